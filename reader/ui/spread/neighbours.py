"""A block as a sheet shows it to the blocks of its article that stand directly before and after it."""

from itertools import chain

from reader.library import BlockKey
from reader.present import MARKS, Mark, Paragraph, Sheet
from reader.ui.spread.same_line import paragraph_of

GHOST = MARKS.index(Mark.GHOST)


def neighbours(sheet: Sheet, side: str, key: BlockKey) -> frozenset[BlockKey]:
    """The kept blocks next to one, on its side; none where it is not shown."""
    place = paragraph_of(sheet, side, [key], range(len(sheet.lines)))
    if place is None:
        return frozenset()
    here = kept_on(sheet, side, place.line)
    earlier = (reversed(kept_on(sheet, side, line)) for line in range(place.line - 1, -1, -1))
    later = (kept_on(sheet, side, line) for line in range(place.line + 1, len(sheet.lines)))
    before = next(chain(reversed(here[: place.paragraph]), chain.from_iterable(earlier)), None)
    after = next(chain(here[place.paragraph + 1 :], chain.from_iterable(later)), None)
    return frozenset(paragraph.key for paragraph in (before, after) if paragraph is not None)


def kept_on(sheet: Sheet, side: str, line: int) -> tuple[Paragraph, ...]:
    """The paragraphs of a line that are part of the article on that side."""
    if sheet.marks[line] == GHOST:
        return ()
    return sheet.lines[line].left if side == "left" else sheet.lines[line].right
