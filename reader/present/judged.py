"""A Sheet and a reader's judgements to what is thought of each stop, and how many were seen."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from reader.compare import Comparison
from reader.library import DifferenceKey, Judgement, Judgements, Verdict, judged_again, judgement_on
from reader.library.differences import NOTHING, SIGN, side_sign
from reader.present.sheet import Sheet

NO_SIDE = bytes(SIGN)
"""The sign of a side without blocks."""


def signs_of_rows(comparison: Comparison, rows: Iterable[int]) -> bytes:
    """For these rows of a comparison, in order, the signs of what the left and the right side say."""
    lefts, rights = ([block.text for block in side.body] for side in (comparison.left, comparison.right))
    signs = bytearray()
    for at in rows:
        row = comparison.rows[at]
        signs += packed(side_sign([lefts[index] for index in row.left]))
        signs += packed(side_sign([rights[index] for index in row.right]))
    return bytes(signs)


def packed(sign: str) -> bytes:
    """A sign in as few bytes as it has."""
    return NO_SIDE if sign == NOTHING else bytes.fromhex(sign)


def unpacked(sign: bytes) -> str:
    """A sign as a key holds it."""
    return NOTHING if sign == NO_SIDE else sign.hex()


def keys_of_stops(sheet: Sheet) -> dict[int, tuple[DifferenceKey, ...]]:
    """For every stop that is a difference, the keys of its rows, in order."""
    pairs = [
        (sheet.row_signs[at : at + SIGN], sheet.row_signs[at + SIGN : at + 2 * SIGN])
        for at in range(0, len(sheet.row_signs), 2 * SIGN)
    ]
    counts, seen = Counter(pairs), Counter[tuple[bytes, bytes]]()
    keys: dict[int, list[DifferenceKey]] = {}
    for stop, pair in zip(sheet.row_stops, pairs, strict=True):
        key = DifferenceKey(unpacked(pair[0]), unpacked(pair[1]), seen[pair], counts[pair])
        keys.setdefault(stop, []).append(key)
        seen[pair] += 1
    return {stop: tuple(each) for stop, each in keys.items()}


def keys_of_stop(sheet: Sheet, stop: int) -> tuple[DifferenceKey, ...]:
    """The keys of the rows of one stop, as `keys_of_stops` has them, without those of all others."""
    first, end = bisect_left(sheet.row_stops, stop), bisect_right(sheet.row_stops, stop)
    return tuple(key_of_row(sheet.row_signs, row) for row in range(first, end))


def key_of_row(signs: bytes, row: int) -> DifferenceKey:
    """The key of a row among all rows, given by the signs of both sides of each."""
    own = signs[row * 2 * SIGN : (row + 1) * 2 * SIGN]
    same = []
    at = signs.find(own)
    while at >= 0:
        if at % len(own) == 0:
            same.append(at // len(own))
        at = signs.find(own, at + 1 if at % len(own) else at + len(own))
    return DifferenceKey(unpacked(own[:SIGN]), unpacked(own[SIGN:]), same.index(row), len(same))


class Progress(Struct, frozen=True):
    """How far the reader got: of `count` differences, how many were `seen` or judged, and how many judged."""

    seen: int
    judged: int
    count: int


def judgements_on_stops(
    keys: Mapping[int, tuple[DifferenceKey, ...]], judgements: Judgements
) -> dict[int, Judgement]:
    """What the reader thinks of each stop, where anything is; judgements on rows that are there no more are
    passed over."""
    if not judgements:
        return {}
    found = judged_again(judgements, (key for each in keys.values() for key in each))
    thought = {stop: judgement_on(each, found) for stop, each in keys.items()}
    return {stop: judgement for stop, judgement in thought.items() if judgement != Judgement()}


def progress_of(count: int, judgements: Mapping[int, Judgement]) -> Progress:
    """How far the reader got with `count` differences."""
    judged = sum(judgement.verdict not in (None, Verdict.SEEN) for judgement in judgements.values())
    return Progress(sum(judgement.verdict is not None for judgement in judgements.values()), judged, count)
