"""The fixed scenes of the window to pictures in docs/guide/, drawn without a screen.

screenshots.py [FOLDER] [SCENE ...]

A scene is what is opened, how the window is set up, and the actions that are done, by name, once all is
read. Without names, those are drawn that the guide shows; the others are for whoever works on the window.
The pictures are for eyes: no test compares them. Scenes of scripts whose faces the system lacks come out as
boxes; install faces for them first.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from reader.app import make_application, make_window
from reader.resources import resource
from reader.settings import Settings
from reader.ui.desk import Desk
from reader.ui.language import speak
from reader.ui.window import Window

GUIDE = Path(__file__).parent.parent / "docs" / "guide"
PATIENCE = 60.0
"""Seconds after which a window that shows nothing is given up."""

LIGHT, DARK = Settings(theme="light"), Settings(theme="dark")
FERRY = ("harbour-ferry-evening.txt", "harbour-ferry-morning.txt")

STORIES = ("ar-lighthouse", "he-library")
LIBRARY = (
    *FERRY,
    *("northern-wire-report.txt", "pilots-column.txt"),
    *(f"{story}-{which}.txt" for story in STORIES for which in ("first", "second")),
)
JUDGED = (
    *("show_changes", "first", "judge_keep", "next", "judge_noise", "next", "judge_to_check"),
    *("next", "next_unseen", "judge_keep"),
)
"""Leads through the list of differences with a verdict on most."""

SHARED = ("show_changes", "first", "next", "next", "next")
"""Leads to the first passage that the evening's story and the pilot's column share."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, the settings, what is opened, and what is done before it is taken.

    It shows the window, or the `dialog` of that name, in a language. Scenes of one language stand together,
    English ones first: what was installed for the last one stays.
    """

    name: str
    settings: Settings = LIGHT
    samples: tuple[str, ...] = FERRY
    actions: tuple[str, ...] = ("first", "next", "next")
    width: int = 1440
    height: int = 900
    dialog: str = ""
    language: str = "en"


SCENES = (
    Scene("empty", samples=(), actions=()),
    Scene("sample-spread"),
    Scene("sample-spread-dark", DARK),
    Scene("sample-spread-contrast", Settings(theme="contrast")),
    Scene("sample-stripped", Settings(theme="light", show_stripped=True), actions=("first",)),
    Scene("sample-folded", Settings(theme="light", fold_unchanged=True), actions=("first", "next", "next")),
    Scene("change-list", actions=("show_changes", "first", "next", "next", "next")),
    Scene("verdicts", actions=JUDGED),
    Scene("verdicts-dark", DARK, actions=JUDGED),
    Scene("verdicts-contrast", Settings(theme="contrast"), actions=JUDGED),
    Scene("library", samples=LIBRARY, actions=("group_stories", "first", "next")),
    Scene("library-dark", DARK, samples=LIBRARY, actions=("group_stories", "first", "next")),
    Scene(
        "library-contrast", Settings(theme="contrast"), samples=LIBRARY, actions=("group_stories", "first")
    ),
    Scene("matrix", samples=LIBRARY, actions=("matrix",), dialog="matrix"),
    Scene("matrix-dark", DARK, samples=LIBRARY, actions=("matrix",), dialog="matrix"),
    Scene("pairs", samples=LIBRARY, actions=("pairs",), dialog="pairs"),
    Scene("another-outlet", samples=(FERRY[0], "northern-wire-report.txt"), actions=("first", "next")),
    Scene("passages", samples=(FERRY[0], "pilots-column.txt"), actions=SHARED),
    Scene("facts", actions=("show_changes", "first", "next_fact")),
    Scene("preferences", actions=("preferences",), dialog="preferences"),
    Scene("arabic", samples=("ar-lighthouse-first.txt", "ar-lighthouse-second.txt"), actions=("first",)),
    Scene("hebrew", samples=("he-library-first.txt", "he-library-second.txt"), actions=("first",)),
    Scene("chinese", samples=("zh-ferry-first.txt", "zh-ferry-second.txt"), actions=("first",)),
    Scene("japanese", samples=("ja-cinema-first.txt", "ja-cinema-second.txt"), actions=("first",)),
    Scene("long", samples=("long-old", "long-new"), actions=("show_changes", "first", *["next"] * 40)),
    Scene("zoomed", Settings(theme="light", text_size=24), actions=("first", "next")),
    Scene("zoomed-dark", Settings(theme="dark", text_size=24), actions=("first", "next")),
    Scene("zoomed-contrast", Settings(theme="contrast", text_size=24), actions=("first", "next")),
    Scene("narrow", width=760, height=900),
    Scene(
        "mirrored",
        samples=("ar-lighthouse-first.txt", "ar-lighthouse-second.txt"),
        actions=("show_changes", "first", "next"),
        language="ar",
    ),
)


def draw(application: QApplication, scene: Scene, guide: Path) -> None:
    """Open what the scene needs in a new window, play it and save the picture."""
    speak(application, scene.language)
    with tempfile.TemporaryDirectory() as folder, paths_of(scene, Path(folder)) as paths:
        window = make_window(application, scene.settings, Path(folder))
        shown: list[object] = [] if paths else [True]
        desk(application).sheet_changed.connect(shown.append)
        window.resize(QSize(scene.width, scene.height))
        window.show()
        if paths:
            window.open_files(paths)
        settle(application, shown)
        wait_for_kin(application, len(paths))
        for name in scene.actions:
            trigger(window, name)
            application.processEvents()
        settle(application, shown)
        shown_part = window.findChild(QWidget, scene.dialog) if scene.dialog else window
        assert shown_part is not None, scene.dialog
        shown_part.grab().save(str(guide / f"{scene.name}.png"))
        window.close()


def desk(application: QApplication) -> Desk:
    """The desk of the newest window."""
    return application.findChildren(Desk)[-1]


def trigger(window: Window, name: str) -> None:
    """Do an action of the table."""
    action = window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()


@contextmanager
def paths_of(scene: Scene, folder: Path) -> Iterator[list[Path]]:
    """The files of a scene; long articles are written for it."""
    if scene.name == "long":
        texts = long_articles()
        paths = [folder / f"{name}.txt" for name in scene.samples]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8")
    else:
        paths = [resource(f"samples/{name}") for name in scene.samples]
    yield paths


def long_articles() -> tuple[str, str]:
    """Two versions of a chronicle of 2,000 days, one in twelve of them changed."""
    winds = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
    old, new = ["The log of the pilot station"], ["The log of the pilot station"]
    for day in range(2000):
        wind = winds[day * 5 % 8]
        entry = (
            f"Day {day + 1}. The wind stood in the {wind} and {3 + day * 7 % 19} ships passed the bar, "
            f"{day * 3 % 5} of them under tow. The pilot on watch wrote that the light had been seen from "
            f"{4 + day * 11 % 13} miles, and that the coffee was {('good', 'cold', 'gone')[day % 3]}."
        )
        old.append(entry)
        if day % 12 != 5:
            new.append(entry)
        elif day % 24 == 5:
            new.append(entry.replace(wind, winds[(day * 5 + 1) % 8]).replace("seen", "made out"))
    return "\n\n".join(old), "\n\n".join(new)


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


def wait_for_kin(application: QApplication, count: int) -> None:
    """Let the window find out what more than two articles have in common."""
    end = time.monotonic() + PATIENCE
    kin = desk(application).kin
    while count > 2 and (kin.kinships is None or len(kin.kinships.numbers) < count):
        if time.monotonic() > end:
            sys.exit("The window does not know what the articles have in common.")
        application.processEvents()
        time.sleep(0.01)
    settle(application, [True])


def is_in_guide(scene: Scene) -> bool:
    """Whether the guide shows the picture of a scene."""
    return f"({scene.name}.png)" in (GUIDE / "README.md").read_text(encoding="utf-8")


def main() -> None:
    """Draw the scenes of the guide, or those that are named, into its folder or the one that is named."""
    guide = Path(sys.argv[1]) if len(sys.argv) > 1 else GUIDE
    wanted = sys.argv[2:] or [scene.name for scene in SCENES if is_in_guide(scene)]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    for scene in SCENES:
        if scene.name in wanted:
            draw(application, scene, guide)
            print(guide / f"{scene.name}.png")


if __name__ == "__main__":
    main()
