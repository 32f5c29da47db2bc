"""A session file to the window, and the reader's decisions back into it, without the window ever waiting."""

import contextlib
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.library import Changes, Opening, Saver, Session


class Keeping(QObject):
    """The session that is open: what is decided goes into its file, in a thread of its own.

    Signals:
        opened(object): a session is open (`Opening`); what was kept before belongs to the one before.
        in_use(object, object): the session at a path is open in another window; the sentence that says so.
        failed(object, object): the session at a path could not be opened; why.
        told(object): something is not saved, and why; "" when all is saved again.
        copied(object): the session stands in another file as well.
    """

    opened = Signal(object)
    # Sentences travel as objects: as a string of Qt's, a phrase would forget what it is made of.
    in_use = Signal(object, object)
    failed = Signal(object, object)
    told = Signal(object)
    copied = Signal(object)
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._saver: Saver | None = None
        self._came.connect(lambda news: news())

    @property
    def path(self) -> Path | None:
        """The file of the session, None while none is open."""
        return self._session.path if self._session else None

    @property
    def is_saving(self) -> bool:
        """Whether what is decided is saved; it is not in a session that is open to be read only."""
        return self._saver is not None

    def open(self, path: Path, read_only: bool = False) -> None:
        """Open a session file, or make a new one; `opened`, `in_use` or `failed` says what came of it."""

        def work() -> None:
            from reader.library import SessionInUse, open_session  # SQLite can wait until it is wanted

            try:
                opening = open_session(path, read_only)
            except SessionInUse as trouble:
                sentence = trouble.sentence
                self._tell(lambda: self.in_use.emit(path, sentence))
            except ReaderError as trouble:
                sentence = trouble.sentence
                self._tell(lambda: self.failed.emit(path, sentence))
            else:
                self._tell(lambda: self._take(opening))

        in_background(work)

    def open_copy(self, path: Path, copy: Path) -> None:
        """Open a copy of a session that another window writes to."""

        def work() -> None:
            from reader.library import open_session

            try:
                opening = open_session(path, read_only=True)
                try:
                    opening.session.copy_to(copy)
                finally:
                    opening.session.close()
            except ReaderError as trouble:
                sentence = trouble.sentence
                self._tell(lambda: self.failed.emit(path, sentence))
            else:
                self._tell(lambda: self.open(copy))

        in_background(work)

    def save(self, changes: "Changes", sources: Mapping[str, bytes]) -> None:
        """Have changes saved; returns at once."""
        if self._saver is not None:
            self._saver.save(changes, sources)

    def save_as(self, path: Path) -> None:
        """Let the session stand in another file, whole, and go on there."""
        session, saver = self._session, self._saver
        if session is None:
            return

        def work() -> None:
            try:
                if saver is not None:
                    saver.flush()
                session.copy_to(path)
            except ReaderError as trouble:
                sentence = trouble.sentence
                self._tell(lambda: self.failed.emit(path, sentence))
            else:
                self._tell(lambda: self.copied.emit(path))

        in_background(work)

    def bytes_of(self, sha256: str, done: Callable[[bytes], None], failed: Callable[[str], None]) -> None:
        """Fetch the bytes of a source; `done` or `failed` is called in the thread of the window."""
        session = self._session

        def work() -> None:
            try:
                if session is None:
                    raise ReaderError(self.tr("The session is closed."))
                data = session.source(sha256)
            except ReaderError as trouble:
                sentence = trouble.sentence
                self._tell(lambda: failed(sentence))
            else:
                self._tell(lambda: done(data))

        in_background(work)

    def close(self) -> str:
        """Save what is left and let the session go; a sentence where that could not be done, else ""."""
        trouble = ""
        if self._saver is not None:
            trouble = self._saver.close()
        if self._session is not None:
            if self._saver is not None and not trouble:
                with contextlib.suppress(ReaderError):  # bytes that nobody needs do no harm
                    self._session.forget_unused_sources()
            self._session.close()
        self._session, self._saver = None, None
        return trouble

    def _take(self, opening: "Opening") -> None:
        """A session is open: the one before is done with."""
        from reader.library import Saver

        trouble = self.close()
        self._session = opening.session
        if not opening.session.read_only:
            self._saver = Saver(
                opening.session, lambda sentence: self._tell(lambda: self.told.emit(sentence))
            )
        self.opened.emit(opening)
        if trouble:
            self.told.emit(trouble)

    def _tell(self, news: Callable[[], None]) -> None:
        """Have something done in the window's thread."""
        self._came.emit(news)


def in_background(work: Callable[[], None]) -> None:
    """Do something that waits for a disk in a thread of its own."""
    threading.Thread(target=work, daemon=True).start()
