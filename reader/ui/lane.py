"""Jobs to messages: one worker process, and the thread that speaks with it, as signals for the window."""

import contextlib
import queue
import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.head_start import Begun, Process, end, start_worker
from reader.worker import Job, Result, Trouble, receive, send

PAUSE = 0.5
"""Seconds until a process is started in place of one that ended without a word: what kept it from starting
(no memory left, no process allowed) needs some time to pass, and the machine has enough to do."""

SECONDS_TO_END = 2.0
"""How long closing waits for a thread whose process was just killed; longer, and it is left behind."""


class Lane(QObject):
    """A worker process that is restarted whenever it ends, doing one job at a time.

    The first one may be there already and have `begun` a job: it is told of the answer if that is the first
    job it is given.

    Signals:
        message_came(lane, message): the worker said something about its job: an Allowance, then a Result
            or a Trouble.
        broke_off(lane): the process ended in the middle of its job.
    """

    message_came = Signal(object, object)
    broke_off = Signal(object)

    def __init__(
        self, command: Sequence[str], parent: QObject | None = None, begun: Begun | None = None
    ) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._process: Process | None = begun.process if begun else None
        self._begun = begun.job if begun else None
        self._doomed = False  # the process was killed, but may not have noticed yet
        self._ticket = self._condemned = 0
        self._was_silent = False  # the last process ended before it took its job up
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def give(self, job: Job) -> None:
        """Hand over a job; the one before must have been answered or have broken off."""
        self._ticket = job.ticket
        self._jobs.put(job)

    def kill(self) -> None:
        """End the job that was handed over last, and its process; another takes its place."""
        with self._lock:
            self._condemned, self._doomed = self._ticket, True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """End process and thread for good. No signal comes afterwards."""
        self.leave()
        self.kill()
        self._thread.join(SECONDS_TO_END)

    def leave(self) -> None:
        """Let process and thread end whenever they can. No signal comes afterwards."""
        with self._lock:
            self._left.set()
        self._jobs.put(None)
        self.blockSignals(True)

    def _work(self) -> None:
        """The thread: start a worker before it is needed, then pass on job after job."""
        try:
            if self._process is None:
                self._start()
            while (job := self._jobs.get()) is not None:
                if not self._can_do(job):
                    self._start()
                if not self._pass_on(job) and not self._left.is_set():
                    self.broke_off.emit(self)
                    if self._was_silent and not self._doomed:
                        self._left.wait(PAUSE)
                    self._start()
        finally:
            self._end()

    def _can_do(self, job: Job) -> bool:
        """Whether there is a process that waits for a job, or has begun this very one."""
        if self._doomed or self._process is None or self._process.poll() is not None:
            return False
        return self._begun is None or self._begun.asks_the_same(job)

    def _start(self) -> None:
        """Start a process in place of the old one. Where none can be started, every job breaks off."""
        self._end()
        started, self._begun = None, None
        with contextlib.suppress(OSError):
            started = start_worker(self._command)
        with self._lock:
            self._process, self._doomed = started, False
            if self._left.is_set() and started is not None:
                started.kill()

    def _end(self) -> None:
        """Kill the process if it still runs, and leave nothing of it behind."""
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        end(process)

    def _pass_on(self, job: Job) -> bool:
        """Send a job and tell all that is said about it; False where the process ended before the answer."""
        process, self._was_silent = self._process, False
        if job.ticket == self._condemned:
            return False
        self._was_silent = True
        if process is None or process.stdin is None or process.stdout is None:
            return False
        try:
            if self._begun is None:
                send(process.stdin, job)
            self._begun = None
            while (message := receive(process.stdout)) is not None:
                self._was_silent = False
                self.message_came.emit(self, message)
                if isinstance(message, Result | Trouble):
                    return True
        except Exception:  # whatever an answer is that cannot be read, the worker is lost, and somebody waits
            return False
        return False
