"""Texts with a reader's ticks at the heads of their lines to texts without, and back.

Fact-checkers put a tick before a line that they have checked. It is theirs, not the article's, so the
comparison overlooks it; the text keeps it.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reader.compare.comparison import Run, RunKind

_TICKS = "✓✔☑🗸"
TICK = re.compile(rf"^[{_TICKS}]\ufe0e?\ufe0f? ?(?=\S)", re.MULTILINE)
"""A tick at the head of a block, with the blank behind it."""


def tick_of(text: str) -> str:
    """The tick at the head of a block's text, with the blank behind it, or nothing."""
    found = TICK.match(text) if _has_ticks(text) else None
    return found.group() if found else ""


def without_ticks(text: str) -> str:
    """The text of one or several blocks, joined by line breaks, without their ticks."""
    return TICK.sub("", text) if _has_ticks(text) else text


def with_ticks(runs: Sequence[Run], text: str) -> tuple[Run, ...]:
    """The runs of a text without its ticks as the runs of the text with them; a tick is never a change."""
    if not _has_ticks(text):
        return tuple(runs)
    found: list[Run] = []
    waiting = list(runs)
    behind = 0
    for match in TICK.finditer(text):
        taken, waiting = split_at(waiting, match.start() - behind)
        found += [*taken, Run(match.group(), RunKind.EQUAL)]
        behind = match.end()
    return (*found, *waiting)


def split_at(runs: Sequence[Run], length: int) -> tuple[list[Run], list[Run]]:
    """The runs of the first `length` characters, and the rest."""
    before: list[Run] = []
    for at, run in enumerate(runs):
        if length <= 0:
            return before, list(runs[at:])
        if len(run.text) > length:
            head, tail = run.text[:length], run.text[length:]
            return [*before, replace(run, text=head)], [replace(run, text=tail), *runs[at + 1 :]]
        before.append(run)
        length -= len(run.text)
    return before, []


def _has_ticks(text: str) -> bool:
    """False where no search for ticks is worth its while: in nearly every text."""
    return not text.isascii() and any(tick in text for tick in _TICKS)
