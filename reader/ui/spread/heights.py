"""Heights of items, some measured and some estimated, to positions and back."""

from collections.abc import Sequence
from itertools import accumulate

GROUP = 64
"""Items a group: its sum is kept, so that finding a place takes two short sums, however long the list."""


class Heights:
    """The heights of a long list of items in whole pixels.

    Items start with an estimate and are set to what was measured when somebody saw them. Position 0 is
    the top of the first item.
    """

    def __init__(self, estimates: Sequence[int]) -> None:
        self._heights = list(estimates)
        self._groups = [sum(self._heights[at : at + GROUP]) for at in range(0, len(self._heights), GROUP)]
        self._total = sum(self._groups)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, item: int) -> int:
        return self._heights[item]

    def __setitem__(self, item: int, height: int) -> None:
        change = height - self._heights[item]
        if change:
            self._heights[item] = height
            self._groups[item // GROUP] += change
            self._total += change

    @property
    def total(self) -> int:
        """The height of all items together."""
        return self._total

    def top(self, item: int) -> int:
        """Where an item begins."""
        group = item // GROUP
        return sum(self._groups[:group]) + sum(self._heights[group * GROUP : item])

    def tops(self) -> list[int]:
        """Where each item begins, all at once."""
        return list(accumulate(self._heights[:-1], initial=0)) if self._heights else []

    def at(self, position: int) -> tuple[int, int]:
        """The item at a position and how far into it the position lies; clipped to the list."""
        if not self._heights:
            return 0, 0
        position = max(0, min(position, self._total - 1))
        group = 0
        while position >= self._groups[group]:
            position -= self._groups[group]
            group += 1
        item = group * GROUP
        while position >= self._heights[item]:
            position -= self._heights[item]
            item += 1
        return item, position
