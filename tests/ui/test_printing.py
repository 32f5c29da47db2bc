"""A sheet on paper of any size: all of it is printed, on as many pages as that takes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton, QWidget
from ui_articles import LEFT, long_sheet, sheet_of
from ui_window import do, part

from reader.clean import Kind
from reader.compare import Run, RunKind
from reader.present import Line, Mark, Paragraph, Sheet, Wishes
from reader.ui.desk import Desk
from reader.ui.language import say
from reader.ui.page_breaks import cut_above
from reader.ui.printing import RESOLUTION, Layout, SheetPrinter
from reader.ui.spread.typesetting import Notes, SetParagraph, Typesetter
from reader.ui.spread.typography import Typography
from reader.ui.theme import Theme
from reader.ui.window import Window

TIDE = "The harbour master wrote in the log that the wind had turned and that the boats should wait. "


def printer_of(sheet: Sheet, theme: Theme, fonts: Typography, paper: QSizeF, file: Path) -> SheetPrinter:
    """What prints a sheet on paper of that size, in millimetres."""
    printer = QPrinter()
    printer.setResolution(RESOLUTION)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageSize(QPageSize(paper, QPageSize.Unit.Millimeter))
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)
    return SheetPrinter(printer, Layout(sheet, Wishes(), theme, fonts.sized(10), say))


def pages(sheet: Sheet, theme: Theme, fonts: Typography, paper: QSizeF, file: Path) -> int:
    """On how many pages of a paper of that size, in millimetres, a sheet is printed."""
    return printer_of(sheet, theme, fonts, paper, file).print()


@pytest.mark.parametrize("height", [21, 38, 40, 60])
def test_on_paper_of_any_height_printing_comes_to_an_end(
    light: Theme, fonts: Typography, tmp_path: Path, height: int
) -> None:
    printed = pages(sheet_of(), light, fonts, QSizeF(200, height), tmp_path / "narrow.pdf")
    assert 2 < printed < 100


def test_small_paper_takes_more_pages_than_large(light: Theme, fonts: Typography, tmp_path: Path) -> None:
    sheet = long_sheet(60)
    small, large = (
        pages(sheet, light, fonts, QSizeF(297, height), tmp_path / "sheet.pdf") for height in (105, 210)
    )
    assert 1 < large < small < 4 * large


def test_every_button_of_the_preview_is_reached_by_tab_and_every_field_has_a_name(
    window: Window, desk: Desk, application: QApplication
) -> None:
    desk.sheet_changed.emit(sheet_of())
    do(window, "print")
    dialog = part(window, QPrintPreviewDialog, "print_preview")
    application.processEvents()
    buttons = [each for each in dialog.findChildren(QToolButton) if each.isVisible() and each.text()]
    assert len(buttons) > 8
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
    fields = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QComboBox)]
    assert {field.accessibleName() for field in fields} == {"Zoom", "Page"}
    dialog.reject()


def bands(paragraphs: list[SetParagraph]) -> list[tuple[float, float]]:
    """Where the lines of some paragraphs begin and end, from the top of their row."""
    return [
        (paragraph.top + line.y(), paragraph.top + line.y() + line.height())
        for paragraph in paragraphs
        for line in map(paragraph.layout.lineAt, range(paragraph.layout.lineCount()))
    ]


@pytest.mark.parametrize("mark", [Mark.EDITED, Mark.GHOST])
def test_a_row_is_cut_between_its_lines_at_whatever_height_the_page_ends(
    light: Theme, fonts: Typography, mark: Mark
) -> None:
    short, tall = (
        Paragraph((Run(TIDE * count, RunKind.EQUAL),), Kind.PARAGRAPH, 1, reason="menu") for count in (3, 9)
    )
    row = Typesetter(fonts, light).set_line(Line(mark, (short, tall), (tall,)), Notes("moved"), 300)
    for side in (row.left, row.right):
        lines = bands(side)
        highest = max(end - begin for begin, end in lines)
        for wanted in range(60, row.height):
            cut = cut_above(side, wanted)
            assert wanted - 2 * highest < cut <= wanted
            assert not any(begin + 1 < cut < end - 1 for begin, end in lines)


def test_a_paragraph_longer_than_a_page_begins_where_the_one_before_ends(
    light: Theme, fonts: Typography, tmp_path: Path
) -> None:
    paper = QSizeF(297, 105)
    tall = TIDE * 12
    alone = pages(sheet_of([tall], [tall]), light, fonts, paper, tmp_path / "alone.pdf")
    after = pages(sheet_of(["First.", tall], ["First.", tall]), light, fonts, paper, tmp_path / "after.pdf")
    assert alone == after == 2


def test_printing_that_is_given_up_ends_with_the_page_it_has_come_to(
    light: Theme, fonts: Typography, tmp_path: Path
) -> None:
    asked: list[tuple[int, int]] = []

    def goes_on(done: int, of: int) -> bool:
        asked.append((done, of))
        return done < 30

    pages_of = [
        printer_of(long_sheet(120), light, fonts, QSizeF(297, 105), tmp_path / "sheet.pdf").print(*how)
        for how in ((), (goes_on,))
    ]
    assert 1 < pages_of[1] < pages_of[0] / 2
    assert asked[:31] == [(done, 120) for done in range(31)]


def blue_in(layout: Layout, keep: Callable[[QWidget], None]) -> int:
    """How many pixels in the blue of ticks are on the first page of a preview."""
    printer = QPrinter()
    printer.setResolution(RESOLUTION)
    widget = QPrintPreviewWidget(printer)
    widget.resize(1000, 1400)
    widget.paintRequested.connect(lambda _: SheetPrinter(printer, layout).print())
    keep(widget)
    widget.fitInView()
    colours = bytes(widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).constBits())
    return sum(blue - red > 80 for blue, red in zip(colours[0::4], colours[2::4], strict=True))


def test_ticks_are_printed_both_those_of_the_reader_and_those_in_a_text(
    light: Theme, fonts: Typography, keep: Callable[[QWidget], None]
) -> None:
    plain = Layout(sheet_of(LEFT[:2], LEFT[:2]), Wishes(), light, fonts.sized(10), say)
    without = blue_in(plain, keep)
    key = plain.sheet.lines[1].left[0].key
    assert blue_in(replace(plain, ticks=frozenset({("left", key)})), keep) > without
    marked = f"✓ {LEFT[0]}"
    assert blue_in(replace(plain, sheet=sheet_of([marked], [marked])), keep) > without
