"""What was read from a file, before anybody judged it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Format(StrEnum):
    """How the text of a source is written."""

    TEXT = "text"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Source:
    """One file as text, untouched: where it came from, how it was decoded, what it holds.

    `encoding` is the name of the codec, `encoding_reason` says in a few words how it was decided
    ("byte order mark", "declared", "valid UTF-8", "guessed"). `captured` is when the file was last
    written, with a time zone. `sha256` is of the bytes as they lie on disk, `size` their number.
    """

    path: Path | None
    name: str
    text: str
    format: Format
    encoding: str
    encoding_reason: str
    sha256: str
    size: int
    captured: datetime | None = None
