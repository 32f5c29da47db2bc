"""What is left unexplained to pieces that look for an answer: blocks without a partner, free sentences."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from reader.compare import local
from reader.compare.features import words_of
from reader.compare.rest import Rest
from reader.compare.sentences import sentences_of

# A sentence is free where so many of its words, and this share of them, are.
_FREE_WORDS = 5
_FREE_SHARE = 0.6
# Longer blocks are not searched for pieces: nobody splits a book into a paragraph.
LONGEST = 5_000


class Piece(Struct, frozen=True):
    """Some words of a block that look for their answer; `whole` where they are all its words.

    `most` is the value of finding them all again, `weight` that of each of them once.
    """

    side: int
    block: int
    first: int
    words: Sequence[int]
    whole: bool
    distinct: frozenset[int]
    weight: float
    most: float


def pieces_of(rest: Rest, side: int) -> Iterable[Piece]:
    """The pieces of one side, in order."""
    for block, free in enumerate(rest.free[side]):
        words = rest.table.words[side][block] if free else ()
        if not free or len(words) > LONGEST:
            continue
        alone = block not in rest.linked[side]
        if alone:
            yield _piece(rest, side, block, 0, words, True)
        if len(free) >= _FREE_WORDS:
            yield from _free_sentences(rest, side, block, alone)


def _piece(rest: Rest, side: int, block: int, first: int, words: Sequence[int], whole: bool) -> Piece:
    weights = rest.table.vocabulary.weights
    distinct = frozenset(words)
    weight = sum(weights[word] for word in distinct)
    return Piece(side, block, first, words, whole, distinct, weight, local.best_value(words, weights))


def _free_sentences(rest: Rest, side: int, block: int, alone: bool) -> Iterable[Piece]:
    words, free = rest.table.words[side][block], rest.free[side][block]
    counts = [len(words_of(sentence)) for sentence in sentences_of(rest.table.texts[side][block])]
    if (alone and len(counts) == 1) or sum(counts) != len(words):
        return
    first = 0
    for count in counts:
        inside = sum(at in free for at in range(first, first + count))
        if inside >= max(_FREE_WORDS, _FREE_SHARE * count) and count < len(words):
            yield _piece(rest, side, block, first, words[first : first + count], False)
        elif inside >= max(_FREE_WORDS, _FREE_SHARE * count) and not alone:
            yield _piece(rest, side, block, first, words, False)
        first += count
