"""Two articles that are read side by side to their comparison, before the window is there to ask for it.

Of two workers that read the files of the command line, one hands its article to the other, which compares
the two meanwhile. Asked for just that, it answers at once; asked for anything else, it works as always.
"""

import contextlib
import os
import pickle
import select
import threading
from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from reader.errands import Opened, Task

LOOK = 0.02
"""Seconds between two looks for work that somebody waits for, while the other's article is still to come."""


class Neighbour(Struct, frozen=True):
    """The other of two workers: our end of the pipe between them, through which its article comes to us, or,
    where we are the one that `gives`, ours goes to it."""

    descriptor: int
    gives: bool


def hand_over(own: object, descriptor: int) -> None:
    """Send the article that was read to the other worker, however long that takes to receive it."""

    def send() -> None:
        with contextlib.suppress(OSError), os.fdopen(descriptor, "wb") as pipe:
            if (opened := only_article(own)) is not None:
                pickle.dump(replace(opened, data=b""), pipe, pickle.HIGHEST_PROTOCOL)

    threading.Thread(target=send, daemon=True).start()


def with_foresight(
    tasks: Mapping[str, Task], own: object, descriptor: int, is_wanted: Callable[[], bool]
) -> Mapping[str, Task]:
    """The tasks with a comparison that was made already, if the other's article comes before anybody waits
    for something else (`is_wanted` says so); else the tasks as they are."""
    with os.fdopen(descriptor, "rb") as pipe:
        while not select.select([pipe], [], [], LOOK)[0]:
            if is_wanted():
                return tasks
        with contextlib.suppress(Exception):  # what fails now fails again, and is told, when it is asked for
            left, right = only_article(own), only_article((pickle.load(pipe),))
            if left is not None and right is not None:
                return {**tasks, "compare_articles": compared_ahead(tasks["compare_articles"], left, right)}
    return tasks


def compared_ahead(compare: Task, left: Opened, right: Opened) -> Task:
    """A comparison of any two articles, with the answer for these two, as they are, known already. It is kept
    until the first comparison that is asked for."""
    known = [compare(left, right)]

    def answer(*wanted: object) -> object:
        found = known.pop() if known else None
        return found if found is not None and is_plain(wanted, left, right) else compare(*wanted)

    return answer


def is_plain(wanted: tuple[object, ...], left: Opened, right: Opened) -> bool:
    """Whether these two articles are to be compared as they were read: with nothing that was decided, aligned
    or taught, and no options but the usual ones."""
    from reader.compare import Options

    sides = [each.packed for each in wanted[:2] if isinstance(each, Opened)]
    usual = wanted[2] in (None, Options()) if len(wanted) > 2 else True
    return sides == [left.packed, right.packed] and usual and not any(wanted[3:])


def only_article(value: object) -> Opened | None:
    """The first article of a file as it was opened: that is the one which is laid beside the other."""
    first = value[0] if isinstance(value, tuple) and value else None
    return first if isinstance(first, Opened) else None
