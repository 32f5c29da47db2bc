"""Which session is open, and whether it is saved, as a strip that stays for as long as that holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.fitting import bold, breakable
from reader.ui.ring import RingedButton
from reader.ui.theme import Theme

LONGEST_NAME = 80
LONGEST_WARNING = 400
"""Characters that are shown of the name of a session, and of a sentence that may hold the path of one."""


class Standing(QWidget):
    """The name of the session, and why what is decided in it is not saved.

    Signals:
        save_wanted(): the reader wants to save it elsewhere.
    """

    save_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = QLabel(self)
        self._warning = QLabel(self)
        self._save = RingedButton(self.tr("Save As …"), self)
        self.setObjectName("standing")
        self._name.setObjectName("session_name")
        self._name.setFont(bold(self.font()))
        self._warning.setObjectName("session_warning")
        for label in (self._name, self._warning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._save.setObjectName("session_save")
        self._save.setAccessibleDescription(self.tr("Saves the session under another name"))
        self._save.clicked.connect(self.save_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._warning)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_theme(theme)
        self.show_standing("", "")

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        palette = self._warning.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.trouble))
        self._warning.setPalette(palette)
        self.update()

    def show_standing(self, name: str, warning: str) -> None:
        """Show the name of a session, "" for one that needs none, and what is amiss, "" where nothing is."""
        self._name.setText(breakable(name, LONGEST_NAME))
        self._name.setAccessibleName(name)
        self._name.setVisible(bool(name))
        self._warning.setText(breakable(warning, LONGEST_WARNING))
        self._warning.setAccessibleName(warning)
        self._warning.setVisible(bool(warning))
        self._save.setVisible(bool(warning))
        self.setVisible(bool(name or warning))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._warning.text():
            painter.fillRect(0, 0, 3, self.height(), QColor(self._theme.trouble))
        painter.end()
