"""A Line of the sheet to set text: laid-out paragraphs and the rectangles of their marks."""

import re
from math import ceil
from unicodedata import bidirectional

from msgspec import Struct, field
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.clean import Kind
from reader.compare import Run, RunKind
from reader.present import Line, Mark, Paragraph, has_right_to_left
from reader.present.visible import shown_text
from reader.ui.language import say
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.spread.typography import HEADING_LEADING, ROW_PADDING, Typography
from reader.ui.spread.units import to_utf16, utf16_length
from reader.ui.theme import Theme

PARAGRAPH_GAP = 8
"""Pixels between the paragraphs of one row, where one was split or several merged."""

OWN_MARK = re.compile(r"[-–—*•·‣▪◦]\s|\d{1,3}[.)]\s")
"""What the text of an item of a list may begin with instead of a bullet of ours."""

INDENTS = {Kind.LIST_ITEM: 22, Kind.QUOTE: 22, Kind.TABLE_ROW: 22}


class SetParagraph(Struct):
    """One laid-out text: its layout, where it stands in its row, and the marks behind its words.

    `indent` is what is left free at its left. A paragraph that runs from right to left is set flush right,
    and indented there, by being narrower. `facts` are the marks that change a fact, `shared` the stretches
    that the other side has elsewhere, each with the index of its passage.
    """

    layout: QTextLayout
    top: float
    indent: float
    bottom: float
    marks: list[tuple[QRectF, RunKind]] = field(default_factory=list)
    bullet: bool = False
    pill: str = ""
    right_to_left: bool = False
    facts: list[tuple[QRectF, RunKind]] = field(default_factory=list)
    shared: list[tuple[list[QRectF], int]] = field(default_factory=list)


class SetLine(Struct):
    """Both sides of a line, laid out at one width; `height` is what the row takes.

    `facts` says that a number, a name or another fact is not the same on both sides.
    """

    line: Line
    left: list[SetParagraph]
    right: list[SetParagraph]
    left_note: str
    right_note: str
    height: int
    facts: bool = False


class Notes(Struct, frozen=True):
    """What is written above the text of each side of a line, or nothing."""

    left: str = ""
    right: str = ""


class Typesetter:
    """Sets lines in the fonts and colours it was given, at the width asked for."""

    def __init__(self, fonts: Typography, theme: Theme) -> None:
        self._fonts = fonts
        self._theme = theme
        self._label_height = ceil(QFontMetricsF(fonts.label).height()) + 3

    def set_line(self, line: Line, notes: Notes, width: int) -> SetLine:
        """Lay out both sides of a line in columns of a width in pixels."""
        left, left_bottom = self._side(line, "left", notes.left, width)
        right, right_bottom = self._side(line, "right", notes.right, width)
        height = ceil(max(left_bottom, right_bottom)) + ROW_PADDING
        facts = any(run.fact for paragraph in (*line.left, *line.right) for run in paragraph.runs)
        return SetLine(line, left, right, notes.left, notes.right, height, facts)

    def _side(self, line: Line, side: str, note: str, width: int) -> tuple[list[SetParagraph], float]:
        """The paragraphs of a side from top to bottom, and where the last one ends."""
        paragraphs = shown_paragraphs(line, side)
        own = RunKind.REMOVED if side == "left" else RunKind.ADDED
        top = float(ROW_PADDING + (self._label_height if note else 0))
        found: list[SetParagraph] = []
        for paragraph in paragraphs:
            if found:
                top = found[-1].bottom + PARAGRAPH_GAP
            whole = line.rewritten or line.mark in (Mark.ADDED, Mark.REMOVED, Mark.GHOST, Mark.EQUAL)
            found.append(self._paragraph(paragraph, line.mark, top, None if whole else own, width))
        if line.mark is Mark.GHOST and found:
            found[-1].pill = say(paragraphs[-1].reason)
            found[-1].bottom += self._label_height + 4
        return found, found[-1].bottom if found else top

    def _paragraph(
        self, paragraph: Paragraph, mark: Mark, top: float, own: RunKind | None, width: int
    ) -> SetParagraph:
        """One paragraph at a height; word marks where `own` names the kind of this side's changes."""
        ghost = mark is Mark.GHOST
        text = paragraph.text
        indent = 0 if ghost else INDENTS.get(paragraph.kind, 0)
        layout = QTextLayout(shown_text(text), self._fonts.label if ghost else self._font(paragraph.kind))
        layout.setCacheEnabled(True)
        right_to_left = runs_right_to_left(text)
        layout.setTextOption(prose_option(right_to_left))
        formats = [self._base_format(ghost, paragraph.kind, utf16_length(text))]
        if own is not None:
            formats.extend(self._formats(paragraph.runs))
        layout.setFormats(formats)
        tight = ghost or paragraph.kind in (Kind.TITLE, Kind.HEADING)
        bottom = lay_out(layout, max(20, width - indent), HEADING_LEADING if tight else self._fonts.leading)
        marks, facts = mark_rectangles(layout, paragraph.runs, text) if own is not None else ([], [])
        bullet = paragraph.kind is Kind.LIST_ITEM and not ghost and not OWN_MARK.match(text)
        from_left = 0 if right_to_left else indent
        found = SetParagraph(layout, top, from_left, top + bottom, marks, bullet, "", right_to_left, facts)
        mixed = bool(paragraph.shared) and has_right_to_left(text)
        for stretch in paragraph.shared:
            units = to_utf16(text, stretch.start), to_utf16(text, stretch.end)
            found.shared.append((range_rectangles(layout, *units, mixed), stretch.passage))
        return found

    def _font(self, kind: Kind) -> QFont:
        """The font for a kind of block."""
        if kind is Kind.TITLE:
            return self._fonts.heading(1.45)
        if kind is Kind.HEADING:
            return self._fonts.heading(1.12)
        font = QFont(self._fonts.body)
        if kind is Kind.CAPTION:
            font.setItalic(True)
        if kind is Kind.PRE:
            font.setFamilies(["monospace"])
            font.setStyleHint(QFont.StyleHint.Monospace)
        return font

    def _base_format(self, ghost: bool, kind: Kind, length: int) -> QTextLayout.FormatRange:
        """The colour of the whole paragraph."""
        quiet = kind in (Kind.CAPTION, Kind.BYLINE, Kind.DATELINE)
        colour = (
            self._theme.ghost_text if ghost else self._theme.secondary_text if quiet else self._theme.text
        )
        style = QTextCharFormat()
        style.setForeground(QColor(colour))
        return format_range(0, length, style)

    def _formats(self, runs: tuple[Run, ...]) -> list[QTextLayout.FormatRange]:
        """Strike-through, underline and dots for the runs that differ: a sign beside the colour."""
        found, start = [], 0
        for run in runs:
            length = utf16_length(run.text)
            if run.kind is not RunKind.EQUAL:
                found.append(format_range(start, length, self._style(run.kind)))
            start += length
        return found

    def _style(self, kind: RunKind) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QColor(self._theme.text))
        if kind is RunKind.REMOVED:
            style.setFontStrikeOut(True)
        elif kind is RunKind.ADDED:
            style.setFontUnderline(True)
        else:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            style.setUnderlineColor(QColor(self._theme.styled))
        return style


