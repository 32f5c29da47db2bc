"""Stretches of a text, named by where they end and of what kind they are, to the runs of one side."""

from reader.compare.comparison import Run, RunKind
from reader.compare.tokens import Tokens

_Look = tuple[RunKind, str, str]
_EQUAL: _Look = (RunKind.EQUAL, "", "")


class Runs:
    """The runs of one side while they are made.

    They follow each other without gaps, so each is given only by where it ends: before a word, or behind it.
    """

    def __init__(self, side: Tokens) -> None:
        self._parts = side.parts()
        self._ends: list[int] = []
        self._looks: list[_Look] = []

    def before(self, word: int, kind: RunKind, rule: str = "", fact: str = "") -> None:
        """Go on to the white space before this word, and to all that stands before that."""
        self._add(2 * word, (kind, rule, fact))

    def to(self, word: int, kind: RunKind, rule: str = "", fact: str = "") -> None:
        """Go on until this word begins, its white space included."""
        self._add(2 * word + 1, (kind, rule, fact))

    def lengthen(self, word: int) -> None:
        """Go on until this word begins, in the kind of what stands before."""
        self._add(2 * word + 1, self._looks[-1])

    def change(self, start: int, end: int, kind: RunKind, fact: str) -> None:
        """Give the words that only this text has their kind, with the white space between them."""
        self._add(2 * start + 1, _EQUAL)
        self._add(2 * end, (kind, "", fact))

    def _add(self, end: int, look: _Look) -> None:
        ends = self._ends
        if ends and self._looks[-1] == look:
            ends[-1] = end
        elif end - (ends[-1] if ends else 0) > 1 or self._parts[end - 1]:  # not for nothing at all
            ends.append(end)
            self._looks.append(look)

    def made(self) -> tuple[Run, ...]:
        """The runs: what is alike and touches is one."""
        starts, parts = [0, *self._ends], self._parts
        return tuple(
            Run("".join(parts[start:end]), *look)
            for start, end, look in zip(starts, self._ends, self._looks, strict=False)
        )
