"""One window a person: the second start finds the first and hands its files over, and trusts nobody else."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.instance import ALONE, LARGEST_VISIT, Visit, claim, hand_over, token_of, understood, written

PROJECT = Path(__file__).parent.parent

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import reader.__main__
from reader.ui.window import Window

def open_files(self, paths, side=""):
    print("opened", *[ascii(str(path)) for path in paths], flush=True)

Window.open_files = open_files
QTimer.singleShot(0, lambda: print("shown", flush=True))
sys.exit(reader.__main__.main(sys.argv[1:]))
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home of its own, with a folder where running programs meet."""
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(run), "PYTHONPATH": str(PROJECT)}
    return os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


@pytest.fixture
def first(environment: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """A window that runs, and prints what it opens."""
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "shown\n"
    yield process
    process.kill()
    process.communicate()


def start(environment: dict[str, str], *words: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    """A later start, as a file manager makes it."""
    command = [sys.executable, "-m", "reader", *words]
    return subprocess.run(
        command, env=environment, cwd=cwd, capture_output=True, text=True, timeout=60, check=False
    )


def test_a_second_start_hands_its_files_to_the_window_that_runs_and_ends_well(
    first: "subprocess.Popen[str]", environment: dict[str, str], tmp_path: Path
) -> None:
    done = start(environment, "some story.txt", "/far/away.html", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert first.stdout is not None
    assert first.stdout.readline() == f"opened '{tmp_path}/some story.txt' '/far/away.html'\n"


def test_the_place_is_free_again_after_a_window_was_killed(
    first: "subprocess.Popen[str]", environment: dict[str, str], tmp_path: Path
) -> None:
    start(environment, "one.txt", cwd=tmp_path)
    first.send_signal(signal.SIGKILL)
    first.wait()
    sockets = [path for path in (tmp_path / "run" / "diptych").iterdir() if path.is_socket()]
    assert sockets, "it left its socket behind"
    second = subprocess.Popen(
        [sys.executable, "-c", WINDOW], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert second.stdout is not None
        assert second.stdout.readline() == "shown\n"
        assert start(environment, "two.txt", cwd=tmp_path).returncode == 0
        assert second.stdout.readline() == f"opened '{tmp_path}/two.txt'\n"
    finally:
        second.kill()
        second.communicate()


def test_only_one_of_two_claims_is_the_first(tmp_path: Path) -> None:
    run = tmp_path / "run"
    one, other = claim(run, tmp_path), claim(run, tmp_path)
    assert one.is_first and not one.is_taken
    assert other.is_taken and not other.is_first
    assert one.held is not None
    one.held.close()
    again = claim(run, tmp_path)
    assert again.is_first
    again.held.close()  # type: ignore[union-attr]


def test_another_folder_of_settings_has_a_window_of_its_own(tmp_path: Path) -> None:
    one, other = claim(tmp_path / "run", tmp_path / "a"), claim(tmp_path / "run", tmp_path / "b")
    assert one.is_first and other.is_first
    for each in (one, other):
        assert each.held is not None
        each.held.close()


def test_a_folder_in_which_others_may_write_is_no_place_to_meet(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    run.chmod(0o777)
    assert claim(run, tmp_path) == ALONE


def test_a_link_in_place_of_the_folder_is_no_place_to_meet(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "run").symlink_to("elsewhere")
    assert claim(tmp_path / "run", tmp_path) == ALONE


def test_a_home_where_nothing_can_be_made_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "run").write_text("a file where a folder should be", encoding="utf-8")
    assert claim(tmp_path / "run", tmp_path) == ALONE


def test_a_path_that_is_too_long_for_a_socket_is_no_reason_to_fail(tmp_path: Path) -> None:
    run = tmp_path / ("x" * 120)
    assert claim(run, tmp_path) == ALONE


def test_a_window_that_does_not_answer_is_given_up(tmp_path: Path) -> None:
    holder = claim(tmp_path / "run", tmp_path)
    began = time.monotonic()
    assert not hand_over(claim(tmp_path / "run", tmp_path), Visit(()), patience=0.2)
    assert time.monotonic() - began < 30
    assert holder.held is not None
    holder.held.close()


def test_a_visit_is_understood_however_it_arrives_in_pieces() -> None:
    visit = Visit((Path("/a b.txt"), Path(os.fsdecode(b"/\xff.txt"))), "token")
    message = written(visit)
    assert [understood(message[:length]) for length in range(len(message))] == [None] * len(message)
    assert understood(message) == visit


@pytest.mark.parametrize(
    "message",
    [
        b"GET / HTTP/1.1\r\n",
        b"diptych 2\n",
        b"diptych 1\n" + (LARGEST_VISIT + 1).to_bytes(8, "big"),
        written(Visit(())) + b"more",
    ],
)
def test_what_no_start_of_this_program_says_is_refused(message: bytes) -> None:
    with pytest.raises(ValueError):
        understood(message)


def test_the_leave_to_come_to_the_front_is_passed_on_only_if_it_is_one() -> None:
    assert token_of(os.environ | {"XDG_ACTIVATION_TOKEN": "abc"}) == "abc"
    assert token_of({"DESKTOP_STARTUP_ID": "id_1"}) == "id_1"
    assert token_of({"XDG_ACTIVATION_TOKEN": "a\nb"}) == ""
