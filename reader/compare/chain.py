"""Pairs of positions to the heaviest set of them that all run in the same order."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from operator import lt

Pair = tuple[int, int]


def heaviest_chain(pairs: Sequence[Pair], weights: Sequence[float], strict: bool = False) -> list[int]:
    """Positions in `pairs`, in order, of the heaviest subset that never descends on either side.

    With `strict` both sides must ascend; without it two pairs may share an index, so that the parts of a
    split stand in order. Only where pairs cross anything is to be chosen; elsewhere all are kept.
    """
    sign = -1 if strict else 1
    order = sorted(range(len(pairs)), key=lambda at: (pairs[at][0], sign * pairs[at][1], at))
    kept: list[int] = []
    for start, end in _uncrossed(pairs, order):
        if end - start == 1 and weights[order[start]] > 0:
            kept.append(order[start])
        else:
            kept += _heaviest(pairs, weights, order[start:end], strict)
    return kept


def in_order(pairs: Sequence[Pair], weight: Callable[[Pair], float]) -> list[Pair]:
    """The heaviest of some pairs, given in order, that never descend on either side.

    `weight`, more than nothing, is asked for only where pairs cross.
    """
    lefts, rights = [left for left, _ in pairs], [right for _, right in pairs]
    if all(map(lt, lefts, lefts[1:])) and all(map(lt, rights, rights[1:])):
        return list(pairs)
    kept: list[Pair] = []
    for start, end in _uncrossed(pairs, range(len(pairs))):
        part = pairs[start:end]
        if end - start == 1:
            kept += part
        else:
            kept += (part[at] for at in heaviest_chain(part, [weight(pair) for pair in part]))
    return kept


def _uncrossed(pairs: Sequence[Pair], order: Sequence[int]) -> Iterator[Pair]:
    """Stretches of ordered pairs, as short as can be, each before the next one on both sides."""
    lowest = list(accumulate((pairs[at][1] for at in reversed(order)), min))[::-1]
    start, highest = 0, -1
    for place, at in enumerate(order):
        left, right = pairs[at]
        if place and highest < lowest[place] and pairs[order[place - 1]][0] < left:
            yield start, place
            start = place
        highest = max(highest, right)
    if order:
        yield start, len(order)


def _heaviest(
    pairs: Sequence[Pair], weights: Sequence[float], order: Sequence[int], strict: bool
) -> list[int]:
    """The heaviest chain of some pairs: those at `order`, in that order.

    A Fenwick tree over the right indices keeps the heaviest chain that ends at or before each of them:
    O(n log n) for n pairs.
    """
    columns = sorted({pairs[at][1] for at in order})
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(columns) + 1)
    total: dict[int, float] = {}
    before: dict[int, int] = {}
    for at in order:
        column = bisect_left(columns, pairs[at][1]) + 1
        best, before[at] = _best_until(tree, column - strict)
        total[at] = best + weights[at]
        _raise_from(tree, column, total[at], at)
    return _walk_back(total, before)


def _best_until(tree: list[tuple[float, int]], column: int) -> tuple[float, int]:
    best = (0.0, -1)
    while column > 0:
        if tree[column][0] > best[0]:
            best = tree[column]
        column -= column & -column
    return best


def _raise_from(tree: list[tuple[float, int]], column: int, total: float, at: int) -> None:
    while column < len(tree):
        if total > tree[column][0]:
            tree[column] = (total, at)
        column += column & -column


def _walk_back(total: Mapping[int, float], before: Mapping[int, int]) -> list[int]:
    at = max(sorted(total), key=total.__getitem__, default=-1)
    kept: list[int] = []
    while at >= 0:
        kept.append(at)
        at = before[at]
    return kept[::-1]
