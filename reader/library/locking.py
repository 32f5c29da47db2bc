"""A session's path to the right to write to it, which one window has at a time, or to who has it."""

import contextlib
import json
import os
import socket
import sys
from pathlib import Path

from msgspec import Struct

from reader.library.trouble import SessionInUse, told
from reader.load.opening import shown
from reader.phrase import Phrase

LONGEST = 10_000
"""Bytes of a lock file that are read: ours has some fifty."""


class Holder(Struct, frozen=True):
    """Who has the right to write to a session; 0 and "" where that cannot be told."""

    pid: int = 0
    host: str = ""

    @property
    def is_this_process(self) -> bool:
        """Whether it is another window of this very program."""
        return self.pid == os.getpid() and self.host == socket.gethostname()


class Lock:
    """The right to write to a session, had until it is let go or the process ends, however it ends."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    def let_go(self) -> None:
        """Give the right back."""
        if self._descriptor >= 0:
            # The file goes while we still hold it: whoever comes between finds a new one.
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(self._descriptor)
            self._descriptor = -1


def take_lock(path: Path) -> Lock:
    """The right to write to a session; raises SessionInUse, or ReaderError where its folder is read-only."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        found = lock(path)
    except OSError as trouble:
        raise told("{file} cannot be written to: {reason}.", path, trouble) from trouble
    if isinstance(found, Holder):
        raise SessionInUse(in_use(path, found), path)
    return found


def in_use(path: Path, holder: Holder) -> str:
    """The sentence about a session that another window writes to."""
    if holder.is_this_process:
        return Phrase("{file} is open in another window.", file=shown(path))
    if not holder.pid:
        return Phrase("{file} is open in another program.", file=shown(path))
    sentence = "{file} is open in another program (process {pid} on {host})."
    return Phrase(sentence, file=shown(path), pid=str(holder.pid), host=holder.host)


def lock_path(session: Path) -> Path:
    """The file beside a session that says who writes to it."""
    return session.with_name(f".{session.name}.lock")


def lock(session: Path) -> Lock | Holder:
    """Take the right to write to a session, or say who has it. Raises OSError where neither can be.

    The system gives the right back when its holder dies, so none is ever stale; what the file says is only
    for a person to read.
    """
    path = lock_path(session)
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            if not _taken(descriptor):
                holder = holder_of(path)
                os.close(descriptor)
                return holder
            if _is_still_there(path, descriptor):
                _sign(descriptor)
                return Lock(path, descriptor)
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def holder_of(path: Path) -> Holder:
    """What a lock file says about who holds it."""
    try:
        with path.open("rb") as stream:
            values = json.loads(stream.read(LONGEST))
        return Holder(int(values["pid"]), str(values["host"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Holder()


def _sign(descriptor: int) -> None:
    """Write down who we are; on a full disk the lock holds all the same."""
    with contextlib.suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())


def _is_still_there(path: Path, descriptor: int) -> bool:
    """Whether the file that was locked is the one at the path, and not one that was just removed."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _taken(descriptor: int) -> bool:
    """Ask the system for the file, without waiting."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, LONGEST, os.SEEK_SET)  # beyond what is written, which others may read
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
