"""A line of one sheet to the line that shows the same in another sheet of the same two articles."""

from collections.abc import Iterable, Iterator

from reader.library import BlockKey
from reader.present import Sheet
from reader.ui.spread.selection import TextPlace
from reader.ui.spread.shown import members, shown_paragraphs

FARTHEST = 300
"""Lines up and down in which a line is looked for: a menu that was restored moves it less."""


def same_line(old: Sheet, new: Sheet, line: int) -> int:
    """The line of a sheet that shows what a line of an earlier sheet of the same articles showed.

    It is looked for outwards from where it was; where it is gone, the place in the text is kept.
    """
    wanted = keys_of(old, line)
    near = (index for index in outwards(line, new) if wanted & keys_of(new, index))
    return next(near, min(line, max(0, len(new.lines) - 1)))


def same_paragraph(old: Sheet, new: Sheet, side: str, place: TextPlace) -> TextPlace:
    """The beginning of the paragraph of a sheet that a place in an earlier sheet was in, be it alone now or
    one of several on its line; where it is gone, the place in the text is kept."""
    wanted = {paragraph.key for paragraph in members(old.lines[place.line], side, place.paragraph)}
    near = outwards(place.line, new)
    return paragraph_of(new, side, wanted, near) or TextPlace(same_line(old, new, place.line), 0, 0)


def paragraph_of(
    sheet: Sheet, side: str, wanted: Iterable[BlockKey], lines: Iterable[int]
) -> TextPlace | None:
    """The beginning of the first paragraph on some lines that shows one of the wanted blocks."""
    keys = {(side, key) for key in wanted}
    for index in lines:
        if keys & keys_of(sheet, index):
            line = sheet.lines[index]
            for at in range(len(shown_paragraphs(line, side))):
                if any((side, member.key) in keys for member in members(line, side, at)):
                    return TextPlace(index, at, 0)
    return None


def outwards(line: int, sheet: Sheet) -> Iterator[int]:
    """The lines of a sheet from one on, the nearest first."""
    for distance in range(min(max(line, len(sheet.lines)) + 1, FARTHEST)):
        for index in (line + distance, line - distance):
            if 0 <= index < len(sheet.lines):
                yield index


def keys_of(sheet: Sheet, line: int) -> frozenset[tuple[str, BlockKey]]:
    """What is shown on a line, by side and content."""
    shown = sheet.lines[line]
    left = (("left", paragraph.key) for paragraph in shown.left)
    return frozenset((*left, *(("right", paragraph.key) for paragraph in shown.right)))
