"""A reader's ticks at the heads of lines, and paragraphs that one side gives twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare import Comparison, RowKind, Run, RunKind, compare
from reader.compare.ticks import split_at

TIDE = "The tide tables were printed on yellow paper so that nobody would mistake them for the old ones."
BELL = "A bell was rung on the quay at every change of the watch until the war."


def joined(comparison: Comparison, side: str) -> list[str]:
    rows = comparison.rows
    runs = [row.left_runs if side == "left" else row.right_runs for row in rows]
    return ["".join(run.text for run in each) for each in runs]


@pytest.mark.parametrize("tick", ["✓", "✓ ", "✔ ", "☑ "])
def test_a_tick_at_the_head_of_a_line_is_no_difference(article_of, tick: str) -> None:
    comparison = compare(article_of([tick + TIDE, BELL]), article_of([TIDE, tick + BELL]))
    assert [row.kind for row in comparison.rows] == [RowKind.EQUAL, RowKind.EQUAL]
    assert comparison.identical


def test_a_ticked_line_keeps_its_tick_in_its_runs(article_of) -> None:
    edited = TIDE.replace("yellow", "green")
    comparison = compare(article_of(["✓ " + TIDE]), article_of([edited]))
    assert joined(comparison, "left") == ["✓ " + TIDE]
    assert joined(comparison, "right") == [edited]
    assert comparison.rows[0].kind is RowKind.EDITED


def test_a_tick_inside_a_line_is_text(article_of) -> None:
    comparison = compare(article_of([TIDE + " ✓"]), article_of([TIDE]))
    assert not comparison.identical


@pytest.mark.parametrize("twice_on_the_left", [True, False])
def test_a_paragraph_given_twice_was_added_and_not_merged(article_of, twice_on_the_left: bool) -> None:
    twice, once = article_of([TIDE, BELL, TIDE]), article_of([TIDE, BELL])
    doubled = article_of([TIDE, TIDE, BELL])
    for long in (twice, doubled):
        left, right = (long, once) if twice_on_the_left else (once, long)
        kinds = [row.kind for row in compare(left, right).rows]
        extra = RowKind.REMOVED if twice_on_the_left else RowKind.ADDED
        assert sorted(kinds) == sorted([RowKind.EQUAL, RowKind.EQUAL, extra])


@given(st.lists(st.text(min_size=1, max_size=4), max_size=5), st.integers(0, 24))
def test_runs_are_split_after_so_many_characters_and_lose_none(texts: list[str], length: int) -> None:
    runs = [Run(text, RunKind.EQUAL) for text in texts]
    before, after = split_at(runs, length)
    whole = "".join(texts)
    assert "".join(run.text for run in before) == whole[:length]
    assert "".join(run.text for run in after) == whole[length:]
    assert all(run.text and run.kind is RunKind.EQUAL for run in (*before, *after))
