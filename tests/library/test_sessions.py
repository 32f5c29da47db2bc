"""A session file from its first decision to its next start, and what is done about a strange one."""

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from invented_sessions import (
    BYTES,
    DIFFERENCE,
    FERRY,
    MAYOR,
    SHA256,
    articles_added,
    everything_decided,
    filled,
    first_version,
    looked_at,
    names_in,
    profile_record,
)
from msgspec.structs import replace

from reader.errors import ReaderError
from reader.library import (
    ArticleRecord,
    Changes,
    Holdings,
    Judgement,
    NewerSession,
    Saver,
    Verdict,
    changed,
    inverse,
    open_session,
    open_whatever_happens,
)
from reader.library import deciding as decide
from reader.library.recent import default_session, read_recent, with_recent, write_recent
from reader.library.schema import VERSION
from reader.library.settling import settle_blocks

PROJECT = Path(__file__).parent.parent.parent


def test_what_was_decided_is_there_at_the_next_start(tmp_path: Path) -> None:
    path, told = tmp_path / "new folder" / "ferry.diptych", list[str]()
    opening = open_session(path)
    saver = Saver(opening.session, told.append)
    holdings = changed(opening.holdings, added := articles_added(opening.holdings))
    saver.save(added, {SHA256: BYTES})
    holdings = changed(holdings, decided := everything_decided(holdings))
    saver.save(decided)
    assert (saver.close(), told) == ("", [])
    opening.session.close()

    again = open_session(path)
    assert (again.holdings, again.sentences) == (holdings, ())
    assert again.session.source(SHA256) == BYTES
    again.session.close()


def test_every_decision_can_be_asked_for_as_it_was_made(tmp_path: Path) -> None:
    holdings = filled(tmp_path / "ferry.diptych")
    assert [article.title for article in holdings.articles()] == ["No 1", "No 2"]
    assert holdings.verdicts(1) == {FERRY: False, MAYOR: True}
    assert (holdings.ticks(1), holdings.ticks(2)) == (frozenset(), {MAYOR})
    assert (holdings.aligned(2, 1), holdings.aligned(1, 2)) == (((MAYOR, FERRY),), ((FERRY, MAYOR),))
    judgement = Judgement(Verdict.NOISE, "only the byline")
    assert holdings.judgements(2, 1) == {DIFFERENCE: judgement}
    assert holdings.judgements(1, 2) == {DIFFERENCE.mirrored: judgement}
    assert holdings.note(1) == "ask the harbour office"
    assert [(pair.left, pair.right) for pair in holdings.pairs()] == [(2, 1)]
    assert holdings.view() == {"sides": "[2,1]"}


def test_whatever_is_undone_in_the_file_is_as_if_it_had_never_been(tmp_path: Path) -> None:
    opening = open_session(tmp_path / "ferry.diptych")
    before = changed(opening.holdings, added := articles_added(opening.holdings))
    opening.session.write(added)
    after = changed(before, decided := everything_decided(before))
    opening.session.write(decided)
    opening.session.write(inverse(decided))
    assert opening.session.read() == (before, 0)
    assert changed(after, inverse(decided)) == before
    opening.session.close()


def test_an_article_that_is_taken_off_and_put_back_has_all_that_was_decided_about_it(tmp_path: Path) -> None:
    before = filled(tmp_path / "ferry.diptych")
    gone: Changes = decide.remove_articles(before, [1])
    after = changed(before, gone)
    assert [article.number for article in after.articles()] == [2]
    assert (after.verdicts(1), after.aligned(1, 2), after.judgements(1, 2)) == ({}, (), {})
    assert after.ticks(2) == {MAYOR}
    assert changed(after, inverse(gone)) == before


