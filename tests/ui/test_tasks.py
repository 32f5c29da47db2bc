"""Work in real worker processes: answers, late answers, hangs, crashes and what is said about them.

The worker of these tests knows a few tasks more than ours: to wait, to hang, to crash, to print.
"""

import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.errands import Opened
from reader.errors import ReaderError
from reader.ui.tasks import MOST_LANES, MOST_TRIES, TaskRunner

WORKER = '''
import os, signal, sys, time
from pathlib import Path
from reader.errors import ReaderError
from reader.worker import Patience, main

def double(number):
    return 2 * number

def wait_for(path):
    """Answer when the file is there."""
    while not Path(path).exists():
        time.sleep(0.01)
    return path

def announce(started):
    """Say that the work has begun, and never end."""
    Path(started).write_text(str(os.getpid()))
    while True:
        time.sleep(1)

def hang(path):
    while True:
        pass

def cling(started):
    """Never end, and leave behind what cannot be killed with us and holds our pipes."""
    child = os.fork()
    if child:
        Path(started).write_text(str(child))
    while True:
        time.sleep(1)

def crash(path):
    os._exit(3)

def print_much():
    print("no part of the answer" * 10_000, flush=True)
    os.write(1, b"nor this" * 1000)
    return sys.stdin.read()

def refuse(path):
    raise ReaderError("That will not do.", path)

def who():
    return os.getpid()

def blunder():
    return 1 / 0

def unpicklable():
    return lambda: None

def fill(size):
    return bytes(size)

def make_many(number):
    return [[each] for each in range(number)]

own = (double, make_many, wait_for, announce, hang, cling, crash, print_much, refuse, blunder)
own += (unpicklable, fill, who)
main({task.__name__: task for task in own}, Patience(seconds=1.0, for_a_megabyte=1000.0), prepare=tuple)
'''


class Asked:
    """One question and what came of it."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self.troubles: list[ReaderError] = []

    @property
    def over(self) -> bool:
        return bool(self.answers or self.troubles)


Until = Callable[[Callable[[], object]], None]

FRAIL = """
import os, sys
from pathlib import Path

starts = Path(sys.argv[1])
with starts.open("a") as file:
    file.write("x")
if len(starts.read_text()) <= int(sys.argv[2]):
    os._exit(1)

def double(number):
    return 2 * number

