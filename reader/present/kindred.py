"""What many articles have in common to one packed value that travels fast and is asked in no time."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from msgspec import Struct

from reader.library import Kinship, Matrix, Proposal, Proposals, Relation

MOST_PAIRS = 1_000
"""Pairs that are proposed, the best ones: nobody walks through more, and 500 captures have 124,750."""

RELATIONS = tuple(Relation)


class Kindred(Struct, frozen=True, eq=False):
    """What `size` articles, by their places, have in common.

    `keys` has for both ways round of each pair that has something in common its places, first times `size`
    plus second, ascending, as 64-bit numbers; `similarities`, `shared` and `relations` go with them. Where
    `whole` is False, not all pairs of the largest stories were compared. Of `pair_count` pairs that could be
    laid side by side `pairs` has the best ones. `duplicates` are places of articles that say just what that
    at the second place says.
    """

    size: int
    keys: bytes
    similarities: bytes
    shared: bytes
    relations: bytes
    whole: bool
    pairs: tuple[Proposal, ...]
    pair_count: int
    stories: tuple[tuple[int, ...], ...]
    duplicates: tuple[tuple[int, int], ...]

    def kinship(self, first: int, second: int) -> Kinship | None:
        """What two articles have in common, whichever way round they are asked for."""
        keys, key = memoryview(self.keys).cast("Q"), first * self.size + second
        at = bisect_left(keys, key)
        if at == len(keys) or keys[at] != key:
            return None
        relation = RELATIONS[self.relations[at]]
        shared = memoryview(self.shared).cast("Q")[at]
        return Kinship(first, second, memoryview(self.similarities).cast("d")[at], shared, relation)

    def similarity(self, first: int, second: int) -> float:
        """How similar two articles are, 0 to 1; an article is like itself."""
        return self.likenesses(first, (second,))[0]

    def likenesses(self, place: int, others: Iterable[int]) -> list[float]:
        """How similar one article is to each of some others: quicker than to ask for one after the other."""
        keys, similarities = memoryview(self.keys).cast("Q"), memoryview(self.similarities).cast("d")
        found = []
        for other in others:
            key = place * self.size + other
            at = bisect_left(keys, key)
            there = at < len(keys) and keys[at] == key
            found.append(1.0 if other == place else similarities[at] if there else 0.0)
        return found

    def similar_to(self, place: int) -> Iterator[tuple[int, float]]:
        """The places of all articles that have something in common with one, and how similar they are."""
        keys, similarities = memoryview(self.keys).cast("Q"), memoryview(self.similarities).cast("d")
        start = place * self.size
        for at in range(bisect_left(keys, start), bisect_left(keys, start + self.size)):
            yield keys[at] - start, similarities[at]


def kindred_of(found: Matrix, proposals: Proposals) -> Kindred:
    """A matrix, and what was proposed by it, packed."""
    ways = sorted(
        (first * found.size + second, at)
        for at, each in enumerate(found.kinships)
        for first, second in ((each.first, each.second), (each.second, each.first))
    )
    kinships = [found.kinships[at] for _, at in ways]
    return Kindred(
        found.size,
        array("Q", (key for key, _ in ways)).tobytes(),
        array("d", (each.similarity for each in kinships)).tobytes(),
        array("Q", (each.shared for each in kinships)).tobytes(),
        bytes(RELATIONS.index(each.relation) for each in kinships),
        found.whole,
        proposals.pairs[:MOST_PAIRS],
        len(proposals.pairs),
        proposals.stories,
        tuple((each.place, each.of) for each in proposals.duplicates),
    )
