"""A path to an open session, brought to this version; or a sentence why not, with the file left as it is."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from reader.errors import ReaderError
from reader.library.holdings import Holdings
from reader.library.locking import Holder, Lock, lock
from reader.library.schema import APPLICATION_ID, VERSION, application_of, migrate, tables_at, tables_of
from reader.library.schema import version_of as version_of_connection
from reader.library.session import PATIENCE, Session
from reader.library.trouble import NewerSession, SessionInUse, is_damage, told
from reader.load.opening import shown
from reader.phrase import Phrase

LARGEST_ROW = 200_000_000
"""Bytes of any one row that are read: the largest file there can be, and what surrounds it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """An open session, what it holds, and sentences for the reader about what was wrong with the file."""

    session: Session
    holdings: Holdings
    sentences: tuple[str, ...] = ()


def open_session(path: Path, read_only: bool = False) -> Opening:
    """Open a session file, or make a new one where there is none.

    Raises SessionInUse where another window writes to it, NewerSession where it is of a newer version, and
    ReaderError where it is no session or cannot be opened; the file is left as it is. A damaged file is set
    aside, and what can be read of it is in the session that is opened; the sentences say so.
    """
    held = None if read_only else take_lock(path)
    try:
        return _opened(path, held)
    except BaseException:
        if held is not None:
            held.let_go()
        raise


def take_lock(path: Path) -> Lock:
    """The right to write to a session; raises SessionInUse, or ReaderError where its folder is read-only."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        found = lock(path)
    except OSError as trouble:
        raise told("{file} cannot be written to: {reason}.", path, trouble) from trouble
    if isinstance(found, Holder):
        raise SessionInUse(in_use(path, found), path)
    return found


def in_use(path: Path, holder: Holder) -> str:
    """The sentence about a session that another window writes to."""
    if holder.is_this_process:
        return Phrase("{file} is open in another window.", file=shown(path))
    if not holder.pid:
        return Phrase("{file} is open in another program.", file=shown(path))
    sentence = "{file} is open in another program (process {pid} on {host})."
    return Phrase(sentence, file=shown(path), pid=str(holder.pid), host=holder.host)


def _opened(path: Path, held: Lock | None) -> Opening:
    sentences: list[str] = []
    try:
        connection = connect(path, held is None)
        check(connection, path)
    except sqlite3.Error as trouble:
        if not is_damage(trouble) or held is None:
            raise told("{file} could not be opened: {reason}.", path, trouble) from trouble
        from reader.library.recovering import set_aside_and_recover

        sentences.append(set_aside_and_recover(path))
        connection = connect(path, False)
    session = Session(path, connection, held)
    try:
        if held is not None:
            prepare(connection, path)
        holdings, passed_over = session.read()
    except BaseException:
        connection.close()
        raise
    if passed_over:
        sentence = "In {file}, {count} entries could not be understood; they were left as they are."
        sentences.append(Phrase(sentence, file=shown(path), count=passed_over))
    return Opening(session, holdings, tuple(sentences))


def connect(path: Path, read_only: bool) -> sqlite3.Connection:
    """A connection that believes nothing that a file says about itself."""
    name = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(
        name, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_ROW)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise what speaks against using a file: ReaderError, or sqlite3.Error where it is damaged."""
    try:
        version = version_of_connection(connection)
        empty = not tables_of(connection)
        refuse_what_is_not_ours(connection, path, version, empty)
        if not empty and tables_of(connection) != tables_at(version):
            raise damage("its tables are not ours")
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok":
            raise damage(verdict)
    except BaseException:
        connection.close()
        raise


def refuse_what_is_not_ours(connection: sqlite3.Connection, path: Path, version: int, empty: bool) -> None:
    """Raise ReaderError for a file of another program, or of a newer version of this one."""
    application = application_of(connection)
    if application != APPLICATION_ID and not (empty and not application):
        raise ReaderError(Phrase("{file} is not a session of Diptych.", file=shown(path)), path)
    if version > VERSION:
        sentence = (
            "{file} was made by a newer version of Diptych; open it with that one. It was left as it is."
        )
        raise NewerSession(Phrase(sentence, file=shown(path)), path)


def damage(what: str) -> sqlite3.DatabaseError:
    """Damage that SQLite did not call so itself."""
    trouble = sqlite3.DatabaseError(what)
    trouble.sqlite_errorname = "SQLITE_CORRUPT"
    return trouble


def prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Have a file that we may write to be of this version, and written to as safely as can be."""
    try:
        connection.execute("PRAGMA synchronous = FULL")
        if version_of_connection(connection) < VERSION:
            migrate(connection)
    except sqlite3.Error as trouble:
        raise told("{file} could not be opened: {reason}.", path, trouble) from trouble
