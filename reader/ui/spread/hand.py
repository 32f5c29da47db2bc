"""What the reader points at to a selection in one pane, and the selection to the clipboard."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import chain

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.present import Paragraph, Sheet
from reader.ui.spread.copying import as_html, as_text, selected_paragraphs
from reader.ui.spread.pointing import Pointed
from reader.ui.spread.selection import Selection, TextPlace
from reader.ui.spread.shown import members, shown_paragraphs
from reader.ui.spread.words import word_around


class Unit(StrEnum):
    """By what the mouse selects: letters, or after a double or a triple click words or paragraphs."""

    LETTER = "letter"
    WORD = "word"
    PARAGRAPH = "paragraph"


class Hand:
    """Holds what is selected, and moves its ends.

    `shown` gives the indices of the lines that are shown, in order; lines that are hidden are passed
    over and never copied. `moved` is called whenever the selection is another one.
    """

    def __init__(self, sheet: Sheet, shown: Callable[[], Sequence[int]], moved: Callable[[], None]) -> None:
        self._sheet = sheet
        self._shown = shown
        self._moved = moved
        self._selection: Selection | None = None
        self._unit = Unit.LETTER
        self._first: Selection | None = None  # the word or paragraph with which the mouse began

    @property
    def selection(self) -> Selection | None:
        """What is selected; the caret stands at its focus."""
        return self._selection

    @selection.setter
    def selection(self, selection: Selection | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self._moved()

    def begin(self, pointed: Pointed, extend: bool) -> None:
        """Start a selection where the reader pointed, or extend the one there is."""
        self._unit = Unit.LETTER
        if extend and self.selection is not None and self.selection.side == pointed.side:
            self.selection = self.selection.extended(pointed.place)
        else:
            self.selection = Selection(pointed.side, pointed.place, pointed.place)

    def begin_with(self, pointed: Pointed, unit: Unit) -> None:
        """Select the word or the paragraph that the reader pointed at; a drag goes on by such units."""
        self._unit = unit
        self.selection = self._first = Selection(pointed.side, *self._around(pointed))

    def drag(self, pointed: Pointed) -> None:
        """Extend the selection to where the reader points now."""
        if self.selection is None or self.selection.side != pointed.side:
            return
        if self._unit is Unit.LETTER or self._first is None:
            self.selection = self.selection.extended(pointed.place)
            return
        start, end = self._around(pointed)
        if start < self._first.anchor:
            self.selection = Selection(pointed.side, self._first.focus, start)
        else:
            self.selection = self._first.extended(max(end, self._first.focus))

    def _around(self, pointed: Pointed) -> tuple[TextPlace, TextPlace]:
        """Where the word or the paragraph at a place begins and ends."""
        place, text = pointed.place, self.text_at(pointed.side, pointed.place)
        first, last = word_around(text, place.offset) if self._unit is Unit.WORD else (0, len(text))
        return TextPlace(place.line, place.paragraph, first), TextPlace(place.line, place.paragraph, last)

    def select_all(self, side: str) -> None:
        """Select everything that is shown in a pane."""
        if any(map(self._holds(side), self._shown())):
            self.selection = Selection(side, self.edge(side, -1), self.edge(side, 1))

    def edge(self, side: str, step: int) -> TextPlace:
        """The end (1) or the beginning (-1) of all that is shown in a pane that has some text."""
        lines = self._shown()
        line = next(filter(self._holds(side), reversed(lines) if step > 0 else lines))
        if step < 0:
            return TextPlace(line, 0, 0)
        paragraphs = shown_paragraphs(self._sheet.lines[line], side)
        return TextPlace(line, len(paragraphs) - 1, len(paragraphs[-1].text))

    def step_paragraph(self, step: int, start: int) -> None:
        """Put the caret on the next (1) or previous (-1) paragraph, or at first on one from a line on."""
        if self.selection is None:
            self._put(self._first_from(start, "left"))
        else:
            side, focus = self.selection.side, self.selection.focus
            place = self.neighbour(side, TextPlace(focus.line, focus.paragraph, 0), step)
            self._put(Pointed(side, TextPlace(place.line, place.paragraph, 0)))

    def change_side(self, side: str, start: int) -> None:
        """Put the caret into the other pane, as near as may be to where it is."""
        self.return_to(side, self.selection.focus.line if self.selection else start)

    def return_to(self, side: str, line: int, paragraph: int = 0) -> None:
        """Put the caret back into a pane, on a paragraph of a line or as near to it as may be."""
        found = self._first_from(line, side)
        if found is not None and found.place.line == line:
            found = Pointed(side, TextPlace(line, paragraph, 0))
        self._put(found)

    def stand_on(self, first: int, last: int) -> None:
        """Put the caret on the first of some lines, unless it is on one of them or something is selected.

        Nobody is told: whoever goes to a difference hears what it is, and need not hear all of its text.
        """
        selection = self._selection
        if selection and (not selection.is_empty or first <= selection.focus.line <= last):
            return
        sides = ("right", "left") if selection and selection.side == "right" else ("left", "right")
        for side in sides:
            if shown_paragraphs(self._sheet.lines[first], side):
                start = TextPlace(first, 0, 0)
                self.take(Selection(side, start, start))
                return

    def take(self, selection: Selection) -> None:
        """Select what somebody went to who says what it is: it is not told again."""
        self._selection = selection

    def leave_hidden(self) -> None:
        """Put a caret that stands on a line that is not shown any more on the nearest one that is."""
        if self.selection is not None:
            lines, line = self._shown(), self.selection.focus.line
            at = bisect_left(lines, line)
            if at == len(lines) or lines[at] != line:
                self.return_to(self.selection.side, line)

    def under_caret(self) -> tuple[str, tuple[Paragraph, ...]]:
        """The pane and the paragraphs of the sheet that the caret stands on; none without a caret."""
        if self.selection is None:
            return "", ()
        focus = self.selection.focus
        return self.selection.side, members(
            self._sheet.lines[focus.line], self.selection.side, focus.paragraph
        )

    def selected(self) -> tuple[str, tuple[Paragraph, ...]]:
        """The pane and the paragraphs of the sheet of which something is selected, else that of the caret."""
        selection = self.selection
        if selection is None or selection.is_empty:
            return self.under_caret()
        side, ends = selection.side, sorted((selection.anchor, selection.focus))
        shown = self._shown()
        lines = shown[bisect_left(shown, ends[0].line) : bisect_right(shown, ends[1].line)]
        found = [
            member
            for line in lines
            for at, paragraph in enumerate(shown_paragraphs(self._sheet.lines[line], side))
            if len(range(*selection.within(line, at, len(paragraph.text))))
            for member in members(self._sheet.lines[line], side, at)
        ]
        return side, tuple(found)

    def copy(self) -> str:
        """Put what is selected on the clipboard, as text and with its marks; the text, "" for nothing."""
        if self.selection is None or self.selection.is_empty:
            return ""
        paragraphs = selected_paragraphs(self._sheet, self._shown(), self.selection)
        text, data = as_text(paragraphs), QMimeData()
        data.setText(text)
        data.setHtml(as_html(paragraphs))
        QGuiApplication.clipboard().setMimeData(data)
        return text

    def _put(self, pointed: Pointed | None) -> None:
        if pointed is not None:
            self.selection = Selection(pointed.side, pointed.place, pointed.place)

    def _first_from(self, line: int, side: str) -> Pointed | None:
        """The first shown paragraph of a pane from a line on, or the last one before it."""
        lines = self._shown()
        at = bisect_left(lines, line)
        order = (lines[position] for position in chain(range(at, len(lines)), range(at - 1, -1, -1)))
        found = next(filter(self._holds(side), order), -1)
        return Pointed(side, TextPlace(found, 0, 0)) if found >= 0 else None

    def _holds(self, side: str) -> Callable[[int], bool]:
        """Whether there is text in a pane on a line."""
        lines = self._sheet.lines
        return lambda line: bool(lines[line].left if side == "left" else lines[line].right)

    def text_at(self, side: str, place: TextPlace) -> str:
        """The text of the paragraph that a place is in."""
        return shown_paragraphs(self._sheet.lines[place.line], side)[place.paragraph].text

    def neighbour(self, side: str, place: TextPlace, step: int) -> TextPlace:
        """The start of the next paragraph in the pane, or the end of the previous one."""
        here = shown_paragraphs(self._sheet.lines[place.line], side)
        if 0 <= place.paragraph + step < len(here):
            at = place.paragraph + step
            return TextPlace(place.line, at, 0 if step > 0 else len(here[at].text))
        lines = self._shown()
        position = bisect_right(lines, place.line) if step > 0 else bisect_left(lines, place.line) - 1
        while 0 <= position < len(lines):
            paragraphs = shown_paragraphs(self._sheet.lines[lines[position]], side)
            if paragraphs:
                at = 0 if step > 0 else len(paragraphs) - 1
                return TextPlace(lines[position], at, 0 if step > 0 else len(paragraphs[at].text))
            position += step
        return TextPlace(place.line, place.paragraph, len(here[place.paragraph].text) if step > 0 else 0)
