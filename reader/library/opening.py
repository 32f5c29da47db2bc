"""A path to an open session, brought to this version; or a sentence why not, with the file left as it is."""

import sqlite3
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from reader.errors import ReaderError
from reader.library.connecting import (
    empty,
    is_empty,
    looks_like_ours,
    not_ours,
    prepared,
    refuse_what_is_no_file,
)
from reader.library.copying import sweep
from reader.library.holdings import Holdings
from reader.library.locking import Lock, take_lock
from reader.library.session import Session
from reader.library.trouble import SessionInUse, is_damage, told
from reader.load.opening import shown
from reader.phrase import Phrase

NOT_OPENED = "{file} could not be opened: {reason}."
NOT_SAVED_HERE = "What you decide is not saved there; you can save the session under another name."


class Opening(Struct, frozen=True):
    """An open session, what it holds, and sentences for the reader about what was wrong with the file."""

    session: Session
    holdings: Holdings
    sentences: tuple[str, ...] = ()


def open_session(path: Path, read_only: bool = False) -> Opening:
    """Open a session file, or make a new one where there is none.

    Raises SessionInUse where another window writes to it, NewerSession where it is of a newer version, and
    ReaderError where it is no session or cannot be opened; the file is left as it is. A damaged file is set
    aside, and what can be read of it is in the session that is opened; the sentences say so.

    Read only, another window may write to it meanwhile. What is decided then is in memory until it is
    saved under another name.
    """
    if is_empty(path):
        raise empty(path)
    if not read_only:
        return _open_to_write(path)
    from reader.library.reading import connect_to_copy

    refuse_what_is_no_file(path)
    return _read(Session(path, connect_to_copy(path), None), ())


def _begun_anew(path: Path) -> Opening:
    """A session in the place of an empty one, of which it is said, for there may have been more in it."""
    opening = _open_to_write(path)
    return replace(opening, sentences=(empty(path).sentence, *opening.sentences))


def _open_to_write(path: Path) -> Opening:
    """Open a session, or begin it where there is no file, or one in which nothing was written yet."""
    refuse_what_is_no_file(path)
    held = take_lock(path)
    try:
        sweep(path)
        return _open(path, held)
    except BaseException:
        held.let_go()
        raise


def open_whatever_happens(path: Path) -> Opening:
    """Open the session that comes back at every start. Where that cannot be, because its folder cannot be
    written to or the file is of a newer version, it is read only, or empty, and a sentence says why.

    Raises SessionInUse only.
    """
    try:
        return _begun_anew(path) if is_empty(path) else open_session(path)
    except SessionInUse:
        raise
    except ReaderError as trouble:
        sentences = (trouble.sentence, Phrase(NOT_SAVED_HERE))
    try:
        opening = open_session(path, read_only=True)
    except ReaderError:
        from reader.library.reading import connect_to_nothing

        opening = _read(Session(path, connect_to_nothing(), None), ())
    return replace(opening, sentences=(*sentences, *opening.sentences))


def _open(path: Path, held: Lock) -> Opening:
    sentences: tuple[str, ...] = ()
    try:
        connection = prepared(path)
    except sqlite3.Error as trouble:
        if not is_damage(trouble):
            raise told(NOT_OPENED, path, trouble) from trouble
        if not looks_like_ours(path):
            raise not_ours(path) from trouble
        from reader.library.recovering import set_aside_and_recover

        sentences = (set_aside_and_recover(path),)
        connection = _opened_again(path)
    return _read(Session(path, connection, held), sentences)


def _opened_again(path: Path) -> sqlite3.Connection:
    """A connection to what was recovered."""
    try:
        return prepared(path)
    except sqlite3.Error as trouble:
        raise told(NOT_OPENED, path, trouble) from trouble


def _read(session: Session, sentences: tuple[str, ...]) -> Opening:
    """What an open session holds."""
    try:
        holdings, passed_over = session.read()
    except BaseException:
        session.close()
        raise
    if passed_over:
        sentence = "In {file}, {count} entries could not be understood; they were left as they are."
        one = "In {file}, one entry could not be understood; it was left as it is."
        sentences = (*sentences, Phrase(sentence, one, file=shown(session.path), count=passed_over))
    return Opening(session, holdings, sentences)
