"""Articles that were read to what is known of them for the sake of the others, one after the other."""

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from reader.errands import Opened, Profiled
from reader.library import Holdings, ProfileRecord
from reader.library.deciding import put
from reader.ui.articles import ArticlesModel
from reader.ui.ledger import Ledger
from reader.ui.refinding import with_outline
from reader.ui.tasks import TaskRunner

PROFILE = "profile"
"""The purpose of looking at an article for the sake of the others, one at a time."""


class Profiling(QObject):
    """Looks at articles in the background, and has the session keep what was seen.

    Signals:
        profiled(int, object): what is known of an article (`Profiled`).
        is_free(): the next one can be looked at.
    """

    profiled = Signal(int, object)
    is_free = Signal()

    def __init__(
        self, articles: ArticlesModel, tasks: TaskRunner, ledger: Ledger, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._articles = articles
        self._tasks = tasks
        self._ledger = ledger
        self._waiting: deque[int] = deque()
        self._known: set[int] = set()
        self._current = 0

    @property
    def is_busy(self) -> bool:
        """Whether an article is being looked at."""
        return self._tasks.is_busy(PROFILE)

    @property
    def is_at_work(self) -> bool:
        """Whether an article is being looked at, or waits for that."""
        return self.is_busy or bool(self._waiting)

    def restart(self, known: Iterable[int] = ()) -> None:
        """Forget all; what is known of the articles with these numbers was kept."""
        self._waiting.clear()
        self._known = set(known)

    def want(self, number: int) -> None:
        """Look at an article that was read, unless what is known of it still holds."""
        if not self.knows(number):
            self._waiting.append(number)

    def knows(self, number: int) -> bool:
        """Whether an article need not be looked at."""
        return number in self._known and self._ledger.holdings.profile(number) is not None

    def forget(self, number: int) -> None:
        """An article is off the list: should it come back, it is looked at again."""
        self._known.discard(number)

    def give_up(self) -> None:
        """End what is under way; it waits again."""
        if self.is_busy:
            self._tasks.cancel(PROFILE)
            self._waiting.appendleft(self._current)

    def begin_next(self) -> bool:
        """Look at the next article that waits; False where there is none."""
        while self._waiting:
            number = self._waiting.popleft()
            entry = self._articles.entry(number)
            if entry is not None and entry.article is not None:
                self._begin(number, entry.article)
                return True
        return False

    def _begin(self, number: int, article: Opened) -> None:
        self._current = number
        self._tasks.start(
            PROFILE,
            "profile_article",
            (article,),
            lambda profile: self._take(number, article, profile),
            lambda _trouble: self.is_free.emit(),
        )

    def _take(self, number: int, article: Opened, profile: object) -> None:
        """Now it is known what the blocks of an article say, in order."""
        entry, record = self._articles.entry(number), self._ledger.holdings.article(number)
        if isinstance(profile, Profiled) and entry is not None and entry.article is article:
            if record is not None and record.outline != profile.outline:
                self._ledger.settle(with_outline(self._ledger, record, profile.outline))
            kept = ProfileRecord(number, profile.rules, profile.packed, profile.text)
            self._ledger.make(put(self._ledger.holdings, kept))
            self._known.add(number)
            self.profiled.emit(number, profile)
        self.is_free.emit()


def profiles_kept(holdings: Holdings) -> dict[int, Profiled]:
    """What a session knows of its articles, if they were read by the rules of now, from the same bytes."""
    records = holdings.every(ProfileRecord)
    if not records:
        return {}
    from reader.library.packing import unpacked_profile  # what counts words can wait until then
    from reader.library.rules import sign_of_rules

    rules = sign_of_rules()
    return {
        record.number: Profiled(record.text, article.outline, record.packed, record.rules)
        for record in records
        if record.rules == rules
        and (article := holdings.article(record.number)) is not None
        and unpacked_profile(record.packed).sha256 == article.sha256
    }
