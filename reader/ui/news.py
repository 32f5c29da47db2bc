"""News for the reader to when it is told: at once, or after what is being compared has been shown."""

from collections.abc import Callable

Tell = Callable[[], None]
"""Says something to the reader."""


class News:
    """What there is to say besides that of a comparison: whatever is shown has a sentence of its own, which
    would wipe out what was said a moment before."""

    def __init__(self, must_wait: Callable[[], bool]) -> None:
        self._must_wait = must_wait
        self._waiting: Tell | None = None

    def bring(self, tell: Tell) -> None:
        """Tell this now, or, where something is being compared, once that is shown."""
        if self._must_wait():
            self._waiting = tell
        else:
            tell()

    def forget(self) -> None:
        """What waits is of no interest any more: something else is compared."""
        self._waiting = None

    def release(self) -> None:
        """What was compared is shown: tell what waited for that."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