def test_a_file_of_the_first_version_is_brought_to_this_one_with_all_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "old.diptych"
    first_version(path)
    read_only = looked_at(path)
    opening = open_session(path)
    opening.session.close()
    assert opening.holdings == read_only == looked_at(path)
    (article,) = opening.holdings.articles()
    assert (article.title, article.facts) == ("Mine", {"words": 5})
    assert list(opening.holdings.verdicts(1).values()) == [False]
    assert len(opening.holdings.ticks(1)) == len(opening.holdings.aligned(1, 2)) == 1
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_what_an_article_is_like_is_forgotten_when_it_was_read_otherwise_and_goes_and_comes_back_with_it(
    tmp_path: Path,
) -> None:
    before = filled(tmp_path / "story.diptych")
    record = before.article(2)
    assert record is not None
    assert before.profile(2) == profile_record(2)
    alike = changed(before, settle_blocks(before, replace(record, place=7), {}))
    assert alike.profile(2) == profile_record(2)
    for other in (replace(record, sha256="0" * 64), replace(record, facts={"chosen_encoding": "koi8-r"})):
        assert changed(before, settle_blocks(before, other, {})).profile(2) is None
    gone = decide.remove_articles(before, [2])
    assert changed(before, gone).profile(2) is None
    assert changed(changed(before, gone), inverse(gone)) == before


