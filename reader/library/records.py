"""What a session holds, as values: articles, what the reader decided about them, and how it was looked at."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct, field

from reader.library.anchors import Anchor, Outline
from reader.library.differences import DifferenceKey, Judgement

Place = tuple[str, int, int]
"""What a record is about: ("article", number, 0), ("pair", lower number, higher number), ("view", 0, 0)."""

Key = tuple[object, ...]
"""What a record is found by: no two records of a session have the same."""

Facts = Mapping[str, "str | int | float | bool | list[str]"]
"""What the list shows of an article before it was read again; the library does not look into it."""


class ArticleRecord(Struct, frozen=True):
    """One article of the list. `number` is its own for as long as the session lives.

    `sha256` names its source among those of the session, "" while that is not known. `part` counts the
    articles of a file from 1. `place` orders the list. `pasted` is "", "text" or "html". `title` is the
    one that the reader gave, "" where none. `outline` is of the article as decisions were last made in it.
    """

    number: int
    name: str
    sha256: str = ""
    path: Path | None = None
    part: int = 1
    place: int = 0
    pasted: str = ""
    title: str = ""
    captured: datetime | None = None
    facts: Facts = field(default_factory=dict)
    outline: Outline = b""

    @property
    def where(self) -> Place:
        """The article it is about."""
        return ("article", self.number, 0)

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("article", self.number)

    def __hash__(self) -> int:
        """By what it is found by: facts cannot be hashed."""
        return hash(self.key)


class BlockRecord(Struct, frozen=True):
    """What the reader decided about one block of an article: kept (True) or stripped (False) by hand, or
    neither (None); and whether it was ticked as checked.

    Where the block was not found again in the article as it is now, `found` is False: the decision waits.
    """

    number: int
    anchor: Anchor
    kept: bool | None = None
    ticked: bool = False
    found: bool = True

    @property
    def where(self) -> Place:
        """The article it is about."""
        return ("article", self.number, 0)

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("block", self.number, self.anchor.key if self.found else self.anchor)


class NoteRecord(Struct, frozen=True):
    """What the reader wrote about an article."""

    number: int
    text: str

    @property
    def where(self) -> Place:
        """The article it is about."""
        return ("article", self.number, 0)

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("note", self.number)


class ProfileRecord(Struct, frozen=True):
    """What was known of an article for the sake of the others when it was last read, so that it need not be
    read again at every start.

    `packed` is its profile (`packed_profile`), `text` what it is searched by. Both hold for as long as files
    are read by the same `rules` (`sign_of_rules`).
    """

    number: int
    rules: str
    packed: bytes
    text: bytes

    @property
    def where(self) -> Place:
        """The article it is about."""
        return ("article", self.number, 0)

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("profile", self.number)


class AlignmentRecord(Struct, frozen=True):
    """Two blocks of two articles that the reader let answer each other; `one` has the lower number.

    Where one of them was not found again, `found` is False: the alignment waits.
    """

    one: int
    other: int
    one_anchor: Anchor
    other_anchor: Anchor
    found: bool = True

    @property
    def where(self) -> Place:
        """The pair of articles it is about."""
        return ("pair", self.one, self.other)

    @property
    def key(self) -> Key:
        """What it is found by."""
        anchors = (self.one_anchor, self.other_anchor)
        return ("alignment", self.one, self.other, *(each.key if self.found else each for each in anchors))


class DifferenceRecord(Struct, frozen=True):
    """The reader's judgement on a row of two articles; `difference` has the lower number's side left.

    `excerpt` is the beginning of what differs, to name it where it was not found again.
    """

    one: int
    other: int
    difference: DifferenceKey
    judgement: Judgement
    excerpt: str = ""

    @property
    def where(self) -> Place:
        """The pair of articles it is about."""
        return ("pair", self.one, self.other)

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("difference", self.one, self.other, self.difference)


class PairRecord(Struct, frozen=True):
    """Two articles to be laid side by side, left and right as the reader wants them, in order of `place`."""

    left: int
    right: int
    place: int = 0

    @property
    def where(self) -> Place:
        """The pair of articles it is about."""
        return ("pair", min(self.left, self.right), max(self.left, self.right))

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("pair", min(self.left, self.right), max(self.left, self.right))


class ViewRecord(Struct, frozen=True):
    """Something about the window that comes back with the session, as JSON under a name."""

    name: str
    value: str

    @property
    def where(self) -> Place:
        """The window."""
        return ("view", 0, 0)

    @property
    def key(self) -> Key:
        """What it is found by."""
        return ("view", self.name)


Record = (
    ArticleRecord
    | BlockRecord
    | NoteRecord
    | ProfileRecord
    | AlignmentRecord
    | DifferenceRecord
    | PairRecord
    | ViewRecord
)


class Change(Struct, frozen=True):
    """A record in place of another: `before` is None where it is new, `after` where it goes."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record that comes, else the one that goes."""
        found = self.after or self.before
        assert found is not None, "a change of nothing"
        return found


Changes = tuple[Change, ...]
"""One decision of the reader, whole: it is made, saved and undone in one piece."""


def inverse(changes: Changes) -> Changes:
    """The changes that take these back."""
    return tuple(Change(change.after, change.before) for change in reversed(changes))


def pair_of(left: int, right: int) -> tuple[int, int]:
    """Two numbers of articles with the lower one first."""
    return min(left, right), max(left, right)
