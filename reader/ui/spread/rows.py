"""An Arrangement at a width to rows in pixels: estimated until seen, laid out when looked at."""

from collections import OrderedDict
from math import ceil

from reader.present import FOLDED, Arrangement, Line, Mark, Paragraph, Translate
from reader.present.sentences import describe_several, describe_shared, place_inside
from reader.present.stops import DIFFERENT_STORIES
from reader.ui.spread.heights import Heights
from reader.ui.spread.painting import Fold
from reader.ui.spread.typesetting import Notes, SetLine, Typesetter
from reader.ui.spread.typography import ROW_PADDING, Columns, Typography

FOLD_HEIGHT = 40
MOST_LAID_OUT = 240
"""Rows kept laid out: several screens of short ones, so that a page back costs nothing."""

FILL = 0.92
"""How full a line of ragged-right prose is on average, for the estimate (English news text)."""


class Rows:
    """The rows of the spread at one width, in one type; made anew when either changes."""

    def __init__(
        self,
        arrangement: Arrangement,
        setter: Typesetter,
        fonts: Typography,
        place: Columns,
        translate: Translate,
    ) -> None:
        self.arrangement = arrangement
        self.heights = Heights(estimates(arrangement, fonts, place))
        self._setter = setter
        self._columns = place
        self._translate = translate
        self._laid: OrderedDict[int, SetLine] = OrderedDict()

    def __len__(self) -> int:
        return len(self.arrangement)

    def height(self, item: int) -> int:
        """The true height of an item, laying it out if it has not been seen yet."""
        if not self.arrangement.is_fold(item):
            self.laid_out(item)
        return self.heights[item]

    def laid_out(self, item: int) -> SetLine:
        """The set text of an item that is a line."""
        found = self._laid.get(item)
        if found is None:
            line = self.arrangement.sheet.lines[self.arrangement.first[item]]
            found = self._setter.set_line(line, self._notes(line), self._columns.text)
            self.heights[item] = found.height
            self._laid[item] = found
            if len(self._laid) > MOST_LAID_OUT:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(item)
        return found

    def fold(self, item: int) -> Fold:
        """What a folded stretch says."""
        count = self.arrangement.unchanged(item)
        same = self._translate("{count} paragraphs are the same", count=count)
        return Fold(self._translate("{same} · press Enter to open", same=same), same)

    def _notes(self, line: Line) -> Notes:
        """What is written above the text of a line: where a moved paragraph went, that much was rewritten,
        what the other side has elsewhere."""
        left, right = self._notes_on_row(line)
        return Notes(
            " · ".join(filter(None, (left, *self._shared(line.left, "left")))),
            " · ".join(filter(None, (right, *self._shared(line.right, "right")))),
        )

    def _notes_on_row(self, line: Line) -> tuple[str, str]:
        """What is said of the row as a whole, on each side."""
        if line.mark is Mark.MOVED:
            what = place_inside(line.elsewhere, self._translate)
            there = self._translate("moved: now {what}", what=what)
            here = self._translate("moved here from {what}", what=what)
            return there if line.left else "", here if line.right else ""
        if line.rewritten and line.mark is Mark.EDITED:
            if self.arrangement.sheet.figures.similarity < DIFFERENT_STORIES:
                headline = not any(paragraph.number for paragraph in line.left)
                return "" if headline else self._translate("mostly rewritten"), ""
            return self._translate("before · mostly rewritten"), self._translate("after")
        return "", ""

    def _shared(self, paragraphs: tuple[Paragraph, ...], side: str) -> list[str]:
        """What is said of the passages that the other side has elsewhere, as short as there are several."""
        sheet = self.arrangement.sheet
        found = [stretch.passage for paragraph in paragraphs for stretch in paragraph.shared]
        if len(found) < 2:
            return [describe_shared(sheet, passage, side, self._translate) for passage in found]
        return [describe_several(sheet, found, side, self._translate)]


def estimates(arrangement: Arrangement, fonts: Typography, place: Columns) -> list[int]:
    """A guess at each item's height from the width of its text, without laying anything out.

    Each size of text is reckoned once: a narrower window asks for all of this again while it is drawn.
    """
    line_height = fonts.line_height
    fitting = max(1.0, place.text / fonts.character_width * FILL)
    empty = 2 * ROW_PADDING
    guesses = {size: empty + line_height * max(1, ceil(size / fitting)) for size in set(arrangement.sizes)}
    guesses[FOLDED] = FOLD_HEIGHT
    return list(map(guesses.__getitem__, arrangement.sizes))
