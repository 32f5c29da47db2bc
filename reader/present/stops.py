"""A Comparison to its stops in the order of the text: every difference, and what different stories share."""

from array import array
from itertools import pairwise

from msgspec import Struct

from reader.compare import Comparison, RowKind

DIFFERENT_STORIES = 0.3
"""Similarity below which two articles are different stories, and what they share is worth a mark and a stop.
Of 25 pairs each, rewritten versions of one text had .37 and more (sets of simplified news and of revised
essays), stories that borrow from each other .20 and less."""


class Stops(Struct, frozen=True):
    """Of every stop, counted from 0: `passages` has the index of the shared passage it is, -1 for a
    difference, `facts` a one where facts change. `of_row` has the stop of each row that differs."""

    passages: "array[int]"
    facts: bytes
    of_row: dict[int, int]


def stops_of(comparison: Comparison) -> Stops:
    """The stops between two articles from top to bottom."""
    differences, joined = comparison.differences, joined_differences(comparison)
    order = [(found.first_row, 0, at) for at, found in enumerate(differences) if at not in joined]
    if comparison.passages:
        row_of = {block: at for at, row in enumerate(comparison.rows) for block in row.left}
        order += [(row_of[found.left.block], 1, at) for at, found in enumerate(comparison.passages)]
        order.sort()
    passages, facts, of_row = array("l"), bytearray(), {}
    for stop, (_, is_passage, at) in enumerate(order):
        own = () if is_passage else differences[at : at + 2 if at + 1 in joined else at + 1]
        passages.append(at if is_passage else -1)
        facts.append(any(found.facts for found in own))
        for found in own:
            of_row.update(dict.fromkeys(range(found.first_row, found.last_row + 1), stop))
    return Stops(passages, bytes(facts), of_row)


def joined_differences(comparison: Comparison) -> frozenset[int]:
    """The differences that are one stop with those before them: in different stories, what the right side
    has where the left side has something else. Neither was removed or added, and one reads them abreast."""
    if comparison.figures.similarity >= DIFFERENT_STORIES:
        return frozenset()
    return frozenset(
        at
        for at, (one, other) in enumerate(pairwise(comparison.differences), 1)
        if (one.kind, other.kind) == (RowKind.REMOVED, RowKind.ADDED)
        and not (one.moved or other.moved)
        and one.last_row + 1 == other.first_row
    )