def test_a_profile_that_cannot_be_understood_is_nothing_to_tell_of(tmp_path: Path) -> None:
    path = tmp_path / "story.diptych"
    before = filled(path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE profiles SET packed = x'00'")
    connection.commit()
    connection.close()
    opening = open_session(path)
    opening.session.close()
    assert opening.sentences == ()
    assert opening.holdings.profile(2) is None
    assert opening.holdings.ticks(2) == before.ticks(2)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_of_a_newer_version_is_refused_by_name_and_left_as_it_is(
    tmp_path: Path, read_only: bool
) -> None:
    path = tmp_path / "future.diptych"
    filled(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerSession, match=r"future\.diptych.*newer version of Diptych.*Open it with"):
        open_session(path, read_only)
    assert path.read_bytes() == before
    assert names_in(tmp_path) == ["future.diptych"]


def foreign_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE boats (name TEXT)")
    connection.commit()
    connection.close()


def foreign_database_without_tables(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 1")
    connection.close()


@pytest.mark.parametrize(
    "make",
    [
        foreign_database,
        foreign_database_without_tables,
        lambda path: path.write_text("A story.\n" * 50),
    ],
)
def test_a_file_that_is_no_session_is_refused_and_left_as_it_is(tmp_path: Path, make: object) -> None:
    path = tmp_path / "boats.db"
    make(path)  # type: ignore[operator]
    before = path.read_bytes()
    with pytest.raises(ReaderError, match=r"boats\.db” is not a session of Diptych\."):
        open_session(path)
    assert path.read_bytes() == before
    assert names_in(tmp_path) == ["boats.db"]


@pytest.mark.parametrize("read_only", [False, True])
def test_an_empty_file_is_no_session(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "ferry.diptych"
    path.touch()
    with pytest.raises(ReaderError, match=r"ferry\.diptych” is empty\."):
        open_session(path, read_only)
    assert path.read_bytes() == b""
    assert names_in(tmp_path) == ["ferry.diptych"]


def test_the_session_of_every_start_is_begun_anew_where_it_is_empty_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "session.diptych"
    path.touch()  # as a program leaves it that ends while it makes the file
    opening = open_whatever_happens(path)
    opening.session.close()
    assert (opening.sentences, opening.holdings) == ((f"“{path}” is empty.",), Holdings())
    open_session(path).session.close()


def test_a_session_that_is_only_read_can_be_saved_under_another_name(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "ferry.diptych", tmp_path / "mine.diptych"
    holdings = filled(path)
    before = path.read_bytes()
    opening = open_session(path, read_only=True)
    assert opening.session.read_only
    opening.session.write(noted := decide.write_note(holdings, 2, "mine"))
    opening.session.copy_to(other)
    opening.session.close()
    assert path.read_bytes() == before
    assert looked_at(other) == changed(holdings, noted)


def test_a_copy_takes_the_place_of_a_file_whole(tmp_path: Path) -> None:
    path, other = tmp_path / "ferry.diptych", tmp_path / "old.diptych"
    holdings = filled(path)
    other.write_text("something else")
    opening = open_session(path)
    opening.session.copy_to(other)
    opening.session.close()
    assert looked_at(other) == holdings
    assert names_in(tmp_path) == ["ferry.diptych", "old.diptych"]


def test_a_copy_is_not_spoilt_by_what_was_unfinished_in_the_file_it_replaces(tmp_path: Path) -> None:
    path, other = tmp_path / "ferry.diptych", tmp_path / "old.diptych"
    holdings = filled(path)
    opening = open_session(other)
    opening.session.write(articles_added(opening.holdings))
    opening.session.close()
    unfinished = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size = 2'); c.execute('BEGIN');"
        "c.executemany('INSERT INTO notes VALUES (?, ?)', [(n, 'x' * 900) for n in range(500)]); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", unfinished, other], check=False)
    assert "old.diptych-journal" in names_in(tmp_path)
    assert looked_at(other).articles()
    assert "old.diptych-journal" in names_in(tmp_path)
    opening = open_session(path)
    opening.session.copy_to(other)
    opening.session.close()
    assert looked_at(other) == holdings
    assert names_in(tmp_path) == ["ferry.diptych", "old.diptych"]


def test_what_could_not_be_saved_is_in_the_copy_under_another_name(tmp_path: Path) -> None:
    path, other = tmp_path / "ferry.diptych", tmp_path / "mine.diptych"
    opening = open_session(path)
    holdings = changed(opening.holdings, added := articles_added(opening.holdings))
    in_the_way = sqlite3.connect(path, isolation_level=None)
    saver = Saver(opening.session, lambda sentence: None, again=0.05)
    opening.session.set_patience(0)
    in_the_way.execute("BEGIN IMMEDIATE")
    saver.save(added, {SHA256: BYTES})
    assert not saver.flush()
    assert "another program is writing to it" in saver.trouble
    saver.copy_to(other)
    in_the_way.execute("ROLLBACK")
    in_the_way.close()
    assert saver.close() == ""
    opening.session.close()
    assert looked_at(other) == looked_at(path) == holdings


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file that is open cannot be removed")
def test_a_session_whose_file_was_removed_says_so_and_is_written_anew_with_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    opening = open_session(path)
    holdings = changed(opening.holdings, added := articles_added(opening.holdings))
    saver = Saver(opening.session, lambda sentence: None, again=0.05)
    saver.save(added[:2])
    assert saver.flush()
    path.unlink()
    saver.save(added[2:], {SHA256: BYTES})
    assert not saver.flush()
    assert "it was moved, removed or replaced" in saver.trouble
    saver.write_anew()
    assert opening.session.source(SHA256) == BYTES
    later = decide.rename(holdings, 1, "The ferry that came back")
    saver.save(later)
    assert saver.close() == ""
    opening.session.close()
    assert looked_at(path) == changed(holdings, later)


def test_a_mistake_of_our_own_keeps_nothing_else_from_being_saved(tmp_path: Path) -> None:
    path, told = tmp_path / "ferry.diptych", list[str]()
    opening = open_session(path)
    wrong = decide.adopt(opening.holdings, ArticleRecord(1, "a", facts={"no": {"JSON": {1, 2}}}))  # type: ignore[dict-item]
    with pytest.raises(TypeError):
        opening.session.write((*decide.write_note(opening.holdings, 3, "half"), *wrong))
    saver = Saver(opening.session, told.append)
    saver.save(wrong)
    saver.save(noted := decide.write_note(opening.holdings, 2, "mine"))
    saver.close()
    opening.session.close()
    assert "a mistake in Diptych itself (TypeError)" in told[0]
    assert looked_at(path) == changed(opening.holdings, noted)


def test_what_a_copy_left_behind_that_was_ended_is_swept_away_a_day_later(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    filled(path)
    for stray, age in ((".ferry.diptych.1.part", 90_000), (".ferry.diptych.2.part", 60)):
        (tmp_path / stray).write_text("half")
        os.utime(tmp_path / stray, (time.time() - age,) * 2)
    open_session(path).session.close()
    assert names_in(tmp_path) == [".ferry.diptych.2.part", "ferry.diptych"]


def test_bytes_that_no_article_is_of_are_let_go_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    holdings = filled(path)
    opening = open_session(path)
    opening.session.write(decide.remove_articles(holdings, [1]))
    opening.session.forget_unused_sources()
    assert opening.session.sources() == [SHA256]
    opening.session.write(decide.remove_articles(opening.session.read()[0], [2]))
    opening.session.forget_unused_sources()
    assert opening.session.sources() == []
    opening.session.close()


def test_an_end_that_does_not_wait_for_the_disk_does_not_say_that_all_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    opening = open_session(path)
    saver = Saver(opening.session, lambda _sentence: None)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    saver.save(articles_added(opening.holdings), {SHA256: BYTES})
    assert "could not be saved" in saver.close(0.05)
    other.close()
    assert (saver.close(), saver.pending) == ("", 0)
    opening.session.close()


def test_a_moment_without_a_zone_in_a_file_can_be_set_beside_others(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    filled(path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE articles SET captured = '2031-02-03T09:15:00' WHERE number = 1")
    connection.commit()
    connection.close()
    opening = open_session(path)
    moments = [article.captured for article in opening.holdings.articles()]
    assert min(filter(None, moments)).isoformat() == "2031-02-03T09:15:00+00:00"
    opening.session.close()


def test_bytes_that_are_not_what_they_were_are_not_taken_for_the_article(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    filled(path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE sources SET packed = ?", (b"x\x9c\x03\x00\x00\x00\x00\x01",))
    connection.commit()
    connection.close()
    opening = open_session(path)
    with pytest.raises(ReaderError, match="no longer has the text"):
        opening.session.source(SHA256)
    with pytest.raises(ReaderError, match="no longer has the text"):
        opening.session.source("0" * 64)
    opening.session.close()


def test_a_row_that_makes_no_sense_is_passed_over_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    holdings = filled(path)
    connection = sqlite3.connect(path)
    deep = "[" * 100_000
    connection.execute("INSERT INTO blocks VALUES (1, 'deep', ?, 1, 1, 1)", (deep,))
    connection.execute("INSERT INTO blocks VALUES (1, 'list', '[]', 1, 1, 1)")
    connection.execute("INSERT INTO differences VALUES (1, 2, 'a:b:c:d', 1, 'nonsense', '', '')")
    connection.commit()
    connection.close()
    opening = open_session(path)
    opening.session.close()
    assert opening.holdings == holdings
    assert opening.sentences == (
        f"In “{path}”, 3 entries could not be understood; they were left as they are.",
    )


def test_one_row_that_makes_no_sense_is_not_called_several(tmp_path: Path) -> None:
    path = tmp_path / "ferry.diptych"
    filled(path)
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO blocks VALUES (1, 'list', '[]', 1, 1, 1)")
    connection.commit()
    connection.close()
    opening = open_session(path)
    opening.session.close()
    assert opening.sentences == (f"In “{path}”, one entry could not be understood; it was left as it is.",)


READ_ONLY_HOME = """
import os, sys
from pathlib import Path
from reader.library import Saver, open_whatever_happens, reading
from reader.library import deciding as decide
if os.geteuid() == 0:
    os.setuid(65534)  # root may write everywhere; everything is imported by now
opening = open_whatever_happens(Path(sys.argv[1]))
saver = Saver(opening.session, print)
saver.save(decide.write_note(opening.holdings, 1, "mine"))
print(*opening.sentences, saver.close(), len(opening.holdings.articles()), sep="|")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs folders that refuse to be written to")
@pytest.mark.parametrize("there", [True, False])
def test_in_a_read_only_home_the_session_is_opened_all_the_same_and_it_is_told_once(there: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        home.mkdir()
        if there:
            filled(home / "session.diptych")
        before = [path.read_bytes() for path in home.iterdir()]
        home.chmod(0o555)
        Path(folder).chmod(0o755)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY_HOME, home / "session.diptych"],
            capture_output=True,
            text=True,
            check=False,
            cwd=PROJECT,
        )
        assert done.stderr == ""
        told, hint, trouble, articles = done.stdout.strip().split("|")
        assert "session.diptych” cannot be written to: permission denied." in told
        assert "save the session under another name" in hint
        assert (trouble, articles) == ("", "2" if there else "0")
        assert [path.read_bytes() for path in home.iterdir()] == before


def test_the_sessions_opened_last_are_remembered_newest_first(tmp_path: Path) -> None:
    assert read_recent(tmp_path) == []
    paths = [tmp_path / f"{number}.diptych" for number in range(20)]
    recent: list[Path] = []
    for path in [*paths, paths[15]]:
        recent = with_recent(recent, path)
    write_recent(tmp_path, recent)
    assert read_recent(tmp_path) == [paths[15], *(path for path in reversed(paths[8:]) if path != paths[15])]
    assert default_session(tmp_path) == tmp_path / "session.diptych"
    (tmp_path / "recent-sessions.json").write_text("{")
    assert read_recent(tmp_path) == []
