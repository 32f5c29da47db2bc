"""Words as they are written out to the runs of one side."""

from itertools import groupby
from operator import itemgetter

from reader.compare.comparison import Run, RunKind
from reader.compare.tokens import Tokens

_Part = tuple[str, RunKind, str, str]


class Runs:
    """The runs of one side while they are made; joined they are what was written so far."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []

    def add(self, text: str, kind: RunKind, rule: str = "", fact: str = "") -> None:
        """Write a stretch of text."""
        if text:
            self._parts.append((text, kind, rule, fact))

    def lengthen(self, text: str, kind: RunKind) -> None:
        """Write white space as the end of the change before it."""
        if text:
            self._parts.append((text, kind, "", self._parts[-1][3]))

    def change(self, side: Tokens, start: int, end: int, kind: RunKind, fact: str) -> None:
        """Write words that only this text has, with the white space between them."""
        if start < end:
            self.add(side.gaps[start], RunKind.EQUAL)
            parts = [side.words[start]]
            for at in range(start + 1, end):
                parts += (side.gaps[at], side.words[at])
            self.add("".join(parts), kind, "", fact)

    def merged(self) -> tuple[Run, ...]:
        """The runs with neighbours of one kind, rule and fact joined."""
        return tuple(
            Run("".join(part[0] for part in parts), *alike)
            for alike, parts in groupby(self._parts, key=itemgetter(1, 2, 3))
        )
