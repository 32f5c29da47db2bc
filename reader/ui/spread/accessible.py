"""A Spread to what a screen reader finds in it and hears of it: rows on demand, and where the caret goes."""

from collections import OrderedDict

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.present import Sheet
from reader.ui.speaking import utter
from reader.ui.spread.pointing import side_at
from reader.ui.spread.spoken_parts import ParagraphPart, RowPart
from reader.ui.spread.spoken_selection import selection_in_words
from reader.ui.spread.spread import Spread

MOST_ROWS = 2000
"""Rows kept for a screen reader that asks for one after the other: 12,000 paragraphs of a spread of 100,000
rows, read through, left the program 2 MB larger."""

SETTLED = 150
"""Milliseconds until it is said what was selected: a drag, or a key that is held, is said at its end."""


def make_audible() -> None:
    """Let screen readers into every spread of this program. Nothing is made until one asks."""
    QAccessible.installFactory(interface_of)


def interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """What Qt is to show a screen reader of one of our spreads; None for all that Qt knows itself."""
    return Follower(thing).spoken if isinstance(thing, Spread) else None


class SpokenSpread(QAccessibleWidget):
    """The spread as a group of rows, each made when it is asked for.

    Qt keeps bare pointers to what it was given, so all rows stay here until Qt was told to forget them.
    """

    def __init__(self, spread: Spread) -> None:
        super().__init__(spread, QAccessible.Role.Grouping)
        self._spread = spread
        self._rows: OrderedDict[int, RowPart] = OrderedDict()

    def forget_rows(self) -> None:
        """Let go of all rows, and have Qt do so first."""
        while self._rows:
            self._rows.popitem()[1].forget()

    def caret(self) -> ParagraphPart | None:
        """The paragraph that the caret stands on."""
        selection = self._spread.selection
        if selection is None:
            return None
        return self._row(selection.focus.line).paragraph(selection.side, selection.focus.paragraph)

    def childCount(self) -> int:
        return len(self._spread.arrangement or ())

    # The binding does not know that these may answer with nothing.
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none is allowed
        arrangement = self._spread.arrangement
        if arrangement is None or not 0 <= index < len(arrangement):
            return None
        return self._row(arrangement.first[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.item if isinstance(child, RowPart) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none is allowed
        point = self._spread.viewport().mapFromGlobal(QPoint(x, y))
        place = self._spread.place_of(side_at(point.x(), self._spread.where))
        return self.child(place.item_at(point.y())) if place is not None else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # none is allowed
        return self.caret() if self._spread.hasFocus() else None

    def state(self) -> QAccessible.State:
        state = super().state()
        if self.focusChild() is not None:
            state.focused = False  # a paragraph has it
        return state

    def _row(self, line: int) -> RowPart:
        """The row that shows a line of the sheet; the one asked for longest ago is forgotten."""
        found = self._rows.get(line)
        if found is None:
            found = self._rows[line] = RowPart(self, self._spread, line)
            if len(self._rows) > MOST_ROWS:
                self._rows.popitem(last=False)[1].forget()
        self._rows.move_to_end(line)
        return found


class Follower(QObject):
    """Tells screen readers what happens in a spread: another sheet, another paragraph under the caret, more
    or less text selected.

    It belongs to the spread and holds on to `spoken`, which is what Qt shows of it.
    """

    def __init__(self, spread: Spread) -> None:
        super().__init__(spread)
        self._spread = spread
        self.spoken = SpokenSpread(spread)
        self._shown = self._what_is_shown()
        self._selected = spread.selection
        self._selecting = QTimer(self, singleShot=True, interval=SETTLED)
        self._selecting.timeout.connect(self._tell_selection)
        spread.scene_changed.connect(self._tell_scene)
        spread.caret_moved.connect(self._follow)
        spread.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            # Qt says that the spread has the focus after this event; the caret has the last word.
            QTimer.singleShot(0, self, self._tell_caret)
        return False

    def _what_is_shown(self) -> tuple[Sheet | None, int]:
        """The sheet, and how many rows of it are shown."""
        return self._spread.sheet, self.spoken.childCount()

    def _tell_scene(self) -> None:
        """Tell that there are other rows, where there are."""
        before, self._shown = self._shown, self._what_is_shown()
        if before[0] is not self._shown[0]:
            self.spoken.forget_rows()
            if self._spread.hasFocus():  # the paragraph that had it is gone
                QAccessible.updateAccessibility(QAccessibleEvent(self._spread, QAccessible.Event.Focus))
        if before[0] is not self._shown[0] or before[1] != self._shown[1]:
            event = QAccessibleEvent(self._spread, QAccessible.Event.ObjectReorder)
            QAccessible.updateAccessibility(event)

    def _follow(self) -> None:
        """Tell what is selected now, once that has settled; without anything, where the caret stands."""
        selection = self._spread.selection
        if selection is not None and not selection.is_empty:
            self._selecting.start()
        else:
            self._selecting.stop()
            self._selected = selection
            self._tell_caret()

    def _tell_selection(self) -> None:
        """Tell what was selected since it was told last, or is no longer."""
        sheet, arrangement, now = self._spread.sheet, self._spread.arrangement, self._spread.selection
        before, self._selected = self._selected, now
        if sheet is not None and arrangement is not None and now is not None:
            lines, translate = arrangement.open_lines(), self._spread.translate
            utter(self._spread, selection_in_words(sheet, lines, before, now, translate))

    def _tell_caret(self) -> None:
        """Tell on which paragraph the caret stands."""
        caret = self.spoken.focusChild() if QAccessible.isActive() else None
        if caret is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(caret, QAccessible.Event.Focus))
