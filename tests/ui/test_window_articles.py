"""Articles in the real window: dropped, listed, laid on a side, swapped and taken away."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from ui_articles import LEFT, RIGHT, opened
from ui_window import list_in, part, said, spread_in

from reader.ui.article_list import ArticleList
from reader.ui.articles import SIDE_ROLE
from reader.ui.desk import Desk
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Key, Held = Qt.Key, Qt.KeyboardModifier
Action = Qt.DropAction
OFFERED = Action.CopyAction | Action.MoveAction | Action.LinkAction


def files(folder: Path, *names: str) -> list[Path]:
    """Text files, each with the story in one version or the other."""
    paths = [folder / name for name in names]
    for at, path in enumerate(paths):
        path.write_text("\n\n".join((LEFT, RIGHT)[at % 2]), encoding="utf-8")
    return paths


def data_of(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: Window, data: QMimeData, at: QPoint | None = None) -> Qt.DropAction:
    """Let something go over the window, as a file manager does that would rather move it; what is done."""
    place = at or QPoint(20, 200)
    buttons = Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(place, OFFERED, data, buttons, Held.NoModifier))
    event = QDropEvent(QPointF(place), OFFERED, data, buttons, Held.NoModifier)
    event.setDropAction(Action.MoveAction)
    QApplication.sendEvent(window, event)
    return event.dropAction() if event.isAccepted() else Action.IgnoreAction


def sides(window: Window) -> tuple[str, str] | None:
    """The names of the files that lie side by side."""
    sheet = spread_in(window).sheet
    return (sheet.left.name, sheet.right.name) if sheet else None


@pytest.fixture
def three(window: Window, desk: Desk, until: Until) -> Window:
    """The window with three articles in its list, the first two side by side."""
    for name, texts in (("one.txt", LEFT), ("two.txt", RIGHT), ("three.txt", LEFT[2:])):
        entry = desk.articles.add(Path(name))
        desk.articles.fill(entry.number, (opened(texts, name),))
    desk.put_left(1)
    desk.put_right(2)
    until(lambda: sides(window) == ("one.txt", "two.txt"))
    return window


def test_two_dropped_files_lie_side_by_side_in_their_order(
    window: Window, until: Until, tmp_path: Path
) -> None:
    paths = files(tmp_path, "b-old.txt", "a-new.txt")
    assert drop(window, data_of(paths)) == Action.CopyAction
    until(lambda: sides(window) == ("b-old.txt", "a-new.txt"))
    assert all(path.exists() for path in paths)
    assert spread_in(window).isVisible()
    assert spread_in(window).hasFocus()


def test_two_more_dropped_files_take_the_place_of_both(three: Window, until: Until, tmp_path: Path) -> None:
    drop(three, data_of(files(tmp_path, "four.txt", "five.txt")))
    until(lambda: sides(three) == ("four.txt", "five.txt"))


def test_a_file_held_over_the_window_is_offered_a_copy(window: Window, tmp_path: Path) -> None:
    data = data_of(files(tmp_path, "a.txt"))  # the event does not keep it alive
    event = QDragEnterEvent(QPoint(20, 20), OFFERED, data, Qt.MouseButton.LeftButton, Held.NoModifier)
    event.setDropAction(Action.MoveAction)
    QApplication.sendEvent(window, event)
    assert event.isAccepted()
    assert event.dropAction() == Action.CopyAction
    assert said(window) == "Let go to open these files"


@pytest.mark.parametrize(("share", "expected"), [(0.2, ("c.txt", "two.txt")), (0.8, ("one.txt", "c.txt"))])
def test_one_file_dropped_on_a_pane_replaces_what_stands_there(
    three: Window, until: Until, tmp_path: Path, share: float, expected: tuple[str, str]
) -> None:
    spread = spread_in(three)
    place = spread.mapTo(three, QPoint(round(share * spread.width()), 100))
    drop(three, data_of(files(tmp_path, "c.txt")), place)
    until(lambda: sides(three) == expected)


@pytest.mark.parametrize("share", [0.2, 0.8])
def test_a_pane_goes_back_to_its_article_where_what_was_dropped_on_it_cannot_be_read(
    three: Window, desk: Desk, until: Until, tmp_path: Path, share: float
) -> None:
    desk.put_both(3, 2)
    until(lambda: sides(three) == ("three.txt", "two.txt"))
    spread = spread_in(three)
    place = spread.mapTo(three, QPoint(round(share * spread.width()), 100))
    drop(three, data_of([tmp_path / "gone.txt"]), place)
    until(lambda: desk.articles.entries[3].trouble and sides(three))
    assert sides(three) == ("three.txt", "two.txt")
    assert "gone.txt” was not found" in said(three)


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_pane_that_takes_a_file_is_framed_while_it_is_held_over_it(
    three: Window, tmp_path: Path, mirrored: bool
) -> None:
    spread, frame = spread_in(three), part(three, QWidget, "drop_frame")
    three.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    data, buttons = data_of(files(tmp_path, "c.txt")), Qt.MouseButton.LeftButton
    for share, name in ((0.2, "right" if mirrored else "left"), (0.8, "left" if mirrored else "right")):
        place = QPoint(round(share * spread.width()), 100)
        at = spread.mapTo(three, place)
        QApplication.sendEvent(three, QDragEnterEvent(at, OFFERED, data, buttons, Held.NoModifier))
        assert f"takes the {name} pane" in said(three)
        assert frame.isVisible()
        assert frame.geometry().contains(place)
        assert frame.width() < spread.width() / 2
    QApplication.sendEvent(three, QDragLeaveEvent())
    assert not frame.isVisible()


def test_an_article_that_could_not_be_read_is_tried_again_when_it_is_given_a_side(
    three: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    drop(three, data_of([tmp_path / "late.txt"]))
    until(lambda: desk.articles.entries[3].trouble)
    desk.put_right(4)
    until(lambda: not desk.work and sides(three) == ("one.txt", "two.txt"))
    (tmp_path / "late.txt").write_text("\n\n".join(RIGHT), encoding="utf-8")
    desk.put_right(4)
    until(lambda: sides(three) == ("one.txt", "late.txt"))


def test_a_file_dropped_twice_at_once_is_opened_once(window: Window, desk: Desk, tmp_path: Path) -> None:
    (path,) = files(tmp_path, "a.txt")
    drop(window, data_of([path, path]))
    assert [entry.path for entry in desk.articles.entries] == [path]


def test_what_is_no_file_is_refused_with_a_sentence(window: Window, desk: Desk) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://tern.example/oven")])
    drop(window, data)
    assert said(window).startswith("Diptych never goes online")
    assert desk.articles.entries == ()


def test_a_file_that_cannot_be_read_says_so_in_the_list_and_on_the_status_line(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    drop(window, data_of([tmp_path / "gone.txt"]))
    until(lambda: desk.articles.entries[0].trouble)
    assert desk.articles.entries[0].trouble.startswith("“gone.txt” was not found.")
    assert said(window).startswith(f"“{tmp_path / 'gone.txt'}” was not found.")


def choose(window: Window, row: int) -> ArticleList:
    """Put the list's cursor on a row, the keyboard in the list."""
    articles = list_in(window)
    articles.setFocus()
    articles.setCurrentIndex(articles.model().index(row, 0))
    return articles


