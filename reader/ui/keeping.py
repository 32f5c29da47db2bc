"""A session file to the window, and the reader's decisions back into it, without the window ever waiting."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from reader.errors import ReaderError
from reader.load.opening import shown
from reader.logs import LOGGER
from reader.phrase import Phrase
from reader.ui.background import PATIENCE, Background
from reader.ui.stock import Stock, stock_of

if TYPE_CHECKING:
    from reader.library import Changes, Opening, Saver, Session

Reading = Callable[[], "Opening"]


class Keeping(QObject):
    """The session that is open: what is decided goes into its file, in a thread of its own.

    What is decided in a session that is open to be read only goes into a copy of it in memory, so that all
    of it can be saved under another name.

    Signals:
        opened(object, object): a session is open (`Opening`) with its articles (`Stock`); what was kept
            before belongs to the one before.
        in_use(object, object): the session at a path is open in another window; the sentence that says so.
        failed(object, object): the session at a path could not be opened or written; why.
        told(object): something is not saved, and why; "" when all is saved again.
        lost(object): something could not be saved in a session that was left, and why.
        moved(object): all that was decided stands in the file at this path, and goes on there.
    """

    opened = Signal(object, object)
    # Sentences travel as objects: as a string of Qt's, a phrase would forget what it is made of.
    in_use = Signal(object, object)
    failed = Signal(object, object)
    told = Signal(object)
    lost = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._saver: Saver | None = None
        self._background = Background(self)
        self._is_opening = False
        self._next: tuple[Path, Reading] | None = None
        self._leaving: list[threading.Thread] = []
        self._meanwhile: list[tuple[Changes, Mapping[str, bytes]]] | None = None
        self._closed = False

    @property
    def path(self) -> Path | None:
        """The file of the session, None while none is open."""
        return self._session.path if self._session else None

    @property
    def is_saving(self) -> bool:
        """Whether what is decided is saved; it is not in a session that is open to be read only."""
        return self._session is not None and not self._session.read_only

    @property
    def trouble(self) -> str:
        """Why the last decisions are not on the disk, "" where they are, or soon will be."""
        return self._saver.trouble if self._saver else ""

    def open(self, path: Path, read_only: bool = False) -> None:
        """Open a session file; `opened`, `in_use` or `failed` says what came of it.

        Of several that are asked for while the first one is being read, the last one is opened.
        """

        def read() -> "Opening":
            from reader.library import open_session  # SQLite can wait until it is wanted

            if not path.exists():
                raise ReaderError(Phrase("{file} is no longer there.", file=shown(path)), path)
            return open_session(path, read_only)

        self._open(path, read)

    def open_in_any_case(self, path: Path) -> None:
        """Open the session that comes back at every start, if only to be read."""

        def read() -> "Opening":
            return opened_in_any_case(path)

        self._open(path, read)

    def open_copy(self, path: Path) -> None:
        """Open a copy of a session that another window writes to, under a free name beside it."""

        def read() -> "Opening":
            from reader.library import open_session

            opening = open_session(path, read_only=True)
            try:
                copy = free_name(path)
                opening.session.copy_to(copy)
            finally:
                opening.session.close()
            return open_session(copy)

        self._open(path, read)

    def save(self, changes: "Changes", sources: Mapping[str, bytes]) -> None:
        """Have changes saved; returns at once."""
        if self._saver is not None:
            self._saver.save(changes, sources)
        if self._meanwhile is not None:
            self._meanwhile.append((changes, sources))

    def flush(self, seconds: float) -> bool:
        """Wait until all is on the disk; False where it is not by then, or could not be saved."""
        return self._saver is None or self._saver.flush(seconds)

    def when_saved(self, seconds: float, done: Callable[[bool], None]) -> None:
        """Have `done` called when all is on the disk, with True; with False where it is not by then."""

        def work() -> None:
            is_saved = self.flush(seconds)
            self._background.tell(lambda: done(is_saved))

        self._background.run(work)

    def save_as(self, path: Path) -> None:
        """Let the session stand in another file, whole, and go on there; `moved` or `failed` follows."""
        saver = self._saver
        if saver is None or self._meanwhile is not None:
            return
        self._meanwhile = []

        def work() -> None:
            from reader.library import open_session

            try:
                with refusing(path):
                    saver.copy_to(path)
                    opening = open_session(path)
            except ReaderError as trouble:
                sentence = trouble.sentence
                self._background.tell(lambda: self._stay(path, sentence))
            else:
                self._deliver(opening, lambda: self._move(opening))

        self._background.run(work)

    def save_anew(self) -> None:
        """Write the session to its own file once more, whole; `moved` or `failed` follows."""
        saver, path = self._saver, self.path
        if saver is None or path is None or self._meanwhile is not None:
            return

        def work() -> None:
            try:
                with refusing(path):
                    saver.write_anew()
            except ReaderError as trouble:
                sentence = trouble.sentence
                self._background.tell(lambda: self.failed.emit(path, sentence))
            else:
                self._background.tell(lambda: self.moved.emit(path))

        self._background.run(work)

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
                self._background.tell(lambda: failed(sentence))
            else:
                self._background.tell(lambda: done(data))

        self._background.run(work)

    def close(self, patience: float = PATIENCE) -> str:
        """Save what is left and let the session go; a sentence where that could not be done, else "".

        Waits for a session that is just being written under another name, but not for a disk that does not
        answer for so many seconds.
        """
        if self._meanwhile is None:
            self._closed = True  # what is still being opened goes as it comes
        self._background.close(patience)
        self._closed = True
        session, saver = self._session, self._saver
        self._session = self._saver = None
        return let_go(session, saver, patience)

    def _open(self, path: Path, read: Reading) -> None:
        """Open a session, after the one that is being opened."""
        if self._is_opening:
            self._next = path, read
            return
        self._is_opening = True
        leaving = list(self._leaving)

        def work() -> None:
            from reader.library import SessionInUse

            for thread in leaving:  # whoever goes back to the session left just now finds it free
                thread.join()
            try:
                with refusing(path):
                    opening = read()
                    stock = stock_of(opening.holdings)
            except SessionInUse as trouble:
                sentence = trouble.sentence
                self._background.tell(lambda: self._refuse(self.in_use, path, sentence))
            except ReaderError as trouble:
                sentence = trouble.sentence
                self._background.tell(lambda: self._refuse(self.failed, path, sentence))
            else:
                self._deliver(opening, lambda: self._take(opening, stock))

        self._background.run(work)

    def _deliver(self, opening: "Opening", news: Callable[[], None]) -> None:
        """From a thread, tell of a session that is open; where nobody wants it any more, let it go."""
        if not self._background.tell(news):
            opening.session.close()

    def _refuse(self, signal: SignalInstance, path: Path, sentence: str) -> None:
        if not self._is_unwanted():
            signal.emit(path, sentence)

    def _is_unwanted(self) -> bool:
        """Whether nobody wants what was just opened any more; the next one is begun, if there is one."""
        self._is_opening = False
        wanted, self._next = self._next, None
        if wanted is not None and not self._closed:
            self._open(*wanted)
        return wanted is not None or self._closed

    def _take(self, opening: "Opening", stock: Stock) -> None:
        """A session is open: the one before is done with."""
        if self._next is not None or self._closed:
            opening.session.close()  # nothing was written to it: that takes no time
        if self._is_unwanted():
            return
        self._meanwhile = None
        self._go_on_in(opening.session)
        self.opened.emit(opening, stock)

    def _move(self, opening: "Opening") -> None:
        """All stands in another file: what was decided since goes there as well."""
        if self._meanwhile is None:  # another session was opened since
            self._leave(opening.session)
            return
        meanwhile, self._meanwhile = self._meanwhile, None
        self._go_on_in(opening.session, with_all=True)
        for changes, sources in meanwhile:
            self.save(changes, sources)
        self.moved.emit(opening.session.path)

    def _stay(self, path: Path, sentence: str) -> None:
        """The other file could not be written: go on in the one that is open."""
        self._meanwhile = None
        self.failed.emit(path, sentence)

    def _go_on_in(self, session: "Session", with_all: bool = False) -> None:
        """Save to another session from now on, which may hold all that was to be saved in the one before."""
        from reader.library import Saver

        before, saver = self._session, self._saver
        self._session = session
        self._saver = Saver(
            session,
            lambda sentence: void(self._background.tell(lambda: self._pass_on(session, sentence))),
        )
        if before is not None:
            self._leave(before, saver, aloud=not with_all)

    def _pass_on(self, session: "Session", sentence: str) -> None:
        """The saver has trouble, or no longer. That of a session that was left is told as it goes."""
        if session is self._session:
            self.told.emit(sentence)

    def _leave(self, session: "Session", saver: "Saver | None" = None, aloud: bool = True) -> None:
        """Let a session go without waiting for its disk."""

        def work() -> None:
            trouble = let_go(session, saver)
            if trouble and aloud:
                self._background.tell(lambda: self.lost.emit(trouble))

        alive = [thread for thread in self._leaving if thread.is_alive()]
        self._leaving = [*alive, self._background.run(work)]


@contextlib.contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Whatever goes wrong with a session file is told, also a mistake of ours: the window waits for it."""
    try:
        yield
    except ReaderError:
        raise
    except Exception as trouble:
        from reader.library.trouble import told

        if not isinstance(trouble, OSError):
            LOGGER.exception("A mistake of ours")
        raise told("{file} could not be opened: {reason}.", path, trouble) from trouble


