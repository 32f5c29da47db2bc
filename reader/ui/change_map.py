"""A Sheet to the strip beside the panes: where the differences are, and which part is in sight."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.present import MARKS, Mark
from reader.ui.spread import Spread
from reader.ui.theme import Theme

WIDTH = 22
TICK = 4
"""Pixels of the shortest tick: every difference is visible, however long the articles."""

LEFT_MARKS = frozenset({Mark.REMOVED, Mark.EDITED, Mark.STYLED, Mark.MOVED})
RIGHT_MARKS = frozenset({Mark.ADDED, Mark.EDITED, Mark.STYLED, Mark.MOVED})


@dataclass(frozen=True, slots=True)
class Tick:
    """One difference on the map: from `top` to `bottom` as shares of the whole (0 to 1)."""

    top: float
    bottom: float
    mark: Mark


class ChangeMap(QWidget):
    """A small picture of the whole spread; a click or a drag goes to the place.

    Left-hand ticks tell what the left side lost, right-hand ticks what the right side gained; an edit has
    both, a move is a hollow tick, a change of style a thin one, so no kind is told by colour alone.

    Signals:
        place_chosen(float): the share of the whole that the reader pointed at.
    """

    place_chosen = Signal(float)

    def __init__(self, spread: Spread, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread = spread
        self._theme = theme
        self._ticks: list[Tick] = []
        self._measured: tuple[int, int] = (-1, -1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spread.scene_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def ticks(self) -> list[Tick]:
        """The differences of what is shown, from top to bottom."""
        place = self._spread.place
        if place is None:
            return []
        measured = (id(place.rows), place.rows.heights.total)
        if measured != self._measured:
            self._measured = measured
            self._ticks = ticks_of(self._spread)
        return self._ticks

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.place_chosen.emit(max(0.0, min(1.0, event.position().y() / max(1, self.height()))))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        painter.drawLine(0, 0, 0, self.height())
        for tick in self.ticks():
            self._paint_tick(painter, tick)
        self._paint_view(painter)
        painter.end()

    def _paint_tick(self, painter: QPainter, tick: Tick) -> None:
        """One difference: on the left half, the right half or both, in the manner of its kind."""
        top = tick.top * self.height()
        height = max(TICK, (tick.bottom - tick.top) * self.height() - 1)
        half = (WIDTH - 6) / 2
        if tick.mark is Mark.STYLED:
            height = 1.5
        halves = []
        if tick.mark in LEFT_MARKS:
            halves.append((QRectF(3, top, half - 1, height), self._theme.removed))
        if tick.mark in RIGHT_MARKS:
            halves.append((QRectF(4 + half, top, half - 1, height), self._theme.added))
        for area, colour in halves:
            if tick.mark is Mark.MOVED:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.moved), 1.4))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.styled if tick.mark is Mark.STYLED else colour))
            painter.drawRect(area)

    def _paint_view(self, painter: QPainter) -> None:
        """The frame around what is in sight."""
        place = self._spread.place
        if place is None or not place.rows.heights.total:
            return
        total = max(place.rows.heights.total, place.room)
        top = place.position / total * self.height()
        height = place.room / total * self.height()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.secondary_text), 1.2))
        painter.drawRoundedRect(QRectF(1.5, top + 0.5, WIDTH - 3, max(8.0, height - 1)), 3, 3)


def ticks_of(spread: Spread) -> list[Tick]:
    """A tick for every shown line that differs, neighbours of one kind as one."""
    if spread.place is None:
        return []
    rows = spread.place.rows
    marks, first = rows.arrangement.sheet.marks, rows.arrangement.first
    tops = [*rows.heights.tops(), rows.heights.total]
    total = max(rows.heights.total, spread.place.room, 1)
    quiet = {MARKS.index(Mark.EQUAL), MARKS.index(Mark.GHOST)}
    found: list[Tick] = []
    previous = -2
    for item, line in enumerate(first):
        if marks[line] in quiet:
            continue
        mark, bottom = MARKS[marks[line]], tops[item + 1] / total
        if previous == item - 1 and found and found[-1].mark is mark and mark in (Mark.ADDED, Mark.REMOVED):
            found[-1] = Tick(found[-1].top, bottom, mark)
        else:
            found.append(Tick(tops[item] / total, bottom, mark))
        previous = item
    return found
