"""What the keeper of a session tells."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.library import Change, ViewRecord, open_session
from reader.phrase import Phrase
from reader.ui.keeping import Keeping


def test_trouble_is_told_so_that_it_can_be_said_in_every_language() -> None:
    keeping, heard = Keeping(), list[object]()
    trouble = Phrase("{file} is no longer there.", file="“ovens.diptych”")
    for signal in (keeping.told, keeping.lost):
        signal.connect(heard.append)
        signal.emit(trouble)
    for signal in (keeping.in_use, keeping.failed):
        signal.connect(lambda _path, sentence: heard.append(sentence))
        signal.emit(None, trouble)
    assert [type(each) for each in heard] == [Phrase] * 4


def test_whoever_gave_up_what_is_not_saved_waits_for_no_disk(
    application: QApplication, until: Callable[[Callable[[], object]], None], tmp_path: Path
) -> None:
    keeping, path = Keeping(), tmp_path / "ovens.diptych"
    keeping.open(touched(path))
    until(lambda: keeping.path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keeping.save((Change(None, ViewRecord("pair", "[1, 2]")),), {})
        assert "could not be saved" in keeping.close(0.05)


def touched(path: Path) -> Path:
    """A session in which nothing is held yet."""
    open_session(path).session.close()
    return path
