"""Suffix and first bytes to format: is it a web page, plain text or something we cannot read."""

import re
from pathlib import PurePath

from reader.load.source import Format

PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
TEXT_SUFFIXES = frozenset({".txt", ".text"})
# Browsers look for a declaration in the first 1,024 bytes; saved pages put comments and scripts before it.
HEAD = 8192

PAGE_START = re.compile(
    r"\ufeff?\s{0,1000}<(?:!doctype\s+html|html[\s>]|\?xml[^>]{0,500}\?>\s{0,100}<(?:!doctype\s+)?html)", re.I
)
OTHER_XML_START = re.compile(r"\ufeff?\s{0,1000}<\?xml\s", re.I)
DRAWING_START = re.compile(
    r"\ufeff?\s{0,1000}(?:<\?xml[^>]{0,500}>\s{0,100})?(?:<!--[^>]{0,2000}>\s{0,100})?<(?:!doctype\s+)?svg[\s>]",
    re.I,
)
DRAWING_END = "</svg>"
LOOSE_PAGE_START = re.compile(
    r"\ufeff?\s{0,1000}<(?:!--|(?:head|title|meta|body|script|style|link|div|article|table|h1|p|iframe|br|a)[\s>])",
    re.I,
)
ANY_TAG = re.compile(r"<[!/?]?[a-zA-Z]")
COMMENT = re.compile(rb"<!--.{0,8192}?(?:-->|\Z)", re.S)
META = re.compile(rb"<meta[\s/][^>]{0,2000}", re.I)
META_CHARSET = re.compile(rb"""[\s"';/]charset\s{0,10}=\s{0,10}["']?\s{0,10}([\w.:-]{2,40})""", re.I)
XML_ENCODING = re.compile(
    rb"""\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.:-]{2,40})""", re.I
)

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# How the parts of a mail are called in it, which Outlook keeps as an office document of the old kind.
PART_OF_MAIL = "__substg1.0_".encode("utf-16-le")
OUTLOOK = "a mail of Outlook (save it as .eml or as a web page)"
COMPRESSED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf")
# What a file that turned out not to be text is, told by its first bytes.
SIGNATURES = (
    (b"PK\x03\x04", "an archive (unpack it first) or a document of a kind that is not known here"),
    (b"PK\x05\x06", "an empty archive"),
    (OLD_OFFICE, "an office document of the old kind (save it as .docx)"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture, a sound or a film"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound or a film"),
    (b"\0\0\0\x18ftyp", "a film"),
    (b"\0\0\0 ftyp", "a film"),
    *((start, "a compressed file (unpack it first)") for start in COMPRESSED),
    (b"bplist", "a web archive or settings file"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)


def format_of(name: str, text: str) -> Format:
    """Whether a text is a web page: its suffix proposes, its first characters decide.

    A dump saved as `.html` that has no tag in it is text, and a page's source saved as `.txt` is a page.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in PAGE_SUFFIXES:
        return Format.HTML if ANY_TAG.search(text) else Format.TEXT
    if PAGE_START.match(text) or OTHER_XML_START.match(text):
        return Format.HTML
    if suffix not in TEXT_SUFFIXES and LOOSE_PAGE_START.match(text):
        return Format.HTML
    return Format.TEXT


def is_other_xml(text: str) -> bool:
    """Whether a text is XML and no web page."""
    return PAGE_START.match(text) is None and OTHER_XML_START.match(text) is not None


def is_drawing(text: str) -> bool:
    """Whether a text is a picture written as XML; a page that begins with one goes on after it."""
    return text.rstrip().endswith(DRAWING_END) and DRAWING_START.match(text) is not None


def declared_label(name: str, data: bytes) -> str | None:
    """The charset that a web page names in its XML declaration or in a meta element of its head."""
    head = data[:HEAD]
    suffix = PurePath(name).suffix.lower()
    if suffix not in PAGE_SUFFIXES and format_of(name, head.decode("latin-1")) is Format.TEXT:
        return None
    declaration = XML_ENCODING.match(head)
    if declaration:
        return declaration[1].decode("ascii", "replace")
    for tag in META.findall(COMMENT.sub(b"", head)):
        charset = META_CHARSET.search(tag)
        # "charset=" inside the content of some other meta element is prose.
        if charset and (b"http-equiv" in tag.lower() or b"content" not in tag[: charset.start()].lower()):
            return charset[1].decode("ascii", "replace")
    return None


def kind_of_binary(data: bytes) -> str:
    """What a file is that turned out not to be text, in a few words."""
    if data.startswith(OLD_OFFICE) and PART_OF_MAIL in data:
        return OUTLOOK
    return next((name for start, name in SIGNATURES if data.startswith(start)), "not a text")
