"""Files to articles for the commands, each read in a process that is ended at a limit of time or memory.

The window's workers do it, within the same limits: what one file does costs no other file, and not us. A
process that has answered reads the next file; one that was ended is not missed.
"""

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec import Struct, field

from reader.copied import CopiedProcess, can_be_copied
from reader.errors import ReaderError
from reader.head_start import Begun, Process, end, start_worker, worker_command
from reader.load import Limits
from reader.load.opening import shown
from reader.worker import Allowance, Job, Result, Trouble, as_it_is, main, receive, send

if TYPE_CHECKING:
    from reader.clean import Article

AT_ONCE = 2
"""Files that are read at a time: while one is waited for, the next is under way."""

TICKET = 1


class Wish(Struct, frozen=True):
    """A file to be read: its path, or what came in under that name where `data` is not None. With `whole`
    nothing is stripped; with `shapes` it can be told what was taught about such a page."""

    path: Path
    data: bytes | None = None
    whole: bool = False
    shapes: bool = False
    limits: Limits = field(default_factory=Limits)

    def job(self) -> Job:
        """What a worker is asked to do."""
        manner = (self.limits, self.whole, self.shapes)
        if self.data is None:
            return Job(TICKET, "read_articles", (self.path, *manner))
        return Job(TICKET, "read_held", (self.path, self.data, *manner))


def read_in_turn(
    wishes: Iterable[Wish | ReaderError], meanwhile: Callable[[], object] = lambda: None
) -> Iterator["tuple[Article, ...] | ReaderError"]:
    """The articles of each file, or the trouble with it, in their order; trouble is passed on.

    `meanwhile` is called once, when the first files are under way and before we wait for them.
    """
    idle: list[Process] = []
    coming = (wish if isinstance(wish, ReaderError) else begun(wish, idle) for wish in wishes)
    ahead: deque[Begun | ReaderError] = deque()
    try:
        ahead.extend(islice(coming, AT_ONCE))
        meanwhile()
        while ahead:
            answer = outcome(ahead.popleft(), idle)
            ahead.extend(islice(coming, 1))  # while we are busy with the answer
            yield answer
    finally:
        for process in [*idle, *(each.process for each in ahead if isinstance(each, Begun))]:
            end(process)


def begun(wish: Wish, idle: list[Process]) -> Begun | ReaderError:
    """A worker that reads the file already: an idle one, or a new one, which is a copy of this process where
    that is possible, for a copy needs no time to start."""
    try:
        process = idle_one(idle) or (copied_worker() if can_be_copied() else start_worker(worker_command()))
    except OSError as trouble:
        reason = trouble.strerror or trouble
        return ReaderError(f"No process could be started to read {shown(wish.path)}: {reason}.", wish.path)
    job = wish.job()
    with contextlib.suppress(OSError):  # of a process that is gone already its silence will tell
        assert process.stdin is not None
        send(process.stdin, job)
    return Begun(process, job)


def idle_one(idle: list[Process]) -> Process | None:
    """A worker that waits for a file; one that ended while it waited is let go."""
    while idle:
        process = idle.pop()
        if process.poll() is None:
            return process
        end(process)
    return None


def copied_worker() -> Process:
    """A copy of this process that has imported what reading needs, and prepares for nothing else."""
    import reader.load.pages
    import reader.pipeline  # noqa: F401  # the copies have both then

    return CopiedProcess(partial(main, prepare=as_it_is, afterwards=as_it_is))


def outcome(reading: Begun | ReaderError, idle: list[Process]) -> "tuple[Article, ...] | ReaderError":
    """Wait for the articles of a file, or for the trouble with it; a worker that answered is idle then."""
    if isinstance(reading, ReaderError):
        return reading
    deadline = Deadline(reading.process)
    answer = None
    try:
        answer = heard(reading, deadline)
    finally:
        deadline.stop()
        if answer is None or deadline.has_passed:
            end(reading.process)
        else:
            idle.append(reading.process)
    return silence(reading, deadline) if answer is None else answer


def heard(reading: Begun, deadline: "Deadline") -> "tuple[Article, ...] | ReaderError | None":
    """What the worker says in the end; None where it said nothing."""
    assert reading.process.stdout is not None
    while True:
        message = receive(reading.process.stdout)
        if isinstance(message, Allowance):
            deadline.allow(message.seconds)
        elif isinstance(message, Result):
            return cast("tuple[Article, ...]", message.value)
        elif isinstance(message, Trouble):
            return ReaderError(message.sentence, message.path)
        else:
            return None


def silence(reading: Begun, deadline: "Deadline") -> ReaderError:
    """What is said of a file whose worker ended without an answer; the window says the same."""
    path = cast(Path, reading.job.arguments[0])
    if deadline.has_passed:
        return ReaderError(f"{shown(path)}: given up after {round(deadline.seconds)} s without an end.", path)
    return ReaderError(f"{shown(path)}: the work broke off, perhaps for lack of memory.", path)


class Deadline:
    """Ends a process when its time is up."""

    def __init__(self, process: Process) -> None:
        self.seconds = 0.0
        self.has_passed = False
        self._process = process
        self._timer: threading.Timer | None = None

    def allow(self, seconds: float | None) -> None:
        """Give the process so many seconds from now; None: as many as it takes."""
        self.stop()
        if seconds is None:
            return
        self.seconds = seconds
        self._timer = threading.Timer(seconds, self._strike)
        self._timer.daemon = True
        self._timer.start()

    def stop(self) -> None:
        """Let the process be. No thread is left: a process that has one is not copied."""
        if self._timer is not None:
            self._timer.cancel()
            if self._timer.is_alive():  # Ctrl+C may come while it is being started
                self._timer.join()

    def _strike(self) -> None:
        self.has_passed = True
        self._process.kill()
