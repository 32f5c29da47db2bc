"""Scores to links one to one: equal blocks first, then the best pairs, then what stands between them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.compare import local, sequences
from reader.compare.chain import Pair, heaviest_chain
from reader.compare.features import Profile, Vocabulary

# Thresholds of this module were set on the development sets of drafts, light rewrites, reading levels,
# synthetic edits, and pairs of unrelated stories. A true pair of long blocks scores over .25 almost
# always, an untrue one under .2 almost always; each linked neighbour moves that border by .05; a short
# block reaches any score by chance, so it owes the more the fewer words it has.
_PASSES = (0.5, 0.35, 0.26, 0.2)
_NEIGHBOUR = 0.05
_DISPLACEMENT = 0.05
_SHORTNESS = 1.2
# Between two links that face each other less is needed, and least where one block is left on each side.
_IN_GAP = 0.17
_ALONE_IN_GAP = 0.12
_SHORTNESS_IN_GAP = 0.8
# Of what is left in a gap of so many pairs, that share of words in the same order: on the synthetic sets
# five pairs of six that have it are true. Blocks of more words score well enough if they are true.
_SMALL_GAP = 60
_SAME_ORDER = 0.24
_SHORT_BLOCK = 60
_DOUBT = 2.0
# A link out of order must stand for itself, with this score. In articles that share less than a quarter of
# their text every link owes so many words besides, so that no boilerplate links them.
_MOVED = 0.18
_UNRELATED_WORDS = 6
_RELATED = 0.25
_SURE = 0.4


@dataclass(slots=True)
class Table:
    """The blocks of both sides with what is known of them, and the links made so far."""

    texts: tuple[Sequence[str], Sequence[str]]
    keys: tuple[Sequence[str], Sequence[str]]
    words: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
    vocabulary: Vocabulary
    profiles: tuple[dict[int, Profile], dict[int, Profile]] = field(default_factory=lambda: ({}, {}))
    scores: dict[Pair, float] = field(default_factory=dict)
    partner: dict[int, int] = field(default_factory=dict)
    taken: dict[int, int] = field(default_factory=dict)

    def link(self, left: int, right: int) -> None:
        """Make two blocks partners."""
        self.partner[left] = right
        self.taken[right] = left

    def unlink(self, left: int) -> None:
        """Part a left block from its partner."""
        del self.taken[self.partner.pop(left)]

    def is_free(self, pair: Pair) -> bool:
        """True where neither block has a partner yet."""
        return pair[0] not in self.partner and pair[1] not in self.taken

    def equal(self, pair: Pair) -> bool:
        """True where two blocks say the same, whatever their typography."""
        return self.keys[0][pair[0]] == self.keys[1][pair[1]]

    def score(self, pair: Pair) -> float:
        """How much two blocks say the same, 0 to 1."""
        return 1.0 if self.equal(pair) else self.scores.get(pair, 0.0)

    def fewer_words(self, pair: Pair) -> int:
        """The number of words of the shorter block."""
        return min(len(self.words[0][pair[0]]), len(self.words[1][pair[1]]))

    def size(self, pair: Pair) -> int:
        """The number of characters of the shorter block, and one."""
        return min(len(self.texts[0][pair[0]]), len(self.texts[1][pair[1]])) + 1


def link_anchors(table: Table) -> None:
    """Link the blocks that say the same and stand once on each side."""
    counts = [Counter(keys) for keys in table.keys]
    places = {key: at for at, key in enumerate(table.keys[1]) if counts[1][key] == 1}
    for at, key in enumerate(table.keys[0]):
        if key and counts[0][key] == 1 and key in places:
            table.link(at, places[key])


def link_best(table: Table) -> None:
    """Link the best pairs first, in passes, so that sure links lend their neighbours support."""
    repeated = [{key for key, count in Counter(keys).items() if count > 1} for keys in table.keys]
    waiting = [
        pair
        for pair in table.scores
        if table.keys[0][pair[0]] not in repeated[0] and table.keys[1][pair[1]] not in repeated[1]
    ]
    for threshold in _PASSES:
        waiting = [pair for pair in waiting if table.is_free(pair)]
        wanted = [(in_context(table, pair), -pair[0], -pair[1]) for pair in waiting]
        for value, i, j in sorted(wanted, reverse=True):
            if value - _owed(table, (-i, -j), _SHORTNESS) >= threshold and table.is_free((-i, -j)):
                table.link(-i, -j)


def in_context(table: Table, pair: Pair) -> float:
    """The score of a pair, more where its neighbours are linked to each other, less where it strays."""
    i, j = pair
    support = 0.0
    for step in (-1, 1):
        other = table.partner.get(i + step)
        if other is not None and abs(other - j) == 1:
            support += _NEIGHBOUR
    away = abs(i / len(table.texts[0]) - j / len(table.texts[1]))
    return table.score(pair) + support - _DISPLACEMENT * away


def _owed(table: Table, pair: Pair, shortness: float) -> float:
    return shortness / (table.fewer_words(pair) + 1)


def main_chain(table: Table) -> list[Pair]:
    """The links that run in the same order on both sides: what has not moved."""
    pairs = sorted(table.partner.items())
    weights = [table.size(pair) * (0.2 + table.score(pair)) for pair in pairs]
    return [pairs[at] for at in heaviest_chain(pairs, weights)]


def link_repeated(table: Table) -> None:
    """Link repeated lines in order, each between the links around it."""
    numbers: dict[str, int] = {}
    for rows, columns in _gaps(table):
        sides = [
            [numbers.setdefault(table.keys[side][at], len(numbers)) for at in free]
            for side, free in enumerate((rows, columns))
        ]
        for match in sequences.matches_of(sides[0], sides[1]):
            for step in range(match.length):
                table.link(rows[match.left + step], columns[match.right + step])


def link_in_gaps(table: Table) -> None:
    """Link what faces each other between two links that are in order."""
    by_row: dict[int, list[Pair]] = {}
    for pair in table.scores:
        if table.is_free(pair):
            by_row.setdefault(pair[0], []).append(pair)
    for rows, columns in _gaps(table):
        allowed = set(columns)
        needed = _ALONE_IN_GAP if len(rows) == len(columns) == 1 else _IN_GAP
        pairs = [pair for row in rows for pair in by_row.get(row, ()) if pair[1] in allowed]
        pairs = [p for p in pairs if table.score(p) >= needed + _owed(table, p, _SHORTNESS_IN_GAP)]
        for at in heaviest_chain(pairs, [table.score(pair) for pair in pairs], strict=True):
            table.link(*pairs[at])


def link_by_order(table: Table) -> None:
    """Link what is left in small gaps and has its words in the same order: edits too heavy for a score."""
    for rows, columns in _gaps(table):
        if len(rows) * len(columns) > _SMALL_GAP:
            continue
        likeness = {(i, j): _in_same_order(table, i, j) for i in rows for j in columns}
        pairs = [pair for pair, value in likeness.items() if value >= _SAME_ORDER]
        for at in heaviest_chain(pairs, [likeness[pair] for pair in pairs], strict=True):
            table.link(*pairs[at])
            table.scores[pairs[at]] = max(table.score(pairs[at]), likeness[pairs[at]])


def _in_same_order(table: Table, left: int, right: int) -> float:
    """The share of the words of two short blocks that a local alignment matches, 0 to 1."""
    one, other = table.words[0][left], table.words[1][right]
    if not one or not other or max(len(one), len(other)) > _SHORT_BLOCK:
        return 0.0
    weights = table.vocabulary.weights
    value = local.align_locally(one, local.places_of(other), weights).value
    return 2 * value / (local.best_value(one, weights) + local.best_value(other, weights) + _DOUBT)


def _gaps(table: Table) -> list[tuple[list[int], list[int]]]:
    """The free blocks of both sides between each two neighbouring links of the main chain."""
    ends = (len(table.texts[0]), len(table.texts[1]))
    found = []
    for before, after in pairwise([(-1, -1), *main_chain(table), ends]):
        rows = [i for i in range(before[0] + 1, after[0]) if i not in table.partner]
        columns = [j for j in range(before[1] + 1, after[1]) if j not in table.taken]
        if rows and columns:
            found.append((rows, columns))
    return found


def relatedness(table: Table) -> float:
    """How much of the shorter article stands in links that are sure, 0 to 1."""
    sure = sum(table.size(pair) for pair in table.partner.items() if table.score(pair) >= _SURE)
    shorter = min(sum(map(len, side)) + len(side) for side in table.texts)
    return sure / max(1, shorter)


def drop_doubtful(table: Table) -> None:
    """Part the links out of order, and in unrelated articles any short ones, that nothing speaks for."""
    related = relatedness(table) >= _RELATED
    in_order = set(main_chain(table))
    for pair in list(table.partner.items()):
        if related and (pair in in_order or table.equal(pair)):
            continue
        weak = in_context(table, pair) - _owed(table, pair, _SHORTNESS) < _MOVED and pair not in in_order
        if weak or (not related and table.fewer_words(pair) < _UNRELATED_WORDS):
            table.unlink(pair[0])
