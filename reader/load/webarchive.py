"""A web archive of Safari to the page in it, by the standard library's reader of property lists."""

import plistlib
import re
from collections.abc import Iterator

from reader.load.decoding import decode
from reader.load.document import Document, Request
from reader.load.pages import refuse_what_is_blank
from reader.load.refusing import Refused
from reader.load.sniffing import declared_label
from reader.load.source import Format, Told

DOCTYPE_OF_ENTITIES = re.compile(rb"<!ENTITY", re.I)


def read_webarchive(data: bytes, request: Request) -> Iterator[Document]:
    """The main page of the archive; what was saved with it (frames, pictures) is left where it is."""
    if not data.startswith(b"bplist") and DOCTYPE_OF_ENTITIES.search(data):
        raise Refused("{name} is a web archive that declares entities, which no browser writes.")
    archive = plistlib.loads(data)
    main = archive["WebMainResource"]
    page, label = main["WebResourceData"], main.get("WebResourceTextEncodingName")
    form = Format.TEXT if main.get("WebResourceMIMEType") == "text/plain" else Format.HTML
    decoded = decode(page, declared_label("page.html", page) or str(label or ""), request.encoding)
    refuse_what_is_blank(decoded.text)
    yield Document(decoded, form, Told(url=str(main.get("WebResourceURL") or "")))
