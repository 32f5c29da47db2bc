"""A Sheet to a list model of its differences: one sentence each, those of the wanted kinds only."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.present import Mark, Sentence, Sheet, Translate, describe

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
CHANGE_ROLE = Qt.ItemDataRole.UserRole

LISTED = (Mark.EDITED, Mark.ADDED, Mark.REMOVED, Mark.MOVED, Mark.STYLED)
"""The kinds of difference in the order in which the list offers them."""


@dataclass(frozen=True, slots=True)
class ListedChange:
    """One line of the change list: the stop it stands for, its kind and its sentence."""

    stop: int
    mark: Mark
    sentence: Sentence


class ChangesModel(QAbstractListModel):
    """The differences of a sheet; a sentence is made when somebody looks at it."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._sheet: Sheet | None = None
        self._marks: list[Mark] = []
        self._wanted = frozenset(LISTED)
        self._stops: list[int] = []

    def show_sheet(self, sheet: Sheet | None) -> None:
        """List the differences of another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self._marks = [sheet.stop(index).mark for index in range(sheet.stop_count)] if sheet else []
        self._choose()
        self.endResetModel()

    def show_kinds(self, wanted: frozenset[Mark]) -> None:
        """List only the differences of these kinds."""
        self.beginResetModel()
        self._wanted = wanted
        self._choose()
        self.endResetModel()

    def count(self, mark: Mark) -> int:
        """How many differences there are of a kind, listed or not."""
        return self._marks.count(mark)

    def row_of(self, stop: int) -> int:
        """The row of a stop, -1 where it is not listed."""
        return self._stops.index(stop) if stop in self._stops else -1

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._stops)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._sheet is None or index.row() >= len(self._stops):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CHANGE_ROLE):
            return None
        stop = self._stops[index.row()]
        sentence = describe(self._sheet, stop, self._translate)
        return ListedChange(stop, self._marks[stop], sentence) if role == CHANGE_ROLE else str(sentence)

    def _choose(self) -> None:
        self._stops = [stop for stop, mark in enumerate(self._marks) if mark in self._wanted]
