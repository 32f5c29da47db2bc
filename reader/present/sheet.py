"""What the window shows of a comparison: lines with two sides, and the stops among them."""

from array import array
from dataclasses import dataclass, field
from enum import StrEnum

from reader.clean import Kind
from reader.compare import Figures, Run
from reader.library import BlockKey
from reader.present.card import Card
from reader.present.pages import Pages


class Mark(StrEnum):
    """What a line says to the reader; the window knows a sign and a colour for each."""

    EQUAL = "equal"
    STYLED = "styled"
    EDITED = "edited"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"
    GHOST = "ghost"


MARKS = tuple(Mark)
"""The marks in the order of their codes in `Sheet.marks`."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block as shown: its runs, what it is, and its number on its side.

    Numbers count the kept blocks from 1, the headline left out (it has 0, as a stripped block has).
    `reason` says why a ghost was stripped. `occurrence` tells it from other blocks with the same text,
    from 0, stripped ones counted too. `tick` is a reader's tick at the head of the text as it was
    loaded, which stands in the margin and not in the runs.
    """

    runs: tuple[Run, ...]
    kind: Kind
    number: int = 0
    reason: str = ""
    occurrence: int = 0
    tick: str = ""

    @property
    def key(self) -> BlockKey:
        """What finds the block again when the article was cleaned or compared anew."""
        return BlockKey(self.tick + self.text, self.occurrence)

    @property
    def text(self) -> str:
        """The block's text."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the spread: what stands side by side, with one sign in the gutter.

    A moved row makes two lines, one for each end: each holds one side and names the paragraph numbers
    at the other end in `elsewhere`; `counterpart` is the index of the other line. `stop` is the index
    of the stop it belongs to, -1 where it is none. `rewritten` says that so little is shared that both
    sides are shown whole.
    """

    mark: Mark
    left: tuple[Paragraph, ...]
    right: tuple[Paragraph, ...]
    stop: int = -1
    counterpart: int = -1
    elsewhere: tuple[int, ...] = ()
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """A difference the keyboard stops at: the lines from `first` to `last`, all of one mark."""

    first: int
    last: int
    mark: Mark


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Sheet:
    """A comparison as shown, made so that a window holds 100,000 lines as lightly as 100.

    `lines` are kept packed and opened a page at a time. Beside them stand columns with one entry a line:
    `marks` (codes into `MARKS`) and `sizes` (the width of the text in characters on the side that has more,
    wide ones counted twice). `stop_lines` holds the first and the last line of each stop.
    """

    left: Card
    right: Card
    figures: Figures
    lines: Pages["Line"]
    marks: bytes
    sizes: "array[int]"
    stop_lines: "array[int]" = field(default_factory=lambda: array("l"))

    @property
    def stop_count(self) -> int:
        """How many stops there are."""
        return len(self.stop_lines) // 2

    def stop(self, index: int) -> Stop:
        """The stop at `index`, counted from 0."""
        first, last = self.stop_lines[2 * index : 2 * index + 2]
        return Stop(first, last, self.mark(first))

    def stop_marks(self) -> bytes:
        """The code of the mark of every stop, without opening a page."""
        return bytes(map(self.marks.__getitem__, self.stop_lines[::2]))

    def mark(self, line: int) -> Mark:
        """The mark of a line, without opening its page."""
        return MARKS[self.marks[line]]
