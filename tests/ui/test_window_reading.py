"""Ways in: folders, dropped text, another encoding, articles of a file, files that change meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QListWidget, QMessageBox, QPushButton
from ui_articles import LEFT, RIGHT
from ui_window import do, list_in, part, said

from reader.library import BlockKey
from reader.ui.desk import Desk
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Key = Qt.Key


def drop(window: Window, data: QMimeData) -> None:
    place, buttons, held = QPoint(20, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, held))
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, held)
    QApplication.sendEvent(window, event)


def names(desk: Desk) -> list[str]:
    return [entry.path.name for entry in desk.articles.entries]


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_dropped_folder_opens_the_files_in_it_that_can_be_read(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    folder = tmp_path / "captures"
    folder.mkdir()
    for name in ("b.txt", "a.html", "picture.png", ".hidden.txt"):
        (folder / name).write_text("\n\n".join(LEFT), encoding="utf-8")
    drop(window, urls(folder))
    until(lambda: names(desk) == ["a.html", "b.txt"])
    until(lambda: not desk.work)


def test_a_folder_of_many_files_asks_first(window: Window, desk: Desk, until: Until, tmp_path: Path) -> None:
    for at in range(51):
        (tmp_path / f"{at:02}.txt").write_text(f"Only line {at}.", encoding="utf-8")
    drop(window, urls(tmp_path))
    until(lambda: window.findChild(QMessageBox, "many_files"))
    question = part(window, QMessageBox, "many_files")
    assert "51 files" in question.text()
    assert names(desk) == []
    question.findChildren(QPushButton)[-1].click()
    question.close()
    until(lambda: question not in window.findChildren(QMessageBox))


def test_an_empty_folder_is_told_of(window: Window, desk: Desk, until: Until, tmp_path: Path) -> None:
    drop(window, urls(tmp_path))
    until(lambda: tmp_path.name in said(window))
    assert names(desk) == []


def test_dropped_text_becomes_an_article_under_a_name_one_gives(
    window: Window, desk: Desk, until: Until
) -> None:
    data = QMimeData()
    data.setText("\n\n".join(LEFT))
    drop(window, data)
    dialog = part(window, QInputDialog, "paste_name")
    dialog.setTextValue("The oven")
    dialog.accept()
    until(lambda: desk.articles.entries and desk.articles.entries[0].article)
    assert names(desk) == ["The oven"]


def test_a_dropped_picture_is_refused_with_a_sentence(window: Window, desk: Desk) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    drop(window, data)
    assert said(window).startswith("A picture cannot be read")
    assert names(desk) == []


def test_another_encoding_is_chosen_from_a_list_and_holds_at_the_next_reload(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    path = tmp_path / "greek.txt"
    text = "\n\n".join(f"Ο φούρνος της οδού έκλεισε, είπαν, μετά από {at} χρόνια." for at in range(4))
    path.write_bytes(text.encode("iso8859_7"))
    window.open_files([path])
    until(lambda: not desk.work and desk.articles.entries[0].article)
    for wanted, shown in (("Cyrillic (KOI8-R)", "koi8_r"), ("Greek (ISO-8859-7)", "iso8859_7")):
        list_in(window).go_to_first()
        do(window, "reload_with")
        choices = next(each for each in window.findChildren(QListWidget, "encodings") if each.isVisible())
        found = choices.findItems(wanted, Qt.MatchFlag.MatchExactly)
        choices.setCurrentItem(found[0])
        QTest.keyClick(choices, Key.Key_Return)
        until(lambda shown=shown: not desk.work and desk.articles.entries[0].card.encoding == shown)
    window.open_files([path])
    until(lambda: not desk.work)
    assert desk.articles.entries[0].card.encoding == "iso8859_7"
    assert "φούρνος" in desk.articles.entries[0].title


def test_articles_of_a_file_are_joined_and_parted_again_with_what_was_decided(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    path = tmp_path / "clippings.txt"
    path.write_text("\n\n".join(LEFT) + "\n\f\n" + "\n\n".join(reversed(RIGHT)), encoding="utf-8")
    window.open_files([path])
    until(lambda: not desk.work and len(names(desk)) == 2)
    assert [entry.card.part for entry in desk.articles.entries] == [1, 2]
    until(lambda: all(desk.ledger.holdings.article(number).outline for number in (1, 2)))
    desk.ledger.decide(2, [BlockKey(RIGHT[3], 0)], False)
    list_in(window).go_to_first()
    do(window, "join_parts")
    until(lambda: not desk.work and len(names(desk)) == 1)
    assert BlockKey(RIGHT[3], 0) in desk.ledger.verdicts(1)
    list_in(window).go_to_first()
    do(window, "join_parts")
    until(lambda: not desk.work and len(names(desk)) == 2)


def test_a_file_with_one_article_has_nothing_to_part(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    path = tmp_path / "one.txt"
    path.write_text("\n\n".join(LEFT), encoding="utf-8")
    window.open_files([path])
    until(lambda: not desk.work and desk.articles.entries[0].article)
    list_in(window).go_to_first()
    do(window, "join_parts")
    assert "one article only" in said(window)


def test_no_encoding_is_offered_where_the_format_leaves_no_choice(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    path = tmp_path / "one.rtf"
    path.write_text("{\\rtf1 " + "\\par ".join(LEFT) + "}", encoding="ascii")
    window.open_files([path])
    until(lambda: not desk.work and desk.articles.entries[0].article)
    list_in(window).go_to_first()
    do(window, "reload_with")
    assert said(window).startswith("There is no encoding to choose: one.rtf")
    assert not window.findChildren(QListWidget, "encodings")


def test_a_file_that_changes_or_vanishes_is_told_of_and_what_was_read_stays(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    path = tmp_path / "live.txt"
    path.write_text("\n\n".join(LEFT), encoding="utf-8")
    window.open_files([path])
    until(lambda: not desk.work and desk.articles.entries[0].article)
    path.write_text("\n\n".join(RIGHT), encoding="utf-8")
    until(lambda: "changed on disk" in desk.articles.entries[0].trouble)
    assert "live.txt" in said(window)
    desk.reload()
    until(lambda: not desk.work and not desk.articles.entries[0].trouble)
    path.unlink()
    until(lambda: "no longer there" in desk.articles.entries[0].trouble)
    assert desk.articles.entries[0].article is not None


def test_the_file_of_an_article_that_was_closed_and_came_back_is_watched_again(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    path = tmp_path / "live.txt"
    path.write_text("\n\n".join(LEFT), encoding="utf-8")
    window.open_files([path])
    until(lambda: not desk.work and desk.articles.entries[0].article)
    desk.remove(1)
    desk.ledger.undo_stack.undo()
    path.write_text("\n\n".join(RIGHT), encoding="utf-8")
    until(lambda: "changed on disk" in desk.articles.entries[0].trouble)
