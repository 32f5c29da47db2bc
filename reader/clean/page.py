"""HTML to a layout: every text node once, in document order, cut at block elements and line breaks."""

import html
import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from lxml import etree
from msgspec import Struct, field

from reader.clean.folding import fold
from reader.clean.segment import Container, Segment
from reader.clean.tables import join_rows
from reader.errors import Cancelled

_INLINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s "
    "samp small span strike strong sub sup time tt u var wbr img svg g path text tspan picture source input "
    "math mi mo mn ms mtext mspace mrow msup msub msubsup mfrac mstyle mpadded annotation semantics"
)
INLINE_TAGS = frozenset(_INLINE.split())
NAMING = ("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label")
TELLING_TAGS = frozenset(["meta", "link", "script", "html", "time"])
EMPTY_TAGS = frozenset(["meta", "link"])
UNREAD_TAGS = frozenset(["script", "style", "template"])
# What stands in for a drawing where it is not shown: nobody who looks at the page reads it in the middle of a
# line, which it would cut in two. By itself it is a label of the site's.
_OF_DRAWINGS = frozenset(["title", "desc", "metadata"])
HEADING_TAGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# How a word is read stands above it in small letters; in brackets where a browser knows nothing of that.
READING_TAGS = frozenset(["rt", "rp", "rtc"])
# Boxes in which only phrases can stand: an element of a site's own make divides no paragraph.
_PHRASE_BOXES = HEADING_TAGS | {"p"}
_NEUTRAL = 0
_LINK, _BOLD, _ITALIC = 1, 2, 3
_MARKS = {"a": _LINK, "b": _BOLD, "strong": _BOLD, "em": _ITALIC, "i": _ITALIC, "cite": _ITALIC}
_TOKEN = re.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_UNSEEN_STYLE = re.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", re.IGNORECASE)
_CHARACTER_DATA = "<![CDATA["
_XML_DECLARATION = re.compile("^\\s*<\\?xml[^>]{0,200}>")


def with_character_data(markup: str) -> str:
    """XHTML whose CDATA sections, which a parser of HTML takes for comments, are written as plain text."""
    first, *others = markup.split(_CHARACTER_DATA)
    found = [first]
    for part in others:
        text, end, rest = part.partition("]]>")
        found += [html.escape(text, quote=False), rest] if end else [_CHARACTER_DATA, part]
    return "".join(found)


