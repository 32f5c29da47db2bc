<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
  <context>
    <name>Articles</name>
    <message numerus="yes">
      <source>{count} characters are not {encoding}</source>
      <translation>
        <numerusform>{count} character is not {encoding}</numerusform>
        <numerusform>{count} characters are not {encoding}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} word</numerusform>
        <numerusform>{count} words</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Carrying</name>
    <message numerus="yes">
      <source>All {count} decisions taken over.</source>
      <translation>
        <numerusform>The decision was taken over.</numerusform>
        <numerusform>All {count} decisions taken over.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message numerus="yes">
      <source>Another stretch of {count} words reads like an article too, and was stripped: if it is the story you want, restore it.</source>
      <translation>
        <numerusform>Another stretch of {count} word reads like an article too, and was stripped: if it is the story you want, restore it.</numerusform>
        <numerusform>Another stretch of {count} words reads like an article too, and was stripped: if it is the story you want, restore it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In {file}, {count} entries could not be understood; they were left as they are.</source>
      <translation>
        <numerusform>In {file}, {count} entry could not be understood; it was left as it is.</numerusform>
        <numerusform>In {file}, {count} entries could not be understood; they were left as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Mails in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>A mail in which there is no text to read was left out ({count}).</numerusform>
        <numerusform>Mails in which there is no text to read were left out ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Notes in which there is no text to read were left out ({count}).</source>
      <translation>
        <numerusform>A note in which there is no text to read was left out ({count}).</numerusform>
        <numerusform>Notes in which there is no text to read were left out ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {count} words were kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</source>
      <translation>
        <numerusform>Only {count} word was kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</numerusform>
        <numerusform>Only {count} words were kept, and {stripped} words that read like sentences were stripped: look at what was stripped.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The document hides words of its text from its readers, which were left out ({count}).</source>
      <translation>
        <numerusform>The document hides a word of its text from its readers, which was left out ({count}).</numerusform>
        <numerusform>The document hides words of its text from its readers, which were left out ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</source>
      <translation>
        <numerusform>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</numerusform>
        <numerusform>The encoding is a mere guess ({codec}): if letters look wrong, choose another one.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The page says that its article has {count} words, but shows {total}: part of it may be missing.</source>
      <translation>
        <numerusform>The page says that its article has {count} word, but shows {total}: part of it may be missing.</numerusform>
        <numerusform>The page says that its article has {count} words, but shows {total}: part of it may be missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What came with the mail as a file was not read ({count}).</source>
      <translation>
        <numerusform>What came with the mail as a file was not read ({count}).</numerusform>
        <numerusform>What came with the mail as a file was not read ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Words that the page hides in its lines, or shows as readings above others, were left out ({count}).</source>
      <translation>
        <numerusform>Words that the page hides in one of its lines, or shows as a reading above others, were left out ({count}).</numerusform>
        <numerusform>Words that the page hides in its lines, or shows as readings above others, were left out ({count}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>same headline, captured {count} days apart</source>
      <translation>
        <numerusform>same headline, captured {count} day apart</numerusform>
        <numerusform>same headline, captured {count} days apart</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} characters could not be read in the encoding {codec}; � stands in their place.</source>
      <translation>
        <numerusform>{count} character could not be read in the encoding {codec}; � stands in its place.</numerusform>
        <numerusform>{count} characters could not be read in the encoding {codec}; � stands in their place.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} more</source>
      <translation>
        <numerusform>{count} more</numerusform>
        <numerusform>{count} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs are the same</source>
      <translation>
        <numerusform>{count} paragraph is the same</numerusform>
        <numerusform>{count} paragraphs are the same</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} paragraphs selected</source>
      <translation>
        <numerusform>{count} paragraph selected</numerusform>
        <numerusform>{count} paragraphs selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} words were close decisions: look at what was stripped.</source>
      <translation>
        <numerusform>{count} word was a close decision: look at what was stripped.</numerusform>
        <numerusform>{count} words were close decisions: look at what was stripped.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</source>
      <translation>
        <numerusform>{file} was damaged; it was set aside as {aside}, and {count} entry was recovered from it.</numerusform>
        <numerusform>{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</source>
      <translation>
        <numerusform>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</numerusform>
        <numerusform>{name} is not written in {codec}: {count} of its {total} characters cannot be read that way.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} added</source>
      <translation>
        <numerusform>{what} added</numerusform>
        <numerusform>{what} added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} changed in style only</source>
      <translation>
        <numerusform>{what} changed in style only</numerusform>
        <numerusform>{what} changed in style only</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} edited</source>
      <translation>
        <numerusform>{what} edited</numerusform>
        <numerusform>{what} edited</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} merged into {count}</source>
      <translation>
        <numerusform>{what} merged into {count}</numerusform>
        <numerusform>{what} merged into {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} moved</source>
      <translation>
        <numerusform>{what} moved</numerusform>
        <numerusform>{what} moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} removed</source>
      <translation>
        <numerusform>{what} removed</numerusform>
        <numerusform>{what} removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{what} split into {count}</source>
      <translation>
        <numerusform>{what} split into {count}</numerusform>
        <numerusform>{what} split into {count}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message numerus="yes">
      <source>Reading {count} files …</source>
      <translation>
        <numerusform>Reading {count} file …</numerusform>
        <numerusform>Reading {count} files …</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files were not read. Open them again to read them.</source>
      <translation>
        <numerusform>1 file was not read. Open it again to read it.</numerusform>
        <numerusform>{count} files were not read. Open them again to read them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Gathering</name>
    <message numerus="yes">
      <source>There are {count} files in it that can be read. Open them all?</source>
      <translation>
        <numerusform>There is {count} file in it that can be read. Open it?</numerusform>
        <numerusform>There are {count} files in it that can be read. Open them all?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message numerus="yes">
      <source>{count} rules</source>
      <translation>
        <numerusform>{count} rule</numerusform>
        <numerusform>{count} rules</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Incoming</name>
    <message numerus="yes">
      <source>{count} files are in the list already; they are read anew.</source>
      <translation>
        <numerusform>{count} file is in the list already; it is read anew.</numerusform>
        <numerusform>{count} files are in the list already; they are read anew.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LibraryPanel</name>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} article</numerusform>
        <numerusform>{count} articles</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Pairing</name>
    <message numerus="yes">
      <source>{count} more pairs belong side by side.</source>
      <translation>
        <numerusform>{count} more pair belongs side by side.</numerusform>
        <numerusform>{count} more pairs belong side by side.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pairs with the new articles belong side by side.</source>
      <translation>
        <numerusform>1 pair with the new articles belongs side by side.</numerusform>
        <numerusform>{count} pairs with the new articles belong side by side.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ShelfModel</name>
    <message numerus="yes">
      <source>{title} ({count} articles)</source>
      <translation>
        <numerusform>{title} ({count} article)</numerusform>
        <numerusform>{title} ({count} articles)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message numerus="yes">
      <source>{size} points</source>
      <translation>
        <numerusform>{size} point</numerusform>
        <numerusform>{size} points</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Walker</name>
    <message numerus="yes">
      <source>all {count} words are the same</source>
      <translation>
        <numerusform>the one word is the same</numerusform>
        <numerusform>all {count} words are the same</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences</source>
      <translation>
        <numerusform>{count} difference</numerusform>
        <numerusform>{count} differences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} differences and {styled} of style</source>
      <translation>
        <numerusform>{count} difference and {styled} of style</numerusform>
        <numerusform>{count} differences and {styled} of style</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to walk through</source>
      <translation>
        <numerusform>{count} to walk through</numerusform>
        <numerusform>{count} to walk through</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{removed} words removed, {added} added, {same} unchanged</source>
      <translation>
        <numerusform>{removed} word removed, {added} added, {same} unchanged</numerusform>
        <numerusform>{removed} words removed, {added} added, {same} unchanged</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>{count} decisions about “{title}” could be taken over: {key}</source>
      <translation>
        <numerusform>{count} decision about “{title}” could be taken over: {key}</numerusform>
        <numerusform>{count} decisions about “{title}” could be taken over: {key}</numerusform>
      </translation>
    </message>
  </context>
</TS>
