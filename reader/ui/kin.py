"""Profiles of the loaded articles to what they have in common: stories, differences, pairs, and a search."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from reader.library import Matrix, Profile, Proposals, Search

KINSHIP = "kinship"
"""The purpose of comparing all articles with each other: a newer one takes the place of the one under way."""

CAPTURES = ("same text", "clean copy", "captures of one page")
"""The relations in which what was decided about one article holds for the other as well."""

PAUSE = 400
"""Milliseconds without another article before all are compared: a heap of files comes one by one."""


@dataclass(frozen=True, slots=True, eq=False)
class Kinships:
    """What the articles with these numbers, in the order of the matrix, have in common."""

    numbers: tuple[int, ...]
    matrix: "Matrix"
    proposals: "Proposals"

    def stories(self) -> dict[int, int]:
        """The number of the story for each article that shares one with another."""
        return {
            self.numbers[place]: story
            for story, places in enumerate(self.proposals.stories, 1)
            for place in places
            if len(places) > 1
        }

    def are_captures(self, one: int, other: int) -> bool:
        """Whether two articles are captures of one page, or one text in two forms."""
        if one not in self.numbers or other not in self.numbers:
            return False
        found = self.matrix.kinship(self.numbers.index(one), self.numbers.index(other))
        return found is not None and found.relation.value in CAPTURES

    def differences(self, left: int) -> dict[int, float]:
        """How far every other article differs from one, from 0 to 1."""
        if left not in self.numbers:
            return {}
        at = self.numbers.index(left)
        return {
            number: 1.0 - self.matrix.similarity(at, place)
            for place, number in enumerate(self.numbers)
            if number != left
        }


class Kin(QObject):
    """What is known of every article for the sake of the others.

    Signals:
        changed(): `kinships` are others now.
        searchable(): other articles can be found.
    """

    changed = Signal()
    searchable = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kinships: Kinships | None = None
        self._tasks = tasks
        self._profiles: dict[int, Profile] = {}
        self._texts: dict[int, bytes] = {}
        self._search: Search | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._compare)

    def take(self, number: int, profile: "Profile", given_title: str = "") -> None:
        """Take in an article."""
        # What is left here is small: the text goes to the search, and is not sent about with the rest.
        self._profiles[number] = replace(profile, text=b"")
        self._texts[number] = profile.text
        self._searching().put(number, profile.text, given_title)
        self.searchable.emit()
        self._pause.start()

    def restart(self) -> None:
        """Forget all articles: others come under the same numbers."""
        self._tasks.cancel(KINSHIP)
        self._pause.stop()
        self._profiles.clear()
        self._texts.clear()
        self._search = None
        if self.kinships is not None:
            self._take(None)

    def keep_only(self, numbers: frozenset[int]) -> None:
        """Forget all other articles."""
        gone = self._profiles.keys() - numbers
        for number in gone:
            del self._profiles[number], self._texts[number]
            self._searching().remove(number)
        if gone:
            self._pause.start()

    def rename(self, number: int, given_title: str) -> None:
        """Have an article found by the title that the reader gave it, or by its own again ("")."""
        if number in self._texts:
            self._searching().put(number, self._texts[number], given_title)

    def find(self, query: str) -> frozenset[int]:
        """The numbers of the articles that hold every word of a query."""
        return frozenset(self._searching().find(query))

    def profile(self, number: int) -> "Profile | None":
        """What is known of an article."""
        return self._profiles.get(number)

    @property
    def profiles(self) -> Mapping[int, "Profile"]:
        """What is known of all articles, by their numbers."""
        return self._profiles

    def _searching(self) -> "Search":
        from reader.library import Search  # the window opens without

        if self._search is None:
            self._search = Search()
        return self._search

    def _compare(self) -> None:
        """Have all articles compared with each other, in the order of their numbers."""
        numbers = tuple(sorted(self._profiles))
        if len(numbers) < 2:
            self._tasks.cancel(KINSHIP)
            self._take(None)
            return
        self._tasks.start(
            KINSHIP,
            "compare_profiles",
            (tuple(self._profiles[number] for number in numbers),),
            lambda found: self._take(Kinships(numbers, *found) if isinstance(found, tuple) else None),
            lambda _trouble: None,
        )

    def _take(self, kinships: Kinships | None) -> None:
        self.kinships = kinships
        self.changed.emit()
