"""A desktop for the tests that try the installed program, and the program installed for them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent.parent / "desktop")]

from screen import Screen, missing_programs  # noqa: E402


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """An X server with a window manager and a session bus, on which programs of the system are started."""
    if missing := missing_programs():
        pytest.skip(f"needs {missing} to drive a real window")
    from packages import outside

    screen = Screen(tmp_path_factory.mktemp("walk"))
    screen.environment = outside(screen.environment)
    screen.environment.pop("QT_QPA_PLATFORM", None)
    yield screen
    screen.close()
