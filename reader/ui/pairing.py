"""A heap of articles to pairs: what to lay side by side, why, and the way from one pair to the next."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.present.direction import isolated
from reader.ui.desk import Desk
from reader.ui.dialogs import closing
from reader.ui.kin import Kin
from reader.ui.language import number, say
from reader.ui.not_compared_yet import standing_of
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.matrix_view import MatrixDialog

NUMBERS_ROLE = Qt.ItemDataRole.UserRole


class Suggestion(Struct, frozen=True):
    """Two entries by their numbers, the older one on the left, and why they belong side by side."""

    left: int
    right: int
    reason: str


class Pairing(QObject):
    """What to lay side by side.

    Signals:
        told(str): a sentence for the reader.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._matrix: MatrixDialog | None = None
        self._kin: Kin = desk.kin
        self._window = window
        self._heap: frozenset[int] = frozenset()
        self._pair_before = (0, 0)
        self._dialog: PairsDialog | None = None
        self._to_tell: tuple[tuple[int, int], str] = ((0, 0), "")
        desk.heap_opened.connect(self._wait_for)
        desk.articles.modelReset.connect(lambda: self._wait_for(frozenset()))
        desk.pair_shown.connect(self._tell_now)
        desk.work_changed.connect(self._show_standing)
        self._kin.changed.connect(self._look)
        desk.articles.rowsRemoved.connect(self._list_again)

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions about pairs do, by their names in the table."""
        return {
            "next_pair": lambda: self._step(1),
            "previous_pair": lambda: self._step(-1),
            "pairs": self.show_pairs,
            "matrix": self.show_matrix,
        }

    @property
    def suggestions(self) -> list[Suggestion]:
        """All pairs that belong side by side, the best first."""
        kinships = self._kin.kinships
        if kinships is None:
            return []
        listed = {entry.number for entry in self._desk.articles.entries}
        pairs = (
            Suggestion(kinships.numbers[pair.left], kinships.numbers[pair.right], say(pair.reason))
            for pair in kinships.kindred.pairs
        )
        return [pair for pair in pairs if {pair.left, pair.right} <= listed]

    def show_pairs(self) -> None:
        """List what could be laid side by side, with the reasons, to choose from."""
        if self._dialog is None:
            self._dialog = PairsDialog(self._window)
            self._dialog.pair_chosen.connect(self._desk.put_both)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._list_again()

    def _list_again(self) -> None:
        """Bring the list of pairs up to date where it is open, wherever it stands: who is elsewhere stays."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_pairs([(each, self._in_words(each)) for each in self.suggestions])
            self._show_standing()

    def show_matrix(self) -> None:
        """Show how alike all articles are."""
        from reader.ui.matrix_view import MatrixDialog  # the window opens without

        if self._matrix is None:
            self._matrix = MatrixDialog(self._desk, self._theme, self._window)
            self._matrix.pair_chosen.connect(self._desk.put_both)
        self._matrix.show()
        self._matrix.raise_()
        self._matrix.activateWindow()

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        if self._matrix is not None:
            self._matrix.show_theme(theme)

    def _show_standing(self) -> None:
        """Say in the list of pairs what there is to say beside them."""
        if self._dialog is not None:
            nothing = self.tr("No two of the loaded articles have anything in common.")
            self._dialog.show_standing(standing_of(self._desk) or ("" if self.suggestions else nothing))

    def _wait_for(self, numbers: frozenset[int]) -> None:
        """A heap of files was opened: suggest a pair when it is known what they have in common."""
        self._heap, self._pair_before = numbers, self._desk.pair

    def _look(self) -> None:
        """It is known anew what the articles have in common."""
        self._list_again()
        kinships = self._kin.kinships
        waiting = [n for n in self._heap if (entry := self._desk.articles.entry(n)) and not entry.trouble]
        if kinships is None or not self._heap or not set(waiting) <= set(kinships.numbers):
            return
        heap, self._heap = self._heap, frozenset()
        sentences = [
            self._duplicate_in_words(kinships.numbers[again], kinships.numbers[first])
            for again, first in kinships.kindred.duplicates
            if kinships.numbers[again] in heap
        ]
        fitting = [each for each in self.suggestions if heap & {each.left, each.right}]
        # Whoever reads two that were there before, or has chosen others by now, goes on with them.
        is_free = self._desk.pair == self._pair_before and not heap.isdisjoint(self._desk.pair)
        if fitting and is_free:
            self._desk.put_both(fitting[0].left, fitting[0].right)
            sentences.insert(0, self._in_words(fitting[0]))
            if len(fitting) > 1:
                more = self.tr("{count} more pairs belong side by side.", "", len(fitting) - 1)
                sentences.append(more.format(count=number(len(fitting) - 1)))
            self._to_tell = (fitting[0].left, fitting[0].right), " ".join(sentences)
            return
        if fitting:
            text = self.tr("{count} pairs with the new articles belong side by side.", "", len(fitting))
            sentences.insert(0, text.format(count=number(len(fitting))))
        if sentences:
            self.told.emit(" ".join(sentences))

    def _step(self, step: int) -> None:
        """Go to the next pair that belongs side by side; without any, to the next article on the right."""
        pairs = [(each.left, each.right) for each in self.suggestions]
        if not pairs and (standing := standing_of(self._desk)):
            self.told.emit(standing)
            return
        if not pairs or (len(pairs) == 1 and pairs[0] == self._desk.pair):
            self._step_right(step)
            return
        at = pairs.index(self._desk.pair) + step if self._desk.pair in pairs else 0
        chosen = self.suggestions[at % len(pairs)]
        self._desk.put_both(chosen.left, chosen.right)
        place = self.tr("Pair {number} of {count}").format(
            number=number(at % len(pairs) + 1), count=number(len(pairs))
        )
        self._to_tell = (chosen.left, chosen.right), f"{place}: {self._in_words(chosen)}"

    def _tell_now(self, left: int, right: int) -> None:
        """A pair is shown: say why, after what there is to say of its differences."""
        (pair, sentence), self._to_tell = self._to_tell, ((0, 0), "")
        if pair == (left, right):
            self.told.emit(sentence)

    def _step_right(self, step: int) -> None:
        """Let the right side go round the list, past the left one."""
        articles = self._desk.articles
        others = [e.number for e in articles.entries if e.card is not None and e.number != articles.left]
        if others == [articles.right]:
            self.told.emit(self.tr("There is no other article to lay beside the left one."))
        elif others:
            at = others.index(articles.right) + step if articles.right in others else 0
            self._desk.put_right(others[at % len(others)])

    def _in_words(self, pair: Suggestion) -> str:
        """A pair in a sentence: by the titles, or where both have one by the names of the files."""
        left, right = self._title(pair.left), self._title(pair.right)
        if left == right:
            left, right = self._name(pair.left), self._name(pair.right)
        text = self.tr("“{left}” beside “{right}”: {reason}.")
        return text.format(left=left, right=right, reason=pair.reason)

    def _duplicate_in_words(self, again: int, first: int) -> str:
        text = self.tr("{again} is the same as {first}.")
        return text.format(again=self._name(again), first=self._name(first))

    def _title(self, entry: int) -> str:
        found = self._desk.articles.entry(entry)
        return isolated(found.title) if found else ""

    def _name(self, entry: int) -> str:
        found = self._desk.articles.entry(entry)
        return found.name if found else ""


