"""Changes as they are made to a session file that is never more than a moment behind."""

import threading
from collections.abc import Callable

from reader.errors import ReaderError
from reader.library.records import Changes
from reader.library.session import Session, Sources

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
        self._waiting: list[tuple[Changes, Sources]] = []
        self._news = threading.Condition()
        self._closing = False
        self._trouble = ""
        self._thread = threading.Thread(target=self._run, name="saver", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> str:
        """The sentence that says why what was decided is not saved yet, "" where all is well."""
        return self._trouble

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

    def close(self, seconds: float = 30.0) -> str:
        """Save what is left and end; a sentence where that could not be done, else ""."""
        with self._news:
            self._closing = True
            self._news.notify_all()
        self._thread.join(seconds)
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
                    self._news.wait_for(lambda: self._closing, self._again)

    def _save(self, batch: list[tuple[Changes, Sources]]) -> int:
        """Save what waits, in one go where it holds no files; how much of it was saved."""
        done = 0
        try:
            for group in grouped(batch):
                changes = tuple(change for each, _ in group for change in each)
                sources = {sha: data for _, each in group for sha, data in each.items()}
                self._session.write(changes, sources)
                done += len(group)
        except ReaderError as trouble:
            self._say(trouble.sentence)
        else:
            self._say("")
        return done

    def _say(self, sentence: str) -> None:
        if sentence != self._trouble:
            self._trouble = sentence
            self._tell(sentence)


def grouped(batch: list[tuple[Changes, Sources]]) -> list[list[tuple[Changes, Sources]]]:
    """What waits, in order, in groups that are saved together: files one by one, decisions at once."""
    groups: list[list[tuple[Changes, Sources]]] = []
    for each in batch:
        if each[1] or not groups or groups[-1][-1][1]:
            groups.append([each])
        else:
            groups[-1].append(each)
    return groups
