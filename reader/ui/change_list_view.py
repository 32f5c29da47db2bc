"""The entries of the change list to their places under each other: as high as each is, measured when seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from reader.ui.indexes import AnyIndex
from reader.ui.spread.heights import Heights
from reader.ui.spread.place import Foothold

Action = QAbstractItemView.CursorAction

STEPS = {Action.MoveUp: -1, Action.MovePrevious: -1, Action.MoveDown: 1, Action.MoveNext: 1}

GUESSED_LINES = 3
"""Lines that an entry is taken to be high until it is seen: its subject, one of detail, the air around."""


class Entries:
    """The heights of so many entries in pixels: `guess` each, until `measure` is asked for the true one."""

    def __init__(self, count: int, guess: int, measure: Callable[[int], int]) -> None:
        self.heights = Heights([guess] * count)
        self._measure = measure
        self._measured: set[int] = set()

    def __len__(self) -> int:
        return len(self.heights)

    def height(self, item: int) -> int:
        """The true height of an entry."""
        if item not in self._measured:
            self.heights[item] = self._measure(item)
            self._measured.add(item)
        return self.heights[item]


class EntriesView(QListView):
    """A list whose entries differ in height, as light with 100,000 of them as with 100.

    Qt's own asks for all of them before it shows one: with 100,000, every filter took a tenth of a second.
    What it calls the layout is done here as the panes do it (`docs/decisions/001`).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = Foothold(self._entries(), 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _entries(self) -> Entries:
        """All entries of the model, none of them measured."""
        count = self.model().rowCount() if self.model() is not None else 0
        return Entries(count, GUESSED_LINES * self.fontMetrics().lineSpacing(), self._measure)

    def _measure(self, item: int) -> int:
        """The height of an entry at the present width."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.viewport().width(), 0)
        index = self.model().index(item, 0)
        return self.itemDelegate().sizeHint(option, index).height()

    def _measure_anew(self) -> None:
        """Forget all heights, and keep what is at the top where it is."""
        item, offset = self._place.item, self._place.offset
        self._place = Foothold(self._entries(), self.viewport().height())
        self._place.go(min(item, max(0, len(self._place.rows) - 1)), offset)
        self._show_place()

    def _show_place(self) -> None:
        """Paint what is in sight now, and tell the scroll bar where that is."""
        if self.isVisible():
            for _ in self._place.in_sight():
                pass  # all that can be seen is measured now: a bar stands only beside a list that has more
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        super().reset()
        self._place = Foothold(self._entries(), self.viewport().height())
        self._show_place()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, first, last, roles)
        self._measure_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        current = self.currentIndex()
        is_seen = current.isValid() and self._place.top_in_view(current.row()) is not None
        if event.size().width() != event.oldSize().width():
            self._measure_anew()
        else:
            self._place.room = self.viewport().height()
            self._place.move(0)
            self._show_place()
        if is_seen:
            self.scrollTo(current)

    def updateGeometries(self) -> None:
        bar, room, total = self.verticalScrollBar(), self.viewport().height(), self._place.rows.heights.total
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if total > room else policy.ScrollBarAlwaysOff
        )
        bar.blockSignals(True)
        bar.setRange(0, max(0, total - room))
        bar.setPageStep(room)
        bar.setSingleStep(self.fontMetrics().lineSpacing())
        bar.setValue(self._place.position)
        bar.blockSignals(False)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._place.follow(self.verticalScrollBar().value())
        self._show_place()

    def visualRect(self, index: AnyIndex) -> QRect:
        if not 0 <= index.row() < len(self._place.rows):
            return QRect()
        top = self._place.top_in_view(index.row())
        if top is None:
            top = self._place.rows.heights.top(index.row()) - self._place.position
        return QRect(0, top, self.viewport().width(), self._place.rows.heights[index.row()])

    def indexAt(self, point: QPoint) -> QModelIndex:
        item = self._place.item_at(point.y())
        return self.model().index(item, 0) if item >= 0 else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not 0 <= index.row() < len(self._place.rows):
            return
        top, height = self._place.top_in_view(index.row()), self._place.rows.height(index.row())
        if index.row() <= self._place.item:
            self._place.go(index.row(), 0)
        elif top is None or top + height > self._place.room:
            self._place.go(index.row(), height - self._place.room)
        self._show_place()

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = len(self._place.rows)
        return self.model().index(max(0, min(self._reached(action), count - 1)), 0)

    def _reached(self, action: Action) -> int:
        """The entry that a key leads to, which may be one beyond either end."""
        heights, current = self._place.rows.heights, self.currentIndex().row()
        if action in STEPS:
            return current + STEPS[action]
        if action in (Action.MovePageDown, Action.MovePageUp):
            page = self._place.room if action is Action.MovePageDown else -self._place.room
            return heights.at(heights.top(max(0, current)) + page)[0]
        return {Action.MoveHome: 0, Action.MoveEnd: len(heights)}.get(action, current)

    def verticalOffset(self) -> int:
        return self._place.position

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.currentIndex(), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() and self.hasFocus():
            self._tell(QAccessible.Event.Focus, current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for index in selected.indexes():
            self._tell(QAccessible.Event.Selection, index)

    def _tell(self, event: QAccessible.Event, index: AnyIndex) -> None:
        """Tell a screen reader of an entry; Qt's own list asks its layout which one it is."""
        told = QAccessibleEvent(self, event)
        told.setChild(index.row())
        QAccessible.updateAccessibility(told)

    def keyboardSearch(self, text: str) -> None:
        """Letters are keys of the program's own; Qt would make a sentence of every difference to find one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for item, top in self._place.in_sight():
            index = self.model().index(item, 0)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = QRect(0, top, self.viewport().width(), self._place.rows.height(item))
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == self.currentIndex() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()
