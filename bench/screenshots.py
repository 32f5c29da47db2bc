"""The fixed scenes of the window to pictures in docs/guide/, drawn without a screen.

screenshots.py [FOLDER]

A scene is a theme and the actions that are done, by name, once the two samples lie side by side. The
pictures are for eyes: no test compares them.
"""

import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from reader.app import make_application, make_window
from reader.resources import resource
from reader.settings import Settings
from reader.ui.desk import Desk

GUIDE = Path(__file__).parent.parent / "docs" / "guide"
SIZE = QSize(1440, 900)
PATIENCE = 30.0
"""Seconds after which a window that shows nothing is given up."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, the theme, and what is done before it is taken."""

    name: str
    theme: str
    actions: tuple[str, ...] = ()


SCENES = (
    Scene("sample-spread", "light", ("first", "next")),
    Scene("sample-spread-dark", "dark", ("first", "next")),
    Scene("sample-stripped", "light", ("show_stripped", "first")),
)


def draw(application: QApplication, scene: Scene, guide: Path) -> None:
    """Open the samples in a new window, play the scene and save the picture."""
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(application, Settings(theme=scene.theme), Path(folder))
        shown: list[object] = []
        for desk in application.findChildren(Desk):
            desk.sheet_changed.connect(shown.append)
        window.resize(SIZE)
        window.show()
        window.open_files([resource(f"samples/harbour-ferry-{when}.txt") for when in ("evening", "morning")])
        settle(application, shown)
        for name in scene.actions:
            action = window.findChild(QAction, name)
            assert action is not None, name
            action.trigger()
            settle(application, shown)
        window.grab().save(str(guide / f"{scene.name}.png"))
        window.close()


def settle(application: QApplication, shown: list[object]) -> None:
    """Let the window do its work until a comparison is shown and nothing moves any more."""
    end = time.monotonic() + PATIENCE
    while not any(shown):
        if time.monotonic() > end:
            sys.exit("The window shows no comparison.")
        application.processEvents()
        time.sleep(0.01)
    still = time.monotonic() + 0.5  # longer than any movement in the window
    while time.monotonic() < still:
        application.processEvents()
        time.sleep(0.01)


def main() -> None:
    """Draw every scene into the guide, or into the folder that is named."""
    guide = Path(sys.argv[1]) if len(sys.argv) > 1 else GUIDE
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    for scene in SCENES:
        draw(application, scene, guide)
        print(guide / f"{scene.name}.png")


if __name__ == "__main__":
    main()
