"""Records and changes to Holdings: all that a session holds, as an immutable value that can be asked."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec import Struct, field

from reader.library.decisions import BlockKey
from reader.library.differences import DifferenceKey, Judgement
from reader.library.records import (
    AlignmentRecord,
    ArticleRecord,
    BlockRecord,
    Changes,
    DifferenceRecord,
    Key,
    NoteRecord,
    PairRecord,
    Place,
    ProfileRecord,
    Record,
    ViewRecord,
    pair_of,
)

Kind = TypeVar("Kind", bound=Record)

ABOUT: Mapping[type, str] = {
    **dict.fromkeys((ArticleRecord, BlockRecord, NoteRecord, ProfileRecord), "article"),
    **dict.fromkeys((AlignmentRecord, DifferenceRecord, PairRecord), "pair"),
    ViewRecord: "view",
}
"""What the records of a kind are about: the first part of their place."""


class Holdings(Struct, frozen=True):
    """All records of a session by what they are about, then by their keys.

    What changes one place shares all others with the value before, so that thousands of decisions are
    made, undone and made again without copying each other.
    """

    places: Mapping[Place, Mapping[Key, Record]] = field(default_factory=dict)

    def get(self, where: Place, key: Key) -> Record | None:
        """The record of that key, if there is one."""
        return self.places.get(where, {}).get(key)

    def of(self, where: Place, kind: type[Kind]) -> list[Kind]:
        """The records of a kind about one article or pair, in the order in which they were made."""
        return [record for record in self.places.get(where, {}).values() if isinstance(record, kind)]

    def every(self, kind: type[Kind]) -> list[Kind]:
        """All records of a kind."""
        # Asked for with each article that is read: places of another kind are passed over at once.
        about = ABOUT[kind]
        return [
            record
            for where, place in self.places.items()
            if where[0] == about
            for record in place.values()
            if isinstance(record, kind)
        ]

    def articles(self) -> list[ArticleRecord]:
        """The articles in the order of the list."""
        return sorted(self.every(ArticleRecord), key=lambda article: (article.place, article.number))

    def article(self, number: int) -> ArticleRecord | None:
        """The article of that number, if it is there."""
        found = self.get(("article", number, 0), ("article", number))
        return found if isinstance(found, ArticleRecord) else None

    def blocks(self, number: int) -> dict[BlockKey, BlockRecord]:
        """What was decided about the blocks of an article that it has now."""
        records = self.of(("article", number, 0), BlockRecord)
        return {record.anchor.key: record for record in records if record.found}

    def waiting(self, number: int) -> list[BlockRecord]:
        """What was decided about blocks that were not found again in an article as it is now."""
        return [record for record in self.of(("article", number, 0), BlockRecord) if not record.found]

    def verdicts(self, number: int) -> dict[BlockKey, bool]:
        """The blocks of an article that the reader restored (True) or stripped (False)."""
        return {key: record.kept for key, record in self.blocks(number).items() if record.kept is not None}

    def ticks(self, number: int) -> frozenset[BlockKey]:
        """The blocks of an article that the reader ticked."""
        return frozenset(key for key, record in self.blocks(number).items() if record.ticked)

    def note(self, number: int) -> str:
        """What the reader wrote about an article."""
        return next((record.text for record in self.of(("article", number, 0), NoteRecord)), "")

    def profile(self, number: int) -> ProfileRecord | None:
        """What was known of an article when it was last read, if that was kept."""
        found = self.get(("article", number, 0), ("profile", number))
        return found if isinstance(found, ProfileRecord) else None

    def aligned(self, left: int, right: int) -> tuple[tuple[BlockKey, BlockKey], ...]:
        """The blocks of two articles that the reader let answer each other, left and right as asked."""
        found = self.of(("pair", *pair_of(left, right)), AlignmentRecord)
        pairs = [(record.one_anchor.key, record.other_anchor.key) for record in found if record.found]
        return tuple(pairs) if left <= right else tuple((other, one) for one, other in pairs)

    def judgements(self, left: int, right: int) -> dict[DifferenceKey, Judgement]:
        """The reader's judgements on the rows of two articles, left and right as asked."""
        return {
            record.difference if left <= right else record.difference.mirrored: record.judgement
            for record in self.of(("pair", *pair_of(left, right)), DifferenceRecord)
        }

    def pairs(self) -> list[PairRecord]:
        """The pairs to be laid side by side, in order."""
        return sorted(self.every(PairRecord), key=lambda pair: (pair.place, pair.key[1:]))

    def view(self) -> dict[str, str]:
        """What comes back with the window, as JSON, by name."""
        return {record.name: record.value for record in self.of(("view", 0, 0), ViewRecord)}


def holdings_of(records: Iterable[Record]) -> Holdings:
    """Records as holdings; of two with the same key the later one."""
    places: dict[Place, dict[Key, Record]] = {}
    for record in records:
        places.setdefault(record.where, {})[record.key] = record
    return Holdings(places)


def changed(holdings: Holdings, changes: Changes) -> Holdings:
    """The holdings after some changes."""
    places = dict(holdings.places)
    fresh: dict[Place, dict[Key, Record]] = {}
    for change in changes:
        for record, comes in ((change.before, False), (change.after, True)):
            if record is None:
                continue
            place = fresh.setdefault(record.where, dict(places.get(record.where, {})))
            if comes:
                place[record.key] = record
            elif change.after is None or change.after.key != record.key:
                place.pop(record.key, None)
    for where, place in fresh.items():
        if place:
            places[where] = place
        else:
            places.pop(where, None)
    return Holdings(places)
