"""Two sequences of numbers to the stretches that both have in the same order.

Short sequences go to Myers's O(ND) algorithm (diff_match_patch, its time-out off, so the answer never
depends on the machine). Long ones are first cut at what occurs exactly once on both sides (Bram Cohen's
patience diff, on single items and then on groups of four), and what has no such anchors is cut in
proportion: the work is bounded by the size, whatever the text.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from diff_match_patch import diff_match_patch

from reader.compare.chain import heaviest_chain

# Private-use characters stand for items: nothing that the differ could take for letters or line breaks.
_FIRST_STAND_IN = 0xF0000
# Up to this many cells a piece is compared at once; 200 words a side take some milliseconds.
_WHOLE = 40_000
# What was cut out of something larger is cut on until it is this small: 45 items a side.
_PART = 2_000
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Match:
    """Items `left` to `left + length` of one sequence are those from `right` of the other."""

    left: int
    right: int
    length: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of both sequences that is still to be compared; `cut` where it was part of a larger one."""

    left: int
    left_end: int
    right: int
    right_end: int
    cut: bool = False

    @property
    def cells(self) -> int:
        return (self.left_end - self.left) * (self.right_end - self.right)


def matches_of(left: Sequence[int], right: Sequence[int]) -> list[Match]:
    """The stretches common to both sequences, ascending on both sides, touching ones joined."""
    found: list[Match] = []
    waiting = [_Piece(0, len(left), 0, len(right))]
    while waiting:
        piece = _trimmed(waiting.pop(), left, right, found)
        if not piece.cells:
            continue
        if piece.cells <= (_PART if piece.cut else _WHOLE):
            found += _myers(piece, left, right)
            continue
        anchors = _anchors(piece, left, right)
        if anchors:
            waiting += _between(piece, anchors)
            found += [Match(x, y, 1) for x, y in anchors]
        else:
            waiting += _halves(piece)
    return joined(sorted(found, key=lambda each: each.left))


def _trimmed(piece: _Piece, left: Sequence[int], right: Sequence[int], found: list[Match]) -> _Piece:
    """The piece without the beginning and the end that are the same on both sides."""
    x, y, x_end, y_end = piece.left, piece.right, piece.left_end, piece.right_end
    while x < x_end and y < y_end and left[x] == right[y]:
        x, y = x + 1, y + 1
    while x < x_end and y < y_end and left[x_end - 1] == right[y_end - 1]:
        x_end, y_end = x_end - 1, y_end - 1
    if x > piece.left:
        found.append(Match(piece.left, piece.right, x - piece.left))
    if x_end < piece.left_end:
        found.append(Match(x_end, y_end, piece.left_end - x_end))
    return _Piece(x, x_end, y, y_end, piece.cut)


def _anchors(piece: _Piece, left: Sequence[int], right: Sequence[int]) -> list[tuple[int, int]]:
    for size in (1, _GROUP):
        sides = [
            _once(_grouped(side[start:end], size), start)
            for side, start, end in (
                (left, piece.left, piece.left_end),
                (right, piece.right, piece.right_end),
            )
        ]
        pairs = [(at, sides[1][item]) for item, at in sides[0].items() if item in sides[1]]
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


def _between(piece: _Piece, anchors: list[tuple[int, int]]) -> list[_Piece]:
    found = []
    x, y = piece.left, piece.right
    for anchor in [*anchors, (piece.left_end, piece.right_end)]:
        found.append(_Piece(x, anchor[0], y, anchor[1], True))
        x, y = anchor[0] + 1, anchor[1] + 1
    return found


def _halves(piece: _Piece) -> list[_Piece]:
    x, y = (piece.left + piece.left_end) // 2, (piece.right + piece.right_end) // 2
    return [_Piece(piece.left, x, piece.right, y, True), _Piece(x, piece.left_end, y, piece.right_end, True)]


def _myers(piece: _Piece, left: Sequence[int], right: Sequence[int]) -> list[Match]:
    numbers: dict[int, int] = {}
    texts = [
        "".join(chr(_FIRST_STAND_IN + numbers.setdefault(item, len(numbers))) for item in items)
        for items in (left[piece.left : piece.left_end], right[piece.right : piece.right_end])
    ]
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    found: list[Match] = []
    x, y = piece.left, piece.right
    for operation, text in differ.diff_main(texts[0], texts[1], False):
        if operation == differ.DIFF_EQUAL:
            found.append(Match(x, y, len(text)))
        x += len(text) if operation != differ.DIFF_INSERT else 0
        y += len(text) if operation != differ.DIFF_DELETE else 0
    return found


def joined(matches: Iterable[Match]) -> list[Match]:
    """Matches in order, with those that touch on both sides made one."""
    found: list[Match] = []
    for match in matches:
        last = found[-1] if found else None
        if last and last.left + last.length == match.left and last.right + last.length == match.right:
            found[-1] = Match(last.left, last.right, last.length + match.length)
        else:
            found.append(match)
    return found
