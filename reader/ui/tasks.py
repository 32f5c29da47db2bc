"""Requests to answers: runs jobs in worker processes, one ticket a purpose, so the window never waits."""

from collections.abc import Callable, Sequence
from itertools import count

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from reader.errands import Opened
from reader.errors import ReaderError
from reader.head_start import Begun, worker_command
from reader.load.opening import shown
from reader.logs import LOGGER
from reader.ui.garbage import GarbageCollector
from reader.ui.lane import Lane
from reader.ui.language import say
from reader.worker import Allowance, Job, Result, Trouble, path_in

Done = Callable[[object], None]
Failed = Callable[[ReaderError], None]

MOST_LANES = 2
"""Two files are opened side by side, and a file can be opened while a long comparison runs."""

WAIT_FOR_A_LANE = 400
"""Milliseconds that a job waits for the worker that is there before a second one is started, which takes
about as long; small files are all done by then."""

WARM_UP_AFTER = 250
"""Milliseconds until a worker is started that nobody has asked for yet: the window paints first."""

GRACE = 250
"""Milliseconds that unwanted work may go on before its process is killed: starting another takes longer,
and most answers are there by then, to be dropped."""

SILENCE = 20_000
"""Milliseconds until a process that does not take its job up is ended: one starts in a fifth of a second, and
in two on a busy machine; what takes ten times as long hangs, or was stopped."""

MOST_TRIES = 3
"""Processes that a job is given to until one takes it up."""

DYING = 3000
"""Milliseconds that a process that was killed may take to end: it takes two, or for ever where it waits for a
drive that is lost, and then it is left behind."""


class Task(Struct):
    """A job on its way: who asked for it, and who is told; `taken_up` when a process said so, `ended` when
    that process was killed. `tries` is how many processes have been given it."""

    job: Job
    purpose: str
    done: Done
    failed: Failed
    deadline: float | None
    wanted: bool = True
    given_up_after: float | None = None
    taken_up: bool = False
    ended: bool = False
    tries: int = 1

    @property
    def is_untouched(self) -> bool:
        """Whether no process took it up, though it had the time that it was given."""
        return not self.taken_up and self.given_up_after is None


