"""Numbers to a score for every segment: sums over small decision trees, learned ahead and kept as plain
tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from math import exp

# The trees are asked in blocks of this many; a score that is clear after one is not argued further.
_BLOCK = 20
# Scores beyond this were never seen to come back over the line in the trees that follow. Set on the
# benchmark's pages: with 5.0 no verdict differs from asking every tree.
_CLEAR = 5.0


@dataclass(frozen=True, slots=True)
class Tree:
    """A decision tree of three questions: seven nodes breadth first, eight leaves from left to right.

    A node asks whether the number at `places[node]` is at most `limits[node]`; yes goes left.
    """

    places: tuple[int, ...]
    limits: tuple[float, ...]
    leaves: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Learned weights: the names of the numbers asked for, in order, a starting score, and the trees."""

    names: tuple[str, ...]
    start: float
    trees: tuple[Tree, ...]


@cache
def table(name: str) -> Table:
    """The table of an entrance from its module of weights: "page" or "text"."""
    module = import_module(f"reader.clean.weights_{name}")
    trees = tuple(_tree(tree) for tree in module.TREES.replace("\n", "|").strip("|").split("|"))
    return Table(tuple(module.NAMES.split()), module.START, trees)


def chance(score: float) -> float:
    """A score as a chance from 0 to 1 (logistic)."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))


def _tree(text: str) -> Tree:
    """The text of a tree as a tree: places, limits and leaves, with semicolons between."""
    places, limits, leaves = text.split(";")
    return Tree(
        tuple(map(int, places.split())), tuple(map(float, limits.split())), tuple(map(float, leaves.split()))
    )


def score(weights: Table, rows: Sequence[Sequence[float]]) -> list[float]:
    """The score of every row of numbers: above 0 speaks for the article, below 0 against it."""
    final = [weights.start] * len(rows)
    alive = list(range(len(rows)))
    for first in range(0, len(weights.trees), _BLOCK):
        asked = [rows[at] for at in alive]
        scores = [final[at] for at in alive]
        for tree in weights.trees[first : first + _BLOCK]:
            scores = _grown(tree, scores, asked)
        for at, value in zip(alive, scores, strict=True):
            final[at] = value
        alive = [at for at, value in zip(alive, scores, strict=True) if -_CLEAR < value < _CLEAR]
    return final


def _grown(tree: Tree, scores: list[float], rows: Sequence[Sequence[float]]) -> list[float]:
    """The scores with what one tree says of each row added; written out, since all time is spent here."""
    a, b, c, d, e, f, g = tree.places
    at, bt, ct, dt, et, ft, gt = tree.limits
    h, i, j, k, m, n, o, p = tree.leaves
    return [
        score
        + (
            ((h if r[d] <= dt else i) if r[b] <= bt else (j if r[e] <= et else k))
            if r[a] <= at
            else ((m if r[f] <= ft else n) if r[c] <= ct else (o if r[g] <= gt else p))
        )
        for score, r in zip(scores, rows, strict=True)
    ]
