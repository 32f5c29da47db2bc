"""Links one to one to what they leave unexplained: the words of a block that its partner does not have."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field

from reader.compare import local, sequences
from reader.compare.chain import Pair
from reader.compare.table import Table

# A word or two between matched words is explained with them.
_EXPLAINED_GAP = 3


class Rest(Struct):
    """What is left to explain: the free word positions of each block, and all links so far."""

    table: Table
    free: tuple[list[set[int]], list[set[int]]]
    linked: tuple[dict[int, list[int]], dict[int, list[int]]] = field(default_factory=lambda: ({}, {}))
    places: tuple[dict[int, dict[int, list[int]]], dict[int, dict[int, list[int]]]] = field(
        default_factory=lambda: ({}, {})
    )

    def link(self, left: int, right: int) -> None:
        """Note one more link between two blocks."""
        self.linked[0].setdefault(left, []).append(right)
        self.linked[1].setdefault(right, []).append(left)

    def places_in(self, side: int, block: int) -> dict[int, list[int]]:
        """Where each word stands in a block."""
        known = self.places[side].get(block)
        if known is None:
            known = self.places[side][block] = local.places_of(self.table.words[side][block])
        return known


def rest_of(table: Table) -> Rest:
    """What the links one to one leave: a block without a partner is free as a whole."""
    rest = Rest(table, ([set() for _ in table.texts[0]], [set() for _ in table.texts[1]]))
    for side, linked in enumerate((table.partner, table.taken)):
        for at in range(len(table.texts[side])):
            if at not in linked:
                rest.free[side][at] = set(range(len(table.words[side][at])))
    for pair in sorted(table.partner.items()):
        rest.link(*pair)
        if not table.equal(pair):
            _free_unmatched(rest, pair)
    return rest


def _free_unmatched(rest: Rest, pair: Pair) -> None:
    """Note the words of two linked blocks that the other does not have."""
    matches = _matched(rest.table, pair)
    for side in (0, 1):
        free = rest.free[side][pair[side]] = set(range(len(rest.table.words[side][pair[side]])))
        take(free, sorted({at for match in matches for at in match[side]}))


def _matched(table: Table, pair: Pair) -> list[tuple[range, range]]:
    found = sequences.matches_of(table.words[0][pair[0]], table.words[1][pair[1]])
    return [(range(m.left, m.left + m.length), range(m.right, m.right + m.length)) for m in found]


def take(free: set[int], known: Sequence[int]) -> None:
    """Take the known positions, and the small gaps between them, out of the free ones."""
    free.difference_update(known)
    for one, other in pairwise(known):
        if other - one <= _EXPLAINED_GAP:
            free.difference_update(range(one, other))
