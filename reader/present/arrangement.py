"""Sheet and wishes to an Arrangement: which lines are shown, and which stretches are folded."""

from array import array
from bisect import bisect_right
from dataclasses import dataclass

from reader.present.sheet import MARKS, Mark, Sheet

CONTEXT = 1
"""Unchanged lines left open beside a difference, so that it is read in its place."""

SHORTEST_FOLD = 3
"""A fold takes a line itself; hiding fewer than three would save the reader nothing."""

EQUAL = MARKS.index(Mark.EQUAL)
GHOST = MARKS.index(Mark.GHOST)


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


def arrange(sheet: Sheet, wishes: Wishes) -> Arrangement:
    """The items to show. Linear in the number of lines, with no page of the sheet opened."""
    first, last = array("l"), array("l")
    for start, end in [*folds(sheet, wishes), (len(sheet.marks), len(sheet.marks))]:
        at = last[-1] + 1 if len(last) else 0
        if wishes.show_stripped:
            shown = array("l", range(at, start))
        else:
            shown = array("l", (line for line in range(at, start) if sheet.marks[line] != GHOST))
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
    found: list[tuple[int, int]] = []
    start = -1
    for line, mark in enumerate(marks):
        if mark not in (EQUAL, GHOST):
            if start >= 0:
                found.append((start, line - 1))
            start = -1
        elif start < 0:
            start = line
    if start >= 0:
        found.append((start, len(marks) - 1))
    return found
