<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
  <context>
    <name>About</name>
    <message>
      <source>About Diptych</source>
      <translation>À propos de Diptych</translation>
    </message>
    <message>
      <source>Close the article (in the list)</source>
      <translation>Fermer l’article (dans la liste)</translation>
    </message>
    <message>
      <source>Fixed keys</source>
      <translation>Touches fixes</translation>
    </message>
    <message>
      <source>It is made of these parts; each has its licence:</source>
      <translation>Il est fait de ces éléments ; chacun a sa licence :</translation>
    </message>
    <message>
      <source>It never uses the network and never writes to a file it reads.</source>
      <translation>Il n’utilise jamais le réseau et n’écrit jamais dans un fichier qu’il lit.</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Lays two versions of an article side by side, without the site around them.</source>
      <translation>Met deux versions d’un article côte à côte, sans le site qui les entoure.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Open a folded stretch</source>
      <translation>Ouvrir un passage replié</translation>
    </message>
    <message>
      <source>Parts of the program</source>
      <translation>Éléments du programme</translation>
    </message>
    <message>
      <source>Put on the right, on the left (in the list)</source>
      <translation>Mettre à droite, à gauche (dans la liste)</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Faire défiler</translation>
    </message>
    <message>
      <source>Select by letters, by words</source>
      <translation>Sélectionner par lettres, par mots</translation>
    </message>
    <message>
      <source>To the next paragraph, the previous one</source>
      <translation>Au paragraphe suivant, au précédent</translation>
    </message>
    <message>
      <source>To the other side of a paragraph</source>
      <translation>De l’autre côté d’un paragraphe</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Action</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Diptych</source>
      <translation>À &amp;propos de Diptych</translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Article</translation>
    </message>
    <message>
      <source>&amp;Back to the Current Difference</source>
      <translation>Revenir à &amp;la différence actuelle</translation>
    </message>
    <message>
      <source>&amp;Back to the Unnamed Session</source>
      <translation>Revenir à la &amp;session sans nom</translation>
    </message>
    <message>
      <source>&amp;Close the Article</source>
      <translation>F&amp;ermer l’article</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>Co&amp;pier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>Édi&amp;tion</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>F&amp;ichier</translation>
    </message>
    <message>
      <source>&amp;Filter the Articles</source>
      <translation>&amp;Filtrer les articles</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
      <source>&amp;First Difference</source>
      <translation>P&amp;remière différence</translation>
    </message>
    <message>
      <source>&amp;Fold What Is Unchanged</source>
      <translation>&amp;Replier ce qui est inchangé</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>A&amp;ller à</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Guide</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;Last Difference</source>
      <translation>D&amp;ernière différence</translation>
    </message>
    <message>
      <source>&amp;Next Difference</source>
      <translation>&amp;Différence suivante</translation>
    </message>
    <message>
      <source>&amp;Next Pair</source>
      <translation>Paire &amp;suivante</translation>
    </message>
    <message>
      <source>&amp;Normal Text</source>
      <translation>Texte &amp;normal</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>O&amp;uvrir…</translation>
    </message>
    <message>
      <source>&amp;Other End of a Moved or Shared Paragraph</source>
      <translation>&amp;Autre bout d’un paragraphe déplacé ou partagé</translation>
    </message>
    <message>
      <source>&amp;Preferences …</source>
      <translation>Pré&amp;férences…</translation>
    </message>
    <message>
      <source>&amp;Previous Difference</source>
      <translation>Différence &amp;précédente</translation>
    </message>
    <message>
      <source>&amp;Previous Pair</source>
      <translation>P&amp;aire précédente</translation>
    </message>
    <message>
      <source>&amp;Print Preview …</source>
      <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Rét&amp;ablir</translation>
    </message>
    <message>
      <source>&amp;Reload</source>
      <translation>R&amp;echarger</translation>
    </message>
    <message>
      <source>&amp;Save the Session As …</source>
      <translation>Enregistrer &amp;la session sous…</translation>
    </message>
    <message>
      <source>&amp;Strip the Paragraph</source>
      <translation>Écart&amp;er le paragraphe</translation>
    </message>
    <message>
      <source>&amp;Swap Sides</source>
      <translation>Échanger les &amp;côtés</translation>
    </message>
    <message>
      <source>&amp;Tick</source>
      <translation>&amp;Cocher</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>A&amp;nnuler</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;ffichage</translation>
    </message>
    <message>
      <source>&amp;What Belongs Side by Side …</source>
      <translation>Ce &amp;qui va côte à côte…</translation>
    </message>
    <message>
      <source>A&amp;bout the Article</source>
      <translation>À &amp;propos de l’article</translation>
    </message>
    <message>
      <source>Ali&amp;gn by Hand</source>
      <translation>Aligner à la &amp;main</translation>
    </message>
    <message>
      <source>Alwa&amp;ys on Pages of This Site</source>
      <translation>&amp;Toujours sur les pages de ce site</translation>
    </message>
    <message>
      <source>Articles of One S&amp;tory Together</source>
      <translation>&amp;Regrouper les articles d’un même sujet</translation>
    </message>
    <message>
      <source>Articles of a File as &amp;One, or Apart</source>
      <translation>Articles d’&amp;un fichier en un seul, ou séparés</translation>
    </message>
    <message>
      <source>Change &amp;List</source>
      <translation>&amp;Liste des différences</translation>
    </message>
    <message>
      <source>Change &amp;Map</source>
      <translation>&amp;Carte des différences</translation>
    </message>
    <message>
      <source>Colours of the &amp;Desktop</source>
      <translation>Couleurs &amp;du bureau</translation>
    </message>
    <message>
      <source>Dar&amp;k</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>Difference: &amp;Keep</source>
      <translation>Différence : à &amp;garder</translation>
    </message>
    <message>
      <source>Difference: N&amp;oise</source>
      <translation>&amp;Différence : sans importance</translation>
    </message>
    <message>
      <source>Difference: To C&amp;heck</source>
      <translation>Différence : à &amp;vérifier</translation>
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation>&amp;Plein écran</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>Occurrence su&amp;ivante</translation>
    </message>
    <message>
      <source>Find Pre&amp;vious</source>
      <translation>Occ&amp;urrence précédente</translation>
    </message>
    <message>
      <source>Give Up the Al&amp;ignment</source>
      <translation>Défaire &amp;l’alignement</translation>
    </message>
    <message>
      <source>High &amp;Contrast</source>
      <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
      <source>How Alike All &amp;Are …</source>
      <translation>Ressemblance de &amp;tous les articles…</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>Cl&amp;air</translation>
    </message>
    <message>
      <source>Lar&amp;ger Text</source>
      <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
      <source>Move &amp;Down in the List</source>
      <translation>&amp;Descendre dans la liste</translation>
    </message>
    <message>
      <source>Move &amp;Up in the List</source>
      <translation>M&amp;onter dans la liste</translation>
    </message>
    <message>
      <source>Next &amp;Changed Word</source>
      <translation>Mot modifié &amp;suivant</translation>
    </message>
    <message>
      <source>Next &amp;Unseen Difference</source>
      <translation>Prochaine différence &amp;non vue</translation>
    </message>
    <message>
      <source>Next Change of a Fac&amp;t</source>
      <translation>Fait &amp;modifié suivant</translation>
    </message>
    <message>
      <source>Note on the &amp;Difference …</source>
      <translation>N&amp;ote sur la différence…</translation>
    </message>
    <message>
      <source>Open a S&amp;ession …</source>
      <translation>&amp;Ouvrir une session…</translation>
    </message>
    <message>
      <source>Other P&amp;ane</source>
      <translation>A&amp;utre volet</translation>
    </message>
    <message>
      <source>Other Pane, Bac&amp;kwards</source>
      <translation>Autre &amp;volet, en arrière</translation>
    </message>
    <message>
      <source>Panes Scroll &amp;Together</source>
      <translation>&amp;Faire défiler les volets ensemble</translation>
    </message>
    <message>
      <source>Pas&amp;te as an Article …</source>
      <translation>&amp;Coller comme article…</translation>
    </message>
    <message>
      <source>Pr&amp;evious Change of a Fact</source>
      <translation>&amp;Fait modifié précédent</translation>
    </message>
    <message>
      <source>Previous Chan&amp;ged Word</source>
      <translation>M&amp;ot modifié précédent</translation>
    </message>
    <message>
      <source>Put on the &amp;Left</source>
      <translation>Mettre à &amp;gauche</translation>
    </message>
    <message>
      <source>Put on the &amp;Right</source>
      <translation>&amp;Mettre à droite</translation>
    </message>
    <message>
      <source>R&amp;estore What Was Stripped</source>
      <translation>Reprendre ce &amp;qui a été écarté</translation>
    </message>
    <message>
      <source>Reload &amp;With Another Encoding …</source>
      <translation>&amp;Recharger avec un autre encodage…</translation>
    </message>
    <message>
      <source>Rena&amp;me the Article</source>
      <translation>Renommer &amp;l’article</translation>
    </message>
    <message>
      <source>Select &amp;All in the Pane</source>
      <translation>Tout &amp;sélectionner dans le volet</translation>
    </message>
    <message>
      <source>Sm&amp;aller Text</source>
      <translation>&amp;Texte plus petit</translation>
    </message>
    <message>
      <source>Take Over Decisions Fro&amp;m the Other Side</source>
      <translation>&amp;Reprendre les décisions de l’autre côté</translation>
    </message>
    <message>
      <source>What Was &amp;Stripped</source>
      <translation>&amp;Montrer ce qui a été écarté</translation>
    </message>
  </context>
  <context>
    <name>ArticleList</name>
    <message>
      <source>Close the Article</source>
      <translation>Fermer l’article</translation>
    </message>
    <message>
      <source>Put on the Left</source>
      <translation>Mettre à gauche</translation>
    </message>
    <message>
      <source>Put on the Right</source>
      <translation>Mettre à droite</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>Read as {encoding}, a guess</source>
      <translation>Lu comme {encoding}, simple supposition</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>des deux côtés</translation>
    </message>
    <message>
      <source>on the left</source>
      <translation>à gauche</translation>
    </message>
    <message>
      <source>on the right</source>
      <translation>à droite</translation>
    </message>
    <message>
      <source>part {part} of {parts}</source>
      <translation>partie {part} sur {parts}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters are not {encoding}</source>
      <translation>
        <numerusform>{count} caractère n’est pas du {encoding}</numerusform>
        <numerusform>{count} caractères ne sont pas du {encoding}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} mot</numerusform>
        <numerusform>{count} mots</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % different from the left one</source>
      <translation>{share} % de différence avec celui de gauche</translation>
    </message>
    <message>
      <source>{share} % stripped</source>
      <translation>{share} % écartés</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
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
      <translation>Les flèches le déplacent.</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <source>Title of the article</source>
      <translation>Titre de l’article</translation>
    </message>
  </context>
  <context>
    <name>Carrying</name>
    <message numerus="yes">
      <source>All {count} decisions taken over.</source>
      <translation>
        <numerusform>La décision a été reprise.</numerusform>
        <numerusform>Les {count} décisions ont été reprises.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was decided in the one article that the other could take over.</source>
      <translation>Rien n’a été décidé dans l’un des articles que l’autre puisse reprendre.</translation>
    </message>
    <message>
      <source>taking over decisions</source>
      <translation>reprendre des décisions</translation>
    </message>
    <message>
      <source>{count} of {all} decisions taken over; the other blocks were not found again.</source>
      <translation>{count} décisions reprises sur {all} ; les autres blocs n’ont pas été retrouvés.</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Différences</translation>
    </message>
    <message>
      <source>Different on each side</source>
      <translation>Différent de chaque côté</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>À garder</translation>
    </message>
    <message>
      <source>List by verdict</source>
      <translation>Lister par verdict</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Sans importance</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>Pas encore vue</translation>
    </message>
    <message>
      <source>Only what changes a fact</source>
      <translation>Seulement ce qui change un fait</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>Vue, sans verdict</translation>
    </message>
    <message>
      <source>Shared passages</source>
      <translation>Passages communs</translation>
    </message>
    <message>
      <source>Style only</source>
      <translation>Style seulement</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <source>Whatever the verdict</source>
      <translation>Quel que soit le verdict</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>Avec une note</translation>
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
      <translation> : </translation>
    </message>
    <message>
      <source>; </source>
      <translation> ; </translation>
    </message>
    <message numerus="yes">
      <source>Another stretch of {count} words reads like an article too, and was stripped: if it is the story you want, restore it.</source>
      <translation>
        <numerusform>Un autre passage de {count} mot se lit aussi comme un article et a été écarté : si c’est le sujet que vous cherchez, reprenez-le.</numerusform>
        <numerusform>Un autre passage de {count} mots se lit aussi comme un article et a été écarté : si c’est le sujet que vous cherchez, reprenez-le.</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic (ISO-8859-6)</source>
      <translation>Arabe (ISO-8859-6)</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-13)</source>
      <translation>Balte (ISO-8859-13)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-4)</source>
      <translation>Balte (ISO-8859-4)</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
      <source>Celtic (ISO-8859-14)</source>
      <translation>Celtique (ISO-8859-14)</translation>
    </message>
    <message>
      <source>Central European (DOS 852)</source>
      <translation>Europe centrale (DOS 852)</translation>
    </message>
    <message>
      <source>Central European (ISO-8859-2)</source>
      <translation>Europe centrale (ISO-8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>Chinois (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB18030)</source>
      <translation>Chinois (GB18030)</translation>
    </message>
    <message>
      <source>Cyrillic (DOS 866)</source>
      <translation>Cyrillique (DOS 866)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO-8859-5)</source>
      <translation>Cyrillique (ISO-8859-5)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>Cyrillique (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Macintosh)</source>
      <translation>Cyrillique (Macintosh)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
      <source>Greek (ISO-8859-7)</source>
      <translation>Grec (ISO-8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
      <source>Hardly a word of the file's name stands in it: it may be another page than its name says.</source>
      <translation>Presque aucun mot du nom du fichier n’y figure : c’est peut-être une autre page que ne le dit son nom.</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Headline and {paragraphs}</source>
      <translation>Titre et {paragraphs}</translation>
    </message>
    <message>
      <source>Hebrew (ISO-8859-8)</source>
      <translation>Hébreu (ISO-8859-8)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
      <source>In which order the columns are read is a guess on some of its pages ({pages}).</source>
      <translation>L’ordre de lecture des colonnes est deviné sur certaines pages ({pages}).</translation>
    </message>
    <message numerus="yes">
      <source>In {file}, {count} entries could not be understood; they were left as they are.</source>
      <translation>
        <numerusform>Dans {file}, {count} entrée n’a pas été comprise ; elle est restée telle quelle.</numerusform>
        <numerusform>Dans {file}, {count} entrées n’ont pas été comprises ; elles sont restées telles quelles.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is XML of a kind that is not known here: all of its text was read, whatever that is.</source>
      <translation>C’est du XML d’un genre inconnu ici : tout son texte a été lu, quel qu’il soit.</translation>
    </message>
    <message>
      <source>Its name ends in {suffix}, but it is {kind} and was read as that.</source>
      <translation>Son nom se termine par {suffix}, mais c’est {kind}, et il a été lu comme tel.</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (ISO-2022-JP)</source>
      <translation>Japonais (ISO-2022-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift-JIS)</source>
      <translation>Japonais (Shift-JIS)</translation>
    </message>
    <message>
      <source>Korean (EUC-KR)</source>
      <translation>Coréen (EUC-KR)</translation>
    </message>
    <message numerus="yes">
      <source>Mails in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>Un courriel sans texte à lire a été omis ({count}).</numerusform>
        <numerusform>Les courriels sans texte à lire ont été omis ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>No text was taken for an article: the page may be empty, cut off, or made by a script.</source>
      <translation>Aucun texte n’a été pris pour un article : la page est peut-être vide, tronquée ou faite par un script.</translation>
    </message>
    <message>
      <source>Nordic (ISO-8859-10)</source>
      <translation>Nordique (ISO-8859-10)</translation>
    </message>
    <message numerus="yes">
      <source>Notes in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>Une note sans texte à lire a été omise ({count}).</numerusform>
        <numerusform>Des notes sans texte à lire ont été omises ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {count} words were kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</source>
      <translation>
        <numerusform>Seul {count} mot a été gardé, et {stripped} mots qui se lisent comme des phrases ont été écartés : regardez ce qui a été écarté.</numerusform>
        <numerusform>Seuls {count} mots ont été gardés, et {stripped} mots qui se lisent comme des phrases ont été écartés : regardez ce qui a été écarté.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Paragraphe {number}</translation>
    </message>
    <message>
      <source>Paragraphs {numbers}</source>
      <translation>Paragraphes {numbers}</translation>
    </message>
    <message>
      <source>Romanian (ISO-8859-16)</source>
      <translation>Roumain (ISO-8859-16)</translation>
    </message>
    <message>
      <source>Some of its pages are pictures without a text ({pages}), so what they say is not compared.</source>
      <translation>Certaines de ses pages sont des images sans texte ({pages}) ; ce qu’elles disent n’est pas comparé.</translation>
    </message>
    <message>
      <source>Something could not be saved: this is a mistake in Diptych itself ({name}).</source>
      <translation>Quelque chose n’a pas pu être enregistré : c’est une erreur de Diptych lui-même ({name}).</translation>
    </message>
    <message>
      <source>South European (ISO-8859-3)</source>
      <translation>Europe du Sud (ISO-8859-3)</translation>
    </message>
    <message>
      <source>Thai (Windows-874)</source>
      <translation>Thaï (Windows-874)</translation>
    </message>
    <message>
      <source>The archive is damaged or cut off: what stood after that place is missing, not deleted.</source>
      <translation>L’archive est endommagée ou tronquée : ce qui suivait cet endroit manque et n’a pas été supprimé.</translation>
    </message>
    <message>
      <source>The article seems to end at a pay wall: what is missing below was not captured, not deleted.</source>
      <translation>L’article semble s’arrêter à un accès payant : ce qui manque en dessous n’a pas été capturé, et non supprimé.</translation>
    </message>
    <message>
      <source>The document has comments in its margin, which were left out.</source>
      <translation>Le document a des commentaires en marge, qui ont été laissés de côté.</translation>
    </message>
    <message>
      <source>The document has tracked deletions, which were left out; tracked insertions are in the text.</source>
      <translation>Le document a des suppressions suivies, qui ont été laissées de côté ; les insertions suivies sont dans le texte.</translation>
    </message>
    <message numerus="yes">
      <source>The document hides words of its text from its readers, which were left out ({count}).</source>
      <translation>
        <numerusform>Le document cache un mot de son texte aux lecteurs ; il a été omis ({count}).</numerusform>
        <numerusform>Le document cache des mots de son texte aux lecteurs ; ils ont été omis ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>The encoding cannot be chosen: {kind} says itself how its letters are written.</source>
      <translation>L’encodage ne peut pas être choisi : {kind} indique lui-même comment ses lettres sont écrites.</translation>
    </message>
    <message numerus="yes">
      <source>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</source>
      <translation>
        <numerusform>L’encodage n’est que supposé ({codec}) : si des lettres semblent fausses, choisissez-en un autre.</numerusform>
        <numerusform>L’encodage n’est que supposé ({codec}) : si des lettres semblent fausses, choisissez-en un autre.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file ends in the middle of a tag: it was cut off, and what stood below is missing.</source>
      <translation>Le fichier se termine au milieu d’une balise : il a été tronqué, et ce qui suivait manque.</translation>
    </message>
    <message>
      <source>The page asks for JavaScript and shows hardly a word without it: it was captured too early.</source>
      <translation>La page demande JavaScript et ne montre presque rien sans lui : elle a été capturée trop tôt.</translation>
    </message>
    <message numerus="yes">
      <source>The page says that its article has {count} words, but shows {total}: part of it may be missing.</source>
      <translation>
        <numerusform>La page annonce {count} mot pour son article, mais en montre {total} : une partie manque peut-être.</numerusform>
        <numerusform>La page annonce {count} mots pour son article, mais en montre {total} : une partie manque peut-être.</numerusform>
      </translation>
    </message>
    <message>
      <source>The page shows a question about cookies and hardly a word of an article.</source>
      <translation>La page montre une question sur les cookies et presque aucun mot d’article.</translation>
    </message>
    <message>
      <source>The place of the window could not be saved in {path}: {reason}.</source>
      <translation>La place de la fenêtre n’a pas pu être enregistrée dans {path} : {reason}.</translation>
    </message>
    <message>
      <source>The session no longer has the text of this article.</source>
      <translation>La session n’a plus le texte de cet article.</translation>
    </message>
    <message>
      <source>The settings could not be saved in {path}: {reason}.</source>
      <translation>Les préférences n’ont pas pu être enregistrées dans {path} : {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} are broken and could not be set aside: {reason}.</source>
      <translation>Les préférences de {path} sont abîmées et n’ont pas pu être mises de côté : {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read: {reason}.</source>
      <translation>Les préférences de {path} n’ont pas pu être lues : {reason}.</translation>
    </message>
    <message>
      <source>The settings were broken; they were set aside as {path}, and the defaults are used.</source>
      <translation>Les préférences étaient abîmées ; elles ont été mises de côté sous {path}, et les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
      <source>The settings were not saved, because those in {path} could not be read before.</source>
      <translation>Les préférences n’ont pas été enregistrées, car celles de {path} n’avaient pas pu être lues.</translation>
    </message>
    <message>
      <source>The text had been turned into UTF-8 twice, and was read as it was before that: choose UTF-8 to see it as it is in the file.</source>
      <translation>Le texte avait été converti deux fois en UTF-8 et a été lu tel qu’il était auparavant : choisissez UTF-8 pour le voir tel qu’il est dans le fichier.</translation>
    </message>
    <message>
      <source>The work</source>
      <translation>Le travail</translation>
    </message>
    <message>
      <source>There are more articles in the file than the limit of {most}: the last ones stay together.</source>
      <translation>Le fichier contient plus d’articles que la limite de {most} : les derniers restent ensemble.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
      <source>This is a mistake in Diptych itself ({kind}). Everything else goes on.</source>
      <translation>C’est une erreur de Diptych lui-même ({kind}). Tout le reste continue.</translation>
    </message>
    <message>
      <source>This looks like an error page, not like an article: the capture may have failed.</source>
      <translation>Cela ressemble à une page d’erreur et non à un article : la capture a peut-être échoué.</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
      <source>UTF-8, but not valid throughout</source>
      <translation>UTF-8, mais pas valide d’un bout à l’autre</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, big end first)</source>
      <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, little end first)</source>
      <translation>Unicode (UTF-16, petit-boutiste)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, big end first)</source>
      <translation>Unicode (UTF-32, gros-boutiste)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, little end first)</source>
      <translation>Unicode (UTF-32, petit-boutiste)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Vietnamese (Windows-1258)</source>
      <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
      <source>Western European (DOS 437)</source>
      <translation>Europe occidentale (DOS 437)</translation>
    </message>
    <message>
      <source>Western European (DOS 850)</source>
      <translation>Europe occidentale (DOS 850)</translation>
    </message>
    <message>
      <source>Western European (ISO-8859-15)</source>
      <translation>Europe occidentale (ISO-8859-15)</translation>
    </message>
    <message>
      <source>Western European (Macintosh)</source>
      <translation>Europe occidentale (Macintosh)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message numerus="yes">
      <source>What came with the mail as a file was not read ({count}).</source>
      <translation>
        <numerusform>Ce qui accompagnait le courriel comme fichier n’a pas été lu ({count}).</numerusform>
        <numerusform>Ce qui accompagnait le courriel comme fichier n’a pas été lu ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>What the settings file says for {names} is not allowed; the default is used instead.</source>
      <translation>Ce que le fichier des préférences indique pour {names} n’est pas permis ; la valeur par défaut la remplace.</translation>
    </message>
    <message>
      <source>What you always strip from {outlet} would be more than half of this article, so it stays here.</source>
      <translation>Ce que vous écartez toujours de {outlet} ferait plus de la moitié de cet article ; ici, cela reste donc.</translation>
    </message>
    <message>
      <source>What you decide is not saved there; you can save the session under another name.</source>
      <translation>Ce que vous décidez n’y est pas enregistré ; vous pouvez enregistrer la session sous un autre nom.</translation>
    </message>
    <message>
      <source>What you decided could not be saved in {file}: {reason}.</source>
      <translation>Ce que vous avez décidé n’a pas pu être enregistré dans {file} : {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Words that the page hides in its lines, or shows as readings above others, were left out ({count}).</source>
      <translation>
        <numerusform>Des mots que la page cache dans ses lignes, ou montre comme lecture au-dessus d’autres, ont été omis à un endroit ({count}).</numerusform>
        <numerusform>Des mots que la page cache dans ses lignes, ou montre comme lecture au-dessus d’autres, ont été omis à plusieurs endroits ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>a Markdown text</source>
      <translation>un texte Markdown</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>un document Word</translation>
    </message>
    <message>
      <source>a compressed file (unpack it first)</source>
      <translation>un fichier compressé (décompressez-le d’abord)</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>une base de données</translation>
    </message>
    <message>
      <source>a film</source>
      <translation>un film</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>un courriel</translation>
    </message>
    <message>
      <source>a mail of Outlook (save it as .eml or as a web page)</source>
      <translation>un courriel d’Outlook (enregistrez-le en .eml ou en page web)</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>une boîte aux lettres</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>a picture, a sound or a film</source>
      <translation>une image, un son ou un film</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <source>a rich text document (RTF)</source>
      <translation>un document de texte enrichi (RTF)</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>un son</translation>
    </message>
    <message>
      <source>a sound or a film</source>
      <translation>un son ou un film</translation>
    </message>
    <message>
      <source>a web archive of Safari</source>
      <translation>une archive web de Safari</translation>
    </message>
    <message>
      <source>a web archive or settings file</source>
      <translation>une archive web ou un fichier de réglages</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>une page web</translation>
    </message>
    <message>
      <source>a web page in one file (MHTML)</source>
      <translation>une page web en un seul fichier (MHTML)</translation>
    </message>
    <message>
      <source>abbreviation points</source>
      <translation>points d’abréviation</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>publicité</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>amount</source>
      <translation>montant</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>un texte OpenDocument</translation>
    </message>
    <message>
      <source>an archive (unpack it first) or a document of a kind that is not known here</source>
      <translation>une archive (décompressez-la d’abord) ou un document d’un genre inconnu ici</translation>
    </message>
    <message>
      <source>an archive of web pages (WACZ)</source>
      <translation>une archive de pages web (WACZ)</translation>
    </message>
    <message>
      <source>an archive of web pages (WARC)</source>
      <translation>une archive de pages web (WARC)</translation>
    </message>
    <message>
      <source>an electronic book (EPUB)</source>
      <translation>un livre numérique (EPUB)</translation>
    </message>
    <message>
      <source>an empty archive</source>
      <translation>une archive vide</translation>
    </message>
    <message>
      <source>an office document of the old kind (save it as .docx)</source>
      <translation>un document bureautique de l’ancien genre (enregistrez-le en .docx)</translation>
    </message>
    <message>
      <source>another program is writing to it</source>
      <translation>un autre programme est en train d’y écrire</translation>
    </message>
    <message>
      <source>apostrophes</source>
      <translation>apostrophes</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>attribution</translation>
    </message>
    <message>
      <source>before · mostly rewritten</source>
      <translation>avant · presque entièrement réécrit</translation>
    </message>
    <message>
      <source>belongs to the archive that keeps the page</source>
      <translation>appartient à l’archive qui conserve la page</translation>
    </message>
    <message>
      <source>button, field or picture</source>
      <translation>bouton, champ ou image</translation>
    </message>
    <message>
      <source>byte order mark</source>
      <translation>marque d’ordre des octets</translation>
    </message>
    <message>
      <source>captures of one page</source>
      <translation>captures d’une même page</translation>
    </message>
    <message>
      <source>case of headings</source>
      <translation>majuscules des titres</translation>
    </message>
    <message>
      <source>character forms</source>
      <translation>formes des caractères</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
    <message>
      <source>clean copy</source>
      <translation>copie propre</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>tirets</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>date or other data about the article</source>
      <translation>date ou autres données sur l’article</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>lieu et date d’agence</translation>
    </message>
    <message>
      <source>declared</source>
      <translation>déclaré</translation>
    </message>
    <message>
      <source>declared, but not valid throughout</source>
      <translation>déclaré, mais pas valide d’un bout à l’autre</translation>
    </message>
    <message>
      <source>deleted by the writer, with changes tracked</source>
      <translation>supprimé par l’auteur, avec suivi des modifications</translation>
    </message>
    <message>
      <source>differs in style</source>
      <translation>diffère par le style</translation>
    </message>
    <message>
      <source>digit groups</source>
      <translation>groupes de chiffres</translation>
    </message>
    <message>
      <source>docx</source>
      <translation>Word (docx)</translation>
    </message>
    <message>
      <source>does not read like the article around it</source>
      <translation>ne se lit pas comme l’article autour</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>ellipsis</source>
      <translation>points de suspension</translation>
    </message>
    <message>
      <source>eml</source>
      <translation>courriel (eml)</translation>
    </message>
    <message>
      <source>encoded twice</source>
      <translation>encodé deux fois</translation>
    </message>
    <message>
      <source>enex</source>
      <translation>enex</translation>
    </message>
    <message>
      <source>epub</source>
      <translation>livre (epub)</translation>
    </message>
    <message>
      <source>escape sequences</source>
      <translation>séquences d’échappement</translation>
    </message>
    <message>
      <source>fact ({kinds})</source>
      <translation>fait ({kinds})</translation>
    </message>
    <message>
      <source>facts ({kinds})</source>
      <translation>faits ({kinds})</translation>
    </message>
    <message>
      <source>foot of the page</source>
      <translation>pied de page</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>supposé</translation>
    </message>
    <message>
      <source>head of the page</source>
      <translation>haut de page</translation>
    </message>
    <message>
      <source>heading over other things to read</source>
      <translation>titre au-dessus d’autres lectures</translation>
    </message>
    <message>
      <source>heading over readers' comments</source>
      <translation>titre au-dessus des commentaires de lecteurs</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>le titre</translation>
    </message>
    <message>
      <source>headline and {paragraphs}</source>
      <translation>le titre et {paragraphs}</translation>
    </message>
    <message>
      <source>hidden by the writer</source>
      <translation>caché par l’auteur</translation>
    </message>
    <message>
      <source>holds no character one can see</source>
      <translation>ne contient aucun caractère visible</translation>
    </message>
    <message>
      <source>html</source>
      <translation>page web (html)</translation>
    </message>
    <message>
      <source>ideographs</source>
      <translation>idéogrammes</translation>
    </message>
    <message>
      <source>invisible characters</source>
      <translation>caractères invisibles</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>it holds more than can be</source>
      <translation>il contient plus que possible</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>il est abîmé</translation>
    </message>
    <message>
      <source>it may not be written to</source>
      <translation>il est interdit d’y écrire</translation>
    </message>
    <message>
      <source>it was moved, removed or replaced</source>
      <translation>il a été déplacé, supprimé ou remplacé</translation>
    </message>
    <message>
      <source>kept on every page of {outlet}, as you asked</source>
      <translation>gardé sur chaque page de {outlet}, à votre demande</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <source>length of a recording</source>
      <translation>durée d’un enregistrement</translation>
    </message>
    <message>
      <source>line breaks</source>
      <translation>sauts de ligne</translation>
    </message>
    <message>
      <source>list of links under the heading “{heading}”</source>
      <translation>liste de liens sous le titre « {heading} »</translation>
    </message>
    <message>
      <source>list of tags</source>
      <translation>liste de mots-clés</translation>
    </message>
    <message>
      <source>long forms</source>
      <translation>formes longues</translation>
    </message>
    <message>
      <source>markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>mbox</source>
      <translation>boîte aux lettres (mbox)</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>réuni</translation>
    </message>
    <message>
      <source>mhtml</source>
      <translation>page web (mhtml)</translation>
    </message>
    <message>
      <source>mostly rewritten</source>
      <translation>presque entièrement réécrit</translation>
    </message>
    <message>
      <source>moved here from {what}</source>
      <translation>déplacé ici depuis {what}</translation>
    </message>
    <message>
      <source>moved, now {what}</source>
      <translation>déplacé, désormais {what}</translation>
    </message>
    <message>
      <source>moved: now {what}</source>
      <translation>déplacé : désormais {what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>navigation menu</source>
      <translation>menu de navigation</translation>
    </message>
    <message>
      <source>newsletter form</source>
      <translation>formulaire de lettre d’information</translation>
    </message>
    <message>
      <source>not shown when the page opens</source>
      <translation>non montré à l’ouverture de la page</translation>
    </message>
    <message>
      <source>notes of Evernote (ENEX)</source>
      <translation>des notes d’Evernote (ENEX)</translation>
    </message>
    <message>
      <source>nothing but links</source>
      <translation>rien que des liens</translation>
    </message>
    <message>
      <source>notice about cookies or consent</source>
      <translation>avis sur les cookies ou le consentement</translation>
    </message>
    <message>
      <source>now {what}</source>
      <translation>désormais {what}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>odt</source>
      <translation>OpenDocument (odt)</translation>
    </message>
    <message>
      <source>one of a list of short lines, as menus are</source>
      <translation>une ligne courte parmi d’autres, comme dans les menus</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>le paragraphe {number}</translation>
    </message>
    <message>
      <source>paragraphs {numbers}</source>
      <translation>les paragraphes {numbers}</translation>
    </message>
    <message>
      <source>part of a form</source>
      <translation>partie d’un formulaire</translation>
    </message>
    <message>
      <source>pdf</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>picture caption</source>
      <translation>légende</translation>
    </message>
    <message>
      <source>picture caption with agency</source>
      <translation>légende avec agence</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>texte brut</translation>
    </message>
    <message>
      <source>pointer to other stories</source>
      <translation>renvoi à d’autres sujets</translation>
    </message>
    <message>
      <source>presents the author</source>
      <translation>présente l’auteur</translation>
    </message>
    <message>
      <source>quotation mark and stop</source>
      <translation>guillemet et point</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>guillemets</translation>
    </message>
    <message>
      <source>raw page and its clean copy</source>
      <translation>page brute et sa copie propre</translation>
    </message>
    <message>
      <source>readers' comments</source>
      <translation>commentaires de lecteurs</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <source>repeated on this page</source>
      <translation>répété sur cette page</translation>
    </message>
    <message>
      <source>restored by hand</source>
      <translation>repris à la main</translation>
    </message>
    <message>
      <source>reworded</source>
      <translation>reformulé</translation>
    </message>
    <message>
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <source>rtf</source>
      <translation>RTF</translation>
    </message>
    <message>
      <source>same headline</source>
      <translation>même titre</translation>
    </message>
    <message>
      <source>same headline, captured the same day</source>
      <translation>même titre, capturé le même jour</translation>
    </message>
    <message numerus="yes">
      <source>same headline, captured {count} days apart</source>
      <translation>
        <numerusform>même titre, capturé à {count} jour d’intervalle</numerusform>
        <numerusform>même titre, capturé à {count} jours d’intervalle</numerusform>
      </translation>
    </message>
    <message>
      <source>same story</source>
      <translation>même sujet</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>même texte</translation>
    </message>
    <message>
      <source>says when it appeared</source>
      <translation>dit quand c’est paru</translation>
    </message>
    <message>
      <source>says which page of several this is</source>
      <translation>dit de quelle page il s’agit parmi plusieurs</translation>
    </message>
    <message>
      <source>says who wrote it</source>
      <translation>dit qui l’a écrit</translation>
    </message>
    <message>
      <source>share bar</source>
      <translation>barre de partage</translation>
    </message>
    <message>
      <source>shared passages</source>
      <translation>passages communs</translation>
    </message>
    <message>
      <source>shared with {other}</source>
      <translation>partagé avec {other}</translation>
    </message>
    <message>
      <source>shared with {other}, {how}</source>
      <translation>partagé avec {other}, {how}</translation>
    </message>
    <message>
      <source>small numbers</source>
      <translation>petits nombres</translation>
    </message>
    <message>
      <source>something the site offers its visitors</source>
      <translation>quelque chose que le site propose à ses visiteurs</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>espaces</translation>
    </message>
    <message>
      <source>spelling</source>
      <translation>orthographe</translation>
    </message>
    <message>
      <source>split</source>
      <translation>scindé</translation>
    </message>
    <message>
      <source>stands after the article</source>
      <translation>se trouve après l’article</translation>
    </message>
    <message>
      <source>stands at the edge of every sheet of the paper</source>
      <translation>figure au bord de chaque feuille</translation>
    </message>
    <message>
      <source>stands before the article</source>
      <translation>se trouve avant l’article</translation>
    </message>
    <message>
      <source>stands between two articles of one file</source>
      <translation>figure entre deux articles d’un même fichier</translation>
    </message>
    <message>
      <source>stripped by hand</source>
      <translation>écarté à la main</translation>
    </message>
    <message>
      <source>stripped on every page of {outlet}, as you asked</source>
      <translation>écarté sur chaque page de {outlet}, à votre demande</translation>
    </message>
    <message>
      <source>stripped, {reason}</source>
      <translation>écarté, {reason}</translation>
    </message>
    <message>
      <source>teaser that breaks off</source>
      <translation>accroche qui s’interrompt</translation>
    </message>
    <message>
      <source>teaser under the heading “{heading}”</source>
      <translation>accroche sous le titre « {heading} »</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>le disque signale une erreur</translation>
    </message>
    <message>
      <source>the format says</source>
      <translation>le format le dit</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>le titre</translation>
    </message>
    <message>
      <source>the page's name in the title bar</source>
      <translation>le nom de la page dans la barre de titre</translation>
    </message>
    <message>
      <source>the same file</source>
      <translation>le même fichier</translation>
    </message>
    <message>
      <source>the same text</source>
      <translation>le même texte</translation>
    </message>
    <message>
      <source>the site speaks to its visitors</source>
      <translation>le site s’adresse à ses visiteurs</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
      <source>ticked; {description}</source>
      <translation>coché ; {description}</translation>
    </message>
    <message>
      <source>time</source>
      <translation>heure</translation>
    </message>
    <message>
      <source>units</source>
      <translation>unités</translation>
    </message>
    <message>
      <source>unrelated</source>
      <translation>sans rapport</translation>
    </message>
    <message>
      <source>valid UTF-8</source>
      <translation>UTF-8 valide</translation>
    </message>
    <message>
      <source>vowel marks</source>
      <translation>signes vocaliques</translation>
    </message>
    <message>
      <source>wacz</source>
      <translation>archive web (wacz)</translation>
    </message>
    <message>
      <source>warc</source>
      <translation>archive web (warc)</translation>
    </message>
    <message>
      <source>webarchive</source>
      <translation>archive web (Safari)</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>mot pour mot</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>vous n’en avez pas le droit</translation>
    </message>
    <message>
      <source>zero bytes</source>
      <translation>octets nuls</translation>
    </message>
    <message>
      <source>{after} added</source>
      <translation>{after} ajouté</translation>
    </message>
    <message>
      <source>{before} is now {after}</source>
      <translation>{before} devient {after}</translation>
    </message>
    <message>
      <source>{before} removed</source>
      <translation>{before} supprimé</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters could not be read in the encoding {codec}; � stands in their place.</source>
      <translation>
        <numerusform>{count} caractère n’a pas pu être lu dans l’encodage {codec} ; � est à sa place.</numerusform>
        <numerusform>{count} caractères n’ont pas pu être lus dans l’encodage {codec} ; � est à leur place.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more</source>
      <translation>
        <numerusform>{count} de plus</numerusform>
        <numerusform>{count} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs are the same</source>
      <translation>
        <numerusform>{count} paragraphe est identique</numerusform>
        <numerusform>{count} paragraphes sont identiques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs selected</source>
      <translation>
        <numerusform>{count} paragraphe sélectionné</numerusform>
        <numerusform>{count} paragraphes sélectionnés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words were close decisions: look at what was stripped.</source>
      <translation>
        <numerusform>{count} mot a été tranché de justesse : regardez ce qui a été écarté.</numerusform>
        <numerusform>{count} mots ont été tranchés de justesse : regardez ce qui a été écarté.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} cannot be written to: {reason}.</source>
      <translation>Impossible d’écrire dans {file} : {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be opened: it holds more than can be.</source>
      <translation>{file} n’a pas pu être ouvert : il contient plus que possible.</translation>
    </message>
    <message>
      <source>{file} could not be opened: {reason}.</source>
      <translation>{file} n’a pas pu être ouvert : {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>{file} n’a pas pu être lu : {reason}.</translation>
    </message>
    <message>
      <source>{file} is damaged and could not be set aside: {reason}.</source>
      <translation>{file} est abîmé et n’a pas pu être mis de côté : {reason}.</translation>
    </message>
    <message>
      <source>{file} is no longer there.</source>
      <translation>{file} n’est plus là.</translation>
    </message>
    <message>
      <source>{file} is not a session of Diptych.</source>
      <translation>{file} n’est pas une session de Diptych.</translation>
    </message>
    <message>
      <source>{file} is open in another program (process {pid} on {host}).</source>
      <translation>{file} est ouvert dans un autre programme (processus {pid} sur {host}).</translation>
    </message>
    <message>
      <source>{file} is open in another program.</source>
      <translation>{file} est ouvert dans un autre programme.</translation>
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation>{file} est ouvert dans une autre fenêtre.</translation>
    </message>
    <message numerus="yes">
      <source>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</source>
      <translation>
        <numerusform>{file} était abîmé ; il a été mis de côté sous {aside}, et {count} entrée en a été sauvée.</numerusform>
        <numerusform>{file} était abîmé ; il a été mis de côté sous {aside}, et {count} entrées en ont été sauvées.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} was made by a newer version of Diptych; it was left as it is. Open it with that version.</source>
      <translation>{file} vient d’une version plus récente de Diptych et est resté tel quel. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
    <message>
      <source>{how}, quoted</source>
      <translation>{how}, entre guillemets</translation>
    </message>
    <message>
      <source>{how}, quoting {speaker}</source>
      <translation>{how}, citant {speaker}</translation>
    </message>
    <message>
      <source>{how}: {text}</source>
      <translation>{how} : {text}</translation>
    </message>
    <message>
      <source>{kind}: {text}</source>
      <translation>{kind} : {text}</translation>
    </message>
    <message>
      <source>{name} cannot be opened: it is a link that leads back to itself.</source>
      <translation>{name} ne peut pas être ouvert : c’est un lien qui ramène à lui-même.</translation>
    </message>
    <message>
      <source>{name} cannot be opened: its name is too long.</source>
      <translation>{name} ne peut pas être ouvert : son nom est trop long.</translation>
    </message>
    <message>
      <source>{name} cannot be read as {codec}: there is no such encoding.</source>
      <translation>{name} ne peut pas être lu comme {codec} : cet encodage n’existe pas.</translation>
    </message>
    <message>
      <source>{name} cannot be read: you have no permission to open it.</source>
      <translation>{name} ne peut pas être lu : vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>{name} declares a document type inside, which no program for documents writes.</source>
      <translation>{name} déclare à l’intérieur un type de document, ce qu’aucun programme de documents n’écrit.</translation>
    </message>
    <message>
      <source>{name} has too many lines: a text of no more than {most} can be read.</source>
      <translation>{name} a trop de lignes : un texte d’au plus {most} peut être lu.</translation>
    </message>
    <message>
      <source>{name} has too many pages: no more than {most} are read.</source>
      <translation>{name} a trop de pages : au plus {most} sont lues.</translation>
    </message>
    <message>
      <source>{name} has too many tags: a page of no more than {most} can be read.</source>
      <translation>{name} a trop de balises : une page d’au plus {most} peut être lue.</translation>
    </message>
    <message>
      <source>{name} holds no file that could be read, only folders: open those that hold articles.</source>
      <translation>{name} ne contient aucun fichier lisible, seulement des dossiers : ouvrez ceux qui contiennent des articles.</translation>
    </message>
    <message>
      <source>{name} holds nothing but white space.</source>
      <translation>{name} ne contient que des blancs.</translation>
    </message>
    <message>
      <source>{name} holds nothing that one can see, only invisible characters.</source>
      <translation>{name} ne contient rien de visible, seulement des caractères invisibles.</translation>
    </message>
    <message>
      <source>{name} holds too many articles: no more than {most} are taken out of one file.</source>
      <translation>{name} contient trop d’articles : au plus {most} sont tirés d’un fichier.</translation>
    </message>
    <message>
      <source>{name} holds too many files: no more than {most} are looked at.</source>
      <translation>{name} contient trop de fichiers : au plus {most} sont examinés.</translation>
    </message>
    <message>
      <source>{name} holds too many records: no more than {most} are looked at.</source>
      <translation>{name} contient trop d’enregistrements : au plus {most} sont examinés.</translation>
    </message>
    <message>
      <source>{name} holds too much: more than {most} would come out of it.</source>
      <translation>{name} contient trop : il en sortirait plus de {most}.</translation>
    </message>
    <message>
      <source>{name} is a PDF document that is protected by a password.</source>
      <translation>{name} est un document PDF protégé par un mot de passe.</translation>
    </message>
    <message>
      <source>{name} is a book that is protected against copying, so its text cannot be read.</source>
      <translation>{name} est un livre protégé contre la copie ; son texte ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{name} is a folder without a file that could be read as an article.</source>
      <translation>{name} est un dossier sans fichier lisible comme article.</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose the files inside it instead.</source>
      <translation>{name} est un dossier. Choisissez plutôt les fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>{name} is a link to {target}, which was not found. It may have been moved, renamed or deleted.</source>
      <translation>{name} est un lien vers {target}, qui est introuvable. Il a peut-être été déplacé, renommé ou effacé.</translation>
    </message>
    <message>
      <source>{name} is a mail with too many parts in one another: no more than {most}.</source>
      <translation>{name} est un courriel avec trop de parties imbriquées : {most} au plus.</translation>
    </message>
    <message>
      <source>{name} is a mail without a text.</source>
      <translation>{name} est un courriel sans texte.</translation>
    </message>
    <message>
      <source>{name} is a scanned PDF: its pages are pictures, and hold no text.</source>
      <translation>{name} est un PDF numérisé : ses pages sont des images et ne contiennent pas de texte.</translation>
    </message>
    <message>
      <source>{name} is a web archive that declares entities, which no browser writes.</source>
      <translation>{name} est une archive web qui déclare des entités, ce qu’aucun navigateur n’écrit.</translation>
    </message>
    <message>
      <source>{name} is a web page in one file (MHTML) that holds no page, only what belongs to one.</source>
      <translation>{name} est une page web en un seul fichier (MHTML) qui ne contient pas de page, seulement ce qui va avec.</translation>
    </message>
    <message>
      <source>{name} is being written to right now. Open it again when it is ready.</source>
      <translation>{name} est en cours d’écriture. Rouvrez-le quand il sera prêt.</translation>
    </message>
    <message>
      <source>{name} is closed.</source>
      <translation>{name} est fermé.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} est vide.</translation>
    </message>
    <message>
      <source>{name} is empty: it holds nothing but the mark of its encoding.</source>
      <translation>{name} est vide : il ne contient que la marque de son encodage.</translation>
    </message>
    <message>
      <source>{name} is not a file but a device or a pipe, which cannot be read as an article.</source>
      <translation>{name} n’est pas un fichier mais un périphérique ou un tube, et ne peut pas être lu comme article.</translation>
    </message>
    <message>
      <source>{name} is not a name that a file can have.</source>
      <translation>{name} n’est pas un nom qu’un fichier puisse porter.</translation>
    </message>
    <message numerus="yes">
      <source>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</source>
      <translation>
        <numerusform>{name} n’est pas écrit en {codec} : {count} de ses {total} caractères ne peut pas être lu ainsi.</numerusform>
        <numerusform>{name} n’est pas écrit en {codec} : {count} de ses {total} caractères ne peuvent pas être lus ainsi.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is protected by a password.</source>
      <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
      <source>{name} is too large: no more than {most} can be read.</source>
      <translation>{name} est trop gros : au plus {most} peuvent être lus.</translation>
    </message>
    <message>
      <source>{name} is {kind} that is damaged or cut off, so it cannot be read.</source>
      <translation>{name} est {kind}, mais abîmé ou tronqué, et ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{name} is {kind} without any text.</source>
      <translation>{name} est {kind} sans aucun texte.</translation>
    </message>
    <message>
      <source>{name} is {kind}, which takes the library {library} to read. Install it with: {command}</source>
      <translation>{name} est {kind} ; il faut la bibliothèque {library} pour le lire. Installez-la avec : {command}</translation>
    </message>
    <message>
      <source>{name} is {kind}. Only texts, web pages and documents can be read.</source>
      <translation>{name} est {kind}. Seuls les textes, les pages web et les documents peuvent être lus.</translation>
    </message>
    <message>
      <source>{name} makes no sense in {codec}.</source>
      <translation>{name} n’a pas de sens en {codec}.</translation>
    </message>
    <message>
      <source>{name} takes more memory than reading may use ({most}).</source>
      <translation>{name} demande plus de mémoire que la lecture ne peut en prendre ({most}).</translation>
    </message>
    <message>
      <source>{name} was not found. It may have been moved, renamed or deleted.</source>
      <translation>{name} est introuvable. Il a peut-être été déplacé, renommé ou effacé.</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{same} · press Enter to open</source>
      <translation>{same} · Entrée pour ouvrir</translation>
    </message>
    <message>
      <source>{share} % shared text</source>
      <translation>{share} % de texte commun</translation>
    </message>
    <message>
      <source>{side}, headline</source>
      <translation>{side}, titre</translation>
    </message>
    <message>
      <source>{side}, paragraph {number}</source>
      <translation>{side}, paragraphe {number}</translation>
    </message>
    <message>
      <source>{subject}: given up after {seconds} s without an end.</source>
      <translation>{subject} : abandonné après {seconds} s sans fin.</translation>
    </message>
    <message>
      <source>{subject}: no process could be started for it. Close other programs, and try again.</source>
      <translation>{subject} : aucun processus n’a pu être lancé pour cela. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>{subject}: the work broke off, perhaps for lack of memory. The rest goes on; try this again.</source>
      <translation>{subject} : le travail s’est interrompu, peut-être faute de mémoire. Le reste continue ; réessayez.</translation>
    </message>
    <message>
      <source>{text} no longer selected</source>
      <translation>{text} désélectionné</translation>
    </message>
    <message>
      <source>{text} selected</source>
      <translation>{text} sélectionné</translation>
    </message>
    <message>
      <source>{trouble} It could not be copied, so settings are not saved: {reason}.</source>
      <translation>{trouble} Il n’a pas pu être copié ; les préférences ne sont donc pas enregistrées : {reason}.</translation>
    </message>
    <message>
      <source>{trouble} The file as it was is kept as {path}.</source>
      <translation>{trouble} Le fichier tel qu’il était est gardé sous {path}.</translation>
    </message>
    <message numerus="yes">
      <source>{what} added</source>
      <translation>
        <numerusform>{what} ajouté</numerusform>
        <numerusform>{what} ajoutés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} changed in style only</source>
      <translation>
        <numerusform>{what} modifié dans le style seulement</numerusform>
        <numerusform>{what} modifiés dans le style seulement</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} edited</source>
      <translation>
        <numerusform>{what} modifié</numerusform>
        <numerusform>{what} modifiés</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} merged into one</source>
      <translation>{what} : réunion en un seul</translation>
    </message>
    <message numerus="yes">
      <source>{what} merged into {count}</source>
      <translation>
        <numerusform>{what} : réunion en {count}</numerusform>
        <numerusform>{what} : réunion en {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} moved</source>
      <translation>
        <numerusform>{what} déplacé</numerusform>
        <numerusform>{what} déplacés</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} on the left</source>
      <translation>{what} à gauche</translation>
    </message>
    <message>
      <source>{what} on the right</source>
      <translation>{what} à droite</translation>
    </message>
    <message numerus="yes">
      <source>{what} removed</source>
      <translation>
        <numerusform>{what} supprimé</numerusform>
        <numerusform>{what} supprimés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} split into {count}</source>
      <translation>
        <numerusform>{what} : division en {count}</numerusform>
        <numerusform>{what} : division en {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>« {text} »</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Comparing …</source>
      <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
      <source>Reading {count} files …</source>
      <translation>
        <numerusform>Lecture de {count} fichier…</numerusform>
        <numerusform>Lecture de {count} fichiers…</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {name} was given up.</source>
      <translation>La lecture de {name} a été abandonnée.</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Lecture de {name}…</translation>
    </message>
    <message>
      <source>The comparison was given up.</source>
      <translation>La comparaison a été abandonnée.</translation>
    </message>
    <message>
      <source>This paragraph was not aligned by hand.</source>
      <translation>Ce paragraphe n’a pas été aligné à la main.</translation>
    </message>
    <message>
      <source>closing {title}</source>
      <translation>fermer {title}</translation>
    </message>
    <message numerus="yes">
      <source>{count} files were not read. Open them again to read them.</source>
      <translation>
        <numerusform>{count} fichier n’a pas été lu. Rouvrez-le pour le lire.</numerusform>
        <numerusform>{count} fichiers n’ont pas été lus. Rouvrez-les pour les lire.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is in the list already; it is read anew.</source>
      <translation>{name} est déjà dans la liste ; il est relu.</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>A picture cannot be read as an article. Drop text or a file.</source>
      <translation>Une image ne peut pas être lue comme article. Déposez du texte ou un fichier.</translation>
    </message>
    <message>
      <source>Diptych never goes online, so an address cannot be opened. Save the page, or copy its text, and drop that.</source>
      <translation>Diptych ne va jamais en ligne et ne peut donc pas ouvrir une adresse. Enregistrez la page, ou copiez son texte, et déposez cela.</translation>
    </message>
    <message>
      <source>Let go to add this text as an article</source>
      <translation>Relâchez pour ajouter ce texte comme article</translation>
    </message>
    <message>
      <source>Let go to open these files</source>
      <translation>Relâchez pour ouvrir ces fichiers</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the left pane</source>
      <translation>Relâchez pour ouvrir ces fichiers ; un seul prend le volet de gauche</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the right pane</source>
      <translation>Relâchez pour ouvrir ces fichiers ; un seul prend le volet de droite</translation>
    </message>
    <message>
      <source>The program that this was dragged from handed nothing over. Drag it once more, or open the file from the File menu.</source>
      <translation>Le programme d’où ceci a été glissé n’a rien remis. Glissez-le encore une fois, ou ouvrez le fichier par le menu Fichier.</translation>
    </message>
    <message>
      <source>What was dropped does not lie in a folder of this computer. Copy it into one, and drop that.</source>
      <translation>Ce qui a été déposé ne se trouve dans aucun dossier de cet ordinateur. Copiez-le dans un dossier et déposez la copie.</translation>
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>moving {title}</source>
      <translation>déplacer {title}</translation>
    </message>
    <message>
      <source>renaming {title}</source>
      <translation>renommer {title}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>In both panes</source>
      <translation>Dans les deux volets</translation>
    </message>
    <message>
      <source>Next find</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>On the left</source>
      <translation>À gauche</translation>
    </message>
    <message>
      <source>On the right</source>
      <translation>À droite</translation>
    </message>
    <message>
      <source>Previous find</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Where to find it</source>
      <translation>Où chercher</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
    <message>
      <source>{place}, left: {words}</source>
      <translation>{place}, à gauche : {words}</translation>
    </message>
    <message>
      <source>{place}, right: {words}</source>
      <translation>{place}, à droite : {words}</translation>
    </message>
  </context>
  <context>
    <name>Gathering</name>
    <message>
      <source>&amp;Open Them All</source>
      <translation>&amp;Tous les ouvrir</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Articles ({patterns})</source>
      <translation>Articles ({patterns})</translation>
    </message>
    <message>
      <source>Many files</source>
      <translation>Beaucoup de fichiers</translation>
    </message>
    <message>
      <source>Sessions of Diptych ({patterns})</source>
      <translation>Sessions de Diptych ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>There are {count} files in it that can be read. Open them all?</source>
      <translation>
        <numerusform>Il contient {count} fichier lisible. L’ouvrir ?</numerusform>
        <numerusform>Il contient {count} fichiers lisibles. Les ouvrir tous ?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Guide to Diptych</source>
      <translation>Guide de Diptych</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>1 rule</source>
      <translation>1 règle</translation>
    </message>
    <message>
      <source>kept {kept} of {all} characters</source>
      <translation>{kept} caractères gardés sur {all}</translation>
    </message>
    <message numerus="yes">
      <source>{count} rules</source>
      <translation>
        <numerusform>{count} règle</numerusform>
        <numerusform>{count} règles</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Incoming</name>
    <message numerus="yes">
      <source>{count} files are in the list already; they are read anew.</source>
      <translation>
        <numerusform>{count} fichier est déjà dans la liste ; il est relu.</numerusform>
        <numerusform>{count} fichiers sont déjà dans la liste ; ils sont relus.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Judging</name>
    <message>
      <source>A Note on the Difference</source>
      <translation>Note sur la différence</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>Allez d’abord à une différence.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Sans importance</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>Vue, sans verdict</translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation>La note est gardée.</translation>
    </message>
    <message>
      <source>There is no note.</source>
      <translation>Il n’y a pas de note.</translation>
    </message>
    <message>
      <source>To be checked</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <source>To be kept</source>
      <translation>À garder</translation>
    </message>
    <message>
      <source>You have seen all differences.</source>
      <translation>Vous avez vu toutes les différences.</translation>
    </message>
    <message>
      <source>{seen} of {count} seen</source>
      <translation>{seen} vues sur {count}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>The session is closed.</source>
      <translation>La session est fermée.</translation>
    </message>
  </context>
  <context>
    <name>Lacking</name>
    <message>
      <source>Choose an article in the list first: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>Choisissez d’abord un article dans la liste : Entrée le met à droite, Maj+Entrée à gauche.</translation>
    </message>
    <message>
      <source>Go to an article in the list first.</source>
      <translation>Allez d’abord à un article de la liste.</translation>
    </message>
    <message>
      <source>Open another article first, to lay beside this one.</source>
      <translation>Ouvrez d’abord un autre article, à mettre à côté de celui-ci.</translation>
    </message>
    <message>
      <source>Open two articles first.</source>
      <translation>Ouvrez d’abord deux articles.</translation>
    </message>
    <message>
      <source>There is no article yet.</source>
      <translation>Il n’y a encore aucun article.</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>aligning by hand</source>
      <translation>aligner à la main</translation>
    </message>
    <message>
      <source>giving up an alignment</source>
      <translation>défaire un alignement</translation>
    </message>
    <message>
      <source>judging a difference</source>
      <translation>juger une différence</translation>
    </message>
    <message>
      <source>restoring a block</source>
      <translation>reprendre un bloc</translation>
    </message>
    <message>
      <source>restoring blocks</source>
      <translation>reprendre des blocs</translation>
    </message>
    <message>
      <source>stripping a block</source>
      <translation>écarter un bloc</translation>
    </message>
    <message>
      <source>stripping blocks</source>
      <translation>écarter des blocs</translation>
    </message>
    <message>
      <source>taking a tick away</source>
      <translation>décocher</translation>
    </message>
    <message>
      <source>ticking</source>
      <translation>cocher</translation>
    </message>
    <message>
      <source>writing a note</source>
      <translation>écrire une note</translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Articles can be put in order while the list shows all of them as they were loaded.</source>
      <translation>Les articles peuvent être rangés tant que la liste les montre tous comme ils ont été chargés.</translation>
    </message>
    <message>
      <source>Articles of one story together</source>
      <translation>Regrouper les articles d’un même sujet</translation>
    </message>
    <message>
      <source>As loaded</source>
      <translation>Comme chargés</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Difference from the left one</source>
      <translation>Différence avec celui de gauche</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Filter the articles</source>
      <translation>Filtrer les articles</translation>
    </message>
    <message>
      <source>It is the first already.</source>
      <translation>C’est déjà le premier.</translation>
    </message>
    <message>
      <source>It is the last already.</source>
      <translation>C’est déjà le dernier.</translation>
    </message>
    <message>
      <source>No article holds these words.</source>
      <translation>Aucun article ne contient ces mots.</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <source>Place {number} of {count}</source>
      <translation>Place {number} sur {count}</translation>
    </message>
    <message>
      <source>Share stripped</source>
      <translation>Part écartée</translation>
    </message>
    <message>
      <source>Sort the articles by</source>
      <translation>Trier les articles par</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Sujets</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Words that an article must hold; “in quotation marks” as one</source>
      <translation>Mots qu’un article doit contenir ; « entre guillemets », d’un seul tenant</translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} article</numerusform>
        <numerusform>{count} articles</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <source>How Alike All Are</source>
      <translation>Ressemblance de tous les articles</translation>
    </message>
    <message>
      <source>Share that two articles have in common, in per cent</source>
      <translation>Part commune à deux articles, en pourcentage</translation>
    </message>
    <message>
      <source>The largest stories have so many articles that not all pairs were compared.</source>
      <translation>Les plus grands sujets ont tant d’articles que toutes les paires n’ont pas été comparées.</translation>
    </message>
    <message>
      <source>Two articles at least must be loaded before they can be compared.</source>
      <translation>Il faut au moins deux articles chargés pour pouvoir les comparer.</translation>
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>“{left}” and “{right}” have nothing in common.</source>
      <translation>« {left} » et « {right} » n’ont rien en commun.</translation>
    </message>
    <message>
      <source>“{left}” and “{right}”: {relation}, {share} % in common, {words} words.</source>
      <translation>« {left} » et « {right} » : {relation}, {share} % en commun, {words} mots.</translation>
    </message>
  </context>
  <context>
    <name>Pairing</name>
    <message>
      <source>No two of the loaded articles have anything in common.</source>
      <translation>Aucun des articles chargés n’a quoi que ce soit en commun avec un autre.</translation>
    </message>
    <message>
      <source>Pair {number} of {count}</source>
      <translation>Paire {number} sur {count}</translation>
    </message>
    <message>
      <source>The articles are still being compared with each other …</source>
      <translation>Les articles sont encore en train d’être comparés entre eux …</translation>
    </message>
    <message>
      <source>There is no other article to lay beside the left one.</source>
      <translation>Il n’y a pas d’autre article à mettre à côté de celui de gauche.</translation>
    </message>
    <message>
      <source>{again} is the same as {first}.</source>
      <translation>{again} est identique à {first}.</translation>
    </message>
    <message numerus="yes">
      <source>{count} more pairs belong side by side.</source>
      <translation>
        <numerusform>{count} autre paire va côte à côte.</numerusform>
        <numerusform>{count} autres paires vont côte à côte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pairs with the new articles belong side by side.</source>
      <translation>
        <numerusform>1 paire avec les nouveaux articles va côte à côte.</numerusform>
        <numerusform>{count} paires avec les nouveaux articles vont côte à côte.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{left}” beside “{right}”: {reason}.</source>
      <translation>« {left} » à côté de « {right} » : {reason}.</translation>
    </message>
  </context>
  <context>
    <name>PairsDialog</name>
    <message>
      <source>Pairs of articles</source>
      <translation>Paires d’articles</translation>
    </message>
    <message>
      <source>What Belongs Side by Side</source>
      <translation>Ce qui va côte à côte</translation>
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Ctrl+Down and Ctrl+Up lead from paragraph to paragraph, Left and Right to the other pane.</source>
      <translation>Ctrl+Bas et Ctrl+Haut mènent de paragraphe en paragraphe, Gauche et Droite à l’autre volet.</translation>
    </message>
    <message>
      <source>Find in the articles</source>
      <translation>Rechercher dans les articles</translation>
    </message>
    <message>
      <source>Map of the differences</source>
      <translation>Carte des différences</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
      <source>The two articles side by side</source>
      <translation>Les deux articles côte à côte</translation>
    </message>
    <message>
      <source>What the two panes show</source>
      <translation>Ce que montrent les deux volets</translation>
    </message>
  </context>
  <context>
    <name>Pasting</name>
    <message>
      <source>Name in the list:</source>
      <translation>Nom dans la liste :</translation>
    </message>
    <message>
      <source>Paste as an Article</source>
      <translation>Coller comme article</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Texte collé</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <source> characters</source>
      <translation> caractères</translation>
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
      <translation>Articles dans un fic&amp;hier</translation>
    </message>
    <message>
      <source>&amp;Back to Defaults</source>
      <translation>&amp;Revenir aux valeurs par défaut</translation>
    </message>
    <message>
      <source>&amp;Default Keys</source>
      <translation>Touches &amp;par défaut</translation>
    </message>
    <message>
      <source>&amp;Face of the text</source>
      <translation>Police &amp;du texte</translation>
    </message>
    <message>
      <source>&amp;Files in an archive</source>
      <translation>Fichiers dans une &amp;archive</translation>
    </message>
    <message>
      <source>&amp;Fold what is unchanged</source>
      <translation>Replier ce qui &amp;est inchangé</translation>
    </message>
    <message>
      <source>&amp;Height of a line</source>
      <translation>&amp;Hauteur de ligne</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Touches</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>Plus gros &amp;fichier</translation>
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation>Ligne la &amp;plus longue</translation>
    </message>
    <message>
      <source>&amp;Pages of a PDF</source>
      <translation>Pages d’&amp;un PDF</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Lecture</translation>
    </message>
    <message>
      <source>&amp;Show what was stripped</source>
      <translation>Montrer ce &amp;qui a été écarté</translation>
    </message>
    <message>
      <source>&amp;Size of the text</source>
      <translation>T&amp;aille du texte</translation>
    </message>
    <message>
      <source>&amp;Time for a file</source>
      <translation>Temps &amp;pour un fichier</translation>
    </message>
    <message>
      <source>&amp;Undo the Defaults</source>
      <translation>Reprendre &amp;mes réglages</translation>
    </message>
    <message>
      <source>&amp;Unpacked</source>
      <translation>&amp;Décompressé</translation>
    </message>
    <message>
      <source>A file that needs more ends the process that reads it, and nothing else.</source>
      <translation>Un fichier qui en demande plus met fin au processus qui le lit, et à rien d’autre.</translation>
    </message>
    <message>
      <source>A long stretch that is the same on both sides becomes one line, which opens when clicked.</source>
      <translation>Un long passage identique des deux côtés devient une ligne, qui s’ouvre d’un clic.</translation>
    </message>
    <message>
      <source>A longer one is refused.</source>
      <translation>Un PDF plus long est refusé.</translation>
    </message>
    <message>
      <source>A page may have ten times as many tags.</source>
      <translation>Une page peut avoir dix fois plus de balises.</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Actions et leurs touches</translation>
    </message>
    <message>
      <source>After a paragraph was stripped or restored by hand, “Always on Pages of This Site” in the menu “Edit” does the same to blocks like it on every page of the site.</source>
      <translation>Après avoir écarté ou repris un paragraphe à la main, « Toujours sur les pages de ce site », dans le menu « Édition », fait de même avec les blocs semblables sur chaque page du site.</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>Toujours</translation>
    </message>
    <message>
      <source>An archive that holds more of them is refused.</source>
      <translation>Une archive qui en contient plus est refusée.</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Comme le bureau</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Blocs</translation>
    </message>
    <message>
      <source>C&amp;olours</source>
      <translation>Co&amp;uleurs</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Choix</translation>
    </message>
    <message>
      <source>Co&amp;mparing</source>
      <translation>&amp;Comparaison</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Polices</translation>
    </message>
    <message>
      <source>From 60 to 75 characters the eye finds the next line best. A narrow window makes lines shorter than this, never longer.</source>
      <translation>De 60 à 75 caractères, l’œil trouve le mieux la ligne suivante. Une fenêtre étroite raccourcit les lignes, jamais elle ne les allonge.</translation>
    </message>
    <message>
      <source>Go to a place and press the new key; Delete empties it. A letter by itself works while the articles have the focus.</source>
      <translation>Allez à une case et appuyez sur la nouvelle touche ; Suppr la vide. Une lettre seule fonctionne tant que les articles ont le focus.</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>High contrast is white and yellow on black.</source>
      <translation>Le contraste élevé, c’est blanc et jaune sur noir.</translation>
    </message>
    <message>
      <source>How deep an attached mail may lie in others.</source>
      <translation>À quelle profondeur un courriel joint peut se trouver dans d’autres.</translation>
    </message>
    <message>
      <source>In percent of what the face asks for. Long lines want more air between them.</source>
      <translation>En pourcentage de ce que demande la police. Les longues lignes veulent plus d’air entre elles.</translation>
    </message>
    <message>
      <source>Key {number} of “{action}”</source>
      <translation>Touche {number} de « {action} »</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Keys of “{action}”</source>
      <translation>Touches de « {action} »</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>La&amp;ngue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Lin&amp;es of a text</source>
      <translation>Li&amp;gnes d’un texte</translation>
    </message>
    <message>
      <source>Mails &amp;within mails</source>
      <translation>Courriels da&amp;ns des courriels</translation>
    </message>
    <message>
      <source>Memor&amp;y</source>
      <translation>Mémo&amp;ire</translation>
    </message>
    <message>
      <source>Menus, advertising and the like stay in their place, pale, each with the reason why it is not part of the article.</source>
      <translation>Menus, publicité et autres restent à leur place, pâles, chacun avec la raison pour laquelle il ne fait pas partie de l’article.</translation>
    </message>
    <message>
      <source>Most that may come out of an archive or a compressed file.</source>
      <translation>Le plus qui puisse sortir d’une archive ou d’un fichier compressé.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Nouvelle touche</translation>
    </message>
    <message>
      <source>No more are taken out of one file, such as an archive of the web.</source>
      <translation>On n’en tire pas davantage d’un fichier, comme une archive du web.</translation>
    </message>
    <message>
      <source>Ope&amp;ning</source>
      <translation>&amp;Ouverture</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Quotation marks, dashes, spellings, capitals in a headline. Without this the keys pass them over; they stay marked, and in the list.</source>
      <translation>Guillemets, tirets, orthographe, majuscules d’un titre. Sans cela, les touches passent outre ; ces différences restent marquées, et dans la liste.</translation>
    </message>
    <message>
      <source>Reading that takes longer is given up.</source>
      <translation>La lecture qui dure plus longtemps est abandonnée.</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>R&amp;etirer</translation>
    </message>
    <message>
      <source>Remove &amp;All</source>
      <translation>To&amp;ut retirer</translation>
    </message>
    <message>
      <source>S&amp;ites</source>
      <translation>&amp;Sites</translation>
    </message>
    <message>
      <source>S&amp;top at differences of style</source>
      <translation>S’&amp;arrêter aux différences de style</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>So much longer a large file may take.</source>
      <translation>De combien un gros fichier peut durer en plus.</translation>
    </message>
    <message>
      <source>Source Serif 4 comes with Diptych and is drawn for long reading.</source>
      <translation>Source Serif 4 est fournie avec Diptych et dessinée pour lire longtemps.</translation>
    </message>
    <message>
      <source>The menus keep the size of the desktop.</source>
      <translation>Les menus gardent la taille du bureau.</translation>
    </message>
    <message>
      <source>The window speaks it from the next start on.</source>
      <translation>Menus et phrases seront dans cette langue dès le prochain démarrage.</translation>
    </message>
    <message>
      <source>Time for a me&amp;gabyte</source>
      <translation>T&amp;emps par mégaoctet</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>What is always kept or stripped, by site</source>
      <translation>Ce qui est toujours gardé ou écarté, par site</translation>
    </message>
    <message>
      <source>Whatever is larger is refused before it is read.</source>
      <translation>Tout ce qui est plus gros est refusé avant d’être lu.</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>gardé</translation>
    </message>
    <message>
      <source>stripped</source>
      <translation>écarté</translation>
    </message>
    <message>
      <source>“{action}” has no key now.</source>
      <translation>« {action} » n’a plus de touche.</translation>
    </message>
    <message>
      <source>“{action}”: {keys}</source>
      <translation>« {action} » : {keys}</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Laying out the pages …</source>
      <translation>Mise en page …</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Pages as they will be printed</source>
      <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
  </context>
  <context>
    <name>Properties</name>
    <message>
      <source>About the Article</source>
      <translation>À propos de l’article</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Bilan</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Captured</source>
      <translation>Capturé</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Type de fichier</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Modified</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Paru</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>À noter</translation>
    </message>
    <message>
      <source>Trouble</source>
      <translation>Problème</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message>
      <source>As found in the file</source>
      <translation>Comme trouvé dans le fichier</translation>
    </message>
    <message>
      <source>Encodings</source>
      <translation>Encodages</translation>
    </message>
    <message>
      <source>How are the letters of {name} encoded?</source>
      <translation>Comment les lettres de {name} sont-elles encodées ?</translation>
    </message>
    <message>
      <source>Reload With Another Encoding</source>
      <translation>Recharger avec un autre encodage</translation>
    </message>
    <message>
      <source>There is no encoding to choose: {name} says itself how its letters are written.</source>
      <translation>Il n’y a pas d’encodage à choisir : {name} indique lui-même comment ses lettres sont écrites.</translation>
    </message>
    <message>
      <source>{name} holds one article only.</source>
      <translation>{name} ne contient qu’un seul article.</translation>
    </message>
  </context>
  <context>
    <name>Sessions</name>
    <message>
      <source>&amp;Lose It</source>
      <translation>&amp;Tout perdre</translation>
    </message>
    <message>
      <source>&amp;Save As …</source>
      <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
      <source>All your decisions are saved again.</source>
      <translation>Toutes vos décisions sont de nouveau enregistrées.</translation>
    </message>
    <message>
      <source>No session has been saved under a name yet</source>
      <translation>Aucune session n’a encore été enregistrée sous un nom</translation>
    </message>
    <message>
      <source>Not all is saved</source>
      <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
      <source>One session is open at a time: {name} was opened.</source>
      <translation>Une seule session est ouverte à la fois : {name} a été ouverte.</translation>
    </message>
    <message>
      <source>Open &amp;Read-Only</source>
      <translation>&amp;Ouvrir en lecture seule</translation>
    </message>
    <message>
      <source>Open a &amp;Copy</source>
      <translation>Ouvrir &amp;une copie</translation>
    </message>
    <message>
      <source>Open a session</source>
      <translation>Ouvrir une session</translation>
    </message>
    <message>
      <source>Recent Sessio&amp;ns</source>
      <translation>&amp;Sessions récentes</translation>
    </message>
    <message>
      <source>Save the session as</source>
      <translation>Enregistrer la session sous</translation>
    </message>
    <message>
      <source>Saving what you decided …</source>
      <translation>Enregistrement de vos décisions …</translation>
    </message>
    <message>
      <source>Sessions of Diptych (*{suffix})</source>
      <translation>Sessions de Diptych (*{suffix})</translation>
    </message>
    <message>
      <source>The disk is slow.</source>
      <translation>Le disque est lent.</translation>
    </message>
    <message>
      <source>The session is in use</source>
      <translation>La session est en cours d’utilisation</translation>
    </message>
    <message>
      <source>The session is saved as {name}.</source>
      <translation>La session est enregistrée sous {name}.</translation>
    </message>
    <message>
      <source>The session is saved in {name} all the time.</source>
      <translation>La session est enregistrée en continu dans {name}.</translation>
    </message>
    <message>
      <source>The session was not whole</source>
      <translation>La session n’était pas intacte</translation>
    </message>
    <message>
      <source>What you decided here is lost unless you save it elsewhere.</source>
      <translation>Ce que vous avez décidé ici est perdu si vous ne l’enregistrez pas ailleurs.</translation>
    </message>
    <message>
      <source>You can read it, or work on in a copy.</source>
      <translation>Vous pouvez la lire, ou continuer dans une copie.</translation>
    </message>
    <message>
      <source>{name} is open already.</source>
      <translation>{name} est déjà ouvert.</translation>
    </message>
    <message>
      <source>{name} is open read-only: what you decide is not saved.</source>
      <translation>{name} est ouverte en lecture seule : ce que vous décidez n’est pas enregistré.</translation>
    </message>
  </context>
  <context>
    <name>ShelfModel</name>
    <message>
      <source>Others ({count})</source>
      <translation>Autres ({count})</translation>
    </message>
    <message numerus="yes">
      <source>{title} ({count} articles)</source>
      <translation>
        <numerusform>{title} ({count} article)</numerusform>
        <numerusform>{title} ({count} articles)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>That is not a key that can be given.</source>
      <translation>Cette touche ne peut pas être attribuée.</translation>
    </message>
    <message>
      <source>moves, chooses or leaves everywhere</source>
      <translation>sert partout à bouger, choisir ou quitter</translation>
    </message>
    <message>
      <source>opens the menu “{menu}”</source>
      <translation>ouvre le menu « {menu} »</translation>
    </message>
    <message>
      <source>{key} belongs to “{action}” already. Take it away there first.</source>
      <translation>{key} appartient déjà à « {action} ». Retirez-la d’abord de là.</translation>
    </message>
    <message>
      <source>{key} {purpose}, so it cannot be given to anything else.</source>
      <translation>{key} {purpose} et ne peut donc pas être donnée à autre chose.</translation>
    </message>
    <message>
      <source>“{action}” keeps its own keys. {why}</source>
      <translation>« {action} » garde ses propres touches. {why}</translation>
    </message>
  </context>
  <context>
    <name>Spread</name>
    <message>
      <source>Aligning by hand was given up.</source>
      <translation>L’alignement à la main a été abandonné.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>Cliquez d’abord un paragraphe, ou allez à l’un d’eux avec Ctrl+Bas.</translation>
    </message>
    <message>
      <source>Click a paragraph that is kept first, or go to one with Ctrl+Down.</source>
      <translation>Cliquez d’abord un paragraphe gardé, ou allez à l’un d’eux avec Ctrl+Bas.</translation>
    </message>
    <message>
      <source>Nothing that is in sight is folded.</source>
      <translation>Rien de ce qui est visible n’est replié.</translation>
    </message>
    <message>
      <source>Now press A on the paragraph that answers it on the other side. Escape leaves.</source>
      <translation>Appuyez maintenant sur A sur le paragraphe correspondant de l’autre côté. Échap abandonne.</translation>
    </message>
    <message>
      <source>This is kept already.</source>
      <translation>C’est déjà gardé.</translation>
    </message>
    <message>
      <source>This is stripped already.</source>
      <translation>C’est déjà écarté.</translation>
    </message>
    <message>
      <source>This is the first paragraph.</source>
      <translation>C’est le premier paragraphe.</translation>
    </message>
    <message>
      <source>This is the last paragraph.</source>
      <translation>C’est le dernier paragraphe.</translation>
    </message>
    <message>
      <source>This tick stands in the text itself.</source>
      <translation>Cette coche se trouve dans le texte même.</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>Save As …</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Saves the session under another name</source>
      <translation>Enregistre la session sous un autre nom</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>Teaching</name>
    <message>
      <source> in </source>
      <translation> dans </translation>
    </message>
    <message>
      <source>Below the heading “{heading}”</source>
      <translation>Sous le titre « {heading} »</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloc</translation>
    </message>
    <message>
      <source>Blocks like this are kept on all pages of {outlet} from now on.</source>
      <translation>Les blocs de ce genre sont désormais gardés sur toutes les pages de {outlet}.</translation>
    </message>
    <message>
      <source>Blocks like this are stripped on all pages of {outlet} from now on.</source>
      <translation>Les blocs de ce genre sont désormais écartés sur toutes les pages de {outlet}.</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Line of a list</source>
      <translation>Ligne d’une liste</translation>
    </message>
    <message>
      <source>Nothing tells this paragraph from others on another page.</source>
      <translation>Rien ne distingue ce paragraphe des autres sur une autre page.</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <source>Restored. {key} keeps blocks like this on all pages of {outlet}.</source>
      <translation>Repris. {key} garde les blocs de ce genre sur toutes les pages de {outlet}.</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>Ligne d’un tableau</translation>
    </message>
    <message>
      <source>Strip a paragraph with X or restore one with R first.</source>
      <translation>Écartez d’abord un paragraphe avec X ou reprenez-en un avec R.</translation>
    </message>
    <message>
      <source>Stripped. {key} strips blocks like this on all pages of {outlet}.</source>
      <translation>Écarté. {key} écarte les blocs de ce genre sur toutes les pages de {outlet}.</translation>
    </message>
    <message>
      <source>This article does not say which site it is from.</source>
      <translation>Cet article ne dit pas de quel site il vient.</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>apprendre</translation>
    </message>
    <message>
      <source>{what} called “{names}”</source>
      <translation>{what} nommé « {names} »</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>« {text} »</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>Aligned.</source>
      <translation>Alignés.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>Cliquez d’abord un paragraphe, ou allez à l’un d’eux avec Ctrl+Bas.</translation>
    </message>
    <message>
      <source>Copied, with characters that nobody sees: the panes show them as signs.</source>
      <translation>Copié, avec des caractères que personne ne voit : les volets les montrent par des signes.</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <source>No longer ticked.</source>
      <translation>N’est plus coché.</translation>
    </message>
    <message>
      <source>Nothing is selected: drag over text, or hold Shift with the arrow keys.</source>
      <translation>Rien n’est sélectionné : faites glisser sur du texte, ou tenez Maj avec les flèches.</translation>
    </message>
    <message>
      <source>Nothing was stripped from either article.</source>
      <translation>Rien n’a été écarté d’aucun des deux articles.</translation>
    </message>
    <message>
      <source>Restored.</source>
      <translation>Rétabli.</translation>
    </message>
    <message>
      <source>Stripped.</source>
      <translation>Écarté.</translation>
    </message>
    <message>
      <source>The panes scroll apart.</source>
      <translation>Les volets défilent séparément.</translation>
    </message>
    <message>
      <source>The panes scroll together.</source>
      <translation>Les volets défilent ensemble.</translation>
    </message>
    <message>
      <source>The text gets no larger.</source>
      <translation>Le texte ne peut pas être plus grand.</translation>
    </message>
    <message>
      <source>The text gets no smaller.</source>
      <translation>Le texte ne peut pas être plus petit.</translation>
    </message>
    <message>
      <source>There is too little unchanged text to fold.</source>
      <translation>Il y a trop peu de texte inchangé à replier.</translation>
    </message>
    <message>
      <source>Ticked.</source>
      <translation>Coché.</translation>
    </message>
    <message numerus="yes">
      <source>{size} points</source>
      <translation>
        <numerusform>{size} point</numerusform>
        <numerusform>{size} points</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: off</source>
      <translation>{what} : désactivé</translation>
    </message>
    <message>
      <source>{what}: on</source>
      <translation>{what} : activé</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>Diptych broke off the last time. What is known of it was written to {path}.</source>
      <translation>Diptych s’est interrompu la dernière fois. Ce qu’on en sait a été écrit dans {path}.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych and was written to {path}. The rest goes on.</source>
      <translation>Quelque chose a échoué dans Diptych et a été écrit dans {path}. Le reste continue.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych, and {path} could not be written.</source>
      <translation>Quelque chose a échoué dans Diptych, et {path} n’a pas pu être écrit.</translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: {what}</source>
      <translation>Rétabli : {what}</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Annulé : {what}</translation>
    </message>
    <message>
      <source>{sentence}, in “{title}”</source>
      <translation>{sentence}, dans « {title} »</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>Keep</source>
      <translation>À garder</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Sans importance</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Note : {note}</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Vue</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>À vérifier</translation>
    </message>
  </context>
  <context>
    <name>Walker</name>
    <message>
      <source>1 difference</source>
      <translation>1 différence</translation>
    </message>
    <message>
      <source>1 difference and {styled} of style</source>
      <translation>1 différence et {styled} de style</translation>
    </message>
    <message>
      <source>Change {number} of {count}, left</source>
      <translation>Changement {number} sur {count}, à gauche</translation>
    </message>
    <message>
      <source>Change {number} of {count}, right</source>
      <translation>Changement {number} sur {count}, à droite</translation>
    </message>
    <message>
      <source>Changed fact {number} of {count}</source>
      <translation>Fait modifié {number} sur {count}</translation>
    </message>
    <message>
      <source>Difference {number} of {count}</source>
      <translation>Différence {number} sur {count}</translation>
    </message>
    <message>
      <source>First changed fact.</source>
      <translation>Premier fait modifié.</translation>
    </message>
    <message>
      <source>First difference. Press again to go to the last.</source>
      <translation>Première différence. Appuyez encore pour aller à la dernière.</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>Allez d’abord à une différence.</translation>
    </message>
    <message>
      <source>Last changed fact.</source>
      <translation>Dernier fait modifié.</translation>
    </message>
    <message>
      <source>Last difference. Press again to start over.</source>
      <translation>Dernière différence. Appuyez encore pour recommencer.</translation>
    </message>
    <message>
      <source>No differences</source>
      <translation>Aucune différence</translation>
    </message>
    <message>
      <source>No differences but {styled} of style</source>
      <translation>Aucune différence, sauf {styled} de style</translation>
    </message>
    <message>
      <source>No number, name, date or other fact was changed.</source>
      <translation>Aucun nombre, nom, date ni autre fait n’a changé.</translation>
    </message>
    <message>
      <source>No single words are marked in this difference.</source>
      <translation>Aucun mot isolé n’est marqué dans cette différence.</translation>
    </message>
    <message>
      <source>Nothing to compare</source>
      <translation>Rien à comparer</translation>
    </message>
    <message>
      <source>Style only, passed over by the keys</source>
      <translation>Style seulement, ignoré par les touches</translation>
    </message>
    <message>
      <source>This difference was not moved.</source>
      <translation>Cette différence n’est pas un déplacement.</translation>
    </message>
    <message numerus="yes">
      <source>all {count} words are the same</source>
      <translation>
        <numerusform>le seul mot est identique</numerusform>
        <numerusform>les {count} mots sont identiques</numerusform>
      </translation>
    </message>
    <message>
      <source>neither article has any text that is kept</source>
      <translation>aucun des deux articles n’a de texte gardé</translation>
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation>
        <numerusform>{count} différence</numerusform>
        <numerusform>{count} différences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences and {styled} of style</source>
      <translation>
        <numerusform>{count} différence et {styled} de style</numerusform>
        <numerusform>{count} différences et {styled} de style</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to walk through</source>
      <translation>
        <numerusform>{count} à parcourir</numerusform>
        <numerusform>{count} à parcourir</numerusform>
      </translation>
    </message>
    <message>
      <source>{end} Press again to go round.</source>
      <translation>{end} Appuyez encore pour faire le tour.</translation>
    </message>
    <message numerus="yes">
      <source>{removed} words removed, {added} added, {same} unchanged</source>
      <translation>
        <numerusform>{removed} mot supprimé, {added} ajoutés, {same} inchangés</numerusform>
        <numerusform>{removed} mots supprimés, {added} ajoutés, {same} inchangés</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>{name} changed on disk. Reload (F5) reads it anew.</source>
      <translation>{name} a changé sur le disque. Recharger (F5) le relit.</translation>
    </message>
    <message>
      <source>{name} is no longer there. What was read of it stays.</source>
      <translation>{name} n’est plus là. Ce qui en a été lu reste.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Choose others from the list: Enter puts one on the right, Shift+Enter on the left.</source>
      <translation>Choisissez-en d’autres dans la liste : Entrée en met un à droite, Maj+Entrée à gauche.</translation>
    </message>
    <message>
      <source>Drop the other article here</source>
      <translation>Déposez l’autre article ici</translation>
    </message>
    <message>
      <source>Drop two articles here</source>
      <translation>Déposez deux articles ici</translation>
    </message>
    <message>
      <source>Open files …</source>
      <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
      <source>Or choose one from the list: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>Ou choisissez-en un dans la liste : Entrée le met à droite, Maj+Entrée à gauche.</translation>
    </message>
    <message>
      <source>Or press {key} to paste the text of a page that you copied.</source>
      <translation>Ou appuyez sur {key} pour coller le texte d’une page que vous avez copiée.</translation>
    </message>
    <message>
      <source>Or press {key} to read both again and compare them.</source>
      <translation>Ou appuyez sur {key} pour relire les deux et les comparer.</translation>
    </message>
    <message>
      <source>Show me a sample</source>
      <translation>Montrer un exemple</translation>
    </message>
    <message>
      <source>Text copied from web pages, or saved pages.</source>
      <translation>Texte copié de pages web, ou pages enregistrées.</translation>
    </message>
    <message>
      <source>The window stays yours meanwhile.</source>
      <translation>La fenêtre reste à vous pendant ce temps.</translation>
    </message>
    <message>
      <source>These two were not compared</source>
      <translation>Ces deux-là n’ont pas été comparés</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>List of the differences</source>
      <translation>Liste des différences</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Ouvrir des articles</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions about “{title}” could be taken over: {key}</source>
      <translation>
        <numerusform>{count} décision sur « {title} » pourrait être reprise : {key}</numerusform>
        <numerusform>{count} décisions sur « {title} » pourraient être reprises : {key}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wings</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Edge of the list of articles</source>
      <translation>Bord de la liste des articles</translation>
    </message>
    <message>
      <source>Edge of the list of differences</source>
      <translation>Bord de la liste des différences</translation>
    </message>
    <message>
      <source>Show the list of articles</source>
      <translation>Afficher la liste des articles</translation>
    </message>
  </context>
</TS>
