"""Rows in sight to the gutter between the panes: signs, and links between what belongs together."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from reader.present import Mark
from reader.ui.spread.typesetting import SetLine, SetParagraph
from reader.ui.spread.typography import GUTTER, Columns, Typography
from reader.ui.theme import Theme

SIGNS = {
    Mark.EQUAL: "",
    Mark.STYLED: "∼",
    Mark.EDITED: "≠",
    Mark.REMOVED: "−",
    Mark.ADDED: "+",
    Mark.GHOST: "",
    Mark.SHARED: "⇄",
    Mark.REPLACED: "±",
}
"""The sign of each mark in the gutter: what a colour says, said again."""

FACT_SIGN = "◆"
"""Stands beside the sign of a difference that changes a fact."""

LARGEST_SIGN = 17
"""Points. Larger signs touch each other, however large the text is."""

FACT_ASIDE, FACT_SIZE = 16, 0.6
"""Pixels from the middle of the gutter to the sign of a fact, and its size as a share of other signs'."""

SIGN_BESIDE, LINK_BESIDE = 10, 18
"""Pixels from a pane to the middle of a sign that stands beside it, and to where a link begins past that."""

SIGN_HEIGHT = 22
"""Pixels that a sign takes from top to bottom, whatever stands beside the same pane."""

REACH = 12
"""Pixels by which a link reaches into the gutter before it turns towards its sign."""


class Shown(Struct, frozen=True):
    """A row in sight: the index of its line in the sheet, its set text, and its top in the view."""

    index: int
    line: SetLine
    top: int


class GutterPainter:
    """Draws signs and links with one painter, in the colours and columns of the moment."""

    def __init__(self, painter: QPainter, theme: Theme, fonts: Typography, place: Columns) -> None:
        self._painter = painter
        self._theme = theme
        self._inwards = -1 if place.mirrored else 1
        self._middle = place.gutter + GUTTER / 2
        self._left = self._middle - self._inwards * GUTTER / 2
        self._right = self._middle + self._inwards * GUTTER / 2
        self._font = QFont(fonts.label)
        self._font.setPointSizeF(min(fonts.body.pointSizeF(), LARGEST_SIGN))

    def draw(self, rows: list[Shown]) -> None:
        """Draw the signs of all rows in sight, and the links under them."""
        tops = {row.index: row for row in rows}
        for row in rows:
            if len(row.line.left) != len(row.line.right) and row.line.left and row.line.right:
                self._draw_fan(row)
            other = tops.get(row.line.line.counterpart)
            if other is not None and row.line.left:
                self._draw_move(row, other)
        self._draw_passages(rows)
        for row in rows:
            self._draw_sign(row)

    def _draw_fan(self, row: Shown) -> None:
        """Lines from one paragraph to the several it was split into, or the other way round."""
        if row.line.line.mark is Mark.GHOST:
            return
        sign = QPointF(self._middle, first_line_middle(row))
        self._pen(self._theme.border)
        reach = self._inwards * REACH
        for edge, inwards, side in (
            (self._left, reach, row.line.left),
            (self._right, -reach, row.line.right),
        ):
            for paragraph in side:
                y = row.top + middle_of_first_line(paragraph)
                path = QPainterPath(QPointF(edge, y))
                path.cubicTo(QPointF(edge + inwards, y), QPointF(edge + inwards, sign.y()), sign)
                self._painter.drawPath(path)

    def _draw_move(self, left: Shown, right: Shown) -> None:
        """A curve from where a moved paragraph stood to where it stands."""
        self._pen(self._theme.moved)
        self._draw_link(first_line_middle(left), first_line_middle(right))

    def _draw_link(self, left: float, right: float) -> None:
        """A curve between two heights, from past the sign beside the left pane to before the right one's."""
        start = QPointF(self._beside_left(LINK_BESIDE), left)
        end = QPointF(self._beside_right(LINK_BESIDE), right)
        path = QPainterPath(start)
        path.cubicTo(QPointF(end.x(), start.y()), QPointF(start.x(), end.y()), end)
        self._painter.drawPath(path)

    def _pen(self, colour: str) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(colour), 1.3))

    def _draw_passages(self, rows: list[Shown]) -> None:
        """Signs beside what the other side has elsewhere, and curves between two ends that are in sight."""
        starts, ends = (passages_beside(rows, side) for side in ("left", "right"))
        self._pen(self._theme.shared)
        for passage in starts.keys() & ends.keys():
            self._draw_link(starts[passage], ends[passage])
        sides = ((self._beside_left(SIGN_BESIDE), starts), (self._beside_right(SIGN_BESIDE), ends))
        for x, heights in sides:
            for y in heights.values():
                self._write(SIGNS[Mark.SHARED], QRectF(x - 11, y - 11, 22, 22), self._theme.shared)

    def _draw_sign(self, row: Shown) -> None:
        """The sign beside the first line of the text."""
        if row.line.facts:
            aside = 0 if row.line.line.mark is Mark.MOVED else FACT_ASIDE
            area = QRectF(self._middle + self._inwards * aside - 11, first_line_middle(row) - 11, 22, 22)
            self._patch(area.adjusted(5, 5, -5, -5))
            self._write(FACT_SIGN, area, self._theme.text, FACT_SIZE)
        if row.line.line.mark is Mark.MOVED:
            self._draw_arrow(row)
        elif sign := SIGNS[row.line.line.mark]:
            area = QRectF(self._middle - 11, first_line_middle(row) - 11, 22, 22)
            self._patch(area)
            self._write(sign, area, self._theme.secondary_text)

    def _patch(self, area: QRectF) -> None:
        """A patch of page that keeps links away from a sign."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.page))
        self._painter.drawEllipse(area)

    def _draw_arrow(self, row: Shown) -> None:
        """An arrow beside a moved paragraph, up or down to where its other end is."""
        x = self._beside_left(SIGN_BESIDE) if row.line.left else self._beside_right(SIGN_BESIDE)
        area = QRectF(x - 11, first_line_middle(row) - 11, 22, 22)
        self._write("↓" if row.line.line.counterpart > row.index else "↑", area, self._theme.moved)

    def _beside_left(self, pixels: float) -> float:
        """So far from the edge of the left article's pane into the gutter."""
        return self._left + self._inwards * pixels

    def _beside_right(self, pixels: float) -> float:
        """So far from the edge of the right article's pane into the gutter."""
        return self._right - self._inwards * pixels

    def _write(self, sign: str, area: QRectF, colour: str, scale: float = 1.0) -> None:
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * scale)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)


def passages_beside(rows: list[Shown], side: str) -> dict[int, float]:
    """The height in the view at which each passage that ends on a side in sight begins there."""
    found: dict[int, float] = {}
    for row in rows:
        # A moved paragraph has its arrow beside the first line.
        free = first_line_middle(row) + SIGN_HEIGHT if row.line.line.mark is Mark.MOVED else row.top
        for paragraph in row.line.left if side == "left" else row.line.right:
            for areas, passage in paragraph.shared:
                if areas:
                    found[passage] = max(free, row.top + paragraph.top + areas[0].center().y())
    return found


def first_line_middle(row: Shown) -> float:
    """The middle of the first line of a row's text, in the view."""
    return row.top + middle_of_first_line((row.line.left or row.line.right)[0])


def middle_of_first_line(paragraph: SetParagraph) -> float:
    """The middle of a paragraph's first line, from the top of its row."""
    line = paragraph.layout.lineAt(0)
    return paragraph.top + line.y() + line.height() / 2
