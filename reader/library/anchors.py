"""The blocks of an article to an outline, and a block in it to an Anchor that says where it stood."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from msgspec import Struct

from reader.clean import Article
from reader.library.decisions import BlockKey, block_keys

NEIGHBOURS = 3
"""Blocks on each side that an anchor remembers.

Two neighbours edited at once still leave one on each side; with more, the next capture's menus begin to
speak for an article's blocks.
"""

SIGN = 8
"""Bytes of the sign of a block: two of a million blocks have the same one by chance once in 37 million."""

Outline = bytes
"""What an article's blocks say, in order, stripped ones too: `SIGN` bytes for each."""


class Anchor(Struct, frozen=True):
    """A block as a decision about it is kept: its text, and where among its neighbours it stood.

    `occurrence` tells it from the `count` blocks of its article with the same text, from 0. `before` and
    `after` are the signs of the blocks that stood around it, the nearest one first in both.
    """

    text: str
    occurrence: int = 0
    count: int = 1
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def key(self) -> BlockKey:
        """The block's key in the article in which the decision was made."""
        return BlockKey(self.text, self.occurrence)


def said(text: str) -> str:
    """What a text says without how it is written: letters and figures only, in one form, case folded.

    A text that has none is taken as it is.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, folded)) or text


def sign_of(text: str) -> bytes:
    """The sign of a block with that text: the same for all ways of writing the same letters."""
    return blake2b(said(text).encode("utf-8", "surrogatepass"), digest_size=SIGN).digest()


def outline_of(article: Article) -> Outline:
    """The signs of all blocks of an article, in order."""
    return b"".join(sign_of(block.text) for block in article.blocks)


def signs_of(outline: Outline) -> list[str]:
    """The signs in an outline, as an anchor holds them."""
    text = outline.hex()
    return [text[at : at + 2 * SIGN] for at in range(0, len(text), 2 * SIGN)]


def anchors_of(article: Article, keys: Iterable[BlockKey]) -> dict[BlockKey, Anchor]:
    """The anchors of some blocks of an article, by their keys; a key that no block has gets none."""
    every = block_keys(article.blocks)
    counts = Counter(key.text for key in every)
    places = {key: place for place, key in enumerate(every)}
    signs = signs_of(outline_of(article))
    return {
        key: _anchor(key, counts[key.text], signs, places[key])
        for key in dict.fromkeys(keys)
        if key in places
    }


def anchored(outline: Outline, key: BlockKey) -> Anchor:
    """The anchor of one block, as `all_anchored`."""
    return all_anchored(outline, [key])[key]


def all_anchored(outline: Outline, keys: Iterable[BlockKey]) -> dict[BlockKey, Anchor]:
    """The anchors of blocks by their article's outline alone, without the article.

    Where blocks differ in how they are written only, which of them it is cannot be told by an outline;
    the anchor then has no neighbours and is found by its text alone.
    """
    signs = signs_of(outline)
    places: dict[str, list[int]] = defaultdict(list)
    for place, sign in enumerate(signs):
        places[sign].append(place)
    found = {}
    for key in keys:
        there = places.get(sign_of(key.text).hex(), [])
        if key.occurrence < len(there):
            found[key] = _anchor(key, len(there), signs, there[key.occurrence])
        else:
            found[key] = Anchor(key.text, key.occurrence, key.occurrence + 1)
    return found


def _anchor(key: BlockKey, count: int, signs: list[str], place: int) -> Anchor:
    before = tuple(reversed(signs[max(0, place - NEIGHBOURS) : place]))
    after = tuple(signs[place + 1 : place + 1 + NEIGHBOURS])
    return Anchor(key.text, key.occurrence, count, before, after)


def anchor_as_values(anchor: Anchor) -> dict[str, object]:
    """An anchor as values that JSON has."""
    return {
        "text": anchor.text,
        "occurrence": anchor.occurrence,
        "count": anchor.count,
        "before": list(anchor.before),
        "after": list(anchor.after),
    }


def anchor_from_values(values: Mapping[str, object]) -> Anchor:
    """An anchor from values of JSON; raises ValueError for what is none."""
    text, occurrence, count = (values.get(name) for name in ("text", "occurrence", "count"))
    before, after = (_signs(values.get(name)) for name in ("before", "after"))
    if not isinstance(text, str) or type(occurrence) is not int or type(count) is not int:
        raise ValueError("no anchor")
    if not 0 <= occurrence < count:
        raise ValueError("no such occurrence")
    return Anchor(text, occurrence, count, before, after)


def _signs(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > NEIGHBOURS:
        raise ValueError("no neighbours")
    if not all(isinstance(each, str) and len(each) == 2 * SIGN for each in value):
        raise ValueError("no signs")
    return tuple(value)
