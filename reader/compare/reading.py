"""Two lists of blocks to the vocabulary of both, and each block's words as numbers in it."""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from math import log
from typing import overload

from reader.compare.fact_words import fact_words_of
from reader.compare.facts import Habits
from reader.compare.features import Vocabulary, words_of
from reader.compare.style import one_form

# Inside a sentence: after a letter or comma and a blank. Begins with the blank, so that searching is quick.
_INSIDE = re.compile(r" (?:(?<=[^\W\d_] )|(?<=[^\W\d_], ))(\w+)")
_BEGINNING = 4
# Set on the reports of the development sets; .5 to .7 give the same.
_NAME_WEIGHT = 0.6
# A word is a name where it is written small at most so often for each time with a capital.
_SMALL_USES = 0.25
# German writes every noun with a capital (about 30 % of the words inside a sentence): no names there.
_MOST_CAPITALS = 0.25
# In fewer words two names are a quarter.
_TOO_FEW = 60
# So many settled blocks say how common a word is; in 10,000 paragraphs no link is lost by asking no more.
_ENOUGH = 500
# So many blocks say which language a text is in, and whether a capital shows a name there.
_ENOUGH_FOR_HABITS = 200


class _Forms(dict[str, str]):
    """The form that all writings of a word share, found once for each word: "Oct." is October."""

    def __missing__(self, word: str) -> str:
        self[word] = form = one_form(word)
        return form


class _Words(Sequence[Sequence[int]]):
    """The words of each block of a side as numbers; those of a settled block when somebody asks."""

    def __init__(
        self, texts: Sequence[str], known: dict[int, Sequence[int]], read: Callable[[str], Sequence[int]]
    ) -> None:
        self._texts = texts
        self._known = known
        self._read = read

    def __len__(self) -> int:
        return len(self._texts)

    @overload
    def __getitem__(self, at: int) -> Sequence[int]: ...

    @overload
    def __getitem__(self, at: slice) -> list[Sequence[int]]: ...

    def __getitem__(self, at: int | slice) -> Sequence[int] | list[Sequence[int]]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        found = self._known.get(at)
        if found is None:
            found = self._known[at] = self._read(self._texts[at])
        return found


def read(
    left: Sequence[str], right: Sequence[str], settled: Mapping[int, int] | None = None
) -> tuple[Vocabulary, Sequence[Sequence[int]], Sequence[Sequence[int]]]:
    """Two lists of blocks to the vocabulary of both and each block's words as numbers in it.

    `settled` are left blocks with the right blocks that say the same. Of many of them only some are read at
    once: enough to say how common a word is. A word that no block read by then has means nothing.
    """
    numbers: dict[str, int] = {}
    forms = _Forms()
    known: dict[str, Sequence[int]] = {}

    def first(text: str) -> Sequence[int]:
        if text not in known:
            words = [numbers.setdefault(forms[word], len(numbers)) for word in words_of(text)]
            known[text] = array("l", words)
        return known[text]

    texts = (left, right)
    standing = _standing(texts, settled or {})
    sides = [{at: first(side[at]) for at in places} for side, places in zip(texts, standing, strict=True)]
    names = _names([side[at] for side, places in zip(texts, standing, strict=True) for at in places], numbers)
    nothing = numbers.setdefault("", len(numbers))
    beginnings, count = _beginnings(numbers)
    weights = _weights(sides, standing, beginnings, count, 1 + max(map(len, texts)))
    for number in _with_beginnings(names, beginnings):
        weights[number] *= _NAME_WEIGHT

    def later(text: str) -> Sequence[int]:
        return array("l", [numbers.get(forms[word], nothing) for word in words_of(text)])

    words = [_Words(side, read_already, later) for side, read_already in zip(texts, sides, strict=True)]
    return Vocabulary(weights, count, beginnings), words[0], words[1]


def _standing(texts: Sequence[Sequence[str]], settled: Mapping[int, int]) -> list[dict[int, int]]:
    """For each side the blocks to read, in order, and for how many blocks each of them stands."""
    step = max(1, -(-len(settled) // _ENOUGH))
    chosen = sorted(settled)[::step]
    sides = ((settled.keys(), set(chosen)), (set(settled.values()), {settled[at] for at in chosen}))
    return [
        {at: step if at in read else 1 for at in range(len(side)) if at in read or at not in all_settled}
        for side, (all_settled, read) in zip(texts, sides, strict=True)
    ]


def _beginnings(numbers: dict[str, int]) -> tuple[list[int], int]:
    """For each word the number of its beginning, or -1 where it is short; and how many numbers there are."""
    known: dict[str, int] = {}
    found = [
        known.setdefault(word[:_BEGINNING], len(numbers) + len(known)) if len(word) > _BEGINNING else -1
        for word in numbers
    ]
    return found, len(numbers) + len(known)


def _weights(
    sides: Sequence[Mapping[int, Sequence[int]]],
    standing: Sequence[Mapping[int, int]],
    beginnings: Sequence[int],
    count: int,
    blocks: int,
) -> list[float]:
    """The weight of every word and beginning: what few of the blocks have weighs most."""
    frequencies = [[0] * count, [0] * count]
    for side, times, frequency in zip(sides, standing, frequencies, strict=True):
        for at, words in side.items():
            each = set(words)
            each.update([beginnings[word] for word in each])
            each.discard(-1)
            stands_for = times[at]
            for number in each:
                frequency[number] += stands_for
    # What is in every block still weighs a little, what is in one weighs the logarithm of all.
    return [
        log(1 + blocks / max(pair)) - log(2) if max(pair) else 0.0 for pair in zip(*frequencies, strict=True)
    ]


def _with_beginnings(names: set[int], beginnings: Sequence[int]) -> list[int]:
    """The names, and the beginnings that no word but names has."""
    others = {beginning for word, beginning in enumerate(beginnings) if word not in names}
    return sorted(names | ({beginnings[name] for name in names} - others - {-1}))


def habits_of(left: Sequence[str], right: Sequence[str]) -> Habits:
    """How facts show in two lists of blocks, from enough of them.

    A capital inside a sentence shows a name, but not in German, where every noun has one.
    """
    texts = [*left, *right]
    some = texts[:: max(1, -(-len(texts) // _ENOUGH_FOR_HABITS))]
    return Habits(fact_words_of(some), bool(_capitals(_inside(some))))


def _inside(texts: Iterable[str]) -> Counter[str]:
    """The words that stand inside sentences, as written, with how often."""
    return Counter(chain.from_iterable(map(_INSIDE.findall, texts)))


def _capitals(inside: Counter[str]) -> dict[str, int]:
    """Those with a capital, or none at all where too many have one."""
    found = {word: count for word, count in inside.items() if word[0].isupper()}
    words, large = sum(inside.values()), sum(found.values())
    return found if words < _TOO_FEW or large <= _MOST_CAPITALS * words else {}


def _names(texts: Iterable[str], numbers: dict[str, int]) -> set[int]:
    """The words that are written with a capital inside sentences, and hardly ever without."""
    inside = _inside(texts)
    return {
        numbers[word.casefold()]
        for word, count in _capitals(inside).items()
        if word.casefold() in numbers and inside[word.casefold()] <= _SMALL_USES * count
    }
