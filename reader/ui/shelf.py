"""The loaded articles to the lines of their list, as a model: sorted, filtered, under headings."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from reader.phrase import in_hundred
from reader.present.direction import isolated
from reader.present.listing import Listed, ListLine, Order, StoryHeading, listing
from reader.ui.articles import ArticlesModel, Entry
from reader.ui.indexes import NO_INDEX, AnyIndex
from reader.ui.language import number

HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
DIFFERENCE_ROLE = Qt.ItemDataRole.UserRole + 3
ENTRY_TYPE = "application/x-diptych-entry"
"""The kind of data that an entry is while it is dragged about within the program."""

AT_ONCE = 300
LATER = 200
"""With more lines than `AT_ONCE`, news waits so many milliseconds for more: the view lays out all lines anew
for each, which takes a tenth of a second for 10,000."""


class ShelfModel(QAbstractListModel):
    """The lines of the list, over the entries in the reader's own order.

    Signals:
        reorder_wanted(int, int): let the entry with this number stand in that row of the reader's order.
        rename_wanted(int, str): let the reader's title stand for the entry with this number.
        lines_changed(): other lines are listed, or in another order.
    """

    reorder_wanted = Signal(int, int)
    rename_wanted = Signal(int, str)
    lines_changed = Signal()

    def __init__(self, articles: ArticlesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._lines: tuple[ListLine, ...] = ()
        self._rows: dict[int, int] = {}
        self._changed: set[int] = set()
        self._listed_before: dict[int, tuple[Entry, Listed]] = {}
        self._order = Order.OWN
        self._grouped = False
        self._stories: Mapping[int, int] = {}
        self._differences: Mapping[int, float] = {}
        self._wanted: Collection[int] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._take_news)
        articles.dataChanged.connect(self._note)
        for signal in (articles.rowsInserted, articles.rowsRemoved, articles.rowsMoved, articles.modelReset):
            signal.connect(self._hurry)
        self._take_news()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the listed articles, from the top."""
        return tuple(line for line in self._lines if isinstance(line, int))

    @property
    def can_reorder(self) -> bool:
        """Whether the list shows the reader's own order, whole."""
        return self._order is Order.OWN and not self._grouped and self._wanted is None

    def sort_by(self, order: Order) -> None:
        """Sort the list by something else."""
        self._order = order
        self._take_news()

    def group(self, grouped: bool) -> None:
        """Put articles of one story together under a heading, or do not."""
        self._grouped = grouped
        self._take_news()

    def show_stories(self, stories: Mapping[int, int]) -> None:
        """Take in which articles tell one story: the number of the story for each that shares one."""
        self._stories = stories
        self._take_news()

    def show_differences(self, differences: Mapping[int, float]) -> None:
        """Take in how far articles differ from the one on the left, from 0 to 1."""
        if differences != self._differences:
            self._changed |= self._differences.keys() | differences.keys()
            self._differences = differences
            self._hurry()

    def filter(self, wanted: Collection[int] | None) -> None:
        """List only the articles with these numbers; None: all."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._take_news()

    def row_of(self, number: int) -> int:
        """The line of an article, -1 where it is not listed."""
        return self._rows.get(number, -1)

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._line(index)
        if isinstance(line, StoryHeading):
            return self._heading_data(line, role)
        if line is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            role = Qt.ItemDataRole.DisplayRole.value
        if role == DIFFERENCE_ROLE:
            return self._differences.get(line)
        spoken = self._articles.data(self._articles.index(self._articles.row_of(line)), role)
        if role == Qt.ItemDataRole.AccessibleTextRole and line in self._differences:
            return f"{spoken}. {difference_in_words(self._differences[line])}"
        return spoken

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self._line(index)
        if not isinstance(line, int) or not isinstance(value, str):
            return False
        self.rename_wanted.emit(line, " ".join(value.split()))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        line = self._line(index)
        if line is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(line, StoryHeading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return selectable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [ENTRY_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        numbers = [line for index in indexes if isinstance(line := self._line(index), int)]
        data.setData(ENTRY_TYPE, QByteArray(b"%d" % numbers[0] if numbers else b""))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        return self.can_reorder and dragged_number(data) in self._rows

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            number = dragged_number(data)
            place = parent.row() if row < 0 and parent.isValid() else row
            to = len(self._lines) if place < 0 else place
            at = self._rows[number]
            self.reorder_wanted.emit(number, to - 1 if to > at and row >= 0 else to)
        return False  # the view would remove the line that was dragged; the reader's order does that

    def _line(self, index: AnyIndex) -> ListLine | None:
        """What stands in a line; None where an article is gone that the list still shows."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        gone = isinstance(line, int) and self._articles.row_of(line) < 0
        return None if gone else line

    def _heading_data(self, heading: StoryHeading, role: int) -> object:
        """What a heading shows and says."""
        if role == HEADING_ROLE:
            return heading
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            count = heading.count
            text = (
                self.tr("{title} ({count} articles)", "", count)
                if heading.title
                else self.tr("Others ({count})")
            )
            return text.format(title=isolated(heading.title), count=number(count))
        return None

    def _note(self, first: QModelIndex, last: QModelIndex) -> None:
        """Articles changed."""
        self._changed.update(each.number for each in self._articles.entries[first.row() : last.row() + 1])
        self._hurry()

    def _hurry(self) -> None:
        """Take the news in: at once, or with more of it."""
        if len(self._lines) <= AT_ONCE:
            self._take_news()
        elif not self._timer.isActive():
            self._timer.start(LATER)

    def _take_news(self) -> None:
        """Show what changed since."""
        self._timer.stop()
        # Nothing need be known of ten thousand articles that stand in the order in which they came.
        numbers = tuple(entry.number for entry in self._articles.entries)
        self._show(numbers if self.can_reorder else self._in_order())
        rows = sorted(self._rows[number] for number in self._changed if number in self._rows)
        self._changed.clear()
        for first, last in stretches(rows):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _in_order(self) -> tuple[ListLine, ...]:
        """The lines of the list, sorted, by story, or chosen."""
        listed = [self._listed(entry) for entry in self._articles.entries]
        if len(self._listed_before) > len(listed):
            there = {each.number for each in listed}
            self._listed_before = {n: each for n, each in self._listed_before.items() if n in there}
        stories = self._stories if self._grouped else None
        return listing(listed, self._order, stories, self._wanted)

    def _listed(self, entry: Entry) -> Listed:
        """What the place of an entry depends on; not made anew where neither entry nor difference changed."""
        number, difference = entry.number, self._differences.get(entry.number)
        before, known = self._listed_before.get(number, (None, None))
        if known is not None and before is entry and known.difference == difference:
            return known
        known, card = Listed(number, entry.title, difference=difference), entry.card
        if card is not None:
            facts = (card.outlet, card.time, card.words, card.share_stripped)
            known = Listed(number, entry.title, *facts, difference)
        self._listed_before[number] = entry, known
        return known

    def _show(self, lines: tuple[ListLine, ...]) -> None:
        """Put other lines in the place of those that are listed, and tell the view what moved."""
        old = self._lines
        if lines == old:
            return
        head = common_length(old, lines)
        tail = common_length(old[head:][::-1], lines[head:][::-1])
        if len(old) == len(lines) and set(old) == set(lines) and len(set(lines)) == len(lines):
            self._permute(lines)
        else:
            self._exchange(lines, head, tail)
        self.lines_changed.emit()

    def _exchange(self, lines: tuple[ListLine, ...], head: int, tail: int) -> None:
        """Put other lines between the first and the last ones, which are the same."""
        old = self._lines
        if head < len(old) - tail:
            self.beginRemoveRows(NO_INDEX, head, len(old) - tail - 1)
            self._put((*old[:head], *old[len(old) - tail :]))
            self.endRemoveRows()
        if head < len(lines) - tail:
            self.beginInsertRows(NO_INDEX, head, len(lines) - tail - 1)
            self._put(lines)
            self.endInsertRows()

    def _permute(self, lines: tuple[ListLine, ...]) -> None:
        """Put the same lines in another order."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        what = [self._lines[index.row()] for index in kept]
        self._put(lines)
        rows = {line: row for row, line in enumerate(lines)}
        self.changePersistentIndexList(kept, [self.index(rows[line]) for line in what])
        self.layoutChanged.emit()

    def _put(self, lines: tuple[ListLine, ...]) -> None:
        """Hold other lines."""
        self._lines = lines
        self._rows = {line: row for row, line in enumerate(lines) if isinstance(line, int)}


def dragged_number(data: QMimeData) -> int:
    """The number of the entry that is being dragged, 0 for something else."""
    digits = bytes(data.data(ENTRY_TYPE).data())
    return int(digits) if digits.isdigit() else 0


def difference_in_words(difference: float) -> str:
    """How far an article differs from the one on the left."""
    text = QCoreApplication.translate("Articles", "{share} % different from the left one")
    return text.format(share=number(in_hundred(difference)))


def common_length(one: Sequence[ListLine], other: Sequence[ListLine]) -> int:
    """How many lines both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows in ascending order as stretches of neighbours, each with its first and its last."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
