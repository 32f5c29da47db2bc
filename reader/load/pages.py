"""Bytes that are a plain text, a web page or Markdown, to one document."""

import re
from collections.abc import Iterator
from datetime import datetime

from reader.load.decoding import Decoded, decode
from reader.load.document import Document, Request
from reader.load.refusing import Refused
from reader.load.sniffing import (
    declared_label,
    format_of,
    is_drawing,
    is_other_xml,
    kind_of_binary,
)
from reader.load.source import Format, Told
from reader.phrase import Phrase

REPLACEMENT = "\ufffd"
# Control bytes that no writer types; tab, line ends, form feed, backspace (man pages), escape (terminal
# colours) and the end mark of DOS are left out.
CONTROLS = bytes(set(range(32)) - {8, 9, 10, 11, 12, 13, 26, 27}) + b"\x7f"
# Share of characters that are controls or could not be decoded. Compressed data has 9 %, programs and
# pictures more; logs and pages with stray bytes have well under 1 %.
BINARY_SHARE = 0.02
# What can be printed and yet is not seen: braille and hangul signs that are blank.
BLANK = "\u2800\u115f\u1160\u3164\uffa0"
OTHER_XML = "It is XML of a kind that is not known here: all of its text was read, whatever that is."
# What browsers and their extensions write at the top of a page that they save.
SAVING_NOTES = 3000
SAVED_FROM = re.compile(
    r"saved from url=\(\d{1,6}\)(https?://[^\s>]{1,2000})|^\s*url: (https?://\S{1,2000})", re.M
)
SAVED_ON = re.compile(r"^\s*saved date: \w{3} (\w{3} \d{2} \d{4} \d{2}:\d{2}:\d{2}) GMT([+-]\d{4})", re.M)
# What the Wayback Machine writes at the end of a page; how it begins is the same in all.
ARCHIVED_ON = re.compile(r"FILE ARCHIVED ON (\d\d:\d\d:\d\d \w{3} \d\d, \d{4}) AND RETRIEVED FROM")


def read_page(data: bytes, request: Request) -> Iterator[Document]:
    """A text or a page, whichever it turns out to be."""
    decoded = decode(data, declared_label(request.name, data), request.encoding)
    refuse_what_is_binary(data, decoded)
    form = format_of(request.name, decoded.text)
    if form is Format.TEXT:
        yield Document(decoded, Format.TEXT)
    else:
        url, captured = saved_from(decoded.text)
        notes = (Phrase(OTHER_XML),) if is_other_xml(decoded.text) else ()
        yield Document(decoded, Format.HTML, Told(url=url), captured, notes)


def refuse_what_is_binary(data: bytes, decoded: Decoded) -> None:
    """Raise Refused for what nobody wrote to be read, and for nothing that could be seen."""
    if is_binary(decoded.text):
        if decoded.reason == "chosen":
            raise Refused("{name} makes no sense in {codec}.", codec=decoded.encoding)
        kind = Phrase(kind_of_binary(data))
        raise Refused("{name} is {kind}. Only texts, web pages and documents can be read.", kind=kind)
    if not decoded.text.strip("\ufeff"):
        raise Refused("{name} is empty: it holds nothing but the mark of its encoding.")
    refuse_what_is_blank(decoded.text)
    if is_drawing(decoded.text):
        kind = Phrase("a picture")
        raise Refused("{name} is {kind}. Only texts, web pages and documents can be read.", kind=kind)


def refuse_what_is_blank(text: str) -> None:
    """Raise Refused for a text without a character that one can see."""
    if not text.strip("\0\ufeff \t\r\n") or text.isspace():
        raise Refused("{name} holds nothing but white space.")
    if not any(sign.isprintable() and not sign.isspace() and sign not in BLANK for sign in text):
        raise Refused("{name} holds nothing that one can see, only invisible characters.")


def is_binary(text: str) -> bool:
    """Whether too much of a decoded text is control characters or could not be decoded."""
    raw = text.encode("utf-8", "replace")
    wrong = len(raw) - len(raw.translate(None, CONTROLS)) + text.count(REPLACEMENT)
    return wrong > BINARY_SHARE * len(text) and wrong > 1


def saved_from(text: str) -> tuple[str, datetime | None]:
    """The address and the moment that a browser, or an archive of the web, wrote into the page it saved."""
    head, end = text[:SAVING_NOTES], text[-SAVING_NOTES:]
    url, date, archived = SAVED_FROM.search(head), SAVED_ON.search(head), ARCHIVED_ON.search(end)
    moment = None
    if archived:
        moment = moment_of(f"{archived[1]} +0000", "%H:%M:%S %b %d, %Y %z")
    elif date:
        moment = moment_of(" ".join(date.groups()), "%b %d %Y %H:%M:%S %z")
    return (url[1] or url[2]) if url else "", moment


def moment_of(text: str, form: str) -> datetime | None:
    """A moment that is written in this form; None for one that no calendar has."""
    try:
        return datetime.strptime(text, form)
    except ValueError:
        return None