def test_enter_puts_an_article_on_the_right_and_with_shift_on_the_left(three: Window, until: Until) -> None:
    QTest.keyClick(choose(three, 2), Key.Key_Return)
    until(lambda: sides(three) == ("one.txt", "three.txt"))
    QTest.keyClick(choose(three, 1), Key.Key_Return, Held.ShiftModifier)
    until(lambda: sides(three) == ("two.txt", "three.txt"))


def test_keys_of_the_window_put_the_article_under_the_cursor_on_a_side(three: Window, until: Until) -> None:
    choose(three, 2)
    QTest.keyClick(three, Key.Key_1, Held.ControlModifier)
    until(lambda: sides(three) == ("three.txt", "two.txt"))


def test_putting_the_right_article_on_the_left_swaps_the_two(three: Window, until: Until) -> None:
    QTest.keyClick(choose(three, 1), Key.Key_Return, Held.ShiftModifier)
    until(lambda: sides(three) == ("two.txt", "one.txt"))


def test_one_key_swaps_the_sides(three: Window, desk: Desk, until: Until) -> None:
    QTest.keyClick(three, Key.Key_Backslash, Held.ControlModifier)
    until(lambda: sides(three) == ("two.txt", "one.txt"))
    assert [desk.articles.index(row).data(SIDE_ROLE) for row in range(3)] == ["right", "left", ""]


