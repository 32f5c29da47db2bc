"""The status line: the sentence of the current difference, where it stands in the walk, what is busy."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.present import Sentence
from reader.ui.language import say
from reader.ui.ring import RingedButton
from reader.ui.sentence_label import SentenceLabel
from reader.ui.speaking import utter
from reader.ui.theme import Theme

PATIENCE_MS = 500
"""Work that takes longer is named, with a way to give it up; showing shorter work would only flicker."""


MOST_BUSY = 280
"""Pixels for what is being done: a file of any name leaves room for the sentence in a window of 900."""


class StatusLine(QWidget):
    """The line at the bottom of the window.

    Signals:
        cancel_wanted(): give up what is being done.
    """

    cancel_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = SentenceLabel(self)
        self._sentence.setObjectName("status_sentence")
        self._interrupted = (Sentence(""), Sentence(""))
        self._position = QLabel(self)
        self._position.setObjectName("status_position")
        self._position.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QLabel(self)
        self._progress.setObjectName("status_progress")
        self._progress.setTextFormat(Qt.TextFormat.PlainText)
        self._busy = QLabel(self)
        self._busy.setObjectName("status_busy")
        self._busy.setTextFormat(Qt.TextFormat.PlainText)
        self._cancel = RingedButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("status_cancel")
        self._cancel.setFlat(True)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._show_busy)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(16)
        row.addWidget(self._sentence, 1)
        for widget in (self._busy, self._cancel, self._progress, self._position):
            row.addWidget(widget)
        self.show_progress("")
        self.show_busy("")

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def say(self, sentence: Sentence, position: str | None = None, spoken: str | None = None) -> None:
        """Show a sentence and have a screen reader speak it. Without a position, a hint: where the reader
        stands in the walk stays there, and is not said again. What is `spoken` is the sentence and the
        position, where nothing else is given: "" for nothing."""
        self._sentence.show_sentence(sentence)
        if position is not None:
            self._position.setText(position)
        if spoken is None:
            spoken = say(". ").join(part for part in (str(sentence), position) if part)
        utter(self._sentence, spoken)

    def show_progress(self, words: str) -> None:
        """Show how far the reader got, for as long as these differences are shown."""
        self._progress.setText(words)
        self._progress.setVisible(bool(words))

    def interrupt(self, sentence: Sentence) -> None:
        """Show a sentence for as long as something lasts, or until it becomes another one."""
        before, meanwhile = self._interrupted
        now = self._sentence.sentence
        self._interrupted = (before if now == meanwhile else now, sentence)
        self.say(sentence)

    def resume(self) -> None:
        """Show again what was interrupted, unless something else was said meanwhile."""
        before, meanwhile = self._interrupted
        if self._sentence.sentence == meanwhile:
            self.say(before)

    def show_busy(self, what: str) -> None:
        """Name what is being done, once it has taken a while; an empty string: nothing is."""
        self._busy.setText(self.fontMetrics().elidedText(what, Qt.TextElideMode.ElideMiddle, MOST_BUSY))
        self._busy.setAccessibleName(what)
        if not what:
            self._patience.stop()
            self._busy.hide()
            self._cancel.hide()
        elif not self._busy.isVisible() and not self._patience.isActive():
            self._patience.start()

    def _show_busy(self) -> None:
        utter(self._busy, self._busy.accessibleName())  # once, not for every file of a heap
        self._busy.show()
        self._cancel.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
