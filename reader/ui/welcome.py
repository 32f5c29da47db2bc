"""What the middle of the window says while there is nothing to show: what to do, or what is being done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.theme import Theme


class Welcome(QWidget):
    """A quiet page with one sentence and a hint, framed as a place to drop files on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = QLabel(self)
        self._hint = QLabel(self)
        font = self._sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        self._sentence.setFont(font)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self._sentence, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)
        self._sentence.setObjectName("welcome_sentence")
        self._hint.setObjectName("welcome_hint")

    def say(self, sentence: str, hint: str) -> None:
        """Show a sentence and, under it, a hint."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.setPen(QPen(QColor(self._theme.border), 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(28, 28, -28, -28), 12, 12)
        painter.end()
