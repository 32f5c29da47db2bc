"""Changes as they are made to a session file that is never more than a moment behind."""

import contextlib
import errno
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.errors import ReaderError
from reader.library.records import Changes
from reader.library.session import Session, Sources, Waiting
from reader.library.trouble import not_saved
from reader.phrase import Phrase

Tell = Callable[[str], None]
"""Is told a sentence of trouble, once, and "" when all is well again; from the saver's own thread."""

AGAIN = 2.0
"""Seconds after which what could not be saved is tried again: soon enough after a disk was emptied."""


class Saver:
    """Saves to a session in a thread of its own, in the order in which things happened.

    What cannot be saved is kept and tried again, and the reader is told once.
    """

    def __init__(self, session: Session, tell: Tell, again: float = AGAIN) -> None:
        self._session = session
        self._tell = tell
        self._again = again
        self._waiting: list[Waiting] = []
        self._news = threading.Condition()
        self._closing = False
        self._trouble = ""
        self._is_awake = False
        self._thread = threading.Thread(target=self._run, name="saver", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> str:
        """The sentence that says why what was decided is not saved yet, "" where all is well."""
        return self._trouble

    @property
    def is_at_work(self) -> bool:
        """Whether it has not come to its end, be it that a disk does not answer."""
        return self._thread.is_alive()

    @property
    def pending(self) -> int:
        """How many decisions are not on the disk yet."""
        with self._news:
            return len(self._waiting)

    def save(self, changes: Changes, sources: Sources | None = None) -> None:
        """Save this, after all before it; returns at once."""
        if not changes and not sources:
            return
        with self._news:
            self._waiting.append((changes, dict(sources or {})))
            self._news.notify_all()

    def flush(self, seconds: float = 30.0) -> bool:
        """Wait until all is on the disk; False where it is not by then, or could not be saved."""
        with self._news:
            self._news.wait_for(lambda: not self._waiting or bool(self._trouble), seconds)
            return not self._waiting

    def copy_to(self, path: Path) -> None:
        """Write the session to another file, with what is decided and could not be saved in its own yet.

        Raises ReaderError.
        """
        self._session.copy_to(path, self._left())

    def write_anew(self) -> None:
        """Write the session to its own file once more, with what could not be saved in it, and go on there.

        Raises ReaderError.
        """
        self._session.write_anew(self._left())
        with self._news:
            self._trouble, self._is_awake = "", True
            self._news.notify_all()

    def _left(self) -> Sequence[Waiting]:
        """What is decided and could not be saved yet; that it is tried again all the same changes nothing."""
        self.flush()
        with self._news:
            return list(self._waiting)

    def close(self, seconds: float = 30.0) -> str:
        """Save what is left and end; a sentence where that could not be done, else ""."""
        with self._news:
            self._closing = True
            self._news.notify_all()
        self._thread.join(seconds)
        if self._thread.is_alive() and not self._trouble:
            late = OSError(errno.ETIMEDOUT, f"the disk did not answer within {seconds:g} seconds")
            return not_saved(self._session.path, late).sentence
        return self._trouble

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting or self._closing)
                batch = list(self._waiting)
            if not batch:
                return
            done = self._save(batch)
            with self._news:
                del self._waiting[:done]
                self._news.notify_all()
                if self._closing and done < len(batch):
                    return
                if done < len(batch):
                    self._news.wait_for(lambda: self._closing or self._is_awake, self._again)
                    self._is_awake = False

    def _save(self, batch: Sequence[Waiting]) -> int:
        """Save what waits, in one go where it holds no files; how much of it is done with."""
        done, sentence = 0, ""
        for group in grouped(batch):
            try:
                self._session.write_all(group)
            except ReaderError as trouble:
                sentence = trouble.sentence
                break
            except Exception as trouble:
                sentence = self._save_one_by_one(group, trouble)
            done += len(group)
        self._say(sentence)
        return done

    def _save_one_by_one(self, group: Sequence[Waiting], trouble: Exception) -> str:
        """Save what can be saved where a mistake of our own keeps some of it back, and say so: nothing else
        may wait for that."""
        for each in group:
            with contextlib.suppress(Exception):
                self._session.write_all([each])
        sentence = "Something could not be saved: this is a mistake in Diptych itself ({name})."
        return Phrase(sentence, name=type(trouble).__name__)

    def _say(self, sentence: str) -> None:
        if sentence != self._trouble:
            self._trouble = sentence
            self._tell(sentence)


def grouped(batch: Sequence[Waiting]) -> list[list[Waiting]]:
    """What waits, in order, in groups that are saved together: files one by one, decisions at once."""
    groups: list[list[Waiting]] = []
    for each in batch:
        if each[1] or not groups or groups[-1][-1][1]:
            groups.append([each])
        else:
            groups[-1].append(each)
    return groups
