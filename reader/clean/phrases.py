"""The words sites use around articles, by language: data that helps the scorer and never decides alone.

Every set holds whole short lines in lower case, as `plain` leaves them: without punctuation at the ends.
Languages: English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Russian, Ukrainian,
Turkish, Arabic, Hebrew, Persian, Greek, Hindi, Thai, Indonesian, Vietnamese, Chinese, Japanese, Korean.
"""

_ENDS = " \t:.…!?»«›‹→>|-–—•·[]()#*✕×▼▶►"


def plain(text: str) -> str:
    """A short line as the sets below hold it."""
    return text.casefold().strip(_ENDS)


def _lines(text: str) -> frozenset[str]:
    """The lines of a table that has bars between them."""
    return frozenset(line.strip() for line in text.replace("\n", " ").split("|") if line.strip())


# Headings under which a site lists other things to read.
MORE_HEADINGS = _lines("""
most read | most popular | most viewed | most shared | most recent | popular | popular now |
popular posts | popular stories | popular articles | trending | trending now | trending stories |
trending topics | read next | up next | next up | what to read next | related | related articles |
related stories | related content | related posts | related news | related topics | related links |
related coverage | related reading | recommended | recommended for you | recommended reading |
recommended stories | recommended articles | recommended by | you may like | you may also like |
you might like | you might also like | you might also be interested in | you may also be interested in |
more from | more news | more stories | more on this story | more on this topic | more like this |
more to read | more to explore | more in this section | more articles | more headlines |
more top stories | top stories | top news | top articles | latest | latest news | latest stories |
latest articles | latest posts | latest headlines | latest videos | latest updates | breaking |
breaking news | news feed | newsfeed | editors' picks | editor's picks | editors’ picks | editor’s picks |
editors' choice | editor's choice | featured | featured stories | featured articles | featured posts |
don't miss | don’t miss | in case you missed it | in other news | from our partners | from the web |
around the web | from around the web | paid content | promoted stories | promoted content |
sponsored content | sponsored links | sponsored stories | recent posts | recent articles |
recent stories | recent news | recent comments | other stories | other news | similar articles |
similar posts | similar stories | see also | also read | read also | keep reading | coverage |
explore more | discover more | suggested reading | suggested articles | today's top stories |
what others are reading | people also read | watch next | mehr zum thema | auch interessant |
das könnte sie auch interessieren | das könnte dich auch interessieren | meistgelesen |
meistgelesene artikel | am meisten gelesen | meistgelesene | ähnliche artikel | verwandte artikel |
verwandte themen | weitere artikel | weitere themen | weitere nachrichten | lesen sie auch |
lesen sie mehr | neueste artikel | aktuelle nachrichten | empfohlen | empfehlungen der redaktion |
beliebt | à lire aussi | lire aussi | a lire aussi | à lire également | sur le même sujet |
sur le même thème | les plus lus | articles les plus lus | les plus récents | articles similaires |
articles liés | articles associés | articles récents | vous aimerez aussi | vous pourriez aussi aimer |
dans la même rubrique | à ne pas manquer | dernières nouvelles | contenus sponsorisés |
recommandé pour vous | lo más leído | lo más visto | más leídas | las más leídas | más noticias |
más información | más sobre este tema | noticias relacionadas | artículos relacionados |
contenido relacionado | te puede interesar | también te puede interesar | te recomendamos |
le puede interesar | lea también | lee también | últimas noticias | temas relacionados | mais lidas |
as mais lidas | mais lidos | leia também | leia mais | veja também | notícias relacionadas |
artigos relacionados | relacionados | conteúdo relacionado | últimas notícias | recomendado para você |
i più letti | più letti | più visti | articoli correlati | articoli più letti | leggi anche |
potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare | ultime notizie |
ultimi articoli | meest gelezen | lees ook | lees meer | gerelateerd | gerelateerde artikelen |
laatste nieuws | aanbevolen | mest lästa | läs mer | läs också | läs även | relaterat |
relaterade artiklar | senaste nytt | mest lest | les også | mest læste | læs også | lue myös |
luetuimmat | najczęściej czytane | czytaj także | czytaj też | zobacz także | zobacz również | polecane |
powiązane artykuły | najnowsze | przeczytaj także | nejčtenější | čtěte také | související články |
mohlo by vás zajímat | citește și | știri similare | cele mai citite | olvasta már | kapcsolódó cikkek |
legolvasottabb | читайте также | читайте ещё | читать также | самое читаемое | самое популярное |
популярное | популярные новости | последние новости | новости по теме | материалы по теме |
похожие статьи | похожие новости | рекомендуем | другие новости | ещё по теме | лента новостей |
новости партнёров | новости партнеров | главное | читайте також | найпопулярніше | останні новини |
популярні новини | схожі новини | більше новин | новини партнерів | en çok okunanlar | çok okunanlar |
ilgili haberler | son haberler | bunlar da ilginizi çekebilir | ilginizi çekebilir | önerilenler |
الأكثر قراءة | اقرأ أيضا | اقرأ أيضًا | اقرأ أيضاً | اقرأ المزيد | مواضيع ذات صلة | مقالات ذات صلة |
أخبار ذات صلة | ذات صلة | آخر الأخبار | قد يعجبك أيضا | قد يهمك أيضا | الأكثر مشاهدة | הנקראות ביותר |
כתבות נוספות | כתבות קשורות | עוד בנושא | אולי יעניין אותך | קראו גם | מומלצים | پربیننده‌ترین |
پربازدیدترین | مطالب مرتبط | اخبار مرتبط | بیشتر بخوانید | آخرین اخبار | διαβάστε επίσης |
διαβάστε ακόμη | σχετικά άρθρα | δημοφιλή | περισσότερα | τελευταία νέα | ροή ειδήσεων | यह भी पढ़ें |
ये भी पढ़ें | इन्हें भी पढ़ें | संबंधित खबरें | ताज़ा ख़बरें | ताजा खबरें | सबसे ज्यादा पढ़े गए |
อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | ข่าวล่าสุด | ยอดนิยม | baca juga |
berita terkait | artikel terkait | terpopuler | berita terkini | terkait | xem thêm | bài viết liên quan |
tin liên quan | đọc nhiều nhất | tin mới nhất | 相关阅读 | 相关新闻 | 相关文章 | 推荐阅读 | 延伸阅读 |
延伸閱讀 | 热门文章 | 热门新闻 | 热点新闻 | 最新文章 | 最新消息 | 猜你喜欢 | 更多新闻 | 相關新聞 |
相關文章 | 熱門文章 | 推薦閱讀 | 为您推荐 | 関連記事 | 関連ニュース | おすすめ記事 | おすすめ | 人気記事 |
人気ランキング | アクセスランキング | 最新記事 | 最新ニュース | あわせて読みたい | 新着記事 | ランキング |
관련기사 | 관련 기사 | 관련 뉴스 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기 기사 | 추천 기사 |
최신 뉴스 | 주요뉴스
""")

