"""Sheet and wishes to an Arrangement: which lines are shown, and which stretches are folded."""

import re
from array import array
from bisect import bisect_left, bisect_right
from itertools import compress

from msgspec import Struct

from reader.present.sheet import MARKS, Mark, Sheet

CONTEXT = 1
"""Unchanged lines left open beside a difference, so that it is read in its place."""

SHORTEST_FOLD = 2
"""A fold takes a line itself; hiding a single one would save the reader next to nothing."""

EQUAL = MARKS.index(Mark.EQUAL)
GHOST = MARKS.index(Mark.GHOST)

# Every line is looked at each time the reader folds or unfolds: in one call for all of them, not one each.
UNCHANGED = re.compile(b"[" + re.escape(bytes([EQUAL, GHOST])) + b"]{%d,}" % SHORTEST_FOLD)
EVERY, NO_GHOST = bytes([1]) * 256, bytes(code != GHOST for code in range(256))

FOLDED = -1
"""The size that a fold has in place of that of a text."""


class Wishes(Struct, frozen=True):
    """What the reader wants to see: stripped blocks, folds, and which folds were opened (first lines)."""

    show_stripped: bool = False
    fold_unchanged: bool = False
    opened: frozenset[int] = frozenset()


class Arrangement(Struct, frozen=True):
    """What is shown, item by item: item `i` is the lines from `first[i]` to `last[i]` of the sheet.

    An item of one line is that line; an item of several is a fold. `marks` has the code of the mark of
    every item, that of its first line for a fold, and `sizes` the width of its text in characters on its
    longer side, `FOLDED` for a fold. `unchanged(i)` counts the paragraphs a fold holds.
    """

    sheet: Sheet
    wishes: Wishes
    first: "array[int]"
    last: "array[int]"
    marks: bytes
    sizes: "array[int]"

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

    def open_lines(self) -> "array[int]":
        """The lines that are shown, folded ones left out."""
        if not self.wishes.fold_unchanged:
            return self.first
        return array("l", compress(self.first, map(FOLDED.__ne__, self.sizes)))


def arrange(sheet: Sheet, wishes: Wishes, before: Arrangement | None = None) -> Arrangement:
    """The items to show; those of `before`, if it shows the same sheet by the same wishes.

    Linear in the number of lines, with no page of the sheet opened.
    """
    if before is not None and before.sheet is sheet and before.wishes == wishes:
        return before
    stretches = folds(sheet, wishes)
    shown = shown_lines(sheet, wishes, stretches)
    first = array("l", compress(range(len(shown)), shown))
    last, sizes = first[:], array("l", compress(sheet.sizes, shown))
    for start, end in stretches:
        item = bisect_left(first, start)
        last[item], sizes[item] = end, FOLDED
    return Arrangement(sheet, wishes, first, last, bytes(compress(sheet.marks, shown)), sizes)


def shown_lines(sheet: Sheet, wishes: Wishes, stretches: list[tuple[int, int]]) -> bytearray:
    """For every line a one where an item begins with it, else a zero: hidden ghosts, and what is folded."""
    shown = bytearray(sheet.marks.translate(EVERY if wishes.show_stripped else NO_GHOST))
    for start, end in stretches:
        shown[start : end + 1] = b"\1" + bytes(end - start)
    return shown


def folds(sheet: Sheet, wishes: Wishes) -> list[tuple[int, int]]:
    """First and last lines of the stretches to fold, from top to bottom."""
    if not wishes.fold_unchanged:
        return []
    found = []
    for start, end in unchanged_stretches(sheet.marks):
        first = beyond_context(sheet.marks, start, 1) if start else start
        last = beyond_context(sheet.marks, end, -1) if end < len(sheet.marks) - 1 else end
        hidden = sheet.marks.count(EQUAL, first, last + 1)
        if hidden >= SHORTEST_FOLD and first not in wishes.opened:
            found.append((first, last))
    return found


def beyond_context(marks: bytes, line: int, step: int) -> int:
    """The line that follows the unchanged ones left open beside a difference; ghosts do not count."""
    left_open = 0
    while 0 <= line < len(marks) and left_open < CONTEXT:
        left_open += marks[line] == EQUAL
        line += step
    return line


def unchanged_stretches(marks: bytes) -> list[tuple[int, int]]:
    """First and last lines of the stretches, long enough to fold, where nothing differs; ghosts do not
    interrupt one."""
    return [(match.start(), match.end() - 1) for match in UNCHANGED.finditer(marks)]
