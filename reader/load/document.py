"""What a reader of a format gives and is given: the nouns between a file's bytes and its sources."""

from collections.abc import Callable, Iterable
from datetime import datetime

from msgspec import Struct, field

from reader.load.decoding import Decoded
from reader.load.limits import Limits
from reader.load.source import Format, Told


class Document(Struct, frozen=True):
    """One article as a reader of a format found it: a text or a page, decoded, and what was told of it."""

    decoded: Decoded
    format: Format = Format.HTML
    told: Told = field(default_factory=Told)
    captured: datetime | None = None
    notes: tuple[str, ...] = ()


class Request(Struct, frozen=True):
    """How a file is to be read: within which limits, in which encoding if the reader chose one, and under
    which name (nobody opens it; its suffix may say what the bytes do not)."""

    limits: Limits = field(default_factory=Limits)
    encoding: str | None = None
    name: str = ""


Reader = Callable[[bytes, Request], Iterable[Document]]
"""Turns the bytes of a file into its documents; raises Refused with the rest of a sentence."""
