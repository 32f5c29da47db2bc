"""A window too narrow for everything: the list of articles makes room for the text, and comes when called."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSplitterHandle, QWidget
from ui_articles import LEFT, MENU, RIGHT, opened, sheet_of
from ui_window import part

from reader.ui.article_list import ArticleList
from reader.ui.change_list import ChangeList
from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.window import Window
from reader.ui.wings import SHORTEST_LINE

T = TypeVar("T", bound=QObject)
Until = Callable[[Callable[[], object]], None]
WIDE, NARROW = 1280, 700


def in_window(window: Window, kind: type[T], name: str) -> T:
    return part(window, kind, name)


@pytest.fixture
def two(window: Window, desk: Desk, until: Until) -> Window:
    """The window with two articles side by side, and a third in the list."""
    for name, texts in (("one.txt", LEFT), ("two.txt", RIGHT), ("three.txt", LEFT[2:])):
        entry = desk.articles.add(Path(name))
        desk.articles.fill(entry.number, (opened(texts, name),))
    desk.put_both(1, 2)
    until(lambda: in_window(window, Spread, "spread").sheet)
    return window


def at_width(window: Window, width: int, application: QApplication) -> tuple[ArticleList, QAbstractButton]:
    """The list and the strip in its place, in a window of that width."""
    window.resize(width, 800)
    application.processEvents()
    return in_window(window, ArticleList, "article_list"), in_window(window, QAbstractButton, "show_articles")


def test_the_list_folds_to_a_strip_and_comes_back_as_wide_as_it_was(
    two: Window, application: QApplication
) -> None:
    articles, strip = at_width(two, WIDE, application)
    assert (articles.isVisible(), strip.isVisible()) == (True, False)
    before = articles.width()
    at_width(two, NARROW, application)
    assert (articles.isVisible(), strip.isVisible()) == (False, True)
    spread = in_window(two, Spread, "spread")
    assert spread.width() > NARROW - 80
    at_width(two, WIDE, application)
    assert (articles.isVisible(), articles.width()) == (True, before)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_list_of_differences_has_room_when_it_is_opened(
    two: Window, application: QApplication, width: int
) -> None:
    at_width(two, width, application)
    QTest.keyClick(two, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    application.processEvents()
    assert in_window(two, ChangeList, "change_list").width() > 150
    assert in_window(two, Spread, "spread").width() > 300


def test_large_type_needs_the_room_of_the_list_in_a_window_of_middling_width(
    two: Window, application: QApplication
) -> None:
    articles, _ = at_width(two, 1024, application)
    assert articles.isVisible()
    spread = in_window(two, Spread, "spread")
    for _ in range(12):
        QTest.keyClick(two, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    application.processEvents()
    assert not articles.isVisible()
    for _ in range(12):
        QTest.keyClick(two, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    application.processEvents()
    assert articles.isVisible()
    assert spread.where.text > SHORTEST_LINE * 6


def test_the_strip_shows_the_list_until_one_reads_on(two: Window, application: QApplication) -> None:
    articles, strip = at_width(two, NARROW, application)
    assert strip.accessibleName()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton)
    application.processEvents()
    assert articles.isVisible()
    assert articles.hasFocus()
    in_window(two, Spread, "spread").setFocus()
    application.processEvents()
    assert not articles.isVisible()


def test_keys_that_lead_to_the_list_find_it_folded_or_not(two: Window, application: QApplication) -> None:
    articles, _ = at_width(two, NARROW, application)
    in_window(two, Spread, "spread").setFocus()
    for _ in range(2):
        QTest.keyClick(two, Qt.Key.Key_F6)
    assert articles.hasFocus()
    QTest.keyClick(two, Qt.Key.Key_F6)
    application.processEvents()
    assert not articles.isVisible()
    QTest.keyClick(two, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    application.processEvents()
    assert in_window(two, QLineEdit, "article_filter").hasFocus()


def top_left(part: QWidget, window: Window) -> QPoint:
    """Where a part of the window begins."""
    return part.mapTo(window, QPoint(0, 0))


def open_changes(window: Window, application: QApplication) -> ChangeList:
    """The list of the differences, opened by its key."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_L, held)
    application.processEvents()
    return in_window(window, ChangeList, "change_list")


@pytest.mark.parametrize("width", [NARROW, 900])
def test_in_a_narrow_window_the_differences_are_listed_below_the_text_whose_lines_stay(
    two: Window, application: QApplication, width: int
) -> None:
    at_width(two, width, application)
    spread = in_window(two, Spread, "spread")
    before = spread.where, spread.place.item, spread.place.offset
    changes = open_changes(two, application)
    assert (spread.where, spread.place.item, spread.place.offset) == before
    assert (
        changes.mapTo(two, changes.rect().topLeft()).y() > spread.mapTo(two, spread.rect().bottomLeft()).y()
    )
    assert spread.height() > 250
    assert changes.height() > 150


