"""A damaged session file to a new one with what can be read, and the old one under a name that is told."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from reader.library.connecting import made_safe
from reader.library.copying import flush, flush_folder
from reader.library.rows import TABLES, Table
from reader.library.schema import VERSION, migrate, tables_at, tables_of
from reader.library.trouble import told
from reader.load.opening import shown
from reader.phrase import Phrase

PAGE = 4096
JOURNALS = ("-journal", "-wal")
"""What SQLite writes beside a file and what belongs to it: it is renamed and copied with it."""

MOST_FAILURES = 1_000
FIRST_FAILURES = 100
"""Failed attempts to read some rows of a table, after which its rest is given up; and the same while none
was read. Ten broken pages of a table of 10,000 rows take some 400."""

ROWS_ON_A_PAGE = 200
"""Rows that a page holds at the most, where nothing says how many a table has."""

UNREADABLE = (sqlite3.Error, UnicodeDecodeError)

OF_NO_IMPORTANCE = ("journal_mode = MEMORY", "synchronous = OFF")
"""How a file is written that counts for nothing before all of it is there and was flushed."""

Found = tuple[str, tuple[str, ...], tuple[object, ...]]
"""A table, its columns, and a row of it."""


def set_aside_and_recover(path: Path) -> str:
    """Rename a damaged file, put a new one in its place with what could be read, and say so.

    Raises ReaderError where that cannot be done; the damaged file is never written to, and is there under
    one of the two names.
    """
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")
    fresh = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        fresh.unlink(missing_ok=True)
        count = recover(path, fresh)
        flush(fresh)
        exchange(path, fresh, aside)
        flush_folder(path.parent)
    except (OSError, sqlite3.Error) as trouble:
        raise told("{file} is damaged and could not be set aside: {reason}.", path, trouble) from trouble
    finally:
        remove_with_journals(fresh)
    sentence = "{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it."
    one = "{file} was damaged; it was set aside as {aside}, and one entry was recovered from it."
    return Phrase(sentence, one, file=shown(path), aside=shown(aside), count=count)


def exchange(path: Path, fresh: Path, aside: Path) -> None:
    """Put a new file in the place of one that is set aside with what SQLite wrote beside it.

    The place is never empty, where the disk can give a file two names; else for a moment, and not after
    something failed.
    """
    try:
        os.link(path, aside)
    except OSError:
        path.rename(aside)
    try:
        for ending in JOURNALS:  # before the new file is there, which they would damage
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
        fresh.replace(path)
    except OSError:
        put_back(path, aside)
        raise


def put_back(path: Path, aside: Path) -> None:
    """Let a file that was to be set aside be where it was."""
    with contextlib.suppress(OSError):
        if path.exists():
            aside.unlink()  # a second name of the same file
        else:
            aside.rename(path)
    for ending in JOURNALS:
        with contextlib.suppress(OSError):
            aside.with_name(aside.name + ending).rename(path.with_name(path.name + ending))


def remove_with_journals(path: Path) -> None:
    """Remove a file of our own, if it is there."""
    for ending in ("", "-shm", *JOURNALS):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def recover(damaged: Path, fresh: Path) -> int:
    """Write what can be read of a damaged file into a new one; how many rows of that count.

    It is read in several ways, and that is taken which gives most.
    """
    best: list[Found] = []
    target = sqlite3.connect(fresh, isolation_level=None)
    try:
        for pragma in OF_NO_IMPORTANCE:
            target.execute(f"PRAGMA {pragma}").fetchall()
        migrate(target)
        for way in ways_to_read(damaged, fresh.with_name(fresh.name + ".copy")):
            rows = list(readable(way))
            best = rows if len(rows) > len(best) else best
        fill(target, best)
    finally:
        target.close()
    derived = {table.name for table in TABLES if table.derived}
    return sum(name not in derived for name, _, _ in best)


def ways_to_read(damaged: Path, copy: Path) -> Iterator[Path]:
    """Copies of a damaged file: as it is with its journal, without that, and with a new first page.

    Without its first page a file has no tables; but all files of a version begin alike, so that one can be
    given the page of an empty session.
    """
    try:
        for endings in (("", *JOURNALS), ("",)):
            copy_with(damaged, copy, endings)
            yield copy
        for version in range(VERSION, 0, -1):
            copy_with(damaged, copy, ("",))
            put_first_page(copy, version)
            yield copy
    finally:
        remove_with_journals(copy)


def copy_with(damaged: Path, copy: Path, endings: Iterable[str]) -> None:
    """Copy a file, and those beside it whose names end like this, and nothing of an earlier copy."""
    remove_with_journals(copy)
    for ending in endings:
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(damaged.with_name(damaged.name + ending), copy.with_name(copy.name + ending))


def put_first_page(path: Path, version: int) -> None:
    """Put the first page of an empty session over that of a file, with the number of pages that it has."""
    page = bytearray(empty_session(version)[:PAGE])
    pages = -(-path.stat().st_size // PAGE)
    page[28:32] = pages.to_bytes(4, "big")  # the size of the database in pages (file format, 1.3.7)
    page[32:40] = bytes(8)  # no free pages: nothing is to be read from them
    with path.open("r+b") as stream:
        stream.write(page)
        stream.truncate(pages * PAGE)


def empty_session(version: int) -> bytes:
    """The bytes of a session of a version that holds nothing."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, version)
        return connection.serialize()


