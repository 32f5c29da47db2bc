<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
  <context>
    <name>About</name>
    <message>
      <source>About Diptych</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the article (in the list)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is made of these parts; each has its licence:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It never uses the network and never writes to a file it reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lays two versions of an article side by side, without the site around them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a folded stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put on the right, on the left (in the list)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select by letters, by words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the next paragraph, the previous one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the other side of a paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Diptych</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back to the Current Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back to the Unnamed Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Close the Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Filter the Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;First Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fold What Is Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Last Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next Pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Normal Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Other End of a Moved or Shared Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Preferences …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Previous Difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Previous Pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print Preview …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save the Session As …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Strip the Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Swap Sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Tick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ali&amp;gn by Hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alwa&amp;ys on Pages of This Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles of One S&amp;tory Together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change &amp;List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change &amp;Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours of the &amp;Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dar&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find Pre&amp;vious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give Up the Al&amp;ignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High &amp;Contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lar&amp;ger Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;Down in the List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;Up in the List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next &amp;Changed Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next Change of a Fac&amp;t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a S&amp;ession …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other P&amp;ane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other Pane, Bac&amp;kwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Panes Scroll &amp;Together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pas&amp;te as an Article …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pr&amp;evious Change of a Fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous Chan&amp;ged Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put on the &amp;Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put on the &amp;Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R&amp;estore What Was Stripped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;name the Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select &amp;All in the Pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sm&amp;aller Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What Was &amp;Stripped</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ArticleList</name>
    <message>
      <source>Close the Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put on the Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put on the Right</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>Reading …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} % different from the left one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} % stripped</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the article</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what changes a fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared passages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Style only</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>, </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>; </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Another stretch of {count} words reads like an article too, and was stripped: if it is the story you want, restore it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline and {paragraphs}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>In {file}, {count} entries could not be understood; they were left as they are.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Its name ends in {suffix}, but it is {kind} and was read as that.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Only {total} words were kept, and {count} words that read like sentences were stripped: look at what was stripped.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraphs {numbers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of its pages are pictures without a text ({pages}), so what they say is not compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The document has tracked deletions, which were left out; tracked insertions are in the text.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The page says that its article has {count} words, but shows {total}: part of it may be missing.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The place of the window could not be saved in {path}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session no longer has the text of this article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings could not be saved in {path}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file holds a value that is not allowed for {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings in {path} are broken and could not be set aside: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings in {path} could not be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings were broken; they were set aside as {path}, and the defaults are used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings were not saved, because those in {path} could not be read before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a mistake in Diptych itself ({kind}). Everything else goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you always strip from {outlet} would be more than half of this article, so it stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you decide is not saved there; you can save the session under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you decided could not be saved in {file}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a Markdown text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a PDF document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a Word document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a compressed file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a mailbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a picture, a sound or a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a rich text document (RTF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a sound or a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web archive of Safari</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web archive or settings file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a web page in one file (MHTML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>abbreviation points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>advertisement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an archive of web pages (WACZ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an archive of web pages (WARC)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an archive or an office document of a kind that is not known here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an electronic book (EPUB)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an empty archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an office document of the old kind (save it as .docx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another program is writing to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>apostrophes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before · mostly rewritten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>button, field or picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>case of headings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>character forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date or other data about the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dateline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>differs in style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>digit groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not read like the article around it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ellipsis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fact: {kinds}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>facts: {kinds}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>foot of the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>head of the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heading over other things to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heading over readers' comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>headline and {paragraphs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>invisible characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it holds more than can be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it may not be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept on every page of {outlet}, as you asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>length of a recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line breaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>list of links under the heading “{heading}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>list of tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>long forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mostly rewritten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved from {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved here from {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved, now {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moved: now {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>navigation menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>newsletter form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not shown when the page opens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing but links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notice about cookies or consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of a list of short lines, as menus are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paragraphs {numbers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part of a form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>picture caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>picture caption with agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pointer to other stories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>presents the author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quotation mark and stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quotation marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>raw page and its clean copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>readers' comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>repeated on this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reworded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same headline, captured the same day</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>same headline, captured {count} days apart</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>says when it appeared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>says who wrote it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>share bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shared with {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shared with {other}, {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>small numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>something the site offers its visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spaces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stands after the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stands before the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stripped on every page of {outlet}, as you asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stripped, {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>teaser that breaks off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>teaser under the heading “{heading}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk is full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the page's name in the title bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the same file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the site speaks to its visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ticked; {description}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vowel marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>word for word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you have no permission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{after} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} is now {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} removed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} characters could not be read in the encoding {codec}; � stands in their place.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs are the same</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words were close decisions: look at what was stripped.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{file} cannot be written to: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be opened: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is damaged and could not be set aside: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a session of Diptych.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open in another program (process {pid} on {host}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{file} was made by a newer version of Diptych; it was left as it is. Open it with that version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{how}, quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{how}, quoted: {speaker}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{how}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be opened: it is a link that leads back to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be opened: its name is too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be read as {codec}: there is no such encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be read: you have no permission to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} declares a document type inside, which no program for documents writes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} has too many pages: no more than {most} are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds nothing but white space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds nothing that one can see, only invisible characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds too many articles: no more than {most} are taken out of one file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds too many files: no more than {most} are looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds too many records: no more than {most} are looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} holds too much: more than {most} would come out of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a PDF document that is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a book that is protected against copying, so its text cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a folder without a file that could be read as an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a folder. Choose the files inside it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a mail with too many parts in one another: no more than {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a mail without a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a scanned PDF: its pages are pictures, and hold no text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a web archive that declares entities, which no browser writes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is a web page in one file (MHTML) that holds no page, only what belongs to one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is being written to right now. Open it again when it is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a file but a device or a pipe, which cannot be read as an article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a name that a file can have.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} is protected by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is too large: no more than {most} can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {kind} that is damaged or cut off, so it cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {kind} without any text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {kind}, which takes the library {library} to read. Install it with: {command}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is {kind}. Only texts, web pages and documents can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} makes no sense in {codec}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not found. It may have been moved, renamed or deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{same} · press Enter to open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} % shared text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{side}, headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{side}, paragraph {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{subject}: given up after {seconds} s without an end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{subject}: the work broke off, perhaps for lack of memory. The rest goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{trouble} It could not be copied, so settings are not saved: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{trouble} The file as it was is kept as {path}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{what} added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} differs in style only</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} edited</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} merged into {count}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} moved</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{what} on the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} on the right</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{what} removed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} split into {count}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Comparing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {count} files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name} was given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The comparison was given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This paragraph was not aligned by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closing {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is in the list already; it is read anew.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>What was dropped is not a file on this computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>moving {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>renaming {title}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In both panes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to find it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Guide to Diptych</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>The session is closed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>aligning by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>giving up an alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>judging a difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>restoring a block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stripping a block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>taking a tick away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ticking</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Articles can be put in order while the list shows all of them as they were loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles of one story together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference from the left one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter the articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No article holds these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share stripped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort the articles by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words that an article must hold; “in quotation marks” as one</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Find in the articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of the differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two articles side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the two panes show</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pasting</name>
    <message>
      <source>Name in the list:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste as an Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source> %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> pt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back to Defaults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Default Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Face of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fold what is unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Height of a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Show what was stripped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Size of the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo the Defaults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A long stretch that is the same on both sides becomes one line, which opens when clicked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After a paragraph was stripped with X or restored with R, “Always on Pages of This Site” in the menu “Edit” does the same to blocks like it on every page of the site.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;olours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co&amp;mparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From 60 to 75 characters the eye finds the next line best. A narrow window makes lines shorter than this, never longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a place and press the new key; Delete empties it. A letter by itself works while the articles have the focus.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast is white and yellow on black.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In percent of what the face asks for. Long lines want more air between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key {number} of “{action}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys of “{action}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menus and sentences are in it from the next start on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menus, advertising and the like stay in their place, pale, each with the reason why it is not part of the article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation marks, dashes, spellings, capitals in a headline. Without this the keys pass them over; they stay marked, and in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove &amp;All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;ites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;top at differences of style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source Serif 4 comes with Diptych and is drawn for long reading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The menus keep the size of the desktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is always kept or stripped, by site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whatever is larger is refused before it is read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stripped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{action}” has no key now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{action}”: {keys}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sessions</name>
    <message>
      <source>All your decisions are saved again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No session has been saved under a name yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a &amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to &amp;Read Only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the session as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions of Diptych (*{suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session is in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session is saved as {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can read it, or work on in a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is open to be read only: what you decide is not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sentence} What you decide in this window is not saved.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShelfModel</name>
    <message>
      <source>Others ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} ({count} articles)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>That is not a key that can be given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moves, chooses or leaves everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opens the menu “{menu}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} belongs to “{action}” already. Take it away there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} {purpose}, so it cannot be given to anything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{action}” keeps its own keys. {why}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Spread</name>
    <message>
      <source>Aligning by hand was given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a paragraph that is kept first, or go to one with Ctrl+Down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now press A on the paragraph that answers it on the other side. Escape leaves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is kept already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is stripped already.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Teaching</name>
    <message>
      <source> in </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the heading “{heading}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks like this are kept on all pages of {outlet} from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks like this are stripped on all pages of {outlet} from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line of a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing tells this paragraph from others on another page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restored. {key} keeps blocks like this on all pages of {outlet}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row of a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strip a paragraph with X or restore one with R first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stripped. {key} strips blocks like this on all pages of {outlet}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This article does not say which site it is from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>teaching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} called “{names}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>Diptych broke off the last time. What is known of it was written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in Diptych and was written to {path}. The rest goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in Diptych, and {path} could not be written.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Walker</name>
    <message>
      <source>1 difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 difference and {styled} of style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed fact {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First changed fact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First difference. Press again to go to the last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last changed fact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last difference. Press again to start over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No differences but {styled} of style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No number, name, date or other fact was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No single words are marked in this difference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Style only, passed over by the keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This difference was not moved.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences and {styled} of style</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to walk through</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{end} Press again to go round.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{removed} words removed, {added} added, {same} unchanged</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Open files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show me a sample</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles (*.txt *.text *.html *.htm *.xhtml);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the other article here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop two articles here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go to open these files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of the differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or choose one from the list: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or press {key} to paste the text of a page that you copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text copied from web pages, or saved pages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window stays yours meanwhile.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
