"""Two texts in words to what both have in order: whole sentences first, then the words between them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise

from reader.compare.chain import heaviest_chain
from reader.compare.sentences import sentences_of
from reader.compare.sequences import Match, joined, matches_of
from reader.compare.stopping import Stop, never
from reader.compare.tokens import Tokens

# A shorter sentence ("He left.") may come twice and mean two things.
_LEAST_WORDS = 4
# From 2,000 words a side on, what lies between sentences is a small part of a long text.
_LONG = 4_000_000


def matched_words(
    sides: tuple[Tokens, Tokens], keys: Sequence[Sequence[str]], stop: Stop = never
) -> list[Match]:
    """The stretches of words that both texts have in the same order.

    A sentence that stands once on each side answers itself, whatever the words around it might suggest.
    Raises Cancelled when `stop` turns true.
    """
    numbers = {key: number for number, key in enumerate(dict.fromkeys(chain(*keys)))}
    left, right = (list(map(numbers.__getitem__, side)) for side in keys)
    long = len(left) * len(right) > _LONG
    found: list[tuple[int, int, int]] = []
    x = y = 0
    for anchor in [*_anchors(sides, (left, right)), Match(len(left), len(right), 0)]:
        between = matches_of(left[x : anchor.left], right[y : anchor.right], stop, long)
        found += [(x + left_at, y + right_at, length) for left_at, right_at, length in between]
        found += [anchor] if anchor.length else []
        x, y = anchor.left + anchor.length, anchor.right + anchor.length
    return joined(found)


def _anchors(sides: tuple[Tokens, Tokens], numbers: tuple[list[int], list[int]]) -> list[Match]:
    """The sentences that stand once on each side, as many as are in the same order."""
    spans = [_once(side, items) for side, items in zip(sides, numbers, strict=True)]
    pairs = [(at, spans[1][words]) for words, at in spans[0].items() if words in spans[1]]
    lengths = {at: len(words) for words, at in spans[0].items()}
    chain = heaviest_chain(pairs, [lengths[left] for left, _ in pairs], strict=True)
    return [Match(*pairs[at], lengths[pairs[at][0]]) for at in chain]


def _once(side: Tokens, numbers: list[int]) -> dict[tuple[int, ...], int]:
    """The sentences of some length that stand once, as numbers of words, and where each begins."""
    starts = _starts(side)
    found = [
        (tuple(numbers[start:end]), start) for start, end in pairwise(starts) if end - start >= _LEAST_WORDS
    ]
    counts = Counter(words for words, _ in found)
    return {words: start for words, start in found if counts[words] == 1}


def _starts(side: Tokens) -> list[int]:
    """Where sentences begin, in words, and the number of all words."""
    parts = side.parts()
    count = len(side.words)
    ends = list(accumulate(map(len, parts)))[2::2]
    starts = [0]
    for border in accumulate(map(len, sentences_of("".join(parts)))):
        at = bisect_left(ends, border) + 1
        if at <= count and ends[at - 1] == border:
            starts.append(at)
    return starts if starts[-1] == count else [*starts, count]
