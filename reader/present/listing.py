"""The loaded articles to the lines of their list: sorted, grouped by story, those that are wanted."""

import re
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from unicodedata import decimal

from msgspec import Struct

DIGITS = re.compile(r"(\d+)")
LAST = "\U0010ffff"
"""Stands in for what is not known, which is sorted after all that is."""


class Order(StrEnum):
    """What the list is sorted by; the reader's own order is that in which articles came or were put."""

    OWN = "own"
    TITLE = "title"
    OUTLET = "outlet"
    PUBLISHED = "published"
    WORDS = "words"
    STRIPPED = "stripped"
    DIFFERENCE = "difference"


class Listed(Struct, frozen=True):
    """What of an article its place in the list depends on.

    `time` is when it was published, or else captured, as ISO 8601, or "". `difference` from the article on
    the left is from 0 to 1, None where it is not known.
    """

    number: int
    title: str
    outlet: str = ""
    time: str = ""
    words: int = 0
    share_stripped: float = 0.0
    difference: float | None = None


class StoryHeading(Struct, frozen=True):
    """A line above the articles of one story, or, with an empty title, above those that stand alone."""

    title: str
    count: int


ListLine = StoryHeading | int
"""A line of the list: a heading, or the number of an article."""


def listing(
    articles: Sequence[Listed],
    order: Order = Order.OWN,
    stories: Mapping[int, int] | None = None,
    wanted: Collection[int] | None = None,
) -> tuple[ListLine, ...]:
    """The lines of the list, from articles in the reader's own order.

    `stories` has the number of the story for each article that shares one with another; where it is given,
    articles of one story stand together under its heading, older ones first unless `order` says otherwise.
    `wanted` are the numbers that may be listed; None lists all.
    """
    shown = [each for each in articles if wanted is None or each.number in wanted]
    if stories is None:
        return tuple(each.number for each in in_order(shown, order))
    groups: dict[int, list[Listed]] = {}
    for each in in_order(shown, order):
        groups.setdefault(stories.get(each.number, 0), []).append(each)
    alone = groups.pop(0, [])
    lines: list[ListLine] = []
    for group in groups.values():
        members = in_order(group, Order.PUBLISHED) if order is Order.OWN else group
        lines += [StoryHeading(members[0].title, len(members)), *(each.number for each in members)]
    if alone:
        lines += [StoryHeading("", len(alone))] if lines else []
        lines += [each.number for each in alone]
    return tuple(lines)


def in_order(articles: Sequence[Listed], order: Order) -> list[Listed]:
    """The articles sorted; those of which nothing is known last, equal ones in the order they came in."""
    if order is Order.TITLE:
        return sorted(articles, key=lambda each: natural(each.title))
    if order is Order.OUTLET:
        return sorted(articles, key=lambda each: natural(each.outlet or LAST))
    if order is Order.PUBLISHED:
        return sorted(articles, key=lambda each: each.time or LAST)
    if order is Order.WORDS:
        return sorted(articles, key=lambda each: -each.words)
    if order is Order.STRIPPED:
        return sorted(articles, key=lambda each: -each.share_stripped)
    if order is Order.DIFFERENCE:
        return sorted(articles, key=lambda each: 2.0 if each.difference is None else each.difference)
    return list(articles)


def natural(text: str) -> list[tuple[int, int, str]]:
    """A key by which "Part 9" stands before "Part 10", whatever the case of the letters."""
    parts = DIGITS.split(text.casefold())
    return [_as_number(part) if part.isdecimal() else (1, 0, part) for part in parts if part]


def _as_number(digits: str) -> tuple[int, int, str]:
    """Digits, be they thousands, to a key in the order of their numbers: the longer one is the greater."""
    plain = "".join(str(decimal(digit)) for digit in digits).lstrip("0")
    return 0, len(plain), plain
