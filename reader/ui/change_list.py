"""The list of all differences beside the panes: filtered by kind and verdict, and a way to each of them."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.library import Judgement, Verdict
from reader.present import Mark, Sheet, Translate
from reader.ui.article_list import GAP
from reader.ui.changes import (
    CHANGE_ROLE,
    LISTED,
    NOTE_SIGN,
    ChangesModel,
    ListedChange,
    Wanted,
    verdict_in_words,
)
from reader.ui.fitting import MOST_FITTED, WRAPPED, bold, fitted, small
from reader.ui.indexes import AnyIndex
from reader.ui.language import number
from reader.ui.ring import RingedToolButton
from reader.ui.spread.gutter import FACT_SIGN, SIGNS
from reader.ui.theme import Theme

PADDING = 10
SIGN_WIDTH = 26
DETAIL_LINES = 2
MOVED_SIGN = "↕"


class ChangeList(QWidget):
    """Every difference as a sentence.

    Signals:
        stop_chosen(int): go to the difference with this index.
    """

    stop_chosen = Signal(int)

    def __init__(self, translate: Translate, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ChangesModel(translate, self)
        self._delegate = ChangeDelegate(theme, self)
        self._view = QListView(self)
        self._view.setObjectName("changes")
        self._view.setAccessibleName(self.tr("Differences"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QListView.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.clicked.connect(self._choose)
        self._view.activated.connect(self._choose)
        self._buttons = {mark: self._button(mark) for mark in LISTED}
        self._facts = self._switch("show_facts", self.tr("Only what changes a fact"))
        self._verdicts = self._choice_of_verdicts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._button_row())
        chosen = QHBoxLayout()
        chosen.setContentsMargins(6, 0, 6, 4)
        chosen.addWidget(self._verdicts, 1)
        column.addLayout(chosen)
        column.addWidget(self._view, 1)
        self.setFocusProxy(self._view)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.show_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.panel))
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """List the differences of another sheet."""
        self._model.show_sheet(sheet)
        for mark, button in self._buttons.items():
            count = self._model.count(mark)
            button.setText(f"{sign_of(mark)} {number(count)}")
            button.setEnabled(count > 0)
        self._buttons[Mark.SHARED].setVisible(self._model.count(Mark.SHARED) > 0)
        self._facts.setText(f"{FACT_SIGN} {number(self._model.fact_count)}")
        self._facts.setEnabled(self._model.fact_count > 0 or self._facts.isChecked())

    def show_judgements(self, judgements: Mapping[int, Judgement]) -> None:
        """Show what the reader thinks of differences."""
        self._model.show_judgements(judgements)

    def show_stop(self, stop: int) -> None:
        """Show which difference is the current one."""
        row = self._model.row_of(stop)
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row))

    def _choice_of_verdicts(self) -> QComboBox:
        """What differences must be judged as to be listed."""
        choice = QComboBox(self)
        choice.setObjectName("verdicts_shown")
        choice.setAccessibleName(self.tr("List by verdict"))
        choice.setToolTip(self.tr("List by verdict"))
        choice.view().setAccessibleName(self.tr("List by verdict"))
        wanted: tuple[tuple[str, Wanted | None], ...] = (
            (self.tr("Whatever the verdict"), None),
            (self.tr("Not seen yet"), lambda found: found.verdict is None),
            (self.tr("Seen, without a verdict"), lambda found: found.verdict is Verdict.SEEN),
            (self.tr("Keep"), lambda found: found.verdict is Verdict.KEEP),
            (self.tr("Noise"), lambda found: found.verdict is Verdict.NOISE),
            (self.tr("To check"), lambda found: found.verdict is Verdict.TO_CHECK),
            (self.tr("With a note"), lambda found: bool(found.note)),
        )
        for words, is_wanted in wanted:
            choice.addItem(words, is_wanted)
        choice.currentIndexChanged.connect(self._filter)
        return choice

    def _button(self, mark: Mark) -> RingedToolButton:
        """A switch for one kind of difference."""
        names = {
            Mark.EDITED: self.tr("Edited"),
            Mark.ADDED: self.tr("Added"),
            Mark.REMOVED: self.tr("Removed"),
            Mark.MOVED: self.tr("Moved"),
            Mark.STYLED: self.tr("Style only"),
            Mark.SHARED: self.tr("Shared passages"),
        }
        button = self._switch(f"show_{mark.value}", names[mark])
        button.setChecked(True)
        button.toggled.connect(self._filter)
        return button

    def _switch(self, name: str, spoken: str) -> RingedToolButton:
        """A button that stays down; `spoken` is what it is called."""
        button = RingedToolButton(self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(spoken)
        button.setAccessibleName(spoken)
        return button

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 6, 6, 4)
        row.setSpacing(2)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._facts)
        self._facts.toggled.connect(self._filter)
        return row

    def reads(self, stop: int) -> bool:
        """Whether a screen reader reads a difference here when it becomes the current one."""
        return self._view.hasFocus() and self._model.row_of(stop) >= 0

    def choose_focused(self) -> None:
        """Go to the difference that the keyboard stands on, where it is in this list."""
        if self._view.hasFocus():
            self._choose(self._view.currentIndex())

    def _filter(self) -> None:
        """List the kinds that are switched on."""
        wanted = frozenset(mark for mark, button in self._buttons.items() if button.isChecked())
        self._model.show_kinds(wanted, self._facts.isChecked(), self._verdicts.currentData())

    def _choose(self, index: QModelIndex) -> None:
        change = index.data(CHANGE_ROLE)
        if isinstance(change, ListedChange):
            self.stop_chosen.emit(change.stop)


class ChangeDelegate(QStyledItemDelegate):
    """Paints a difference: its sign, its subject in bold, and two lines of what changed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        subject = QFontMetrics(bold(option.font)).lineSpacing()
        detail = DETAIL_LINES * QFontMetrics(small(option.font)).lineSpacing()
        return QSize(200, subject + detail + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        change = index.data(CHANGE_ROLE)
        if not isinstance(change, ListedChange):
            return
        painter.save()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.fillRect(option.rect, QColor(self._theme.page))
            edge = QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())
            painter.fillRect(mirrored(option, edge), QColor(self._theme.current))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.current), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        area = mirrored(option, option.rect.adjusted(PADDING + SIGN_WIDTH, PADDING, -PADDING, -PADDING))
        painter.setPen(QColor(self._theme.secondary_text))
        sign = mirrored(option, QRect(option.rect.x() + PADDING, area.y(), SIGN_WIDTH, area.height()))
        painter.setFont(option.font)
        signs = f"{sign_of(change.mark)}\n{FACT_SIGN}" if change.facts else sign_of(change.mark)
        painter.drawText(sign, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, signs)
        painter.setFont(bold(option.font))
        painter.setPen(QColor(self._theme.text))
        metrics = painter.fontMetrics()
        room = area.width() - self._paint_verdict(painter, option, area, change.judgement)
        subject = metrics.elidedText(change.sentence.subject, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, subject)
        detail = area.adjusted(0, metrics.lineSpacing(), 0, 0)
        painter.setFont(small(option.font))
        painter.setPen(QColor(self._theme.secondary_text))
        if change.judgement.note:
            note = detail.adjusted(0, painter.fontMetrics().lineSpacing(), 0, 0)
            detail.setHeight(painter.fontMetrics().lineSpacing())
            self._paint_note(painter, note, change.judgement.note)
        painter.drawText(detail, WRAPPED, fitted(change.sentence.detail, detail, painter.fontMetrics()))
        painter.restore()

    def _paint_verdict(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, judgement: Judgement
    ) -> int:
        """The sign and the word of a verdict at the end of the first line; how much room it takes."""
        words = verdict_in_words(judgement)
        if not words:
            return 0
        painter.save()
        painter.setFont(small(bold(option.font) if judgement.verdict is not Verdict.SEEN else option.font))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(words) + 2
        line = QFontMetrics(bold(option.font)).lineSpacing()
        place = QRect(area.right() + 1 - width, area.y(), width, line)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(area.x())
        to_check = judgement.verdict is Verdict.TO_CHECK
        painter.setPen(QColor(self._theme.trouble if to_check else self._theme.secondary_text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
        return width + GAP

    def _paint_note(self, painter: QPainter, area: QRect, note: str) -> None:
        """The beginning of a note in the last line."""
        painter.save()
        painter.setPen(QColor(self._theme.text))
        shown = f"{NOTE_SIGN} {' '.join(note[:MOST_FITTED].split())}"
        shown = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, shown)
        painter.restore()


def mirrored(option: QStyleOptionViewItem, area: QRect) -> QRect:
    """An area of an item where it belongs in the direction of the window."""
    return QStyle.visualRect(option.direction, option.rect, area)


def sign_of(mark: Mark) -> str:
    """The sign of a kind of difference, as in the gutter."""
    return MOVED_SIGN if mark is Mark.MOVED else SIGNS[mark]
