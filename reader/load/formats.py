"""The table of formats: what each is called, how its files' names end, what reads it, what that needs."""

from dataclasses import dataclass
from importlib import import_module

from reader.load.document import Reader
from reader.load.refusing import Refused
from reader.load.source import Format
from reader.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Entry:
    """One format: in words with an article, the suffixes of its files, and `module:function` of its reader.

    `needs` is the library that reads it, where that is none of Python's own.
    """

    words: str
    suffixes: tuple[str, ...]
    reader: str
    needs: str = ""


TABLE = {
    Format.TEXT: Entry("plain text", (".txt", ".text"), "pages:read_page"),
    Format.HTML: Entry("a web page", (".html", ".htm", ".xhtml", ".xht", ".shtml"), "pages:read_page"),
    Format.MARKDOWN: Entry(
        "a Markdown text", (".md", ".markdown", ".mdown", ".mkd"), "markdown:read_markdown", "markdown-it-py"
    ),
    Format.MHTML: Entry("a web page in one file (MHTML)", (".mhtml", ".mht"), "mail:read_mhtml"),
    Format.WEBARCHIVE: Entry("a web archive of Safari", (".webarchive",), "webarchive:read_webarchive"),
    Format.WARC: Entry(
        "an archive of web pages (WARC)", (".warc", ".warc.gz", ".gz"), "warc:read_warc", "warcio"
    ),
    Format.WACZ: Entry("an archive of web pages (WACZ)", (".wacz",), "warc:read_wacz", "warcio"),
    Format.EML: Entry("a mail", (".eml",), "mail:read_mail"),
    Format.MBOX: Entry("a mailbox", (".mbox", ".mbx"), "mail:read_mailbox"),
    Format.DOCX: Entry("a Word document", (".docx", ".docm", ".dotx"), "docx:read_docx"),
    Format.ODT: Entry("an OpenDocument text", (".odt", ".ott"), "odt:read_odt"),
    Format.EPUB: Entry("an electronic book (EPUB)", (".epub",), "epub:read_epub"),
    Format.PDF: Entry("a PDF document", (".pdf",), "pdf:read_pdf", "pypdfium2"),
    Format.RTF: Entry("a rich text document (RTF)", (".rtf",), "rtf:read_rtf", "striprtf"),
}
"""What can be read."""

INSTALL = "python -m pip install 'diptych[formats]'"

READABLE_SUFFIXES = frozenset(suffix for entry in TABLE.values() for suffix in entry.suffixes)
"""How names end of files that are worth a try, when a whole folder is opened."""


def suffixes_of(form: Format) -> tuple[str, ...]:
    """How the names of files of a format end."""
    return TABLE[form].suffixes


def reader_of(form: Format) -> Reader:
    """What reads a format; raises Refused with what to install where the library for it is absent."""
    entry = TABLE[form]
    module, function = entry.reader.split(":")
    try:
        reader: Reader = getattr(import_module(f"reader.load.{module}"), function)
    except ModuleNotFoundError as absent:
        raise Refused(
            "{name} is {kind}, which takes the library {library} to read. Install it with: {command}",
            kind=Phrase(entry.words),
            library=entry.needs or absent.name,
            command=INSTALL,
        ) from absent
    return reader
