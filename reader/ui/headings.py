"""Two Cards to the heads of the two panes: what each side is, and how much of it was kept."""

import html

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from reader.present import Card
from reader.present.direction import isolated
from reader.ui.fitting import bold, small
from reader.ui.language import moment, number, say
from reader.ui.spread.pointing import side_at
from reader.ui.spread.typography import Typography, columns
from reader.ui.theme import Theme

PADDING = 9


class Headings(QWidget):
    """The heads of the panes, each above its column of text."""

    def __init__(self, theme: Theme, fonts: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fonts = fonts
        self._cards: tuple[Card, Card] | None = None

    def show_cards(self, cards: tuple[Card, Card] | None) -> None:
        """Show what the left and the right article are, or nothing."""
        self._cards = cards
        self.setAccessibleDescription(" — ".join(map(in_words, cards or ())))
        self.update()

    def tip_at(self, x: int) -> str:
        """All that the head under a place says, however little of it there is room for; as text, whatever a
        file is called."""
        if self._cards is None:
            return ""
        side = side_at(x, columns(self.width(), self._fonts, self.isRightToLeft()))
        return f"<p>{html.escape(in_words(self._cards[side == 'right']))}</p>"

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_type(self, fonts: Typography) -> None:
        """Stand above columns of another type."""
        self._fonts = fonts
        self.update()

    def sizeHint(self) -> QSize:
        bold_line = QFontMetrics(bold(self.font())).lineSpacing()
        return QSize(400, bold_line + QFontMetrics(small(self.font())).lineSpacing() + 2 * PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.bar))
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._cards is not None:
            place = columns(self.width(), self._fonts, self.isRightToLeft())
            for card, side in zip(self._cards, ("left", "right"), strict=True):
                self._paint_card(painter, card, place.text_of(side), place.text)
        painter.end()

    def _paint_card(self, painter: QPainter, card: Card, left: int, width: int) -> None:
        """The two lines about one article."""
        metrics = QFontMetrics(bold(self.font()))
        area = QRect(left, PADDING, width, metrics.lineSpacing())
        painter.setFont(bold(self.font()))
        painter.setPen(QColor(self._theme.text))
        elided = metrics.elidedText(headline(card), Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)
        metrics = QFontMetrics(small(self.font()))
        area = QRect(left, area.bottom() + 1, width, metrics.lineSpacing())
        painter.setFont(small(self.font()))
        painter.setPen(QColor(self._theme.secondary_text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, fitted_balance(card, metrics, width))


def in_words(card: Card) -> str:
    """All that a head says of an article."""
    return f"{headline(card)}. {isolated(card.name)} · {balance(card)}"


def headline(card: Card) -> str:
    """Outlet and date of an article where they are known, else its file's name."""
    return ", ".join(isolated(part) for part in (card.outlet, moment(card.published)) if part) or card.name


def balance(card: Card) -> str:
    """How many of the characters of a file were kept, and how many rules stripped the others."""
    translate = QCoreApplication.translate
    kept = translate("Headings", "kept {kept} of {all} characters").format(
        kept=number(card.kept_characters), all=number(card.all_characters)
    )
    if not card.rules:
        return kept
    one, several = translate("Headings", "1 rule"), translate("Headings", "{count} rules", "", card.rules)
    rules = one if card.rules == 1 else several.format(count=number(card.rules))
    return say("; ").join((kept, rules))


def fitted_balance(card: Card, metrics: QFontMetrics, width: int) -> str:
    """The file's name and the balance in a width: the name gives way first, the balance is for seeing."""
    told = balance(card)
    room = width - metrics.horizontalAdvance(f" · {told}")
    name = metrics.elidedText(card.name, Qt.TextElideMode.ElideMiddle, room)
    if room < metrics.horizontalAdvance("…" * 4):
        return metrics.elidedText(told, Qt.TextElideMode.ElideRight, width)
    return f"{isolated(name)} · {told}"
