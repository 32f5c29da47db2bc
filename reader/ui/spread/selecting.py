"""Mouse and keys to what is selected in the panes: by letters, words, lines, paragraphs, past an edge too."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.present import Sheet, Translate
from reader.ui.spread.extending import Extending, is_to_select
from reader.ui.spread.hand import Unit
from reader.ui.spread.place import Place
from reader.ui.spread.pointing import Pointed, caret_rectangle, side_at, text_under
from reader.ui.spread.typography import Typography
from reader.ui.spread.view import SheetView
from reader.ui.theme import Theme

BEYOND = 30
"""Milliseconds from one step to the next while the mouse is held beyond the edge."""

MOST_BEYOND = 3
"""Lines that such a step scrolls at most, however far away the mouse is."""


class SelectingView(SheetView):
    """The two panes with a selection in one of them.

    Signals:
        stop_chosen(int): the reader clicked a difference.
        menu_wanted(object): the context menu, at this place on the screen (`QPoint`).
    """

    stop_chosen = Signal(int)
    menu_wanted = Signal(object)

    def __init__(
        self, theme: Theme, fonts: Typography, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, fonts, translate, parent)
        self._extending: Extending | None = None
        self._mouse = QPoint()
        self._drags = False  # the button is held that began to select
        self._double_click: tuple[int, QPoint] | None = None  # when it was, in milliseconds, and where
        self._beyond = QTimer(self, interval=BEYOND)
        self._beyond.timeout.connect(self._drag_on)

    @property
    def side(self) -> str:
        """The pane that the caret is in."""
        return self._hand.selection.side if self._hand and self._hand.selection else "left"

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._beyond.stop()
        super().show_sheet(sheet)
        self._extending = Extending(self._hand) if self._hand else None

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

    def copy(self) -> str:
        """Put what is selected on the clipboard; the text of it, "" where nothing is."""
        return self._hand.copy() if self._hand else ""

    def select_all(self) -> None:
        """Select all that is shown in the pane last pointed at."""
        if self._hand is not None:
            self._hand.select_all(self.side)
            self.viewport().update()

    def extend_by_key(self, event: QKeyEvent) -> bool:
        """Move the end of the selection for a key held with Shift, in sight; whether the key was meant so."""
        place = self.place_of(self.side)
        if self._hand is None or self._extending is None or place is None or not len(place.rows):
            return False
        if not is_to_select(event):
            return False
        if self.selection is None:
            self._hand.return_to("left", place.rows.arrangement.first[place.item])
        self._extending.press(event, place.rows, max(1, place.room // self._fonts.line_height - 1))
        self._follow_caret()
        return True

    def _follow_caret(self) -> None:
        """Scroll as little as brings the caret into sight; where it is far away, to its line."""
        place, selection = self.place_of(self.side), self.selection
        if place is None or selection is None:
            return
        item, line = place.rows.arrangement.item_of(selection.focus.line), self._fonts.line_height
        nearby = 2 * place.room // line
        while place.top_in_view(item) is None and nearby:
            place.move(line if item > place.item else -line)
            nearby -= 1
        if place.top_in_view(item) is None:
            self.show_lines(selection.focus.line, selection.focus.line)
        caret = self.caret_rectangle()
        if caret.isValid():
            place.move(min(0, caret.top()) + max(0, caret.bottom() - place.room))
        self._show_place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, item = self._under(event)
        self._drags = False
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif item >= 0 and place.rows.arrangement.is_fold(item):
            self._open_fold(item)
        elif self._hand is not None and (pointed := self._text_at(event.position().toPoint())) is not None:
            self._drags = True
            if self._is_third_click(event):
                self._hand.begin_with(pointed, Unit.PARAGRAPH)
            else:
                self._hand.begin(pointed, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._hand and (pointed := self._text_at(at)):
            self._double_click, self._drags = (event.timestamp(), at), True
            self._hand.begin_with(pointed, Unit.WORD)
            self.viewport().update()

    def _is_third_click(self, event: QMouseEvent) -> bool:
        """Whether a click follows a double click at once and in the same place."""
        before, self._double_click = self._double_click, None
        hints = QGuiApplication.styleHints()
        return (
            before is not None
            and event.timestamp() - before[0] <= hints.mouseDoubleClickInterval()
            and (event.position().toPoint() - before[1]).manhattanLength() <= hints.startDragDistance()
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drags and event.buttons() & Qt.MouseButton.LeftButton:
            self._mouse = event.position().toPoint()
            self._drag_on()

    def _drag_on(self) -> None:
        """Select up to where the mouse is; while it is held beyond the edge, scroll on, too."""
        selection = self.selection
        if self._hand is None or selection is None:
            return
        over = min(0, self._mouse.y()) + max(0, self._mouse.y() - self.viewport().height())
        if over:
            most = MOST_BEYOND * self._fonts.line_height
            self._scroll(max(-most, min(over, most)), selection.side)
            self._beyond.start()
        else:
            self._beyond.stop()
        if (pointed := self._text_at(self._mouse, selection.side)) is not None:
            self._hand.drag(pointed)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._beyond.stop()
        self._drags = False
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
        pointed = self._text_at(event.pos())
        if self._hand is not None and pointed is not None and not self._is_selected(pointed):
            self._hand.begin(pointed, extend=False)
            self.viewport().update()
        self.menu_wanted.emit(event.globalPos())

    def _is_selected(self, pointed: Pointed) -> bool:
        """Whether a place is inside of what is selected: what is chosen from the menu there is about that."""
        selection, place = self.selection, pointed.place
        if self._hand is None or selection is None or selection.side != pointed.side:
            return False
        length = len(self._hand.text_at(pointed.side, place))
        first, last = selection.within(place.line, place.paragraph, length)
        return first < last and first <= place.offset <= last

    def _show_menu_at_caret(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the caret, which the key for it brings into sight but never moves."""
        if self._hand is not None and (selection := self._hand.selection) is not None:
            self.show_lines(selection.focus.line, selection.focus.line)
        caret = self.caret_rectangle()
        at = self.viewport().mapToGlobal(caret.bottomLeft()) if caret.isValid() else event.globalPos()
        self.menu_wanted.emit(at)

    def _under(self, event: QMouseEvent) -> tuple[Place | None, int]:
        """The place of the pane under the mouse, and the item of it, -1 for none."""
        point = event.position().toPoint()
        place = self.place_of(side_at(point.x(), self.where))
        return place, place.item_at(point.y()) if place else -1

    def _text_at(self, point: QPoint, side: str = "") -> Pointed | None:
        """The place in the text at a point of the view, in a given pane or the one it is over."""
        place = self.place_of(side or side_at(point.x(), self.where))
        return text_under(point, place, self.where, side) if place else None
