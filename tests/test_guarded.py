"""The commands read in processes that are ended at a limit, and one file costs no other."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.guarded import Deadline, Wish, read_in_turn
from reader.head_start import end

PROJECT = Path(__file__).parent.parent
STORY = "Ferry runs again\n\nThe ferry runs again from Monday, they said at the harbour.\n"
ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only there a process is held to a limit")

Diptych = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A file that does no harm."""
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def said_within(limits: str, *paths: Path, started: bool = False) -> list[str]:
    """What a fresh process hears of files that are read within these limits: a headline or a sentence.

    With `started`, the workers are processes that start anew, as on systems where none can be copied.
    """
    program = (
        "import sys, threading\n"
        "from pathlib import Path\n"
        "from reader.errors import ReaderError\n"
        "from reader.guarded import Wish, read_in_turn\n"
        "from reader.load import Limits\n"
        f"if {started}: threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        f"wishes = [Wish(Path(word), limits=Limits({limits})) for word in sys.argv[1:]]\n"
        "for each in read_in_turn(wishes):\n"
        "    print(each.sentence if isinstance(each, ReaderError) else each[0].title)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *paths], cwd=PROJECT, capture_output=True, check=True, timeout=120
    )
    return done.stdout.decode().splitlines()


@pytest.mark.parametrize("started", [False, True])
def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(
    tmp_path: Path, story: Path, started: bool
) -> None:
    slow = tmp_path / "slow.html"
    slow.write_bytes(b"<p>a</p>" * 190_000)
    said = said_within("seconds=1, seconds_for_a_megabyte=0.1", slow, story, slow, started=started)
    given_up = f"“{slow}”: given up after 1 s without an end."
    assert said == [given_up, "Ferry runs again", given_up]


def test_a_process_is_ended_at_its_deadline_and_not_before_one_that_was_put_off() -> None:
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    with subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        deadline = Deadline(process)
        deadline.allow(600)
        deadline.allow(0.01)
        assert process.wait(60) != 0
        deadline.stop()
        assert (deadline.has_passed, deadline.seconds) == (True, 0.01)
    with subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        deadline = Deadline(process)
        deadline.allow(600)
        deadline.stop()
        process.communicate(timeout=60)
        assert (process.returncode, deadline.has_passed) == (0, False)


@ONLY_LINUX
def test_a_file_that_takes_too_much_memory_is_named_with_the_limit(tmp_path: Path, story: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"The ferry runs again to the island.\n\n" * 150_000)
    said = said_within("max_memory=350_000_000, max_blocks=1_000_000", large, story)
    assert said == [
        f"“{large}” takes more memory than reading may use (350 MB).",
        "Ferry runs again",
    ]


def test_articles_come_in_the_order_of_their_files_and_trouble_among_them(
    tmp_path: Path, story: Path
) -> None:
    trouble = ReaderError("“folder” is a folder.")
    missing = Wish(tmp_path / "missing.txt")
    found = list(read_in_turn([Wish(story), trouble, missing, Wish(Path("held"), STORY.encode())]))
    kinds = [type(each) for each in found]
    assert kinds == [tuple, ReaderError, ReaderError, tuple]
    assert found[1] is trouble
    assert "was not found" in str(found[2])
    assert isinstance(found[3], tuple)
    assert (found[3][0].source.name, found[3][0].source.path) == ("held", None)


def children(process: int) -> list[int]:
    """The processes that a process has started, as Linux tells."""
    try:
        words = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []
    return [int(word) for word in words]


def command_with_workers(folder: Path, story: Path) -> "tuple[subprocess.Popen[bytes], list[int]]":
    """A command that reads a page for some seconds, and the processes that read for it."""
    long = folder / "long.html"
    long.write_bytes(b"<p>The ferry runs again.</p>\n" * 150_000)
    command = [sys.executable, "-m", "reader", "clean", str(long), str(story)]
    process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    found: list[int] = []
    while process.poll() is None and len(found) < 2:
        found = children(process.pid)
        time.sleep(0.001)
    return process, found


@ONLY_LINUX
def test_a_worker_that_dies_costs_its_file_and_no_other(tmp_path: Path, story: Path) -> None:
    process, workers = command_with_workers(tmp_path, story)
    os.kill(workers[0], signal.SIGKILL)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 2
    assert output.decode().splitlines()[0] == "Ferry runs again"
    assert errors.decode().strip() == (
        f"diptych: “{tmp_path / 'long.html'}”: the work broke off, perhaps for lack of memory."
    )


def test_ctrl_c_while_a_deadline_is_being_set_is_not_taken_for_a_mistake(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(_timer: threading.Timer) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(threading.Timer, "start", interrupted)
    process = subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    deadline = Deadline(process)
    with pytest.raises(KeyboardInterrupt):
        deadline.allow(60)
    deadline.stop()
    assert not deadline.has_passed
    end(process)


@ONLY_LINUX
def test_ctrl_c_leaves_no_worker_behind(tmp_path: Path, story: Path) -> None:
    process, workers = command_with_workers(tmp_path, story)
    assert len(workers) == 2
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=60) == (b"", b"")
    assert process.returncode == 130
    deadline = time.monotonic() + 60
    while any(map(is_running, workers)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not any(map(is_running, workers))


def is_running(process: int) -> bool:
    """Whether a process is there and no mere entry in the list."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_comparison_with_a_file_that_cannot_be_read_is_trouble(diptych: Diptych, story: Path) -> None:
    done = diptych("compare", story, "missing.txt")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("diptych: “missing.txt” was not found.")
