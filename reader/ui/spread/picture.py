"""A Place to what is painted of it: the rows in sight, the gutter, the selection, the frame."""

from msgspec import Struct, field
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout

from reader.library import BlockKey
from reader.present import Line
from reader.ui.spread.found import found_rectangles
from reader.ui.spread.gutter import GutterPainter, Shown
from reader.ui.spread.hits import Hits
from reader.ui.spread.painting import Ranges, RowPainter
from reader.ui.spread.place import Place
from reader.ui.spread.rows import FOLD_HEIGHT
from reader.ui.spread.selection import Selection
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.spread.typesetting import SetLine, format_range
from reader.ui.spread.typography import Columns, Typography
from reader.ui.spread.units import to_utf16
from reader.ui.theme import Theme

FOCUS_EDGE = 3
"""Pixels of the coloured edge of the pane that has the focus."""


class Emphasis(Struct, frozen=True):
    """What is painted over the text: the current stop, what is selected, what was found, what is ticked.

    `passage` is the shared passage that the stop is, -1 for a difference; `to_align` the side and the key of
    a paragraph that waits for the one it is to be aligned with.
    """

    stop: int = -1
    passage: int = -1
    focused: bool = False
    selection: Selection | None = None
    hits: Hits = field(default_factory=Hits)
    ticks: frozenset[tuple[str, BlockKey]] = frozenset()
    to_align: tuple[str, BlockKey] | None = None

    def is_on(self, line: Line) -> bool:
        """Whether a line belongs to the current stop."""
        if self.passage < 0:
            return line.stop == self.stop >= 0
        paragraphs = (*line.left, *line.right)
        return any(stretch.passage == self.passage for each in paragraphs for stretch in each.shared)


class Page(Struct, frozen=True):
    """What everything is painted with: colours, type, and where the columns stand."""

    theme: Theme
    fonts: Typography
    columns: Columns


def paint_panes(
    painter: QPainter, places: tuple[Place, Place | None], page: Page, emphasis: Emphasis
) -> None:
    """Paint both panes at once, or the right one at a place of its own where they are not locked."""
    together, right = places
    paint_rows(painter, together, page, emphasis)
    if right is not None:
        beside = QRect(page.columns.pane_of("right"), 0, page.columns.pane, right.room)
        painter.setClipRect(beside)
        painter.fillRect(beside, QColor(page.theme.page))
        paint_rows(painter, right, page, emphasis)
        painter.setClipping(False)
    if emphasis.focused:
        paint_focus(painter, page, emphasis.selection.side if emphasis.selection else "left")


def paint_focus(painter: QPainter, page: Page, side: str) -> None:
    """Paint the edge that says which pane the keys go to."""
    painter.fillRect(
        QRect(page.columns.pane_of(side), 0, page.columns.pane, FOCUS_EDGE), QColor(page.theme.current)
    )


def paint_rows(painter: QPainter, place: Place, page: Page, emphasis: Emphasis) -> None:
    """Paint what is in sight, then the gutter, then the frame of the current difference."""
    theme, fonts, columns = page.theme, page.fonts, page.columns
    drawer = RowPainter(painter, theme, fonts, columns, QRect(0, 0, columns.width, place.room))
    shown: list[Shown] = []
    first_fold = place.first_fold()
    for item, top in place.in_sight():
        if place.rows.arrangement.is_fold(item):
            drawer.draw_fold(place.rows.fold(item), top, FOLD_HEIGHT, next_to_open=item == first_fold)
            continue
        line, index = place.rows.laid_out(item), place.rows.arrangement.first[item]
        drawer.draw_line(
            line, top, *(ranges(line, index, side, emphasis, theme) for side in ("left", "right"))
        )
        draw_hits(drawer, line, top, index, place.room, emphasis)
        draw_ticks(drawer, line, top, emphasis.ticks)
        draw_waiting(drawer, line, top, emphasis.to_align)
        shown.append(Shown(index, line, top))
    GutterPainter(painter, theme, fonts, columns).draw(shown)
    current = [row for row in shown if emphasis.is_on(row.line.line)]
    for first, last in touching_joined([(row.top, row.top + row.line.height) for row in current]):
        drawer.draw_frame(first, last, emphasis.focused)
    if emphasis.selection is not None and emphasis.focused:
        side, focus = emphasis.selection.side, emphasis.selection.focus
        for row in shown:
            if row.index == focus.line:
                drawer.draw_caret(row.line, row.top, side, focus.paragraph)


def draw_hits(drawer: RowPainter, line: SetLine, top: int, index: int, room: int, emphasis: Emphasis) -> None:
    """Mark what a search found in a row, as far as it is in sight and not what is selected."""
    for side in ("left", "right") if index in emphasis.hits.by_line else ():
        hits = emphasis.hits.of_line(index, side)
        paragraphs = shown_paragraphs(line.line, side)
        for at, (paragraph, set_paragraph) in enumerate(
            zip(paragraphs, line.left if side == "left" else line.right, strict=True)
        ):
            spans = [(hit.start, hit.end) for hit in hits if hit.paragraph == at]
            if (selection := emphasis.selection) is not None and selection.side == side:
                first, last = selection.within(index, at, len(paragraph.text))
                spans = [span for span in spans if span[1] <= first or span[0] >= last]
            start = top + round(set_paragraph.top)
            rectangles = found_rectangles(set_paragraph, paragraph.text, spans, -start, room - start)
            drawer.draw_found(set_paragraph, side, top, rectangles)


def draw_ticks(drawer: RowPainter, line: SetLine, top: int, ticks: frozenset[tuple[str, BlockKey]]) -> None:
    """Draw the ticks of the paragraphs that have one."""
    for side in ("left", "right"):
        for at, paragraph in enumerate(shown_paragraphs(line.line, side)):
            if paragraph.tick or (ticks and (side, paragraph.key) in ticks):
                drawer.draw_tick(line, top, side, at)


def draw_waiting(drawer: RowPainter, line: SetLine, top: int, waiting: tuple[str, BlockKey] | None) -> None:
    """Frame the paragraph that waits for the one it is to be aligned with."""
    if waiting is not None:
        for at, paragraph in enumerate(shown_paragraphs(line.line, waiting[0])):
            if paragraph.key == waiting[1]:
                drawer.draw_waiting(line, top, waiting[0], at)


def ranges(line: SetLine, index: int, side: str, emphasis: Emphasis, theme: Theme) -> list[Ranges]:
    """For each paragraph of a side, what is selected in it."""
    selection = emphasis.selection
    if selection is None or selection.side != side:
        return []
    found: list[Ranges] = []
    for at, paragraph in enumerate(shown_paragraphs(line.line, side)):
        first, last = selection.within(index, at, len(paragraph.text))
        colours = (theme.selection, theme.selection_text)
        found.append([coloured(paragraph.text, first, last, *colours)] if first < last else [])
    return found


def coloured(text: str, first: int, last: int, ground: str, ink: str) -> QTextLayout.FormatRange:
    """A range of characters in other colours."""
    style = QTextCharFormat()
    style.setBackground(QColor(ground))
    style.setForeground(QColor(ink))
    start = to_utf16(text, first)
    return format_range(start, to_utf16(text, last) - start, style)


def touching_joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans from top to bottom, those that touch as one."""
    found: list[tuple[int, int]] = []
    for top, bottom in spans:
        if found and found[-1][1] == top:
            found[-1] = (found[-1][0], bottom)
        else:
            found.append((top, bottom))
    return found
