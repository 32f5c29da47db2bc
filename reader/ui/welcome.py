"""What the middle of the window says while there is nothing to show: what to do, or what is being done."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.language import say
from reader.ui.speaking import utter
from reader.ui.theme import Theme

FRAME = 28
"""Pixels from the edge of the page to its frame."""

AIR = 16
"""Pixels between the frame and a long line in it."""

SAID_AFTER = 300
"""Milliseconds of work until the page says what is being done: most is done by then, and a sentence that
comes and goes only stands in the way."""


class Welcome(QWidget):
    """A quiet page with one sentence and a hint, framed as a place to drop files on.

    Signals:
        open_wanted(): the reader wants to pick files.
        samples_wanted(): the reader wants to see what this looks like.
    """

    open_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = QLabel(self)
        self._hint = QLabel(self)
        self._hovered = False
        self._work = ""
        self._says_work = False
        self._impatience = QTimer(self, singleShot=True, interval=SAID_AFTER)
        self._impatience.timeout.connect(self._say_work)
        self._open = QPushButton(self.tr("Open files …"), self)
        self._open.setObjectName("welcome_open")
        self._open.clicked.connect(self.open_wanted)
        self.setFocusProxy(self._open)
        self._samples = QPushButton(self.tr("Show me a sample"), self)
        self._samples.setObjectName("welcome_samples")
        self._samples.clicked.connect(self.samples_wanted)
        font = self._sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        self._sentence.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(FRAME + AIR, FRAME, FRAME + AIR, FRAME)
        column.addStretch(2)
        for label in (self._sentence, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(18)
        column.addLayout(self._button_row())
        column.addStretch(3)
        self._sentence.setObjectName("welcome_sentence")
        self._hint.setObjectName("welcome_hint")

    def say_nothing(self) -> None:
        """Leave the page empty until it is known what there is to do."""
        self._say("", "")
        self._open.hide()

    def invite(
        self, work: str, sides: tuple[bool, bool], first_time: bool, paste_key: str, again_key: str = ""
    ) -> None:
        """Say what to do while there are no two articles to show: `sides` are those that are taken, `work` is
        what is being done, `paste_key` the key with which what was copied becomes an article, `again_key`
        that with which both sides are read and compared anew; "" where there is none."""
        self._work = work
        if work:
            self._wait_for_work()
            return
        self._impatience.stop()
        self._says_work = False
        if all(sides):
            hint = self.tr(
                "Choose others from the list: Enter puts one on the right, Shift+Enter on the left."
            )
            again = self.tr("Or press {key} to read both again and compare them.")
            hint = f"{hint}\n{again.format(key=again_key)}" if again_key else hint
            self._say(self.tr("These two were not compared"), hint)
        elif any(sides):
            self._say(
                self.tr("Drop the other article here"),
                self.tr("Or choose one from the list: Enter puts it on the right, Shift+Enter on the left."),
            )
        else:
            hint = self.tr("Text copied from web pages, or saved pages.")
            pasting = self.tr("Or press {key} to paste the text of a page that you copied.")
            hint = f"{hint}\n{pasting.format(key=paste_key)}" if paste_key else hint
            self._say(self.tr("Drop two articles here"), hint, first_time)

    def _wait_for_work(self) -> None:
        """Say what is being done once that has taken a while; the page stays as it is until then."""
        if self._says_work:
            self._say_work()
        elif not self._impatience.isActive():
            self._impatience.start()

    def _say_work(self) -> None:
        self._says_work = True
        self._show(self._work, self.tr("The window stays yours meanwhile."))

    def _say(self, sentence: str, hint: str, first_time: bool = False) -> None:
        """Show a sentence and a hint, and have a screen reader speak them where they are new."""
        if sentence != self._sentence.text():
            utter(self, say(". ").join(filter(None, (sentence, hint))))
        self._show(sentence, hint, first_time)

    def _show(self, sentence: str, hint: str, first_time: bool = False) -> None:
        """Show a sentence and, under it, a hint; the first time also the offer of a sample."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._open.show()
        self._samples.setVisible(first_time)

    def show_hover(self, hovered: bool) -> None:
        """Show that files are held over the window."""
        self._hovered = hovered
        self.update()

    def _button_row(self) -> QHBoxLayout:
        """The two ways to begin without dragging anything."""
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._open)
        row.addWidget(self._samples)
        row.addStretch()
        return row

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        if self._hovered:
            painter.setPen(QPen(QColor(self._theme.current), 3))
        else:
            painter.setPen(QPen(QColor(self._theme.border), 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME), 12, 12)
        painter.end()
