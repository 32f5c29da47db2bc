"""Keys held with Shift to where the end of a selection goes: by letters, words, lines, pages or to an end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.spread.hand import Hand
from reader.ui.spread.rows import Rows
from reader.ui.spread.selection import Selection, TextPlace
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.spread.typesetting import SetParagraph, cursor_x, first_number, runs_right_to_left
from reader.ui.spread.units import from_utf16, to_utf16
from reader.ui.spread.words import letter_beside, word_beside

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
SHIFT_CONTROL = SHIFT | Qt.KeyboardModifier.ControlModifier

PAGES = {Key.Key_PageDown.value: 1, Key.Key_PageUp.value: -1}
LINES = {Key.Key_Down.value: 1, Key.Key_Up.value: -1}
EDGES = {Key.Key_End.value: 1, Key.Key_Home.value: -1}
ASIDE = {Key.Key_Right.value: 1, Key.Key_Left.value: -1}


def is_to_select(event: QKeyEvent) -> bool:
    """Whether a key is one of those with which one selects."""
    held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
    return (held == SHIFT and key in ASIDE | EDGES | LINES | PAGES) or (
        held == SHIFT_CONTROL and key in ASIDE | EDGES
    )


class Extending:
    """Moves the end of what a hand selects, as text widgets do; from line to line it keeps its column."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self._column: tuple[Selection, float] | None = None

    def press(self, event: QKeyEvent, rows: Rows, page: int) -> None:
        """Do what a key says with which one selects, in rows at their present width; `page` is how many lines
        a page has."""
        selection, key = self._hand.selection, event.key()
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if selection is None:
            return
        if key in LINES | PAGES:
            self._extend_by_lines(rows, selection, LINES.get(key) or page * PAGES[key])
            return
        if key in ASIDE:
            focus = self._aside(selection, ASIDE[key], far)
        elif far:
            focus = self._hand.edge(selection.side, EDGES[key])
        else:
            focus = edge_of_line(rows, selection.side, selection.focus, EDGES[key])
        self._hand.selection = selection.extended(focus)

    def _aside(self, selection: Selection, step: int, by_word: bool) -> TextPlace:
        """One letter or word to the right (1) or left (-1), into the next paragraph at the end of one."""
        side, place = selection.side, selection.focus
        text = self._hand.text_at(side, place)
        step = -step if runs_right_to_left(text) else step
        if place.offset == (len(text) if step > 0 else 0):
            return self._hand.neighbour(side, place, step)
        offset = (word_beside if by_word else letter_beside)(text, place.offset, step)
        return TextPlace(place.line, place.paragraph, offset)

    def _extend_by_lines(self, rows: Rows, selection: Selection, count: int) -> None:
        """Some lines down, or up by a negative number; from the last line on to the end of the text."""
        if self._column is None or self._column[0] != selection:
            paragraph, text = set_at(rows, selection.side, selection.focus)
            units = to_utf16(text, selection.focus.offset)
            line = paragraph.layout.lineForTextPosition(units)
            self._column = selection, paragraph.indent + cursor_x(line, units)
        column, focus = self._column[1], selection.focus
        for _ in range(abs(count)):
            focus = self._line_beside(rows, selection.side, focus, 1 if count > 0 else -1, column)
        self._hand.selection = selection.extended(focus)
        self._column = selection.extended(focus), column

    def _line_beside(self, rows: Rows, side: str, place: TextPlace, step: int, column: float) -> TextPlace:
        """The place on the next or previous line nearest to a column, in pixels from the edge of the text."""
        paragraph, text = set_at(rows, side, place)
        number = paragraph.layout.lineForTextPosition(to_utf16(text, place.offset)).lineNumber() + step
        if not 0 <= number < paragraph.layout.lineCount():
            beyond = self._hand.neighbour(side, place, step)
            if (beyond.line, beyond.paragraph) == (place.line, place.paragraph):
                return beyond
            place, (paragraph, text) = beyond, set_at(rows, side, beyond)
            number = 0 if step > 0 else paragraph.layout.lineCount() - 1
        line = paragraph.layout.lineAt(number)
        units = int(first_number(line.xToCursor(column - paragraph.indent)))
        return TextPlace(place.line, place.paragraph, from_utf16(text, units))


def edge_of_line(rows: Rows, side: str, place: TextPlace, step: int) -> TextPlace:
    """The end (1) or the beginning (-1) of the line of text that a place is on."""
    paragraph, text = set_at(rows, side, place)
    line = paragraph.layout.lineForTextPosition(to_utf16(text, place.offset))
    start = from_utf16(text, line.textStart())
    end = from_utf16(text, line.textStart() + line.textLength())
    within = text[start:end].rstrip() if end < len(text) else text[start:end]
    return TextPlace(place.line, place.paragraph, start + len(within) if step > 0 else start)


def set_at(rows: Rows, side: str, place: TextPlace) -> tuple[SetParagraph, str]:
    """The paragraph that a place is in, laid out, and its text."""
    row = rows.laid_out(rows.arrangement.item_of(place.line))
    paragraphs = row.left if side == "left" else row.right
    return paragraphs[place.paragraph], shown_paragraphs(row.line, side)[place.paragraph].text
