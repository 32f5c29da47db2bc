"""A session file to a connection that believes nothing of it before it was looked at."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote_from_bytes

from reader.errors import ReaderError
from reader.library.schema import (
    APPLICATION_ID,
    VERSION,
    application_of,
    migrate,
    tables_at,
    tables_of,
    version_of,
)
from reader.library.trouble import NewerSession
from reader.load.opening import shown
from reader.phrase import Phrase

LARGEST_ROW = 200_000_000
"""Bytes of any one row that are read: the largest file there can be, and what surrounds it."""

# Two programs that read or write the same session wait so many seconds for each other.
PATIENCE = 5.0

ENDING = ".diptych"
"""What the name of a session ends in."""

JOURNAL = "-journal"
"""What SQLite adds to that for the file in which it keeps what it is about to change."""

NEWER = "{file} was made by a newer version of Diptych; it was left as it is. Open it with that version."

SAFE = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY")
"""What keeps a file that somebody made to do harm from doing it (sqlite.org/security.html)."""

DURABLE = ("journal_mode = DELETE", "synchronous = EXTRA")
"""A rollback journal, flushed to the disk with its folder.

Beside a write-ahead log it takes six times as long to save a decision (24 and 4 ms), in a thread that
nobody waits for. But the file alone is the whole session: of 80 copies of it alone, made while decisions
were saved or after kill -9, all could be read; with the log none could (the tables were still in the log).
"""


def connect(path: Path, mode: str = "rwc") -> sqlite3.Connection:
    """A connection to a file, which is not looked into yet."""
    connection = sqlite3.connect(
        f"{address_of(path)}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    return made_safe(connection)


def address_of(path: Path) -> str:
    """A path as SQLite wants it in an address: whatever bytes are in it, and on a network drive too."""
    name = path.absolute().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote_from_bytes(os.fsencode(name))}"


def made_safe(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The connection with limits on what a file can ask of us."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_ROW)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
    connection.text_factory = _text
    try:
        for pragma in SAFE:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _text(data: bytes) -> str:
    """A text of a file; half a character as a mark, or one broken letter would cost the whole table."""
    return data.decode("utf-8", "replace")


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise what speaks against using a file: ReaderError, or sqlite3.Error where it is damaged."""
    try:
        refuse_what_is_not_ours(connection, path)
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    except UnicodeDecodeError as trouble:
        raise damage("its letters are none") from trouble
    if verdict != "ok":
        raise damage(verdict)
    if path.stat().st_size % page:  # SQLite takes what is missing of the last page for zeros
        raise damage("it was cut off")


def refuse_what_is_not_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ReaderError for a file of another program or of a newer version, sqlite3.Error where ours has
    other tables than it should."""
    version, found = version_of(connection), tables_of(connection)
    ours = bool(found) and found == tables_at(min(version, VERSION))
    application = application_of(connection)
    if application != APPLICATION_ID and not ours and holds_pages(connection):
        raise not_ours(path)
    if version > VERSION:
        raise NewerSession(Phrase(NEWER, file=shown(path)), path)
    if found and not (ours and application == APPLICATION_ID):
        raise damage("its tables are not ours")


def holds_pages(connection: sqlite3.Connection) -> bool:
    """Whether anything was ever written; what was begun and then taken back holds nothing."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return bool(pages)


def refuse_what_is_no_file(path: Path) -> None:
    """Raise ReaderError for a folder, a pipe or a device."""
    if path.exists() and not path.is_file():
        raise not_ours(path)


def is_empty(path: Path) -> bool:
    """Whether a file has not a byte, nor a journal beside it, in which its bytes may be."""
    return path.is_file() and not path.stat().st_size and not path.with_name(path.name + JOURNAL).exists()


def empty(path: Path) -> ReaderError:
    """The refusal of an empty file."""
    return ReaderError(Phrase("{name} is empty.", name=shown(path)), path)


def not_ours(path: Path) -> ReaderError:
    """The refusal of a file of another program."""
    return ReaderError(Phrase("{file} is not a session of Diptych.", file=shown(path)), path)


def looks_like_ours(path: Path) -> bool:
    """Whether a file that SQLite cannot make sense of was a session: by what its head says, or its name."""
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError:
        return False
    application = int.from_bytes(head[68:72], "big")  # the file format of SQLite, 1.3
    return path.suffix == ENDING or application == APPLICATION_ID


def damage(what: str) -> sqlite3.DatabaseError:
    """Damage that SQLite did not call so itself."""
    trouble = sqlite3.DatabaseError(what)
    trouble.sqlite_errorname = "SQLITE_CORRUPT"
    return trouble


def prepared(path: Path) -> sqlite3.Connection:
    """A connection to write to a file that was found whole, brought to this version. Raises as `check`."""
    connection = connect(path)
    try:
        check(connection, path)
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Have a file that we may write to be of this version, and written to as safely as can be."""
    for pragma in DURABLE:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if version_of(connection) < VERSION:
        migrate(connection)
