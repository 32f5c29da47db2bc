"""A session file to Holdings and the bytes of its sources, and Changes back into the file."""

import contextlib
import hashlib
import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from reader.errors import ReaderError
from reader.library.connecting import prepared
from reader.library.holdings import Holdings, holdings_of
from reader.library.locking import Lock, take_lock
from reader.library.records import Change, Changes, Record
from reader.library.rows import TABLES, Table, table_of
from reader.library.trouble import not_saved, told
from reader.load import Limits
from reader.load.opening import shown
from reader.phrase import Phrase

LIMITS = Limits()

TOO_MUCH = "{file} could not be opened: it holds more than can be."

LEVEL = 1
"""How hard sources are compressed (zlib): 120 web pages to a fifth, at 150 MB a second. The usual 6 makes it
a sixth, at 60, and takes twenty times as long over a long text, just when the window wants to show it."""

MOST_FREE = 1_000
"""Pages that are not used any more, of 4 kB each, from which on a file is made smaller, if they are half."""

MOST_ROWS = 2_000_000
"""Rows of a session that are read: ten thousand articles with two hundred decisions each."""

Sources = Mapping[str, bytes]
"""Bytes of files by their SHA-256."""

Waiting = tuple[Changes, Sources]
"""A decision that is to be saved, with the files that came with it."""


