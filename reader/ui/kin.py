"""Profiles of the loaded articles to what they have in common: stories, differences, pairs, and a search."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from reader.errands import Profiled, Profiles
from reader.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from reader.library import Search
    from reader.present.kindred import Kindred

KINSHIP = "kinship"
"""The purpose of comparing all articles with each other: a newer one takes the place of the one under way."""

CAPTURES = ("same text", "clean copy", "captures of one page")
"""The relations in which what was decided about one article holds for the other as well."""

PAUSE = 400
"""Milliseconds without another article before all are compared: a heap of files comes one by one."""


class Kinships(Struct, frozen=True, eq=False):
    """What the articles with these numbers, in the order of their places, have in common."""

    numbers: tuple[int, ...]
    kindred: "Kindred"

    def stories(self) -> dict[int, int]:
        """The number of the story for each article that shares one with another."""
        return {
            self.numbers[place]: story
            for story, places in enumerate(self.kindred.stories, 1)
            for place in places
            if len(places) > 1
        }

    def are_captures(self, one: int, other: int) -> bool:
        """Whether two articles are captures of one page, or one text in two forms."""
        if one not in self.numbers or other not in self.numbers:
            return False
        found = self.kindred.kinship(self.numbers.index(one), self.numbers.index(other))
        return found is not None and found.relation.value in CAPTURES

    def differences(self, left: int) -> dict[int, float]:
        """How far every other article differs from one, from 0 to 1."""
        if left not in self.numbers:
            return {}
        found = dict.fromkeys(self.numbers, 1.0)
        for place, similarity in self.kindred.similar_to(self.numbers.index(left)):
            found[self.numbers[place]] = 1.0 - similarity
        del found[left]
        return found


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
        self._profiles: dict[int, Profiled] = {}
        self._search: Search | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._compare)

    def take(self, number: int, profile: Profiled, given_title: str = "") -> None:
        """Take in an article."""
        self._profiles[number] = profile
        self._searching().put(number, profile.text, given_title)
        self.searchable.emit()
        self._pause.start()

    def take_all(self, profiles: Mapping[int, Profiled], given_titles: Mapping[int, str]) -> None:
        """Take in what a session kept of its articles."""
        search = self._searching()
        for number, profile in profiles.items():
            self._profiles[number] = profile
            search.put(number, profile.text, given_titles.get(number, ""))
        if profiles:
            self.searchable.emit()
            self._pause.start()

    def restart(self) -> None:
        """Forget all articles: others come under the same numbers."""
        self._tasks.cancel(KINSHIP)
        self._pause.stop()
        self._profiles.clear()
        self._search = None
        if self.kinships is not None:
            self._take(None)

    def keep_only(self, numbers: frozenset[int]) -> None:
        """Forget all other articles."""
        gone = self._profiles.keys() - numbers
        for number in gone:
            del self._profiles[number]
            self._searching().remove(number)
        if gone:
            self._pause.start()

    def rename(self, number: int, given_title: str) -> None:
        """Have an article found by the title that the reader gave it, or by its own again ("")."""
        if number in self._profiles:
            self._searching().put(number, self._profiles[number].text, given_title)

    def find(self, query: str) -> frozenset[int]:
        """The numbers of the articles that hold every word of a query."""
        return frozenset(self._searching().find(query))

    @property
    def is_comparing(self) -> bool:
        """Whether articles wait to be compared with the others, or are just being compared."""
        return self._pause.isActive() or self._tasks.is_busy(KINSHIP)

    @property
    def count(self) -> int:
        """How many articles can be found."""
        return len(self._profiles)

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
            (Profiles(tuple(self._profiles[number].packed for number in numbers)),),
            lambda found: self._take(Kinships(numbers, found)),  # type: ignore[arg-type]  # what was asked for
            lambda _trouble: None,
        )

    def _take(self, kinships: Kinships | None) -> None:
        self.kinships = kinships
        self.changed.emit()
