"""A row that is too tall for what is left of a page to the heights at which it is cut: between two lines."""

from collections.abc import Sequence
from math import floor

from reader.ui.spread.found import lines_between
from reader.ui.spread.typesetting import SetParagraph

MARGIN = 2
"""Pixels that stay above the first line of a paragraph for what is drawn around its words."""


def cut_above(paragraphs: Sequence[SetParagraph], wanted: int) -> int:
    """The height of a row, `wanted` or less, at which one side of it is cut without cutting a line.

    Heights count from the top of the row. It is less by no more than a line, as lines do not overlap.
    """
    return min((above_line(paragraph, wanted) for paragraph in paragraphs), default=wanted)


def above_line(paragraph: SetParagraph, wanted: int) -> int:
    """The height itself where it is between two lines of a paragraph, else that where the line begins."""
    inside = wanted - paragraph.top
    for number in lines_between(paragraph.layout, floor(inside), floor(inside)):
        line = paragraph.layout.lineAt(number)
        is_last = number + 1 == paragraph.layout.lineCount()
        if inside < line.y() + line.height():
            return floor(paragraph.top + gap_before(paragraph, number))
        if is_last and paragraph.pill and wanted < paragraph.bottom:
            return floor(paragraph.top + line.y() + line.height())
    return wanted


def gap_before(paragraph: SetParagraph, number: int) -> float:
    """The middle between a line of a paragraph and the one above: marks reach beyond both."""
    line = paragraph.layout.lineAt(number)
    if number == 0:
        return line.y() - MARGIN
    above = paragraph.layout.lineAt(number - 1)
    return (above.y() + above.height() + line.y()) / 2
