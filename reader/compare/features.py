"""Blocks to profiles: what each says, as numbers, with rare words weighing more than common ones.

The features of a block are its words, the first four letters of its longer words (so that "vote" and
"voted" still answer each other), and its pairs of neighbouring words. A word weighs its inverse document
frequency, counted on the side where it is in more blocks; a pair weighs as much as its weightier word.
Names weigh less: two reports of one event share them all without sharing a sentence.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from math import sqrt

from msgspec import Struct

from reader.compare.style import without_points

# Scripts without blanks give one word a character; their pairs then do the work of words.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff"
# Marks inside words, which are none of Python's word characters: accents, Hebrew and Arabic points, the
# vowel signs of India, and what is invisible.
_SIGNS = (
    r"\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0963\u0966-\u0dff\u00ad\u200b-\u200d\u2060"
)
# The same in a text of ASCII, a third sooner.
_PLAIN_WORD = re.compile(r"\w+", re.ASCII)


@cache
def _word() -> re.Pattern[str]:
    """What a word is in any script. Compiling it takes 2 ms, and many a text does without."""
    return re.compile(rf"[{_UNSPACED}]|(?:[^\W{_UNSPACED}]|[{_SIGNS}])+")


class Profile(Struct, frozen=True):
    """One block in numbers: its words in order, the sets of its features, their weight and length.

    `singles` holds words and beginnings, `pairs` neighbouring words as `first * vocabulary + second`.
    """

    words: Sequence[int]
    singles: frozenset[int]
    pairs: frozenset[int]
    weight: float
    norm: float


class Vocabulary(Struct, frozen=True):
    """The weights of all words and beginnings of both texts; `size` is how many there are."""

    weights: Sequence[float]
    size: int
    beginnings: Sequence[int]

    def pair_weight(self, pair: int) -> float:
        """The weight of two neighbouring words."""
        first, second = divmod(pair, self.size)
        return max(self.weights[first], self.weights[second])

    def profile(self, words: Sequence[int]) -> Profile:
        """A block's words to its profile."""
        beginnings = self.beginnings
        singles = frozenset(words) | {beginnings[word] for word in words if beginnings[word] >= 0}
        pairs = frozenset(first * self.size + second for first, second in pairwise(words))
        each = [self.weights[single] for single in singles]
        each += [self.pair_weight(pair) for pair in pairs]
        return Profile(words, singles, pairs, sum(each), sqrt(sum(weight * weight for weight in each)))

    def shared(self, one: Profile, other: Profile) -> list[float]:
        """The weights of what two profiles have in common."""
        found = [self.weights[single] for single in one.singles & other.singles]
        found += [self.pair_weight(pair) for pair in one.pairs & other.pairs]
        return found


def words_of(text: str) -> list[str]:
    """The words of a text, case folded, without punctuation; in Hebrew and Arabic without points."""
    if text.isascii():
        return _PLAIN_WORD.findall(text.lower())
    return _word().findall(without_points(text).casefold())


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where in a text its words stand, as (start, end)."""
    return [found.span() for found in _word().finditer(text)]
