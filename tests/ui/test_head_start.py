"""Files named on the command line: read before there is a window, and told when the window asks."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.errands import Opened
from reader.head_start import Begun, begin
from reader.load import Limits
from reader.resources import resource
from reader.ui.tasks import TaskRunner

Until = Callable[[Callable[[], object]], None]
EVENING, MORNING = (resource(f"samples/harbour-ferry-{when}.txt") for when in ("evening", "morning"))


@pytest.fixture
def begun() -> list[Begun]:
    return begin([EVENING, MORNING])


@pytest.fixture
def runner(application: QApplication, begun: list[Begun]) -> Iterator[TaskRunner]:
    runner = TaskRunner(begun=begun)
    yield runner
    runner.close()
    runner.deleteLater()


def names_of(runner: TaskRunner, until: Until, paths: list[Path], limits: Limits) -> list[str]:
    """The names of the files that answer when these paths are asked for, in the order of the paths."""
    answers: dict[Path, object] = {}
    for path in paths:
        runner.start(
            str(path),
            "open_articles",
            (path, limits),
            lambda answer, path=path: answers.setdefault(path, answer),
            lambda trouble, path=path: answers.setdefault(path, trouble),
        )
    until(lambda: len(answers) == len(paths))
    opened = [answers[path] for path in paths]
    assert all(isinstance(each, tuple) and isinstance(each[0], Opened) for each in opened), opened
    return [each[0].card.name for each in opened]


@pytest.mark.parametrize("paths", [[EVENING, MORNING], [MORNING, EVENING]])
def test_what_was_begun_is_told_to_who_asks_for_it(
    runner: TaskRunner, until: Until, paths: list[Path], begun: list[Begun]
) -> None:
    assert names_of(runner, until, paths, Limits()) == [path.name for path in paths]
    assert all(each.process.poll() is None for each in begun), "a worker was started anew for nothing"


def test_who_asks_for_something_else_is_not_told_what_was_begun(
    runner: TaskRunner, until: Until, tmp_path: Path
) -> None:
    others = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for other in others:
        other.write_text("The ferry left the harbour an hour late.\n", encoding="utf-8")
    assert names_of(runner, until, others, Limits()) == ["one.txt", "two.txt"]


def test_other_limits_are_another_question(runner: TaskRunner, until: Until) -> None:
    assert names_of(runner, until, [EVENING], Limits(1_000_000)) == [EVENING.name]
