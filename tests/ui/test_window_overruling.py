"""Overruling the cleaner in the real window: a paragraph stripped by a key, and that taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_articles import LEFT, opened
from ui_window import do, said, spread_in

from reader.library import BlockKey
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


@pytest.fixture
def spread(window: Window, desk: Desk, until: Until) -> Spread:
    """The spread with the same text on both sides, and the focus in it."""
    for name in ("one.txt", "two.txt"):
        entry = desk.articles.add(Path(name))
        desk.articles.fill(entry.number, (opened(LEFT, name),))
    desk.put_left(1)
    desk.put_right(2)
    found = spread_in(window)
    until(lambda: left_texts(found) == list(LEFT))
    found.setFocus()
    return found


def test_all_paragraphs_of_which_something_is_selected_are_stripped_and_come_back_in_one_step(
    window: Window, spread: Spread, until: Until
) -> None:
    do(window, "show_stripped")
    QTest.keyClick(spread, Key.Key_Down, Held.ControlModifier)
    QTest.keyClick(spread, Key.Key_Down, Held.ControlModifier)
    while spread.selection is None or spread.selection.focus.line < 3:
        QTest.keyClick(spread, Key.Key_Down, Held.ShiftModifier)
    QTest.keyClick(spread, Key.Key_Right, Held.ShiftModifier)
    QTest.keyClick(spread, Key.Key_X)
    until(lambda: left_texts(spread) == [LEFT[0], *LEFT[4:]])
    QTest.keyClick(window, Key.Key_A, Held.ControlModifier)
    QTest.keyClick(spread, Key.Key_R)
    until(lambda: left_texts(spread) == list(LEFT))
    QTest.keyClick(window, Key.Key_A, Held.ControlModifier)
    QTest.keyClick(spread, Key.Key_X)
    until(lambda: left_texts(spread) == [])
    do(window, "undo", "undo")
    until(lambda: left_texts(spread) == [LEFT[0], *LEFT[4:]])


def test_two_articles_of_which_nothing_is_kept_are_not_called_the_same(
    window: Window, desk: Desk, spread: Spread, until: Until
) -> None:
    for side in ("left", "right"):
        desk.decide(side, [BlockKey(text, 0) for text in LEFT], False)
    until(lambda: not desk.work)
    assert said(window) == "Nothing to compare: neither article has any text that is kept"


def test_a_paragraph_is_stripped_by_a_key_and_that_is_undone(
    window: Window, spread: Spread, until: Until
) -> None:
    QTest.keyClick(spread, Key.Key_Down, Held.ControlModifier)  # the caret on a paragraph
    QTest.keyClick(spread, Key.Key_X)
    until(lambda: len(left_texts(spread)) == len(LEFT) - 1)
    assert spread.sheet is not None
    assert spread.sheet.stop_count == 1
    QTest.keyClick(window, Key.Key_Z, Held.ControlModifier)
    until(lambda: left_texts(spread) == list(LEFT))
