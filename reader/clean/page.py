"""HTML to a layout: every text node once, in document order, cut at block elements and line breaks."""

import html
import re
from collections.abc import Callable
from functools import lru_cache

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from reader.clean.folding import fold
from reader.clean.segment import Container, Segment
from reader.clean.tables import join_rows
from reader.errors import Cancelled

_INLINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s "
    "samp small span strike strong sub sup time tt u var wbr img svg g path text tspan picture source input "
    "math mi mo mn mrow msup msub mfrac annotation semantics"
)
INLINE_TAGS = frozenset(_INLINE.split())
NAMING = ("class", "id", "role", "itemprop", "data-testid", "data-component", "aria-label")
TELLING_TAGS = frozenset(["meta", "link", "script", "html"])
UNREAD_TAGS = frozenset(["script", "style", "template"])
HEADING_TAGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_NEUTRAL = 0
_LINK, _BOLD, _ITALIC = 1, 2, 3
_MARKS = {"a": _LINK, "b": _BOLD, "strong": _BOLD, "em": _ITALIC, "i": _ITALIC, "cite": _ITALIC}
_TOKEN = re.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_UNSEEN_STYLE = re.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", re.IGNORECASE)
_CHARACTER_DATA = "<![CDATA["
_XML_DECLARATION = re.compile("^\\s*<\\?xml[^>]{0,200}>")


def is_text(node: object) -> bool:
    """Whether a node is text that a browser shows: no comment, no declaration, but readings of ruby too."""
    if type(node) is NavigableString:
        return True
    return isinstance(node, NavigableString) and not isinstance(node, PreformattedString)


def with_character_data(markup: str) -> str:
    """XHTML whose CDATA sections, which a parser of HTML takes for comments, are written as plain text."""
    first, *others = markup.split(_CHARACTER_DATA)
    found = [first]
    for part in others:
        text, end, rest = part.partition("]]>")
        found += [html.escape(text, quote=False), rest] if end else [_CHARACTER_DATA, part]
    return "".join(found)


def parse(markup: str) -> BeautifulSoup:
    """The tree of a page; lxml is linear where others are not, and the text is decoded already."""
    whole = _XML_DECLARATION.sub("", markup.replace("\x00", ""))
    if _CHARACTER_DATA in whole and "xmlns" in whole[:2000]:
        whole = with_character_data(whole)
    # Plain dictionaries of attributes, and no lists of classes: a seventh less work, and all we need.
    return BeautifulSoup(whole, "lxml", multi_valued_attributes=None, attribute_dict_class=dict)


def class_words(element: Tag) -> frozenset[str]:
    """The tokens of what an element is called: its class, id, role and the like, in lower case."""
    attributes = element.attrs
    if not attributes:
        return frozenset()
    return _tokens(tuple([str(attributes[name]) for name in NAMING if name in attributes]))


@lru_cache(maxsize=8192)
def _tokens(names: tuple[str, ...]) -> frozenset[str]:
    """The tokens of a few names; pages use the same ones again and again."""
    return frozenset([word.lower() for name in names for word in _TOKEN.findall(name[:400])])


def is_hidden(element: Tag) -> bool:
    """Whether a browser without scripts would not show the element."""
    attributes = element.attrs
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style) and _UNSEEN_STYLE.search(str(style)) is not None


class _Walk:
    """The state of one walk through a page: open boxes, and the text gathered since the last cut."""

    def __init__(self) -> None:
        self.containers: list[Container] = [Container(-1, "document")]
        self.segments: list[Segment] = []
        self.open = [0]
        self.inline: list[tuple[str, Tag]] = []
        self.marks = [0, 0, 0, 0]
        self.counts = [0, 0, 0, 0]
        self.texts: list[str] = []
        self.words: frozenset[str] = frozenset()
        self.telling: list[Tag] = []

    def cut(self) -> None:
        """Make a segment of what was gathered."""
        if not self.texts:
            return
        original = "".join(self.texts)
        text = fold(original)
        if text or original.strip():
            self.segments.append(self._segment(text, original))
        self.texts = []
        self.counts = [0, 0, 0, 0]

    def _segment(self, text: str, original: str) -> Segment:
        box = self.open[-1]
        tag = self.containers[box].tag
        lines = tuple(original.splitlines()) if tag in ("pre", "textarea") else ()
        _, links, bold, italics = self.counts
        return Segment(text, original, tag, box, links, bold, italics, self.words, lines=lines)

    def add(self, text: str) -> None:
        """Gather a text node."""
        if not self.texts:
            if text.isspace():
                return
            self.words = frozenset().union(*(class_words(element) for _, element in self.inline[-3:]))
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
            if self.texts:
                self.texts.append("\n")
        else:
            self.cut()

    def enter(self, element: Tag) -> None:
        """Open an element: a box of its own, or an inline stretch."""
        tag = element.name
        if tag in INLINE_TAGS:
            self.inline.append((tag, element))
            self.marks[_MARKS.get(tag, _NEUTRAL)] += 1
            return
        self.cut()
        around = self.containers[self.open[-1]]
        hidden = around.hidden or is_hidden(element)
        box = Container(self.open[-1], tag, class_words(element), hidden, around.depth + 1)
        self.containers.append(box)
        self.open.append(len(self.containers) - 1)

    def leave(self, element: Tag) -> None:
        """Close an element."""
        tag = element.name
        if tag in INLINE_TAGS:
            self.inline.pop()
            self.marks[_MARKS.get(tag, _NEUTRAL)] -= 1
            return
        self.cut()
        self.open.pop()


def segments_of_page(
    soup: BeautifulSoup, stop: Callable[[], bool]
) -> tuple[list[Segment], list[Container], list[Tag]]:
    """All text of the page as segments, the boxes around them, and the elements that tell of the page itself.

    Without recursion, in linear time. Raises Cancelled when `stop` turns true.
    """
    walk = _Walk()
    waiting: list[tuple[object, bool]] = [(child, False) for child in reversed(soup.contents)]
    steps = 0
    while waiting:
        node, leaving = waiting.pop()
        steps += 1
        if steps % 4096 == 0 and stop():
            raise Cancelled
        if isinstance(node, Tag):
            if leaving:
                walk.leave(node)
                continue
            if node.name in TELLING_TAGS:
                walk.telling.append(node)
            if node.name == "br":
                walk.break_line()
            elif node.name not in UNREAD_TAGS:
                walk.enter(node)
                waiting.append((node, True))
                waiting.extend((child, False) for child in reversed(node.contents))
        elif is_text(node):
            walk.add(str(node))
    walk.cut()
    return join_rows(walk.segments, walk.containers), walk.containers, walk.telling
