"""Comparison to Lines: what stands beside what, both ends of every move, and stripped blocks in place."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, zip_longest

from msgspec.structs import replace

from reader.clean import Article, Block, Kind
from reader.compare import Comparison, RowKind, Run, RunKind
from reader.compare.ticks import split_at, tick_of
from reader.present.placing import Placed, Sides, in_order, rows_abreast
from reader.present.shared_passages import Places
from reader.present.sheet import Line, Mark, Paragraph

MARK_OF_ROW = {
    RowKind.EQUAL: Mark.EQUAL,
    RowKind.STYLED: Mark.STYLED,
    RowKind.EDITED: Mark.EDITED,
    RowKind.ADDED: Mark.ADDED,
    RowKind.REMOVED: Mark.REMOVED,
}


def lines_of(comparison: Comparison, stops: Mapping[int, int]) -> tuple[list[Line], Places]:
    """The lines of a comparison from top to bottom, ghosts included, counterparts filled in; and where the
    blocks are shown. `stops` has the stop of each row that differs."""
    abreast = rows_abreast(comparison, stops)
    maker = LineMaker(comparison, frozenset(places[0].row for places in abreast.values()))
    lines: list[Line] = []
    shown: dict[tuple[str, int], tuple[int, int]] = {}
    ends: dict[int, list[int]] = {}
    for place in in_order(comparison.rows, abreast):
        line = maker.line(place, stops.get(place.row, -1))
        lines.extend(maker.ghosts_before(place))
        if place.side:
            ends.setdefault(place.row, []).append(len(lines))
        if comparison.passages:
            shown.update(blocks_at(maker.blocks(place), len(lines)))
        lines.append(line)
    lines.extend(maker.ghosts_at_the_end())
    for one, other in ends.values():
        lines[one] = replace(lines[one], counterpart=other)
        lines[other] = replace(lines[other], counterpart=one)
    return lines, shown


def blocks_at(sides: Sides, line: int) -> Iterator[tuple[tuple[str, int], tuple[int, int]]]:
    """Which blocks a line shows, and as which of its paragraphs."""
    for side, blocks in zip(("left", "right"), sides, strict=True):
        yield from (((side, block), (line, at)) for at, block in enumerate(blocks))


class LineMaker:
    """Makes lines of rows and of stripped blocks; keeps how far down each article it has come.

    Of rows of one stop that stand abreast those at its top are `leading`: their mark is that of the stop.
    """

    def __init__(self, comparison: Comparison, leading: frozenset[int]) -> None:
        self._rows = comparison.rows
        self._leading = leading
        self._left = SideReader(comparison.left)
        self._right = SideReader(comparison.right)

    def line(self, place: Placed, stop: int) -> Line:
        """The line of a row, or of one end of a moved row, that belongs to a stop."""
        row = self._rows[place.row]
        blocks, other = self.blocks(place), self._rows[place.beside] if place.beside >= 0 else row
        left = self._left.paragraphs(blocks[0], row.left_runs)
        right = self._right.paragraphs(blocks[1], other.right_runs)
        if place.beside >= 0 or place.row in self._leading:
            return Line(Mark.REPLACED, left, right, stop, rewritten=True)
        if not place.side:
            return Line(MARK_OF_ROW[row.kind], left, right, stop, rewritten=row.rewritten)
        far_side, far = (self._right, row.right) if place.side == "left" else (self._left, row.left)
        elsewhere = tuple(far_side.number(index) for index in far)
        return Line(Mark.MOVED, left, right, stop, elsewhere=elsewhere, rewritten=row.rewritten)

    def blocks(self, place: Placed) -> Sides:
        """The blocks of both sides that are shown at a place."""
        row = self._rows[place.row]
        right = self._rows[place.beside].right if place.beside >= 0 else row.right
        return row.left if place.side != "right" else (), right if place.side != "left" else ()

    def ghosts_before(self, place: Placed) -> list[Line]:
        """Lines of the stripped blocks that stand before a row, on either side."""
        left, right = self.blocks(place)
        return side_by_side(
            self._left.ghosts(left[0]) if left else [], self._right.ghosts(right[0]) if right else []
        )

    def ghosts_at_the_end(self) -> list[Line]:
        """Lines of the stripped blocks that no kept block follows."""
        return side_by_side(self._left.ghosts(None), self._right.ghosts(None))


def side_by_side(left: list[tuple[Paragraph, ...]], right: list[tuple[Paragraph, ...]]) -> list[Line]:
    """Ghosts of both sides in as few lines as they need."""
    return [Line(Mark.GHOST, one or (), other or ()) for one, other in zip_longest(left, right)]


class SideReader:
    """One article read from top to bottom: its kept blocks by index, its stripped ones in passing."""

    def __init__(self, article: Article) -> None:
        self._blocks = article.blocks
        self._positions = [at for at, block in enumerate(article.blocks) if block.kept]
        self._numbers = paragraph_numbers(article.body)
        self._occurrences = occurrences_of(article.blocks)
        self._stripped = deque(at for at, block in enumerate(article.blocks) if not block.kept)

    def number(self, index: int) -> int:
        """The paragraph number of a kept block."""
        return self._numbers[index]

    def paragraphs(self, indices: tuple[int, ...], runs: tuple[Run, ...]) -> tuple[Paragraph, ...]:
        """The kept blocks at these indices, each with its share of the row's runs."""
        if len(indices) == 1:
            return (self._paragraph(indices[0], runs),)
        parts = split_at_line_breaks(runs) if indices else []
        return tuple(self._paragraph(index, part) for index, part in zip(indices, parts, strict=True))

    def _paragraph(self, index: int, runs: tuple[Run, ...]) -> Paragraph:
        at = self._positions[index]
        occurrence, tick = self._occurrences[at], tick_of(self._blocks[at].text)
        if tick:
            runs = tuple(split_at(runs, len(tick))[1])
        return Paragraph(runs, self._blocks[at].kind, self._numbers[index], occurrence=occurrence, tick=tick)

    def ghosts(self, index: int | None) -> list[tuple[Paragraph, ...]]:
        """The stripped blocks not yet passed before a kept block (None: to the end), those of one
        reason together."""
        end = len(self._blocks) if index is None else self._positions[index]
        if not self._stripped or self._stripped[0] >= end:
            return []
        stripped = []
        while self._stripped and self._stripped[0] < end:
            stripped.append(self._ghost(self._stripped.popleft()))
        return [tuple(group) for _, group in groupby(stripped, key=lambda paragraph: paragraph.reason)]

    def _ghost(self, at: int) -> Paragraph:
        """A stripped block as shown."""
        block = self._blocks[at]
        runs = (Run(block.text, RunKind.EQUAL),)
        return Paragraph(runs, block.kind, reason=block.reason, occurrence=self._occurrences[at])


def occurrences_of(blocks: Sequence[Block]) -> list[int]:
    """For every block, how many before it have the same text (see `BlockKey`)."""
    seen: dict[str, int] = {}
    found = []
    for block in blocks:
        occurrence = seen.get(block.text, 0)
        seen[block.text] = occurrence + 1
        found.append(occurrence)
    return found


def paragraph_numbers(body: tuple[Block, ...]) -> list[int]:
    """Numbers from 1 for the blocks of a body; the headline has 0."""
    numbers, last = [], 0
    for block in body:
        last += block.kind is not Kind.TITLE
        numbers.append(0 if block.kind is Kind.TITLE else last)
    return numbers


def split_at_line_breaks(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    """The runs of a row, block by block: a line break in them is the seam between two blocks."""
    parts: list[list[Run]] = [[]]
    for run in runs:
        if run.text and "\n" not in run.text:
            parts[-1].append(run)
            continue
        first, *others = run.text.split("\n")
        if first:
            parts[-1].append(replace(run, text=first))
        parts.extend([replace(run, text=text)] if text else [] for text in others)
    return [tuple(part) for part in parts]
