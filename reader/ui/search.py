"""Words to where they stand in the two articles, a little at a time so that the window stays free."""

import re
from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from reader.present import Mark, Sheet
from reader.ui.spread.hits import Hit, Hits
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.words_pattern import pattern_of

SLICE = 0.008
"""Seconds of searching before the window gets its turn again: half a frame at 60 a second."""

MOST_HITS = 100_000
"""Finds that are kept; whoever looks for a single letter in a long text learns no more from the rest."""


class Search(QObject):
    """Looks for words in both panes or in one.

    Signals:
        found(object): the `Hits` so far; sent again while there are more, and when that was all.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look_on)
        self._finds: Iterator[Hit | None] = iter(())
        self._hits = Hits()

    @property
    def is_done(self) -> bool:
        """Whether there is nothing left to look through."""
        return not self._timer.isActive()

    def start(
        self, sheet: Sheet | None, words: str, sides: tuple[str, ...], with_stripped: bool = True
    ) -> None:
        """Look for words in these panes of a sheet, instead of what was looked for before."""
        self._hits = Hits()
        self.found.emit(self._hits)
        if sheet is not None and words.strip():
            self._finds = finds_in(sheet, pattern_of(words), sides, with_stripped)
            self._timer.start()
        else:
            self._timer.stop()

    def _look_on(self) -> None:
        """Look on for one slice of time."""
        before = len(self._hits.all)
        end = monotonic() + SLICE
        for hit in self._finds:
            if hit is not None:
                self._hits.add(hit)
            if len(self._hits.all) >= MOST_HITS:
                self._timer.stop()
            if monotonic() >= end or not self._timer.isActive():
                break
        else:
            self._timer.stop()
        if len(self._hits.all) > before or self.is_done:
            self.found.emit(self._hits)


def finds_in(
    sheet: Sheet, pattern: re.Pattern[str], sides: tuple[str, ...], with_stripped: bool
) -> Iterator[Hit | None]:
    """Every find in the panes of a sheet in its order, and None at the end of each line, where whoever looks
    may have had enough of it."""
    for index, line in enumerate(sheet.lines):
        if with_stripped or line.mark is not Mark.GHOST:
            for side in sides:
                for at, paragraph in enumerate(shown_paragraphs(line, side)):
                    for match in pattern.finditer(paragraph.text):
                        yield Hit(index, side, at, match.start(), match.end())
        yield None
