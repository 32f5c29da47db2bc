"""Items and a view's height to the place among them: what is at the top of the view, and what is in sight."""

from collections.abc import Iterator
from typing import Protocol

from reader.ui.spread.heights import Heights
from reader.ui.spread.rows import Rows


class Items(Protocol):
    """A long list of items of which a height may be a guess until `height` is asked for the true one."""

    heights: Heights

    def __len__(self) -> int:
        """How many items there are."""

    def height(self, item: int) -> int:
        """The true height of an item."""


class Foothold:
    """Where a view stands in a long list: an item, and the pixels of it that are above the top of the view.

    Never a position in the whole: heights of what nobody has seen are guesses, and correcting one must
    not make the text jump.
    """

    def __init__(self, rows: Items, room: int) -> None:
        self.rows: Items = rows
        self.room = room
        self.item = 0
        self.offset = 0

    @property
    def position(self) -> int:
        """How many pixels lie above the view, as far as is known."""
        return self.rows.heights.top(self.item) + self.offset

    def go(self, item: int, offset: int) -> None:
        """Put `offset` pixels of `item` above the top of the view, as far as the text reaches."""
        if len(self.rows):
            self.item, self.offset = min(self._settled(item, offset), self._end())

    def go_to_end(self) -> None:
        """Put the end of the text at the bottom of the view."""
        if len(self.rows):
            self.item, self.offset = self._end()

    def move(self, pixels: int) -> None:
        """Scroll down by some pixels, up by negative ones."""
        self.go(self.item, self.offset + pixels)

    def follow(self, position: int) -> None:
        """Go where a scroll bar is: small steps by what is seen, long ones by estimate."""
        if abs(position - self.position) <= 2 * self.room:
            self.move(position - self.position)
        else:
            self.go(*self.rows.heights.at(position))

    def in_sight(self) -> Iterator[tuple[int, int]]:
        """The items in sight from top to bottom, each with its top in the view."""
        item, top = self.item, -self.offset
        while item < len(self.rows) and top < self.room:
            height = self.rows.height(item)
            yield item, top
            top += height
            item += 1

    def top_in_view(self, wanted: int) -> int | None:
        """The top of an item in the view, or None where it is out of sight."""
        return next((top for item, top in self.in_sight() if item == wanted), None)

    def first_whole(self) -> int:
        """The first item that is in sight from its top to its bottom; where none is, the one at the top."""
        whole = (item for item, top in self.in_sight() if 0 <= top <= self.room - self.rows.height(item))
        return next(whole, self.item)

    def item_at(self, y: int) -> int:
        """The item under a place in the view, -1 below the end of the text."""
        found = -1
        for item, top in self.in_sight():
            if top <= y < top + self.rows.height(item):
                found = item
        return found

    def _settled(self, item: int, offset: int) -> tuple[int, int]:
        """The same place with the offset inside its item."""
        while offset < 0 and item > 0:
            item -= 1
            offset += self.rows.height(item)
        while item + 1 < len(self.rows) and offset >= self.rows.height(item):
            offset -= self.rows.height(item)
            item += 1
        return item, max(0, min(offset, self.rows.height(item)))

    def _end(self) -> tuple[int, int]:
        """The last place there is: the end of the text at the bottom of the view."""
        room, item = self.room, len(self.rows) - 1
        while item > 0 and self.rows.height(item) < room:
            room -= self.rows.height(item)
            item -= 1
        return item, max(0, self.rows.height(item) - room)


class Place(Foothold):
    """Where the reader is in the rows of the spread."""

    rows: Rows

    def __init__(self, rows: Rows, room: int) -> None:
        super().__init__(rows, room)

    def resize(self, room: int, line: int, top: int) -> None:
        """Take another height: the top stays, unless that hid the line of the sheet whose top is at `top`."""
        self.room = room
        below = top + self.rows.height(self.rows.arrangement.item_of(line)) - room
        self.move(max(0, min(below, top)))

    def first_line(self) -> int:
        """The line of the sheet with which what is in sight begins; one cut off at the top does not count."""
        return self.rows.arrangement.first[self.first_whole()] if len(self.rows) else 0

    def first_fold(self) -> int:
        """The first folded stretch in sight, which a key opens; -1 where there is none."""
        return next((item for item, _ in self.in_sight() if self.rows.arrangement.is_fold(item)), -1)
