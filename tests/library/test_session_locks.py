"""Who comes second is told who has the session, and may read it or take a copy."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from invented_sessions import filled, looked_at, names_in

from reader.library import SessionInUse, changed, open_session
from reader.library import deciding as decide
from reader.library.locking import lock_path

PROJECT = Path(__file__).parent.parent.parent
HOLD = """
import sys
from pathlib import Path
from reader.library import open_session
opening = open_session(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
opening.session.close()
print("closed", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "story.diptych"
    filled(path)
    return path


@pytest.fixture
def holder(path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Another process that has the session open."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", HOLD, path], cwd=PROJECT, **pipes) as process:  # type: ignore[call-overload]
        assert process.stdout.readline() == b"open\n"
        yield process
        process.kill()


def test_the_second_process_is_told_who_has_the_session(
    path: Path, holder: "subprocess.Popen[bytes]"
) -> None:
    with pytest.raises(SessionInUse, match=rf"is open in another program \(process {holder.pid} on .+\)\."):
        open_session(path)


def test_the_second_process_may_read_and_save_under_another_name(
    path: Path, holder: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    opening = open_session(path, read_only=True)
    opening.session.copy_to(tmp_path / "mine.diptych")
    opening.session.close()
    mine = open_session(tmp_path / "mine.diptych")
    mine.session.write(noted := decide.write_note(mine.holdings, 2, "mine"))
    mine.session.close()
    assert looked_at(tmp_path / "mine.diptych") == changed(opening.holdings, noted)
    assert looked_at(path) == opening.holdings


def test_a_session_is_free_when_its_holder_has_closed_it(
    path: Path, holder: "subprocess.Popen[bytes]"
) -> None:
    assert holder.stdin is not None and holder.stdout is not None
    holder.stdin.write(b"\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == b"closed\n"
    assert names_in(path.parent) == ["story.diptych"]
    open_session(path).session.close()


def test_a_session_is_free_when_its_holder_was_killed(path: Path, holder: "subprocess.Popen[bytes]") -> None:
    holder.kill()
    holder.wait()
    assert lock_path(path).exists()
    opening = open_session(path)
    assert opening.sentences == ()
    opening.session.close()
    assert names_in(path.parent) == ["story.diptych"]


def test_a_second_window_of_the_same_program_is_told_so(path: Path) -> None:
    first = open_session(path)
    with pytest.raises(SessionInUse, match=r"story\.diptych” is open in another window\."):
        open_session(path)
    first.session.close()
    open_session(path).session.close()


def test_a_lock_file_of_another_age_keeps_nobody_out(path: Path) -> None:
    for content in (b"", b"{", b'{"pid": 1, "host": "elsewhere"}', os.urandom(100)):
        lock_path(path).write_bytes(content)
        open_session(path).session.close()


def test_the_window_that_writes_does_so_while_another_reads(path: Path) -> None:
    writer = open_session(path)
    reader = open_session(path, read_only=True)
    writer.session.write(noted := decide.write_note(writer.holdings, 2, "new"))
    assert looked_at(path) == changed(reader.holdings, noted)
    reader.session.close()
    writer.session.close()


def test_a_session_that_another_process_has_open_is_not_written_over(
    path: Path, holder: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    opening = open_session(tmp_path / "mine.diptych")
    before = path.read_bytes()
    with pytest.raises(SessionInUse):
        opening.session.copy_to(path)
    opening.session.close()
    assert path.read_bytes() == before