def test_in_a_wide_window_the_differences_are_listed_beside_the_text(
    two: Window, application: QApplication
) -> None:
    at_width(two, 1024, application)
    changes, spread = open_changes(two, application), in_window(two, Spread, "spread")
    assert top_left(changes, two).x() >= top_left(spread, two).x() + spread.width()


def test_the_list_of_differences_goes_below_and_beside_with_the_focus_in_it(
    two: Window, application: QApplication
) -> None:
    at_width(two, WIDE, application)
    changes = open_changes(two, application)
    beside = changes.width()
    for width in (NARROW, WIDE):
        at_width(two, width, application)
        assert changes.isVisible()
        assert changes.isAncestorOf(QApplication.focusWidget())
    assert changes.width() == beside


def test_large_type_gets_the_room_of_the_list_of_articles_when_the_differences_are_listed(
    two: Window, application: QApplication
) -> None:
    articles, _ = at_width(two, 1440, application)
    for _ in range(6):
        QTest.keyClick(two, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    application.processEvents()
    assert articles.isVisible()
    open_changes(two, application)
    assert not articles.isVisible()


def test_the_list_below_the_text_does_not_hide_the_current_difference(
    two: Window, application: QApplication
) -> None:
    at_width(two, NARROW, application)
    spread = in_window(two, Spread, "spread")
    arrangement = spread.arrangement
    assert arrangement is not None

    def edges(stop: int) -> tuple[int, int]:
        item = arrangement.item_of(spread.sheet.stop(stop).first)
        top = spread.place.top_in_view(item)
        return (-1, -1) if top is None else (top, top + spread.place.rows.height(item))

    low = next(stop for stop in range(spread.sheet.stop_count) if 350 < edges(stop)[0] < 600)
    spread.show_stop(low)
    open_changes(two, application)
    top, bottom = edges(low)
    assert 0 <= top < bottom <= spread.viewport().height()


def test_a_window_of_another_height_bears_articles_of_which_nothing_is_kept(
    window: Window, desk: Desk, application: QApplication
) -> None:
    window.resize(WIDE, 800)
    desk.sheet_changed.emit(sheet_of([MENU], [MENU]))
    application.processEvents()
    spread = in_window(window, Spread, "spread")
    before = spread.viewport().height()
    window.resize(WIDE, 700)
    application.processEvents()
    assert spread.place.room == spread.viewport().height() < before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrow_keys_draw_the_edge_of_the_list_of_articles(
    two: Window, application: QApplication, direction: Qt.LayoutDirection
) -> None:
    two.setLayoutDirection(direction)
    articles, _ = at_width(two, WIDE, application)
    edge = in_window(two, QSplitterHandle, "edge_of_articles")
    assert edge.focusPolicy() & Qt.FocusPolicy.TabFocus
    edge.setFocus(Qt.FocusReason.TabFocusReason)
    before, line = articles.width(), edge.x()
    wider, narrower = Qt.Key.Key_Right, Qt.Key.Key_Left
    if direction == Qt.LayoutDirection.RightToLeft:
        wider, narrower = narrower, wider
    QTest.keyClick(edge, wider)
    QTest.keyClick(edge, wider)
    assert articles.width() > before
    QTest.keyClick(edge, Qt.Key.Key_Up)
    QTest.keyClick(edge, narrower)
    QTest.keyClick(edge, narrower)
    assert (articles.width(), edge.x()) == (before, line)


def test_the_edge_of_a_folded_list_is_passed_over(two: Window, application: QApplication) -> None:
    at_width(two, NARROW, application)
    edge = in_window(two, QSplitterHandle, "edge_of_articles")
    assert not edge.isEnabled()
    at_width(two, WIDE, application)
    assert edge.isEnabled()


@pytest.mark.parametrize(("width", "less"), [(WIDE, Qt.Key.Key_Right), (NARROW, Qt.Key.Key_Down)])
def test_arrow_keys_draw_the_edge_of_the_differences_beside_and_below(
    two: Window, application: QApplication, width: int, less: Qt.Key
) -> None:
    at_width(two, width, application)
    QTest.keyClick(two, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    application.processEvents()
    edge, changes = (
        in_window(two, QSplitterHandle, "edge_of_changes"),
        in_window(two, ChangeList, "change_list"),
    )
    before = changes.size()
    more = Qt.Key.Key_Left if less == Qt.Key.Key_Right else Qt.Key.Key_Up
    QTest.keyClick(edge, more)
    assert changes.width() + changes.height() > before.width() + before.height()
    QTest.keyClick(edge, less)
    assert changes.size() == before
    assert edge.accessibleName()
