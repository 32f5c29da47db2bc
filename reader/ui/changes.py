"""A Sheet to a list model of its differences: one sentence each, those of the wanted kinds only."""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from operator import and_

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.present import MARKS, Mark, Sentence, Sheet, Translate, describe

AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
CHANGE_ROLE = Qt.ItemDataRole.UserRole

LISTED = (Mark.EDITED, Mark.ADDED, Mark.REMOVED, Mark.MOVED, Mark.STYLED, Mark.SHARED)
"""The kinds of difference in the order in which the list offers them."""


@dataclass(frozen=True, slots=True)
class ListedChange:
    """One line of the change list: the stop it stands for, its kind and its sentence, and whether it changes
    facts."""

    stop: int
    mark: Mark
    sentence: Sentence
    facts: bool = False


class ChangesModel(QAbstractListModel):
    """The differences of a sheet; a sentence is made when somebody looks at it."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._sheet: Sheet | None = None
        self._marks = b""
        self._wanted = frozenset(LISTED)
        self._facts_only = False
        self._stops: Sequence[int] = ()

    def show_sheet(self, sheet: Sheet | None) -> None:
        """List the differences of another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self._marks = sheet.stop_marks() if sheet else b""
        self._choose()
        self.endResetModel()

    def show_kinds(self, wanted: frozenset[Mark], facts_only: bool = False) -> None:
        """List only the differences of these kinds; of them, if wished, only those that change facts."""
        self.beginResetModel()
        self._wanted, self._facts_only = wanted, facts_only
        self._choose()
        self.endResetModel()

    def count(self, mark: Mark) -> int:
        """How many differences there are of a kind, listed or not."""
        return self._marks.count(MARKS.index(mark))

    @property
    def fact_count(self) -> int:
        """How many differences change facts, listed or not."""
        return sum(self._sheet.stop_facts) if self._sheet else 0

    def row_of(self, stop: int) -> int:
        """The row of a stop, -1 where it is not listed."""
        row = bisect_left(self._stops, stop)
        return row if row < len(self._stops) and self._stops[row] == stop else -1

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._stops)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._sheet is None or index.row() >= len(self._stops):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CHANGE_ROLE):
            return None
        stop = self._stops[index.row()]
        sentence = describe(self._sheet, stop, self._translate)
        if role != CHANGE_ROLE:
            return str(sentence)
        return ListedChange(stop, MARKS[self._marks[stop]], sentence, self._sheet.changes_facts(stop))

    def _choose(self) -> None:
        # A hundred thousand differences are chosen from in one call: the window waits for it.
        wanted = bytes(code < len(MARKS) and MARKS[code] in self._wanted for code in range(256))
        chosen = self._marks.translate(wanted)
        if self._facts_only and self._sheet is not None:
            chosen = bytes(map(and_, chosen, self._sheet.stop_facts))
        self._stops = array("l", compress(range(len(chosen)), chosen))
