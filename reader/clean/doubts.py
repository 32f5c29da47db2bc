"""A decision to sentences about what in it is uncertain: never lose the story silently."""

from reader.clean.stretch import best_stretch
from reader.phrase import Phrase

# Set on the pages of the benchmark: each speaks up on one page in ten or fewer, mostly where it went wrong.
_LITTLE = 60
_MUCH_PROSE = 150
_RIVAL = 0.5
_CLOSE_LOW, _CLOSE_HIGH, _MANY_CLOSE = 0.3, 0.6, 0.4
# A stretch of prose goes on over a block that is none, but for the price of so many words; over one that was
# kept for many more.
_BETWEEN, _KEPT = 12.0, 60.0


def doubts(
    kept: list[bool], chance: list[float], words: list[int], prose: list[bool], said: int
) -> tuple[str, ...]:
    """The warnings of a decision; `said` is how many words the page says its article has, 0 if nothing."""
    total = sum(count for count, keep in zip(words, kept, strict=True) if keep)
    lost = [count if read and not keep else 0 for count, keep, read in zip(words, kept, prose, strict=True)]
    close = sum(count for count, value in zip(words, chance, strict=True) if _CLOSE_LOW < value < _CLOSE_HIGH)
    too_little = _of_little(total, sum(lost))
    other_story = "" if too_little else _of_a_rival(_rival(lost, kept, total))
    found = (too_little, other_story, _of_close_decisions(close, total), _of_what_is_missing(said, total))
    return tuple(filter(None, found))


def _of_little(total: int, lost: int) -> str:
    if total >= _LITTLE or lost <= total:
        return ""
    return Phrase(
        "Only {count} words were kept, and {stripped} words that read like sentences were stripped: "
        "look at what was stripped.",
        "Only {count} word was kept, and {stripped} words that read like sentences were stripped: "
        "look at what was stripped.",
        count=total,
        stripped=lost,
    )


def _of_a_rival(words: int) -> str:
    if not words:
        return ""
    return Phrase(
        "Another stretch of {count} words reads like an article too, and was stripped: "
        "if it is the story you want, restore it.",
        count=words,
    )


def _of_close_decisions(close: int, total: int) -> str:
    if close <= max(_MUCH_PROSE, _MANY_CLOSE * total):
        return ""
    return Phrase("{count} words were close decisions: look at what was stripped.", count=close)


def _of_what_is_missing(said: int, total: int) -> str:
    if said <= 2 * total or said - total <= _MUCH_PROSE:
        return ""
    return Phrase(
        "The page says that its article has {count} words, but shows {total}: part of it may be missing.",
        count=said,
        total=total,
    )


def _rival(lost: list[int], kept: list[bool], total: int) -> int:
    """The words of the heaviest stretch of stripped prose, where it is half of what was kept, else 0."""
    values = [-_KEPT if keep else count - _BETWEEN for count, keep in zip(lost, kept, strict=True)]
    first, last = best_stretch(values)
    weight = sum(lost[first:last])
    return weight if weight > max(_MUCH_PROSE, _RIVAL * total) else 0
