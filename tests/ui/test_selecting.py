"""What mouse and keys select in a pane: words and paragraphs, lines and pages, past the edge as well."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_articles import LEFT, long_sheet, sheet_of

from reader.present import Sheet
from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.spread.pointing import Pointed, caret_rectangle
from reader.ui.spread.selection import TextPlace
from reader.ui.spread.words import letter_beside, word_around
from reader.ui.window import Window

SpreadOf = Callable[[Sheet], Spread]
Until = Callable[[Callable[[], object]], None]
Key = Qt.Key
Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Left, Press, Move = Qt.MouseButton.LeftButton, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
Release, DoubleClick = QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick
AT_ONCE, LATER = 50, 5000
"""Milliseconds from one click to the next."""


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("Chief’s well-known end.", 1, "Chief’s"),
        ("a well-known end", 6, "well-known"),
        ("हिन्दी में ज्ञानी", 1, "हिन्दी"),
        ("قال مُحَمَّدٌ أمس", 6, "مُحَمَّدٌ"),
        ("גם שָׁלוֹם לכולם", 5, "שָׁלוֹם"),
        ("می‌خواهم برم", 1, "می‌خواهم"),
        ("the har\u200bbour fund", 5, "har\u200bbour"),
        ("e\u0301tude", 0, "e\u0301tude"),
        ("渡口管理处", 1, "口"),
        ("RF-208号", 2, "RF-208"),
        ("no. Yes", 2, "."),
        ("the end", 7, ""),
    ],
)
def test_a_word_is_all_that_is_read_as_one(text: str, offset: int, word: str) -> None:
    start, end = word_around(text, offset)
    assert text[start:end] == word


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("e\u0301te", [2, 3, 4]),
        ("👨‍👩‍👧‍👦x", [7, 8]),
        ("🇩🇪a👍🏽", [2, 3, 5]),
        ("กี่ผู้", [3, 6]),
        ("क्षत्रिय", [3, 7, 8]),
        ("a\u202eb", [1, 2, 3]),
    ],
)
def test_a_letter_is_taken_with_all_its_marks_on_and_back(text: str, ends: list[int]) -> None:
    found, offset = [], 0
    while offset < len(text):
        offset = letter_beside(text, offset, 1)
        found.append(offset)
    assert found == ends
    for end, before in zip(reversed(ends), [*reversed(ends[:-1]), 0], strict=True):
        assert letter_beside(text, end, -1) == before


def point_of(spread: Spread, line: int, offset: int) -> QPoint:
    """Where a character of the left pane stands in the view."""
    assert spread.place is not None
    area = caret_rectangle(Pointed("left", TextPlace(line, 0, offset)), spread.place, spread.where)
    return area.center() + QPoint(2, 0)


class Mouse:
    """A mouse over a spread, with a clock of its own: only that tells a double click from two clicks."""

    def __init__(self, spread: Spread) -> None:
        self._viewport = spread.viewport()
        self._clock = LATER

    def do(self, kind: QEvent.Type, at: QPoint, after: int = AT_ONCE) -> None:
        """Let one thing happen, some milliseconds after the last one."""
        self._clock += after
        where = QPointF(self._viewport.mapToGlobal(at))
        button = Qt.MouseButton.NoButton if kind is Move else Left
        held = Qt.MouseButton.NoButton if kind is Release else Left
        event = QMouseEvent(kind, QPointF(at), where, button, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(self._clock)
        QApplication.sendEvent(self._viewport, event)

    def click(self, at: QPoint, times: int, after: int = AT_ONCE) -> None:
        """Click some times in a row, and hold the button the last time; the third `after` the second."""
        for kind, pause in ((Press, LATER), (DoubleClick, AT_ONCE), (Press, after))[:times]:
            if pause != LATER:
                self.do(Release, at)
            self.do(kind, at, pause)


def selected(spread: Spread) -> str:
    """What is selected, as it is copied; nothing where nothing is."""
    return QApplication.clipboard().text() if spread.copy() else ""


def test_two_clicks_select_a_word_and_three_a_paragraph(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of())
    mouse, at = Mouse(spread), point_of(spread, 0, LEFT[0].index("Tern") + 1)
    for times, found in ((2, "Tern"), (3, LEFT[0])):
        mouse.click(at, times)
        assert selected(spread) == found
    mouse.click(at, 3, LATER)
    assert not selected(spread)


@pytest.mark.parametrize(
    ("times", "to", "found"),
    [
        (2, "will", "Tern Street will"),
        (2, "bakery", "bakery on Tern"),
        (3, "will", LEFT[0]),
    ],
)
def test_a_drag_that_began_with_a_word_or_a_paragraph_goes_on_by_them(
    spread_of: SpreadOf, times: int, to: str, found: str
) -> None:
    spread = spread_of(sheet_of())
    mouse = Mouse(spread)
    mouse.click(point_of(spread, 0, LEFT[0].index("Tern") + 1), times)
    mouse.do(Move, point_of(spread, 0, LEFT[0].index(to) + 1))
    assert selected(spread) == found


class Paints(QObject):
    """What was selected in a spread whenever it was painted."""

    def __init__(self, spread: Spread) -> None:
        super().__init__(spread)
        self.seen: list[str] = []
        self._spread = spread
        spread.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt calls it so
        if event.type() == QEvent.Type.Paint:
            self.seen.append(selected(self._spread))
        return False


def test_what_a_drag_selects_is_seen_while_it_goes_on(
    spread_of: SpreadOf, application: QApplication, until: Until
) -> None:
    spread = spread_of(sheet_of())
    spread.show()
    mouse, paints = Mouse(spread), Paints(spread)
    mouse.do(Press, point_of(spread, 0, 0))
    until(lambda: paints.seen)
    application.processEvents()
    for word in ("Tern", "will"):
        mouse.do(Move, point_of(spread, 0, LEFT[0].index(word)))
        until(lambda word=word: paints.seen[-1] == LEFT[0].partition(word)[0])


def test_held_past_the_edge_the_mouse_selects_on_and_on_until_it_is_let_go(
    spread_of: SpreadOf, until: Until
) -> None:
    spread = spread_of(long_sheet(300))
    mouse, below = Mouse(spread), QPoint(80, spread.viewport().height() + 200)
    mouse.click(point_of(spread, 1, 3), 1)
    mouse.do(Move, below)
    until(lambda: spread.selection and spread.selection.focus.line > 30)
    mouse.do(Release, below)
    assert spread.place is not None
    here = spread.place.position
    QTest.qWait(100)
    assert spread.place.position == here


def test_a_click_that_opens_a_fold_drags_nothing(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(40))
    spread.show_wishes(show_stripped=False, fold_unchanged=True)
    mouse, fold = Mouse(spread), QPoint(80, 20)
    mouse.click(point_of(spread, 9, 3), 2)
    before = spread.selection
    mouse.do(Release, fold)
    mouse.do(Press, fold, LATER)
    mouse.do(Move, fold + QPoint(5, 5))
    assert spread.arrangement is not None
    assert not spread.arrangement.is_fold(0)
    assert spread.selection == before


def press(spread: Spread, key: Qt.Key, held: Qt.KeyboardModifier = Shift) -> TextPlace:
    """Press a key with Shift; where the selection ends then."""
    QTest.keyClick(spread, key, held)
    assert spread.selection is not None
    return spread.selection.focus


def test_with_shift_the_arrows_select_line_by_line_and_keep_their_column(spread_of: SpreadOf) -> None:
    long = " ".join(LEFT[:3])
    spread = spread_of(sheet_of([long, "Short.", long], [long]))
    start = spread.viewport().width() // 3
    QTest.mouseClick(spread.viewport(), Left, pos=QPoint(start, 20))
    column = spread.caret_rectangle().left()
    before = spread.caret_rectangle().top()
    places = []
    for _ in range(10):
        places.append(press(spread, Key.Key_Down))
        area = spread.caret_rectangle()
        assert area.top() > before
        before = area.top()
        assert area.left() < column + 12  # less where a line is shorter
    assert places[-1].line == 2
    assert spread.caret_rectangle().left() > column - 12
    for place in reversed(places[:-1]):
        assert press(spread, Key.Key_Up) == place


def test_with_shift_home_and_end_go_to_the_ends_of_a_line_and_with_ctrl_of_the_text(
    spread_of: SpreadOf,
) -> None:
    spread = spread_of(sheet_of())
    QTest.mouseClick(spread.viewport(), Left, pos=point_of(spread, 0, 20))
    first = LEFT[0][: press(spread, Key.Key_End).offset]
    assert LEFT[0].startswith(first + " ")
    assert len(first) > 20
    assert press(spread, Key.Key_Home) == TextPlace(0, 0, 0)
    last = press(spread, Key.Key_End, Shift | Control)
    assert selected(spread).endswith(LEFT[-1])
    assert press(spread, Key.Key_Home, Shift | Control) == TextPlace(0, 0, 0) < last


def test_what_a_key_selects_is_brought_into_sight_without_a_leap(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(300))
    spread.move_caret(1)
    place = spread.place
    assert place is not None
    for key, steps in ((Key.Key_Down, 60), (Key.Key_PageDown, 3), (Key.Key_Up, 60)):
        for _ in range(steps):
            before = place.position
            press(spread, key)
            caret = spread.caret_rectangle()
            assert caret.isValid()
            assert caret.top() >= 0
            assert caret.bottom() <= place.room
            assert abs(place.position - before) <= (2 * place.room if key is Key.Key_PageDown else 60)


def test_a_key_with_shift_begins_where_the_reader_looks(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of())
    assert press(spread, Key.Key_End).line == 0
    assert LEFT[0].startswith(selected(spread))


def test_shift_alone_puts_no_caret_anywhere(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of())
    for key in (Key.Key_Shift, Key.Key_Q):
        QTest.keyClick(spread, key, Shift)
    assert spread.selection is None


def test_a_click_on_a_difference_that_is_cut_off_moves_nothing(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(long_sheet(100))
    spread = window.findChild(Spread, "spread")
    assert spread is not None
    place = spread.place
    assert place is not None
    changed = place.rows.arrangement.item_of(39)
    place.go(changed, 12 - place.room)
    before = place.position
    QTest.mouseClick(spread.viewport(), Left, pos=QPoint(80, place.room - 4))
    assert spread.current_stop == 3
    assert place.position == before


def test_the_menu_is_about_what_it_is_opened_over(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of())
    Mouse(spread).click(point_of(spread, 0, 5), 3)
    for line, kept in ((0, True), (1, False)):
        at = point_of(spread, line, 8)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, spread.viewport().mapToGlobal(at))
        QApplication.sendEvent(spread.viewport(), event)
        assert bool(selected(spread)) == kept
        side, (paragraph,) = spread.under_caret()
        assert (side, paragraph.text) == ("left", LEFT[line])
