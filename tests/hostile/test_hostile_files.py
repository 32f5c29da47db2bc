"""Every hostile file is answered by the real worker within its limit, in one plain sentence or an article."""

import contextlib
import os
import pickle
import queue
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from awkward_files import AWKWARD
from hostile_files import FILES as PLANTED

from reader.clean import Article
from reader.errands import Opened
from reader.load import Limits
from reader.worker import Allowance, Job, Result, Trouble, receive, send

FILES = {**PLANTED, **AWKWARD}
LIMITS = Limits()
SECRET = "the-combination-of-the-safe-is-4711"
ENDED: frozenset[str] = frozenset()
"""Files that nothing but the end of the process stops."""

# The largest hostile file whose article is looked at whole; of larger ones the answer is enough.
SMALL = 2_000_000


class Worker:
    """The real process, asked one file after the other, ended at its deadline as the window does it."""

    def __init__(self) -> None:
        self.ended = 0
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "reader.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._messages: queue.SimpleQueue[object] = queue.SimpleQueue()
        heard = (self._process.stdout, self._messages)
        self._listener = threading.Thread(target=self._listen, args=heard, daemon=True)
        self._listener.start()

    @staticmethod
    def _listen(stream: IO[bytes], messages: "queue.SimpleQueue[object]") -> None:
        """Queue what the process says; None where it is gone."""
        message: object = True
        while message is not None:
            with contextlib.suppress(OSError, ValueError):
                message = receive(stream)
                messages.put(message)

    def ask(self, path: Path, limits: Limits = LIMITS) -> Result | Trouble:
        """The answer about a file; trouble of our own where the process had to be ended."""
        assert self._process.stdin is not None
        send(self._process.stdin, Job(1, "open_articles", (path, limits)))
        seconds = 60.0
        while True:
            try:
                message = self._messages.get(timeout=seconds)
            except queue.Empty:
                return self._end(path, "given up after its time")
            if isinstance(message, Allowance):
                seconds = message.seconds
            elif isinstance(message, Result | Trouble):
                return message
            else:
                return self._end(path, "broke off")

    def _end(self, path: Path, how: str) -> Trouble:
        """What the window says of a process that it had to end, or that ended by itself."""
        self.stop()
        self.ended += 1
        self._start()
        return Trouble(1, f"“{path}”: {how}.", path)

    def stop(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """One worker for all files: none of them may cost the next."""
    process = Worker()
    yield process
    process.stop()


@pytest.fixture(scope="module")
def listener() -> Iterator[tuple[str, list[object]]]:
    """The address of a server on this machine, and who came."""
    visits: list[object] = []
    server = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{server.getsockname()[1]}"

    def listen() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, visitor = server.accept()
                visits.append(visitor)
                connection.close()

    threading.Thread(target=listen, daemon=True).start()
    yield address, visits
    server.close()


def test_the_set_is_large_enough() -> None:
    assert len(FILES) + len(SPECIAL) >= 120


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_answered(
    tmp_path: Path, worker: Worker, listener: tuple[str, list[object]], name: str
) -> None:
    address, visits = listener
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    path = tmp_path / name
    path.write_bytes(FILES[name](address, str(secret)))
    answer = worker.ask(path)
    check(answer, path)
    assert name in ENDED or worker.ended == 0, "the process had to be ended"
    worker.ended = 0
    path.unlink()
    assert visits == []


def check(answer: Result | Trouble, path: Path) -> None:
    """An answer is an article that says nothing it should not, or one plain sentence about the file."""
    if isinstance(answer, Trouble):
        assert_plain(answer.sentence, path)
        return
    assert isinstance(answer.value, tuple)
    assert answer.value
    for opened in answer.value:
        assert isinstance(opened, Opened)
        if len(opened.packed) < SMALL:
            assert SECRET.encode() not in opened.packed
            article = pickle.loads(opened.packed)
            assert isinstance(article, Article)
            for warning in article.warnings:
                assert warning.endswith((".", "”."))
                assert "\n" not in warning


def assert_plain(sentence: str, path: Path) -> None:
    """It names the file, is one line and ends; it is no traceback and no mistake of ours."""
    assert path.name.encode("utf-8", "replace").decode()[:20] in sentence or "\ufffd" in sentence
    assert "\n" not in sentence
    assert sentence.endswith((".", "'diptych[formats]'"))
    assert "mistake in Diptych" not in sentence
    assert "Traceback" not in sentence
    assert len(sentence.replace(str(path), "")) < 250


# What is no file, or not the same from one moment to the next


def fifo(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.txt")
    return folder / "pipe.txt"


def zeros(folder: Path) -> Path:
    (folder / "zero.txt").symlink_to("/dev/zero")
    return folder / "zero.txt"


def random_device(folder: Path) -> Path:
    (folder / "random.html").symlink_to("/dev/urandom")
    return folder / "random.html"


def a_folder(folder: Path) -> Path:
    (folder / "folder.html").mkdir()
    return folder / "folder.html"


def round_link(folder: Path) -> Path:
    (folder / "one.txt").symlink_to(folder / "two.txt")
    (folder / "two.txt").symlink_to(folder / "one.txt")
    return folder / "one.txt"


def link_to_nowhere(folder: Path) -> Path:
    (folder / "nowhere.txt").symlink_to(folder / "gone")
    return folder / "nowhere.txt"


def missing(folder: Path) -> Path:
    return folder / "missing.txt"


def forbidden(folder: Path) -> Path:
    (folder / "forbidden.txt").write_text("The ferry runs again.")
    (folder / "forbidden.txt").chmod(0)
    return folder / "forbidden.txt"


def a_socket(folder: Path) -> Path:
    here = Path.cwd()
    os.chdir(folder)  # the path of a socket may have hundred characters
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("talk.txt")
    finally:
        os.chdir(here)
    return folder / "talk.txt"


def endless_file(folder: Path) -> Path:
    with (folder / "sparse.txt").open("wb") as stream:
        stream.truncate(1 << 40)
    return folder / "sparse.txt"


def own_memory(_folder: Path) -> Path:
    return Path("/proc/self/mem")


def long_name(folder: Path) -> Path:
    return folder / ("long" * 100 + ".txt")


def odd_name(folder: Path) -> Path:
    path = folder / "line\nbreak\x1b[31m\u202e.txt"
    path.write_text("")
    return path


def undecodable_name(folder: Path) -> Path:
    path = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.pdf"))
    path.write_text("%PDF-1.4 nothing")
    return path


SPECIAL: tuple[Callable[[Path], Path], ...] = (
    *(fifo, zeros, random_device, a_folder, round_link, link_to_nowhere, missing, forbidden, a_socket),
    *(endless_file, own_memory, long_name, odd_name, undecodable_name),
)


@pytest.mark.skipif(sys.platform != "linux", reason="makes what only Linux has")
@pytest.mark.parametrize("make", SPECIAL, ids=lambda make: make.__name__)
def test_what_is_no_ordinary_file_is_answered(
    tmp_path: Path, worker: Worker, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    answer = worker.ask(path)
    if isinstance(answer, Trouble):
        assert "\n" not in answer.sentence
        assert "\x1b" not in answer.sentence
        assert answer.sentence.endswith(".")
        assert "mistake" not in answer.sentence
    with contextlib.suppress(OSError):
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def test_a_file_that_vanishes_or_changes_while_it_is_read_costs_nothing(
    tmp_path: Path, worker: Worker
) -> None:
    path = tmp_path / "restless.txt"
    done = threading.Event()

    def stir() -> None:
        while not done.is_set():
            path.write_text("The ferry runs again.\n" * 20_000)
            path.unlink(missing_ok=True)

    stirring = threading.Thread(target=stir)
    stirring.start()
    try:
        for _ in range(10):
            answer = worker.ask(path)
            if isinstance(answer, Trouble):
                assert_plain(answer.sentence, path)
    finally:
        done.set()
        stirring.join()


def test_after_all_that_the_next_file_is_read_as_ever(tmp_path: Path, worker: Worker) -> None:
    (tmp_path / "ferry.txt").write_text("Ferry runs again\n\nThe ferry runs again from Monday, they said.\n")
    answer = worker.ask(tmp_path / "ferry.txt")
    assert isinstance(answer, Result)


# Limits that the reader chose


def answer_within(path: Path, limits: Limits) -> Result | Trouble:
    """What a fresh worker says of a file that it is to read within these limits."""
    process = Worker()
    try:
        return process.ask(path, limits)
    finally:
        process.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="only there the system holds a process to a limit")
def test_a_file_that_takes_more_memory_than_it_may_is_named_with_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"The ferry runs again to the island.\n\n" * 150_000)
    answer = answer_within(path, Limits(max_memory=350_000_000, max_blocks=1_000_000))
    assert isinstance(answer, Trouble)
    assert answer.sentence == f"“{path}” takes more memory than reading may use (350 MB)."


def test_a_file_that_takes_more_time_than_it_may_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "slow.html"
    path.write_bytes(b"<p>a</p>" * 200_000)
    answer = answer_within(path, Limits(seconds=0.5, seconds_for_a_megabyte=0.1))
    assert isinstance(answer, Trouble)
    assert "given up" in answer.sentence or "broke off" in answer.sentence


@pytest.mark.parametrize(
    ("name", "limits", "said"),
    [
        (
            "tiny-blocks.txt",
            Limits(max_blocks=1000),
            "too many lines: a text of no more than 1000 can be read",
        ),
        (
            "tiny-paragraphs.html",
            Limits(max_blocks=1000),
            "too many tags: a page of no more than 10000 can be read",
        ),
        ("one-word.txt", Limits(max_bytes=1000), "too large: no more than 0.001 MB can be read"),
        ("bomb.docx", Limits(max_unpacked=10_000_000), "too much: more than 10 MB would come out of it"),
        ("many-members.docx", Limits(max_members=100), "too many files: no more than 100 are looked at"),
        (
            "many.mbox",
            Limits(max_articles=10),
            "too many articles: no more than 10 are taken out of one file",
        ),
        ("many-records.warc", Limits(max_members=10), "too many records: no more than 10 are looked at"),
        ("deep.eml", Limits(max_nesting=2), "too many parts in one another: no more than 10"),
    ],
)
def test_a_limit_is_named_in_the_sentence(
    tmp_path: Path, worker: Worker, name: str, limits: Limits, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name]("http://127.0.0.1:9", "/nowhere"))
    answer = worker.ask(path, limits)
    assert isinstance(answer, Trouble)
    assert_plain(answer.sentence, path)
    assert said in answer.sentence
