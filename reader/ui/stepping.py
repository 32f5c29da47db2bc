"""A key to the focus on the next part of the window: the list, either pane, the list of differences."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from reader.ui.article_list import ArticleList
from reader.ui.change_list import ChangeList
from reader.ui.panes import Panes


class Stepping(QObject):
    """Gives the focus to the next or the previous part of the window that can be seen."""

    def __init__(
        self,
        articles: ArticleList,
        panes: Panes,
        changes: ChangeList,
        open_list: Callable[[], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._list, self._panes, self._changes = articles, panes, changes
        self._open_list = open_list
        self._window = window

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions that step do, by their names in the table."""
        return {"next_pane": lambda: self._step(1), "previous_pane": lambda: self._step(-1)}

    def to_middle(self) -> None:
        """Give the focus to the panes, or to what there is in their place."""
        self._middle().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _middle(self) -> QWidget:
        return self._panes.spread if self._panes.spread.isVisible() else self._panes.welcome

    def _step(self, step: int) -> None:
        middle, spread = self._middle(), self._panes.spread
        sides = ("left", "right") if middle is spread else ("",)
        every = ((self._list, ""), *((middle, side) for side in sides), (self._changes, ""))
        parts = [(part, side) for part, side in every if part.isVisible() or part is self._list]
        at = next((i for i, part in enumerate(parts) if self._is_in(*part)), 0)
        target, side = parts[(at + step) % len(parts)]
        if target is self._list:
            self._open_list()
            if not self._list.currentIndex().isValid():
                self._list.go_to_first()
        if side and side != spread.side:
            spread.move_caret(0, side)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_in(self, part: QWidget, side: str) -> bool:
        """Whether the focus is in a part of the window; of the spread, in this pane of it."""
        focus = self._window.focusWidget()
        here = focus is part or (focus is not None and part.isAncestorOf(focus))
        return here and side in ("", self._panes.spread.side)
