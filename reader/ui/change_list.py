"""The list of all differences beside the panes: filtered by kind and verdict, and a way to each of them."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from reader.library import Judgement, Verdict
from reader.present import Mark, Sheet, Translate
from reader.ui.change_list_entry import ChangeDelegate, sign_of
from reader.ui.change_list_view import EntriesView
from reader.ui.changes import CHANGE_ROLE, LISTED, ChangesModel, ListedChange, Wanted
from reader.ui.language import number
from reader.ui.ring import RingedToolButton
from reader.ui.spread.gutter import FACT_SIGN
from reader.ui.theme import Theme

IN_DIFFERENT_STORIES = (Mark.SHARED, Mark.REPLACED)
"""The kinds of difference that are offered where there are any: two versions of one story have none."""

SIDE_BY_SIDE = 620
"""Pixels of width from which all that filters the list stands in one row: with five digits to every kind it
takes 602 in French, the longest of our languages."""


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
        self._stop = -1
        self._buttons = {mark: self._button(mark) for mark in LISTED}
        self._facts = self._switch("show_facts", self.tr("Only what changes a fact"))
        self._verdicts = self._choice_of_verdicts()
        self._filters = self._filter_row()
        self._view = self._entries()  # after what stands above it: so goes Tab
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._filters)
        column.addWidget(self._view, 1)
        self.show_theme(theme)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the list itself the keyboard. With a focus proxy Tab would pass over what stands above it."""
        self._view.setFocus(reason)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.show_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.panel))
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def show_sheet(self, sheet: Sheet | None, stop: int = -1) -> None:
        """List the differences of another sheet, in which this is the current one."""
        self._model.show_sheet(sheet)
        self.show_stop(stop)
        for mark, button in self._buttons.items():
            count = self._model.count(mark)
            button.setText(f"{sign_of(mark)} {number(count)}")
            button.setAccessibleDescription(number(count))
            button.setEnabled(count > 0)
        for mark in IN_DIFFERENT_STORIES:
            self._buttons[mark].setVisible(self._model.count(mark) > 0)
        self._facts.setText(f"{FACT_SIGN} {number(self._model.fact_count)}")
        self._facts.setAccessibleDescription(number(self._model.fact_count))
        self._facts.setEnabled(self._model.fact_count > 0 or self._facts.isChecked())

    def show_judgements(self, judgements: Mapping[int, Judgement]) -> None:
        """Show what the reader thinks of differences."""
        self._model.show_judgements(judgements)
        if not self._view.currentIndex().isValid():  # other differences are listed now
            self.show_stop(self._stop)

    def show_stop(self, stop: int) -> None:
        """Show which difference is the current one."""
        self._stop = stop
        row = self._model.row_of(stop)
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row))

    def _entries(self) -> EntriesView:
        """The list itself."""
        view = EntriesView(self)
        view.setObjectName("changes")
        view.setAccessibleName(self.tr("Differences"))
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

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
            Mark.REPLACED: self.tr("Different on each side"),
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

    def _filter_row(self) -> QBoxLayout:
        """All by which the list is filtered: kinds and facts, and verdicts beside them or below."""
        kinds = QHBoxLayout()
        kinds.setSpacing(2)
        for button in self._buttons.values():
            kinds.addWidget(button)
        kinds.addStretch()
        kinds.addWidget(self._facts)
        self._facts.toggled.connect(self._filter)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        row.setContentsMargins(6, 6, 6, 4)
        row.setSpacing(4)
        row.addLayout(kinds, 1)
        row.addWidget(self._verdicts)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_stop(self._stop)  # wherever in the list one stood before it was closed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side_by_side = self.width() >= SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._filters.setDirection(directions.LeftToRight if side_by_side else directions.TopToBottom)

    def reads(self, stop: int) -> bool:
        """Whether a screen reader reads a difference here when it becomes the current one."""
        return self._view.hasFocus() and self._model.row_of(stop) >= 0

    def choose_focused(self) -> None:
        """Go to the difference that the keyboard stands on, where it is in this list and another one."""
        index = self._view.currentIndex()
        if self._view.hasFocus() and index.row() != self._model.row_of(self._stop):
            self._choose(index)

    def _filter(self) -> None:
        """List the kinds that are switched on."""
        wanted = frozenset(mark for mark, button in self._buttons.items() if button.isChecked())
        self._model.show_kinds(wanted, self._facts.isChecked(), self._verdicts.currentData())
        self.show_stop(self._stop)

    def _choose(self, index: QModelIndex) -> None:
        change = index.data(CHANGE_ROLE)
        if isinstance(change, ListedChange):
            self.stop_chosen.emit(change.stop)
