"""Places in the text of one pane, and the stretch between two of them."""

from msgspec import Struct

from reader.compare import Run


class TextPlace(Struct, frozen=True, order=True):
    """A place in one pane: a line of the sheet, a paragraph in it, and characters into its text."""

    line: int
    paragraph: int
    offset: int


class Selection(Struct, frozen=True):
    """What is selected in a pane ("left" or "right"): from where the reader began to where they are."""

    side: str
    anchor: TextPlace
    focus: TextPlace

    @property
    def is_empty(self) -> bool:
        """True where nothing lies between the two places."""
        return self.anchor == self.focus

    def within(self, line: int, paragraph: int, length: int) -> tuple[int, int]:
        """First and last character selected of a paragraph of `length` characters; equal if none is."""
        start, end = min(self.anchor, self.focus), max(self.anchor, self.focus)
        here = (line, paragraph)
        if here < (start.line, start.paragraph) or here > (end.line, end.paragraph):
            return 0, 0
        first = start.offset if here == (start.line, start.paragraph) else 0
        last = end.offset if here == (end.line, end.paragraph) else length
        return first, last

    def extended(self, focus: TextPlace) -> "Selection":
        """The same selection, up to another place."""
        return Selection(self.side, self.anchor, focus)


def cut(runs: tuple[Run, ...], first: int, last: int) -> tuple[Run, ...]:
    """The part of the runs from one character to another."""
    found, at = [], 0
    for run in runs:
        text = run.text[max(0, first - at) : max(0, last - at)]
        at += len(run.text)
        if text:
            found.append(Run(text, run.kind, run.rule))
    return tuple(found)
