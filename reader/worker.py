"""Jobs to answers: the killable process that reads, cleans and compares for the window, without Qt.

It speaks in pickles over its standard input and output, and ends when its input closes, so it never
outlives the window. Large bytes travel beside the pickle they belong to: while one is made or opened
nothing else in the process can run, and the window would stand still. Pickles are safe between the two,
because both are this program.
"""

import contextlib
import faulthandler
import gc
import os
import pickle
import queue
import signal
import struct
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

from msgspec import Struct

from reader.errands import ERRANDS, Task
from reader.errors import ReaderError
from reader.foresight import Neighbour, hand_over, with_foresight
from reader.phrase import Phrase

if TYPE_CHECKING:
    from reader.load import Limits

NUMBER = struct.Struct(">Q")
PROTOCOL = 5
"""The first pickle protocol that lets large bytes travel beside the pickle."""

# A process that no longer answers anybody, not even the end of its input, ends itself a little later.
LAST_RESORT = 1.5
# No file within the limit of size needs a quarter of this; a bomb that does is ended by the system.
MOST_MEMORY = 8 << 30
# The window comes first when the cores are busy. But for files up to so many bytes, which are read in a few
# seconds, the reader waits for us, not for the window: on two busy cores they then were there in two thirds
# of the time (5.7 s and 4.8 s beside a program that took 2.3 s and 3.1 s, two texts of 2,000 lines).
NICENESS = 5
LONG = 3_000_000

WITHOUT_A_FILE = ("open_pasted", "open_kept", "read_held")
"""Jobs that read what they are given, and name a path only to say where it is from."""

BEGUN = 0
"""The ticket of a job that was begun before the window was there to give tickets."""

Buffer = bytes | memoryview

Answers = queue.Queue[list[Buffer]]
"""What is to be said to the window, in parts."""


class Patience(Struct, frozen=True):
    """After how many seconds the reading of a file is given up, and how many more for each megabyte.

    The slowest of 270 real pages and dumps took 1 s of computing a megabyte, and a busy machine takes a few
    times as long. Twenty times that is a hang, or a file made to hang us: a megabyte of half a million
    paragraphs of one letter takes 12 s.
    """

    seconds: float = 20.0
    for_a_megabyte: float = 20.0

    def with_file(self, size: int) -> float:
        """Seconds for a file of so many bytes."""
        return self.seconds + self.for_a_megabyte * size / 1_000_000


class Job(Struct, frozen=True):
    """A request: call the task of that name with these arguments."""

    ticket: int
    name: str
    arguments: tuple[object, ...]

    def asks_the_same(self, job: "Job") -> bool:
        """Whether the other job has the same answer."""
        return (self.name, self.arguments) == (job.name, job.arguments)


class Allowance(Struct, frozen=True):
    """The job may take so many seconds from now; whoever waits longer waits for a hang. None is the first
    thing that is said of any job: it was taken up, and may take the time that it takes."""

    ticket: int
    seconds: float | None


class Result(Struct, frozen=True):
    """The answer to a job."""

    ticket: int
    value: object


class Trouble(Struct, frozen=True):
    """Why there is no answer to a job: one sentence for the reader, and the file it is about, if any.

    `lines` are those of a mistake of our own, for the log.
    """

    ticket: int
    sentence: str
    path: Path | None = None
    lines: str = ""


PATIENCE = Patience()


def send(stream: IO[bytes], message: object) -> None:
    """Write one message, whole."""
    write(stream, packed_parts(message))


def packed_parts(message: object) -> list[Buffer]:
    """Pickle a message: what holds no large bytes first, then those, uncopied, in the order they come in."""
    large: list[pickle.PickleBuffer] = []
    first = pickle.dumps(message, PROTOCOL, buffer_callback=large.append)
    return [first, *(each.raw() for each in large)]


def write(stream: IO[bytes], parts: list[Buffer]) -> None:
    """Write the parts of a message with their lengths before them."""
    lengths = [memoryview(part).nbytes for part in parts]
    stream.write(b"".join(map(NUMBER.pack, [len(parts), *lengths])))
    for part in parts:
        stream.write(part)
    stream.flush()


