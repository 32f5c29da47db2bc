"""Two lists of blocks to the passages they share outside the rows that join them.

Two reports of one event seldom have a paragraph in common, but sentences and quotations travel. Passages
are seeded by four words in a row that both have, and extended by local alignment (see local.py) over gaps
of a few words. What only common words or names have in common is too light to be a passage.
"""

from collections.abc import Sequence

from msgspec import Struct

from reader.compare import features, local
from reader.compare.comparison import Passage, Row, RowKind, Span
from reader.compare.quotations import quotation_around, quotations_of, speaker_of
from reader.compare.reading import read
from reader.compare.stopping import Stop, heed

_SEED = 4
# A run of four words that stands more often is a phrase of the trade.
_COMMONEST = 4
# What a passage must weigh (see local.py) and how many words it must match; less inside quotation marks,
# where the same words are no accident. Set so that 44 pairs of unrelated stories share nothing.
_VALUE, _WORDS = 14.0, 7
_QUOTED_VALUE, _QUOTED_WORDS = 9.0, 4
# Passages looked for in one pair of blocks, and the longest block that is searched, in words.
_EACH = 3
_LONGEST = 5_000


class _Side(Struct, frozen=True):
    """The blocks of one side that are searched: their texts, words, and where each word stands."""

    texts: Sequence[str]
    words: Sequence[Sequence[int]]
    spans: dict[int, list[tuple[int, int]]]


def find_passages(
    left: Sequence[str], right: Sequence[str], rows: Sequence[Row], stop: Stop
) -> tuple[Passage, ...]:
    """What both sides say in the same or nearly the same words in blocks that no row joins."""
    unsettled = [row for row in rows if row.kind not in (RowKind.EQUAL, RowKind.STYLED)]
    open_left = {i for row in unsettled for i in row.left}
    open_right = {j for row in unsettled for j in row.right}
    if not open_left or not open_right:
        return ()
    joined = {(i, j) for row in unsettled if not row.rewritten for i in row.left for j in row.right}
    vocabulary, left_words, right_words = read(_only(left, open_left), _only(right, open_right))
    sides = _side(left, left_words, open_left), _side(right, right_words, open_right)
    found: list[Passage] = []
    for i, j in sorted(_seeded(sides) - joined):
        heed(stop)
        found += _shared(sides, i, j, vocabulary.weights)
    return tuple(sorted(found, key=lambda each: (each.left.block, each.left.start, each.right.block)))


def _only(texts: Sequence[str], chosen: set[int]) -> list[str]:
    return [text if at in chosen else "" for at, text in enumerate(texts)]


def _side(texts: Sequence[str], words: Sequence[Sequence[int]], chosen: set[int]) -> _Side:
    spans = {at: features.spans_of(texts[at]) for at in sorted(chosen) if len(words[at]) <= _LONGEST}
    # A capital sharp s or a ligature may fold to more words than are written: such a block is left out.
    return _Side(texts, words, {at: each for at, each in spans.items() if len(each) == len(words[at])})


def _seeded(sides: tuple[_Side, _Side]) -> set[tuple[int, int]]:
    """The pairs of blocks that have four words in a row in common."""
    places: dict[tuple[int, ...], list[int]] = {}
    for j in sides[1].spans:
        for seed in _seeds(sides[1].words[j]):
            places.setdefault(seed, []).append(j)
    return {
        (i, j)
        for i in sides[0].spans
        for seed in _seeds(sides[0].words[i])
        if len(places.get(seed, ())) <= _COMMONEST
        for j in places.get(seed, ())
    }


def _seeds(words: Sequence[int]) -> list[tuple[int, ...]]:
    return [tuple(words[at : at + _SEED]) for at in range(len(words) - _SEED + 1)]


def _shared(sides: tuple[_Side, _Side], i: int, j: int, weights: Sequence[float]) -> list[Passage]:
    """The passages that two blocks share, each word in at most one."""
    free = dict(enumerate(sides[1].words[j]))
    words = list(sides[0].words[i])
    found = []
    for _ in range(_EACH):
        places: dict[int, list[int]] = {}
        for at, word in free.items():
            places.setdefault(word, []).append(at)
        stretch = local.align_locally(words, places, weights)
        if len(stretch.left) < _QUOTED_WORDS or stretch.value < _QUOTED_VALUE:
            break
        passage = _passage(sides, i, j, stretch)
        if passage.quoted or (stretch.value >= _VALUE and len(stretch.left) >= _WORDS):
            found.append(passage)
        for at in range(stretch.right[0], stretch.right[-1] + 1):
            free.pop(at, None)
        for at in range(stretch.left[0], stretch.left[-1] + 1):
            words[at] = -1
    return found


def _passage(sides: tuple[_Side, _Side], i: int, j: int, stretch: local.Stretch) -> Passage:
    ends = []
    for side, block, matched in ((sides[0], i, stretch.left), (sides[1], j, stretch.right)):
        ends.append(Span(block, side.spans[block][matched[0]][0], side.spans[block][matched[-1]][1]))
    around = [
        quotation_around(quotations_of(side.texts[span.block]), span.start, span.end)
        for side, span in zip(sides, ends, strict=True)
    ]
    verbatim = all(each[-1] - each[0] + 1 == len(each) for each in (stretch.left, stretch.right))
    if around[0] is None or around[1] is None:
        return Passage(ends[0], ends[1], verbatim)
    speaker = speaker_of(sides[0].texts[i], around[0]) or speaker_of(sides[1].texts[j], around[1])
    return Passage(ends[0], ends[1], verbatim, True, speaker)
