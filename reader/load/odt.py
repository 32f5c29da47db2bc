"""An OpenDocument text to HTML: paragraphs, headings, lists, tables, notes."""

from collections.abc import Iterator
from dataclasses import replace

from reader.load.decoding import AS_TEXT
from reader.load.document import Document, Request
from reader.load.docx import COMMENTED, DELETED
from reader.load.markup import Markup
from reader.load.pages import refuse_what_is_blank
from reader.load.rough_text import rough_text
from reader.load.source import Told
from reader.load.xml_walk import Attributes, Walk, fields_in, walk_xml
from reader.load.zipped import Allowance, member, opened
from reader.phrase import Phrase

BOXES = {"table": "table", "table-row": "tr", "table-cell": "td"}
STYLE_TAGS = {"Title": "h1", "Subtitle": "h2", "Quotations": "blockquote", "Caption": "figcaption"}
# A document may ask for any number of blanks in one element; they are not more than its own letters are.
MOST_BLANKS = 20
# What a picture is called and shows, for those who do not see it: it stands in the middle of a sentence.
DESCRIBED = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"


class Content(Walk):
    """The text of content.xml, as it reads with all tracked changes accepted."""

    passed_over = frozenset(
        {"tracked-changes", "annotation", "note-citation", "forms", "binary-data", "ruby-text"}
        | {f"{DESCRIBED} title", f"{DESCRIBED} desc"}
    )

    def __init__(self, markup: Markup) -> None:
        self._markup = markup
        self._parents: dict[str, str] = {}
        self._lists = 0

    def opened(self, name: str, attributes: Attributes) -> None:
        """A paragraph, a list, a table, a note begins, or white space is described."""
        if name == "style":
            self._parents[attributes.get("name", "")] = attributes.get("parent-style-name", "")
        elif name in ("p", "h"):
            self._markup.begin(self._tag(name, attributes))
        elif name == "list":
            self._lists += 1
        elif name == "note":
            self._markup.begin_apart()
        elif name == "s":
            self._markup.text(" " * min(MOST_BLANKS, int(attributes.get("c", "1"))))
        elif name == "tab":
            self._markup.text("\t")
        elif name == "line-break":
            self._markup.tag("<br>")
        elif name == "a":
            self._markup.tag("<a>")
        elif name in BOXES:
            self._markup.box(f"<{BOXES[name]}>")

    def closed(self, name: str) -> None:
        """The same ends."""
        if name in ("p", "h"):
            self._markup.end()
        elif name == "list":
            self._lists -= 1
        elif name == "note":
            self._markup.end_apart()
        elif name == "a":
            self._markup.tag("</a>")
        elif name in BOXES:
            self._markup.box(f"</{BOXES[name]}>")

    def said(self, text: str) -> None:
        """Text of a paragraph; between paragraphs there is only layout."""
        self._markup.text(text)

    def _tag(self, name: str, attributes: Attributes) -> str:
        style = attributes.get("style-name", "")
        style = style if style in STYLE_TAGS else self._parents.get(style, "")
        if style in STYLE_TAGS:
            return STYLE_TAGS[style]
        if name == "h":
            level = attributes.get("outline-level", "1")
            return f"h{level}" if level in ("1", "2", "3", "4", "5", "6") else "h6"
        return "li" if self._lists else "p"


def read_odt(data: bytes, request: Request) -> Iterator[Document]:
    """The document as one page; running heads and comments, which belong to the paper, are left out."""
    archive, allowance = opened(data, request.limits), Allowance(request.limits)
    content, markup = member(archive, "content.xml", allowance), Markup()
    walk_xml(content, Content(markup))
    page = markup.page()
    refuse_what_is_blank(rough_text(page))
    notes = [Phrase(DELETED)] if b"<text:deletion" in content else []
    if b"<office:annotation" in content:
        notes.append(Phrase(COMMENTED))
    told = Told()
    if "meta.xml" in archive.NameToInfo:
        said = fields_in(member(archive, "meta.xml", allowance))
        told = Told(
            title=said.get("title", ""),
            byline=said.get("initial-creator", said.get("creator", "")),
            published=said.get("creation-date", ""),
            modified=said.get("date", ""),
            language=said.get("language", ""),
        )
    yield Document(replace(AS_TEXT, text=page), told=told, notes=tuple(notes))
