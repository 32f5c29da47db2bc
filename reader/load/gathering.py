"""What a person points at that is no single file to what can be read: a folder, standard input."""

import sys
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path

from reader.errors import ReaderError
from reader.load.formats import READABLE_SUFFIXES
from reader.load.limits import Limits
from reader.load.opening import sentence_for, shown
from reader.phrase import Phrase

STANDARD_INPUT = Path("-")
"""How standard input is called on a command line."""

NAME = "standard input"

DESCRIPTORS = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
"""Where the files lie that are open in this process, and in no worker."""

ENDINGS = tuple(sorted(READABLE_SUFFIXES))


def files_in(folder: Path) -> tuple[Path, ...]:
    """The files of a folder, by name, whose names end as those of articles do; not those of folders in it,
    where browsers put the pictures of a page.

    Raises ReaderError where there is none, or the folder cannot be looked into.
    """
    try:
        within = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as trouble:
        raise ReaderError(sentence_for(trouble, folder), folder) from trouble
    found = tuple(path for path in within if path.name.lower().endswith(ENDINGS) and not is_no_file(path))
    if not found:
        sentence = "{name} is a folder without a file that could be read as an article."
        if any(map(is_folder, within)):
            sentence = "{name} holds no file that could be read, only folders: open those that hold articles."
        raise ReaderError(Phrase(sentence, name=shown(folder)), folder)
    return found


def is_folder(path: Path) -> bool:
    """Whether a path is that of a folder, as far as we may know."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_no_file(path: Path) -> bool:
    """Whether something lies there that is not to be read: a folder, a pipe. Of what is not to be had, such
    as a link that leads nowhere, its reading tells."""
    try:
        return path.exists() and not path.is_file()
    except OSError:
        return False


def is_handed_over(path: Path) -> bool:
    """Whether a path means what a shell hands over to this very process: `-`, or `/dev/fd/63` for `<(…)`."""
    return path == STANDARD_INPUT or str(path).startswith(DESCRIPTORS)


def name_of(path: Path) -> Path:
    """What is said of what was handed over."""
    return Path(NAME) if path == STANDARD_INPUT else path


def read_handed_over(path: Path, limits: Limits) -> bytes:
    """What comes in there, up to a byte more than the limit, at which reading it says so; raises ReaderError
    where it cannot be read."""
    if path == STANDARD_INPUT and sys.stdin is None:
        raise ReaderError(Phrase("{name} is closed.", name=f"“{NAME}”"))
    try:
        with nullcontext(sys.stdin.buffer) if path == STANDARD_INPUT else path.open("rb") as stream:
            return stream.read(limits.max_bytes + 1)
    except OSError as trouble:  # it was opened to be written to, or is no file
        raise ReaderError(sentence_for(trouble, name_of(path))) from trouble


def unfolded(paths: Iterable[Path]) -> list[Path | ReaderError]:
    """The paths with every folder replaced by its files, or by the trouble with it."""
    found: list[Path | ReaderError] = []
    for path in paths:
        try:
            found += files_in(path) if path != STANDARD_INPUT and path.is_dir() else (path,)
        except ReaderError as trouble:
            found.append(trouble)
        except (OSError, ValueError):  # the reading itself says what is wrong with it
            found.append(path)
    return found
