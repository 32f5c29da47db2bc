"""The scores of many rows at once are those of trees asked one by one."""

import random
from importlib import import_module

import pytest

from reader.clean.scoring import Table, score, score_columns, table, table_of

TABLES = ("page", "text", "headline")


def asked_one_by_one(name: str, row: list[float]) -> float:
    """What a person would do with the text of a table: begin at its start, and walk down every tree."""
    module = import_module(f"reader.clean.weights_{name}")
    total = module.START
    for tree in module.TREES.replace("\n", "|").strip("|").split("|"):
        places, limits, leaves = (part.split() for part in tree.split(";"))
        node = 0
        while node < 7:
            node = 2 * node + (1 if row[int(places[node])] <= float(limits[node]) else 2)
        total += float(leaves[node - 7])
    return total


def rows_around_the_limits(weights: Table, count: int) -> list[list[float]]:
    """Rows of numbers at, just above and far from what the trees ask about."""
    chance = random.Random(7)
    return [
        [
            chance.choice([*limits, 0.0, -1.0, 1e9]) + chance.choice([0.0, 0.0, 1e-6, -1e-6])
            for limits in weights.limits
        ]
        for _ in range(count)
    ]


@pytest.mark.parametrize("name", TABLES)
def test_the_scores_are_those_of_trees_walked_one_by_one(name: str) -> None:
    rows = rows_around_the_limits(table(name), 60)
    assert score(table(name), rows) == pytest.approx([asked_one_by_one(name, row) for row in rows], abs=1e-5)


@pytest.mark.parametrize("name", TABLES)
def test_a_score_is_the_same_to_the_last_bit_whoever_is_asked_beside(name: str) -> None:
    rows = rows_around_the_limits(table(name), 2500)
    together = score(table(name), rows)
    assert [score(table(name), [row])[0] for row in rows[::97]] == together[::97]


@pytest.mark.parametrize("name", TABLES)
def test_no_score_of_a_table_outgrows_its_lane(name: str) -> None:
    assert sum(max(tree.leaves) for tree in table(name).trees) < 1 << 32


def test_more_limits_of_one_number_than_a_byte_can_rank_are_told_apart() -> None:
    trees = "|".join(f"0 0 0 0 0 0 0;{at} {at} {at} {at} {at} {at} {at};0 1 1 1 1 1 1 1" for at in range(600))
    weights = table_of("number", 0.5, trees)
    numbers = [-1.0, 0.0, 254.0, 254.5, 255.0, 256.0, 511.5, 599.0, 600.0]
    expected = [0.5 + sum(number > at for at in range(600)) for number in numbers]
    assert score_columns(weights, [numbers], len(numbers)) == expected


def test_nobody_asked_has_no_score() -> None:
    assert score(table("text"), []) == []
