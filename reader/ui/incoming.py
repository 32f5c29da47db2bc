"""Files of a large heap to entries of the list, some at a time, so that the window goes on meanwhile."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.present.visible import named
from reader.ui.articles import ArticlesModel, Entry
from reader.ui.language import say

MOST_AT_ONCE = 200
"""Files that are added to the list in one go: ten thousand would take half a second, these a hundredth."""


class Incoming(QObject):
    """Files on their way into the list.

    Signals:
        came(object): files have these entries, a list, and wait to be read.
        told(str): a sentence about files that were there already.
    """

    came = Signal(object)
    told = Signal(str)

    def __init__(self, articles: ArticlesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._waiting: list[Path] = []

    def take(self, paths: Sequence[Path]) -> list[Entry]:
        """The entries of files, in order; of a large heap, those of the first ones: the others come."""
        wanted = list({path.absolute(): path for path in paths}.values())
        if len(wanted) > MOST_AT_ONCE:
            self._waiting += wanted[MOST_AT_ONCE:]
            QTimer.singleShot(0, self._go_on)
        return self._entries(wanted[:MOST_AT_ONCE])

    def give_up(self) -> None:
        """Let those that are on their way not come any more."""
        self._waiting.clear()

    def _go_on(self) -> None:
        now, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
        if now:
            self.came.emit(self._entries(now))
        if self._waiting:
            QTimer.singleShot(0, self._go_on)

    def _entries(self, paths: Sequence[Path]) -> list[Entry]:
        """The entries of files: those that they have already, or new ones."""
        known = {path: there[0] for path in paths if (there := self._articles.of_file(path))}
        fresh = [path for path in paths if path not in known]
        found = known | dict(zip(fresh, self._articles.add_all(fresh), strict=True))
        if len(known) == 1:
            text = QCoreApplication.translate("Desk", "{name} is in the list already; it is read anew.")
            self.told.emit(text.format(name=named(next(iter(known)).name)))
        elif known:
            text = self.tr("{count} files are in the list already; they are read anew.", "", len(known))
            self.told.emit(text.format(count=say("{number}", number=len(known))))
        return [found[path] for path in paths]
