"""The list of articles at the left of the window: a card an article, under the headings of stories."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.articles import ENTRY_ROLE, SIDE_ROLE, Entry, facts_of
from reader.ui.fitting import (
    bold,
    draw_text,
    fitted,
    line_height,
    shortened,
    small,
    with_breaks,
    wrapped_height,
)
from reader.ui.indexes import AnyIndex
from reader.ui.shelf import AT_ONCE, DIFFERENCE_ROLE, ShelfModel
from reader.ui.theme import Theme

PADDING = 11
GAP = 8
TITLE_LINES = 2
ORIGIN_LINES = 2
"""Lines for where an article is from, of which the name of its file may be endless."""

FACT_LINES = 5
"""Lines for each of the other facts: the longest doubt about an article takes four."""


class ArticleList(QListView):
    """The loaded articles; keys and clicks choose which two stand side by side, F2 and a drag what they are
    called and in which order they stand.

    Signals:
        left_wanted(int), right_wanted(int): put the entry with this number on that side.
        removal_wanted(int): take the entry with this number off the list.
    """

    left_wanted = Signal(int)
    right_wanted = Signal(int)
    removal_wanted = Signal(int)

    def __init__(self, model: ShelfModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = model
        self._delegate = CardDelegate(theme, self)
        self._to_reveal = 0
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.activated.connect(self._choose_right)
        model.lines_changed.connect(self._take_lines)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.show_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.panel))
        self.setPalette(palette)
        self.viewport().update()

    def current_entry(self) -> Entry | None:
        """The entry the keyboard stands on."""
        found = self.currentIndex().data(ENTRY_ROLE)
        return found if isinstance(found, Entry) else None

    def go_to(self, number: int) -> None:
        """Let the keyboard stand on the entry with this number, where it is listed."""
        row = self._shelf.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self._shelf.index(row))

    def go_to_first(self) -> None:
        """Let the keyboard stand on the first article that is listed."""
        for number in self._shelf.numbers[:1]:
            self.go_to(number)

    def reveal(self, number: int) -> None:
        """Bring an entry into sight, as soon as it is listed."""
        row = self._shelf.row_of(number)
        self._to_reveal = number if row < 0 else 0
        if row >= 0:
            self.scrollTo(self._shelf.index(row))

    def rename_current(self) -> None:
        """Let the reader write another title for the article the keyboard stands on."""
        if self.current_entry() is not None:
            self.edit(self.currentIndex())

    def is_at_end(self, step: int) -> bool:
        """Whether nothing is listed that way of the article the keyboard stands on."""
        return not 0 <= self.currentIndex().row() + step < self._shelf.rowCount()

    def move_current(self, step: int) -> bool:
        """Let the article the keyboard stands on change places with its neighbour; False where the list is
        sorted by something else than the reader's own order."""
        entry = self.current_entry()
        if entry is not None and self._shelf.can_reorder:
            self._shelf.reorder_wanted.emit(entry.number, self.currentIndex().row() + step)
        return self._shelf.can_reorder

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current_entry()
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the field for a title leaves over: Return has ended it
        elif entry is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_wanted.emit(entry.number)
        elif entry is not None and shifted and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_wanted.emit(entry.number)
        elif entry is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.right_wanted.emit(entry.number)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_aside = (
            event.reason() == QContextMenuEvent.Reason.Mouse and not self.indexAt(event.pos()).isValid()
        )
        entry = None if is_aside else self.current_entry()
        if entry is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for text, signal in (
                (self.tr("Put on the Left"), self.left_wanted),
                (self.tr("Put on the Right"), self.right_wanted),
                (self.tr("Close the Article"), self.removal_wanted),
            ):
                menu.addAction(text, partial(signal.emit, entry.number))
            menu.popup(event.globalPos())

    def _take_lines(self) -> None:
        """Other lines are listed."""
        self._fit_cards()
        if self._to_reveal:
            self.reveal(self._to_reveal)

    def _fit_cards(self) -> None:
        """Many cards are of one height: it takes a tenth of a millisecond to fit one to its text, and all are
        fitted anew at every change of any."""
        many = self._shelf.rowCount() > AT_ONCE
        if many != self.uniformItemSizes():
            self._delegate.alike = many
            self.setUniformItemSizes(many)
            self.scheduleDelayedItemsLayout()

    def _choose_right(self, index: QModelIndex) -> None:
        """A double click puts an article on the right."""
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.right_wanted.emit(entry.number)


