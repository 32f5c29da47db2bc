"""What was read from a file, before anybody judged it."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field


class Format(StrEnum):
    """How a text is written (`TEXT` or `HTML`), or the kind of file that such a text was taken out of."""

    TEXT = "text"
    HTML = "html"
    MARKDOWN = "markdown"
    MHTML = "mhtml"
    WEBARCHIVE = "webarchive"
    WARC = "warc"
    WACZ = "wacz"
    EML = "eml"
    MBOX = "mbox"
    DOCX = "docx"
    ODT = "odt"
    EPUB = "epub"
    PDF = "pdf"
    RTF = "rtf"
    ENEX = "enex"


class Told(Struct, frozen=True):
    """What a file says about an article outside its text: the head of a mail, the properties of a document,
    the record of an archive. An empty string where it says nothing; times are ISO 8601."""

    title: str = ""
    byline: str = ""
    published: str = ""
    modified: str = ""
    outlet: str = ""
    url: str = ""
    language: str = ""


class Source(Struct, frozen=True):
    """One file, or one of the articles in it, as text, untouched: where it came from, how it was decoded,
    what it holds.

    `format` says how the text is written, `TEXT` or `HTML`; `file_format` what kind of file it was taken out
    of where that is another one. `encoding` is the name of the codec, `encoding_reason` says in a few words
    how it was decided ("byte order mark", "declared", "valid UTF-8", "guessed", "chosen"),
    `encoding_certainty` how sure that is, from 0 to 1, and `replaced` how many characters could not be
    decoded. `captured` is when the page was captured, or else when the file was last written, with a time
    zone. `sha256` is of the bytes of the file as they lie on disk, `size` their number. `notes` are sentences
    for the reader about what the reading found odd or could not give.
    """

    path: Path | None
    name: str
    text: str
    format: Format
    encoding: str
    encoding_reason: str
    sha256: str
    size: int
    captured: datetime | None = None
    encoding_certainty: float = 1.0
    replaced: int = 0
    file_format: Format | None = None
    told: Told = field(default_factory=Told)
    notes: tuple[str, ...] = ()

    @property
    def kind(self) -> Format:
        """The format of the file as a person knows it."""
        return self.file_format or self.format
