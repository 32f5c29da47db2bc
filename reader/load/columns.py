"""Lines of a page to the order in which they are read: columns told apart, what stands across them between.

The page is cut where a strip from top to bottom is blank but for lines that stand across, the way a recursive
X-Y cut does it (Nagy and Seth, 1984), with one cut a strip: columns inside columns are not looked for.
"""

import itertools
import re
import statistics
from bisect import bisect_right

from msgspec import Struct
from msgspec.structs import replace

from reader.load.paper import Line

# Set on pages of one, two and three columns of our own making and on pages printed by browsers: a column has
# so many lines at least, of so many words each, that fill so much of its width (cells of a table do not); a
# line narrower than this share of the text stands in one column; the strip between two has so many points.
FEWEST_LINES, FEWEST_WORDS, FILLED, NARROW, GUTTER = 5, 3.0, 0.6, 0.62, 6
# So many of the lines in columns may reach over the strip, as a heading set in the middle does.
CROSSING = 0.05
# In the order in which columns were drawn one goes on for so many lines; drawn row by row, for one or two.
LINES_IN_A_ROW = 4
# A table has more strips than any page has columns.
MOST_STRIPS = 6
# Text is no wider than this, in points; where it is, the page is no paper, and no columns are looked for.
WIDEST = 5000
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Row(Struct, frozen=True):
    """A line as the page was drawn, whole and in the pieces that wide gaps leave of it."""

    whole: Line
    pieces: tuple[Line, ...]


class Reading(Struct, frozen=True):
    """The lines of a page in the order in which they are read; is that certain?"""

    lines: list[Line]
    is_certain: bool = True


def reading_of(rows: list[Row]) -> Reading:
    """The lines of a page as they are read.

    The order in which columns were drawn is believed where it is that of columns at all. Where the page was
    drawn row by row, the places decide: from one line across to the next, column after column.
    """
    pieces = [piece for row in rows for piece in row.pieces]
    strips = strips_in(pieces)
    if not strips:
        return Reading([row.whole for row in rows])
    lines = [line for row in rows for line in joined(row.pieces, strips)]
    places = [place_of(line, strips) for line in lines]
    if are_drawn_in_columns(places):
        return Reading(lines)
    return Reading(by_place(lines, places), is_certain=False)


def strips_in(lines: list[Line]) -> list[float]:
    """The middles of the strips between columns, from the left; none on a page of one column."""
    if len(lines) < 2 * FEWEST_LINES:
        return []
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    if not 0 < right - left < WIDEST:
        return []
    narrow = [line for line in lines if line.right - line.left < NARROW * (right - left)]
    if len(narrow) < 2 * FEWEST_LINES or 2 * len(narrow) < len(lines):
        return []
    blank = blank_strips(narrow, int(left), int(right))[:MOST_STRIPS]
    choices = [blank, *([strip] for strip in blank)] if len(blank) > 1 else [blank]
    return next((each for each in choices if each and all(map(is_column, columns_of(narrow, each)))), [])


def blank_strips(lines: list[Line], left: int, right: int) -> list[float]:
    """The middles of strips that hardly a line reaches over."""
    steps = [0] * (right - left + 3)
    for line in lines:
        steps[max(0, int(line.left) - left)] += 1
        steps[min(right - left, int(line.right) - left) + 1] -= 1
    most = CROSSING * len(lines)
    found: list[float] = []
    start: int | None = None
    for at, count in enumerate(itertools.accumulate(steps)):
        if count > most:
            if start is not None and at - start >= GUTTER:
                found.append(left + (start + at) / 2)
            start = None
        elif start is None:
            start = at
    return found


def columns_of(lines: list[Line], strips: list[float]) -> list[list[Line]]:
    """The lines that stand in one column each, column by column."""
    columns: list[list[Line]] = [[] for _ in range(len(strips) + 1)]
    for line in lines:
        first, last = place_of(line, strips)
        if first == last:
            columns[first].append(line)
    return columns


def place_of(line: Line, strips: list[float]) -> tuple[int, int]:
    """The first and the last column that a line stands in."""
    return sum(strip < line.left for strip in strips), sum(strip < line.right for strip in strips)


def is_column(lines: list[Line]) -> bool:
    """Whether lines are prose that fills its column."""
    if len(lines) < FEWEST_LINES:
        return False
    width = max(line.right for line in lines) - min(line.left for line in lines)
    words = statistics.fmean(len(line.text.split()) for line in lines)
    is_filled = statistics.median(line.right - line.left for line in lines) > FILLED * width
    return is_filled and (words >= FEWEST_WORDS or not any(" " in line.text for line in lines))


def joined(pieces: tuple[Line, ...], strips: list[float]) -> list[Line]:
    """The pieces of a row, put together where no strip parts them."""
    found = [pieces[0]]
    for piece in pieces[1:]:
        before = found[-1]
        if any(before.right <= strip <= piece.left for strip in strips):
            found.append(piece)
        else:
            found[-1] = replace(
                before,
                text=f"{before.text} {piece.text}",
                right=piece.right,
                top=min(before.top, piece.top),
                bottom=max(before.bottom, piece.bottom),
            )
    return found


def are_drawn_in_columns(places: list[tuple[int, int]]) -> bool:
    """Whether one line of a column was drawn after the other, and not row after row."""
    inside = [first for first, last in places if first == last]
    changes = sum(one != other for one, other in itertools.pairwise(inside))
    return changes * LINES_IN_A_ROW <= len(inside)


def by_place(lines: list[Line], places: list[tuple[int, int]]) -> list[Line]:
    """From one line across to the next, column after column, each from its top; Arabic and Hebrew begin with
    the column on the right."""
    letters = "".join(line.text for line in lines)
    turn = -1 if 2 * len(RIGHT_TO_LEFT.findall(letters)) > len(letters) else 1
    across = sorted(line.top for line, (first, last) in zip(lines, places, strict=True) if first != last)

    def key(at: int) -> tuple[int, bool, int, float]:
        first, last = places[at]
        # A line across stands before the columns under it.
        return bisect_right(across, lines[at].top), first == last, turn * first, lines[at].top

    return [lines[at] for at in sorted(range(len(lines)), key=key)]
