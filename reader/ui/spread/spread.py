"""Keys to what they do in the panes: scroll, open folds, decide, tick and align what the caret stands on."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.library import BlockKey
from reader.present import Paragraph, Sheet, Translate
from reader.ui.spread.changed_words import lines_of_stop, marked
from reader.ui.spread.hits import Hit, Hits
from reader.ui.spread.neighbours import neighbours
from reader.ui.spread.place import Place
from reader.ui.spread.pointing import Pointed, caret_rectangle
from reader.ui.spread.same_line import paragraph_of
from reader.ui.spread.selecting import SelectingView
from reader.ui.spread.selection import Selection, TextPlace
from reader.ui.spread.typography import Typography
from reader.ui.spread.view import READING_HEIGHT
from reader.ui.theme import Theme


class Spread(SelectingView):
    """The two panes as the reader handles them.

    Signals (besides those of the view that selects):
        decision_wanted(str, object, bool): the blocks with these keys on this side are to be kept, or not.
        alignment_wanted(object, object, object): the blocks with these keys, left and right, answer each
            other; those next to them are the third, left and right.
        alignment_unwanted(str, object): what was aligned by hand with this block no longer is.
        tick_wanted(object): tick these paragraphs, (side, key) each, or take their ticks away.
        hint_wanted(str): a key could not do anything; why, as a sentence.
    """

    decision_wanted = Signal(str, object, bool)
    alignment_wanted = Signal(object, object, object)
    alignment_unwanted = Signal(str, object)
    tick_wanted = Signal(object)
    hint_wanted = Signal(str)

    def __init__(
        self, theme: Theme, fonts: Typography, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, fonts, translate, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def hits(self) -> Hits:
        """What a search found, as far as it has come."""
        return self._hits

    def show_hits(self, hits: Hits) -> None:
        """Mark what a search found."""
        self._hits = hits
        self._show_place()

    def show_ticks(self, ticks: frozenset[tuple[str, BlockKey]]) -> None:
        """Show which paragraphs the reader ticked, by side and content."""
        self._ticks = ticks
        self.viewport().update()

    def _open_first_fold(self) -> None:
        """Open the first folded stretch in sight in the pane of the caret."""
        place = self.place_of(self.side)
        if place is not None and (fold := place.first_fold()) >= 0:
            self._open_fold(fold)
        else:
            self.hint_wanted.emit(self.tr("Nothing that is in sight is folded."))

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._to_align = None
        super().show_sheet(sheet)

    def show_sheet_again(self, sheet: Sheet) -> None:
        """Show the same articles compared anew; the paragraph of the caret, if that was in sight, stays where
        it was."""
        was = self.caret_rectangle()
        super().show_sheet_again(sheet)
        place, selection = self.place_of(self.side), self.selection
        if place is None or selection is None or not is_in_sight(was, place):
            return
        place.go(place.rows.arrangement.item_of(selection.focus.line), 0)
        place.move(self.caret_rectangle().top() - was.top())
        self._show_place()

    def show_block(self, side: str, keys: Iterable[BlockKey]) -> None:
        """Put the caret on the first of these blocks, or beside it where it is hidden, and into sight."""
        if self._sheet is None or self._hand is None:
            return
        found = paragraph_of(self._sheet, side, keys, range(len(self._sheet.lines)))
        if found is not None:
            self._hand.return_to(side, found.line, found.paragraph)
        if found is not None and (caret := self.selection) is not None:
            self.show_lines(caret.focus.line, caret.focus.line)
            self._bring_into_sight(Pointed(side, caret.focus))

    def under_caret(self) -> tuple[str, tuple[Paragraph, ...]]:
        """The pane and the paragraphs that the caret stands on; none without a caret."""
        return self._hand.under_caret() if self._hand else ("", ())

    def show_hit(self, hit: Hit) -> None:
        """Select one find and bring it into sight; whoever goes there says what it is."""
        if self._hand is not None:
            start = TextPlace(hit.line, hit.paragraph, hit.start)
            self._hand.take(Selection(hit.side, start, TextPlace(hit.line, hit.paragraph, hit.end)))
            self.show_lines(hit.line, hit.line)
            self._bring_into_sight(Pointed(hit.side, start))

    def show_stop(self, stop: int, in_place: bool = False) -> None:
        """Make a difference the current one and bring it into sight, or leave all where it is."""
        if in_place:
            self._stop = stop
            self._show_place()
            return
        super().show_stop(stop)
        if self._sheet is not None and stop == self._stop >= 0:
            first = self._sheet.stop(stop).first
            words = chain.from_iterable(marked(self._sheet, first, side) for side in ("left", "right"))
            if (hit := next(words, None)) is not None:
                self._bring_into_sight(Pointed(hit.side, TextPlace(hit.line, hit.paragraph, hit.start)))

    def _bring_into_sight(self, pointed: Pointed) -> None:
        """Scroll to a place in a row that is in sight, but so high that the place is not."""
        place = self.place_of(pointed.side)
        area = caret_rectangle(pointed, place, self.where) if place else QRect()
        if place is not None and area.isValid() and not is_in_sight(area, place):
            self._scroll(area.top() - round(place.room * READING_HEIGHT), pointed.side)

    def decide(self, keep: bool) -> None:
        """Restore or strip the paragraph that the caret stands on, or all of which something is selected."""
        side, paragraphs = self._hand.selected() if self._hand else ("", ())
        keys = tuple(paragraph.key for paragraph in paragraphs if keep == bool(paragraph.reason))
        if keys:
            self.decision_wanted.emit(side, keys, keep)
        elif paragraphs:
            kept, stripped = self.tr("This is kept already."), self.tr("This is stripped already.")
            self.hint_wanted.emit(kept if keep else stripped)
        else:
            self.hint_wanted.emit(self.tr("Click a paragraph first, or go to one with Ctrl+Down."))

    def align(self) -> None:
        """Take the paragraph under the caret as one of two to align; the second one must be opposite."""
        side, paragraphs = self.under_caret()
        if not paragraphs or paragraphs[0].reason:
            self.hint_wanted.emit(
                self.tr("Click a paragraph that is kept first, or go to one with Ctrl+Down.")
            )
        elif self._sheet is None or self._to_align is None or self._to_align[0] == side:
            self._to_align = (side, paragraphs[0].key)
            self.viewport().update()
            self.hint_wanted.emit(
                self.tr("Now press A on the paragraph that answers it on the other side. Escape leaves.")
            )
        else:
            keys = dict([(side, paragraphs[0].key), self._to_align])
            beside = tuple(neighbours(self._sheet, each, keys[each]) for each in ("left", "right"))
            self._to_align = None
            self.alignment_wanted.emit(keys["left"], keys["right"], beside)

    def unalign(self) -> None:
        """Give up what was aligned by hand with the paragraph under the caret."""
        side, paragraphs = self.under_caret()
        if paragraphs:
            self.alignment_unwanted.emit(side, paragraphs[0].key)

    def tick(self) -> None:
        """Tick the current difference, or the paragraph to which the caret was led since. A tick that a text
        itself brings stays."""
        side, paragraphs = self.under_caret()
        found = [(side, paragraph) for paragraph in paragraphs]
        if self._sheet is not None and self._stop >= 0:
            lines, caret = lines_of_stop(self._sheet, self._stop), self.selection
            if caret is None or not caret.is_empty or caret.focus.line in lines:
                found = paragraphs_on(self._sheet, lines)
        if keys := frozenset((side, paragraph.key) for side, paragraph in found if not paragraph.tick):
            self.tick_wanted.emit(keys)
        elif found:
            self.hint_wanted.emit(self.tr("This tick stands in the text itself."))

    def move_caret(self, step: int, side: str = "") -> None:
        """Put the caret on the next or previous paragraph, or into another pane, and keep it in sight."""
        if self._hand is None or self._place is None or not len(self._place.rows):
            return
        start, before = self._place.first_line(), self.selection
        if side:
            self._hand.change_side(side, start)
        else:
            self._hand.step_paragraph(step, start)
            if self.selection == before:
                end = self.tr("This is the last paragraph."), self.tr("This is the first paragraph.")
                self.hint_wanted.emit(end[step < 0])
        if (selection := self._hand.selection) is not None:
            self.show_lines(selection.focus.line, selection.focus.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, room = self._fonts.line_height, self.viewport().height()
        steps = {
            Qt.Key.Key_Down.value: line,
            Qt.Key.Key_Up.value: -line,
            Qt.Key.Key_PageDown.value: room - line,
            Qt.Key.Key_PageUp.value: line - room,
        }
        steps_by_paragraph = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        panes = dict(zip((Qt.Key.Key_Left.value, Qt.Key.Key_Right.value), self.where.sides, strict=True))
        place = self.place_of(self.side)
        if self.extend_by_key(event):
            return
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in steps_by_paragraph:
            self.move_caret(steps_by_paragraph[event.key()])
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in panes:
            self.move_caret(0, panes[event.key()])
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or place is None:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._scroll(steps[event.key()], self.side)
        elif event.key() == Qt.Key.Key_Home:
            place.go(0, 0)
            self._show_place()
        elif event.key() == Qt.Key.Key_End:
            place.go_to_end()
            self._show_place()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_first_fold()
        elif event.key() == Qt.Key.Key_Escape and self._to_align is not None:
            self._to_align = None
            self.viewport().update()
            self.hint_wanted.emit(self.tr("Aligning by hand was given up."))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def paragraphs_on(sheet: Sheet, lines: Iterable[int]) -> list[tuple[str, Paragraph]]:
    """The paragraphs on some lines of a sheet, each with its side."""
    shown = [sheet.lines[index] for index in lines]
    left = [("left", paragraph) for line in shown for paragraph in line.left]
    return left + [("right", paragraph) for line in shown for paragraph in line.right]


def is_in_sight(area: QRect, place: Place) -> bool:
    """Whether a line of text with this rectangle can be seen."""
    return area.isValid() and 0 <= area.top() <= place.room - area.height()
