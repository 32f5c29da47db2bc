<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
  <context>
    <name>About</name>
    <message>
      <source>About Diptych</source>
      <translation>关于 Diptych</translation>
    </message>
    <message>
      <source>Close the article (in the list)</source>
      <translation>关闭文章(在列表中)</translation>
    </message>
    <message>
      <source>Fixed keys</source>
      <translation>固定按键</translation>
    </message>
    <message>
      <source>It is made of these parts; each has its licence:</source>
      <translation>它由以下部分组成，各有其许可证：</translation>
    </message>
    <message>
      <source>It never uses the network and never writes to a file it reads.</source>
      <translation>它从不使用网络，也从不写入所读取的文件。</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Lays two versions of an article side by side, without the site around them.</source>
      <translation>把一篇文章的两个版本并排放置，去掉周围的网站内容。</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Open a folded stretch</source>
      <translation>展开一段折叠的内容</translation>
    </message>
    <message>
      <source>Parts of the program</source>
      <translation>程序的组成部分</translation>
    </message>
    <message>
      <source>Put on the right, on the left (in the list)</source>
      <translation>放到右侧、放到左侧(在列表中)</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>滚动</translation>
    </message>
    <message>
      <source>Select by letters, by words</source>
      <translation>按字符、按词选择</translation>
    </message>
    <message>
      <source>To the next paragraph, the previous one</source>
      <translation>到下一段、上一段</translation>
    </message>
    <message>
      <source>To the other side of a paragraph</source>
      <translation>到段落的另一侧</translation>
    </message>
    <message>
      <source>What</source>
      <translation>操作</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Diptych</source>
      <translation>关于 Diptych(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>文章(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Back to the Current Difference</source>
      <translation>回到当前差异(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Back to the Unnamed Session</source>
      <translation>回到未命名的会话(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Close the Article</source>
      <translation>关闭文章(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Filter the Articles</source>
      <translation>筛选文章(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <translation>查找(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;First Difference</source>
      <translation>第一处差异(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Fold What Is Unchanged</source>
      <translation>折叠未改动的内容(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>转到(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Last Difference</source>
      <translation>最后一处差异(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Next Difference</source>
      <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Next Pair</source>
      <translation>下一对(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Normal Text</source>
      <translation>正常字号(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Other End of a Moved or Shared Paragraph</source>
      <translation>移动或共有段落的另一端(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Preferences …</source>
      <translation>偏好设置(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Previous Difference</source>
      <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Previous Pair</source>
      <translation>上一对(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Print Preview …</source>
      <translation>打印预览(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Reload</source>
      <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save the Session As …</source>
      <translation>会话另存为(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Strip the Paragraph</source>
      <translation>剔除该段落(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Swap Sides</source>
      <translation>交换左右(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Tick</source>
      <translation>勾选(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;What Belongs Side by Side …</source>
      <translation>适合并排的文章(&amp;W)…</translation>
    </message>
    <message>
      <source>A&amp;bout the Article</source>
      <translation>关于这篇文章(&amp;B)</translation>
    </message>
    <message>
      <source>Ali&amp;gn by Hand</source>
      <translation>手动对齐(&amp;G)</translation>
    </message>
    <message>
      <source>Alwa&amp;ys on Pages of This Site</source>
      <translation>在此网站的所有页面上始终如此(&amp;Y)</translation>
    </message>
    <message>
      <source>Articles of One S&amp;tory Together</source>
      <translation>同一报道的文章归在一起(&amp;T)</translation>
    </message>
    <message>
      <source>Articles of a File as &amp;One, or Apart</source>
      <translation>一个文件的文章合为一篇或分开(&amp;O)</translation>
    </message>
    <message>
      <source>Change &amp;List</source>
      <translation>差异列表(&amp;L)</translation>
    </message>
    <message>
      <source>Change &amp;Map</source>
      <translation>差异分布图(&amp;M)</translation>
    </message>
    <message>
      <source>Colours of the &amp;Desktop</source>
      <translation>跟随桌面配色(&amp;D)</translation>
    </message>
    <message>
      <source>Dar&amp;k</source>
      <translation>深色(&amp;K)</translation>
    </message>
    <message>
      <source>Difference: &amp;Keep</source>
      <translation>差异：保留(&amp;K)</translation>
    </message>
    <message>
      <source>Difference: N&amp;oise</source>
      <translation>差异：无关紧要(&amp;O)</translation>
    </message>
    <message>
      <source>Difference: To C&amp;heck</source>
      <translation>差异：待核实(&amp;H)</translation>
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation>全屏(&amp;U)</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
      <source>Find Pre&amp;vious</source>
      <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
      <source>Give Up the Al&amp;ignment</source>
      <translation>取消对齐(&amp;I)</translation>
    </message>
    <message>
      <source>High &amp;Contrast</source>
      <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
      <source>How Alike All &amp;Are …</source>
      <translation>所有文章的相似度(&amp;A)…</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>浅色(&amp;I)</translation>
    </message>
    <message>
      <source>Lar&amp;ger Text</source>
      <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
      <source>Move &amp;Down in the List</source>
      <translation>在列表中下移(&amp;D)</translation>
    </message>
    <message>
      <source>Move &amp;Up in the List</source>
      <translation>在列表中上移(&amp;U)</translation>
    </message>
    <message>
      <source>Next &amp;Changed Word</source>
      <translation>下一个改动的词(&amp;C)</translation>
    </message>
    <message>
      <source>Next &amp;Unseen Difference</source>
      <translation>下一处未看的差异(&amp;U)</translation>
    </message>
    <message>
      <source>Next Change of a Fac&amp;t</source>
      <translation>下一处事实改动(&amp;T)</translation>
    </message>
    <message>
      <source>Note on the &amp;Difference …</source>
      <translation>为该差异写备注(&amp;D)…</translation>
    </message>
    <message>
      <source>Open a S&amp;ession …</source>
      <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
      <source>Other P&amp;ane</source>
      <translation>另一栏(&amp;A)</translation>
    </message>
    <message>
      <source>Other Pane, Bac&amp;kwards</source>
      <translation>另一栏(反向)(&amp;K)</translation>
    </message>
    <message>
      <source>Panes Scroll &amp;Together</source>
      <translation>两栏同步滚动(&amp;T)</translation>
    </message>
    <message>
      <source>Pas&amp;te as an Article …</source>
      <translation>粘贴为文章(&amp;T)…</translation>
    </message>
    <message>
      <source>Pr&amp;evious Change of a Fact</source>
      <translation>上一处事实改动(&amp;E)</translation>
    </message>
    <message>
      <source>Previous Chan&amp;ged Word</source>
      <translation>上一个改动的词(&amp;G)</translation>
    </message>
    <message>
      <source>Put on the &amp;Left</source>
      <translation>放到左侧(&amp;L)</translation>
    </message>
    <message>
      <source>Put on the &amp;Right</source>
      <translation>放到右侧(&amp;R)</translation>
    </message>
    <message>
      <source>R&amp;estore What Was Stripped</source>
      <translation>恢复被剔除的内容(&amp;E)</translation>
    </message>
    <message>
      <source>Reload &amp;With Another Encoding …</source>
      <translation>用其他编码重新载入(&amp;W)…</translation>
    </message>
    <message>
      <source>Rena&amp;me the Article</source>
      <translation>重命名文章(&amp;M)</translation>
    </message>
    <message>
      <source>Select &amp;All in the Pane</source>
      <translation>全选本栏(&amp;A)</translation>
    </message>
    <message>
      <source>Sm&amp;aller Text</source>
      <translation>缩小文字(&amp;A)</translation>
    </message>
    <message>
      <source>Take Over Decisions Fro&amp;m the Other Side</source>
      <translation>采用另一侧的决定(&amp;M)</translation>
    </message>
    <message>
      <source>What Was &amp;Stripped</source>
      <translation>显示被剔除的内容(&amp;S)</translation>
    </message>
  </context>
  <context>
    <name>ArticleList</name>
    <message>
      <source>Close the Article</source>
      <translation>关闭文章</translation>
    </message>
    <message>
      <source>Put on the Left</source>
      <translation>放到左侧</translation>
    </message>
    <message>
      <source>Put on the Right</source>
      <translation>放到右侧</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>Read as {encoding}, a guess</source>
      <translation>按 {encoding} 读取，仅为猜测</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>在两侧</translation>
    </message>
    <message>
      <source>on the left</source>
      <translation>在左侧</translation>
    </message>
    <message>
      <source>on the right</source>
      <translation>在右侧</translation>
    </message>
    <message>
      <source>part {part} of {parts}</source>
      <translation>第 {part} 部分，共 {parts} 部分</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters are not {encoding}</source>
      <translation>
        <numerusform>{count} 个字符不是 {encoding}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} 词</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % different from the left one</source>
      <translation>与左侧文章相差 {share}%</translation>
    </message>
    <message>
      <source>{share} % stripped</source>
      <translation>剔除 {share}%</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>确定</translation>
    </message>
  </context>
  <context>
    <name>Boundary</name>
    <message>
      <source>Arrow keys move it.</source>
      <translation>用方向键移动。</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Both</source>
      <translation>两侧</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>Title of the article</source>
      <translation>文章标题</translation>
    </message>
  </context>
  <context>
    <name>Carrying</name>
    <message numerus="yes">
      <source>All {count} decisions taken over.</source>
      <translation>
        <numerusform>已采用全部 {count} 项决定。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was decided in the one article that the other could take over.</source>
      <translation>那篇文章中没有可供另一篇采用的决定。</translation>
    </message>
    <message>
      <source>taking over decisions</source>
      <translation>采用决定</translation>
    </message>
    <message>
      <source>{count} of {all} decisions taken over; the other blocks were not found again.</source>
      <translation>已采用 {all} 项决定中的 {count} 项；其余内容块未能找到。</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>Added</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Different on each side</source>
      <translation>两侧各不相同</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>List by verdict</source>
      <translation>按判断列出</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>无关紧要</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>尚未查看</translation>
    </message>
    <message>
      <source>Only what changes a fact</source>
      <translation>只看改动事实的差异</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>已看，未作判断</translation>
    </message>
    <message>
      <source>Shared passages</source>
      <translation>共有段落</translation>
    </message>
    <message>
      <source>Style only</source>
      <translation>仅体例</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>待核实</translation>
    </message>
    <message>
      <source>Whatever the verdict</source>
      <translation>不限判断</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>有备注</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>. </source>
      <translation>。</translation>
    </message>
    <message>
      <source>: </source>
      <translation>：</translation>
    </message>
    <message>
      <source>; </source>
      <translation>；</translation>
    </message>
    <message numerus="yes">
      <source>Another stretch of {count} words reads like an article too, and was stripped: if it is the story you want, restore it.</source>
      <translation>
        <numerusform>另有一段 {count} 词的内容也像文章，已被剔除：如果这才是您要的报道，请将其恢复。</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic (ISO-8859-6)</source>
      <translation>阿拉伯文 (ISO-8859-6)</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>阿拉伯文 (Windows-1256)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-13)</source>
      <translation>波罗的海文 (ISO-8859-13)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-4)</source>
      <translation>波罗的海文 (ISO-8859-4)</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>波罗的海文 (Windows-1257)</translation>
    </message>
    <message>
      <source>Celtic (ISO-8859-14)</source>
      <translation>凯尔特文 (ISO-8859-14)</translation>
    </message>
    <message>
      <source>Central European (DOS 852)</source>
      <translation>中欧 (DOS 852)</translation>
    </message>
    <message>
      <source>Central European (ISO-8859-2)</source>
      <translation>中欧 (ISO-8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>中欧 (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>中文 (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB18030)</source>
      <translation>中文 (GB18030)</translation>
    </message>
    <message>
      <source>Cyrillic (DOS 866)</source>
      <translation>西里尔文 (DOS 866)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO-8859-5)</source>
      <translation>西里尔文 (ISO-8859-5)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>西里尔文 (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>西里尔文 (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Macintosh)</source>
      <translation>西里尔文 (Macintosh)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
      <source>Greek (ISO-8859-7)</source>
      <translation>希腊文 (ISO-8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>希腊文 (Windows-1253)</translation>
    </message>
    <message>
      <source>Hardly a word of the file's name stands in it: it may be another page than its name says.</source>
      <translation>文件名中的词几乎都没有出现：它可能不是文件名所说的页面。</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Headline and {paragraphs}</source>
      <translation>标题与{paragraphs}</translation>
    </message>
    <message>
      <source>Hebrew (ISO-8859-8)</source>
      <translation>希伯来文 (ISO-8859-8)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>希伯来文 (Windows-1255)</translation>
    </message>
    <message>
      <source>In which order the columns are read is a guess on some of its pages ({pages}).</source>
      <translation>部分页面的分栏阅读顺序只是推测（{pages}）。</translation>
    </message>
    <message numerus="yes">
      <source>In {file}, {count} entries could not be understood; they were left as they are.</source>
      <translation>
        <numerusform>{file} 中有 {count} 条记录无法理解，已原样保留。</numerusform>
      </translation>
    </message>
    <message>
      <source>It is XML of a kind that is not known here: all of its text was read, whatever that is.</source>
      <translation>这是此处未知的一种 XML：已读取其全部文字，无论内容为何。</translation>
    </message>
    <message>
      <source>Its name ends in {suffix}, but it is {kind} and was read as that.</source>
      <translation>文件名以 {suffix} 结尾，但它是{kind}，已按后者读取。</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>日文 (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (ISO-2022-JP)</source>
      <translation>日文 (ISO-2022-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift-JIS)</source>
      <translation>日文 (Shift-JIS)</translation>
    </message>
    <message>
      <source>Korean (EUC-KR)</source>
      <translation>韩文 (EUC-KR)</translation>
    </message>
    <message numerus="yes">
      <source>Mails in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>没有可读文字的邮件已略过（{count}）。</numerusform>
      </translation>
    </message>
    <message>
      <source>No text was taken for an article: the page may be empty, cut off, or made by a script.</source>
      <translation>没有内容被认作文章：页面可能是空的、不完整，或由脚本生成。</translation>
    </message>
    <message>
      <source>Nordic (ISO-8859-10)</source>
      <translation>北欧 (ISO-8859-10)</translation>
    </message>
    <message numerus="yes">
      <source>Notes in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>没有可读文字的笔记已略去（{count}）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {count} words were kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</source>
      <translation>
        <numerusform>只保留了 {count} 词，而有 {stripped} 词读起来像正文却被剔除：请查看被剔除的内容。</numerusform>
      </translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>第 {number} 段</translation>
    </message>
    <message>
      <source>Paragraphs {numbers}</source>
      <translation>第 {numbers} 段</translation>
    </message>
    <message>
      <source>Romanian (ISO-8859-16)</source>
      <translation>罗马尼亚文 (ISO-8859-16)</translation>
    </message>
    <message>
      <source>Some of its pages are pictures without a text ({pages}), so what they say is not compared.</source>
      <translation>其中一些页面是没有文字的图片({pages})，其内容不参与比较。</translation>
    </message>
    <message>
      <source>Something could not be saved: this is a mistake in Diptych itself ({name}).</source>
      <translation>有内容无法保存：这是 Diptych 自身的错误({name})。</translation>
    </message>
    <message>
      <source>South European (ISO-8859-3)</source>
      <translation>南欧 (ISO-8859-3)</translation>
    </message>
    <message>
      <source>Thai (Windows-874)</source>
      <translation>泰文 (Windows-874)</translation>
    </message>
    <message>
      <source>The archive is damaged or cut off: what stood after that place is missing, not deleted.</source>
      <translation>存档已损坏或被截断：该处之后的内容缺失，并非被删除。</translation>
    </message>
    <message>
      <source>The article seems to end at a pay wall: what is missing below was not captured, not deleted.</source>
      <translation>文章似乎止于付费墙：下面缺少的内容是没有保存到，而不是被删除。</translation>
    </message>
    <message>
      <source>The document has comments in its margin, which were left out.</source>
      <translation>该文档页边有批注，已略去。</translation>
    </message>
    <message>
      <source>The document has tracked deletions, which were left out; tracked insertions are in the text.</source>
      <translation>该文档含有修订删除，已略去；修订插入保留在正文中。</translation>
    </message>
    <message numerus="yes">
      <source>The document hides words of its text from its readers, which were left out ({count}).</source>
      <translation>
        <numerusform>文档对读者隐藏了部分文字，这些文字已略过（{count} 词）。</numerusform>
      </translation>
    </message>
    <message>
      <source>The encoding cannot be chosen: {kind} says itself how its letters are written.</source>
      <translation>无法选择编码：{kind}自身已说明其文字的编码方式。</translation>
    </message>
    <message numerus="yes">
      <source>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</source>
      <translation>
        <numerusform>编码只是猜测({codec})：如果文字显示不对，请另选一种。</numerusform>
      </translation>
    </message>
    <message>
      <source>The file ends in the middle of a tag: it was cut off, and what stood below is missing.</source>
      <translation>文件在标签中间结束：它被截断，后面的内容缺失。</translation>
    </message>
    <message>
      <source>The page asks for JavaScript and shows hardly a word without it: it was captured too early.</source>
      <translation>页面需要 JavaScript，没有它几乎不显示文字：保存得太早了。</translation>
    </message>
    <message numerus="yes">
      <source>The page says that its article has {count} words, but shows {total}: part of it may be missing.</source>
      <translation>
        <numerusform>页面称其文章有 {count} 词，但只显示了 {total} 词：可能缺了一部分。</numerusform>
      </translation>
    </message>
    <message>
      <source>The page shows a question about cookies and hardly a word of an article.</source>
      <translation>页面显示的是 Cookie 询问，几乎没有文章内容。</translation>
    </message>
    <message>
      <source>The place of the window could not be saved in {path}: {reason}.</source>
      <translation>窗口位置无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
      <source>The session no longer has the text of this article.</source>
      <translation>会话中已没有这篇文章的文本。</translation>
    </message>
    <message>
      <source>The settings could not be saved in {path}: {reason}.</source>
      <translation>设置无法保存到 {path}：{reason}。</translation>
    </message>
    <message>
      <source>The settings in {path} are broken and could not be set aside: {reason}.</source>
      <translation>{path} 中的设置已损坏，且无法移到一旁：{reason}。</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read: {reason}.</source>
      <translation>无法读取 {path} 中的设置：{reason}。</translation>
    </message>
    <message>
      <source>The settings were broken; they were set aside as {path}, and the defaults are used.</source>
      <translation>设置已损坏；已移为 {path}，现使用默认设置。</translation>
    </message>
    <message>
      <source>The settings were not saved, because those in {path} could not be read before.</source>
      <translation>设置未保存，因为之前无法读取 {path} 中的设置。</translation>
    </message>
    <message>
      <source>The text had been turned into UTF-8 twice, and was read as it was before that: choose UTF-8 to see it as it is in the file.</source>
      <translation>该文本曾被转换为 UTF-8 两次，现按转换前的样子读取：选择 UTF-8 可查看文件中的原样。</translation>
    </message>
    <message>
      <source>The work</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>There are more articles in the file than the limit of {most}: the last ones stay together.</source>
      <translation>文件中的文章超过上限 {most}：最后的几篇合在一起。</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>内存不足，无法完成。</translation>
    </message>
    <message>
      <source>This is a mistake in Diptych itself ({kind}). Everything else goes on.</source>
      <translation>这是 Diptych 自身的错误({kind})。其余一切照常。</translation>
    </message>
    <message>
      <source>This looks like an error page, not like an article: the capture may have failed.</source>
      <translation>这看起来像错误页面，而不是文章：保存可能失败了。</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>土耳其文 (Windows-1254)</translation>
    </message>
    <message>
      <source>UTF-8, but not valid throughout</source>
      <translation>UTF-8，但并非全部有效</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, big end first)</source>
      <translation>Unicode (UTF-16, 大端序)</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, little end first)</source>
      <translation>Unicode (UTF-16, 小端序)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, big end first)</source>
      <translation>Unicode (UTF-32, 大端序)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, little end first)</source>
      <translation>Unicode (UTF-32, 小端序)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Vietnamese (Windows-1258)</source>
      <translation>越南文 (Windows-1258)</translation>
    </message>
    <message>
      <source>Western European (DOS 437)</source>
      <translation>西欧 (DOS 437)</translation>
    </message>
    <message>
      <source>Western European (DOS 850)</source>
      <translation>西欧 (DOS 850)</translation>
    </message>
    <message>
      <source>Western European (ISO-8859-15)</source>
      <translation>西欧 (ISO-8859-15)</translation>
    </message>
    <message>
      <source>Western European (Macintosh)</source>
      <translation>西欧 (Macintosh)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>西欧 (Windows-1252)</translation>
    </message>
    <message numerus="yes">
      <source>What came with the mail as a file was not read ({count}).</source>
      <translation>
        <numerusform>随邮件附带的文件未读取({count})。</numerusform>
      </translation>
    </message>
    <message>
      <source>What the settings file says for {names} is not allowed; the default is used instead.</source>
      <translation>设置文件中 {names} 的值不被允许，已改用默认值。</translation>
    </message>
    <message>
      <source>What you always strip from {outlet} would be more than half of this article, so it stays here.</source>
      <translation>您要求始终从 {outlet} 剔除的内容超过了本文的一半，因此在此保留。</translation>
    </message>
    <message>
      <source>What you decide is not saved there; you can save the session under another name.</source>
      <translation>您的决定不会保存在那里；您可以将会话另存为其他名称。</translation>
    </message>
    <message>
      <source>What you decided could not be saved in {file}: {reason}.</source>
      <translation>您的决定无法保存到 {file}：{reason}。</translation>
    </message>
    <message numerus="yes">
      <source>Words that the page hides in its lines, or shows as readings above others, were left out ({count}).</source>
      <translation>
        <numerusform>页面在行中隐藏的词语，或标在其他词语上方的读音，已略去（{count} 处）。</numerusform>
      </translation>
    </message>
    <message>
      <source>a Markdown text</source>
      <translation>Markdown 文本</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>Word 文档</translation>
    </message>
    <message>
      <source>a compressed file (unpack it first)</source>
      <translation>压缩文件（请先解压）</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>数据库</translation>
    </message>
    <message>
      <source>a film</source>
      <translation>影片</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>a mail of Outlook (save it as .eml or as a web page)</source>
      <translation>Outlook 邮件（请另存为 .eml 或网页）</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>邮箱文件</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>a picture, a sound or a film</source>
      <translation>图片、声音或影片</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>a rich text document (RTF)</source>
      <translation>富文本文档(RTF)</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>声音文件</translation>
    </message>
    <message>
      <source>a sound or a film</source>
      <translation>声音或影片</translation>
    </message>
    <message>
      <source>a web archive of Safari</source>
      <translation>Safari 网页归档</translation>
    </message>
    <message>
      <source>a web archive or settings file</source>
      <translation>网页归档或设置文件</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>a web page in one file (MHTML)</source>
      <translation>单文件网页(MHTML)</translation>
    </message>
    <message>
      <source>abbreviation points</source>
      <translation>缩写点</translation>
    </message>
    <message>
      <source>added</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>广告</translation>
    </message>
    <message>
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>amount</source>
      <translation>数额</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>OpenDocument 文本</translation>
    </message>
    <message>
      <source>an archive (unpack it first) or a document of a kind that is not known here</source>
      <translation>压缩包（请先解压）或此处未知类型的文档</translation>
    </message>
    <message>
      <source>an archive of web pages (WACZ)</source>
      <translation>网页归档(WACZ)</translation>
    </message>
    <message>
      <source>an archive of web pages (WARC)</source>
      <translation>网页归档(WARC)</translation>
    </message>
    <message>
      <source>an electronic book (EPUB)</source>
      <translation>电子书(EPUB)</translation>
    </message>
    <message>
      <source>an empty archive</source>
      <translation>空的压缩包</translation>
    </message>
    <message>
      <source>an office document of the old kind (save it as .docx)</source>
      <translation>旧式办公文档(请另存为 .docx)</translation>
    </message>
    <message>
      <source>another program is writing to it</source>
      <translation>另一个程序正在写入</translation>
    </message>
    <message>
      <source>apostrophes</source>
      <translation>撇号</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>消息来源</translation>
    </message>
    <message>
      <source>before · mostly rewritten</source>
      <translation>之前 · 大部分已重写</translation>
    </message>
    <message>
      <source>belongs to the archive that keeps the page</source>
      <translation>属于保存该页面的存档网站</translation>
    </message>
    <message>
      <source>button, field or picture</source>
      <translation>按钮、输入框或图片</translation>
    </message>
    <message>
      <source>byte order mark</source>
      <translation>字节顺序标记</translation>
    </message>
    <message>
      <source>captures of one page</source>
      <translation>同一页面的不同保存版本</translation>
    </message>
    <message>
      <source>case of headings</source>
      <translation>标题大小写</translation>
    </message>
    <message>
      <source>character forms</source>
      <translation>字符形式</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>已选择</translation>
    </message>
    <message>
      <source>clean copy</source>
      <translation>整洁副本</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>破折号与连字符</translation>
    </message>
    <message>
      <source>date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>date or other data about the article</source>
      <translation>日期或文章的其他信息</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>电头</translation>
    </message>
    <message>
      <source>declared</source>
      <translation>已声明</translation>
    </message>
    <message>
      <source>declared, but not valid throughout</source>
      <translation>已声明，但并非全部有效</translation>
    </message>
    <message>
      <source>deleted by the writer, with changes tracked</source>
      <translation>作者在修订模式下删除</translation>
    </message>
    <message>
      <source>differs in style</source>
      <translation>体例不同</translation>
    </message>
    <message>
      <source>digit groups</source>
      <translation>数字分组</translation>
    </message>
    <message>
      <source>docx</source>
      <translation>Word(docx)</translation>
    </message>
    <message>
      <source>does not read like the article around it</source>
      <translation>读起来不像周围的文章</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>已修改</translation>
    </message>
    <message>
      <source>ellipsis</source>
      <translation>省略号</translation>
    </message>
    <message>
      <source>eml</source>
      <translation>邮件(eml)</translation>
    </message>
    <message>
      <source>encoded twice</source>
      <translation>编码了两次</translation>
    </message>
    <message>
      <source>enex</source>
      <translation>enex</translation>
    </message>
    <message>
      <source>epub</source>
      <translation>电子书(epub)</translation>
    </message>
    <message>
      <source>escape sequences</source>
      <translation>转义序列</translation>
    </message>
    <message>
      <source>fact ({kinds})</source>
      <translation>事实（{kinds}）</translation>
    </message>
    <message>
      <source>facts ({kinds})</source>
      <translation>事实（{kinds}）</translation>
    </message>
    <message>
      <source>foot of the page</source>
      <translation>页脚</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>猜测</translation>
    </message>
    <message>
      <source>head of the page</source>
      <translation>页首</translation>
    </message>
    <message>
      <source>heading over other things to read</source>
      <translation>其他阅读内容上方的标题</translation>
    </message>
    <message>
      <source>heading over readers' comments</source>
      <translation>读者评论上方的标题</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>headline and {paragraphs}</source>
      <translation>标题与{paragraphs}</translation>
    </message>
    <message>
      <source>hidden by the writer</source>
      <translation>作者已隐藏</translation>
    </message>
    <message>
      <source>holds no character one can see</source>
      <translation>没有可见字符</translation>
    </message>
    <message>
      <source>html</source>
      <translation>网页(html)</translation>
    </message>
    <message>
      <source>ideographs</source>
      <translation>汉字特征</translation>
    </message>
    <message>
      <source>invisible characters</source>
      <translation>不可见字符</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>无法打开</translation>
    </message>
    <message>
      <source>it holds more than can be</source>
      <translation>内容超出可容纳的范围</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>it may not be written to</source>
      <translation>不允许写入</translation>
    </message>
    <message>
      <source>it was moved, removed or replaced</source>
      <translation>它已被移动、删除或替换</translation>
    </message>
    <message>
      <source>kept on every page of {outlet}, as you asked</source>
      <translation>按您的要求，在 {outlet} 的每个页面上保留</translation>
    </message>
    <message>
      <source>left</source>
      <translation>左栏</translation>
    </message>
    <message>
      <source>length of a recording</source>
      <translation>音视频时长</translation>
    </message>
    <message>
      <source>line breaks</source>
      <translation>换行</translation>
    </message>
    <message>
      <source>list of links under the heading “{heading}”</source>
      <translation>“{heading}”标题下的链接列表</translation>
    </message>
    <message>
      <source>list of tags</source>
      <translation>标签列表</translation>
    </message>
    <message>
      <source>long forms</source>
      <translation>完整形式</translation>
    </message>
    <message>
      <source>markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>mbox</source>
      <translation>邮箱(mbox)</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>已合并</translation>
    </message>
    <message>
      <source>mhtml</source>
      <translation>网页(mhtml)</translation>
    </message>
    <message>
      <source>mostly rewritten</source>
      <translation>大部分已重写</translation>
    </message>
    <message>
      <source>moved here from {what}</source>
      <translation>由{what}移至此处</translation>
    </message>
    <message>
      <source>moved, now {what}</source>
      <translation>已移动，现为{what}</translation>
    </message>
    <message>
      <source>moved: now {what}</source>
      <translation>已移动：现为{what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>navigation menu</source>
      <translation>导航菜单</translation>
    </message>
    <message>
      <source>newsletter form</source>
      <translation>订阅通讯的表单</translation>
    </message>
    <message>
      <source>not shown when the page opens</source>
      <translation>打开页面时不显示</translation>
    </message>
    <message>
      <source>notes of Evernote (ENEX)</source>
      <translation>Evernote 笔记（ENEX）</translation>
    </message>
    <message>
      <source>nothing but links</source>
      <translation>只有链接</translation>
    </message>
    <message>
      <source>notice about cookies or consent</source>
      <translation>Cookie 或同意声明</translation>
    </message>
    <message>
      <source>now {what}</source>
      <translation>现为{what}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>odt</source>
      <translation>OpenDocument(odt)</translation>
    </message>
    <message>
      <source>one of a list of short lines, as menus are</source>
      <translation>一列短行之一，像菜单那样</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>第 {number} 段</translation>
    </message>
    <message>
      <source>paragraphs {numbers}</source>
      <translation>第 {numbers} 段</translation>
    </message>
    <message>
      <source>part of a form</source>
      <translation>表单的一部分</translation>
    </message>
    <message>
      <source>pdf</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>picture caption</source>
      <translation>图片说明</translation>
    </message>
    <message>
      <source>picture caption with agency</source>
      <translation>带通讯社署名的图片说明</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>纯文本</translation>
    </message>
    <message>
      <source>pointer to other stories</source>
      <translation>指向其他报道</translation>
    </message>
    <message>
      <source>presents the author</source>
      <translation>介绍作者</translation>
    </message>
    <message>
      <source>quotation mark and stop</source>
      <translation>引号与句号</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>引号</translation>
    </message>
    <message>
      <source>raw page and its clean copy</source>
      <translation>原始页面与其整洁副本</translation>
    </message>
    <message>
      <source>readers' comments</source>
      <translation>读者评论</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>repeated on this page</source>
      <translation>在本页重复出现</translation>
    </message>
    <message>
      <source>restored by hand</source>
      <translation>手动恢复</translation>
    </message>
    <message>
      <source>reworded</source>
      <translation>改写</translation>
    </message>
    <message>
      <source>right</source>
      <translation>右栏</translation>
    </message>
    <message>
      <source>rtf</source>
      <translation>RTF</translation>
    </message>
    <message>
      <source>same headline</source>
      <translation>标题相同</translation>
    </message>
    <message>
      <source>same headline, captured the same day</source>
      <translation>标题相同，同日保存</translation>
    </message>
    <message numerus="yes">
      <source>same headline, captured {count} days apart</source>
      <translation>
        <numerusform>标题相同，保存时间相隔 {count} 天</numerusform>
      </translation>
    </message>
    <message>
      <source>same story</source>
      <translation>同一报道</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>文本相同</translation>
    </message>
    <message>
      <source>says when it appeared</source>
      <translation>说明发表时间</translation>
    </message>
    <message>
      <source>says which page of several this is</source>
      <translation>说明这是若干页中的第几页</translation>
    </message>
    <message>
      <source>says who wrote it</source>
      <translation>说明作者</translation>
    </message>
    <message>
      <source>share bar</source>
      <translation>分享栏</translation>
    </message>
    <message>
      <source>shared passages</source>
      <translation>共有段落</translation>
    </message>
    <message>
      <source>shared with {other}</source>
      <translation>与{other}共有</translation>
    </message>
    <message>
      <source>shared with {other}, {how}</source>
      <translation>与{other}共有，{how}</translation>
    </message>
    <message>
      <source>small numbers</source>
      <translation>小数目</translation>
    </message>
    <message>
      <source>something the site offers its visitors</source>
      <translation>网站向访客提供的功能</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>spelling</source>
      <translation>拼写</translation>
    </message>
    <message>
      <source>split</source>
      <translation>已拆分</translation>
    </message>
    <message>
      <source>stands after the article</source>
      <translation>位于文章之后</translation>
    </message>
    <message>
      <source>stands at the edge of every sheet of the paper</source>
      <translation>位于每一页纸的边缘</translation>
    </message>
    <message>
      <source>stands before the article</source>
      <translation>位于文章之前</translation>
    </message>
    <message>
      <source>stands between two articles of one file</source>
      <translation>位于同一文件的两篇文章之间</translation>
    </message>
    <message>
      <source>stripped by hand</source>
      <translation>手动剔除</translation>
    </message>
    <message>
      <source>stripped on every page of {outlet}, as you asked</source>
      <translation>按您的要求，在 {outlet} 的每个页面上剔除</translation>
    </message>
    <message>
      <source>stripped, {reason}</source>
      <translation>已剔除，{reason}</translation>
    </message>
    <message>
      <source>teaser that breaks off</source>
      <translation>中断的导读</translation>
    </message>
    <message>
      <source>teaser under the heading “{heading}”</source>
      <translation>“{heading}”标题下的导读</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>磁盘报告错误</translation>
    </message>
    <message>
      <source>the format says</source>
      <translation>由格式规定</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>the page's name in the title bar</source>
      <translation>标题栏中的页面名称</translation>
    </message>
    <message>
      <source>the same file</source>
      <translation>同一文件</translation>
    </message>
    <message>
      <source>the same text</source>
      <translation>文本相同</translation>
    </message>
    <message>
      <source>the site speaks to its visitors</source>
      <translation>网站对访客说的话</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <source>ticked; {description}</source>
      <translation>已勾选；{description}</translation>
    </message>
    <message>
      <source>time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>units</source>
      <translation>单位</translation>
    </message>
    <message>
      <source>unrelated</source>
      <translation>无关</translation>
    </message>
    <message>
      <source>valid UTF-8</source>
      <translation>有效的 UTF-8</translation>
    </message>
    <message>
      <source>vowel marks</source>
      <translation>元音符号</translation>
    </message>
    <message>
      <source>wacz</source>
      <translation>网页归档(wacz)</translation>
    </message>
    <message>
      <source>warc</source>
      <translation>网页归档(warc)</translation>
    </message>
    <message>
      <source>webarchive</source>
      <translation>网页归档(Safari)</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>逐字相同</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>您没有权限</translation>
    </message>
    <message>
      <source>zero bytes</source>
      <translation>零字节</translation>
    </message>
    <message>
      <source>{after} added</source>
      <translation>新增{after}</translation>
    </message>
    <message>
      <source>{before} is now {after}</source>
      <translation>{before}改为{after}</translation>
    </message>
    <message>
      <source>{before} removed</source>
      <translation>删除{before}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters could not be read in the encoding {codec}; � stands in their place.</source>
      <translation>
        <numerusform>有 {count} 个字符无法按 {codec} 编码读取，以 � 代替。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more</source>
      <translation>
        <numerusform>另有 {count} 处</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs are the same</source>
      <translation>
        <numerusform>{count} 段内容相同</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs selected</source>
      <translation>
        <numerusform>已选中 {count} 段</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words were close decisions: look at what was stripped.</source>
      <translation>
        <numerusform>有 {count} 词难以判断：请查看被剔除的内容。</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} cannot be written to: {reason}.</source>
      <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
      <source>{file} could not be opened: it holds more than can be.</source>
      <translation>无法打开 {file}：内容超出可容纳的范围。</translation>
    </message>
    <message>
      <source>{file} could not be opened: {reason}.</source>
      <translation>无法打开 {file}：{reason}。</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
      <source>{file} is damaged and could not be set aside: {reason}.</source>
      <translation>{file} 已损坏，且无法移到一旁：{reason}。</translation>
    </message>
    <message>
      <source>{file} is no longer there.</source>
      <translation>{file} 已不存在。</translation>
    </message>
    <message>
      <source>{file} is not a session of Diptych.</source>
      <translation>{file} 不是 Diptych 会话。</translation>
    </message>
    <message>
      <source>{file} is open in another program (process {pid} on {host}).</source>
      <translation>{file} 已在另一个程序中打开(进程 {pid}，位于 {host})。</translation>
    </message>
    <message>
      <source>{file} is open in another program.</source>
      <translation>{file} 已在另一个程序中打开。</translation>
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation>{file} 已在另一个窗口中打开。</translation>
    </message>
    <message numerus="yes">
      <source>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</source>
      <translation>
        <numerusform>{file} 已损坏；已移为 {aside}，并从中恢复了 {count} 条记录。</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} was made by a newer version of Diptych; it was left as it is. Open it with that version.</source>
      <translation>{file} 由较新版本的 Diptych 创建，已原样保留。请用该版本打开。</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} 和 {last}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} 至 {last}</translation>
    </message>
    <message>
      <source>{how}, quoted</source>
      <translation>{how}，引语</translation>
    </message>
    <message>
      <source>{how}, quoting {speaker}</source>
      <translation>{how}，引述{speaker}</translation>
    </message>
    <message>
      <source>{how}: {text}</source>
      <translation>{how}：{text}</translation>
    </message>
    <message>
      <source>{kind}: {text}</source>
      <translation>{kind}：{text}</translation>
    </message>
    <message>
      <source>{name} cannot be opened: it is a link that leads back to itself.</source>
      <translation>无法打开 {name}：它是指向自身的链接。</translation>
    </message>
    <message>
      <source>{name} cannot be opened: its name is too long.</source>
      <translation>无法打开 {name}：名称过长。</translation>
    </message>
    <message>
      <source>{name} cannot be read as {codec}: there is no such encoding.</source>
      <translation>无法按 {codec} 读取 {name}：没有这种编码。</translation>
    </message>
    <message>
      <source>{name} cannot be read: you have no permission to open it.</source>
      <translation>无法读取 {name}：您没有打开它的权限。</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
      <source>{name} declares a document type inside, which no program for documents writes.</source>
      <translation>{name} 内部声明了文档类型，文档程序不会这样写。</translation>
    </message>
    <message>
      <source>{name} has too many lines: a text of no more than {most} can be read.</source>
      <translation>{name} 行数过多：最多能读取 {most} 的文本。</translation>
    </message>
    <message>
      <source>{name} has too many pages: no more than {most} are read.</source>
      <translation>{name} 页数过多：最多读取 {most}。</translation>
    </message>
    <message>
      <source>{name} has too many tags: a page of no more than {most} can be read.</source>
      <translation>{name} 标签过多：最多能读取 {most} 的网页。</translation>
    </message>
    <message>
      <source>{name} holds no file that could be read, only folders: open those that hold articles.</source>
      <translation>{name} 中没有可读取的文件，只有文件夹：请打开其中含有文章的文件夹。</translation>
    </message>
    <message>
      <source>{name} holds nothing but white space.</source>
      <translation>{name} 只有空白。</translation>
    </message>
    <message>
      <source>{name} holds nothing that one can see, only invisible characters.</source>
      <translation>{name} 没有任何可见内容，只有不可见字符。</translation>
    </message>
    <message>
      <source>{name} holds too many articles: no more than {most} are taken out of one file.</source>
      <translation>{name} 包含的文章过多：一个文件最多取出 {most} 篇。</translation>
    </message>
    <message>
      <source>{name} holds too many files: no more than {most} are looked at.</source>
      <translation>{name} 包含的文件过多：最多查看 {most} 个。</translation>
    </message>
    <message>
      <source>{name} holds too many records: no more than {most} are looked at.</source>
      <translation>{name} 包含的记录过多：最多查看 {most} 条。</translation>
    </message>
    <message>
      <source>{name} holds too much: more than {most} would come out of it.</source>
      <translation>{name} 内容过多：解开后会超过 {most}。</translation>
    </message>
    <message>
      <source>{name} is a PDF document that is protected by a password.</source>
      <translation>{name} 是受密码保护的 PDF 文档。</translation>
    </message>
    <message>
      <source>{name} is a book that is protected against copying, so its text cannot be read.</source>
      <translation>{name} 是受版权保护的电子书，无法读取其文本。</translation>
    </message>
    <message>
      <source>{name} is a folder without a file that could be read as an article.</source>
      <translation>{name} 是文件夹，其中没有可以当作文章读取的文件。</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose the files inside it instead.</source>
      <translation>{name} 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
      <source>{name} is a link to {target}, which was not found. It may have been moved, renamed or deleted.</source>
      <translation>{name} 是指向 {target} 的链接，但找不到目标。它可能已被移动、重命名或删除。</translation>
    </message>
    <message>
      <source>{name} is a mail with too many parts in one another: no more than {most}.</source>
      <translation>{name} 是层层嵌套过多的邮件：最多 {most} 层。</translation>
    </message>
    <message>
      <source>{name} is a mail without a text.</source>
      <translation>{name} 是没有正文的邮件。</translation>
    </message>
    <message>
      <source>{name} is a scanned PDF: its pages are pictures, and hold no text.</source>
      <translation>{name} 是扫描的 PDF：页面是图片，没有文字。</translation>
    </message>
    <message>
      <source>{name} is a web archive that declares entities, which no browser writes.</source>
      <translation>{name} 是声明了实体的网页归档，浏览器不会这样写。</translation>
    </message>
    <message>
      <source>{name} is a web page in one file (MHTML) that holds no page, only what belongs to one.</source>
      <translation>{name} 是单文件网页(MHTML)，但里面没有网页，只有附属内容。</translation>
    </message>
    <message>
      <source>{name} is being written to right now. Open it again when it is ready.</source>
      <translation>{name} 正在被写入。请待其完成后重新打开。</translation>
    </message>
    <message>
      <source>{name} is closed.</source>
      <translation>{name} 已关闭。</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} 是空的。</translation>
    </message>
    <message>
      <source>{name} is empty: it holds nothing but the mark of its encoding.</source>
      <translation>{name} 是空的：其中只有编码标记。</translation>
    </message>
    <message>
      <source>{name} is not a file but a device or a pipe, which cannot be read as an article.</source>
      <translation>{name} 不是文件，而是设备或管道，无法当作文章读取。</translation>
    </message>
    <message>
      <source>{name} is not a name that a file can have.</source>
      <translation>{name} 不能作为文件名。</translation>
    </message>
    <message numerus="yes">
      <source>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</source>
      <translation>
        <numerusform>{name} 不是用 {codec} 写成的：{total} 个字符中有 {count} 个无法这样读取。</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is protected by a password.</source>
      <translation>{name} 受密码保护。</translation>
    </message>
    <message>
      <source>{name} is too large: no more than {most} can be read.</source>
      <translation>{name} 过大：最多能读取 {most}。</translation>
    </message>
    <message>
      <source>{name} is {kind} that is damaged or cut off, so it cannot be read.</source>
      <translation>{name} 是{kind}，但已损坏或不完整，无法读取。</translation>
    </message>
    <message>
      <source>{name} is {kind} without any text.</source>
      <translation>{name} 是没有任何文字的{kind}。</translation>
    </message>
    <message>
      <source>{name} is {kind}, which takes the library {library} to read. Install it with: {command}</source>
      <translation>{name} 是{kind}，读取它需要 {library} 库。安装命令：{command}</translation>
    </message>
    <message>
      <source>{name} is {kind}. Only texts, web pages and documents can be read.</source>
      <translation>{name} 是{kind}。只能读取文本、网页和文档。</translation>
    </message>
    <message>
      <source>{name} makes no sense in {codec}.</source>
      <translation>{name} 按 {codec} 读取没有意义。</translation>
    </message>
    <message>
      <source>{name} takes more memory than reading may use ({most}).</source>
      <translation>读取 {name} 所需的内存超过允许的上限({most})。</translation>
    </message>
    <message>
      <source>{name} was not found. It may have been moved, renamed or deleted.</source>
      <translation>找不到 {name}。它可能已被移动、重命名或删除。</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{same} · press Enter to open</source>
      <translation>{same} · 按回车展开</translation>
    </message>
    <message>
      <source>{share} % shared text</source>
      <translation>共有文字 {share}%</translation>
    </message>
    <message>
      <source>{side}, headline</source>
      <translation>{side}，标题</translation>
    </message>
    <message>
      <source>{side}, paragraph {number}</source>
      <translation>{side}，第 {number} 段</translation>
    </message>
    <message>
      <source>{subject}: given up after {seconds} s without an end.</source>
      <translation>{subject}：{seconds} 秒后仍未完成，已放弃。</translation>
    </message>
    <message>
      <source>{subject}: no process could be started for it. Close other programs, and try again.</source>
      <translation>{subject}：无法为此启动进程。请关闭其他程序后重试。</translation>
    </message>
    <message>
      <source>{subject}: the work broke off, perhaps for lack of memory. The rest goes on; try this again.</source>
      <translation>{subject}：任务中断，可能是内存不足。其余一切照常；请重试。</translation>
    </message>
    <message>
      <source>{text} no longer selected</source>
      <translation>取消选中 {text}</translation>
    </message>
    <message>
      <source>{text} selected</source>
      <translation>已选中 {text}</translation>
    </message>
    <message>
      <source>{trouble} It could not be copied, so settings are not saved: {reason}.</source>
      <translation>{trouble}无法复制该文件，因此设置不会保存：{reason}。</translation>
    </message>
    <message>
      <source>{trouble} The file as it was is kept as {path}.</source>
      <translation>{trouble}原文件保留为 {path}。</translation>
    </message>
    <message numerus="yes">
      <source>{what} added</source>
      <translation>
        <numerusform>新增{what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} changed in style only</source>
      <translation>
        <numerusform>{what}仅体例有改动</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} edited</source>
      <translation>
        <numerusform>{what}已修改</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} merged into one</source>
      <translation>{what}合并为一段</translation>
    </message>
    <message numerus="yes">
      <source>{what} merged into {count}</source>
      <translation>
        <numerusform>{what}合并为 {count} 段</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} moved</source>
      <translation>
        <numerusform>{what}已移动</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} on the left</source>
      <translation>左栏{what}</translation>
    </message>
    <message>
      <source>{what} on the right</source>
      <translation>右栏{what}</translation>
    </message>
    <message numerus="yes">
      <source>{what} removed</source>
      <translation>
        <numerusform>删除{what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} split into {count}</source>
      <translation>
        <numerusform>{what}拆分为 {count} 段</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>“{text}”</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Comparing …</source>
      <translation>正在比较…</translation>
    </message>
    <message numerus="yes">
      <source>Reading {count} files …</source>
      <translation>
        <numerusform>正在读取 {count} 个文件…</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {name} was given up.</source>
      <translation>已放弃读取 {name}。</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>正在读取 {name}…</translation>
    </message>
    <message>
      <source>The comparison was given up.</source>
      <translation>已放弃比较。</translation>
    </message>
    <message>
      <source>This paragraph was not aligned by hand.</source>
      <translation>该段落不是手动对齐的。</translation>
    </message>
    <message>
      <source>closing {title}</source>
      <translation>关闭 {title}</translation>
    </message>
    <message numerus="yes">
      <source>{count} files were not read. Open them again to read them.</source>
      <translation>
        <numerusform>有 {count} 个文件未读取。要读取，请重新打开。</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is in the list already; it is read anew.</source>
      <translation>{name} 已在列表中，正在重新读取。</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>A picture cannot be read as an article. Drop text or a file.</source>
      <translation>图片无法当作文章读取。请拖放文本或文件。</translation>
    </message>
    <message>
      <source>Diptych never goes online, so an address cannot be opened. Save the page, or copy its text, and drop that.</source>
      <translation>Diptych 从不联网，因此无法打开网址。请保存该网页或复制其文本，再拖放进来。</translation>
    </message>
    <message>
      <source>Let go to add this text as an article</source>
      <translation>松开即可将此文本添加为文章</translation>
    </message>
    <message>
      <source>Let go to open these files</source>
      <translation>松开即可打开这些文件</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the left pane</source>
      <translation>松开即可打开这些文件；单个文件会放到左侧</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the right pane</source>
      <translation>松开即可打开这些文件；单个文件会放到右侧</translation>
    </message>
    <message>
      <source>The program that this was dragged from handed nothing over. Drag it once more, or open the file from the File menu.</source>
      <translation>拖放来源程序没有交出任何内容。请再拖一次，或通过“文件”菜单打开该文件。</translation>
    </message>
    <message>
      <source>What was dropped does not lie in a folder of this computer. Copy it into one, and drop that.</source>
      <translation>拖放的内容不在本机的文件夹中。请先复制到本机文件夹，再拖放副本。</translation>
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>moving {title}</source>
      <translation>移动 {title}</translation>
    </message>
    <message>
      <source>renaming {title}</source>
      <translation>重命名 {title}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find</source>
      <translation>查找</translation>
    </message>
    <message>
      <source>In both panes</source>
      <translation>在两栏中</translation>
    </message>
    <message>
      <source>Next find</source>
      <translation>下一个结果</translation>
    </message>
    <message>
      <source>On the left</source>
      <translation>在左栏</translation>
    </message>
    <message>
      <source>On the right</source>
      <translation>在右栏</translation>
    </message>
    <message>
      <source>Previous find</source>
      <translation>上一个结果</translation>
    </message>
    <message>
      <source>Where to find it</source>
      <translation>查找范围</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
      <source>{place}, left: {words}</source>
      <translation>{place}，左侧：{words}</translation>
    </message>
    <message>
      <source>{place}, right: {words}</source>
      <translation>{place}，右侧：{words}</translation>
    </message>
  </context>
  <context>
    <name>Gathering</name>
    <message>
      <source>&amp;Open Them All</source>
      <translation>全部打开(&amp;O)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Articles ({patterns})</source>
      <translation>文章 ({patterns})</translation>
    </message>
    <message>
      <source>Many files</source>
      <translation>文件很多</translation>
    </message>
    <message>
      <source>Sessions of Diptych ({patterns})</source>
      <translation>Diptych 会话 ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>There are {count} files in it that can be read. Open them all?</source>
      <translation>
        <numerusform>其中有 {count} 个可读取的文件。全部打开吗？</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Guide to Diptych</source>
      <translation>Diptych 使用指南</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>1 rule</source>
      <translation>1 条规则</translation>
    </message>
    <message>
      <source>kept {kept} of {all} characters</source>
      <translation>保留 {all} 个字符中的 {kept} 个</translation>
    </message>
    <message numerus="yes">
      <source>{count} rules</source>
      <translation>
        <numerusform>{count} 条规则</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Incoming</name>
    <message numerus="yes">
      <source>{count} files are in the list already; they are read anew.</source>
      <translation>
        <numerusform>{count} 个文件已在列表中，正在重新读取。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Judging</name>
    <message>
      <source>A Note on the Difference</source>
      <translation>差异备注</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>请先转到一处差异。</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>无关紧要</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>已看，未作判断</translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation>备注已保存。</translation>
    </message>
    <message>
      <source>There is no note.</source>
      <translation>没有备注。</translation>
    </message>
    <message>
      <source>To be checked</source>
      <translation>待核实</translation>
    </message>
    <message>
      <source>To be kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>You have seen all differences.</source>
      <translation>您已看过所有差异。</translation>
    </message>
    <message>
      <source>{seen} of {count} seen</source>
      <translation>已看 {seen} / {count}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>The session is closed.</source>
      <translation>会话已关闭。</translation>
    </message>
  </context>
  <context>
    <name>Lacking</name>
    <message>
      <source>Choose an article in the list first: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>请先在列表中选择一篇文章：Enter 放到右侧，Shift+Enter 放到左侧。</translation>
    </message>
    <message>
      <source>Go to an article in the list first.</source>
      <translation>请先在列表中转到一篇文章。</translation>
    </message>
    <message>
      <source>Open another article first, to lay beside this one.</source>
      <translation>请先打开另一篇文章，与这一篇并排。</translation>
    </message>
    <message>
      <source>Open two articles first.</source>
      <translation>请先打开两篇文章。</translation>
    </message>
    <message>
      <source>There is no article yet.</source>
      <translation>还没有文章。</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>aligning by hand</source>
      <translation>手动对齐</translation>
    </message>
    <message>
      <source>giving up an alignment</source>
      <translation>取消对齐</translation>
    </message>
    <message>
      <source>judging a difference</source>
      <translation>判断差异</translation>
    </message>
    <message>
      <source>restoring a block</source>
      <translation>恢复一块内容</translation>
    </message>
    <message>
      <source>restoring blocks</source>
      <translation>恢复多块内容</translation>
    </message>
    <message>
      <source>stripping a block</source>
      <translation>剔除一块内容</translation>
    </message>
    <message>
      <source>stripping blocks</source>
      <translation>剔除多块内容</translation>
    </message>
    <message>
      <source>taking a tick away</source>
      <translation>取消勾选</translation>
    </message>
    <message>
      <source>ticking</source>
      <translation>勾选</translation>
    </message>
    <message>
      <source>writing a note</source>
      <translation>写备注</translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Articles can be put in order while the list shows all of them as they were loaded.</source>
      <translation>只有当列表按载入顺序显示全部文章时，才能调整文章次序。</translation>
    </message>
    <message>
      <source>Articles of one story together</source>
      <translation>同一报道的文章归在一起</translation>
    </message>
    <message>
      <source>As loaded</source>
      <translation>按载入顺序</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Difference from the left one</source>
      <translation>与左侧文章的差异</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Filter the articles</source>
      <translation>筛选文章</translation>
    </message>
    <message>
      <source>It is the first already.</source>
      <translation>已经是第一篇。</translation>
    </message>
    <message>
      <source>It is the last already.</source>
      <translation>已经是最后一篇。</translation>
    </message>
    <message>
      <source>No article holds these words.</source>
      <translation>没有文章包含这些词。</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>媒体</translation>
    </message>
    <message>
      <source>Place {number} of {count}</source>
      <translation>第 {number} 位，共 {count} 位</translation>
    </message>
    <message>
      <source>Share stripped</source>
      <translation>剔除比例</translation>
    </message>
    <message>
      <source>Sort the articles by</source>
      <translation>文章排序方式</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>报道</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词数</translation>
    </message>
    <message>
      <source>Words that an article must hold; “in quotation marks” as one</source>
      <translation>文章必须包含的词；“加引号”表示整体匹配</translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} 篇文章</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <source>How Alike All Are</source>
      <translation>所有文章的相似度</translation>
    </message>
    <message>
      <source>Share that two articles have in common, in per cent</source>
      <translation>两篇文章共有内容的百分比</translation>
    </message>
    <message>
      <source>The largest stories have so many articles that not all pairs were compared.</source>
      <translation>最大的报道文章太多，并非所有文章对都作了比较。</translation>
    </message>
    <message>
      <source>Two articles at least must be loaded before they can be compared.</source>
      <translation>至少要载入两篇文章才能比较。</translation>
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>“{left}” and “{right}” have nothing in common.</source>
      <translation>“{left}”与“{right}”没有共同之处。</translation>
    </message>
    <message>
      <source>“{left}” and “{right}”: {relation}, {share} % in common, {words} words.</source>
      <translation>“{left}”与“{right}”：{relation}，{share}% 相同，{words} 词。</translation>
    </message>
  </context>
  <context>
    <name>Pairing</name>
    <message>
      <source>No two of the loaded articles have anything in common.</source>
      <translation>已载入的文章中没有任何两篇有共同之处。</translation>
    </message>
    <message>
      <source>Pair {number} of {count}</source>
      <translation>第 {number} 对，共 {count} 对</translation>
    </message>
    <message>
      <source>The articles are still being compared with each other …</source>
      <translation>文章之间仍在相互比较……</translation>
    </message>
    <message>
      <source>There is no other article to lay beside the left one.</source>
      <translation>没有其他文章可以放在左侧文章旁边。</translation>
    </message>
    <message>
      <source>{again} is the same as {first}.</source>
      <translation>{again} 与 {first} 相同。</translation>
    </message>
    <message numerus="yes">
      <source>{count} more pairs belong side by side.</source>
      <translation>
        <numerusform>还有 {count} 对适合并排。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pairs with the new articles belong side by side.</source>
      <translation>
        <numerusform>新文章中有 {count} 对适合并排。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{left}” beside “{right}”: {reason}.</source>
      <translation>“{left}”与“{right}”并排：{reason}。</translation>
    </message>
  </context>
  <context>
    <name>PairsDialog</name>
    <message>
      <source>Pairs of articles</source>
      <translation>成对的文章</translation>
    </message>
    <message>
      <source>What Belongs Side by Side</source>
      <translation>适合并排的文章</translation>
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Ctrl+Down and Ctrl+Up lead from paragraph to paragraph, Left and Right to the other pane.</source>
      <translation>Ctrl+↓ 和 Ctrl+↑ 在段落之间移动，← 和 → 转到另一栏。</translation>
    </message>
    <message>
      <source>Find in the articles</source>
      <translation>在文章中查找</translation>
    </message>
    <message>
      <source>Map of the differences</source>
      <translation>差异分布图</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>暂无内容</translation>
    </message>
    <message>
      <source>The two articles side by side</source>
      <translation>并排的两篇文章</translation>
    </message>
    <message>
      <source>What the two panes show</source>
      <translation>两栏显示的内容</translation>
    </message>
  </context>
  <context>
    <name>Pasting</name>
    <message>
      <source>Name in the list:</source>
      <translation>列表中的名称：</translation>
    </message>
    <message>
      <source>Paste as an Article</source>
      <translation>粘贴为文章</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>粘贴的文本</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>剪贴板中没有文本。</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source> characters</source>
      <translation> 个字符</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source> s</source>
      <translation> 秒</translation>
    </message>
    <message>
      <source>&amp;Articles in a file</source>
      <translation>一个文件中的文章数(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Back to Defaults</source>
      <translation>恢复默认设置(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Default Keys</source>
      <translation>默认按键(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Face of the text</source>
      <translation>正文字体(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Files in an archive</source>
      <translation>一个压缩包中的文件数(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Fold what is unchanged</source>
      <translation>折叠未改动的内容(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Height of a line</source>
      <translation>行高(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>按键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>最大文件(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation>最长行(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Pages of a PDF</source>
      <translation>PDF 页数(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>阅读(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Show what was stripped</source>
      <translation>显示被剔除的内容(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Size of the text</source>
      <translation>正文字号(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Time for a file</source>
      <translation>每个文件的时间(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Undo the Defaults</source>
      <translation>撤销默认设置(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Unpacked</source>
      <translation>解压后大小(&amp;C)</translation>
    </message>
    <message>
      <source>A file that needs more ends the process that reads it, and nothing else.</source>
      <translation>文件若需要更多内存，只会终止读取它的进程，不影响其他。</translation>
    </message>
    <message>
      <source>A long stretch that is the same on both sides becomes one line, which opens when clicked.</source>
      <translation>两侧相同的长段内容折成一行，点击即可展开。</translation>
    </message>
    <message>
      <source>A longer one is refused.</source>
      <translation>更长的会被拒绝。</translation>
    </message>
    <message>
      <source>A page may have ten times as many tags.</source>
      <translation>网页的标签数可以是它的十倍。</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>操作及其按键</translation>
    </message>
    <message>
      <source>After a paragraph was stripped or restored by hand, “Always on Pages of This Site” in the menu “Edit” does the same to blocks like it on every page of the site.</source>
      <translation>手动剔除或恢复一个段落之后，“编辑”菜单中的“在此网站的所有页面上始终如此”会对该网站每个页面上的同类内容作同样处理。</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>始终</translation>
    </message>
    <message>
      <source>An archive that holds more of them is refused.</source>
      <translation>包含更多文件的压缩包会被拒绝。</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>跟随桌面</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>内容块</translation>
    </message>
    <message>
      <source>C&amp;olours</source>
      <translation>配色(&amp;O)</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>Co&amp;mparing</source>
      <translation>比较(&amp;M)</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>字体</translation>
    </message>
    <message>
      <source>From 60 to 75 characters the eye finds the next line best. A narrow window makes lines shorter than this, never longer.</source>
      <translation>每行 60 到 75 个字符时，眼睛最容易找到下一行。窗口较窄时行会更短，但不会更长。</translation>
    </message>
    <message>
      <source>Go to a place and press the new key; Delete empties it. A letter by itself works while the articles have the focus.</source>
      <translation>选中一格，按下新的按键；Delete 键清空。单个字母在文章获得焦点时有效。</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <source>High contrast is white and yellow on black.</source>
      <translation>高对比度为黑底白字和黄字。</translation>
    </message>
    <message>
      <source>How deep an attached mail may lie in others.</source>
      <translation>邮件附件最多可以嵌套多深。</translation>
    </message>
    <message>
      <source>In percent of what the face asks for. Long lines want more air between them.</source>
      <translation>占字体所需高度的百分比。行越长，行间越需要留白。</translation>
    </message>
    <message>
      <source>Key {number} of “{action}”</source>
      <translation>“{action}”的第 {number} 个按键</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Keys of “{action}”</source>
      <translation>“{action}”的按键</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>语言(&amp;G)</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Lin&amp;es of a text</source>
      <translation>文本行数(&amp;E)</translation>
    </message>
    <message>
      <source>Mails &amp;within mails</source>
      <translation>邮件嵌套层数(&amp;W)</translation>
    </message>
    <message>
      <source>Memor&amp;y</source>
      <translation>内存(&amp;Y)</translation>
    </message>
    <message>
      <source>Menus, advertising and the like stay in their place, pale, each with the reason why it is not part of the article.</source>
      <translation>菜单、广告等留在原处，以淡色显示，并各自注明不属于文章的理由。</translation>
    </message>
    <message>
      <source>Most that may come out of an archive or a compressed file.</source>
      <translation>压缩包或压缩文件最多可解出的内容。</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>新按键</translation>
    </message>
    <message>
      <source>No more are taken out of one file, such as an archive of the web.</source>
      <translation>从一个文件(如网页归档)中不会取出更多。</translation>
    </message>
    <message>
      <source>Ope&amp;ning</source>
      <translation>打开(&amp;N)</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>偏好设置</translation>
    </message>
    <message>
      <source>Quotation marks, dashes, spellings, capitals in a headline. Without this the keys pass them over; they stay marked, and in the list.</source>
      <translation>引号、破折号、拼写、标题大小写。不选时按键会跳过它们；它们仍有标记，也仍在列表中。</translation>
    </message>
    <message>
      <source>Reading that takes longer is given up.</source>
      <translation>读取超过此时间则放弃。</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>移除(&amp;V)</translation>
    </message>
    <message>
      <source>Remove &amp;All</source>
      <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
      <source>S&amp;ites</source>
      <translation>网站(&amp;I)</translation>
    </message>
    <message>
      <source>S&amp;top at differences of style</source>
      <translation>在体例差异处停留(&amp;T)</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>网站</translation>
    </message>
    <message>
      <source>So much longer a large file may take.</source>
      <translation>大文件可以额外花费的时间。</translation>
    </message>
    <message>
      <source>Source Serif 4 comes with Diptych and is drawn for long reading.</source>
      <translation>Source Serif 4 随 Diptych 提供，专为长时间阅读设计。</translation>
    </message>
    <message>
      <source>The menus keep the size of the desktop.</source>
      <translation>菜单保持桌面的字号。</translation>
    </message>
    <message>
      <source>The window speaks it from the next start on.</source>
      <translation>菜单和语句从下次启动起使用该语言。</translation>
    </message>
    <message>
      <source>Time for a me&amp;gabyte</source>
      <translation>每兆字节的时间(&amp;G)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>What is always kept or stripped, by site</source>
      <translation>各网站始终保留或剔除的内容</translation>
    </message>
    <message>
      <source>Whatever is larger is refused before it is read.</source>
      <translation>超过此大小的文件在读取之前即被拒绝。</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>stripped</source>
      <translation>剔除</translation>
    </message>
    <message>
      <source>“{action}” has no key now.</source>
      <translation>“{action}”现在没有按键。</translation>
    </message>
    <message>
      <source>“{action}”: {keys}</source>
      <translation>“{action}”：{keys}</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Laying out the pages …</source>
      <translation>正在排版页面…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>页</translation>
    </message>
    <message>
      <source>Pages as they will be printed</source>
      <translation>将要打印的页面</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
  </context>
  <context>
    <name>Properties</name>
    <message>
      <source>About the Article</source>
      <translation>关于这篇文章</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>网址</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>保留情况</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>署名</translation>
    </message>
    <message>
      <source>Captured</source>
      <translation>保存时间</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>文件类型</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Modified</source>
      <translation>修改时间</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>媒体</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>发表时间</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>注意事项</translation>
    </message>
    <message>
      <source>Trouble</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词数</translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message>
      <source>As found in the file</source>
      <translation>按文件中的判断</translation>
    </message>
    <message>
      <source>Encodings</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>How are the letters of {name} encoded?</source>
      <translation>{name} 的文字用的是哪种编码？</translation>
    </message>
    <message>
      <source>Reload With Another Encoding</source>
      <translation>用其他编码重新载入</translation>
    </message>
    <message>
      <source>There is no encoding to choose: {name} says itself how its letters are written.</source>
      <translation>无需选择编码：{name} 自身已说明其文字的编码方式。</translation>
    </message>
    <message>
      <source>{name} holds one article only.</source>
      <translation>{name} 只有一篇文章。</translation>
    </message>
  </context>
  <context>
    <name>Sessions</name>
    <message>
      <source>&amp;Lose It</source>
      <translation>放弃(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Save As …</source>
      <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
      <source>All your decisions are saved again.</source>
      <translation>您的所有决定已重新保存。</translation>
    </message>
    <message>
      <source>No session has been saved under a name yet</source>
      <translation>尚未以名称保存任何会话</translation>
    </message>
    <message>
      <source>Not all is saved</source>
      <translation>并非全部已保存</translation>
    </message>
    <message>
      <source>One session is open at a time: {name} was opened.</source>
      <translation>一次只能打开一个会话：已打开 {name}。</translation>
    </message>
    <message>
      <source>Open &amp;Read-Only</source>
      <translation>以只读方式打开(&amp;R)</translation>
    </message>
    <message>
      <source>Open a &amp;Copy</source>
      <translation>打开副本(&amp;C)</translation>
    </message>
    <message>
      <source>Open a session</source>
      <translation>打开会话</translation>
    </message>
    <message>
      <source>Recent Sessio&amp;ns</source>
      <translation>最近的会话(&amp;N)</translation>
    </message>
    <message>
      <source>Save the session as</source>
      <translation>会话另存为</translation>
    </message>
    <message>
      <source>Saving what you decided …</source>
      <translation>正在保存您的决定……</translation>
    </message>
    <message>
      <source>Sessions of Diptych (*{suffix})</source>
      <translation>Diptych 会话 (*{suffix})</translation>
    </message>
    <message>
      <source>The disk is slow.</source>
      <translation>磁盘较慢。</translation>
    </message>
    <message>
      <source>The session is in use</source>
      <translation>会话正在使用中</translation>
    </message>
    <message>
      <source>The session is saved as {name}.</source>
      <translation>会话已保存为 {name}。</translation>
    </message>
    <message>
      <source>The session is saved in {name} all the time.</source>
      <translation>会话会持续保存在 {name} 中。</translation>
    </message>
    <message>
      <source>The session was not whole</source>
      <translation>会话文件不完整</translation>
    </message>
    <message>
      <source>What you decided here is lost unless you save it elsewhere.</source>
      <translation>如果不另存到别处，您在此作出的决定将会丢失。</translation>
    </message>
    <message>
      <source>You can read it, or work on in a copy.</source>
      <translation>您可以阅读它，或在副本中继续工作。</translation>
    </message>
    <message>
      <source>{name} is open already.</source>
      <translation>{name} 已经打开。</translation>
    </message>
    <message>
      <source>{name} is open read-only: what you decide is not saved.</source>
      <translation>{name} 以只读方式打开：您的决定不会保存。</translation>
    </message>
  </context>
  <context>
    <name>ShelfModel</name>
    <message>
      <source>Others ({count})</source>
      <translation>其他({count})</translation>
    </message>
    <message numerus="yes">
      <source>{title} ({count} articles)</source>
      <translation>
        <numerusform>{title}({count} 篇文章)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>That is not a key that can be given.</source>
      <translation>该按键无法指定。</translation>
    </message>
    <message>
      <source>moves, chooses or leaves everywhere</source>
      <translation>在各处用于移动、选择或离开</translation>
    </message>
    <message>
      <source>opens the menu “{menu}”</source>
      <translation>用于打开“{menu}”菜单</translation>
    </message>
    <message>
      <source>{key} belongs to “{action}” already. Take it away there first.</source>
      <translation>{key} 已属于“{action}”。请先在那里取消。</translation>
    </message>
    <message>
      <source>{key} {purpose}, so it cannot be given to anything else.</source>
      <translation>{key} {purpose}，因此不能指定给其他操作。</translation>
    </message>
    <message>
      <source>“{action}” keeps its own keys. {why}</source>
      <translation>“{action}”保留原有按键。{why}</translation>
    </message>
  </context>
  <context>
    <name>Spread</name>
    <message>
      <source>Aligning by hand was given up.</source>
      <translation>已放弃手动对齐。</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>请先点击一个段落，或用 Ctrl+↓ 转到一个段落。</translation>
    </message>
    <message>
      <source>Click a paragraph that is kept first, or go to one with Ctrl+Down.</source>
      <translation>请先点击一个保留的段落，或用 Ctrl+↓ 转到一个。</translation>
    </message>
    <message>
      <source>Nothing that is in sight is folded.</source>
      <translation>眼前没有折叠的内容。</translation>
    </message>
    <message>
      <source>Now press A on the paragraph that answers it on the other side. Escape leaves.</source>
      <translation>现在在另一侧与之对应的段落上按 A。按 Esc 放弃。</translation>
    </message>
    <message>
      <source>This is kept already.</source>
      <translation>该内容已保留。</translation>
    </message>
    <message>
      <source>This is stripped already.</source>
      <translation>该内容已剔除。</translation>
    </message>
    <message>
      <source>This is the first paragraph.</source>
      <translation>这是第一段。</translation>
    </message>
    <message>
      <source>This is the last paragraph.</source>
      <translation>这是最后一段。</translation>
    </message>
    <message>
      <source>This tick stands in the text itself.</source>
      <translation>这个勾号是文本自带的。</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>Save As …</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Saves the session under another name</source>
      <translation>以其他名称保存会话</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>Teaching</name>
    <message>
      <source> in </source>
      <translation> 位于 </translation>
    </message>
    <message>
      <source>Below the heading “{heading}”</source>
      <translation>“{heading}”标题之下</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>内容块</translation>
    </message>
    <message>
      <source>Blocks like this are kept on all pages of {outlet} from now on.</source>
      <translation>从现在起，{outlet} 的所有页面都保留此类内容。</translation>
    </message>
    <message>
      <source>Blocks like this are stripped on all pages of {outlet} from now on.</source>
      <translation>从现在起，{outlet} 的所有页面都剔除此类内容。</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>图片说明</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>小标题</translation>
    </message>
    <message>
      <source>Line of a list</source>
      <translation>列表中的一行</translation>
    </message>
    <message>
      <source>Nothing tells this paragraph from others on another page.</source>
      <translation>没有特征能在其他页面上把该段落与别的段落区分开。</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>段落</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>引文</translation>
    </message>
    <message>
      <source>Restored. {key} keeps blocks like this on all pages of {outlet}.</source>
      <translation>已恢复。按 {key} 可在 {outlet} 的所有页面上保留此类内容。</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>表格中的一行</translation>
    </message>
    <message>
      <source>Strip a paragraph with X or restore one with R first.</source>
      <translation>请先用 X 剔除一个段落，或用 R 恢复一个段落。</translation>
    </message>
    <message>
      <source>Stripped. {key} strips blocks like this on all pages of {outlet}.</source>
      <translation>已剔除。按 {key} 可在 {outlet} 的所有页面上剔除此类内容。</translation>
    </message>
    <message>
      <source>This article does not say which site it is from.</source>
      <translation>这篇文章没有说明来自哪个网站。</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>教会程序</translation>
    </message>
    <message>
      <source>{what} called “{names}”</source>
      <translation>名为“{names}”的{what}</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>“{text}”</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>Aligned.</source>
      <translation>已对齐。</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>请先点击一个段落，或用 Ctrl+↓ 转到一个段落。</translation>
    </message>
    <message>
      <source>Copied, with characters that nobody sees: the panes show them as signs.</source>
      <translation>已复制，其中含有看不见的字符：两栏中以符号标出。</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>已复制。</translation>
    </message>
    <message>
      <source>No longer ticked.</source>
      <translation>已取消勾选。</translation>
    </message>
    <message>
      <source>Nothing is selected: drag over text, or hold Shift with the arrow keys.</source>
      <translation>没有选中任何文字：请拖过文字，或按住 Shift 再按方向键。</translation>
    </message>
    <message>
      <source>Nothing was stripped from either article.</source>
      <translation>两篇文章都没有剔除任何内容。</translation>
    </message>
    <message>
      <source>Restored.</source>
      <translation>已恢复。</translation>
    </message>
    <message>
      <source>Stripped.</source>
      <translation>已剔除。</translation>
    </message>
    <message>
      <source>The panes scroll apart.</source>
      <translation>两栏分开滚动。</translation>
    </message>
    <message>
      <source>The panes scroll together.</source>
      <translation>两栏同步滚动。</translation>
    </message>
    <message>
      <source>The text gets no larger.</source>
      <translation>文字不能再大了。</translation>
    </message>
    <message>
      <source>The text gets no smaller.</source>
      <translation>文字不能再小了。</translation>
    </message>
    <message>
      <source>There is too little unchanged text to fold.</source>
      <translation>未改动的文字太少，无法折叠。</translation>
    </message>
    <message>
      <source>Ticked.</source>
      <translation>已勾选。</translation>
    </message>
    <message numerus="yes">
      <source>{size} points</source>
      <translation>
        <numerusform>{size} 磅</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: off</source>
      <translation>{what}：关</translation>
    </message>
    <message>
      <source>{what}: on</source>
      <translation>{what}：开</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>Diptych broke off the last time. What is known of it was written to {path}.</source>
      <translation>Diptych 上次意外中断。相关情况已写入 {path}。</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych and was written to {path}. The rest goes on.</source>
      <translation>Diptych 出了差错，已写入 {path}。其余一切照常。</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych, and {path} could not be written.</source>
      <translation>Diptych 出了差错，且无法写入 {path}。</translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: {what}</source>
      <translation>已重做：{what}</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>没有可以重做的操作。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>已撤销：{what}</translation>
    </message>
    <message>
      <source>{sentence}, in “{title}”</source>
      <translation>{sentence}，在“{title}”中</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>无关紧要</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>备注：{note}</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>已看</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>待核实</translation>
    </message>
  </context>
  <context>
    <name>Walker</name>
    <message>
      <source>1 difference</source>
      <translation>1 处差异</translation>
    </message>
    <message>
      <source>1 difference and {styled} of style</source>
      <translation>1 处差异，另有 {styled} 处体例差异</translation>
    </message>
    <message>
      <source>Change {number} of {count}, left</source>
      <translation>第 {number} 处改动，共 {count} 处，左侧</translation>
    </message>
    <message>
      <source>Change {number} of {count}, right</source>
      <translation>第 {number} 处改动，共 {count} 处，右侧</translation>
    </message>
    <message>
      <source>Changed fact {number} of {count}</source>
      <translation>第 {number} 处事实改动，共 {count} 处</translation>
    </message>
    <message>
      <source>Difference {number} of {count}</source>
      <translation>第 {number} 处差异，共 {count} 处</translation>
    </message>
    <message>
      <source>First changed fact.</source>
      <translation>第一处事实改动。</translation>
    </message>
    <message>
      <source>First difference. Press again to go to the last.</source>
      <translation>第一处差异。再按一次转到最后一处。</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>请先转到一处差异。</translation>
    </message>
    <message>
      <source>Last changed fact.</source>
      <translation>最后一处事实改动。</translation>
    </message>
    <message>
      <source>Last difference. Press again to start over.</source>
      <translation>最后一处差异。再按一次从头开始。</translation>
    </message>
    <message>
      <source>No differences</source>
      <translation>没有差异</translation>
    </message>
    <message>
      <source>No differences but {styled} of style</source>
      <translation>没有差异，只有 {styled} 处体例差异</translation>
    </message>
    <message>
      <source>No number, name, date or other fact was changed.</source>
      <translation>没有改动数字、名称、日期或其他事实。</translation>
    </message>
    <message>
      <source>No single words are marked in this difference.</source>
      <translation>该差异中没有标记单个词语。</translation>
    </message>
    <message>
      <source>Nothing to compare</source>
      <translation>没有可比较的内容</translation>
    </message>
    <message>
      <source>Style only, passed over by the keys</source>
      <translation>仅体例不同，按键会跳过</translation>
    </message>
    <message>
      <source>This difference was not moved.</source>
      <translation>该差异不是移动。</translation>
    </message>
    <message numerus="yes">
      <source>all {count} words are the same</source>
      <translation>
        <numerusform>全部 {count} 词相同</numerusform>
      </translation>
    </message>
    <message>
      <source>neither article has any text that is kept</source>
      <translation>两篇文章都没有保留的文字</translation>
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation>
        <numerusform>{count} 处差异</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences and {styled} of style</source>
      <translation>
        <numerusform>{count} 处差异，另有 {styled} 处体例差异</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to walk through</source>
      <translation>
        <numerusform>共 {count} 处待看</numerusform>
      </translation>
    </message>
    <message>
      <source>{end} Press again to go round.</source>
      <translation>{end}再按一次从另一头继续。</translation>
    </message>
    <message numerus="yes">
      <source>{removed} words removed, {added} added, {same} unchanged</source>
      <translation>
        <numerusform>删除 {removed} 词，新增 {added} 词，{same} 词未变</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>{name} changed on disk. Reload (F5) reads it anew.</source>
      <translation>{name} 在磁盘上已更改。重新载入(F5)可再次读取。</translation>
    </message>
    <message>
      <source>{name} is no longer there. What was read of it stays.</source>
      <translation>{name} 已不存在。已读取的内容仍然保留。</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Choose others from the list: Enter puts one on the right, Shift+Enter on the left.</source>
      <translation>请从列表中选择其他文章：回车放到右侧，Shift+回车放到左侧。</translation>
    </message>
    <message>
      <source>Drop the other article here</source>
      <translation>请把另一篇文章拖放到这里</translation>
    </message>
    <message>
      <source>Drop two articles here</source>
      <translation>请把两篇文章拖放到这里</translation>
    </message>
    <message>
      <source>Open files …</source>
      <translation>打开文件…</translation>
    </message>
    <message>
      <source>Or choose one from the list: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>也可以从列表中选择：回车放到右侧，Shift+回车放到左侧。</translation>
    </message>
    <message>
      <source>Or press {key} to paste the text of a page that you copied.</source>
      <translation>也可以按 {key} 粘贴您复制的网页文本。</translation>
    </message>
    <message>
      <source>Or press {key} to read both again and compare them.</source>
      <translation>也可以按 {key} 重新读取并比较这两篇。</translation>
    </message>
    <message>
      <source>Show me a sample</source>
      <translation>看一个示例</translation>
    </message>
    <message>
      <source>Text copied from web pages, or saved pages.</source>
      <translation>从网页复制的文本，或保存的网页。</translation>
    </message>
    <message>
      <source>The window stays yours meanwhile.</source>
      <translation>在此期间您可以照常使用窗口。</translation>
    </message>
    <message>
      <source>These two were not compared</source>
      <translation>这两篇未作比较</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>List of the differences</source>
      <translation>差异列表</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>打开文章</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions about “{title}” could be taken over: {key}</source>
      <translation>
        <numerusform>关于“{title}”的 {count} 项决定可以采用：{key}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wings</name>
    <message>
      <source>Articles</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>Edge of the list of articles</source>
      <translation>文章列表的边缘</translation>
    </message>
    <message>
      <source>Edge of the list of differences</source>
      <translation>差异列表的边缘</translation>
    </message>
    <message>
      <source>Show the list of articles</source>
      <translation>显示文章列表</translation>
    </message>
  </context>
</TS>
