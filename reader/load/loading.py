"""Path to Source: opens, decodes, and refuses what is no text, with a sentence for the reader."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import ReaderError
from reader.load.decoding import Decoded, decode
from reader.load.limits import Limits
from reader.load.opening import read_bytes, shown
from reader.load.sniffing import declared_label, disguise_of, format_of, kind_of_binary
from reader.load.source import Source
from reader.phrase import Phrase

NUL = "\0"
REPLACEMENT = "\ufffd"
# Control bytes that no writer types; tab, line ends, form feed, backspace (man pages), escape (terminal
# colours) and the end mark of DOS are left out.
CONTROLS = bytes(set(range(32)) - {8, 9, 10, 11, 12, 13, 26, 27}) + b"\x7f"
# Share of characters that are controls or could not be decoded. Compressed data has 9 %, programs and
# pictures more; logs and pages with stray bytes have well under 1 %.
BINARY_SHARE = 0.02


def load(path: Path, limits: Limits = Limits()) -> Source:  # noqa: B008 (it is frozen)
    """Read one file as text, whatever its encoding: a text or a web page, untouched but for line ends.

    Raises ReaderError for what is missing, unreadable, no regular file, too large, empty or no text.
    """
    found = read_bytes(path, limits)
    refuse_what_is_empty(path, found.data)
    decoded = decode(found.data, declared_label(path, found.data))
    refuse_what_is_binary(path, found.data, decoded)
    text = with_plain_line_ends(decoded.text)
    return Source(
        path=path,
        name=path.name,
        text=text,
        format=format_of(path, text),
        encoding=decoded.encoding,
        encoding_reason=decoded.reason,
        sha256=hashlib.sha256(found.data).hexdigest(),
        size=len(found.data),
        captured=moment(found.modified),
    )


def refuse_what_is_empty(path: Path, data: bytes) -> None:
    """Raise ReaderError for a file without a byte."""
    if not data:
        raise ReaderError(Phrase("{name} is empty.", name=shown(path)), path)


def refuse_what_is_binary(path: Path, data: bytes, decoded: Decoded) -> None:
    """Raise ReaderError for what nobody wrote to be read, and for nothing but white space."""
    disguise = disguise_of(data)
    if disguise or is_binary(decoded.text):
        kind = disguise or kind_of_binary(data)
        sentence = "{name} is {kind}. Only texts and web pages can be read."
        raise ReaderError(Phrase(sentence, name=shown(path), kind=Phrase(kind)), path)
    if not decoded.text.strip("\0\ufeff \t\r\n") or decoded.text.isspace():
        raise ReaderError(Phrase("{name} holds nothing but white space.", name=shown(path)), path)


def is_binary(text: str) -> bool:
    """Whether too much of a decoded text is control characters or could not be decoded."""
    raw = text.encode("utf-8", "replace")
    wrong = len(raw) - len(raw.translate(None, CONTROLS)) + text.count(REPLACEMENT)
    return wrong > BINARY_SHARE * len(text) and wrong > 1


def with_plain_line_ends(text: str) -> str:
    """The text with line feeds only, and with NUL, at which parsers stop, shown as undecodable."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace(NUL, REPLACEMENT)


def moment(seconds: float) -> datetime | None:
    """A time stamp of the file system as a date, or None for one that no calendar has."""
    try:
        return datetime.fromtimestamp(seconds, tz=UTC)
    except (OverflowError, OSError, ValueError):
        return None
