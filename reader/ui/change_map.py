"""A Sheet to the strip beside the panes: where the differences are, and which part is in sight."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from weakref import ref

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.present import MARKS, Arrangement, Mark, Sheet
from reader.ui.spread import Spread
from reader.ui.spread.found_places import found_steps
from reader.ui.spread.hits import Hits
from reader.ui.theme import Theme

WIDTH = 22
HALF = (WIDTH - 6) / 2
TICK = 4
"""Pixels of the shortest tick: every difference is visible, however long the articles."""

SETTLED = 120
"""Milliseconds without a change of heights until the ticks are put right. Scrolling and resizing change some
at every step, and hardly a tick moves by as much as a pixel."""

RING = 6
"""Pixels across the ring of a shared passage."""

STYLED_TICK = 1.5
"""Pixels of the thin tick of a change of style."""

FIND_WIDTH, FIND_STEP = 7, 5
"""Pixels of the box where something was found, which leaves the better half of the ticks beside it seen, and
from one such box to the next."""

PAINTED = (Mark.REMOVED, Mark.ADDED, Mark.REPLACED, Mark.EDITED, Mark.MOVED, Mark.STYLED)
"""What is painted first; the thin ticks last, so that no other hides them."""

LEFT_MARKS = frozenset({Mark.REMOVED, Mark.REPLACED, Mark.EDITED, Mark.STYLED, Mark.MOVED})
RIGHT_MARKS = frozenset({Mark.ADDED, Mark.REPLACED, Mark.EDITED, Mark.STYLED, Mark.MOVED})

JOINED = (Mark.ADDED, Mark.REMOVED, Mark.REPLACED)
"""Neighbours of such a mark are one difference."""

STRETCHES = {
    code: re.compile(re.escape(bytes([code])) + (b"+" if mark in JOINED else b""))
    for code, mark in enumerate(MARKS)
    if mark not in (Mark.EQUAL, Mark.GHOST, Mark.SHARED)
}
"""For each mark that has ticks, by its code, what one tick stands for: neighbouring additions and removals
are one, edits are one each."""


class Tick(Struct, frozen=True):
    """One difference on the map: from `top` to `bottom` as shares of the whole (0 to 1).

    An end of a shared passage stands on its `side`; what else there is stands where its mark says.
    """

    top: float
    bottom: float
    mark: Mark
    side: str = ""

    def height(self, whole: int) -> float:
        """Pixels that it takes on a map of so many, a little less than its due: neighbours stay apart."""
        return max(TICK, (self.bottom - self.top) * whole - 1)


class ChangeMap(QWidget):
    """A small picture of the whole spread; a click or a drag goes to the place.

    Left-hand ticks tell what the left side lost, right-hand ticks what the right side gained; an edit has
    both, a move is a hollow tick, a change of style a thin one, an end of a shared passage a ring, so no kind
    is told by colour alone. What a search found is a small box at the outer edge of its side.

    Signals:
        place_chosen(float): the share of the whole that the reader pointed at.
    """

    place_chosen = Signal(float)

    def __init__(self, spread: Spread, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread = spread
        self._theme = theme
        self._picture: QPixmap | None = None
        self._sheet: Callable[[], Sheet | None] = nothing
        self._drawn: tuple[int, int, int] = (0, 0, 0)
        self._hits = Hits()
        self._settling = QTimer(self, singleShot=True, interval=SETTLED)
        self._settling.timeout.connect(self._draw_anew)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spread.scene_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._draw_anew()

    def ticks(self) -> list[Tick]:
        """The differences of what is shown, from top to bottom."""
        return ticks_of(self._spread, max(1, self.height()))

    def finds(self) -> dict[str, list[int]]:
        """The boxes on each side, by their places from the top: how many of them would fit above."""
        place = self._spread.place
        return found_steps(place, self._spread.hits, max(1, self.height() // FIND_STEP)) if place else {}

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.place_chosen.emit(max(0.0, min(1.0, event.position().y() / max(1, self.height()))))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._current_picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_view(painter)
        painter.end()

    def _current_picture(self) -> QPixmap:
        """All but the frame around what is in sight: drawn at once where another sheet is shown or the map
        has another size, and else a moment after the last change."""
        size, sheet = self.size() * self.devicePixelRatio(), self._spread.sheet
        rows = self._spread.place.rows if self._spread.place else None
        hits = self._spread.hits
        drawn = (len(rows), rows.heights.total, len(hits.all)) if rows else (0, 0, 0)
        if self._picture is None or self._picture.size() != size or self._sheet() is not sheet:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(self.devicePixelRatio())
            self._draw(self._picture)
            self._sheet, self._drawn = ref(sheet) if sheet else nothing, drawn
            self._hits = hits
        elif drawn != self._drawn or hits is not self._hits:
            self._settling.start()
        return self._picture

    def _draw(self, picture: QPixmap) -> None:
        """Draw the ground and all ticks."""
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        beside_panes = WIDTH - 1 if self.isRightToLeft() else 0
        painter.drawLine(beside_panes, 0, beside_panes, self.height())
        ticks = self.ticks()
        for mark in PAINTED:
            self._paint_ticks(painter, mark, [tick for tick in ticks if tick.mark is mark])
        self._paint_rings(painter, [tick for tick in ticks if tick.mark is Mark.SHARED])
        self._paint_finds(painter)
        painter.end()

    def _draw_anew(self) -> None:
        """Forget the picture and paint."""
        self._picture = None
        self.update()

    def _paint_ticks(self, painter: QPainter, mark: Mark, ticks: list[Tick]) -> None:
        """The differences of a kind: on the left half, the right half or both, in the manner of the kind."""
        height = self.height()
        spans = [
            (tick.top * height, STYLED_TICK if mark is Mark.STYLED else tick.height(height)) for tick in ticks
        ]
        colours = {Mark.STYLED: self._theme.styled, Mark.MOVED: self._theme.moved}
        for marks, side, colour in (
            (LEFT_MARKS, "left", self._theme.removed),
            (RIGHT_MARKS, "right", self._theme.added),
        ):
            if mark in marks:
                own = QColor(colours.get(mark, colour))
                hollow = mark is Mark.MOVED
                painter.setPen(QPen(own, 1.4) if hollow else Qt.PenStyle.NoPen)
                painter.setBrush(Qt.BrushStyle.NoBrush if hollow else own)
                left = half_of(side, self.isRightToLeft())
                painter.drawRects([QRectF(left, top, HALF - 1, span) for top, span in spans])

    def _paint_rings(self, painter: QPainter, ticks: list[Tick]) -> None:
        """The ends of shared passages, each on its side."""
        painter.setPen(QPen(QColor(self._theme.shared), 1.6))
        painter.setBrush(QColor(self._theme.panel))
        for tick in ticks:
            left = half_of(tick.side, self.isRightToLeft())
            middle = (tick.top + tick.bottom) / 2 * self.height()
            painter.drawEllipse(QRectF(left + (HALF - 1 - RING) / 2, middle - RING / 2, RING, RING))

    def _paint_finds(self, painter: QPainter) -> None:
        """Where something was found: a box in the colour that marks it in the text, framed to be seen."""
        painter.setPen(QPen(QColor(self._theme.text), 1))
        painter.setBrush(QColor(self._theme.found))
        for side, steps in self.finds().items():
            left = 0.5 if half_of(side, self.isRightToLeft()) < WIDTH / 2 else WIDTH - FIND_WIDTH + 0.5
            tops = [step * FIND_STEP + 0.5 for step in steps]
            painter.drawRects([QRectF(left, top, FIND_WIDTH - 1, FIND_STEP - 1) for top in tops])

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


def half_of(side: str, mirrored: bool) -> float:
    """Where the half of the map begins that tells of a side: that on which its pane stands."""
    return 3 if (side == "left") != mirrored else 4 + HALF


def nothing() -> None:
    """What is shown where nothing is."""


def ticks_of(spread: Spread, steps: int) -> list[Tick]:
    """Ticks for the shown lines that differ, as one for neighbours that were all added or all removed.

    Of those of one kind that begin in the same of `steps` equal parts of the whole only the first is given:
    the work grows with the height of the map, hardly with the length of the articles.
    """
    if spread.place is None:
        return []
    heights, marks = spread.place.rows.heights, spread.place.rows.arrangement.marks
    edges = [*heights.tops(), heights.total]
    total = max(heights.total, spread.place.room, 1)
    found: list[Tick] = []
    for code, stretch in STRETCHES.items():
        match = stretch.search(marks)
        while match is not None:
            first, end = match.span()
            found.append(Tick(edges[first] / total, edges[end] / total, MARKS[code]))
            next_step = (edges[first] * steps // total + 1) * total / steps
            match = stretch.search(marks, bisect_left(edges, next_step, end, len(marks)))
    found += rings_of(spread.place.rows.arrangement, edges, total, steps)
    return sorted(found, key=lambda tick: tick.top)


def rings_of(arrangement: Arrangement, edges: Sequence[int], total: int, steps: int) -> list[Tick]:
    """Ticks for the ends of shared passages, one for each of `steps` equal parts of a side that has any."""
    found: dict[tuple[str, int], Tick] = {}
    for passage in arrangement.sheet.passages:
        for side, line in (("left", passage.left.line), ("right", passage.right.line)):
            item = arrangement.item_of(line)
            tick = Tick(edges[item] / total, edges[item + 1] / total, Mark.SHARED, side)
            found.setdefault((side, edges[item] * steps // total), tick)
    return list(found.values())
