"""The loaded articles as a list model: each with what is known of it, and which two are side by side."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QObject,
    Qt,
    Signal,
)

from reader.errands import Opened
from reader.load import CHOICES
from reader.phrase import in_hundred
from reader.present import Card
from reader.present.direction import isolated
from reader.present.visible import legible, named
from reader.ui.indexes import NO_INDEX, AnyIndex
from reader.ui.language import moment, say
from reader.ui.tips import tip

ENTRY_ROLE = Qt.ItemDataRole.UserRole
SIDE_ROLE = Qt.ItemDataRole.UserRole + 1

LONGEST_PATH = 4096
"""Characters of a path, which is to be told whole: no system has longer ones."""


COUNTS = ("words", "kept_blocks", "kept_characters", "rules")
"""What the reader's decisions change of a card."""


class Pasted(Struct, frozen=True):
    """What was on the clipboard: plain text, or a piece of a web page."""

    text: str
    is_html: bool


class Entry(Struct, frozen=True):
    """One line of the list: a file that is being read, was read, or could not be.

    `number` is the entry's own and never given twice. While the file is read, `article` is None and
    `trouble` empty; `trouble` is the sentence that says why it could not be read. `given_title` is what the
    reader calls it, or "". `kept` is what is known of an article that a session holds until it is read again;
    `decided` is its card with what the reader decided about its blocks, once it was shown so.
    """

    number: int
    path: Path
    pasted: Pasted | None = None
    article: Opened | None = None
    trouble: str = ""
    given_title: str = ""
    kept: Card | None = None
    decided: Card | None = None

    @property
    def card(self) -> Card | None:
        """What is known of its article, be it read or kept in a session."""
        if self.decided is not None:
            return self.decided
        return self.article.card if self.article else self.kept

    @property
    def title(self) -> str:
        """What the reader calls it, else the headline, else the file's name until that is known."""
        return legible(self.given_title or (self.card.title if self.card else self.path.name))

    @property
    def name(self) -> str:
        """What its file is called, as it may stand in a sentence."""
        return named(self.path.name)

    @property
    def shown_path(self) -> str:
        """Where its file lies, as it may be shown."""
        return legible(str(self.path), LONGEST_PATH)


File = tuple[Path, Pasted | None]
"""What an entry was read from: a file, or a text that was pasted under a name."""

Files = dict[File, set[int]]
"""The numbers of the entries that were read from each."""