from reader.worker import main
main({"double": double}, prepare=tuple)
"""
"""A worker that ends at its start, and does not the time after so many starts."""


@pytest.fixture
def runner(application: QApplication, tmp_path: Path) -> Iterator[TaskRunner]:
    script = tmp_path / "worker_of_the_tests.py"
    script.write_text(WORKER, encoding="utf-8")
    runner = TaskRunner(command=[sys.executable, str(script)])
    yield runner
    runner.close()
    runner.deleteLater()
    gc.collect()


@contextmanager
def frail_runner(folder: Path, failures: int) -> Iterator[TaskRunner]:
    """Runs tasks in workers of which the first ones fail at their start."""
    (folder / "frail.py").write_text(FRAIL, encoding="utf-8")
    command = [sys.executable, str(folder / "frail.py"), str(folder / "starts"), str(failures)]
    runner = TaskRunner(command=command)
    try:
        yield runner
    finally:
        runner.close()
        runner.deleteLater()
        gc.collect()


def ask(
    runner: TaskRunner, purpose: str, name: str, *arguments: object, deadline: float | None = None
) -> Asked:
    asked = Asked()
    runner.start(purpose, name, arguments, asked.answers.append, asked.troubles.append, deadline)
    return asked


def test_an_answer_comes_back(runner: TaskRunner, until: Until) -> None:
    asked = ask(runner, "sum", "double", 21)
    until(lambda: asked.over)
    assert asked.answers == [42]


def test_several_purposes_are_all_answered(runner: TaskRunner, until: Until) -> None:
    asked = [ask(runner, f"sum {number}", "double", number) for number in range(8)]
    until(lambda: all(one.over for one in asked))
    assert [one.answers for one in asked] == [[2 * number] for number in range(8)]


def test_a_large_answer_comes_whole(runner: TaskRunner, until: Until) -> None:
    asked = ask(runner, "fill", "fill", 20_000_000)
    until(lambda: asked.over)
    assert asked.answers == [bytes(20_000_000)]


def test_the_answer_to_an_older_question_is_dropped(runner: TaskRunner, until: Until, tmp_path: Path) -> None:
    late = ask(runner, "sum", "wait_for", str(tmp_path / "gate"))
    newer = ask(runner, "sum", "double", 4)
    (tmp_path / "gate").touch()
    until(lambda: newer.over)
    marker = ask(runner, "marker", "double", 1)
    until(lambda: marker.over)
    assert newer.answers == [8]
    assert not late.over


def test_cancelling_ends_the_work_and_nobody_is_told(
    runner: TaskRunner, until: Until, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    asked = ask(runner, "endless", "announce", str(started))
    until(lambda: started.exists() and started.read_text())
    runner.cancel("endless")
    assert not runner.is_busy("endless")
    until(lambda: not is_alive(int(started.read_text())))
    after = ask(runner, "sum", "double", 5)
    until(lambda: after.over)
    assert after.answers == [10]
    assert not asked.over


def test_what_waits_in_the_queue_can_be_cancelled(runner: TaskRunner, until: Until, tmp_path: Path) -> None:
    gates = [ask(runner, f"gate {number}", "wait_for", str(tmp_path / "gate")) for number in range(2)]
    queued = ask(runner, "sum", "double", 5)
    runner.cancel("sum")
    (tmp_path / "gate").touch()
    until(lambda: all(gate.over for gate in gates))
    marker = ask(runner, "marker", "double", 1)
    until(lambda: marker.over)
    assert not queued.over


def test_a_task_that_hangs_is_ended_at_its_deadline(runner: TaskRunner, until: Until) -> None:
    asked = ask(runner, "read", "hang", Path("endless.html"))
    until(lambda: asked.over)
    (trouble,) = asked.troubles
    assert "endless.html" in trouble.sentence
    assert "without an end" in trouble.sentence
    assert trouble.path == Path("endless.html")
    after = ask(runner, "read", "double", 3)
    until(lambda: after.over)
    assert after.answers == [6]


def test_a_deadline_can_be_given_with_the_question(runner: TaskRunner, until: Until) -> None:
    asked = ask(runner, "read", "hang", "no file", deadline=0.3)
    until(lambda: asked.over)
    assert "without an end" in asked.troubles[0].sentence


def test_a_deadline_shorter_than_the_start_of_a_worker_holds_as_well(
    runner: TaskRunner, until: Until
) -> None:
    asked = ask(runner, "read", "hang", "no file", deadline=0.001)
    until(lambda: asked.over)
    assert "without an end" in asked.troubles[0].sentence


def test_a_crash_is_told_by_the_name_of_the_file_and_the_rest_goes_on(
    runner: TaskRunner, until: Until
) -> None:
    crashed = ask(runner, "open 1", "crash", Path("folder") / "bomb.html")
    other = ask(runner, "open 2", "double", 7)
    until(lambda: crashed.over and other.over)
    assert str(Path("folder") / "bomb.html") in crashed.troubles[0].sentence
    assert "broke off" in crashed.troubles[0].sentence
    assert other.answers == [14]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that can be copied")
def test_processes_that_do_not_die_are_left_behind_and_the_rest_goes_on(
    runner: TaskRunner, until: Until, tmp_path: Path
) -> None:
    files = [tmp_path / "one", tmp_path / "two"]
    asked = [ask(runner, file.name, "cling", str(file)) for file in files]
    until(lambda: all(file.exists() and file.read_text() for file in files))
    try:
        for file in files:
            runner.cancel(file.name)
        after = [ask(runner, f"sum {number}", "double", number) for number in (3, 4)]
        until(lambda: all(each.over for each in after))
        assert [each.answers for each in after] == [[6], [8]]
        assert not any(each.over for each in asked)
    finally:
        for file in files:
            os.kill(int(file.read_text()), signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that can be copied")
def test_of_a_process_that_does_not_die_it_is_told_that_it_was_given_up(
    runner: TaskRunner, until: Until, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    asked = ask(runner, "read", "cling", str(started), deadline=1.0)
    try:
        until(lambda: asked.over)
    finally:
        os.kill(int(started.read_text()), signal.SIGKILL)
    assert "without an end" in asked.troubles[0].sentence


def test_many_crashes_in_a_row_wear_nothing_out(runner: TaskRunner, until: Until) -> None:
    crashes = [ask(runner, f"open {number}", "crash", Path("bomb.html")) for number in range(6)]
    until(lambda: all(crash.over for crash in crashes))
    assert all(crash.troubles for crash in crashes)


@pytest.mark.parametrize("failures", [1, 2])
def test_a_worker_that_ends_at_its_start_costs_no_task(
    application: QApplication, until: Until, tmp_path: Path, failures: int
) -> None:
    with frail_runner(tmp_path, failures) as runner:
        asked = ask(runner, "sum", "double", 21)
        until(lambda: asked.over)
    assert asked.answers == [42]


def test_where_no_worker_can_be_started_that_is_said_and_not_tried_for_ever(
    application: QApplication, until: Until, tmp_path: Path
) -> None:
    with frail_runner(tmp_path, failures=1000) as runner:
        asked = ask(runner, "open", "double", Path("story.html"))
        until(lambda: asked.over)
        starts = len((tmp_path / "starts").read_text())
    assert "story.html" in asked.troubles[0].sentence
    assert "no process could be started" in asked.troubles[0].sentence
    assert starts <= MOST_LANES + MOST_TRIES


def test_what_waits_for_a_worker_to_start_can_be_cancelled(
    application: QApplication, until: Until, tmp_path: Path
) -> None:
    with frail_runner(tmp_path, failures=2) as runner:
        asked = ask(runner, "open", "double", 21)
        until(lambda: (tmp_path / "starts").exists())
        runner.cancel("open")
        after = ask(runner, "sum", "double", 4)
        until(lambda: after.over)
    assert after.answers == [8]
    assert not asked.over


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that can be stopped")
def test_a_worker_that_was_stopped_while_it_was_idle_holds_nothing_up(
    application: QApplication, until: Until, tmp_path: Path
) -> None:
    script = tmp_path / "worker_of_the_tests.py"
    script.write_text(WORKER + "\n", encoding="utf-8")
    runner = TaskRunner(command=[sys.executable, str(script)], silence=3000)
    try:
        first = ask(runner, "who", "who")
        until(lambda: first.over)
        (number,) = first.answers
        os.kill(number, signal.SIGSTOP)  # type: ignore[arg-type]
        asked = ask(runner, "sum", "double", 5)
        until(lambda: asked.over)
    finally:
        runner.close()
        runner.deleteLater()
        gc.collect()
    assert asked.answers == [10]
    assert not is_alive(number)  # type: ignore[arg-type]


def test_trouble_with_a_file_is_passed_on_word_for_word(runner: TaskRunner, until: Until) -> None:
    asked = ask(runner, "open", "refuse", Path("story.txt"))
    until(lambda: asked.over)
    assert (asked.troubles[0].sentence, asked.troubles[0].path) == ("That will not do.", Path("story.txt"))


@pytest.mark.parametrize("name", ["blunder", "no_such_task", "unpicklable"])
def test_a_mistake_of_the_program_is_told_and_the_worker_goes_on(
    runner: TaskRunner, until: Until, name: str
) -> None:
    asked = ask(runner, "open", name)
    until(lambda: asked.over)
    assert "mistake in Diptych itself" in asked.troubles[0].sentence
    after = ask(runner, "sum", "double", 3)
    until(lambda: after.over)
    assert after.answers == [6]


def test_what_a_task_prints_does_not_disturb_its_answer(runner: TaskRunner, until: Until) -> None:
    asked = ask(runner, "print", "print_much")
    until(lambda: asked.over)
    assert asked.answers == [""]


def test_a_purpose_is_busy_until_its_last_question_is_answered(runner: TaskRunner, until: Until) -> None:
    first, second = ask(runner, "sum", "double", 1), ask(runner, "sum", "double", 2)
    assert runner.is_busy("sum")
    until(lambda: second.over)
    assert not first.over
    assert not runner.is_busy("sum")


def test_a_mistake_where_an_answer_is_taken_holds_up_no_other_answer(
    runner: TaskRunner, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    mistakes: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, mistake, _trace: mistakes.append(mistake))

    def stumble(_answer: object) -> None:
        raise ValueError("a slot of the window failed")

    for number in range(6):
        runner.start(f"stumble {number}", "double", (number,), stumble, stumble)
    last = ask(runner, "sum", "double", 4)
    until(lambda: last.over and len(mistakes) == 6)
    assert last.answers == [8]


def test_an_answer_may_ask_the_next_question(runner: TaskRunner, until: Until) -> None:
    last = Asked()

    def go_on(value: object) -> None:
        runner.start("sum", "double", (value,), last.answers.append, last.troubles.append)

    runner.start("sum", "double", (1,), go_on, last.troubles.append)
    until(lambda: last.over)
    assert last.answers == [4]


def test_cycles_are_collected_in_the_thread_of_the_window_alone(runner: TaskRunner, until: Until) -> None:
    threads: list[int] = []

    class Cycle:
        def __init__(self) -> None:
            self.myself = self

        def __del__(self) -> None:
            threads.append(threading.get_ident())

    assert not gc.isenabled()
    Cycle()
    asked = ask(runner, "many", "make_many", 100_000)
    until(lambda: asked.over and threads)
    assert threads == [threading.get_ident()]


def test_closing_leaves_no_process_behind(runner: TaskRunner, until: Until, tmp_path: Path) -> None:
    started = tmp_path / "started"
    asked = ask(runner, "endless", "announce", str(started))
    until(lambda: started.exists() and started.read_text())
    runner.close()
    assert not is_alive(int(started.read_text()))
    assert not asked.over


def test_the_real_worker_opens_two_articles_and_lays_them_side_by_side(
    application: QApplication, until: Until, tmp_path: Path
) -> None:
    (tmp_path / "old.txt").write_text(
        "Ferry runs\n\nThe ferry to Anskar runs from Monday, says the office.\n"
    )
    (tmp_path / "new.txt").write_text(
        "Ferry runs\n\nThe ferry to Anskar runs from Sunday, says the office.\n"
    )
    runner = TaskRunner()
    left, right = (ask(runner, name, "open_articles", tmp_path / name) for name in ("old.txt", "new.txt"))
    missing = ask(runner, "gone", "open_articles", tmp_path / "gone.txt")
    until(lambda: left.over and right.over and missing.over)
    ((old,), (new,)) = left.answers[0], right.answers[0]  # type: ignore[misc]
    assert isinstance(old, Opened)
    assert (old.path, old.card.name) == (tmp_path / "old.txt", "old.txt")
    compared = ask(runner, "compare", "compare_articles", old, new)
    until(lambda: compared.over)
    runner.close()
    (sheet,) = compared.answers
    assert sheet.stop_count == 1  # type: ignore[attr-defined]
    assert "was not found" in missing.troubles[0].sentence


def is_alive(process: int) -> bool:
    """Whether a process runs; one that ended and was not yet waited for counts as ended."""
    if sys.platform == "linux":
        try:
            state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return False
        return state not in "ZX"
    return subprocess.run(["ps", "-p", str(process)], check=False, capture_output=True).returncode == 0
