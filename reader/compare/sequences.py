"""Two sequences of numbers to the stretches that both have in the same order.

Short sequences go to Myers's O(ND) algorithm (diff_match_patch, its time-out off, so the answer never
depends on the machine). Long ones are first cut at what occurs exactly once on both sides (Bram Cohen's
patience diff, on single items and then on groups of four), and what has no such anchors is cut in
proportion: the work is bounded by the size, whatever the text. The many small parts that this leaves go to
the longest common subsequence in bits, a row of the table in one whole number (Crochemore, Iliopoulos,
Pinzon and Reid, 2001): there an object for each difference would cost more than the table.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

from diff_match_patch import diff_match_patch

from reader.compare.chain import heaviest_chain
from reader.compare.stopping import Stop, heed, never

# Private-use characters stand for items: nothing that the differ could take for letters or line breaks.
_FIRST_STAND_IN = 0xF0000
# Up to this many cells two sequences are compared at once, 200 words a side in some milliseconds; and so is
# a part of longer ones, in a tenth of that.
_WHOLE = 40_000
_GROUP = 4
# A stretch that both have: where it begins in the one and in the other, and its length.
_Found = tuple[int, int, int]
# A piece is a stretch of both sequences that is still to be compared: where it begins and ends in the one,
# and in the other. Plain tuples: a long paragraph has tens of thousands.
_Piece = tuple[int, int, int, int]


class Match(NamedTuple):
    """Items `left` to `left + length` of one sequence are those from `right` of the other."""

    left: int
    right: int
    length: int


def matches_of(
    left: Sequence[int], right: Sequence[int], stop: Stop = never, part: bool = False
) -> list[Match]:
    """The stretches common to both sequences, ascending on both sides, touching ones joined.

    `part` says that these are parts of longer ones. Raises Cancelled when `stop` turns true.
    """
    found: list[_Found] = []
    whole = _trimmed((0, len(left), 0, len(right)), left, right, found)
    waiting = [whole] if _cells(whole) else []
    compared = _in_bits if part or _cells(whole) > _WHOLE else _in_differ
    while waiting:
        heed(stop)
        piece = waiting.pop()
        if _cells(piece) <= _WHOLE:
            compared(piece, left, right, found)
            continue
        anchors = _anchors(piece, left, right)
        found += [(x, y, 1) for x, y in anchors]
        parts = _between(piece, anchors) if anchors else _halves(piece)
        trimmed = [_trimmed(part, left, right, found) for part in parts]
        waiting += [part for part in trimmed if _cells(part)]
    found.sort()
    return joined(found)


def _cells(piece: _Piece) -> int:
    return (piece[1] - piece[0]) * (piece[3] - piece[2])


def _trimmed(piece: _Piece, left: Sequence[int], right: Sequence[int], found: list[_Found]) -> _Piece:
    """The piece without the beginning and the end that are the same on both sides."""
    start, x_end, y, y_end = piece
    x = start
    while x < x_end and y < y_end and left[x] == right[y]:
        x, y = x + 1, y + 1
    end = x_end
    while x < x_end and y < y_end and left[x_end - 1] == right[y_end - 1]:
        x_end, y_end = x_end - 1, y_end - 1
    if x > start:
        found.append((start, piece[2], x - start))
    if x_end < end:
        found.append((x_end, y_end, end - x_end))
    return x, x_end, y, y_end


def _anchors(piece: _Piece, left: Sequence[int], right: Sequence[int]) -> list[tuple[int, int]]:
    """What stands once on each side, alone or with those that follow it, as far as it is in order."""
    x, x_end, y, y_end = piece
    for size in (1, _GROUP):
        rows = _once(_grouped(left[x:x_end], size), x)
        columns = _once(_grouped(right[y:y_end], size), y)
        pairs = [(at, columns[item]) for item, at in rows.items() if item in columns]
        if pairs:
            return [pairs[at] for at in heaviest_chain(pairs, [1.0] * len(pairs), strict=True)]
    return []


def _grouped(items: Sequence[int], size: int) -> Sequence[Hashable]:
    """Each item with those that follow it, `size` together."""
    return items if size == 1 else list(zip(*(items[step:] for step in range(size)), strict=False))


def _once(items: Sequence[Hashable], start: int) -> dict[Hashable, int]:
    """The items that stand once, and where."""
    counts = Counter(items)
    return {item: at for at, item in enumerate(items, start) if counts[item] == 1}


def _between(piece: _Piece, anchors: Sequence[tuple[int, int]]) -> list[_Piece]:
    """What lies between anchors, where both sides have something there."""
    found = []
    x, x_end, y, y_end = piece
    for row, column in [*anchors, (x_end, y_end)]:
        if x < row and y < column:
            found.append((x, row, y, column))
        x, y = row + 1, column + 1
    return found


def _halves(piece: _Piece) -> list[_Piece]:
    x, x_end, y, y_end = piece
    row, column = (x + x_end) // 2, (y + y_end) // 2
    return [(x, row, y, column), (row, x_end, column, y_end)]


def _in_differ(piece: _Piece, left: Sequence[int], right: Sequence[int], found: list[_Found]) -> None:
    """Compare a piece with diff_match_patch."""
    numbers: dict[int, int] = {}
    texts = [
        "".join(chr(_FIRST_STAND_IN + numbers.setdefault(item, len(numbers))) for item in items)
        for items in (left[piece[0] : piece[1]], right[piece[2] : piece[3]])
    ]
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    x, y = piece[0], piece[2]
    for operation, text in differ.diff_main(texts[0], texts[1], False):
        if operation == differ.DIFF_EQUAL:
            found.append((x, y, len(text)))
        x += len(text) if operation != differ.DIFF_INSERT else 0
        y += len(text) if operation != differ.DIFF_DELETE else 0


def _in_bits(piece: _Piece, left: Sequence[int], right: Sequence[int], found: list[_Found]) -> None:
    """Compare a piece with the table of common subsequences, a bit where a row does not rise."""
    x, x_end, y, y_end = piece
    places: dict[int, int] = {}
    for at in range(y, y_end):
        places[right[at]] = places.get(right[at], 0) | 1 << at - y
    every = (1 << y_end - y) - 1
    row = every
    rows = []
    for item in left[x:x_end]:
        here = places.get(item)
        if here is not None:
            both = row & here
            row = (row + both | row - both) & every
        rows.append(row)
    if row != every:
        _walk_back(piece, left, right, rows, found)


def _walk_back(
    piece: _Piece, left: Sequence[int], right: Sequence[int], rows: Sequence[int], found: list[_Found]
) -> None:
    """From the end of the table to its beginning along what both sides have."""
    first, at, top, end = piece
    x, y = at - 1, end - 1
    while x >= first and y >= top:
        if left[x] == right[y]:
            last = x
            while x >= first and y >= top and left[x] == right[y]:
                x, y = x - 1, y - 1
            found.append((x + 1, y + 1, last - x))
        elif rows[x - first] >> y - top & 1:
            y -= 1
        else:
            x -= 1


def joined(matches: Iterable[tuple[int, int, int]]) -> list[Match]:
    """Matches in order, as (left, right, length), with those that touch on both sides made one."""
    found: list[Match] = []
    start = x = y = -1
    for left, right, length in matches:
        if left == x and right == y:
            x, y = x + length, y + length
            continue
        if x > start:
            found.append(Match(start, y - x + start, x - start))
        start, x, y = left, left + length, right + length
    return [*found, Match(start, y - x + start, x - start)] if x > start else found
