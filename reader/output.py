"""A result or a sentence to a file, standard output or standard error: whole, and harmless to a terminal."""

import contextlib
import errno
import os
import sys
from pathlib import Path
from typing import TextIO

from reader.errors import ReaderError

TROUBLE = 2
"""Exit status, as of diff."""

WHY_NOT_WRITTEN = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "you have no permission",
    errno.EPERM: "you have no permission",
    errno.ENOSPC: "the disk is full",
}
"""What the system's refusal means to a person."""

PLAIN_SIGNS = str.maketrans({"“": '"', "”": '"', "…": "...", "\ufffd": "?"})
"""What a terminal shows that knows no other."""


def deliver(text: str, output: Path | None) -> None:
    """To a file, whole or not at all, or else to standard output."""
    if output is None:
        show(text)
        return
    from reader.saving import save

    try:
        save(output, _encoded(text))
    except OSError as trouble:
        sentence = f"{shown_path(output)} could not be written: {reason_of(trouble)}."
        raise ReaderError(sentence, output) from trouble


def reason_of(trouble: OSError) -> str:
    """Why something could not be written, in a few words."""
    reason = trouble.strerror or str(trouble)
    return WHY_NOT_WRITTEN.get(trouble.errno or 0) or reason[:1].lower() + reason[1:]


def show(text: str) -> None:
    """Always UTF-8, whatever the locale says; a terminal is spared the control characters of a page."""
    if sys.stdout is None:
        raise ReaderError("The result could not be written: standard output is closed.")
    if sys.stdout.isatty():
        from reader.report import printable

        text = printable(text)
    waiting = memoryview(_encoded(text))
    while waiting:  # with PYTHONUNBUFFERED a pipe takes no more at once than it holds
        waiting = waiting[sys.stdout.buffer.write(waiting) :]


def _encoded(text: str) -> bytes:
    try:
        return text.encode("utf-8", "surrogateescape")  # a file name comes out in the bytes it has
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def shown_path(path: Path) -> str:
    """A path in quotation marks that cannot steer a terminal."""
    from reader.load.opening import shown

    return shown(path)


def tell(sentence: str) -> int:
    """Say to standard error what the trouble is; the exit status for it."""
    write_to_standard_error(f"diptych: {sentence}\n")
    return TROUBLE


def write_to_standard_error(text: str) -> None:
    """Trouble stays trouble where nobody can be told of it: standard error may be closed or full."""
    from reader.report import printable

    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(_spelled(printable(text), sys.stderr.encoding))


def _spelled(text: str, encoding: str) -> str:
    """The text with plain signs in place of ours where an encoding lacks some."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(PLAIN_SIGNS)
    return text


def let_go_of_standard_error() -> None:
    """Forget what cannot be written, or Python would end with a status of its own, which says nothing."""
    try:
        if sys.stderr is not None:
            sys.stderr.flush()
    except (OSError, ValueError):
        let_go(sys.stderr)


def let_go(stream: TextIO | None) -> None:
    """Let what is left in the buffer go nowhere, or Python complains once more while it ends."""
    if stream is not None:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
