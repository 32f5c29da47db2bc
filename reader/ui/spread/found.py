"""What was found in a paragraph to the rectangles that mark it, as far as it is in sight."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout

from reader.present import has_right_to_left
from reader.ui.spread.typesetting import SetParagraph, range_rectangles
from reader.ui.spread.units import from_utf16, utf16_length


def found_rectangles(
    paragraph: SetParagraph, text: str, spans: Sequence[tuple[int, int]], top: int, bottom: int
) -> list[QRectF]:
    """The rectangles behind spans of characters, in order, on the lines between two heights.

    Both heights count from the top of the text, like the rectangles. The work grows with what is in
    sight, not with the length of the paragraph: a single letter may be found ten thousand times.
    """
    lines = lines_between(paragraph.layout, top, bottom)
    if not spans or not lines:
        return []
    first, last = paragraph.layout.lineAt(lines[0]), paragraph.layout.lineAt(lines[-1])
    start = from_utf16(text, first.textStart())
    end = from_utf16(text, last.textStart() + last.textLength())
    mixed = has_right_to_left(text[start:end])
    found: list[QRectF] = []
    units, at = first.textStart(), start
    for begin, stop in spans[max(0, bisect_left(spans, (start, 0)) - 1) :]:
        if begin >= end:
            break
        begin = max(begin, start)
        units_begin = units + utf16_length(text[at:begin])
        units_end = units_begin + utf16_length(text[begin:stop])
        units, at = units_begin, begin
        if units_begin < units_end:
            found.extend(range_rectangles(paragraph.layout, units_begin, units_end, mixed))
    return found


def lines_between(layout: QTextLayout, top: int, bottom: int) -> range:
    """The numbers of the lines that stand between two heights."""
    count = layout.lineCount()
    tops = LineTops(layout)
    first = max(0, bisect_left(tops, top, 0, count) - 1)
    return range(first, bisect_left(tops, bottom, 0, count))


class LineTops(Sequence[float]):
    """The tops of a layout's lines, looked at one at a time."""

    def __init__(self, layout: QTextLayout) -> None:
        self._layout = layout

    def __len__(self) -> int:
        return self._layout.lineCount()

    def __getitem__(self, index: int) -> float:  # type: ignore[override]  # bisect asks for no slices
        return self._layout.lineAt(index).y()
