"""What the reader does while something else is under way: nothing that comes late takes it from them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from ui_articles import LEFT, RIGHT

from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def reading(window: Window, desk: Desk, until: Until, tmp_path: Path) -> Window:
    """The window with two versions of a story side by side, and a third one in the list."""
    for name, texts in (("old.txt", LEFT), ("new.txt", RIGHT), ("third.txt", LEFT[2:])):
        (tmp_path / name).write_text("\n\n".join(texts), encoding="utf-8")
    window.open_files([tmp_path / "old.txt", tmp_path / "new.txt"])
    until(lambda: spread_in(window).sheet is not None and not desk.work)
    desk.readings.begin_all(desk.articles.add_all([tmp_path / "third.txt"]))
    until(lambda: desk.kin.kinships is not None and desk.kin.count == 3)
    return window


def spread_in(window: Window) -> Spread:
    found = window.findChild(Spread, "spread")
    assert found is not None
    return found


def do(window: Window, *names: str) -> None:
    for name in names:
        window._actions[name].trigger()


@pytest.mark.parametrize(
    ("action", "field"),
    [("filter_articles", "article_filter"), ("find", "find_words"), ("rename", "title_editor")],
)
def test_whoever_writes_goes_on_writing_when_a_comparison_comes(
    reading: Window, desk: Desk, until: Until, action: str, field: str
) -> None:
    reading._list.go_to(1)
    do(reading, action)
    editor = reading.findChild(QLineEdit, field)
    assert editor is not None
    editor.setFocus()
    desk.put_right(3)
    until(lambda: spread_in(reading).sheet.right.name == "third.txt")
    assert reading.focusWidget() is editor


def test_whoever_does_not_write_reads_in_the_panes_when_a_comparison_comes(
    reading: Window, desk: Desk, until: Until
) -> None:
    reading._list.setFocus()
    desk.put_right(3)
    until(lambda: spread_in(reading).sheet.right.name == "third.txt")
    assert reading.focusWidget() is spread_in(reading)
