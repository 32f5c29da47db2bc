"""The runs of two sides to steps along the text that both share, which lead to a change on either side."""

import re
from collections.abc import Sequence
from itertools import accumulate, pairwise

from reader.compare import Run, RunKind
from reader.compare.compounds import joined
from reader.compare.tokens import tokenise

LETTER = re.compile(r"(\s*)(\S|\Z)")

Step = tuple[str, str]
"""A piece of shared text after the blanks before it; with blanks only, it ends a run and leads nowhere."""

Steps = list[list[Step]]
"""What each run of a side holds of the shared text: nothing where it is removed or added."""


def steps_of(left: Sequence[Run], right: Sequence[Run]) -> tuple[Steps, Steps] | None:
    """Both sides cut so that the same number of steps leads to the same place; None where none can be found.

    The shared text has the same letters on both sides, however the runs are cut, unless house style is
    ignored (colour, color): then it still has the same words, cut as the comparison cuts them. Styled text
    is shared in substance: one step a run.
    """
    if _letters(left) == _letters(right):
        return _by_letter(left), _by_letter(right)
    steps = _by_word(left), _by_word(right)
    return steps if sum(lengths(steps[0])) == sum(lengths(steps[1])) else None


def lengths_of(left: Sequence[Run], right: Sequence[Run]) -> tuple[list[int], list[int]]:
    """How many steps each run of both sides is long; letters are counted where there is no better way."""
    letters = _letters(left) == _letters(right)
    steps = None if letters else steps_of(left, right)
    if steps is None:
        return [_letter_count(run) for run in left], [_letter_count(run) for run in right]
    return lengths(steps[0]), lengths(steps[1])


def lengths(steps: Steps) -> list[int]:
    """How many steps each run is long."""
    return [sum(bool(text) for _, text in run) for run in steps]


def is_styled(run: Run) -> bool:
    """True where the two sides write one thing in two ways; blanks that differ are not worth a mark."""
    return run.kind is RunKind.STYLED and any(tokenise(run.text).words)


def _by_letter(runs: Sequence[Run]) -> Steps:
    """Every letter of the shared text is a step."""
    return [LETTER.findall(run.text) if run.kind is RunKind.EQUAL else _other_steps(run) for run in runs]


def _by_word(runs: Sequence[Run]) -> Steps:
    """Every word of the shared text is a step; what is one word is seen in the whole text only."""
    text = "".join(run.text for run in runs)
    words = _borders(text)
    found: Steps = []
    at = end = 0
    for run in runs:
        start, end = end, end + len(run.text)
        cuts = [start]
        while at < len(words) and words[at][0] < end:
            cuts += (words[at][0], min(words[at][1], end))
            at += 1
        parts = [text[cut:next_cut] for cut, next_cut in pairwise([*cuts, end])]
        shared = list(zip(parts[::2], [*parts[1::2], ""], strict=True))
        found.append(shared if run.kind is RunKind.EQUAL else _other_steps(run))
    return found


def _borders(text: str) -> list[tuple[int, int]]:
    """Where each word of a text starts and ends."""
    tokens = joined(tokenise(text))
    pieces = [piece for pair in zip(tokens.gaps, (*tokens.words, ""), strict=True) for piece in pair]
    ends = list(accumulate(map(len, pieces)))
    return list(zip(ends[0:-2:2], ends[1:-2:2], strict=True))


def _other_steps(run: Run) -> list[Step]:
    """The steps of a run that is not equal."""
    if run.kind is not RunKind.STYLED:
        return []
    return [("", run.text) if is_styled(run) else (run.text, "")]


def _letters(runs: Sequence[Run]) -> str:
    """The letters of the shared text, with a line break for each styled run."""
    return "".join(
        "".join(run.text.split()) if run.kind is RunKind.EQUAL else "\n" * is_styled(run) for run in runs
    )


def _letter_count(run: Run) -> int:
    return sum(map(len, run.text.split())) if run.kind is RunKind.EQUAL else int(is_styled(run))
