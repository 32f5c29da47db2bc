"""The walk through the stops: every one in turn, a word at either end, and only then round."""

import pytest

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