class TaskRunner(QObject):
    """Runs jobs in worker processes and tells the answers in the thread of the window.

    There is one ticket a purpose: who starts a second task for the same purpose hears nothing more of the
    first. A worker that hangs is killed at its deadline, and the task fails with a sentence, as it does
    when the worker crashes; the other tasks go on. A worker that ends, or is silent, before it has taken its
    task up is not the task's fault: another one gets it.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        command: Sequence[str] | None = None,
        begun: Sequence[Begun] = (),
        silence: int = SILENCE,
    ) -> None:
        super().__init__(parent)
        self._silence = silence
        self._command = list(command or worker_command())
        self._tickets = count(1)
        self._waiting: list[Task] = []
        self._running: dict[Lane, Task | None] = {}
        self._timers: dict[Lane, QTimer] = {}
        self._begun: dict[Lane, Job] = {}
        self._closed = False
        self._garbage = GarbageCollector(self)
        self._impatience = QTimer(self, singleShot=True, interval=WAIT_FOR_A_LANE)
        self._impatience.timeout.connect(self._add_a_lane)
        for each in begun:
            self._add_a_lane(each)
        QTimer.singleShot(WARM_UP_AFTER, self.warm_up)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)

    def start(
        self,
        purpose: str,
        name: str,
        arguments: tuple[object, ...],
        done: Done,
        failed: Failed,
        deadline: float | None = None,
    ) -> int:
        """Have the worker's task `name` called with `arguments`, and `done` or `failed` told of it.

        Replaces what was under way for `purpose`. `deadline` is in seconds from when a worker gets the
        job; without it, tasks that read a file set their own by its size. Returns the ticket.
        """
        self._drop(purpose)
        job = Job(next(self._tickets), name, arguments)
        self._waiting.append(Task(job, purpose, done, failed, deadline))
        self.warm_up()
        self._hand_out()
        return job.ticket

    def cancel(self, purpose: str) -> None:
        """End the work for a purpose; neither `done` nor `failed` will be called."""
        if self._drop(purpose):
            self._hand_out()

    def is_busy(self, purpose: str) -> bool:
        """Whether an answer for the purpose is still to come."""
        return any(task.purpose == purpose and task.wanted for task in self._tasks())

    def warm_up(self) -> None:
        """Start the first worker if there is none, without waiting for it."""
        if not self._running and not self._closed:
            self._add_a_lane()

    def close(self) -> None:
        """End all work and all processes; nobody is told anything any more."""
        self._closed = True
        self._waiting.clear()
        self._impatience.stop()
        self._garbage.close()
        for lane in self._running:
            self._timers[lane].stop()
            lane.close()
        self._running.clear()

    def _tasks(self) -> list[Task]:
        return [*self._waiting, *(task for task in self._running.values() if task is not None)]

    def _add_a_lane(self, begun: Begun | None = None) -> None:
        """One more worker, if there may be one, or one that was started before we were there."""
        if self._closed or len(self._running) >= MOST_LANES:
            return
        lane = Lane(self._command, self, begun)
        if begun is not None:
            self._begun[lane] = begun.job
        lane.message_came.connect(self._take_message)
        lane.broke_off.connect(self._take_loss)
        self._timers[lane] = QTimer(lane, singleShot=True)
        self._timers[lane].timeout.connect(lambda: self._end(lane))
        self._running[lane] = None
        self._hand_out()

    def _hand_out(self) -> None:
        """Give waiting tasks to idle workers, in order; to the one that has begun with it, if one has."""
        while self._waiting and (idle := [lane for lane, task in self._running.items() if task is None]):
            task = self._waiting.pop(0)
            self._give(min(idle, key=lambda lane: self._unfitness(lane, task.job)), task)
        if self._waiting and not self._impatience.isActive():
            self._impatience.start()

    def _unfitness(self, lane: Lane, job: Job) -> int:
        """The less, the sooner a worker will have done a job: one that began another has to start anew."""
        begun = self._begun.get(lane)
        return 1 if begun is None else 0 if begun.asks_the_same(job) else 2

    def _give(self, lane: Lane, task: Task) -> None:
        self._begun.pop(lane, None)
        self._running[lane] = task
        lane.give(task.job)
        if task.deadline is not None:
            self._allow(lane, task, task.deadline)
        else:
            self._timers[lane].start(self._silence)

    def _allow(self, lane: Lane, task: Task, seconds: float | None) -> None:
        """Let a task go on for so long and no longer, or (None) for as long as it takes."""
        task.given_up_after = seconds
        if seconds is None:
            self._timers[lane].stop()
        else:
            self._timers[lane].start(round(seconds * 1000))

    def _end(self, lane: Lane) -> None:
        """End the work of a worker with its process, or go on without one that does not even die."""
        task = self._running.get(lane)
        if task is not None and not task.ended:
            task.ended = True
            self._timers[lane].start(DYING)
            lane.kill()
        elif task is not None:
            lane.leave()
            del self._running[lane], self._timers[lane]
            self._add_a_lane()
            self._lose(task)

    def _drop(self, purpose: str) -> bool:
        """Forget the task for a purpose, and end its work unless it ends soon; False if there was none."""
        was_busy = self.is_busy(purpose)
        self._waiting = [task for task in self._waiting if task.purpose != purpose]
        for lane, task in self._running.items():
            if task is not None and task.purpose == purpose and task.wanted:
                task.wanted = False
                self._timers[lane].start(GRACE)
        return was_busy

    def _take_message(self, lane: Lane, message: object) -> None:
        """Pass on what a worker said about its task."""
        task = self._running.get(lane)
        if task is None or not isinstance(message, Allowance | Result | Trouble):
            return
        if isinstance(message, Allowance):
            task.taken_up = True
            if task.wanted and not task.ended and task.deadline is None:
                self._allow(lane, task, message.seconds)
            return
        self._release(lane)
        if isinstance(message, Result):
            self._tell(task, lambda: task.done(message.value))
        else:
            if message.lines:
                LOGGER.error("A mistake of ours in a worker\n%s", message.lines)
            self._tell(task, lambda: task.failed(ReaderError(say(message.sentence), message.path)))

    def _take_loss(self, lane: Lane) -> None:
        """A task ended with its process; the lane has another one soon."""
        task = self._running.get(lane)
        if task is not None:
            self._release(lane)
            self._lose(task)

    def _lose(self, task: Task) -> None:
        """Give a task to another process if none had taken it up; else tell why it ended."""
        if task.wanted and task.is_untouched and task.tries < MOST_TRIES:
            job = replace(task.job, ticket=next(self._tickets))
            self._waiting.insert(0, replace(task, job=job, ended=False, tries=task.tries + 1))
            self._hand_out()
        else:
            self._tell(task, lambda: task.failed(loss_of(task)))

    def _release(self, lane: Lane) -> None:
        self._timers[lane].stop()
        self._running[lane] = None

    def _tell(self, task: Task, tell: Callable[[], None]) -> None:
        """Tell the answer to who still wants it, and go on, whatever becomes of that."""
        try:
            if task.wanted and not self._closed:
                tell()
        finally:
            self._hand_out()


def loss_of(task: Task) -> ReaderError:
    """The sentence about a task whose process ended before it answered."""
    path = path_in(task.job.arguments)
    names = [argument.card.name for argument in task.job.arguments if isinstance(argument, Opened)]
    subject = shown(path) if path else say(", ").join(f"“{name}”" for name in names) or say("The work")
    if task.ended and task.given_up_after is not None:
        seconds = round(task.given_up_after)
        sentence = "{subject}: given up after {seconds} s without an end."
        return ReaderError(say(sentence, subject=subject, seconds=seconds), path)
    if task.is_untouched:
        sentence = "{subject}: no process could be started for it. Close other programs, and try again."
        return ReaderError(say(sentence, subject=subject), path)
    sentence = "{subject}: the work broke off, perhaps for lack of memory. The rest goes on; try this again."
    return ReaderError(say(sentence, subject=subject), path)