class ArticlesModel(QAbstractListModel):
    """The entries in the reader's own order, and the numbers of the left and the right one.

    Signals:
        renamed(int, str): the entry with this number has another title of the reader's, "" for its own.
    """

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._rows: dict[int, int] = {}
        self._of_file: Files = {}
        self._numbers = 0
        self.left = 0
        self.right = 0

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in order."""
        return tuple(self._entries)

    def entry(self, number: int) -> Entry | None:
        """The entry with a number, if it is still there."""
        row = self._rows.get(number)
        return None if row is None else self._entries[row]

    def row_of(self, number: int) -> int:
        """The row of an entry, -1 if it is gone."""
        return self._rows.get(number, -1)

    def add(self, path: Path, pasted: Pasted | None = None) -> Entry:
        """A new entry for a file that is about to be read, or for what was pasted under that name."""
        entry = Entry(self._next_number(), path, pasted)
        self.put_back(entry, len(self._entries))
        return entry

    def add_all(self, paths: Sequence[Path]) -> list[Entry]:
        """New entries for files that are about to be read, at the end of the list."""
        entries = [Entry(self._next_number(), path) for path in paths]
        if entries:
            at = len(self._entries)
            self.beginInsertRows(NO_INDEX, at, at + len(entries) - 1)
            self._entries += entries
            for entry in entries:
                self._of_file.setdefault(file_of(entry), set()).add(entry.number)
            self._number_rows(at)
            self.endInsertRows()
        return entries

    def fill(self, number: int, articles: tuple[Opened, ...], all_parts: bool = True) -> list[int]:
        """Give an entry its article; the numbers of all entries that have one now. Other articles of the
        same file go to the entries that have them already, or, where `all_parts` are wanted, follow as
        entries of their own."""
        entry = self.entry(number)
        if entry is None or not articles:
            return []
        filled = []
        same = self.of_file(*file_of(entry))
        known = {part_of(each): each for each in same if each.card is not None}
        known[part_of(entry)] = entry
        after = self.row_of(number)
        for article in articles:
            holder = known.get(article.card.part)
            if holder is not None:
                after = self.row_of(holder.number)
                self._put(after, replace(holder, article=article, decided=None, trouble=""))
                filled.append(holder.number)
            elif all_parts:
                after += 1
                self.put_back(Entry(self._next_number(), entry.path, entry.pasted, article), after)
                filled.append(self._entries[after].number)
        return filled

    def fail(self, number: int, sentence: str) -> None:
        """Say on an entry why its file could not be read, without the folder it lies in."""
        from reader.load.opening import shown  # the window opens without

        entry = self.entry(number)
        if entry is not None:
            trouble = sentence.replace(shown(entry.path), shown(Path(entry.path.name)))
            self._put(self._rows[number], replace(entry, trouble=trouble))

    def count_anew(self, shown: Mapping[int, Card]) -> None:
        """Count what is kept of entries by their cards as they are shown, with what the reader decided."""
        for number, card in shown.items():
            entry = self.entry(number)
            if entry is None or entry.card is None:
                continue
            decided = replace(entry.card, **{name: getattr(card, name) for name in COUNTS})
            if decided != entry.card:
                self._put(self._rows[number], replace(entry, decided=decided))

    def rename(self, number: int, title: str) -> None:
        """Let the reader's title stand for an entry; "" goes back to its own."""
        entry = self.entry(number)
        if entry is not None:
            self._put(self._rows[number], replace(entry, given_title=title))
            self.renamed.emit(number, title)

    def put_back(self, entry: Entry, row: int) -> None:
        """Put an entry that was taken off the list back where it was."""
        at = max(0, min(row, len(self._entries)))
        self._numbers = max(self._numbers, entry.number)
        self.beginInsertRows(NO_INDEX, at, at)
        self._entries.insert(at, entry)
        self._of_file.setdefault(file_of(entry), set()).add(entry.number)
        self._number_rows(at)
        self.endInsertRows()

    def remove(self, number: int) -> None:
        """Take an entry off the list."""
        entry = self.entry(number)
        if entry is not None:
            at = self._rows[number]
            self.beginRemoveRows(NO_INDEX, at, at)
            del self._entries[at], self._rows[number]
            self._of_file[file_of(entry)].discard(number)
            self._number_rows(at)
            self.endRemoveRows()
            self.show_sides(
                self.left if self.left != number else 0, self.right if self.right != number else 0
            )

    def merge(self, number: int, into: int) -> None:
        """Take an entry off the list whose article is a part of that of another one by now; this takes the
        side that it had."""
        sides = (self.left, self.right)
        if into not in sides:
            self.show_sides(*(into if side == number else side for side in sides))
        self.remove(number)

    def restart(self, entries: Sequence[Entry], files: Files, above: int) -> None:
        """List these entries, which are of these files, and no others; numbers given from now on are higher
        than `above`."""
        self.beginResetModel()
        self._entries = list(entries)
        self._rows = {entry.number: row for row, entry in enumerate(entries)}
        self._of_file = files
        self._numbers = max(above, self._numbers)
        self.left = self.right = 0
        self.endResetModel()

    def of_file(self, path: Path, pasted: Pasted | None = None) -> list[Entry]:
        """The entries that were read from a file, or pasted so, in the order of their numbers."""
        found = map(self.entry, sorted(self._of_file.get((path.absolute(), pasted), ())))
        return [entry for entry in found if entry is not None]

    def move(self, number: int, row: int) -> None:
        """Let an entry stand in another row."""
        at = self.row_of(number)
        to = max(0, min(row, len(self._entries) - 1))
        if at < 0 or at == to:
            return
        self.beginMoveRows(NO_INDEX, at, at, NO_INDEX, to + (to > at))
        self._entries.insert(to, self._entries.pop(at))
        self._number_rows(min(at, to))
        self.endMoveRows()

    def show_sides(self, left: int, right: int) -> None:
        """Mark which entries are the left and the right one (0: none)."""
        touched = {self.left, self.right, left, right}
        self.left, self.right = left, right
        for row in sorted(self._rows[number] for number in touched if number in self._rows):
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.title, entry.shown_path)
        if role == ENTRY_ROLE:
            return entry
        return self.side_of(entry.number) if role == SIDE_ROLE else None

    def side_of(self, number: int) -> str:
        """ "left", "right", "both" or "" for an entry."""
        sides = (self.left == number, self.right == number)
        return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(sides, "")

    def _spoken(self, entry: Entry) -> str:
        """What a screen reader says of an entry."""
        sides = {
            "left": QCoreApplication.translate("Articles", "on the left"),
            "right": QCoreApplication.translate("Articles", "on the right"),
            "both": QCoreApplication.translate("Articles", "on both sides"),
        }
        side = sides.get(self.side_of(entry.number), "")
        title = entry.title.removesuffix(".")  # the one between the parts is enough
        return say(". ").join(part for part in (title, side, *facts_of(entry)) if part)

    def _next_number(self) -> int:
        """A number that no entry had yet."""
        self._numbers += 1
        return self._numbers

    def _number_rows(self, start: int) -> None:
        """Write down again in which rows the entries from one on stand."""
        for row in range(start, len(self._entries)):
            self._rows[self._entries[row].number] = row

    def _put(self, at: int, entry: Entry) -> None:
        self._entries[at] = entry
        self.dataChanged.emit(self.index(at), self.index(at))


