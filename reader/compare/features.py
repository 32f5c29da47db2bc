"""Blocks to profiles: what each says, as numbers, with rare words weighing more than common ones.

The features of a block are its words, the first four letters of its longer words (so that "vote" and
"voted" still answer each other), and its pairs of neighbouring words. A word weighs its inverse document
frequency, counted on the side where it is in more blocks; a pair weighs as much as its weightier word.
Names weigh less: two reports of one event share them all without sharing a sentence.
"""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import log, sqrt

from reader.compare.style import one_form, without_points

# Scripts without blanks give one word a character; their pairs then do the work of words.
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u3400-\u9fff\uf900-\ufaff"
# Marks inside words, which are none of Python's word characters: accents, Hebrew and Arabic points, the
# vowel signs of India, and what is invisible.
_SIGNS = (
    r"\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u0900-\u0963\u0966-\u0dff\u00ad\u200b-\u200d\u2060"
)
_WORD = re.compile(rf"[{_UNSPACED}]|(?:[^\W{_UNSPACED}]|[{_SIGNS}])+")
# Inside a sentence: after a letter or comma and a blank.
_INSIDE = re.compile(r"(?<=[^\W\d_],\s)\w+|(?<=[^\W\d_]\s)\w+")
_BEGINNING = 4
# Set on the reports of the development sets; .5 to .7 give the same.
_NAME_WEIGHT = 0.6
# A word is a name where it is written small at most so often for each time with a capital.
_SMALL_USES = 0.25
# German writes every noun with a capital (about 30 % of the words inside a sentence): no names there.
_MOST_CAPITALS = 0.25
# In fewer words two names are a quarter.
_TOO_FEW = 60


@dataclass(frozen=True, slots=True)
class Profile:
    """One block in numbers: its words in order, the sets of its features, their weight and length.

    `singles` holds words and beginnings, `pairs` neighbouring words as `first * vocabulary + second`.
    """

    words: Sequence[int]
    singles: frozenset[int]
    pairs: frozenset[int]
    weight: float
    norm: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
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
    if not text.isascii():
        text = without_points(text)
    return _WORD.findall(text.casefold())


class _Forms(dict[str, str]):
    """The form that all writings of a word share, found once for each word: "Oct." is October."""

    def __missing__(self, word: str) -> str:
        self[word] = form = one_form(word)
        return form


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where in a text its words stand, as (start, end)."""
    return [found.span() for found in _WORD.finditer(text)]


def read(
    left: Sequence[str], right: Sequence[str]
) -> tuple[Vocabulary, list[Sequence[int]], list[Sequence[int]]]:
    """Two lists of blocks to the vocabulary of both and each block's words as numbers in it."""
    numbers: dict[str, int] = {}
    forms = _Forms()
    sides = [
        [
            array("l", [numbers.setdefault(forms[word], len(numbers)) for word in words_of(text)])
            for text in side
        ]
        for side in (left, right)
    ]
    beginnings, count = _beginnings(numbers)
    weights = _weights(sides, beginnings, count)
    for number in _with_beginnings(_names(left, right, numbers), beginnings):
        weights[number] *= _NAME_WEIGHT
    return Vocabulary(weights, count, beginnings), list(sides[0]), list(sides[1])


def _beginnings(numbers: dict[str, int]) -> tuple[list[int], int]:
    """For each word the number of its beginning, or -1 where it is short; and how many numbers there are."""
    known: dict[str, int] = {}
    found = [
        known.setdefault(word[:_BEGINNING], len(numbers) + len(known)) if len(word) > _BEGINNING else -1
        for word in numbers
    ]
    return found, len(numbers) + len(known)


def _weights(sides: Sequence[Sequence[Sequence[int]]], beginnings: Sequence[int], count: int) -> list[float]:
    frequencies = [[0] * count, [0] * count]
    for side, frequency in zip(sides, frequencies, strict=True):
        for words in side:
            each = set(words)
            for number in each | {beginnings[word] for word in each}:
                frequency[number] += number >= 0
    blocks = max(len(sides[0]), len(sides[1])) + 1
    # What is in every block still weighs a little, what is in one weighs the logarithm of all.
    return [
        log(1 + blocks / max(pair)) - log(2) if max(pair) else 0.0 for pair in zip(*frequencies, strict=True)
    ]


def _with_beginnings(names: set[int], beginnings: Sequence[int]) -> list[int]:
    """The names, and the beginnings that no word but names has."""
    others = {beginning for word, beginning in enumerate(beginnings) if word not in names}
    return sorted(names | ({beginnings[name] for name in names} - others - {-1}))


def names_have_capitals(texts: Iterable[str]) -> bool:
    """True where a capital inside a sentence shows a name; not in German, where every noun has one."""
    return bool(_capitals(_inside(texts)))


def _inside(texts: Iterable[str]) -> Counter[str]:
    """The words that stand inside sentences, as written, with how often."""
    return Counter(chain.from_iterable(map(_INSIDE.findall, texts)))


def _capitals(inside: Counter[str]) -> dict[str, int]:
    """Those with a capital, or none at all where too many have one."""
    found = {word: count for word, count in inside.items() if word[0].isupper()}
    words, large = sum(inside.values()), sum(found.values())
    return found if words < _TOO_FEW or large <= _MOST_CAPITALS * words else {}


def _names(left: Sequence[str], right: Sequence[str], numbers: dict[str, int]) -> set[int]:
    """The words that are written with a capital inside sentences, and hardly ever without."""
    inside = _inside(chain(left, right))
    return {
        numbers[word.casefold()]
        for word, count in _capitals(inside).items()
        if word.casefold() in numbers and inside[word.casefold()] <= _SMALL_USES * count
    }
