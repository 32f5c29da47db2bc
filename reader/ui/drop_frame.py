"""The pane that will take what is held over the window to a frame around it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.spread import Spread
from reader.ui.theme import Theme

MARGIN, CORNER, STROKE = 6, 10, 3
"""Pixels: from the edge of the pane to the frame, its rounded corners, its line."""


class DropFrame(QWidget):
    """Lies over one pane of the spread, and lets everything through to it."""

    def __init__(self, spread: Spread, theme: Theme) -> None:
        super().__init__(spread)
        self.setObjectName("drop_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._spread = spread
        self._theme = theme
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_around(self, pane: str) -> None:
        """Frame the "left" or the "right" pane, or none ("")."""
        if pane:
            columns, view = self._spread.where, self._spread.viewport().geometry()
            self.setGeometry(view.x() + columns.pane_of(pane), view.y(), columns.pane, view.height())
            self.raise_()
        self.setVisible(bool(pane))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.current), STROKE))
        painter.drawRoundedRect(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), CORNER, CORNER)
        painter.end()
