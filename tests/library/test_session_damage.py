"""A damaged session is set aside under a name that is told, and what can be read is in the new one."""

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from invented_sessions import BYTES, SHA256, filled, looked_at, names_in

from reader.errors import ReaderError
from reader.library import Change, Holdings, NoteRecord, ViewRecord, holdings_of, open_session

NOTES = 400


def large(path: Path) -> Holdings:
    """A session of many pages: four hundred notes of half a page each."""
    filled(path)
    opening = open_session(path)
    notes = [NoteRecord(number, f"note {number} " * 150) for number in range(1, NOTES + 1)]
    opening.session.write(tuple(Change(None, note) for note in notes))
    holdings, _ = opening.session.read()
    opening.session.close()
    return holdings


def overwritten(path: Path, first: int, size: int) -> None:
    with path.open("r+b") as stream:
        stream.seek(first)
        stream.write(random.Random(first).randbytes(size))


def truncated(path: Path, size: int) -> None:
    with path.open("r+b") as stream:
        stream.truncate(size)


DAMAGE: dict[str, tuple[Callable[[Path], None], int]] = {
    "its head": (lambda path: overwritten(path, 0, 100), NOTES),
    "its first page": (lambda path: overwritten(path, 0, 4096), NOTES),
    "a page in the middle": (lambda path: overwritten(path, 100 * 4096, 4096), NOTES - 8),
    "its second half": (lambda path: truncated(path, path.stat().st_size // 2), NOTES // 3),
    "its last bytes": (lambda path: truncated(path, path.stat().st_size - 1000), NOTES - 8),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_what_can_be_read_of_a_damaged_file_is_recovered_and_the_file_is_kept(
    quick_folder: Path, what: str
) -> None:
    path = quick_folder / "story.diptych"
    before = large(path)
    spoil, least = DAMAGE[what]
    spoil(path)
    spoilt = path.read_bytes()
    opening = open_session(path)
    source = opening.session.source(SHA256)
    opening.session.close()
    (sentence,) = opening.sentences
    aside, name = names_in(quick_folder)
    assert name == "story.diptych"
    assert f"“{path}” was damaged; it was set aside as “{quick_folder / aside}”, and" in sentence
    assert (quick_folder / aside).read_bytes() == spoilt
    for where, place in opening.holdings.places.items():
        for key, record in place.items():
            origin = before.get(where, key)
            if isinstance(record, NoteRecord) and isinstance(origin, NoteRecord):
                assert origin.text.startswith(record.text) and record.text
            else:
                assert record == origin
    assert len(opening.holdings.every(NoteRecord)) >= least
    assert opening.holdings.verdicts(1) == before.verdicts(1)
    assert source == BYTES
    assert looked_at(path) == opening.holdings


def test_whatever_is_damaged_a_session_is_opened_and_the_old_file_is_there(quick_folder: Path) -> None:
    origin = quick_folder / "origin" / "story.diptych"
    origin.parent.mkdir()
    before = filled(origin)
    whole, chance = origin.read_bytes(), random.Random(5)
    known = {record for place in before.places.values() for record in place.values()}
    for number in range(60):
        path = quick_folder / str(number) / "story.diptych"
        path.parent.mkdir()
        spoilt = bytearray(whole)
        for _ in range(chance.randrange(1, 4)):
            at, size = chance.randrange(len(whole)), chance.choice([1, 8, 512, 4096, 20_000])
            spoilt[at : at + size] = chance.randbytes(len(spoilt[at : at + size]))
        path.write_bytes(spoilt)
        try:
            opening = open_session(path)
        except ReaderError:  # a head that says it is of a newer version, or of another program
            assert names_in(path.parent) == ["story.diptych"]
            assert path.read_bytes() == spoilt
            continue
        opening.session.close()
        found = {record.key for place in opening.holdings.places.values() for record in place.values()}
        assert len(found) <= len(known)
        if any("was damaged" in sentence for sentence in opening.sentences):
            aside, _ = names_in(path.parent)
            assert (path.parent / aside).read_bytes() == spoilt


def test_tables_that_somebody_made_to_do_harm_are_not_asked(quick_folder: Path) -> None:
    path = quick_folder / "story.diptych"
    before = filled(path)
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE view")
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS name, i AS value FROM n"
    )
    connection.execute(f"CREATE VIEW view AS {endless}")
    connection.execute("CREATE TRIGGER lose AFTER INSERT ON blocks BEGIN DELETE FROM blocks; END")
    connection.commit()
    connection.close()
    opening = open_session(path)
    opening.session.close()
    assert "was damaged" in opening.sentences[0]
    kept = [record for place in before.places.values() for record in place.values()]
    assert opening.holdings == holdings_of(record for record in kept if not isinstance(record, ViewRecord))


def test_a_damaged_file_that_is_only_read_is_left_as_it_is_and_named(quick_folder: Path) -> None:
    path = quick_folder / "story.diptych"
    filled(path)
    overwritten(path, 4096, 20_000)
    spoilt = path.read_bytes()
    with pytest.raises(ReaderError, match=r"story\.diptych” could not be opened: it is damaged\."):
        open_session(path, read_only=True)
    assert path.read_bytes() == spoilt
