"""A Sentence to as many lines of a label as it takes, its subject in bold."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from reader.present import Sentence
from reader.ui.fitting import bold
from reader.ui.spread.typesetting import format_range, prose_option
from reader.ui.spread.units import from_utf16, utf16_length
from reader.ui.tips import tip

MOST_LINES = 3
"""Lines of a sentence that are shown; the whole of a longer one is in the tooltip."""

MOST_LAID_OUT = 3_000
"""Characters of a sentence that are laid out: more than MOST_LINES hold on the widest screen (some 640 each
at 4,000 pixels). A note may be of any length, and twice as much takes more than twice as long."""

LINES_KEPT = 2
"""Lines that stay while difference follows difference, so that the panes do not change their height."""

AIR = "\u2002"
"""Stands between a subject and its detail: a little wider than a blank."""


class SentenceLabel(QLabel):
    """A sentence with its subject in bold; the label's text, as a screen reader gets it, is the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Sentence("")
        self._lines_kept = 1
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sentence(self, sentence: Sentence) -> None:
        """Show a sentence instead of the last one."""
        walks_on = bool(sentence.detail and self.sentence.detail)
        self._lines_kept = min(LINES_KEPT, self._lines_at(self.width())) if walks_on else 1
        self.sentence = sentence
        self.setText(str(sentence))
        self._show_tip()
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines_at(width) * self._line_height()

    def shown_lines(self) -> list[str]:
        """What stands on each line at the present width; the last one ends in an ellipsis where not all
        that is left fits."""
        layout = self._laid_out(self.width())
        text = layout.text()
        starts = [from_utf16(text, layout.lineAt(at).textStart()) for at in range(layout.lineCount())]
        lines = [text[start:end].rstrip() for start, end in pairwise([*starts, len(text)])]
        if len(lines) > MOST_LINES:
            rest = text[starts[MOST_LINES - 1] :]
            elided = self._metrics_of_last().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
            lines[MOST_LINES - 1 :] = [elided]
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout = self._laid_out(self.width())
        lines = self.shown_lines()
        top = (self.height() - len(lines) * self._line_height()) // 2
        whole = lines if layout.lineCount() <= MOST_LINES else lines[:-1]
        for at in range(len(whole)):
            layout.lineAt(at).draw(painter, QPointF(0, top))
        if len(whole) < len(lines):
            painter.setFont(self.font() if self.sentence.detail else bold(self.font()))
            area = QRect(QPoint(0, top + len(whole) * self._line_height()), self.size())
            align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(area, Qt.AlignmentFlag.AlignAbsolute | align, lines[-1])
        painter.end()

    def _show_tip(self) -> None:
        """Tell the whole in the tooltip where not all is shown; as text, whatever an article says."""
        layout = self._laid_out(self.width())
        is_cut = layout.lineCount() > MOST_LINES or len(layout.text()) > MOST_LAID_OUT
        self.setToolTip(tip(str(self.sentence)) if is_cut else "")

    def _lines_at(self, width: int) -> int:
        lines = min(MOST_LINES, self._laid_out(width).lineCount())
        return max(lines, self._lines_kept)

    def _line_height(self) -> int:
        return max(QFontMetrics(bold(self.font())).lineSpacing(), self.fontMetrics().lineSpacing())

    def _metrics_of_last(self) -> QFontMetrics:
        """How wide letters are where a sentence ends: in its detail, or in a subject that stands alone."""
        return self.fontMetrics() if self.sentence.detail else QFontMetrics(bold(self.font()))

    def _laid_out(self, width: int) -> QTextLayout:
        """The sentence broken into lines of a width, each under the one before; one more than are shown."""
        subject = self.sentence.subject
        subject += self.sentence.colon.rstrip() if self.sentence.detail else ""
        text = AIR.join(part for part in (subject, self.sentence.detail) if part)
        if len(text) > MOST_LAID_OUT:
            text = f"{text[:MOST_LAID_OUT]}…"
        layout = QTextLayout(text, self.font())
        strong = QTextCharFormat()
        strong.setFont(bold(self.font()))
        layout.setFormats([format_range(0, utf16_length(subject), strong)])
        layout.setTextOption(prose_option(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))
        layout.beginLayout()
        top = 0
        while layout.lineCount() <= MOST_LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, top))
            top += self._line_height()
        layout.endLayout()
        return layout
