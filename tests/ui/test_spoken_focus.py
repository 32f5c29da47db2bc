"""Where the keys go is seen: every widget that can have the focus looks different while it has it."""

from itertools import islice, product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from ui_articles import LEFT, opened, sheet_of
from ui_window import list_in, spread_in

from reader.ui.desk import Desk
from reader.ui.theme import Theme, palette_of
from reader.ui.window import Window

NOTICEABLE = 40
"""Pixels that must look different at least: the ring around the smallest button has more than that."""


def full_window(window: Window, desk: Desk, theme: Theme) -> None:
    """Everything in sight that can have the focus: articles, panes, change list, find bar."""
    QApplication.setPalette(palette_of(theme))
    window.show_theme(theme)
    window.resize(1250, 820)
    desk.sheet_changed.emit(sheet_of())
    for name in ("one.txt", "two.txt"):
        desk.articles.fill(desk.articles.add(Path(name)).number, (opened(LEFT, name),))
    articles = list_in(window)
    articles.setCurrentIndex(articles.model().index(0, 0))
    QTest.keyClick(
        window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)


def stations(window: Window) -> list[QWidget]:
    """The widgets that Tab comes to, each once."""
    found: list[QWidget] = []
    widget = window.focusWidget()
    while widget is not None and widget not in found:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def picture(window: Window, of: QWidget) -> QImage:
    """What the window shows of a widget."""
    image = window.grab().toImage()
    scale = image.devicePixelRatio()
    corner = of.mapTo(window, QPoint(0, 0)) * scale
    return image.copy(corner.x(), corner.y(), round(of.width() * scale), round(of.height() * scale))


def differ(one: QImage, other: QImage) -> bool:
    """Whether two pictures of one size look plainly different."""
    assert one.size() == other.size()
    places = product(range(one.height()), range(one.width()))
    plainly = (x for y, x in places if distance(one.pixelColor(x, y), other.pixelColor(x, y)) > 60)
    return next(islice(plainly, NOTICEABLE, None), None) is not None


def distance(one: QColor, other: QColor) -> int:
    return sum(
        abs(a - b)
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    )


def test_the_focus_is_seen_wherever_it_is(
    window: Window, desk: Desk, each_theme: Theme, application: QApplication
) -> None:
    full_window(window, desk, each_theme)
    widgets = stations(window)
    assert {"spread", "changes", "find_words", "find_next", "show_edited"} <= {
        w.objectName() for w in widgets
    }
    (elsewhere,) = (widget for widget in widgets if widget.objectName() == "find_where")
    for widget in widgets:
        other = widgets[0] if widget is elsewhere else elsewhere
        other.setFocus(Qt.FocusReason.ShortcutFocusReason)
        application.processEvents()
        without = picture(window, widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        application.processEvents()
        assert differ(without, picture(window, widget)), widget.objectName()


def test_tab_goes_through_each_part_of_the_window_from_its_top_to_its_foot(
    window: Window, desk: Desk, light: Theme
) -> None:
    full_window(window, desk, light)
    desk.articles.fill(desk.articles.add(Path("three.txt")).number, (opened(LEFT, "three.txt"),))
    order: list[str] = []
    while window.focusWidget().objectName() not in order:
        order.append(window.focusWidget().objectName())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    for part in (
        ("article_filter", "article_order", "group_by_story", "article_list"),
        ("show_edited", "show_added", "show_removed", "show_facts", "verdicts_shown", "changes"),
        ("find_words", "find_previous", "find_next", "find_where"),
    ):
        assert [name for name in order if name in part] == list(part)


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_pane_that_keys_go_to_is_told_from_the_other(
    window: Window, desk: Desk, each_theme: Theme, side: str
) -> None:
    full_window(window, desk, each_theme)
    spread = spread_in(window)
    spread.setFocus()
    spread.move_caret(0, side)
    shown = spread.viewport().grab().toImage()
    current, where = QColor(each_theme.current), spread.where
    edges = {each: shown.pixelColor(where.pane_of(each) + 4, 1) for each in ("left", "right")}
    assert edges.pop(side) == current
    assert current not in edges.values()
