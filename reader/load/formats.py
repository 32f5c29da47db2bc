"""The table of formats: what each is called, how its files' names end, what reads it, what that needs."""

from msgspec import Struct

from reader.load.document import Reader
from reader.load.refusing import Refused
from reader.load.source import Format
from reader.phrase import Phrase


class Entry(Struct, frozen=True):
    """One format: in words with an article, the suffixes of its files, and the library that reads it, where
    that is none of Python's own."""

    words: str
    suffixes: tuple[str, ...]
    needs: str = ""


TABLE = {
    Format.TEXT: Entry("plain text", (".txt", ".text")),
    Format.HTML: Entry("a web page", (".html", ".htm", ".xhtml", ".xht", ".shtml")),
    Format.MARKDOWN: Entry("a Markdown text", (".md", ".markdown", ".mdown", ".mkd"), "markdown-it-py"),
    Format.MHTML: Entry("a web page in one file (MHTML)", (".mhtml", ".mht")),
    Format.WEBARCHIVE: Entry("a web archive of Safari", (".webarchive",)),
    Format.WARC: Entry("an archive of web pages (WARC)", (".warc", ".warc.gz"), "warcio"),
    Format.WACZ: Entry("an archive of web pages (WACZ)", (".wacz",), "warcio"),
    Format.EML: Entry("a mail", (".eml",)),
    Format.MBOX: Entry("a mailbox", (".mbox", ".mbx")),
    Format.DOCX: Entry("a Word document", (".docx", ".docm", ".dotx")),
    Format.ODT: Entry("an OpenDocument text", (".odt", ".ott")),
    Format.EPUB: Entry("an electronic book (EPUB)", (".epub",)),
    Format.PDF: Entry("a PDF document", (".pdf",), "pypdfium2"),
    Format.RTF: Entry("a rich text document (RTF)", (".rtf",), "striprtf"),
    Format.ENEX: Entry("notes of Evernote (ENEX)", (".enex",)),
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
    try:
        return imported(form)
    except ModuleNotFoundError as absent:
        entry = TABLE[form]
        raise Refused(
            "{name} is {kind}, which takes the library {library} to read. Install it with: {command}",
            kind=Phrase(entry.words),
            library=entry.needs or absent.name,
            command=INSTALL,
        ) from absent


def imported(form: Format) -> Reader:
    """The reader of a format, whose module is imported only now: most need a library, and all take time."""
    match form:
        case Format.MARKDOWN:
            from reader.load.markdown import read_markdown as reader
        case Format.MHTML:
            from reader.load.mail import read_mhtml as reader
        case Format.EML:
            from reader.load.mail import read_mail as reader
        case Format.MBOX:
            from reader.load.mail import read_mailbox as reader
        case Format.WEBARCHIVE:
            from reader.load.webarchive import read_webarchive as reader
        case Format.WARC:
            from reader.load.warc import read_warc as reader
        case Format.WACZ:
            from reader.load.warc import read_wacz as reader
        case Format.DOCX:
            from reader.load.docx import read_docx as reader
        case Format.ODT:
            from reader.load.odt import read_odt as reader
        case Format.EPUB:
            from reader.load.epub import read_epub as reader
        case Format.PDF:
            from reader.load.pdf import read_pdf as reader
        case Format.RTF:
            from reader.load.rtf import read_rtf as reader
        case Format.ENEX:
            from reader.load.enex import read_enex as reader
        case _:
            from reader.load.pages import read_page as reader
    return reader
