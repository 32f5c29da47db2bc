"""Set text to pixels: one row of the spread with its washes, marks and notes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import zip_longest
from operator import itemgetter
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
)

from reader.compare import RunKind
from reader.present import Mark, has_right_to_left
from reader.ui.spread.glyphs import draw_glyphs, draw_words, orders_anew
from reader.ui.spread.typesetting import SetLine, SetParagraph, format_range
from reader.ui.spread.typography import ROW_PADDING, Columns, Typography
from reader.ui.spread.units import utf16_length
from reader.ui.theme import Theme

Ranges = list[QTextLayout.FormatRange]
Marked = TypeVar("Marked")

MARK_RADIUS = 3
BAR = 3
"""Pixels of the bar beside a moved paragraph."""

HIGHEST = 4
"""How many times as high as the first marked line another one of a paragraph may be: letters of other
scripts stand up to twice as high as ours."""

SHARED_LINE = 2
FACT_FRAME = 1.4
"""Pixels of the line under shared words, and of the frame around a changed fact."""

TICK_AWAY, TICK_WIDTH = 34, 20
"""Pixels from the text to the far edge of a tick, and the room it takes; less where the margin is less."""


class Fold(Struct, frozen=True):
    """A folded stretch as shown: what it says on each side."""

    left: str
    right: str


class RowPainter:
    """Draws rows with one painter, in the colours and columns of the moment.

    Of a row that reaches beyond `area`, what is in it and little more is drawn: a paragraph may be a book.
    """

    def __init__(
        self, painter: QPainter, theme: Theme, fonts: Typography, place: Columns, area: QRect
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._fonts = fonts
        self._columns = place
        self._area = QRectF(area)
        self._orders_anew = orders_anew(painter)

    def draw_line(self, line: SetLine, top: int, left: list[Ranges], right: list[Ranges]) -> None:
        """Draw one row whose top is at `top` in the view, with emphasis on ranges of its paragraphs."""
        self._wash(line, top)
        left_edge, right_edge = self._columns.text_of("left"), self._columns.text_of("right")
        self._note(line.left_note, left_edge, top, line.left)
        self._note(line.right_note, right_edge, top, line.right)
        sides = ((line.left, left_edge, left), (line.right, right_edge, right))
        for side, x, emphasis in sides:
            for paragraph, ranges in zip_longest(side, emphasis, fillvalue=None):
                if paragraph is not None:
                    self._paragraph(paragraph, x, top, ranges or [])

    def draw_fold(self, fold: Fold, top: int, height: int, next_to_open: bool) -> None:
        """Draw a folded stretch: dashed rules, and what they enclose in words; the one that the key opens
        says so."""
        pen = QPen(QColor(self._theme.border), 1, Qt.PenStyle.DashLine)
        self._painter.setFont(self._fonts.label)
        for side, text in (("left", fold.left if next_to_open else fold.right), ("right", fold.right)):
            area = QRect(self._columns.pane_of(side), top + 3, self._columns.pane, height - 6)
            self._painter.setPen(pen)
            self._painter.drawLine(area.topLeft(), area.topRight())
            self._painter.drawLine(area.bottomLeft(), area.bottomRight())
            self._painter.setPen(QColor(self._theme.secondary_text))
            self._painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def draw_frame(self, top: int, bottom: int, focused: bool) -> None:
        """Draw the frame of the current difference; thicker while the spread has the focus."""
        thickness = 2.4 if focused else 1.4
        self._painter.setPen(QPen(QColor(self._theme.current), thickness))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(2, top + 1, self._area.width() - 4, bottom - top - 2)
        self._painter.drawRoundedRect(frame, 4, 4)

    def draw_caret(self, line: SetLine, top: int, side: str, at: int) -> None:
        """Draw the bar beside the paragraph that keys act upon."""
        paragraphs = line.left if side == "left" else line.right
        if at < len(paragraphs):
            left = self._columns.text_of(side)
            paragraph = paragraphs[at]
            x = left + self._columns.text + 9.5 if paragraph.right_to_left else left - 12
            area = QRectF(x, top + paragraph.top, 2.5, paragraph.bottom - paragraph.top)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(self._theme.current))
            self._painter.drawRoundedRect(area, 1, 1)

    def draw_waiting(self, line: SetLine, top: int, side: str, at: int) -> None:
        """Draw the frame of a paragraph that waits for the one it is to be aligned with."""
        paragraph = (line.left if side == "left" else line.right)[at]
        left, height = self._columns.text_of(side), paragraph.bottom - paragraph.top
        area = QRectF(left, top + paragraph.top, self._columns.text, height).adjusted(-7, -3, 7, 3)
        self._painter.setPen(QPen(QColor(self._theme.current), 2, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(area, 4, 4)

    def draw_found(self, paragraph: SetParagraph, side: str, top: int, rectangles: list[QRectF]) -> None:
        """Draw what a search found: its ground, and the text on it once more in the colour for that."""
        if not rectangles:
            return
        left = self._columns.text_of(side)
        origin = QPointF(left + paragraph.indent, top + paragraph.top)
        ground = QPainterPath()
        for rectangle in rectangles:
            ground.addRect(rectangle.translated(origin))
        style = QTextCharFormat()
        style.setForeground(QColor(self._theme.found_text))
        whole = format_range(0, utf16_length(paragraph.layout.text()), style)
        self._painter.save()
        self._painter.setClipPath(ground, Qt.ClipOperation.IntersectClip)
        self._painter.fillPath(ground, QColor(self._theme.found))
        paragraph.layout.draw(self._painter, origin, [whole], self._area)
        self._painter.restore()

    def draw_tick(self, line: SetLine, top: int, side: str, at: int) -> None:
        """Draw a reader's tick in the margin beside the first line of a paragraph."""
        paragraph = (line.left if side == "left" else line.right)[at]
        left = self._columns.text_of(side)
        first = paragraph.layout.lineAt(0)
        font = QFont(self._fonts.label)
        font.setBold(True)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.current))
        away = min(TICK_AWAY, self._columns.inset)
        width = min(TICK_WIDTH, away)
        x = left + self._columns.text + away - width if paragraph.right_to_left else left - away
        area = QRectF(x, top + paragraph.top + first.y(), width, first.height())
        self._painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "✓")

    def _wash(self, line: SetLine, top: int) -> None:
        """The quiet colour behind a side that stands alone or was rewritten."""
        mark = line.line.mark
        washes = {
            Mark.REMOVED: (self._theme.removed_wash, ""),
            Mark.ADDED: ("", self._theme.added_wash),
            Mark.REPLACED: (self._theme.removed_wash, self._theme.added_wash),
            Mark.MOVED: (self._theme.moved_wash, self._theme.moved_wash),
        }
        left, right = washes.get(mark, ("", ""))
        if line.line.rewritten and mark is Mark.EDITED:
            left, right = self._theme.removed_wash, self._theme.added_wash
        pane, height = self._columns.pane, line.height - 2
        for side, colour, paragraphs in (("left", left, line.left), ("right", right, line.right)):
            if not colour or not paragraphs:
                continue
            edge = self._columns.pane_of(side)
            self._painter.fillRect(edge, top + 1, pane, height, QColor(colour))
            if mark is Mark.MOVED:
                edge += pane - BAR if self._columns.mirrored else 0
                self._painter.fillRect(edge, top + 1, BAR, height, QColor(self._theme.moved))

    def _note(self, note: str, left: int, top: int, side: list[SetParagraph]) -> None:
        """What the program says above a paragraph, where its lines begin."""
        if note:
            metrics = QFontMetricsF(self._fonts.label)
            self._painter.setFont(self._fonts.label)
            self._painter.setPen(QColor(self._theme.secondary_text))
            shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, self._columns.text)
            from_right = bool(side) and side[0].right_to_left
            away = self._columns.text - metrics.horizontalAdvance(shown) if from_right else 0
            draw_words(self._painter, QPointF(left + away, top + ROW_PADDING + metrics.ascent() - 2), shown)

    def _paragraph(self, paragraph: SetParagraph, left: int, top: int, emphasis: Ranges) -> None:
        """One text, the marks behind its words first."""
        origin = QPointF(left + paragraph.indent, top + paragraph.top)
        self._shared(paragraph, origin)
        self._painter.setPen(Qt.PenStyle.NoPen)
        for rectangle, kind in self._to_paint(paragraph.marks, itemgetter(0), origin.y()):
            removed = kind is RunKind.REMOVED
            colour = self._theme.removed_mark if removed else self._theme.added_mark
            self._painter.setBrush(QColor(colour))
            self._painter.drawRoundedRect(rectangle.translated(origin), MARK_RADIUS, MARK_RADIUS)
        self._facts(paragraph, origin)
        self._painter.setPen(QColor(self._theme.text))
        if self._orders_anew and has_right_to_left(paragraph.layout.text()):
            draw_glyphs(self._painter, paragraph, origin)
        else:
            paragraph.layout.draw(self._painter, origin, emphasis, self._area)
        if paragraph.bullet:
            line = paragraph.layout.lineAt(0)
            self._painter.setFont(self._fonts.body)
            after = line.width() + 15 - self._painter.fontMetrics().horizontalAdvance("•")
            x = origin.x() + after if paragraph.right_to_left else origin.x() - 15
            self._painter.drawText(QPointF(x, origin.y() + line.y() + line.ascent()), "•")
        if paragraph.pill:
            self._pill(paragraph, left, top)

    def _shared(self, paragraph: SetParagraph, origin: QPointF) -> None:
        """What the other side has elsewhere: a ground of its own, and a line under every line of it."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        for rectangles, _ in paragraph.shared:
            for rectangle in self._to_paint(rectangles, QRectF, origin.y()):
                area = rectangle.translated(origin)
                self._painter.fillRect(area, QColor(self._theme.shared_mark))
                under = QRectF(area.left(), area.bottom() - SHARED_LINE, area.width(), SHARED_LINE)
                self._painter.fillRect(under, QColor(self._theme.shared))

    def _facts(self, paragraph: SetParagraph, origin: QPointF) -> None:
        """A frame around changed words that change a fact."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for rectangle, kind in self._to_paint(paragraph.facts, itemgetter(0), origin.y()):
            colour = self._theme.removed if kind is RunKind.REMOVED else self._theme.added
            self._painter.setPen(QPen(QColor(colour), FACT_FRAME))
            self._painter.drawRoundedRect(rectangle.translated(origin), MARK_RADIUS, MARK_RADIUS)

    def _to_paint(
        self, marks: Sequence[Marked], area_of: Callable[[Marked], QRectF], top: float
    ) -> Sequence[Marked]:
        """Those of the marks of a paragraph, whose top is at `top`, that are in the area that is painted."""
        return marks_between(marks, area_of, self._area.top() - top, self._area.bottom() - top)

    def _pill(self, paragraph: SetParagraph, left: int, top: int) -> None:
        """Why a block was stripped, in a rounded frame under it."""
        font = QFont(self._fonts.label)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(paragraph.pill, Qt.TextElideMode.ElideRight, self._columns.text - 18)
        bottom = top + paragraph.bottom
        width = metrics.horizontalAdvance(text) + 16
        away = self._columns.text - width if paragraph.right_to_left else 0
        frame = QRectF(left + away, bottom - metrics.height() - 3, width, metrics.height() + 3)
        self._painter.setFont(font)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._theme.border), 1))
        self._painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        self._painter.setPen(QColor(self._theme.ghost_text))
        self._painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)


def marks_between(
    marks: Sequence[Marked], area_of: Callable[[Marked], QRectF], top: float, bottom: float
) -> Sequence[Marked]:
    """Those of the marks of a paragraph, from its first line to its last, that reach into what is between two
    heights of it; a few more at the top, as lines are not equally high."""
    if not marks:
        return marks
    above = top - HIGHEST * area_of(marks[0]).height()
    first = bisect_left(marks, above, key=lambda mark: area_of(mark).top())
    return marks[first : bisect_right(marks, bottom, key=lambda mark: area_of(mark).top())]
