"""Files of the command line to workers that read them before Qt is loaded: nothing here needs it."""

import contextlib
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from msgspec import Struct

from reader.copied import CopiedProcess, LaterCopy, can_be_copied, pipe_within
from reader.foresight import Neighbour
from reader.load import Limits
from reader.worker import BEGUN, Job, as_it_is, main, send, warm_up

if TYPE_CHECKING:
    import subprocess

CAN_INHERIT = os.name == "posix"
"""Whether a process can be started with more than the three usual descriptors."""


class Process(Protocol):
    """A worker process: started anew, or copied from this one."""

    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    def poll(self) -> int | None:
        """The exit status, or None while it runs."""

    def wait(self) -> int:
        """Wait for its end; the exit status."""

    def kill(self) -> None:
        """End it."""


class Begun(Struct, frozen=True):
    """A worker process that was given a job before anybody waits for the answer."""

    process: Process
    job: Job


def worker_command() -> list[str]:
    """The command that starts a worker, in a checkout, an installation and a frozen bundle alike.

    The worker looks for modules where we do, and not in the folder that it happens to be started in.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    program = "import sys; sys.path[:] = sys.argv[1:]; from reader.worker import main; main()"
    return [sys.executable, "-P", "-c", program, *sys.path]


def start_worker(command: Sequence[str], descriptors: Sequence[int] = ()) -> "subprocess.Popen[bytes]":
    """Start a worker process, which inherits `descriptors`; raises OSError where none can be started."""
    import subprocess  # where workers are copied it can wait

    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        pass_fds=descriptors,
    )


def end(process: Process) -> None:
    """Kill a worker if it still runs, and leave nothing of it behind."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):  # what was not written yet has nobody to go to
            if pipe is not None:
                pipe.close()
    process.wait()


def first_worker(descriptors: Sequence[int]) -> Process:
    """A worker that can begin to read at once where the system allows it: a copy of this process, which has
    imported what a worker needs (60 ms of computing less than a process that starts anew)."""
    if can_be_copied():
        return CopiedProcess(main, descriptors)
    return start_worker(worker_command(), descriptors)


def copied_pair(first: Sequence[int], second: Sequence[int]) -> list[Process]:
    """Two workers with these descriptors: one imports what reading needs, while we go on with the window, and
    then makes the other by copying itself."""
    later = LaterCopy(second)
    try:
        return [CopiedProcess(partial(work_in_a_pair, later), [*first, *later.descriptors]), later]
    finally:
        later.let_go()


def work_in_a_pair(later: LaterCopy) -> None:
    """The first of two workers, which makes the other."""
    warm_up()
    later.make(partial(main, prepare=as_it_is))
    main(prepare=as_it_is)


def begin(paths: Sequence[Path]) -> list[Begun]:
    """Have each of these files read by a worker of its own, within the usual limits; none where it fails.

    For the files named on the command line: they are read while the window is still being made, and two of
    them are compared as well, the first on the left.
    """
    with contextlib.suppress(OSError), contextlib.ExitStack() as ours:
        neighbours = introduced(ours) if len(paths) == 2 and CAN_INHERIT else [None] * len(paths)
        kept = [[each.descriptor] if each else [] for each in neighbours]
        if len(paths) == 2 and can_be_copied():
            processes = copied_pair(*kept)
        else:
            processes = [first_worker(descriptors) for descriptors in kept]
        begun = [
            Begun(process, Job(BEGUN, "open_articles", (path, Limits())))
            for process, path in zip(processes, paths, strict=True)
        ]
        for each, neighbour in zip(begun, neighbours, strict=True):
            assert each.process.stdin is not None
            send(each.process.stdin, each.job)
            if neighbour is not None:
                send(each.process.stdin, neighbour)
        return begun
    return []


def introduced(ours: contextlib.ExitStack) -> list[Neighbour | None]:
    """What tells two workers of each other; our own hold on the pipe between them ends with `ours`."""
    return [Neighbour(end, gives) for end, gives in zip(pipe_within(ours), (False, True), strict=True)]
