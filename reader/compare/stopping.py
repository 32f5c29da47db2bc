"""A question asked now and then during long work, turned into an end of the work."""

from collections.abc import Callable

from reader.errors import Cancelled

Stop = Callable[[], bool]


def never() -> bool:
    """The answer of somebody who wants the work done: go on."""
    return False


def heed(stop: Stop) -> None:
    """Give the work up, by raising Cancelled, if `stop` now answers True."""
    if stop():
        raise Cancelled
