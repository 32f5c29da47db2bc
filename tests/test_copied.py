"""Workers that are copies of the process that starts them: they answer, and end when it lets go of them."""

import subprocess
import sys

import pytest

from reader.resources import resource

PROGRAM = """
import sys
from pathlib import Path
from reader.copied import CopiedProcess, LaterCopy
from reader.head_start import begin
from reader.worker import Result, receive

begun = begin([Path(each) for each in sys.argv[1:]])
for each in begun:
    assert isinstance(each.process, CopiedProcess | LaterCopy), each.process
    assert each.process.poll() is None
    while not isinstance(message := receive(each.process.stdout), Result):
        assert message is not None
    print(message.value[0].card.name)
for each in begun:
    each.process.stdin.close()
    print(each.process.wait() == each.process.poll())
"""

KILLING = """
import time
from reader.copied import CopiedProcess
from reader.head_start import end

process = CopiedProcess(lambda: time.sleep(60))
end(process)
print(process.poll())
end(process)
"""

LATER = """
import os
import time
from functools import partial
from reader.copied import CopiedProcess, LaterCopy
from reader.head_start import end
from reader.worker import as_it_is, main

def work_in_first():
    if {waits}:
        later.make(lambda: time.sleep(60))
    main(prepare=as_it_is)

later = LaterCopy()
first = CopiedProcess(work_in_first, later.descriptors)
later.let_go()
if {waits}:
    while not later._number:  # it tells its number when it is there
        assert later.poll() is None
{kills}
print(later.wait() < 0, later.poll() == later.returncode)
print(first.poll())
end(first)
end(later)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere workers are started anew")


def said(program: str, *arguments: str) -> list[str]:
    """What a program of its own says: this process has threads and cannot be copied."""
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.split("\n")


def test_copies_read_and_end_one_by_one_when_nobody_listens_any_more() -> None:
    names = [f"harbour-ferry-{when}.txt" for when in ("evening", "morning")]
    files = [str(resource(f"samples/{name}")) for name in names]
    assert said(PROGRAM, *files) == [*names, "True", "True", ""]


def test_a_copy_can_be_killed_and_is_not_killed_twice() -> None:
    assert said(KILLING) == ["-9", ""]


def test_what_a_copy_copied_can_be_killed_by_whoever_made_the_first_one() -> None:
    assert said(LATER.format(waits=True, kills="later.kill()")) == ["True True", "None", ""]


def test_a_copy_that_its_maker_never_made_has_ended() -> None:
    assert said(LATER.format(waits=False, kills="end(first)")) == ["True True", "-9", ""]


def test_a_process_with_threads_or_qt_is_not_copied() -> None:
    asked = "from reader.copied import can_be_copied; print(can_be_copied())"
    assert said(asked) == ["True", ""]
    assert said(f"import PySide6.QtCore; {asked}") == ["False", ""]
    waiting = "import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()"
    assert said(f"{waiting}; {asked}") == ["False", ""]
    assert said(f"import os; os.close(0); {asked}") == ["False", ""]
