"""The lines between the parts of the window to lines that keys draw as well as the mouse."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

STEP = 16
"""Pixels that a key draws a line by: some two characters of the panes' text at its normal size."""

Key = Qt.Key
TOWARDS_START = {Qt.Orientation.Horizontal: Key.Key_Left, Qt.Orientation.Vertical: Key.Key_Up}
TOWARDS_END = {Qt.Orientation.Horizontal: Key.Key_Right, Qt.Orientation.Vertical: Key.Key_Down}


class Boundary(QSplitterHandle):
    """A line between two parts. Tab leads to it, arrow keys draw it; it is broad while keys go to it."""

    def __init__(self, orientation: Qt.Orientation, splitter: QSplitter) -> None:
        super().__init__(orientation, splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        moves = QCoreApplication.translate("Boundary", "Arrow keys move it.")
        self.setAccessibleDescription(moves)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        towards = self.orientation()
        steps = {TOWARDS_START[towards]: -STEP, TOWARDS_END[towards]: STEP}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.key() not in steps:
            super().keyPressEvent(event)
            return
        self.moveSplitter(self._place() + steps[Qt.Key(event.key())])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_breadth()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_breadth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_breadth()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))
        painter.end()

    def _place(self) -> int:
        """Where the hair line is, as Qt counts it: from the left or the top, in any language."""
        hair_line = self.contentsRect().translated(self.pos())
        if self.orientation() == Qt.Orientation.Vertical:
            return hair_line.top()
        return hair_line.right() + 1 if self.isRightToLeft() else hair_line.left()

    def _show_breadth(self) -> None:
        """As broad as the mouse can take hold of it while it has the focus, else the hair line that Qt cuts
        out of that."""
        if self.hasFocus():
            self.clearMask()
        else:
            self.setMask(self.contentsRect())
        self.update()


class Divided(QSplitter):
    """Parts beside or below each other, with such lines between them."""

    def createHandle(self) -> QSplitterHandle:
        return Boundary(self.orientation(), self)

    def name_boundary(self, index: int, name: str, spoken: str) -> None:
        """Call the line before the part at `index` so, and say so what it is."""
        self.handle(index).setObjectName(name)
        self.handle(index).setAccessibleName(spoken)
