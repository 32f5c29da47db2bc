"""The walk through the stops: every one in turn, a word at either end, and only then round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.present import Edge, Walk


def test_next_leads_through_every_stop_in_order() -> None:
    walk, seen = Walk(4), []
    for _ in range(4):
        walk = walk.next()
        seen.append(walk.current)
    assert seen == [0, 1, 2, 3]
    assert walk.edge is Edge.NONE


def test_at_the_last_stop_next_says_so_and_then_goes_round() -> None:
    told = Walk(3).last().next()
    assert (told.current, told.edge) == (2, Edge.LAST)
    assert (told.next().current, told.next().edge) == (0, Edge.NONE)


def test_at_the_first_stop_previous_says_so_and_then_goes_round() -> None:
    told = Walk(3).first().previous()
    assert (told.current, told.edge) == (0, Edge.FIRST)
    assert (told.previous().current, told.previous().edge) == (2, Edge.NONE)


def test_turning_back_at_an_end_forgets_what_was_said_there() -> None:
    walk = Walk(3).last().next().previous()
    assert (walk.current, walk.edge) == (1, Edge.NONE)
    assert walk.next().next().edge is Edge.LAST


def test_previous_before_the_first_stop_goes_to_the_last() -> None:
    assert Walk(3).previous().current == 2


def test_a_single_stop_is_both_first_and_last() -> None:
    only = Walk(1).next()
    assert only.current == 0
    assert only.next().edge is Edge.LAST
    assert only.previous().edge is Edge.FIRST
    assert only.next().next() == only
    assert only.next().previous().edge is Edge.FIRST


@pytest.mark.parametrize("step", ["next", "previous", "first", "last"])
def test_without_stops_there_is_nowhere_to_go(step: str) -> None:
    walk = Walk(0)
    for _ in range(3):
        walk = getattr(walk, step)()
        assert walk.current == -1


@pytest.mark.parametrize(("wanted", "found"), [(-5, -1), (0, 0), (2, 2), (3, 2), (99, 2)])
def test_going_to_a_stop_stays_among_the_stops(wanted: int, found: int) -> None:
    assert Walk(3).to(wanted).current == found


def path_of(walk: Walk, step: str, length: int) -> list[int]:
    """The stops that a step leads to, one after the other."""
    seen = []
    for _ in range(length):
        walk = getattr(walk, step)()
        seen.append(walk.current)
    return seen


def test_stops_that_are_skipped_are_passed_over_both_ways() -> None:
    walk = Walk(6, skipped=(0, 2, 3, 5))
    assert path_of(walk, "next", 4) == [1, 4, 4, 1]
    assert path_of(walk, "previous", 4) == [4, 1, 1, 4]
    assert (walk.first().current, walk.last().current) == (1, 4)


def test_only_stops_that_are_walked_are_counted() -> None:
    walk = Walk(6, skipped=(0, 2, 3, 5))
    assert walk.length == 2
    assert [walk.to(stop).number for stop in range(-1, 6)] == [0, 0, 1, 0, 0, 2, 0]


def test_one_can_go_to_a_skipped_stop_and_on_from_there() -> None:
    walk = Walk(6, skipped=(0, 2, 3, 5)).to(3)
    assert walk.current == 3
    assert (walk.next().current, walk.previous().current) == (4, 1)
    assert Walk(3, skipped=(2,)).to(2).next().edge is Edge.LAST
    assert Walk(3, skipped=(0,)).to(0).previous().edge is Edge.FIRST


def test_where_all_stops_are_skipped_there_is_nowhere_to_go() -> None:
    walk = Walk(3, skipped=(0, 1, 2))
    for step in ("next", "previous", "first", "last"):
        assert getattr(walk, step)().current == -1
    assert walk.next().edge is Edge.LAST
    assert walk.next().next().current == -1


@given(st.integers(0, 12), st.sets(st.integers(0, 11)))
def test_a_round_of_next_meets_every_walked_stop_once(count: int, passed: set[int]) -> None:
    skipped = tuple(sorted(stop for stop in passed if stop < count))
    walk = Walk(count, skipped=skipped)
    expected = [stop for stop in range(count) if stop not in skipped]
    assert path_of(walk, "next", len(expected)) == expected
    assert path_of(walk, "previous", len(expected)) == expected[::-1]
    assert [walk.to(stop).number for stop in expected] == list(range(1, len(expected) + 1))
