"""What keys did that one only sees, to words: for those who hear the window, and where nothing came of it."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.present import MARKS, Mark
from reader.present.arrangement import FOLDED
from reader.present.visible import shown_text
from reader.ui.language import number
from reader.ui.liking import LARGEST_TEXT, SMALLEST_TEXT
from reader.ui.speaking import utter
from reader.ui.spread import Spread

GHOST = MARKS.index(Mark.GHOST)

THEMES_AND_SCREEN = ("theme_system", "theme_light", "theme_dark", "theme_contrast", "full_screen", "show_map")
"""Switches whose work is seen and cannot fail, by their names in the table of actions."""


class Telling(QObject):
    """Says what became of keys whose work is only seen: to a screen reader what happened, to everybody why
    nothing did. What is not worth a place on the status line, `source` utters.

    Signals:
        told(str): a sentence for the reader.
    """

    told = Signal(str)

    def __init__(
        self, spread: Spread, source: QWidget, text_size: Callable[[], int], window: QWidget
    ) -> None:
        super().__init__(window)
        self._spread = spread
        self._source = source
        self._text_size = text_size
        spread.decision_wanted.connect(self._utter_decision)
        spread.alignment_wanted.connect(lambda: self._utter(self.tr("Aligned.")))

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of the panes do whose work is only seen, by their names in the table."""
        return {"copy": self._copy, "tick": self._tick}

    def follow(self, actions: Mapping[str, QAction]) -> None:
        """Listen to the actions, so that each is told of when it is done."""
        for name in THEMES_AND_SCREEN:
            actions[name].triggered.connect(partial(self._utter_switch, actions[name]))
        for name in ("larger", "smaller", "normal_size"):
            actions[name].triggered.connect(self._tell_size)
        actions["show_stripped"].triggered.connect(partial(self._tell_stripped, actions["show_stripped"]))
        actions["fold_unchanged"].triggered.connect(partial(self._tell_folds, actions["fold_unchanged"]))
        actions["lock"].triggered.connect(self._tell_lock)

    def _utter(self, words: str) -> None:
        utter(self._source, words)

    def _utter_decision(self, _side: str, _keys: object, keep: bool) -> None:
        self._utter(self.tr("Restored.") if keep else self.tr("Stripped."))

    def _utter_switch(self, switch: QAction, _checked: bool = False) -> None:
        """Say how a switch of the menus stands now."""
        text = self.tr("{what}: on") if switch.isChecked() else self.tr("{what}: off")
        self._utter(text.format(what=switch.text().partition("\t")[0].replace("&", "")))

    def _tell_stripped(self, switch: QAction) -> None:
        sheet = self._spread.sheet
        if switch.isChecked() and sheet is not None and GHOST not in sheet.marks:
            self.told.emit(self.tr("Nothing was stripped from either article."))
        else:
            self._utter_switch(switch)

    def _tell_folds(self, switch: QAction) -> None:
        arrangement = self._spread.arrangement
        if switch.isChecked() and arrangement is not None and FOLDED not in arrangement.sizes:
            self.told.emit(self.tr("There is too little unchanged text to fold."))
        else:
            self._utter_switch(switch)

    def _tell_lock(self) -> None:
        apart, together = self.tr("The panes scroll apart."), self.tr("The panes scroll together.")
        self.told.emit(together if self._spread.locked else apart)

    def _tell_size(self) -> None:
        size = self._text_size()
        if size in (SMALLEST_TEXT, LARGEST_TEXT):
            small, large = self.tr("The text gets no smaller."), self.tr("The text gets no larger.")
            self.told.emit(small if size == SMALLEST_TEXT else large)
        else:
            self._utter(self.tr("{size} points", "", size).format(size=number(size)))

    def _copy(self) -> None:
        text = self._spread.copy()
        if not text:
            self.told.emit(self.tr("Nothing is selected: drag over text, or hold Shift with the arrow keys."))
        elif shown_text(text) != text:
            self.told.emit(self.tr("Copied, with characters that nobody sees: the panes show them as signs."))
        else:
            self._utter(self.tr("Copied."))

    def _tick(self) -> None:
        _, paragraphs = self._spread.under_caret()
        if self._spread.current_stop < 0 and not paragraphs:
            self.told.emit(self.tr("Click a paragraph first, or go to one with Ctrl+Down."))
            return
        before = len(self._spread.ticks)
        self._spread.tick()
        if (count := len(self._spread.ticks)) != before:
            self._utter(self.tr("Ticked.") if count > before else self.tr("No longer ticked."))
