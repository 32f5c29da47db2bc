"""Mistakes of our own: written down once they happen, small, and told to the person."""

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.logs import LARGEST_LOG, LOGGER, MOST_MISTAKES, catch_crashes, catch_mistakes, start_logging

PROJECT = Path(__file__).parent.parent


@pytest.fixture
def quiet() -> Iterator[None]:
    """The hooks and the log as they were before."""
    hooks = sys.excepthook, threading.excepthook
    handlers = list(LOGGER.handlers)
    yield
    sys.excepthook, threading.excepthook = hooks
    LOGGER.handlers[:] = handlers
    LOGGER.setLevel(logging.NOTSET)
    LOGGER.propagate = True


def fail(kind: type[Exception] = RuntimeError) -> None:
    """Have an exception that nobody catches."""
    try:
        raise kind("something that should not be")
    except Exception as trouble:
        sys.excepthook(type(trouble), trouble, trouble.__traceback__)


def test_no_file_is_made_while_nothing_goes_wrong(tmp_path: Path, quiet: None) -> None:
    start_logging(tmp_path / "log", "warning")
    LOGGER.info("all is well")
    assert not (tmp_path / "log").exists()


def test_a_mistake_is_written_with_its_lines_and_told_with_its_file(
    tmp_path: Path, quiet: None, capfd: pytest.CaptureFixture[str]
) -> None:
    told: list[Path] = []
    catch_mistakes(start_logging(tmp_path / "log", "warning"), told.append)
    fail()
    assert told == [tmp_path / "log" / "diptych.log"]
    written = told[0].read_text(encoding="utf-8")
    assert "something that should not be" in written and "in fail" in written
    assert "something that should not be" in capfd.readouterr().err


def test_a_mistake_in_a_thread_is_written_as_well(tmp_path: Path, quiet: None) -> None:
    told: list[Path] = []
    log = start_logging(tmp_path, "warning")
    catch_mistakes(log, told.append)
    thread = threading.Thread(target=lambda: [][1])
    thread.start()
    thread.join()
    assert told == [log.path]
    assert "IndexError" in log.path.read_text(encoding="utf-8")


def test_a_mistake_without_end_does_not_fill_the_disk(tmp_path: Path, quiet: None) -> None:
    log = start_logging(tmp_path, "warning")
    catch_mistakes(log, lambda path: None)
    for _ in range(MOST_MISTAKES + 50):
        fail()
    assert log.path.read_text(encoding="utf-8").count("A mistake of ours") == MOST_MISTAKES


def test_a_log_that_has_grown_large_becomes_the_old_one(tmp_path: Path, quiet: None) -> None:
    (tmp_path / "diptych.log").write_bytes(b"x" * (LARGEST_LOG + 1))
    start_logging(tmp_path, "info")
    assert (tmp_path / "diptych.old.log").stat().st_size == LARGEST_LOG + 1
    assert (tmp_path / "diptych.log").stat().st_size < 1000


def test_a_folder_that_cannot_be_written_is_no_second_mistake(tmp_path: Path, quiet: None) -> None:
    (tmp_path / "log").write_text("a file where a folder should be", encoding="utf-8")
    told: list[Path] = []
    catch_mistakes(start_logging(tmp_path / "log", "warning"), told.append)
    assert catch_crashes(tmp_path / "log") is None
    fail()
    assert told == [tmp_path / "log" / "diptych.log"]


def test_a_hard_crash_leaves_its_lines_and_is_found_the_next_time(tmp_path: Path) -> None:
    program = (
        "import sys, ctypes; from pathlib import Path; from reader.logs import catch_crashes\n"
        "print(catch_crashes(Path(sys.argv[1])), flush=True)\n"
        "if sys.argv[2:]: ctypes.string_at(0)\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    crashed = subprocess.run(
        [*command, "crash"], env=environment, capture_output=True, timeout=60, check=False
    )
    assert crashed.returncode not in (0, 1)
    after = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    found = Path(after.stdout.strip())
    assert "Fatal Python error" in found.read_text(encoding="utf-8")
    once = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert once.stdout.strip() == "None"
