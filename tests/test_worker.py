"""The worker as a process: it answers over its pipes, and ends when they close."""

import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errands import Opened
from reader.worker import Allowance, Job, Patience, Result, Trouble, packed_parts, receive, send

STORY = "Ferry runs again\n\nThe ferry to Anskar Island runs again from Monday, the harbour office said.\n"
COMMANDS = [[sys.executable, "-m", "reader.worker"], [sys.executable, "-m", "reader", "--worker"]]


def start(command: list[str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


@pytest.mark.parametrize("command", COMMANDS)
def test_both_ways_to_start_it_answer_a_job(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(STORY)
    with start(command) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        send(worker.stdin, Job(7, "open_articles", (tmp_path / "ferry.txt",)))
        messages = []
        while not isinstance(message := receive(worker.stdout), Result | Trouble | None):
            messages.append(message)
        worker.stdin.close()
        assert worker.wait(30) == 0
    assert isinstance(message, Result)
    assert message.ticket == 7
    (opened,) = message.value  # type: ignore[misc]
    assert isinstance(opened, Opened)
    assert opened.card.words > 0
    assert messages
    assert all(isinstance(one, Allowance) and one.ticket == 7 for one in messages)


def test_a_larger_file_is_given_more_time() -> None:
    patience = Patience(seconds=20, for_a_megabyte=10)
    assert patience.with_file(0) == 20
    assert patience.with_file(5_000_000) == 70


def test_it_ends_in_the_middle_of_its_work_when_the_window_is_gone(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(
        "import time\n"
        "from reader.worker import main\n"
        "def work(path):\n"
        "    while True:\n"
        "        time.sleep(0.1)\n"
        "main({'work': work})\n"
    )
    with start([sys.executable, str(script)]) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        send(worker.stdin, Job(1, "work", (script,)))
        assert isinstance(receive(worker.stdout), Allowance)
        worker.stdin.close()
        assert worker.wait(30) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only there the system holds a process to a limit")
def test_a_job_that_wants_all_memory_gets_a_sentence_and_not_the_machine(tmp_path: Path) -> None:
    script = tmp_path / "greedy.py"
    script.write_text(
        "from reader.worker import MOST_MEMORY, main\n"
        "def take(times):\n"
        "    return len(bytes(times * MOST_MEMORY))\n"
        "main({'take': take}, prepare=tuple)\n"
    )
    with start([sys.executable, str(script)]) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        send(worker.stdin, Job(1, "take", (1,)))
        taken_up, answer = receive(worker.stdout), receive(worker.stdout)
        send(worker.stdin, Job(2, "take", (0,)))
        taken_up_too, after = receive(worker.stdout), receive(worker.stdout)
        worker.stdin.close()
    assert (taken_up, taken_up_too) == (Allowance(1, None), Allowance(2, None))
    assert isinstance(answer, Trouble)
    assert "not enough memory" in answer.sentence
    assert after == Result(2, 0)


def test_half_a_message_is_no_message(tmp_path: Path) -> None:
    file = tmp_path / "frames"
    with file.open("wb") as stream:
        send(stream, Job(1, "open_articles", ("first",)))
        send(stream, Job(2, "open_articles", ("second",)))
    file.write_bytes(file.read_bytes()[:-1])
    with file.open("rb") as stream:
        assert receive(stream) == Job(1, "open_articles", ("first",))
        assert receive(stream) is None
        assert receive(stream) is None


def test_an_opened_article_travels_whole_and_its_bytes_beside_the_pickle(tmp_path: Path) -> None:
    article = Opened(Path("story.txt"), "00ff", card=None, packed=b"as it is" * 100_000)  # type: ignore[arg-type]
    _, *large = packed_parts(Result(1, (article,)))
    assert [bytes(each) for each in large] == [article.packed]
    with (tmp_path / "frames").open("wb+") as stream:
        send(stream, Result(1, (article,)))
        stream.seek(0)
        assert receive(stream) == Result(1, (article,))
    assert pickle.loads(pickle.dumps(article)) == article


def test_the_worker_needs_no_qt() -> None:
    code = "import sys, reader.worker; reader.worker.warm_up(); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


STAGES = ("reader.clean.cleaning", "reader.compare.comparing", "diff_match_patch", "lxml", "sqlite3")
"""What only workers need, be they parts of ours or libraries."""


def test_the_window_loads_nothing_that_cleans_or_compares_before_it_shows() -> None:
    code = f"import sys, reader.app; sys.exit(any(name in sys.modules for name in {STAGES}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
