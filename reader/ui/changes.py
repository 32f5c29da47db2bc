"""A Sheet and a reader's judgements to a list of its differences: a sentence each, those that are wanted."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import compress
from operator import and_

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QObject,
    Qt,
)

from reader.library import Judgement, Verdict
from reader.present import MARKS, Mark, Sentence, Sheet, Translate, describe
from reader.ui.indexes import NO_INDEX, AnyIndex
from reader.ui.tips import tip

CHANGE_ROLE = Qt.ItemDataRole.UserRole

ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole),
    CHANGE_ROLE,
)

LISTED = (
    *(Mark.EDITED, Mark.ADDED, Mark.REMOVED, Mark.REPLACED, Mark.MOVED, Mark.STYLED),
    Mark.SHARED,
)
"""The kinds of difference in the order in which the list offers them."""


MOST_KEPT = 500
"""Sentences that are kept: many screens of them. One about 5,000 paragraphs takes 20 ms to make, and each is
asked for several times before it is seen: how high it is, what it says, what a screen reader hears."""

UNJUDGED = Judgement()


class ListedChange(Struct, frozen=True):
    """One line of the change list: the stop it stands for, its kind and its sentence, whether it changes
    facts, and what the reader thinks of it."""

    stop: int
    mark: Mark
    sentence: Sentence
    facts: bool = False
    judgement: Judgement = UNJUDGED


VERDICT_SIGNS = {Verdict.SEEN: "·", Verdict.KEEP: "✓", Verdict.NOISE: "∅", Verdict.TO_CHECK: "?"}
NOTE_SIGN = "✎"

Wanted = Callable[[Judgement], bool]
"""Whether differences that are judged so are listed."""


def verdict_in_words(judgement: Judgement) -> str:
    """The sign and the word of a verdict; "" where there is none."""
    words = {
        Verdict.SEEN: QCoreApplication.translate("Verdicts", "Seen"),
        Verdict.KEEP: QCoreApplication.translate("Verdicts", "Keep"),
        Verdict.NOISE: QCoreApplication.translate("Verdicts", "Noise"),
        Verdict.TO_CHECK: QCoreApplication.translate("Verdicts", "To check"),
    }
    verdict = judgement.verdict
    return f"{VERDICT_SIGNS[verdict]} {words[verdict]}" if verdict else ""


def note_in_words(judgement: Judgement) -> str:
    """The note on a difference with a word before it; "" where there is none."""
    if not judgement.note:
        return ""
    return QCoreApplication.translate("Verdicts", "Note: {note}").format(note=judgement.note)


class ChangesModel(QAbstractListModel):
    """The differences of a sheet; a sentence is made when somebody looks at it."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._sheet: Sheet | None = None
        self._marks = b""
        self._wanted = frozenset(LISTED)
        self._facts_only = False
        self._judgements: Mapping[int, Judgement] = {}
        self._awaits_judgements = False
        self._wanted_verdicts: Wanted | None = None
        self._stops: Sequence[int] = ()
        self._sentences: dict[int, Sentence] = {}

    def show_sheet(self, sheet: Sheet | None) -> None:
        """List the differences of another sheet, of which it is said next what the reader thinks."""
        self.beginResetModel()
        self._sheet, self._judgements, self._awaits_judgements = sheet, {}, True
        self._marks = sheet.stop_marks() if sheet else b""
        self._sentences = {}
        self._choose()
        self.endResetModel()

    def show_judgements(self, judgements: Mapping[int, Judgement]) -> None:
        """Show what the reader thinks of differences. What is listed stays listed while a sheet is shown:
        nothing goes from under the eyes of somebody who judges one after the other."""
        self._judgements = judgements
        if self._awaits_judgements:
            self._awaits_judgements = False
            if self._wanted_verdicts is not None:
                self.beginResetModel()
                self._choose()
                self.endResetModel()
        elif self._stops:
            self.dataChanged.emit(self.index(0), self.index(len(self._stops) - 1))

    def show_kinds(
        self, wanted: frozenset[Mark], facts_only: bool = False, verdicts: Wanted | None = None
    ) -> None:
        """List only the differences of these kinds; of them, if wished, only those that change facts, and
        those that are judged in a way."""
        self.beginResetModel()
        self._wanted, self._facts_only, self._wanted_verdicts = wanted, facts_only, verdicts
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
        if role not in ROLES:
            return None
        stop = self._stops[index.row()]
        sentence = self._sentence(self._sheet, stop)
        judgement = self._judgements.get(stop, UNJUDGED)
        if role == CHANGE_ROLE:
            facts = self._sheet.changes_facts(stop)
            return ListedChange(stop, MARKS[self._marks[stop]], sentence, facts, judgement)
        parts = (str(sentence), verdict_in_words(judgement), note_in_words(judgement))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(*parts)
        return "\n".join(filter(None, parts)) if judgement.verdict else parts[0]

    def _sentence(self, sheet: Sheet, stop: int) -> Sentence:
        """What is said of a stop, made once while it is looked at."""
        found = self._sentences.get(stop)
        if found is None:
            if len(self._sentences) >= MOST_KEPT:
                self._sentences = {}
            found = self._sentences[stop] = describe(sheet, stop, self._translate)
        return found

    def _choose(self) -> None:
        # A hundred thousand differences are chosen from in one call: the window waits for it.
        wanted = bytes(code < len(MARKS) and MARKS[code] in self._wanted for code in range(256))
        chosen = self._marks.translate(wanted)
        if self._facts_only and self._sheet is not None:
            chosen = bytes(map(and_, chosen, self._sheet.stop_facts))
        stops = array("l", compress(range(len(chosen)), chosen))
        if (is_wanted := self._wanted_verdicts) is not None:
            stops = array("l", (stop for stop in stops if is_wanted(self._judgements.get(stop, UNJUDGED))))
        self._stops = stops
