"""A Word document to HTML: paragraphs, headings, lists, tables, tracked insertions, notes."""

import re
import zipfile
from collections.abc import Iterator

from msgspec.structs import replace

from reader.load.decoding import AS_TEXT
from reader.load.document import Document, Request
from reader.load.markup import DELETED, HIDDEN, Markup
from reader.load.pages import refuse_what_is_blank
from reader.load.recognizing import WORD_BODY
from reader.load.rough_text import rough_text
from reader.load.source import Told
from reader.load.xml_walk import Attributes, Walk, fields_in, walk_xml
from reader.load.zipped import Allowance, member, opened
from reader.phrase import Phrase

HEADING = re.compile(r"heading ([1-6])$|title$|subtitle$|quote$|intense quote$|caption$", re.I)
TAGS = {"title": "h1", "subtitle": "h2", "quote": "blockquote", "intense quote": "blockquote"}
TEXT_OF_ELEMENT = {"tab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
NOTES = ("word/footnotes.xml", "word/endnotes.xml")
DELETIONS = re.compile(rb"<w:(?:del|moveFrom)[ >]")
HAS_DELETIONS = "The document has tracked deletions, which were left out; tracked insertions are in the text."
HIDES = "The document hides words of its text from its readers, which were left out ({count})."
OFF = ("0", "false", "off")
COMMENTED = "The document has comments in its margin, which were left out."


class Styles(Walk):
    """The tag of each style of paragraph, by the style's id, and which ones hide their text."""

    def __init__(self) -> None:
        self.tags: dict[str, str] = {}
        self.hiding: set[str] = set()
        self._id = ""

    def opened(self, name: str, attributes: Attributes) -> None:
        """Note the style, then what it is called."""
        if name == "style":
            self._id = attributes.get("styleId", "")
        elif name == "vanish" and self._id and attributes.get("val") not in OFF:
            self.hiding.add(self._id)
        elif name == "name" and self._id and (found := HEADING.match(attributes.get("val", "").lower())):
            self.tags[self._id] = f"h{found[1]}" if found[1] else TAGS.get(found[0].lower(), "figcaption")


class Body(Walk):
    """The text of a document or of its notes, as it reads with all tracked changes accepted; what was deleted
    or hidden is left out of it with its reason."""

    # "rt" is how a word is read, in small letters above it: it would stand in the text a second time.
    passed_over = frozenset({"moveFrom", "Fallback", "instrText", "pPrChange", "rPrChange", "rt"})

    def __init__(self, markup: Markup, styles: Styles) -> None:
        self._markup = markup
        self._styles = styles
        self._in_text = 0
        self._deletions = 0
        # Whether the paragraph, then its properties or the run in it, then what these hold, is hidden.
        self._hidden = [False]

    def opened(self, name: str, attributes: Attributes) -> None:
        """A paragraph, a piece of text, a table begins."""
        if name in HOLDERS:
            self._hidden.append(name == "r" and self._hidden[-1])
        if name == "p":
            self._markup.begin()
        elif name in TEXTS:
            self._in_text += 1
        elif name == "del":
            self._deletions += 1
        elif name == "vanish":
            self._hidden[-1] = attributes.get("val") not in OFF
        elif name == "rStyle":
            self._hidden[-1] |= attributes.get("val", "") in self._styles.hiding
        elif name == "pStyle":
            self._take_style(attributes.get("val", ""))
        elif name == "numPr":
            self._markup.is_to_be("li", unless_said=True)
        elif name in BOXES:
            self._markup.box(f"<{BOXES[name]}>")
        elif name in TAGS_IN_TEXT:
            self._markup.tag(TAGS_IN_TEXT[name])
        elif name in TEXT_OF_ELEMENT:
            self._say(TEXT_OF_ELEMENT[name])

    def closed(self, name: str) -> None:
        """The same ends."""
        if name in HOLDERS and len(self._hidden) > 1:
            self._hidden.pop()
        if name == "p":
            self._markup.end()
        elif name in TEXTS:
            self._in_text -= 1
        elif name == "del":
            self._deletions -= 1
        elif name == "hyperlink":
            self._markup.tag("</a>")
        elif name in BOXES:
            self._markup.box(f"</{BOXES[name]}>")

    def said(self, text: str) -> None:
        """Text, if it is text of the document."""
        if self._in_text > 0:
            self._say(text)

    def _say(self, text: str) -> None:
        if self._deletions > 0:
            self._markup.leave_out(text, DELETED)
        elif self._hidden[-1]:
            self._markup.leave_out(text, HIDDEN)
        else:
            self._markup.text(text)

    def _take_style(self, style: str) -> None:
        """The style of a paragraph, told among its properties."""
        self._markup.is_to_be(self._styles.tags.get(style, "p"))
        if style in self._styles.hiding and len(self._hidden) > 1:
            self._hidden[-2] = True


HOLDERS = frozenset({"p", "pPr", "r"})
TEXTS = frozenset({"t", "delText"})
TAGS_IN_TEXT = {"br": "<br>", "cr": "<br>", "hyperlink": "<a>"}
BOXES = {"tbl": "table", "tr": "tr", "tc": "td"}


def read_docx(data: bytes, request: Request) -> Iterator[Document]:
    """The document as one page; running heads and comments, which belong to the paper, are left out."""
    archive, allowance = opened(data, request.limits), Allowance(request.limits)
    body = member(archive, min(filter(WORD_BODY.fullmatch, archive.NameToInfo)), allowance)
    styles, markup = Styles(), Markup()
    walk_member(archive, "word/styles.xml", styles, allowance)
    walk_xml(body, Body(markup, styles))
    markup.begin_apart()
    for name in NOTES:
        walk_member(archive, name, Body(markup, styles), allowance)
    markup.end_apart()
    page = markup.page()
    refuse_what_is_blank(rough_text(page))
    notes = notes_on(markup, DELETIONS.search(body) is not None, "word/comments.xml" in archive.NameToInfo)
    yield Document(replace(AS_TEXT, text=page), told=properties(archive, allowance), notes=notes)


def notes_on(markup: Markup, has_deletions: bool, has_comments: bool) -> tuple[Phrase, ...]:
    """What is said of that which a document holds beside its text."""
    notes = [Phrase(HAS_DELETIONS)] if has_deletions else []
    if count := markup.words_left_out[HIDDEN]:
        notes.append(Phrase(HIDES, count=count))
    if has_comments:
        notes.append(Phrase(COMMENTED))
    return tuple(notes)


def walk_member(archive: zipfile.ZipFile, name: str, walk: Walk, allowance: Allowance) -> None:
    """Walk through a member that need not be there."""
    if name in archive.NameToInfo:
        walk_xml(member(archive, name, allowance), walk)


def properties(archive: zipfile.ZipFile, allowance: Allowance) -> Told:
    """What the document says of itself."""
    if "docProps/core.xml" not in archive.NameToInfo:
        return Told()
    said = fields_in(member(archive, "docProps/core.xml", allowance))
    return Told(
        title=said.get("title", ""),
        byline=said.get("creator", ""),
        published=said.get("created", ""),
        modified=said.get("modified", ""),
        language=said.get("language", ""),
    )