class Session:
    """An open session file. It may be used from several threads, which wait for each other.

    Everything is written in whole transactions: after a crash, a full disk or a lost power supply the
    file holds what it held before a change, or after it.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, held: Lock | None = None) -> None:
        self.path = path
        self._connection = connection
        self._lock = held
        self._turn = threading.RLock()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written to it from here."""
        return self._lock is None

    def read(self) -> tuple[Holdings, int]:
        """All that it holds but the sources, and how many rows could not be understood and are left alone."""
        passed_over = 0
        records: list[Record] = []
        with self._turn:
            for table in TABLES:
                for row in self._rows(table):
                    try:
                        records.append(table.from_row(row))
                    except (ValueError, OverflowError):
                        passed_over += not table.derived
                    if len(records) + passed_over > MOST_ROWS:
                        raise ReaderError(Phrase(TOO_MUCH, file=shown(self.path)), self.path)
        return holdings_of(records), passed_over

    def _rows(self, table: Table) -> Iterator[tuple[object, ...]]:
        try:
            yield from self._connection.execute(
                f"SELECT {', '.join(table.columns)} FROM {table.name} ORDER BY rowid"
            )
        except sqlite3.Error as trouble:
            raise told("{file} could not be read: {reason}.", self.path, trouble) from trouble

    def sources(self) -> list[str]:
        """The SHA-256 of all sources whose bytes it holds, in order."""
        try:
            with self._turn:
                rows = self._connection.execute("SELECT sha256 FROM sources ORDER BY sha256").fetchall()
        except sqlite3.Error as trouble:
            raise told("{file} could not be read: {reason}.", self.path, trouble) from trouble
        return [sha for (sha,) in rows]

    def source(self, sha256: str, limits: Limits = LIMITS) -> bytes:
        """The bytes of a source, as they were when the file was read. Raises ReaderError where they are
        missing, or no longer what they were.
        """
        try:
            with self._turn:
                row = self._connection.execute(
                    "SELECT size, packed FROM sources WHERE sha256 = ?", (sha256,)
                ).fetchone()
        except sqlite3.Error as trouble:
            raise told("{file} could not be read: {reason}.", self.path, trouble) from trouble
        data = unpacked(row, limits) if row else None
        if data is None or hashlib.sha256(data).hexdigest() != sha256:
            raise ReaderError(Phrase("The session no longer has the text of this article."), self.path)
        return data

    def write(self, changes: Changes, sources: Sources | None = None) -> None:
        """Save changes, and bytes of files, all or nothing. Raises NotSaved with a sentence."""
        self.write_all([(changes, sources or {})])

    def write_all(self, waiting: Iterable[Waiting]) -> None:
        """Save several decisions in their order, all or nothing. Raises NotSaved with a sentence."""
        changes: list[Change] = []
        rows: list[tuple[str, int, bytes]] = []
        for each, sources in waiting:
            changes += each
            rows += [(sha, len(data), zlib.compress(data, LEVEL)) for sha, data in sources.items()]
        with self._turn:
            try:
                self._write(changes, rows)
            except (sqlite3.Error, OSError, MemoryError) as trouble:
                raise not_saved(self.path, trouble) from trouble

    def _write(self, changes: Iterable[Change], sources: Iterable[tuple[str, int, bytes]]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._connection.executemany("INSERT OR IGNORE INTO sources VALUES (?, ?, ?)", sources)
            for change in changes:
                if change.before is not None:
                    self._delete(change.before)
                if change.after is not None:
                    self._insert(change.after)
            self._connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def _delete(self, record: Record) -> None:
        table = table_of(record)
        found = " AND ".join(f"{name} = ?" for name in table.key_columns)
        self._connection.execute(
            f"DELETE FROM {table.name} WHERE {found}", tuple(table.to_row(record))[: table.keys]
        )

    def _insert(self, record: Record) -> None:
        table = table_of(record)
        marks = ", ".join("?" * len(table.columns))
        self._connection.execute(
            f"INSERT OR REPLACE INTO {table.name} ({', '.join(table.columns)}) VALUES ({marks})",
            tuple(table.to_row(record)),
        )

    def forget_unused_sources(self) -> None:
        """Let the bytes go that no article is of, and the room they took where that is much; only when
        nothing can be undone any more. Raises NotSaved.
        """
        with self._turn:
            try:
                self._connection.execute(
                    "DELETE FROM sources WHERE sha256 NOT IN (SELECT sha256 FROM articles)"
                )
                (free,), (every,) = (
                    self._connection.execute(f"PRAGMA {what}").fetchone()
                    for what in ("freelist_count", "page_count")
                )
                if free > MOST_FREE and 2 * free > every:
                    self._connection.execute("VACUUM")
            except (sqlite3.Error, OSError, MemoryError) as trouble:
                raise not_saved(self.path, trouble) from trouble

    def copy_to(self, path: Path, waiting: Sequence[Waiting] = ()) -> None:
        """Write the whole session to another file, whole or not at all, with what waits to be saved.

        Raises ReaderError; also where another window has the session at that path.
        """
        held = take_lock(path)
        try:
            with self._turn:
                self._copy_to(path, waiting)
        finally:
            held.let_go()

    def write_anew(self, waiting: Sequence[Waiting] = ()) -> None:
        """Write the whole session to its own place once more, with what waits to be saved, and go on there:
        its file may have been removed or replaced meanwhile. Raises ReaderError.
        """
        with self._turn:
            self._copy_to(self.path, waiting)
            try:
                connection = prepared(self.path)
            except sqlite3.Error as trouble:
                raise not_saved(self.path, trouble) from trouble
            self._connection.close()
            self._connection = connection

    def _copy_to(self, path: Path, waiting: Sequence[Waiting]) -> None:
        from reader.library.copying import copy

        def add(beside: Path) -> None:
            with contextlib.closing(sqlite3.connect(beside, isolation_level=None)) as connection:
                Session(path, connection).write_all(waiting)

        copy(self._connection, path, add if waiting else None)

    def set_patience(self, seconds: float) -> None:
        """How long to wait for another program that writes to the file, five seconds at first."""
        with self._turn:
            self._connection.execute(f"PRAGMA busy_timeout = {round(1_000 * seconds)}")

    def close(self) -> None:
        """Let the file go."""
        with self._turn:
            self._connection.close()
            if self._lock is not None:
                self._lock.let_go()


def unpacked(row: tuple[object, object], limits: Limits) -> bytes | None:
    """The bytes of a row, never more than it says and than the limits allow; None where it says otherwise."""
    size, packed = row
    if not isinstance(size, int) or not isinstance(packed, bytes) or not 0 <= size <= limits.max_bytes:
        return None
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, size + 1)
    except zlib.error:
        return None
    return data if len(data) == size and unpacker.eof else None
