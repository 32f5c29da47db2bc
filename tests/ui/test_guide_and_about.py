"""The guide and About in the Help menu: what they show, and that they reach for nothing outside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from ui_window import do, part

from reader import __version__
from reader.phrase import LANGUAGES
from reader.settings import Settings
from reader.ui.about import shortcut_table
from reader.ui.guide import GuideText, guide_in
from reader.ui.window import Window


def open_by(window: Window, name: str) -> QDialog:
    """The dialog that an action of the window opens."""
    do(window, name)
    return part(window, QDialog, name)


def test_about_names_the_version_and_shows_the_licence_of_the_part_that_is_chosen(
    window: Window, keep: Callable[[QWidget], None]
) -> None:
    dialog = open_by(window, "about")
    keep(dialog)
    version = dialog.findChild(QLabel, "about_version")
    parts, text = (
        dialog.findChild(QListWidget, "about_parts"),
        dialog.findChild(QPlainTextEdit, "about_licence"),
    )
    assert version is not None and parts is not None and text is not None
    assert __version__ in version.text()
    (qt,) = [row for row in range(parts.count()) if parts.item(row).text().startswith("Qt ")]
    parts.setCurrentRow(qt)
    assert "LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    assert text.isReadOnly()


def test_tab_leads_out_of_the_table_of_keys_and_around(
    window: Window, keep: Callable[[QWidget], None], application: QApplication
) -> None:
    do(window, "shortcuts")
    dialog = part(window, QDialog, "shortcuts_sheet")
    keep(dialog)
    dialog.activateWindow()
    table = part(dialog, QTableWidget)
    table.setFocus()
    passed = []
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    assert isinstance(passed[0], QPushButton)
    assert passed[1] is table


def test_the_sheet_of_keys_is_set_out_by_menus(application: QApplication) -> None:
    parent = QWidget()
    table = shortcut_table(parent, {})
    headings = [row for row in range(table.rowCount()) if table.columnSpan(row, 0) == 2]
    assert [table.item(row, 0).text() for row in headings] == [
        *("File", "Edit", "View", "Go", "Article", "Help"),
        "Fixed keys",
    ]
    texts = [table.item(row, 0).text() for row in range(table.rowCount())]
    go, article = headings[3], headings[4]
    assert go < texts.index("Next Difference") < article
    assert not any(table.item(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable for row in headings)
    parent.deleteLater()


def test_the_guide_is_shown_once_and_can_be_read_by_keyboard(
    window: Window, keep: Callable[[QWidget], None]
) -> None:
    dialog = open_by(window, "guide")
    keep(dialog)
    text = part(dialog, GuideText, "guide_text")
    assert "The two panes" in text.toPlainText()
    assert text.focusPolicy() != Qt.FocusPolicy.NoFocus
    assert open_by(window, "guide") is dialog


def test_the_guide_fetches_nothing_and_follows_no_link(application: QApplication) -> None:
    text = GuideText(QFont())
    assert not text.openLinks() and not text.openExternalLinks()
    picture = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(picture, QUrl("file:///etc/hostname")) is None
    text.deleteLater()


def test_the_guide_is_read_in_the_size_of_the_articles(
    window: Window, keep: Callable[[QWidget], None]
) -> None:
    do(window, *["larger"] * 4)
    dialog = open_by(window, "guide")
    keep(dialog)
    text = part(dialog, GuideText, "guide_text")
    assert text.document().defaultFont().pointSize() == Settings().text_size + 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_is_written_in_every_language(language: str) -> None:
    assert guide_in(language).startswith("# ")
    assert language == "en" or guide_in(language) != guide_in("en")


def test_a_language_without_a_guide_reads_the_english_one() -> None:
    assert guide_in("xx") == guide_in("en")
