"""Work that waits for a disk, done in threads, to news in the thread of the window."""

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

PATIENCE = 30.0
"""Seconds that closing waits for threads: a full disk answers in a moment, one that sleeps needs some."""

News = Callable[[], None]


class Background(QObject):
    """Threads that may outlive whoever began them: what they tell then is not heard."""

    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = threading.Lock()
        self._closed = False
        self._threads: list[threading.Thread] = []
        self._came.connect(self._hear)

    def run(self, work: Callable[[], None]) -> threading.Thread:
        """Do something in a thread of its own."""
        thread = threading.Thread(target=work, daemon=True)
        self._threads = [*(each for each in self._threads if each.is_alive()), thread]
        thread.start()
        return thread

    def tell(self, news: News) -> bool:
        """From a thread, have something done in the thread of the window; False where nobody hears it."""
        with self._turn:
            if not self._closed:
                try:
                    self._came.emit(news)
                except RuntimeError:  # the window went without a word, and this with it
                    self._closed = True
            return not self._closed

    def close(self, seconds: float = PATIENCE) -> None:
        """Wait for what is under way, and hear what it has to tell; afterwards nothing is heard."""
        end = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        with self._turn:
            self._closed = True

    def _hear(self, news: News) -> None:
        news()
