"""What a search found in the sheet: stretches of text, by line and side."""

from msgspec import Struct, field


class Hit(Struct, frozen=True, order=True):
    """One find: from character `start` to `end` of a paragraph on a side of a line."""

    line: int
    side: str
    paragraph: int
    start: int
    end: int


class Hits(Struct):
    """All finds so far, in the order of the text: line by line, left before right.

    `lines` has, for each side on which something was found, the lines where it was.
    """

    all: list[Hit] = field(default_factory=list)
    by_line: dict[int, list[Hit]] = field(default_factory=dict)
    lines: dict[str, list[int]] = field(default_factory=dict)

    def add(self, hit: Hit) -> None:
        """Add a find that comes after all the others."""
        self.all.append(hit)
        self.by_line.setdefault(hit.line, []).append(hit)
        lines = self.lines.setdefault(hit.side, [])
        if not lines or lines[-1] != hit.line:
            lines.append(hit.line)

    def of_line(self, line: int, side: str) -> list[Hit]:
        """The finds on one side of a line."""
        return [hit for hit in self.by_line.get(line, ()) if hit.side == side]
