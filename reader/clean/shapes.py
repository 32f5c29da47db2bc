"""A judged layout to the shapes of its blocks: by what such a block is found on another page of its site."""

import re
from collections import Counter
from collections.abc import Iterator

from reader.clean.naming import CATEGORIES, naming
from reader.clean.segment import Layout, Segment

# Set on some 400 saved pages, of which 55 outlets gave two or more: of the stripped blocks of a page 65 % had
# a shape that was on the other page too, and of 5,437 such shapes 36 were there on kept text, 9 on more than
# a twentieth of it, none on more than half.
LONGEST_SHAPE = 200
"""Characters; a box with more names than fit in here is one of a kind."""

# Boxes whose tag says by itself what they are for.
_TELLING_TAGS = frozenset(["nav", "aside", "footer", "header", "figure", "form", "dialog", "details"])
_ARTICLE = 1 << list(CATEGORIES).index("article")
# How far up a named box is looked for, and how many are taken: on the pages of one site the boxes nearest
# to a block are the same, while those further out differ between sections (seen on the sets of saved pages).
_HEIGHT, _BOXES = 6, 2
# A box with more names than this that no other site uses is called by its article: id="ferry-runs-again".
_MOST_OWN_NAMES = 3
_MOST_NAMES = 8
_HEADINGS = ("more heading", "comments heading")
_OWN_NAME = re.compile("(?=.*[aeiouy])[a-z]{4,20}")
# What a site repeats on every page is seldom longer: "Sign up for our newsletter and never miss a story".
_SHORT_WORDS, _SHORT_CHARACTERS = 12, 80
# A shape that more than this share of the article's own blocks has, or most of all blocks, tells nothing
# apart. From so many blocks on; below, every shape is a large share.
_SHARE_OF_KEPT, _SHARE_OF_ALL, _FEW = 1 / 3, 1 / 2, 6


class Shapes:
    """The shapes of the blocks of one layout; `kept` says of every segment whether it was kept.

    A shape is "box" with the tags and names of the block and the boxes nearest to it, "text" with the text
    itself, or "under" with the rule that decided and the heading above; all in lower case.
    """

    def __init__(self, layout: Layout, kept: list[bool], rules: list[str]) -> None:
        self._layout = layout
        self._rules = rules
        self._names: dict[int, str] = {}
        self._headings = list(headings_above(layout, kept, rules))
        segments = range(len(layout.segments))
        self._boxes = [self._box(segment) for segment in layout.segments]
        self._unders = [self._under(at) for at in segments]
        self._common = self._commonplaces(self._boxes, kept) | self._commonplaces(self._unders, kept)

    def shape(self, at: int, text: str) -> str:
        """The shape of the block of this text that the segment at `at` makes; "" where nothing tells it."""
        for shape in (self._boxes[at], text_shape(text), self._unders[at]):
            if shape and shape not in self._common and len(shape) <= LONGEST_SHAPE:
                return shape
        return ""

    def _commonplaces(self, shapes: list[str], kept: list[bool]) -> set[str]:
        """The shapes that tell nothing apart on this page."""
        everywhere = Counter(shapes)
        among_kept = Counter(shape for shape, keep in zip(shapes, kept, strict=True) if keep)
        most = max(_FEW, _SHARE_OF_ALL * len(shapes))
        most_kept = max(1.0, _SHARE_OF_KEPT * among_kept.total())
        return {shape for shape, n in everywhere.items() if n > most or among_kept[shape] > most_kept}

    def _box(self, segment: Segment) -> str:
        """The tags and names of a segment and of the named boxes nearest to it."""
        if not self._layout.from_markup:
            return ""
        own = names_of(segment.words)
        line = [" ".join(filter(None, (segment.tag, own, self._name(segment.container))))]
        box = self._layout.containers[segment.container]
        telling = tells(line[0].removeprefix(segment.tag))
        for _ in range(_HEIGHT):
            if box.parent <= 0 or len(line) > _BOXES:
                break
            at = box.parent
            box = self._layout.containers[at]
            if self._name(at) or box.tag in _TELLING_TAGS:
                line.append(" ".join(filter(None, (box.tag, self._name(at)))))
                telling = telling or box.tag in _TELLING_TAGS or tells(self._name(at))
        return f"box {' < '.join(line)}" if telling else ""

    def _name(self, at: int) -> str:
        """What the makers of the site call a box."""
        if at not in self._names:
            self._names[at] = names_of(self._layout.containers[at].words)
        return self._names[at]

    def _under(self, at: int) -> str:
        """The rule and the heading above."""
        heading = self._headings[at]
        return f"under {self._rules[at]}: {heading}" if heading else ""


def names_of(words: frozenset[str]) -> str:
    """Those tokens of a box that stand for every box of its kind, in the order of the alphabet.

    Where some are names that many sites use, those alone; else the site's own, unless they are many or look
    as if a machine had made them.
    """
    known = sorted(word for word in words if naming(frozenset([word])))
    own = sorted(word for word in words if _OWN_NAME.fullmatch(word))
    return " ".join(known[:_MOST_NAMES] or (own if len(own) <= _MOST_OWN_NAMES else ()))


def text_shape(text: str) -> str:
    """A short text as a shape, for what a site repeats literally; "" for long ones and bare numbers."""
    letters = sum(map(str.isalpha, text[:_SHORT_CHARACTERS]))
    short = len(text) <= _SHORT_CHARACTERS and text.count(" ") < _SHORT_WORDS
    return f"text {text.casefold()}" if short and letters > 1 and 2 * letters > len(text) else ""


def tells(names: str) -> bool:
    """Whether names say more than that a box holds an article, which all of its paragraphs share."""
    found = (naming(frozenset([name])) for name in names.split())
    return any(not categories or categories & ~_ARTICLE for categories in found)


def headings_above(layout: Layout, kept: list[bool], rules: list[str]) -> Iterator[str]:
    """For every segment the last heading before it over a part of the page, "" where there is none.

    A box of the site within the text ends no part of the text: what is kept heeds headings that are kept.
    """
    ours = anybodys = ""
    for segment, keep, rule in zip(layout.segments, kept, rules, strict=True):
        yield ours if keep else anybodys
        if rule == "headline":
            ours = anybodys = ""
        elif rule in _HEADINGS or segment.tag in ("h2", "h3", "h4"):
            anybodys = text_shape(segment.text).removeprefix("text ")
            ours = anybodys if keep else ours
