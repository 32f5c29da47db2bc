<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
  <context>
    <name>About</name>
    <message>
      <source>About Diptych</source>
      <translation>حول Diptych</translation>
    </message>
    <message>
      <source>Close the article (in the list)</source>
      <translation>إغلاق المقال (في القائمة)</translation>
    </message>
    <message>
      <source>Fixed keys</source>
      <translation>مفاتيح ثابتة</translation>
    </message>
    <message>
      <source>It is made of these parts; each has its licence:</source>
      <translation>يتألف البرنامج من الأجزاء الآتية، ولكل منها رخصته:</translation>
    </message>
    <message>
      <source>It never uses the network and never writes to a file it reads.</source>
      <translation>لا يستخدم الشبكة أبدًا، ولا يكتب أبدًا في ملف يقرؤه.</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Lays two versions of an article side by side, without the site around them.</source>
      <translation>يضع نسختين من مقال واحد جنبًا إلى جنب، دون الموقع المحيط بهما.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <source>Open a folded stretch</source>
      <translation>فتح مقطع مطوي</translation>
    </message>
    <message>
      <source>Parts of the program</source>
      <translation>أجزاء البرنامج</translation>
    </message>
    <message>
      <source>Put on the right, on the left (in the list)</source>
      <translation>وضع على اليسار، على اليمين (في القائمة)</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>تمرير</translation>
    </message>
    <message>
      <source>Select by letters, by words</source>
      <translation>التحديد حرفًا حرفًا، كلمة كلمة</translation>
    </message>
    <message>
      <source>To the next paragraph, the previous one</source>
      <translation>إلى الفقرة التالية، السابقة</translation>
    </message>
    <message>
      <source>To the other side of a paragraph</source>
      <translation>إلى الجانب الآخر من الفقرة</translation>
    </message>
    <message>
      <source>What</source>
      <translation>الإجراء</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Diptych</source>
      <translation>&amp;حول Diptych</translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>م&amp;قال</translation>
    </message>
    <message>
      <source>&amp;Back to the Current Difference</source>
      <translation>ال&amp;عودة إلى الفرق الحالي</translation>
    </message>
    <message>
      <source>&amp;Back to the Unnamed Session</source>
      <translation>العودة إلى الجلسة &amp;غير المسماة</translation>
    </message>
    <message>
      <source>&amp;Close the Article</source>
      <translation>إ&amp;غلاق المقال</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;نسخ</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>م&amp;لف</translation>
    </message>
    <message>
      <source>&amp;Filter the Articles</source>
      <translation>ت&amp;صفية المقالات</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <translation>بح&amp;ث…</translation>
    </message>
    <message>
      <source>&amp;First Difference</source>
      <translation>&amp;أول فرق</translation>
    </message>
    <message>
      <source>&amp;Fold What Is Unchanged</source>
      <translation>&amp;طي ما لم يتغير</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;انتقال</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>ا&amp;لدليل</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;مساعدة</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>&amp;Last Difference</source>
      <translation>&amp;آخر فرق</translation>
    </message>
    <message>
      <source>&amp;Next Difference</source>
      <translation>الف&amp;رق التالي</translation>
    </message>
    <message>
      <source>&amp;Next Pair</source>
      <translation>ال&amp;زوج التالي</translation>
    </message>
    <message>
      <source>&amp;Normal Text</source>
      <translation>&amp;نص عادي الحجم</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>ف&amp;تح…</translation>
    </message>
    <message>
      <source>&amp;Other End of a Moved or Shared Paragraph</source>
      <translation>&amp;الطرف الآخر لفقرة منقولة أو مشتركة</translation>
    </message>
    <message>
      <source>&amp;Preferences …</source>
      <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
      <source>&amp;Previous Difference</source>
      <translation>ال&amp;فرق السابق</translation>
    </message>
    <message>
      <source>&amp;Previous Pair</source>
      <translation>ا&amp;لزوج السابق</translation>
    </message>
    <message>
      <source>&amp;Print Preview …</source>
      <translation>&amp;معاينة الطباعة…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;خروج</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;إعادة</translation>
    </message>
    <message>
      <source>&amp;Reload</source>
      <translation>إعادة &amp;التحميل</translation>
    </message>
    <message>
      <source>&amp;Save the Session As …</source>
      <translation>&amp;حفظ الجلسة باسم…</translation>
    </message>
    <message>
      <source>&amp;Strip the Paragraph</source>
      <translation>ا&amp;ستبعاد الفقرة</translation>
    </message>
    <message>
      <source>&amp;Swap Sides</source>
      <translation>تبديل &amp;الجانبين</translation>
    </message>
    <message>
      <source>&amp;Tick</source>
      <translation>ت&amp;أشير</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>ت&amp;راجع</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;What Belongs Side by Side …</source>
      <translation>ما &amp;يوضع جنبًا إلى جنب…</translation>
    </message>
    <message>
      <source>A&amp;bout the Article</source>
      <translation>&amp;حول المقال</translation>
    </message>
    <message>
      <source>Ali&amp;gn by Hand</source>
      <translation>محاذاة &amp;يدوية</translation>
    </message>
    <message>
      <source>Alwa&amp;ys on Pages of This Site</source>
      <translation>&amp;دائمًا في صفحات هذا الموقع</translation>
    </message>
    <message>
      <source>Articles of One S&amp;tory Together</source>
      <translation>&amp;جمع مقالات القصة الواحدة</translation>
    </message>
    <message>
      <source>Articles of a File as &amp;One, or Apart</source>
      <translation>&amp;مقالات الملف كمقال واحد أو متفرقة</translation>
    </message>
    <message>
      <source>Change &amp;List</source>
      <translation>&amp;قائمة الفروق</translation>
    </message>
    <message>
      <source>Change &amp;Map</source>
      <translation>&amp;خريطة الفروق</translation>
    </message>
    <message>
      <source>Colours of the &amp;Desktop</source>
      <translation>&amp;ألوان سطح المكتب</translation>
    </message>
    <message>
      <source>Dar&amp;k</source>
      <translation>&amp;داكن</translation>
    </message>
    <message>
      <source>Difference: &amp;Keep</source>
      <translation>ال&amp;فرق: للإبقاء</translation>
    </message>
    <message>
      <source>Difference: N&amp;oise</source>
      <translation>الفرق: &amp;غير مهم</translation>
    </message>
    <message>
      <source>Difference: To C&amp;heck</source>
      <translation>الفرق: &amp;للتحقق</translation>
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>الب&amp;حث عن التالي</translation>
    </message>
    <message>
      <source>Find Pre&amp;vious</source>
      <translation>البحث &amp;عن السابق</translation>
    </message>
    <message>
      <source>Give Up the Al&amp;ignment</source>
      <translation>إلغاء &amp;المحاذاة</translation>
    </message>
    <message>
      <source>High &amp;Contrast</source>
      <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
      <source>How Alike All &amp;Are …</source>
      <translation>مدى &amp;تشابه الجميع…</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>&amp;فاتح</translation>
    </message>
    <message>
      <source>Lar&amp;ger Text</source>
      <translation>تكبير &amp;النص</translation>
    </message>
    <message>
      <source>Move &amp;Down in the List</source>
      <translation>إلى &amp;أسفل في القائمة</translation>
    </message>
    <message>
      <source>Move &amp;Up in the List</source>
      <translation>إلى أعلى &amp;في القائمة</translation>
    </message>
    <message>
      <source>Next &amp;Changed Word</source>
      <translation>ال&amp;كلمة المتغيرة التالية</translation>
    </message>
    <message>
      <source>Next &amp;Unseen Difference</source>
      <translation>الفرق التالي &amp;غير المطّلع عليه</translation>
    </message>
    <message>
      <source>Next Change of a Fac&amp;t</source>
      <translation>ال&amp;معلومة المتغيرة التالية</translation>
    </message>
    <message>
      <source>Note on the &amp;Difference …</source>
      <translation>&amp;ملاحظة على الفرق…</translation>
    </message>
    <message>
      <source>Open a S&amp;ession …</source>
      <translation>&amp;فتح جلسة…</translation>
    </message>
    <message>
      <source>Other P&amp;ane</source>
      <translation>ال&amp;جانب الآخر</translation>
    </message>
    <message>
      <source>Other Pane, Bac&amp;kwards</source>
      <translation>الجانب الآخر، &amp;إلى الوراء</translation>
    </message>
    <message>
      <source>Panes Scroll &amp;Together</source>
      <translation>&amp;تمرير الجانبين معًا</translation>
    </message>
    <message>
      <source>Pas&amp;te as an Article …</source>
      <translation>&amp;لصق كمقال…</translation>
    </message>
    <message>
      <source>Pr&amp;evious Change of a Fact</source>
      <translation>ا&amp;لمعلومة المتغيرة السابقة</translation>
    </message>
    <message>
      <source>Previous Chan&amp;ged Word</source>
      <translation>الكلم&amp;ة المتغيرة السابقة</translation>
    </message>
    <message>
      <source>Put on the &amp;Left</source>
      <translation>وضع &amp;على اليمين</translation>
    </message>
    <message>
      <source>Put on the &amp;Right</source>
      <translation>&amp;وضع على اليسار</translation>
    </message>
    <message>
      <source>R&amp;estore What Was Stripped</source>
      <translation>استعادة ما استُ&amp;بعد</translation>
    </message>
    <message>
      <source>Reload &amp;With Another Encoding …</source>
      <translation>&amp;إعادة التحميل بترميز آخر…</translation>
    </message>
    <message>
      <source>Rena&amp;me the Article</source>
      <translation>&amp;إعادة تسمية المقال</translation>
    </message>
    <message>
      <source>Select &amp;All in the Pane</source>
      <translation>&amp;تحديد الكل في هذا الجانب</translation>
    </message>
    <message>
      <source>Sm&amp;aller Text</source>
      <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
      <source>Take Over Decisions Fro&amp;m the Other Side</source>
      <translation>أخذ &amp;قرارات الجانب الآخر</translation>
    </message>
    <message>
      <source>What Was &amp;Stripped</source>
      <translation>&amp;إظهار ما استُبعد</translation>
    </message>
  </context>
  <context>
    <name>ArticleList</name>
    <message>
      <source>Close the Article</source>
      <translation>إغلاق المقال</translation>
    </message>
    <message>
      <source>Put on the Left</source>
      <translation>وضع على اليمين</translation>
    </message>
    <message>
      <source>Put on the Right</source>
      <translation>وضع على اليسار</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>Read as {encoding}, a guess</source>
      <translation>قُرئ بالترميز {encoding}، تخمينًا</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>جارٍ القراءة…</translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>على الجانبين</translation>
    </message>
    <message>
      <source>on the left</source>
      <translation>على اليمين</translation>
    </message>
    <message>
      <source>on the right</source>
      <translation>على اليسار</translation>
    </message>
    <message>
      <source>part {part} of {parts}</source>
      <translation>الجزء {part} من {parts}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters are not {encoding}</source>
      <translation>
        <numerusform>كل الأحرف بالترميز {encoding}</numerusform>
        <numerusform>حرف واحد ليس بالترميز {encoding}</numerusform>
        <numerusform>حرفان ليسا بالترميز {encoding}</numerusform>
        <numerusform>{count} أحرف ليست بالترميز {encoding}</numerusform>
        <numerusform>{count} حرفًا ليست بالترميز {encoding}</numerusform>
        <numerusform>{count} حرف ليست بالترميز {encoding}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>{count} كلمات</numerusform>
        <numerusform>{count} كلمة</numerusform>
        <numerusform>{count} كلمة</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % different from the left one</source>
      <translation>يختلف {share}٪ عن المقال الأيمن</translation>
    </message>
    <message>
      <source>{share} % stripped</source>
      <translation>استُبعد {share}٪</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>حسنًا</translation>
    </message>
  </context>
  <context>
    <name>Boundary</name>
    <message>
      <source>Arrow keys move it.</source>
      <translation>تحرّكها مفاتيح الأسهم.</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Both</source>
      <translation>كلاهما</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>يمين</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>يسار</translation>
    </message>
    <message>
      <source>Title of the article</source>
      <translation>عنوان المقال</translation>
    </message>
  </context>
  <context>
    <name>Carrying</name>
    <message numerus="yes">
      <source>All {count} decisions taken over.</source>
      <translation>
        <numerusform>لم تُؤخذ أي قرارات.</numerusform>
        <numerusform>أُخذ القرار.</numerusform>
        <numerusform>أُخذ القراران.</numerusform>
        <numerusform>أُخذت القرارات الـ{count} كلها.</numerusform>
        <numerusform>أُخذت القرارات الـ{count} كلها.</numerusform>
        <numerusform>أُخذت القرارات الـ{count} كلها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was decided in the one article that the other could take over.</source>
      <translation>لم يُقرَّر في أحد المقالين شيء يمكن للآخر أخذه.</translation>
    </message>
    <message>
      <source>taking over decisions</source>
      <translation>أخذ القرارات</translation>
    </message>
    <message>
      <source>{count} of {all} decisions taken over; the other blocks were not found again.</source>
      <translation>أُخذ {count} من {all} من القرارات؛ ولم يُعثر على الكتل الأخرى.</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>Added</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>الفروق</translation>
    </message>
    <message>
      <source>Different on each side</source>
      <translation>مختلف في كل جانب</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>للإبقاء</translation>
    </message>
    <message>
      <source>List by verdict</source>
      <translation>العرض بحسب الحكم</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>غير مهم</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>لم يُطّلع عليه بعد</translation>
    </message>
    <message>
      <source>Only what changes a fact</source>
      <translation>ما يغيّر معلومة فقط</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>اطُّلع عليه، بلا حكم</translation>
    </message>
    <message>
      <source>Shared passages</source>
      <translation>مقاطع مشتركة</translation>
    </message>
    <message>
      <source>Style only</source>
      <translation>أسلوب الكتابة فقط</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>للتحقق</translation>
    </message>
    <message>
      <source>Whatever the verdict</source>
      <translation>أيًّا كان الحكم</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>مع ملاحظة</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>. </source>
      <translation>. </translation>
    </message>
    <message>
      <source>: </source>
      <translation>: </translation>
    </message>
    <message>
      <source>; </source>
      <translation>؛ </translation>
    </message>
    <message numerus="yes">
      <source>Another stretch of {count} words reads like an article too, and was stripped: if it is the story you want, restore it.</source>
      <translation>
        <numerusform>لا مقطع آخر يشبه المقال.</numerusform>
        <numerusform>مقطع آخر من كلمة واحدة يشبه المقال أيضًا وقد استُبعد: إن كان هو القصة المطلوبة فاستعده.</numerusform>
        <numerusform>مقطع آخر من كلمتين يشبه المقال أيضًا وقد استُبعد: إن كان هو القصة المطلوبة فاستعده.</numerusform>
        <numerusform>مقطع آخر من {count} كلمات يشبه المقال أيضًا وقد استُبعد: إن كان هو القصة المطلوبة فاستعده.</numerusform>
        <numerusform>مقطع آخر من {count} كلمة يشبه المقال أيضًا وقد استُبعد: إن كان هو القصة المطلوبة فاستعده.</numerusform>
        <numerusform>مقطع آخر من {count} كلمة يشبه المقال أيضًا وقد استُبعد: إن كان هو القصة المطلوبة فاستعده.</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic (ISO-8859-6)</source>
      <translation>العربية (ISO-8859-6)</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-13)</source>
      <translation>البلطيقية (ISO-8859-13)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-4)</source>
      <translation>البلطيقية (ISO-8859-4)</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>البلطيقية (Windows-1257)</translation>
    </message>
    <message>
      <source>Celtic (ISO-8859-14)</source>
      <translation>الكلتية (ISO-8859-14)</translation>
    </message>
    <message>
      <source>Central European (DOS 852)</source>
      <translation>أوروبا الوسطى (DOS 852)</translation>
    </message>
    <message>
      <source>Central European (ISO-8859-2)</source>
      <translation>أوروبا الوسطى (ISO-8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>الصينية (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB18030)</source>
      <translation>الصينية (GB18030)</translation>
    </message>
    <message>
      <source>Cyrillic (DOS 866)</source>
      <translation>السيريلية (DOS 866)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO-8859-5)</source>
      <translation>السيريلية (ISO-8859-5)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>السيريلية (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>السيريلية (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Macintosh)</source>
      <translation>السيريلية (Macintosh)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
      <source>Greek (ISO-8859-7)</source>
      <translation>اليونانية (ISO-8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
      <source>Hardly a word of the file's name stands in it: it may be another page than its name says.</source>
      <translation>لا تكاد ترد فيه كلمة من اسم الملف: ربما كانت صفحة غير التي يذكرها الاسم.</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Headline and {paragraphs}</source>
      <translation>العنوان و{paragraphs}</translation>
    </message>
    <message>
      <source>Hebrew (ISO-8859-8)</source>
      <translation>العبرية (ISO-8859-8)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
      <source>In which order the columns are read is a guess on some of its pages ({pages}).</source>
      <translation>ترتيب قراءة الأعمدة تخمين في بعض صفحاته ({pages}).</translation>
    </message>
    <message numerus="yes">
      <source>In {file}, {count} entries could not be understood; they were left as they are.</source>
      <translation>
        <numerusform>كل المدخلات في {file} مفهومة.</numerusform>
        <numerusform>تعذّر فهم مدخل واحد في {file}؛ وقد تُرك كما هو.</numerusform>
        <numerusform>تعذّر فهم مدخلين في {file}؛ وقد تُركا كما هما.</numerusform>
        <numerusform>تعذّر فهم {count} مدخلات في {file}؛ وقد تُركت كما هي.</numerusform>
        <numerusform>تعذّر فهم {count} مدخلًا في {file}؛ وقد تُركت كما هي.</numerusform>
        <numerusform>تعذّر فهم {count} مدخل في {file}؛ وقد تُركت كما هي.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is XML of a kind that is not known here: all of its text was read, whatever that is.</source>
      <translation>إنه XML من نوع غير معروف هنا: قُرئ كل نصه أيًّا كان.</translation>
    </message>
    <message>
      <source>Its name ends in {suffix}, but it is {kind} and was read as that.</source>
      <translation>ينتهي اسمه بـ {suffix}، لكنه {kind}، وقد قُرئ على هذا الأساس.</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>اليابانية (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (ISO-2022-JP)</source>
      <translation>اليابانية (ISO-2022-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift-JIS)</source>
      <translation>اليابانية (Shift-JIS)</translation>
    </message>
    <message>
      <source>Korean (EUC-KR)</source>
      <translation>الكورية (EUC-KR)</translation>
    </message>
    <message numerus="yes">
      <source>Mails in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>لم تُترك أي رسالة ({count}).</numerusform>
        <numerusform>تُركت رسالة لا نص فيها يُقرأ ({count}).</numerusform>
        <numerusform>تُركت رسالتان لا نص فيهما يُقرأ ({count}).</numerusform>
        <numerusform>تُركت رسائل لا نص فيها يُقرأ ({count}).</numerusform>
        <numerusform>تُركت رسائل لا نص فيها يُقرأ ({count}).</numerusform>
        <numerusform>تُركت رسائل لا نص فيها يُقرأ ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>No text was taken for an article: the page may be empty, cut off, or made by a script.</source>
      <translation>لم يُعدّ أي نص مقالًا: ربما كانت الصفحة فارغة أو مبتورة أو من صنع برنامج نصي.</translation>
    </message>
    <message>
      <source>Nordic (ISO-8859-10)</source>
      <translation>الشمالية (ISO-8859-10)</translation>
    </message>
    <message numerus="yes">
      <source>Notes in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>لم تُترك أي ملاحظة ({count}).</numerusform>
        <numerusform>تُركت ملاحظة واحدة لا نص فيها يُقرأ ({count}).</numerusform>
        <numerusform>تُركت ملاحظتان لا نص فيهما يُقرأ ({count}).</numerusform>
        <numerusform>تُركت ملاحظات لا نص فيها يُقرأ ({count}).</numerusform>
        <numerusform>تُركت ملاحظات لا نص فيها يُقرأ ({count}).</numerusform>
        <numerusform>تُركت ملاحظات لا نص فيها يُقرأ ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {count} words were kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</source>
      <translation>
        <numerusform>لم يُبقَ على أي كلمة، واستُبعدت {stripped} كلمة تشبه الجمل: راجع ما استُبعد.</numerusform>
        <numerusform>لم يُبقَ إلا على كلمة واحدة، واستُبعدت {stripped} كلمة تشبه الجمل: راجع ما استُبعد.</numerusform>
        <numerusform>لم يُبقَ إلا على كلمتين، واستُبعدت {stripped} كلمة تشبه الجمل: راجع ما استُبعد.</numerusform>
        <numerusform>لم يُبقَ إلا على {count} كلمات، واستُبعدت {stripped} كلمة تشبه الجمل: راجع ما استُبعد.</numerusform>
        <numerusform>لم يُبقَ إلا على {count} كلمة، واستُبعدت {stripped} كلمة تشبه الجمل: راجع ما استُبعد.</numerusform>
        <numerusform>لم يُبقَ إلا على {count} كلمة، واستُبعدت {stripped} كلمة تشبه الجمل: راجع ما استُبعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>الفقرة {number}</translation>
    </message>
    <message>
      <source>Paragraphs {numbers}</source>
      <translation>الفقرات {numbers}</translation>
    </message>
    <message>
      <source>Romanian (ISO-8859-16)</source>
      <translation>الرومانية (ISO-8859-16)</translation>
    </message>
    <message>
      <source>Some of its pages are pictures without a text ({pages}), so what they say is not compared.</source>
      <translation>بعض صفحاته صور بلا نص ({pages})، لذا لا يُقارَن ما فيها.</translation>
    </message>
    <message>
      <source>Something could not be saved: this is a mistake in Diptych itself ({name}).</source>
      <translation>تعذّر حفظ شيء ما: هذا خطأ في Diptych نفسه ({name}).</translation>
    </message>
    <message>
      <source>South European (ISO-8859-3)</source>
      <translation>جنوب أوروبا (ISO-8859-3)</translation>
    </message>
    <message>
      <source>Thai (Windows-874)</source>
      <translation>التايلاندية (Windows-874)</translation>
    </message>
    <message>
      <source>The archive is damaged or cut off: what stood after that place is missing, not deleted.</source>
      <translation>الأرشيف تالف أو مقطوع: ما كان بعد ذلك الموضع مفقود ولم يُحذف.</translation>
    </message>
    <message>
      <source>The article seems to end at a pay wall: what is missing below was not captured, not deleted.</source>
      <translation>يبدو أن المقال ينتهي عند جدار دفع: ما ينقص بعده لم يُحفظ، ولم يُحذف.</translation>
    </message>
    <message>
      <source>The document has comments in its margin, which were left out.</source>
      <translation>في هامش المستند تعليقات تُركت جانبًا.</translation>
    </message>
    <message>
      <source>The document has tracked deletions, which were left out; tracked insertions are in the text.</source>
      <translation>في المستند حذوفات متعقَّبة تُركت جانبًا؛ أما الإضافات المتعقَّبة فهي في النص.</translation>
    </message>
    <message numerus="yes">
      <source>The document hides words of its text from its readers, which were left out ({count}).</source>
      <translation>
        <numerusform>لا يخفي المستند كلمات عن قرائه ({count}).</numerusform>
        <numerusform>يخفي المستند كلمة من نصه عن قرائه، وقد تُركت ({count}).</numerusform>
        <numerusform>يخفي المستند كلمتين من نصه عن قرائه، وقد تُركتا ({count}).</numerusform>
        <numerusform>يخفي المستند كلمات من نصه عن قرائه، وقد تُركت ({count}).</numerusform>
        <numerusform>يخفي المستند كلمات من نصه عن قرائه، وقد تُركت ({count}).</numerusform>
        <numerusform>يخفي المستند كلمات من نصه عن قرائه، وقد تُركت ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>The encoding cannot be chosen: {kind} says itself how its letters are written.</source>
      <translation>لا يمكن اختيار الترميز: {kind} يحدّد بنفسه كيف كُتبت حروفه.</translation>
    </message>
    <message numerus="yes">
      <source>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</source>
      <translation>
        <numerusform>الترميز مجرد تخمين ({codec}): إذا بدت الحروف خاطئة فاختر ترميزًا آخر.</numerusform>
        <numerusform>الترميز مجرد تخمين ({codec}): إذا بدت الحروف خاطئة فاختر ترميزًا آخر.</numerusform>
        <numerusform>الترميز مجرد تخمين ({codec}): إذا بدت الحروف خاطئة فاختر ترميزًا آخر.</numerusform>
        <numerusform>الترميز مجرد تخمين ({codec}): إذا بدت الحروف خاطئة فاختر ترميزًا آخر.</numerusform>
        <numerusform>الترميز مجرد تخمين ({codec}): إذا بدت الحروف خاطئة فاختر ترميزًا آخر.</numerusform>
        <numerusform>الترميز مجرد تخمين ({codec}): إذا بدت الحروف خاطئة فاختر ترميزًا آخر.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file ends in the middle of a tag: it was cut off, and what stood below is missing.</source>
      <translation>ينتهي الملف في وسط وسم: لقد بُتر، وما كان بعده ناقص.</translation>
    </message>
    <message>
      <source>The page asks for JavaScript and shows hardly a word without it: it was captured too early.</source>
      <translation>تطلب الصفحة JavaScript ولا تكاد تعرض كلمة بدونه: لقد حُفظت قبل الأوان.</translation>
    </message>
    <message numerus="yes">
      <source>The page says that its article has {count} words, but shows {total}: part of it may be missing.</source>
      <translation>
        <numerusform>تعرض الصفحة {total} كلمة: ربما ينقص جزء منها.</numerusform>
        <numerusform>تذكر الصفحة أن في مقالها كلمة واحدة، لكنها تعرض {total}: ربما ينقص جزء منه.</numerusform>
        <numerusform>تذكر الصفحة أن في مقالها كلمتين، لكنها تعرض {total}: ربما ينقص جزء منه.</numerusform>
        <numerusform>تذكر الصفحة أن في مقالها {count} كلمات، لكنها تعرض {total}: ربما ينقص جزء منه.</numerusform>
        <numerusform>تذكر الصفحة أن في مقالها {count} كلمة، لكنها تعرض {total}: ربما ينقص جزء منه.</numerusform>
        <numerusform>تذكر الصفحة أن في مقالها {count} كلمة، لكنها تعرض {total}: ربما ينقص جزء منه.</numerusform>
      </translation>
    </message>
    <message>
      <source>The page shows a question about cookies and hardly a word of an article.</source>
      <translation>تعرض الصفحة سؤالًا عن ملفات الارتباط ولا تكاد تعرض كلمة من مقال.</translation>
    </message>
    <message>
      <source>The place of the window could not be saved in {path}: {reason}.</source>
      <translation>تعذّر حفظ موضع النافذة في {path}: {reason}.</translation>
    </message>
    <message>
      <source>The session no longer has the text of this article.</source>
      <translation>لم يعد نص هذا المقال في الجلسة.</translation>
    </message>
    <message>
      <source>The settings could not be saved in {path}: {reason}.</source>
      <translation>تعذّر حفظ التفضيلات في {path}: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} are broken and could not be set aside: {reason}.</source>
      <translation>التفضيلات في {path} تالفة وتعذّر وضعها جانبًا: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read: {reason}.</source>
      <translation>تعذّرت قراءة التفضيلات في {path}: {reason}.</translation>
    </message>
    <message>
      <source>The settings were broken; they were set aside as {path}, and the defaults are used.</source>
      <translation>كانت التفضيلات تالفة؛ وقد وُضعت جانبًا باسم {path}، وتُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
      <source>The settings were not saved, because those in {path} could not be read before.</source>
      <translation>لم تُحفظ التفضيلات لأن تفضيلات {path} تعذّرت قراءتها من قبل.</translation>
    </message>
    <message>
      <source>The text had been turned into UTF-8 twice, and was read as it was before that: choose UTF-8 to see it as it is in the file.</source>
      <translation>كان النص قد حُوِّل إلى UTF-8 مرتين، وقُرئ كما كان قبل ذلك: اختر UTF-8 لتراه كما هو في الملف.</translation>
    </message>
    <message>
      <source>The work</source>
      <translation>العمل</translation>
    </message>
    <message>
      <source>There are more articles in the file than the limit of {most}: the last ones stay together.</source>
      <translation>في الملف مقالات أكثر من الحد {most}: تبقى الأخيرة معًا.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>الذاكرة لا تكفي لذلك.</translation>
    </message>
    <message>
      <source>This is a mistake in Diptych itself ({kind}). Everything else goes on.</source>
      <translation>هذا خطأ في Diptych نفسه ({kind}). كل ما عداه مستمر.</translation>
    </message>
    <message>
      <source>This looks like an error page, not like an article: the capture may have failed.</source>
      <translation>يبدو هذا صفحة خطأ لا مقالًا: ربما فشل الحفظ.</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
      <source>UTF-8, but not valid throughout</source>
      <translation>UTF-8، لكنه غير صالح في مواضع</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, big end first)</source>
      <translation>يونيكود (UTF-16, النهاية الكبرى أولًا)</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, little end first)</source>
      <translation>يونيكود (UTF-16, النهاية الصغرى أولًا)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, big end first)</source>
      <translation>يونيكود (UTF-32, النهاية الكبرى أولًا)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, little end first)</source>
      <translation>يونيكود (UTF-32, النهاية الصغرى أولًا)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
      <source>Vietnamese (Windows-1258)</source>
      <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
      <source>Western European (DOS 437)</source>
      <translation>غرب أوروبا (DOS 437)</translation>
    </message>
    <message>
      <source>Western European (DOS 850)</source>
      <translation>غرب أوروبا (DOS 850)</translation>
    </message>
    <message>
      <source>Western European (ISO-8859-15)</source>
      <translation>غرب أوروبا (ISO-8859-15)</translation>
    </message>
    <message>
      <source>Western European (Macintosh)</source>
      <translation>غرب أوروبا (Macintosh)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>غرب أوروبا (Windows-1252)</translation>
    </message>
    <message numerus="yes">
      <source>What came with the mail as a file was not read ({count}).</source>
      <translation>
        <numerusform>لم يُقرأ ما أُرفق بالرسالة من ملفات ({count}).</numerusform>
        <numerusform>لم يُقرأ ما أُرفق بالرسالة من ملفات ({count}).</numerusform>
        <numerusform>لم يُقرأ ما أُرفق بالرسالة من ملفات ({count}).</numerusform>
        <numerusform>لم يُقرأ ما أُرفق بالرسالة من ملفات ({count}).</numerusform>
        <numerusform>لم يُقرأ ما أُرفق بالرسالة من ملفات ({count}).</numerusform>
        <numerusform>لم يُقرأ ما أُرفق بالرسالة من ملفات ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>What the settings file says for {names} is not allowed; the default is used instead.</source>
      <translation>ما يذكره ملف التفضيلات عن {names} غير مسموح به؛ وتُستخدم القيمة الافتراضية بدلًا منه.</translation>
    </message>
    <message>
      <source>What you always strip from {outlet} would be more than half of this article, so it stays here.</source>
      <translation>ما تستبعده دائمًا من {outlet} يتجاوز نصف هذا المقال، لذا يبقى هنا.</translation>
    </message>
    <message>
      <source>What you decide is not saved there; you can save the session under another name.</source>
      <translation>لا يُحفظ هناك ما تقرره؛ ويمكنك حفظ الجلسة باسم آخر.</translation>
    </message>
    <message>
      <source>What you decided could not be saved in {file}: {reason}.</source>
      <translation>تعذّر حفظ ما قررته في {file}: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Words that the page hides in its lines, or shows as readings above others, were left out ({count}).</source>
      <translation>
        <numerusform>لم تُترك أي كلمات ({count}).</numerusform>
        <numerusform>تُركت في موضع واحد كلمات تخفيها الصفحة في سطورها أو تعرضها قراءةً فوق غيرها ({count}).</numerusform>
        <numerusform>تُركت في موضعين كلمات تخفيها الصفحة في سطورها أو تعرضها قراءةً فوق غيرها ({count}).</numerusform>
        <numerusform>تُركت في مواضع كلمات تخفيها الصفحة في سطورها أو تعرضها قراءةً فوق غيرها ({count}).</numerusform>
        <numerusform>تُركت في مواضع كثيرة كلمات تخفيها الصفحة في سطورها أو تعرضها قراءةً فوق غيرها ({count}).</numerusform>
        <numerusform>تُركت في مواضع كلمات تخفيها الصفحة في سطورها أو تعرضها قراءةً فوق غيرها ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>a Markdown text</source>
      <translation>نص Markdown</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>مستند PDF</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>مستند Word</translation>
    </message>
    <message>
      <source>a compressed file (unpack it first)</source>
      <translation>ملف مضغوط (فُكَّه أولًا)</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>قاعدة بيانات</translation>
    </message>
    <message>
      <source>a film</source>
      <translation>فيلم</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>رسالة بريد</translation>
    </message>
    <message>
      <source>a mail of Outlook (save it as .eml or as a web page)</source>
      <translation>بريد من Outlook (احفظه بصيغة ‎.eml أو كصفحة ويب)</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>صندوق بريد</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>a picture, a sound or a film</source>
      <translation>صورة أو صوت أو فيلم</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>برنامج</translation>
    </message>
    <message>
      <source>a rich text document (RTF)</source>
      <translation>مستند نص منسّق (RTF)</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>ملف صوتي</translation>
    </message>
    <message>
      <source>a sound or a film</source>
      <translation>صوت أو فيلم</translation>
    </message>
    <message>
      <source>a web archive of Safari</source>
      <translation>أرشيف ويب من Safari</translation>
    </message>
    <message>
      <source>a web archive or settings file</source>
      <translation>أرشيف ويب أو ملف إعدادات</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>a web page in one file (MHTML)</source>
      <translation>صفحة ويب في ملف واحد (MHTML)</translation>
    </message>
    <message>
      <source>abbreviation points</source>
      <translation>نقاط الاختصار</translation>
    </message>
    <message>
      <source>added</source>
      <translation>مضافة</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>إعلان</translation>
    </message>
    <message>
      <source>after</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>amount</source>
      <translation>مبلغ</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>نص OpenDocument</translation>
    </message>
    <message>
      <source>an archive (unpack it first) or a document of a kind that is not known here</source>
      <translation>أرشيف (فُكَّه أولًا) أو مستند من نوع غير معروف هنا</translation>
    </message>
    <message>
      <source>an archive of web pages (WACZ)</source>
      <translation>أرشيف صفحات ويب (WACZ)</translation>
    </message>
    <message>
      <source>an archive of web pages (WARC)</source>
      <translation>أرشيف صفحات ويب (WARC)</translation>
    </message>
    <message>
      <source>an electronic book (EPUB)</source>
      <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
      <source>an empty archive</source>
      <translation>أرشيف فارغ</translation>
    </message>
    <message>
      <source>an office document of the old kind (save it as .docx)</source>
      <translation>مستند مكتبي من النوع القديم (احفظه بصيغة .docx)</translation>
    </message>
    <message>
      <source>another program is writing to it</source>
      <translation>برنامج آخر يكتب فيه</translation>
    </message>
    <message>
      <source>apostrophes</source>
      <translation>الفواصل العليا</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>إسناد</translation>
    </message>
    <message>
      <source>before · mostly rewritten</source>
      <translation>قبل · أُعيدت كتابة معظمه</translation>
    </message>
    <message>
      <source>belongs to the archive that keeps the page</source>
      <translation>يعود إلى الأرشيف الذي يحفظ الصفحة</translation>
    </message>
    <message>
      <source>button, field or picture</source>
      <translation>زر أو حقل أو صورة</translation>
    </message>
    <message>
      <source>byte order mark</source>
      <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
      <source>captures of one page</source>
      <translation>نسخ من صفحة واحدة</translation>
    </message>
    <message>
      <source>case of headings</source>
      <translation>حالة أحرف العناوين</translation>
    </message>
    <message>
      <source>character forms</source>
      <translation>أشكال الحروف</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>مختار</translation>
    </message>
    <message>
      <source>clean copy</source>
      <translation>نسخة منقّاة</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>الشُّرَط</translation>
    </message>
    <message>
      <source>date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>date or other data about the article</source>
      <translation>تاريخ أو بيانات أخرى عن المقال</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>مكان الخبر وتاريخه</translation>
    </message>
    <message>
      <source>declared</source>
      <translation>معلن</translation>
    </message>
    <message>
      <source>declared, but not valid throughout</source>
      <translation>معلن، لكنه غير صالح في مواضع</translation>
    </message>
    <message>
      <source>deleted by the writer, with changes tracked</source>
      <translation>حذفه الكاتب مع تتبع التغييرات</translation>
    </message>
    <message>
      <source>differs in style</source>
      <translation>تختلف في أسلوب الكتابة</translation>
    </message>
    <message>
      <source>digit groups</source>
      <translation>تجميع الأرقام</translation>
    </message>
    <message>
      <source>docx</source>
      <translation>Word (docx)</translation>
    </message>
    <message>
      <source>does not read like the article around it</source>
      <translation>لا يُقرأ كالمقال من حوله</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>معدّلة</translation>
    </message>
    <message>
      <source>ellipsis</source>
      <translation>علامة الحذف</translation>
    </message>
    <message>
      <source>eml</source>
      <translation>بريد (eml)</translation>
    </message>
    <message>
      <source>encoded twice</source>
      <translation>رُمِّز مرتين</translation>
    </message>
    <message>
      <source>enex</source>
      <translation>enex</translation>
    </message>
    <message>
      <source>epub</source>
      <translation>كتاب (epub)</translation>
    </message>
    <message>
      <source>escape sequences</source>
      <translation>تسلسلات الهروب</translation>
    </message>
    <message>
      <source>fact ({kinds})</source>
      <translation>معلومة ({kinds})</translation>
    </message>
    <message>
      <source>facts ({kinds})</source>
      <translation>معلومات ({kinds})</translation>
    </message>
    <message>
      <source>foot of the page</source>
      <translation>ذيل الصفحة</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>مخمَّن</translation>
    </message>
    <message>
      <source>head of the page</source>
      <translation>رأس الصفحة</translation>
    </message>
    <message>
      <source>heading over other things to read</source>
      <translation>عنوان فوق مواد أخرى للقراءة</translation>
    </message>
    <message>
      <source>heading over readers' comments</source>
      <translation>عنوان فوق تعليقات القراء</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>headline and {paragraphs}</source>
      <translation>العنوان و{paragraphs}</translation>
    </message>
    <message>
      <source>hidden by the writer</source>
      <translation>أخفاه الكاتب</translation>
    </message>
    <message>
      <source>holds no character one can see</source>
      <translation>ليس فيه حرف مرئي</translation>
    </message>
    <message>
      <source>html</source>
      <translation>صفحة ويب (html)</translation>
    </message>
    <message>
      <source>ideographs</source>
      <translation>رموز كتابية</translation>
    </message>
    <message>
      <source>invisible characters</source>
      <translation>الأحرف غير المرئية</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>لا يمكن فتحه</translation>
    </message>
    <message>
      <source>it holds more than can be</source>
      <translation>فيه أكثر مما يمكن</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>إنه تالف</translation>
    </message>
    <message>
      <source>it may not be written to</source>
      <translation>لا يُسمح بالكتابة فيه</translation>
    </message>
    <message>
      <source>it was moved, removed or replaced</source>
      <translation>نُقل الملف أو حُذف أو استُبدل</translation>
    </message>
    <message>
      <source>kept on every page of {outlet}, as you asked</source>
      <translation>أُبقي عليه في كل صفحة من {outlet} بناءً على طلبك</translation>
    </message>
    <message>
      <source>left</source>
      <translation>الجانب الأيمن</translation>
    </message>
    <message>
      <source>length of a recording</source>
      <translation>مدة تسجيل</translation>
    </message>
    <message>
      <source>line breaks</source>
      <translation>فواصل الأسطر</translation>
    </message>
    <message>
      <source>list of links under the heading “{heading}”</source>
      <translation>قائمة روابط تحت العنوان «{heading}»</translation>
    </message>
    <message>
      <source>list of tags</source>
      <translation>قائمة وسوم</translation>
    </message>
    <message>
      <source>long forms</source>
      <translation>الصيغ الكاملة</translation>
    </message>
    <message>
      <source>markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>mbox</source>
      <translation>صندوق بريد (mbox)</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>مدموجة</translation>
    </message>
    <message>
      <source>mhtml</source>
      <translation>صفحة ويب (mhtml)</translation>
    </message>
    <message>
      <source>mostly rewritten</source>
      <translation>أُعيدت كتابة معظمه</translation>
    </message>
    <message>
      <source>moved here from {what}</source>
      <translation>منقولة إلى هنا من {what}</translation>
    </message>
    <message>
      <source>moved, now {what}</source>
      <translation>منقولة، وهي الآن {what}</translation>
    </message>
    <message>
      <source>moved: now {what}</source>
      <translation>منقولة: وهي الآن {what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <source>navigation menu</source>
      <translation>قائمة تصفح</translation>
    </message>
    <message>
      <source>newsletter form</source>
      <translation>نموذج النشرة البريدية</translation>
    </message>
    <message>
      <source>not shown when the page opens</source>
      <translation>لا يظهر عند فتح الصفحة</translation>
    </message>
    <message>
      <source>notes of Evernote (ENEX)</source>
      <translation>ملاحظات Evernote‏ (ENEX)</translation>
    </message>
    <message>
      <source>nothing but links</source>
      <translation>روابط لا غير</translation>
    </message>
    <message>
      <source>notice about cookies or consent</source>
      <translation>إشعار بملفات الارتباط أو الموافقة</translation>
    </message>
    <message>
      <source>now {what}</source>
      <translation>الآن {what}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>رقم</translation>
    </message>
    <message>
      <source>odt</source>
      <translation>OpenDocument (odt)</translation>
    </message>
    <message>
      <source>one of a list of short lines, as menus are</source>
      <translation>سطر من قائمة أسطر قصيرة كالتي في القوائم</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>الفقرة {number}</translation>
    </message>
    <message>
      <source>paragraphs {numbers}</source>
      <translation>الفقرات {numbers}</translation>
    </message>
    <message>
      <source>part of a form</source>
      <translation>جزء من نموذج</translation>
    </message>
    <message>
      <source>pdf</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>picture caption</source>
      <translation>شرح صورة</translation>
    </message>
    <message>
      <source>picture caption with agency</source>
      <translation>شرح صورة مع اسم الوكالة</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>نص عادي</translation>
    </message>
    <message>
      <source>pointer to other stories</source>
      <translation>إحالة إلى قصص أخرى</translation>
    </message>
    <message>
      <source>presents the author</source>
      <translation>تعريف بالكاتب</translation>
    </message>
    <message>
      <source>quotation mark and stop</source>
      <translation>علامة الاقتباس والنقطة</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>علامات الاقتباس</translation>
    </message>
    <message>
      <source>raw page and its clean copy</source>
      <translation>الصفحة الأصلية ونسختها المنقّاة</translation>
    </message>
    <message>
      <source>readers' comments</source>
      <translation>تعليقات القراء</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>محذوفة</translation>
    </message>
    <message>
      <source>repeated on this page</source>
      <translation>مكرر في هذه الصفحة</translation>
    </message>
    <message>
      <source>restored by hand</source>
      <translation>استُعيد يدويًا</translation>
    </message>
    <message>
      <source>reworded</source>
      <translation>بصياغة أخرى</translation>
    </message>
    <message>
      <source>right</source>
      <translation>الجانب الأيسر</translation>
    </message>
    <message>
      <source>rtf</source>
      <translation>RTF</translation>
    </message>
    <message>
      <source>same headline</source>
      <translation>العنوان نفسه</translation>
    </message>
    <message>
      <source>same headline, captured the same day</source>
      <translation>العنوان نفسه، حُفظا في اليوم نفسه</translation>
    </message>
    <message numerus="yes">
      <source>same headline, captured {count} days apart</source>
      <translation>
        <numerusform>العنوان نفسه، حُفظا في اليوم نفسه</numerusform>
        <numerusform>العنوان نفسه، وبين حفظهما يوم واحد</numerusform>
        <numerusform>العنوان نفسه، وبين حفظهما يومان</numerusform>
        <numerusform>العنوان نفسه، وبين حفظهما {count} أيام</numerusform>
        <numerusform>العنوان نفسه، وبين حفظهما {count} يومًا</numerusform>
        <numerusform>العنوان نفسه، وبين حفظهما {count} يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>same story</source>
      <translation>القصة نفسها</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>النص نفسه</translation>
    </message>
    <message>
      <source>says when it appeared</source>
      <translation>يذكر متى نُشر</translation>
    </message>
    <message>
      <source>says which page of several this is</source>
      <translation>يذكر أي صفحة هي من عدة صفحات</translation>
    </message>
    <message>
      <source>says who wrote it</source>
      <translation>يذكر من كتبه</translation>
    </message>
    <message>
      <source>share bar</source>
      <translation>شريط المشاركة</translation>
    </message>
    <message>
      <source>shared passages</source>
      <translation>مقاطع مشتركة</translation>
    </message>
    <message>
      <source>shared with {other}</source>
      <translation>مشتركة مع {other}</translation>
    </message>
    <message>
      <source>shared with {other}, {how}</source>
      <translation>مشتركة مع {other}، {how}</translation>
    </message>
    <message>
      <source>small numbers</source>
      <translation>الأعداد الصغيرة</translation>
    </message>
    <message>
      <source>something the site offers its visitors</source>
      <translation>شيء يعرضه الموقع على زواره</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>المسافات</translation>
    </message>
    <message>
      <source>spelling</source>
      <translation>الإملاء</translation>
    </message>
    <message>
      <source>split</source>
      <translation>مقسومة</translation>
    </message>
    <message>
      <source>stands after the article</source>
      <translation>يقع بعد المقال</translation>
    </message>
    <message>
      <source>stands at the edge of every sheet of the paper</source>
      <translation>موجود على حافة كل ورقة</translation>
    </message>
    <message>
      <source>stands before the article</source>
      <translation>يقع قبل المقال</translation>
    </message>
    <message>
      <source>stands between two articles of one file</source>
      <translation>موجود بين مقالين في ملف واحد</translation>
    </message>
    <message>
      <source>stripped by hand</source>
      <translation>استُبعد يدويًا</translation>
    </message>
    <message>
      <source>stripped on every page of {outlet}, as you asked</source>
      <translation>استُبعد في كل صفحة من {outlet} بناءً على طلبك</translation>
    </message>
    <message>
      <source>stripped, {reason}</source>
      <translation>مستبعدة، {reason}</translation>
    </message>
    <message>
      <source>teaser that breaks off</source>
      <translation>مقدمة تشويقية مبتورة</translation>
    </message>
    <message>
      <source>teaser under the heading “{heading}”</source>
      <translation>مقدمة تشويقية تحت العنوان «{heading}»</translation>
    </message>
    <message>
      <source>text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>القرص ممتلئ</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>القرص يبلّغ عن خطأ</translation>
    </message>
    <message>
      <source>the format says</source>
      <translation>تحدده الصيغة</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>the page's name in the title bar</source>
      <translation>اسم الصفحة في شريط العنوان</translation>
    </message>
    <message>
      <source>the same file</source>
      <translation>الملف نفسه</translation>
    </message>
    <message>
      <source>the same text</source>
      <translation>النص نفسه</translation>
    </message>
    <message>
      <source>the site speaks to its visitors</source>
      <translation>الموقع يخاطب زواره</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
      <source>ticked; {description}</source>
      <translation>مؤشَّر عليها؛ {description}</translation>
    </message>
    <message>
      <source>time</source>
      <translation>وقت</translation>
    </message>
    <message>
      <source>units</source>
      <translation>الوحدات</translation>
    </message>
    <message>
      <source>unrelated</source>
      <translation>لا صلة بينهما</translation>
    </message>
    <message>
      <source>valid UTF-8</source>
      <translation>UTF-8 صالح</translation>
    </message>
    <message>
      <source>vowel marks</source>
      <translation>علامات التشكيل</translation>
    </message>
    <message>
      <source>wacz</source>
      <translation>أرشيف ويب (wacz)</translation>
    </message>
    <message>
      <source>warc</source>
      <translation>أرشيف ويب (warc)</translation>
    </message>
    <message>
      <source>webarchive</source>
      <translation>أرشيف ويب (Safari)</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>حرفيًا</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>ليست لديك صلاحية</translation>
    </message>
    <message>
      <source>zero bytes</source>
      <translation>بايتات صفرية</translation>
    </message>
    <message>
      <source>{after} added</source>
      <translation>إضافة {after}</translation>
    </message>
    <message>
      <source>{before} is now {after}</source>
      <translation>{before} صارت {after}</translation>
    </message>
    <message>
      <source>{before} removed</source>
      <translation>حذف {before}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters could not be read in the encoding {codec}; � stands in their place.</source>
      <translation>
        <numerusform>قُرئت كل الأحرف بالترميز {codec}؛ وعلامة ما لا يُقرأ �.</numerusform>
        <numerusform>تعذّرت قراءة حرف واحد بالترميز {codec}؛ ومكانه �.</numerusform>
        <numerusform>تعذّرت قراءة حرفين بالترميز {codec}؛ ومكانهما �.</numerusform>
        <numerusform>تعذّرت قراءة {count} أحرف بالترميز {codec}؛ ومكانها �.</numerusform>
        <numerusform>تعذّرت قراءة {count} حرفًا بالترميز {codec}؛ ومكانها �.</numerusform>
        <numerusform>تعذّرت قراءة {count} حرف بالترميز {codec}؛ ومكانها �.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more</source>
      <translation>
        <numerusform>لا شيء غيرها</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs are the same</source>
      <translation>
        <numerusform>لا فقرات متطابقة</numerusform>
        <numerusform>فقرة واحدة متطابقة</numerusform>
        <numerusform>فقرتان متطابقتان</numerusform>
        <numerusform>{count} فقرات متطابقة</numerusform>
        <numerusform>{count} فقرة متطابقة</numerusform>
        <numerusform>{count} فقرة متطابقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs selected</source>
      <translation>
        <numerusform>{count} فقرة محددة</numerusform>
        <numerusform>{count} فقرة محددة</numerusform>
        <numerusform>{count} فقرة محددة</numerusform>
        <numerusform>{count} فقرات محددة</numerusform>
        <numerusform>{count} فقرة محددة</numerusform>
        <numerusform>{count} فقرة محددة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words were close decisions: look at what was stripped.</source>
      <translation>
        <numerusform>لا كلمات ملتبسة: راجع ما استُبعد.</numerusform>
        <numerusform>كلمة واحدة كان الحكم فيها ملتبسًا: راجع ما استُبعد.</numerusform>
        <numerusform>كلمتان كان الحكم فيهما ملتبسًا: راجع ما استُبعد.</numerusform>
        <numerusform>{count} كلمات كان الحكم فيها ملتبسًا: راجع ما استُبعد.</numerusform>
        <numerusform>{count} كلمة كان الحكم فيها ملتبسًا: راجع ما استُبعد.</numerusform>
        <numerusform>{count} كلمة كان الحكم فيها ملتبسًا: راجع ما استُبعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} cannot be written to: {reason}.</source>
      <translation>لا يمكن الكتابة في {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be opened: it holds more than can be.</source>
      <translation>تعذّر فتح {file}: فيه أكثر مما يمكن.</translation>
    </message>
    <message>
      <source>{file} could not be opened: {reason}.</source>
      <translation>تعذّر فتح {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>تعذّرت قراءة {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} is damaged and could not be set aside: {reason}.</source>
      <translation>{file} تالف وتعذّر وضعه جانبًا: {reason}.</translation>
    </message>
    <message>
      <source>{file} is no longer there.</source>
      <translation>لم يعد {file} موجودًا.</translation>
    </message>
    <message>
      <source>{file} is not a session of Diptych.</source>
      <translation>{file} ليس جلسة Diptych.</translation>
    </message>
    <message>
      <source>{file} is open in another program (process {pid} on {host}).</source>
      <translation>{file} مفتوح في برنامج آخر (العملية {pid} على {host}).</translation>
    </message>
    <message>
      <source>{file} is open in another program.</source>
      <translation>{file} مفتوح في برنامج آخر.</translation>
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation>{file} مفتوح في نافذة أخرى.</translation>
    </message>
    <message numerus="yes">
      <source>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</source>
      <translation>
        <numerusform>كان {file} تالفًا؛ وُضع جانبًا باسم {aside}، ولم يُستعد منه شيء.</numerusform>
        <numerusform>كان {file} تالفًا؛ وُضع جانبًا باسم {aside}، واستُعيد منه مدخل واحد.</numerusform>
        <numerusform>كان {file} تالفًا؛ وُضع جانبًا باسم {aside}، واستُعيد منه مدخلان.</numerusform>
        <numerusform>كان {file} تالفًا؛ وُضع جانبًا باسم {aside}، واستُعيد منه {count} مدخلات.</numerusform>
        <numerusform>كان {file} تالفًا؛ وُضع جانبًا باسم {aside}، واستُعيد منه {count} مدخلًا.</numerusform>
        <numerusform>كان {file} تالفًا؛ وُضع جانبًا باسم {aside}، واستُعيد منه {count} مدخل.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} was made by a newer version of Diptych; it was left as it is. Open it with that version.</source>
      <translation>أُنشئ {file} بإصدار أحدث من Diptych؛ وقد تُرك كما هو. افتحه بذلك الإصدار.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} و{last}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} إلى {last}</translation>
    </message>
    <message>
      <source>{how}, quoted</source>
      <translation>{how}، اقتباس</translation>
    </message>
    <message>
      <source>{how}, quoting {speaker}</source>
      <translation>{how}، نقلًا عن {speaker}</translation>
    </message>
    <message>
      <source>{how}: {text}</source>
      <translation>{how}: {text}</translation>
    </message>
    <message>
      <source>{kind}: {text}</source>
      <translation>{kind}: {text}</translation>
    </message>
    <message>
      <source>{name} cannot be opened: it is a link that leads back to itself.</source>
      <translation>لا يمكن فتح {name}: إنه وصلة تعود إلى نفسها.</translation>
    </message>
    <message>
      <source>{name} cannot be opened: its name is too long.</source>
      <translation>لا يمكن فتح {name}: اسمه طويل جدًا.</translation>
    </message>
    <message>
      <source>{name} cannot be read as {codec}: there is no such encoding.</source>
      <translation>لا يمكن قراءة {name} بالترميز {codec}: لا وجود لهذا الترميز.</translation>
    </message>
    <message>
      <source>{name} cannot be read: you have no permission to open it.</source>
      <translation>لا يمكن قراءة {name}: ليست لديك صلاحية لفتحه.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>لا يمكن قراءة {name}: {reason}.</translation>
    </message>
    <message>
      <source>{name} declares a document type inside, which no program for documents writes.</source>
      <translation>يعلن {name} في داخله نوع مستند، وهو ما لا يكتبه أي برنامج للمستندات.</translation>
    </message>
    <message>
      <source>{name} has too many lines: a text of no more than {most} can be read.</source>
      <translation>أسطر {name} كثيرة جدًا: يمكن قراءة نص لا يزيد على {most}.</translation>
    </message>
    <message>
      <source>{name} has too many pages: no more than {most} are read.</source>
      <translation>صفحات {name} كثيرة جدًا: لا يُقرأ أكثر من {most}.</translation>
    </message>
    <message>
      <source>{name} has too many tags: a page of no more than {most} can be read.</source>
      <translation>وسوم {name} كثيرة جدًا: يمكن قراءة صفحة لا تزيد على {most}.</translation>
    </message>
    <message>
      <source>{name} holds no file that could be read, only folders: open those that hold articles.</source>
      <translation>ليس في {name} ملف يمكن قراءته، بل مجلدات فقط: افتح ما يحوي منها مقالات.</translation>
    </message>
    <message>
      <source>{name} holds nothing but white space.</source>
      <translation>ليس في {name} إلا الفراغ.</translation>
    </message>
    <message>
      <source>{name} holds nothing that one can see, only invisible characters.</source>
      <translation>ليس في {name} ما يُرى، بل أحرف غير مرئية فقط.</translation>
    </message>
    <message>
      <source>{name} holds too many articles: no more than {most} are taken out of one file.</source>
      <translation>في {name} مقالات كثيرة جدًا: لا يُؤخذ من الملف أكثر من {most}.</translation>
    </message>
    <message>
      <source>{name} holds too many files: no more than {most} are looked at.</source>
      <translation>في {name} ملفات كثيرة جدًا: لا يُنظر في أكثر من {most}.</translation>
    </message>
    <message>
      <source>{name} holds too many records: no more than {most} are looked at.</source>
      <translation>في {name} سجلات كثيرة جدًا: لا يُنظر في أكثر من {most}.</translation>
    </message>
    <message>
      <source>{name} holds too much: more than {most} would come out of it.</source>
      <translation>محتوى {name} كثير جدًا: سيخرج منه أكثر من {most}.</translation>
    </message>
    <message>
      <source>{name} is a PDF document that is protected by a password.</source>
      <translation>{name} مستند PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
      <source>{name} is a book that is protected against copying, so its text cannot be read.</source>
      <translation>{name} كتاب محمي من النسخ، فلا يمكن قراءة نصه.</translation>
    </message>
    <message>
      <source>{name} is a folder without a file that could be read as an article.</source>
      <translation>{name} مجلد ليس فيه ملف يمكن قراءته كمقال.</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose the files inside it instead.</source>
      <translation>{name} مجلد. اختر الملفات التي فيه.</translation>
    </message>
    <message>
      <source>{name} is a link to {target}, which was not found. It may have been moved, renamed or deleted.</source>
      <translation>{name} رابط إلى {target} الذي لم يُعثر عليه. ربما نُقل أو أُعيدت تسميته أو حُذف.</translation>
    </message>
    <message>
      <source>{name} is a mail with too many parts in one another: no more than {most}.</source>
      <translation>{name} رسالة بأجزاء متداخلة كثيرة جدًا: الحد {most}.</translation>
    </message>
    <message>
      <source>{name} is a mail without a text.</source>
      <translation>{name} رسالة بلا نص.</translation>
    </message>
    <message>
      <source>{name} is a scanned PDF: its pages are pictures, and hold no text.</source>
      <translation>{name} ملف PDF ممسوح ضوئيًا: صفحاته صور ولا نص فيها.</translation>
    </message>
    <message>
      <source>{name} is a web archive that declares entities, which no browser writes.</source>
      <translation>{name} أرشيف ويب يعلن كيانات، وهو ما لا يكتبه أي متصفح.</translation>
    </message>
    <message>
      <source>{name} is a web page in one file (MHTML) that holds no page, only what belongs to one.</source>
      <translation>{name} صفحة ويب في ملف واحد (MHTML) ليس فيه صفحة، بل ملحقاتها فقط.</translation>
    </message>
    <message>
      <source>{name} is being written to right now. Open it again when it is ready.</source>
      <translation>تجري الكتابة في {name} الآن. افتحه مجددًا حين يكتمل.</translation>
    </message>
    <message>
      <source>{name} is closed.</source>
      <translation>{name} مغلق.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} فارغ.</translation>
    </message>
    <message>
      <source>{name} is empty: it holds nothing but the mark of its encoding.</source>
      <translation>{name} فارغ: ليس فيه سوى علامة ترميزه.</translation>
    </message>
    <message>
      <source>{name} is not a file but a device or a pipe, which cannot be read as an article.</source>
      <translation>{name} ليس ملفًا بل جهاز أو أنبوب، ولا يمكن قراءته كمقال.</translation>
    </message>
    <message>
      <source>{name} is not a name that a file can have.</source>
      <translation>{name} لا يصلح اسمًا لملف.</translation>
    </message>
    <message numerus="yes">
      <source>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</source>
      <translation>
        <numerusform>{name} غير مكتوب بالترميز {codec} (عدد أحرفه {total}).</numerusform>
        <numerusform>{name} غير مكتوب بالترميز {codec}: حرف واحد من {total} لا يُقرأ به.</numerusform>
        <numerusform>{name} غير مكتوب بالترميز {codec}: حرفان من {total} لا يُقرآن به.</numerusform>
        <numerusform>{name} غير مكتوب بالترميز {codec}: {count} أحرف من {total} لا تُقرأ به.</numerusform>
        <numerusform>{name} غير مكتوب بالترميز {codec}: {count} حرفًا من {total} لا تُقرأ به.</numerusform>
        <numerusform>{name} غير مكتوب بالترميز {codec}: {count} حرف من {total} لا تُقرأ به.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is protected by a password.</source>
      <translation>{name} محمي بكلمة مرور.</translation>
    </message>
    <message>
      <source>{name} is too large: no more than {most} can be read.</source>
      <translation>{name} كبير جدًا: لا يمكن قراءة أكثر من {most}.</translation>
    </message>
    <message>
      <source>{name} is {kind} that is damaged or cut off, so it cannot be read.</source>
      <translation>{name} هو {kind} تالف أو مبتور، فلا يمكن قراءته.</translation>
    </message>
    <message>
      <source>{name} is {kind} without any text.</source>
      <translation>{name} هو {kind} بلا أي نص.</translation>
    </message>
    <message>
      <source>{name} is {kind}, which takes the library {library} to read. Install it with: {command}</source>
      <translation>{name} هو {kind}، وتلزم لقراءته المكتبة {library}. تُثبَّت بالأمر: {command}</translation>
    </message>
    <message>
      <source>{name} is {kind}. Only texts, web pages and documents can be read.</source>
      <translation>{name} هو {kind}. لا تُقرأ إلا النصوص وصفحات الويب والمستندات.</translation>
    </message>
    <message>
      <source>{name} makes no sense in {codec}.</source>
      <translation>لا معنى لـ {name} بالترميز {codec}.</translation>
    </message>
    <message>
      <source>{name} takes more memory than reading may use ({most}).</source>
      <translation>يحتاج {name} إلى ذاكرة أكثر مما تتيحه القراءة ({most}).</translation>
    </message>
    <message>
      <source>{name} was not found. It may have been moved, renamed or deleted.</source>
      <translation>لم يُعثر على {name}. ربما نُقل أو أُعيدت تسميته أو حُذف.</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{same} · press Enter to open</source>
      <translation>{same} · اضغط Enter للفتح</translation>
    </message>
    <message>
      <source>{share} % shared text</source>
      <translation>{share}٪ نص مشترك</translation>
    </message>
    <message>
      <source>{side}, headline</source>
      <translation>{side}، العنوان</translation>
    </message>
    <message>
      <source>{side}, paragraph {number}</source>
      <translation>{side}، الفقرة {number}</translation>
    </message>
    <message>
      <source>{subject}: given up after {seconds} s without an end.</source>
      <translation>{subject}: تُرك بعد {seconds} ثانية بلا نهاية.</translation>
    </message>
    <message>
      <source>{subject}: no process could be started for it. Close other programs, and try again.</source>
      <translation>{subject}: تعذّر تشغيل عملية لذلك. أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
      <source>{subject}: the work broke off, perhaps for lack of memory. The rest goes on; try this again.</source>
      <translation>{subject}: انقطع العمل، ربما لقلة الذاكرة. كل ما عداه مستمر؛ أعد المحاولة.</translation>
    </message>
    <message>
      <source>{text} no longer selected</source>
      <translation>{text} لم يعد محددًا</translation>
    </message>
    <message>
      <source>{text} selected</source>
      <translation>{text} محدد</translation>
    </message>
    <message>
      <source>{trouble} It could not be copied, so settings are not saved: {reason}.</source>
      <translation>{trouble} وتعذّر نسخ الملف، لذا لا تُحفظ التفضيلات: {reason}.</translation>
    </message>
    <message>
      <source>{trouble} The file as it was is kept as {path}.</source>
      <translation>{trouble} والملف كما كان محفوظ باسم {path}.</translation>
    </message>
    <message numerus="yes">
      <source>{what} added</source>
      <translation>
        <numerusform>إضافة {what}</numerusform>
        <numerusform>إضافة {what}</numerusform>
        <numerusform>إضافة {what}</numerusform>
        <numerusform>إضافة {what}</numerusform>
        <numerusform>إضافة {what}</numerusform>
        <numerusform>إضافة {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} changed in style only</source>
      <translation>
        <numerusform>تعديل {what} في أسلوب الكتابة فقط</numerusform>
        <numerusform>تعديل {what} في أسلوب الكتابة فقط</numerusform>
        <numerusform>تعديل {what} في أسلوب الكتابة فقط</numerusform>
        <numerusform>تعديل {what} في أسلوب الكتابة فقط</numerusform>
        <numerusform>تعديل {what} في أسلوب الكتابة فقط</numerusform>
        <numerusform>تعديل {what} في أسلوب الكتابة فقط</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} edited</source>
      <translation>
        <numerusform>تعديل {what}</numerusform>
        <numerusform>تعديل {what}</numerusform>
        <numerusform>تعديل {what}</numerusform>
        <numerusform>تعديل {what}</numerusform>
        <numerusform>تعديل {what}</numerusform>
        <numerusform>تعديل {what}</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} merged into one</source>
      <translation>دمج {what} في واحدة</translation>
    </message>
    <message numerus="yes">
      <source>{what} merged into {count}</source>
      <translation>
        <numerusform>دمج {what}</numerusform>
        <numerusform>دمج {what} في واحدة</numerusform>
        <numerusform>دمج {what} في اثنتين</numerusform>
        <numerusform>دمج {what} في {count}</numerusform>
        <numerusform>دمج {what} في {count}</numerusform>
        <numerusform>دمج {what} في {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} moved</source>
      <translation>
        <numerusform>نقل {what}</numerusform>
        <numerusform>نقل {what}</numerusform>
        <numerusform>نقل {what}</numerusform>
        <numerusform>نقل {what}</numerusform>
        <numerusform>نقل {what}</numerusform>
        <numerusform>نقل {what}</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} on the left</source>
      <translation>{what} على اليمين</translation>
    </message>
    <message>
      <source>{what} on the right</source>
      <translation>{what} على اليسار</translation>
    </message>
    <message numerus="yes">
      <source>{what} removed</source>
      <translation>
        <numerusform>حذف {what}</numerusform>
        <numerusform>حذف {what}</numerusform>
        <numerusform>حذف {what}</numerusform>
        <numerusform>حذف {what}</numerusform>
        <numerusform>حذف {what}</numerusform>
        <numerusform>حذف {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} split into {count}</source>
      <translation>
        <numerusform>تقسيم {what}</numerusform>
        <numerusform>تقسيم {what} إلى واحدة</numerusform>
        <numerusform>تقسيم {what} إلى اثنتين</numerusform>
        <numerusform>تقسيم {what} إلى {count}</numerusform>
        <numerusform>تقسيم {what} إلى {count}</numerusform>
        <numerusform>تقسيم {what} إلى {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«⁨{text}⁩»</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Comparing …</source>
      <translation>جارٍ المقارنة…</translation>
    </message>
    <message numerus="yes">
      <source>Reading {count} files …</source>
      <translation>
        <numerusform>جارٍ القراءة…</numerusform>
        <numerusform>جارٍ قراءة ملف واحد…</numerusform>
        <numerusform>جارٍ قراءة ملفين…</numerusform>
        <numerusform>جارٍ قراءة {count} ملفات…</numerusform>
        <numerusform>جارٍ قراءة {count} ملفًا…</numerusform>
        <numerusform>جارٍ قراءة {count} ملف…</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {name} was given up.</source>
      <translation>تُركت قراءة {name}.</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
      <source>The comparison was given up.</source>
      <translation>تُركت المقارنة.</translation>
    </message>
    <message>
      <source>This paragraph was not aligned by hand.</source>
      <translation>لم تُحاذَ هذه الفقرة يدويًا.</translation>
    </message>
    <message>
      <source>closing {title}</source>
      <translation>إغلاق {title}</translation>
    </message>
    <message numerus="yes">
      <source>{count} files were not read. Open them again to read them.</source>
      <translation>
        <numerusform>لم يُقرأ {count} من الملفات. افتحها مجددًا لقراءتها.</numerusform>
        <numerusform>لم يُقرأ {count} من الملفات. افتحها مجددًا لقراءتها.</numerusform>
        <numerusform>لم يُقرأ {count} من الملفات. افتحها مجددًا لقراءتها.</numerusform>
        <numerusform>لم يُقرأ {count} من الملفات. افتحها مجددًا لقراءتها.</numerusform>
        <numerusform>لم يُقرأ {count} من الملفات. افتحها مجددًا لقراءتها.</numerusform>
        <numerusform>لم يُقرأ {count} من الملفات. افتحها مجددًا لقراءتها.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is in the list already; it is read anew.</source>
      <translation>{name} موجود في القائمة؛ تُعاد قراءته.</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>A picture cannot be read as an article. Drop text or a file.</source>
      <translation>لا يمكن قراءة صورة كمقال. أفلت نصًا أو ملفًا.</translation>
    </message>
    <message>
      <source>Diptych never goes online, so an address cannot be opened. Save the page, or copy its text, and drop that.</source>
      <translation>لا يتصل Diptych بالإنترنت أبدًا، فلا يمكنه فتح عنوان. احفظ الصفحة أو انسخ نصها ثم أفلت ذلك.</translation>
    </message>
    <message>
      <source>Let go to add this text as an article</source>
      <translation>أفلت لإضافة هذا النص كمقال</translation>
    </message>
    <message>
      <source>Let go to open these files</source>
      <translation>أفلت لفتح هذه الملفات</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the left pane</source>
      <translation>أفلت لفتح هذه الملفات؛ والملف الواحد يأخذ الجانب الأيمن</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the right pane</source>
      <translation>أفلت لفتح هذه الملفات؛ والملف الواحد يأخذ الجانب الأيسر</translation>
    </message>
    <message>
      <source>The program that this was dragged from handed nothing over. Drag it once more, or open the file from the File menu.</source>
      <translation>البرنامج الذي سُحب منه هذا لم يسلّم شيئًا. اسحبه مرة أخرى، أو افتح الملف من قائمة «ملف».</translation>
    </message>
    <message>
      <source>What was dropped does not lie in a folder of this computer. Copy it into one, and drop that.</source>
      <translation>ما أُفلت ليس في مجلد على هذا الحاسوب. انسخه إلى مجلد ثم أفلت النسخة.</translation>
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>moving {title}</source>
      <translation>نقل {title}</translation>
    </message>
    <message>
      <source>renaming {title}</source>
      <translation>إعادة تسمية {title}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>In both panes</source>
      <translation>في الجانبين</translation>
    </message>
    <message>
      <source>Next find</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>On the left</source>
      <translation>على اليمين</translation>
    </message>
    <message>
      <source>On the right</source>
      <translation>على اليسار</translation>
    </message>
    <message>
      <source>Previous find</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Where to find it</source>
      <translation>أين يُبحث</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} من {count}</translation>
    </message>
    <message>
      <source>{place}, left: {words}</source>
      <translation>{place}، الجانب الأيمن: {words}</translation>
    </message>
    <message>
      <source>{place}, right: {words}</source>
      <translation>{place}، الجانب الأيسر: {words}</translation>
    </message>
  </context>
  <context>
    <name>Gathering</name>
    <message>
      <source>&amp;Open Them All</source>
      <translation>&amp;فتحها كلها</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Articles ({patterns})</source>
      <translation>مقالات ({patterns})</translation>
    </message>
    <message>
      <source>Many files</source>
      <translation>ملفات كثيرة</translation>
    </message>
    <message>
      <source>Sessions of Diptych ({patterns})</source>
      <translation>جلسات Diptych ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>There are {count} files in it that can be read. Open them all?</source>
      <translation>
        <numerusform>ليس فيه ملف يمكن قراءته.</numerusform>
        <numerusform>فيه ملف واحد يمكن قراءته. أيُفتح؟</numerusform>
        <numerusform>فيه ملفان يمكن قراءتهما. أيُفتحان؟</numerusform>
        <numerusform>فيه {count} ملفات يمكن قراءتها. أتُفتح كلها؟</numerusform>
        <numerusform>فيه {count} ملفًا يمكن قراءتها. أتُفتح كلها؟</numerusform>
        <numerusform>فيه {count} ملف يمكن قراءتها. أتُفتح كلها؟</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Guide to Diptych</source>
      <translation>دليل Diptych</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>1 rule</source>
      <translation>قاعدة واحدة</translation>
    </message>
    <message>
      <source>kept {kept} of {all} characters</source>
      <translation>أُبقي على {kept} من {all} حرفًا</translation>
    </message>
    <message numerus="yes">
      <source>{count} rules</source>
      <translation>
        <numerusform>لا قواعد</numerusform>
        <numerusform>قاعدة واحدة</numerusform>
        <numerusform>قاعدتان</numerusform>
        <numerusform>{count} قواعد</numerusform>
        <numerusform>{count} قاعدة</numerusform>
        <numerusform>{count} قاعدة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Incoming</name>
    <message numerus="yes">
      <source>{count} files are in the list already; they are read anew.</source>
      <translation>
        <numerusform>لا ملف منها في القائمة.</numerusform>
        <numerusform>ملف واحد موجود في القائمة؛ تُعاد قراءته.</numerusform>
        <numerusform>ملفان موجودان في القائمة؛ تُعاد قراءتهما.</numerusform>
        <numerusform>{count} ملفات موجودة في القائمة؛ تُعاد قراءتها.</numerusform>
        <numerusform>{count} ملفًا موجودة في القائمة؛ تُعاد قراءتها.</numerusform>
        <numerusform>{count} ملف موجودة في القائمة؛ تُعاد قراءتها.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Judging</name>
    <message>
      <source>A Note on the Difference</source>
      <translation>ملاحظة على الفرق</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>انتقل أولًا إلى فرق.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>غير مهم</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>اطُّلع عليه، بلا حكم</translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
      <source>There is no note.</source>
      <translation>لا توجد ملاحظة.</translation>
    </message>
    <message>
      <source>To be checked</source>
      <translation>للتحقق</translation>
    </message>
    <message>
      <source>To be kept</source>
      <translation>للإبقاء</translation>
    </message>
    <message>
      <source>You have seen all differences.</source>
      <translation>اطلعت على كل الفروق.</translation>
    </message>
    <message>
      <source>{seen} of {count} seen</source>
      <translation>اطُّلع على {seen} من {count}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>The session is closed.</source>
      <translation>الجلسة مغلقة.</translation>
    </message>
  </context>
  <context>
    <name>Lacking</name>
    <message>
      <source>Choose an article in the list first: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>اختر مقالًا من القائمة أولًا: يضعه Enter على اليسار وShift+Enter على اليمين.</translation>
    </message>
    <message>
      <source>Go to an article in the list first.</source>
      <translation>انتقل أولًا إلى مقال في القائمة.</translation>
    </message>
    <message>
      <source>Open another article first, to lay beside this one.</source>
      <translation>افتح أولًا مقالًا آخر ليوضع بجانب هذا.</translation>
    </message>
    <message>
      <source>Open two articles first.</source>
      <translation>افتح مقالين أولًا.</translation>
    </message>
    <message>
      <source>There is no article yet.</source>
      <translation>لا يوجد أي مقال بعد.</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>aligning by hand</source>
      <translation>محاذاة يدوية</translation>
    </message>
    <message>
      <source>giving up an alignment</source>
      <translation>إلغاء محاذاة</translation>
    </message>
    <message>
      <source>judging a difference</source>
      <translation>الحكم على فرق</translation>
    </message>
    <message>
      <source>restoring a block</source>
      <translation>استعادة كتلة</translation>
    </message>
    <message>
      <source>restoring blocks</source>
      <translation>استعادة كتل</translation>
    </message>
    <message>
      <source>stripping a block</source>
      <translation>استبعاد كتلة</translation>
    </message>
    <message>
      <source>stripping blocks</source>
      <translation>استبعاد كتل</translation>
    </message>
    <message>
      <source>taking a tick away</source>
      <translation>إزالة تأشير</translation>
    </message>
    <message>
      <source>ticking</source>
      <translation>تأشير</translation>
    </message>
    <message>
      <source>writing a note</source>
      <translation>كتابة ملاحظة</translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Articles can be put in order while the list shows all of them as they were loaded.</source>
      <translation>يمكن ترتيب المقالات ما دامت القائمة تعرضها كلها كما حُمّلت.</translation>
    </message>
    <message>
      <source>Articles of one story together</source>
      <translation>جمع مقالات القصة الواحدة</translation>
    </message>
    <message>
      <source>As loaded</source>
      <translation>كما حُمّلت</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Difference from the left one</source>
      <translation>الاختلاف عن المقال الأيمن</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>تصفية</translation>
    </message>
    <message>
      <source>Filter the articles</source>
      <translation>تصفية المقالات</translation>
    </message>
    <message>
      <source>It is the first already.</source>
      <translation>هو الأول بالفعل.</translation>
    </message>
    <message>
      <source>It is the last already.</source>
      <translation>هو الأخير بالفعل.</translation>
    </message>
    <message>
      <source>No article holds these words.</source>
      <translation>لا مقال يحتوي هذه الكلمات.</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>وسيلة الإعلام</translation>
    </message>
    <message>
      <source>Place {number} of {count}</source>
      <translation>الموضع {number} من {count}</translation>
    </message>
    <message>
      <source>Share stripped</source>
      <translation>نسبة المستبعد</translation>
    </message>
    <message>
      <source>Sort the articles by</source>
      <translation>ترتيب المقالات حسب</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>القصص</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Words that an article must hold; “in quotation marks” as one</source>
      <translation>كلمات يجب أن يحتويها المقال؛ و«ما بين علامتي اقتباس» كعبارة واحدة</translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} مقال</numerusform>
        <numerusform>{count} مقال</numerusform>
        <numerusform>{count} مقال</numerusform>
        <numerusform>{count} مقالات</numerusform>
        <numerusform>{count} مقالًا</numerusform>
        <numerusform>{count} مقال</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <source>How Alike All Are</source>
      <translation>مدى تشابه الجميع</translation>
    </message>
    <message>
      <source>Share that two articles have in common, in per cent</source>
      <translation>نسبة ما يشترك فيه مقالان، بالمئة</translation>
    </message>
    <message>
      <source>The largest stories have so many articles that not all pairs were compared.</source>
      <translation>في أكبر القصص مقالات كثيرة حتى إنه لم تُقارَن كل الأزواج.</translation>
    </message>
    <message>
      <source>Two articles at least must be loaded before they can be compared.</source>
      <translation>يجب تحميل مقالين على الأقل قبل إمكان المقارنة.</translation>
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>“{left}” and “{right}” have nothing in common.</source>
      <translation>لا شيء مشترك بين «{left}» و«{right}».</translation>
    </message>
    <message>
      <source>“{left}” and “{right}”: {relation}, {share} % in common, {words} words.</source>
      <translation>«{left}» و«{right}»: {relation}، {share}٪ مشترك، {words} كلمة.</translation>
    </message>
  </context>
  <context>
    <name>Pairing</name>
    <message>
      <source>No two of the loaded articles have anything in common.</source>
      <translation>لا يوجد بين المقالات المحمّلة مقالان بينهما شيء مشترك.</translation>
    </message>
    <message>
      <source>Pair {number} of {count}</source>
      <translation>الزوج {number} من {count}</translation>
    </message>
    <message>
      <source>The articles are still being compared with each other …</source>
      <translation>ما زالت المقالات تُقارَن بعضها ببعض …</translation>
    </message>
    <message>
      <source>There is no other article to lay beside the left one.</source>
      <translation>لا يوجد مقال آخر ليوضع بجانب المقال الأول.</translation>
    </message>
    <message>
      <source>{again} is the same as {first}.</source>
      <translation>{again} هو نفسه {first}.</translation>
    </message>
    <message numerus="yes">
      <source>{count} more pairs belong side by side.</source>
      <translation>
        <numerusform>لا أزواج أخرى توضع جنبًا إلى جنب.</numerusform>
        <numerusform>زوج آخر يوضع جنبًا إلى جنب.</numerusform>
        <numerusform>زوجان آخران يوضعان جنبًا إلى جنب.</numerusform>
        <numerusform>{count} أزواج أخرى توضع جنبًا إلى جنب.</numerusform>
        <numerusform>{count} زوجًا آخر توضع جنبًا إلى جنب.</numerusform>
        <numerusform>{count} زوج آخر توضع جنبًا إلى جنب.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pairs with the new articles belong side by side.</source>
      <translation>
        <numerusform>لا أزواج من المقالات الجديدة توضع جنبًا إلى جنب.</numerusform>
        <numerusform>زوج من المقالات الجديدة يوضع جنبًا إلى جنب.</numerusform>
        <numerusform>زوجان من المقالات الجديدة يوضعان جنبًا إلى جنب.</numerusform>
        <numerusform>{count} أزواج من المقالات الجديدة توضع جنبًا إلى جنب.</numerusform>
        <numerusform>{count} زوجًا من المقالات الجديدة يوضع جنبًا إلى جنب.</numerusform>
        <numerusform>{count} زوج من المقالات الجديدة يوضع جنبًا إلى جنب.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{left}” beside “{right}”: {reason}.</source>
      <translation>«{left}» بجانب «{right}»: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>PairsDialog</name>
    <message>
      <source>Pairs of articles</source>
      <translation>أزواج المقالات</translation>
    </message>
    <message>
      <source>What Belongs Side by Side</source>
      <translation>ما يوضع جنبًا إلى جنب</translation>
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Ctrl+Down and Ctrl+Up lead from paragraph to paragraph, Left and Right to the other pane.</source>
      <translation>ينقلك Ctrl+السهم الأسفل وCtrl+السهم الأعلى من فقرة إلى فقرة، والسهمان الأيمن والأيسر إلى الجانب الآخر.</translation>
    </message>
    <message>
      <source>Find in the articles</source>
      <translation>البحث في المقالين</translation>
    </message>
    <message>
      <source>Map of the differences</source>
      <translation>خريطة الفروق</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
      <source>The two articles side by side</source>
      <translation>المقالان جنبًا إلى جنب</translation>
    </message>
    <message>
      <source>What the two panes show</source>
      <translation>ما يعرضه الجانبان</translation>
    </message>
  </context>
  <context>
    <name>Pasting</name>
    <message>
      <source>Name in the list:</source>
      <translation>الاسم في القائمة:</translation>
    </message>
    <message>
      <source>Paste as an Article</source>
      <translation>لصق كمقال</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>نص ملصق</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>لا نص في الحافظة.</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source> %</source>
      <translation>٪</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> م.ب</translation>
    </message>
    <message>
      <source> characters</source>
      <translation> حرفًا</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> نقطة</translation>
    </message>
    <message>
      <source> s</source>
      <translation> ث</translation>
    </message>
    <message>
      <source>&amp;Articles in a file</source>
      <translation>المقالات ف&amp;ي ملف</translation>
    </message>
    <message>
      <source>&amp;Back to Defaults</source>
      <translation>&amp;العودة إلى القيم الافتراضية</translation>
    </message>
    <message>
      <source>&amp;Default Keys</source>
      <translation>المفا&amp;تيح الافتراضية</translation>
    </message>
    <message>
      <source>&amp;Face of the text</source>
      <translation>&amp;خط النص</translation>
    </message>
    <message>
      <source>&amp;Files in an archive</source>
      <translation>الملفات في &amp;أرشيف</translation>
    </message>
    <message>
      <source>&amp;Fold what is unchanged</source>
      <translation>&amp;طي ما لم يتغير</translation>
    </message>
    <message>
      <source>&amp;Height of a line</source>
      <translation>ا&amp;رتفاع السطر</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>أ&amp;كبر ملف</translation>
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation>&amp;أطول سطر</translation>
    </message>
    <message>
      <source>&amp;Pages of a PDF</source>
      <translation>&amp;صفحات ملف PDF</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>ال&amp;قراءة</translation>
    </message>
    <message>
      <source>&amp;Show what was stripped</source>
      <translation>&amp;إظهار ما استُبعد</translation>
    </message>
    <message>
      <source>&amp;Size of the text</source>
      <translation>&amp;حجم النص</translation>
    </message>
    <message>
      <source>&amp;Time for a file</source>
      <translation>الوقت للملف الوا&amp;حد</translation>
    </message>
    <message>
      <source>&amp;Undo the Defaults</source>
      <translation>التراجع &amp;عن القيم الافتراضية</translation>
    </message>
    <message>
      <source>&amp;Unpacked</source>
      <translation>&amp;بعد فك الضغط</translation>
    </message>
    <message>
      <source>A file that needs more ends the process that reads it, and nothing else.</source>
      <translation>الملف الذي يحتاج إلى أكثر من ذلك ينهي العملية التي تقرؤه، ولا شيء سواها.</translation>
    </message>
    <message>
      <source>A long stretch that is the same on both sides becomes one line, which opens when clicked.</source>
      <translation>المقطع الطويل المتطابق في الجانبين يصير سطرًا واحدًا يُفتح بالنقر عليه.</translation>
    </message>
    <message>
      <source>A longer one is refused.</source>
      <translation>ما كان أطول يُرفض.</translation>
    </message>
    <message>
      <source>A page may have ten times as many tags.</source>
      <translation>يجوز أن يكون في الصفحة عشرة أضعاف ذلك من الوسوم.</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
      <source>After a paragraph was stripped or restored by hand, “Always on Pages of This Site” in the menu “Edit” does the same to blocks like it on every page of the site.</source>
      <translation>بعد استبعاد فقرة يدويًا أو استعادتها، يطبّق الأمر «دائمًا في صفحات هذا الموقع» من قائمة «تحرير» الأمر نفسه على ما يشبهها في كل صفحات الموقع.</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>دائمًا</translation>
    </message>
    <message>
      <source>An archive that holds more of them is refused.</source>
      <translation>الأرشيف الذي فيه أكثر من ذلك يُرفض.</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>كسطح المكتب</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>الكتل</translation>
    </message>
    <message>
      <source>C&amp;olours</source>
      <translation>الألوا&amp;ن</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>Co&amp;mparing</source>
      <translation>ا&amp;لمقارنة</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>الخطوط</translation>
    </message>
    <message>
      <source>From 60 to 75 characters the eye finds the next line best. A narrow window makes lines shorter than this, never longer.</source>
      <translation>بين ٦٠ و٧٥ حرفًا تجد العين السطر التالي بأيسر ما يمكن. النافذة الضيقة تقصّر الأسطر ولا تطيلها أبدًا.</translation>
    </message>
    <message>
      <source>Go to a place and press the new key; Delete empties it. A letter by itself works while the articles have the focus.</source>
      <translation>انتقل إلى خانة واضغط المفتاح الجديد؛ ومفتاح Delete يفرغها. يعمل الحرف المفرد ما دام التركيز على المقالين.</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>High contrast is white and yellow on black.</source>
      <translation>التباين العالي أبيض وأصفر على أسود.</translation>
    </message>
    <message>
      <source>How deep an attached mail may lie in others.</source>
      <translation>أقصى عمق لرسالة مرفقة داخل رسائل أخرى.</translation>
    </message>
    <message>
      <source>In percent of what the face asks for. Long lines want more air between them.</source>
      <translation>بالنسبة المئوية مما يطلبه الخط. الأسطر الطويلة تحتاج إلى فراغ أكبر بينها.</translation>
    </message>
    <message>
      <source>Key {number} of “{action}”</source>
      <translation>المفتاح {number} للأمر «{action}»</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Keys of “{action}”</source>
      <translation>مفاتيح «{action}»</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>الل&amp;غة</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Lin&amp;es of a text</source>
      <translation>أ&amp;سطر النص</translation>
    </message>
    <message>
      <source>Mails &amp;within mails</source>
      <translation>&amp;رسائل داخل رسائل</translation>
    </message>
    <message>
      <source>Memor&amp;y</source>
      <translation>ال&amp;ذاكرة</translation>
    </message>
    <message>
      <source>Menus, advertising and the like stay in their place, pale, each with the reason why it is not part of the article.</source>
      <translation>تبقى القوائم والإعلانات وأمثالها في مكانها باهتة، ومع كل منها سبب كونها ليست من المقال.</translation>
    </message>
    <message>
      <source>Most that may come out of an archive or a compressed file.</source>
      <translation>أقصى ما يجوز أن يخرج من أرشيف أو ملف مضغوط.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>مفتاح جديد</translation>
    </message>
    <message>
      <source>No more are taken out of one file, such as an archive of the web.</source>
      <translation>لا يُؤخذ أكثر من ذلك من ملف واحد، كأرشيف من الويب.</translation>
    </message>
    <message>
      <source>Ope&amp;ning</source>
      <translation>ال&amp;فتح</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <source>Quotation marks, dashes, spellings, capitals in a headline. Without this the keys pass them over; they stay marked, and in the list.</source>
      <translation>علامات الاقتباس والشُّرَط والإملاء وحالة الأحرف في العنوان. بدون هذا تتخطاها المفاتيح، لكنها تبقى معلَّمة وفي القائمة.</translation>
    </message>
    <message>
      <source>Reading that takes longer is given up.</source>
      <translation>القراءة التي تطول أكثر من ذلك تُترك.</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>إ&amp;زالة</translation>
    </message>
    <message>
      <source>Remove &amp;All</source>
      <translation>&amp;إزالة الكل</translation>
    </message>
    <message>
      <source>S&amp;ites</source>
      <translation>الم&amp;واقع</translation>
    </message>
    <message>
      <source>S&amp;top at differences of style</source>
      <translation>التوقف عند فروق &amp;أسلوب الكتابة</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>الموقع</translation>
    </message>
    <message>
      <source>So much longer a large file may take.</source>
      <translation>الوقت الإضافي المسموح للملف الكبير.</translation>
    </message>
    <message>
      <source>Source Serif 4 comes with Diptych and is drawn for long reading.</source>
      <translation>يأتي خط Source Serif 4 مع Diptych، وقد رُسم للقراءة الطويلة.</translation>
    </message>
    <message>
      <source>The menus keep the size of the desktop.</source>
      <translation>تحتفظ القوائم بحجم سطح المكتب.</translation>
    </message>
    <message>
      <source>The window speaks it from the next start on.</source>
      <translation>تظهر بها القوائم والجمل ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
      <source>Time for a me&amp;gabyte</source>
      <translation>الوق&amp;ت لكل ميغابايت</translation>
    </message>
    <message>
      <source>What</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <source>What is always kept or stripped, by site</source>
      <translation>ما يُبقى عليه أو يُستبعد دائمًا، بحسب الموقع</translation>
    </message>
    <message>
      <source>Whatever is larger is refused before it is read.</source>
      <translation>ما كان أكبر من ذلك يُرفض قبل قراءته.</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>إبقاء</translation>
    </message>
    <message>
      <source>stripped</source>
      <translation>استبعاد</translation>
    </message>
    <message>
      <source>“{action}” has no key now.</source>
      <translation>لم يعد للأمر «{action}» مفتاح.</translation>
    </message>
    <message>
      <source>“{action}”: {keys}</source>
      <translation>«{action}»: {keys}</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Laying out the pages …</source>
      <translation>جارٍ تنسيق الصفحات …</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Pages as they will be printed</source>
      <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>التكبير</translation>
    </message>
  </context>
  <context>
    <name>Properties</name>
    <message>
      <source>About the Article</source>
      <translation>حول المقال</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان الشبكي</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>الحصيلة</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>اسم الكاتب</translation>
    </message>
    <message>
      <source>Captured</source>
      <translation>حُفظ في</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>الترميز</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>نوع الملف</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Modified</source>
      <translation>عُدّل في</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>وسيلة الإعلام</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>نُشر في</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>للانتباه</translation>
    </message>
    <message>
      <source>Trouble</source>
      <translation>مشكلة</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message>
      <source>As found in the file</source>
      <translation>كما وُجد في الملف</translation>
    </message>
    <message>
      <source>Encodings</source>
      <translation>الترميزات</translation>
    </message>
    <message>
      <source>How are the letters of {name} encoded?</source>
      <translation>بأي ترميز كُتبت حروف {name}؟</translation>
    </message>
    <message>
      <source>Reload With Another Encoding</source>
      <translation>إعادة التحميل بترميز آخر</translation>
    </message>
    <message>
      <source>There is no encoding to choose: {name} says itself how its letters are written.</source>
      <translation>لا ترميز يُختار هنا: {name} يحدّد بنفسه كيف كُتبت حروفه.</translation>
    </message>
    <message>
      <source>{name} holds one article only.</source>
      <translation>ليس في {name} إلا مقال واحد.</translation>
    </message>
  </context>
  <context>
    <name>Sessions</name>
    <message>
      <source>&amp;Lose It</source>
      <translation>التخلي &amp;عنه</translation>
    </message>
    <message>
      <source>&amp;Save As …</source>
      <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
      <source>All your decisions are saved again.</source>
      <translation>حُفظت كل قراراتك من جديد.</translation>
    </message>
    <message>
      <source>No session has been saved under a name yet</source>
      <translation>لم تُحفظ أي جلسة باسم بعد</translation>
    </message>
    <message>
      <source>Not all is saved</source>
      <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
      <source>One session is open at a time: {name} was opened.</source>
      <translation>تُفتح جلسة واحدة في كل مرة: فُتحت {name}.</translation>
    </message>
    <message>
      <source>Open &amp;Read-Only</source>
      <translation>&amp;فتح للقراءة فقط</translation>
    </message>
    <message>
      <source>Open a &amp;Copy</source>
      <translation>فتح &amp;نسخة</translation>
    </message>
    <message>
      <source>Open a session</source>
      <translation>فتح جلسة</translation>
    </message>
    <message>
      <source>Recent Sessio&amp;ns</source>
      <translation>&amp;الجلسات الأخيرة</translation>
    </message>
    <message>
      <source>Save the session as</source>
      <translation>حفظ الجلسة باسم</translation>
    </message>
    <message>
      <source>Saving what you decided …</source>
      <translation>جارٍ حفظ قراراتك …</translation>
    </message>
    <message>
      <source>Sessions of Diptych (*{suffix})</source>
      <translation>جلسات Diptych (*{suffix})</translation>
    </message>
    <message>
      <source>The disk is slow.</source>
      <translation>القرص بطيء.</translation>
    </message>
    <message>
      <source>The session is in use</source>
      <translation>الجلسة قيد الاستخدام</translation>
    </message>
    <message>
      <source>The session is saved as {name}.</source>
      <translation>حُفظت الجلسة باسم {name}.</translation>
    </message>
    <message>
      <source>The session is saved in {name} all the time.</source>
      <translation>تُحفظ الجلسة في {name} طوال الوقت.</translation>
    </message>
    <message>
      <source>The session was not whole</source>
      <translation>الجلسة لم تكن سليمة</translation>
    </message>
    <message>
      <source>What you decided here is lost unless you save it elsewhere.</source>
      <translation>يضيع ما قررته هنا ما لم تحفظه في مكان آخر.</translation>
    </message>
    <message>
      <source>You can read it, or work on in a copy.</source>
      <translation>يمكنك قراءتها أو متابعة العمل في نسخة منها.</translation>
    </message>
    <message>
      <source>{name} is open already.</source>
      <translation>{name} مفتوح بالفعل.</translation>
    </message>
    <message>
      <source>{name} is open read-only: what you decide is not saved.</source>
      <translation>{name} مفتوحة للقراءة فقط: لا يُحفظ ما تقرره.</translation>
    </message>
  </context>
  <context>
    <name>ShelfModel</name>
    <message>
      <source>Others ({count})</source>
      <translation>أخرى ({count})</translation>
    </message>
    <message numerus="yes">
      <source>{title} ({count} articles)</source>
      <translation>
        <numerusform>{title} (لا مقالات)</numerusform>
        <numerusform>{title} (مقال واحد)</numerusform>
        <numerusform>{title} (مقالان)</numerusform>
        <numerusform>{title} ({count} مقالات)</numerusform>
        <numerusform>{title} ({count} مقالًا)</numerusform>
        <numerusform>{title} ({count} مقال)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>That is not a key that can be given.</source>
      <translation>هذا المفتاح لا يمكن تخصيصه.</translation>
    </message>
    <message>
      <source>moves, chooses or leaves everywhere</source>
      <translation>للتحريك أو الاختيار أو الخروج في كل مكان</translation>
    </message>
    <message>
      <source>opens the menu “{menu}”</source>
      <translation>يفتح القائمة «{menu}»</translation>
    </message>
    <message>
      <source>{key} belongs to “{action}” already. Take it away there first.</source>
      <translation>{key} مخصص للأمر «{action}». أزله من هناك أولًا.</translation>
    </message>
    <message>
      <source>{key} {purpose}, so it cannot be given to anything else.</source>
      <translation>{key} {purpose}، لذا لا يمكن تخصيصه لغير ذلك.</translation>
    </message>
    <message>
      <source>“{action}” keeps its own keys. {why}</source>
      <translation>يحتفظ «{action}» بمفاتيحه. {why}</translation>
    </message>
  </context>
  <context>
    <name>Spread</name>
    <message>
      <source>Aligning by hand was given up.</source>
      <translation>تُركت المحاذاة اليدوية.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>انقر فقرة أولًا، أو انتقل إلى فقرة بـ Ctrl+السهم الأسفل.</translation>
    </message>
    <message>
      <source>Click a paragraph that is kept first, or go to one with Ctrl+Down.</source>
      <translation>انقر أولًا فقرة مُبقى عليها، أو انتقل إليها بـ Ctrl+السهم الأسفل.</translation>
    </message>
    <message>
      <source>Nothing that is in sight is folded.</source>
      <translation>لا شيء مطوي مما هو ظاهر.</translation>
    </message>
    <message>
      <source>Now press A on the paragraph that answers it on the other side. Escape leaves.</source>
      <translation>اضغط الآن A على الفقرة المقابلة في الجانب الآخر. مفتاح Esc للترك.</translation>
    </message>
    <message>
      <source>This is kept already.</source>
      <translation>هذا مُبقى عليه بالفعل.</translation>
    </message>
    <message>
      <source>This is stripped already.</source>
      <translation>هذا مستبعد بالفعل.</translation>
    </message>
    <message>
      <source>This is the first paragraph.</source>
      <translation>هذه هي الفقرة الأولى.</translation>
    </message>
    <message>
      <source>This is the last paragraph.</source>
      <translation>هذه هي الفقرة الأخيرة.</translation>
    </message>
    <message>
      <source>This tick stands in the text itself.</source>
      <translation>هذه العلامة موجودة في النص نفسه.</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>Save As …</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>Saves the session under another name</source>
      <translation>يحفظ الجلسة باسم آخر</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>Teaching</name>
    <message>
      <source> in </source>
      <translation> في </translation>
    </message>
    <message>
      <source>Below the heading “{heading}”</source>
      <translation>تحت العنوان «{heading}»</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>كتلة</translation>
    </message>
    <message>
      <source>Blocks like this are kept on all pages of {outlet} from now on.</source>
      <translation>من الآن فصاعدًا يُبقى على ما يشبه هذه الكتلة في كل صفحات {outlet}.</translation>
    </message>
    <message>
      <source>Blocks like this are stripped on all pages of {outlet} from now on.</source>
      <translation>من الآن فصاعدًا يُستبعد ما يشبه هذه الكتلة في كل صفحات {outlet}.</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>شرح صورة</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Line of a list</source>
      <translation>سطر في قائمة</translation>
    </message>
    <message>
      <source>Nothing tells this paragraph from others on another page.</source>
      <translation>لا شيء يميز هذه الفقرة عن غيرها في صفحة أخرى.</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>فقرة</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>Restored. {key} keeps blocks like this on all pages of {outlet}.</source>
      <translation>استُعيدت. {key} يُبقي على ما يشبهها في كل صفحات {outlet}.</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>صف في جدول</translation>
    </message>
    <message>
      <source>Strip a paragraph with X or restore one with R first.</source>
      <translation>استبعد أولًا فقرة بالمفتاح X أو استعد فقرة بالمفتاح R.</translation>
    </message>
    <message>
      <source>Stripped. {key} strips blocks like this on all pages of {outlet}.</source>
      <translation>استُبعدت. {key} يستبعد ما يشبهها في كل صفحات {outlet}.</translation>
    </message>
    <message>
      <source>This article does not say which site it is from.</source>
      <translation>لا يذكر هذا المقال من أي موقع هو.</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>تعليم</translation>
    </message>
    <message>
      <source>{what} called “{names}”</source>
      <translation>{what} باسم «{names}»</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«⁨{text}⁩»</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>Aligned.</source>
      <translation>تمت المحاذاة.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>انقر فقرة أولًا، أو انتقل إلى فقرة بـ Ctrl+السهم الأسفل.</translation>
    </message>
    <message>
      <source>Copied, with characters that nobody sees: the panes show them as signs.</source>
      <translation>نُسخ، وفيه محارف لا يراها أحد: يعرضها الجانبان كعلامات.</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>تم النسخ.</translation>
    </message>
    <message>
      <source>No longer ticked.</source>
      <translation>لم يعد مؤشَّرًا عليها.</translation>
    </message>
    <message>
      <source>Nothing is selected: drag over text, or hold Shift with the arrow keys.</source>
      <translation>لا شيء محدد: اسحب فوق النص، أو اضغط Shift مع مفاتيح الأسهم.</translation>
    </message>
    <message>
      <source>Nothing was stripped from either article.</source>
      <translation>لم يُستبعد شيء من أي من المقالين.</translation>
    </message>
    <message>
      <source>Restored.</source>
      <translation>تمت الاستعادة.</translation>
    </message>
    <message>
      <source>Stripped.</source>
      <translation>استُبعدت.</translation>
    </message>
    <message>
      <source>The panes scroll apart.</source>
      <translation>يُمرَّر كل جانب على حدة.</translation>
    </message>
    <message>
      <source>The panes scroll together.</source>
      <translation>يُمرَّر الجانبان معًا.</translation>
    </message>
    <message>
      <source>The text gets no larger.</source>
      <translation>لا يمكن أن يكبر النص أكثر.</translation>
    </message>
    <message>
      <source>The text gets no smaller.</source>
      <translation>لا يمكن أن يصغر النص أكثر.</translation>
    </message>
    <message>
      <source>There is too little unchanged text to fold.</source>
      <translation>النص الذي لم يتغير أقل من أن يُطوى.</translation>
    </message>
    <message>
      <source>Ticked.</source>
      <translation>أُشِّر عليها.</translation>
    </message>
    <message numerus="yes">
      <source>{size} points</source>
      <translation>
        <numerusform>{size} نقطة</numerusform>
        <numerusform>{size} نقطة</numerusform>
        <numerusform>{size} نقطة</numerusform>
        <numerusform>{size} نقاط</numerusform>
        <numerusform>{size} نقطة</numerusform>
        <numerusform>{size} نقطة</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: off</source>
      <translation>{what}: معطَّل</translation>
    </message>
    <message>
      <source>{what}: on</source>
      <translation>{what}: مفعَّل</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>Diptych broke off the last time. What is known of it was written to {path}.</source>
      <translation>انقطع Diptych في المرة الماضية. كُتب ما يُعرف عن ذلك في {path}.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych and was written to {path}. The rest goes on.</source>
      <translation>حدث خطأ في Diptych وكُتب في {path}. كل ما عداه مستمر.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych, and {path} could not be written.</source>
      <translation>حدث خطأ في Diptych وتعذّرت الكتابة في {path}.</translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: {what}</source>
      <translation>أُعيد: {what}</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>ليس هناك ما يُعاد.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>ليس هناك ما يُتراجَع عنه.</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
      <source>{sentence}, in “{title}”</source>
      <translation>{sentence}، في «{title}»</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>Keep</source>
      <translation>للإبقاء</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>غير مهم</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>ملاحظة: {note}</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>اطُّلع عليه</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>للتحقق</translation>
    </message>
  </context>
  <context>
    <name>Walker</name>
    <message>
      <source>1 difference</source>
      <translation>فرق واحد</translation>
    </message>
    <message>
      <source>1 difference and {styled} of style</source>
      <translation>فرق واحد و{styled} في أسلوب الكتابة</translation>
    </message>
    <message>
      <source>Change {number} of {count}, left</source>
      <translation>التغيير {number} من {count}، الجانب الأيمن</translation>
    </message>
    <message>
      <source>Change {number} of {count}, right</source>
      <translation>التغيير {number} من {count}، الجانب الأيسر</translation>
    </message>
    <message>
      <source>Changed fact {number} of {count}</source>
      <translation>المعلومة المتغيرة {number} من {count}</translation>
    </message>
    <message>
      <source>Difference {number} of {count}</source>
      <translation>الفرق {number} من {count}</translation>
    </message>
    <message>
      <source>First changed fact.</source>
      <translation>أول معلومة متغيرة.</translation>
    </message>
    <message>
      <source>First difference. Press again to go to the last.</source>
      <translation>أول فرق. اضغط مرة أخرى للانتقال إلى الأخير.</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>انتقل أولًا إلى فرق.</translation>
    </message>
    <message>
      <source>Last changed fact.</source>
      <translation>آخر معلومة متغيرة.</translation>
    </message>
    <message>
      <source>Last difference. Press again to start over.</source>
      <translation>آخر فرق. اضغط مرة أخرى للبدء من جديد.</translation>
    </message>
    <message>
      <source>No differences</source>
      <translation>لا فروق</translation>
    </message>
    <message>
      <source>No differences but {styled} of style</source>
      <translation>لا فروق سوى {styled} في أسلوب الكتابة</translation>
    </message>
    <message>
      <source>No number, name, date or other fact was changed.</source>
      <translation>لم يتغير رقم ولا اسم ولا تاريخ ولا أي معلومة أخرى.</translation>
    </message>
    <message>
      <source>No single words are marked in this difference.</source>
      <translation>لا كلمات مفردة معلَّمة في هذا الفرق.</translation>
    </message>
    <message>
      <source>Nothing to compare</source>
      <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
      <source>Style only, passed over by the keys</source>
      <translation>أسلوب الكتابة فقط، تتخطاه المفاتيح</translation>
    </message>
    <message>
      <source>This difference was not moved.</source>
      <translation>هذا الفرق ليس نقلًا.</translation>
    </message>
    <message numerus="yes">
      <source>all {count} words are the same</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>الكلمة الواحدة متطابقة</numerusform>
        <numerusform>الكلمتان متطابقتان</numerusform>
        <numerusform>الكلمات الـ{count} كلها متطابقة</numerusform>
        <numerusform>الكلمات الـ{count} كلها متطابقة</numerusform>
        <numerusform>الكلمات الـ{count} كلها متطابقة</numerusform>
      </translation>
    </message>
    <message>
      <source>neither article has any text that is kept</source>
      <translation>لم يُبقَ على أي نص في المقالين</translation>
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation>
        <numerusform>لا فروق</numerusform>
        <numerusform>فرق واحد</numerusform>
        <numerusform>فرقان</numerusform>
        <numerusform>{count} فروق</numerusform>
        <numerusform>{count} فرقًا</numerusform>
        <numerusform>{count} فرق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences and {styled} of style</source>
      <translation>
        <numerusform>لا فروق سوى {styled} في أسلوب الكتابة</numerusform>
        <numerusform>فرق واحد و{styled} في أسلوب الكتابة</numerusform>
        <numerusform>فرقان و{styled} في أسلوب الكتابة</numerusform>
        <numerusform>{count} فروق و{styled} في أسلوب الكتابة</numerusform>
        <numerusform>{count} فرقًا و{styled} في أسلوب الكتابة</numerusform>
        <numerusform>{count} فرق و{styled} في أسلوب الكتابة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to walk through</source>
      <translation>
        <numerusform>لا شيء للمرور عليه</numerusform>
        <numerusform>واحد للمرور عليه</numerusform>
        <numerusform>اثنان للمرور عليهما</numerusform>
        <numerusform>{count} للمرور عليها</numerusform>
        <numerusform>{count} للمرور عليها</numerusform>
        <numerusform>{count} للمرور عليها</numerusform>
      </translation>
    </message>
    <message>
      <source>{end} Press again to go round.</source>
      <translation>{end} اضغط مرة أخرى للدوران.</translation>
    </message>
    <message numerus="yes">
      <source>{removed} words removed, {added} added, {same} unchanged</source>
      <translation>
        <numerusform>لم تُحذف كلمات، وأُضيفت {added}، وبقيت {same}</numerusform>
        <numerusform>حُذفت كلمة واحدة، وأُضيفت {added}، وبقيت {same}</numerusform>
        <numerusform>حُذفت كلمتان، وأُضيفت {added}، وبقيت {same}</numerusform>
        <numerusform>حُذفت {removed} كلمات، وأُضيفت {added}، وبقيت {same}</numerusform>
        <numerusform>حُذفت {removed} كلمة، وأُضيفت {added}، وبقيت {same}</numerusform>
        <numerusform>حُذفت {removed} كلمة، وأُضيفت {added}، وبقيت {same}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>{name} changed on disk. Reload (F5) reads it anew.</source>
      <translation>تغيّر {name} على القرص. إعادة التحميل (F5) تقرؤه من جديد.</translation>
    </message>
    <message>
      <source>{name} is no longer there. What was read of it stays.</source>
      <translation>لم يعد {name} موجودًا. ويبقى ما قُرئ منه.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Choose others from the list: Enter puts one on the right, Shift+Enter on the left.</source>
      <translation>اختر غيرهما من القائمة: يضع Enter مقالًا على اليسار وShift+Enter على اليمين.</translation>
    </message>
    <message>
      <source>Drop the other article here</source>
      <translation>أفلت المقال الآخر هنا</translation>
    </message>
    <message>
      <source>Drop two articles here</source>
      <translation>أفلت مقالين هنا</translation>
    </message>
    <message>
      <source>Open files …</source>
      <translation>فتح ملفات…</translation>
    </message>
    <message>
      <source>Or choose one from the list: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>أو اختر واحدًا من القائمة: يضعه Enter على اليسار وShift+Enter على اليمين.</translation>
    </message>
    <message>
      <source>Or press {key} to paste the text of a page that you copied.</source>
      <translation>أو اضغط {key} للصق نص صفحة نسختها.</translation>
    </message>
    <message>
      <source>Or press {key} to read both again and compare them.</source>
      <translation>أو اضغط {key} لقراءة الاثنين من جديد ومقارنتهما.</translation>
    </message>
    <message>
      <source>Show me a sample</source>
      <translation>عرض مثال</translation>
    </message>
    <message>
      <source>Text copied from web pages, or saved pages.</source>
      <translation>نص منسوخ من صفحات الويب، أو صفحات محفوظة.</translation>
    </message>
    <message>
      <source>The window stays yours meanwhile.</source>
      <translation>النافذة لك في هذه الأثناء.</translation>
    </message>
    <message>
      <source>These two were not compared</source>
      <translation>لم تُقارن هاتان المقالتان</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>List of the differences</source>
      <translation>قائمة الفروق</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>فتح مقالات</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions about “{title}” could be taken over: {key}</source>
      <translation>
        <numerusform>لا قرارات بشأن «{title}» يمكن أخذها: {key}</numerusform>
        <numerusform>يمكن أخذ قرار واحد بشأن «{title}»: {key}</numerusform>
        <numerusform>يمكن أخذ قرارين بشأن «{title}»: {key}</numerusform>
        <numerusform>يمكن أخذ {count} قرارات بشأن «{title}»: {key}</numerusform>
        <numerusform>يمكن أخذ {count} قرارًا بشأن «{title}»: {key}</numerusform>
        <numerusform>يمكن أخذ {count} قرار بشأن «{title}»: {key}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wings</name>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Edge of the list of articles</source>
      <translation>حافة قائمة المقالات</translation>
    </message>
    <message>
      <source>Edge of the list of differences</source>
      <translation>حافة قائمة الاختلافات</translation>
    </message>
    <message>
      <source>Show the list of articles</source>
      <translation>إظهار قائمة المقالات</translation>
    </message>
  </context>
</TS>
