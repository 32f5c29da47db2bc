"""Words to where they stand in the two articles, a little at a time so that the window stays free."""

import re
from itertools import islice
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from reader.present import Mark, Sheet
from reader.ui.spread.hits import Hit, Hits
from reader.ui.spread.shown import shown_paragraphs

SLICE = 0.008
"""Seconds of searching before the window gets its turn again: half a frame at 60 a second."""

MOST_HITS = 100_000
"""Finds that are kept; whoever looks for a single letter in a long text learns no more from the rest."""

SAME = {
    "'": "['‘’‚‛′]",
    '"': '["“”„‟«»″]',
    "-": "[-‐‑‒–—−]",
    " ": r"\s+",
}
"""What a reader types, to what the texts may have for it."""


class Search(QObject):
    """Looks for words in both panes or in one.

    Signals:
        found(object): the `Hits` so far; sent again while there are more.
        finished(): everything was looked through.
    """

    found = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._look_on)
        self._sheet: Sheet | None = None
        self._pattern: re.Pattern[str] | None = None
        self._sides: tuple[str, ...] = ()
        self._with_stripped = True
        self._line = 0
        self._hits = Hits()

    def start(
        self, sheet: Sheet | None, words: str, sides: tuple[str, ...], with_stripped: bool = True
    ) -> None:
        """Look for words in these panes of a sheet, instead of what was looked for before."""
        self._with_stripped = with_stripped
        self._sheet, self._sides, self._line, self._hits = sheet, sides, 0, Hits()
        self._pattern = pattern_of(words) if words.strip() else None
        self.found.emit(self._hits)
        if sheet is not None and self._pattern is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def _look_on(self) -> None:
        """Look through lines for one slice of time."""
        if self._sheet is None or self._pattern is None:
            return
        before = len(self._hits.all)
        end = monotonic() + SLICE
        while self._line < len(self._sheet.lines) and monotonic() < end:
            self._look_in(self._sheet, self._pattern, self._line)
            self._line += 1
        if len(self._hits.all) > before:
            self.found.emit(self._hits)
        if self._line >= len(self._sheet.lines) or len(self._hits.all) >= MOST_HITS:
            self._timer.stop()
            self.finished.emit()

    def _look_in(self, sheet: Sheet, pattern: re.Pattern[str], index: int) -> None:
        """Look through one line of the sheet."""
        line = sheet.lines[index]
        if line.mark is Mark.GHOST and not self._with_stripped:
            return
        for side in self._sides:
            for at, paragraph in enumerate(shown_paragraphs(line, side)):
                room = MOST_HITS - len(self._hits.all)
                for match in islice(pattern.finditer(paragraph.text), room):
                    self._hits.add(Hit(index, side, at, match.start(), match.end()))


def pattern_of(words: str) -> re.Pattern[str]:
    """What finds these words whatever their case, their quotation marks, their dashes and spaces."""
    folded = " ".join(words.split())
    for plain, others in SAME.items():
        if plain != " ":
            folded = re.sub(others, plain, folded)
    return re.compile("".join(SAME.get(letter, re.escape(letter)) for letter in folded), re.IGNORECASE)