def test_keys_go_through_the_pairs_and_round(three: Window, until: Until) -> None:
    QTest.keyClick(three, Key.Key_PageDown, Held.ControlModifier)
    until(lambda: sides(three) == ("one.txt", "three.txt"))
    QTest.keyClick(three, Key.Key_PageDown, Held.ControlModifier)
    until(lambda: sides(three) == ("one.txt", "two.txt"))
    QTest.keyClick(three, Key.Key_PageUp, Held.ControlModifier)
    until(lambda: sides(three) == ("one.txt", "three.txt"))


def test_delete_closes_the_article_under_the_cursor(three: Window, desk: Desk) -> None:
    QTest.keyClick(choose(three, 2), Key.Key_Delete)
    assert [entry.path.name for entry in desk.articles.entries] == ["one.txt", "two.txt"]
    assert sides(three) == ("one.txt", "two.txt")


def test_closing_one_of_the_two_shows_what_to_do_next(three: Window) -> None:
    QTest.keyClick(choose(three, 0), Key.Key_Delete)
    assert sides(three) is None
    assert not spread_in(three).isVisible()
    sentence = part(three, QLabel, "welcome_sentence")
    assert sentence.text() == "Drop the other article here"


def test_reloading_reads_the_files_again(window: Window, until: Until, tmp_path: Path) -> None:
    paths = files(tmp_path, "one.txt", "two.txt")
    drop(window, data_of(paths))
    until(lambda: sides(window) is not None)
    spread = spread_in(window)
    assert spread.sheet is not None and spread.sheet.stop_count > 0
    paths[1].write_bytes(paths[0].read_bytes())
    QTest.keyClick(window, Key.Key_F5)
    until(lambda: spread.sheet is not None and spread.sheet.stop_count == 0)


def test_the_title_of_the_window_names_both_files(three: Window) -> None:
    assert three.windowTitle() == "one.txt | two.txt – Diptych"


def test_a_bad_file_does_not_keep_a_side_from_a_good_one(
    window: Window, until: Until, tmp_path: Path
) -> None:
    good = files(tmp_path, "one.txt", "two.txt")
    drop(window, data_of([good[0], tmp_path / "gone.txt", good[1]]))
    until(lambda: sides(window) == ("one.txt", "two.txt"))


def test_a_file_that_fails_on_a_pane_gives_the_side_back_to_a_good_one(
    three: Window, until: Until, tmp_path: Path
) -> None:
    spread = spread_in(three)
    place = spread.mapTo(three, QPoint(round(0.8 * spread.width()), 100))
    drop(three, data_of([tmp_path / "gone.txt"]), place)
    until(lambda: sides(three) == ("one.txt", "two.txt"))


def test_an_article_that_was_closed_comes_back_with_undo(three: Window, desk: Desk, until: Until) -> None:
    before = [entry.path.name for entry in desk.articles.entries]
    pair = sides(three)
    desk.remove(desk.articles.left)
    assert len(desk.articles.entries) == len(before) - 1
    QTest.keyClick(three, Key.Key_Z, Held.ControlModifier)
    assert [entry.path.name for entry in desk.articles.entries] == before
    until(lambda: sides(three) == pair)
