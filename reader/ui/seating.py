"""Articles that come and go to the two sides: who takes one, and who has it back."""

from collections.abc import Collection, Sequence

from reader.ui.articles import ArticlesModel


class Seating:
    """The two sides, left and right, given to entries of the list by their numbers; 0 is nobody."""

    def __init__(self, articles: ArticlesModel) -> None:
        self._articles = articles
        self._before: dict[int, int] = {}  # from whom an entry took its side

    def forget(self) -> None:
        """Other articles come, under the same numbers."""
        self._before.clear()

    def seat(self, left: int, right: int) -> None:
        """Give the sides to entries; 0 leaves a side as it is."""
        sides = self._articles.left, self._articles.right
        wanted = left or sides[0], right or sides[1]
        self._before |= {new: old for new, old in zip(wanted, sides, strict=True) if new != old}
        self._articles.show_sides(*wanted)

    def seat_where_free(self, numbers: Sequence[int]) -> None:
        """Let entries that have no side take those that nobody has, left first."""
        waiting = [number for number in numbers if not self._articles.side_of(number)]
        left = self._articles.left or (waiting.pop(0) if waiting else 0)
        right = self._articles.right or (waiting.pop(0) if waiting else 0)
        self._articles.show_sides(left, right)

    def vacate(self, numbers: Collection[int]) -> bool:
        """Let entries among these that have no article give their sides back to those from whom they took
        them, or else to others that were read, or are about to be; False where none of them had a side."""
        sides = self._articles.left, self._articles.right
        gone = [side for side in sides if side in numbers and self._is_empty(side)]
        for number in gone:  # one after the other: both may have taken theirs from the same entry
            sides = self._articles.left, self._articles.right
            self._articles.show_sides(*(self._back_to(side) if side == number else side for side in sides))
        if gone:
            sides = self._articles.left, self._articles.right
            others = [entry.number for entry in self._articles.entries if entry.number not in sides]
            self.seat_where_free([number for number in others if self._can_be_seated(number)])
        return bool(gone)

    def _back_to(self, number: int) -> int:
        """From whom an entry took its side, 0 where that one cannot have it back."""
        before = self._before.get(number, 0)
        stands = before in (self._articles.left, self._articles.right)
        return before if not stands and self._can_be_seated(before) else 0

    def _is_empty(self, number: int) -> bool:
        """Whether an entry is there, and has no article."""
        entry = self._articles.entry(number)
        return entry is not None and entry.article is None

    def _can_be_seated(self, number: int) -> bool:
        """Whether an entry is there, and was read or is about to be."""
        entry = self._articles.entry(number)
        return entry is not None and (entry.article is not None or not entry.trouble)
