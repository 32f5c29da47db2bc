"""Records to rows of the session file and back; what is no record raises ValueError."""

import json
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeGuard

from msgspec import Struct

from reader.library.anchors import Anchor, anchor_as_values, anchor_from_values
from reader.library.differences import DifferenceKey, Judgement, Verdict
from reader.library.packing import unpacked_profile
from reader.library.records import (
    AlignmentRecord,
    ArticleRecord,
    BlockRecord,
    DifferenceRecord,
    Facts,
    NoteRecord,
    PairRecord,
    ProfileRecord,
    Record,
    ViewRecord,
)

Row = Sequence[Any]

LONGEST_TEXT = 50_000_000
"""Characters of any one text in a session: a block may be as long as the largest file."""

LONGEST_NAME = 10_000
"""Characters of a name, a title or a path: more than any has, and not enough to do harm."""


HIGHEST = 1_000_000_000
"""The highest number that an article has, and the most that is counted: more than any session needs, and low
enough for whoever counts on from there in 32 bits."""


class Table(Struct, frozen=True):
    """A table of the file: its columns, of which the first `keys` find a row; what a row is as a record.

    What is `derived` can be made anew from what else the file holds: nobody misses it.
    """

    name: str
    kind: type[Record]
    columns: tuple[str, ...]
    keys: int
    to_row: Callable[[Any], Row]
    from_row: Callable[[Row], Record]
    derived: bool = False

    @property
    def key_columns(self) -> tuple[str, ...]:
        """The columns that find a row."""
        return self.columns[: self.keys]


def text_of(value: object, most: int = LONGEST_TEXT) -> str:
    """A text of the file as far as it may go, without what stands for its end where that was cut off."""
    if not isinstance(value, str):
        raise ValueError("no text")
    return value[:most].rstrip("\0")


def whole(value: object, lowest: int = -HIGHEST) -> int:
    """A whole number of the file, not below the lowest, nor too high."""
    if type(value) is not int or not lowest <= value <= HIGHEST:
        raise ValueError("no number")
    return value


def flag(value: object) -> bool:
    """A yes or no of the file."""
    if value not in (0, 1) or type(value) is not int:
        raise ValueError("no yes or no")
    return bool(value)


def values_of_json(value: object) -> dict[str, object]:
    """An object in JSON as its values."""
    try:
        values = json.loads(text_of(value))
    except RecursionError as trouble:
        raise ValueError("nested too deeply") from trouble
    if not isinstance(values, dict):
        raise ValueError("no object")
    return values


def json_of(values: object) -> str:
    """Values as JSON; half of a surrogate pair stays what it is."""
    return json.dumps(values, ensure_ascii=True, separators=(",", ":"))


def block_key(anchor: Anchor, found: bool) -> str:
    """What a decision about a block is found by in its table, whatever the length of the block."""
    known = [anchor.text, anchor.occurrence, *([] if found else [anchor.count, anchor.before, anchor.after])]
    sign = blake2b(json_of(known).encode(), digest_size=16).hexdigest()
    return sign if found else f"waiting {sign}"


def anchor_of(value: object) -> Anchor:
    """An anchor of the file."""
    return anchor_from_values(values_of_json(value))


def _article_row(record: ArticleRecord) -> Row:
    return (
        record.number,
        record.place,
        sound(record.name),
        record.sha256,
        None if record.path is None else os.fsencode(record.path),
        record.part,
        record.pasted,
        sound(record.title),
        record.captured.isoformat() if record.captured else "",
        json_of(dict(record.facts)),
        record.outline,
    )