class PairsDialog(QDialog):
    """The pairs that belong side by side, to choose one.

    Signals:
        pair_chosen(int, int): lay the entries with these numbers on the left and on the right.
    """

    pair_chosen = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pairs")
        self.setWindowTitle(self.tr("What Belongs Side by Side"))
        self._list = QListWidget(self)
        self._list.setObjectName("pairs_list")
        self._list.setAccessibleName(self.tr("Pairs of articles"))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setSpacing(3)
        self._list.setAlternatingRowColors(True)
        self._standing = QLabel(self)
        self._standing.setObjectName("pairs_standing")
        self._standing.setTextFormat(Qt.TextFormat.PlainText)
        self._standing.setWordWrap(True)
        column = QVBoxLayout(self)
        for widget in (self._standing, self._list, closing(self)):
            column.addWidget(widget)
        self._list.itemActivated.connect(self._choose)
        self.resize(560, 420)

    def show_pairs(self, pairs: list[tuple[Suggestion, str]]) -> None:
        """List other pairs; the one that is chosen stays so, or the one in its row is."""
        at, chosen = max(0, self._list.currentRow()), self._list.currentItem()
        numbers = chosen.data(NUMBERS_ROLE) if chosen is not None else None
        self._list.clear()
        for pair, sentence in pairs:
            item = QListWidgetItem(sentence, self._list)
            item.setData(NUMBERS_ROLE, (pair.left, pair.right))
        rows = (row for row, (pair, _) in enumerate(pairs) if (pair.left, pair.right) == numbers)
        self._list.setCurrentRow(next(rows, min(at, len(pairs) - 1)))
        self._list.setVisible(bool(pairs))

    def showEvent(self, event: QShowEvent) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)

    def show_standing(self, sentence: str) -> None:
        """Say above the pairs that there are none, or not all yet; "" where there is nothing to say."""
        self._standing.setText(sentence)
        self._standing.setVisible(bool(sentence))

    def _choose(self, item: QListWidgetItem) -> None:
        left, right = item.data(NUMBERS_ROLE)
        self.pair_chosen.emit(left, right)
