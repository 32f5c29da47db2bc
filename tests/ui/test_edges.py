"""Edges that can be seen: what one can press or fill is framed where the theme asks for it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionSlider,
    QTabBar,
    QWidget,
)

from reader.ui.edges import Edges
from reader.ui.theme import Theme, palette_of

EDGED = (QPushButton, QLineEdit, QSpinBox, QComboBox, QListWidget, QCheckBox)


@pytest.fixture
def style() -> Iterator[Edges]:
    """The style of the program, lent to the widgets of one test."""
    found = Edges()
    yield found
    found.deleteLater()


def colours_along(widget: QWidget, middle: QPoint) -> set[str]:
    """The colours one crosses from the left edge of a widget to a point."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, middle.y()).name() for x in range(middle.x())}


def middle_of(widget: QWidget) -> QPoint:
    """The middle of a widget, or of the box of one that is ticked."""
    if not isinstance(widget, QCheckBox):
        return widget.rect().center()
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    return widget.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, widget).center()


@pytest.mark.parametrize("kind", EDGED)
def test_what_can_be_pressed_or_filled_has_an_edge_where_the_theme_asks_for_it(
    kind: type[QWidget], style: Edges, each_theme: Theme, keep: Callable[[QWidget], None]
) -> None:
    style.show_theme(each_theme)
    other, widget = QLineEdit(), kind()
    for each in (other, widget):
        each.setStyle(style)
        each.setPalette(palette_of(each_theme))
        keep(each)
    other.activateWindow()
    other.setFocus()
    edge = QColor(each_theme.border).name()
    assert (edge in colours_along(widget, middle_of(widget))) == each_theme.edges


def test_the_edge_of_what_has_the_focus_is_the_colour_of_what_is_current(
    style: Edges, each_theme: Theme, keep: Callable[[QWidget], None], until: Callable[..., None]
) -> None:
    style.show_theme(each_theme)
    box = QLineEdit()
    box.setStyle(style)
    box.setPalette(palette_of(each_theme))
    keep(box)
    box.activateWindow()
    box.setFocus()
    until(box.hasFocus)
    if each_theme.edges:
        assert QColor(each_theme.selection).name() in colours_along(box, middle_of(box))


def test_the_tab_in_sight_has_a_bar(style: Edges, each_theme: Theme, keep: Callable[[QWidget], None]) -> None:
    style.show_theme(each_theme)
    tabs = QTabBar()
    tabs.setStyle(style)
    tabs.setPalette(palette_of(each_theme))
    for text in ("one", "two"):
        tabs.addTab(text)
    keep(tabs)
    image = tabs.grab().toImage()
    barred = [
        QColor(each_theme.selection).name()
        in {image.pixelColor(tabs.tabRect(at).center().x(), y).name() for y in range(6)}
        for at in range(2)
    ]
    assert barred == [each_theme.edges, False]


@pytest.mark.parametrize("kind", [QTabBar, QCheckBox])
def test_words_that_have_the_focus_have_a_line_around_them_in_every_theme(
    kind: type[QWidget],
    style: Edges,
    each_theme: Theme,
    keep: Callable[[QWidget], None],
    until: Callable[..., None],
) -> None:
    style.show_theme(each_theme)
    widget = kind()
    widget.setStyle(style)
    widget.setPalette(palette_of(each_theme))
    if isinstance(widget, QTabBar):
        widget.addTab("Reading")
    else:
        widget.setText("Fold what is unchanged")
    keep(widget)
    widget.activateWindow()
    widget.setFocus()
    until(widget.hasFocus)
    image = widget.grab().toImage()
    middle = image.height() // 2
    line = QColor(each_theme.selection).name()
    crossed = [x for x in range(image.width()) if image.pixelColor(x, middle).name() == line]
    assert len(crossed) >= 4  # two pixels on either side of the words
    assert crossed[-1] - crossed[0] > widget.fontMetrics().horizontalAdvance("Reading")


def test_the_part_of_a_scroll_bar_that_one_drags_has_an_edge_where_the_theme_asks_for_it(
    style: Edges, each_theme: Theme, keep: Callable[[QWidget], None]
) -> None:
    style.show_theme(each_theme)
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setStyle(style)
    bar.setPalette(palette_of(each_theme))
    bar.setRange(0, 100)
    bar.resize(bar.sizeHint().width(), 200)
    keep(bar)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    slider = style.subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
    )
    edge = QColor(each_theme.border).name()
    assert (edge in colours_along(bar, slider.center())) == each_theme.edges


def test_light_needs_no_edges_of_its_own_and_the_dark_ones_do(light: Theme, dark: Theme) -> None:
    assert not light.edges
    assert dark.edges
