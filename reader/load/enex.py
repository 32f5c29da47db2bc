"""Notes of Evernote, as it exports them, to documents: each with its title, its address and its moment."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec.structs import replace

from reader.load.decoding import AS_TEXT
from reader.load.document import Document, Request
from reader.load.rough_text import rough_text
from reader.load.source import Told
from reader.load.xml_walk import Attributes, Fields, walk_xml
from reader.phrase import Phrase

WITHOUT_TEXT = "Notes in which there is no text to read were left out ({count})."
MOMENT = "%Y%m%dT%H%M%SZ"


class Notes(Fields):
    """The fields of each note; what was attached to it, which is pictures and sounds, is passed over."""

    passed_over = frozenset({"resource", "task"})

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[dict[str, str]] = []

    def opened(self, name: str, attributes: Attributes) -> None:
        """A note begins, or a field of one."""
        super().opened(name, attributes)
        if name == "note":
            self.found = {}
            self.notes.append(self.found)

    def closed(self, name: str) -> None:
        """A field ends; the page in it stays as it is."""
        if name == "content":
            self.found.setdefault(name, "".join(self._texts))
        super().closed(name)


def read_enex(data: bytes, request: Request) -> Iterator[Document]:
    """Each note that has a text; the first says how many have none."""
    walk = Notes()
    walk_xml(data, walk, may_name_a_type=True)
    found = [document_of(note) for note in walk.notes if rough_text(note.get("content", "")).strip()]
    if found and (left_out := len(walk.notes) - len(found)):
        found[0] = replace(found[0], notes=(Phrase(WITHOUT_TEXT, count=left_out),))
    return iter(found)


def document_of(note: dict[str, str]) -> Document:
    """One note: a page, and what is known of it. When it was made is when the page was clipped."""
    told = Told(title=note.get("title", ""), byline=note.get("author", ""), url=note.get("source-url", ""))
    return Document(
        replace(AS_TEXT, text=note["content"]), told=told, captured=moment(note.get("created", ""))
    )


def moment(text: str) -> datetime | None:
    """A moment as the program writes it (20310203T091500Z)."""
    try:
        return datetime.strptime(text, MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
