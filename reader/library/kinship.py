"""Profiles of many articles to a Matrix: which of them resemble each other, how much, and what they are."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct, field

from reader.compare.stopping import Stop, heed, never
from reader.library.prints import Runs, candidates, runs_of, similarity_of_runs
from reader.library.profile import Profile

LEAST = 0.03
"""What is less similar is unrelated: on the development sets unrelated stories are under .01, those that
share a passage over .03."""

STORY = 0.5
"""From here on two articles tell one story: on the development sets versions are mostly over it."""

MOST_WHOLE = 300_000
"""Pairs that are compared within stories to have each of these whole, the smallest first: some 15 s."""

Pair = tuple[int, int]


class Relation(StrEnum):
    """What two articles are to each other."""

    SAME = "same text"
    CLEAN_COPY = "clean copy"
    CAPTURES = "captures of one page"
    STORY = "same story"
    SHARED = "shared passages"
    UNRELATED = "unrelated"


class Kinship(Struct, frozen=True):
    """What two articles, by their places, have in common.

    `similarity` is the share of the shorter one that the other has too, 0 to 1; `shared` how many words
    that is.
    """

    first: int
    second: int
    similarity: float
    shared: int
    relation: Relation


class Matrix(Struct, frozen=True):
    """All pairs of `size` articles that have something in common, in order; all others have nothing.

    Where `whole` is False there are stories of so many articles that not all of their pairs were compared.
    """

    size: int
    kinships: tuple[Kinship, ...]
    whole: bool = True
    _places: dict[Pair, int] = field(default_factory=dict)

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

    Raises Cancelled where `stop` said so. Only articles that share rare runs of words are compared; those of
    one story all with each other.
    """
    runs = [runs_of(profile.runs) for profile in profiles]
    found: dict[Pair, float] = {}
    compare(candidates(runs, stop), runs, found, stop)
    whole = complete(stories_among(len(profiles), found), runs, found, stop)
    kinships = tuple(kinship_of(pair, profiles, found[pair]) for pair in sorted(found))
    places = {(each.first, each.second): at for at, each in enumerate(kinships)}
    return Matrix(len(profiles), kinships, whole, places)


def compare(pairs: Iterable[Pair], runs: Sequence[Runs], found: dict[Pair, float], stop: Stop) -> None:
    """Write down how similar these pairs are that are at all; quick where the later ones come in order."""
    opened, of = -1, frozenset[int]()
    for number, (first, second) in enumerate(pairs):
        if number % 256 == 0:
            heed(stop)
        if second != opened:
            opened, of = second, frozenset(runs[second])
        if (first, second) not in found:
            similarity = similarity_of_runs(runs[first], runs[second], of)
            if similarity >= LEAST:
                found[first, second] = similarity


def complete(
    stories: Iterable[Sequence[int]], runs: Sequence[Runs], found: dict[Pair, float], stop: Stop
) -> bool:
    """Compare all articles of each story with each other; False where there were too many."""
    left = MOST_WHOLE
    for story in sorted(stories, key=lambda story: (len(story), story)):
        left -= len(story) * (len(story) - 1) // 2
        if left < 0:
            return False
        compare(pairs_of(story), runs, found, stop)
    return True


def pairs_of(places: Sequence[int]) -> Iterator[Pair]:
    """All pairs of ascending places."""
    return ((first, second) for at, second in enumerate(places) for first in places[:at])


def stories_among(size: int, found: dict[Pair, float]) -> list[list[int]]:
    """The places of articles by the story they tell, in order; each article is in one, be it alone."""
    heads = list(range(size))

    def head(place: int) -> int:
        while heads[place] != place:
            heads[place] = heads[heads[place]]
            place = heads[place]
        return place

    for (first, second), similarity in found.items():
        if similarity >= STORY:
            one, other = sorted((head(first), head(second)))
            heads[other] = one
    stories: dict[int, list[int]] = {}
    for place in range(size):
        stories.setdefault(head(place), []).append(place)
    return list(stories.values())


def kinship_of(pair: Pair, profiles: Sequence[Profile], similarity: float) -> Kinship:
    """What two articles of that similarity have in common."""
    one, other = (profiles[place] for place in pair)
    shared = round(similarity * min(one.words, other.words))
    return Kinship(*pair, similarity, shared, relation_of(one, other, similarity))


def relation_of(one: Profile, other: Profile, similarity: float) -> Relation:
    """What two articles of that similarity are to each other."""
    if is_clean_copy(one, other, similarity):
        return Relation.CLEAN_COPY
    if one.body == other.body and similarity:
        return Relation.SAME
    if similarity >= STORY:
        return Relation.CAPTURES if is_one_page(one, other) else Relation.STORY
    return Relation.SHARED if similarity >= LEAST else Relation.UNRELATED


# What a person copied out of a page by hand has hardly anything to strip; a page as it was saved has more.
# Of the development sets' pages one of twenty has less than a tenth to strip.
CLEAN, RAW = 0.03, 0.1
COPIED = 0.9


def is_clean_copy(one: Profile, other: Profile, similarity: float) -> bool:
    """Whether one is a page or a dump with its site around it, and the other the same text without."""
    clean, raw = sorted((one, other), key=lambda profile: profile.stripped)
    return similarity >= COPIED and clean.stripped <= CLEAN and raw.stripped >= RAW and not clean.is_page


def is_one_page(one: Profile, other: Profile) -> bool:
    """Whether two articles say that they are from one address, or have one headline."""
    if one.url and other.url:
        return one.url == other.url
    return bool(one.headline) and one.headline == other.headline
