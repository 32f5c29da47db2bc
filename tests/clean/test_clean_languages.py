"""The same invented story in many scripts, with the site around it: kept whole, without a word of English."""

import pytest
from clean_sources import html_source, kept_texts, text_source

# language: menu and foot; title; paragraphs.
STORIES = {
    "de": (
        "Startseite|Politik|Wirtschaft|Kultur|Anmelden|Impressum|Datenschutz",
        "Insel wartet weiter auf ihre Fähre",
        "Die letzte Fähre verließ den Hafen am Dienstag um elf Uhr nachts, und niemand an Bord ahnte, "
        "dass sie sechs Wochen lang nicht zurückkehren würde.|Der Hafenmeister sagte, die Mannschaft "
        "habe kurz nach Mitternacht einen Schaden an der Welle gemeldet und seither auf die Flut "
        "gewartet.|Bis dahin bringt ein Fischerboot die Post, und die Kinder haben ihren Unterricht im "
        "Gemeindehaus neben der Kirche.",
    ),
    "fr": (
        "Accueil|Politique|Économie|Culture|Se connecter|Mentions légales|Publicité",
        "L’île attend toujours son bateau",
        "Le dernier bateau a quitté le port mardi à onze heures du soir, et personne à bord ne savait "
        "qu’il ne reviendrait pas avant six semaines.|Le capitaine du port a déclaré que l’équipage "
        "avait signalé une panne peu après minuit et qu’il attendait depuis la marée.|En attendant, le "
        "courrier arrive par un bateau de pêche, et les enfants ont leurs leçons dans la salle de la "
        "paroisse.",
    ),
    "es": (
        "Inicio|Política|Economía|Cultura|Iniciar sesión|Aviso legal|Publicidad",
        "La isla sigue esperando su barco",
        "El último barco salió del puerto el martes a las once de la noche, y nadie a bordo sabía que "
        "no volvería hasta seis semanas después.|El jefe del puerto dijo que la tripulación había "
        "avisado de una avería poco después de medianoche y que desde entonces esperaba la "
        "marea.|Mientras tanto, el correo llega en una barca de pesca y los niños tienen sus clases en "
        "el salón de la parroquia.",
    ),
    "ru": (
        "Главная|Политика|Экономика|Культура|Войти|Контакты|Реклама",
        "Остров всё ещё ждёт свой паром",
        "Последний паром вышел из гавани во вторник в одиннадцать часов вечера, и никто на борту не "
        "знал, что он не вернётся ещё шесть недель.|Начальник гавани сообщил, что экипаж доложил о "
        "поломке вала вскоре после полуночи и с тех пор ждал прилива.|До тех пор почту привозит "
        "рыбацкая лодка, а дети учатся в приходском доме рядом с церковью.",
    ),
    "ar": (
        "الرئيسية|سياسة|اقتصاد|ثقافة|تسجيل الدخول|من نحن|إعلان",
        "الجزيرة ما زالت تنتظر عبارتها",
        "غادرت العبارة الأخيرة الميناء يوم الثلاثاء في الحادية عشرة ليلا، ولم يكن أحد على متنها يعلم "
        "أنها لن تعود قبل ستة أسابيع.|قال رئيس الميناء إن الطاقم أبلغ عن عطل في المحور بعد منتصف الليل "
        "بقليل، وإنه ينتظر المد منذ ذلك الحين.|وحتى ذلك الوقت يصل البريد في قارب صيد صغير، ويتلقى "
        "الأطفال دروسهم في قاعة بجانب المسجد القديم.",
    ),
    "he": (
        "חיפוש|פוליטיקה|כלכלה|תרבות|התחברות|אודות|פרסומת",
        "האי עדיין מחכה למעבורת שלו",
        "המעבורת האחרונה יצאה מהנמל ביום שלישי באחת עשרה בלילה, ואיש על הסיפון לא ידע שהיא לא תחזור "
        "במשך שישה שבועות.|מנהל הנמל אמר שהצוות דיווח על תקלה בציר זמן קצר אחרי חצות, ומאז הם מחכים "
        "לגאות כדי לחזור הביתה.|עד אז הדואר מגיע בסירת דיג קטנה, והילדים לומדים באולם הסמוך לבית הכנסת "
        "הישן של האי.",
    ),
    "el": (
        "Αρχική|Πολιτική|Οικονομία|Πολιτισμός|Σύνδεση|Επικοινωνία|Διαφήμιση",
        "Το νησί περιμένει ακόμη το πλοίο του",
        "Το τελευταίο πλοίο έφυγε από το λιμάνι την Τρίτη στις έντεκα το βράδυ, και κανείς δεν ήξερε "
        "ότι δεν θα επέστρεφε για έξι εβδομάδες.|Ο λιμενάρχης είπε ότι το πλήρωμα ανέφερε μια βλάβη "
        "λίγο μετά τα μεσάνυχτα και ότι από τότε περιμένει την παλίρροια.|Ως τότε τα γράμματα έρχονται "
        "με μια ψαρόβαρκα, και τα παιδιά κάνουν μάθημα στην αίθουσα της ενορίας.",
    ),
    "hi": (
        "होम|राजनीति|अर्थव्यवस्था|संस्कृति|लॉग इन|संपर्क करें|विज्ञापन",
        "द्वीप अब भी अपनी नाव का इंतज़ार कर रहा है",
        "आखिरी नाव मंगलवार की रात ग्यारह बजे बंदरगाह से निकली, और उस पर सवार किसी को पता नहीं था कि वह "
        "छह हफ्ते तक वापस नहीं आएगी।|बंदरगाह के प्रमुख ने कहा कि दल ने आधी रात के थोड़ी देर बाद खराबी "
        "की सूचना दी थी और तब से वह ज्वार का इंतज़ार कर रहा है।|तब तक डाक मछली पकड़ने वाली नाव से आती "
        "है, और बच्चे पुराने मंदिर के पास वाले भवन में पढ़ते हैं।",
    ),
    "th": (
        "หน้าแรก|การเมือง|เศรษฐกิจ|วัฒนธรรม|เข้าสู่ระบบ|ติดต่อเรา|โฆษณา",
        "เกาะยังคงรอเรือข้ามฟากของตน",
        "เรือข้ามฟากลำสุดท้ายออกจากท่าเมื่อเวลาห้าทุ่มของคืนวันอังคาร และไม่มีใครบนเรือรู้เลยว่ามันจะไม"
        "่กลับมาอีกนานถึงหกสัปดาห์|นายท่ากล่าวว่าลูกเรือแจ้งว่าเพลาเรือเสียหลังเที่ยงคืนเล็กน้อย "
        "และตั้งแต่นั้นมาพวกเขาก็ได้แต่รอให้น้ำขึ้นเพื่อจะกลับเข้าฝั่ง|จนกว่าจะถึงเวลานั้น "
        "จดหมายจะมากับเรือประมงลำเล็ก และเด็กๆ เรียนหนังสือในศาลาหลังเก่าที่อยู่ข้างวัดของหมู่บ้าน",
    ),
    "zh": (
        "首页|政治|经济|文化|登录|关于我们|广告",
        "小岛仍在等待渡轮归来",
        "最后一班渡轮于星期二晚上十一点离开码头，船上没有人知道，它要过六个星期才会回来，岛上的人也没有"
        "接到任何通知。|港务长表示，船员在午夜过后不久报告说传动轴出了故障，从那以后，他们只能在海上等"
        "待涨潮，再慢慢驶回港口。|在此之前，邮件由一艘渔船运送，孩子们在教堂旁边的礼堂里上课，岛上唯一"
        "的商店说，咖啡到星期五就要卖完了。",
    ),
    "ja": (
        "ホーム|政治|経済|文化|ログイン|お問い合わせ|広告",
        "島はまだ渡し船を待っている",
        "最後の渡し船は火曜日の夜十一時に港を出たが、それが六週間も戻らないことになるとは、乗っていた誰"
        "も知らなかった。|港の責任者によると、乗組員は真夜中を過ぎたころに軸の故障を知らせ、それからは"
        "ただ潮が満ちるのを待つしかなかったという。|それまでの間、郵便は漁船で運ばれ、子どもたちは教会"
        "の隣の集会所で授業を受け、店のコーヒーは金曜日になくなる見込みだ。",
    ),
    "ko": (
        "홈|정치|경제|문화|로그인|회사소개|광고",
        "섬은 아직도 배를 기다리고 있다",
        "마지막 배는 화요일 밤 열한 시에 항구를 떠났고, 배에 탄 사람들은 그 배가 여섯 주 동안 돌아오지 "
        "못할 것이라고는 아무도 생각하지 못했다.|항만장은 선원들이 자정이 조금 지나 축이 고장 났다고 "
        "알려 왔으며 그 뒤로는 밀물을 기다리고 있다고 말했다.|그때까지 우편물은 작은 고깃배로 들어오고 "
        "아이들은 교회 옆에 있는 마을 회관에서 수업을 받는다.",
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_a_page_in_any_script_keeps_its_story_alone(language: str) -> None:
    menu, title, story = (part.split("|") for part in STORIES[language])
    links = "".join(f'<li><a href="/{at}">{name}</a></li>' for at, name in enumerate(menu))
    body = "".join(f"<p>{text}</p>" for text in story)
    foot = f"<div><ul>{links}</ul></div>"
    markup = (
        f"<html><body><ul>{links}</ul><div><h1>{title[0]}</h1><div>{body}</div></div>{foot}</body></html>"
    )
    assert kept_texts(html_source(markup)) == [*title, *story]


@pytest.mark.parametrize("language", STORIES)
def test_a_dump_in_any_script_keeps_its_story_alone(language: str) -> None:
    menu, title, story = (part.split("|") for part in STORIES[language])
    links = "\n".join(f"  • {name}" for name in menu)
    dump = "\n\n".join([links, *title, *story, links])
    assert kept_texts(text_source(dump)) == [*title, *story]
