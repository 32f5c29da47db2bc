"""A real desktop for the tests of this folder, or the reason why there is none."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Running, Start
from screen import Screen, missing_programs


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs an X server."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("display")


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """An X server with a window manager and an accessibility bus, for as long as the tests run."""
    if missing := missing_programs():
        pytest.skip(f"needs {missing} to drive a real window")
    screen = Screen(tmp_path_factory.mktemp("desktop"))
    yield screen
    screen.close()


@pytest.fixture
def start(screen: Screen, tmp_path: Path) -> Iterator[Start]:
    """Start a program with Python on the desktop; all are ended after the test."""
    started: list[Running] = []

    def start_program(*words: str | Path) -> Running:
        started.append(Running(screen, [sys.executable, *map(str, words)], tmp_path))
        return started[-1]

    yield start_program
    for program in started:
        program.close()
