"""This process to a copy of it that works for the window, while it is still small enough to be copied.

A program that starts anew takes a hundred milliseconds until it can begin to read, a copy none.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO, NoReturn

KILLED = -signal.SIGTERM
"""What is said of a process that ended in a way that nobody saw."""


def can_be_copied() -> bool:
    """Whether this process has but one thread and none of Qt, which would not survive it. Only on Linux:
    libraries of other systems may have begun threads of their own before anything was imported."""
    is_alone = threading.active_count() == 1 and "PySide6" not in sys.modules
    return sys.platform == "linux" and is_alone and all(map(is_open, (0, 1, 2)))


def is_open(descriptor: int) -> bool:
    """Whether there is anything behind a descriptor; a program may be started without the usual three."""
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


class CopiedProcess:
    """A copy of this process, handled as a `subprocess.Popen` is."""

    def __init__(self, work: Callable[[], None], descriptors: Sequence[int] = ()) -> None:
        """Start `work` in a copy that speaks over its standard input and output and has no descriptor of ours
        but these; raises OSError where none can be made."""
        jobs, ours_to_write = os.pipe()
        ours_to_read, answers = os.pipe()
        try:
            self.pid = os.fork()
            if not self.pid:
                run_in_copy(work, jobs, answers, descriptors)
        except BaseException:
            os.close(ours_to_write)
            os.close(ours_to_read)
            raise
        finally:
            os.close(jobs)
            os.close(answers)
        self.stdin: IO[bytes] | None = os.fdopen(ours_to_write, "wb")
        self.stdout: IO[bytes] | None = os.fdopen(ours_to_read, "rb")
        self.returncode: int | None = None
        self._lock = threading.Lock()

    def poll(self) -> int | None:
        """The exit status, or None while the process runs."""
        return self._look(os.WNOHANG)

    def wait(self) -> int:
        """Wait for the end of the process; its exit status."""
        status = self._look(0)
        assert status is not None
        return status

    def kill(self) -> None:
        """End the process, unless it has ended."""
        with self._lock:
            if self.returncode is None:
                with suppress(ProcessLookupError):
                    os.kill(self.pid, signal.SIGKILL)

    def _look(self, options: int) -> int | None:
        """Take note of the end of the process; nobody else does, so its number is not given away before."""
        with self._lock:
            if self.returncode is None:
                try:
                    found, status = os.waitpid(self.pid, options)
                except ChildProcessError:
                    self.returncode = KILLED
                else:
                    self.returncode = os.waitstatus_to_exitcode(status) if found else None
            return self.returncode


def run_in_copy(work: Callable[[], None], jobs: int, answers: int, kept: Sequence[int]) -> NoReturn:
    """Do the work with these descriptors as standard input and output, and end without ending anything else
    that was copied."""
    try:
        os.dup2(jobs, 0)
        os.dup2(answers, 1)
        last = 2
        for descriptor in sorted(kept):
            os.closerange(last + 1, descriptor)
            last = descriptor
        os.closerange(last + 1, os.sysconf("SC_OPEN_MAX"))
        work()
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(1)
