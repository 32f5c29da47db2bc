"""What a card has room for: endless names lose their middle, and a title begins where it is read from."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter

from reader.ui.fitting import draw_text, line_height, shortened, wrapped_height

WIDTH = 200
ENDLESS = "a-page-" + "that-goes-on-and-on-" * 12 + "end.html"


@pytest.mark.parametrize("name", [ENDLESS, "x" * 3_000, "灯台守の夜" * 80, "short.txt", "two words " * 40])
def test_what_is_too_long_for_its_lines_loses_its_middle_and_fits(name: str) -> None:
    metrics = QFontMetrics(QFont())
    shown = shortened(name, WIDTH, 2, metrics)
    assert wrapped_height(shown, WIDTH, metrics) <= 2 * line_height(name, metrics)
    assert shown == name or (shown[:4], shown[-4:]) == (name[:4], name[-4:])


@pytest.mark.parametrize(("text", "side"), [("עבודה …", "right"), ("Work …", "left")])
def test_a_text_begins_at_the_side_that_it_is_read_from(text: str, side: str) -> None:
    image = QImage(WIDTH, 30, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    draw_text(painter, QRect(0, 0, WIDTH, 30), text)
    painter.end()
    inked = [x for x in range(WIDTH) if any(image.pixelColor(x, y).lightness() < 128 for y in range(30))]
    assert inked
    assert (min(inked) > WIDTH // 2) is (side == "right")