def receive(stream: IO[bytes]) -> object:
    """Read one message; None where the other side is gone, be it in the middle of a message."""
    try:
        count = read_number(stream)
        lengths = [read_number(stream) for _ in range(count)]
        first, *large = [read_whole(stream, length) for length in lengths]
    except EOFError:
        return None
    message: object = pickle.loads(first, buffers=large)
    return message


def read_number(stream: IO[bytes]) -> int:
    """Read a count or a length."""
    (number,) = NUMBER.unpack(read_whole(stream, NUMBER.size))
    return int(number)


def read_whole(stream: IO[bytes], length: int) -> bytes:
    """Read so many bytes; raises EOFError where the stream ends before."""
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data


def warm_up() -> None:
    """Import what reading a file needs, before there is one to read."""
    import reader.compare.counting
    import reader.load.pages
    import reader.pipeline
    import reader.present.card  # noqa: F401


def as_it_is() -> None:
    """Import nothing: the process of which this one is a copy has what is needed, or nothing more is."""


def look_ahead() -> None:
    """Import what a comparison needs, while the window is busy with what was read: a file is there sooner
    when nothing of this stands before its reading."""
    import reader.compare.comparing
    import reader.present.presenting  # noqa: F401


def main(
    tasks: Mapping[str, Task] = ERRANDS,
    patience: Patience = PATIENCE,
    prepare: Callable[[], object] = warm_up,
    afterwards: Callable[[], object] = look_ahead,
) -> None:
    """Prepare, then answer jobs, one after the other, until standard input closes; do what is to be done
    `afterwards` whenever none waits."""
    jobs, pipe = take_over_the_pipes()
    yield_to_the_window()
    waiting: queue.SimpleQueue[Job | Neighbour] = queue.SimpleQueue()
    threading.Thread(target=listen, args=(jobs, waiting), daemon=True).start()
    answers: Answers = queue.Queue()
    threading.Thread(target=speak, args=(answers, pipe), daemon=True).start()
    gc.disable()  # nothing that is imported is garbage
    prepare()
    collect_garbage_less_often()
    value: object = None
    while True:
        job = waiting.get()
        if isinstance(job, Neighbour):
            if job.gives:
                hand_over(value, job.descriptor)
            else:
                take_up(BEGUN, answers)  # whoever asks for the comparison hears that it is under way
                look_ahead()
                tasks = with_foresight(tasks, value, job.descriptor, lambda: not waiting.empty())
            value = None
            continue
        take_up(job.ticket, answers)
        answers.join()
        limits = limits_in(job.arguments)
        limit_the_memory(limits.max_memory if limits else MOST_MEMORY)
        limit_the_time(job, patience_of(limits) if limits else patience, answers)
        message = answer(job, tasks)
        if isinstance(message, Result) and job.ticket == BEGUN:
            value = message.value
        answers.put(packed_answer(job, message))
        if waiting.empty():
            afterwards()


def collect_garbage_less_often() -> None:
    """Let the collector pass over what was imported, and look at the rest a tenth as often: a long text is a
    million objects that all stay (measured on 20,000 paragraphs: 7 % of reading and 13 % of comparing)."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(10_000, 20, 20)


def take_over_the_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Keep both pipes to ourselves: what a library prints goes to standard error, and none reads our jobs."""
    jobs, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return jobs, answers


def yield_to_the_window() -> None:
    """Be the one that is ended when memory is short."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is meant for the window
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")
    limit_the_memory(MOST_MEMORY)


def limit_the_memory(most: int) -> None:
    """Let this process take no more memory than so many bytes, where the system holds it to that."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def limits_in(arguments: tuple[object, ...]) -> "Limits | None":
    """The limits that a job came with, or None."""
    from reader.load.limits import Limits

    return next((argument for argument in arguments if isinstance(argument, Limits)), None)


def patience_of(limits: "Limits") -> Patience:
    """The patience that the reader wishes for."""
    return Patience(limits.seconds, limits.seconds_for_a_megabyte)


def listen(jobs: IO[bytes], waiting: "queue.SimpleQueue[Job | Neighbour]") -> None:
    """Queue every job that comes in, and end the process at once when the window is gone."""
    with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):
        while isinstance(job := receive(jobs), Job | Neighbour):
            waiting.put(job)
    os._exit(0)