def readable(path: Path) -> Iterator[Found]:
    """Every row of a copy that can be read and understood."""
    connection = made_safe(sqlite3.connect(path, isolation_level=None))
    try:
        connection.execute("PRAGMA synchronous = OFF")
        known = tables_known(connection)
        for table in TABLES:
            if table.name in known:
                yield from rows_of(connection, table)
        if "sources" in known:
            for row in rows_between(connection, "sources", ("sha256", "size", "packed")):
                yield "sources", ("sha256", "size", "packed"), row
    except UNREADABLE:
        return
    finally:
        connection.close()


def tables_known(connection: sqlite3.Connection) -> set[str]:
    """Those tables of a file that were made by a statement of ours: others could be made to do harm."""
    ours = {table for version in range(1, VERSION + 1) for table in tables_at(version)}
    return {name for kind, name, sql in tables_of(connection) if (kind, name, sql) in ours}


def rows_of(connection: sqlite3.Connection, table: Table) -> Iterator[Found]:
    """The rows of a table that are records."""
    there = {row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")}
    # A column that the file's version does not have yet is a yes in the only tables that got one.
    columns = tuple(name if name.strip('"') in there else "1" for name in table.columns)
    for row in rows_between(connection, table.name, columns):
        with contextlib.suppress(ValueError, OverflowError):
            table.from_row(row)
            yield table.name, table.columns, row


def rows_between(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...]
) -> Iterator[tuple[object, ...]]:
    """The rows of a table but those that cannot be read: what fails is halved until it is one row."""
    wanted = f"SELECT {', '.join(columns)} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
    waiting, failures, read = [(0, last_row(connection, table))], 0, 0
    while waiting and failures < (MOST_FAILURES if read else FIRST_FAILURES):
        first, last = waiting.pop()
        try:
            rows = connection.execute(wanted, (first, last)).fetchall()
        except UNREADABLE:
            failures += 1
            middle = (first + last) // 2
            if first < last:
                waiting += [(middle + 1, last), (first, middle)]
        else:
            read += len(rows)
            yield from rows


def last_row(connection: sqlite3.Connection, table: str) -> int:
    """The number of the last row of a table; what it can be at the most where that cannot be read."""
    try:
        (last,) = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()
    except UNREADABLE:
        (last,) = connection.execute("PRAGMA page_count").fetchone()
        last *= ROWS_ON_A_PAGE
    return int(last)


def fill(target: sqlite3.Connection, rows: list[Found]) -> None:
    """Write rows into an empty session; of two that are found by the same, the first."""
    target.execute("BEGIN")
    for name, columns, row in rows:
        marks = ", ".join("?" * len(columns))
        target.execute(f"INSERT OR IGNORE INTO {name} ({', '.join(columns)}) VALUES ({marks})", row)
    target.execute("COMMIT")