class Telling(Struct, frozen=True):
    """An element that tells of the page itself: its attributes, and its text in pieces if it is a script."""

    tag: str
    attributes: Mapping[str, str]
    pieces: list[str] = field(default_factory=list)


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether a browser without scripts would not show the element with these attributes."""
    return attributes.get("aria-hidden") == "true" or is_unshown(attributes)


def is_unshown(attributes: Mapping[str, str]) -> bool:
    """Whether a browser leaves no place on the page for the element with these attributes."""
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return bool(style) and _UNSEEN_STYLE.search(str(style)) is not None


class _Walk:
    """A page as the parser reads it out: open boxes, and the text gathered since the last cut.

    The parser calls `start`, `end` and `data`, in the order of the page and in pairs. Without a tree, which
    would take three times as long to build as all this, nothing needs recursion, however deep the boxes lie.
    """

    def __init__(self, stop: Callable[[], bool]) -> None:
        self.containers: list[Container] = [Container(-1, "document")]
        self.segments: list[Segment] = []
        self.open = [0]
        self.inline: list[Mapping[str, str]] = []
        self.marks = [0, 0, 0, 0]
        self.counts = [0, 0, 0, 0]
        self.texts: list[str] = []
        self.originals: list[str] = []  # the same with what is left out of a line
        self.words: frozenset[str] = frozenset()
        self.telling: list[Telling] = []
        self._stop, self._steps = stop, 0
        self._unshown = 0  # how many inline elements deep this is in something that is left out of its line
        self._unread = 0  # how many elements deep this is in something that nobody reads
        self._script: list[str] | None = None
        self._drawings = 0  # how many drawings deep
        self._phrases: list[bool] = []  # of the open elements of a site's own make, which are phrases
        self._names: dict[tuple[str, ...], frozenset[str]] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins. Raises Cancelled when nobody wants the page any more."""
        self._steps += 1
        if self._steps % 4096 == 0 and self._stop():
            raise Cancelled
        if self._unread:
            self._unread += 1
            return
        if tag in TELLING_TAGS:
            self.telling.append(Telling(tag, attributes))
        if tag in INLINE_TAGS or ("-" in tag and self._is_phrase()):
            self.inline.append(attributes)
            self.marks[_MARKS.get(tag, _NEUTRAL)] += 1
            self._unshown += tag in READING_TAGS or is_unshown(attributes)
            self._drawings += tag == "svg"
        elif tag == "br":
            self.break_line()
        elif self._is_unread(tag, attributes):
            self._unread = 1
            self._script = self.telling[-1].pieces if tag == "script" else None
        elif tag not in EMPTY_TAGS:
            self.enter(tag, attributes)

    def _is_phrase(self) -> bool:
        """Whether an element of a site's own make that begins is a part of a line."""
        self._phrases.append(self.containers[self.open[-1]].tag in _PHRASE_BOXES)
        return self._phrases[-1]

    def _is_unread(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether an element that begins holds nothing that a browser would show as text."""
        if tag == "template":  # this one a browser shows
            return "shadowrootmode" not in attributes
        return tag in UNREAD_TAGS or (self._drawings > 0 and tag in _OF_DRAWINGS and bool(self.texts))

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._unread:
            self._unread -= 1
        elif tag in INLINE_TAGS or ("-" in tag and self._phrases.pop()):
            attributes = self.inline.pop()
            if self._unshown:
                self._unshown -= tag in READING_TAGS or is_unshown(attributes)
            self.marks[_MARKS.get(tag, _NEUTRAL)] -= 1
            self._drawings -= tag == "svg"
        elif tag != "br" and tag not in EMPTY_TAGS:
            self.cut()
            self.open.pop()

    def data(self, text: str) -> None:
        """A piece of text: the page's own, or what a script tells."""
        if not self._unread:
            self.add(text)
        elif self._script is not None:
            self._script.append(text)

    def close(self) -> None:
        """The page ends."""
        self.cut()

    def class_words(self, attributes: Mapping[str, str]) -> frozenset[str]:
        """The tokens of what an element is called: its class, id, role and the like, in lower case."""
        if not attributes:
            return frozenset()
        names = tuple([attributes[name] for name in NAMING if name in attributes])
        if names not in self._names:
            tokens = [word.lower() for name in names for word in _TOKEN.findall(name[:400])]
            self._names[names] = frozenset(tokens)
        return self._names[names]

    def cut(self) -> None:
        """Make a segment of what was gathered."""
        if not self.originals:
            return
        original = "".join(self.originals)
        text = fold("".join(self.texts))
        is_abridged = bool(text) and len(self.texts) < len(self.originals)
        if not text:  # a line that is hidden whole may be one that a script unfolds: it is judged as others
            text = fold(original)
        if text or original.strip():
            self.segments.append(self._segment(text, original, is_abridged))
        self.texts, self.originals = [], []
        self.counts = [0, 0, 0, 0]

    def _segment(self, text: str, original: str, is_abridged: bool) -> Segment:
        box = self.open[-1]
        tag = self.containers[box].tag
        lines = tuple(original.splitlines()) if tag in ("pre", "textarea") else ()
        _, links, bold, italics = self.counts
        return Segment(
            text, original, tag, box, links, bold, italics, self.words, lines=lines, is_abridged=is_abridged
        )

    def add(self, text: str) -> None:
        """Gather a piece of text."""
        if not self.originals:
            if text.isspace():
                return
            self.words = frozenset().union(*map(self.class_words, self.inline[-3:]))
        self.originals.append(text)
        if self._unshown and not text.isspace():
            return
        self.texts.append(text)
        marks = self.marks
        if marks[_LINK] or marks[_BOLD] or marks[_ITALIC]:
            size = len("".join(text.split()))
            for mark in (_LINK, _BOLD, _ITALIC):
                if marks[mark]:
                    self.counts[mark] += size

    def break_line(self) -> None:
        """End a line: a segment of its own, but a headline on two lines stays one."""
        if self.containers[self.open[-1]].tag in HEADING_TAGS:
            if self.originals:
                self.originals.append("\n")
                self.texts.append("\n")
        else:
            self.cut()

    def enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open a box of its own."""
        self.cut()
        around = self.containers[self.open[-1]]
        hidden = around.hidden or is_hidden(attributes)
        box = Container(self.open[-1], tag, self.class_words(attributes), hidden, around.depth + 1)
        self.containers.append(box)
        self.open.append(len(self.containers) - 1)


def read_page(markup: str, stop: Callable[[], bool]) -> tuple[list[Segment], list[Container], list[Telling]]:
    """All text of the page as segments, the boxes around them, and the elements that tell of the page itself.

    Without recursion, in linear time; lxml is linear where other parsers are not, and the text is decoded
    already. Raises Cancelled when `stop` turns true.
    """
    whole = _XML_DECLARATION.sub("", markup.replace("\x00", "")).removeprefix("\ufeff")
    if _CHARACTER_DATA in whole and "xmlns" in whole[:2000]:
        whole = with_character_data(whole)
    walk = _Walk(stop)
    parser = etree.HTMLParser(target=cast(Any, walk))  # it hands out text only, which its types do not know
    parser.feed(whole)
    parser.close()
    return join_rows(walk.segments, walk.containers), walk.containers, walk.telling