def free_name(path: Path) -> Path:
    """A name beside a session that no file has yet."""
    taken = {each.name for each in path.parent.iterdir()}
    return next(
        path.with_name(name)
        for at in range(1, len(taken) + 2)
        if (name := f"{path.stem}-{at}{path.suffix}") not in taken
    )


def opened_in_any_case(path: Path) -> "Opening":
    """The session at a path, to be read only where another window has it, or empty where nothing helps."""
    from reader.library import Opening, SessionInUse, open_session, open_whatever_happens

    try:
        return open_whatever_happens(path)
    except SessionInUse as trouble:
        sentence = trouble.sentence
    try:
        opening = open_session(path, read_only=True)
    except ReaderError as trouble:
        from reader.library.holdings import Holdings
        from reader.library.reading import connect_to_nothing
        from reader.library.session import Session

        return Opening(Session(path, connect_to_nothing()), Holdings(), (sentence, trouble.sentence))
    return Opening(opening.session, opening.holdings, (sentence, *opening.sentences))


def let_go(session: "Session | None", saver: "Saver | None", patience: float = PATIENCE) -> str:
    """Save what is left and close the file; a sentence where that could not be done in so many seconds, else
    "". Where the disk still does not answer the file stays open: to close it would be to wait on."""
    trouble = saver.close(patience) if saver is not None else ""
    if session is not None and not (saver is not None and saver.is_at_work):
        if saver is not None and not trouble and not session.read_only:
            with contextlib.suppress(ReaderError):  # bytes that nobody needs do no harm
                session.forget_unused_sources()
        session.close()
    return trouble


def void(_: object) -> None:
    """Nothing, for what asks for no answer."""
