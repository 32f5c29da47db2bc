"""Text from the clipboard to Source."""

import hashlib
from datetime import UTC, datetime

from reader.errors import ReaderError
from reader.load.loading import with_plain_line_ends
from reader.load.source import Format, Source
from reader.phrase import Phrase


def paste(name: str, text: str, is_html: bool) -> Source:
    """What was on the clipboard as a source of that name, captured now; it has no path.

    Raises ReaderError where there is nothing but white space.
    """
    if not text.strip():
        raise ReaderError(Phrase("{name} holds nothing but white space.", name=f"“{name}”"))
    # Half a surrogate pair, which some programs put on the clipboard, is no character.
    data = text.encode("utf-8", "replace")
    return Source(
        path=None,
        name=name,
        text=with_plain_line_ends(data.decode("utf-8")),
        format=Format.HTML if is_html else Format.TEXT,
        encoding="utf-8",
        encoding_reason="pasted",
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        captured=datetime.now(tz=UTC),
    )