# Headings that open what readers wrote.
COMMENT_HEADINGS = _lines("""
comments | comment | add a comment | leave a comment | leave a reply | post a comment |
join the conversation | join the discussion | view comments | show comments | reader comments |
all comments | discussion | responses | reply | kommentare | kommentar schreiben | commentaires |
laisser un commentaire | comentarios | deja un comentario | deja una respuesta | comentários |
deixe um comentário | commenti | lascia un commento | reacties | kommentarer | komentarze |
dodaj komentarz | комментарии | добавить комментарий | оставить комментарий | коментарі | yorumlar |
yorum yap | التعليقات | تعليقات | اترك تعليقا | תגובות | הוסף תגובה | دیدگاه‌ها | نظرات | σχόλια |
टिप्पणियां | ความคิดเห็น | komentar | bình luận | 评论 | 发表评论 | 評論 | コメント | コメントする |
댓글
""")

# What a site asks its visitor to do, or says of itself: share bars, subscriptions, legal lines, widgets.
ACTIONS = _lines("""
share | share this | share this article | share this story | share this page | share on facebook |
share on twitter | share on linkedin | share on x | share via email | tweet | pin it | facebook |
twitter | linkedin | whatsapp | telegram | reddit | pinterest | instagram | youtube | tiktok | x | email |
e-mail | print | print this | print article | copy link | link copied | copy to clipboard | copied |
save | save article | bookmark | like | follow | follow us | follow us on | following | subscribe |
subscribe now | subscribe today | sign up | sign up now | sign in | log in | login | log out | logout |
register | newsletter | newsletters | all newsletters | join us | donate | support us | advertisement |
advertising | advertise | advertise with us | ad | sponsored | promoted | about | about us | contact |
contact us | careers | jobs | help | faq | privacy | privacy policy | cookie policy | cookies |
cookie settings | manage cookies | terms | terms of use | terms of service | terms and conditions |
legal | accessibility | sitemap | site map | rss | all rights reserved | menu | search | close | open |
home | homepage | next | previous | back | back to top | go to top | top | skip to content |
skip to main content | skip to navigation | skip to main | jump to content | toggle navigation |
show more | show less | load more | see more | see all | view all | view more | read more |
read full story | read full article | continue reading | learn more | click here | more | all | expand |
collapse | loading | play | pause | video | watch | watch now | listen | listen to this article |
listen to article | download | download the app | android | ios | app store | google play | edit |
report | report an error | give feedback | feedback | hide | reply | view comments | oops |
something went wrong | please try again later | accept | accept all | reject all | i agree | agree |
got it | ok | yes | no | thank you | thanks | submit | send | teilen |
drucken | anmelden | abonnieren | impressum | datenschutz | datenschutzerklärung | anzeige | werbung |
startseite | suche | menü | schließen | zum inhalt springen | nach oben | mehr anzeigen | mehr lesen |
weiterlesen | agb | nutzungsbedingungen | kontakt | über uns | partager | imprimer | s'abonner |
s’abonner | se connecter | connexion | mentions légales | politique de confidentialité | publicité |
accueil | rechercher | fermer | aller au contenu | lire la suite | lire plus | contactez-nous |
qui sommes-nous | voir plus | compartir | imprimir | suscribirse | suscríbete | iniciar sesión |
registrarse | aviso legal | política de privacidad | política de cookies | publicidad | inicio | buscar |
cerrar | leer más | ver más | seguir leyendo | contacto | quiénes somos | compartilhar | compartilhe |
assine | entrar | cadastre-se | política de privacidade | termos de uso | publicidade | início | fechar |
ver mais | contato | condividi | stampa | abbonati | accedi | registrati | pubblicità | chi siamo |
contatti | leggi tutto | cerca | chiudi | menu principale | delen | afdrukken | abonneren | inloggen |
privacybeleid | advertentie | zoeken | sluiten | dela | skriv ut | prenumerera | logga in | annons |
udostępnij | drukuj | zaloguj się | zaloguj | reklama | polityka prywatności | regulamin | szukaj |
zamknij | strona główna | поделиться | распечатать | подписаться | подписка | войти | вход | регистрация |
реклама | на главную | главная | поиск | меню | закрыть | контакты | о нас | политика конфиденциальности |
пользовательское соглашение | читать далее | подробнее | показать ещё | поділитися | підписатися |
увійти | реєстрація | головна | пошук | контакти | про нас | читати далі | детальніше | paylaş | yazdır |
abone ol | giriş yap | üye ol | reklam | anasayfa | ana sayfa | ara | kapat | gizlilik politikası |
künye | iletişim | hakkımızda | مشاركة | شارك | طباعة | اشترك | تسجيل الدخول | الرئيسية | بحث | إغلاق |
إعلان | من نحن | اتصل بنا | سياسة الخصوصية | شروط الاستخدام | المزيد | שתף | שיתוף | הדפסה | הרשמה |
התחברות | כניסה | פרסומת | חיפוש | סגור | צור קשר | אודות | תנאי שימוש | מדיניות פרטיות | اشتراک‌گذاری |
چاپ | ورود | ثبت نام | جستجو | تماس با ما | درباره ما | تبلیغات | κοινοποίηση | εκτύπωση | εγγραφή |
σύνδεση | αναζήτηση | διαφήμιση | επικοινωνία | αρχική | όροι χρήσης | πολιτική απορρήτου | शेयर करें |
साझा करें | प्रिंट | लॉग इन | सब्सक्राइब करें | विज्ञापन | होम | खोजें | संपर्क करें | हमारे बारे में |
गोपनीयता नीति | แชร์ | พิมพ์ | เข้าสู่ระบบ | สมัครสมาชิก | โฆษณา | หน้าแรก | ค้นหา | ติดต่อเรา |
เกี่ยวกับเรา | bagikan | cetak | masuk | daftar | berlangganan | iklan | beranda | cari | tutup |
hubungi kami | tentang kami | chia sẻ | đăng nhập | đăng ký | trang chủ | tìm kiếm | quảng cáo | liên hệ |
分享 | 分享到 | 打印 | 订阅 | 登录 | 注册 | 广告 | 首页 | 搜索 | 关闭 | 关于我们 | 联系我们 | 隐私政策 |
使用条款 | 返回顶部 | 查看更多 | 更多 | 登入 | 訂閱 | 廣告 | 首頁 | 搜尋 | 關於我們 | 聯絡我們 | シェア |
シェアする | 印刷 | 購読 | ログイン | 会員登録 | 広告 | ホーム | 検索 | 閉じる | お問い合わせ | 会社概要 |
プライバシーポリシー | 利用規約 | ページトップへ | もっと見る | 続きを読む | 공유 | 공유하기 | 인쇄 |
구독 | 로그인 | 회원가입 | 광고 | 홈 | 검색 | 닫기 | 회사소개 | 개인정보처리방침 | 이용약관 | 더보기 |
문의
""")

