"""Decisions about an article to where its blocks are after it was read anew, be they standing or undone."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from msgspec.structs import replace

from reader.library.anchors import Anchor
from reader.library.deciding import put, remove_articles
from reader.library.holdings import Holdings, changed
from reader.library.records import AlignmentRecord, ArticleRecord, BlockRecord, Change, Changes, Record

Found = Mapping[Anchor, Anchor]
"""The anchors that blocks have in an article as it is now, by those of before (`found_anchors`)."""


class Settlement:
    """What articles that were read anew change in a session, and in what can still be undone or redone.

    `changes` are all of them, `holdings` what the session holds after them.
    """

    def __init__(self, holdings: Holdings) -> None:
        self.holdings = holdings
        self.changes: Changes = ()
        self._steps: list[Callable[[Changes], Changes]] = []

    def read(self, article: ArticleRecord, found: Found) -> None:
        """An article was read anew: `article` is its record now."""
        self._make(settle_blocks(self.holdings, article, found))
        self._steps.append(partial(settle_changes, number=article.number, found=found))

    def join(self, number: int, other: int, found: Found) -> None:
        """The article `other` is a part of the article `number` now, which was read anew already."""
        joined = join_blocks(self.holdings, number, other, found)
        self._make((*joined, *remove_articles(self.holdings, [other])))
        self._steps.append(partial(join_changes, number=number, other=other, found=found))

    def rewritten(self, changes: Changes) -> Changes:
        """Changes that were made before, as they are to be taken back or made again now."""
        for step in self._steps:
            changes = step(changes)
        return changes

    def _make(self, changes: Changes) -> None:
        self.changes += changes
        self.holdings = changed(self.holdings, changes)


def anchors_to_find(holdings: Holdings, number: int) -> tuple[Anchor, ...]:
    """All blocks of an article that a decision was made about, to be looked for in it after it was read."""
    blocks = holdings.of(("article", number, 0), BlockRecord)
    return anchors_about(number, [*blocks, *holdings.every(AlignmentRecord)])


def anchors_in_changes(changes: Changes, number: int) -> tuple[Anchor, ...]:
    """All blocks of an article that changes are about, which may be taken back or made again."""
    return anchors_about(number, [each for one in changes for each in (one.before, one.after) if each])


def anchors_about(number: int, records: Iterable[Record]) -> tuple[Anchor, ...]:
    """The blocks of an article that records are about, each once."""
    found: list[Anchor] = []
    for record in records:
        if isinstance(record, BlockRecord) and record.number == number:
            found.append(record.anchor)
        elif isinstance(record, AlignmentRecord) and number in (record.one, record.other):
            found.append(record.one_anchor if number == record.one else record.other_anchor)
    return tuple(dict.fromkeys(found))


def settle_blocks(holdings: Holdings, article: ArticleRecord, found: Found) -> Changes:
    """Have what was decided about an article stand where it was found again, after it was read anew.

    `article` is the record with the new outline. What was not found again waits, and is looked for again the
    next time.
    """
    blocks = holdings.of(article.where, BlockRecord)
    records: tuple[Record, ...] = (*blocks, *holdings.every(AlignmentRecord))
    pairs = [(record, settled(record, article.number, found)) for record in records]
    # All that moves goes before any of it comes: of two equal lines one may come where the other was.
    gone = [Change(before, None) for before, after in pairs if after.key != before.key]
    come = [
        Change(before if after.key == before.key else None, after)
        for before, after in pairs
        if after != before
    ]
    return (*put(holdings, article), *outdated(holdings, article), *gone, *come)


def outdated(holdings: Holdings, article: ArticleRecord) -> Changes:
    """Forget what was known of an article for the sake of the others, where it is not what it was."""
    before, profile = holdings.article(article.number), holdings.profile(article.number)
    if profile is None or (before is not None and read_alike(before, article)):
        return ()
    return (Change(profile, None),)


def read_alike(one: ArticleRecord, other: ArticleRecord) -> bool:
    """Whether an article was read from the same bytes in the same way."""
    return (one.sha256, one.part, one.facts) == (other.sha256, other.part, other.facts)


def settled(record: Record, number: int, found: Found) -> Record:
    """A decision as it stands after the article of that number was read anew."""
    if isinstance(record, BlockRecord) and record.number == number:
        return settled_block(record, number, found)
    if isinstance(record, AlignmentRecord) and number in (record.one, record.other):
        anchor = found.get(record.one_anchor if number == record.one else record.other_anchor)
        if anchor is None:
            return replace(record, found=False)
        if number == record.one:
            return replace(record, one_anchor=anchor, found=True)
        return replace(record, other_anchor=anchor, found=True)
    return record


def settled_block(record: BlockRecord, number: int, found: Found) -> BlockRecord:
    """A decision about a block as it stands in the article of that number, as this was read anew."""
    anchor = found.get(record.anchor)
    return replace(record, number=number, anchor=anchor or record.anchor, found=anchor is not None)


def settle_changes(changes: Changes, number: int, found: Found) -> Changes:
    """Changes that were made before an article was read anew, as they are to be taken back, or made again,
    in the article as it is now."""

    def now(record: Record | None) -> Record | None:
        return None if record is None else settled(record, number, found)

    return tuple(Change(now(change.before), now(change.after)) for change in changes)


def join_changes(changes: Changes, number: int, other: int, found: Found) -> Changes:
    """Changes as they are after the article `other` became a part of the article `number`; what was not
    about its blocks is nothing any more."""

    def now(record: Record | None) -> Record | None:
        if record is None or other not in record.where[1:]:
            return record
        return settled_block(record, number, found) if isinstance(record, BlockRecord) else None

    moved = (Change(now(change.before), now(change.after)) for change in changes)
    return tuple(change for change in moved if change.before or change.after)


def carry_over(holdings: Holdings, number: int, earlier: int, found: Found) -> Changes:
    """Decide about blocks of an article as was decided about those of an earlier capture of its story.

    What was decided here stands.
    """
    known = holdings.blocks(number)
    records = [
        replace(record, number=number, anchor=found[record.anchor], found=True)
        for record in holdings.of(("article", earlier, 0), BlockRecord)
        if record.anchor in found and found[record.anchor].key not in known
    ]
    return put(holdings, *records)


def join_blocks(holdings: Holdings, number: int, other: int, found: Found) -> Changes:
    """Decide about an article as was decided about another one that is a part of it now; what was not found
    again in it waits."""
    waiting = [
        replace(record, number=number, found=False)
        for record in holdings.of(("article", other, 0), BlockRecord)
        if record.anchor not in found
    ]
    return (*carry_over(holdings, number, other, found), *put(holdings, *waiting))
