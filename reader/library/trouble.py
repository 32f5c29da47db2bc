"""What SQLite or the system refused to a sentence for the reader."""

from pathlib import Path

from reader.errors import ReaderError
from reader.load.opening import shown
from reader.phrase import Phrase

REASONS = {
    "SQLITE_FULL": Phrase("the disk is full"),
    "SQLITE_READONLY": Phrase("it may not be written to"),
    "SQLITE_READONLY_DBMOVED": Phrase("it was moved, removed or replaced"),
    "SQLITE_CANTOPEN": Phrase("it cannot be opened"),
    "SQLITE_PERM": Phrase("you have no permission"),
    "SQLITE_BUSY": Phrase("another program is writing to it"),
    "SQLITE_LOCKED": Phrase("another program is writing to it"),
    "SQLITE_CORRUPT": Phrase("it is damaged"),
    "SQLITE_NOTADB": Phrase("it is damaged"),
    "SQLITE_IOERR": Phrase("the disk reports an error"),
    "SQLITE_TOOBIG": Phrase("it holds more than can be"),
    "SQLITE_NOMEM": Phrase("there is not enough memory"),
}
"""What SQLite's code means to a person, or the first two words of it."""

DAMAGED = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})


def code_of(trouble: BaseException) -> str:
    """The code of SQLite without what it adds to it, "" for other trouble."""
    name = getattr(trouble, "sqlite_errorname", None) or ""
    return "_".join(name.split("_")[:2])


def is_damage(trouble: BaseException) -> bool:
    """Whether it says that the file is not as it was written."""
    return code_of(trouble) in DAMAGED


def reason_of(trouble: BaseException) -> str:
    """Why something was refused, in a few words."""
    if isinstance(trouble, OSError):
        return (trouble.strerror or str(trouble)).lower()
    name = getattr(trouble, "sqlite_errorname", None) or ""
    return REASONS.get(name) or REASONS.get(code_of(trouble)) or str(trouble)


class NotSaved(ReaderError):
    """What was decided is not in the session file; it is as it was before."""


class SessionInUse(ReaderError):
    """Another window writes to the session: it can be opened to be read only, or as a copy."""


class NewerSession(ReaderError):
    """The session was made by a newer version of this program."""


def not_saved(path: Path, trouble: BaseException) -> NotSaved:
    """The sentence that says so."""
    sentence = Phrase(
        "What you decided could not be saved in {file}: {reason}.",
        file=shown(path),
        reason=reason_of(trouble),
    )
    return NotSaved(sentence, path)


def told(sentence: str, path: Path, trouble: BaseException) -> ReaderError:
    """A sentence with {file} and {reason} in it, about a file that was refused."""
    return ReaderError(Phrase(sentence, file=shown(path), reason=reason_of(trouble)), path)
