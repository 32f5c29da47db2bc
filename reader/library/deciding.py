"""Holdings and what the reader wants to the Changes that make it so."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

from msgspec.structs import replace

from reader.library.anchors import Anchor, all_anchored
from reader.library.decisions import BlockKey
from reader.library.differences import DifferenceKey, Judgement, Verdict
from reader.library.holdings import Holdings
from reader.library.records import (
    AlignmentRecord,
    ArticleRecord,
    BlockRecord,
    Change,
    Changes,
    DifferenceRecord,
    NoteRecord,
    PairRecord,
    Record,
    ViewRecord,
    pair_of,
)


def put(holdings: Holdings, *records: Record) -> Changes:
    """The changes that put records in place of those with their keys; none where they are there already."""
    found = ((holdings.get(record.where, record.key), record) for record in records)
    return tuple(Change(before, after) for before, after in found if before != after)


def judge_blocks(holdings: Holdings, number: int, keys: Iterable[BlockKey], kept: bool | None) -> Changes:
    """Restore (True) or strip (False) blocks of an article by hand, or leave them to the cleaner (None)."""
    return _decide_blocks(holdings, number, keys, lambda record: replace(record, kept=kept))


def tick_blocks(holdings: Holdings, number: int, keys: Iterable[BlockKey], ticked: bool) -> Changes:
    """Tick blocks of an article as checked, or take the ticks away."""
    return _decide_blocks(holdings, number, keys, lambda record: replace(record, ticked=ticked))


def _decide_blocks(
    holdings: Holdings, number: int, keys: Iterable[BlockKey], decide: Callable[[BlockRecord], BlockRecord]
) -> Changes:
    known, wanted = holdings.blocks(number), dict.fromkeys(keys)
    anchors = anchors_in(holdings, number, [key for key in wanted if key not in known])
    changes = []
    for key in wanted:
        before = known.get(key)
        after = decide(before or BlockRecord(number, anchors[key]))
        empty = after.kept is None and not after.ticked
        if (after if not empty else None) != before:
            changes.append(Change(before, None if empty else after))
    return tuple(changes)


def anchors_in(holdings: Holdings, number: int, keys: Iterable[BlockKey]) -> dict[BlockKey, Anchor]:
    """The anchors of blocks of an article, by the outline that the session holds of it."""
    article = holdings.article(number)
    return all_anchored(article.outline if article else b"", keys)


def align_blocks(
    holdings: Holdings,
    left: int,
    right: int,
    left_key: BlockKey,
    right_key: BlockKey,
    beside: tuple[Collection[BlockKey], Collection[BlockKey]] = ((), ()),
) -> Changes:
    """Let two blocks answer each other, and nobody else; but where one of them answers a block already that
    stands `beside` the other (left, right), it answers both: a paragraph was split, or two were merged."""
    one, other = pair_of(left, right)
    keys, near = ((left_key, right_key), beside) if left <= right else ((right_key, left_key), beside[::-1])
    first = anchors_in(holdings, one, keys[:1])[keys[0]]
    second = anchors_in(holdings, other, keys[1:])[keys[1]]
    record = AlignmentRecord(one, other, first, second)
    known = [each for each in holdings.of(record.where, AlignmentRecord) if each.found]
    of_first = [each for each in known if each.one_anchor.key == keys[0]]
    of_second = [each for each in known if each.other_anchor.key == keys[1]]
    if any(each.other_anchor.key in near[1] for each in of_first):
        of_first = []
    elif any(each.one_anchor.key in near[0] for each in of_second):
        of_second = []
    gone = dict.fromkeys(each for each in (*of_first, *of_second) if each.key != record.key)
    return (*(Change(each, None) for each in gone), *put(holdings, record))


def part_blocks(holdings: Holdings, left: int, right: int, number: int, key: BlockKey) -> Changes:
    """Give up what was aligned by hand with a block of the article `number`, one of the two."""
    found = holdings.of(("pair", *pair_of(left, right)), AlignmentRecord)
    return tuple(
        Change(each, None)
        for each in found
        if each.found and key == (each.one_anchor if number == each.one else each.other_anchor).key
    )


def judge_differences(
    holdings: Holdings,
    left: int,
    right: int,
    judgement: Judgement,
    excerpts: Mapping[DifferenceKey, str],
) -> Changes:
    """Judge rows of two articles, given by their keys with the beginning of what each says.

    An empty judgement takes the one that is there away. Where rows said the same before, and not as often,
    it is written down, or what was thought of those would hold again.
    """
    one, other = pair_of(left, right)
    known = Counter(record_says(record) for record in holdings.of(("pair", one, other), DifferenceRecord))
    changes: list[Change] = []
    for key, excerpt in excerpts.items():
        record = DifferenceRecord(one, other, key if left <= right else key.mirrored, judgement, excerpt)
        before = holdings.get(record.where, record.key)
        if judgement == Judgement() and known[record_says(record)] <= (before is not None):
            changes += [Change(before, None)] if before else []
        else:
            changes += put(holdings, record)
    return tuple(changes)


def record_says(record: DifferenceRecord) -> tuple[str, str]:
    """What both sides of a judged row say, as signs."""
    return record.difference.left, record.difference.right


def write_note(holdings: Holdings, number: int, text: str) -> Changes:
    """Write a note on an article in place of the one that is there; an empty one takes it away."""
    record = NoteRecord(number, text)
    before = holdings.get(record.where, record.key)
    if not text:
        return (Change(before, None),) if before else ()
    return put(holdings, record)


def rename(holdings: Holdings, number: int, title: str) -> Changes:
    """Call an article as the reader likes, or by its own headline ("")."""
    article = holdings.article(number)
    return put(holdings, replace(article, title=title)) if article else ()


def remove_articles(holdings: Holdings, numbers: Iterable[int]) -> Changes:
    """Take articles off the list with all that was decided about them; undone, all of it comes back."""
    gone = set(numbers)
    return tuple(
        Change(record, None)
        for where, place in holdings.places.items()
        if where[0] != "view" and gone & {*where[1:]}
        for record in place.values()
    )


def is_untouched(holdings: Holdings, number: int) -> bool:
    """Whether the reader decided nothing about an article; that differences of it were seen is nothing."""
    return not any(
        isinstance(record, BlockRecord | NoteRecord | AlignmentRecord)
        or (isinstance(record, ArticleRecord) and bool(record.title))
        or (isinstance(record, DifferenceRecord) and record.judgement != Judgement(Verdict.SEEN))
        for where, place in holdings.places.items()
        if number in where[1:]
        for record in place.values()
    )


def keep_pairs(holdings: Holdings, pairs: Iterable[tuple[int, int]]) -> Changes:
    """Have these pairs (left, right), in this order, to be laid side by side, and no others."""
    wanted = {record.key: record for record in (PairRecord(*pair, i) for i, pair in enumerate(pairs, 1))}
    gone = tuple(Change(pair, None) for pair in holdings.pairs() if pair.key not in wanted)
    return (*gone, *put(holdings, *wanted.values()))


def remember_view(holdings: Holdings, name: str, value: str) -> Changes:
    """Remember something about the window, as JSON."""
    return put(holdings, ViewRecord(name, value))


def next_number(holdings: Holdings) -> int:
    """A number that no article of the session has, nor any decision about one that is gone."""
    return 1 + max((number for where in holdings.places for number in where[1:]), default=0)


def adopt(holdings: Holdings, article: ArticleRecord) -> Changes:
    """Add an article to the list, or take it in place of the one with its number."""
    return put(holdings, article)
