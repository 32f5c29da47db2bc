"""Finding words in the panes, and copying what is selected, in the real window."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from ui_articles import LEFT, long_sheet, sheet_of
from ui_window import do, part, spread_in, text_of

from reader.ui.change_map import FIND_STEP, ChangeMap
from reader.ui.desk import Desk
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Key, Held = Qt.Key, Qt.KeyboardModifier


def words_in(window: Window) -> QLineEdit:
    return part(window, QLineEdit, "find_words")


def count_in(window: Window) -> str:
    return text_of(window, "find_count")


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


def test_a_word_that_only_one_side_of_a_row_has_is_marked_there(
    window: Window, desk: Desk, until: Until
) -> None:
    desk.sheet_changed.emit(sheet_of([LEFT[0]], [LEFT[0].replace("ninety", "hundred")]))
    spread = spread_in(window)
    before = spread.grab().toImage()
    for word in ("hundred", "ninety"):
        QTest.keyClick(window, Key.Key_F, Held.ControlModifier)
        QTest.keyClicks(words_in(window), word)
        until(lambda: count_in(window) == "1 of 1")
        assert spread.grab().toImage() != before
        assert spread.selection is not None
        assert (spread.selection.side == "right") == (word == "hundred")


def finds_on_map(window: Window) -> dict[str, list[int]]:
    found = part(window, ChangeMap, "change_map")
    return found.finds()


def test_every_find_stands_on_the_map_on_its_side_until_the_bar_is_closed(
    window: Window, desk: Desk, until: Until
) -> None:
    desk.sheet_changed.emit(long_sheet(200))
    step(window, "find")
    words_in(window).setText("the close.")  # what the right side has in every tenth paragraph
    until(lambda: count_in(window) == "1 of 20")
    assert not finds_on_map(window).get("left")
    steps = finds_on_map(window)["right"]
    assert len(steps) == 20
    apart = [below - above for above, below in pairwise(steps)]
    assert max(apart) - min(apart) <= 4
    words_in(window).setText("shipwright")  # what both sides have in most
    until(lambda: count_in(window) == "1 of 200")
    assert finds_on_map(window)["left"] == finds_on_map(window)["right"] != steps
    QTest.keyClick(words_in(window), Key.Key_Escape)
    assert not any(finds_on_map(window).values())


def test_what_is_typed_is_found_from_where_the_reader_is_and_round_to_the_top(
    window: Window, desk: Desk, until: Until
) -> None:
    desk.sheet_changed.emit(long_sheet(200))
    place = spread_in(window).place
    assert place is not None
    place.go(100, 0)
    step(window, "find")
    QTest.keyClicks(words_in(window), "the close.")  # each letter of it is found many times
    until(lambda: count_in(window) == "11 of 20")
    words_in(window).setText("51:")
    until(lambda: count_in(window) == "3 of 4")
    place.go_to_end()
    step(window, "find")
    words_in(window).setText("51:")
    until(lambda: count_in(window) == "1 of 4")


def test_words_are_found_in_the_pane_that_is_chosen(window: Window, desk: Desk, until: Until) -> None:
    desk.sheet_changed.emit(sheet_of([LEFT[0], LEFT[1]], [LEFT[0]]))
    step(window, "find")
    words_in(window).setText("its oven")
    where = window.findChild(QComboBox, "find_where")
    assert where is not None
    for choice, count, sides in ((0, "1 of 1", ["left"]), (1, "1 of 1", ["left"]), (2, "not found", [])):
        where.setCurrentIndex(choice)
        until(lambda count=count: count_in(window) == count)
        assert list(finds_on_map(window)) == sides


def test_finds_in_one_long_paragraph_stand_on_the_map_where_they_are_in_it(
    window: Window, desk: Desk, until: Until
) -> None:
    text = " ".join(["The tide came in."] * 300)
    desk.sheet_changed.emit(sheet_of([f"First {text} Halfway {text} End"], [text]))
    step(window, "find")
    for word, share in (("first", 0.0), ("halfway", 0.5), ("end", 1.0)):
        words_in(window).setText(word)
        until(lambda: count_in(window) == "1 of 1")
        (place,) = finds_on_map(window)["left"]
        fitting = window.findChild(ChangeMap, "change_map").height() / FIND_STEP  # type: ignore[union-attr]
        assert place / fitting == pytest.approx(share, abs=0.05)


def test_what_is_not_there_is_said_to_be_missing_and_escape_closes(
    window: Window, desk: Desk, until: Until
) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(window, Key.Key_F, Held.ControlModifier)
    QTest.keyClicks(words_in(window), "submarine")
    until(lambda: count_in(window) == "not found")
    QTest.keyClick(words_in(window), Key.Key_Escape)
    assert not words_in(window).isVisible()


def step(window: Window, name: str, times: int = 1) -> None:
    """Choose a command of the menu, again and again."""
    action = part(window, QAction, name)
    for _ in range(times):
        action.trigger()


def test_a_decision_leaves_the_reader_at_the_find_where_it_was_made(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    texts = [f"{number}. The boat came in before the tide, the harbour was full." for number in range(60)]
    for name, word in (("old.txt", "full"), ("new.txt", "crowded")):
        (tmp_path / name).write_text("\n\n".join(texts).replace("full", word))
    desk.open_files([tmp_path / "old.txt", tmp_path / "new.txt"])
    spread = spread_in(window)
    until(lambda: spread.sheet is not None)
    step(window, "find")
    words_in(window).setText("harbour")
    until(lambda: count_in(window) == "1 of 120")
    step(window, "find_next", 60)
    assert count_in(window) == "61 of 120"
    before = spread.sheet
    spread.setFocus()
    step(window, "strip")
    until(lambda: spread.sheet is not before and count_in(window) == "60 of 119")
    step(window, "find_next")
    assert count_in(window) == "61 of 119"
    side, (paragraph,) = spread.under_caret()
    assert (side, paragraph.text) == ("right", texts[30].replace("full", "crowded"))


def test_hiding_what_was_stripped_keeps_the_find_that_is_looked_at(
    window: Window, desk: Desk, until: Until
) -> None:
    desk.sheet_changed.emit(long_sheet(200))
    step(window, "find")
    words_in(window).setText("shipwright")
    until(lambda: count_in(window) == "1 of 200")
    step(window, "find_next", 99)
    here = spread_in(window).selection
    step(window, "fold_unchanged")
    until(lambda: count_in(window) == "100 of 200")
    assert spread_in(window).selection == here
    step(window, "find_previous")
    assert count_in(window) == "99 of 200"


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
    do(window, "copy")
    assert QApplication.clipboard().text() == "what was there"
