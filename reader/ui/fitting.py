"""Texts to what a card has room for, and how they are set there: each from the side that it is read from."""

import re
from unicodedata import east_asian_width

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from reader.ui.spread.typesetting import runs_right_to_left

WRAPPED = (
    Qt.TextFlag.TextWordWrap
    | Qt.TextFlag.TextDontClip
    | Qt.AlignmentFlag.AlignTop
    | Qt.AlignmentFlag.AlignLeading
)


MOST_FITTED = 400
"""Characters of a text that are tried to fit: more than any card or line of a list holds."""

UNBROKEN = 16
"""Characters without a blank that are shown in one piece: half a line of the panel at its narrowest."""

LONG_WORD = re.compile(rf"\S{{{UNBROKEN + 1},}}")
PLACES = re.compile(rf"[_/-](?=[^\W_])|\.(?=[^\W_])(?!\w{{1,5}}$)|[^\W_]{{{UNBROKEN}}}(?=[^\W_])")
"""Where a long word may be broken: after what stands between the parts of a name, but for the dot before its
ending, or else anywhere."""

BREAK = "\u200b"

SHARES = (1.0, 0.9, 0.8, 0.7, 0.5)
"""Of the width of all lines together, what is tried: words that break leave some of it empty."""


def draw_text(painter: QPainter, area: QRect, text: str) -> None:
    """Set a text in lines, from the right where it is read from there."""
    painter.save()
    if runs_right_to_left(text):
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    painter.drawText(area, WRAPPED, text)
    painter.restore()


def shortened(text: str, width: int, lines: int, metrics: QFontMetrics) -> str:
    """The text, with as much of its middle left out as so many lines of a width do not hold: the end of the
    name of a file says as much as its beginning."""
    room = lines * line_height(text[:MOST_FITTED], metrics)
    text = with_breaks(text)
    if len(text) <= MOST_FITTED and wrapped_height(text, width, metrics) <= room:
        return text
    for share in SHARES:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, round(share * lines * width))
        if wrapped_height(shown, width, metrics) <= room:
            return shown
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)


def breakable(text: str, most: int) -> str:
    """At most so many characters of a text, its middle left out, for a label that wraps: it would be as wide
    as its longest word."""
    if len(text) > most:
        text = f"{text[: most // 2]}…{text[-(most // 2) :]}"
    return with_breaks(text)


def with_breaks(text: str) -> str:
    """The text with places to break a line in its long words, such as names of files, which have none."""
    return LONG_WORD.sub(lambda word: PLACES.sub(rf"\g<0>{BREAK}", word[0]), text)


def fitted(text: str, area: QRect, metrics: QFontMetrics) -> str:
    """The text, or as many of its words as the lines of the area hold, with an ellipsis.

    Lines of a script that stands higher than the font's own are allowed for: they reach beyond the area.
    """
    is_whole, text = len(text) <= MOST_FITTED, with_breaks(text[:MOST_FITTED])
    shown = text if is_whole else f"{text} …"
    room = max(1, round(area.height() / metrics.lineSpacing())) * line_height(text, metrics)
    while shown and metrics.boundingRect(QRect(0, 0, area.width(), 10_000), WRAPPED, shown).height() > room:
        text = shorter(text)
        shown = f"{text} …" if text else ""
    return shown


def wrapped_height(text: str, width: int, metrics: QFontMetrics) -> int:
    """How high a text stands when it is broken into lines of a width."""
    return metrics.boundingRect(QRect(0, 0, width, 10_000), WRAPPED, text).height()


def shorter(text: str) -> str:
    """The text without its last word; without its last character in a script that sets no words apart."""
    words, _, last = text.rpartition(" ")
    return text[:-1] if not words or east_asian_width(last[-1:] or " ") in "WF" else words


def line_height(text: str, metrics: QFontMetrics) -> int:
    """The height of a line of this text, whatever other faces its script is set in."""
    one_line = metrics.boundingRect(QRect(0, 0, 1_000_000, 10_000), WRAPPED, text).height()
    return max(metrics.lineSpacing(), one_line)


def bold(font: QFont) -> QFont:
    """The font, bold."""
    found = QFont(font)
    found.setBold(True)
    return found


def small(font: QFont) -> QFont:
    """The font, a little smaller."""
    found = QFont(font)
    found.setPointSizeF(font.pointSizeF() * 0.88)
    return found
