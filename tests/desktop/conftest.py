"""A real desktop for the tests of this folder, or the reason why there is none."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Running, Start
from screen import Screen, missing_programs

from reader.pipeline import compare_articles, open_articles
from reader.present import Sheet, present
from reader.resources import resource

SAMPLES = tuple(resource(f"samples/harbour-ferry-{time}.txt") for time in ("evening", "morning"))
FAILED = pytest.StashKey[bool]()


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
def start(screen: Screen, kept_windows: list[Running], tmp_path: Path) -> Iterator[Start]:
    """Start a program with Python on the desktop; all are ended after the test. None finds a session of
    another test, or a window that would take its files."""
    started: list[Running] = []
    while kept_windows:
        kept_windows.pop().close()
    shutil.rmtree(screen.folder / "home" / "data" / "diptych", ignore_errors=True)

    def start_program(*words: str | Path) -> Running:
        started.append(Running(screen, [sys.executable, *map(str, words)], tmp_path))
        return started[-1]

    yield start_program
    for program in started:
        program.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember of a test whether it failed, for what is tidied up after it."""
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    """What the window has to show of the two samples."""
    left, right = (open_articles(file)[0] for file in SAMPLES)
    return present(compare_articles(left, right))


@pytest.fixture(scope="module")
def kept_windows() -> Iterator[list[Running]]:
    """The window that the tests of a module share, or none yet."""
    windows: list[Running] = []
    yield windows
    for window in windows:
        window.close()


@pytest.fixture
def window(
    request: pytest.FixtureRequest, screen: Screen, sheet: Sheet, kept_windows: list[Running], tmp_path: Path
) -> Iterator[Running]:
    """The window with the two samples and the panes in focus, in the settings of a first start.

    The tests of a module share it, for starting it takes a second: each leaves by keys what it came to by
    keys. After a test that failed the next one gets a new window.
    """
    if not kept_windows:
        for what in ("config", "data"):
            shutil.rmtree(screen.folder / "home" / what / "diptych", ignore_errors=True)
        kept_windows.append(Running(screen, [sys.executable, "-m", "reader", *map(str, SAMPLES)], tmp_path))
        kept_windows[0].wait_to_say("status_position", "to walk through")
    yield kept_windows[0]
    if request.node.stash.get(FAILED, False) and kept_windows:
        kept_windows.pop().close()
