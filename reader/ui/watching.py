"""Files on disk to news about the entries that were read from them: changed since, or gone."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QModelIndex, QObject, QTimer, Signal

from reader.present.visible import named
from reader.ui.articles import ENTRY_ROLE, ArticlesModel
from reader.ui.background import Background
from reader.ui.desk import Desk

SETTLE = 400
"""Milliseconds after which a file that changed is looked at: programs that save change it several times."""

MOST_WATCHED = 500
"""Files that are watched: systems allow some thousands for all programs together."""


class Watching(QObject):
    """Watches the files of the list.

    Signals:
        told(str): a file changed or vanished; what that means, as a sentence.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: ArticlesModel = desk.articles
        self._watcher = QFileSystemWatcher(self)
        self._changed: set[Path] = set()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._note)
        self._background = Background(self)
        desk.readings.read.connect(self._watch)
        self._articles.rowsInserted.connect(self._watch_rows)
        for signal in (self._articles.rowsRemoved, self._articles.modelReset):
            signal.connect(self._unwatch)

    def _watch(self, number: int) -> None:
        """An entry was read: watch its file from now on."""
        entry = self._articles.entry(number)
        if entry is not None and entry.pasted is None and len(self._watcher.files()) < MOST_WATCHED:
            self._changed.discard(entry.path)
            self._watcher.addPath(str(entry.path))

    def _watch_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Entries came, perhaps back after they were closed: watch the files of those that were read."""
        for row in range(first, last + 1):
            entry = self._articles.index(row).data(ENTRY_ROLE)
            if entry.article is not None:
                self._watch(entry.number)

    def _unwatch(self) -> None:
        """Entries went: nobody is interested in their files."""
        gone = [path for path in self._watcher.files() if not self._articles.of_file(Path(path))]
        if gone:
            self._watcher.removePaths(gone)

    def _note(self, path: str) -> None:
        self._changed.add(Path(path))
        self._settle.start()

    def _look(self) -> None:
        """See what became of the files that changed, without waiting for their disk."""
        changed, self._changed = self._changed, set()

        def work() -> None:
            found = {path: path.exists() for path in changed}
            self._background.tell(lambda: self._take(found))

        self._background.run(work)

    def _take(self, found: Mapping[Path, bool]) -> None:
        """It is known which of the files that changed are still there."""
        for path, exists in found.items():
            self._tell(path, exists)

    def _tell(self, path: Path, exists: bool) -> None:
        """Say on the entries of a file, and aloud, what became of it."""
        if exists:
            self._watcher.addPath(str(path))  # a program that saves a new file in its place ends the watch
            sentence = self.tr("{name} changed on disk. Reload (F5) reads it anew.")
        else:
            sentence = self.tr("{name} is no longer there. What was read of it stays.")
        sentence = sentence.format(name=named(path.name))
        entries = self._articles.of_file(path)
        for entry in entries:
            self._articles.fail(entry.number, sentence)
        if entries:
            self.told.emit(sentence)
