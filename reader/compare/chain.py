"""Pairs of positions to the heaviest set of them that all run in the same order."""

from bisect import bisect_left
from collections.abc import Sequence

Pair = tuple[int, int]


def heaviest_chain(pairs: Sequence[Pair], weights: Sequence[float], strict: bool = False) -> list[int]:
    """Positions in `pairs`, in order, of the heaviest subset that never descends on either side.

    With `strict` both sides must ascend; without it two pairs may share an index, so that the parts of a
    split stand in order. A Fenwick tree over the right indices keeps the heaviest chain that ends at or
    before each of them: O(n log n) for n pairs.
    """
    sign = -1 if strict else 1
    order = sorted(range(len(pairs)), key=lambda at: (pairs[at][0], sign * pairs[at][1], at))
    columns = sorted({right for _, right in pairs})
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(columns) + 1)
    total = [0.0] * len(pairs)
    before = [-1] * len(pairs)
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


def _walk_back(total: list[float], before: list[int]) -> list[int]:
    at = max(range(len(total)), key=total.__getitem__, default=-1)
    kept: list[int] = []
    while at >= 0:
        kept.append(at)
        at = before[at]
    return kept[::-1]
