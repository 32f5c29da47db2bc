"""This process to a copy of it that works for the window, while it is still small enough to be copied.

A program that starts anew takes a hundred milliseconds until it can begin to read, a copy none.
"""

import os
import select
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from struct import Struct
from typing import IO, NoReturn

KILLED = -signal.SIGTERM
"""What is said of a process that ended in a way that nobody saw."""

NUMBER = Struct(">Q")


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


class LaterCopy:
    """A copy that a copy of this process makes of itself later on, handled as a `subprocess.Popen` is.

    What takes long to prepare is prepared in the first copy, once for both, while this process goes on. The
    pipe that the later one holds open for as long as it lives tells us its number, and with its end that it
    has ended, which only the first copy could wait for.
    """

    def __init__(self, descriptors: Sequence[int] = ()) -> None:
        """Make its pipes; it will have these descriptors besides. Raises OSError where none can be made."""
        with ExitStack() as ends:
            self._jobs, ours_to_write = pipe_within(ends)
            ours_to_read, self._answers = pipe_within(ends)
            self._life, self._alive = pipe_within(ends)
            ends.pop_all()
        self.descriptors = (*descriptors, self._jobs, self._answers, self._alive)
        self.stdin: IO[bytes] | None = os.fdopen(ours_to_write, "wb")
        self.stdout: IO[bytes] | None = os.fdopen(ours_to_read, "rb")
        self.returncode: int | None = None
        self._number = 0
        self._lock = threading.Lock()

    def make(self, work: Callable[[], None]) -> None:
        """In the first copy, which has our `descriptors`: start `work` in the later one. Where that cannot be
        made, it has ended."""

        def tell_and_work() -> None:
            os.write(self._alive, NUMBER.pack(os.getpid()))
            work()

        with suppress(OSError):  # raised by the fork; the copy itself never comes back
            if not os.fork():
                run_in_copy(tell_and_work, self._jobs, self._answers, self.descriptors)
        for descriptor in self.descriptors:
            os.close(descriptor)

    def let_go(self) -> None:
        """In this process, once the first copy is made: leave the far ends of the pipes to the copies."""
        for descriptor in (self._jobs, self._answers, self._alive):
            os.close(descriptor)

    def poll(self) -> int | None:
        """An exit status, or None while the process runs or is still to come."""
        return self._look(0)

    def wait(self) -> int:
        """Wait for the end of the process; an exit status."""
        status = self._look(None)
        assert status is not None
        return status

    def kill(self) -> None:
        """End the process, unless it has ended. One that is still to come ends when nobody listens to it."""
        if self._look(0) is None and self._number:
            with suppress(ProcessLookupError):
                os.kill(self._number, signal.SIGKILL)

    def _look(self, seconds: float | None) -> int | None:
        """Take note of what is told of the process; with None for the seconds, of all until its end."""
        with self._lock:
            while self.returncode is None and select.select([self._life], [], [], seconds)[0]:
                if told := os.read(self._life, NUMBER.size):
                    (self._number,) = NUMBER.unpack(told)
                else:
                    os.close(self._life)
                    self.returncode = KILLED
            return self.returncode


def pipe_within(ends: ExitStack) -> tuple[int, int]:
    """A pipe, both ends of which are closed with the stack: the one to read from, and the one to write to."""
    made = os.pipe()
    for end in made:
        ends.callback(os.close, end)
    return made


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
