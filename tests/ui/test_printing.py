"""A sheet on paper of any size: all of it is printed, on as many pages as that takes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from ui_articles import long_sheet, sheet_of

from reader.present import Sheet, Wishes
from reader.ui.language import say
from reader.ui.printing import RESOLUTION, Layout, SheetPrinter
from reader.ui.spread.typography import Typography
from reader.ui.theme import Theme


def pages(sheet: Sheet, theme: Theme, fonts: Typography, paper: QSizeF, file: Path) -> int:
    """On how many pages of a paper of that size, in millimetres, a sheet is printed."""
    printer = QPrinter()
    printer.setResolution(RESOLUTION)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageSize(QPageSize(paper, QPageSize.Unit.Millimeter))
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)
    return SheetPrinter(printer, Layout(sheet, Wishes(), theme, fonts.sized(10), say)).print()


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
