"""Overruling the cleaner in the real window: a paragraph stripped by a key, and that taken back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_articles import LEFT, opened
from ui_window import spread_in

from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Key, Held = Qt.Key, Qt.KeyboardModifier


def left_texts(spread: Spread) -> list[str]:
    """The kept paragraphs on the left, as the sheet has them."""
    if spread.sheet is None:
        return []
    return [p.text for line in spread.sheet.lines for p in line.left if not p.reason]


def test_a_paragraph_is_stripped_by_a_key_and_that_is_undone(
    window: Window, desk: Desk, until: Until
) -> None:
    for name in ("one.txt", "two.txt"):
        entry = desk.articles.add(Path(name))
        desk.articles.fill(entry.number, (opened(LEFT, name),))
    desk.put_left(1)
    desk.put_right(2)
    spread = spread_in(window)
    until(lambda: left_texts(spread) == list(LEFT))
    spread.setFocus()
    QTest.keyClick(spread, Key.Key_Down, Held.ControlModifier)  # the caret on a paragraph
    QTest.keyClick(spread, Key.Key_X)
    until(lambda: len(left_texts(spread)) == len(LEFT) - 1)
    assert spread.sheet is not None
    assert spread.sheet.stop_count == 1
    QTest.keyClick(window, Key.Key_Z, Held.ControlModifier)
    until(lambda: left_texts(spread) == list(LEFT))
