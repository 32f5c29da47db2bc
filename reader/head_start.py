"""Files of the command line to workers that read them before Qt is loaded: nothing here needs it."""

import contextlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.load import Limits
from reader.worker import Job, send


@dataclass(frozen=True, slots=True)
class Begun:
    """A worker process that was given a job before anybody waits for the answer."""

    process: subprocess.Popen[bytes]
    job: Job


def worker_command() -> list[str]:
    """The command that starts a worker, in a checkout, an installation and a frozen bundle alike.

    The worker looks for modules where we do, and not in the folder that it happens to be started in.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    program = "import sys; sys.path[:] = sys.argv[1:]; from reader.worker import main; main()"
    return [sys.executable, "-P", "-c", program, *sys.path]


def start_worker(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a worker process; raises OSError where none can be started."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def begin(paths: Sequence[Path]) -> list[Begun]:
    """Have each of these files read by a worker of its own, within the usual limits; none where it fails.

    For the files named on the command line: they are read while the window is still being made.
    """
    with contextlib.suppress(OSError):
        processes = [start_worker(worker_command()) for _ in paths]
        begun = [
            Begun(process, Job(0, "open_articles", (path, Limits())))
            for process, path in zip(processes, paths, strict=True)
        ]
        for each in begun:
            assert each.process.stdin is not None
            send(each.process.stdin, each.job)
        return begun
    return []
