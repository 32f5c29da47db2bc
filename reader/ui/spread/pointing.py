"""A point in the view to the place in the text under it, and the other way round."""

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect

from reader.ui.spread.place import Place
from reader.ui.spread.selection import TextPlace
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.spread.typesetting import SetParagraph, cursor_x, first_number
from reader.ui.spread.typography import GUTTER, Columns
from reader.ui.spread.units import from_utf16, to_utf16


class Pointed(Struct, frozen=True):
    """What a point is over: the pane, and the nearest place in its text."""

    side: str
    place: TextPlace


def side_at(x: int, columns: Columns) -> str:
    """The pane that a point is nearest to."""
    return columns.sides[x >= columns.gutter + GUTTER / 2]


def text_under(point: QPoint, place: Place, columns: Columns, side: str = "") -> Pointed | None:
    """The place in the text nearest to a point, in a given pane or the one the point is over."""
    side = side or side_at(point.x(), columns)
    nearest: Pointed | None = None
    for item, top in place.in_sight():
        if place.rows.arrangement.is_fold(item):
            continue
        line = place.rows.laid_out(item)
        paragraphs = line.left if side == "left" else line.right
        if paragraphs and (top <= point.y() or nearest is None):
            at, offset = offset_in(paragraphs, point, top, columns.text_of(side))
            text = shown_paragraphs(line.line, side)[at].text
            index = place.rows.arrangement.first[item]
            nearest = Pointed(side, TextPlace(index, at, from_utf16(text, offset)))
    return nearest


def offset_in(paragraphs: list[SetParagraph], point: QPoint, top: int, left: int) -> tuple[int, int]:
    """The paragraph of a row nearest to a point, and the place in it in UTF-16 units."""
    y = point.y() - top
    at = max((i for i, paragraph in enumerate(paragraphs) if paragraph.top <= y), default=0)
    layout = paragraphs[at].layout
    y -= round(paragraphs[at].top)
    number = max((n for n in range(layout.lineCount()) if layout.lineAt(n).y() <= y), default=0)
    return at, int(first_number(layout.lineAt(number).xToCursor(point.x() - left - paragraphs[at].indent)))


def caret_rectangle(pointed: Pointed, place: Place, columns: Columns) -> QRect:
    """Where a place in the text stands in the view, as high as its line; empty where that is out of sight."""
    at = pointed.place
    item = place.rows.arrangement.item_of(at.line)
    top = place.top_in_view(item)
    if top is None or place.rows.arrangement.is_fold(item):
        return QRect()
    row = place.rows.laid_out(item)
    paragraph = (row.left if pointed.side == "left" else row.right)[at.paragraph]
    units = to_utf16(shown_paragraphs(row.line, pointed.side)[at.paragraph].text, at.offset)
    line = paragraph.layout.lineForTextPosition(units)
    x = columns.text_of(pointed.side) + paragraph.indent + cursor_x(line, units)
    return QRect(round(x), round(top + paragraph.top + line.y()), 1, round(line.height()))
