"""A Sheet to paper: the spread as it is arranged on the screen, page by page, dark ink on white."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPageLayout, QPainter, QRegion
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLineEdit, QProgressDialog, QToolButton, QWidget

from reader.library import BlockKey
from reader.present import Sheet, Translate, Wishes, arrange
from reader.ui.headings import balance, headline
from reader.ui.language import number
from reader.ui.page_breaks import cut_above
from reader.ui.spread.glyphs import draw_words
from reader.ui.spread.gutter import GutterPainter, Shown
from reader.ui.spread.painting import RowPainter
from reader.ui.spread.picture import draw_ticks
from reader.ui.spread.rows import FOLD_HEIGHT, Rows
from reader.ui.spread.typesetting import Typesetter
from reader.ui.spread.typography import GUTTER, Columns, Typography, columns
from reader.ui.theme import Theme

RESOLUTION = 96
"""Dots an inch, for which the sizes of the spread are given. Text and lines stay sharp all the same: they
go to the printer as outlines."""

HEAD = 44
FOOT = 28
"""Pixels at that resolution kept for the head and the foot of a page; on a page that has no room besides for
as many lines as LEAST_LINES they are left out."""

LEAST_LINES = 4

LEAST_BLANK = 4
"""A row that does not fit is begun on the next page, unless more than a quarter of this one would stay blank
for that."""

FEWEST_LINES = 2
"""Lines of a row that stand together on a page: a single one is easily overlooked."""

PATIENCE = 500
"""Milliseconds after which it is shown how far the laying out has come."""


class Layout(Struct, frozen=True):
    """What is printed, and how it looks; `ticks` are those of the reader, by side and content."""

    sheet: Sheet
    wishes: Wishes
    theme: Theme
    fonts: Typography
    translate: Translate
    ticks: frozenset[tuple[str, BlockKey]] = frozenset()


def preview(parent: QWidget, layout: Layout) -> None:
    """Show the pages before they are printed."""
    printer = QPrinter()
    printer.setResolution(RESOLUTION)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    # A file that is printed to is offered this name: without signs that no file may have everywhere.
    printer.setDocName(" – ".join(Path(card.name).stem for card in (layout.sheet.left, layout.sheet.right)))
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setObjectName("print_preview")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The dialog does not own its printer: this connection keeps it alive as long as the dialog.
    dialog.paintRequested.connect(lambda _: print_watched(printer, layout, dialog))
    dialog.resize(1000, 760)
    lead_through(dialog)
    dialog.open()


def lead_through(dialog: QPrintPreviewDialog) -> None:
    """Let the keyboard come to every button of Qt's dialog, and a screen reader name what has no words."""
    for button in dialog.findChildren(QToolButton):
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for field in dialog.findChildren(QLineEdit):
        in_zoom = isinstance(field.parent(), QComboBox)
        field.setAccessibleName(translated("Zoom") if in_zoom else translated("Page"))
    for box in dialog.findChildren(QComboBox):
        box.setAccessibleName(translated("Zoom"))
    for view in dialog.findChildren(QGraphicsView):
        view.setAccessibleName(translated("Pages as they will be printed"))


def print_watched(printer: QPrinter, layout: Layout, dialog: QPrintPreviewDialog) -> None:
    """Print, and show how far it has come where that takes long. Given up, nothing is printed and the preview
    is closed: a part of the pages could be taken for all of them."""
    progress = QProgressDialog(translated("Laying out the pages …"), translated("Cancel"), 0, 0, dialog)
    progress.setObjectName("print_progress")
    progress.setWindowTitle("Diptych")
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(PATIENCE)

    def goes_on(done: int, of: int) -> bool:
        progress.setMaximum(of)
        progress.setValue(done)
        return not progress.wasCanceled()

    SheetPrinter(printer, layout).print(goes_on)
    if progress.wasCanceled():
        printer.abort()
        QTimer.singleShot(0, dialog.reject)
    progress.deleteLater()


def always(_done: int, _of: int) -> bool:
    """Printing goes on to its end."""
    return True


