"""What the window shows of a comparison: lines with two sides, and the stops among them."""

from array import array
from enum import StrEnum

from msgspec import Struct, field

from reader.clean import Kind
from reader.compare import Figures, Run
from reader.library import BlockKey
from reader.present.card import Card
from reader.present.pages import Pages


class Mark(StrEnum):
    """What a line says to the reader; the window knows a sign and a colour for each.

    `REPLACED` is that of what stands side by side in different stories and answers nothing: removed on the
    left, added on the right. `SHARED` is never a line's: it marks a stop at a passage that two different
    stories share.
    """

    EQUAL = "equal"
    STYLED = "styled"
    EDITED = "edited"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"
    GHOST = "ghost"
    SHARED = "shared"
    REPLACED = "replaced"


MARKS = tuple(Mark)
"""The marks in the order of their codes in `Sheet.marks`."""


class Stretch(Struct, frozen=True):
    """Characters `start` to `end` of a paragraph: one end of the sheet's shared passage of that index."""

    start: int
    end: int
    passage: int


class Paragraph(Struct, frozen=True):
    """One block as shown: its runs, what it is, and its number on its side.

    Numbers count the kept blocks from 1, the headline left out (it has 0, as a stripped block has).
    `reason` says why a ghost was stripped. `occurrence` tells it from other blocks with the same text,
    from 0, stripped ones counted too. `tick` is a reader's tick at the head of the text as it was
    loaded, which stands in the margin and not in the runs. `shared` are the stretches of the text
    that stand in another paragraph of the other side as well.
    """

    runs: tuple[Run, ...]
    kind: Kind
    number: int = 0
    reason: str = ""
    occurrence: int = 0
    tick: str = ""
    shared: tuple[Stretch, ...] = ()

    @property
    def key(self) -> BlockKey:
        """What finds the block again when the article was cleaned or compared anew."""
        return BlockKey(self.tick + self.text, self.occurrence)

    @property
    def text(self) -> str:
        """The block's text."""
        if len(self.runs) == 1:  # most are of one piece
            return self.runs[0].text
        return "".join(run.text for run in self.runs)


class Line(Struct, frozen=True):
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


class End(Struct, frozen=True):
    """Where a shared passage stands on one side: the paragraph `at` of a line, characters `start` to `end`.

    `number` is that of the paragraph on its side.
    """

    line: int
    at: int
    start: int
    end: int
    number: int


class SharedPassage(Struct, frozen=True):
    """What both sides say in the same or nearly the same words in paragraphs that do not face each other.

    `verbatim`, `quoted` and `speaker` as the comparison found them (see `reader.compare.Passage`).
    """

    left: End
    right: End
    verbatim: bool
    quoted: bool = False
    speaker: str = ""


class Stop(Struct, frozen=True):
    """A difference the keyboard stops at: the lines from `first` to `last`, all of one mark, except that one
    side may go on alone below what stands abreast.

    Where it is a shared passage, `passage` is its index, and the line is that of its left end.
    """

    first: int
    last: int
    mark: Mark
    passage: int = -1


class Sheet(Struct, frozen=True, weakref=True):
    """A comparison as shown, made so that a window holds 100,000 lines as lightly as 100.

    `lines` are kept packed and opened a page at a time. Beside them stand columns with one entry a line:
    `marks` (codes into `MARKS`) and `sizes` (the width of the text in characters on the side that has more,
    wide ones counted twice). `stop_lines` holds the first and the last line of each stop, `stop_passages`
    the passage it is, -1 for a difference, `stop_facts` a one for each stop that changes facts.
    `row_signs` and `row_stops` have what every row that differs says, and the stop it belongs to
    (see `reader.present.judged`).
    """

    left: Card
    right: Card
    figures: Figures
    lines: Pages["Line"]
    marks: bytes
    sizes: "array[int]"
    stop_lines: "array[int]" = field(default_factory=lambda: array("l"))
    stop_passages: "array[int]" = field(default_factory=lambda: array("l"))
    stop_facts: bytes = b""
    passages: Pages["SharedPassage"] = field(default_factory=lambda: Pages(()))
    row_signs: bytes = b""
    row_stops: "array[int]" = field(default_factory=lambda: array("l"))

    @property
    def stop_count(self) -> int:
        """How many stops there are."""
        return len(self.stop_lines) // 2

    def stop(self, index: int) -> Stop:
        """The stop at `index`, counted from 0."""
        first, last = self.stop_lines[2 * index : 2 * index + 2]
        passage = self.stop_passages[index] if self.stop_passages else -1
        return Stop(first, last, self.mark(first) if passage < 0 else Mark.SHARED, passage)

    def stop_marks(self) -> bytes:
        """The code of the mark of every stop, without opening a page."""
        marks = bytearray(map(self.marks.__getitem__, self.stop_lines[::2]))
        for stop, passage in enumerate(self.stop_passages):
            if passage >= 0:
                marks[stop] = MARKS.index(Mark.SHARED)
        return bytes(marks)

    def changes_facts(self, stop: int) -> bool:
        """Whether a number, a name or another fact is not the same on both sides of a stop."""
        return stop < len(self.stop_facts) and bool(self.stop_facts[stop])

    def mark(self, line: int) -> Mark:
        """The mark of a line, without opening its page."""
        return MARKS[self.marks[line]]
