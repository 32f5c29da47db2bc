"""`diptych matrix` and `diptych session` as a shell sees them."""

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import ArticleRecord, Holdings, changed, open_session
from reader.library import deciding as decide

Diptych = Callable[..., "subprocess.CompletedProcess[bytes]"]
PROJECT = Path(__file__).parent.parent
STORY = """Ferry drifts for four hours

The ferry lost all power at the mouth of the harbour shortly after five on Thursday evening.

Nobody sang, said the teacher, who had eleven pupils from the choir with her.
"""
OTHER = """Bakery opens

The new bakery in the old customs house opened its doors on Saturday, and the queue went round the square.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("b.txt", STORY), ("a.txt", STORY.replace("eleven", "twelve")), ("c.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def told(done: "subprocess.CompletedProcess[bytes]") -> str:
    assert done.stderr == b""
    assert done.returncode == 0
    return done.stdout.decode()


def test_the_matrix_says_of_all_pairs_what_they_are_to_each_other(diptych: Diptych, folder: Path) -> None:
    lines = told(diptych("matrix", "b.txt", "a.txt", "c.txt", "b.txt")).splitlines()
    assert [line.split()[:2] for line in lines[:3]] == [["1", "b.txt"], ["2", "a.txt"], ["3", "c.txt"]]
    assert [line.split("  ")[-1] for line in lines[5:7]] == [
        "captures of one page: same headline, captured the same day",
        "unrelated",
    ]
    pairs = [{*line.split()[:3]} - {"–"} for line in lines[5:-1]]
    assert pairs == [{"1", "2"}, {"1", "3"}, {"1", "4"}, {"2", "3"}, {"2", "4"}, {"3", "4"}]
    assert lines[-1] == "  4 =   1  the same file"


def test_the_matrix_as_json_is_one_object(diptych: Diptych, folder: Path) -> None:
    found = json.loads(told(diptych("matrix", "--format", "json", "b.txt", "a.txt", "c.txt", "b.txt")))
    assert [article["path"] for article in found["articles"]] == ["b.txt", "a.txt", "c.txt", "b.txt"]
    assert len(found["pairs"]) == 6
    assert set(found["pairs"][0]) == {"left", "right", "similarity", "shared_words", "relation", "reason"}
    assert found["pairs"][0]["similarity"] > 0.7 and found["pairs"][0]["shared_words"] > 15
    assert found["duplicates"] == [{"article": 3, "of": 0, "reason": "the same file"}]
    assert sorted(map(sorted, found["stories"])) == [[0, 1, 3], [2]]


def test_the_matrix_as_csv_has_a_line_a_pair_and_only_related_ones_where_asked(
    diptych: Diptych, folder: Path
) -> None:
    text = told(diptych("matrix", "--format=csv", "--related", "b.txt", "a.txt", "c.txt"))
    (line,) = csv.DictReader(text.splitlines())
    assert {line["left"], line["right"]} == {"a.txt", "b.txt"}
    assert line["relation"] == "captures of one page"


def test_one_article_of_a_file_is_named_in_every_command_as_the_matrix_names_it(
    diptych: Diptych, folder: Path
) -> None:
    mails = (f"From - Thu Nov 19 17:05:0{n} 2026\nMessage-ID: <{n}@x>\nSubject: Tide {n}\n" for n in (1, 2))
    (folder / "tides").write_text("".join(f"{head}MIME-Version: 1.0\n\n{STORY}\n" for head in mails))
    assert [line.split()[1] for line in told(diptych("matrix", "tides")).splitlines()[:2]] == [
        "tides",
        "tides#2",
    ]
    assert json.loads(told(diptych("clean", "--format", "json", "tides#2")))["part"] == 2
    lines = told(diptych("matrix", "tides#2", ".")).splitlines()
    assert [line.split()[1] for line in lines[:4]] == ["tides#2", "a.txt", "b.txt", "c.txt"]
    done = diptych("clean", "tides#3", "a.txt")
    assert done.returncode == 2
    assert b"holds 2 articles, so there is no part 3." in done.stderr and b"twelve pupils" in done.stdout


def test_a_file_that_cannot_be_read_keeps_the_others_not_out_of_the_matrix(
    diptych: Diptych, folder: Path
) -> None:
    done = diptych("matrix", "b.txt", "missing.txt", "c.txt")
    assert done.returncode == 2
    assert b"missing.txt" in done.stderr and done.stderr.startswith(b"diptych: ")
    assert b"unrelated" in done.stdout


def test_where_nothing_can_be_read_the_matrix_prints_nothing(diptych: Diptych, folder: Path) -> None:
    (folder / "empty").mkdir()
    done = diptych("matrix", "empty")
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """A session with an article, a note on it, a paragraph ticked and one stripped."""
    path = tmp_path / "ferry.diptych"
    opening = open_session(path)
    holdings = Holdings()
    record = ArticleRecord(1, "ferry.txt", path=Path("/nowhere/ferry.txt"), facts={"title": "Ferry drifts"})
    key, other = (decide.BlockKey(text, 0) for text in ("Nobody sang.", "Advertisement"))
    for make in (
        lambda held: decide.adopt(held, record),
        lambda held: decide.tick_blocks(held, 1, [key], True),
        lambda held: decide.judge_blocks(held, 1, [other], False),
        lambda held: decide.write_note(held, 1, "ask\nagain"),
    ):
        opening.session.write(changes := make(holdings), {"0" * 64: b"bytes"})
        holdings = changed(holdings, changes)
    opening.session.close()
    return path


def test_what_a_session_holds_is_printed_and_the_file_left_as_it_is(diptych: Diptych, session: Path) -> None:
    before = session.read_bytes()
    assert told(diptych("session", "ferry.diptych")) == (
        "ferry.diptych: 1 article, 1 source\n  1  Ferry drifts; 1 stripped; 1 ticked; note: ask again\n"
    )
    found = json.loads(told(diptych("session", session, "--format=json")))
    assert found["articles"][0]["path"] == "/nowhere/ferry.txt"
    assert (found["articles"][0]["ticked"], found["articles"][0]["note"]) == (1, "ask\nagain")
    assert session.read_bytes() == before


@pytest.mark.parametrize("name", ["missing.diptych", "c.txt", "."])
def test_what_is_no_session_is_told_in_a_sentence(diptych: Diptych, folder: Path, name: str) -> None:
    done = diptych("session", name)
    (line,) = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout) == (2, b"")
    assert line.startswith("diptych: ") and line.endswith(".")
    assert not (folder / "missing.diptych").exists()


def test_neither_command_needs_a_screen_or_qt(folder: Path, session: Path) -> None:
    for words in (["matrix", "a.txt", "b.txt"], ["session", "ferry.diptych"]):
        code = f"import sys; from reader.cli import run; run({words}); print('PySide6' in sys.modules)"
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            cwd=folder,
            env={"PYTHONPATH": str(PROJECT)},
        )
        assert done.stdout.endswith(b"False\n")