# Those of them that people say as well: with the end of a sentence after it, such a line is an answer.
SAID = _lines("yes | no | ok | help | stop | all | home | more | like | agree | i agree")
_ENDS_OF_SAYINGS = (".", "!", "?", "”", '"', "»", "“")


def is_said(text: str) -> bool:
    """Whether a short line is something a person answers, as "No." is and "No" is not."""
    return text.endswith(_ENDS_OF_SAYINGS) and plain(text.strip('"“”„«»')) in SAID


# In which words sites keep all rights to themselves.
RIGHTS = tuple(
    sorted(
        _lines("""
all rights reserved | copyright © | © 19 | © 20 | (c) 20 | alle rechte vorbehalten | tous droits réservés |
todos los derechos reservados | todos os direitos reservados | tutti i diritti riservati |
alle rechten voorbehouden | alla rättigheter förbehållna | wszelkie prawa zastrzeżone | все права защищены |
всі права захищені | tüm hakları saklıdır | جميع الحقوق محفوظة | כל הזכויות שמורות |
με επιφύλαξη παντός δικαιώματος | सर्वाधिकार सुरक्षित | สงวนลิขสิทธิ์ | 版权所有 | 保留所有权利 | 版權所有 |
無断転載 | 무단전재
""")
    )
)
# Stretches that mark a longer line as the site speaking of itself or to its visitor.
SITE_SPEECH = tuple(
    sorted(
        _lines("""
all rights reserved | copyright © | © 20 | (c) 20 | sign up for | signing up | subscribe to |
our newsletter | newsletter | your inbox | your email | email address | enter your email |
confirmation email | privacy policy | terms of service | terms of use | cookies | cookie | your browser |
javascript | ad blocker | adblock | follow us on | share this | click here to | download our app |
log in to | logged in | sign in to | create an account | already a subscriber | become a member |
support our | leave a comment | your comment | post a comment | be published | required fields |
affiliate commission | affiliate links | reprinted with permission | may not be published, broadcast |
report a typo | contact us at | alle rechte vorbehalten |
newsletter abonnieren | ihre e-mail | tous droits réservés | votre adresse e-mail | inscrivez-vous |
abonnez-vous | todos los derechos reservados | correo electrónico | suscríbete |
todos os direitos reservados | inscreva-se | tutti i diritti riservati | iscriviti |
alle rechten voorbehouden | alla rättigheter | wszelkie prawa zastrzeżone | все права защищены |
подписывайтесь на | подпишитесь на | при использовании материалов | всі права захищені | підписуйтесь на |
tüm hakları saklıdır | جميع الحقوق محفوظة | اشترك في | כל הזכויות שמורות | تمامی حقوق |
με επιφύλαξη παντός | सर्वाधिकार सुरक्षित | สงวนลิขสิทธิ์ | hak cipta | bản quyền | 版权所有 | 未经授权 |
保留所有权利 | 版權所有 | 無断転載 | 著作権 | 무단전재 | 재배포 금지 | 저작권
""")
    )
)
