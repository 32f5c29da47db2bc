"""A rich text document to its plain text, by striprtf."""

import re
from collections.abc import Iterator
from datetime import datetime

from striprtf.striprtf import rtf_to_text

from reader.load.decoding import NO_CHOICE, Decoded
from reader.load.document import Document, Request
from reader.load.docx import HAS_DELETIONS, HIDES
from reader.load.pages import refuse_what_is_blank
from reader.load.rtf_groups import told_again
from reader.load.source import Format, Told
from reader.phrase import Phrase

INFO = re.compile(r"\{\\(title|author)\s([^{}\\]{1,500})\}")
CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})(?:\\hr(\d{1,2})\\min(\d{1,2}))?")
HEAD = 20_000
# Pictures are written as lines of hexadecimal digits.
PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{400,}")


def read_rtf(data: bytes, request: Request) -> Iterator[Document]:
    """The text, a paragraph a line; the document names the charsets of its parts itself."""
    markup = PICTURE.sub(b"", data).decode("latin-1")
    again = told_again(markup)
    text: str = rtf_to_text(again.markup, errors="replace")  # type: ignore[no-untyped-call]  # no stubs
    refuse_what_is_blank(text)
    info = dict(INFO.findall(markup[:HEAD]))
    told = Told(info.get("title", "").strip(), info.get("author", "").strip(), created(markup[:HEAD]))
    notes = [Phrase(HAS_DELETIONS)] if again.has_deletions else []
    if again.words_hidden:
        notes.append(Phrase(HIDES, count=again.words_hidden))
    yield Document(Decoded(text, "ascii", NO_CHOICE), Format.TEXT, told, notes=tuple(notes))


def created(head: str) -> str:
    """The moment that the document says it was made, as ISO 8601 without a zone, which it does not know."""
    found = CREATED.search(head)
    if not found:
        return ""
    try:
        return datetime(*(int(part) for part in found.groups("0"))).isoformat()  # type: ignore[arg-type]  # six at most
    except ValueError:
        return ""
