"""The page of a window that shows nothing yet: it says what to do, and never what is about to be wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from ui_articles import LEFT, RIGHT
from ui_window import part, spread_in, text_of

from reader.load import Limits
from reader.settings import Settings
from reader.ui.articles import ArticlesModel
from reader.ui.desk import Desk
from reader.ui.tasks import TaskRunner
from reader.ui.theme import Theme
from reader.ui.welcome import Welcome
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]


class Witness(QObject):
    """What the page said whenever it was painted."""

    def __init__(self, page: Welcome) -> None:
        super().__init__(page)
        self.seen: list[str] = []
        self._page = page
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt calls it so
        if event.type() == QEvent.Type.Paint:
            self.seen.append(sentence_of(self._page))
        return False


def sentence_of(page: QWidget) -> str:
    return text_of(page, "welcome_sentence")


def page_of(window: Window) -> Welcome:
    return part(window, Welcome)


@pytest.fixture
def window(
    tasks: TaskRunner, light: Theme, application: QApplication, keep: Callable[[QWidget], None]
) -> Iterator[Window]:
    """A window that is not shown yet and has not begun."""
    desk = Desk(ArticlesModel(), tasks, Limits())
    window = Window(desk, Settings(), light, QFont(application.font()))
    keep(window)
    yield window
    desk.give_up()
    desk.kin.restart()
    desk.deleteLater()


def test_a_window_that_begins_with_files_never_asks_for_some(
    window: Window, until: Until, tmp_path: Path
) -> None:
    paths = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for path, texts in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text("\n\n".join(texts), encoding="utf-8")
    witness = Witness(page_of(window))
    window.begin(tmp_path / "data", paths)
    window.show()
    spread = spread_in(window)
    until(lambda: spread.sheet is not None)
    assert witness.seen, "the page was never painted"
    assert not [sentence for sentence in witness.seen if sentence.startswith("Drop")]


def test_a_window_that_begins_with_nothing_invites_once_that_is_known(
    window: Window, until: Until, tmp_path: Path
) -> None:
    window.begin(tmp_path / "data", [])
    opening = part(window, QPushButton, "welcome_open")
    assert sentence_of(page_of(window)) == ""
    assert opening.isHidden()
    until(lambda: sentence_of(page_of(window)) == "Drop two articles here")
    assert not opening.isHidden()


def test_work_is_said_when_it_takes_a_while_and_not_before(
    light: Theme, until: Until, keep: Callable[[QWidget], None]
) -> None:
    page = Welcome(light)
    keep(page)
    page.invite("", (False, False), True, "")
    page.invite("Reading one.txt …", (True, False), False, "")
    assert sentence_of(page) == "Drop two articles here"
    until(lambda: sentence_of(page) == "Reading one.txt …")
    page.invite("Reading two.txt …", (True, True), False, "")
    assert sentence_of(page) == "Reading two.txt …"
    page.invite("", (True, False), False, "")
    assert sentence_of(page) == "Drop the other article here"


def test_two_articles_that_were_not_compared_are_not_asked_for_again(
    light: Theme, keep: Callable[[QWidget], None]
) -> None:
    page = Welcome(light)
    keep(page)
    page.invite("", (True, True), False, "Ctrl+V", "F5")
    hint = text_of(page, "welcome_hint")
    assert sentence_of(page) == "These two were not compared"
    assert "F5" in hint
