"""A file's bytes, and its name where those do not tell, to the format that it is read as."""

import io
import re
import zlib
from pathlib import PurePath

from reader.load.formats import suffixes_of
from reader.load.limits import Limits
from reader.load.source import Format

# Writers of PDF may put other things before its first line; readers look for it in the first 1,024 bytes.
PDF_HEAD = 1024
HEAD = 8192
HEADER_LINE = re.compile(
    rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?[^\r\n]{0,1000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,200}"
)
# Lines that programs write at the head of a mail and nobody types at the head of a text.
MAIL_HEADERS = frozenset(
    {b"mime-version", b"message-id", b"received", b"return-path", b"delivered-to", b"dkim-signature"}
)
MBOX_START = re.compile(rb"From \S{1,300} [^\r\n]{0,40}\d\d:\d\d[^\r\n]{0,40}\d{4}[^\r\n]{0,10}\r?\n")
PAGE_IN_MAIL = re.compile(rb"^content-type:\s{0,9}multipart/related|^snapshot-content-location:", re.I | re.M)
# Word in a browser counts its documents: word/document2.xml.
WORD_BODY = re.compile(r"word/document\d{0,3}\.xml")
NOTES = b"<en-export"
WEB_ARCHIVE_KEY = b"WebMainResource"


def recognized(name: str, data: bytes, limits: Limits) -> Format:
    """The format of a file; TEXT stands for everything that is read as a text or a page.

    The bytes decide; only Markdown, which is text, is told by its name. Raises Refused for an archive of
    more members than the limit.
    """
    suffix = PurePath(name).suffix.lower()
    found = by_first_bytes(data) or in_archive(data, limits) or as_mail(data, suffix)
    if found is None and suffix in suffixes_of(Format.MARKDOWN):
        return Format.MARKDOWN
    return found or Format.TEXT


def by_first_bytes(data: bytes) -> Format | None:
    """What begins as only one format begins."""
    head = data[:HEAD]
    if b"%PDF-" in head[:PDF_HEAD] and not head.lstrip().startswith(b"<"):
        return Format.PDF
    if head.lstrip().startswith(b"{\\rtf"):
        return Format.RTF
    if head.startswith(b"WARC/") or (
        head.startswith(b"\x1f\x8b") and unzipped_start(head).startswith(b"WARC/")
    ):
        return Format.WARC
    if head.startswith(b"bplist0") and (
        WEB_ARCHIVE_KEY in data or WEB_ARCHIVE_KEY.decode().encode("utf-16-be") in data
    ):
        return Format.WEBARCHIVE
    if WEB_ARCHIVE_KEY in head and b"<plist" in head:
        return Format.WEBARCHIVE
    if NOTES in head and head.lstrip().startswith(b"<?xml"):
        return Format.ENEX
    return None


def unzipped_start(head: bytes) -> bytes:
    """The first bytes that come out of a gzip file."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 64)
    except zlib.error:
        return b""


def in_archive(data: bytes, limits: Limits) -> Format | None:
    """What a zip archive holds, told by the names in it."""
    if not data.startswith(b"PK\x03\x04"):
        return None
    from reader.load.zipped import names_in  # texts and pages are read sooner without

    names = names_in(io.BytesIO(data), limits)
    if names is None:
        return by_name_in_cut_archive(data)
    if any(map(WORD_BODY.fullmatch, names)):
        return Format.DOCX
    if "META-INF/container.xml" in names:
        return Format.EPUB
    if "content.xml" in names:
        return Format.ODT
    if any(name.startswith("archive/") and ".warc" in name for name in names):
        return Format.WACZ
    return None


def by_name_in_cut_archive(data: bytes) -> Format | None:
    """What an archive that has lost its end was, so that it can be said which copy to look for."""
    head = data[:HEAD]
    if b"application/epub+zip" in head:
        return Format.EPUB
    if b"opendocument.text" in head:
        return Format.ODT
    return Format.DOCX if b"word/" in data[:200_000] or b"[Content_Types].xml" in head else None


def as_mail(data: bytes, suffix: str) -> Format | None:
    """A mail, a mailbox or a page saved as a mail: what begins with lines that only programs write."""
    head = data[:HEAD].lstrip(b"\r\n \t")
    first = MBOX_START.match(head)
    if first and HEADER_LINE.match(head, first.end()):
        return Format.MBOX
    names, at = set(), 0
    while line := HEADER_LINE.match(head, at):
        names.add(line[1].lower())
        at = line.end()
    by_name = suffix in suffixes_of(Format.EML) or suffix in suffixes_of(Format.MHTML)
    if not (len(names) >= 2 and (names & MAIL_HEADERS or by_name)):
        return None
    is_page = PAGE_IN_MAIL.search(head[:at]) and (
        b"snapshot-content-location" in names
        or suffix in suffixes_of(Format.MHTML)
        or not names & {b"to", b"received"}
    )
    return Format.MHTML if is_page else Format.EML
