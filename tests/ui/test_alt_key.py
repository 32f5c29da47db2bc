"""Alt held for a shortcut leaves the menu bar alone, also while a screen reader has every key sent twice."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_articles import sheet_of

from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def keyboard(window: Window) -> QWindow:
    """Where keys come in from outside, each with its time."""
    found = window.windowHandle()
    assert found is not None
    return found


def repeat(keyboard: QWindow, kind: QEvent.Type, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Send a key once more, as Qt does when a screen reader has heard of it."""
    QApplication.sendEvent(keyboard, QKeyEvent(kind, key, held))


def test_the_walk_goes_on_though_each_key_is_sent_once_more(
    window: Window, desk: Desk, keyboard: QWindow
) -> None:
    desk.sheet_changed.emit(sheet_of())
    spread = window.findChild(Spread, "spread")
    assert spread is not None and spread.hasFocus()
    for step in range(2):
        QTest.keyPress(keyboard, Key.Key_Alt, Held.AltModifier)
        QTest.keyPress(keyboard, Key.Key_Down, Held.AltModifier)
        assert spread.current_stop == step
        repeat(keyboard, QEvent.Type.KeyPress, Key.Key_Alt, Held.AltModifier)
        repeat(keyboard, QEvent.Type.KeyRelease, Key.Key_Alt, Held.NoModifier)
        repeat(keyboard, QEvent.Type.KeyRelease, Key.Key_Down, Held.NoModifier)
        assert spread.hasFocus()
        assert window.menuBar().activeAction() is None


def test_alt_alone_leads_to_the_menus_and_back_though_it_is_sent_once_more(
    window: Window, keyboard: QWindow
) -> None:
    for leads_there in (True, False):
        QTest.keyPress(keyboard, Key.Key_Alt, Held.AltModifier)
        repeat(keyboard, QEvent.Type.KeyPress, Key.Key_Alt, Held.AltModifier)
        repeat(keyboard, QEvent.Type.KeyRelease, Key.Key_Alt, Held.NoModifier)
        assert (window.menuBar().activeAction() is not None) == leads_there
