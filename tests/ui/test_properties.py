"""What is known of an article, in a dialog: complete, selectable, and never taken for a page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from ui_articles import LEFT, MENU, opened
from ui_window import part

from reader.ui.articles import Entry
from reader.ui.properties import properties_of, show_properties

Until = Callable[[Callable[[], object]], None]
HOSTILE = "<b>Oven</b> <img src=file:///dev/zero>"
FOLDER = Path("/home/ines/ovens")


@pytest.fixture
def entry() -> Entry:
    """An article of which everything is known."""
    found = opened((*LEFT, MENU), "oven.html", HOSTILE)
    card = replace(
        found.card,
        byline="Ines Roca",
        outlet="Coast Courier",
        published="2031-03-04T18:05",
        modified="2031-03-05",
        captured="2031-03-06T07:40",
        url="https://coast-courier.example/ovens",
        language="en",
        encoding="windows-1252",
        encoding_reason="declared by the page",
        warnings=("The page ends in the middle of a sentence.",),
    )
    return Entry(1, FOLDER / "oven.html", article=replace(found, card=card))


@pytest.fixture
def dialog(entry: Entry, keep: Callable[[QWidget], None]) -> QDialog:
    window = QWidget()
    keep(window)
    show_properties(window, entry)
    return part(window, QDialog, "properties")


def test_all_that_is_known_is_listed_and_nothing_that_is_not(entry: Entry) -> None:
    known = dict(properties_of(entry))
    assert known["Headline"] == HOSTILE
    assert known["File"] == str(FOLDER / "oven.html")
    assert (known["Byline"], known["Outlet"]) == ("Ines Roca", "Coast Courier")
    assert "declared by the page" in known["Encoding"]
    assert known["SHA-256"] == "0" * 64
    assert "1 rule" in known["Balance"]
    assert known["To be noted"] == "The page ends in the middle of a sentence."
    assert "Trouble" not in known
    assert all(known.values())


def test_of_a_file_that_was_refused_the_whole_path_and_the_reason_are_told() -> None:
    entry = Entry(1, FOLDER / "oven.txt", trouble="“oven.txt” is empty.")
    assert properties_of(entry) == [
        ("File", str(FOLDER / "oven.txt")),
        ("Trouble", "“oven.txt” is empty."),
    ]


def test_every_value_can_be_selected_and_is_shown_as_text(dialog: QDialog, entry: Entry) -> None:
    form = part(dialog, QFormLayout)
    values = [form.itemAt(row, QFormLayout.ItemRole.FieldRole).widget() for row in range(form.rowCount())]
    assert [value.text() for value in values] == [value for _, value in properties_of(entry)]
    for value in values:
        assert isinstance(value, QLabel)
        assert value.textFormat() == Qt.TextFormat.PlainText
        assert value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        assert value.wordWrap()
    assert any(HOSTILE in value.accessibleName() for value in values)


def test_escape_closes_it_and_nothing_of_it_is_left(dialog: QDialog, until: Until) -> None:
    window = dialog.parentWidget()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: window.findChild(QDialog, "properties") is None)


def test_what_is_longer_than_the_screen_is_scrolled_and_the_button_stays_in_reach(
    entry: Entry, keep: Callable[[QWidget], None], application: QApplication
) -> None:
    assert entry.article is not None
    endless = replace(entry.article.card, url="https://ovens.example/" + "oven" * 480, title="Oven " * 60)
    endless = replace(endless, warnings=("The page ends in the middle of a sentence.",) * 80)
    window = QWidget()
    keep(window)
    show_properties(window, replace(entry, article=replace(entry.article, card=endless)))
    dialog = part(window, QDialog, "properties")
    application.processEvents()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width() and dialog.height() <= room.height()
    button = part(dialog, QPushButton)
    assert dialog.rect().contains(button.geometry())


def test_what_is_short_is_shown_without_scrolling(dialog: QDialog, application: QApplication) -> None:
    application.processEvents()
    area = part(dialog, QScrollArea)
    assert not area.verticalScrollBar().isVisible()
    assert not area.horizontalScrollBar().isVisible()


def test_every_value_is_shown_whole(dialog: QDialog, application: QApplication) -> None:
    application.processEvents()
    form = part(dialog, QFormLayout)
    for row in range(form.rowCount()):
        value = form.itemAt(row, QFormLayout.ItemRole.FieldRole).widget()
        assert value.height() >= value.heightForWidth(value.width())
