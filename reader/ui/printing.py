"""A Sheet to paper: the spread as it is arranged on the screen, page by page, dark ink on white."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from reader.present import Sheet, Translate, Wishes, arrange
from reader.ui.headings import balance, headline
from reader.ui.language import number
from reader.ui.spread.gutter import GutterPainter, Shown
from reader.ui.spread.painting import RowPainter
from reader.ui.spread.rows import FOLD_HEIGHT, Rows
from reader.ui.spread.typesetting import Typesetter
from reader.ui.spread.typography import Columns, Typography, columns
from reader.ui.theme import Theme

RESOLUTION = 96
"""Dots an inch, for which the sizes of the spread are given. Text and lines stay sharp all the same: they
go to the printer as outlines."""

HEAD = 44
FOOT = 28
"""Pixels at that resolution kept for the head and the foot of a page; on a page that has no room besides for
as many lines as LEAST_LINES they are left out."""

LEAST_LINES = 4


class Layout(Struct, frozen=True):
    """What is printed, and how it looks."""

    sheet: Sheet
    wishes: Wishes
    theme: Theme
    fonts: Typography
    translate: Translate


def preview(parent: QWidget, layout: Layout) -> None:
    """Show the pages before they are printed."""
    printer = QPrinter()
    printer.setResolution(RESOLUTION)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(f"{layout.sheet.left.name} | {layout.sheet.right.name}")
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setObjectName("print_preview")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The dialog does not own its printer: this connection keeps it alive as long as the dialog.
    dialog.paintRequested.connect(lambda _: SheetPrinter(printer, layout).print())
    dialog.resize(1000, 760)
    dialog.open()


class SheetPrinter:
    """Puts one sheet on the pages of one printer."""

    def __init__(self, printer: QPrinter, layout: Layout) -> None:
        self._printer = printer
        self._sheet = layout.sheet
        self._theme = replace(layout.theme, page="#ffffff")
        self._fonts = layout.fonts
        area = printer.pageLayout().paintRectPixels(printer.resolution())
        self._width, self._height = area.width(), area.height()
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._columns: Columns = columns(self._width, layout.fonts, mirrored)
        setter = Typesetter(layout.fonts, self._theme)
        arrangement = arrange(layout.sheet, layout.wishes)
        self._rows = Rows(arrangement, setter, layout.fonts, self._columns, layout.translate)
        self._page = 0
        has_room = self._height >= HEAD + FOOT + LEAST_LINES * layout.fonts.line_height
        self._head, self._foot = (HEAD, FOOT) if has_room else (0, 0)

    def print(self) -> int:
        """Print every page; how many there were."""
        painter = QPainter(self._printer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        bottom = self._height - self._foot
        top = self._begin_page(painter)
        for item in range(len(self._rows)):
            height = self._rows.height(item)
            if top + height > bottom and top > self._head:
                top = self._turn_page(painter)
            top = self._draw(painter, item, top, bottom)
        painter.end()
        return self._page

    def _draw(self, painter: QPainter, item: int, top: int, bottom: int) -> int:
        """Draw one row, over several pages where it is taller than one; where the next one begins."""
        height = self._rows.height(item)
        drawn = 0
        while True:
            room = max(self._fonts.line_height, bottom - top)
            painter.save()
            painter.setClipRect(QRectF(0, top, self._width, room))
            self._draw_row(painter, item, top - drawn)
            painter.restore()
            if height - drawn <= room:
                return top + height - drawn
            drawn += room
            top = self._turn_page(painter)

    def _draw_row(self, painter: QPainter, item: int, top: int) -> None:
        page = QRect(0, 0, self._width, self._height)
        drawer = RowPainter(painter, self._theme, self._fonts, self._columns, page)
        if self._rows.arrangement.is_fold(item):
            drawer.draw_fold(self._rows.fold(item), top, FOLD_HEIGHT, next_to_open=False)
            return
        line = self._rows.laid_out(item)
        drawer.draw_line(line, top, [], [])
        shown = Shown(self._rows.arrangement.first[item], line, top)
        GutterPainter(painter, self._theme, self._fonts, self._columns).draw([shown])

    def _turn_page(self, painter: QPainter) -> int:
        self._printer.newPage()
        return self._begin_page(painter)

    def _begin_page(self, painter: QPainter) -> int:
        """Write head and foot of a new page, where it has room for them; where its text begins."""
        self._page += 1
        if self._head:
            self._write_head_and_foot(painter)
        return self._head

    def _write_head_and_foot(self, painter: QPainter) -> None:
        """What the two sides are, above their columns; the number of the page below."""
        metrics = QFontMetricsF(self._fonts.label)
        painter.setFont(self._fonts.label)
        painter.setPen(QColor(self._theme.secondary_text))
        for side, card in (("left", self._sheet.left), ("right", self._sheet.right)):
            area = QRectF(self._columns.text_of(side), 0, self._columns.text, metrics.height())
            for text in (headline(card), balance(card)):
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._columns.text)
                painter.drawText(area, Qt.AlignmentFlag.AlignTop, shown)
                area.translate(0, metrics.height())
        foot = QRectF(0, self._height - FOOT, self._width, FOOT)
        align = Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, align, number(self._page))
