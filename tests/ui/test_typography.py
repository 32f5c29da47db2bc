"""The type of the page: the face, size, measure and leading that were asked for."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader.settings import Settings
from reader.ui.panes import fonts_of
from reader.ui.spread.typography import LEADING, MEASURE, READING_FACE, columns, typography


def test_the_defaults_of_the_settings_are_those_of_the_page(application: QApplication) -> None:
    label = QFont(application.font())
    fonts = fonts_of(Settings(), label)
    assert (fonts.measure, fonts.leading) == (MEASURE, LEADING)
    assert QFontInfo(fonts.body).family() == READING_FACE
    assert fonts == typography(12, label)


def test_an_installed_face_is_taken_and_one_that_is_gone_gives_way_to_our_own(
    application: QApplication,
) -> None:
    other = next(family for family in QFontDatabase.families() if family != READING_FACE)
    label = QFont(application.font())
    assert QFontInfo(typography(12, label, other).body).family() == other
    assert QFontInfo(typography(12, label, "No Such Face At All").body).family() == READING_FACE


@pytest.mark.parametrize("measure", [45, 72, 100])
def test_a_line_of_a_wide_window_has_the_measure_and_none_of_a_narrow_one_is_longer(measure: int) -> None:
    fonts = typography(12, QFont(), measure=measure)
    assert columns(4000, fonts).text == pytest.approx(measure * fonts.character_width, abs=1)
    assert columns(600, fonts).text < columns(4000, fonts).text


def test_the_leading_is_the_height_of_a_line(application: QApplication) -> None:
    tight, airy = (typography(12, QFont(), leading=leading) for leading in (1.0, 2.0))
    height = QFontMetricsF(tight.body).height()
    assert (tight.line_height, airy.line_height) == (round(height), round(2 * height))


def test_another_size_keeps_all_the_rest() -> None:
    fonts = typography(12, QFont(), "", 60, 1.4)
    assert fonts.sized(20) == typography(20, QFont(), "", 60, 1.4)
    assert fonts == typography(12, QFont(), "", 60, 1.4)
