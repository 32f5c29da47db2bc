"""The rows of a Comparison to the places where they are shown, from top to bottom: moved ones at two."""

from collections.abc import Iterator, Mapping
from itertools import groupby, zip_longest

from msgspec import Struct

from reader.clean import Kind
from reader.compare import Comparison, Row, RowKind

Sides = tuple[tuple[int, ...], tuple[int, ...]]
"""The indices of blocks on the left and on the right."""


class Placed(Struct, frozen=True):
    """A row, or one end of a moved row, at the place where it is shown. `side` is "" for both sides.

    Beside a row that has only a left side may stand the right side of another: that at index `beside`.
    """

    row: int
    side: str = ""
    beside: int = -1


def rows_abreast(comparison: Comparison, stops: Mapping[int, int]) -> dict[int, list[Placed]]:
    """For the first row of every stop that joins what was removed to what was added, where all are shown.

    The first of the left stands beside the first of the right, and so on; a headline beside a headline or
    alone.
    """
    found: dict[int, list[Placed]] = {}
    for _, group in groupby(stops, key=stops.__getitem__):
        own = list(group)
        removed = [row for row in own if comparison.rows[row].kind is RowKind.REMOVED]
        added = [row for row in own if comparison.rows[row].kind is RowKind.ADDED]
        if removed and added:
            heads = [is_headline(comparison, rows[0]) for rows in (removed, added)]
            alone = [Placed((added if heads[1] else removed).pop(0))] if heads[0] != heads[1] else []
            pairs = zip_longest(removed, added, fillvalue=-1)
            found[own[0]] = alone + [
                Placed(one, "", other) if one >= 0 else Placed(other) for one, other in pairs
            ]
    return found


def is_headline(comparison: Comparison, row: int) -> bool:
    """Whether a row with one side is the headline of its article."""
    left, right = comparison.rows[row].left, comparison.rows[row].right
    block = comparison.left.body[left[0]] if left else comparison.right.body[right[0]]
    return block.kind is Kind.TITLE


def in_order(rows: tuple[Row, ...], abreast: Mapping[int, list[Placed]]) -> Iterator[Placed]:
    """Every row where it is shown: a moved one at its left place and again at its right place, and those of
    one stop `abreast`, as they are placed there.

    The right end of a move follows whatever holds the right block before it, so that both sides read
    from top to bottom in their own order.
    """
    arriving = {row.right[0]: index for index, row in enumerate(rows) if row.moved}

    def arrivals(right: int) -> Iterator[Placed]:
        """The moved rows whose right end begins at this block, and those that follow them there."""
        waiting = [right]
        while waiting:
            index = arriving.pop(waiting.pop(), None)
            if index is not None:
                yield Placed(index, "right")
                waiting += [block + 1 for block in reversed(rows[index].right)]

    yield from arrivals(0)
    shown: set[int] = set()
    for index, row in enumerate(rows):
        alone = [Placed(index, "left" if row.moved else "")]
        for place in abreast.get(index, alone if index not in shown else []):
            shown |= {place.row, place.beside}
            yield place
            if not row.moved:
                for block in rows[max(place.row, place.beside)].right:
                    yield from arrivals(block + 1)
