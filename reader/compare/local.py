"""Two runs of words to the stretch in which they say the same, word after word, with small gaps.

The alignment is local (Smith and Waterman): it begins and ends where it pays. A word earns its weight,
and half of it again where the word before it was matched too; every word skipped costs a little. So it
finds a sentence that was planted, edited, in the middle of another text, and is not fooled by the same
words in another order.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# At most this many words may be skipped on either side between two matched ones.
_WINDOW = 6
_SKIPPED = 0.12
_FOLLOWING = 0.5
_MATCHED = 0.05
# An alignment may begin only at a word that stands at most so often in the other text, and so many
# alignments are followed at a time: a text that repeats one word stays cheap.
_OFTEN = 12
_FOLLOWED = 24


@dataclass(frozen=True, slots=True)
class Stretch:
    """The best local alignment: its value, and the matched positions in both runs of words."""

    value: float
    left: tuple[int, ...]
    right: tuple[int, ...]


@dataclass(slots=True)
class _End:
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
    recent: list[_End] = []
    best: _End | None = None
    for at, word in enumerate(left):
        here = places.get(word)
        if not here:
            continue
        recent = [end for end in recent if at - end.left <= _WINDOW]
        made = _ends(at, here, weights[word], recent)
        made.sort(key=lambda end: (-end.value, end.right))
        if made and (best is None or made[0].value > best.value):
            best = made[0]
        recent += made[:_FOLLOWED]
    return NOTHING if best is None else _traced(best)


def _ends(at: int, here: Sequence[int], weight: float, recent: Sequence[_End]) -> list[_End]:
    """The best alignment that ends in this word, for each place it has in the other text."""
    begins = len(here) <= _OFTEN
    found: dict[int, _End] = {}
    if begins:
        found = {place: _End(at, place, weight + _MATCHED, None) for place in here}
    for end in recent:
        for place in _reached(end, here, begins):
            skipped = (at - end.left - 1) + (place - end.right - 1)
            gained = weight + _MATCHED - _SKIPPED * skipped + (0 if skipped else _FOLLOWING * weight)
            known = found.get(place)
            if known is None or end.value + gained > known.value:
                found[place] = _End(at, place, end.value + gained, end)
    return list(found.values())


def _reached(end: _End, here: Sequence[int], few: bool) -> list[int]:
    """The places of a word that an alignment reaches without skipping too many."""
    first = end.right + 1
    if few:
        return [place for place in here if first <= place < first + _WINDOW]
    start = bisect_left(here, first)
    return [place for place in here[start : start + _WINDOW] if place < first + _WINDOW]


def _traced(end: _End) -> Stretch:
    value, left, right = end.value, [end.left], [end.right]
    while end.before is not None:
        end = end.before
        left.append(end.left)
        right.append(end.right)
    return Stretch(value, tuple(reversed(left)), tuple(reversed(right)))
