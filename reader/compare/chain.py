"""Links to the heaviest set of them that all run in the same order: what has not moved."""

from bisect import bisect_left
from collections.abc import Sequence


def heaviest_chain(pairs: Sequence[tuple[int, int]], weights: Sequence[float]) -> set[int]:
    """Positions in `pairs` of the heaviest subset that never descends on either side.

    Two pairs may share an index, so that a split or merge is in order. A Fenwick tree over the right
    indices keeps the best chain ending at or before each: O(n log n) for n pairs.
    """
    order = sorted(range(len(pairs)), key=lambda at: (pairs[at], at))
    columns = sorted({right for _, right in pairs})
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(columns) + 1)
    total = [0.0] * len(pairs)
    before = [-1] * len(pairs)
    for at in order:
        column = bisect_left(columns, pairs[at][1]) + 1
        best, before[at] = _best_until(tree, column)
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


def _walk_back(total: list[float], before: list[int]) -> set[int]:
    at = max(range(len(total)), key=total.__getitem__, default=-1)
    kept: set[int] = set()
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept
