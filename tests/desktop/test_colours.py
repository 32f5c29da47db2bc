"""The desktop's colours to those of the window: it follows while it is open, dark, in contrast and back."""

import subprocess
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from running import Running, Start
from screen import Screen, system_python, wait_for

from reader.resources import resource
from reader.ui.theme import read_theme

PORTAL = Path(__file__).parent / "desktop_colours.py"
STEP = 20
"""Pixels between two points of a window that are looked at."""


@pytest.fixture
def portal(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """What tells programs of the desktop's colours, on a desktop that has such a thing."""
    monkeypatch.setitem(screen.environment, "XDG_CURRENT_DESKTOP", "GNOME")
    python = system_python()
    assert python is not None
    with subprocess.Popen(
        [python, "-I", str(PORTAL)], env=screen.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as found:
        assert found.stdout is not None
        assert found.stdout.readline() == b"ready\n"
        yield found
        found.kill()


def colours(window: Running, folder: Path) -> set[str]:
    """What colours there are at points all over a window, as `#rrggbb`."""
    window.screen.run("import", "-window", window.window, str(folder / "window.png"))
    image = QImage(str(folder / "window.png"))
    points = product(range(0, image.width(), STEP), range(0, image.height(), STEP))
    return {image.pixelColor(x, y).name() for x, y in points}


def test_the_window_follows_the_desktop_while_it_is_open(
    portal: subprocess.Popen[bytes], start: Start, tmp_path: Path
) -> None:
    window = start("-m", "reader")
    for change, theme in (
        ("", "light"),
        ("color-scheme 1", "dark"),
        ("contrast 1", "contrast"),
        ("contrast 0", "dark"),
        ("color-scheme 2", "light"),
    ):
        if change:
            assert portal.stdin is not None
            portal.stdin.write(f"{change}\n".encode())
            portal.stdin.flush()
        page = read_theme(resource(f"themes/{theme}.json")).page
        wait_for(lambda page=page: page in colours(window, tmp_path), f"the colours of {theme}")
