"""An OpenDocument text to HTML: paragraphs, headings, lists, tables, notes."""

from collections.abc import Iterator

from msgspec.structs import replace

from reader.load.decoding import AS_TEXT
from reader.load.document import Document, Request
from reader.load.docx import notes_on
from reader.load.markup import DELETED, HIDDEN, Markup
from reader.load.pages import refuse_what_is_blank
from reader.load.rough_text import rough_text
from reader.load.source import Told
from reader.load.xml_walk import Attributes, Walk, fields_in, walk_xml
from reader.load.zipped import Allowance, member, opened

BOXES = {"table": "table", "table-row": "tr", "table-cell": "td"}
STYLE_TAGS = {"Title": "h1", "Subtitle": "h2", "Quotations": "blockquote", "Caption": "figcaption"}
# A document may ask for any number of blanks in one element; they are not more than its own letters are.
MOST_BLANKS = 20
# What a picture is called and shows, for those who do not see it: it stands in the middle of a sentence.
DESCRIBED = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"


class Content(Walk):
    """The text of content.xml, as it reads with all tracked changes accepted; what was deleted or hidden is
    left out of it with its reason."""

    passed_over = frozenset(
        {"change-info", "annotation", "note-citation", "forms", "binary-data", "ruby-text"}
        | {f"{DESCRIBED} title", f"{DESCRIBED} desc"}
    )

    def __init__(self, markup: Markup) -> None:
        self._markup = markup
        self._parents: dict[str, str] = {}
        self._lists = 0
        self._style = ""
        self._hiding: set[str] = set()
        # Of each open element that can hide what it holds, whether it or one around it does.
        self._hidden = [False]
        self._changes = 0
        self._change = ""
        self._deleted: dict[str, list[str]] = {}

    def opened(self, name: str, attributes: Attributes) -> None:
        """A paragraph, a list, a table, a note begins, or white space is described."""
        if name in HOLDERS:
            own = attributes.get("style-name", "") in self._hiding or attributes.get("display") == "none"
            self._hidden.append(self._hidden[-1] or own)
        if name == "style":
            self._style = attributes.get("name", "")
            self._parents[self._style] = attributes.get("parent-style-name", "")
        elif name == "text-properties" and attributes.get("display") == "none":
            self._hiding.add(self._style)
        elif name == "hidden-paragraph" and attributes.get("is-hidden") == "true":
            self._hidden[-1] = True
        elif name == "tracked-changes":
            self._changes += 1
        elif self._changes:
            self._take_change(name, attributes)
        elif name == "change":
            self._tell_deletion(attributes.get("change-id", ""))
        elif name in ("p", "h"):
            self._markup.begin(self._tag(name, attributes))
        elif name == "list":
            self._lists += 1
        elif name == "note":
            self._markup.begin_apart()
        elif name == "s":
            self._say(" " * min(MOST_BLANKS, int(attributes.get("c", "1"))))
        elif name == "tab":
            self._say("\t")
        elif name in TAGS_IN_TEXT:
            self._markup.tag(TAGS_IN_TEXT[name])
        elif name in BOXES:
            self._markup.box(f"<{BOXES[name]}>")

    def closed(self, name: str) -> None:
        """The same ends."""
        if name in HOLDERS and len(self._hidden) > 1:
            self._hidden.pop()
        if name == "tracked-changes":
            self._changes -= 1
        elif name == "text":
            self._tell_deletions()
        elif self._changes:
            return
        elif name in ("p", "h"):
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
        """Text of a paragraph, or of a deletion; between paragraphs there is only layout."""
        if self._changes:
            self._deleted.setdefault(self._change, []).append(text)
        else:
            self._say(text)

    def _say(self, text: str) -> None:
        if self._hidden[-1]:
            self._markup.leave_out(text, HIDDEN)
        else:
            self._markup.text(text)

    def _take_change(self, name: str, attributes: Attributes) -> None:
        """A change begins, or a paragraph of one."""
        if name == "changed-region":
            self._change = attributes.get("id", "")
        elif name in ("p", "h"):
            self._deleted.setdefault(self._change, []).append(" ")

    def _tell_deletion(self, change: str) -> None:
        """Here stood what a change deleted; it is told once, however often it is named."""
        self._markup.leave_out("".join(self._deleted.pop(change, ())), DELETED)

    def _tell_deletions(self) -> None:
        """At the end, those that no place names."""
        for change in list(self._deleted):
            self._tell_deletion(change)

    def _tag(self, name: str, attributes: Attributes) -> str:
        style = attributes.get("style-name", "")
        style = style if style in STYLE_TAGS else self._parents.get(style, "")
        if style in STYLE_TAGS:
            return STYLE_TAGS[style]
        if name == "h":
            level = attributes.get("outline-level", "1")
            return f"h{level}" if level in ("1", "2", "3", "4", "5", "6") else "h6"
        return "li" if self._lists else "p"


HOLDERS = frozenset({"p", "h", "span", "section"})
TAGS_IN_TEXT = {"line-break": "<br>", "a": "<a>"}


def read_odt(data: bytes, request: Request) -> Iterator[Document]:
    """The document as one page; running heads and comments, which belong to the paper, are left out."""
    archive, allowance = opened(data, request.limits), Allowance(request.limits)
    content, markup = member(archive, "content.xml", allowance), Markup()
    walk_xml(content, Content(markup))
    page = markup.page()
    refuse_what_is_blank(rough_text(page))
    notes = notes_on(markup, b"<text:deletion" in content, b"<office:annotation" in content)
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
    yield Document(replace(AS_TEXT, text=page), told=told, notes=notes)
