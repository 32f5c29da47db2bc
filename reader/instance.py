"""A start of the program to the window that takes it: the one that runs already, or a new one; no Qt.

The first window of a person holds a lock that the system takes away when the process ends, however it
ends. A later start finds it held and hands its files to the socket beside the lock. Both lie in a folder
that nobody else may look into, and are named after the folder of the settings: a second home has a window
of its own. Windows has no such sockets: there it is a named pipe, which is its owner's own as well.
"""

import contextlib
import hashlib
import os
import stat
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from msgspec import Struct

GREETING = b"diptych 1\n"
"""What a visit begins with; another version of the program greets in the same way, or is not understood."""

ACCEPTED = b"taken\n"
LENGTH = 8
LARGEST_VISIT = 4_000_000
"""Bytes of a visit: more paths than any file manager hands over."""

LONGEST_SOCKET = 100
"""Bytes of a socket's path that every Unix allows (104 on macOS, 108 on Linux)."""

PATIENCE = 8.0
"""Seconds that a later start waits for the window to answer: one that is being made may take five on a busy
machine (measured with three other programs at work)."""

PAUSE = 0.02


class Place(Struct, frozen=True):
    """Where starts of the program meet: a lock that the first one holds, and the address it answers at."""

    lock: Path
    address: str


class Claim(Struct, frozen=True):
    """What a start found at its place, None where it looked for none.

    `held` is the lock of the first one, kept while its process lives.
    """

    place: Place | None = None
    held: IO[Any] | None = None

    @property
    def is_first(self) -> bool:
        """Whether this process is the one to which later starts hand their files."""
        return self.held is not None

    @property
    def is_taken(self) -> bool:
        """Whether another process has the place."""
        return self.place is not None and self.held is None


class Visit(Struct, frozen=True):
    """What a later start hands over: its files, and the desktop's leave to come to the front, if any."""

    paths: tuple[Path, ...]
    token: str = ""


ALONE = Claim()
"""A window that neither looks for others nor lets others find it."""


def claim(runtime: Path, settings: Path) -> Claim:
    """Be the first window of this person with these settings, or find out that there is one.

    Where no lock can be had (a home that is full, or may not be written) every window stands alone.
    """
    place = meeting_place(runtime, settings)
    if place is None:
        return ALONE
    try:
        held = place.lock.open("ab")
    except OSError:
        return ALONE
    if lock(held):
        return Claim(place, held)
    held.close()
    return Claim(place)


def meeting_place(runtime: Path, settings: Path) -> Place | None:
    """Where starts with these settings meet; None where there is no folder that is this person's alone."""
    name = "window-" + hashlib.sha256(os.fsencode(settings.absolute())).hexdigest()[:16]
    try:
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32" and not is_private(runtime):
            return None
    except OSError:
        return None
    if sys.platform == "win32":
        return Place(runtime / f"{name}.lock", rf"\\.\pipe\diptych-{name}")
    address = str(runtime / name)
    return Place(runtime / f"{name}.lock", address) if len(os.fsencode(address)) <= LONGEST_SOCKET else None


def is_private(folder: Path) -> bool:
    """Whether a folder is ours, nobody else can write in it, and nobody else can put another in its place."""
    own, above = folder.lstat(), folder.parent.lstat()
    return (
        stat.S_ISDIR(own.st_mode)
        and own.st_uid == os.getuid()
        and not own.st_mode & 0o022
        and above.st_uid in (0, os.getuid())
        and (not above.st_mode & 0o022 or bool(above.st_mode & stat.S_ISVTX))
    )


def lock(held: IO[Any]) -> bool:
    """Take the lock on an open file without waiting; False where another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def hand_over(found: Claim, visit: Visit, patience: float = PATIENCE) -> bool:
    """Give the files to the window that has the place; False where it does not answer in time."""
    if found.place is None:
        return False
    message = written(visit)
    until = time.monotonic() + patience
    while time.monotonic() < until:
        with contextlib.suppress(OSError):
            return deliver(found.place.address, message, until)
        time.sleep(PAUSE)  # it holds the lock, but does not answer yet
    return False


def deliver(address: str, message: bytes, until: float) -> bool:
    """Say something at an address and wait for the answer; raises OSError where nobody is there."""
    if sys.platform == "win32":
        with Path(address).open("r+b", buffering=0) as pipe:
            pipe.write(message)
            return pipe.read(len(ACCEPTED)) == ACCEPTED
    else:
        import socket

        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as visitor:
            visitor.settimeout(max(PAUSE, until - time.monotonic()))
            visitor.connect(address)
            visitor.sendall(message)
            return visitor.recv(len(ACCEPTED)) == ACCEPTED


def written(visit: Visit) -> bytes:
    """A visit as bytes: greeting, length, then the token and the absolute paths, parted by NUL."""
    parts = [visit.token.encode(), *(os.fsencode(path.absolute()) for path in visit.paths)]
    body = b"\0".join(parts)
    return GREETING + len(body).to_bytes(LENGTH, "big") + body


def understood(message: bytes) -> Visit | None:
    """The visit that some bytes hold; None while some of it is still to come.

    Raises ValueError for what no start of this program says.
    """
    if not message.startswith(GREETING[: len(message)]):
        raise ValueError("no greeting")
    head, body = message[: len(GREETING) + LENGTH], message[len(GREETING) + LENGTH :]
    if len(head) < len(GREETING) + LENGTH:
        return None
    length = int.from_bytes(head[len(GREETING) :], "big")
    if length > LARGEST_VISIT or len(body) > length:
        raise ValueError("too long")
    if len(body) < length:
        return None
    token, *names = body.split(b"\0")
    return Visit(tuple(Path(os.fsdecode(name)) for name in names if name), token.decode("ascii", "ignore"))


def token_of(environment: Mapping[str, str]) -> str:
    """What the desktop gave this start as its leave to come to the front."""
    token = environment.get("XDG_ACTIVATION_TOKEN") or environment.get("DESKTOP_STARTUP_ID") or ""
    return token if token.isascii() and token.isprintable() and len(token) < 300 else ""
