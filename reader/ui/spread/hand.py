"""Mouse and keys to a selection in one pane, and the selection to the clipboard."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import chain

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from reader.present import Paragraph, Sheet
from reader.ui.spread.pointing import Pointed
from reader.ui.spread.selection import Selection, TextPlace, as_html, as_text, selected_paragraphs
from reader.ui.spread.shown import members, shown_paragraphs
from reader.ui.spread.typesetting import runs_right_to_left

UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
"""Chinese and Japanese letters, which are written without blanks: each is taken for a word, as in marks."""

# Not compiled before somebody selects words: that alone takes a fortieth of what it takes to open the window.
WORD = rf"[{UNSPACED}]|[^\W{UNSPACED}]+(?:['’\-][^\W{UNSPACED}]+)*|\W"
NEXT_WORD = rf"\s*(?:[{UNSPACED}]|[^\s{UNSPACED}]+)\s*"
WORD_BEFORE = rf"[{UNSPACED}]|[^\s{UNSPACED}]+"


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
        if extend and self.selection is not None and self.selection.side == pointed.side:
            self.selection = self.selection.extended(pointed.place)
        else:
            self.selection = Selection(pointed.side, pointed.place, pointed.place)

    def drag(self, pointed: Pointed) -> None:
        """Extend the selection to where the reader points now."""
        if self.selection is not None and self.selection.side == pointed.side:
            self.selection = self.selection.extended(pointed.place)

    def select_word(self, pointed: Pointed) -> None:
        """Select the word that the reader pointed at."""
        text = self._text(pointed.side, pointed.place)
        found = next(
            (m for m in re.finditer(WORD, text) if m.start() <= pointed.place.offset < m.end()), None
        )
        if found is not None:
            self._select(pointed, found.start(), found.end())

    def select_all(self, side: str) -> None:
        """Select everything that is shown in a pane."""
        lines = self._shown()
        first, last = (next(filter(self._holds(side), order), -1) for order in (lines, reversed(lines)))
        if first >= 0:
            paragraphs = shown_paragraphs(self._sheet.lines[last], side)
            end = TextPlace(last, len(paragraphs) - 1, len(paragraphs[-1].text))
            self.selection = Selection(side, TextPlace(first, 0, 0), end)

    def press(self, event: QKeyEvent) -> bool:
        """Move the end of the selection for a key held with Shift; whether the key was meant for us."""
        selection = self.selection
        if selection is None or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        onwards = -1 if runs_right_to_left(self._text(selection.side, selection.focus)) else 1
        steps = {Qt.Key.Key_Right.value: onwards, Qt.Key.Key_Left.value: -onwards}
        if event.key() in steps:
            self.selection = selection.extended(self._stepped(selection, steps[event.key()], by_word))
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.selection = selection.extended(self._neighbour(selection.side, selection.focus, step))
        else:
            return False
        return True

    def step_paragraph(self, step: int, start: int) -> None:
        """Put the caret on the next (1) or previous (-1) paragraph, or at first on one from a line on."""
        if self.selection is None:
            self._put(self._first_from(start, "left"))
        else:
            side, focus = self.selection.side, self.selection.focus
            place = self._neighbour(side, TextPlace(focus.line, focus.paragraph, 0), step)
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

    def copy(self) -> bool:
        """Put what is selected on the clipboard, as text and with its marks; False where nothing is."""
        if self.selection is None or self.selection.is_empty:
            return False
        paragraphs = selected_paragraphs(self._sheet, self._shown(), self.selection)
        data = QMimeData()
        data.setText(as_text(paragraphs))
        data.setHtml(as_html(paragraphs))
        QGuiApplication.clipboard().setMimeData(data)
        return True

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

    def _select(self, pointed: Pointed, first: int, last: int) -> None:
        place = pointed.place
        self.selection = Selection(
            pointed.side,
            TextPlace(place.line, place.paragraph, first),
            TextPlace(place.line, place.paragraph, last),
        )

    def _text(self, side: str, place: TextPlace) -> str:
        return shown_paragraphs(self._sheet.lines[place.line], side)[place.paragraph].text

    def _stepped(self, selection: Selection, step: int, by_word: bool) -> TextPlace:
        """One character or word on or back, into the next paragraph at the end of one."""
        place, text = selection.focus, self._text(selection.side, selection.focus)
        if (step > 0 and place.offset == len(text)) or (step < 0 and place.offset == 0):
            return self._neighbour(selection.side, place, step)
        if not by_word:
            return TextPlace(place.line, place.paragraph, place.offset + step)
        if step > 0:
            found = re.compile(NEXT_WORD).match(text, place.offset)
            return TextPlace(place.line, place.paragraph, found.end() if found else len(text))
        offset = max(
            (m.start() for m in re.finditer(WORD_BEFORE, text) if m.start() < place.offset), default=0
        )
        return TextPlace(place.line, place.paragraph, offset)

    def _neighbour(self, side: str, place: TextPlace, step: int) -> TextPlace:
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
