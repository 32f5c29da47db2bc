<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
  <context>
    <name>About</name>
    <message>
      <source>About Diptych</source>
      <translation>Über Diptych</translation>
    </message>
    <message>
      <source>Close the article (in the list)</source>
      <translation>Den Artikel schließen (in der Liste)</translation>
    </message>
    <message>
      <source>Fixed keys</source>
      <translation>Feste Tasten</translation>
    </message>
    <message>
      <source>It is made of these parts; each has its licence:</source>
      <translation>Es besteht aus diesen Teilen; jeder hat seine Lizenz:</translation>
    </message>
    <message>
      <source>It never uses the network and never writes to a file it reads.</source>
      <translation>Es benutzt niemals das Netz und schreibt niemals in eine Datei, die es liest.</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Lays two versions of an article side by side, without the site around them.</source>
      <translation>Legt zwei Fassungen eines Artikels nebeneinander, ohne die Website um sie herum.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Open a folded stretch</source>
      <translation>Eine eingeklappte Strecke öffnen</translation>
    </message>
    <message>
      <source>Parts of the program</source>
      <translation>Teile des Programms</translation>
    </message>
    <message>
      <source>Put on the right, on the left (in the list)</source>
      <translation>Nach rechts legen, nach links legen (in der Liste)</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Blättern</translation>
    </message>
    <message>
      <source>Select by letters, by words</source>
      <translation>Buchstabenweise, wortweise auswählen</translation>
    </message>
    <message>
      <source>To the next paragraph, the previous one</source>
      <translation>Zum nächsten Absatz, zum vorherigen</translation>
    </message>
    <message>
      <source>To the other side of a paragraph</source>
      <translation>Auf die andere Seite eines Absatzes</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Aktion</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Diptych</source>
      <translation>Über &amp;Diptych</translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Artikel</translation>
    </message>
    <message>
      <source>&amp;Back to the Current Difference</source>
      <translation>&amp;Zurück zum aktuellen Unterschied</translation>
    </message>
    <message>
      <source>&amp;Back to the Unnamed Session</source>
      <translation>&amp;Zurück zur namenlosen Sitzung</translation>
    </message>
    <message>
      <source>&amp;Close the Article</source>
      <translation>A&amp;rtikel schließen</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Filter the Articles</source>
      <translation>Artikel &amp;filtern</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <translation>&amp;Suchen …</translation>
    </message>
    <message>
      <source>&amp;First Difference</source>
      <translation>&amp;Erster Unterschied</translation>
    </message>
    <message>
      <source>&amp;Fold What Is Unchanged</source>
      <translation>&amp;Unverändertes einklappen</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Anleitung</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Last Difference</source>
      <translation>&amp;Letzter Unterschied</translation>
    </message>
    <message>
      <source>&amp;Next Difference</source>
      <translation>Nä&amp;chster Unterschied</translation>
    </message>
    <message>
      <source>&amp;Next Pair</source>
      <translation>Nächstes &amp;Paar</translation>
    </message>
    <message>
      <source>&amp;Normal Text</source>
      <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Other End of a Moved or Shared Paragraph</source>
      <translation>&amp;Anderes Ende eines verschobenen oder gemeinsamen Absatzes</translation>
    </message>
    <message>
      <source>&amp;Preferences …</source>
      <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
      <source>&amp;Previous Difference</source>
      <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
      <source>&amp;Previous Pair</source>
      <translation>&amp;Vorheriges Paar</translation>
    </message>
    <message>
      <source>&amp;Print Preview …</source>
      <translation>&amp;Druckvorschau …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Reload</source>
      <translation>&amp;Neu laden</translation>
    </message>
    <message>
      <source>&amp;Save the Session As …</source>
      <translation>&amp;Sitzung speichern unter …</translation>
    </message>
    <message>
      <source>&amp;Strip the Paragraph</source>
      <translation>Absatz &amp;entfernen</translation>
    </message>
    <message>
      <source>&amp;Swap Sides</source>
      <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
      <source>&amp;Tick</source>
      <translation>Ab&amp;haken</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <source>&amp;What Belongs Side by Side …</source>
      <translation>&amp;Was nebeneinander gehört …</translation>
    </message>
    <message>
      <source>A&amp;bout the Article</source>
      <translation>Über &amp;den Artikel</translation>
    </message>
    <message>
      <source>Ali&amp;gn by Hand</source>
      <translation>&amp;Von Hand zuordnen</translation>
    </message>
    <message>
      <source>Alwa&amp;ys on Pages of This Site</source>
      <translation>&amp;Immer auf den Seiten dieser Website</translation>
    </message>
    <message>
      <source>Articles of One S&amp;tory Together</source>
      <translation>&amp;Artikel einer Geschichte zusammen</translation>
    </message>
    <message>
      <source>Articles of a File as &amp;One, or Apart</source>
      <translation>Artikel &amp;einer Datei als einer oder einzeln</translation>
    </message>
    <message>
      <source>Change &amp;List</source>
      <translation>&amp;Liste der Unterschiede</translation>
    </message>
    <message>
      <source>Change &amp;Map</source>
      <translation>&amp;Karte der Unterschiede</translation>
    </message>
    <message>
      <source>Colours of the &amp;Desktop</source>
      <translation>&amp;Farben des Desktops</translation>
    </message>
    <message>
      <source>Dar&amp;k</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>Difference: &amp;Keep</source>
      <translation>Unterschied: &amp;behalten</translation>
    </message>
    <message>
      <source>Difference: N&amp;oise</source>
      <translation>&amp;Unterschied: belanglos</translation>
    </message>
    <message>
      <source>Difference: To C&amp;heck</source>
      <translation>Unterschied: zu &amp;prüfen</translation>
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
      <source>Find Pre&amp;vious</source>
      <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
      <source>Give Up the Al&amp;ignment</source>
      <translation>Zu&amp;ordnung aufheben</translation>
    </message>
    <message>
      <source>High &amp;Contrast</source>
      <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
      <source>How Alike All &amp;Are …</source>
      <translation>Wie ähnlich alle &amp;sind …</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>H&amp;ell</translation>
    </message>
    <message>
      <source>Lar&amp;ger Text</source>
      <translation>G&amp;rößere Schrift</translation>
    </message>
    <message>
      <source>Move &amp;Down in the List</source>
      <translation>&amp;In der Liste nach unten</translation>
    </message>
    <message>
      <source>Move &amp;Up in the List</source>
      <translation>In der &amp;Liste nach oben</translation>
    </message>
    <message>
      <source>Next &amp;Changed Word</source>
      <translation>Nächstes geändertes &amp;Wort</translation>
    </message>
    <message>
      <source>Next &amp;Unseen Difference</source>
      <translation>Nächster &amp;ungesehener Unterschied</translation>
    </message>
    <message>
      <source>Next Change of a Fac&amp;t</source>
      <translation>Nächster geänderter &amp;Fakt</translation>
    </message>
    <message>
      <source>Note on the &amp;Difference …</source>
      <translation>&amp;Notiz zum Unterschied …</translation>
    </message>
    <message>
      <source>Open a S&amp;ession …</source>
      <translation>S&amp;itzung öffnen …</translation>
    </message>
    <message>
      <source>Other P&amp;ane</source>
      <translation>A&amp;ndere Spalte</translation>
    </message>
    <message>
      <source>Other Pane, Bac&amp;kwards</source>
      <translation>Andere &amp;Spalte, rückwärts</translation>
    </message>
    <message>
      <source>Panes Scroll &amp;Together</source>
      <translation>Spalten &amp;gemeinsam rollen</translation>
    </message>
    <message>
      <source>Pas&amp;te as an Article …</source>
      <translation>&amp;Als Artikel einfügen …</translation>
    </message>
    <message>
      <source>Pr&amp;evious Change of a Fact</source>
      <translation>Vorheriger &amp;geänderter Fakt</translation>
    </message>
    <message>
      <source>Previous Chan&amp;ged Word</source>
      <translation>V&amp;orheriges geändertes Wort</translation>
    </message>
    <message>
      <source>Put on the &amp;Left</source>
      <translation>&amp;Nach links legen</translation>
    </message>
    <message>
      <source>Put on the &amp;Right</source>
      <translation>Na&amp;ch rechts legen</translation>
    </message>
    <message>
      <source>R&amp;estore What Was Stripped</source>
      <translation>Entferntes &amp;zurückholen</translation>
    </message>
    <message>
      <source>Reload &amp;With Another Encoding …</source>
      <translation>&amp;Mit anderer Kodierung neu laden …</translation>
    </message>
    <message>
      <source>Rena&amp;me the Article</source>
      <translation>Artikel &amp;umbenennen</translation>
    </message>
    <message>
      <source>Select &amp;All in the Pane</source>
      <translation>&amp;Alles in der Spalte auswählen</translation>
    </message>
    <message>
      <source>Sm&amp;aller Text</source>
      <translation>Kleinere &amp;Schrift</translation>
    </message>
    <message>
      <source>Take Over Decisions Fro&amp;m the Other Side</source>
      <translation>Entscheidungen &amp;der anderen Seite übernehmen</translation>
    </message>
    <message>
      <source>What Was &amp;Stripped</source>
      <translation>Entferntes &amp;zeigen</translation>
    </message>
  </context>
  <context>
    <name>ArticleList</name>
    <message>
      <source>Close the Article</source>
      <translation>Artikel schließen</translation>
    </message>
    <message>
      <source>Put on the Left</source>
      <translation>Nach links legen</translation>
    </message>
    <message>
      <source>Put on the Right</source>
      <translation>Nach rechts legen</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>Read as {encoding}, a guess</source>
      <translation>Als {encoding} gelesen, nur geraten</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>auf beiden Seiten</translation>
    </message>
    <message>
      <source>on the left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>on the right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>part {part} of {parts}</source>
      <translation>Teil {part} von {parts}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters are not {encoding}</source>
      <translation>
        <numerusform>{count} Zeichen ist nicht {encoding}</numerusform>
        <numerusform>{count} Zeichen sind nicht {encoding}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} Wort</numerusform>
        <numerusform>{count} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % different from the left one</source>
      <translation>{share} % anders als der linke</translation>
    </message>
    <message>
      <source>{share} % stripped</source>
      <translation>{share} % entfernt</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>Boundary</name>
    <message>
      <source>Arrow keys move it.</source>
      <translation>Pfeiltasten verschieben ihn.</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Title of the article</source>
      <translation>Titel des Artikels</translation>
    </message>
  </context>
  <context>
    <name>Carrying</name>
    <message numerus="yes">
      <source>All {count} decisions taken over.</source>
      <translation>
        <numerusform>Die Entscheidung wurde übernommen.</numerusform>
        <numerusform>Alle {count} Entscheidungen übernommen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was decided in the one article that the other could take over.</source>
      <translation>In dem einen Artikel wurde nichts entschieden, was der andere übernehmen könnte.</translation>
    </message>
    <message>
      <source>taking over decisions</source>
      <translation>Entscheidungen übernehmen</translation>
    </message>
    <message>
      <source>{count} of {all} decisions taken over; the other blocks were not found again.</source>
      <translation>{count} von {all} Entscheidungen übernommen; die übrigen Blöcke wurden nicht wiedergefunden.</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>Different on each side</source>
      <translation>Auf jeder Seite etwas anderes</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>List by verdict</source>
      <translation>Nach Urteil auflisten</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Belanglos</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>Noch nicht gesehen</translation>
    </message>
    <message>
      <source>Only what changes a fact</source>
      <translation>Nur was einen Fakt ändert</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Gestrichen</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>Gesehen, ohne Urteil</translation>
    </message>
    <message>
      <source>Shared passages</source>
      <translation>Gemeinsame Passagen</translation>
    </message>
    <message>
      <source>Style only</source>
      <translation>Nur Schreibweise</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>Whatever the verdict</source>
      <translation>Gleich welches Urteil</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>Mit Notiz</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>, </source>
      <translation>, </translation>
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
      <translation>; </translation>
    </message>
    <message numerus="yes">
      <source>Another stretch of {count} words reads like an article too, and was stripped: if it is the story you want, restore it.</source>
      <translation>
        <numerusform>Eine weitere Strecke von {count} Wort liest sich auch wie ein Artikel und wurde entfernt: Wenn das die gesuchte Geschichte ist, holen Sie sie zurück.</numerusform>
        <numerusform>Eine weitere Strecke von {count} Wörtern liest sich auch wie ein Artikel und wurde entfernt: Wenn das die gesuchte Geschichte ist, holen Sie sie zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic (ISO-8859-6)</source>
      <translation>Arabisch (ISO-8859-6)</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-13)</source>
      <translation>Baltisch (ISO-8859-13)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-4)</source>
      <translation>Baltisch (ISO-8859-4)</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
      <source>Celtic (ISO-8859-14)</source>
      <translation>Keltisch (ISO-8859-14)</translation>
    </message>
    <message>
      <source>Central European (DOS 852)</source>
      <translation>Mitteleuropäisch (DOS 852)</translation>
    </message>
    <message>
      <source>Central European (ISO-8859-2)</source>
      <translation>Mitteleuropäisch (ISO-8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB18030)</source>
      <translation>Chinesisch (GB18030)</translation>
    </message>
    <message>
      <source>Cyrillic (DOS 866)</source>
      <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO-8859-5)</source>
      <translation>Kyrillisch (ISO-8859-5)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Macintosh)</source>
      <translation>Kyrillisch (Macintosh)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
      <source>Greek (ISO-8859-7)</source>
      <translation>Griechisch (ISO-8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
      <source>Hardly a word of the file's name stands in it: it may be another page than its name says.</source>
      <translation>Kaum ein Wort des Dateinamens steht darin: Es könnte eine andere Seite sein, als der Name sagt.</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Headline and {paragraphs}</source>
      <translation>Überschrift und {paragraphs}</translation>
    </message>
    <message>
      <source>Hebrew (ISO-8859-8)</source>
      <translation>Hebräisch (ISO-8859-8)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
      <source>In which order the columns are read is a guess on some of its pages ({pages}).</source>
      <translation>In welcher Reihenfolge die Spalten zu lesen sind, ist auf einigen Seiten nur geraten ({pages}).</translation>
    </message>
    <message numerus="yes">
      <source>In {file}, {count} entries could not be understood; they were left as they are.</source>
      <translation>
        <numerusform>In {file} war {count} Eintrag nicht zu verstehen; er blieb, wie er ist.</numerusform>
        <numerusform>In {file} waren {count} Einträge nicht zu verstehen; sie blieben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is XML of a kind that is not known here: all of its text was read, whatever that is.</source>
      <translation>Es ist XML einer Art, die hier nicht bekannt ist: Gelesen wurde all ihr Text, was immer er ist.</translation>
    </message>
    <message>
      <source>Its name ends in {suffix}, but it is {kind} and was read as that.</source>
      <translation>Der Name endet auf {suffix}, doch die Datei ist {kind} und wurde als das gelesen.</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (ISO-2022-JP)</source>
      <translation>Japanisch (ISO-2022-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift-JIS)</source>
      <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
      <source>Korean (EUC-KR)</source>
      <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message numerus="yes">
      <source>Mails in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>Eine E-Mail ohne lesbaren Text wurde ausgelassen ({count}).</numerusform>
        <numerusform>E-Mails ohne lesbaren Text wurden ausgelassen ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>No text was taken for an article: the page may be empty, cut off, or made by a script.</source>
      <translation>Kein Text wurde als Artikel erkannt: Die Seite ist vielleicht leer, abgeschnitten oder von einem Skript gemacht.</translation>
    </message>
    <message>
      <source>Nordic (ISO-8859-10)</source>
      <translation>Nordisch (ISO-8859-10)</translation>
    </message>
    <message numerus="yes">
      <source>Notes in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>Eine Notiz ohne lesbaren Text wurde ausgelassen ({count}).</numerusform>
        <numerusform>Notizen ohne lesbaren Text wurden ausgelassen ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {count} words were kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</source>
      <translation>
        <numerusform>Nur {count} Wort blieb erhalten, und {stripped} Wörter, die sich wie Satztext lesen, wurden entfernt: Sehen Sie nach, was entfernt wurde.</numerusform>
        <numerusform>Nur {count} Wörter blieben erhalten, und {stripped} Wörter, die sich wie Satztext lesen, wurden entfernt: Sehen Sie nach, was entfernt wurde.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Absatz {number}</translation>
    </message>
    <message>
      <source>Paragraphs {numbers}</source>
      <translation>Absätze {numbers}</translation>
    </message>
    <message>
      <source>Romanian (ISO-8859-16)</source>
      <translation>Rumänisch (ISO-8859-16)</translation>
    </message>
    <message>
      <source>Some of its pages are pictures without a text ({pages}), so what they say is not compared.</source>
      <translation>Einige Seiten sind Bilder ohne Text ({pages}); was auf ihnen steht, wird nicht verglichen.</translation>
    </message>
    <message>
      <source>Something could not be saved: this is a mistake in Diptych itself ({name}).</source>
      <translation>Etwas konnte nicht gespeichert werden: Das ist ein Fehler in Diptych selbst ({name}).</translation>
    </message>
    <message>
      <source>South European (ISO-8859-3)</source>
      <translation>Südeuropäisch (ISO-8859-3)</translation>
    </message>
    <message>
      <source>Thai (Windows-874)</source>
      <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
      <source>The archive is damaged or cut off: what stood after that place is missing, not deleted.</source>
      <translation>Das Archiv ist beschädigt oder abgeschnitten: Was nach dieser Stelle stand, fehlt; es wurde nicht gelöscht.</translation>
    </message>
    <message>
      <source>The article seems to end at a pay wall: what is missing below was not captured, not deleted.</source>
      <translation>Der Artikel endet anscheinend an einer Bezahlschranke: Was unten fehlt, wurde nicht gesichert, nicht gestrichen.</translation>
    </message>
    <message>
      <source>The document has comments in its margin, which were left out.</source>
      <translation>Das Dokument hat Kommentare am Rand, die weggelassen wurden.</translation>
    </message>
    <message>
      <source>The document has tracked deletions, which were left out; tracked insertions are in the text.</source>
      <translation>Das Dokument enthält nachverfolgte Löschungen, die weggelassen wurden; nachverfolgte Einfügungen stehen im Text.</translation>
    </message>
    <message numerus="yes">
      <source>The document hides words of its text from its readers, which were left out ({count}).</source>
      <translation>
        <numerusform>Das Dokument verbirgt ein Wort seines Textes vor den Lesern; es wurde weggelassen ({count}).</numerusform>
        <numerusform>Das Dokument verbirgt Wörter seines Textes vor den Lesern; sie wurden weggelassen ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>The encoding cannot be chosen: {kind} says itself how its letters are written.</source>
      <translation>Die Kodierung lässt sich nicht wählen: {kind} sagt selbst, wie die Buchstaben geschrieben sind.</translation>
    </message>
    <message numerus="yes">
      <source>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</source>
      <translation>
        <numerusform>Die Zeichenkodierung ist nur geraten ({codec}): Wenn Buchstaben falsch aussehen, wählen Sie eine andere.</numerusform>
        <numerusform>Die Zeichenkodierung ist nur geraten ({codec}): Wenn Buchstaben falsch aussehen, wählen Sie eine andere.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file ends in the middle of a tag: it was cut off, and what stood below is missing.</source>
      <translation>Die Datei endet mitten in einem Tag: Sie wurde abgeschnitten, und was darunter stand, fehlt.</translation>
    </message>
    <message>
      <source>The page asks for JavaScript and shows hardly a word without it: it was captured too early.</source>
      <translation>Die Seite verlangt JavaScript und zeigt ohne es kaum ein Wort: Sie wurde zu früh gesichert.</translation>
    </message>
    <message numerus="yes">
      <source>The page says that its article has {count} words, but shows {total}: part of it may be missing.</source>
      <translation>
        <numerusform>Die Seite gibt für ihren Artikel {count} Wort an, zeigt aber {total}: Ein Teil könnte fehlen.</numerusform>
        <numerusform>Die Seite gibt für ihren Artikel {count} Wörter an, zeigt aber {total}: Ein Teil könnte fehlen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The page shows a question about cookies and hardly a word of an article.</source>
      <translation>Die Seite zeigt eine Frage zu Cookies und kaum ein Wort eines Artikels.</translation>
    </message>
    <message>
      <source>The place of the window could not be saved in {path}: {reason}.</source>
      <translation>Die Lage des Fensters konnte in {path} nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <source>The session no longer has the text of this article.</source>
      <translation>Die Sitzung hat den Text dieses Artikels nicht mehr.</translation>
    </message>
    <message>
      <source>The settings could not be saved in {path}: {reason}.</source>
      <translation>Die Einstellungen konnten in {path} nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} are broken and could not be set aside: {reason}.</source>
      <translation>Die Einstellungen in {path} sind beschädigt und konnten nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read: {reason}.</source>
      <translation>Die Einstellungen in {path} konnten nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>The settings were broken; they were set aside as {path}, and the defaults are used.</source>
      <translation>Die Einstellungen waren beschädigt; sie liegen jetzt als {path} beiseite, und es gelten die Vorgaben.</translation>
    </message>
    <message>
      <source>The settings were not saved, because those in {path} could not be read before.</source>
      <translation>Die Einstellungen wurden nicht gespeichert, weil die in {path} vorher nicht zu lesen waren.</translation>
    </message>
    <message>
      <source>The text had been turned into UTF-8 twice, and was read as it was before that: choose UTF-8 to see it as it is in the file.</source>
      <translation>Der Text war zweimal in UTF-8 umgewandelt worden und wurde gelesen, wie er davor war: Wählen Sie UTF-8, um ihn so zu sehen, wie er in der Datei steht.</translation>
    </message>
    <message>
      <source>The work</source>
      <translation>Die Arbeit</translation>
    </message>
    <message>
      <source>There are more articles in the file than the limit of {most}: the last ones stay together.</source>
      <translation>Die Datei enthält mehr Artikel als die Grenze von {most}: Die letzten bleiben zusammen.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>Der Speicher reicht dafür nicht aus.</translation>
    </message>
    <message>
      <source>This is a mistake in Diptych itself ({kind}). Everything else goes on.</source>
      <translation>Das ist ein Fehler in Diptych selbst ({kind}). Alles Übrige geht weiter.</translation>
    </message>
    <message>
      <source>This looks like an error page, not like an article: the capture may have failed.</source>
      <translation>Das sieht nach einer Fehlerseite aus, nicht nach einem Artikel: Das Sichern ist vielleicht misslungen.</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
      <source>UTF-8, but not valid throughout</source>
      <translation>UTF-8, aber nicht durchweg gültig</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, big end first)</source>
      <translation>Unicode (UTF-16, Big-Endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, little end first)</source>
      <translation>Unicode (UTF-16, Little-Endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, big end first)</source>
      <translation>Unicode (UTF-32, Big-Endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, little end first)</source>
      <translation>Unicode (UTF-32, Little-Endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Vietnamese (Windows-1258)</source>
      <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
      <source>Western European (DOS 437)</source>
      <translation>Westeuropäisch (DOS 437)</translation>
    </message>
    <message>
      <source>Western European (DOS 850)</source>
      <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
      <source>Western European (ISO-8859-15)</source>
      <translation>Westeuropäisch (ISO-8859-15)</translation>
    </message>
    <message>
      <source>Western European (Macintosh)</source>
      <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message numerus="yes">
      <source>What came with the mail as a file was not read ({count}).</source>
      <translation>
        <numerusform>Was der E-Mail als Datei beilag, wurde nicht gelesen ({count}).</numerusform>
        <numerusform>Was der E-Mail als Datei beilag, wurde nicht gelesen ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>What the settings file says for {names} is not allowed; the default is used instead.</source>
      <translation>Was die Datei der Einstellungen für {names} angibt, ist nicht zulässig; stattdessen gilt die Vorgabe.</translation>
    </message>
    <message>
      <source>What you always strip from {outlet} would be more than half of this article, so it stays here.</source>
      <translation>Was Sie von {outlet} immer entfernen, wäre mehr als die Hälfte dieses Artikels; deshalb bleibt es hier stehen.</translation>
    </message>
    <message>
      <source>What you decide is not saved there; you can save the session under another name.</source>
      <translation>Was Sie entscheiden, wird dort nicht gespeichert; Sie können die Sitzung unter einem anderen Namen speichern.</translation>
    </message>
    <message>
      <source>What you decided could not be saved in {file}: {reason}.</source>
      <translation>Was Sie entschieden haben, konnte in {file} nicht gespeichert werden: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Words that the page hides in its lines, or shows as readings above others, were left out ({count}).</source>
      <translation>
        <numerusform>Wörter, die die Seite in ihren Zeilen verbirgt oder als Lesung über anderen zeigt, wurden an einer Stelle weggelassen ({count}).</numerusform>
        <numerusform>Wörter, die die Seite in ihren Zeilen verbirgt oder als Lesung über anderen zeigt, wurden an mehreren Stellen weggelassen ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>a Markdown text</source>
      <translation>ein Markdown-Text</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>ein Word-Dokument</translation>
    </message>
    <message>
      <source>a compressed file (unpack it first)</source>
      <translation>eine komprimierte Datei (entpacken Sie sie zuerst)</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <source>a film</source>
      <translation>ein Film</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>eine E-Mail</translation>
    </message>
    <message>
      <source>a mail of Outlook (save it as .eml or as a web page)</source>
      <translation>eine E-Mail von Outlook (speichern Sie sie als .eml oder als Webseite)</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>ein Postfach</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a picture, a sound or a film</source>
      <translation>ein Bild, ein Ton oder ein Film</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a rich text document (RTF)</source>
      <translation>ein Rich-Text-Dokument (RTF)</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>eine Tonaufnahme</translation>
    </message>
    <message>
      <source>a sound or a film</source>
      <translation>ein Ton oder ein Film</translation>
    </message>
    <message>
      <source>a web archive of Safari</source>
      <translation>ein Webarchiv von Safari</translation>
    </message>
    <message>
      <source>a web archive or settings file</source>
      <translation>ein Webarchiv oder eine Datei mit Einstellungen</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>eine Webseite</translation>
    </message>
    <message>
      <source>a web page in one file (MHTML)</source>
      <translation>eine Webseite in einer Datei (MHTML)</translation>
    </message>
    <message>
      <source>abbreviation points</source>
      <translation>Abkürzungspunkte</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>Werbung</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <source>amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
      <source>an archive (unpack it first) or a document of a kind that is not known here</source>
      <translation>ein Archiv (entpacken Sie es zuerst) oder ein Dokument einer Art, die hier nicht bekannt ist</translation>
    </message>
    <message>
      <source>an archive of web pages (WACZ)</source>
      <translation>ein Archiv von Webseiten (WACZ)</translation>
    </message>
    <message>
      <source>an archive of web pages (WARC)</source>
      <translation>ein Archiv von Webseiten (WARC)</translation>
    </message>
    <message>
      <source>an electronic book (EPUB)</source>
      <translation>ein elektronisches Buch (EPUB)</translation>
    </message>
    <message>
      <source>an empty archive</source>
      <translation>ein leeres Archiv</translation>
    </message>
    <message>
      <source>an office document of the old kind (save it as .docx)</source>
      <translation>ein Office-Dokument der alten Art (speichern Sie es als .docx)</translation>
    </message>
    <message>
      <source>another program is writing to it</source>
      <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
      <source>apostrophes</source>
      <translation>Apostrophe</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <source>before · mostly rewritten</source>
      <translation>vorher · größtenteils neu geschrieben</translation>
    </message>
    <message>
      <source>belongs to the archive that keeps the page</source>
      <translation>gehört zu dem Archiv, das die Seite aufbewahrt</translation>
    </message>
    <message>
      <source>button, field or picture</source>
      <translation>Schaltfläche, Feld oder Bild</translation>
    </message>
    <message>
      <source>byte order mark</source>
      <translation>Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
      <source>captures of one page</source>
      <translation>Fassungen einer Seite</translation>
    </message>
    <message>
      <source>case of headings</source>
      <translation>Großschreibung in Überschriften</translation>
    </message>
    <message>
      <source>character forms</source>
      <translation>Zeichenformen</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>clean copy</source>
      <translation>saubere Kopie</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>Striche</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>date or other data about the article</source>
      <translation>Datum oder andere Angaben zum Artikel</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <source>declared</source>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>declared, but not valid throughout</source>
      <translation>angegeben, aber nicht durchweg gültig</translation>
    </message>
    <message>
      <source>deleted by the writer, with changes tracked</source>
      <translation>vom Verfasser gelöscht, mit nachverfolgten Änderungen</translation>
    </message>
    <message>
      <source>differs in style</source>
      <translation>andere Schreibweise</translation>
    </message>
    <message>
      <source>digit groups</source>
      <translation>Zifferngruppen</translation>
    </message>
    <message>
      <source>docx</source>
      <translation>Word (docx)</translation>
    </message>
    <message>
      <source>does not read like the article around it</source>
      <translation>liest sich nicht wie der Artikel ringsum</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>ellipsis</source>
      <translation>Auslassungspunkte</translation>
    </message>
    <message>
      <source>eml</source>
      <translation>E-Mail (eml)</translation>
    </message>
    <message>
      <source>encoded twice</source>
      <translation>zweimal kodiert</translation>
    </message>
    <message>
      <source>enex</source>
      <translation>enex</translation>
    </message>
    <message>
      <source>epub</source>
      <translation>Buch (epub)</translation>
    </message>
    <message>
      <source>escape sequences</source>
      <translation>Escape-Sequenzen</translation>
    </message>
    <message>
      <source>fact ({kinds})</source>
      <translation>Fakt ({kinds})</translation>
    </message>
    <message>
      <source>facts ({kinds})</source>
      <translation>Fakten ({kinds})</translation>
    </message>
    <message>
      <source>foot of the page</source>
      <translation>Fuß der Seite</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>geraten</translation>
    </message>
    <message>
      <source>head of the page</source>
      <translation>Kopf der Seite</translation>
    </message>
    <message>
      <source>heading over other things to read</source>
      <translation>Überschrift über anderem Lesestoff</translation>
    </message>
    <message>
      <source>heading over readers' comments</source>
      <translation>Überschrift über Leserkommentaren</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>headline and {paragraphs}</source>
      <translation>Überschrift und {paragraphs}</translation>
    </message>
    <message>
      <source>hidden by the writer</source>
      <translation>vom Verfasser verborgen</translation>
    </message>
    <message>
      <source>holds no character one can see</source>
      <translation>enthält kein sichtbares Zeichen</translation>
    </message>
    <message>
      <source>html</source>
      <translation>Webseite (html)</translation>
    </message>
    <message>
      <source>ideographs</source>
      <translation>Schriftzeichen</translation>
    </message>
    <message>
      <source>invisible characters</source>
      <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>it holds more than can be</source>
      <translation>sie enthält mehr, als möglich ist</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>sie ist beschädigt</translation>
    </message>
    <message>
      <source>it may not be written to</source>
      <translation>in sie darf nicht geschrieben werden</translation>
    </message>
    <message>
      <source>it was moved, removed or replaced</source>
      <translation>sie wurde verschoben, gelöscht oder ersetzt</translation>
    </message>
    <message>
      <source>kept on every page of {outlet}, as you asked</source>
      <translation>auf Ihren Wunsch auf jeder Seite von {outlet} behalten</translation>
    </message>
    <message>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>length of a recording</source>
      <translation>Länge einer Aufnahme</translation>
    </message>
    <message>
      <source>line breaks</source>
      <translation>Zeilenumbrüche</translation>
    </message>
    <message>
      <source>list of links under the heading “{heading}”</source>
      <translation>Linkliste unter der Überschrift „{heading}“</translation>
    </message>
    <message>
      <source>list of tags</source>
      <translation>Liste von Schlagwörtern</translation>
    </message>
    <message>
      <source>long forms</source>
      <translation>Langformen</translation>
    </message>
    <message>
      <source>markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>mbox</source>
      <translation>Postfach (mbox)</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>zusammengelegt</translation>
    </message>
    <message>
      <source>mhtml</source>
      <translation>Webseite (mhtml)</translation>
    </message>
    <message>
      <source>mostly rewritten</source>
      <translation>größtenteils neu geschrieben</translation>
    </message>
    <message>
      <source>moved here from {what}</source>
      <translation>hierher verschoben von {what}</translation>
    </message>
    <message>
      <source>moved, now {what}</source>
      <translation>verschoben, jetzt {what}</translation>
    </message>
    <message>
      <source>moved: now {what}</source>
      <translation>verschoben: jetzt {what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>navigation menu</source>
      <translation>Navigationsmenü</translation>
    </message>
    <message>
      <source>newsletter form</source>
      <translation>Newsletter-Formular</translation>
    </message>
    <message>
      <source>not shown when the page opens</source>
      <translation>beim Öffnen der Seite nicht zu sehen</translation>
    </message>
    <message>
      <source>notes of Evernote (ENEX)</source>
      <translation>Notizen von Evernote (ENEX)</translation>
    </message>
    <message>
      <source>nothing but links</source>
      <translation>nichts als Links</translation>
    </message>
    <message>
      <source>notice about cookies or consent</source>
      <translation>Hinweis auf Cookies oder Einwilligung</translation>
    </message>
    <message>
      <source>now {what}</source>
      <translation>jetzt {what}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>odt</source>
      <translation>OpenDocument (odt)</translation>
    </message>
    <message>
      <source>one of a list of short lines, as menus are</source>
      <translation>eine aus einer Reihe kurzer Zeilen, wie in Menüs</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>Absatz {number}</translation>
    </message>
    <message>
      <source>paragraphs {numbers}</source>
      <translation>Absätze {numbers}</translation>
    </message>
    <message>
      <source>part of a form</source>
      <translation>Teil eines Formulars</translation>
    </message>
    <message>
      <source>pdf</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>picture caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>picture caption with agency</source>
      <translation>Bildunterschrift mit Agentur</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>reiner Text</translation>
    </message>
    <message>
      <source>pointer to other stories</source>
      <translation>Verweis auf andere Geschichten</translation>
    </message>
    <message>
      <source>presents the author</source>
      <translation>stellt die Autorin oder den Autor vor</translation>
    </message>
    <message>
      <source>quotation mark and stop</source>
      <translation>Anführungszeichen und Satzzeichen</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>Anführungszeichen</translation>
    </message>
    <message>
      <source>raw page and its clean copy</source>
      <translation>rohe Seite und ihre saubere Kopie</translation>
    </message>
    <message>
      <source>readers' comments</source>
      <translation>Leserkommentare</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>gestrichen</translation>
    </message>
    <message>
      <source>repeated on this page</source>
      <translation>auf dieser Seite wiederholt</translation>
    </message>
    <message>
      <source>restored by hand</source>
      <translation>von Hand zurückgeholt</translation>
    </message>
    <message>
      <source>reworded</source>
      <translation>umformuliert</translation>
    </message>
    <message>
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>rtf</source>
      <translation>RTF</translation>
    </message>
    <message>
      <source>same headline</source>
      <translation>gleiche Überschrift</translation>
    </message>
    <message>
      <source>same headline, captured the same day</source>
      <translation>gleiche Überschrift, am selben Tag gesichert</translation>
    </message>
    <message numerus="yes">
      <source>same headline, captured {count} days apart</source>
      <translation>
        <numerusform>gleiche Überschrift, im Abstand von {count} Tag gesichert</numerusform>
        <numerusform>gleiche Überschrift, im Abstand von {count} Tagen gesichert</numerusform>
      </translation>
    </message>
    <message>
      <source>same story</source>
      <translation>dieselbe Geschichte</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>derselbe Text</translation>
    </message>
    <message>
      <source>says when it appeared</source>
      <translation>sagt, wann es erschien</translation>
    </message>
    <message>
      <source>says which page of several this is</source>
      <translation>sagt, die wievielte von mehreren Seiten es ist</translation>
    </message>
    <message>
      <source>says who wrote it</source>
      <translation>sagt, wer es schrieb</translation>
    </message>
    <message>
      <source>share bar</source>
      <translation>Leiste zum Teilen</translation>
    </message>
    <message>
      <source>shared passages</source>
      <translation>gemeinsame Passagen</translation>
    </message>
    <message>
      <source>shared with {other}</source>
      <translation>gemeinsam mit {other}</translation>
    </message>
    <message>
      <source>shared with {other}, {how}</source>
      <translation>gemeinsam mit {other}, {how}</translation>
    </message>
    <message>
      <source>small numbers</source>
      <translation>kleine Zahlen</translation>
    </message>
    <message>
      <source>something the site offers its visitors</source>
      <translation>etwas, das die Website ihren Besuchern anbietet</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>spelling</source>
      <translation>Rechtschreibung</translation>
    </message>
    <message>
      <source>split</source>
      <translation>geteilt</translation>
    </message>
    <message>
      <source>stands after the article</source>
      <translation>steht nach dem Artikel</translation>
    </message>
    <message>
      <source>stands at the edge of every sheet of the paper</source>
      <translation>steht am Rand jedes Blattes</translation>
    </message>
    <message>
      <source>stands before the article</source>
      <translation>steht vor dem Artikel</translation>
    </message>
    <message>
      <source>stands between two articles of one file</source>
      <translation>steht zwischen zwei Artikeln einer Datei</translation>
    </message>
    <message>
      <source>stripped by hand</source>
      <translation>von Hand entfernt</translation>
    </message>
    <message>
      <source>stripped on every page of {outlet}, as you asked</source>
      <translation>auf Ihren Wunsch auf jeder Seite von {outlet} entfernt</translation>
    </message>
    <message>
      <source>stripped, {reason}</source>
      <translation>entfernt, {reason}</translation>
    </message>
    <message>
      <source>teaser that breaks off</source>
      <translation>Anreißer, der abbricht</translation>
    </message>
    <message>
      <source>teaser under the heading “{heading}”</source>
      <translation>Anreißer unter der Überschrift „{heading}“</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
      <source>the format says</source>
      <translation>das Format bestimmt sie</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>die Überschrift</translation>
    </message>
    <message>
      <source>the page's name in the title bar</source>
      <translation>der Name der Seite in der Titelleiste</translation>
    </message>
    <message>
      <source>the same file</source>
      <translation>dieselbe Datei</translation>
    </message>
    <message>
      <source>the same text</source>
      <translation>derselbe Text</translation>
    </message>
    <message>
      <source>the site speaks to its visitors</source>
      <translation>die Website spricht ihre Besucher an</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>der Speicher reicht nicht aus</translation>
    </message>
    <message>
      <source>ticked; {description}</source>
      <translation>abgehakt; {description}</translation>
    </message>
    <message>
      <source>time</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <source>units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>unrelated</source>
      <translation>nichts gemeinsam</translation>
    </message>
    <message>
      <source>valid UTF-8</source>
      <translation>gültiges UTF-8</translation>
    </message>
    <message>
      <source>vowel marks</source>
      <translation>Vokalzeichen</translation>
    </message>
    <message>
      <source>wacz</source>
      <translation>Webarchiv (wacz)</translation>
    </message>
    <message>
      <source>warc</source>
      <translation>Webarchiv (warc)</translation>
    </message>
    <message>
      <source>webarchive</source>
      <translation>Webarchiv (Safari)</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>wörtlich</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>Sie haben keine Berechtigung</translation>
    </message>
    <message>
      <source>zero bytes</source>
      <translation>Null-Bytes</translation>
    </message>
    <message>
      <source>{after} added</source>
      <translation>{after} hinzugefügt</translation>
    </message>
    <message>
      <source>{before} is now {after}</source>
      <translation>{before} ist jetzt {after}</translation>
    </message>
    <message>
      <source>{before} removed</source>
      <translation>{before} gestrichen</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters could not be read in the encoding {codec}; � stands in their place.</source>
      <translation>
        <numerusform>{count} Zeichen war in der Kodierung {codec} nicht zu lesen; an seiner Stelle steht �.</numerusform>
        <numerusform>{count} Zeichen waren in der Kodierung {codec} nicht zu lesen; an ihrer Stelle steht �.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more</source>
      <translation>
        <numerusform>{count} weitere</numerusform>
        <numerusform>{count} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs are the same</source>
      <translation>
        <numerusform>{count} Absatz ist gleich</numerusform>
        <numerusform>{count} Absätze sind gleich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs selected</source>
      <translation>
        <numerusform>{count} Absatz ausgewählt</numerusform>
        <numerusform>{count} Absätze ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words were close decisions: look at what was stripped.</source>
      <translation>
        <numerusform>{count} Wort war eine knappe Entscheidung: Sehen Sie nach, was entfernt wurde.</numerusform>
        <numerusform>{count} Wörter waren knappe Entscheidungen: Sehen Sie nach, was entfernt wurde.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} cannot be written to: {reason}.</source>
      <translation>In {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be opened: it holds more than can be.</source>
      <translation>{file} konnte nicht geöffnet werden: Die Datei enthält mehr, als möglich ist.</translation>
    </message>
    <message>
      <source>{file} could not be opened: {reason}.</source>
      <translation>{file} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>{file} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{file} is damaged and could not be set aside: {reason}.</source>
      <translation>{file} ist beschädigt und konnte nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
      <source>{file} is no longer there.</source>
      <translation>{file} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>{file} is not a session of Diptych.</source>
      <translation>{file} ist keine Sitzung von Diptych.</translation>
    </message>
    <message>
      <source>{file} is open in another program (process {pid} on {host}).</source>
      <translation>{file} ist in einem anderen Programm geöffnet (Prozess {pid} auf {host}).</translation>
    </message>
    <message>
      <source>{file} is open in another program.</source>
      <translation>{file} ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation>{file} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message numerus="yes">
      <source>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</source>
      <translation>
        <numerusform>{file} war beschädigt; die Datei liegt jetzt als {aside} beiseite, und {count} Eintrag wurde aus ihr gerettet.</numerusform>
        <numerusform>{file} war beschädigt; die Datei liegt jetzt als {aside} beiseite, und {count} Einträge wurden aus ihr gerettet.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} was made by a newer version of Diptych; it was left as it is. Open it with that version.</source>
      <translation>{file} stammt von einer neueren Version von Diptych und blieb unverändert. Öffnen Sie die Datei mit jener Version.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>{how}, quoted</source>
      <translation>{how}, als Zitat</translation>
    </message>
    <message>
      <source>{how}, quoting {speaker}</source>
      <translation>{how}, Zitat von {speaker}</translation>
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
      <translation>{name} kann nicht geöffnet werden: Es ist eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
      <source>{name} cannot be opened: its name is too long.</source>
      <translation>{name} kann nicht geöffnet werden: Der Name ist zu lang.</translation>
    </message>
    <message>
      <source>{name} cannot be read as {codec}: there is no such encoding.</source>
      <translation>{name} kann nicht als {codec} gelesen werden: Eine solche Kodierung gibt es nicht.</translation>
    </message>
    <message>
      <source>{name} cannot be read: you have no permission to open it.</source>
      <translation>{name} kann nicht gelesen werden: Sie haben keine Berechtigung, die Datei zu öffnen.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>{name} declares a document type inside, which no program for documents writes.</source>
      <translation>{name} deklariert im Inneren einen Dokumenttyp, was kein Programm für Dokumente schreibt.</translation>
    </message>
    <message>
      <source>{name} has too many lines: a text of no more than {most} can be read.</source>
      <translation>{name} hat zu viele Zeilen: Ein Text mit höchstens {most} kann gelesen werden.</translation>
    </message>
    <message>
      <source>{name} has too many pages: no more than {most} are read.</source>
      <translation>{name} hat zu viele Seiten: Höchstens {most} werden gelesen.</translation>
    </message>
    <message>
      <source>{name} has too many tags: a page of no more than {most} can be read.</source>
      <translation>{name} hat zu viele Tags: Eine Seite mit höchstens {most} kann gelesen werden.</translation>
    </message>
    <message>
      <source>{name} holds no file that could be read, only folders: open those that hold articles.</source>
      <translation>{name} enthält keine lesbare Datei, nur Ordner: Öffnen Sie die, in denen Artikel liegen.</translation>
    </message>
    <message>
      <source>{name} holds nothing but white space.</source>
      <translation>{name} enthält nichts als Leerraum.</translation>
    </message>
    <message>
      <source>{name} holds nothing that one can see, only invisible characters.</source>
      <translation>{name} enthält nichts, was man sehen kann, nur unsichtbare Zeichen.</translation>
    </message>
    <message>
      <source>{name} holds too many articles: no more than {most} are taken out of one file.</source>
      <translation>{name} enthält zu viele Artikel: Höchstens {most} werden einer Datei entnommen.</translation>
    </message>
    <message>
      <source>{name} holds too many files: no more than {most} are looked at.</source>
      <translation>{name} enthält zu viele Dateien: Höchstens {most} werden angesehen.</translation>
    </message>
    <message>
      <source>{name} holds too many records: no more than {most} are looked at.</source>
      <translation>{name} enthält zu viele Einträge: Höchstens {most} werden angesehen.</translation>
    </message>
    <message>
      <source>{name} holds too much: more than {most} would come out of it.</source>
      <translation>{name} enthält zu viel: Mehr als {most} kämen heraus.</translation>
    </message>
    <message>
      <source>{name} is a PDF document that is protected by a password.</source>
      <translation>{name} ist ein PDF-Dokument, das mit einem Kennwort geschützt ist.</translation>
    </message>
    <message>
      <source>{name} is a book that is protected against copying, so its text cannot be read.</source>
      <translation>{name} ist ein Buch mit Kopierschutz; sein Text kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{name} is a folder without a file that could be read as an article.</source>
      <translation>{name} ist ein Ordner ohne eine Datei, die sich als Artikel lesen ließe.</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose the files inside it instead.</source>
      <translation>{name} ist ein Ordner. Wählen Sie stattdessen die Dateien darin.</translation>
    </message>
    <message>
      <source>{name} is a link to {target}, which was not found. It may have been moved, renamed or deleted.</source>
      <translation>{name} verweist auf {target}, das nicht gefunden wurde. Es wurde vielleicht verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
      <source>{name} is a mail with too many parts in one another: no more than {most}.</source>
      <translation>{name} ist eine E-Mail mit zu vielen Teilen ineinander: höchstens {most}.</translation>
    </message>
    <message>
      <source>{name} is a mail without a text.</source>
      <translation>{name} ist eine E-Mail ohne Text.</translation>
    </message>
    <message>
      <source>{name} is a scanned PDF: its pages are pictures, and hold no text.</source>
      <translation>{name} ist ein eingescanntes PDF: Seine Seiten sind Bilder und enthalten keinen Text.</translation>
    </message>
    <message>
      <source>{name} is a web archive that declares entities, which no browser writes.</source>
      <translation>{name} ist ein Webarchiv, das Entitäten deklariert, was kein Browser schreibt.</translation>
    </message>
    <message>
      <source>{name} is a web page in one file (MHTML) that holds no page, only what belongs to one.</source>
      <translation>{name} ist eine Webseite in einer Datei (MHTML), die keine Seite enthält, nur was zu einer gehört.</translation>
    </message>
    <message>
      <source>{name} is being written to right now. Open it again when it is ready.</source>
      <translation>In {name} wird gerade geschrieben. Öffnen Sie die Datei noch einmal, wenn sie fertig ist.</translation>
    </message>
    <message>
      <source>{name} is closed.</source>
      <translation>{name} ist geschlossen.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} ist leer.</translation>
    </message>
    <message>
      <source>{name} is empty: it holds nothing but the mark of its encoding.</source>
      <translation>{name} ist leer: Darin steht nichts als die Kennung der Kodierung.</translation>
    </message>
    <message>
      <source>{name} is not a file but a device or a pipe, which cannot be read as an article.</source>
      <translation>{name} ist keine Datei, sondern ein Gerät oder eine Pipe und kann nicht als Artikel gelesen werden.</translation>
    </message>
    <message>
      <source>{name} is not a name that a file can have.</source>
      <translation>{name} ist kein Name, den eine Datei haben kann.</translation>
    </message>
    <message numerus="yes">
      <source>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</source>
      <translation>
        <numerusform>{name} ist nicht in {codec} geschrieben: {count} der {total} Zeichen lässt sich so nicht lesen.</numerusform>
        <numerusform>{name} ist nicht in {codec} geschrieben: {count} der {total} Zeichen lassen sich so nicht lesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is protected by a password.</source>
      <translation>{name} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
      <source>{name} is too large: no more than {most} can be read.</source>
      <translation>{name} ist zu groß: Höchstens {most} können gelesen werden.</translation>
    </message>
    <message>
      <source>{name} is {kind} that is damaged or cut off, so it cannot be read.</source>
      <translation>{name} ist {kind}, jedoch beschädigt oder abgeschnitten, und kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{name} is {kind} without any text.</source>
      <translation>{name} ist {kind} ohne jeden Text.</translation>
    </message>
    <message>
      <source>{name} is {kind}, which takes the library {library} to read. Install it with: {command}</source>
      <translation>{name} ist {kind}; zum Lesen braucht es die Bibliothek {library}. Sie wird so installiert: {command}</translation>
    </message>
    <message>
      <source>{name} is {kind}. Only texts, web pages and documents can be read.</source>
      <translation>{name} ist {kind}. Nur Texte, Webseiten und Dokumente können gelesen werden.</translation>
    </message>
    <message>
      <source>{name} makes no sense in {codec}.</source>
      <translation>{name} ergibt in {codec} keinen Sinn.</translation>
    </message>
    <message>
      <source>{name} takes more memory than reading may use ({most}).</source>
      <translation>{name} braucht mehr Speicher, als das Lesen verwenden darf ({most}).</translation>
    </message>
    <message>
      <source>{name} was not found. It may have been moved, renamed or deleted.</source>
      <translation>{name} wurde nicht gefunden. Die Datei wurde vielleicht verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{same} · press Enter to open</source>
      <translation>{same} · Eingabetaste öffnet</translation>
    </message>
    <message>
      <source>{share} % shared text</source>
      <translation>{share} % gemeinsamer Text</translation>
    </message>
    <message>
      <source>{side}, headline</source>
      <translation>{side}, Überschrift</translation>
    </message>
    <message>
      <source>{side}, paragraph {number}</source>
      <translation>{side}, Absatz {number}</translation>
    </message>
    <message>
      <source>{subject}: given up after {seconds} s without an end.</source>
      <translation>{subject}: nach {seconds} s ohne Ende aufgegeben.</translation>
    </message>
    <message>
      <source>{subject}: no process could be started for it. Close other programs, and try again.</source>
      <translation>{subject}: Dafür ließ sich kein Prozess starten. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{subject}: the work broke off, perhaps for lack of memory. The rest goes on; try this again.</source>
      <translation>{subject}: Die Arbeit brach ab, vielleicht aus Mangel an Speicher. Alles Übrige geht weiter; versuchen Sie dies noch einmal.</translation>
    </message>
    <message>
      <source>{text} no longer selected</source>
      <translation>{text} nicht mehr ausgewählt</translation>
    </message>
    <message>
      <source>{text} selected</source>
      <translation>{text} ausgewählt</translation>
    </message>
    <message>
      <source>{trouble} It could not be copied, so settings are not saved: {reason}.</source>
      <translation>{trouble} Eine Kopie ließ sich nicht anlegen, deshalb werden Einstellungen nicht gespeichert: {reason}.</translation>
    </message>
    <message>
      <source>{trouble} The file as it was is kept as {path}.</source>
      <translation>{trouble} Die Datei, wie sie war, ist als {path} aufgehoben.</translation>
    </message>
    <message numerus="yes">
      <source>{what} added</source>
      <translation>
        <numerusform>{what} hinzugefügt</numerusform>
        <numerusform>{what} hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} changed in style only</source>
      <translation>
        <numerusform>{what} nur in der Schreibweise geändert</numerusform>
        <numerusform>{what} nur in der Schreibweise geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} edited</source>
      <translation>
        <numerusform>{what} geändert</numerusform>
        <numerusform>{what} geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} merged into one</source>
      <translation>{what} zu einem zusammengelegt</translation>
    </message>
    <message numerus="yes">
      <source>{what} merged into {count}</source>
      <translation>
        <numerusform>{what} zu {count} zusammengelegt</numerusform>
        <numerusform>{what} zu {count} zusammengelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} moved</source>
      <translation>
        <numerusform>{what} verschoben</numerusform>
        <numerusform>{what} verschoben</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} on the left</source>
      <translation>{what} links</translation>
    </message>
    <message>
      <source>{what} on the right</source>
      <translation>{what} rechts</translation>
    </message>
    <message numerus="yes">
      <source>{what} removed</source>
      <translation>
        <numerusform>{what} gestrichen</numerusform>
        <numerusform>{what} gestrichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} split into {count}</source>
      <translation>
        <numerusform>{what} in {count} geteilt</numerusform>
        <numerusform>{what} in {count} geteilt</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Comparing …</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message numerus="yes">
      <source>Reading {count} files …</source>
      <translation>
        <numerusform>{count} Datei wird gelesen …</numerusform>
        <numerusform>{count} Dateien werden gelesen …</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {name} was given up.</source>
      <translation>Das Lesen von {name} wurde aufgegeben.</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>{name} wird gelesen …</translation>
    </message>
    <message>
      <source>The comparison was given up.</source>
      <translation>Der Vergleich wurde aufgegeben.</translation>
    </message>
    <message>
      <source>This paragraph was not aligned by hand.</source>
      <translation>Dieser Absatz wurde nicht von Hand zugeordnet.</translation>
    </message>
    <message>
      <source>closing {title}</source>
      <translation>{title} schließen</translation>
    </message>
    <message numerus="yes">
      <source>{count} files were not read. Open them again to read them.</source>
      <translation>
        <numerusform>{count} Datei wurde nicht gelesen. Öffnen Sie sie noch einmal, um sie zu lesen.</numerusform>
        <numerusform>{count} Dateien wurden nicht gelesen. Öffnen Sie sie noch einmal, um sie zu lesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is in the list already; it is read anew.</source>
      <translation>{name} steht schon in der Liste; die Datei wird neu gelesen.</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>A picture cannot be read as an article. Drop text or a file.</source>
      <translation>Ein Bild kann nicht als Artikel gelesen werden. Legen Sie Text oder eine Datei ab.</translation>
    </message>
    <message>
      <source>Diptych never goes online, so an address cannot be opened. Save the page, or copy its text, and drop that.</source>
      <translation>Diptych geht nie ins Netz und kann daher keine Adresse öffnen. Speichern Sie die Seite oder kopieren Sie ihren Text, und legen Sie das ab.</translation>
    </message>
    <message>
      <source>Let go to add this text as an article</source>
      <translation>Loslassen nimmt diesen Text als Artikel auf</translation>
    </message>
    <message>
      <source>Let go to open these files</source>
      <translation>Loslassen öffnet diese Dateien</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the left pane</source>
      <translation>Loslassen öffnet diese Dateien; eine einzelne kommt auf die linke Seite</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the right pane</source>
      <translation>Loslassen öffnet diese Dateien; eine einzelne kommt auf die rechte Seite</translation>
    </message>
    <message>
      <source>The program that this was dragged from handed nothing over. Drag it once more, or open the file from the File menu.</source>
      <translation>Das Programm, aus dem dies gezogen wurde, hat nichts übergeben. Ziehen Sie es noch einmal, oder öffnen Sie die Datei über das Menü „Datei“.</translation>
    </message>
    <message>
      <source>What was dropped does not lie in a folder of this computer. Copy it into one, and drop that.</source>
      <translation>Was Sie abgelegt haben, liegt in keinem Ordner dieses Computers. Kopieren Sie es in einen, und legen Sie die Kopie ab.</translation>
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>moving {title}</source>
      <translation>{title} verschieben</translation>
    </message>
    <message>
      <source>renaming {title}</source>
      <translation>{title} umbenennen</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>In both panes</source>
      <translation>In beiden Spalten</translation>
    </message>
    <message>
      <source>Next find</source>
      <translation>Nächste Fundstelle</translation>
    </message>
    <message>
      <source>On the left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>On the right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Previous find</source>
      <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
      <source>Where to find it</source>
      <translation>Wo gesucht wird</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{place}, left: {words}</source>
      <translation>{place}, links: {words}</translation>
    </message>
    <message>
      <source>{place}, right: {words}</source>
      <translation>{place}, rechts: {words}</translation>
    </message>
  </context>
  <context>
    <name>Gathering</name>
    <message>
      <source>&amp;Open Them All</source>
      <translation>&amp;Alle öffnen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Articles ({patterns})</source>
      <translation>Artikel ({patterns})</translation>
    </message>
    <message>
      <source>Many files</source>
      <translation>Viele Dateien</translation>
    </message>
    <message>
      <source>Sessions of Diptych ({patterns})</source>
      <translation>Sitzungen von Diptych ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>There are {count} files in it that can be read. Open them all?</source>
      <translation>
        <numerusform>Darin ist {count} Datei, die gelesen werden kann. Soll sie geöffnet werden?</numerusform>
        <numerusform>Darin sind {count} Dateien, die gelesen werden können. Sollen alle geöffnet werden?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Guide to Diptych</source>
      <translation>Anleitung zu Diptych</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>1 rule</source>
      <translation>1 Regel</translation>
    </message>
    <message>
      <source>kept {kept} of {all} characters</source>
      <translation>{kept} von {all} Zeichen behalten</translation>
    </message>
    <message numerus="yes">
      <source>{count} rules</source>
      <translation>
        <numerusform>{count} Regel</numerusform>
        <numerusform>{count} Regeln</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Incoming</name>
    <message numerus="yes">
      <source>{count} files are in the list already; they are read anew.</source>
      <translation>
        <numerusform>{count} Datei steht schon in der Liste; sie wird neu gelesen.</numerusform>
        <numerusform>{count} Dateien stehen schon in der Liste; sie werden neu gelesen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Judging</name>
    <message>
      <source>A Note on the Difference</source>
      <translation>Notiz zum Unterschied</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>Gehen Sie zuerst zu einem Unterschied.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Belanglos</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>Gesehen, ohne Urteil</translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation>Die Notiz ist festgehalten.</translation>
    </message>
    <message>
      <source>There is no note.</source>
      <translation>Es gibt keine Notiz.</translation>
    </message>
    <message>
      <source>To be checked</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <source>To be kept</source>
      <translation>Zu behalten</translation>
    </message>
    <message>
      <source>You have seen all differences.</source>
      <translation>Sie haben alle Unterschiede gesehen.</translation>
    </message>
    <message>
      <source>{seen} of {count} seen</source>
      <translation>{seen} von {count} gesehen</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>The session is closed.</source>
      <translation>Die Sitzung ist geschlossen.</translation>
    </message>
  </context>
  <context>
    <name>Lacking</name>
    <message>
      <source>Choose an article in the list first: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>Wählen Sie zuerst einen Artikel in der Liste: Die Eingabetaste legt ihn nach rechts, Umschalt+Eingabe nach links.</translation>
    </message>
    <message>
      <source>Go to an article in the list first.</source>
      <translation>Gehen Sie zuerst zu einem Artikel in der Liste.</translation>
    </message>
    <message>
      <source>Open another article first, to lay beside this one.</source>
      <translation>Öffnen Sie zuerst einen zweiten Artikel, der neben diesem liegen soll.</translation>
    </message>
    <message>
      <source>Open two articles first.</source>
      <translation>Öffnen Sie zuerst zwei Artikel.</translation>
    </message>
    <message>
      <source>There is no article yet.</source>
      <translation>Noch ist kein Artikel da.</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>aligning by hand</source>
      <translation>von Hand zuordnen</translation>
    </message>
    <message>
      <source>giving up an alignment</source>
      <translation>eine Zuordnung aufheben</translation>
    </message>
    <message>
      <source>judging a difference</source>
      <translation>einen Unterschied beurteilen</translation>
    </message>
    <message>
      <source>restoring a block</source>
      <translation>einen Block zurückholen</translation>
    </message>
    <message>
      <source>restoring blocks</source>
      <translation>Blöcke zurückholen</translation>
    </message>
    <message>
      <source>stripping a block</source>
      <translation>einen Block entfernen</translation>
    </message>
    <message>
      <source>stripping blocks</source>
      <translation>Blöcke entfernen</translation>
    </message>
    <message>
      <source>taking a tick away</source>
      <translation>ein Häkchen wegnehmen</translation>
    </message>
    <message>
      <source>ticking</source>
      <translation>abhaken</translation>
    </message>
    <message>
      <source>writing a note</source>
      <translation>eine Notiz schreiben</translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Articles can be put in order while the list shows all of them as they were loaded.</source>
      <translation>Artikel lassen sich ordnen, solange die Liste alle so zeigt, wie sie geladen wurden.</translation>
    </message>
    <message>
      <source>Articles of one story together</source>
      <translation>Artikel einer Geschichte zusammen</translation>
    </message>
    <message>
      <source>As loaded</source>
      <translation>Wie geladen</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Difference from the left one</source>
      <translation>Abweichung vom linken</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <source>Filter the articles</source>
      <translation>Die Artikel filtern</translation>
    </message>
    <message>
      <source>It is the first already.</source>
      <translation>Er ist schon der erste.</translation>
    </message>
    <message>
      <source>It is the last already.</source>
      <translation>Er ist schon der letzte.</translation>
    </message>
    <message>
      <source>No article holds these words.</source>
      <translation>Kein Artikel enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Place {number} of {count}</source>
      <translation>Platz {number} von {count}</translation>
    </message>
    <message>
      <source>Share stripped</source>
      <translation>Anteil entfernt</translation>
    </message>
    <message>
      <source>Sort the articles by</source>
      <translation>Die Artikel ordnen nach</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Geschichten</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words that an article must hold; “in quotation marks” as one</source>
      <translation>Wörter, die ein Artikel enthalten muss; „in Anführungszeichen“ als Ganzes</translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} Artikel</numerusform>
        <numerusform>{count} Artikel</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <source>How Alike All Are</source>
      <translation>Wie ähnlich alle sind</translation>
    </message>
    <message>
      <source>Share that two articles have in common, in per cent</source>
      <translation>Anteil, den zwei Artikel gemeinsam haben, in Prozent</translation>
    </message>
    <message>
      <source>The largest stories have so many articles that not all pairs were compared.</source>
      <translation>Die größten Geschichten haben so viele Artikel, dass nicht alle Paare verglichen wurden.</translation>
    </message>
    <message>
      <source>Two articles at least must be loaded before they can be compared.</source>
      <translation>Mindestens zwei Artikel müssen geladen sein, bevor sie verglichen werden können.</translation>
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>“{left}” and “{right}” have nothing in common.</source>
      <translation>„{left}“ und „{right}“ haben nichts gemeinsam.</translation>
    </message>
    <message>
      <source>“{left}” and “{right}”: {relation}, {share} % in common, {words} words.</source>
      <translation>„{left}“ und „{right}“: {relation}, {share} % gemeinsam, {words} Wörter.</translation>
    </message>
  </context>
  <context>
    <name>Pairing</name>
    <message>
      <source>No two of the loaded articles have anything in common.</source>
      <translation>Keine zwei der geladenen Artikel haben etwas gemeinsam.</translation>
    </message>
    <message>
      <source>Pair {number} of {count}</source>
      <translation>Paar {number} von {count}</translation>
    </message>
    <message>
      <source>The articles are still being compared with each other …</source>
      <translation>Die Artikel werden noch miteinander verglichen …</translation>
    </message>
    <message>
      <source>There is no other article to lay beside the left one.</source>
      <translation>Es gibt keinen anderen Artikel, der neben dem linken liegen könnte.</translation>
    </message>
    <message>
      <source>{again} is the same as {first}.</source>
      <translation>{again} ist dasselbe wie {first}.</translation>
    </message>
    <message numerus="yes">
      <source>{count} more pairs belong side by side.</source>
      <translation>
        <numerusform>{count} weiteres Paar gehört nebeneinander.</numerusform>
        <numerusform>{count} weitere Paare gehören nebeneinander.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pairs with the new articles belong side by side.</source>
      <translation>
        <numerusform>1 Paar mit den neuen Artikeln gehört nebeneinander.</numerusform>
        <numerusform>{count} Paare mit den neuen Artikeln gehören nebeneinander.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{left}” beside “{right}”: {reason}.</source>
      <translation>„{left}“ neben „{right}“: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>PairsDialog</name>
    <message>
      <source>Pairs of articles</source>
      <translation>Paare von Artikeln</translation>
    </message>
    <message>
      <source>What Belongs Side by Side</source>
      <translation>Was nebeneinander gehört</translation>
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Ctrl+Down and Ctrl+Up lead from paragraph to paragraph, Left and Right to the other pane.</source>
      <translation>Strg+Ab und Strg+Auf führen von Absatz zu Absatz, Links und Rechts in die andere Spalte.</translation>
    </message>
    <message>
      <source>Find in the articles</source>
      <translation>In den Artikeln suchen</translation>
    </message>
    <message>
      <source>Map of the differences</source>
      <translation>Karte der Unterschiede</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
      <source>The two articles side by side</source>
      <translation>Die beiden Artikel nebeneinander</translation>
    </message>
    <message>
      <source>What the two panes show</source>
      <translation>Was die beiden Spalten zeigen</translation>
    </message>
  </context>
  <context>
    <name>Pasting</name>
    <message>
      <source>Name in the list:</source>
      <translation>Name in der Liste:</translation>
    </message>
    <message>
      <source>Paste as an Article</source>
      <translation>Als Artikel einfügen</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>In der Zwischenablage ist kein Text.</translation>
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
      <translation> Zeichen</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>&amp;Articles in a file</source>
      <translation>A&amp;rtikel in einer Datei</translation>
    </message>
    <message>
      <source>&amp;Back to Defaults</source>
      <translation>&amp;Zurück zu den Vorgaben</translation>
    </message>
    <message>
      <source>&amp;Default Keys</source>
      <translation>V&amp;orgegebene Tasten</translation>
    </message>
    <message>
      <source>&amp;Face of the text</source>
      <translation>Schriftart &amp;des Textes</translation>
    </message>
    <message>
      <source>&amp;Files in an archive</source>
      <translation>Dateien in einem &amp;Archiv</translation>
    </message>
    <message>
      <source>&amp;Fold what is unchanged</source>
      <translation>&amp;Unverändertes einklappen</translation>
    </message>
    <message>
      <source>&amp;Height of a line</source>
      <translation>Ze&amp;ilenhöhe</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>&amp;Größte Datei</translation>
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation>Lä&amp;ngste Zeile</translation>
    </message>
    <message>
      <source>&amp;Pages of a PDF</source>
      <translation>&amp;Seiten eines PDF</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Lesen</translation>
    </message>
    <message>
      <source>&amp;Show what was stripped</source>
      <translation>E&amp;ntferntes zeigen</translation>
    </message>
    <message>
      <source>&amp;Size of the text</source>
      <translation>&amp;Schriftgröße des Textes</translation>
    </message>
    <message>
      <source>&amp;Time for a file</source>
      <translation>Zeit für eine &amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Undo the Defaults</source>
      <translation>&amp;Vorgaben zurücknehmen</translation>
    </message>
    <message>
      <source>&amp;Unpacked</source>
      <translation>A&amp;usgepackt</translation>
    </message>
    <message>
      <source>A file that needs more ends the process that reads it, and nothing else.</source>
      <translation>Eine Datei, die mehr braucht, beendet den Prozess, der sie liest, und nichts sonst.</translation>
    </message>
    <message>
      <source>A long stretch that is the same on both sides becomes one line, which opens when clicked.</source>
      <translation>Eine lange Strecke, die auf beiden Seiten gleich ist, wird zu einer Zeile, die sich beim Anklicken öffnet.</translation>
    </message>
    <message>
      <source>A longer one is refused.</source>
      <translation>Ein längeres wird abgelehnt.</translation>
    </message>
    <message>
      <source>A page may have ten times as many tags.</source>
      <translation>Eine Webseite darf zehnmal so viele Tags haben.</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>After a paragraph was stripped or restored by hand, “Always on Pages of This Site” in the menu “Edit” does the same to blocks like it on every page of the site.</source>
      <translation>Nachdem ein Absatz von Hand entfernt oder zurückgeholt wurde, tut „Immer auf den Seiten dieser Website“ im Menü „Bearbeiten“ dasselbe mit allen Blöcken dieser Art auf jeder Seite der Website.</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <source>An archive that holds more of them is refused.</source>
      <translation>Ein Archiv, das mehr davon enthält, wird abgelehnt.</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <source>C&amp;olours</source>
      <translation>F&amp;arben</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Co&amp;mparing</source>
      <translation>V&amp;ergleichen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Schriftarten</translation>
    </message>
    <message>
      <source>From 60 to 75 characters the eye finds the next line best. A narrow window makes lines shorter than this, never longer.</source>
      <translation>Bei 60 bis 75 Zeichen findet das Auge die nächste Zeile am besten. In einem schmalen Fenster werden Zeilen kürzer als hier, nie länger.</translation>
    </message>
    <message>
      <source>Go to a place and press the new key; Delete empties it. A letter by itself works while the articles have the focus.</source>
      <translation>Gehen Sie in ein Feld und drücken Sie die neue Taste; Entf leert es. Ein einzelner Buchstabe gilt, solange die Artikel den Fokus haben.</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>High contrast is white and yellow on black.</source>
      <translation>Hoher Kontrast ist Weiß und Gelb auf Schwarz.</translation>
    </message>
    <message>
      <source>How deep an attached mail may lie in others.</source>
      <translation>Wie tief eine angehängte E-Mail in anderen liegen darf.</translation>
    </message>
    <message>
      <source>In percent of what the face asks for. Long lines want more air between them.</source>
      <translation>In Prozent dessen, was die Schrift verlangt. Lange Zeilen brauchen mehr Luft.</translation>
    </message>
    <message>
      <source>Key {number} of “{action}”</source>
      <translation>Taste {number} von „{action}“</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys of “{action}”</source>
      <translation>Tasten von „{action}“</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Lin&amp;es of a text</source>
      <translation>Zeile&amp;n eines Textes</translation>
    </message>
    <message>
      <source>Mails &amp;within mails</source>
      <translation>E-Mails &amp;in E-Mails</translation>
    </message>
    <message>
      <source>Memor&amp;y</source>
      <translation>Ar&amp;beitsspeicher</translation>
    </message>
    <message>
      <source>Menus, advertising and the like stay in their place, pale, each with the reason why it is not part of the article.</source>
      <translation>Menüs, Werbung und dergleichen bleiben blass an ihrem Platz, jeweils mit dem Grund, warum sie nicht zum Artikel gehören.</translation>
    </message>
    <message>
      <source>Most that may come out of an archive or a compressed file.</source>
      <translation>So viel darf höchstens aus einem Archiv oder einer komprimierten Datei kommen.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <source>No more are taken out of one file, such as an archive of the web.</source>
      <translation>Mehr werden einer Datei, etwa einem Archiv des Webs, nicht entnommen.</translation>
    </message>
    <message>
      <source>Ope&amp;ning</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Quotation marks, dashes, spellings, capitals in a headline. Without this the keys pass them over; they stay marked, and in the list.</source>
      <translation>Anführungszeichen, Striche, Rechtschreibung, Großbuchstaben in einer Überschrift. Ohne dies überspringen die Tasten sie; markiert und in der Liste bleiben sie.</translation>
    </message>
    <message>
      <source>Reading that takes longer is given up.</source>
      <translation>Wenn das Lesen länger dauert, wird es aufgegeben.</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>Ve&amp;rgessen</translation>
    </message>
    <message>
      <source>Remove &amp;All</source>
      <translation>&amp;Alle vergessen</translation>
    </message>
    <message>
      <source>S&amp;ites</source>
      <translation>&amp;Websites</translation>
    </message>
    <message>
      <source>S&amp;top at differences of style</source>
      <translation>&amp;Bei Unterschieden der Schreibweise halten</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Website</translation>
    </message>
    <message>
      <source>So much longer a large file may take.</source>
      <translation>So viel länger darf eine große Datei brauchen.</translation>
    </message>
    <message>
      <source>Source Serif 4 comes with Diptych and is drawn for long reading.</source>
      <translation>Source Serif 4 kommt mit Diptych und ist für langes Lesen gezeichnet.</translation>
    </message>
    <message>
      <source>The menus keep the size of the desktop.</source>
      <translation>Die Menüs behalten die Größe des Desktops.</translation>
    </message>
    <message>
      <source>The window speaks it from the next start on.</source>
      <translation>Menüs und Sätze erscheinen ab dem nächsten Start in dieser Sprache.</translation>
    </message>
    <message>
      <source>Time for a me&amp;gabyte</source>
      <translation>Zeit für ein &amp;Megabyte</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>What is always kept or stripped, by site</source>
      <translation>Was immer behalten oder entfernt wird, nach Websites</translation>
    </message>
    <message>
      <source>Whatever is larger is refused before it is read.</source>
      <translation>Was größer ist, wird abgelehnt, bevor es gelesen wird.</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>stripped</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>“{action}” has no key now.</source>
      <translation>„{action}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
      <source>“{action}”: {keys}</source>
      <translation>„{action}“: {keys}</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Laying out the pages …</source>
      <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Pages as they will be printed</source>
      <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Vergrößerung</translation>
    </message>
  </context>
  <context>
    <name>Properties</name>
    <message>
      <source>About the Article</source>
      <translation>Über den Artikel</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Bilanz</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Captured</source>
      <translation>Gesichert</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Kodierung</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Art der Datei</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Modified</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Erschienen</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>Zu beachten</translation>
    </message>
    <message>
      <source>Trouble</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message>
      <source>As found in the file</source>
      <translation>Wie in der Datei gefunden</translation>
    </message>
    <message>
      <source>Encodings</source>
      <translation>Kodierungen</translation>
    </message>
    <message>
      <source>How are the letters of {name} encoded?</source>
      <translation>Wie sind die Buchstaben von {name} kodiert?</translation>
    </message>
    <message>
      <source>Reload With Another Encoding</source>
      <translation>Mit anderer Kodierung neu laden</translation>
    </message>
    <message>
      <source>There is no encoding to choose: {name} says itself how its letters are written.</source>
      <translation>Hier ist keine Kodierung zu wählen: {name} sagt selbst, wie die Buchstaben geschrieben sind.</translation>
    </message>
    <message>
      <source>{name} holds one article only.</source>
      <translation>{name} enthält nur einen Artikel.</translation>
    </message>
  </context>
  <context>
    <name>Sessions</name>
    <message>
      <source>&amp;Lose It</source>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <source>&amp;Save As …</source>
      <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
      <source>All your decisions are saved again.</source>
      <translation>Alle Ihre Entscheidungen sind wieder gespeichert.</translation>
    </message>
    <message>
      <source>No session has been saved under a name yet</source>
      <translation>Noch wurde keine Sitzung unter einem Namen gespeichert</translation>
    </message>
    <message>
      <source>Not all is saved</source>
      <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
      <source>One session is open at a time: {name} was opened.</source>
      <translation>Es ist immer nur eine Sitzung offen: {name} wurde geöffnet.</translation>
    </message>
    <message>
      <source>Open &amp;Read-Only</source>
      <translation>&amp;Nur zum Lesen öffnen</translation>
    </message>
    <message>
      <source>Open a &amp;Copy</source>
      <translation>&amp;Eine Kopie öffnen</translation>
    </message>
    <message>
      <source>Open a session</source>
      <translation>Eine Sitzung öffnen</translation>
    </message>
    <message>
      <source>Recent Sessio&amp;ns</source>
      <translation>&amp;Letzte Sitzungen</translation>
    </message>
    <message>
      <source>Save the session as</source>
      <translation>Die Sitzung speichern als</translation>
    </message>
    <message>
      <source>Saving what you decided …</source>
      <translation>Ihre Entscheidungen werden gespeichert …</translation>
    </message>
    <message>
      <source>Sessions of Diptych (*{suffix})</source>
      <translation>Sitzungen von Diptych (*{suffix})</translation>
    </message>
    <message>
      <source>The disk is slow.</source>
      <translation>Der Datenträger ist langsam.</translation>
    </message>
    <message>
      <source>The session is in use</source>
      <translation>Die Sitzung ist in Gebrauch</translation>
    </message>
    <message>
      <source>The session is saved as {name}.</source>
      <translation>Die Sitzung ist als {name} gespeichert.</translation>
    </message>
    <message>
      <source>The session is saved in {name} all the time.</source>
      <translation>Die Sitzung wird laufend in {name} gespeichert.</translation>
    </message>
    <message>
      <source>The session was not whole</source>
      <translation>Die Sitzung war nicht heil</translation>
    </message>
    <message>
      <source>What you decided here is lost unless you save it elsewhere.</source>
      <translation>Was Sie hier entschieden haben, ist verloren, wenn Sie es nicht anderswo speichern.</translation>
    </message>
    <message>
      <source>You can read it, or work on in a copy.</source>
      <translation>Sie können sie lesen oder an einer Kopie weiterarbeiten.</translation>
    </message>
    <message>
      <source>{name} is open already.</source>
      <translation>{name} ist schon offen.</translation>
    </message>
    <message>
      <source>{name} is open read-only: what you decide is not saved.</source>
      <translation>{name} ist nur zum Lesen geöffnet: Was Sie entscheiden, wird nicht gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>ShelfModel</name>
    <message>
      <source>Others ({count})</source>
      <translation>Andere ({count})</translation>
    </message>
    <message numerus="yes">
      <source>{title} ({count} articles)</source>
      <translation>
        <numerusform>{title} ({count} Artikel)</numerusform>
        <numerusform>{title} ({count} Artikel)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>That is not a key that can be given.</source>
      <translation>Das ist keine Taste, die sich vergeben lässt.</translation>
    </message>
    <message>
      <source>moves, chooses or leaves everywhere</source>
      <translation>dient überall zum Bewegen, Auswählen oder Verlassen</translation>
    </message>
    <message>
      <source>opens the menu “{menu}”</source>
      <translation>öffnet das Menü „{menu}“</translation>
    </message>
    <message>
      <source>{key} belongs to “{action}” already. Take it away there first.</source>
      <translation>{key} gehört schon zu „{action}“. Nehmen Sie die Taste zuerst dort weg.</translation>
    </message>
    <message>
      <source>{key} {purpose}, so it cannot be given to anything else.</source>
      <translation>{key} {purpose} und kann daher nichts anderem gegeben werden.</translation>
    </message>
    <message>
      <source>“{action}” keeps its own keys. {why}</source>
      <translation>„{action}“ behält die eigenen Tasten. {why}</translation>
    </message>
  </context>
  <context>
    <name>Spread</name>
    <message>
      <source>Aligning by hand was given up.</source>
      <translation>Das Zuordnen von Hand wurde aufgegeben.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>Klicken Sie zuerst einen Absatz an, oder gehen Sie mit Strg+Ab zu einem.</translation>
    </message>
    <message>
      <source>Click a paragraph that is kept first, or go to one with Ctrl+Down.</source>
      <translation>Klicken Sie zuerst einen behaltenen Absatz an, oder gehen Sie mit Strg+Ab zu einem.</translation>
    </message>
    <message>
      <source>Nothing that is in sight is folded.</source>
      <translation>Nichts von dem, was zu sehen ist, ist eingeklappt.</translation>
    </message>
    <message>
      <source>Now press A on the paragraph that answers it on the other side. Escape leaves.</source>
      <translation>Drücken Sie jetzt A auf dem Absatz der anderen Seite, der ihm entspricht. Esc bricht ab.</translation>
    </message>
    <message>
      <source>This is kept already.</source>
      <translation>Dieser Absatz gehört schon zum Artikel.</translation>
    </message>
    <message>
      <source>This is stripped already.</source>
      <translation>Dieser Absatz ist schon entfernt.</translation>
    </message>
    <message>
      <source>This is the first paragraph.</source>
      <translation>Das ist der erste Absatz.</translation>
    </message>
    <message>
      <source>This is the last paragraph.</source>
      <translation>Das ist der letzte Absatz.</translation>
    </message>
    <message>
      <source>This tick stands in the text itself.</source>
      <translation>Dieser Haken steht im Text selbst.</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>Save As …</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Saves the session under another name</source>
      <translation>Speichert die Sitzung unter einem anderen Namen</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>Teaching</name>
    <message>
      <source> in </source>
      <translation> in </translation>
    </message>
    <message>
      <source>Below the heading “{heading}”</source>
      <translation>Unter der Überschrift „{heading}“</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Block</translation>
    </message>
    <message>
      <source>Blocks like this are kept on all pages of {outlet} from now on.</source>
      <translation>Blöcke dieser Art werden von nun an auf allen Seiten von {outlet} behalten.</translation>
    </message>
    <message>
      <source>Blocks like this are stripped on all pages of {outlet} from now on.</source>
      <translation>Blöcke dieser Art werden von nun an auf allen Seiten von {outlet} entfernt.</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Line of a list</source>
      <translation>Zeile einer Liste</translation>
    </message>
    <message>
      <source>Nothing tells this paragraph from others on another page.</source>
      <translation>Nichts unterscheidet diesen Absatz von anderen auf einer anderen Seite.</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Absatz</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Restored. {key} keeps blocks like this on all pages of {outlet}.</source>
      <translation>Zurückgeholt. {key} behält Blöcke dieser Art auf allen Seiten von {outlet}.</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>Zeile einer Tabelle</translation>
    </message>
    <message>
      <source>Strip a paragraph with X or restore one with R first.</source>
      <translation>Entfernen Sie zuerst einen Absatz mit X, oder holen Sie einen mit R zurück.</translation>
    </message>
    <message>
      <source>Stripped. {key} strips blocks like this on all pages of {outlet}.</source>
      <translation>Entfernt. {key} entfernt Blöcke dieser Art auf allen Seiten von {outlet}.</translation>
    </message>
    <message>
      <source>This article does not say which site it is from.</source>
      <translation>Dieser Artikel sagt nicht, von welcher Website er stammt.</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>anlernen</translation>
    </message>
    <message>
      <source>{what} called “{names}”</source>
      <translation>{what} namens „{names}“</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>Aligned.</source>
      <translation>Zugeordnet.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>Klicken Sie zuerst einen Absatz an, oder gehen Sie mit Strg+Ab zu einem.</translation>
    </message>
    <message>
      <source>Copied, with characters that nobody sees: the panes show them as signs.</source>
      <translation>Kopiert, mit Zeichen, die niemand sieht: In den Spalten stehen Symbole dafür.</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>No longer ticked.</source>
      <translation>Nicht mehr abgehakt.</translation>
    </message>
    <message>
      <source>Nothing is selected: drag over text, or hold Shift with the arrow keys.</source>
      <translation>Nichts ist ausgewählt: Ziehen Sie über Text, oder halten Sie Umschalt mit den Pfeiltasten.</translation>
    </message>
    <message>
      <source>Nothing was stripped from either article.</source>
      <translation>Aus keinem der beiden Artikel wurde etwas entfernt.</translation>
    </message>
    <message>
      <source>Restored.</source>
      <translation>Zurückgeholt.</translation>
    </message>
    <message>
      <source>Stripped.</source>
      <translation>Entfernt.</translation>
    </message>
    <message>
      <source>The panes scroll apart.</source>
      <translation>Die Spalten rollen getrennt.</translation>
    </message>
    <message>
      <source>The panes scroll together.</source>
      <translation>Die Spalten rollen gemeinsam.</translation>
    </message>
    <message>
      <source>The text gets no larger.</source>
      <translation>Größer wird der Text nicht.</translation>
    </message>
    <message>
      <source>The text gets no smaller.</source>
      <translation>Kleiner wird der Text nicht.</translation>
    </message>
    <message>
      <source>There is too little unchanged text to fold.</source>
      <translation>Es gibt zu wenig unveränderten Text zum Einklappen.</translation>
    </message>
    <message>
      <source>Ticked.</source>
      <translation>Abgehakt.</translation>
    </message>
    <message numerus="yes">
      <source>{size} points</source>
      <translation>
        <numerusform>{size} Punkt</numerusform>
        <numerusform>{size} Punkt</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: off</source>
      <translation>{what}: aus</translation>
    </message>
    <message>
      <source>{what}: on</source>
      <translation>{what}: ein</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>Diptych broke off the last time. What is known of it was written to {path}.</source>
      <translation>Diptych ist beim letzten Mal abgebrochen. Was darüber bekannt ist, steht in {path}.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych and was written to {path}. The rest goes on.</source>
      <translation>In Diptych ging etwas schief; es steht in {path}. Alles Übrige geht weiter.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych, and {path} could not be written.</source>
      <translation>In Diptych ging etwas schief, und in {path} konnte nicht geschrieben werden.</translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: {what}</source>
      <translation>Wiederholt: {what}</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
      <source>{sentence}, in “{title}”</source>
      <translation>{sentence}, in „{title}“</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Belanglos</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Zu prüfen</translation>
    </message>
  </context>
  <context>
    <name>Walker</name>
    <message>
      <source>1 difference</source>
      <translation>1 Unterschied</translation>
    </message>
    <message>
      <source>1 difference and {styled} of style</source>
      <translation>1 Unterschied, dazu {styled} der Schreibweise</translation>
    </message>
    <message>
      <source>Change {number} of {count}, left</source>
      <translation>Änderung {number} von {count}, links</translation>
    </message>
    <message>
      <source>Change {number} of {count}, right</source>
      <translation>Änderung {number} von {count}, rechts</translation>
    </message>
    <message>
      <source>Changed fact {number} of {count}</source>
      <translation>Geänderter Fakt {number} von {count}</translation>
    </message>
    <message>
      <source>Difference {number} of {count}</source>
      <translation>Unterschied {number} von {count}</translation>
    </message>
    <message>
      <source>First changed fact.</source>
      <translation>Erster geänderter Fakt.</translation>
    </message>
    <message>
      <source>First difference. Press again to go to the last.</source>
      <translation>Erster Unterschied. Noch einmal drücken führt zum letzten.</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>Gehen Sie zuerst zu einem Unterschied.</translation>
    </message>
    <message>
      <source>Last changed fact.</source>
      <translation>Letzter geänderter Fakt.</translation>
    </message>
    <message>
      <source>Last difference. Press again to start over.</source>
      <translation>Letzter Unterschied. Noch einmal drücken beginnt von vorn.</translation>
    </message>
    <message>
      <source>No differences</source>
      <translation>Keine Unterschiede</translation>
    </message>
    <message>
      <source>No differences but {styled} of style</source>
      <translation>Keine Unterschiede außer {styled} der Schreibweise</translation>
    </message>
    <message>
      <source>No number, name, date or other fact was changed.</source>
      <translation>Keine Zahl, kein Name, kein Datum und kein anderer Fakt wurde geändert.</translation>
    </message>
    <message>
      <source>No single words are marked in this difference.</source>
      <translation>In diesem Unterschied sind keine einzelnen Wörter markiert.</translation>
    </message>
    <message>
      <source>Nothing to compare</source>
      <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
      <source>Style only, passed over by the keys</source>
      <translation>Nur Schreibweise, von den Tasten übergangen</translation>
    </message>
    <message>
      <source>This difference was not moved.</source>
      <translation>Dieser Unterschied ist keine Verschiebung.</translation>
    </message>
    <message numerus="yes">
      <source>all {count} words are the same</source>
      <translation>
        <numerusform>das eine Wort ist gleich</numerusform>
        <numerusform>alle {count} Wörter sind gleich</numerusform>
      </translation>
    </message>
    <message>
      <source>neither article has any text that is kept</source>
      <translation>von keinem der Artikel ist Text behalten</translation>
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation>
        <numerusform>{count} Unterschied</numerusform>
        <numerusform>{count} Unterschiede</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences and {styled} of style</source>
      <translation>
        <numerusform>{count} Unterschied, dazu {styled} der Schreibweise</numerusform>
        <numerusform>{count} Unterschiede, dazu {styled} der Schreibweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to walk through</source>
      <translation>
        <numerusform>{count} zum Durchgehen</numerusform>
        <numerusform>{count} zum Durchgehen</numerusform>
      </translation>
    </message>
    <message>
      <source>{end} Press again to go round.</source>
      <translation>{end} Noch einmal drücken führt im Kreis weiter.</translation>
    </message>
    <message numerus="yes">
      <source>{removed} words removed, {added} added, {same} unchanged</source>
      <translation>
        <numerusform>{removed} Wort gestrichen, {added} hinzugefügt, {same} unverändert</numerusform>
        <numerusform>{removed} Wörter gestrichen, {added} hinzugefügt, {same} unverändert</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>{name} changed on disk. Reload (F5) reads it anew.</source>
      <translation>{name} wurde auf dem Datenträger geändert. Neu laden (F5) liest die Datei neu.</translation>
    </message>
    <message>
      <source>{name} is no longer there. What was read of it stays.</source>
      <translation>{name} ist nicht mehr da. Was davon gelesen wurde, bleibt.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Choose others from the list: Enter puts one on the right, Shift+Enter on the left.</source>
      <translation>Wählen Sie andere aus der Liste: Die Eingabetaste legt einen nach rechts, Umschalt+Eingabe nach links.</translation>
    </message>
    <message>
      <source>Drop the other article here</source>
      <translation>Legen Sie den anderen Artikel hier ab</translation>
    </message>
    <message>
      <source>Drop two articles here</source>
      <translation>Legen Sie hier zwei Artikel ab</translation>
    </message>
    <message>
      <source>Open files …</source>
      <translation>Dateien öffnen …</translation>
    </message>
    <message>
      <source>Or choose one from the list: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>Oder wählen Sie einen aus der Liste: Die Eingabetaste legt ihn nach rechts, Umschalt+Eingabe nach links.</translation>
    </message>
    <message>
      <source>Or press {key} to paste the text of a page that you copied.</source>
      <translation>Oder drücken Sie {key}, um den kopierten Text einer Seite einzufügen.</translation>
    </message>
    <message>
      <source>Or press {key} to read both again and compare them.</source>
      <translation>Oder drücken Sie {key}, um beide neu zu lesen und zu vergleichen.</translation>
    </message>
    <message>
      <source>Show me a sample</source>
      <translation>Ein Beispiel zeigen</translation>
    </message>
    <message>
      <source>Text copied from web pages, or saved pages.</source>
      <translation>Aus Webseiten kopierter Text oder gespeicherte Seiten.</translation>
    </message>
    <message>
      <source>The window stays yours meanwhile.</source>
      <translation>Das Fenster gehört solange Ihnen.</translation>
    </message>
    <message>
      <source>These two were not compared</source>
      <translation>Diese beiden wurden nicht verglichen</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>List of the differences</source>
      <translation>Liste der Unterschiede</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions about “{title}” could be taken over: {key}</source>
      <translation>
        <numerusform>{count} Entscheidung über „{title}“ könnte übernommen werden: {key}</numerusform>
        <numerusform>{count} Entscheidungen über „{title}“ könnten übernommen werden: {key}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wings</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Edge of the list of articles</source>
      <translation>Rand der Artikelliste</translation>
    </message>
    <message>
      <source>Edge of the list of differences</source>
      <translation>Rand der Liste der Unterschiede</translation>
    </message>
    <message>
      <source>Show the list of articles</source>
      <translation>Die Liste der Artikel zeigen</translation>
    </message>
  </context>
</TS>
