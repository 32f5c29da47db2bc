"""What the reader does with articles, to jobs for the worker and news for the window."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.compare import Options
from reader.errands import Opened
from reader.errors import ReaderError
from reader.library import BlockKey, Changes, Holdings
from reader.load import Limits
from reader.present import Sheet
from reader.ui.articles import ArticlesModel, Entry, Pasted
from reader.ui.carrying import Carrying
from reader.ui.filing import remove_entry
from reader.ui.incoming import Incoming
from reader.ui.keeping import Keeping
from reader.ui.kin import Kin
from reader.ui.language import say
from reader.ui.ledger import Beside, Ledger, Pair, Ticks
from reader.ui.news import News
from reader.ui.readings import Readings
from reader.ui.seating import Seating
from reader.ui.stock import Stock
from reader.ui.tasks import TaskRunner
from reader.ui.teaching import Teaching, Verdict

COMPARING = "compare"
"""The purpose of every comparison: a newer one takes the place of the one under way."""


class Desk(QObject):
    """The loaded articles and the two of them that lie side by side.

    Signals:
        sheet_changed(object): the `Sheet` to show, or None while there is none.
        sheet_renewed(object): the `Sheet` of the articles that are shown already, compared anew.
        ticks_changed(object): the ticked paragraphs of both sides, (side, key) each.
        trouble_told(str): a sentence for the reader.
        work_changed(): what is being read or compared changed; `work` says it.
        heap_opened(object): the numbers of more than two entries that were opened together (a frozenset).
        pair_shown(int, int): the entries with these numbers are shown side by side.
        brought(int): of what the reader opened, pasted or went to, this is the number of the first entry.
    """

    sheet_changed = Signal(object)
    sheet_renewed = Signal(object)
    ticks_changed = Signal(object)
    trouble_told = Signal(str)
    work_changed = Signal()
    heap_opened = Signal(object)
    pair_shown = Signal(int, int)
    brought = Signal(int)

    def __init__(
        self, articles: ArticlesModel, tasks: TaskRunner, limits: Limits, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.articles = articles
        self._tasks = tasks
        self._comparing = False
        self._seating = Seating(articles)
        self.news = News(lambda: self._comparing)
        self._shown_pair = (0, 0)
        self._incoming = Incoming(articles, self)
        self.ledger = Ledger(self)
        self.keeping = Keeping(self)
        self.readings = Readings(articles, tasks, self.ledger, self.keeping, limits, self)
        self.kin = Kin(tasks, self)
        self._incoming.came.connect(self.readings.begin_all)
        self._incoming.told.connect(self.trouble_told)
        self.carrying = Carrying(articles, self.ledger, self.kin, tasks, self.news, self)
        self.kin.changed.connect(self.carrying.offer)
        self.readings.read.connect(lambda number: self._compare() if number in self.pair else None)
        self.readings.failed.connect(self._after_failure)
        self.readings.work_changed.connect(self.work_changed)
        self.ledger.verdicts_changed.connect(self._compare)
        self.teaching = Teaching(tasks, self.ledger.undo_stack, self.news, self)
        self.ledger.verdicts_changed.connect(self.teaching.forget)
        self.ledger.taken_over.connect(self.teaching.forget)
        self.teaching.changed.connect(self._compare)
        self.ledger.ticks_changed.connect(self._tell_ticks)

    @property
    def pair(self) -> Pair:
        """The numbers of the entries on the left and on the right, 0 for none."""
        return self.articles.left, self.articles.right

    @property
    def sides(self) -> tuple[Opened | None, Opened | None]:
        """The articles on the left and on the right, where they are read already."""
        entries = (self.articles.entry(self.articles.left), self.articles.entry(self.articles.right))
        left, right = (entry.article if entry else None for entry in entries)
        return left, right

    @property
    def work(self) -> str:
        """What is being done, in the reader's words; nothing: an empty string."""
        return work_in_words(self.readings.names, self._comparing)

    def take_over(self, holdings: Holdings, pair: Pair, stock: Stock) -> None:
        """Put what a session holds on the desk, with its articles, these two side by side, in place of what
        lies there."""
        self._incoming.give_up()
        self.readings.restart(stock.profiles)
        self.carrying.restart(pair)
        self._end_comparing()
        self._shown_pair = (0, 0)
        self._seating.forget()
        self.ledger.take_over(holdings)
        self.articles.restart(stock.entries, stock.files, stock.highest)
        self.kin.restart()
        self.kin.take_all(stock.profiles, {each.number: each.given_title for each in stock.entries})
        self.articles.show_sides(*pair)
        self.brought.emit(pair[0])
        self._compare()
        self.readings.wake_the_rest()

    def open_files(self, paths: Sequence[Path], side: str = "") -> None:
        """Add files to the list and read them; the first two to arrive take the sides that are free.

        Exactly two files dropped at once are laid side by side at once, in their order. One file may be
        dropped on a `side` ("left" or "right") and replaces what stands there. Where the order was given, as
        on a command line ("both"), the first two take the sides, whatever belongs together.
        """
        added = self._incoming.take(paths)
        numbers = [entry.number for entry in added]
        self.readings.begin_all(added)
        if side in ("left", "right") and len(numbers) == 1:
            (self.put_left if side == "left" else self.put_right)(numbers[0])
        elif len(numbers) == 2 or (side == "both" and len(numbers) > 1):
            self._seat(*numbers[:2])
        else:
            self._seating.seat_where_free(numbers)
        if len(numbers) > 2 and side != "both":
            self.heap_opened.emit(frozenset(numbers))
        for number in numbers[:1]:
            self.brought.emit(number)

    def paste(self, name: str, pasted: Pasted) -> None:
        """Add what was on the clipboard as an article of that name."""
        entry = self.articles.add(Path(name), pasted)
        self._seating.seat_where_free([entry.number])
        self.readings.begin(entry)
        self.brought.emit(entry.number)

    def put_left(self, number: int) -> None:
        """Put an article on the left; if it stands on the right, the two change places."""
        if number == self.articles.right:
            self.swap()
        else:
            self._seat(left=number)

    def put_right(self, number: int) -> None:
        """Put an article on the right; if it stands on the left, the two change places."""
        if number == self.articles.left:
            self.swap()
        else:
            self._seat(right=number)

    def put_both(self, left: int, right: int) -> None:
        """Lay two articles side by side, if both are still there."""
        self._seat(left, right)
        self.brought.emit(left)

    def swap(self) -> None:
        """Let left and right change places, be one of them empty."""
        self.articles.show_sides(self.articles.right, self.articles.left)
        self._compare()

    def remove(self, number: int) -> None:
        """Take an article off the list with all that was decided about it; it can be brought back."""
        remove_entry(self.articles, self.ledger, number, self._take_away, self._bring_back)

    def _take_away(self, number: int, changes: Changes) -> None:
        was_shown = number in self.pair
        self.readings.forget(number)
        self.articles.remove(number)
        if number in self._shown_pair:  # nothing more is decided about it, and no side goes back to it
            self._shown_pair = (0, 0)
        self.ledger.make(changes)
        if was_shown:
            self._compare()

    def _bring_back(self, entry: Entry, row: int, pair: Pair) -> None:
        """Undo a removal: the entry in its row, and on its side again."""
        self.articles.put_back(entry, row)
        if entry.card is None and not entry.trouble:
            self.readings.begin(entry)
        elif entry.article is None:
            self.readings.wake(entry.number, quietly=True)
        else:
            self.readings.profile_again(entry.number)
        if entry.number in pair:
            self._seat(*(number if number == entry.number else 0 for number in pair))

    def decide(self, side: str, keys: Sequence[BlockKey], keep: bool) -> None:
        """Keep or strip blocks of the article shown on a side."""
        if all(self._shown_pair):
            number = self._shown_pair[0 if side == "left" else 1]
            self.ledger.decide(number, keys, keep)
            if (entry := self.articles.entry(number)) and entry.article:
                self.teaching.consider(Verdict(entry.article, tuple(keys), keep))

    def point(self, side: str, keys: Sequence[BlockKey]) -> None:
        """Let `always` be about these blocks of an article shown, if the reader decided about them."""
        number = self._shown_pair[0 if side == "left" else 1]
        verdicts = self.ledger.verdicts(number)
        decided = tuple(key for key in keys if key in verdicts)
        if decided and (entry := self.articles.entry(number)) and entry.article:
            self.teaching.point(Verdict(entry.article, decided, verdicts[decided[0]]))

    def always(self, side: str, keys: Sequence[BlockKey]) -> None:
        """Let the last verdict, or else that on these blocks, hold on all pages of the site."""
        if not self.teaching.is_ready:
            self.point(side, keys)
        self.teaching.teach()

    def align(self, left: BlockKey, right: BlockKey, beside: Beside = ((), ())) -> None:
        """Let two blocks of the articles shown answer each other, next to which these stand."""
        if all(self._shown_pair):
            self.ledger.align(self._shown_pair, left, right, beside)

    def unalign(self, side: str, key: BlockKey) -> None:
        """Give up what was aligned by hand with a block of an article shown."""
        if not self.ledger.unalign(self._shown_pair, side, key):
            self.trouble_told.emit(self.tr("This paragraph was not aligned by hand."))

    def tick(self, wanted: Ticks) -> None:
        """Tick paragraphs of the articles shown, or take their ticks away."""
        if all(self._shown_pair):
            self.ledger.tick(self._shown_pair, wanted)

    def _tell_ticks(self) -> None:
        self.ticks_changed.emit(self.ledger.ticks(self._shown_pair))

    def reload(self) -> None:
        """Read the files of both sides again."""
        for number in dict.fromkeys((self.articles.left, self.articles.right)):
            entry = self.articles.entry(number)
            if entry is not None:
                self.readings.begin(entry)

    def give_up(self) -> None:
        """End all reading and comparing that is under way; what is shown stays."""
        self._incoming.give_up()
        # First: where a side goes to another article below, these two are compared, and that is wanted.
        if self._end_comparing():
            if all(self._shown_pair):
                self.articles.show_sides(*self._shown_pair)
            else:
                self.sheet_changed.emit(None)
            self.trouble_told.emit(self.tr("The comparison was given up."))
        given_up = self.readings.give_up()
        for number, name in given_up:
            self.articles.fail(number, self.tr("Reading {name} was given up.").format(name=name))
        self._empty_sides({number for number, _ in given_up})
        if given_up:
            text = self.tr("{count} files were not read. Open them again to read them.", "", len(given_up))
            sentence = text.format(count=say("{number}", number=len(given_up)))
            self.news.bring(lambda: self.trouble_told.emit(sentence))
        self.work_changed.emit()

    def _seat(self, left: int = 0, right: int = 0) -> None:
        """Give the sides to entries; 0 leaves a side as it is. An entry that is gone by now gets none."""
        if all(self.articles.entry(number) for number in (left, right) if number):
            for number in (left, right):
                self.readings.try_again(number)
            self._seating.seat(left, right)
            self._compare()

    def _after_failure(self, number: int, sentence: str) -> None:
        """A file could not be read: said on its entry and aloud."""
        self._empty_sides({number})
        self.news.bring(lambda: self.trouble_told.emit(sentence))

    def _empty_sides(self, numbers: Collection[int]) -> None:
        """Entries that could not be read have no side any more; what was read of them before stays."""
        if self._seating.vacate(numbers):
            self._compare()

    def _compare(self) -> None:
        """Compare the two sides, or show nothing while one of them is not there."""
        self.news.forget()
        left, right = self.sides
        if left is None or right is None:
            self._shown_pair = (0, 0)
            for number in self.pair:
                self.readings.wake(number)
            self._end_comparing()
            self.sheet_changed.emit(None)
        else:
            self._comparing = True
            self.readings.pause(True)
            verdicts = [self.ledger.verdicts(number) for number in self.pair]
            aligned = self.ledger.aligned(self.pair)
            wanted = (left, right, Options(), *verdicts, aligned, self.teaching.lessons)
            self._tasks.start(COMPARING, "compare_articles", wanted, self._take_sheet, self._take_failure)
        self.work_changed.emit()

    def _end_comparing(self) -> bool:
        """Nothing is compared any more, and what had to wait for that goes on; False where nothing was."""
        was_comparing, self._comparing = self._comparing, False
        self._tasks.cancel(COMPARING)
        self.readings.pause(False)
        return was_comparing

    def _take_sheet(self, sheet: object) -> None:
        """A comparison is done."""
        self._end_comparing()
        if isinstance(sheet, Sheet):
            is_new = self.pair != self._shown_pair
            (self.sheet_changed if is_new else self.sheet_renewed).emit(sheet)
            self._shown_pair = self.pair
            self.articles.count_anew(dict(zip(self.pair, (sheet.left, sheet.right), strict=True)))
            self.pair_shown.emit(*self.pair)
            self._tell_ticks()
            if is_new:
                self.carrying.consider(*self.pair)
            self.news.release()
            self.teaching.tell_doubts([side.card for side in self.sides if side], (sheet.left, sheet.right))
        self.work_changed.emit()

    def _take_failure(self, trouble: ReaderError) -> None:
        """A comparison could not be done: nothing is shown rather than something that may be wrong."""
        self._end_comparing()
        self._shown_pair = (0, 0)
        self.sheet_changed.emit(None)
        self.trouble_told.emit(trouble.sentence)
        self.work_changed.emit()


def work_in_words(names: Sequence[str], comparing: bool) -> str:
    """What is being read and compared, in the reader's words."""
    if len(names) == 1:
        return QCoreApplication.translate("Desk", "Reading {name} …").format(name=names[0])
    if names:
        reading = QCoreApplication.translate("Desk", "Reading {count} files …", "", len(names))
        return reading.format(count=say("{number}", number=len(names)))
    return QCoreApplication.translate("Desk", "Comparing …") if comparing else ""
