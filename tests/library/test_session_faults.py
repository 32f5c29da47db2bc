"""Writing that fails at any call or on a full disk: the old or the new session is there, and it was told."""

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from failing_rounds import saved, with_articles
from invented_sessions import BYTES, SHA256, articles_added, everything_decided, filled, looked_at

from reader.library import NotSaved, Saver, changed, open_session

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent


@pytest.fixture(scope="module")
def failing_calls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What lets a call fail, compiled for this machine."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("needs Linux and a C compiler to let calls of the system fail")
    library = tmp_path_factory.mktemp("calls") / "failing_calls.so"
    source = HERE / "failing_calls.c"
    done = subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip(f"needs a C compiler that works: {done.stderr.decode()[:200]}")
    return library


@pytest.mark.parametrize(
    ("scenario", "least"), [("first", 100), ("decision", 60), ("copy", 30), ("migration", 30), ("damage", 60)]
)
def test_whichever_call_fails_the_old_or_the_new_session_is_there_and_it_was_told(
    failing_calls: Path, quick_folder: Path, scenario: str, least: int
) -> None:
    below = quick_folder / "below"
    changes = {
        "LD_PRELOAD": str(failing_calls),
        "FAIL_BELOW": str(below),
        "FAIL_NTH": "0",
        "FAIL_CODE": "0",
        "PYTHONPATH": f"{PROJECT}{os.pathsep}{HERE}",
    }
    done = subprocess.run(
        [sys.executable, HERE / "failing_rounds.py", below, scenario],
        capture_output=True,
        text=True,
        env=os.environ | changes,
        check=False,
        timeout=300,
    )
    assert done.stderr == ""
    found = re.fullmatch(r"(\d+) rounds\n", done.stdout)
    assert found is not None
    assert int(found[1]) > least


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 300 kB, in truth."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("needs Linux and the right to mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", disk]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


def test_on_a_full_disk_what_was_there_stays_and_what_is_decided_is_saved_when_there_is_room(
    small_disk: Path,
) -> None:
    path, told, well = small_disk / "story.diptych", list[str](), threading.Event()

    def tell(sentence: str) -> None:
        told.append(sentence)
        if not sentence:
            well.set()

    with_articles(path)
    before = looked_at(path)
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as stream:
        try:
            while stream.write(b"x" * 1024):
                pass
        except OSError:
            pass
    opening = open_session(path)
    saver = Saver(opening.session, tell, again=0.05)
    saver.save(decided := everything_decided(before))
    assert not saver.flush()
    assert looked_at(path) == before
    assert told == [f"What you decided could not be saved in “{path}”: the disk is full."]
    filler.unlink()
    assert well.wait(30)
    assert saver.close() == ""
    assert told[1:] == [""]
    opening.session.close()
    assert looked_at(path) == changed(before, decided)


def test_a_file_that_is_too_large_for_the_disk_keeps_nothing_else_from_being_saved(small_disk: Path) -> None:
    path = small_disk / "story.diptych"
    opening = open_session(path)
    added = articles_added(opening.holdings)
    with pytest.raises(NotSaved, match="the disk is full"):
        opening.session.write(added, {"0" * 64: os.urandom(400_000)})
    opening.session.write(added, {SHA256: BYTES})
    opening.session.close()
    assert looked_at(path) == changed(opening.holdings, added)


def test_a_saver_that_cannot_save_says_so_when_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "story.diptych"
    filled(path)
    opening = open_session(path)
    opening.session.close()
    told: list[str] = []
    saver = Saver(opening.session, told.append)
    saver.save(everything_decided(opening.holdings))
    saver.save(articles_added(opening.holdings, 3))
    assert "could not be saved" in saver.close()
    assert len(told) == 1


def test_what_is_saved_is_told_to_nobody_where_all_is_well(tmp_path: Path) -> None:
    assert saved(tmp_path / "story.diptych") == []
