"""An open session to another file: written beside, checked, flushed to the disk, renamed into place."""

import contextlib
import glob
import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from reader.library.connecting import address_of
from reader.library.trouble import told

A_DAY = 86_400.0

REFUSED = "The session could not be saved as {file}: {reason}."


def copy(connection: sqlite3.Connection, path: Path, add: Callable[[Path], None] | None = None) -> None:
    """Write all that a connection sees to a file, whole or not at all; `add` adds to it before it is there.

    Raises ReaderError.
    """
    beside = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        beside.unlink(missing_ok=True)
        connection.execute("VACUUM INTO ?", (address_of(beside),))
        if add is not None:
            add(beside)
        flush(beside)
        finish_what_was_begun(path)
        os.replace(beside, path)  # noqa: PTH105 (a link is replaced, not followed)
        flush_folder(path.parent)
    except (OSError, sqlite3.Error) as trouble:
        raise told(REFUSED, path, trouble) from trouble
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def finish_what_was_begun(path: Path) -> None:
    """Have nothing beside a file that SQLite would take for unfinished work on what takes its place."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists():
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master")
        journal.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove what is left beside a file of attempts to write it that were ended, a day old at least."""
    yesterday = time.time() - A_DAY
    for stray in path.parent.glob(f".{glob.escape(path.name[:100])}.*.part*"):
        with contextlib.suppress(OSError):
            if stray.stat().st_mtime < yesterday:
                stray.unlink()


def flush(path: Path) -> None:
    """Have a file on the disk before anybody relies on it."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Have a folder's names on the disk, where the system can do that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