def runs_right_to_left(text: str) -> bool:
    """Whether a paragraph is read from right to left: what its first letter says (rules P2 and P3 of the
    Unicode bidirectional algorithm; the controls it knows besides are shown as signs, so they count as such).
    """
    if not has_right_to_left(text):
        return False
    strong = (kind for kind in map(bidirectional, shown_text(text)) if kind in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def prose_option(right_to_left: bool = False) -> QTextOption:
    """Wrap at words, inside an endless one if need be; each paragraph has its own direction and edge."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option


def format_range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """A character format over a range in UTF-16 units."""
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = style
    return found


def lay_out(layout: QTextLayout, width: float, leading: float) -> float:
    """Break a text into lines of a width; the height it takes."""
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        step = round(line.height() * leading)
        line.setPosition(QPointF(0, bottom + (step - line.height()) / 2))
        bottom += step
    layout.endLayout()
    return bottom


def mark_rectangles(
    layout: QTextLayout, runs: tuple[Run, ...], text: str
) -> tuple[list[tuple[QRectF, RunKind]], list[tuple[QRectF, RunKind]]]:
    """The rectangles behind the words that were removed or added, line by line; and those among them whose
    words change a fact."""
    found: list[tuple[QRectF, RunKind]] = []
    facts: list[tuple[QRectF, RunKind]] = []
    mixed = has_right_to_left(text)
    start = 0
    for run in runs:
        end = start + utf16_length(run.text)
        if run.kind in (RunKind.REMOVED, RunKind.ADDED) and end > start:
            marked = [(area, run.kind) for area in range_rectangles(layout, start, end, mixed)]
            found += marked
            facts += marked if run.fact else []
        start = end
    return found, facts


def range_rectangles(layout: QTextLayout, start: int, end: int, mixed: bool) -> list[QRectF]:
    """The rectangles behind a range in UTF-16 units, line by line; `mixed` says that some of the text is read
    from right to left."""
    first = layout.lineForTextPosition(start).lineNumber()
    last = layout.lineForTextPosition(end - 1).lineNumber()
    return [
        rectangle
        for number in range(first, last + 1)
        for rectangle in line_rectangles(layout.lineAt(number), start, end, mixed)
    ]


def line_rectangles(line: QTextLine, start: int, end: int, mixed: bool) -> list[QRectF]:
    """The rectangles of a range on one line: one where all runs one way, else one a stretch."""
    first = max(start, line.textStart())
    last = min(end, line.textStart() + line.textLength())
    if not mixed:
        spans = [(cursor_x(line, first), cursor_x(line, last))]
    else:
        # A cursor has two places where the direction turns, and Qt tells the one we do not mean.
        boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        spans = merged_spans([(box.left(), box.right()) for box in boxes])
    right_edge = line.x() + line.width()
    return [
        QRectF(left - 1, line.y() - 1, min(right, right_edge) - left + 2, line.height() + 2)
        for left, right in spans
        if min(right, right_edge) - left > 0.5
    ]


def merged_spans(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Spans that touch, as one."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if found and left <= found[-1][1] + 0.75:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def cursor_x(line: QTextLine, position: int) -> float:
    """Where the cursor stands before a position, in pixels."""
    return first_number(line.cursorToX(position, QTextLine.Edge.Leading))


def first_number(answer: object) -> float:
    """The place in Qt's answer, which the binding gives as a pair with the position it came to."""
    return float(answer[0] if isinstance(answer, tuple) else str(answer))