class SheetPrinter:
    """Puts one sheet on the pages of one printer."""

    def __init__(self, printer: QPrinter, layout: Layout) -> None:
        self._printer = printer
        self._sheet, self._ticks = layout.sheet, layout.ticks
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

    def print(self, goes_on: Callable[[int, int], bool] = always) -> int:
        """Print every page; how many there were. `goes_on` is told how many rows are done, of how many, and
        ends it all, with the page begun, by saying no."""
        painter = QPainter(self._printer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        top = self._begin_page(painter)
        count = len(self._rows)
        for item in range(count):
            if not goes_on(item, count):
                break
            if self._leaves(item, top):
                top = self._turn_page(painter)
            top = self._draw(painter, item, top)
        goes_on(count, count)
        painter.end()
        return self._page

    @property
    def _bottom(self) -> int:
        """Where the text of a page ends."""
        return self._height - self._foot

    def _leaves(self, item: int, top: int) -> bool:
        """Whether a row that would stand at a height of this page goes to the next one instead."""
        room = self._bottom - top
        if top <= self._head or self._rows.height(item) <= room:
            return False
        least = LEAST_LINES * self._fonts.line_height
        return room < max(least, (self._bottom - self._head) // LEAST_BLANK)

    def _draw(self, painter: QPainter, item: int, top: int) -> int:
        """Draw one row, over several pages where it has no room on one; where the next one begins."""
        height, begin = self._rows.height(item), dict.fromkeys(self._columns.sides, 0)
        while True:
            above = min(begin.values())
            end = self._cuts(item, above, top)
            painter.save()
            painter.setClipRegion(self._region(begin, end, top - above))
            self._draw_row(painter, item, top - above)
            painter.restore()
            if min(end.values()) >= height:
                return top + height - above
            begin = end
            top = self._turn_page(painter)

    def _cuts(self, item: int, above: int, top: int) -> dict[str, int]:
        """Where each side of a row ends on this page, if `above` pixels of the row were on earlier ones."""
        height, line_height = self._rows.height(item), self._fonts.line_height
        room, together = max(line_height, self._bottom - top), FEWEST_LINES * line_height
        if height - above <= room:
            return dict.fromkeys(self._columns.sides, height)
        wanted = min(above + room, max(above + together, height - together))
        if self._rows.arrangement.is_fold(item):
            return dict.fromkeys(self._columns.sides, wanted)
        row = self._rows.laid_out(item)
        cuts = {"left": cut_above(row.left, wanted), "right": cut_above(row.right, wanted)}
        # A line higher than the whole page is cut all the same.
        return {side: cut if cut > above + line_height // 2 else wanted for side, cut in cuts.items()}

    def _region(self, begin: Mapping[str, int], end: Mapping[str, int], top: int) -> QRegion:
        """What is drawn of a row whose top is at `top`: of each side the part between two heights."""
        left, right = self._columns.sides
        middle = self._columns.gutter + GUTTER // 2
        beside = QRect(0, top + begin[left], middle, end[left] - begin[left])
        other = QRect(middle, top + begin[right], self._width - middle, end[right] - begin[right])
        return QRegion(beside).united(QRegion(other))

    def _draw_row(self, painter: QPainter, item: int, top: int) -> None:
        page = QRect(0, 0, self._width, self._height)
        drawer = RowPainter(painter, self._theme, self._fonts, self._columns, page)
        if self._rows.arrangement.is_fold(item):
            drawer.draw_fold(self._rows.fold(item), top, FOLD_HEIGHT, next_to_open=False)
            return
        line = self._rows.laid_out(item)
        drawer.draw_line(line, top, [], [])
        draw_ticks(drawer, line, top, self._ticks)
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
            left, baseline = self._columns.text_of(side), metrics.ascent()
            for text in (headline(card), balance(card)):
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._columns.text)
                away = self._columns.text - metrics.horizontalAdvance(shown) if self._columns.mirrored else 0
                draw_words(painter, QPointF(left + away, baseline), shown)
                baseline += metrics.height()
        foot = QRectF(0, self._height - FOOT, self._width, FOOT)
        align = Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, align, number(self._page))


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Printing", text)
