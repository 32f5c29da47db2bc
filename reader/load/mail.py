"""A mail, a mailbox, or a web page saved as a mail (MHTML), to documents, by the standard library."""

import email
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from html import escape

from msgspec.structs import replace

from reader.load.decoding import Decoded, decode
from reader.load.document import Document, Request
from reader.load.limits import Limits
from reader.load.mail_texts import TEXTS, is_attached, texts_of
from reader.load.pages import refuse_what_is_blank
from reader.load.refusing import Refused
from reader.load.sniffing import declared_label, format_of
from reader.load.source import Format, Told
from reader.phrase import Phrase

LONGEST_HEADER = 2000
# The parser of mails nests as deep as the mail does and looks at every open boundary on every line, so the
# depth is bounded before it begins: each level declares a boundary of its own.
PARTS_A_LEVEL = 5
BOUNDARY = re.compile(rb"boundary\s{0,9}=", re.I)
# With the time of day in it, no line of prose is taken for the first of a mail.
MBOX_LINE = re.compile(rb"^From \S{1,300} [^\r\n]{0,40}\d\d:\d\d[^\r\n]{0,40}\d{4}[^\r\n]{0,10}\r?$", re.M)
QUOTED_FROM = re.compile(rb"^>(>*From )", re.M)
ATTACHED = "What came with the mail as a file was not read ({count})."
WITHOUT_TEXT = "Mails in which there is no text to read were left out ({count})."
LIST_HEADERS = ("list-id", "list-unsubscribe", "list-post")


def read_mhtml(data: bytes, request: Request) -> Iterator[Document]:
    """The page that was saved, without the frames and pictures saved with it."""
    message = parsed(data, request.limits)
    address = header(message, "snapshot-content-location")
    pages = [part for part in message.walk() if part.get_content_type() in TEXTS]
    root = next((part for part in pages if address and header(part, "content-location") == address), None)
    root = root or next((part for part in pages if part.get_content_type() != "text/plain"), None)
    if root is None and not pages:
        raise Refused(
            "{name} is a web page in one file (MHTML) that holds no page, only what belongs to one."
        )
    told = Told(title=header(message, "subject"), url=address or header(root or pages[0], "content-location"))
    page = document_of(root or pages[0], request, told, when(message))
    refuse_what_is_blank(page.decoded.text)
    yield page


def read_mail(data: bytes, request: Request) -> Iterator[Document]:
    """The text of a mail: its page where it has one, else its plain text."""
    yield mail_document(parsed(data, request.limits), request)


def read_mailbox(data: bytes, request: Request) -> Iterator[Document]:
    """Each mail of a mailbox that has a text; the first says how many have none."""
    starts = [found.start() for found in MBOX_LINE.finditer(data) if at_start_of_mail(data, found)]
    mails: list[Document] = []
    left_out = 0
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        _, _, mail = data[start:end].partition(b"\n")
        try:
            mails.append(mail_document(parsed(QUOTED_FROM.sub(rb"\1", mail), request.limits), request))
        except Refused:
            if len(starts) == 1:
                raise
            left_out += 1
        if len(mails) > request.limits.max_articles:
            break
    if mails and left_out:
        mails[0] = replace(mails[0], notes=(*mails[0].notes, Phrase(WITHOUT_TEXT, count=left_out)))
    return iter(mails)


def at_start_of_mail(data: bytes, line: re.Match[bytes]) -> bool:
    """Whether a line that says From begins a mail: a blank line or nothing before, a header after it."""
    before, after = data[max(0, line.start() - 4) : line.start()], data[line.end() + 1 : line.end() + 200]
    blank = not before or before.endswith((b"\n\n", b"\r\n\r\n"))
    return blank and re.match(rb"[A-Za-z][A-Za-z0-9-]{0,60}:", after) is not None


def parsed(data: bytes, limits: Limits) -> Message:
    """The mail as the standard library reads it; raises Refused for too many parts in one another."""
    most = limits.max_nesting * PARTS_A_LEVEL
    if len(BOUNDARY.findall(data)) > most:
        raise Refused("{name} is a mail with too many parts in one another: no more than {most}.", most=most)
    return email.message_from_bytes(data)


def mail_document(message: Message, request: Request) -> Document:
    """The document of a mail."""
    texts = texts_of(message)
    if not texts:
        raise Refused("{name} is a mail without a text.")
    name, _ = parseaddr(header(message, "from"))
    from_list = any(message.get(line) is not None for line in LIST_HEADERS)
    date = when(message)
    told = Told(
        title=header(message, "subject"),
        byline="" if from_list else name,
        outlet=name if from_list else "",
        published=date.isoformat() if date else "",
    )
    attached = sum(is_attached(part) for part in message.walk())
    notes = (Phrase(ATTACHED, count=attached),) if attached else ()
    documents = [document_of(part, request, told, date) for part in texts]
    written = [document for document in documents if document.decoded.text.strip()]
    whole = as_one(written or documents)
    refuse_what_is_blank(whole.decoded.text)
    return replace(whole, notes=notes)


def as_one(documents: list[Document]) -> Document:
    """The texts of a mail one after the other: as a text if all are, else as a page."""
    first = documents[0]
    if len(documents) == 1:
        return first
    plain = all(document.format is Format.TEXT for document in documents)
    texts = [document.decoded.text if plain else as_page(document) for document in documents]
    least = min((document.decoded for document in documents), key=lambda decoded: decoded.certainty)
    replaced = sum(document.decoded.replaced for document in documents)
    decoded = replace(least, text="\n\n".join(texts), replaced=replaced)
    return replace(first, decoded=decoded, format=Format.TEXT if plain else Format.HTML)


def as_page(document: Document) -> str:
    """A page as it is, a text with a paragraph for each of its own."""
    if document.format is Format.HTML:
        return document.decoded.text
    lines = document.decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(f"<p>{escape(each, quote=False)}</p>\n" for each in lines.split("\n\n") if each.strip())


def document_of(part: Message, request: Request, told: Told, captured: datetime | None) -> Document:
    """One part of a mail as a document; its charset is the page's own, or else the part's."""
    decoded = decoded_part(part, request)
    plain = part.get_content_type() == "text/plain" and format_of("mail.txt", decoded.text) is Format.TEXT
    return Document(decoded, Format.TEXT if plain else Format.HTML, told, captured)


def decoded_part(part: Message, request: Request) -> Decoded:
    """The text of a part. What the mail says of it goes before what the page says, as in browsers."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_param("charset")
    label = charset if isinstance(charset, str) else declared_label("page.html", data)
    return decode(data, label, request.encoding)


def header(message: Message, name: str) -> str:
    """A line of the head as text: encoded words decoded, white space folded, bounded in length."""
    value = str(message.get(name, ""))[:LONGEST_HEADER]
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        return " ".join(value.split())
    texts = [
        piece
        if isinstance(piece, str)
        else decode(piece, charset if charset != "unknown-8bit" else None).text
        for piece, charset in pieces
    ]
    return " ".join("".join(texts).split())


def when(message: Message) -> datetime | None:
    """The moment that a mail says it was sent."""
    try:
        moment = parsedate_to_datetime(header(message, "date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
