"""Two runs of words to the stretch in which they say the same, word after word, with small gaps.

The alignment is local (Smith and Waterman): it begins and ends where it pays. A word earns its weight,
and half of it again where the word before it was matched too; every word skipped costs a little. So it
finds a sentence that was planted, edited, in the middle of another text, and is not fooled by the same
words in another order.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from msgspec import Struct

# At most this many words may be skipped on either side between two matched ones, and what it costs to skip
# one, what a match is worth behind another one, and beside its weight. On the development sets a fifth more
# or less of any of them changes F1 by .0002 at most, of planted sentences by .002.
_WINDOW = 6
_SKIPPED = 0.12
_FOLLOWING = 0.5
_MATCHED = 0.05
# An alignment may begin only at a word that stands at most so often in the other text, and so many
# alignments are followed at a time: a text that repeats one word stays cheap.
_OFTEN = 12
_FOLLOWED = 24


class Stretch(Struct, frozen=True):
    """The best local alignment: its value, and the matched positions in both runs of words."""

    value: float
    left: tuple[int, ...]
    right: tuple[int, ...]


class _End(Struct):
    """A matched pair of words as the end of an alignment, with the pair before it."""

    left: int
    right: int
    value: float
    before: "_End | None"


NOTHING = Stretch(0.0, (), ())


def best_value(words: Sequence[int], weights: Sequence[float]) -> float:
    """The value of aligning these words with themselves: the most that any alignment of them can have."""
    return sum(weights[w] + _MATCHED for w in words) + _FOLLOWING * sum(weights[w] for w in words[1:])


def places_of(words: Sequence[int]) -> dict[int, list[int]]:
    """Where each word stands."""
    found: dict[int, list[int]] = {}
    for at, word in enumerate(words):
        found.setdefault(word, []).append(at)
    return found


def align_locally(
    left: Sequence[int], places: Mapping[int, Sequence[int]], weights: Sequence[float]
) -> Stretch:
    """The best local alignment of a run of words with a text given by where each of its words stands."""
    recent: deque[list[_End]] = deque(maxlen=_WINDOW)
    by_place: dict[int, list[_End]] = {}
    best: _End | None = None
    for at, word in enumerate(left):
        here = places.get(word, ())
        if len(here) <= _OFTEN:
            made = [_end(at, place, weights[word], by_place) for place in here]
        else:
            made = _going_on(at, here, weights[word], recent)
        made.sort(key=lambda end: (-end.value, end.right))
        if made and (best is None or made[0].value > best.value):
            best = made[0]
        del made[_FOLLOWED:]
        recent.append(made)
        for end in made:
            before = by_place.get(end.right, ())
            by_place[end.right] = [*(other for other in before if at - other.left < _WINDOW), end]
    return NOTHING if best is None else _traced(best)


def _end(at: int, place: int, weight: float, by_place: Mapping[int, Sequence[_End]]) -> _End:
    """The best alignment that ends in a word at one of its few places: it may begin there."""
    best = _End(at, place, weight + _MATCHED, None)
    for right in range(place - _WINDOW, place):
        for end in by_place.get(right, ()):
            if at - end.left <= _WINDOW:
                value = end.value + _gained(end, at, place, weight)
                if value > best.value:
                    best = _End(at, place, value, end)
    return best


def _going_on(at: int, here: Sequence[int], weight: float, recent: Iterable[Sequence[_End]]) -> list[_End]:
    """The best alignment that ends in a word, for each of its many places that one of the recent reaches."""
    found: dict[int, _End] = {}
    for end in chain.from_iterable(recent):
        start = bisect_left(here, end.right + 1)
        for place in here[start : start + _WINDOW]:
            if place > end.right + _WINDOW:
                break
            value = end.value + _gained(end, at, place, weight)
            known = found.get(place)
            if known is None or value > known.value:
                found[place] = _End(at, place, value, end)
    return list(found.values())


def _gained(end: _End, at: int, place: int, weight: float) -> float:
    """What an alignment gains by one more word, less for each that it skips on either side."""
    skipped = (at - end.left - 1) + (place - end.right - 1)
    return weight + _MATCHED - _SKIPPED * skipped + (0 if skipped else _FOLLOWING * weight)


def _traced(end: _End) -> Stretch:
    value, left, right = end.value, [end.left], [end.right]
    while end.before is not None:
        end = end.before
        left.append(end.left)
        right.append(end.right)
    return Stretch(value, tuple(reversed(left)), tuple(reversed(right)))
