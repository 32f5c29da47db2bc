"""The sessions that were opened last, in a small file of their own."""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from reader.saving import save

FILE = "recent-sessions.json"
DEFAULT = "session.diptych"
"""The session that saves itself and comes back at the next start, in the user's data folder."""

MOST = 12
LARGEST = 200_000
"""Bytes of the file that are read: a dozen paths of the longest kind."""


def default_session(folder: Path) -> Path:
    """Where the session is that needs no name."""
    return folder / DEFAULT


def read_recent(folder: Path) -> list[Path]:
    """The sessions that were opened last, the newest first; none where that is not known."""
    try:
        with (folder / FILE).open("rb") as stream:
            values = json.loads(stream.read(LARGEST))
    except (OSError, ValueError, RecursionError):
        return []
    if not isinstance(values, list):
        return []
    return [Path(os.fsdecode(value)) for value in values if isinstance(value, str) and "\0" not in value][
        :MOST
    ]


def write_recent(folder: Path, paths: Sequence[Path]) -> None:
    """Remember these, the newest first; that it cannot be done is no trouble worth a word."""
    values = [str(path) for path in dict.fromkeys(paths)][:MOST]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save(folder / FILE, json.dumps(values, ensure_ascii=True).encode("ascii"))
    except OSError:
        return


def with_recent(paths: Sequence[Path], opened: Path) -> list[Path]:
    """The list with a session on top that was just opened."""
    return [opened, *(path for path in paths if path != opened)][:MOST]
