"""A Sheet to the two panes: what is in sight, what is current, and how one moves through it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.present import Arrangement, Sheet, Translate, Wishes, arrange
from reader.ui.spread.gutter import GutterPainter, Shown
from reader.ui.spread.painting import RowPainter
from reader.ui.spread.place import Place
from reader.ui.spread.rows import FOLD_HEIGHT, Rows
from reader.ui.spread.typesetting import Typesetter
from reader.ui.spread.typography import Typography, columns
from reader.ui.theme import Theme

READING_HEIGHT = 0.28
"""Where a difference is brought to, as a share of the height: what led up to it stays in sight."""

WHEEL_LINES = 3
"""Lines of text a notch of the wheel scrolls, as on every desktop."""

NOTCH = 120
"""What Qt calls one notch of a wheel."""


class Spread(QAbstractScrollArea):
    """Two articles side by side: every row of the sheet at one height on both sides.

    Signals:
        stop_chosen(int): the reader clicked a difference.
        scene_changed(): what is shown, or the part of it in sight, changed.
    """

    stop_chosen = Signal(int)
    scene_changed = Signal()

    def __init__(
        self, theme: Theme, fonts: Typography, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = fonts
        self._translate = translate
        self._sheet: Sheet | None = None
        self._wishes = Wishes()
        self._place: Place | None = None
        self._stop = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(QSize(320, 160))

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, or nothing yet."""
        return self._sheet

    @property
    def arrangement(self) -> Arrangement | None:
        """Which lines of the sheet are shown, and which are folded."""
        return self._place.rows.arrangement if self._place else None

    @property
    def place(self) -> Place | None:
        """Where in the text the reader is."""
        return self._place

    @property
    def current_stop(self) -> int:
        """The index of the current difference, -1 before the first one."""
        return self._stop

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a comparison from its top, or nothing."""
        self._sheet = sheet
        self._stop = -1
        self._place = None
        self._wishes = Wishes(self._wishes.show_stripped, self._wishes.fold_unchanged)
        self._lay_out()

    def show_wishes(self, show_stripped: bool, fold_unchanged: bool) -> None:
        """Show or hide what was stripped and fold or open what is unchanged, keeping the reader's place."""
        self._wishes = Wishes(show_stripped, fold_unchanged)
        self._lay_out()

    def show_type(self, fonts: Typography) -> None:
        """Show everything in another size or face, keeping the reader's place."""
        self._fonts = fonts
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self._theme = theme
        self._lay_out()

    def show_stop(self, stop: int) -> None:
        """Make a difference the current one and bring it into sight."""
        if self._sheet is not None and 0 <= stop < self._sheet.stop_count:
            self._stop = stop
            found = self._sheet.stop(stop)
            self.show_lines(found.first, found.last)

    def show_lines(self, first_line: int, last_line: int) -> None:
        """Bring lines of the sheet into sight: not moving at all where they are in sight already."""
        if self._place is None or not len(self._place.rows):
            return
        self._open_fold_over(first_line)
        arrangement = self._place.rows.arrangement
        first, last = arrangement.item_of(first_line), arrangement.item_of(last_line)
        top, bottom = self._place.top_in_view(first), self._place.top_in_view(last)
        fits = top is not None and top >= 0 and bottom is not None
        if not (fits and bottom is not None and bottom + self._place.rows.height(last) <= self._place.room):
            self._place.go(first, -round(self._place.room * READING_HEIGHT))
        self._show_place()

    def scroll_to_share(self, share: float) -> None:
        """Bring the place at a share (0 to 1) of the whole to the middle of the view."""
        if self._place:
            heights = self._place.rows.heights
            self._place.go(*heights.at(round(share * heights.total)))
            self._place.move(-self._place.room // 2)
            self._show_place()

    def _lay_out(self) -> None:
        """Lay out afresh at the present width and wishes; what was at the top of the view stays there."""
        was = self._place
        if self._sheet is None:
            self._place = None
        else:
            width = self.viewport().width()
            arrangement = arrange(self._sheet, self._wishes)
            setter = Typesetter(self._fonts, self._theme)
            rows = Rows(arrangement, setter, self._fonts, columns(width, self._fonts), self._translate)
            self._place = Place(rows, self.viewport().height())
            if was is not None and len(was.rows) and len(rows):
                self._keep_place(was)
        self._show_place()

    def _keep_place(self, was: Place) -> None:
        """Keep what the reader looks at where it was: the current difference, or the top of the view."""
        assert self._place is not None
        line, top = self._point_of_view(was)
        item = self._place.rows.arrangement.item_of(line)
        if top >= 0:
            self._place.go(item, -top)
        else:
            share = -top / max(1, was.rows.heights[was.rows.arrangement.item_of(line)])
            self._place.go(item, round(share * self._place.rows.height(item)))

    def _point_of_view(self, place: Place) -> tuple[int, int]:
        """The line of the sheet that the reader looks at, and its top in the view."""
        arrangement = place.rows.arrangement
        if self._sheet is not None and self._stop >= 0:
            line = self._sheet.stop(self._stop).first
            top = place.top_in_view(arrangement.item_of(line))
            if top is not None and arrangement.first[arrangement.item_of(line)] == line:
                return line, top
        return arrangement.first[place.item], -place.offset

    def _show_place(self) -> None:
        """Paint what is in sight now, and tell those who show where that is."""
        self._update_bar()
        self.viewport().update()
        self.scene_changed.emit()

    def _open_fold_over(self, line: int) -> None:
        """Open the fold that hides a line, if one does."""
        arrangement = self.arrangement
        if arrangement is not None:
            item = arrangement.item_of(line)
            if arrangement.is_fold(item) and line <= arrangement.last[item]:
                self._open_fold(item)

    def _open_fold(self, item: int) -> None:
        """Open one folded stretch in place."""
        if (arrangement := self.arrangement) is not None:
            opened = self._wishes.opened | {arrangement.first[item]}
            self._wishes = Wishes(self._wishes.show_stripped, self._wishes.fold_unchanged, opened)
            self._lay_out()

    def _open_first_fold(self) -> None:
        """Open the first folded stretch in sight."""
        if self._place is not None:
            arrangement = self._place.rows.arrangement
            folds = [item for item, _ in self._place.in_sight() if arrangement.is_fold(item)]
            for item in folds[:1]:
                self._open_fold(item)

    def _update_bar(self) -> None:
        """Tell the scroll bar where we are, without letting it answer."""
        bar = self.verticalScrollBar()
        room = self.viewport().height()
        total = self._place.rows.heights.total if self._place else 0
        bar.blockSignals(True)
        bar.setRange(0, max(0, total - room))
        bar.setPageStep(room)
        bar.setSingleStep(self._fonts.line_height)
        bar.setValue(self._place.position if self._place else 0)
        bar.blockSignals(False)

    def _scroll(self, pixels: int) -> None:
        """Move the text by some pixels."""
        if self._place is not None:
            self._place.move(pixels)
            self._show_place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The scroll bar was moved: small steps go by what is seen, long ones by estimate."""
        if self._place is None:
            return
        if abs(dy) <= 2 * self._place.room:
            self._place.move(-dy)
        else:
            self._place.go(*self._place.rows.heights.at(self.verticalScrollBar().value()))
        self._show_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._place is not None and event.size().width() == event.oldSize().width():
            self._place.room = self.viewport().height()
            self._scroll(0)
        else:
            self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window makes the text larger or smaller
            return
        notches = event.angleDelta().y() / NOTCH
        self._scroll(-(event.pixelDelta().y() or round(notches * WHEEL_LINES * self._fonts.line_height)))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, room = self._fonts.line_height, self.viewport().height()
        steps = {
            Qt.Key.Key_Down.value: line,
            Qt.Key.Key_Up.value: -line,
            Qt.Key.Key_PageDown.value: room - line,
            Qt.Key.Key_PageUp.value: line - room,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self._place is None:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._scroll(steps[event.key()])
        elif event.key() == Qt.Key.Key_Home:
            self._place.go(0, 0)
            self._show_place()
        elif event.key() == Qt.Key.Key_End:
            self._place.go_to_end()
            self._show_place()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_first_fold()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self._place.item_at(round(event.position().y())) if self._place else -1
        if self._place is None or item < 0 or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif self._place.rows.arrangement.is_fold(item):
            self._open_fold(item)
        elif (stop := self._place.rows.laid_out(item).line.stop) >= 0:
            self.stop_chosen.emit(stop)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), QColor(self._theme.page))
        if self._place is not None:
            self._paint_rows(painter, self._place)
        painter.end()
        self._update_bar()

    def _paint_rows(self, painter: QPainter, place: Place) -> None:
        """Paint what is in sight, then the frame of the current difference."""
        width = self.viewport().width()
        where = columns(width, self._fonts)
        drawer = RowPainter(painter, self._theme, self._fonts, where, width)
        shown: list[Shown] = []
        for item, top in place.in_sight():
            if place.rows.arrangement.is_fold(item):
                drawer.draw_fold(place.rows.fold(item), top, FOLD_HEIGHT)
                continue
            line = place.rows.laid_out(item)
            drawer.draw_line(line, top)
            shown.append(Shown(place.rows.arrangement.first[item], line, top))
        GutterPainter(painter, self._theme, self._fonts, where).draw(shown)
        current = [row for row in shown if row.line.line.stop == self._stop >= 0]
        for first, last in touching_joined([(row.top, row.top + row.line.height) for row in current]):
            drawer.draw_frame(first, last, self.hasFocus())


def touching_joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans from top to bottom, those that touch as one."""
    found: list[tuple[int, int]] = []
    for top, bottom in spans:
        if found and found[-1][1] == top:
            found[-1] = (found[-1][0], bottom)
        else:
            found.append((top, bottom))
    return found
