"""A listed difference to its entry in the change list: its sign, what it is, and what changed, in pixels."""

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.library import Judgement, Verdict
from reader.present import Mark
from reader.ui.article_list import GAP
from reader.ui.changes import CHANGE_ROLE, NOTE_SIGN, ListedChange, verdict_in_words
from reader.ui.fitting import MOST_FITTED, WRAPPED, bold, fitted, small, wrapped_height
from reader.ui.indexes import AnyIndex
from reader.ui.spread.gutter import FACT_SIGN, SIGNS
from reader.ui.theme import Theme

PADDING, ABOVE = 10, 8
"""Pixels beside an entry, and above and below it."""

SIGN_WIDTH = 26
SUBJECT_LINES, DETAIL_LINES = 2, 3
"""Lines of what an entry is about, and of what changed: mostly all fits, and the rest is in the tooltip."""

MOVED_SIGN = "↕"


class SetEntry(Struct, frozen=True):
    """An entry at a width: as much of its words as is shown, and the pixels that its parts and all take."""

    subject: str
    detail: str
    subject_height: int
    detail_height: int
    height: int


def set_entry(change: ListedChange, width: int, font: QFont) -> SetEntry:
    """The entry of a difference, in a font, in so many pixels of a list."""
    strong, metrics = QFontMetrics(bold(font)), QFontMetrics(small(font))
    room = width - 2 * PADDING - SIGN_WIDTH
    beside = room - verdict_width(change.judgement, font)
    subject = in_lines(change.sentence.subject, beside, SUBJECT_LINES, strong)
    subject_height = wrapped_height(subject, beside, strong)
    detail = in_lines(change.sentence.detail, room, DETAIL_LINES, metrics)
    detail_height = wrapped_height(detail, room, metrics) if detail else 0
    note_height = metrics.lineSpacing() if change.judgement.note else 0
    signs = len(signs_of(change).splitlines()) * QFontMetrics(font).lineSpacing()
    height = max(signs, subject_height + detail_height + note_height) + 2 * ABOVE
    return SetEntry(subject, detail, subject_height, detail_height, height)


def in_lines(text: str, width: int, lines: int, metrics: QFontMetrics) -> str:
    """As much of a text as so many lines of a width hold."""
    return fitted(text, QRect(0, 0, width, lines * metrics.lineSpacing()), metrics)


def verdict_font(judgement: Judgement, font: QFont) -> QFont:
    """The font of a verdict beside a subject: strong where the reader gave one."""
    return small(font if judgement.verdict is Verdict.SEEN else bold(font))


def verdict_width(judgement: Judgement, font: QFont) -> int:
    """Pixels that a verdict takes from its subject; none where there is no verdict."""
    words = verdict_in_words(judgement)
    return QFontMetrics(verdict_font(judgement, font)).horizontalAdvance(words) + GAP if words else 0


class ChangeDelegate(QStyledItemDelegate):
    """Paints a difference: its sign, its subject in bold, what changed in as many lines as it takes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def show_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        change = index.data(CHANGE_ROLE)
        if not isinstance(change, ListedChange):
            return QSize()
        return QSize(option.rect.width(), set_entry(change, option.rect.width(), option.font).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        change = index.data(CHANGE_ROLE)
        if not isinstance(change, ListedChange):
            return
        painter.save()
        self._paint_ground(painter, option)
        entry = set_entry(change, option.rect.width(), option.font)
        area = mirrored(option, option.rect.adjusted(PADDING + SIGN_WIDTH, ABOVE, -PADDING, -ABOVE))
        painter.setPen(QColor(self._theme.secondary_text))
        sign = mirrored(option, QRect(option.rect.x() + PADDING, area.y(), SIGN_WIDTH, area.height()))
        painter.setFont(option.font)
        painter.drawText(sign, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, signs_of(change))
        taken = self._paint_verdict(painter, option, area, change.judgement)
        beside = QRect(area.x(), area.y(), area.width() - taken, area.height())
        painter.setFont(bold(option.font))
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QStyle.visualRect(option.direction, area, beside), WRAPPED, entry.subject)
        painter.setFont(small(option.font))
        painter.setPen(QColor(self._theme.secondary_text))
        painter.drawText(area.adjusted(0, entry.subject_height, 0, 0), WRAPPED, entry.detail)
        if change.judgement.note:
            below = entry.subject_height + entry.detail_height
            self._paint_note(painter, area.adjusted(0, below, 0, 0), change.judgement.note)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The page under the current difference, and the frame of that which the keyboard stands on."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.page))
            edge = QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())
            painter.fillRect(mirrored(option, edge), QColor(self._theme.current))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.current), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_verdict(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, judgement: Judgement
    ) -> int:
        """The sign and the word of a verdict at the end of the first line; how much room it takes."""
        width = verdict_width(judgement, option.font)
        if width:
            line = QFontMetrics(bold(option.font)).lineSpacing()
            place = QRect(area.right() + 1 - width, area.y(), width, line)
            place = QStyle.visualRect(option.direction, area, place)
            to_check = judgement.verdict is Verdict.TO_CHECK
            painter.setPen(QColor(self._theme.trouble if to_check else self._theme.secondary_text))
            painter.setFont(verdict_font(judgement, option.font))
            end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
            flags = Qt.AlignmentFlag.AlignAbsolute | end | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, verdict_in_words(judgement))
        return width

    def _paint_note(self, painter: QPainter, area: QRect, note: str) -> None:
        """The beginning of a note in the last line."""
        painter.setPen(QColor(self._theme.text))
        shown = f"{NOTE_SIGN} {' '.join(note[:MOST_FITTED].split())}"
        shown = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, shown)


def mirrored(option: QStyleOptionViewItem, area: QRect) -> QRect:
    """An area of an item where it belongs in the direction of the window."""
    return QStyle.visualRect(option.direction, option.rect, area)


def sign_of(mark: Mark) -> str:
    """The sign of a kind of difference, as in the gutter."""
    return MOVED_SIGN if mark is Mark.MOVED else SIGNS[mark]


def signs_of(change: ListedChange) -> str:
    """The signs of a difference, one a line."""
    return f"{sign_of(change.mark)}\n{FACT_SIGN}" if change.facts else sign_of(change.mark)
