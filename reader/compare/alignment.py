"""Two lists of block texts to the links between them: which block answers which, and which have moved."""

from collections.abc import Sequence
from math import exp

from msgspec import Struct

from reader.compare import gaps, matching, scores
from reader.compare.answers import find_answers
from reader.compare.chain import Pair, in_order
from reader.compare.matching import anchors_of
from reader.compare.reading import read
from reader.compare.stopping import Stop, heed, never
from reader.compare.style import comparison_key
from reader.compare.table import Table

# The score that is right every other time, and how fast doubt falls from there.
_EVEN = 0.2
_STEEPNESS = 9.0
# What is said at least of a link that stands (the development sets have none under .4), and at most of one
# whose blocks are not the same.
_LEAST_SURE, _MOST_SURE = 0.3, 0.999
# What is said of a further link where next to nothing of its piece is found again, and where all is. On the
# development sets seven of ten links below .7 are true, seventeen of twenty from there to .9.
_EVEN_FOUND, _MOST_FOUND = 0.5, 0.99


class Link(Struct, frozen=True):
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
    _score(table, stop)
    matching.link_best(table)
    gaps.link_repeated(table)
    gaps.link_in_gaps(table)
    matching.drop_doubtful(table)
    heed(stop)
    gaps.link_in_gaps(table)
    gaps.link_by_order(table)
    matching.drop_doubtful(table)
    gaps.link_short(table)
    matching.drop_displaced(table)
    links = {pair: _confidence(table, pair) for pair in table.partner.items()}
    for pair, covered in find_answers(table, stop).items():
        links.setdefault(pair, round(min(_MOST_FOUND, _EVEN_FOUND + (1 - _EVEN_FOUND) * covered), 3))
    return _ordered(table, links)


def _table(left: Sequence[str], right: Sequence[str]) -> Table:
    """The blocks of both sides with their words; those that say the same and stand once are linked."""
    known = {text: comparison_key(text) for text in {*left, *right}}
    keys = [known[text] for text in left], [known[text] for text in right]
    anchors = anchors_of(*keys)
    vocabulary, left_words, right_words = read(left, right, anchors)
    table = Table((left, right), keys, (left_words, right_words), vocabulary)
    for pair in anchors.items():
        table.link(*pair)
    return table


def _score(table: Table, stop: Stop) -> None:
    """Profile the blocks that are still free and score the pairs of them that may answer each other."""
    profile = table.vocabulary.profile
    linked = (table.partner, table.taken)
    for side in (0, 1):
        for at in range(len(table.words[side])):
            if at not in linked[side] and table.words[side][at]:
                table.profiles[side][at] = profile(table.words[side][at])
    table.scores = scores.scores_of(table.vocabulary, table.profiles[0], table.profiles[1], stop)


def _confidence(table: Table, pair: Pair) -> float:
    """How sure a link is: in the development sets a score of .2 is right every other time, .4 nine of ten."""
    if table.equal(pair):
        return 1.0
    chance = 1 - 0.5 * exp(-_STEEPNESS * (matching.in_context(table, pair) - _EVEN))
    return round(max(_LEAST_SURE, min(_MOST_SURE, chance)), 3)


def _ordered(table: Table, links: dict[Pair, float]) -> list[Link]:
    pairs = sorted(links)
    unmoved = set(in_order(pairs, table.size))
    return [Link(*pair, pair not in unmoved, links[pair]) for pair in pairs]
