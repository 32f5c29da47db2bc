"""Entries of the list to articles: from files, from the clipboard, and from what a session kept."""

from collections import deque
from collections.abc import Iterable
from itertools import count

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from reader.errands import Sought
from reader.errors import ReaderError
from reader.library import ArticleRecord
from reader.library.settling import Settlement
from reader.load import Limits
from reader.ui.articles import ArticlesModel, Entry, file_of
from reader.ui.filing import AS_FOUND, Wish, record_of, wish_in
from reader.ui.keeping import Keeping
from reader.ui.language import say
from reader.ui.ledger import Ledger
from reader.ui.profiling import Profiling
from reader.ui.refinding import places_of, sought_in
from reader.ui.tasks import TaskRunner

MOST_AT_ONCE = 4
"""Files that are handed to the worker processes at a time: twice as many as there are."""

PAINTED_AFTER = 100
"""Milliseconds until an answer is surely on the screen: until then nothing is begun that nobody waits for. On
two cores the window, its articles being saved and the screen itself have enough to do."""


class Readings(QObject):
    """What is being read, and what was.

    What a reader waits for is read first; while nothing is, articles that a session kept are read one
    after the other, and all are looked at for what they have in common. Every reading has a ticket: what
    comes of one that was given up, or begun anew, is not taken, whatever has its number by then.

    Signals:
        read(int): the entry with this number has its article, or has it anew.
        failed(int, str): the file of the entry could not be read; why.
        work_changed(): what is being read changed.
    """

    read = Signal(int)
    failed = Signal(int, str)
    work_changed = Signal()

    def __init__(
        self,
        articles: ArticlesModel,
        tasks: TaskRunner,
        ledger: Ledger,
        keeping: Keeping,
        limits: Limits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.limits = limits
        self._articles = articles
        self._tasks = tasks
        self._ledger = ledger
        self._keeping = keeping
        self._under_way: dict[int, str] = {}
        self._quietly: set[int] = set()
        self._to_read: deque[int] = deque()
        self._tickets = count(1)
        self._read_now: dict[int, int] = {}
        self._to_wake: deque[int] = deque()
        self._wishes: dict[int, Wish] = {}
        self._paused = False
        self.profiling = Profiling(articles, tasks, ledger, self)
        self.profiling.is_free.connect(self.go_on)

    @property
    def names(self) -> list[str]:
        """The names of what the reader waits for."""
        return list(self._under_way.values())

    def begin(self, entry: Entry, wish: Wish | None = None) -> None:
        """Read an entry from its file, or from what was pasted; a `wish` holds until there is another."""
        if wish is not None:
            self._wishes[entry.number] = wish
        self.begin_all([entry])

    def begin_all(self, entries: Iterable[Entry]) -> None:
        """Read entries, in order."""
        for entry in entries:
            self._break_off(entry.number)
            self._under_way[entry.number] = entry.name
            self._to_read.append(entry.number)
        self.work_changed.emit()
        self._hand_out()

    def try_again(self, number: int) -> None:
        """Read an entry anew that could not be read, unless it is being read."""
        entry = self._articles.entry(number)
        if entry is not None and entry.trouble and entry.article is None and not self.is_reading(number):
            self.begin(entry)

    def _hand_out(self) -> None:
        """Have the next entries read: so few at a time that ten thousand may wait."""
        while self._to_read and len(self._read_now) < MOST_AT_ONCE:
            number = self._to_read.popleft()
            entry = self._articles.entry(number)
            if entry is not None and number in self._under_way and number not in self._read_now:
                self._begin(entry)

    def _break_off(self, number: int) -> None:
        """End the reading of an entry, if it is read now."""
        if self._read_now.pop(number, 0):
            self._quietly.discard(number)
            self._tasks.cancel(reading(number))

    def _ticket_for(self, number: int) -> int:
        """The ticket of a reading that begins now."""
        self._read_now[number] = next(self._tickets)
        return self._read_now[number]

    def _begin(self, entry: Entry) -> None:
        number = entry.number
        ticket = self._ticket_for(number)
        wish, record = self.wish(number), self._ledger.holdings.article(number)
        if entry.pasted is None and record is not None and record.pasted:
            self._reopen(entry, record, ticket)
            return
        sought = sought_in(self._articles, self._ledger, entry, wish)
        if entry.pasted is not None:
            pasted = (entry.path, entry.pasted.text, entry.pasted.is_html, wish.joined)
            self._start(number, ticket, "open_pasted", (*pasted, sought), True, sought)
            return
        arguments: tuple[object, ...] = (entry.path, self.limits)
        if wish != AS_FOUND or sought:
            # Without a wish the arguments are those with which a worker may have begun before we were there.
            arguments = (*arguments, wish.encoding, wish.joined, sought)
        self._start(number, ticket, "open_articles", arguments, True, sought)

    def wish(self, number: int) -> Wish:
        """How an entry is to be read: as it was wished for now, or in the session."""
        record = self._ledger.holdings.article(number)
        return self._wishes.get(number) or (wish_in(record) if record else AS_FOUND)

    def wake(self, number: int, quietly: bool = False) -> None:
        """Read an article from what the session kept of it, if that was not done yet."""
        record, entry = self._ledger.holdings.article(number), self._articles.entry(number)
        if record is None or entry is None or entry.article or self.is_reading(number):
            return
        if quietly:
            self._quietly.add(number)
        else:
            self._under_way[number] = entry.name
            self.work_changed.emit()
        self._reopen(entry, record, self._ticket_for(number))

    def wake_later(self, numbers: Iterable[int]) -> None:
        """Read articles from what the session kept, one after the other, when nothing else is to be done."""
        self._to_wake = deque(numbers)
        self.go_on()

    def wake_the_rest(self) -> None:
        """Read what is not known yet of the articles of a session, when nothing else is to be done."""
        unread = [each.number for each in self._articles.entries if each.article is None and not each.trouble]
        self.wake_later([number for number in unread if not self.profiling.knows(number)])

    def is_reading(self, number: int) -> bool:
        """Whether an entry is being read."""
        return number in self._under_way or number in self._quietly

    @property
    def is_at_work(self) -> bool:
        """Whether an article is being read or looked at, or waits for that."""
        waiting = self._to_read or self._to_wake or self._under_way or self._quietly
        return bool(waiting) or self.profiling.is_at_work

    def pause(self, paused: bool) -> None:
        """Leave the processes to something else for a while, or no longer once its answer is painted."""
        self._paused = paused
        if not paused:
            QTimer.singleShot(PAINTED_AFTER, self.go_on)

    def forget(self, number: int) -> None:
        """Give up reading an entry that is not wanted any more."""
        self._break_off(number)
        self._is_done_with(number)
        self.profiling.forget(number)
        self.work_changed.emit()

    def restart(self, known: Iterable[int] = ()) -> None:
        """Give up all: the articles of another session come, under the same numbers; what those are like
        that are `known` was kept."""
        self.give_up()
        self.profiling.restart(known)
        self._wishes.clear()

    def give_up(self) -> list[tuple[int, str]]:
        """End all reading that is under way: numbers and names of the entries that the reader waited for."""
        given_up = list(self._under_way.items())
        for number in self._read_now:
            self._tasks.cancel(reading(number))
        self.profiling.give_up()
        self._to_read.clear()
        self._read_now.clear()
        self._to_wake.clear()
        self._under_way.clear()
        self._quietly.clear()
        return given_up

    def go_on(self) -> None:
        """Do the next thing that nobody waits for, if nobody waits for anything."""
        if self._paused or self._under_way or self._quietly or self.profiling.is_busy:
            return
        # First what was read is looked at: that is kept then, though the window be closed before the end.
        if not self.profiling.begin_next():
            self._wake_next()

    def _wake_next(self) -> None:
        """Read the next article that a session kept."""
        while self._to_wake:
            number = self._to_wake.popleft()
            entry = self._articles.entry(number)
            if entry is not None and entry.article is None and not entry.trouble:
                self.wake(number, quietly=True)
                return

    def _reopen(self, entry: Entry, record: ArticleRecord, ticket: int) -> None:
        """Read an article from what the session kept of it."""
        self._keeping.bytes_of(
            record.sha256,
            lambda data: self._open_kept(record, ticket, data),
            lambda sentence: self._take_trouble(entry.number, ticket, ReaderError(sentence)),
        )

    def _open_kept(self, record: ArticleRecord, ticket: int, data: bytes) -> None:
        """The session gave the bytes of an article: have them read."""
        entry = self._articles.entry(record.number)
        if entry is None or not self._is_wanted(record.number, ticket):
            return
        wish = self.wish(record.number)
        sought = sought_in(self._articles, self._ledger, entry, wish)
        kept = (entry.path, record.name, data, record.pasted, record.captured)
        arguments = (*kept, self.limits, wish.encoding, wish.joined, sought)
        self._start(record.number, ticket, "open_kept", arguments, entry.article is not None, sought)

    def _is_wanted(self, number: int, ticket: int) -> bool:
        """Whether it is this reading of an entry that is waited for."""
        return self._read_now.get(number) == ticket

    def profile_again(self, number: int) -> None:
        """Have an article looked at that was off the list for a while."""
        self.profiling.want(number)
        self.go_on()

    def _is_done_with(self, number: int) -> None:
        """Nobody waits for an entry any more."""
        self._under_way.pop(number, None)
        self._read_now.pop(number, None)
        self._quietly.discard(number)
        self._hand_out()

    def _start(
        self,
        number: int,
        ticket: int,
        name: str,
        arguments: tuple[object, ...],
        all_parts: bool,
        sought: Sought | None,
    ) -> None:
        """Hand a job out."""
        self._tasks.start(
            reading(number),
            name,
            arguments,
            lambda articles: self._take_articles(number, ticket, articles, all_parts, sought),
            lambda trouble: self._take_trouble(number, ticket, trouble),
        )

    def _take_articles(
        self, number: int, ticket: int, articles: object, all_parts: bool, sought: Sought | None
    ) -> None:
        """A file was read: into the list, and into the session."""
        if not self._is_wanted(number, ticket):
            return
        self._is_done_with(number)
        if isinstance(articles, tuple):
            sources = {each.sha256: each.data for each in articles if each.data}
            lean = tuple(replace(each, data=b"", found={}) for each in articles)
            found = {each.card.part: each.found for each in articles}
            filled = self._articles.fill(number, lean, all_parts)
            settlement = Settlement(self._ledger.holdings)
            for entry in filter(None, map(self._articles.entry, filled)):
                record = self._record_of(entry)
                settlement.read(record, places_of(self._ledger, entry, found, sought or {}))
            for other in self._joined(number, filled):
                self._articles.merge(other, filled[0])
                settlement.join(filled[0], other, found[1])
            self._ledger.settle(settlement, sources)
            for each in filled:
                self.profiling.want(each)
                self.read.emit(each)
        self.work_changed.emit()
        self.go_on()

    def _record_of(self, entry: Entry) -> ArticleRecord:
        """What the session is to hold of an entry that was read."""
        before, row = self._ledger.holdings.article(entry.number), self._articles.row_of(entry.number)
        return record_of(entry, row, before, self.wish(entry.number))

    def _joined(self, number: int, filled: list[int]) -> list[int]:
        """The entries of the other parts of a file whose articles are one now."""
        entry = self._articles.entry(number)
        if entry is None or not self.wish(number).joined or len(filled) != 1:
            return []
        return [each.number for each in self._articles.of_file(*file_of(entry)) if each.number != filled[0]]

    def _take_trouble(self, number: int, ticket: int, trouble: ReaderError) -> None:
        """A file could not be read, or the session could not give the bytes of an article."""
        if not self._is_wanted(number, ticket):
            return
        aloud = number in self._under_way
        self._is_done_with(number)
        sentence = say(trouble.sentence)
        self._articles.fail(number, sentence)
        if aloud:
            self.failed.emit(number, sentence)
        self.work_changed.emit()
        self.go_on()


def reading(number: int) -> str:
    """The purpose of reading an entry."""
    return f"read {number}"