def file_of(entry: Entry) -> File:
    """What an entry was read from."""
    return entry.path.absolute(), entry.pasted


def files_of(entries: Iterable[Entry]) -> Files:
    """The files that entries were read from."""
    files: Files = {}
    for entry in entries:
        files.setdefault(file_of(entry), set()).add(entry.number)
    return files


def part_of(entry: Entry) -> int:
    """Which article of its file an entry holds, or waits for."""
    return entry.card.part if entry.card else 1


def facts_of(entry: Entry) -> tuple[str, ...]:
    """What the list says under the title: where it is from, how long it is, what was stripped."""
    card = entry.card
    if card is None and entry.trouble:
        return (entry.trouble,)
    if card is None:
        return (QCoreApplication.translate("Articles", "Reading …"),)
    parts = (card.outlet, moment(card.published), card.name)
    origin = " · ".join(isolated(part) for part in parts if part)
    words = QCoreApplication.translate("Articles", "{count} words", "", card.words)
    share = QCoreApplication.translate("Articles", "{share} % stripped")
    length = words.format(count=say("{number}", number=card.words))
    stripped = share.format(share=say("{number}", number=in_hundred(card.share_stripped)))
    doubts = map(say, card.warnings)
    return (
        origin,
        " · ".join((*part_in_words(card), length, stripped)),
        *encoding_in_words(card),
        *doubts,
        *filter(None, (entry.trouble,)),
    )


def part_in_words(card: Card) -> tuple[str, ...]:
    """Which article of its file it is, where that holds several."""
    if card.parts < 2:
        return ()
    text = QCoreApplication.translate("Articles", "part {part} of {parts}")
    return (text.format(part=say("{number}", number=card.part), parts=say("{number}", number=card.parts)),)


def encoding_in_words(card: Card) -> tuple[str, ...]:
    """How the letters were decoded, where that is a guess, or not all could be."""
    words = say(CHOICES.get(card.encoding, card.encoding))
    if card.replaced:
        text = QCoreApplication.translate(
            "Articles", "{count} characters are not {encoding}", "", card.replaced
        )
        return (text.format(count=say("{number}", number=card.replaced), encoding=words),)
    if card.guessed:
        return (QCoreApplication.translate("Articles", "Read as {encoding}, a guess").format(encoding=words),)
    return ()
