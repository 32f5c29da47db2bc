"""A key of which nothing comes says why, and one whose work is only seen says what it did."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_articles import LEFT, MENU, opened, sheet_of
from ui_window import do, list_in, said, spread_in

from reader.ui.desk import Desk
from reader.ui.lacking import NEED_ANY, NEED_CHOSEN, NEED_TWO
from reader.ui.liking import LARGEST_TEXT, NORMAL_TEXT
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier
Until = Callable[[Callable[[], object]], None]


@pytest.mark.parametrize("name", sorted(NEED_TWO | NEED_CHOSEN | NEED_ANY))
def test_in_an_empty_window_every_command_says_what_is_lacking(window: Window, name: str) -> None:
    do(window, name)
    assert said(window) in (
        "Open two articles first.",
        "Go to an article in the list first.",
        "There is no article yet.",
    )


def test_what_cannot_be_shown_or_folded_is_said_not_to_be_there(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of(LEFT[:1], [LEFT[0].upper()]))
    do(window, "show_stripped")
    assert said(window) == "Nothing was stripped from either article."
    do(window, "fold_unchanged")
    assert said(window) == "There is too little unchanged text to fold."


def test_of_what_is_shown_or_folded_the_sentence_of_the_difference_stays(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of([MENU, *LEFT], [*LEFT[:7], LEFT[7].upper()]))
    do(window, "next")
    before = said(window)
    do(window, "show_stripped", "fold_unchanged", "show_map", "larger", "select_all", "copy", "tick")
    assert said(window) == before


def test_a_copy_with_characters_that_nobody_sees_says_so(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of(["Plain to see.", "Pay\u200bment."], ["Plain to see."]))
    spread = spread_in(window)
    spread.move_caret(1)
    QTest.keyClick(spread, Key.Key_End, Held.ShiftModifier)
    before = said(window)
    do(window, "copy")
    assert said(window) == before
    do(window, "select_all", "copy")
    assert said(window) == "Copied, with characters that nobody sees: the panes show them as signs."


def test_scrolling_apart_and_together_is_said(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    do(window, "lock")
    assert said(window) == "The panes scroll apart."
    do(window, "lock")
    assert said(window) == "The panes scroll together."


def test_text_that_gets_no_larger_says_so(window: Window) -> None:
    do(window, *["larger"] * (LARGEST_TEXT - NORMAL_TEXT - 1))
    assert said(window) == ""
    do(window, "larger")
    assert said(window) == "The text gets no larger."


def test_without_a_selection_there_is_nothing_to_copy(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(window, Key.Key_C, Held.ControlModifier)
    assert said(window).startswith("Nothing is selected")


def test_without_a_place_there_is_nothing_to_tick(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(spread_in(window), Key.Key_Space)
    assert said(window) == "Click a paragraph first, or go to one with Ctrl+Down."


def test_at_either_end_of_a_pane_the_caret_says_that_there_is_no_further(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    for key, end in ((Key.Key_Up, "first"), (Key.Key_Down, "last")):
        for _ in range(2 * len(LEFT)):
            QTest.keyClick(spread_in(window), key, Held.ControlModifier)
        assert said(window) == f"This is the {end} paragraph."


def test_enter_says_when_there_is_no_fold_to_open(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(spread_in(window), Key.Key_Return)
    assert said(window) == "Nothing that is in sight is folded."


def test_an_article_at_either_end_of_the_list_is_said_to_be_there(window: Window, desk: Desk) -> None:
    for name in ("one.txt", "two.txt"):
        desk.articles.fill(desk.articles.add(Path(name)).number, (opened(LEFT, name),))
    list_in(window).go_to_first()
    do(window, "move_up")
    assert said(window) == "It is the first already."
    do(window, "move_down", "move_down")
    assert said(window) == "It is the last already."


def test_with_two_articles_there_is_no_other_pair_to_go_to(window: Window, desk: Desk, until: Until) -> None:
    for name in ("one.txt", "two.txt"):
        desk.articles.fill(desk.articles.add(Path(name)).number, (opened(LEFT, name),))
    desk.put_both(*(entry.number for entry in desk.articles.entries))
    until(lambda: spread_in(window).sheet is not None)
    do(window, "next_pair")
    assert said(window) == "There is no other article to lay beside the left one."
