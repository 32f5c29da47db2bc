"""Numbers to a score for every segment: sums over small decision trees, learned ahead and kept as plain
tables.

Many segments are asked at once. The answers to one question are one large integer with a lane of bits for
each segment, so that a tree is a few operations on integers for all of them: the bitwise asking of
QuickScorer (C. Lucchese and others, SIGIR 2015) with many rows in a word in place of the leaves of one tree,
and sums in lanes (L. Lamport, "Multiple byte processing with full-word instructions", 1975).
"""

import struct
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from math import exp

from msgspec import Struct

# Scores are summed in whole millionths: the order of the trees does not matter then, to the last bit.
_UNIT = 1_000_000
# Bytes of a lane. The greatest score of the tables is under 200, and a lane holds one of 4,000.
_LANE = 4
# Segments asked at once: the answers of a table then stay in the cache. Set on a text of 20,000 segments.
_AT_ONCE = 2048
# The rank of a number among the limits that are asked of it has to fit in a byte.
_MOST_LIMITS = 255
_YES_UP_TO = tuple(b"\1" * (rank + 1) + b"\0" * (_MOST_LIMITS - rank) for rank in range(_MOST_LIMITS))


class Tree(Struct, frozen=True):
    """A decision tree of three questions: seven nodes breadth first, eight leaves from left to right.

    `questions` are places in the questions of its table; yes goes left. The leaves are in millionths above
    the least of them.
    """

    questions: tuple[int, ...]
    leaves: tuple[int, ...]


class Table(Struct, frozen=True):
    """Learned weights: the names of the numbers asked for, in order, and what is asked of them.

    `limits` holds for each name in rising order what its number may be at most for a yes: those are the
    questions, numbered throughout. `least` is the least score there is, in millionths.
    """

    names: tuple[str, ...]
    limits: tuple[tuple[float, ...], ...]
    trees: tuple[Tree, ...]
    least: int


@cache
def table(name: str) -> Table:
    """The table of an entrance from its module of weights, "page", "text" or "headline": a constant, made
    when it is first wanted.
    """
    module = import_module(f"reader.clean.weights_{name}")
    return table_of(module.NAMES, module.START, module.TREES)


def table_of(names: str, start: float, trees: str) -> Table:
    """The texts of a table as a table. A tree is its places, its limits and its leaves, with semicolons
    between; trees have line ends or bars between.
    """
    known = tuple(names.split())
    parts = [tree.split(";") for tree in trees.replace("\n", "|").strip("|").split("|")]
    nodes = [
        list(zip(map(int, places.split()), map(float, limits.split()), strict=True))
        for places, limits, _ in parts
    ]
    asked = sorted({node for tree in nodes for node in tree})
    number = {node: at for at, node in enumerate(asked)}
    limits: list[list[float]] = [[] for _ in known]
    for place, limit in asked:
        limits[place].append(limit)
    leaves = [[round(_UNIT * float(leaf)) for leaf in part[2].split()] for part in parts]
    grown = tuple(
        Tree(tuple([number[node] for node in tree]), tuple([leaf - min(own) for leaf in own]))
        for tree, own in zip(nodes, leaves, strict=True)
    )
    return Table(known, tuple(map(tuple, limits)), grown, round(_UNIT * start) + sum(map(min, leaves)))


def chance(score: float) -> float:
    """A score as a chance from 0 to 1 (logistic)."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))


def score(weights: Table, rows: Sequence[Sequence[float]]) -> list[float]:
    """The score of every row of numbers: above 0 speaks for the article, below 0 against it."""
    return score_columns(weights, list(zip(*rows, strict=True)), len(rows))


def score_columns(weights: Table, columns: Sequence[Sequence[float]], count: int) -> list[float]:
    """The scores of `count` rows whose numbers are given as columns, in the order of the table's names."""
    found: list[float] = []
    for first in range(0, count, _AT_ONCE):
        size = min(_AT_ONCE, count - first)
        slices = [column[first : first + size] for column in columns] if count > size else columns
        found += _scores(weights, slices, size)
    return found


def _scores(weights: Table, columns: Sequence[Sequence[float]], size: int) -> list[float]:
    """The scores of so many rows, all at once."""
    all_of_them = int.from_bytes(b"\1\0\0\0" * size, "little")
    answers: list[int] = []
    for column, limits in zip(columns, weights.limits, strict=True):
        for first in range(0, len(limits), _MOST_LIMITS):
            answers += _answers(column, limits[first : first + _MOST_LIMITS], all_of_them)
    total = 0
    for tree in weights.trees:
        total += _grown(tree, answers, all_of_them)
    sums = struct.unpack(f"<{size}I", total.to_bytes(_LANE * size, "little"))
    return [(each + weights.least) / _UNIT for each in sums]


def _answers(column: Sequence[float], limits: Sequence[float], all_of_them: int) -> list[int]:
    """For each limit a one in the lane of every row whose number is at most that."""
    rank = {number: bisect_left(limits, number) for number in set(column)}
    least, most = min(rank.values()), max(rank.values())
    ranks = bytes(map(rank.__getitem__, column)) if least < most else b""
    lanes = bytearray(_LANE * len(column))
    answers: list[int] = []
    for at in range(len(limits)):
        if least <= at < most:
            lanes[::_LANE] = ranks.translate(_YES_UP_TO[at])
            answers.append(int.from_bytes(lanes, "little"))
        else:
            answers.append(all_of_them if most <= at else 0)
    return answers


def _grown(tree: Tree, answers: list[int], all_of_them: int) -> int:
    """What one tree says of every row; written out, since most time is spent here."""
    a, b, c, d, e, f, g = [answers[question] for question in tree.questions]
    h, i, j, k, m, n, o, p = tree.leaves
    right = all_of_them ^ a
    left, right_left = a & b, right & c
    left_right, right = a ^ left, right ^ right_left
    d, e, f, g = left & d, left_right & e, right_left & f, right & g
    return (d * h + (left ^ d) * i + e * j + (left_right ^ e) * k) + (
        f * m + (right_left ^ f) * n + g * o + (right ^ g) * p
    )
