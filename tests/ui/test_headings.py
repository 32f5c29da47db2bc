"""The heads of the panes: what there is no room for is in the tooltip."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from ui_articles import LEFT, MENU, RIGHT, opened

from reader.ui.headings import Headings
from reader.ui.spread.typography import Typography
from reader.ui.theme import Theme


@pytest.fixture
def headings(light: Theme, fonts: Typography, keep: Callable[[QWidget], None]) -> Headings:
    """Two heads in a window too narrow for what they say."""
    found = Headings(light, fonts)
    found.resize(300, found.sizeHint().height())
    keep(found)
    left = replace(opened((*LEFT, MENU), "tern-street-bakery.txt").card, published="2031-03-04")
    found.show_cards((left, opened(RIGHT, "<b>oven</b>.txt").card))
    return found


def test_each_head_has_all_it_says_in_its_tooltip_as_text(headings: Headings) -> None:
    left, right = headings.tip_at(10), headings.tip_at(290)
    assert "tern-street-bakery.txt" in left
    assert "1 rule" in left
    assert "&lt;b&gt;oven&lt;/b&gt;.txt" in right
    assert "<b>" not in right


def test_in_a_mirrored_window_the_heads_have_changed_places(
    headings: Headings, application: QApplication
) -> None:
    headings.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert "tern-street-bakery.txt" in headings.tip_at(290)


def test_without_articles_there_is_nothing_to_tell(headings: Headings) -> None:
    headings.show_cards(None)
    assert headings.tip_at(10) == ""
