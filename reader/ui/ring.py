"""Buttons of a bar, with a ring around the one that has the focus: the style's own hint is too faint."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget


class RingedToolButton(QToolButton):
    """A tool button that shows plainly when keys go to it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_ring(self)


class RingedButton(QPushButton):
    """A flat button that shows plainly when keys go to it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_ring(self)


def draw_ring(widget: QWidget) -> None:
    """Draw a ring in the accent colour inside a widget's edge, while it has the focus."""
    if widget.hasFocus():
        painter = QPainter(widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Accent), 2))
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.end()
