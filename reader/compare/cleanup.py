"""Matches between two lists of words to the matches that a person would keep.

The longest common subsequence is confetti: a lone "the" or a comma inside a phrase that was rewritten is
equal by accident. A match that weighs less than the changes on both its sides is given up (the semantic
clean-up of Google's diff-match-patch, here on words and not on characters, so nothing is ever cut), and an
inserted or deleted phrase is slid to where sentences and clauses begin.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from reader.compare.sequences import Match

# What may end a sentence or a clause, and how gladly a change begins after it.
_BOUNDARIES = {".": 3, "!": 3, "?": 3, "…": 3, ";": 2, ":": 2, ",": 2, "—": 2, "–": 2, "(": 1, '"': 1}

# A kept word of four letters or more is worth so many changed words on each side, a shorter one so many; a
# punctuation mark is worth none. Set on drafts, light rewrites and reading levels: there it marks an eighth
# more words than the longest common subsequence does, in two thirds of its runs. In tenths of a changed word.
# A changed word counts by in how many texts a match parts two changes. In both, giving it up makes two marks
# of four; in one, two of three; in none (what went stood before it, what came after it) two stay two.
_CHANGED = (10, 9, 11)
_LONG_WORD = 26
_SHORT_WORD = 5
_SHORT = 3
# So many times longer than a change, a match is kept unweighed.
_SURELY_KEPT = 8


def tidied(matches: Sequence[Match], left: Sequence[str], right: Sequence[str]) -> list[Match]:
    """The matches without those that no reader would see as kept, changes slid to good places."""
    ends = Match(len(left), len(right), 0)
    worth = [list(accumulate(_worths(side), initial=0)) for side in (left, right)]
    kept = _without_confetti([Match(0, 0, 0), *matches, ends], worth)
    return [match for match in _slid(kept, left, right) if match.length]


def _worths(words: Sequence[str]) -> list[int]:
    """How much each word is worth keeping."""
    each = {
        word: (_LONG_WORD if len(word) > _SHORT else _SHORT_WORD) if is_word(word) else 0
        for word in set(words)
    }
    return list(map(each.__getitem__, words))


def is_word(token: str) -> bool:
    """True for a token that is more than punctuation."""
    return token.isalnum() or any(map(str.isalnum, token))


def are_words(tokens: Sequence[str]) -> list[bool]:
    """For each token whether it is more than punctuation."""
    each = {token: is_word(token) for token in set(tokens)}
    return list(map(each.__getitem__, tokens))


def _without_confetti(matches: list[Match], worth: Sequence[Sequence[int]]) -> list[Match]:
    """Give up light matches between heavier changes; one given up makes its neighbours' changes heavier.

    `worth` says for each side how much all words before a place are worth together.
    """
    kept = [matches[0]]
    for match in matches[1:]:
        kept.append(match)
        while len(kept) > 2 and _is_confetti(kept[-3], kept[-2], kept[-1], worth):
            del kept[-2]
    return kept


def _is_confetti(before: Match, match: Match, after: Match, worth: Sequence[Sequence[int]]) -> bool:
    """True where less is kept than changed on both sides of it; words between two signs that changed stay."""
    one, other = _changed(before, match), _changed(match, after)
    least = min(max(one), max(other))
    if least == 0 or match.length > _SURELY_KEPT * least:
        return False
    texts = bool(one[0] and other[0]) + bool(one[1] and other[1])
    kept = worth[0][match.left + match.length] - worth[0][match.left]
    if kept > _CHANGED[texts] * least:
        return False
    return not kept or _changes_words(before, match, worth) or _changes_words(match, after, worth)


def _changes_words(one: Match, other: Match, worth: Sequence[Sequence[int]]) -> bool:
    """True where there is more than punctuation between two matches, on either side."""
    return (
        worth[0][other.left] > worth[0][one.left + one.length]
        or worth[1][other.right] > worth[1][one.right + one.length]
    )


def _changed(one: Match, other: Match) -> tuple[int, int]:
    """The number of words between two matches, on each side."""
    return other.left - one.left - one.length, other.right - one.right - one.length


def _slid(matches: list[Match], left: Sequence[str], right: Sequence[str]) -> list[Match]:
    """Slide every pure insertion and deletion to the best place where it says the same."""
    slid = [matches[0]]
    for one, other in pairwise(matches):
        before = slid[-1]
        inserted = other.left == one.left + one.length
        deleted = other.right == one.right + one.length
        step = 0
        if inserted != deleted and one.length and other.length:
            words, start, end = (
                (right, one.right + one.length, other.right)
                if inserted
                else (left, one.left + one.length, other.left)
            )
            # The last words of both texts may all go before the change: who adds a sentence adds its stop.
            is_last = other.left + other.length == len(left) and other.right + other.length == len(right)
            forth = other.length if is_last else other.length - 1
            step = _best_step(words, start, end, before.length - 1, forth)
        if step:
            slid[-1] = Match(before.left, before.right, before.length + step)
            other = Match(other.left + step, other.right + step, other.length - step)
        slid.append(other)
    return slid


def _best_step(words: Sequence[str], start: int, end: int, back: int, forth: int) -> int:
    """By how many words the change from `start` to `end` is best slid, back (negative) or forth."""
    steps = [0]
    while -steps[-1] < back and words[start - 1 + steps[-1]] == words[end - 1 + steps[-1]]:
        steps.append(steps[-1] - 1)
    step = 0
    while step < forth and words[start + step] == words[end + step]:
        step += 1
        steps.append(step)
    return max(steps, key=lambda each: (_quality(words, start + each, end + each), -abs(each)))


def _quality(words: Sequence[str], start: int, end: int) -> int:
    before = _BOUNDARIES.get(words[start - 1][-1:], 0) if start else 4
    return 2 * before + _BOUNDARIES.get(words[end - 1][-1:], 0)
