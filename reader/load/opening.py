"""Path to bytes: opens only a regular file, never waits for one, never reads more than the limit."""

import errno
import os
import stat
from contextlib import closing
from io import FileIO
from pathlib import Path

from msgspec import Struct

from reader.errors import ReaderError
from reader.load.limits import MEGABYTE, Limits
from reader.phrase import Phrase

# O_NONBLOCK: a pipe or device put in the file's place between looking and opening must not make us wait.
OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
PIECE = MEGABYTE
# An editor that saves takes far less than three readings of its file; a download in progress takes more.
READINGS = 3

LEADS_NOWHERE = (
    "{name} is a link to {target}, which was not found. It may have been moved, renamed or deleted."
)

SENTENCES = {
    errno.ENOENT: "{name} was not found. It may have been moved, renamed or deleted.",
    errno.ENOTDIR: "{name} was not found. It may have been moved, renamed or deleted.",
    errno.EACCES: "{name} cannot be read: you have no permission to open it.",
    errno.EPERM: "{name} cannot be read: you have no permission to open it.",
    errno.EISDIR: "{name} is a folder. Choose the files inside it instead.",
    errno.ELOOP: "{name} cannot be opened: it is a link that leads back to itself.",
    errno.ENAMETOOLONG: "{name} cannot be opened: its name is too long.",
    errno.ENXIO: "{name} is not a file but a device or a pipe, which cannot be read as an article.",
}


class FileBytes(Struct, frozen=True):
    """What lies in a file, and when it was last written, in seconds since 1970."""

    data: bytes
    modified: float


def read_bytes(path: Path, limits: Limits) -> FileBytes:
    """Read the whole of a regular file; a file that is rewritten meanwhile is read again.

    Raises ReaderError with a sentence for the reader for whatever cannot or should not be read.
    """
    try:
        refuse_what_is_no_file(path, path.stat())
        for _ in range(READINGS):
            found = read_once(path, limits)
            if found is not None:
                return found
    except OSError as trouble:
        raise ReaderError(sentence_for(trouble, path), path) from trouble
    except ValueError as trouble:  # a NUL in the name
        raise ReaderError(
            Phrase("{name} is not a name that a file can have.", name=shown(path)), path
        ) from trouble
    sentence = "{name} is being written to right now. Open it again when it is ready."
    raise ReaderError(Phrase(sentence, name=shown(path)), path)


def read_once(path: Path, limits: Limits) -> FileBytes | None:
    """Read the file once; None if it changed meanwhile, so that halves of two versions may be joined."""
    with closing(FileIO(os.open(path, OPEN_FLAGS), "rb")) as file:
        before = os.fstat(file.fileno())
        refuse_what_is_no_file(path, before)
        refuse_what_is_too_large(path, before.st_size, limits)
        data = read_up_to(file, limits.max_bytes + 1)
        refuse_what_is_too_large(path, len(data), limits)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        return None
    return FileBytes(data, after.st_mtime)


def read_up_to(file: FileIO, most: int) -> bytes:
    """Read to the end of the file, or `most` bytes where it has no end."""
    pieces = []
    left = most
    while left > 0:
        piece = file.read(min(PIECE, left))
        if piece is None:  # a file of the kernel that would make us wait
            raise OSError(errno.EAGAIN, "it has nothing to read at the moment")
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def refuse_what_is_no_file(path: Path, status: os.stat_result) -> None:
    """Raise ReaderError for a folder, and for a device, pipe or socket, which might never end."""
    if stat.S_ISDIR(status.st_mode):
        raise ReaderError(Phrase(SENTENCES[errno.EISDIR], name=shown(path)), path)
    if not stat.S_ISREG(status.st_mode):
        raise ReaderError(Phrase(SENTENCES[errno.ENXIO], name=shown(path)), path)


def refuse_what_is_too_large(path: Path, size: int, limits: Limits) -> None:
    """Raise ReaderError for more bytes than the limit."""
    if size > limits.max_bytes:
        most = f"{limits.max_bytes / MEGABYTE:g} MB"
        sentence = "{name} is too large: no more than {most} can be read."
        raise ReaderError(Phrase(sentence, name=shown(path), most=most), path)


def sentence_for(trouble: OSError, path: Path) -> str:
    """Say what the system's refusal means to a person."""
    reason = trouble.strerror or "the system gives no reason"
    if trouble.errno == errno.ENOENT and (target := target_of(path)):
        return Phrase(LEADS_NOWHERE, name=shown(path), target=target)
    if trouble.errno in SENTENCES:
        return Phrase(SENTENCES[trouble.errno], name=shown(path))
    reason = reason[:1].lower() + reason[1:]
    return Phrase("{name} cannot be read: {reason}.", name=shown(path), reason=reason)


def target_of(path: Path) -> str:
    """Where a link leads, as it can be shown; "" for what is no link."""
    try:
        return shown(path.readlink())
    except (OSError, ValueError, NotImplementedError):
        return ""


def shown(path: Path) -> str:
    """The path in quotation marks, with what cannot be shown (undecodable bytes, controls) as a mark."""
    return "“" + "".join(sign if sign.isprintable() else "\ufffd" for sign in str(path)) + "”"
