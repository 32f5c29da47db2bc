"""Words as they are written out to the runs of one side."""

from reader.compare.comparison import Run, RunKind
from reader.compare.tokens import Tokens


class Runs:
    """The runs of one side while they are made; joined they are what was written so far."""

    def __init__(self) -> None:
        self._runs: list[Run] = []

    def add(self, text: str, kind: RunKind, rule: str = "", fact: str = "") -> None:
        """Write a stretch of text."""
        if text:
            self._runs.append(Run(text, kind, rule, fact))

    def lengthen(self, text: str, kind: RunKind) -> None:
        """Write white space as the end of the change before it."""
        if text:
            self._runs.append(Run(text, kind, "", self._runs[-1].fact))

    def change(self, side: Tokens, start: int, end: int, kind: RunKind, fact: str) -> None:
        """Write words that only this text has, with the white space between them."""
        if start < end:
            self.add(side.gaps[start], RunKind.EQUAL)
            parts = [side.words[start]]
            for at in range(start + 1, end):
                parts += [side.gaps[at], side.words[at]]
            self.add("".join(parts), kind, "", fact)

    def merged(self) -> tuple[Run, ...]:
        """The runs with neighbours of one kind, rule and fact joined."""
        found: list[Run] = []
        for run in self._runs:
            last = found[-1] if found else None
            if last and (last.kind, last.rule, last.fact) == (run.kind, run.rule, run.fact):
                found[-1] = Run(last.text + run.text, run.kind, run.rule, run.fact)
            else:
                found.append(run)
        return tuple(found)
