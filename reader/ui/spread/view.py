"""A Sheet to the two panes: what is in sight, what is current, and how it keeps its place."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.library import BlockKey
from reader.present import Arrangement, Sheet, Translate, Wishes, arrange
from reader.ui.spread.hand import Hand
from reader.ui.spread.hits import Hits
from reader.ui.spread.picture import Emphasis, Page, paint_panes
from reader.ui.spread.place import Place
from reader.ui.spread.pointing import side_at
from reader.ui.spread.rows import Rows
from reader.ui.spread.same_line import same_line, same_paragraph
from reader.ui.spread.selection import Selection
from reader.ui.spread.typesetting import Typesetter
from reader.ui.spread.typography import Columns, Typography, columns
from reader.ui.theme import Theme

READING_HEIGHT = 0.28
"""Where a difference is brought to, as a share of the height: what led up to it stays in sight."""

WHEEL_LINES = 3
"""Lines of text a notch of the wheel scrolls, as on every desktop."""

NOTCH = 120
"""What Qt calls one notch of a wheel."""


class SheetView(QAbstractScrollArea):
    """Two articles side by side: every row of the sheet at one height on both sides.

    Signals:
        scene_changed(): what is shown, or the part of it in sight, changed.
        caret_moved(): something else is selected, or the caret stands elsewhere.
    """

    scene_changed = Signal()
    caret_moved = Signal()

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
        self._right_place: Place | None = None
        self._is_locked = True
        self._stop = -1
        self._hand: Hand | None = None
        self._hits = Hits()
        self._to_align: tuple[str, BlockKey] | None = None
        self._ticks: frozenset[tuple[str, BlockKey]] = frozenset()
        self.setFrameShape(QFrame.Shape.NoFrame)
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
    def locked(self) -> bool:
        """Whether both panes scroll together, row beside row."""
        return self._is_locked

    def lock(self, locked: bool) -> None:
        """Let both panes scroll together, or each by itself; locked again, the right one returns."""
        self._is_locked, self._right_place = locked, None
        if not locked and self._place is not None:
            self._right_place = Place(self._place.rows, self._place.room)
            self._right_place.go(self._place.item, self._place.offset)
        self._show_place()

    def place_of(self, side: str) -> Place | None:
        """Where the reader is in one pane."""
        return self._right_place if side == "right" and self._right_place is not None else self._place

    @property
    def where(self) -> Columns:
        """Where the panes and their text stand at the present width."""
        return columns(self.viewport().width(), self._fonts, self.isRightToLeft())

    @property
    def wishes(self) -> Wishes:
        """What the reader wants to see of the sheet."""
        return self._wishes

    @property
    def selection(self) -> Selection | None:
        """What is selected; the caret stands at its focus."""
        return self._hand.selection if self._hand else None

    @property
    def ticks(self) -> frozenset[tuple[str, BlockKey]]:
        """Which paragraphs the reader ticked, by side and content."""
        return self._ticks

    @property
    def translate(self) -> Translate:
        """Gives what is said about the sheet in the reader's language."""
        return self._translate

    @property
    def current_stop(self) -> int:
        """The index of the current difference, -1 before the first one."""
        return self._stop

    def show_sheet_again(self, sheet: Sheet) -> None:
        """Show the same two articles compared anew, with what the reader looks at where it was."""
        was, old = self._place, self._sheet
        if was is None or old is None or not len(was.rows):
            self.show_sheet(sheet)
            return
        views = [self._point_of_view(place) for place in (was, self._right_place or was)]
        stop, selection = self._stop, self._hand.selection if self._hand else None
        self.show_sheet(sheet)
        if stop >= 0 and len(sheet.lines):
            self._stop = sheet.lines[same_line(old, sheet, old.stop(stop).first)].stop
        if self._hand is not None and selection is not None:
            at = same_paragraph(old, sheet, selection.side, selection.focus)
            self._hand.return_to(selection.side, at.line, at.paragraph)
        for place, (line, top) in zip((self._place, self._right_place), views, strict=True):
            if place is not None and len(place.rows):
                place.go(place.rows.arrangement.item_of(same_line(old, sheet, line)), -top)
        self._show_place()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a comparison from its top, or nothing."""
        self._sheet = sheet
        self._stop = -1
        self._place = self._right_place = None
        self._hand = Hand(sheet, self._shown_lines, self.caret_moved.emit) if sheet else None
        self._hits = Hits()
        self._wishes = Wishes(self._wishes.show_stripped, self._wishes.fold_unchanged)
        self._lay_out()

    def _shown_lines(self) -> Sequence[int]:
        """The lines of the sheet that are shown, folded ones left out."""
        return self.arrangement.open_lines() if self.arrangement else ()

    def show_wishes(self, show_stripped: bool, fold_unchanged: bool) -> None:
        """Show or hide what was stripped and fold or open what is unchanged, keeping the reader's place."""
        self._wishes = Wishes(show_stripped, fold_unchanged)
        self._lay_out()
        if self._hand is not None:
            self._hand.leave_hidden()

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
            if self._hand is not None:
                self._hand.stand_on(found.first, found.last)
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
        if self._right_place is not None:
            self._right_place.go(self._place.item, self._place.offset)
        self._show_place()

    def scroll_to_share(self, share: float) -> None:
        """Bring the place at a share (0 to 1) of the whole to the middle of the view."""
        if self._place:
            heights = self._place.rows.heights
            item, offset = heights.at(round(share * heights.total))
            self._place.go(item, offset - self._place.room // 2)
            self._show_place()

    def _lay_out(self) -> None:
        """Lay out afresh at the present width and wishes; what was at the top of the view stays there."""
        was, beside = self._place, self._right_place
        self._place = self._right_place = None
        if self._sheet is not None:
            arrangement = arrange(self._sheet, self._wishes, was.rows.arrangement if was else None)
            setter = Typesetter(self._fonts, self._theme)
            rows = Rows(arrangement, setter, self._fonts, self.where, self._translate)
            self._place = self._kept_place(rows, was)
            self._right_place = None if self._is_locked else self._kept_place(rows, beside)
        self._show_place()

    def _kept_place(self, rows: Rows, was: Place | None) -> Place:
        """A place in new rows that keeps what the reader looks at: the current difference, or the top."""
        place = Place(rows, self.viewport().height())
        if was is None or not len(was.rows) or not len(rows):
            return place
        line, top = self._point_of_view(was)
        item = rows.arrangement.item_of(line)
        if top >= 0:
            place.go(item, -top)
        else:
            share = -top / max(1, was.rows.heights[was.rows.arrangement.item_of(line)])
            place.go(item, round(share * rows.height(item)))
        return place

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

    def _scroll(self, pixels: int, side: str = "left") -> None:
        """Move the text by some pixels: of both panes, or of one where they are not locked."""
        if (place := self.place_of(side)) is not None:
            place.move(pixels)
            self._show_place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The scroll bar was moved."""
        if self._place is not None:
            self._place.follow(self.verticalScrollBar().value())
            self._show_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        same_width = event.size().width() == event.oldSize().width()
        if self._place is not None and len(self._place.rows) and same_width:
            for place in filter(None, (self._place, self._right_place)):
                place.resize(self.viewport().height(), *self._point_of_view(place))
            self._show_place()
        else:
            self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window makes the text larger or smaller
            return
        notches = event.angleDelta().y() / NOTCH
        side = side_at(round(event.position().x()), self.where)
        self._scroll(
            -(event.pixelDelta().y() or round(notches * WHEEL_LINES * self._fonts.line_height)), side
        )
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), QColor(self._theme.page))
        if self._place is not None:
            selection = self._hand.selection if self._hand else None
            passage = self._sheet.stop(self._stop).passage if self._sheet and self._stop >= 0 else -1
            emphasis = Emphasis(
                self._stop, passage, self.hasFocus(), selection, self._hits, self._ticks, self._to_align
            )
            page = Page(self._theme, self._fonts, self.where)
            paint_panes(painter, (self._place, self._right_place), page, emphasis)
        painter.end()
        self._update_bar()
