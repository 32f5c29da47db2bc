"""Blocks to weighted features: what they say, with rare words counting more than common ones.

Features of a block are its words, its pairs of neighbouring words, and the first four letters of its
longer words (so that "vote" and "voted" still answer each other). The weight of a word is its inverse
document frequency over both texts; a pair weighs the mean of its words.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt

# Scripts without blanks give one word a character; their neighbouring pairs then do the work of words.
_WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff]|"
    r"[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff]+"
)
_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class Profile:
    """One block as features: their set, the sum of their weights and the length of their vector."""

    words: tuple[str, ...]
    features: frozenset[str]
    weight: float
    norm: float


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, case folded, without punctuation."""
    return tuple(_WORD.findall(text.casefold()))


def features_of(words: Sequence[str]) -> frozenset[str]:
    """The features of a block that consists of these words."""
    beginnings = {word[:_BEGINNING] + "*" for word in words if len(word) > _BEGINNING}
    return frozenset(words) | beginnings | {f"{first} {second}" for first, second in pairwise(words)}


def weights_of(all_features: Sequence[frozenset[str]]) -> dict[str, float]:
    """How much each feature tells: the logarithm of how many blocks there are for one that has it."""
    counts = Counter(feature for features in all_features for feature in features)
    total = len(all_features) + 1
    return {feature: log(total / count) for feature, count in counts.items()}


def profile(words: tuple[str, ...], features: frozenset[str], weights: dict[str, float]) -> Profile:
    """The features of one block with their weights summed up."""
    each = [weights[feature] for feature in sorted(features)]
    return Profile(words, features, sum(each), sqrt(sum(weight * weight for weight in each)))