def speak(answers: Answers, pipe: IO[bytes]) -> None:
    """Write what is said, in order. A pipe holds less than an article, and the window may not listen yet:
    whoever waited for it could not compare what was read meanwhile."""
    while True:
        with contextlib.suppress(OSError):
            write(pipe, answers.get())
        answers.task_done()


def take_up(ticket: int, answers: Answers) -> None:
    """Say that a job is under way, before anything in it can end us."""
    answers.put(packed_parts(Allowance(ticket, None)))


def limit_the_time(job: Job, patience: Patience, answers: Answers) -> None:
    """Tell the window how long a job that reads a file may take; comparing takes the time that it takes."""
    if job.name in WITHOUT_A_FILE:
        allow(job, patience.with_file(sum(map(len, held_in(job.arguments)))), answers)
        return
    path = path_in(job.arguments)
    if path is None:
        return
    allow(job, patience.seconds, answers)  # looking at a file on a lost network drive may never return
    with contextlib.suppress(OSError, ValueError):  # the reading itself says what is wrong with it
        size = path.stat().st_size
        allow(job, patience.with_file(size), answers)
        step_back(size)


def held_in(arguments: tuple[object, ...]) -> list[str | bytes]:
    """The texts and bytes among the arguments of a job."""
    return [argument for argument in arguments if isinstance(argument, str | bytes)]


def step_back(size: int) -> None:
    """Be the one that waits when the cores are busy, from the first long file on."""
    with contextlib.suppress(AttributeError, OSError):
        if size > LONG:
            os.setpriority(os.PRIO_PROCESS, 0, NICENESS)


def allow(job: Job, seconds: float, answers: Answers) -> None:
    """Let the job take so many seconds from now on. The window ends it then; failing that, we do."""
    answers.put(packed_parts(Allowance(job.ticket, seconds)))
    with contextlib.suppress(AttributeError, OSError, ValueError):  # there may be no standard error
        faulthandler.dump_traceback_later(LAST_RESORT * seconds, exit=True)


def answer(job: Job, tasks: Mapping[str, Task]) -> Result | Trouble:
    """Do one job: a Result, or Trouble with a sentence for the reader."""
    try:
        return Result(job.ticket, tasks[job.name](*job.arguments))
    except Exception as trouble:
        return trouble_of(job, trouble)
    finally:
        faulthandler.cancel_dump_traceback_later()


def packed_answer(job: Job, message: Result | Trouble) -> list[Buffer]:
    """What came of a job as it is sent; what cannot be packed is trouble as well."""
    try:
        return packed_parts(message)
    except Exception as trouble:
        return packed_parts(trouble_of(job, trouble))


def trouble_of(job: Job, trouble: Exception) -> Trouble:
    """What to tell a person; a mistake of our own is shown on standard error with all its lines."""
    from reader.load.opening import shown

    if isinstance(trouble, ReaderError):
        return Trouble(job.ticket, trouble.sentence, trouble.path)
    path = path_in(job.arguments)
    if isinstance(trouble, MemoryError) and path is not None:
        limits = limits_in(job.arguments)
        most = f"{(limits.max_memory if limits else MOST_MEMORY) / 1_000_000:,.0f} MB"
        sentence = "{name} takes more memory than reading may use ({most})."
        return Trouble(job.ticket, Phrase(sentence, name=shown(path), most=most), path)
    if isinstance(trouble, MemoryError):
        return Trouble(job.ticket, Phrase("There is not enough memory for this."), path)
    traceback.print_exception(trouble)
    sentence = "This is a mistake in Diptych itself ({kind}). Everything else goes on."
    lines = "".join(traceback.format_exception(trouble))
    return Trouble(job.ticket, Phrase(sentence, kind=type(trouble).__name__), path, lines)


def path_in(arguments: tuple[object, ...]) -> Path | None:
    """The file that a job reads, or None where it reads none."""
    paths = [argument for argument in arguments if isinstance(argument, Path)]
    return paths[0] if len(paths) == 1 else None


if __name__ == "__main__":
    from reader.worker import main as work  # this module under its own name, or no pickle would know it

    work()
