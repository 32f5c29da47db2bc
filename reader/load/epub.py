"""An electronic book to its chapters, in the order of its spine."""

import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from msgspec.structs import replace

from reader.load.decoding import decode
from reader.load.document import Document, Request
from reader.load.refusing import Refused
from reader.load.rough_text import rough_text
from reader.load.sniffing import declared_label
from reader.load.source import Told
from reader.load.xml_walk import Attributes, Fields, Walk, walk_xml
from reader.load.zipped import Allowance, member, opened

# A document of fewer words is a cover, a title page, the head of a part: it goes with what follows.
FEWEST_WORDS = 40
READABLE = ("application/xhtml+xml", "text/html", "application/xml")


class Container(Walk):
    """Where the list of what is in the book lies."""

    def __init__(self) -> None:
        self.path = ""

    def opened(self, name: str, attributes: Attributes) -> None:
        """Note the first root file."""
        if name == "rootfile" and not self.path:
            self.path = attributes.get("full-path", "")


class Package(Fields):
    """What the book says of itself, what is in it, and in which order that is read."""

    def __init__(self) -> None:
        super().__init__()
        self.items: dict[str, str] = {}
        self.spine: list[str] = []

    def opened(self, name: str, attributes: Attributes) -> None:
        """Note an item or a place of the spine; the table of contents is no part of the text."""
        super().opened(name, attributes)
        if name == "item" and "nav" not in attributes.get("properties", "").split():
            if attributes.get("media-type", "").lower() in READABLE:
                self.items[attributes.get("id", "")] = attributes.get("href", "")
        elif name == "itemref":
            self.spine.append(attributes.get("idref", ""))


class Locked(Walk):
    """Which members are encrypted; fonts often are, chapters only in books that are sold so."""

    def __init__(self) -> None:
        self.paths: set[str] = set()

    def opened(self, name: str, attributes: Attributes) -> None:
        """Note a member."""
        if name == "CipherReference":
            self.paths.add(unquote(attributes.get("URI", "")))


def read_epub(data: bytes, request: Request) -> Iterator[Document]:
    """The chapters as pages; what is too short to be one is put before the next."""
    archive, allowance = opened(data, request.limits), Allowance(request.limits)
    container, package, locked = Container(), Package(), Locked()
    walk_xml(member(archive, "META-INF/container.xml", allowance), container)
    walk_xml(member(archive, container.path, allowance), package)
    if "META-INF/encryption.xml" in archive.NameToInfo:
        walk_xml(member(archive, "META-INF/encryption.xml", allowance), locked)
    paths = chapters(package, container.path, archive)
    if locked.paths.intersection(paths):
        raise Refused("{name} is a book that is protected against copying, so its text cannot be read.")
    pages = joined([page_in(archive, path, allowance, request) for path in paths])
    for page in pages:
        yield replace(page, told=told_by(package.found, len(pages) == 1))


def chapters(package: Package, root: str, archive: zipfile.ZipFile) -> list[str]:
    """The paths of the chapters that are there, each once."""
    folder = posixpath.dirname(root)
    hrefs = [
        unquote(package.items[item].partition("#")[0]) for item in package.spine if item in package.items
    ]
    paths = [posixpath.normpath(posixpath.join(folder, href)) for href in hrefs]
    return [path for path in dict.fromkeys(paths) if path in archive.NameToInfo]


def page_in(archive: zipfile.ZipFile, path: str, allowance: Allowance, request: Request) -> Document:
    """One chapter."""
    data = member(archive, path, allowance)
    return Document(decode(data, declared_label("page.xhtml", data), request.encoding))


def joined(pages: list[Document]) -> list[Document]:
    """The pages, short ones put before the next (or after the last); none where there is no text at all."""
    found: list[Document] = []
    waiting: list[str] = []
    words = 0
    for page in pages:
        waiting.append(page.decoded.text)
        words += len(rough_text(page.decoded.text).split())
        if words >= FEWEST_WORDS:
            found.append(with_text(page, waiting))
            waiting, words = [], 0
    if waiting and found:
        found.append(with_text(last := found.pop(), [last.decoded.text, *waiting]))
    elif words:
        found.append(with_text(pages[-1], waiting))
    return found


def with_text(page: Document, texts: list[str]) -> Document:
    """The page with these texts, one after the other, as its own."""
    return replace(page, decoded=replace(page.decoded, text="".join(texts)))


def told_by(said: dict[str, str], is_one: bool) -> Told:
    """What the book says: its title is that of its only chapter, or else the outlet of them all."""
    title = said.get("title", "")
    return Told(
        title=title if is_one else "",
        byline=said.get("creator", ""),
        published=said.get("date", ""),
        outlet=said.get("publisher", "") if is_one else title,
        language=said.get("language", ""),
    )
