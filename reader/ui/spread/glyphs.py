"""A laid-out paragraph to its glyphs, one by one, for a device that would put the words in another order."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPaintEngine, QPainter, QPen, QTextLayout

from reader.compare import RunKind
from reader.present import has_right_to_left
from reader.ui.spread.typesetting import SetParagraph, prose_option, runs_right_to_left

STRUCK_AT, UNDERLINED_AT = 0.55, 0.85
"""Where the words of a mark are struck through or underlined, as shares of its height."""


def orders_anew(painter: QPainter) -> bool:
    """Whether a device keeps pieces of text and lays them out again, each by itself and as if it were read
    from left to right: the preview of pages does (QPicture), and commas of Arabic go astray."""
    return painter.paintEngine().type() == QPaintEngine.Type.Picture


def draw_glyphs(painter: QPainter, paragraph: SetParagraph, origin: QPointF) -> None:
    """Draw a text as it is laid out, in the colour of its beginning, with the lines under or through marks.

    Qt gives glyphs of one face as one run, whichever of them are to be struck through, so that is drawn here.
    """
    formats = paragraph.layout.formats()  # kept: what it holds goes with it
    painter.save()
    painter.setPen(QPen(formats[0].format.foreground().color(), 1))
    for run in paragraph.layout.glyphRuns():
        run.setUnderline(False)
        run.setStrikeOut(False)
        painter.drawGlyphRun(origin, run)
    for area, kind in paragraph.marks:
        share = STRUCK_AT if kind is RunKind.REMOVED else UNDERLINED_AT
        left = origin + QPointF(area.left() + 1, area.top() + area.height() * share)
        painter.drawLine(left, left + QPointF(area.width() - 2, 0))
    painter.restore()


def draw_words(painter: QPainter, at: QPointF, text: str) -> None:
    """Draw words in one line, whose baseline begins at a point, in the painter's font and pen."""
    if not (orders_anew(painter) and has_right_to_left(text)):
        painter.drawText(at, text)
        return
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(prose_option(runs_right_to_left(text)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(QFontMetricsF(painter.font()).horizontalAdvance(text) + 1)
    layout.endLayout()
    for run in layout.glyphRuns():
        painter.drawGlyphRun(at - QPointF(0, line.ascent()), run)
