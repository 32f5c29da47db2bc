"""The two panes: they lay out what is seen, keep the reader's place, and answer keys and clicks."""

from collections.abc import Callable, Iterator, Sequence
from typing import overload

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QImage, QPicture
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_articles import LEFT, MENU, long_sheet, sheet_of

from reader.present import Line, Mark, Sheet
from reader.ui.change_map import ChangeMap
from reader.ui.spread import Spread
from reader.ui.spread.changed_words import changed_words
from reader.ui.spread.place import Place
from reader.ui.spread.pointing import Pointed, caret_rectangle, side_at
from reader.ui.spread.selection import TextPlace
from reader.ui.spread.typography import typography
from reader.ui.theme import Theme

SpreadOf = Callable[[Sheet], Spread]
Key = Qt.Key


class CountingLines(Sequence[Line]):
    """The lines of a sheet, which remember which of them were looked at."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.seen: set[int] = set()

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | Sequence[Line]:
        if isinstance(index, int):
            self.seen.add(index)
        return self._lines[index]


def place_of(spread: Spread) -> Place:
    assert spread.place is not None
    return spread.place


def line_at_top(spread: Spread) -> int:
    """The line of the sheet at the top of the view."""
    place = place_of(spread)
    return place.rows.arrangement.first[place.item]


def top_of_line(spread: Spread, line: int) -> int | None:
    """Where a line stands in the view, None where it is out of sight."""
    place = place_of(spread)
    return place.top_in_view(place.rows.arrangement.item_of(line))


def lines_in_sight(spread: Spread) -> list[int]:
    place = place_of(spread)
    return [place.rows.arrangement.first[item] for item, _ in place.in_sight()]


def scroll_to(spread: Spread, item: int, offset: int = 0) -> None:
    """Put an item at the top of the view, `offset` pixels of it above that."""
    place_of(spread).go(item, offset)


@pytest.fixture
def counted(spread_of: SpreadOf) -> Iterator[tuple[Spread, CountingLines]]:
    """A spread of 20,000 rows, and the lines that it looked at."""
    sheet = long_sheet(20_000)
    lines = CountingLines(sheet.lines)
    yield spread_of(replace(sheet, lines=lines)), lines


def test_a_spread_of_twenty_thousand_rows_looks_at_a_screenful(
    counted: tuple[Spread, CountingLines], application: QApplication
) -> None:
    _, lines = counted
    application.processEvents()
    assert 0 < len(lines.seen) < 40


@pytest.mark.parametrize(
    "act",
    [
        lambda spread: spread.resize(700, 500),
        lambda spread: spread.show_type(typography(18, QFont(spread.font()))),
        lambda spread: spread.show_wishes(True, True),
        lambda spread: QTest.keyClick(spread, Key.Key_End),
        lambda spread: spread.scroll_to_share(0.5),
        lambda spread: spread.show_stop(1234),
        lambda spread: spread.verticalScrollBar().setValue(spread.verticalScrollBar().maximum() // 3),
    ],
    ids=["resize", "zoom", "wishes", "end", "share", "stop", "bar"],
)
def test_nothing_the_reader_does_lays_out_the_whole(
    counted: tuple[Spread, CountingLines], application: QApplication, act: Callable[[Spread], None]
) -> None:
    spread, lines = counted
    lines.seen.clear()
    act(spread)
    application.processEvents()
    assert 0 < len(lines.seen) < 160


def test_a_resize_keeps_the_line_at_the_top_of_the_view(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    scroll_to(spread, 90)
    before = line_at_top(spread)
    for width in (500, 1300, 640, 1000):
        spread.resize(width, 640)
        assert line_at_top(spread) == before
        assert top_of_line(spread, before) == 0


def test_many_small_resizes_do_not_creep(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    tall = 91
    scroll_to(spread, tall, 40)
    line = line_at_top(spread)
    for width in [*range(1000, 700, -7), *range(700, 1001, 7), 1000]:
        spread.resize(width, 640)
    assert line_at_top(spread) == line
    assert abs((top_of_line(spread, line) or 0) + 40) <= 30


def test_a_change_of_height_moves_nothing(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    scroll_to(spread, 90, 11)
    place = (line_at_top(spread), place_of(spread).offset)
    for height in (300, 900, 500):
        spread.resize(1000, height)
        assert (line_at_top(spread), place_of(spread).offset) == place
        last, top = list(place_of(spread).in_sight())[-1]
        assert top < height <= top + place_of(spread).rows.height(last)


def test_a_zoom_keeps_the_line_at_the_top_of_the_view(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    scroll_to(spread, 90)
    before = line_at_top(spread)
    for size in (18, 8, 30, 12):
        spread.show_type(typography(size, QFont(spread.font())))
        assert line_at_top(spread) == before


@pytest.mark.parametrize("stop", [3, 9, 15])
def test_what_was_stripped_comes_and_goes_without_moving_the_current_difference(
    spread_of: SpreadOf, stop: int
) -> None:
    spread = spread_of(long_sheet(200))
    spread.show_stop(stop)
    assert spread.sheet is not None
    line = spread.sheet.stop(stop).first
    top = top_of_line(spread, line)
    assert top is not None
    for stripped, folded in ((True, False), (True, True), (False, True), (False, False)):
        spread.show_wishes(stripped, folded)
        assert top_of_line(spread, line) == top
        assert spread.current_stop == stop


def test_stripped_blocks_are_shown_on_demand(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of([MENU, LEFT[0]], [LEFT[0]]))
    assert lines_in_sight(spread) == [1]
    spread.show_wishes(True, False)
    assert lines_in_sight(spread) == [0, 1]


def test_every_stop_can_be_brought_into_sight(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    assert spread.sheet is not None
    for stop in (19, 0, 7, 8, 18):
        spread.show_stop(stop)
        assert spread.sheet.stop(stop).first in lines_in_sight(spread)
        assert spread.current_stop == stop


def test_a_difference_that_is_in_sight_already_does_not_move(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200, every=3))
    spread.show_stop(20)
    place = (place_of(spread).item, place_of(spread).offset)
    spread.show_stop(21)
    assert (place_of(spread).item, place_of(spread).offset) == place
    assert spread.current_stop == 21


TALL = " ".join(LEFT) * 30
"""A paragraph much higher than the view."""


@pytest.mark.parametrize("word", ["ninety years", "jars, for as long"])
def test_in_a_paragraph_higher_than_the_view_one_is_shown_what_changed(
    spread_of: SpreadOf, word: str
) -> None:
    head, _, tail = TALL.rpartition(word)
    spread = spread_of(
        sheet_of(["The first.", TALL, "The last."], ["The first.", f"{head}no more{tail}", "The last."])
    )
    spread.show_stop(0)
    assert spread.place is not None
    (hit, *_) = changed_words(spread.sheet, 0)
    place = TextPlace(hit.line, hit.paragraph, hit.start)
    area = caret_rectangle(Pointed("left", place), spread.place, spread.where)
    assert 0 <= area.top() <= spread.place.room - area.height()
    spread.scroll_to_share(0)
    spread.show_hit(hit)
    area = caret_rectangle(Pointed("left", place), spread.place, spread.where)
    assert 0 <= area.top() <= spread.place.room - area.height()


def test_a_paragraph_that_waits_to_be_aligned_is_framed_wherever_the_caret_goes(
    spread_of: SpreadOf,
) -> None:
    spread = spread_of(sheet_of())
    spread.move_caret(0, "left")
    before = picture_without_caret(spread)
    spread.align()
    during = picture_without_caret(spread)
    assert during != before
    QTest.keyClick(spread, Qt.Key.Key_Escape)
    assert picture_without_caret(spread) == before


def picture_without_caret(spread: Spread) -> QImage:
    """What is painted with the caret in the other pane, from where it returns."""
    spread.move_caret(0, "right")
    picture = spread.grab().toImage()
    spread.move_caret(0, "left")
    return picture


def test_showing_a_folded_line_opens_its_fold(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200, every=40))
    spread.show_wishes(False, True)
    hidden = 20
    assert hidden not in lines_in_sight(spread)
    spread.show_lines(hidden, hidden)
    assert hidden in lines_in_sight(spread)


def test_enter_opens_the_first_fold_in_sight(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200, every=40))
    spread.show_wishes(False, True)
    folds = [
        item for item, _ in place_of(spread).in_sight() if place_of(spread).rows.arrangement.is_fold(item)
    ]
    assert folds
    before = len(place_of(spread).rows)
    QTest.keyClick(spread, Key.Key_Return)
    assert len(place_of(spread).rows) > before


def test_a_click_on_a_fold_opens_it_and_one_on_a_difference_chooses_it(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200, every=40))
    chosen: list[int] = []
    spread.stop_chosen.connect(chosen.append)
    spread.show_stop(1)
    top = place_of(spread).top_in_view(place_of(spread).rows.arrangement.item_of(spread.sheet.stop(1).first))
    QTest.mouseClick(spread.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, top + 5))
    assert chosen == [1]
    spread.show_wishes(False, True)
    scroll_to(spread, 0)
    before = len(place_of(spread).rows)
    QTest.mouseClick(spread.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert len(place_of(spread).rows) > before
    assert chosen == [1]


def test_keys_scroll_by_lines_pages_and_to_both_ends(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    positions = []
    for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Up):
        QTest.keyClick(spread, key)
        positions.append(place_of(spread).position)
    assert positions[0] > 0
    assert 400 < positions[1] - positions[0] < 640
    assert positions[2:] == [positions[0], 0]
    QTest.keyClick(spread, Key.Key_End)
    assert lines_in_sight(spread)[-1] == place_of(spread).rows.arrangement.first[-1]
    bar = spread.verticalScrollBar()
    assert bar.value() == bar.maximum()
    QTest.keyClick(spread, Key.Key_Home)
    assert (place_of(spread).position, bar.value()) == (0, 0)


def test_a_new_sheet_is_shown_from_its_top(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    spread.show_stop(15)
    spread.show_sheet(sheet_of())
    assert (place_of(spread).item, place_of(spread).offset, spread.current_stop) == (0, 0, -1)
    spread.show_sheet(None)
    assert spread.place is None


def press_menu_key(spread: Spread, application: QApplication) -> QPoint:
    """Ask for the context menu as Qt does it for a key; where in the view it would open."""
    wanted: list[QPoint] = []
    spread.menu_wanted.connect(wanted.append)
    at = spread.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()  # type: ignore[attr-defined]
    reason = QContextMenuEvent.Reason.Keyboard
    application.sendEvent(spread, QContextMenuEvent(reason, at, spread.mapToGlobal(at)))
    assert len(wanted) == 1
    return spread.viewport().mapFromGlobal(wanted[0])


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_menu_key_opens_the_menu_at_the_caret_and_leaves_the_caret_alone(
    spread_of: SpreadOf, application: QApplication, side: str
) -> None:
    spread = spread_of(long_sheet(200))
    spread.move_caret(1)
    spread.move_caret(1)
    spread.move_caret(0, side)
    before = spread.selection
    assert before is not None
    at = press_menu_key(spread, application)
    assert spread.selection == before
    place = place_of(spread)
    assert place.item_at(at.y()) == place.rows.arrangement.item_of(before.focus.line)
    assert side_at(at.x(), spread.where) == side


@pytest.mark.parametrize("side", ["", "left", "right"])
def test_whoever_has_scrolled_begins_with_a_paragraph_in_sight_and_nothing_scrolls_back(
    spread_of: SpreadOf, side: str
) -> None:
    spread = spread_of(long_sheet(200))
    scroll_to(spread, 40, 5)
    spread.move_caret(0 if side else 1, side)
    assert (line_at_top(spread), place_of(spread).offset) == (40, 5)
    assert spread.selection is not None
    assert spread.selection.focus.line == 41


def test_the_menu_key_brings_a_caret_that_is_out_of_sight_back_into_it(
    spread_of: SpreadOf, application: QApplication
) -> None:
    spread = spread_of(long_sheet(200))
    spread.move_caret(1)
    before = spread.selection
    assert before is not None
    QTest.keyClick(spread, Key.Key_End)
    assert before.focus.line not in lines_in_sight(spread)
    press_menu_key(spread, application)
    assert spread.selection == before
    assert before.focus.line in lines_in_sight(spread)


def test_without_a_caret_the_menu_key_opens_the_menu_over_the_panes(
    spread_of: SpreadOf, application: QApplication
) -> None:
    spread = spread_of(sheet_of())
    assert spread.viewport().rect().contains(press_menu_key(spread, application))
    assert spread.selection is None


def tops(spread: Spread) -> tuple[int, int]:
    """The items at the top of the left and of the right pane."""
    left, right = spread.place_of("left"), spread.place_of("right")
    assert left is not None and right is not None
    return left.item, right.item


def scroll_right_pane(spread: Spread) -> None:
    """Let the panes scroll each by itself, and the right one a few pages on."""
    spread.lock(False)
    spread.move_caret(1)
    spread.move_caret(0, "right")
    for _ in range(4):
        QTest.keyClick(spread, Key.Key_PageDown)


def test_panes_that_scroll_each_by_itself_both_begin_another_sheet_at_its_top(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    scroll_right_pane(spread)
    assert tops(spread)[0] == 0 < tops(spread)[1]
    spread.show_sheet(long_sheet(300))
    assert tops(spread) == (0, 0)
    QTest.keyClick(spread, Key.Key_PageDown)
    assert tops(spread)[1] == 0 < tops(spread)[0]


def test_panes_that_scroll_each_by_itself_do_so_after_nothing_was_shown(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(200))
    spread.lock(False)
    spread.show_sheet(None)
    spread.show_sheet(long_sheet(300))
    assert not spread.locked
    scroll_right_pane(spread)
    assert tops(spread)[0] == 0 < tops(spread)[1]


def test_panes_that_scroll_each_by_itself_both_keep_their_place_in_the_same_articles(
    spread_of: SpreadOf,
) -> None:
    spread = spread_of(long_sheet(200))
    scroll_right_pane(spread)
    before = tops(spread)
    spread.show_sheet_again(replace(long_sheet(200)))
    assert tops(spread) == before


@pytest.mark.parametrize("sides", [([], []), ([], list(LEFT)), ([MENU], [])])
def test_empty_articles_can_be_shown_scrolled_and_resized(
    spread_of: SpreadOf, application: QApplication, sides: tuple[list, list]
) -> None:
    spread = spread_of(sheet_of(*sides))
    for key in (Key.Key_Down, Key.Key_End, Key.Key_Home, Key.Key_PageUp, Key.Key_Return):
        QTest.keyClick(spread, key)
    spread.resize(500, 300)
    spread.show_wishes(True, True)
    spread.scroll_to_share(0.7)
    QTest.mouseClick(spread.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 290))
    application.processEvents()
    assert spread.current_stop == -1


def test_of_a_paragraph_that_is_a_book_no_more_is_painted_than_is_seen(spread_of: SpreadOf) -> None:
    painted = []
    for length in (2_000, 20_000):
        words = [f"{number} boats" for number in range(length)]
        changed = [word.replace("boats", "ships") if at % 20 == 7 else word for at, word in enumerate(words)]
        spread = spread_of(sheet_of([" ".join(words)], [" ".join(changed)]))
        spread.scroll_to_share(0.5)
        strokes = QPicture()
        spread.viewport().render(strokes)
        painted.append(strokes.size())
    assert painted[1] < 1.5 * painted[0]


def test_the_map_has_a_tick_for_every_difference_in_its_place(spread_of: SpreadOf, light: Theme) -> None:
    spread = spread_of(long_sheet(200))
    change_map = ChangeMap(spread, light)
    ticks = change_map.ticks()
    assert spread.sheet is not None
    assert len(ticks) == spread.sheet.stop_count
    assert all(tick.mark is Mark.EDITED and 0 <= tick.top < tick.bottom <= 1 for tick in ticks)
    assert [tick.top for tick in ticks] == sorted(tick.top for tick in ticks)
    spread.scroll_to_share(ticks[11].top)
    assert spread.sheet.stop(11).first in lines_in_sight(spread)
    change_map.deleteLater()
