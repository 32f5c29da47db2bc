"""What a screen reader hears of a selection: what a step added to it or took away."""

import pytest
from ui_articles import LEFT, sheet_of

from reader.present import Sheet
from reader.present.sentences import as_written
from reader.ui.spread.selection import Selection, TextPlace
from reader.ui.spread.spoken_selection import LONGEST, selection_in_words


@pytest.fixture
def sheet() -> Sheet:
    return sheet_of(LEFT, LEFT)


def heard(sheet: Sheet, before: tuple[TextPlace, TextPlace] | None, *now: TextPlace) -> str:
    """What is said when one selection follows another on the left, each from a place to a place."""
    was = Selection("left", *before) if before else None
    return selection_in_words(sheet, range(len(sheet.lines)), was, Selection("left", *now), as_written)


def at(offset: int, line: int = 0) -> TextPlace:
    return TextPlace(line, 0, offset)


def test_each_step_says_what_it_took_in(sheet: Sheet) -> None:
    assert heard(sheet, None, at(0), at(3)) == "The selected"
    assert heard(sheet, (at(0), at(3)), at(0), at(10)) == " bakery selected"
    assert heard(sheet, (at(10), at(4)), at(10), at(0)) == "The  selected"


def test_a_step_back_says_what_it_let_go(sheet: Sheet) -> None:
    assert heard(sheet, (at(0), at(10)), at(0), at(3)) == " bakery no longer selected"


def test_another_selection_is_said_whole(sheet: Sheet) -> None:
    assert heard(sheet, (at(0), at(3)), at(4), at(10)) == "bakery selected"


def test_what_spans_paragraphs_is_counted_and_nothing_new_is_not_said(sheet: Sheet) -> None:
    assert heard(sheet, None, at(4), at(3, line=2)) == "3 paragraphs selected"
    assert heard(sheet, (at(0), at(3)), at(0), at(3)) == ""


def test_of_a_long_stretch_the_beginning_is_said() -> None:
    sheet = sheet_of(["oven " * 200], ["oven " * 200])
    assert len(heard(sheet, None, at(0), at(900))) < LONGEST + 20
