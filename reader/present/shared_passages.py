"""Passages between blocks to passages between the lines that show those blocks, marked at both ends."""

from collections.abc import Mapping

from msgspec.structs import replace

from reader.compare import Comparison
from reader.compare.comparison import Span
from reader.present.sheet import End, Line, SharedPassage, Stretch

Places = Mapping[tuple[str, int], tuple[int, int]]
"""Where a block is shown, by its side and its index in the body: the line, and the paragraph in it."""


def mark_passages(lines: list[Line], comparison: Comparison, places: Places) -> list[SharedPassage]:
    """The passages as they are shown; the lines that hold an end of one are marked with it, in place."""
    found = [
        SharedPassage(
            end_of(lines, "left", passage.left, places),
            end_of(lines, "right", passage.right, places),
            passage.verbatim,
            passage.quoted,
            passage.speaker,
        )
        for passage in comparison.passages
    ]
    for at, passage in enumerate(found):
        for side, end in (("left", passage.left), ("right", passage.right)):
            lines[end.line] = marked(lines[end.line], side, end, at)
    return found


def end_of(lines: list[Line], side: str, span: Span, places: Places) -> End:
    """Where one end of a passage is shown. A reader's tick at its head is no part of a paragraph's text."""
    line, at = places[side, span.block]
    paragraph = (lines[line].left if side == "left" else lines[line].right)[at]
    away = len(paragraph.tick)
    return End(line, at, max(0, span.start - away), span.end - away, paragraph.number)


def marked(line: Line, side: str, end: End, passage: int) -> Line:
    """The line with an end of a passage in it."""
    paragraphs = list(line.left if side == "left" else line.right)
    own = paragraphs[end.at]
    paragraphs[end.at] = replace(own, shared=(*own.shared, Stretch(end.start, end.end, passage)))
    if side == "left":
        return replace(line, left=tuple(paragraphs))
    return replace(line, right=tuple(paragraphs))
