"""Path, or bytes with a name, to Sources: opens, recognizes, reads, and refuses with a sentence."""

import hashlib
import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePath

from reader.errors import ReaderError
from reader.load.decoding import NO_CHOICE, TWICE, Decoded
from reader.load.document import Document, Request
from reader.load.formats import READABLE_SUFFIXES, TABLE, reader_of
from reader.load.limits import MEGABYTE, Limits
from reader.load.opening import read_bytes, shown
from reader.load.recognizing import recognized
from reader.load.refusing import Refused
from reader.load.source import Format, Source
from reader.phrase import Phrase

NUL = "\0"
REPLACEMENT = "\ufffd"
PAGES = (Format.TEXT, Format.HTML)
LIMITS = Limits()
# Pages of the benchmark have two to thirty tags for each block of text.
TAGS_A_BLOCK = 10
ENCODED_TWICE = (
    "The text had been turned into UTF-8 twice, and was read as it was before that: choose UTF-8 to see it "
    "as it is in the file."
)
# Guesses of less certainty are said to be that: those from one or two letters, right four times in five.
GUESSWORK = 0.75


def load(path: Path, limits: Limits = LIMITS, encoding: str | None = None) -> Source:
    """Read one file as text: the first, or only, of what `load_all` finds in it."""
    return load_all(path, limits, encoding)[0]


def load_all(path: Path, limits: Limits = LIMITS, encoding: str | None = None) -> tuple[Source, ...]:
    """Read one file, whatever its format and encoding: a source for each article that it holds, at least one.

    Texts are untouched but for line ends. `encoding` is what the reader chose instead of what would be
    found. Raises ReaderError for what is missing, unreadable, no regular file, too large, empty, damaged, of
    an unknown format, or not written in the chosen encoding.
    """
    found = read_bytes(path, limits)
    return load_bytes(path.name, found.data, limits, encoding, path, moment(found.modified))


def load_bytes(
    name: str,
    data: bytes,
    limits: Limits = LIMITS,
    encoding: str | None = None,
    path: Path | None = None,
    captured: datetime | None = None,
) -> tuple[Source, ...]:
    """The sources in the bytes of a file, as `load_all` finds them: what was read once can be read again.

    `name` is the file's, with its suffix; `path` where it lay, if that is known, `captured` when it was
    written. Raises ReaderError as `load_all` does.
    """
    subject = shown(path or Path(name))
    try:
        refuse_what_is_unfit(data, limits)
        return tuple(sources(name, data, Request(limits, encoding, name), path, captured))
    except Refused as refused:
        raise ReaderError(refused.sentence(subject), path) from refused


def refuse_what_is_unfit(data: bytes, limits: Limits) -> None:
    """Raise Refused for a file without a byte, and for more bytes than the limit."""
    if not data:
        raise Refused("{name} is empty.")
    if len(data) > limits.max_bytes:
        most = f"{limits.max_bytes / MEGABYTE:g} MB"
        raise Refused("{name} is too large: no more than {most} can be read.", most=most)


def refuse_what_is_in_too_many_pieces(text: str, form: Format, limits: Limits) -> None:
    """Raise Refused for a text of more lines, or a page of more tags, than can be laid out."""
    if form is Format.HTML:
        most = TAGS_A_BLOCK * limits.max_blocks
        if text.count("<") > most:
            raise Refused("{name} has too many tags: a page of no more than {most} can be read.", most=most)
    elif text.count("\n") > limits.max_blocks:
        most = limits.max_blocks
        if sum(not line.isspace() for line in text.split("\n") if line) > most:
            raise Refused("{name} has too many lines: a text of no more than {most} can be read.", most=most)


