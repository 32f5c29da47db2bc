"""Texts that are gone and texts that are new to those of the new that are old ones with a small edit."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from reader.compare.features import words_of

FEWEST = 8
"""Words below which a text is not taken for another with an edit: "Monday, 3 May" is not "Monday, 4 May"."""

AHEAD = 0.15
"""How much more alike the best must be than the next best, in both directions, to be no matter of doubt."""

KEYS = 24
"""Rarest words of a text by which others are found: with 3 words in 4 unchanged, some of them stayed."""

MOST = 50
"""Texts that one word may lead to; a word that is in more is passed over."""

NEAREST = 10
"""Texts that share most of those words, which are looked at word by word."""


class Edited(Struct, frozen=True):
    """A text that is gone and a new one, by their places, and how alike their words are, 0 to 1."""

    old: int
    new: int
    likeness: float


def edited_blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[Edited]:
    """The new texts that are old ones with an edit, each the only one that it can be."""
    olds, news = ([word_pairs(text) for text in texts] for texts in (old, new))
    scores = scored(olds, news)
    best_old: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    best_new: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for (one, other), likeness in scores.items():
        for best in (best_old[one], best_new[other]):
            best[:] = sorted((*best, likeness))[-2:]
    for (one, other), likeness in scores.items():
        rivals = (best_old[one], best_new[other])
        if all(likeness == first and likeness - second >= AHEAD for second, first in rivals):
            yield Edited(one, other, likeness)


def word_pairs(text: str) -> Counter[str]:
    """The words of a text, and its pairs of neighbouring words, with how often; empty for a short one."""
    words = words_of(text)
    if len(words) < FEWEST:
        return Counter()
    return Counter([*words, *map(" ".join, pairwise(words))])


def scored(olds: Sequence[Counter[str]], news: Sequence[Counter[str]]) -> dict[tuple[int, int], float]:
    """How alike those pairs of texts are that share rare words: twice what is shared of what both have."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(news):
        for word in words:
            holders[word].append(place)
    found = {}
    for one, words in enumerate(olds):
        known = sorted((len(holders[word]), word) for word in words if word in holders)
        hits = Counter(place for often, word in known[:KEYS] if often <= MOST for place in holders[word])
        for other in sorted(hits, key=lambda place: (-hits[place], place))[:NEAREST]:
            shared = sum((words & news[other]).values())
            found[one, other] = 2 * shared / (words.total() + news[other].total())
    return found
