"""From one difference to the next: where a key leads, and what is said at either end."""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace


class Edge(Enum):
    """The end a reader stands at and was told about; the same key again goes round."""

    NONE = "none"
    FIRST = "first"
    LAST = "last"


class Walk(Struct, frozen=True):
    """A walk through `count` stops: the current one (-1 before the first) and the end last spoken of.

    `skipped` are the indices of stops, in order, that the walk does not stop at; one can still go to them.
    """

    count: int
    current: int = -1
    edge: Edge = Edge.NONE
    skipped: Sequence[int] = ()

    @property
    def length(self) -> int:
        """How many stops the walk leads through."""
        return self.count - len(self.skipped)

    @property
    def number(self) -> int:
        """Which of those the current stop is, counted from 1; 0 before the first, and where it is skipped."""
        if self.current < 0 or self._skips(self.current):
            return 0
        return self.current + 1 - bisect_left(self.skipped, self.current)

    def next(self) -> "Walk":
        """One stop on; at the last one first a word, then round to the first."""
        found = self._from(self.current + 1, 1)
        if found < self.count:
            return self.to(found)
        if not self.length or self.edge is not Edge.LAST:
            return replace(self, edge=Edge.LAST)
        return self.first()

    def previous(self) -> "Walk":
        """One stop back; at the first one first a word, then round to the last."""
        found = self._from(self.current - 1, -1)
        if found >= 0:
            return self.to(found)
        if not self.length or (self.edge is not Edge.FIRST and self.current >= 0):
            return replace(self, edge=Edge.FIRST)
        return self.last()

    def first(self) -> "Walk":
        """The first stop."""
        return self.to(self._from(0, 1)) if self.length else self

    def last(self) -> "Walk":
        """The last stop."""
        return self.to(self._from(self.count - 1, -1)) if self.length else self

    def to(self, stop: int) -> "Walk":
        """A stop by its index, skipped or not, as far as there are stops."""
        return replace(self, current=max(-1, min(stop, self.count - 1)), edge=Edge.NONE)

    def _from(self, stop: int, step: int) -> int:
        """The first stop from one on, forwards (1) or backwards (-1), that is not skipped."""
        while 0 <= stop < self.count and self._skips(stop):
            stop += step
        return stop

    def _skips(self, stop: int) -> bool:
        """Whether the walk passes a stop over."""
        at = bisect_left(self.skipped, stop)
        return at < len(self.skipped) and self.skipped[at] == stop
