"""A PDF to HTML, by PDFium: lines as it finds them, running heads told apart, paragraphs put together."""

import re
from collections.abc import Iterator
from datetime import datetime
from html import escape

import pypdfium2
from msgspec.structs import replace

from reader.load.columns import reading_of
from reader.load.decoding import AS_TEXT
from reader.load.document import Document, Request
from reader.load.paper import Line, Paragraph, paragraphs_of, running_lines
from reader.load.pdf_lines import rows_of
from reader.load.refusing import Refused
from reader.load.source import Told
from reader.phrase import Phrase

PASSWORD = "password"
PICTURES_ONLY = "Some of its pages are pictures without a text ({pages}), so what they say is not compared."
COLUMNS_GUESSED = "In which order the columns are read is a guess on some of its pages ({pages})."
# So many pages without a text are named; of more it is said that there are more.
NAMED = 6
ADDRESS = re.compile(r"https?://\S{4,2000}")
DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-]\d\d)'?(\d\d)?)?")


def read_pdf(data: bytes, request: Request) -> Iterator[Document]:
    """All pages as one; running heads and page numbers stand apart, so that they can be stripped."""
    document = opened(data)
    try:
        count = len(document)
        if count > request.limits.max_pages:
            most = request.limits.max_pages
            raise Refused("{name} has too many pages: no more than {most} are read.", most=most)
        readings = [reading_of(rows_of(document, number)) for number in range(count)]
        said = document.get_metadata_dict()
    finally:
        document.close()
    pages = [reading.lines for reading in readings]
    empty = [number for number, lines in enumerate(pages, start=1) if not lines]
    if len(empty) == count:
        raise Refused("{name} is a scanned PDF: its pages are pictures, and hold no text.")
    heads = running_lines(pages)
    markup = page_of(
        paragraphs_of(pages, heads), [line for lines in pages for line in lines if line in heads]
    )
    notes = [Phrase(PICTURES_ONLY, pages=named(empty))] if empty else []
    guessed = [number for number, reading in enumerate(readings, start=1) if not reading.is_certain]
    if guessed:
        notes.append(Phrase(COLUMNS_GUESSED, pages=named(guessed)))
    yield Document(replace(AS_TEXT, text=markup), told=told_by(said, heads, markup), notes=tuple(notes))


def opened(data: bytes) -> pypdfium2.PdfDocument:
    """The document; raises Refused where a password is needed."""
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as trouble:
        if PASSWORD in str(trouble).lower():
            raise Refused("{name} is a PDF document that is protected by a password.") from trouble
        raise


def named(numbers: list[int]) -> str:
    """Numbers of pages in words."""
    shown = ", ".join(map(str, numbers[:NAMED]))
    return f"{shown} …" if len(numbers) > NAMED else shown


def page_of(paragraphs: list[Paragraph], heads: list[Line]) -> str:
    """The paragraphs as a page, what stood at the edge of every sheet after them, named for what it is."""
    body = "".join(f"<{each.tag}>{escape(each.text, quote=False)}</{each.tag}>\n" for each in paragraphs)
    foot = "".join(
        f'<p><span class="running-head">{escape(line.text, quote=False)}</span></p>\n' for line in heads
    )
    foot = f"<footer>\n{foot}</footer>\n" if foot else ""
    return f"<html><body><article>\n{body}</article>\n{foot}</body></html>\n"


def told_by(said: dict[str, str], heads: set[Line], markup: str) -> Told:
    """What the document says of itself. Its title is believed where the text holds it: programs fill that
    field with the name of a file, or of themselves."""
    title = " ".join(said.get("Title", "").split())
    addresses = (ADDRESS.search(line.text) for line in sorted(heads, key=lambda line: (line.page, line.top)))
    return Told(
        title=title if title and escape(title, quote=False) in markup else "",
        byline=said.get("Author", "").strip(),
        published=iso_date(said.get("CreationDate", "")),
        modified=iso_date(said.get("ModDate", "")),
        url=next((found[0] for found in addresses if found), ""),
    )


def iso_date(text: str) -> str:
    """A date as PDF writes it (D:20310204091500+01'00') as ISO 8601; nothing where it is none."""
    found = DATE.match(text)
    if not found:
        return ""
    year, month, day, hour, minute, second, zone, zone_minutes = found.groups()
    numbers = [
        int(each or least)
        for each, least in zip((month, day, hour, minute, second), (1, 1, 0, 0, 0), strict=True)
    ]
    try:
        moment = datetime(int(year), *numbers).isoformat()  # type: ignore[arg-type]  # six at most
    except ValueError:
        return ""
    return moment + (f"{zone}:{zone_minutes or '00'}" if zone else "+00:00" if "Z" in text else "")
