"""A damaged session file to a new one with what can be read, and the old one under a name that is told."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from reader.library.copying import flush, flush_folder
from reader.library.rows import TABLES
from reader.library.schema import VERSION, migrate
from reader.library.trouble import told
from reader.load.opening import shown
from reader.phrase import Phrase

PAGE = 4096
BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite writes beside a file, and what belongs to it when it is renamed."""

SOURCE_COLUMNS = ("sha256", "size", "packed")


def set_aside_and_recover(path: Path) -> str:
    """Rename a damaged file, put a new one in its place with what could be read, and say so.

    Raises ReaderError where it cannot be renamed; it is never written to.
    """
    aside = aside_of(path)
    fresh = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        fresh.unlink(missing_ok=True)
        count = recover(path, fresh)
        flush(fresh)
        rename_with_what_is_beside(path, aside)
        fresh.rename(path)
        flush_folder(path.parent)
    except (OSError, sqlite3.Error) as trouble:
        raise told("{file} is damaged and could not be set aside: {reason}.", path, trouble) from trouble
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    sentence = "{file} was damaged; it was set aside as {aside}, and {count} entries were recovered from it."
    return Phrase(sentence, file=shown(path), aside=shown(aside), count=count)


def aside_of(path: Path) -> Path:
    """A name beside a file that no file has."""
    return path.with_name(f"{path.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")


def rename_with_what_is_beside(path: Path, aside: Path) -> None:
    """Rename a file and what SQLite wrote beside it."""
    path.rename(aside)
    for ending in BESIDE:
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))


def recover(damaged: Path, fresh: Path) -> int:
    """Write what can be read of a damaged file into a new one; how many rows that is.

    It is read as it is, and with a new first page, since a file without its first page has no tables: all
    files of a version have the same. Taken is whichever gives more.
    """
    best = 0
    target = sqlite3.connect(fresh, isolation_level=None)
    try:
        migrate(target)
        for attempt in copies(damaged, fresh):
            rows = list(readable(attempt))
            if len(rows) > best:
                best = len(rows)
                fill(target, rows)
    finally:
        target.close()
    return best


def copies(damaged: Path, fresh: Path) -> Iterator[Path]:
    """Copies of a damaged file that may be read: as it is, then with the first pages of every version."""
    copy = fresh.with_name(fresh.name + ".copy")
    try:
        for version in range(VERSION, -1, -1):
            shutil.copyfile(damaged, copy)
            if version < VERSION:
                put_first_page(copy, version + 1)
            yield copy
    finally:
        for ending in ("", *BESIDE):
            with contextlib.suppress(OSError):
                copy.with_name(copy.name + ending).unlink(missing_ok=True)


def put_first_page(path: Path, version: int) -> None:
    """Put the first page of an empty session over that of a file, with the number of pages it has."""
    empty = path.with_name(path.name + ".empty")
    connection = sqlite3.connect(empty, isolation_level=None)
    try:
        migrate(connection, version)
        connection.close()
        page = bytearray(empty.read_bytes()[:PAGE])
    finally:
        connection.close()
        empty.unlink(missing_ok=True)
    pages = path.stat().st_size // PAGE
    page[28:32] = pages.to_bytes(4, "big")  # the size of the database in pages (file format, 1.3.7)
    page[32:40] = bytes(8)  # no free pages: they would be lost anyway
    with path.open("r+b") as stream:
        stream.write(page)


Found = tuple[str, tuple[str, ...], tuple[object, ...]]
"""A table, its columns, and a row of it."""


def readable(path: Path) -> Iterator[Found]:
    """Every row of a copy that can be read and understood."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for table in TABLES:
            for row in rows_of(connection, table.name, table.columns):
                try:
                    table.from_row(row)
                except (ValueError, OverflowError):
                    continue
                yield table.name, table.columns, row
        for row in rows_of(connection, "sources", SOURCE_COLUMNS):
            yield "sources", SOURCE_COLUMNS, row
    finally:
        connection.close()


def rows_of(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...]
) -> Iterator[tuple[object, ...]]:
    """The rows of a table from both ends to what cannot be read in its middle."""
    known = columns_there(connection, table, columns)
    last: int | None = None
    for order in ("ASC", "DESC"):
        reached = last
        try:
            for rowid, *row in connection.execute(
                f"SELECT rowid, {', '.join(known)} FROM {table} ORDER BY rowid {order}"
            ):
                if order == "DESC" and last is not None and rowid <= last:
                    return
                reached = rowid
                yield tuple(row)
            return
        except sqlite3.Error:
            last = reached


def columns_there(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> list[str]:
    """The columns of a table; 1 in place of one that the version of the file does not have yet."""
    try:
        there = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    except sqlite3.Error:
        return list(columns)
    return [name if name.strip('"') in there else "1" for name in columns]


def fill(target: sqlite3.Connection, rows: list[Found]) -> None:
    """Have a new file hold these rows and no others."""
    target.execute("BEGIN")
    for table in [*(table.name for table in TABLES), "sources"]:
        target.execute(f"DELETE FROM {table}")
    for name, columns, row in rows:
        marks = ", ".join("?" * len(columns))
        target.execute(f"INSERT OR IGNORE INTO {name} ({', '.join(columns)}) VALUES ({marks})", row)
    target.execute("COMMIT")