def sound(text: str) -> str:
    """A text that a file can hold: half of a surrogate pair, which no text should have, as a mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _article(row: Row) -> ArticleRecord:
    number, place, name, sha256, path, part, pasted, title, captured, facts, outline = row
    if pasted not in ("", "text", "html") or not isinstance(outline, bytes):
        raise ValueError("no article")
    return ArticleRecord(
        number=whole(number, 1),
        name=text_of(name, LONGEST_NAME),
        sha256=text_of(sha256, 64),
        path=_path(path),
        part=whole(part, 1),
        place=whole(place),
        pasted=pasted,
        title=text_of(title, LONGEST_NAME),
        captured=_moment(text_of(captured, 100)),
        facts=_facts(facts),
        outline=outline,
    )


def _moment(text: str) -> datetime | None:
    """A moment of the file; one without a zone, which we never write, cannot be set beside others."""
    moment = datetime.fromisoformat(text) if text else None
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


def _path(value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, bytes) or len(value) > LONGEST_NAME or b"\0" in value:
        raise ValueError("no path")
    return Path(os.fsdecode(value))


def _facts(value: object) -> Facts:
    """What the list shows of an article; what is no fact is left out, since the article counts for more."""
    return {name: fact for name, fact in values_of_json(value).items() if is_fact(fact)}


def is_fact(value: object) -> TypeGuard[str | int | float | bool | list[str]]:
    """Whether it is something that the list may show."""
    if isinstance(value, list):
        return all(isinstance(each, str) for each in value)
    if type(value) is int:
        return abs(value) <= HIGHEST
    return isinstance(value, str | float | bool)


def _anchor_text(anchor: Anchor) -> str:
    return json_of(anchor_as_values(anchor))


def _block_row(record: BlockRecord) -> Row:
    key = block_key(record.anchor, record.found)
    return (record.number, key, _anchor_text(record.anchor), record.kept, record.ticked, record.found)


def _block(row: Row) -> BlockRecord:
    number, _, anchor, kept, ticked, found = row
    decided = None if kept is None else flag(kept)
    return BlockRecord(whole(number, 1), anchor_of(anchor), decided, flag(ticked), flag(found))


def _alignment_row(record: AlignmentRecord) -> Row:
    anchors = (record.one_anchor, record.other_anchor)
    key = " ".join(block_key(anchor, record.found) for anchor in anchors)
    return (record.one, record.other, key, *map(_anchor_text, anchors), record.found)


def _alignment(row: Row) -> AlignmentRecord:
    one, other, _, one_anchor, other_anchor, found = row
    return AlignmentRecord(
        whole(one, 1), whole(other, 1), anchor_of(one_anchor), anchor_of(other_anchor), flag(found)
    )


def _difference_row(record: DifferenceRecord) -> Row:
    key, judgement = record.difference, record.judgement
    name = f"{key.left}:{key.right}:{key.occurrence}:{key.count}"
    verdict = judgement.verdict or ""
    return (record.one, record.other, name, key.count, verdict, sound(judgement.note), sound(record.excerpt))


def _difference(row: Row) -> DifferenceRecord:
    one, other, name, count, verdict, note, excerpt = row
    left, right, occurrence, _ = text_of(name, LONGEST_NAME).split(":")
    key = DifferenceKey(left, right, int(occurrence), whole(count, 1))
    judgement = Judgement(Verdict(verdict) if verdict else None, text_of(note))
    return DifferenceRecord(whole(one, 1), whole(other, 1), key, judgement, text_of(excerpt))


def _pair_row(record: PairRecord) -> Row:
    return (*sorted((record.left, record.right)), record.left, record.place)


def _pair(row: Row) -> PairRecord:
    one, other, left, place = row
    if left not in (one, other):
        raise ValueError("no pair")
    return PairRecord(whole(left, 1), whole(other if left == one else one, 1), whole(place))


def _view_row(record: ViewRecord) -> Row:
    return (sound(record.name), sound(record.value))


def _view(row: Row) -> ViewRecord:
    return ViewRecord(text_of(row[0], LONGEST_NAME), text_of(row[1]))


def _note_row(record: NoteRecord) -> Row:
    return (record.number, sound(record.text))


def _note(row: Row) -> NoteRecord:
    return NoteRecord(whole(row[0], 1), text_of(row[1]))


def _profile_row(record: ProfileRecord) -> Row:
    return (record.number, record.rules, record.packed, record.text)


def _profile(row: Row) -> ProfileRecord:
    number, rules, packed, text = row
    if not isinstance(packed, bytes) or not isinstance(text, bytes):
        raise ValueError("no profile")
    unpacked_profile(packed)
    return ProfileRecord(whole(number, 1), text_of(rules, 64), packed, text)


TABLES = (
    Table(
        "articles",
        ArticleRecord,
        (
            *("number", "place", "name", "sha256", "path", "part"),
            *("pasted", "title", "captured", "facts", "outline"),
        ),
        1,
        _article_row,
        _article,
    ),
    Table(
        "blocks",
        BlockRecord,
        ("number", "key", "anchor", "kept", "ticked", "found"),
        2,
        _block_row,
        _block,
    ),
    Table(
        "alignments",
        AlignmentRecord,
        ("one", "other", "key", "one_anchor", "other_anchor", "found"),
        3,
        _alignment_row,
        _alignment,
    ),
    Table(
        "differences",
        DifferenceRecord,
        ("one", "other", "key", "count", "verdict", "note", "excerpt"),
        3,
        _difference_row,
        _difference,
    ),
    Table("pairs", PairRecord, ("one", "other", '"left"', "place"), 2, _pair_row, _pair),
    Table("notes", NoteRecord, ("number", "text"), 1, _note_row, _note),
    Table(
        "profiles",
        ProfileRecord,
        ("number", "rules", "packed", "text"),
        1,
        _profile_row,
        _profile,
        derived=True,
    ),
    Table("view", ViewRecord, ("name", "value"), 1, _view_row, _view),
)
"""All tables but that of the sources, whose bytes are read one by one."""


def table_of(record: Record) -> Table:
    """The table that holds records of this kind."""
    return next(table for table in TABLES if isinstance(record, table.kind))
