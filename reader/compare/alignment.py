"""Two lists of block texts to the links between them: which block answers which, and which have moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from reader.compare import features, gaps, matching, scores
from reader.compare.answers import find_answers
from reader.compare.chain import Pair, heaviest_chain
from reader.compare.stopping import Stop, heed, never
from reader.compare.style import comparison_key
from reader.compare.table import Table

# The score that is right every other time, and how fast doubt falls from there.
_EVEN = 0.2
_STEEPNESS = 9.0


@dataclass(frozen=True, slots=True)
class Link:
    """A left block answers a right block; `moved` if out of order, `confidence` (0 to 1) how surely."""

    left: int
    right: int
    moved: bool
    confidence: float


def align(left: Sequence[str], right: Sequence[str], stop: Stop = never) -> list[Link]:
    """Find the links between two lists of blocks, in the order of the left list.

    Equal blocks first, then the most similar ones, then what stands between them in order; links out of
    order must prove themselves; last the parts of what was split, merged or carried elsewhere. A block
    may have several links. Raises Cancelled when `stop` turns true.
    """
    table = _table(left, right)
    matching.link_anchors(table)
    _score(table, stop)
    matching.link_best(table)
    gaps.link_repeated(table)
    gaps.link_in_gaps(table)
    matching.drop_doubtful(table)
    heed(stop)
    gaps.link_in_gaps(table)
    gaps.link_by_order(table)
    matching.drop_doubtful(table)
    matching.drop_displaced(table)
    links = {pair: _confidence(table, pair) for pair in table.partner.items()}
    for pair, covered in find_answers(table, stop).items():
        links.setdefault(pair, round(min(0.99, 0.5 + covered / 2), 3))
    return _ordered(table, links)


def _table(left: Sequence[str], right: Sequence[str]) -> Table:
    vocabulary, left_words, right_words = features.read(left, right)
    keys = [[comparison_key(text) for text in side] for side in (left, right)]
    return Table((left, right), (keys[0], keys[1]), (left_words, right_words), vocabulary)


def _score(table: Table, stop: Stop) -> None:
    """Profile the blocks that are still free and score the pairs of them that may answer each other."""
    profile = table.vocabulary.profile
    linked = (table.partner, table.taken)
    for side in (0, 1):
        for at, words in enumerate(table.words[side]):
            if words and at not in linked[side]:
                table.profiles[side][at] = profile(words)
    table.scores = scores.scores_of(table.vocabulary, table.profiles[0], table.profiles[1], stop)


def _confidence(table: Table, pair: Pair) -> float:
    """How sure a link is: in the development sets a score of .2 is right every other time, .4 nine of ten."""
    if table.equal(pair):
        return 1.0
    chance = 1 - 0.5 * exp(-_STEEPNESS * (matching.in_context(table, pair) - _EVEN))
    return round(max(0.3, min(0.999, chance)), 3)


def _ordered(table: Table, links: dict[Pair, float]) -> list[Link]:
    pairs = sorted(links)
    in_order = set(heaviest_chain(pairs, [table.size(pair) for pair in pairs]))
    return [Link(*pair, at not in in_order, links[pair]) for at, pair in enumerate(pairs)]