class CardDelegate(QStyledItemDelegate):
    """Paints an entry as a card: title, badge, and what is known of it.

    Where all cards are `alike`, each has room for two lines of its title and two of what is known.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.alike = False

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = option.widget.viewport().width() if isinstance(option.widget, QListView) else 240
        if self.alike:
            title_height = TITLE_LINES * QFontMetrics(bold(option.font)).lineSpacing()
            facts_height = TITLE_LINES * QFontMetrics(small(option.font)).lineSpacing()
            return QSize(width, title_height + facts_height + 2 * PADDING + GAP + 4)
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Entry):
            return QSize(width, QFontMetrics(bold(option.font)).lineSpacing() + 2 * GAP)
        facts_height = sum(area.height() for area, _ in self._facts(entry, width, option.font))
        title = self._title_area(entry, width, option.font, bool(index.data(SIDE_ROLE)))
        return QSize(width, title.height() + facts_height + 2 * PADDING + GAP + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, side = index.data(ENTRY_ROLE), index.data(SIDE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Entry):
            self._paint_card(painter, option, entry, str(side), index.data(DIFFERENCE_ROLE))
        elif index.data() is not None:
            self._paint_heading(painter, option, str(index.data()))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("title_editor")
        editor.setAccessibleName(self.tr("Title of the article"))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        # News of an article must not wipe out what the reader is writing.
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        area, entry, height = option.rect, index.data(ENTRY_ROLE), editor.sizeHint().height()
        if isinstance(entry, Entry):  # nothing of the title that is there looks out below
            title = self._title_area(entry, area.width(), option.font, bool(index.data(SIDE_ROLE)))
            height = max(height, title.height() + PADDING)
        editor.setGeometry(area.x() + GAP, area.y() + GAP // 2, area.width() - 2 * GAP, height)

    def _paint_card(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, side: str, difference: object
    ) -> None:
        """An article: title, badge, what is known of it, and how far it differs from the left one."""
        card = QRectF(option.rect).adjusted(GAP, GAP / 2, -GAP, -GAP / 2)
        self._paint_frame(painter, option, card, bool(side))
        if isinstance(difference, float):
            self._paint_difference(painter, card, difference)
        painter.translate(option.rect.x(), option.rect.y())
        title = self._title_area(entry, option.rect.width(), option.font, bool(side))
        painter.setFont(bold(option.font))
        painter.setPen(QColor(self._theme.text))
        shown = fitted(entry.title, title, painter.fontMetrics())
        draw_text(painter, mirrored(title, option), shown)
        self._paint_badges(painter, option, side)
        top = title.bottom() + 5
        painter.setFont(small(option.font))
        for area, text in self._facts(entry, option.rect.width(), option.font):
            painter.setPen(QColor(self._theme.trouble if entry.trouble else self._theme.secondary_text))
            draw_text(painter, area.translated(0, top), text)
            top += area.height()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        """The title of a story, above a hair line."""
        area = QRect(option.rect).adjusted(GAP, GAP, -GAP, -2)
        painter.setFont(bold(small(option.font)))
        painter.setPen(QColor(self._theme.secondary_text))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, area.width() - PADDING)
        painter.drawText(area.adjusted(PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(QColor(self._theme.rule))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_difference(self, painter: QPainter, card: QRectF, difference: float) -> None:
        """A bar at the foot of the card, the longer the more an article differs from the left one."""
        bar = QRectF(card.x() + PADDING, card.bottom() - 6, card.width() - 2 * PADDING, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.rule))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        # One that has nothing in common with the left one is another story: its bar is full, but it is quiet.
        painter.setBrush(QColor(self._theme.current if difference < 1 else self._theme.border))
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = max(3.0, bar.width() * difference)
        bar.setX(bar.right() - width) if right_to_left else bar.setWidth(width)
        painter.drawRoundedRect(bar, 1.5, 1.5)

    def _paint_frame(
        self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF, lifted: bool
    ) -> None:
        """The card's ground and border; a strong border where the keyboard stands."""
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if lifted or focused or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(self._theme.page if lifted else self._theme.bar))
            painter.setPen(
                QPen(QColor(self._theme.current), 2) if focused else QPen(QColor(self._theme.rule), 1)
            )
            painter.drawRoundedRect(card, 6, 6)

    def _paint_badges(self, painter: QPainter, option: QStyleOptionViewItem, side: str) -> None:
        """ "Left" and "Right" in the top corner of the card where its lines end."""
        shown = {
            "left": [(self.tr("Left"), self._theme.left_badge)],
            "right": [(self.tr("Right"), self._theme.right_badge)],
            "both": [(self.tr("Both"), self._theme.right_badge)],
        }.get(side, [])
        font = small(bold(option.font))
        metrics = QFontMetrics(font)
        for text, colour in shown:
            width = metrics.horizontalAdvance(text) + 12
            left = option.rect.width() - GAP - 8 - width
            area = mirrored(QRect(left, GAP // 2 + 8, width, metrics.height() + 3), option)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(area, 3, 3)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.badge_text))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _title_area(self, entry: Entry, width: int, font: QFont, badge: bool) -> QRect:
        """Where the title stands, at most two lines of it."""
        metrics = QFontMetrics(bold(font))
        room = QFontMetrics(small(bold(font))).horizontalAdvance(self.tr("Right")) + 20 if badge else 0
        left = GAP + PADDING
        wanted = wrapped_height(with_breaks(entry.title), width - 2 * left - room, metrics)
        height = min(wanted, TITLE_LINES * line_height(entry.title, metrics))
        return QRect(left, GAP // 2 + PADDING - 2, width - 2 * left - room, height)

    def _facts(self, entry: Entry, width: int, font: QFont) -> list[tuple[QRect, str]]:
        """The lines under the title, each with the area it takes when it begins at 0."""
        metrics = QFontMetrics(small(font))
        left = GAP + PADDING
        found = []
        if self.alike:
            facts = facts_of(entry)
            shown = (facts[0], facts[-1]) if len(facts) > 1 else facts  # trouble and doubts come last
            line = QRect(left, 0, width - 2 * left, metrics.lineSpacing())
            return [
                (line, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())) for text in shown
            ]
        for at, fact in enumerate(facts_of(entry)):
            lines = ORIGIN_LINES if at == 0 and entry.card is not None else FACT_LINES
            text = shortened(fact, width - 2 * left, lines, metrics)
            height = wrapped_height(text, width - 2 * left, metrics)
            found.append((QRect(left, 0, width - 2 * left, height), text))
        return found


def mirrored(area: QRect, option: QStyleOptionViewItem) -> QRect:
    """An area of a card as it stands for those who read from right to left, and as it is for others."""
    return QStyle.visualRect(option.direction, QRect(0, 0, option.rect.width(), option.rect.height()), area)
