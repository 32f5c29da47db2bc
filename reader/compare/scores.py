"""Profiles of two sides to scores: how much a left block and a right block say the same, from 0 to 1."""

from collections.abc import Mapping
from heapq import nsmallest

from reader.compare.features import Profile, Vocabulary
from reader.compare.stopping import Stop, heed

Pair = tuple[int, int]

# Up to this many pairs each is scored; beyond it only those that share something rare.
EVERY_PAIR = 3_600
# Words of a block that are looked up, the rarest first, how common they may be, and how many of the
# blocks that share them are scored. On 1,000 and 10,000 paragraphs this loses no link that all pairs find.
_LOOKED_UP = 14
_COMMONEST = 30
_SCORED = 8
# Added to a weight that others are divided by: what shares two words of its three has shown nothing yet.
_DOUBT = 2.0
# A part counts less than a whole of the same words. With less F1 of synthetic edits rises by .0005, that of
# rewrites falls by .03.
_PART = 0.75
# Below this no later step asks: a fifth more or less changes no link of the development sets.
_LEAST = 0.08


def score(vocabulary: Vocabulary, one: Profile, other: Profile) -> float:
    """The greater of the cosine of two profiles and three quarters of how much the one contains the other."""
    shared = vocabulary.shared(one, other)
    if not shared:
        return 0.0
    cosine = sum(weight * weight for weight in shared) / (one.norm * other.norm + _DOUBT * _DOUBT / 4)
    contained = sum(shared) / (min(one.weight, other.weight) + 2 * _DOUBT)
    return max(cosine, _PART * contained)


def scores_of(
    vocabulary: Vocabulary, left: Mapping[int, Profile], right: Mapping[int, Profile], stop: Stop
) -> dict[Pair, float]:
    """The scores of all pairs that may answer each other, without those that hardly share a thing."""
    if len(left) * len(right) <= EVERY_PAIR:
        chosen = {i: list(right) for i in left}
    else:
        chosen = alike(vocabulary, left, right, _SCORED, stop)
    found: dict[Pair, float] = {}
    for i, js in chosen.items():
        heed(stop)
        for j in js:
            value = score(vocabulary, left[i], right[j])
            if value >= _LEAST:
                found[i, j] = value
    return found


def alike(
    vocabulary: Vocabulary, left: Mapping[int, Profile], right: Mapping[int, Profile], limit: int, stop: Stop
) -> dict[int, list[int]]:
    """For each left block the right blocks that share the most weight of its rarest words."""
    places: dict[int, list[int]] = {}
    for j, profile in right.items():
        for single in profile.singles:
            places.setdefault(single, []).append(j)
    found: dict[int, list[int]] = {}
    for i, profile in left.items():
        heed(stop)
        known = sorted((len(places[single]), single) for single in profile.singles if single in places)
        shares: dict[int, float] = {}
        for count, single in known[:_LOOKED_UP]:
            if count > _COMMONEST:
                break
            weight = vocabulary.weights[single]
            for j in places[single]:
                shares[j] = shares.get(j, 0.0) + weight
        found[i] = [j for _, j in nsmallest(limit, ((-share, j) for j, share in shares.items()))]
    return found
