"""Unreachable cycles to free memory, in the window's own thread and while it is idle."""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 1000
"""Milliseconds between two looks: cycles of a whole minute of scrolling are a few megabytes."""


class GarbageCollector(QObject):
    """Collects instead of Python, which does it wherever it happens to be: also in the threads that talk
    to the workers, where a widget must not die.

    What there is at the first look stays for good and is never walked over again: with it a collection
    takes 25 ms, without it one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._settled = False
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        """Leave the collecting to Python again."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
            self._was_enabled = False
        gc.unfreeze()

    def _look(self) -> None:
        """Collect the oldest generation that is due by Python's own measure, and with it the younger ones."""
        if not self._settled:
            self._settled = True
            gc.collect()
            gc.freeze()
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return


def settle() -> None:
    """Never walk again over what there is now: a session of ten thousand articles holds so much that one
    collection took a tenth of a second. What is left of it later goes as its last holder does."""
    gc.freeze()
