"""The sizes of a page: faces, leading, measure, and where the columns stand at a given width."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QFont, QFontMetricsF

READING_FACE = "Source Serif 4"
"""The face of the articles: drawn for long reading on a screen, Latin, Greek and Cyrillic. It comes with
the program, so that a page looks the same everywhere; other scripts take the system's own faces."""

LEADING = 1.18
"""Height of a line as a multiple of the face's own, unless the reader wants another. The face holds some
air already: together one and a half times the size of the type, right for 60 to 75 characters a line."""

HEADING_LEADING = 1.0
"""Large type needs no more than its own height."""

MEASURE = 72
"""The longest line in average characters, unless the reader wants another: beyond some 75 the eye loses
its way back."""

PROSE = "She said the tide would turn before the last boats had come in from the banks, and it did."
"""A sentence with the letters of English in about their usual shares, to measure a face with."""

GUTTER = 52
MARGIN = 36
NARROW_MARGIN = 16
SHORT_LINE = 45
"""Pixels beside the text, and the characters of a line for the sake of which it gives up most of them first:
shorter ones are tiring (Bringhurst, The Elements of Typographic Style, 2.1.2)."""

ROW_PADDING = 9
"""Pixels above and below the text of a row."""


class Typography(Struct, frozen=True):
    """The type of the spread: `body` for the articles, `label` for what the program itself says.

    `measure` is the longest line in average characters, `leading` the height of a line as a multiple of
    the face's own.
    """

    body: QFont
    label: QFont
    measure: int = MEASURE
    leading: float = LEADING

    def sized(self, size: float) -> "Typography":
        """The same with the articles in another size, in points."""
        body = QFont(self.body)
        body.setPointSizeF(size)
        return replace(self, body=body)

    def heading(self, scale: float) -> QFont:
        """The body face, bold and larger."""
        font = QFont(self.body)
        font.setPointSizeF(self.body.pointSizeF() * scale)
        font.setBold(True)
        return font

    @property
    def line_height(self) -> int:
        """Pixels from one line of the body to the next."""
        return round(QFontMetricsF(self.body).height() * self.leading)

    @property
    def character_width(self) -> float:
        """Pixels an average character of prose takes."""
        return QFontMetricsF(self.body).horizontalAdvance(PROSE) / len(PROSE)


def typography(
    size: float, label: QFont, face: str = "", measure: int = MEASURE, leading: float = LEADING
) -> Typography:
    """The type for a text size in points; in place of a face that is not installed stands our own."""
    body = QFont([face, READING_FACE] if face else [READING_FACE])
    body.setStyleHint(QFont.StyleHint.Serif)
    body.setPointSizeF(size)
    return Typography(body, QFont(label), measure, leading)


class Columns(Struct, frozen=True):
    """Where the two panes and their text stand, in pixels from the left edge of the screen.

    The pane of the article that one reads first, called "left" in all languages, stands on the right where
    the columns are `mirrored`, for those who read from right to left.
    """

    width: int
    pane: int
    text: int
    inset: int
    mirrored: bool = False

    @property
    def gutter(self) -> int:
        """The left edge of the gutter between the panes."""
        return self.pane

    @property
    def sides(self) -> tuple[str, str]:
        """The two sides as they stand on the screen, from its left to its right."""
        return ("right", "left") if self.mirrored else ("left", "right")

    def pane_of(self, side: str) -> int:
        """The left edge of a side's pane."""
        return 0 if side == self.sides[0] else self.width - self.pane

    def text_of(self, side: str) -> int:
        """The left edge of a side's text."""
        return self.pane_of(side) + self.inset


def columns(width: int, fonts: Typography, mirrored: bool = False) -> Columns:
    """The columns at a width: equal panes, lines no longer than the measure and centred beyond it."""
    pane = max(60, (width - GUTTER) // 2)
    is_narrow = pane - 2 * MARGIN < SHORT_LINE * fonts.character_width
    margin = NARROW_MARGIN if is_narrow else MARGIN
    text = max(28, min(pane - 2 * margin, round(fonts.measure * fonts.character_width)))
    inset = max(margin, (pane - text) // 2)
    return Columns(width, pane, text, inset, mirrored)
