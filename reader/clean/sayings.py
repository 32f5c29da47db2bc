"""Lines of a text to numbers about what is said in them: words of menus, buttons and notices, or of a story.

A short line of a dump has no box and no tag that says what it is, but "Sign in", "Share this" and "Related
stories" are said by sites and not by stories. How much each word and each pair of words speaks for the story
is learned ahead (a linear model, `weights_words.py`) from short lines of many sites.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise
from math import fsum

SAYINGS = ("said", "said_mean", "said_least", "said_near", "said_far", "said_before", "said_after")

# A longer line speaks by its shape and not by single words, which would only tell what the story is about.
SHORT = 14
_LONGEST = 300
_NEAR, _FAR = 2, 8
_WORD = re.compile("\\w+")
_LONG = re.compile(rf"\W*(?:\w+\W+){{{SHORT}}}\w")
# Between the words of a pair, and in place of the word before the first and after the last.
_PAIR, _EDGE = "_", ""

Columns = dict[str, list[float]]
Said = tuple[float, float, float]


def words_and_pairs(text: str) -> frozenset[str]:
    """What is looked up of a short line: its words in small letters, and each two that follow one another,
    the edges of the line as empty words; nothing of a long line. Any number is 0.
    """
    start = text[:_LONGEST].casefold()
    words = [] if _LONG.match(start) else _WORD.findall(start)
    if not words:
        return frozenset()
    words = ["0" if word.isdigit() else word for word in words]
    return frozenset(words).union(map(_PAIR.join, pairwise([_EDGE, *words, _EDGE])))


@cache
def weights_of_words() -> dict[str, float]:
    """How much each word and pair speaks for the story (above 0) or for the site (below): a constant, made
    when it is first wanted, since a page does without.
    """
    from reader.clean.weights_words import WORDS

    lines = WORDS.strip().splitlines()
    return {word: float(weight) for weight, *words in map(str.split, lines) for word in words}


def said_in(text: str, known: dict[str, float]) -> Said:
    """The weights of the known words and pairs of a line: their sum, their mean, the least; 0 without any."""
    found = [known[each] for each in words_and_pairs(text) if each in known]
    total = fsum(found)  # whatever the order of the words
    return (total, total / len(found), min(found)) if found else (0.0, 0.0, 0.0)


def sayings(lines: Sequence[Said]) -> Columns:
    """The numbers named by SAYINGS as columns, a number a line, from what is said in each; linear."""
    if not lines:
        return {name: [] for name in SAYINGS}
    said, mean, least = (list(column) for column in zip(*lines, strict=True))
    return {
        "said": said,
        "said_mean": mean,
        "said_least": least,
        "said_near": _means(said, _NEAR),
        "said_far": _means(said, _FAR),
        "said_before": [0.0, *said[:-1]],
        "said_after": [*said[1:], 0.0],
    }


def _means(values: list[float], reach: int) -> list[float]:
    """For every value the mean of those up to `reach` before and after it."""
    sums = list(accumulate(values, initial=0.0))
    ends = [(max(0, at - reach), min(len(values), at + reach + 1)) for at in range(len(values))]
    return [(sums[last] - sums[first]) / (last - first) for first, last in ends]
