"""An archive of the web to the article pages in it, by warcio: each with its address and its moment."""

import contextlib
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace
from warcio.archiveiterator import ArchiveIterator

from reader.load.decoding import decode
from reader.load.document import Document, Request
from reader.load.pages import is_binary
from reader.load.refusing import Refused
from reader.load.rough_text import rough_text
from reader.load.sniffing import declared_label
from reader.load.source import Format, Told
from reader.load.zipped import PIECE, Allowance, member, opened, read_in_pieces
from reader.phrase import Phrase

PAGE_TYPES = ("text/html", "application/xhtml+xml")
# A page that was captured along with others, such as a frame for an advertisement, holds hardly a word; one
# that says that something was moved or not found has a status that says so.
FEWEST_WORDS = 25
CHARSET = re.compile(r"charset\s{0,5}=\s{0,5}[\"']?([\w.:-]{2,40})", re.I)
DAMAGED = "The archive is damaged or cut off: what stood after that place is missing, not deleted."
PAGE_LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")


def read_warc(data: bytes, request: Request) -> Iterator[Document]:
    """Every page with a text, in the order of the archive; each address and content once."""
    yield from pages_in([data], Allowance(request.limits), request, {})


def read_wacz(data: bytes, request: Request) -> Iterator[Document]:
    """The pages that the archive lists as such, or every page with a text where it has no list."""
    archive, allowance = opened(data, request.limits), Allowance(request.limits)
    names = [name for name in archive.namelist() if name.startswith("archive/") and ".warc" in name]
    warcs = (member(archive, name, allowance) for name in sorted(names))
    listed = listed_pages(archive, allowance)
    found = list(pages_in(warcs, allowance, request, listed))
    chosen = [document for document in found if plain_address(document.told.url) in listed]
    yield from chosen or found


def listed_pages(archive: zipfile.ZipFile, allowance: Allowance) -> dict[str, str]:
    """The addresses of the pages that the archive lists, with their titles."""
    pages: dict[str, str] = {}
    for name in PAGE_LISTS:
        if name in archive.NameToInfo:
            for line in member(archive, name, allowance).splitlines():
                try:
                    entry = json.loads(line)
                except (ValueError, RecursionError):
                    continue
                if isinstance(entry, dict) and isinstance(entry.get("url"), str):
                    pages[plain_address(entry["url"])] = str(entry.get("title") or "")
    return pages


def plain_address(url: str) -> str:
    """An address without the place in the page."""
    return url.partition("#")[0].rstrip("/")


def pages_in(
    warcs: Iterator[bytes] | list[bytes], allowance: Allowance, request: Request, titles: dict[str, str]
) -> Iterator[Document]:
    """The pages of some archives. One that is cut off in the middle gives what stands before."""
    seen: set[tuple[str, int]] = set()
    for data in warcs:
        with contextlib.redirect_stderr(io.StringIO()):  # warcio says there what is odd about a record
            found = up_to_damage(data, allowance, request, titles)
        for document in found:
            key = (document.told.url, hash(document.decoded.text))
            if key not in seen:
                seen.add(key)
                yield document


def up_to_damage(
    data: bytes, allowance: Allowance, request: Request, titles: dict[str, str]
) -> list[Document]:
    """The pages of an archive up to where it is damaged, of which each then has a note; what was cut off
    there is no deletion. Raises what speaks against an archive without a page before."""
    whole, is_damaged = unpacked(data, allowance)
    found: list[Document] = []
    try:
        found.extend(records(whole, allowance, request, titles))
    except (Refused, MemoryError):
        raise
    except Exception:
        if not found:
            raise
        is_damaged = True
    notes = (Phrase(DAMAGED),) if is_damaged else ()
    return [replace(document, notes=notes or document.notes) for document in found]


def unpacked(data: bytes, allowance: Allowance) -> tuple[bytes, bool]:
    """The archive without its compression, against the allowance, up to a damage; whether there is one."""
    if not data.startswith(b"\x1f\x8b"):
        return data, False
    pieces: list[bytes] = []
    stream = gzip.GzipFile(fileobj=io.BytesIO(data))
    try:
        while piece := stream.read1(PIECE):  # `read` would give nothing of a piece that a damage stands in
            allowance.take(len(piece))
            pieces.append(piece)
    except (EOFError, OSError, zlib.error):
        if not pieces:
            raise
        return b"".join(pieces), True
    return b"".join(pieces), False


