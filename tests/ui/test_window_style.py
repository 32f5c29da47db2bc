"""Differences of style only: walked like all others, or passed over, as the reader wishes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_articles import LEFT, sheet_of
from ui_window import part, spread_in, text_of

from reader.present import Mark, Sheet, describe
from reader.ui.desk import Desk
from reader.ui.liking import Liking
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier

STYLED = tuple(text.replace("'", "\u2019").replace("-", "\u2011") for text in LEFT)
EDITED = LEFT[3].replace("six hundred", "nine hundred")


def pass_style_over(window: Window, wish: bool = True) -> None:
    liking = part(window, Liking)
    liking.choose(stop_at_style=not wish)


@pytest.fixture
def sheet() -> Sheet:
    """One paragraph edited, and house style before and after it."""
    found = sheet_of(LEFT, [*STYLED[:3], EDITED, *STYLED[4:]])
    marks = [found.stop(stop).mark for stop in range(found.stop_count)]
    assert marks.count(Mark.EDITED) == 1
    assert marks[0] is marks[-1] is Mark.STYLED
    return found


@pytest.fixture
def showing(window: Window, desk: Desk, sheet: Sheet) -> Window:
    """The window with that sheet in it."""
    desk.sheet_changed.emit(sheet)
    return window


def walked(window: Window, steps: int) -> list[int]:
    """The differences that a key leads to."""
    spread = spread_in(window)
    found = []
    for _ in range(steps):
        QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
        found.append(spread.current_stop)
    return found


def test_by_itself_every_difference_is_walked(showing: Window, sheet: Sheet) -> None:
    assert walked(showing, sheet.stop_count) == list(range(sheet.stop_count))


def test_keys_pass_over_differences_of_style_and_count_without_them(showing: Window, sheet: Sheet) -> None:
    pass_style_over(showing)
    styled = sheet.stop_count - 1
    assert text_of(showing, "status_sentence").startswith(f"1 difference and {styled} of style")
    assert text_of(showing, "status_position") == "1 to walk through"
    (edited,) = walked(showing, 1)
    assert sheet.stop(edited).mark is Mark.EDITED
    assert text_of(showing, "status_position") == "Difference 1 of 1"
    walked(showing, 1)
    assert text_of(showing, "status_sentence").startswith("Last difference")


def test_one_can_still_go_to_a_difference_of_style(showing: Window, sheet: Sheet) -> None:
    pass_style_over(showing)
    spread = spread_in(showing)
    spread.stop_chosen.emit(0)
    assert spread.current_stop == 0
    assert text_of(showing, "status_sentence") == str(describe(sheet, 0))
    assert text_of(showing, "status_position") == "Style only, passed over by the keys"
    assert sheet.stop(walked(showing, 1)[0]).mark is Mark.EDITED


def test_the_wish_holds_for_the_next_comparison_and_can_be_taken_back(
    showing: Window, desk: Desk, sheet: Sheet
) -> None:
    pass_style_over(showing)
    desk.sheet_changed.emit(sheet)
    assert text_of(showing, "status_position") == "1 to walk through"
    pass_style_over(showing, False)
    assert text_of(showing, "status_position") == f"{sheet.stop_count} to walk through"


def test_articles_that_differ_in_style_only_are_called_so(window: Window, desk: Desk) -> None:
    pass_style_over(window)
    sheet = sheet_of(LEFT, STYLED)
    desk.sheet_changed.emit(sheet)
    expected = f"No differences but {sheet.stop_count} of style"
    assert text_of(window, "status_sentence").startswith(expected)
    assert walked(window, 2) == [-1, -1]
    assert text_of(window, "status_sentence") == expected
