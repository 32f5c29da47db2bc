"""A stop to the stretches of text that changed in it, left and right in turn."""

from itertools import zip_longest

from reader.compare import RunKind
from reader.present import Mark, Sheet
from reader.ui.spread.hits import Hit
from reader.ui.spread.shown import shown_paragraphs


def changed_words(sheet: Sheet, stop: int) -> list[Hit]:
    """Every marked stretch of a difference in the order of the text, what was there before what is.

    A difference that is whole (added, removed, mostly rewritten) has none; of a shared passage, both ends.
    """
    if (passage := sheet.stop(stop).passage) >= 0:
        shared = sheet.passages[passage]
        ends = (("left", shared.left), ("right", shared.right))
        return [Hit(end.line, side, end.at, end.start, end.end) for side, end in ends]
    found: list[Hit] = []
    for index in lines_of_stop(sheet, stop):
        left, right = (marked(sheet, index, side) for side in ("left", "right"))
        found.extend(hit for pair in zip_longest(left, right) for hit in pair if hit is not None)
    return found


def lines_of_stop(sheet: Sheet, stop: int) -> list[int]:
    """The lines of a stop, both ends of a move and of a shared passage; not what was stripped, or moved to
    there, among them."""
    found = sheet.stop(stop)
    if found.passage >= 0:
        return list(dict.fromkeys((found.first, sheet.passages[found.passage].right.line)))
    lines = [index for index in range(found.first, found.last + 1) if sheet.lines[index].stop == stop]
    other = sheet.lines[found.first].counterpart
    return [*lines, other] if other >= 0 else lines


def marked(sheet: Sheet, index: int, side: str) -> list[Hit]:
    """The stretches of one side of a line that are not equal."""
    line = sheet.lines[index]
    if line.rewritten or line.mark in (Mark.ADDED, Mark.REMOVED, Mark.GHOST):
        return []
    found = []
    for at, paragraph in enumerate(shown_paragraphs(line, side)):
        start = 0
        for run in paragraph.runs:
            end = start + len(run.text)
            if run.kind is not RunKind.EQUAL:
                found.append(Hit(index, side, at, start, end))
            start = end
    return found
