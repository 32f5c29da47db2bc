"""What is on the clipboard as an article in the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel
from ui_articles import LEFT, RIGHT
from ui_window import do, part, spread_in

from reader.ui.desk import Desk
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def clip() -> Iterator[Callable[[QMimeData], None]]:
    yield QGuiApplication.clipboard().setMimeData
    QGuiApplication.clipboard().clear()


def text(content: str) -> QMimeData:
    data = QMimeData()
    data.setText(content)
    return data


def paste(window: Window) -> None:
    do(window, "paste")


def answer_the_name(window: Window, name: str) -> None:
    dialog = part(window, QInputDialog, "paste_name")
    dialog.setTextValue(name)
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def titles(desk: Desk) -> list[str]:
    return [entry.path.name for entry in desk.articles.entries if entry.article is not None]


def test_pasted_text_is_read_as_an_article_under_the_name_it_is_given(
    window: Window, desk: Desk, until: Until, clip: Callable[[QMimeData], None]
) -> None:
    clip(text("\n\n".join(LEFT)))
    paste(window)
    answer_the_name(window, "evening copy")
    until(lambda: titles(desk) == ["evening copy"])


def test_two_pasted_texts_stand_side_by_side(
    window: Window, desk: Desk, until: Until, clip: Callable[[QMimeData], None]
) -> None:
    for name, blocks in (("old", LEFT), ("new", RIGHT)):
        clip(text("\n\n".join(blocks)))
        paste(window)
        answer_the_name(window, name)
        until(lambda name=name: name in titles(desk))
    spread = spread_in(window)
    until(lambda: spread.sheet is not None)
    assert spread.sheet is not None
    assert (spread.sheet.left.name, spread.sheet.right.name) == ("old", "new")


def test_a_pasted_piece_of_a_page_keeps_its_paragraphs(
    window: Window, desk: Desk, until: Until, clip: Callable[[QMimeData], None]
) -> None:
    data = text("ignored")
    data.setHtml("".join(f"<p>{block}</p>" for block in LEFT))
    clip(data)
    paste(window)
    answer_the_name(window, "page")
    until(lambda: titles(desk) == ["page"])
    entry = desk.articles.entries[0]
    assert entry.article is not None and entry.article.card.kept_blocks == len(LEFT)


def test_files_on_the_clipboard_are_opened(
    window: Window, desk: Desk, until: Until, clip: Callable[[QMimeData], None], tmp_path: Path
) -> None:
    path = tmp_path / "copied.txt"
    path.write_text("\n\n".join(LEFT), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    clip(data)
    paste(window)
    until(lambda: titles(desk) == ["copied.txt"])


def test_an_empty_clipboard_is_said_to_be_empty(window: Window, desk: Desk) -> None:
    QGuiApplication.clipboard().clear()
    paste(window)
    sentence = window.findChild(QLabel, "status_sentence")
    assert sentence is not None and sentence.text() == "There is no text on the clipboard."
    assert desk.articles.entries == ()
