"""Walking the differences in the real window by keys, and what the status line says at each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from ui_articles import LEFT, RIGHT, long_sheet, opened, sheet_of
from ui_window import list_in, said, spread_in, text_of

from reader.present import Mark, Sheet, describe
from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier

LAST = "Last difference. Press again to start over."
FIRST = "First difference. Press again to go to the last."


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(widget, key, held)


def in_sight(spread: Spread, line: int) -> bool:
    place = spread.place
    return place is not None and place.top_in_view(place.rows.arrangement.item_of(line)) is not None


@pytest.fixture
def sheet() -> Sheet:
    """A sheet with a difference of nearly every kind."""
    found = sheet_of()
    marks = {found.stop(stop).mark for stop in range(found.stop_count)}
    assert {Mark.EDITED, Mark.ADDED, Mark.REMOVED, Mark.MOVED} <= marks
    return found


@pytest.fixture
def showing(window: Window, desk: Desk, sheet: Sheet) -> Window:
    """The window with that sheet in it."""
    desk.sheet_changed.emit(sheet)
    return window


def test_a_new_comparison_is_summed_up_before_the_first_step(showing: Window, sheet: Sheet) -> None:
    assert said(showing).startswith(f"{sheet.stop_count} differences: ")
    assert text_of(showing, "status_position") == f"{sheet.stop_count} to walk through"


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Down, Held.AltModifier), (Key.Key_F8, Held.NoModifier)])
def test_a_key_walks_every_difference_and_says_each(
    showing: Window, sheet: Sheet, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    spread = spread_in(showing)
    for stop in range(sheet.stop_count):
        press(showing, key, held)
        assert spread.current_stop == stop
        assert said(showing) == str(describe(sheet, stop))
        assert text_of(showing, "status_position") == f"Difference {stop + 1} of {sheet.stop_count}"
        assert in_sight(spread, sheet.stop(stop).first)
    press(showing, key, held)
    assert (said(showing), spread.current_stop) == (LAST, sheet.stop_count - 1)
    press(showing, key, held)
    assert (said(showing), spread.current_stop) == (str(describe(sheet, 0)), 0)


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Up, Held.AltModifier), (Key.Key_F8, Held.ShiftModifier)])
def test_a_key_walks_back_and_says_when_it_is_at_the_first(
    showing: Window, sheet: Sheet, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    press(showing, Key.Key_End, Held.AltModifier)
    for stop in range(sheet.stop_count - 2, -1, -1):
        press(showing, key, held)
        assert said(showing) == str(describe(sheet, stop))
    press(showing, key, held)
    assert (said(showing), spread_in(showing).current_stop) == (FIRST, 0)
    press(showing, key, held)
    assert spread_in(showing).current_stop == sheet.stop_count - 1


def test_keys_lead_to_the_first_and_the_last_difference(showing: Window, sheet: Sheet) -> None:
    press(showing, Key.Key_End, Held.AltModifier)
    assert spread_in(showing).current_stop == sheet.stop_count - 1
    press(showing, Key.Key_Home, Held.AltModifier)
    assert spread_in(showing).current_stop == 0


def test_one_finds_back_to_the_current_difference_from_anywhere(window: Window, desk: Desk) -> None:
    sheet = long_sheet(200)
    desk.sheet_changed.emit(sheet)
    spread = spread_in(window)
    press(window, Key.Key_Down, Held.AltModifier)
    press(spread, Key.Key_End)
    assert not in_sight(spread, sheet.stop(0).first)
    press(window, Key.Key_Return, Held.AltModifier)
    assert in_sight(spread, sheet.stop(0).first)
    assert spread.current_stop == 0


def test_the_other_end_of_a_move_is_shown_and_the_first_one_again(window: Window, desk: Desk) -> None:
    paragraphs = [f"{number}. {text}" for number in range(12) for text in LEFT]
    sheet = sheet_of(paragraphs, [*paragraphs[1:], paragraphs[0]])
    desk.sheet_changed.emit(sheet)
    spread = spread_in(window)
    press(window, Key.Key_Down, Held.AltModifier)
    near = sheet.stop(0).first
    far = sheet.lines[near].counterpart
    assert (in_sight(spread, near), in_sight(spread, far)) == (True, False)
    press(window, Key.Key_G, Held.ControlModifier | Held.ShiftModifier)
    assert (in_sight(spread, near), in_sight(spread, far)) == (False, True)
    press(window, Key.Key_G, Held.ControlModifier | Held.ShiftModifier)
    assert (in_sight(spread, near), in_sight(spread, far)) == (True, False)


def test_what_was_not_moved_has_no_other_end(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of(LEFT[:3], [RIGHT[0], *LEFT[1:3]]))
    press(window, Key.Key_Down, Held.AltModifier)
    press(window, Key.Key_G, Held.ControlModifier | Held.ShiftModifier)
    assert said(window) == "This difference was not moved."


def test_letters_walk_only_while_the_panes_have_the_focus(showing: Window, sheet: Sheet) -> None:
    spread, articles = spread_in(showing), list_in(showing)
    spread.setFocus()
    press(spread, Key.Key_N)
    press(spread, Key.Key_N)
    assert spread.current_stop == 1
    press(spread, Key.Key_P)
    assert spread.current_stop == 0
    articles.setFocus()
    press(articles, Key.Key_N)
    assert spread.current_stop == 0
    press(articles, Key.Key_Down, Held.AltModifier)
    assert spread.current_stop == 1


def test_identical_articles_are_called_so_and_keys_find_nothing(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of(LEFT, LEFT))
    words = sum(len(text.split()) for text in LEFT)
    assert said(window) == f"No differences: all {words} words are the same"
    press(window, Key.Key_Down, Held.AltModifier)
    assert said(window) == "No differences"
    assert spread_in(window).current_stop == -1


def test_a_click_on_a_difference_goes_on_from_there(showing: Window, sheet: Sheet) -> None:
    spread_in(showing).stop_chosen.emit(2)
    assert said(showing) == str(describe(sheet, 2))
    press(showing, Key.Key_Down, Held.AltModifier)
    assert spread_in(showing).current_stop == 3


def test_a_new_comparison_is_walked_from_its_beginning(showing: Window, desk: Desk, sheet: Sheet) -> None:
    press(showing, Key.Key_End, Held.AltModifier)
    desk.sheet_changed.emit(sheet)
    assert spread_in(showing).current_stop == -1
    press(showing, Key.Key_Down, Held.AltModifier)
    assert spread_in(showing).current_stop == 0


def test_the_same_key_leads_to_the_other_pane_to_the_list_and_back(showing: Window, desk: Desk) -> None:
    spread, articles = spread_in(showing), list_in(showing)
    assert (spread.hasFocus(), spread.side) == (True, "left")
    press(showing, Key.Key_F6)
    assert (spread.hasFocus(), spread.side) == (True, "right")
    press(showing, Key.Key_F6)
    assert articles.hasFocus()
    press(showing, Key.Key_F6)
    assert (spread.hasFocus(), spread.side) == (True, "left")
    press(showing, Key.Key_F6, Held.ShiftModifier)
    assert articles.hasFocus()
    press(showing, Key.Key_F6, Held.ShiftModifier)
    assert (spread.hasFocus(), spread.side) == (True, "right")


def test_without_a_comparison_a_key_says_what_is_lacking(window: Window, desk: Desk) -> None:
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Home, Key.Key_End, Key.Key_Return):
        press(window, key, Held.AltModifier)
        assert said(window) == "Open two articles first."
        window.show_trouble("")
    desk.articles.fill(desk.articles.add(Path("one.txt")).number, (opened(LEFT, "one.txt"),))
    press(window, Key.Key_G, Held.ControlModifier | Held.ShiftModifier)
    assert said(window) == "Open another article first, to lay beside this one."


def test_before_the_first_difference_a_key_that_needs_one_says_so(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    for key, held in ((Key.Key_F4, Held.NoModifier), (Key.Key_G, Held.ControlModifier | Held.ShiftModifier)):
        press(window, key, held)
        assert said(window) == "Go to a difference first."
        window.show_trouble("")


def test_the_focus_is_never_where_nothing_is_seen(window: Window) -> None:
    press(window, Key.Key_F6)
    assert window.focusWidget().objectName() == "welcome_open"
    press(window, Key.Key_F6)
    assert list_in(window).hasFocus()
    for _ in range(2):
        press(window, Key.Key_L, Held.ControlModifier | Held.ShiftModifier)
        assert window.focusWidget().isVisible()
    press(window, Key.Key_F, Held.ControlModifier)
    assert window.focusWidget().isVisible()
