"""What a card has room for: endless names lose their middle, and a title begins where it is read from."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter

from reader.ui.fitting import (
    BREAK,
    WRAPPED,
    draw_text,
    fitted,
    line_height,
    shortened,
    with_breaks,
    wrapped_height,
)

WIDTH = 200
ENDLESS = "a-page-" + "that-goes-on-and-on-" * 12 + "end.html"


@pytest.mark.parametrize("name", [ENDLESS, "x" * 3_000, "灯台守の夜" * 80, "short.txt", "two words " * 40])
def test_what_is_too_long_for_its_lines_loses_its_middle_and_fits(name: str) -> None:
    metrics = QFontMetrics(QFont())
    shown = shortened(name, WIDTH, 2, metrics)
    assert wrapped_height(shown, WIDTH, metrics) <= 2 * line_height(name, metrics)
    assert width_of(shown, metrics) <= WIDTH
    shown = shown.replace(BREAK, "")
    assert shown == name or (shown[:4], shown[-4:]) == (name[:4], name[-4:])


@pytest.mark.parametrize("name", [ENDLESS, "x" * 3_000, "the_pier_that_closes_for_the_winter_saved.html"])
def test_a_title_of_one_long_word_stays_within_its_lines(name: str) -> None:
    metrics = QFontMetrics(QFont())
    shown = fitted(name, QRect(0, 0, WIDTH, 2 * metrics.lineSpacing()), metrics)
    assert shown.replace(BREAK, "").startswith(name[:4])
    assert width_of(shown, metrics) <= WIDTH


def test_short_words_and_figures_are_broken_nowhere() -> None:
    text = "At 3.30 the well-known ferry_2 left, and 1.250.000 crowns with it."
    assert with_breaks(text) == text
    assert with_breaks("captures/2031-11-13_pier.html").split(BREAK)[-2:] == ["13_", "pier.html"]


def width_of(text: str, metrics: QFontMetrics) -> int:
    """How wide a text stands when it is broken into lines of the width."""
    return metrics.boundingRect(QRect(0, 0, WIDTH, 10_000), WRAPPED, text).width()


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
