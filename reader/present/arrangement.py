"""Sheet and wishes to an Arrangement: which lines are shown, and which stretches are folded."""

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from itertools import compress
from operator import ne

from reader.present.sheet import MARKS, Mark, Sheet

CONTEXT = 1
"""Unchanged lines left open beside a difference, so that it is read in its place."""

SHORTEST_FOLD = 3
"""A fold takes a line itself; hiding fewer than three would save the reader nothing."""

EQUAL = MARKS.index(Mark.EQUAL)
GHOST = MARKS.index(Mark.GHOST)

# Every line is looked at each time the reader folds or unfolds: in one call for all of them, not one each.
UNCHANGED = re.compile(b"[" + re.escape(bytes([EQUAL, GHOST])) + b"]+")
NO_GHOST = bytes(code != GHOST for code in range(256))

FOLDED = -1
"""The size that a fold has in place of that of a text."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the reader wants to see: stripped blocks, folds, and which folds were opened (first lines)."""

    show_stripped: bool = False
    fold_unchanged: bool = False
    opened: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is shown, item by item: item `i` is the lines from `first[i]` to `last[i]` of the sheet.

    An item of one line is that line; an item of several is a fold. `unchanged(i)` counts the
    paragraphs a fold holds.
    """

    sheet: Sheet
    first: "array[int]"
    last: "array[int]"

    def __len__(self) -> int:
        return len(self.first)

    def is_fold(self, item: int) -> bool:
        """True where the item stands for a folded stretch."""
        return self.last[item] > self.first[item]

    def unchanged(self, item: int) -> int:
        """How many unchanged lines a fold holds."""
        return self.sheet.marks.count(EQUAL, self.first[item], self.last[item] + 1)

    def item_of(self, line: int) -> int:
        """The item that shows a line, or the one before it where the line is not shown."""
        return max(0, bisect_right(self.first, line) - 1)

    def shown_marks(self) -> bytes:
        """The code of the mark of every item; that of its first line for a fold."""
        marks = self.sheet.marks
        return marks if len(self.first) == len(marks) else bytes(map(marks.__getitem__, self.first))

    def sizes(self) -> list[int]:
        """For every item the width of its text in characters, on its longer side; `FOLDED` for folds."""
        longest = list(map(max, self.sheet.left_sizes, self.sheet.right_sizes))
        if len(self.first) == len(longest):
            return longest
        sizes = list(map(longest.__getitem__, self.first))
        for item in compress(range(len(self)), map(ne, self.first, self.last)):
            sizes[item] = FOLDED
        return sizes


def arrange(sheet: Sheet, wishes: Wishes) -> Arrangement:
    """The items to show. Linear in the number of lines, with no page of the sheet opened."""
    first, last = array("l"), array("l")
    for start, end in [*folds(sheet, wishes), (len(sheet.marks), len(sheet.marks))]:
        at = last[-1] + 1 if len(last) else 0
        if wishes.show_stripped:
            shown = array("l", range(at, start))
        else:
            shown = array("l", compress(range(at, start), sheet.marks[at:start].translate(NO_GHOST)))
        first.extend(shown)
        last.extend(shown)
        if start < len(sheet.marks):
            first.append(start)
            last.append(end)
    return Arrangement(sheet, first, last)


def folds(sheet: Sheet, wishes: Wishes) -> list[tuple[int, int]]:
    """First and last lines of the stretches to fold, from top to bottom."""
    if not wishes.fold_unchanged:
        return []
    found = []
    for start, end in unchanged_stretches(sheet.marks):
        first = start + (CONTEXT if start else 0)
        last = end - (CONTEXT if end < len(sheet.marks) - 1 else 0)
        hidden = sheet.marks.count(EQUAL, first, last + 1)
        if hidden >= SHORTEST_FOLD and first not in wishes.opened:
            found.append((first, last))
    return found


def unchanged_stretches(marks: bytes) -> list[tuple[int, int]]:
    """First and last lines of the stretches where nothing differs; ghosts do not interrupt one."""
    return [(match.start(), match.end() - 1) for match in UNCHANGED.finditer(marks)]
