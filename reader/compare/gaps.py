"""Links in order to further links between them: repeated lines, and what faces each other in a gap."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, product

from reader.compare import local, sequences
from reader.compare.chain import Pair, heaviest_chain
from reader.compare.features import words_of
from reader.compare.matching import least_words, owed
from reader.compare.table import Table, main_chain

# Between two links that face each other less is needed, and least where one block is left on each side; short
# lines owe something here too. Set on the synthetic sets and the drafts, where a fifth more or less of each
# changes F1 by .0005 at most.
_IN_GAP = 0.17
_ALONE_IN_GAP = 0.12
_SHORTNESS_IN_GAP = 0.8
# Of what is left in a gap of so many pairs, that share of words in the same order: on the synthetic sets
# five pairs of six that have it are true. Blocks of more words score well enough if they are true. In a
# larger gap one side may have so many blocks more: tables, which the development sets have not.
_SMALL_GAP = 60
_FEW_MORE = 3
_SAME_ORDER = 0.24
_SHORT_BLOCK = 60
_DOUBT = 2.0
# Of the words of two short blocks both keep, in order, that share where each has nothing else to face, and
# else that one: the 44 unrelated pairs stay without a link, and of lines of three words one may change.
_HALF = 0.5
_MOST = 0.6
# Stands for every figure; no word has this number.
_FIGURE = -1


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
        pairs = [p for p in pairs if table.score(p) >= needed + owed(table, p, _SHORTNESS_IN_GAP)]
        for at in heaviest_chain(pairs, [table.score(pair) for pair in pairs], strict=True):
            table.link(*pairs[at])


def link_by_order(table: Table) -> None:
    """Link what is left in small gaps and has its words in the same order: edits too heavy for a score."""
    for rows, columns in _gaps(table):
        if len(rows) * len(columns) <= _SMALL_GAP:
            likeness = {pair: _in_same_order(table, *pair) for pair in product(rows, columns)}
            _link_chain(table, {pair: value for pair, value in likeness.items() if value >= _SAME_ORDER})


def link_short(table: Table) -> None:
    """Link what is left in gaps and kept most of its words, however few and common they are."""
    least = least_words(table)
    for rows, columns in _gaps(table):
        needed = _HALF if len(rows) == len(columns) == 1 else _MOST
        facing = (pair for pair in _facing(rows, columns) if table.fewer_words(pair) >= least)
        shares = {pair: _share_kept(table, *pair) for pair in facing}
        _link_chain(table, {pair: share for pair, share in shares.items() if share >= needed})


def _facing(rows: Sequence[int], columns: Sequence[int]) -> Iterable[Pair]:
    """The pairs of a gap that are worth a closer look: all of a small one.

    In a large one with about as many blocks on both sides, as the rows of a table are, each faces the one at
    its own place, and those that it would face if what one side has more stood before it.
    """
    more = len(columns) - len(rows)
    if len(rows) * len(columns) <= _SMALL_GAP:
        return product(rows, columns)
    steps = range(min(more, 0), max(more, 0) + 1) if abs(more) <= _FEW_MORE else ()
    places = product(range(len(rows)), steps)
    return ((rows[at], columns[at + step]) for at, step in places if 0 <= at + step < len(columns))


def _link_chain(table: Table, likeness: Mapping[Pair, float]) -> None:
    """Link as many of these pairs as are in order, and score each as it is alike."""
    pairs = list(likeness)
    for at in heaviest_chain(pairs, list(likeness.values()), strict=True):
        table.link(*pairs[at])
        table.scores[pairs[at]] = max(table.score(pairs[at]), likeness[pairs[at]])


def _share_kept(table: Table, left: int, right: int) -> float:
    """The share of the words of the longer of two short blocks that both have in order, 0 to 1.

    A figure that became another is half kept where most of the words beside it stayed: a row of a table is
    known by what stands before its figures.
    """
    one, other = table.words[0][left], table.words[1][right]
    longer = max(len(one), len(other))
    if not longer or longer > _SHORT_BLOCK:
        return 0.0
    kept = _kept(one, other)
    if kept == longer:
        return 1.0
    sides = _figures_alike(table, 0, left), _figures_alike(table, 1, right)
    words = [[word for word in side if word != _FIGURE] for side in sides]
    if words == list(sides) or _kept(*words) < _MOST * max(1, *map(len, words)):
        return kept / longer
    return (kept + max(kept, _kept(*sides))) / 2 / longer


def _kept(one: Sequence[int], other: Sequence[int]) -> int:
    """The number of words that both have in order."""
    return sum(match.length for match in sequences.matches_of(one, other, part=True))


def _figures_alike(table: Table, side: int, at: int) -> list[int]:
    """The words of a block, every figure as the same one."""
    known = zip(words_of(table.texts[side][at]), table.words[side][at], strict=True)
    return [_FIGURE if word.isdecimal() else number for word, number in known]


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
        if after[0] - before[0] < 2 or after[1] - before[1] < 2:
            continue
        rows = [i for i in range(before[0] + 1, after[0]) if i not in table.partner]
        columns = [j for j in range(before[1] + 1, after[1]) if j not in table.taken]
        if rows and columns:
            found.append((rows, columns))
    return found
