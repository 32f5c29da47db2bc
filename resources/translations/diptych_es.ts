<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
  <context>
    <name>About</name>
    <message>
      <source>About Diptych</source>
      <translation>Acerca de Diptych</translation>
    </message>
    <message>
      <source>Close the article (in the list)</source>
      <translation>Cerrar el artículo (en la lista)</translation>
    </message>
    <message>
      <source>Fixed keys</source>
      <translation>Teclas fijas</translation>
    </message>
    <message>
      <source>It is made of these parts; each has its licence:</source>
      <translation>Se compone de estas partes; cada una tiene su licencia:</translation>
    </message>
    <message>
      <source>It never uses the network and never writes to a file it reads.</source>
      <translation>Nunca usa la red y nunca escribe en un archivo que lee.</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Lays two versions of an article side by side, without the site around them.</source>
      <translation>Pone dos versiones de un artículo una junto a otra, sin el sitio que las rodea.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Open a folded stretch</source>
      <translation>Abrir un tramo plegado</translation>
    </message>
    <message>
      <source>Parts of the program</source>
      <translation>Partes del programa</translation>
    </message>
    <message>
      <source>Put on the right, on the left (in the list)</source>
      <translation>Poner a la derecha, a la izquierda (en la lista)</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Desplazarse</translation>
    </message>
    <message>
      <source>Select by letters, by words</source>
      <translation>Seleccionar por letras, por palabras</translation>
    </message>
    <message>
      <source>To the next paragraph, the previous one</source>
      <translation>Al párrafo siguiente, al anterior</translation>
    </message>
    <message>
      <source>To the other side of a paragraph</source>
      <translation>Al otro lado de un párrafo</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Acción</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Diptych</source>
      <translation>&amp;Acerca de Diptych</translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Artículo</translation>
    </message>
    <message>
      <source>&amp;Back to the Current Difference</source>
      <translation>Volver &amp;a la diferencia actual</translation>
    </message>
    <message>
      <source>&amp;Back to the Unnamed Session</source>
      <translation>Volver a &amp;la sesión sin nombre</translation>
    </message>
    <message>
      <source>&amp;Close the Article</source>
      <translation>&amp;Cerrar el artículo</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>Co&amp;piar</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>A&amp;rchivo</translation>
    </message>
    <message>
      <source>&amp;Filter the Articles</source>
      <translation>&amp;Filtrar los artículos</translation>
    </message>
    <message>
      <source>&amp;Find …</source>
      <translation>B&amp;uscar…</translation>
    </message>
    <message>
      <source>&amp;First Difference</source>
      <translation>P&amp;rimera diferencia</translation>
    </message>
    <message>
      <source>&amp;Fold What Is Unchanged</source>
      <translation>Plegar &amp;lo que no cambia</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Guía</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>Atajos &amp;de teclado</translation>
    </message>
    <message>
      <source>&amp;Last Difference</source>
      <translation>Ú&amp;ltima diferencia</translation>
    </message>
    <message>
      <source>&amp;Next Difference</source>
      <translation>Di&amp;ferencia siguiente</translation>
    </message>
    <message>
      <source>&amp;Next Pair</source>
      <translation>Par &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Normal Text</source>
      <translation>Texto &amp;normal</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>A&amp;brir…</translation>
    </message>
    <message>
      <source>&amp;Other End of a Moved or Shared Paragraph</source>
      <translation>&amp;El otro extremo de un párrafo trasladado o compartido</translation>
    </message>
    <message>
      <source>&amp;Preferences …</source>
      <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
      <source>&amp;Previous Difference</source>
      <translation>D&amp;iferencia anterior</translation>
    </message>
    <message>
      <source>&amp;Previous Pair</source>
      <translation>Pa&amp;r anterior</translation>
    </message>
    <message>
      <source>&amp;Print Preview …</source>
      <translation>Vista &amp;previa de impresión…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Re&amp;hacer</translation>
    </message>
    <message>
      <source>&amp;Reload</source>
      <translation>Volver &amp;a cargar</translation>
    </message>
    <message>
      <source>&amp;Save the Session As …</source>
      <translation>&amp;Guardar la sesión como…</translation>
    </message>
    <message>
      <source>&amp;Strip the Paragraph</source>
      <translation>Descar&amp;tar el párrafo</translation>
    </message>
    <message>
      <source>&amp;Swap Sides</source>
      <translation>&amp;Intercambiar los lados</translation>
    </message>
    <message>
      <source>&amp;Tick</source>
      <translation>Marcar &amp;como visto</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>D&amp;eshacer</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;What Belongs Side by Side …</source>
      <translation>Lo &amp;que va junto…</translation>
    </message>
    <message>
      <source>A&amp;bout the Article</source>
      <translation>Acerca &amp;del artículo</translation>
    </message>
    <message>
      <source>Ali&amp;gn by Hand</source>
      <translation>Alinear a &amp;mano</translation>
    </message>
    <message>
      <source>Alwa&amp;ys on Pages of This Site</source>
      <translation>Siempre en las pá&amp;ginas de este sitio</translation>
    </message>
    <message>
      <source>Articles of One S&amp;tory Together</source>
      <translation>&amp;Juntar los artículos de una misma historia</translation>
    </message>
    <message>
      <source>Articles of a File as &amp;One, or Apart</source>
      <translation>&amp;Artículos de un archivo como uno o por separado</translation>
    </message>
    <message>
      <source>Change &amp;List</source>
      <translation>L&amp;ista de diferencias</translation>
    </message>
    <message>
      <source>Change &amp;Map</source>
      <translation>&amp;Mapa de diferencias</translation>
    </message>
    <message>
      <source>Colours of the &amp;Desktop</source>
      <translation>Colores del &amp;escritorio</translation>
    </message>
    <message>
      <source>Dar&amp;k</source>
      <translation>Osc&amp;uro</translation>
    </message>
    <message>
      <source>Difference: &amp;Keep</source>
      <translation>&amp;Diferencia: conservar</translation>
    </message>
    <message>
      <source>Difference: N&amp;oise</source>
      <translation>Diferencia: irrele&amp;vante</translation>
    </message>
    <message>
      <source>Difference: To C&amp;heck</source>
      <translation>D&amp;iferencia: por comprobar</translation>
    </message>
    <message>
      <source>F&amp;ull Screen</source>
      <translation>P&amp;antalla completa</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>&amp;Buscar siguiente</translation>
    </message>
    <message>
      <source>Find Pre&amp;vious</source>
      <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
      <source>Give Up the Al&amp;ignment</source>
      <translation>Anular &amp;la alineación</translation>
    </message>
    <message>
      <source>High &amp;Contrast</source>
      <translation>Alt&amp;o contraste</translation>
    </message>
    <message>
      <source>How Alike All &amp;Are …</source>
      <translation>Cuánto se parecen &amp;todos…</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>Lar&amp;ger Text</source>
      <translation>&amp;Texto más grande</translation>
    </message>
    <message>
      <source>Move &amp;Down in the List</source>
      <translation>&amp;Bajar en la lista</translation>
    </message>
    <message>
      <source>Move &amp;Up in the List</source>
      <translation>Subir &amp;en la lista</translation>
    </message>
    <message>
      <source>Next &amp;Changed Word</source>
      <translation>&amp;Palabra cambiada siguiente</translation>
    </message>
    <message>
      <source>Next &amp;Unseen Difference</source>
      <translation>Siguiente diferencia sin &amp;ver</translation>
    </message>
    <message>
      <source>Next Change of a Fac&amp;t</source>
      <translation>&amp;Siguiente dato cambiado</translation>
    </message>
    <message>
      <source>Note on the &amp;Difference …</source>
      <translation>&amp;Nota sobre la diferencia…</translation>
    </message>
    <message>
      <source>Open a S&amp;ession …</source>
      <translation>Abrir &amp;una sesión…</translation>
    </message>
    <message>
      <source>Other P&amp;ane</source>
      <translation>&amp;Otra columna</translation>
    </message>
    <message>
      <source>Other Pane, Bac&amp;kwards</source>
      <translation>Otra columna, &amp;hacia atrás</translation>
    </message>
    <message>
      <source>Panes Scroll &amp;Together</source>
      <translation>&amp;Desplazar las columnas a la vez</translation>
    </message>
    <message>
      <source>Pas&amp;te as an Article …</source>
      <translation>Pegar &amp;como artículo…</translation>
    </message>
    <message>
      <source>Pr&amp;evious Change of a Fact</source>
      <translation>&amp;Dato cambiado anterior</translation>
    </message>
    <message>
      <source>Previous Chan&amp;ged Word</source>
      <translation>Palabra &amp;cambiada anterior</translation>
    </message>
    <message>
      <source>Put on the &amp;Left</source>
      <translation>&amp;Poner a la izquierda</translation>
    </message>
    <message>
      <source>Put on the &amp;Right</source>
      <translation>Poner a &amp;la derecha</translation>
    </message>
    <message>
      <source>R&amp;estore What Was Stripped</source>
      <translation>&amp;Recuperar lo descartado</translation>
    </message>
    <message>
      <source>Reload &amp;With Another Encoding …</source>
      <translation>&amp;Volver a cargar con otra codificación…</translation>
    </message>
    <message>
      <source>Rena&amp;me the Article</source>
      <translation>Cambiar el &amp;nombre del artículo</translation>
    </message>
    <message>
      <source>Select &amp;All in the Pane</source>
      <translation>&amp;Seleccionar toda la columna</translation>
    </message>
    <message>
      <source>Sm&amp;aller Text</source>
      <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
      <source>Take Over Decisions Fro&amp;m the Other Side</source>
      <translation>Adoptar las decisiones del &amp;otro lado</translation>
    </message>
    <message>
      <source>What Was &amp;Stripped</source>
      <translation>Mo&amp;strar lo descartado</translation>
    </message>
  </context>
  <context>
    <name>ArticleList</name>
    <message>
      <source>Close the Article</source>
      <translation>Cerrar el artículo</translation>
    </message>
    <message>
      <source>Put on the Left</source>
      <translation>Poner a la izquierda</translation>
    </message>
    <message>
      <source>Put on the Right</source>
      <translation>Poner a la derecha</translation>
    </message>
  </context>
  <context>
    <name>Articles</name>
    <message>
      <source>Read as {encoding}, a guess</source>
      <translation>Leído como {encoding}, solo una suposición</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>on both sides</source>
      <translation>en ambos lados</translation>
    </message>
    <message>
      <source>on the left</source>
      <translation>a la izquierda</translation>
    </message>
    <message>
      <source>on the right</source>
      <translation>a la derecha</translation>
    </message>
    <message>
      <source>part {part} of {parts}</source>
      <translation>parte {part} de {parts}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters are not {encoding}</source>
      <translation>
        <numerusform>{count} carácter no es {encoding}</numerusform>
        <numerusform>{count} caracteres no son {encoding}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} palabra</numerusform>
        <numerusform>{count} palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} % different from the left one</source>
      <translation>{share} % distinto del de la izquierda</translation>
    </message>
    <message>
      <source>{share} % stripped</source>
      <translation>{share} % descartado</translation>
    </message>
  </context>
  <context>
    <name>Asking</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Aceptar</translation>
    </message>
  </context>
  <context>
    <name>Boundary</name>
    <message>
      <source>Arrow keys move it.</source>
      <translation>Las flechas lo mueven.</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Title of the article</source>
      <translation>Título del artículo</translation>
    </message>
  </context>
  <context>
    <name>Carrying</name>
    <message numerus="yes">
      <source>All {count} decisions taken over.</source>
      <translation>
        <numerusform>Se adoptó la decisión.</numerusform>
        <numerusform>Se adoptaron las {count} decisiones.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was decided in the one article that the other could take over.</source>
      <translation>En un artículo no se decidió nada que el otro pudiera adoptar.</translation>
    </message>
    <message>
      <source>taking over decisions</source>
      <translation>adoptar decisiones</translation>
    </message>
    <message>
      <source>{count} of {all} decisions taken over; the other blocks were not found again.</source>
      <translation>Se adoptaron {count} de {all} decisiones; los demás bloques no se encontraron.</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>Added</source>
      <translation>Añadido</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Diferencias</translation>
    </message>
    <message>
      <source>Different on each side</source>
      <translation>Distinto en cada lado</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>List by verdict</source>
      <translation>Listar por veredicto</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Trasladado</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Irrelevante</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>Aún sin ver</translation>
    </message>
    <message>
      <source>Only what changes a fact</source>
      <translation>Solo lo que cambia un dato</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Suprimido</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>Vista, sin veredicto</translation>
    </message>
    <message>
      <source>Shared passages</source>
      <translation>Pasajes compartidos</translation>
    </message>
    <message>
      <source>Style only</source>
      <translation>Solo estilo</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Por comprobar</translation>
    </message>
    <message>
      <source>Whatever the verdict</source>
      <translation>Cualquier veredicto</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>Con nota</translation>
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
        <numerusform>Otro tramo de {count} palabra también parece un artículo y se descartó: si es la historia que busca, recupérelo.</numerusform>
        <numerusform>Otro tramo de {count} palabras también parece un artículo y se descartó: si es la historia que busca, recupérelo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic (ISO-8859-6)</source>
      <translation>Árabe (ISO-8859-6)</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-13)</source>
      <translation>Báltico (ISO-8859-13)</translation>
    </message>
    <message>
      <source>Baltic (ISO-8859-4)</source>
      <translation>Báltico (ISO-8859-4)</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
      <source>Celtic (ISO-8859-14)</source>
      <translation>Celta (ISO-8859-14)</translation>
    </message>
    <message>
      <source>Central European (DOS 852)</source>
      <translation>Centroeuropeo (DOS 852)</translation>
    </message>
    <message>
      <source>Central European (ISO-8859-2)</source>
      <translation>Centroeuropeo (ISO-8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>Chino (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB18030)</source>
      <translation>Chino (GB18030)</translation>
    </message>
    <message>
      <source>Cyrillic (DOS 866)</source>
      <translation>Cirílico (DOS 866)</translation>
    </message>
    <message>
      <source>Cyrillic (ISO-8859-5)</source>
      <translation>Cirílico (ISO-8859-5)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>Cirílico (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Macintosh)</source>
      <translation>Cirílico (Macintosh)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
      <source>Greek (ISO-8859-7)</source>
      <translation>Griego (ISO-8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
      <source>Hardly a word of the file's name stands in it: it may be another page than its name says.</source>
      <translation>Apenas aparece una palabra del nombre del archivo: puede ser otra página que la que dice su nombre.</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titular</translation>
    </message>
    <message>
      <source>Headline and {paragraphs}</source>
      <translation>Titular y {paragraphs}</translation>
    </message>
    <message>
      <source>Hebrew (ISO-8859-8)</source>
      <translation>Hebreo (ISO-8859-8)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
      <source>In which order the columns are read is a guess on some of its pages ({pages}).</source>
      <translation>El orden en que se leen las columnas es una suposición en algunas de sus páginas ({pages}).</translation>
    </message>
    <message numerus="yes">
      <source>In {file}, {count} entries could not be understood; they were left as they are.</source>
      <translation>
        <numerusform>En {file} no se pudo entender {count} entrada; se dejó como estaba.</numerusform>
        <numerusform>En {file} no se pudieron entender {count} entradas; se dejaron como estaban.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is XML of a kind that is not known here: all of its text was read, whatever that is.</source>
      <translation>Es XML de un tipo que aquí no se conoce: se leyó todo su texto, sea el que sea.</translation>
    </message>
    <message>
      <source>Its name ends in {suffix}, but it is {kind} and was read as that.</source>
      <translation>Su nombre termina en {suffix}, pero es {kind} y se leyó como tal.</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (ISO-2022-JP)</source>
      <translation>Japonés (ISO-2022-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift-JIS)</source>
      <translation>Japonés (Shift-JIS)</translation>
    </message>
    <message>
      <source>Korean (EUC-KR)</source>
      <translation>Coreano (EUC-KR)</translation>
    </message>
    <message numerus="yes">
      <source>Mails in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>Se omitió un correo sin texto que leer ({count}).</numerusform>
        <numerusform>Se omitieron los correos sin texto que leer ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>No text was taken for an article: the page may be empty, cut off, or made by a script.</source>
      <translation>No se tomó ningún texto como artículo: puede que la página esté vacía, cortada o hecha por un script.</translation>
    </message>
    <message>
      <source>Nordic (ISO-8859-10)</source>
      <translation>Nórdico (ISO-8859-10)</translation>
    </message>
    <message numerus="yes">
      <source>Notes in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>Se omitió una nota sin texto que leer ({count}).</numerusform>
        <numerusform>Se omitieron notas sin texto que leer ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {count} words were kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</source>
      <translation>
        <numerusform>Solo se conservó {count} palabra y se descartaron {stripped} palabras que se leen como frases: revise lo descartado.</numerusform>
        <numerusform>Solo se conservaron {count} palabras y se descartaron {stripped} palabras que se leen como frases: revise lo descartado.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Párrafo {number}</translation>
    </message>
    <message>
      <source>Paragraphs {numbers}</source>
      <translation>Párrafos {numbers}</translation>
    </message>
    <message>
      <source>Romanian (ISO-8859-16)</source>
      <translation>Rumano (ISO-8859-16)</translation>
    </message>
    <message>
      <source>Some of its pages are pictures without a text ({pages}), so what they say is not compared.</source>
      <translation>Algunas de sus páginas son imágenes sin texto ({pages}), así que lo que dicen no se compara.</translation>
    </message>
    <message>
      <source>Something could not be saved: this is a mistake in Diptych itself ({name}).</source>
      <translation>Algo no se pudo guardar: es un error del propio Diptych ({name}).</translation>
    </message>
    <message>
      <source>South European (ISO-8859-3)</source>
      <translation>Sureuropeo (ISO-8859-3)</translation>
    </message>
    <message>
      <source>Thai (Windows-874)</source>
      <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
      <source>The archive is damaged or cut off: what stood after that place is missing, not deleted.</source>
      <translation>El archivo está dañado o cortado: lo que venía después de ese punto falta, no se ha eliminado.</translation>
    </message>
    <message>
      <source>The article seems to end at a pay wall: what is missing below was not captured, not deleted.</source>
      <translation>El artículo parece terminar en un muro de pago: lo que falta debajo no se capturó; no se suprimió.</translation>
    </message>
    <message>
      <source>The document has comments in its margin, which were left out.</source>
      <translation>El documento tiene comentarios al margen, que se omitieron.</translation>
    </message>
    <message>
      <source>The document has tracked deletions, which were left out; tracked insertions are in the text.</source>
      <translation>El documento tiene supresiones con control de cambios, que se omitieron; las inserciones están en el texto.</translation>
    </message>
    <message numerus="yes">
      <source>The document hides words of its text from its readers, which were left out ({count}).</source>
      <translation>
        <numerusform>El documento oculta una palabra de su texto a los lectores; se omitió ({count}).</numerusform>
        <numerusform>El documento oculta palabras de su texto a los lectores; se omitieron ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>The encoding cannot be chosen: {kind} says itself how its letters are written.</source>
      <translation>No se puede elegir la codificación: {kind} indica por sí mismo cómo están escritas sus letras.</translation>
    </message>
    <message numerus="yes">
      <source>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</source>
      <translation>
        <numerusform>La codificación es una mera suposición ({codec}): si ve letras extrañas, elija otra.</numerusform>
        <numerusform>La codificación es una mera suposición ({codec}): si ve letras extrañas, elija otra.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file ends in the middle of a tag: it was cut off, and what stood below is missing.</source>
      <translation>El archivo termina en medio de una etiqueta: se cortó, y falta lo que había debajo.</translation>
    </message>
    <message>
      <source>The page asks for JavaScript and shows hardly a word without it: it was captured too early.</source>
      <translation>La página pide JavaScript y sin él apenas muestra una palabra: se capturó demasiado pronto.</translation>
    </message>
    <message numerus="yes">
      <source>The page says that its article has {count} words, but shows {total}: part of it may be missing.</source>
      <translation>
        <numerusform>La página dice que su artículo tiene {count} palabra, pero muestra {total}: puede faltar una parte.</numerusform>
        <numerusform>La página dice que su artículo tiene {count} palabras, pero muestra {total}: puede faltar una parte.</numerusform>
      </translation>
    </message>
    <message>
      <source>The page shows a question about cookies and hardly a word of an article.</source>
      <translation>La página muestra una pregunta sobre cookies y apenas una palabra de un artículo.</translation>
    </message>
    <message>
      <source>The place of the window could not be saved in {path}: {reason}.</source>
      <translation>No se pudo guardar la posición de la ventana en {path}: {reason}.</translation>
    </message>
    <message>
      <source>The session no longer has the text of this article.</source>
      <translation>La sesión ya no tiene el texto de este artículo.</translation>
    </message>
    <message>
      <source>The settings could not be saved in {path}: {reason}.</source>
      <translation>No se pudieron guardar las preferencias en {path}: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} are broken and could not be set aside: {reason}.</source>
      <translation>Las preferencias de {path} están dañadas y no se pudieron apartar: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read: {reason}.</source>
      <translation>No se pudieron leer las preferencias de {path}: {reason}.</translation>
    </message>
    <message>
      <source>The settings were broken; they were set aside as {path}, and the defaults are used.</source>
      <translation>Las preferencias estaban dañadas; se apartaron como {path} y se usan los valores predeterminados.</translation>
    </message>
    <message>
      <source>The settings were not saved, because those in {path} could not be read before.</source>
      <translation>Las preferencias no se guardaron porque antes no se pudieron leer las de {path}.</translation>
    </message>
    <message>
      <source>The text had been turned into UTF-8 twice, and was read as it was before that: choose UTF-8 to see it as it is in the file.</source>
      <translation>El texto se había convertido dos veces a UTF-8 y se leyó como era antes: elija UTF-8 para verlo como está en el archivo.</translation>
    </message>
    <message>
      <source>The work</source>
      <translation>El trabajo</translation>
    </message>
    <message>
      <source>There are more articles in the file than the limit of {most}: the last ones stay together.</source>
      <translation>El archivo contiene más artículos que el límite de {most}: los últimos quedan juntos.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
      <source>This is a mistake in Diptych itself ({kind}). Everything else goes on.</source>
      <translation>Es un error del propio Diptych ({kind}). Todo lo demás sigue.</translation>
    </message>
    <message>
      <source>This looks like an error page, not like an article: the capture may have failed.</source>
      <translation>Esto parece una página de error y no un artículo: puede que la captura fallara.</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
      <source>UTF-8, but not valid throughout</source>
      <translation>UTF-8, pero no válido en todo el texto</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, big end first)</source>
      <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-16, little end first)</source>
      <translation>Unicode (UTF-16, little-endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, big end first)</source>
      <translation>Unicode (UTF-32, big-endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-32, little end first)</source>
      <translation>Unicode (UTF-32, little-endian)</translation>
    </message>
    <message>
      <source>Unicode (UTF-8)</source>
      <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
      <source>Vietnamese (Windows-1258)</source>
      <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
      <source>Western European (DOS 437)</source>
      <translation>Europeo occidental (DOS 437)</translation>
    </message>
    <message>
      <source>Western European (DOS 850)</source>
      <translation>Europeo occidental (DOS 850)</translation>
    </message>
    <message>
      <source>Western European (ISO-8859-15)</source>
      <translation>Europeo occidental (ISO-8859-15)</translation>
    </message>
    <message>
      <source>Western European (Macintosh)</source>
      <translation>Europeo occidental (Macintosh)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message numerus="yes">
      <source>What came with the mail as a file was not read ({count}).</source>
      <translation>
        <numerusform>Lo que venía con el correo como archivo no se leyó ({count}).</numerusform>
        <numerusform>Lo que venía con el correo como archivo no se leyó ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>What the settings file says for {names} is not allowed; the default is used instead.</source>
      <translation>Lo que el archivo de preferencias indica para {names} no está permitido; se usa el valor predeterminado.</translation>
    </message>
    <message>
      <source>What you always strip from {outlet} would be more than half of this article, so it stays here.</source>
      <translation>Lo que siempre descarta de {outlet} sería más de la mitad de este artículo, así que aquí se queda.</translation>
    </message>
    <message>
      <source>What you decide is not saved there; you can save the session under another name.</source>
      <translation>Lo que decida no se guarda ahí; puede guardar la sesión con otro nombre.</translation>
    </message>
    <message>
      <source>What you decided could not be saved in {file}: {reason}.</source>
      <translation>Lo que decidió no se pudo guardar en {file}: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Words that the page hides in its lines, or shows as readings above others, were left out ({count}).</source>
      <translation>
        <numerusform>Se omitieron en un lugar palabras que la página oculta en sus líneas o muestra como lectura encima de otras ({count}).</numerusform>
        <numerusform>Se omitieron en varios lugares palabras que la página oculta en sus líneas o muestra como lectura encima de otras ({count}).</numerusform>
      </translation>
    </message>
    <message>
      <source>a Markdown text</source>
      <translation>un texto Markdown</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>un documento de Word</translation>
    </message>
    <message>
      <source>a compressed file (unpack it first)</source>
      <translation>un archivo comprimido (descomprímalo primero)</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>una base de datos</translation>
    </message>
    <message>
      <source>a film</source>
      <translation>una película</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>un correo</translation>
    </message>
    <message>
      <source>a mail of Outlook (save it as .eml or as a web page)</source>
      <translation>un correo de Outlook (guárdelo como .eml o como página web)</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>un buzón de correo</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>a picture, a sound or a film</source>
      <translation>una imagen, un sonido o una película</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <source>a rich text document (RTF)</source>
      <translation>un documento de texto enriquecido (RTF)</translation>
    </message>
    <message>
      <source>a sound</source>
      <translation>un sonido</translation>
    </message>
    <message>
      <source>a sound or a film</source>
      <translation>un sonido o una película</translation>
    </message>
    <message>
      <source>a web archive of Safari</source>
      <translation>un archivo web de Safari</translation>
    </message>
    <message>
      <source>a web archive or settings file</source>
      <translation>un archivo web o de preferencias</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>una página web</translation>
    </message>
    <message>
      <source>a web page in one file (MHTML)</source>
      <translation>una página web en un solo archivo (MHTML)</translation>
    </message>
    <message>
      <source>abbreviation points</source>
      <translation>puntos de abreviatura</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>publicidad</translation>
    </message>
    <message>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <source>amount</source>
      <translation>importe</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>un texto OpenDocument</translation>
    </message>
    <message>
      <source>an archive (unpack it first) or a document of a kind that is not known here</source>
      <translation>un archivo comprimido (descomprímalo primero) o un documento de un tipo que aquí no se conoce</translation>
    </message>
    <message>
      <source>an archive of web pages (WACZ)</source>
      <translation>un archivo de páginas web (WACZ)</translation>
    </message>
    <message>
      <source>an archive of web pages (WARC)</source>
      <translation>un archivo de páginas web (WARC)</translation>
    </message>
    <message>
      <source>an electronic book (EPUB)</source>
      <translation>un libro electrónico (EPUB)</translation>
    </message>
    <message>
      <source>an empty archive</source>
      <translation>un archivo comprimido vacío</translation>
    </message>
    <message>
      <source>an office document of the old kind (save it as .docx)</source>
      <translation>un documento de oficina del tipo antiguo (guárdelo como .docx)</translation>
    </message>
    <message>
      <source>another program is writing to it</source>
      <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
      <source>apostrophes</source>
      <translation>apóstrofos</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>atribución</translation>
    </message>
    <message>
      <source>before · mostly rewritten</source>
      <translation>antes · reescrito casi por completo</translation>
    </message>
    <message>
      <source>belongs to the archive that keeps the page</source>
      <translation>pertenece al archivo que conserva la página</translation>
    </message>
    <message>
      <source>button, field or picture</source>
      <translation>botón, campo o imagen</translation>
    </message>
    <message>
      <source>byte order mark</source>
      <translation>marca de orden de bytes</translation>
    </message>
    <message>
      <source>captures of one page</source>
      <translation>versiones de una misma página</translation>
    </message>
    <message>
      <source>case of headings</source>
      <translation>mayúsculas de los titulares</translation>
    </message>
    <message>
      <source>character forms</source>
      <translation>formas de los caracteres</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>elegida</translation>
    </message>
    <message>
      <source>clean copy</source>
      <translation>copia limpia</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>rayas y guiones</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>date or other data about the article</source>
      <translation>fecha u otros datos del artículo</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>data</translation>
    </message>
    <message>
      <source>declared</source>
      <translation>declarada</translation>
    </message>
    <message>
      <source>declared, but not valid throughout</source>
      <translation>declarada, pero no válida en todo el texto</translation>
    </message>
    <message>
      <source>deleted by the writer, with changes tracked</source>
      <translation>borrado por el autor, con control de cambios</translation>
    </message>
    <message>
      <source>differs in style</source>
      <translation>difiere en el estilo</translation>
    </message>
    <message>
      <source>digit groups</source>
      <translation>grupos de cifras</translation>
    </message>
    <message>
      <source>docx</source>
      <translation>Word (docx)</translation>
    </message>
    <message>
      <source>does not read like the article around it</source>
      <translation>no se lee como el artículo que lo rodea</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>modificado</translation>
    </message>
    <message>
      <source>ellipsis</source>
      <translation>puntos suspensivos</translation>
    </message>
    <message>
      <source>eml</source>
      <translation>correo (eml)</translation>
    </message>
    <message>
      <source>encoded twice</source>
      <translation>codificado dos veces</translation>
    </message>
    <message>
      <source>enex</source>
      <translation>enex</translation>
    </message>
    <message>
      <source>epub</source>
      <translation>libro (epub)</translation>
    </message>
    <message>
      <source>escape sequences</source>
      <translation>secuencias de escape</translation>
    </message>
    <message>
      <source>fact ({kinds})</source>
      <translation>dato ({kinds})</translation>
    </message>
    <message>
      <source>facts ({kinds})</source>
      <translation>datos ({kinds})</translation>
    </message>
    <message>
      <source>foot of the page</source>
      <translation>pie de la página</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>supuesta</translation>
    </message>
    <message>
      <source>head of the page</source>
      <translation>cabecera de la página</translation>
    </message>
    <message>
      <source>heading over other things to read</source>
      <translation>título sobre otras lecturas</translation>
    </message>
    <message>
      <source>heading over readers' comments</source>
      <translation>título sobre los comentarios de lectores</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>el titular</translation>
    </message>
    <message>
      <source>headline and {paragraphs}</source>
      <translation>el titular y {paragraphs}</translation>
    </message>
    <message>
      <source>hidden by the writer</source>
      <translation>ocultado por el autor</translation>
    </message>
    <message>
      <source>holds no character one can see</source>
      <translation>no contiene ningún carácter visible</translation>
    </message>
    <message>
      <source>html</source>
      <translation>página web (html)</translation>
    </message>
    <message>
      <source>ideographs</source>
      <translation>ideogramas</translation>
    </message>
    <message>
      <source>invisible characters</source>
      <translation>caracteres invisibles</translation>
    </message>
    <message>
      <source>it cannot be opened</source>
      <translation>no se puede abrir</translation>
    </message>
    <message>
      <source>it holds more than can be</source>
      <translation>contiene más de lo posible</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <source>it may not be written to</source>
      <translation>no se permite escribir en él</translation>
    </message>
    <message>
      <source>it was moved, removed or replaced</source>
      <translation>se movió, se eliminó o se reemplazó</translation>
    </message>
    <message>
      <source>kept on every page of {outlet}, as you asked</source>
      <translation>se conserva en todas las páginas de {outlet}, como pidió</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <source>length of a recording</source>
      <translation>duración de una grabación</translation>
    </message>
    <message>
      <source>line breaks</source>
      <translation>saltos de línea</translation>
    </message>
    <message>
      <source>list of links under the heading “{heading}”</source>
      <translation>lista de enlaces bajo el título «{heading}»</translation>
    </message>
    <message>
      <source>list of tags</source>
      <translation>lista de etiquetas</translation>
    </message>
    <message>
      <source>long forms</source>
      <translation>formas largas</translation>
    </message>
    <message>
      <source>markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>mbox</source>
      <translation>buzón (mbox)</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>unido</translation>
    </message>
    <message>
      <source>mhtml</source>
      <translation>página web (mhtml)</translation>
    </message>
    <message>
      <source>mostly rewritten</source>
      <translation>reescrito casi por completo</translation>
    </message>
    <message>
      <source>moved here from {what}</source>
      <translation>trasladado aquí desde {what}</translation>
    </message>
    <message>
      <source>moved, now {what}</source>
      <translation>trasladado, ahora {what}</translation>
    </message>
    <message>
      <source>moved: now {what}</source>
      <translation>trasladado: ahora {what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>navigation menu</source>
      <translation>menú de navegación</translation>
    </message>
    <message>
      <source>newsletter form</source>
      <translation>formulario del boletín</translation>
    </message>
    <message>
      <source>not shown when the page opens</source>
      <translation>no se muestra al abrir la página</translation>
    </message>
    <message>
      <source>notes of Evernote (ENEX)</source>
      <translation>notas de Evernote (ENEX)</translation>
    </message>
    <message>
      <source>nothing but links</source>
      <translation>nada más que enlaces</translation>
    </message>
    <message>
      <source>notice about cookies or consent</source>
      <translation>aviso de cookies o consentimiento</translation>
    </message>
    <message>
      <source>now {what}</source>
      <translation>ahora {what}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <source>odt</source>
      <translation>OpenDocument (odt)</translation>
    </message>
    <message>
      <source>one of a list of short lines, as menus are</source>
      <translation>una de varias líneas cortas, como en los menús</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>el párrafo {number}</translation>
    </message>
    <message>
      <source>paragraphs {numbers}</source>
      <translation>los párrafos {numbers}</translation>
    </message>
    <message>
      <source>part of a form</source>
      <translation>parte de un formulario</translation>
    </message>
    <message>
      <source>pdf</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>picture caption</source>
      <translation>pie de foto</translation>
    </message>
    <message>
      <source>picture caption with agency</source>
      <translation>pie de foto con agencia</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>texto sin formato</translation>
    </message>
    <message>
      <source>pointer to other stories</source>
      <translation>remite a otras historias</translation>
    </message>
    <message>
      <source>presents the author</source>
      <translation>presenta al autor</translation>
    </message>
    <message>
      <source>quotation mark and stop</source>
      <translation>comilla y punto</translation>
    </message>
    <message>
      <source>quotation marks</source>
      <translation>comillas</translation>
    </message>
    <message>
      <source>raw page and its clean copy</source>
      <translation>página original y su copia limpia</translation>
    </message>
    <message>
      <source>readers' comments</source>
      <translation>comentarios de lectores</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>suprimido</translation>
    </message>
    <message>
      <source>repeated on this page</source>
      <translation>se repite en esta página</translation>
    </message>
    <message>
      <source>restored by hand</source>
      <translation>recuperado a mano</translation>
    </message>
    <message>
      <source>reworded</source>
      <translation>reformulado</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <source>rtf</source>
      <translation>RTF</translation>
    </message>
    <message>
      <source>same headline</source>
      <translation>mismo titular</translation>
    </message>
    <message>
      <source>same headline, captured the same day</source>
      <translation>mismo titular, capturado el mismo día</translation>
    </message>
    <message numerus="yes">
      <source>same headline, captured {count} days apart</source>
      <translation>
        <numerusform>mismo titular, capturado con {count} día de diferencia</numerusform>
        <numerusform>mismo titular, capturado con {count} días de diferencia</numerusform>
      </translation>
    </message>
    <message>
      <source>same story</source>
      <translation>la misma historia</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>el mismo texto</translation>
    </message>
    <message>
      <source>says when it appeared</source>
      <translation>dice cuándo se publicó</translation>
    </message>
    <message>
      <source>says which page of several this is</source>
      <translation>dice qué página es de varias</translation>
    </message>
    <message>
      <source>says who wrote it</source>
      <translation>dice quién lo escribió</translation>
    </message>
    <message>
      <source>share bar</source>
      <translation>barra para compartir</translation>
    </message>
    <message>
      <source>shared passages</source>
      <translation>pasajes compartidos</translation>
    </message>
    <message>
      <source>shared with {other}</source>
      <translation>compartido con {other}</translation>
    </message>
    <message>
      <source>shared with {other}, {how}</source>
      <translation>compartido con {other}, {how}</translation>
    </message>
    <message>
      <source>small numbers</source>
      <translation>números pequeños</translation>
    </message>
    <message>
      <source>something the site offers its visitors</source>
      <translation>algo que el sitio ofrece a sus visitantes</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>espacios</translation>
    </message>
    <message>
      <source>spelling</source>
      <translation>ortografía</translation>
    </message>
    <message>
      <source>split</source>
      <translation>dividido</translation>
    </message>
    <message>
      <source>stands after the article</source>
      <translation>está después del artículo</translation>
    </message>
    <message>
      <source>stands at the edge of every sheet of the paper</source>
      <translation>está en el borde de cada hoja</translation>
    </message>
    <message>
      <source>stands before the article</source>
      <translation>está antes del artículo</translation>
    </message>
    <message>
      <source>stands between two articles of one file</source>
      <translation>está entre dos artículos de un mismo archivo</translation>
    </message>
    <message>
      <source>stripped by hand</source>
      <translation>descartado a mano</translation>
    </message>
    <message>
      <source>stripped on every page of {outlet}, as you asked</source>
      <translation>se descarta en todas las páginas de {outlet}, como pidió</translation>
    </message>
    <message>
      <source>stripped, {reason}</source>
      <translation>descartado, {reason}</translation>
    </message>
    <message>
      <source>teaser that breaks off</source>
      <translation>entradilla que se corta</translation>
    </message>
    <message>
      <source>teaser under the heading “{heading}”</source>
      <translation>entradilla bajo el título «{heading}»</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>el disco comunica un error</translation>
    </message>
    <message>
      <source>the format says</source>
      <translation>lo dice el formato</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>el titular</translation>
    </message>
    <message>
      <source>the page's name in the title bar</source>
      <translation>el nombre de la página en la barra de título</translation>
    </message>
    <message>
      <source>the same file</source>
      <translation>el mismo archivo</translation>
    </message>
    <message>
      <source>the same text</source>
      <translation>el mismo texto</translation>
    </message>
    <message>
      <source>the site speaks to its visitors</source>
      <translation>el sitio se dirige a sus visitantes</translation>
    </message>
    <message>
      <source>there is not enough memory</source>
      <translation>no hay memoria suficiente</translation>
    </message>
    <message>
      <source>ticked; {description}</source>
      <translation>marcado; {description}</translation>
    </message>
    <message>
      <source>time</source>
      <translation>hora</translation>
    </message>
    <message>
      <source>units</source>
      <translation>unidades</translation>
    </message>
    <message>
      <source>unrelated</source>
      <translation>sin relación</translation>
    </message>
    <message>
      <source>valid UTF-8</source>
      <translation>UTF-8 válido</translation>
    </message>
    <message>
      <source>vowel marks</source>
      <translation>signos vocálicos</translation>
    </message>
    <message>
      <source>wacz</source>
      <translation>archivo web (wacz)</translation>
    </message>
    <message>
      <source>warc</source>
      <translation>archivo web (warc)</translation>
    </message>
    <message>
      <source>webarchive</source>
      <translation>archivo web (Safari)</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>palabra por palabra</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>no tiene permiso</translation>
    </message>
    <message>
      <source>zero bytes</source>
      <translation>bytes nulos</translation>
    </message>
    <message>
      <source>{after} added</source>
      <translation>{after} añadido</translation>
    </message>
    <message>
      <source>{before} is now {after}</source>
      <translation>{before} es ahora {after}</translation>
    </message>
    <message>
      <source>{before} removed</source>
      <translation>{before} suprimido</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters could not be read in the encoding {codec}; � stands in their place.</source>
      <translation>
        <numerusform>{count} carácter no se pudo leer con la codificación {codec}; en su lugar está �.</numerusform>
        <numerusform>{count} caracteres no se pudieron leer con la codificación {codec}; en su lugar está �.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more</source>
      <translation>
        <numerusform>{count} más</numerusform>
        <numerusform>{count} más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs are the same</source>
      <translation>
        <numerusform>{count} párrafo es igual</numerusform>
        <numerusform>{count} párrafos son iguales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs selected</source>
      <translation>
        <numerusform>{count} párrafo seleccionado</numerusform>
        <numerusform>{count} párrafos seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words were close decisions: look at what was stripped.</source>
      <translation>
        <numerusform>{count} palabra fue una decisión dudosa: revise lo descartado.</numerusform>
        <numerusform>{count} palabras fueron decisiones dudosas: revise lo descartado.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} cannot be written to: {reason}.</source>
      <translation>No se puede escribir en {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be opened: it holds more than can be.</source>
      <translation>No se pudo abrir {file}: contiene más de lo posible.</translation>
    </message>
    <message>
      <source>{file} could not be opened: {reason}.</source>
      <translation>No se pudo abrir {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>No se pudo leer {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} is damaged and could not be set aside: {reason}.</source>
      <translation>{file} está dañado y no se pudo apartar: {reason}.</translation>
    </message>
    <message>
      <source>{file} is no longer there.</source>
      <translation>{file} ya no está.</translation>
    </message>
    <message>
      <source>{file} is not a session of Diptych.</source>
      <translation>{file} no es una sesión de Diptych.</translation>
    </message>
    <message>
      <source>{file} is open in another program (process {pid} on {host}).</source>
      <translation>{file} está abierto en otro programa (proceso {pid} en {host}).</translation>
    </message>
    <message>
      <source>{file} is open in another program.</source>
      <translation>{file} está abierto en otro programa.</translation>
    </message>
    <message>
      <source>{file} is open in another window.</source>
      <translation>{file} está abierto en otra ventana.</translation>
    </message>
    <message numerus="yes">
      <source>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</source>
      <translation>
        <numerusform>{file} estaba dañado; se apartó como {aside} y se recuperó de él {count} entrada.</numerusform>
        <numerusform>{file} estaba dañado; se apartó como {aside} y se recuperaron de él {count} entradas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} was made by a newer version of Diptych; it was left as it is. Open it with that version.</source>
      <translation>{file} se hizo con una versión más reciente de Diptych y se dejó como estaba. Ábralo con esa versión.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <source>{how}, quoted</source>
      <translation>{how}, entre comillas</translation>
    </message>
    <message>
      <source>{how}, quoting {speaker}</source>
      <translation>{how}, cita de {speaker}</translation>
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
      <translation>No se puede abrir {name}: es un enlace que lleva a sí mismo.</translation>
    </message>
    <message>
      <source>{name} cannot be opened: its name is too long.</source>
      <translation>No se puede abrir {name}: su nombre es demasiado largo.</translation>
    </message>
    <message>
      <source>{name} cannot be read as {codec}: there is no such encoding.</source>
      <translation>No se puede leer {name} como {codec}: no existe esa codificación.</translation>
    </message>
    <message>
      <source>{name} cannot be read: you have no permission to open it.</source>
      <translation>No se puede leer {name}: no tiene permiso para abrirlo.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
      <source>{name} declares a document type inside, which no program for documents writes.</source>
      <translation>{name} declara dentro un tipo de documento, cosa que ningún programa de documentos escribe.</translation>
    </message>
    <message>
      <source>{name} has too many lines: a text of no more than {most} can be read.</source>
      <translation>{name} tiene demasiadas líneas: se puede leer un texto de {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} has too many pages: no more than {most} are read.</source>
      <translation>{name} tiene demasiadas páginas: se leen {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} has too many tags: a page of no more than {most} can be read.</source>
      <translation>{name} tiene demasiadas etiquetas: se puede leer una página de {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} holds no file that could be read, only folders: open those that hold articles.</source>
      <translation>{name} no contiene ningún archivo legible, solo carpetas: abra las que tengan artículos.</translation>
    </message>
    <message>
      <source>{name} holds nothing but white space.</source>
      <translation>{name} no contiene más que espacio en blanco.</translation>
    </message>
    <message>
      <source>{name} holds nothing that one can see, only invisible characters.</source>
      <translation>{name} no contiene nada visible, solo caracteres invisibles.</translation>
    </message>
    <message>
      <source>{name} holds too many articles: no more than {most} are taken out of one file.</source>
      <translation>{name} contiene demasiados artículos: de un archivo se sacan {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} holds too many files: no more than {most} are looked at.</source>
      <translation>{name} contiene demasiados archivos: se miran {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} holds too many records: no more than {most} are looked at.</source>
      <translation>{name} contiene demasiados registros: se miran {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} holds too much: more than {most} would come out of it.</source>
      <translation>{name} contiene demasiado: saldrían de él más de {most}.</translation>
    </message>
    <message>
      <source>{name} is a PDF document that is protected by a password.</source>
      <translation>{name} es un documento PDF protegido con contraseña.</translation>
    </message>
    <message>
      <source>{name} is a book that is protected against copying, so its text cannot be read.</source>
      <translation>{name} es un libro protegido contra copia, así que no se puede leer su texto.</translation>
    </message>
    <message>
      <source>{name} is a folder without a file that could be read as an article.</source>
      <translation>{name} es una carpeta sin ningún archivo que se pueda leer como artículo.</translation>
    </message>
    <message>
      <source>{name} is a folder. Choose the files inside it instead.</source>
      <translation>{name} es una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message>
      <source>{name} is a link to {target}, which was not found. It may have been moved, renamed or deleted.</source>
      <translation>{name} es un enlace a {target}, que no se encontró. Puede que se haya movido, renombrado o borrado.</translation>
    </message>
    <message>
      <source>{name} is a mail with too many parts in one another: no more than {most}.</source>
      <translation>{name} es un correo con demasiadas partes unas dentro de otras: {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} is a mail without a text.</source>
      <translation>{name} es un correo sin texto.</translation>
    </message>
    <message>
      <source>{name} is a scanned PDF: its pages are pictures, and hold no text.</source>
      <translation>{name} es un PDF escaneado: sus páginas son imágenes y no contienen texto.</translation>
    </message>
    <message>
      <source>{name} is a web archive that declares entities, which no browser writes.</source>
      <translation>{name} es un archivo web que declara entidades, cosa que ningún navegador escribe.</translation>
    </message>
    <message>
      <source>{name} is a web page in one file (MHTML) that holds no page, only what belongs to one.</source>
      <translation>{name} es una página web en un solo archivo (MHTML) que no contiene la página, solo lo que la acompaña.</translation>
    </message>
    <message>
      <source>{name} is being written to right now. Open it again when it is ready.</source>
      <translation>Se está escribiendo en {name}. Ábralo de nuevo cuando esté listo.</translation>
    </message>
    <message>
      <source>{name} is closed.</source>
      <translation>{name} está cerrado.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} está vacío.</translation>
    </message>
    <message>
      <source>{name} is empty: it holds nothing but the mark of its encoding.</source>
      <translation>{name} está vacío: solo contiene la marca de su codificación.</translation>
    </message>
    <message>
      <source>{name} is not a file but a device or a pipe, which cannot be read as an article.</source>
      <translation>{name} no es un archivo, sino un dispositivo o una tubería, y no se puede leer como artículo.</translation>
    </message>
    <message>
      <source>{name} is not a name that a file can have.</source>
      <translation>{name} no es un nombre que pueda tener un archivo.</translation>
    </message>
    <message numerus="yes">
      <source>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</source>
      <translation>
        <numerusform>{name} no está escrito en {codec}: {count} de sus {total} caracteres no se puede leer así.</numerusform>
        <numerusform>{name} no está escrito en {codec}: {count} de sus {total} caracteres no se pueden leer así.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is protected by a password.</source>
      <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
      <source>{name} is too large: no more than {most} can be read.</source>
      <translation>{name} es demasiado grande: se pueden leer {most} como máximo.</translation>
    </message>
    <message>
      <source>{name} is {kind} that is damaged or cut off, so it cannot be read.</source>
      <translation>{name} es {kind}, pero está dañado o cortado y no se puede leer.</translation>
    </message>
    <message>
      <source>{name} is {kind} without any text.</source>
      <translation>{name} es {kind} sin texto alguno.</translation>
    </message>
    <message>
      <source>{name} is {kind}, which takes the library {library} to read. Install it with: {command}</source>
      <translation>{name} es {kind}; para leerlo hace falta la biblioteca {library}. Se instala con: {command}</translation>
    </message>
    <message>
      <source>{name} is {kind}. Only texts, web pages and documents can be read.</source>
      <translation>{name} es {kind}. Solo se pueden leer textos, páginas web y documentos.</translation>
    </message>
    <message>
      <source>{name} makes no sense in {codec}.</source>
      <translation>{name} no tiene sentido en {codec}.</translation>
    </message>
    <message>
      <source>{name} takes more memory than reading may use ({most}).</source>
      <translation>{name} necesita más memoria de la que puede usar la lectura ({most}).</translation>
    </message>
    <message>
      <source>{name} was not found. It may have been moved, renamed or deleted.</source>
      <translation>No se encontró {name}. Puede que se haya movido, renombrado o borrado.</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message>
      <source>{same} · press Enter to open</source>
      <translation>{same} · pulse Intro para abrir</translation>
    </message>
    <message>
      <source>{share} % shared text</source>
      <translation>{share} % de texto compartido</translation>
    </message>
    <message>
      <source>{side}, headline</source>
      <translation>{side}, titular</translation>
    </message>
    <message>
      <source>{side}, paragraph {number}</source>
      <translation>{side}, párrafo {number}</translation>
    </message>
    <message>
      <source>{subject}: given up after {seconds} s without an end.</source>
      <translation>{subject}: abandonado tras {seconds} s sin terminar.</translation>
    </message>
    <message>
      <source>{subject}: no process could be started for it. Close other programs, and try again.</source>
      <translation>{subject}: no se pudo iniciar ningún proceso para ello. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{subject}: the work broke off, perhaps for lack of memory. The rest goes on; try this again.</source>
      <translation>{subject}: el trabajo se interrumpió, quizá por falta de memoria. Lo demás sigue; inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>{text} no longer selected</source>
      <translation>{text} ya no está seleccionado</translation>
    </message>
    <message>
      <source>{text} selected</source>
      <translation>{text} seleccionado</translation>
    </message>
    <message>
      <source>{trouble} It could not be copied, so settings are not saved: {reason}.</source>
      <translation>{trouble} No se pudo copiar, así que las preferencias no se guardan: {reason}.</translation>
    </message>
    <message>
      <source>{trouble} The file as it was is kept as {path}.</source>
      <translation>{trouble} El archivo, tal como estaba, se guarda como {path}.</translation>
    </message>
    <message numerus="yes">
      <source>{what} added</source>
      <translation>
        <numerusform>{what} añadido</numerusform>
        <numerusform>{what} añadidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} changed in style only</source>
      <translation>
        <numerusform>{what} modificado solo en el estilo</numerusform>
        <numerusform>{what} modificados solo en el estilo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} edited</source>
      <translation>
        <numerusform>{what} modificado</numerusform>
        <numerusform>{what} modificados</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} merged into one</source>
      <translation>{what}: unión en uno</translation>
    </message>
    <message numerus="yes">
      <source>{what} merged into {count}</source>
      <translation>
        <numerusform>{what}: unión en {count}</numerusform>
        <numerusform>{what}: unión en {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} moved</source>
      <translation>
        <numerusform>{what} trasladado</numerusform>
        <numerusform>{what} trasladados</numerusform>
      </translation>
    </message>
    <message>
      <source>{what} on the left</source>
      <translation>{what} a la izquierda</translation>
    </message>
    <message>
      <source>{what} on the right</source>
      <translation>{what} a la derecha</translation>
    </message>
    <message numerus="yes">
      <source>{what} removed</source>
      <translation>
        <numerusform>{what} suprimido</numerusform>
        <numerusform>{what} suprimidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} split into {count}</source>
      <translation>
        <numerusform>{what}: división en {count}</numerusform>
        <numerusform>{what}: división en {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Comparing …</source>
      <translation>Comparando…</translation>
    </message>
    <message numerus="yes">
      <source>Reading {count} files …</source>
      <translation>
        <numerusform>Leyendo {count} archivo…</numerusform>
        <numerusform>Leyendo {count} archivos…</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading {name} was given up.</source>
      <translation>Se abandonó la lectura de {name}.</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Leyendo {name}…</translation>
    </message>
    <message>
      <source>The comparison was given up.</source>
      <translation>Se abandonó la comparación.</translation>
    </message>
    <message>
      <source>This paragraph was not aligned by hand.</source>
      <translation>Este párrafo no se alineó a mano.</translation>
    </message>
    <message>
      <source>closing {title}</source>
      <translation>cerrar {title}</translation>
    </message>
    <message numerus="yes">
      <source>{count} files were not read. Open them again to read them.</source>
      <translation>
        <numerusform>{count} archivo no se leyó. Ábralo de nuevo para leerlo.</numerusform>
        <numerusform>{count} archivos no se leyeron. Ábralos de nuevo para leerlos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is in the list already; it is read anew.</source>
      <translation>{name} ya está en la lista; se lee de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>A picture cannot be read as an article. Drop text or a file.</source>
      <translation>Una imagen no se puede leer como artículo. Suelte texto o un archivo.</translation>
    </message>
    <message>
      <source>Diptych never goes online, so an address cannot be opened. Save the page, or copy its text, and drop that.</source>
      <translation>Diptych nunca se conecta a Internet, así que no puede abrir una dirección. Guarde la página o copie su texto, y suelte eso.</translation>
    </message>
    <message>
      <source>Let go to add this text as an article</source>
      <translation>Suelte para añadir este texto como artículo</translation>
    </message>
    <message>
      <source>Let go to open these files</source>
      <translation>Suelte para abrir estos archivos</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the left pane</source>
      <translation>Suelte para abrir estos archivos; si es uno solo, ocupa el panel izquierdo</translation>
    </message>
    <message>
      <source>Let go to open these files; a single one takes the right pane</source>
      <translation>Suelte para abrir estos archivos; si es uno solo, ocupa el panel derecho</translation>
    </message>
    <message>
      <source>The program that this was dragged from handed nothing over. Drag it once more, or open the file from the File menu.</source>
      <translation>El programa del que se arrastró esto no entregó nada. Arrástrelo otra vez o abra el archivo desde el menú Archivo.</translation>
    </message>
    <message>
      <source>What was dropped does not lie in a folder of this computer. Copy it into one, and drop that.</source>
      <translation>Lo que soltó no está en una carpeta de este equipo. Cópielo a una y suelte la copia.</translation>
    </message>
  </context>
  <context>
    <name>Filing</name>
    <message>
      <source>moving {title}</source>
      <translation>mover {title}</translation>
    </message>
    <message>
      <source>renaming {title}</source>
      <translation>cambiar el nombre de {title}</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>In both panes</source>
      <translation>En ambas columnas</translation>
    </message>
    <message>
      <source>Next find</source>
      <translation>Resultado siguiente</translation>
    </message>
    <message>
      <source>On the left</source>
      <translation>A la izquierda</translation>
    </message>
    <message>
      <source>On the right</source>
      <translation>A la derecha</translation>
    </message>
    <message>
      <source>Previous find</source>
      <translation>Resultado anterior</translation>
    </message>
    <message>
      <source>Where to find it</source>
      <translation>Dónde buscar</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>no se encontró</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <source>{place}, left: {words}</source>
      <translation>{place}, izquierda: {words}</translation>
    </message>
    <message>
      <source>{place}, right: {words}</source>
      <translation>{place}, derecha: {words}</translation>
    </message>
  </context>
  <context>
    <name>Gathering</name>
    <message>
      <source>&amp;Open Them All</source>
      <translation>&amp;Abrir todos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Articles ({patterns})</source>
      <translation>Artículos ({patterns})</translation>
    </message>
    <message>
      <source>Many files</source>
      <translation>Muchos archivos</translation>
    </message>
    <message>
      <source>Sessions of Diptych ({patterns})</source>
      <translation>Sesiones de Diptych ({patterns})</translation>
    </message>
    <message numerus="yes">
      <source>There are {count} files in it that can be read. Open them all?</source>
      <translation>
        <numerusform>Contiene {count} archivo que se puede leer. ¿Abrirlo?</numerusform>
        <numerusform>Contiene {count} archivos que se pueden leer. ¿Abrirlos todos?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Guide to Diptych</source>
      <translation>Guía de Diptych</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source>1 rule</source>
      <translation>1 regla</translation>
    </message>
    <message>
      <source>kept {kept} of {all} characters</source>
      <translation>se conservan {kept} de {all} caracteres</translation>
    </message>
    <message numerus="yes">
      <source>{count} rules</source>
      <translation>
        <numerusform>{count} regla</numerusform>
        <numerusform>{count} reglas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Incoming</name>
    <message numerus="yes">
      <source>{count} files are in the list already; they are read anew.</source>
      <translation>
        <numerusform>{count} archivo ya está en la lista; se lee de nuevo.</numerusform>
        <numerusform>{count} archivos ya están en la lista; se leen de nuevo.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Judging</name>
    <message>
      <source>A Note on the Difference</source>
      <translation>Nota sobre la diferencia</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>Vaya primero a una diferencia.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Irrelevante</translation>
    </message>
    <message>
      <source>Seen, without a verdict</source>
      <translation>Vista, sin veredicto</translation>
    </message>
    <message>
      <source>The note is kept.</source>
      <translation>La nota queda guardada.</translation>
    </message>
    <message>
      <source>There is no note.</source>
      <translation>No hay ninguna nota.</translation>
    </message>
    <message>
      <source>To be checked</source>
      <translation>Por comprobar</translation>
    </message>
    <message>
      <source>To be kept</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>You have seen all differences.</source>
      <translation>Ha visto todas las diferencias.</translation>
    </message>
    <message>
      <source>{seen} of {count} seen</source>
      <translation>{seen} de {count} vistas</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>The session is closed.</source>
      <translation>La sesión está cerrada.</translation>
    </message>
  </context>
  <context>
    <name>Lacking</name>
    <message>
      <source>Choose an article in the list first: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>Elija primero un artículo de la lista: Intro lo pone a la derecha, Mayús+Intro a la izquierda.</translation>
    </message>
    <message>
      <source>Go to an article in the list first.</source>
      <translation>Vaya primero a un artículo de la lista.</translation>
    </message>
    <message>
      <source>Open another article first, to lay beside this one.</source>
      <translation>Abra primero otro artículo para ponerlo junto a este.</translation>
    </message>
    <message>
      <source>Open two articles first.</source>
      <translation>Abra primero dos artículos.</translation>
    </message>
    <message>
      <source>There is no article yet.</source>
      <translation>Todavía no hay ningún artículo.</translation>
    </message>
  </context>
  <context>
    <name>Ledger</name>
    <message>
      <source>aligning by hand</source>
      <translation>alinear a mano</translation>
    </message>
    <message>
      <source>giving up an alignment</source>
      <translation>anular una alineación</translation>
    </message>
    <message>
      <source>judging a difference</source>
      <translation>juzgar una diferencia</translation>
    </message>
    <message>
      <source>restoring a block</source>
      <translation>recuperar un bloque</translation>
    </message>
    <message>
      <source>restoring blocks</source>
      <translation>recuperar bloques</translation>
    </message>
    <message>
      <source>stripping a block</source>
      <translation>descartar un bloque</translation>
    </message>
    <message>
      <source>stripping blocks</source>
      <translation>descartar bloques</translation>
    </message>
    <message>
      <source>taking a tick away</source>
      <translation>quitar una marca</translation>
    </message>
    <message>
      <source>ticking</source>
      <translation>marcar</translation>
    </message>
    <message>
      <source>writing a note</source>
      <translation>escribir una nota</translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message>
      <source>Articles can be put in order while the list shows all of them as they were loaded.</source>
      <translation>Los artículos se pueden ordenar mientras la lista los muestra todos tal como se cargaron.</translation>
    </message>
    <message>
      <source>Articles of one story together</source>
      <translation>Juntar los artículos de una misma historia</translation>
    </message>
    <message>
      <source>As loaded</source>
      <translation>Según se cargaron</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Difference from the left one</source>
      <translation>Diferencia con el de la izquierda</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filter the articles</source>
      <translation>Filtrar los artículos</translation>
    </message>
    <message>
      <source>It is the first already.</source>
      <translation>Ya es el primero.</translation>
    </message>
    <message>
      <source>It is the last already.</source>
      <translation>Ya es el último.</translation>
    </message>
    <message>
      <source>No article holds these words.</source>
      <translation>Ningún artículo contiene estas palabras.</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medio</translation>
    </message>
    <message>
      <source>Place {number} of {count}</source>
      <translation>Lugar {number} de {count}</translation>
    </message>
    <message>
      <source>Share stripped</source>
      <translation>Parte descartada</translation>
    </message>
    <message>
      <source>Sort the articles by</source>
      <translation>Ordenar los artículos por</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Historias</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Words that an article must hold; “in quotation marks” as one</source>
      <translation>Palabras que debe contener un artículo; «entre comillas», como una sola</translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} artículo</numerusform>
        <numerusform>{count} artículos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MatrixDialog</name>
    <message>
      <source>How Alike All Are</source>
      <translation>Cuánto se parecen todos</translation>
    </message>
    <message>
      <source>Share that two articles have in common, in per cent</source>
      <translation>Parte que dos artículos tienen en común, en porcentaje</translation>
    </message>
    <message>
      <source>The largest stories have so many articles that not all pairs were compared.</source>
      <translation>Las historias más grandes tienen tantos artículos que no se compararon todos los pares.</translation>
    </message>
    <message>
      <source>Two articles at least must be loaded before they can be compared.</source>
      <translation>Deben estar cargados al menos dos artículos para poder compararlos.</translation>
    </message>
  </context>
  <context>
    <name>MatrixModel</name>
    <message>
      <source>“{left}” and “{right}” have nothing in common.</source>
      <translation>«{left}» y «{right}» no tienen nada en común.</translation>
    </message>
    <message>
      <source>“{left}” and “{right}”: {relation}, {share} % in common, {words} words.</source>
      <translation>«{left}» y «{right}»: {relation}, {share} % en común, {words} palabras.</translation>
    </message>
  </context>
  <context>
    <name>Pairing</name>
    <message>
      <source>No two of the loaded articles have anything in common.</source>
      <translation>No hay dos artículos cargados que tengan algo en común.</translation>
    </message>
    <message>
      <source>Pair {number} of {count}</source>
      <translation>Par {number} de {count}</translation>
    </message>
    <message>
      <source>The articles are still being compared with each other …</source>
      <translation>Los artículos todavía se están comparando entre sí …</translation>
    </message>
    <message>
      <source>There is no other article to lay beside the left one.</source>
      <translation>No hay otro artículo que poner junto al de la izquierda.</translation>
    </message>
    <message>
      <source>{again} is the same as {first}.</source>
      <translation>{again} es lo mismo que {first}.</translation>
    </message>
    <message numerus="yes">
      <source>{count} more pairs belong side by side.</source>
      <translation>
        <numerusform>Hay {count} par más que va junto.</numerusform>
        <numerusform>Hay {count} pares más que van juntos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pairs with the new articles belong side by side.</source>
      <translation>
        <numerusform>Hay 1 par con los artículos nuevos que va junto.</numerusform>
        <numerusform>Hay {count} pares con los artículos nuevos que van juntos.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{left}” beside “{right}”: {reason}.</source>
      <translation>«{left}» junto a «{right}»: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>PairsDialog</name>
    <message>
      <source>Pairs of articles</source>
      <translation>Pares de artículos</translation>
    </message>
    <message>
      <source>What Belongs Side by Side</source>
      <translation>Lo que va junto</translation>
    </message>
  </context>
  <context>
    <name>Panes</name>
    <message>
      <source>Ctrl+Down and Ctrl+Up lead from paragraph to paragraph, Left and Right to the other pane.</source>
      <translation>Ctrl+Abajo y Ctrl+Arriba llevan de párrafo en párrafo; Izquierda y Derecha, a la otra columna.</translation>
    </message>
    <message>
      <source>Find in the articles</source>
      <translation>Buscar en los artículos</translation>
    </message>
    <message>
      <source>Map of the differences</source>
      <translation>Mapa de las diferencias</translation>
    </message>
    <message>
      <source>Nothing to show yet</source>
      <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
      <source>The two articles side by side</source>
      <translation>Los dos artículos uno junto a otro</translation>
    </message>
    <message>
      <source>What the two panes show</source>
      <translation>Lo que muestran las dos columnas</translation>
    </message>
  </context>
  <context>
    <name>Pasting</name>
    <message>
      <source>Name in the list:</source>
      <translation>Nombre en la lista:</translation>
    </message>
    <message>
      <source>Paste as an Article</source>
      <translation>Pegar como artículo</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Texto pegado</translation>
    </message>
    <message>
      <source>There is no text on the clipboard.</source>
      <translation>No hay texto en el portapapeles.</translation>
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
      <translation> caracteres</translation>
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
      <translation>A&amp;rtículos en un archivo</translation>
    </message>
    <message>
      <source>&amp;Back to Defaults</source>
      <translation>&amp;Volver a lo predeterminado</translation>
    </message>
    <message>
      <source>&amp;Default Keys</source>
      <translation>Teclas &amp;predeterminadas</translation>
    </message>
    <message>
      <source>&amp;Face of the text</source>
      <translation>T&amp;ipo de letra del texto</translation>
    </message>
    <message>
      <source>&amp;Files in an archive</source>
      <translation>Archivos &amp;en un archivo comprimido</translation>
    </message>
    <message>
      <source>&amp;Fold what is unchanged</source>
      <translation>&amp;Plegar lo que no cambia</translation>
    </message>
    <message>
      <source>&amp;Height of a line</source>
      <translation>Alt&amp;ura de línea</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Teclas</translation>
    </message>
    <message>
      <source>&amp;Largest file</source>
      <translation>Archivo más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation>Lí&amp;nea más larga</translation>
    </message>
    <message>
      <source>&amp;Pages of a PDF</source>
      <translation>&amp;Páginas de un PDF</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Lectura</translation>
    </message>
    <message>
      <source>&amp;Show what was stripped</source>
      <translation>&amp;Mostrar lo descartado</translation>
    </message>
    <message>
      <source>&amp;Size of the text</source>
      <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
      <source>&amp;Time for a file</source>
      <translation>Tiempo para &amp;un archivo</translation>
    </message>
    <message>
      <source>&amp;Undo the Defaults</source>
      <translation>&amp;Deshacer lo predeterminado</translation>
    </message>
    <message>
      <source>&amp;Unpacked</source>
      <translation>Dese&amp;mpaquetado</translation>
    </message>
    <message>
      <source>A file that needs more ends the process that reads it, and nothing else.</source>
      <translation>Un archivo que necesite más termina el proceso que lo lee, y nada más.</translation>
    </message>
    <message>
      <source>A long stretch that is the same on both sides becomes one line, which opens when clicked.</source>
      <translation>Un tramo largo igual en ambos lados pasa a ser una sola línea, que se abre al pulsarla.</translation>
    </message>
    <message>
      <source>A longer one is refused.</source>
      <translation>Uno más largo se rechaza.</translation>
    </message>
    <message>
      <source>A page may have ten times as many tags.</source>
      <translation>Una página puede tener diez veces más etiquetas.</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <source>After a paragraph was stripped or restored by hand, “Always on Pages of This Site” in the menu “Edit” does the same to blocks like it on every page of the site.</source>
      <translation>Después de descartar o recuperar un párrafo a mano, «Siempre en las páginas de este sitio», en el menú «Edición», hace lo mismo con los bloques parecidos en todas las páginas del sitio.</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>Siempre</translation>
    </message>
    <message>
      <source>An archive that holds more of them is refused.</source>
      <translation>Un archivo comprimido que contenga más se rechaza.</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Bloques</translation>
    </message>
    <message>
      <source>C&amp;olours</source>
      <translation>Colo&amp;res</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>Co&amp;mparing</source>
      <translation>&amp;Comparación</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>Tipos de letra</translation>
    </message>
    <message>
      <source>From 60 to 75 characters the eye finds the next line best. A narrow window makes lines shorter than this, never longer.</source>
      <translation>Entre 60 y 75 caracteres, el ojo encuentra mejor la línea siguiente. Una ventana estrecha acorta las líneas, nunca las alarga.</translation>
    </message>
    <message>
      <source>Go to a place and press the new key; Delete empties it. A letter by itself works while the articles have the focus.</source>
      <translation>Vaya a una casilla y pulse la tecla nueva; Supr la vacía. Una letra sola funciona mientras los artículos tienen el foco.</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>High contrast is white and yellow on black.</source>
      <translation>El alto contraste es blanco y amarillo sobre negro.</translation>
    </message>
    <message>
      <source>How deep an attached mail may lie in others.</source>
      <translation>A qué profundidad puede estar un correo adjunto dentro de otros.</translation>
    </message>
    <message>
      <source>In percent of what the face asks for. Long lines want more air between them.</source>
      <translation>En porcentaje de lo que pide el tipo de letra. Las líneas largas necesitan más aire entre ellas.</translation>
    </message>
    <message>
      <source>Key {number} of “{action}”</source>
      <translation>Tecla {number} de «{action}»</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys of “{action}”</source>
      <translation>Teclas de «{action}»</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Idi&amp;oma</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Lin&amp;es of a text</source>
      <translation>Lí&amp;neas de un texto</translation>
    </message>
    <message>
      <source>Mails &amp;within mails</source>
      <translation>C&amp;orreos dentro de correos</translation>
    </message>
    <message>
      <source>Memor&amp;y</source>
      <translation>Memor&amp;ia</translation>
    </message>
    <message>
      <source>Menus, advertising and the like stay in their place, pale, each with the reason why it is not part of the article.</source>
      <translation>Los menús, la publicidad y similares se quedan en su sitio, atenuados, cada uno con el motivo por el que no es parte del artículo.</translation>
    </message>
    <message>
      <source>Most that may come out of an archive or a compressed file.</source>
      <translation>Lo máximo que puede salir de un archivo comprimido.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Tecla nueva</translation>
    </message>
    <message>
      <source>No more are taken out of one file, such as an archive of the web.</source>
      <translation>No se sacan más de un solo archivo, como un archivo de la web.</translation>
    </message>
    <message>
      <source>Ope&amp;ning</source>
      <translation>&amp;Apertura</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Quotation marks, dashes, spellings, capitals in a headline. Without this the keys pass them over; they stay marked, and in the list.</source>
      <translation>Comillas, rayas, ortografía, mayúsculas en un titular. Sin esto, las teclas los pasan por alto; siguen marcados y en la lista.</translation>
    </message>
    <message>
      <source>Reading that takes longer is given up.</source>
      <translation>La lectura que tarda más se abandona.</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>Q&amp;uitar</translation>
    </message>
    <message>
      <source>Remove &amp;All</source>
      <translation>&amp;Quitar todo</translation>
    </message>
    <message>
      <source>S&amp;ites</source>
      <translation>&amp;Sitios</translation>
    </message>
    <message>
      <source>S&amp;top at differences of style</source>
      <translation>Detenerse &amp;en las diferencias de estilo</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Sitio</translation>
    </message>
    <message>
      <source>So much longer a large file may take.</source>
      <translation>Cuánto más puede tardar un archivo grande.</translation>
    </message>
    <message>
      <source>Source Serif 4 comes with Diptych and is drawn for long reading.</source>
      <translation>Source Serif 4 viene con Diptych y está dibujada para leer largo rato.</translation>
    </message>
    <message>
      <source>The menus keep the size of the desktop.</source>
      <translation>Los menús conservan el tamaño del escritorio.</translation>
    </message>
    <message>
      <source>The window speaks it from the next start on.</source>
      <translation>Los menús y las frases aparecerán en este idioma desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Time for a me&amp;gabyte</source>
      <translation>Tiempo por mega&amp;byte</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>What is always kept or stripped, by site</source>
      <translation>Lo que siempre se conserva o se descarta, por sitio</translation>
    </message>
    <message>
      <source>Whatever is larger is refused before it is read.</source>
      <translation>Lo que sea más grande se rechaza antes de leerlo.</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>se conserva</translation>
    </message>
    <message>
      <source>stripped</source>
      <translation>se descarta</translation>
    </message>
    <message>
      <source>“{action}” has no key now.</source>
      <translation>«{action}» ya no tiene tecla.</translation>
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
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Laying out the pages …</source>
      <translation>Componiendo las páginas …</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Pages as they will be printed</source>
      <translation>Las páginas tal como se imprimirán</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Ampliación</translation>
    </message>
  </context>
  <context>
    <name>Properties</name>
    <message>
      <source>About the Article</source>
      <translation>Acerca del artículo</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Balance</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Captured</source>
      <translation>Capturado</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Codificación</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titular</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Tipo de archivo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Modified</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medio</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>A tener en cuenta</translation>
    </message>
    <message>
      <source>Trouble</source>
      <translation>Problema</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message>
      <source>As found in the file</source>
      <translation>Como se encontró en el archivo</translation>
    </message>
    <message>
      <source>Encodings</source>
      <translation>Codificaciones</translation>
    </message>
    <message>
      <source>How are the letters of {name} encoded?</source>
      <translation>¿Cómo están codificadas las letras de {name}?</translation>
    </message>
    <message>
      <source>Reload With Another Encoding</source>
      <translation>Volver a cargar con otra codificación</translation>
    </message>
    <message>
      <source>There is no encoding to choose: {name} says itself how its letters are written.</source>
      <translation>No hay codificación que elegir: {name} indica por sí mismo cómo están escritas sus letras.</translation>
    </message>
    <message>
      <source>{name} holds one article only.</source>
      <translation>{name} contiene un solo artículo.</translation>
    </message>
  </context>
  <context>
    <name>Sessions</name>
    <message>
      <source>&amp;Lose It</source>
      <translation>&amp;Perderlo</translation>
    </message>
    <message>
      <source>&amp;Save As …</source>
      <translation>&amp;Guardar como…</translation>
    </message>
    <message>
      <source>All your decisions are saved again.</source>
      <translation>Todas sus decisiones vuelven a estar guardadas.</translation>
    </message>
    <message>
      <source>No session has been saved under a name yet</source>
      <translation>Aún no se ha guardado ninguna sesión con un nombre</translation>
    </message>
    <message>
      <source>Not all is saved</source>
      <translation>No todo está guardado</translation>
    </message>
    <message>
      <source>One session is open at a time: {name} was opened.</source>
      <translation>Solo hay una sesión abierta a la vez: se abrió {name}.</translation>
    </message>
    <message>
      <source>Open &amp;Read-Only</source>
      <translation>Abrir &amp;solo para leer</translation>
    </message>
    <message>
      <source>Open a &amp;Copy</source>
      <translation>&amp;Abrir una copia</translation>
    </message>
    <message>
      <source>Open a session</source>
      <translation>Abrir una sesión</translation>
    </message>
    <message>
      <source>Recent Sessio&amp;ns</source>
      <translation>Sesiones &amp;recientes</translation>
    </message>
    <message>
      <source>Save the session as</source>
      <translation>Guardar la sesión como</translation>
    </message>
    <message>
      <source>Saving what you decided …</source>
      <translation>Guardando lo que ha decidido …</translation>
    </message>
    <message>
      <source>Sessions of Diptych (*{suffix})</source>
      <translation>Sesiones de Diptych (*{suffix})</translation>
    </message>
    <message>
      <source>The disk is slow.</source>
      <translation>El disco es lento.</translation>
    </message>
    <message>
      <source>The session is in use</source>
      <translation>La sesión está en uso</translation>
    </message>
    <message>
      <source>The session is saved as {name}.</source>
      <translation>La sesión se guardó como {name}.</translation>
    </message>
    <message>
      <source>The session is saved in {name} all the time.</source>
      <translation>La sesión se guarda en {name} todo el tiempo.</translation>
    </message>
    <message>
      <source>The session was not whole</source>
      <translation>La sesión no estaba completa</translation>
    </message>
    <message>
      <source>What you decided here is lost unless you save it elsewhere.</source>
      <translation>Lo que decidió aquí se pierde si no lo guarda en otro lugar.</translation>
    </message>
    <message>
      <source>You can read it, or work on in a copy.</source>
      <translation>Puede leerla o seguir trabajando en una copia.</translation>
    </message>
    <message>
      <source>{name} is open already.</source>
      <translation>{name} ya está abierto.</translation>
    </message>
    <message>
      <source>{name} is open read-only: what you decide is not saved.</source>
      <translation>{name} está abierta solo para leer: lo que decida no se guarda.</translation>
    </message>
  </context>
  <context>
    <name>ShelfModel</name>
    <message>
      <source>Others ({count})</source>
      <translation>Otros ({count})</translation>
    </message>
    <message numerus="yes">
      <source>{title} ({count} articles)</source>
      <translation>
        <numerusform>{title} ({count} artículo)</numerusform>
        <numerusform>{title} ({count} artículos)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>That is not a key that can be given.</source>
      <translation>Esa tecla no se puede asignar.</translation>
    </message>
    <message>
      <source>moves, chooses or leaves everywhere</source>
      <translation>mueve, elige o sale en todas partes</translation>
    </message>
    <message>
      <source>opens the menu “{menu}”</source>
      <translation>abre el menú «{menu}»</translation>
    </message>
    <message>
      <source>{key} belongs to “{action}” already. Take it away there first.</source>
      <translation>{key} ya pertenece a «{action}». Quítela primero de ahí.</translation>
    </message>
    <message>
      <source>{key} {purpose}, so it cannot be given to anything else.</source>
      <translation>{key} {purpose}, así que no se puede dar a otra cosa.</translation>
    </message>
    <message>
      <source>“{action}” keeps its own keys. {why}</source>
      <translation>«{action}» conserva sus propias teclas. {why}</translation>
    </message>
  </context>
  <context>
    <name>Spread</name>
    <message>
      <source>Aligning by hand was given up.</source>
      <translation>Se abandonó la alineación a mano.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>Pulse primero un párrafo o vaya a uno con Ctrl+Abajo.</translation>
    </message>
    <message>
      <source>Click a paragraph that is kept first, or go to one with Ctrl+Down.</source>
      <translation>Pulse primero un párrafo conservado o vaya a uno con Ctrl+Abajo.</translation>
    </message>
    <message>
      <source>Nothing that is in sight is folded.</source>
      <translation>Nada de lo que está a la vista está plegado.</translation>
    </message>
    <message>
      <source>Now press A on the paragraph that answers it on the other side. Escape leaves.</source>
      <translation>Ahora pulse A en el párrafo del otro lado que le corresponde. Esc lo deja.</translation>
    </message>
    <message>
      <source>This is kept already.</source>
      <translation>Esto ya se conserva.</translation>
    </message>
    <message>
      <source>This is stripped already.</source>
      <translation>Esto ya está descartado.</translation>
    </message>
    <message>
      <source>This is the first paragraph.</source>
      <translation>Este es el primer párrafo.</translation>
    </message>
    <message>
      <source>This is the last paragraph.</source>
      <translation>Este es el último párrafo.</translation>
    </message>
    <message>
      <source>This tick stands in the text itself.</source>
      <translation>Esta marca está en el propio texto.</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>Save As …</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source>Saves the session under another name</source>
      <translation>Guarda la sesión con otro nombre</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>Teaching</name>
    <message>
      <source> in </source>
      <translation> en </translation>
    </message>
    <message>
      <source>Below the heading “{heading}”</source>
      <translation>Bajo el título «{heading}»</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloque</translation>
    </message>
    <message>
      <source>Blocks like this are kept on all pages of {outlet} from now on.</source>
      <translation>Desde ahora, los bloques como este se conservan en todas las páginas de {outlet}.</translation>
    </message>
    <message>
      <source>Blocks like this are stripped on all pages of {outlet} from now on.</source>
      <translation>Desde ahora, los bloques como este se descartan en todas las páginas de {outlet}.</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Pie de foto</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Line of a list</source>
      <translation>Línea de una lista</translation>
    </message>
    <message>
      <source>Nothing tells this paragraph from others on another page.</source>
      <translation>Nada distingue este párrafo de otros en otra página.</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Párrafo</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Restored. {key} keeps blocks like this on all pages of {outlet}.</source>
      <translation>Recuperado. {key} conserva los bloques como este en todas las páginas de {outlet}.</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>Fila de una tabla</translation>
    </message>
    <message>
      <source>Strip a paragraph with X or restore one with R first.</source>
      <translation>Primero descarte un párrafo con X o recupere uno con R.</translation>
    </message>
    <message>
      <source>Stripped. {key} strips blocks like this on all pages of {outlet}.</source>
      <translation>Descartado. {key} descarta los bloques como este en todas las páginas de {outlet}.</translation>
    </message>
    <message>
      <source>This article does not say which site it is from.</source>
      <translation>Este artículo no dice de qué sitio es.</translation>
    </message>
    <message>
      <source>teaching</source>
      <translation>enseñar</translation>
    </message>
    <message>
      <source>{what} called “{names}”</source>
      <translation>{what} con el nombre «{names}»</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>Aligned.</source>
      <translation>Alineados.</translation>
    </message>
    <message>
      <source>Click a paragraph first, or go to one with Ctrl+Down.</source>
      <translation>Pulse primero un párrafo o vaya a uno con Ctrl+Abajo.</translation>
    </message>
    <message>
      <source>Copied, with characters that nobody sees: the panes show them as signs.</source>
      <translation>Copiado, con caracteres que nadie ve: las columnas los muestran como signos.</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>No longer ticked.</source>
      <translation>Ya no está marcado.</translation>
    </message>
    <message>
      <source>Nothing is selected: drag over text, or hold Shift with the arrow keys.</source>
      <translation>No hay nada seleccionado: arrastre sobre el texto o mantenga Mayús con las flechas.</translation>
    </message>
    <message>
      <source>Nothing was stripped from either article.</source>
      <translation>No se descartó nada de ninguno de los dos artículos.</translation>
    </message>
    <message>
      <source>Restored.</source>
      <translation>Recuperado.</translation>
    </message>
    <message>
      <source>Stripped.</source>
      <translation>Descartado.</translation>
    </message>
    <message>
      <source>The panes scroll apart.</source>
      <translation>Las columnas se desplazan por separado.</translation>
    </message>
    <message>
      <source>The panes scroll together.</source>
      <translation>Las columnas se desplazan a la vez.</translation>
    </message>
    <message>
      <source>The text gets no larger.</source>
      <translation>El texto no puede ser más grande.</translation>
    </message>
    <message>
      <source>The text gets no smaller.</source>
      <translation>El texto no puede ser más pequeño.</translation>
    </message>
    <message>
      <source>There is too little unchanged text to fold.</source>
      <translation>Hay demasiado poco texto sin cambios para plegar.</translation>
    </message>
    <message>
      <source>Ticked.</source>
      <translation>Marcado.</translation>
    </message>
    <message numerus="yes">
      <source>{size} points</source>
      <translation>
        <numerusform>{size} punto</numerusform>
        <numerusform>{size} puntos</numerusform>
      </translation>
    </message>
    <message>
      <source>{what}: off</source>
      <translation>{what}: desactivado</translation>
    </message>
    <message>
      <source>{what}: on</source>
      <translation>{what}: activado</translation>
    </message>
  </context>
  <context>
    <name>Troubles</name>
    <message>
      <source>Diptych broke off the last time. What is known of it was written to {path}.</source>
      <translation>Diptych se interrumpió la última vez. Lo que se sabe de ello está en {path}.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych and was written to {path}. The rest goes on.</source>
      <translation>Algo falló en Diptych y quedó anotado en {path}. Lo demás sigue.</translation>
    </message>
    <message>
      <source>Something went wrong in Diptych, and {path} could not be written.</source>
      <translation>Algo falló en Diptych y no se pudo escribir en {path}.</translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: {what}</source>
      <translation>Rehecho: {what}</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Deshecho: {what}</translation>
    </message>
    <message>
      <source>{sentence}, in “{title}”</source>
      <translation>{sentence}, en «{title}»</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Irrelevante</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Nota: {note}</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Vista</translation>
    </message>
    <message>
      <source>To check</source>
      <translation>Por comprobar</translation>
    </message>
  </context>
  <context>
    <name>Walker</name>
    <message>
      <source>1 difference</source>
      <translation>1 diferencia</translation>
    </message>
    <message>
      <source>1 difference and {styled} of style</source>
      <translation>1 diferencia y {styled} de estilo</translation>
    </message>
    <message>
      <source>Change {number} of {count}, left</source>
      <translation>Cambio {number} de {count}, izquierda</translation>
    </message>
    <message>
      <source>Change {number} of {count}, right</source>
      <translation>Cambio {number} de {count}, derecha</translation>
    </message>
    <message>
      <source>Changed fact {number} of {count}</source>
      <translation>Dato cambiado {number} de {count}</translation>
    </message>
    <message>
      <source>Difference {number} of {count}</source>
      <translation>Diferencia {number} de {count}</translation>
    </message>
    <message>
      <source>First changed fact.</source>
      <translation>Primer dato cambiado.</translation>
    </message>
    <message>
      <source>First difference. Press again to go to the last.</source>
      <translation>Primera diferencia. Pulse otra vez para ir a la última.</translation>
    </message>
    <message>
      <source>Go to a difference first.</source>
      <translation>Vaya primero a una diferencia.</translation>
    </message>
    <message>
      <source>Last changed fact.</source>
      <translation>Último dato cambiado.</translation>
    </message>
    <message>
      <source>Last difference. Press again to start over.</source>
      <translation>Última diferencia. Pulse otra vez para empezar de nuevo.</translation>
    </message>
    <message>
      <source>No differences</source>
      <translation>Ninguna diferencia</translation>
    </message>
    <message>
      <source>No differences but {styled} of style</source>
      <translation>Ninguna diferencia salvo {styled} de estilo</translation>
    </message>
    <message>
      <source>No number, name, date or other fact was changed.</source>
      <translation>No cambió ningún número, nombre, fecha ni otro dato.</translation>
    </message>
    <message>
      <source>No single words are marked in this difference.</source>
      <translation>En esta diferencia no hay palabras sueltas marcadas.</translation>
    </message>
    <message>
      <source>Nothing to compare</source>
      <translation>Nada que comparar</translation>
    </message>
    <message>
      <source>Style only, passed over by the keys</source>
      <translation>Solo estilo; las teclas la pasan por alto</translation>
    </message>
    <message>
      <source>This difference was not moved.</source>
      <translation>Esta diferencia no es un traslado.</translation>
    </message>
    <message numerus="yes">
      <source>all {count} words are the same</source>
      <translation>
        <numerusform>la única palabra es igual</numerusform>
        <numerusform>las {count} palabras son iguales</numerusform>
      </translation>
    </message>
    <message>
      <source>neither article has any text that is kept</source>
      <translation>no queda texto conservado en ninguno de los artículos</translation>
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation>
        <numerusform>{count} diferencia</numerusform>
        <numerusform>{count} diferencias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences and {styled} of style</source>
      <translation>
        <numerusform>{count} diferencia y {styled} de estilo</numerusform>
        <numerusform>{count} diferencias y {styled} de estilo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to walk through</source>
      <translation>
        <numerusform>{count} por recorrer</numerusform>
        <numerusform>{count} por recorrer</numerusform>
      </translation>
    </message>
    <message>
      <source>{end} Press again to go round.</source>
      <translation>{end} Pulse otra vez para dar la vuelta.</translation>
    </message>
    <message numerus="yes">
      <source>{removed} words removed, {added} added, {same} unchanged</source>
      <translation>
        <numerusform>{removed} palabra suprimida, {added} añadidas, {same} sin cambios</numerusform>
        <numerusform>{removed} palabras suprimidas, {added} añadidas, {same} sin cambios</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>{name} changed on disk. Reload (F5) reads it anew.</source>
      <translation>{name} cambió en el disco. Volver a cargar (F5) lo lee de nuevo.</translation>
    </message>
    <message>
      <source>{name} is no longer there. What was read of it stays.</source>
      <translation>{name} ya no está. Lo que se leyó de él se queda.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Choose others from the list: Enter puts one on the right, Shift+Enter on the left.</source>
      <translation>Elija otros de la lista: Intro pone uno a la derecha y Mayús+Intro, a la izquierda.</translation>
    </message>
    <message>
      <source>Drop the other article here</source>
      <translation>Suelte aquí el otro artículo</translation>
    </message>
    <message>
      <source>Drop two articles here</source>
      <translation>Suelte aquí dos artículos</translation>
    </message>
    <message>
      <source>Open files …</source>
      <translation>Abrir archivos…</translation>
    </message>
    <message>
      <source>Or choose one from the list: Enter puts it on the right, Shift+Enter on the left.</source>
      <translation>O elija uno de la lista: Intro lo pone a la derecha y Mayús+Intro, a la izquierda.</translation>
    </message>
    <message>
      <source>Or press {key} to paste the text of a page that you copied.</source>
      <translation>O pulse {key} para pegar el texto de una página que haya copiado.</translation>
    </message>
    <message>
      <source>Or press {key} to read both again and compare them.</source>
      <translation>O pulse {key} para volver a leer ambos y compararlos.</translation>
    </message>
    <message>
      <source>Show me a sample</source>
      <translation>Mostrar un ejemplo</translation>
    </message>
    <message>
      <source>Text copied from web pages, or saved pages.</source>
      <translation>Texto copiado de páginas web o páginas guardadas.</translation>
    </message>
    <message>
      <source>The window stays yours meanwhile.</source>
      <translation>Mientras tanto, la ventana sigue siendo suya.</translation>
    </message>
    <message>
      <source>These two were not compared</source>
      <translation>Estos dos no se compararon</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>List of the differences</source>
      <translation>Lista de las diferencias</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Abrir artículos</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions about “{title}” could be taken over: {key}</source>
      <translation>
        <numerusform>Se podría adoptar {count} decisión sobre «{title}»: {key}</numerusform>
        <numerusform>Se podrían adoptar {count} decisiones sobre «{title}»: {key}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wings</name>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Edge of the list of articles</source>
      <translation>Borde de la lista de artículos</translation>
    </message>
    <message>
      <source>Edge of the list of differences</source>
      <translation>Borde de la lista de diferencias</translation>
    </message>
    <message>
      <source>Show the list of articles</source>
      <translation>Mostrar la lista de artículos</translation>
    </message>
  </context>
</TS>