def records(
    data: bytes, allowance: Allowance, request: Request, titles: dict[str, str]
) -> Iterator[Document]:
    """The documents of the records that hold a page."""
    for count, record in enumerate(ArchiveIterator(io.BytesIO(data))):
        if count > request.limits.max_members:
            most = request.limits.max_members
            raise Refused("{name} holds too many records: no more than {most} are looked at.", most=most)
        headers = record.http_headers
        status = headers.get_statuscode() if headers else "200"
        if record.rec_type not in ("response", "resource") or status != "200":
            continue
        kind = (headers or record.rec_headers).get_header("Content-Type") or ""
        if kind.partition(";")[0].strip().lower() not in PAGE_TYPES:
            continue
        document = page_in(record, kind, allowance, request, titles)
        if document is not None:
            yield document


def page_in(
    record: object, kind: str, allowance: Allowance, request: Request, titles: dict[str, str]
) -> Document | None:
    """The page of a record; None for one that holds hardly a word, or none that can be read."""
    headers = record.http_headers  # type: ignore[attr-defined]  # untyped
    raw = read_in_pieces(record.raw_stream.read, allowance)  # type: ignore[attr-defined]  # untyped
    if headers is not None:
        if "chunked" in (headers.get_header("Transfer-Encoding") or "").lower():
            raw = unchunked(raw)
        raw = decompressed(raw, (headers.get_header("Content-Encoding") or "").strip().lower(), allowance)
    label = CHARSET.search(kind)
    decoded = decode(raw, label[1] if label else declared_label("page.html", raw), request.encoding)
    if is_binary(decoded.text) or len(rough_text(decoded.text).split()) < FEWEST_WORDS:
        return None
    url = record.rec_headers.get_header("WARC-Target-URI") or ""  # type: ignore[attr-defined]  # untyped
    told = Told(title=titles.get(plain_address(url), ""), url=url.strip("<>"))
    moment = moment_of(record.rec_headers.get_header("WARC-Date") or "")  # type: ignore[attr-defined]  # untyped
    is_short = getattr(record.raw_stream, "limit", 0) > 0  # type: ignore[attr-defined]  # untyped
    return Document(decoded, Format.HTML, told, moment, (Phrase(DAMAGED),) if is_short else ())


def unchunked(data: bytes) -> bytes:
    """The body of an answer that came in chunks; as it is where it is not written so after all."""
    pieces: list[bytes] = []
    at = 0
    while at < len(data):
        end = data.find(b"\r\n", at, at + 100)
        try:
            size = int(data[at:end].partition(b";")[0], 16) if end > at else -1
        except ValueError:
            size = -1
        if size < 0:
            return data if not pieces else b"".join(pieces)
        if size == 0:
            break
        pieces.append(data[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return b"".join(pieces)


def decompressed(data: bytes, coding: str, allowance: Allowance) -> bytes:
    """The body of an answer as the server compressed it, in pieces against the allowance."""
    if coding in ("gzip", "x-gzip", "deflate"):
        return inflated(data, coding, allowance)
    if coding == "br":
        import brotli

        machine, pieces = brotli.Decompressor(), list[bytes]()
        try:
            pieces.append(machine.process(data, output_buffer_limit=PIECE))
            while pieces[-1] and not machine.is_finished():
                allowance.take(len(pieces[-1]))
                pieces.append(machine.process(b"", output_buffer_limit=PIECE))
        except brotli.error:
            return b"".join(pieces) or data
        return b"".join(pieces)
    return data


def inflated(data: bytes, coding: str, allowance: Allowance) -> bytes:
    """What gzip or deflate made smaller; up to where it is damaged."""
    bits = zlib.MAX_WBITS | 32 if coding != "deflate" or data[:1] == b"\x78" else -zlib.MAX_WBITS
    machine = zlib.decompressobj(bits)
    pieces: list[bytes] = []
    try:
        while data and not machine.eof:
            pieces.append(machine.decompress(data, PIECE))
            allowance.take(len(pieces[-1]))
            data = machine.unconsumed_tail
    except zlib.error:
        return data if not pieces else b"".join(pieces)
    return b"".join(pieces)


def moment_of(text: str) -> datetime | None:
    """The moment of a record."""
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else None
