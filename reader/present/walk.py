"""From one difference to the next: where a key leads, and what is said at either end."""

from dataclasses import dataclass
from enum import Enum


class Edge(Enum):
    """The end a reader stands at and was told about; the same key again goes round."""

    NONE = "none"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk through `count` stops: the current one (-1 before the first) and the end last spoken of."""

    count: int
    current: int = -1
    edge: Edge = Edge.NONE

    def next(self) -> "Walk":
        """One stop on; at the last one first a word, then round to the first."""
        if self.current + 1 < self.count:
            return Walk(self.count, self.current + 1)
        if not self.count or self.edge is not Edge.LAST:
            return Walk(self.count, self.current, Edge.LAST)
        return self.first()

    def previous(self) -> "Walk":
        """One stop back; at the first one first a word, then round to the last."""
        if self.current > 0:
            return Walk(self.count, self.current - 1)
        if not self.count or (self.edge is not Edge.FIRST and self.current == 0):
            return Walk(self.count, self.current, Edge.FIRST)
        return self.last()

    def first(self) -> "Walk":
        """The first stop."""
        return self.to(0)

    def last(self) -> "Walk":
        """The last stop."""
        return self.to(self.count - 1)

    def to(self, stop: int) -> "Walk":
        """A stop by its index, as far as there are stops."""
        return Walk(self.count, max(-1, min(stop, self.count - 1)))
