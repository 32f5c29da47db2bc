"""An SQLite file of an earlier version to one of this version: its tables, and the steps between versions."""

import sqlite3

APPLICATION_ID = 0x44697074
"""Says in the head of the file that it is a session of ours: "Dipt" in ASCII."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE sources (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, packed BLOB NOT NULL)",
        "CREATE TABLE articles (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, "
        "sha256 TEXT NOT NULL, path BLOB, part INTEGER NOT NULL, pasted TEXT NOT NULL, title TEXT NOT NULL, "
        "captured TEXT NOT NULL, facts TEXT NOT NULL, outline BLOB NOT NULL)",
        "CREATE TABLE blocks (number INTEGER NOT NULL, key TEXT NOT NULL, anchor TEXT NOT NULL, "
        "kept INTEGER, ticked INTEGER NOT NULL, PRIMARY KEY (number, key))",
        "CREATE TABLE alignments (one INTEGER NOT NULL, other INTEGER NOT NULL, key TEXT NOT NULL, "
        "one_anchor TEXT NOT NULL, other_anchor TEXT NOT NULL, PRIMARY KEY (one, other, key))",
        "CREATE TABLE differences (one INTEGER NOT NULL, other INTEGER NOT NULL, key TEXT NOT NULL, "
        "count INTEGER NOT NULL, verdict TEXT NOT NULL, note TEXT NOT NULL, excerpt TEXT NOT NULL, "
        "PRIMARY KEY (one, other, key))",
        'CREATE TABLE pairs (one INTEGER NOT NULL, other INTEGER NOT NULL, "left" INTEGER NOT NULL, '
        "place INTEGER NOT NULL, PRIMARY KEY (one, other))",
        "CREATE TABLE view (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
    (
        "CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT NOT NULL)",
        "ALTER TABLE blocks ADD COLUMN found INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE alignments ADD COLUMN found INTEGER NOT NULL DEFAULT 1",
    ),
    (
        "CREATE TABLE profiles (number INTEGER PRIMARY KEY, rules TEXT NOT NULL, packed BLOB NOT NULL, "
        "text BLOB NOT NULL)",
    ),
)
"""What makes a file of version n + 1 out of one of version n, from an empty one on. Never changed, only
added to: there are files of every version."""

VERSION = len(STEPS)


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the tables of a file; 0 for an empty one."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def application_of(connection: sqlite3.Connection) -> int:
    """Which program says that the file is its own; 0 for none."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    return int(application)


def migrate(connection: sqlite3.Connection, to: int = VERSION) -> None:
    """Bring a file to a version, all steps or none; the connection must be in no transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in range(version_of(connection), to):
            for statement in STEPS[version]:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {to}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def tables_of(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str]]:
    """What a file says its tables are: (type, name, the statement that made it without white space)."""
    found = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master")
    return frozenset((kind, name, "".join(sql.split())) for kind, name, sql in found)


def tables_at(version: int) -> frozenset[tuple[str, str, str]]:
    """What the tables of a version are."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, version)
        return tables_of(connection)
    finally:
        connection.close()
