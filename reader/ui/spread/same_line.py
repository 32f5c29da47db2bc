"""A line of one sheet to the line that shows the same in another sheet of the same two articles."""

from reader.library import BlockKey
from reader.present import Sheet

FARTHEST = 300
"""Lines up and down in which a line is looked for: a menu that was restored moves it less."""


def same_line(old: Sheet, new: Sheet, line: int) -> int:
    """The line of a sheet that shows what a line of an earlier sheet of the same articles showed.

    It is looked for outwards from where it was; where it is gone, the place in the text is kept.
    """
    wanted = keys_of(old, line)
    reach = max(len(old.lines), len(new.lines))
    for distance in range(min(reach, FARTHEST)):
        for index in (line + distance, line - distance):
            if 0 <= index < len(new.lines) and wanted & keys_of(new, index):
                return index
    return min(line, max(0, len(new.lines) - 1))


def keys_of(sheet: Sheet, line: int) -> frozenset[tuple[str, BlockKey]]:
    """What is shown on a line, by side and content."""
    shown = sheet.lines[line]
    left = (("left", paragraph.key) for paragraph in shown.left)
    return frozenset((*left, *(("right", paragraph.key) for paragraph in shown.right)))