def sources(
    name: str, data: bytes, request: Request, path: Path | None, captured: datetime | None
) -> Iterator[Source]:
    """The sources in a file; raises Refused."""
    form = recognized(name, data, request.limits)
    odd = (odd_name(name, form),) if form not in PAGES else ()
    sha256 = hashlib.sha256(data).hexdigest()
    for document in documents(form, data, request):
        text = with_plain_line_ends(document.decoded.text)
        refuse_what_is_in_too_many_pieces(text, document.format, request.limits)
        notes = odd or (odd_name(name, document.format),)
        yield Source(
            path=path,
            name=name,
            text=text,
            format=document.format,
            encoding=document.decoded.encoding,
            encoding_reason=document.decoded.reason,
            sha256=sha256,
            size=len(data),
            captured=document.captured or captured,
            encoding_certainty=document.decoded.certainty,
            replaced=document.decoded.replaced,
            file_format=None if form in PAGES else form,
            told=document.told,
            notes=(
                *filter(None, notes),
                *document.notes,
                *doubts_of(document.decoded),
                *unheard(document.decoded, form, request),
            ),
        )


def documents(form: Format, data: bytes, request: Request) -> list[Document]:
    """What the reader of a format finds; a library that stumbles means that the file is damaged."""
    words, most = Phrase(TABLE[form].words), request.limits.max_articles
    reader = reader_of(form)
    try:
        found = list(itertools.islice(reader(data, request), most + 1))
    except (Refused, MemoryError):
        raise
    except Exception as trouble:
        if form in PAGES:
            raise
        sentence = "{name} is {kind} that is damaged or cut off, so it cannot be read."
        raise Refused(sentence, kind=words) from trouble
    if not found:
        raise Refused("{name} is {kind} without any text.", kind=words)
    if len(found) > most:
        raise Refused(
            "{name} holds too many articles: no more than {most} are taken out of one file.", most=most
        )
    return found


def doubts_of(decoded: Decoded) -> tuple[Phrase, ...]:
    """What is said of a text whose characters are not certain."""
    if decoded.replaced:
        sentence = (
            "{count} characters could not be read in the encoding {codec}; \ufffd stands in their place."
        )
        one = "One character could not be read in the encoding {codec}; \ufffd stands in its place."
        return (Phrase(sentence, one, count=decoded.replaced, codec=decoded.encoding),)
    if decoded.reason == TWICE:
        return (Phrase(ENCODED_TWICE),)
    if decoded.certainty < GUESSWORK:
        sentence = "The encoding is a mere guess ({codec}): if letters look wrong, choose another one."
        return (Phrase(sentence, codec=decoded.encoding),)
    return ()


def unheard(decoded: Decoded, form: Format, request: Request) -> tuple[Phrase, ...]:
    """What is said where the reader chose an encoding for a format that leaves no choice."""
    if request.encoding is None or decoded.reason != NO_CHOICE:
        return ()
    sentence = "The encoding cannot be chosen: {kind} says itself how its letters are written."
    return (Phrase(sentence, kind=Phrase(TABLE[form].words)),)


def odd_name(name: str, form: Format) -> str:
    """A sentence where a file's name ends as those of another format, or nothing."""
    suffix = PurePath(name).suffix.lower()
    if suffix not in READABLE_SUFFIXES or name.lower().endswith(TABLE[form].suffixes):
        return ""
    if form is Format.TEXT and suffix in TABLE[Format.HTML].suffixes:
        return ""  # a text copied from a page and called after it: everybody does so
    sentence = "Its name ends in {suffix}, but it is {kind} and was read as that."
    return Phrase(sentence, suffix=suffix, kind=Phrase(TABLE[form].words))


def with_plain_line_ends(text: str) -> str:
    """The text with line feeds only, and with NUL, at which parsers stop, shown as undecodable."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace(NUL, REPLACEMENT)


def moment(seconds: float) -> datetime | None:
    """A time stamp of the file system as a date, or None for one that no calendar has."""
    try:
        return datetime.fromtimestamp(seconds, tz=UTC)
    except (OverflowError, OSError, ValueError):
        return None
