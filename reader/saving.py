"""Bytes to a file, whole or not at all: written beside, flushed to the disk, renamed into place."""

import contextlib
import errno
import os
import stat
from pathlib import Path

NEW_FILE = 0o666
"""Permissions of a new file before the person's umask is taken off; a replaced file keeps its own."""


def save(path: Path, content: bytes) -> None:
    """Put `content` at `path`; after a crash or on a full disk the old file is still there, whole.

    A link is followed, so that its target is replaced. What is no regular file (a terminal, a pipe,
    `/dev/null`) is written to as it is. Raises OSError.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)  # by the name it was given: a pipe may lie at no place of its own
        return
    target = _followed(path)
    beside = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        _write_durably(beside, content, _mode_of(target))
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def _followed(path: Path) -> Path:
    """Where a path leads; a link that leads back to itself is the same trouble in every Python."""
    try:
        target = path.resolve()
        looped = target.is_symlink()
    except RuntimeError:
        looped = True
    if looped:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return target


def _mode_of(target: Path) -> int | None:
    """The permissions of the file that is about to be replaced, None where there is none yet."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


def _write_durably(beside: Path, content: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(beside, flags, NEW_FILE), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if mode is not None:
        beside.chmod(mode)
