"""What was decided about one capture of a story to the next one, when the reader says so."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from reader.library import Anchor, BlockRecord
from reader.library.settling import carry_over
from reader.present.direction import isolated
from reader.ui.articles import ArticlesModel
from reader.ui.kin import Kin
from reader.ui.language import number
from reader.ui.ledger import Ledger, Pair
from reader.ui.news import News
from reader.ui.tasks import TaskRunner

CARRYING = "carry over"
"""The purpose of looking for blocks of one article in another."""


class Carrying(QObject):
    """Offers and takes over decisions from the other captures of a page.

    Signals:
        offered(int, str): so many decisions about the article of that title could be taken over to the
            other one that is shown.
        told(str): what was taken over, or why nothing was.
    """

    offered = Signal(int, str)
    told = Signal(str)

    def __init__(
        self,
        articles: ArticlesModel,
        ledger: Ledger,
        kin: Kin,
        tasks: TaskRunner,
        news: News,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._articles = articles
        self._ledger = ledger
        self._kin = kin
        self._tasks = tasks
        self._news = news
        self._offered: set[Pair] = set()
        self._candidate: Pair = (0, 0)

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the action does, by its name in the table."""
        return {"carry_over": self.carry_over}

    def restart(self, beside: Pair = (0, 0)) -> None:
        """Forget what was offered: other articles come under the same numbers. Of two that lie side by side
        already nothing is offered again."""
        self._tasks.cancel(CARRYING)
        self._offered = {beside, beside[::-1]}
        self._candidate = (0, 0)

    def carry_over(self) -> None:
        """Take the decisions about one of the two articles shown over to the other, as far as its blocks
        are found there."""
        earlier, later = self._direction((self._articles.left, self._articles.right))
        opened = self._articles.entry(later)
        record = self._ledger.holdings.article(earlier)
        anchors = self._anchors(earlier)
        if not anchors or opened is None or opened.article is None or record is None:
            self.told.emit(self.tr("Nothing was decided in the one article that the other could take over."))
            return
        self._tasks.start(
            CARRYING,
            "seek_again",
            (opened.article, anchors, record.outline),
            lambda found: self._take(earlier, later, len(anchors), found),
            lambda trouble: self.told.emit(trouble.sentence),
        )

    def consider(self, left: int, right: int) -> None:
        """Two articles were laid side by side: offer, once, what was decided before about one of two captures
        of a page, now or when it is known that they are. Who decides with both in view needs no offer."""
        earlier, later = self._direction((left, right))
        is_one_sided = self._anchors(earlier) and not self._anchors(later)
        self._candidate = (earlier, later) if is_one_sided else (0, 0)
        self.offer()

    def offer(self) -> None:
        """Offer what was decided about one of the two, if it is known by now that they are captures."""
        earlier, later = self._candidate
        kinships = self._kin.kinships
        if not earlier or kinships is None or self._candidate in self._offered:
            return
        entry, decided = self._articles.entry(earlier), len(self._anchors(earlier))
        if entry is not None and decided and kinships.are_captures(earlier, later):
            self._offered.add(self._candidate)
            self.offered.emit(decided, isolated(entry.title))

    def _direction(self, pair: Pair) -> Pair:
        """The article with more decisions first."""
        left, right = pair
        return (right, left) if len(self._anchors(right)) > len(self._anchors(left)) else (left, right)

    def _anchors(self, entry: int) -> tuple[Anchor, ...]:
        """The blocks of an article about which something was decided."""
        records = self._ledger.holdings.of(("article", entry, 0), BlockRecord)
        return tuple(record.anchor for record in records)

    def _take(self, earlier: int, later: int, count: int, found: object) -> None:
        """It is known where the blocks stand in the other article."""
        ledger = self._ledger
        are_there = all(ledger.holdings.article(number) is not None for number in (earlier, later))
        if not isinstance(found, Mapping) or not are_there:
            return
        changes = carry_over(ledger.holdings, later, earlier, found)
        text = self.tr("{count} of {all} decisions taken over; the other blocks were not found again.")
        if len(changes) == count:
            text = self.tr("All {count} decisions taken over.", "", count)
        sentence = text.format(count=number(len(changes)), all=number(count))
        ledger.push(self.tr("taking over decisions"), changes)
        self._news.bring(lambda: self.told.emit(sentence))
