"""Finding words in the panes, and copying what is selected, in the real window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from ui_articles import LEFT, long_sheet, sheet_of

from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Key, Held = Qt.Key, Qt.KeyboardModifier


def words_in(window: Window) -> QLineEdit:
    found = window.findChild(QLineEdit, "find_words")
    assert found is not None
    return found


def count_in(window: Window) -> str:
    found = window.findChild(QLabel, "find_count")
    assert found is not None
    return found.text()


def spread_in(window: Window) -> Spread:
    found = window.findChild(Spread, "spread")
    assert found is not None
    return found


def test_what_is_typed_is_found_counted_and_brought_into_sight(
    window: Window, desk: Desk, until: Until
) -> None:
    desk.sheet_changed.emit(long_sheet(200))
    QTest.keyClick(window, Key.Key_F, Held.ControlModifier)
    assert words_in(window).hasFocus()
    QTest.keyClicks(words_in(window), "151:")
    until(lambda: count_in(window) == "1 of 2")
    place = spread_in(window).place
    assert place is not None
    shown = [place.rows.arrangement.first[item] for item, _ in place.in_sight()]
    sheet = spread_in(window).sheet
    assert sheet is not None
    assert any(p.text.startswith("151:") for line in shown for p in sheet.lines[line].left)
    QTest.keyClick(words_in(window), Key.Key_Return)
    assert count_in(window) == "2 of 2"
    QTest.keyClick(words_in(window), Key.Key_Return)
    assert count_in(window) == "1 of 2"
    QTest.keyClick(words_in(window), Key.Key_Return, Held.ShiftModifier)
    assert count_in(window) == "2 of 2"


def test_what_is_not_there_is_said_to_be_missing_and_escape_closes(
    window: Window, desk: Desk, until: Until
) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(window, Key.Key_F, Held.ControlModifier)
    QTest.keyClicks(words_in(window), "submarine")
    until(lambda: count_in(window) == "not found")
    QTest.keyClick(words_in(window), Key.Key_Escape)
    assert not words_in(window).isVisible()


def test_typing_into_the_find_bar_walks_no_differences(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(window, Key.Key_F, Held.ControlModifier)
    QTest.keyClicks(words_in(window), "npn")
    assert words_in(window).text() == "npn"
    assert spread_in(window).current_stop == -1


def test_a_whole_pane_is_copied_from_the_model(window: Window, desk: Desk) -> None:
    odd = "Bread\u00a0for 🍞 two \u2028 and شكرا."
    desk.sheet_changed.emit(sheet_of([LEFT[0], odd, LEFT[1]], [LEFT[0]]))
    spread_in(window).setFocus()
    QTest.keyClick(window, Key.Key_A, Held.ControlModifier)
    QTest.keyClick(window, Key.Key_C, Held.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "\n\n".join([LEFT[0], odd, LEFT[1]])


def test_nothing_selected_leaves_the_clipboard_alone(window: Window, desk: Desk) -> None:
    QApplication.clipboard().setText("what was there")
    desk.sheet_changed.emit(sheet_of())
    action = window.findChild(QAction, "copy")
    assert action is not None
    action.trigger()
    assert QApplication.clipboard().text() == "what was there"
