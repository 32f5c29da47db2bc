"""Mouse and keys to what they do in the panes: scroll, open folds, choose a difference, select text."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.library import BlockKey
from reader.present import Paragraph, Sheet, Translate
from reader.ui.spread.changed_words import lines_of_stop, marked
from reader.ui.spread.hits import Hit, Hits
from reader.ui.spread.place import Place
from reader.ui.spread.pointing import Pointed, caret_rectangle, side_at, text_under
from reader.ui.spread.same_line import paragraph_of
from reader.ui.spread.selection import Selection, TextPlace
from reader.ui.spread.typography import Typography
from reader.ui.spread.view import READING_HEIGHT, SheetView
from reader.ui.theme import Theme


class Spread(SheetView):
    """The two panes as the reader handles them.

    Signals:
        stop_chosen(int): the reader clicked a difference.
        decision_wanted(str, object, bool): the blocks with these keys on this side are to be kept, or not.
        alignment_wanted(object, object): the blocks with these keys, left and right, answer each other.
        alignment_unwanted(str, object): what was aligned by hand with this block no longer is.
        tick_wanted(object): tick these paragraphs, (side, key) each, or take their ticks away.
        menu_wanted(object): the context menu, at this place on the screen (`QPoint`).
        hint_wanted(str): a key could not do anything; why, as a sentence.
    """

    stop_chosen = Signal(int)
    decision_wanted = Signal(str, object, bool)
    alignment_wanted = Signal(object, object)
    alignment_unwanted = Signal(str, object)
    tick_wanted = Signal(object)
    menu_wanted = Signal(object)
    hint_wanted = Signal(str)

    def __init__(
        self, theme: Theme, fonts: Typography, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, fonts, translate, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def side(self) -> str:
        """The pane that the caret is in."""
        return self._hand.selection.side if self._hand and self._hand.selection else "left"

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

    def caret_rectangle(self) -> QRect:
        """Where the caret stands in the view; empty without a caret, and where it is out of sight."""
        place = self.place_of(self.side)
        if place is None or (selection := self.selection) is None:
            return QRect()
        return caret_rectangle(Pointed(selection.side, selection.focus), place, self.where)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """What asks where one types, a magnifier for instance, is told of the caret."""
        if query == Qt.InputMethodQuery.ImCursorRectangle and (caret := self.caret_rectangle()).isValid():
            return caret
        return super().inputMethodQuery(query)

    def show_hit(self, hit: Hit) -> None:
        """Select one find and bring it into sight; whoever goes there says what it is."""
        if self._hand is not None:
            start = TextPlace(hit.line, hit.paragraph, hit.start)
            self._hand.take(Selection(hit.side, start, TextPlace(hit.line, hit.paragraph, hit.end)))
            self.show_lines(hit.line, hit.line)
            self._bring_into_sight(Pointed(hit.side, start))

    def show_stop(self, stop: int) -> None:
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
        """Restore or strip the paragraph that the caret stands on."""
        side, paragraphs = self.under_caret()
        if not paragraphs:
            self.hint_wanted.emit(self.tr("Click a paragraph first, or go to one with Ctrl+Down."))
        elif keep == (not paragraphs[0].reason):
            kept, stripped = self.tr("This is kept already."), self.tr("This is stripped already.")
            self.hint_wanted.emit(kept if keep else stripped)
        else:
            self.decision_wanted.emit(side, tuple(paragraph.key for paragraph in paragraphs), keep)

    def align(self) -> None:
        """Take the paragraph under the caret as one of two to align; the second one must be opposite."""
        side, paragraphs = self.under_caret()
        if not paragraphs or paragraphs[0].reason:
            self.hint_wanted.emit(
                self.tr("Click a paragraph that is kept first, or go to one with Ctrl+Down.")
            )
        elif self._to_align is None or self._to_align[0] == side:
            self._to_align = (side, paragraphs[0].key)
            self.viewport().update()
            self.hint_wanted.emit(
                self.tr("Now press A on the paragraph that answers it on the other side. Escape leaves.")
            )
        else:
            keys = {side: paragraphs[0].key, self._to_align[0]: self._to_align[1]}
            self._to_align = None
            self.alignment_wanted.emit(keys["left"], keys["right"])

    def unalign(self) -> None:
        """Give up what was aligned by hand with the paragraph under the caret."""
        side, paragraphs = self.under_caret()
        if paragraphs:
            self.alignment_unwanted.emit(side, paragraphs[0].key)

    def tick(self) -> None:
        """Tick the current difference, or else the paragraph that the caret stands on."""
        if self._sheet is not None and self._stop >= 0:
            lines = [self._sheet.lines[index] for index in lines_of_stop(self._sheet, self._stop)]
            keys = [("left", p.key) for line in lines for p in line.left]
            keys += [("right", p.key) for line in lines for p in line.right]
        else:
            side, paragraphs = self.under_caret()
            keys = [(side, paragraph.key) for paragraph in paragraphs]
        if keys:
            self.tick_wanted.emit(frozenset(keys))

    def move_caret(self, step: int, side: str = "") -> None:
        """Put the caret on the next or previous paragraph, or into another pane, and keep it in sight."""
        if self._hand is None or self._place is None or not len(self._place.rows):
            return
        start = self._place.rows.arrangement.first[self._place.item]
        if side:
            self._hand.change_side(side, start)
        else:
            self._hand.step_paragraph(step, start)
        if (selection := self._hand.selection) is not None:
            self.show_lines(selection.focus.line, selection.focus.line)

    def copy(self) -> bool:
        """Put what is selected on the clipboard; False where nothing is."""
        return self._hand is not None and self._hand.copy()

    def select_all(self) -> None:
        """Select all that is shown in the pane last pointed at."""
        if self._hand is not None:
            self._hand.select_all(self.side)
            self.viewport().update()

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
        if self._hand is not None and self._hand.press(event):
            self.viewport().update()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in steps_by_paragraph:
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, item = self._under(event)
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif item >= 0 and place.rows.arrangement.is_fold(item):
            self._open_fold(item)
        elif self._hand is not None and (pointed := self._pointed(event)) is not None:
            self._hand.begin(pointed, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        selection = self._hand.selection if self._hand else None
        if self._hand and selection and event.buttons() & Qt.MouseButton.LeftButton:
            over = round(event.position().y())
            self._scroll(min(0, over) + max(0, over - self.viewport().height()), selection.side)
            if (pointed := self._pointed(event, selection.side)) is not None:
                self._hand.drag(pointed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, item = self._under(event)
        if place is None or item < 0 or place.rows.arrangement.is_fold(item):
            return
        stop = place.rows.laid_out(item).line.stop
        if stop >= 0 and self._hand and self._hand.selection and self._hand.selection.is_empty:
            self.stop_chosen.emit(stop)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._show_menu_at_caret(event)
            return
        selection = self._hand.selection if self._hand else None
        pointed = self._text_at(event.pos())
        if self._hand is not None and pointed is not None and (selection is None or selection.is_empty):
            self._hand.begin(pointed, extend=False)
            self.viewport().update()
        self.menu_wanted.emit(event.globalPos())

    def _show_menu_at_caret(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the caret, which the key for it brings into sight but never moves."""
        if self._hand is not None and (selection := self._hand.selection) is not None:
            self.show_lines(selection.focus.line, selection.focus.line)
        caret = self.caret_rectangle()
        at = self.viewport().mapToGlobal(caret.bottomLeft()) if caret.isValid() else event.globalPos()
        self.menu_wanted.emit(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._hand is not None and (pointed := self._pointed(event)) is not None:
            self._hand.select_word(pointed)
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _under(self, event: QMouseEvent) -> tuple[Place | None, int]:
        """The place of the pane under the mouse, and the item of it, -1 for none."""
        point = event.position().toPoint()
        place = self.place_of(side_at(point.x(), self.where))
        return place, place.item_at(point.y()) if place else -1

    def _pointed(self, event: QMouseEvent, side: str = "") -> Pointed | None:
        """The place in the text under the mouse, in a given pane or the one it is over."""
        return self._text_at(event.position().toPoint(), side)

    def _text_at(self, point: QPoint, side: str = "") -> Pointed | None:
        """The place in the text at a point of the view."""
        place = self.place_of(side or side_at(point.x(), self.where))
        return text_under(point, place, self.where, side) if place else None


def is_in_sight(area: QRect, place: Place) -> bool:
    """Whether a line of text with this rectangle can be seen."""
    return area.isValid() and 0 <= area.top() <= place.room - area.height()
