"""Profiles of many articles to a Matrix: which of them resemble each other, how much, and what they are to
each other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reader.compare.resemblance import similarity_of
from reader.compare.stopping import Stop, heed, never
from reader.library.profile import Profile

LEAST = 0.03
"""What is less similar is unrelated: on the development sets unrelated stories are under .01, those that
share a passage over .03."""


class Relation(StrEnum):
    """What two articles are to each other."""

    SAME = "same text"
    CLEAN_COPY = "clean copy"
    CAPTURES = "captures of one page"
    STORY = "same story"
    SHARED = "shared passages"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Kinship:
    """What two articles, by their places, have in common.

    `similarity` is the share of the shorter one that the other has too, 0 to 1; `shared` how many words
    that is.
    """

    first: int
    second: int
    similarity: float
    shared: int
    relation: Relation


@dataclass(frozen=True, slots=True)
class Matrix:
    """All pairs of `size` articles that have something in common, in order; all others have nothing."""

    size: int
    kinships: tuple[Kinship, ...]
    _places: dict[tuple[int, int], int] = field(default_factory=dict, compare=False, repr=False)

    def kinship(self, first: int, second: int) -> Kinship | None:
        """What two articles have in common, whichever way round they are asked for."""
        at = self._places.get((min(first, second), max(first, second)))
        return None if at is None else self.kinships[at]

    def similarity(self, first: int, second: int) -> float:
        """How similar two articles are, 0 to 1; an article is like itself."""
        found = self.kinship(first, second)
        return 1.0 if first == second else found.similarity if found else 0.0


def matrix(profiles: Sequence[Profile], stop: Stop = never) -> Matrix:
    """Which articles resemble each other; the same for the same articles in the same order, anywhere.

    Raises Cancelled where `stop` said so.
    """
    found = []
    for second, other in enumerate(profiles):
        heed(stop)
        for first in range(second):
            one = profiles[first]
            similarity = similarity_of(one.fingerprint, other.fingerprint)
            if similarity >= LEAST:
                found.append(kinship_of(first, second, one, other, similarity))
    kinships = tuple(sorted(found, key=lambda each: (each.first, each.second)))
    return Matrix(
        len(profiles), kinships, {(each.first, each.second): at for at, each in enumerate(kinships)}
    )


def kinship_of(first: int, second: int, one: Profile, other: Profile, similarity: float) -> Kinship:
    """What two articles of that similarity have in common."""
    shared = round(similarity * min(one.words, other.words))
    return Kinship(first, second, similarity, shared, relation_of(one, other, similarity))


def relation_of(one: Profile, other: Profile, similarity: float) -> Relation:
    """What two articles of that similarity are to each other."""
    if one.body == other.body and similarity:
        return Relation.SAME if one.is_page == other.is_page else Relation.CLEAN_COPY
    if similarity >= 0.5:
        same = same_page(one, other)
        return Relation.CAPTURES if same else Relation.STORY
    return Relation.SHARED if similarity >= LEAST else Relation.UNRELATED


def same_page(one: Profile, other: Profile) -> bool:
    """Whether two articles say that they are from one address, or have one headline."""
    if one.url and other.url:
        return one.url == other.url
    return bool(one.title) and one.title == other.title
