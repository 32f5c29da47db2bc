"""Troubles of our own to a log file that a person can send us; no Qt."""

import contextlib
import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from reader import __version__

LOG_FILE = "diptych.log"
OLD_FILE = "diptych.old.log"
CRASH_FILE = "crash.log"

LARGEST_LOG = 500_000
"""Bytes after which the log becomes the old one and a new one is begun: some weeks of everything."""

MOST_MISTAKES = 100
"""Mistakes of one run that are written down: one that happens whenever the window is painted has no end."""

LEVELS = ("debug", "info", "warning", "error")

FORM = "%(asctime)s %(levelname)s %(message)s"

Tell = Callable[[Path], None]
"""Tells a person that something of ours went wrong, and in which file it is written down."""

LOGGER = logging.getLogger("diptych")
LOGGER.addHandler(logging.NullHandler())  # until a log is started, nobody hears of it


class LateFile(logging.Handler):
    """Writes to a file in a folder, both of which are made with the first line that is worth it.

    A file that has grown large is put aside then. A folder that cannot be written is no reason to fail.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = folder / LOG_FILE
        self._is_begun = False

    def emit(self, record: logging.LogRecord) -> None:
        """Append a line."""
        with contextlib.suppress(OSError, ValueError):
            if not self._is_begun:
                self._begin()
            with self.path.open("a", encoding="utf-8", errors="backslashreplace") as stream:
                stream.write(self.format(record) + "\n")

    def _begin(self) -> None:
        self._is_begun = True
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists() and self.path.stat().st_size > LARGEST_LOG:
            self.path.replace(self.path.with_name(OLD_FILE))


def start_logging(folder: Path, level: str) -> LateFile:
    """Write into the log of the folder what is at least of that level.

    Nothing is written, and no file made, while nothing goes wrong, unless the level asks for more.
    """
    handler = LateFile(folder)
    handler.setFormatter(logging.Formatter(FORM))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(level.upper())
    LOGGER.propagate = False
    LOGGER.info("Diptych %s, Python %s, %s", __version__, sys.version, sys.platform)
    return handler


def catch_mistakes(log: LateFile, tell: Tell) -> None:
    """From now on write down every exception that nobody caught, in any thread, and tell the person where.

    The program goes on: Qt comes back to its loop after a slot that raised.
    """

    left = iter(range(MOST_MISTAKES))

    def write(kind: type[BaseException], trouble: BaseException, lines: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit) or next(left, None) is None:
            return
        LOGGER.error("A mistake of ours", exc_info=(kind, trouble, lines))
        with contextlib.suppress(Exception):
            sys.__excepthook__(kind, trouble, lines)
            tell(log.path)

    def write_thread(what: threading.ExceptHookArgs) -> None:
        write(what.exc_type, what.exc_value or what.exc_type(), what.exc_traceback)

    sys.excepthook = write
    threading.excepthook = write_thread


def catch_crashes(folder: Path, look_back: bool = True) -> Path | None:
    """Have Python write where it was when the system ends it; the file of an earlier crash, or None.

    What an earlier crash left is kept under the name that is returned, with the time it was found; only a
    process that has no other beside it should `look_back`.
    """
    path = folder / CRASH_FILE
    found = None
    with contextlib.suppress(OSError):
        if look_back and path.exists() and path.stat().st_size:
            found = path.with_name(f"crash-{datetime.now():%Y%m%d-%H%M%S}.log")
            path.replace(found)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable(path.open("ab"))
    return found
