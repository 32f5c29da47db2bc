"""Two files of the command line: compared before anybody asks, and told only to who asks for just that."""

import os
import pickle
from pathlib import Path

import pytest

from reader.compare import Options
from reader.errands import ERRANDS, Opened, compare_articles, open_articles
from reader.foresight import hand_over, with_foresight
from reader.head_start import begin, end
from reader.library import BlockKey
from reader.present import Sheet
from reader.resources import resource
from reader.worker import Allowance, Job, Result, receive, send

EVENING, MORNING = (resource(f"samples/harbour-ferry-{when}.txt") for when in ("evening", "morning"))


@pytest.fixture(scope="module")
def sides() -> tuple[Opened, Opened]:
    return open_articles(EVENING)[0], open_articles(MORNING)[0]


def foreseen(sides: tuple[Opened, Opened], asked: list[tuple[object, ...]]) -> object:
    """The task that compares, in a worker that was handed the second side; what it is asked in `asked`."""

    def compare(*arguments: object) -> Sheet:
        asked.append(arguments)
        return compare_articles(*arguments)  # type: ignore[arg-type]

    inlet, outlet = os.pipe()
    hand_over((sides[1],), outlet)
    tasks = with_foresight({"compare_articles": compare}, (sides[0],), inlet, lambda: False)
    return tasks["compare_articles"]


def test_what_was_compared_ahead_is_told_without_comparing_again(sides: tuple[Opened, Opened]) -> None:
    asked: list[tuple[object, ...]] = []
    answer = foreseen(sides, asked)
    assert len(asked) == 1
    assert answer(*sides, Options(), {}, {}, (), ()) == compare_articles(*sides)
    assert len(asked) == 1
    answer(*sides)
    assert len(asked) == 2


def test_another_question_is_compared_anew(sides: tuple[Opened, Opened]) -> None:
    key = BlockKey("Ferry with 212 aboard drifts for four hours off Aldermouth", 0)
    questions = (
        (sides[1], sides[0]),
        (*sides, Options(ignore=frozenset({"case"}))),
        (*sides, Options(), {key: False}, {}, (), ()),
    )
    for question in questions:
        asked: list[tuple[object, ...]] = []
        assert foreseen(sides, asked)(*question) == compare_articles(*question)
        assert asked[1:] == [question]


def test_work_that_somebody_waits_for_comes_before_foresight(sides: tuple[Opened, Opened]) -> None:
    inlet, outlet = os.pipe()
    assert with_foresight(ERRANDS, (sides[0],), inlet, lambda: True) is ERRANDS
    os.close(outlet)


@pytest.mark.parametrize("sent", [b"", b"no article", pickle.dumps("no article")])
def test_a_neighbour_that_was_lost_leaves_the_tasks_as_they_are(
    sides: tuple[Opened, Opened], sent: bytes
) -> None:
    inlet, outlet = os.pipe()
    os.write(outlet, sent)
    os.close(outlet)
    assert with_foresight(ERRANDS, (sides[0],), inlet, lambda: False) is ERRANDS


@pytest.mark.skipif(os.name != "posix", reason="only there two workers are introduced to each other")
def test_two_workers_that_were_begun_read_and_compare(tmp_path: Path) -> None:
    begun = begin([EVENING, MORNING])
    try:
        opened = []
        for each in begun:
            assert each.process.stdout is not None
            while not isinstance(message := receive(each.process.stdout), Result):
                assert message is not None
            opened.append(message.value[0])  # type: ignore[index]
        first = begun[0].process
        assert first.stdin is not None
        assert first.stdout is not None
        send(first.stdin, Job(1, "compare_articles", (*opened, Options(), {}, {}, (), ())))
        while not isinstance(answer := receive(first.stdout), Result):
            assert isinstance(answer, Allowance)
        assert answer.value == compare_articles(*opened)
    finally:
        for each in begun:
            end(each.process)
