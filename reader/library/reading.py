"""A session file that may not be written to, to a copy of it in memory."""

import shutil
import sqlite3
import tempfile
from pathlib import Path

from reader.library.connecting import JOURNAL, check, connect, looks_like_ours, made_safe, not_ours
from reader.library.schema import migrate
from reader.library.trouble import is_damage, told


def connect_to_copy(path: Path) -> sqlite3.Connection:
    """A copy of a session in memory, brought to this version; the file may be in use, or read-only.

    Raises ReaderError where it cannot be read; it is left as it is, damaged or not.
    """
    try:
        return _copied(path)
    except sqlite3.Error as trouble:
        if is_damage(trouble) and not looks_like_ours(path):
            raise not_ours(path) from trouble
        if not path.with_name(path.name + JOURNAL).exists():
            raise told("{file} could not be opened: {reason}.", path, trouble) from trouble
    return _copied_with_journal(path)


def connect_to_nothing() -> sqlite3.Connection:
    """An empty session in memory."""
    connection = made_safe(in_memory())
    migrate(connection)
    return connection


def in_memory() -> sqlite3.Connection:
    """A connection to nothing yet, which can be used from any thread."""
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, uri=True)


def _copied(path: Path, mode: str = "ro") -> sqlite3.Connection:
    source = connect(path, mode)
    try:
        check(source, path)
        return _brought_up(source)
    finally:
        source.close()


def _brought_up(source: sqlite3.Connection) -> sqlite3.Connection:
    """A copy in memory of what a connection sees, brought to this version."""
    copy = made_safe(in_memory())
    try:
        source.backup(copy)
        migrate(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _copied_with_journal(path: Path) -> sqlite3.Connection:
    """The copy of a session whose program was ended while it wrote: what it began has to be taken back first,
    which needs a place to write."""
    with tempfile.TemporaryDirectory(prefix="diptych-") as folder:
        there = Path(folder) / "session"
        try:
            for ending in ("", JOURNAL):
                shutil.copyfile(path.with_name(path.name + ending), there.with_name(there.name + ending))
            return _copied(there, "rw")
        except (OSError, sqlite3.Error) as trouble:
            raise told("{file} could not be opened: {reason}.", path, trouble) from trouble
