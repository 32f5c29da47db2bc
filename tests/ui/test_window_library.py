"""Many articles in the real window: found, grouped, laid side by side for a reason, and seen all at once."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
)
from ui_articles import LEFT, RIGHT, opened
from ui_window import do, list_in, part, said, spread_in

from reader.ui.desk import Desk
from reader.ui.matrix_view import filled
from reader.ui.shelf import ShelfModel
from reader.ui.theme import Theme
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Key = Qt.Key

OTHER = (
    "A heron has stood on the weir at Lower Quill since the beginning of the week, and nobody knows why.",
    "It takes no fish, says the keeper of the mill, who has thrown it several, the last one smoked.",
    "The school has drawn it forty times; the best drawing hangs in the bakery, above the scales.",
)


@pytest.fixture
def heap(window: Window, desk: Desk, until: Until, tmp_path: Path) -> Window:
    """The window after four files were dropped at once: two versions of a story, another one, and a copy."""
    texts = {"b.txt": RIGHT, "heron.txt": OTHER, "a.txt": LEFT, "heron-again.txt": OTHER}
    paths = [tmp_path / name for name in texts]
    for path, blocks in zip(paths, texts.values(), strict=True):
        path.write_text("\n\n".join(blocks), encoding="utf-8")
    window.open_files(paths)
    until(lambda: desk.kin.kinships is not None and len(desk.kin.kinships.numbers) == 4)
    until(lambda: spread_in(window).sheet is not None and not desk.work)
    return window


def listed(window: Window) -> list[object]:
    model = list_in(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def shown(window: Window) -> set[str]:
    sheet = spread_in(window).sheet
    return {sheet.left.name, sheet.right.name} if sheet else set()


def test_of_a_heap_what_belongs_together_is_laid_side_by_side_with_the_reason(
    heap: Window, until: Until
) -> None:
    until(lambda: shown(heap) == {"a.txt", "b.txt"})
    assert "% shared text" in said(heap)
    assert "heron-again.txt is the same as heron.txt" in said(heap)


def test_files_in_a_given_order_stay_in_it_whatever_belongs_together(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    texts = {"heron.txt": OTHER, "b.txt": RIGHT, "a.txt": LEFT}
    paths = [tmp_path / name for name in texts]
    for path, blocks in zip(paths, texts.values(), strict=True):
        path.write_text("\n\n".join(blocks), encoding="utf-8")
    window.open_files(paths, "both")
    until(lambda: desk.kin.kinships is not None and len(desk.kin.kinships.numbers) == 3)
    until(lambda: not desk.work)
    assert desk.pair == (1, 2)


def test_a_heap_leaves_whoever_reads_two_articles_with_them_and_says_what_belongs_together(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    texts = {"heron.txt": OTHER, "oven.txt": LEFT, "b.txt": RIGHT, "a.txt": LEFT, "heron-again.txt": OTHER}
    paths = [tmp_path / name for name in texts]
    for path, blocks in zip(paths, texts.values(), strict=True):
        path.write_text("\n\n".join(blocks), encoding="utf-8")
    window.open_files(paths[:2])
    until(lambda: shown(window) == {"heron.txt", "oven.txt"} and not desk.work)
    window.open_files(paths[2:])
    until(lambda: desk.kin.kinships is not None and len(desk.kin.kinships.numbers) == 5)
    until(lambda: not desk.work and "with the new articles belong" in said(window))
    assert shown(window) == {"heron.txt", "oven.txt"}


def test_a_word_finds_the_articles_that_hold_it(heap: Window, until: Until) -> None:
    do(heap, "filter_articles")
    field = part(heap, QLineEdit, "article_filter")
    assert field.hasFocus()
    QTest.keyClicks(field, "SMOKED last")
    until(lambda: len(listed(heap)) == 2)
    assert all("heron" in str(title) for title in listed(heap))
    QTest.keyClick(field, Key.Key_Return)
    assert list_in(heap).hasFocus()
    assert list_in(heap).current_entry() is not None
    field.clear()
    until(lambda: len(listed(heap)) == 4)


def test_words_that_no_article_holds_leave_a_sentence_and_no_empty_list(heap: Window, until: Until) -> None:
    field, nothing = heap.findChild(QLineEdit, "article_filter"), heap.findChild(QLabel, "nothing_found")
    assert field is not None
    assert nothing is not None
    QTest.keyClicks(field, "pelican")
    until(lambda: not listed(heap))
    assert nothing.isVisible()


def test_stories_stand_together_under_a_heading(heap: Window, until: Until) -> None:
    do(heap, "group_stories")
    until(lambda: len(listed(heap)) == 6)
    assert [title for title in listed(heap) if "(2 articles)" in str(title)] != []
    button = part(heap, QToolButton, "group_by_story")
    assert button.isChecked()


def test_the_list_is_sorted_by_what_one_chooses(heap: Window, until: Until) -> None:
    order = part(heap, QComboBox, "article_order")
    loaded = [str(title) for title in listed(heap)]
    order.setCurrentIndex(order.findText("Title"))
    assert listed(heap) == sorted(loaded, key=str.casefold) != loaded
    order.setCurrentIndex(order.findText("Words"))
    until(lambda: all("heron" in str(title) for title in listed(heap)[2:]))
    order.setCurrentIndex(order.findText("As loaded"))
    assert listed(heap) == loaded


def test_f2_renames_the_article_and_an_empty_title_brings_its_own_back(
    heap: Window, desk: Desk, until: Until
) -> None:
    own = desk.articles.entries[0].title
    for title, expected in (("The oven story", "The oven story"), ("", own)):
        list_in(heap).go_to(1)
        do(heap, "rename")
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        QTest.keyClicks(editor, title) if title else QTest.keyClick(editor, Key.Key_Backspace)
        model = list_in(heap).model()
        model.dataChanged.emit(model.index(0, 0), model.index(3, 0))  # news meanwhile
        QTest.keyClick(editor, Key.Key_Return)
        until(lambda expected=expected: desk.articles.entries[0].title == expected)


def test_the_field_for_a_title_covers_both_lines_of_the_one_that_is_there(heap: Window, desk: Desk) -> None:
    desk.articles.rename(2, "The heron of Lower Quill that takes no fish, not even when it is smoked")
    list_in(heap).go_to(2)
    do(heap, "rename")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.height() >= 2 * editor.fontMetrics().lineSpacing()


def test_what_is_opened_comes_into_sight_in_a_long_list(
    heap: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    listed = list_in(heap)
    for at in range(40):
        desk.articles.fill(desk.articles.add(Path(f"{at}.txt")).number, (opened(OTHER, f"{at}.txt"),))
    listed.scrollToTop()
    (tmp_path / "late.txt").write_text("\n\n".join(OTHER), encoding="utf-8")
    heap.open_files([tmp_path / "late.txt"])
    last = listed.model().index(listed.model().rowCount() - 1, 0)
    assert "late.txt" in str(last.data())
    assert listed.viewport().rect().intersects(listed.visualRect(last))


def test_a_pair_one_goes_to_comes_into_sight_in_a_long_list(heap: Window, desk: Desk, until: Until) -> None:
    listed = list_in(heap)
    for at in range(40):
        desk.articles.fill(desk.articles.add(Path(f"{at}.txt")).number, (opened(OTHER, f"{at}.txt"),))
    last = desk.articles.entries[-1].number
    listed.scrollToTop()
    desk.put_both(last, last - 1)
    until(lambda: not desk.work)
    card = listed.model().index(listed.model().rowCount() - 1, 0)
    assert listed.viewport().rect().intersects(listed.visualRect(card))


def test_a_right_click_beside_the_cards_opens_no_menu_about_one(heap: Window) -> None:
    listed = list_in(heap)
    listed.go_to(1)
    card, aside = listed.visualRect(listed.currentIndex()).center(), listed.viewport().rect().bottomLeft()
    for at, menus in ((aside, 0), (card, 1)):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, listed.viewport().mapToGlobal(at))
        QApplication.sendEvent(listed.viewport(), event)
        assert len(listed.findChildren(QMenu)) == menus
    part(listed, QMenu).close()


def test_the_return_that_ends_a_title_leaves_the_sides_as_they_are(
    heap: Window, desk: Desk, until: Until
) -> None:
    pair = desk.pair
    other = next(entry.number for entry in desk.articles.entries if entry.number not in pair)
    list_in(heap).go_to(other)
    do(heap, "rename")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "The bird")
    QTest.keyClick(editor, Key.Key_Return)
    until(lambda: desk.articles.entry(other).title == "The bird")  # type: ignore[union-attr]  # it is there
    assert desk.pair == pair
    assert len(desk.articles.entries) == 4
    list_in(heap).setFocus()
    QTest.keyClick(list_in(heap), Key.Key_Return)
    assert desk.pair == (pair[0], other)


def test_keys_put_the_list_in_order_and_undo_takes_that_back(heap: Window, desk: Desk) -> None:
    before = [entry.number for entry in desk.articles.entries]
    list_in(heap).go_to(before[0])
    do(heap, "move_down")
    assert [entry.number for entry in desk.articles.entries] == [before[1], before[0], *before[2:]]
    assert list_in(heap).current_entry().number == before[0]
    desk.ledger.undo_stack.undo()
    assert [entry.number for entry in desk.articles.entries] == before


def test_a_pair_is_chosen_from_the_list_of_pairs(heap: Window, desk: Desk, until: Until) -> None:
    do(heap, "pairs")
    pairs = part(heap, QListWidget, "pairs_list")
    assert pairs.count() >= 1
    assert "% shared text" in pairs.item(0).text() or "same" in pairs.item(0).text()
    pairs.itemActivated.emit(pairs.item(pairs.count() - 1))
    until(lambda: not desk.work)
    dialog = part(heap, QDialog, "pairs")
    dialog.close()


def test_while_articles_are_compared_that_is_said_and_not_that_they_have_nothing_in_common(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    do(window, "pairs")
    standing, pairs = window.findChild(QLabel, "pairs_standing"), window.findChild(QListWidget, "pairs_list")
    assert standing is not None
    assert pairs is not None
    assert "Two articles at least" in standing.text()
    for name, text in (("a.txt", LEFT), ("b.txt", OTHER)):
        (tmp_path / name).write_text("\n\n".join(text), encoding="utf-8")
    window.open_files([tmp_path / "a.txt", tmp_path / "b.txt"])
    said_so_far = {standing.text()}

    def known() -> bool:
        if desk.kin.kinships is None:
            said_so_far.add(standing.text())
        return desk.kin.kinships is not None

    until(known)
    assert any("still being compared" in sentence for sentence in said_so_far)
    assert "No two" not in "".join(said_so_far)
    until(lambda: "No two" in standing.text())
    (tmp_path / "c.txt").write_text("\n\n".join(RIGHT), encoding="utf-8")
    window.open_files([tmp_path / "c.txt"])
    until(lambda: pairs.count() == 1)
    until(lambda: not standing.text())
    standing.window().close()


def test_captures_with_one_title_are_told_apart_by_their_files(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    for name, text in (("monday.txt", LEFT), ("tuesday.txt", RIGHT)):
        (tmp_path / name).write_text("\n\n".join(("The oven of Tern Street", *text)), encoding="utf-8")
    window.open_files([tmp_path / "monday.txt", tmp_path / "tuesday.txt"])
    until(lambda: desk.kin.kinships)
    assert {entry.title for entry in desk.articles.entries} == {"The oven of Tern Street"}
    do(window, "pairs")
    pairs = part(window, QListWidget, "pairs_list")
    assert "monday.txt" in pairs.item(0).text() and "tuesday.txt" in pairs.item(0).text()
    pairs.window().close()
    do(window, "matrix")
    view = part(window, QTableView, "matrix_view")
    heads = [view.model().headerData(row, Qt.Orientation.Vertical) for row in range(2)]
    assert sorted(head.split()[-1] for head in heads) == ["monday.txt", "tuesday.txt"]
    view.window().close()


def test_the_picture_of_all_articles_is_read_and_walked_by_keyboard(heap: Window, until: Until) -> None:
    do(heap, "matrix")
    view, sentence = heap.findChild(QTableView, "matrix_view"), heap.findChild(QLabel, "matrix_sentence")
    assert view is not None
    assert sentence is not None
    assert (view.model().rowCount(), view.model().columnCount()) == (4, 4)
    view.window().activateWindow()
    view.setFocus()
    QTest.keyClick(view, Key.Key_Tab)
    assert isinstance(view.window().focusWidget(), QPushButton)
    view.setFocus()
    QTest.keyClick(view, Key.Key_Right)
    assert "% in common" in sentence.text()  # articles of one story stand beside each other
    QTest.keyClick(view, Key.Key_Right)
    assert "nothing in common" in sentence.text()
    index = view.currentIndex()
    spoken = view.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == sentence.text()
    view.setCurrentIndex(view.model().index(1, 2))
    view.activated.emit(view.currentIndex())
    until(lambda: shown(heap) == {"heron.txt", "a.txt"})
    view.window().close()


@pytest.mark.parametrize(("share", "height"), [(0.0, 0), (0.004, 1), (0.25, 8), (1.0, 32)])
def test_a_square_of_the_picture_is_filled_from_below_by_its_share(share: float, height: int) -> None:
    square = QRect(5, 7, 32, 32)
    fill = filled(square, share)
    assert (fill.left(), fill.width(), fill.height(), fill.bottom()) == (5, 32, height, square.bottom())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_wholly_in_common_fills_its_square_and_what_is_not_leaves_it_empty(
    heap: Window, light: Theme, direction: Qt.LayoutDirection
) -> None:
    do(heap, "matrix")
    view = part(heap, QTableView, "matrix_view")
    view.setLayoutDirection(direction)
    model, picture = view.model(), view.viewport().grab().toImage()
    wanted = {"100": light.rule, "0": light.page}
    seen = set()
    for row, column in product(range(4), repeat=2):
        index = model.index(row, column)
        if index.data() in wanted and not view.selectionModel().isSelected(index):
            below = view.visualRect(index).adjusted(4, 4, -4, -4).bottomLeft()
            assert picture.pixelColor(below).name() == QColor(wanted[index.data()]).name()
            seen.add(index.data())
    assert seen == {"0", "100"}
    view.window().close()


def test_each_card_shows_how_far_it_differs_from_the_left_one(heap: Window, until: Until) -> None:
    model = list_in(heap).model()
    until(
        lambda: any(
            "% different from the left one"
            in str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
            for row in range(model.rowCount())
        )
    )


def test_a_heap_too_large_for_one_go_comes_whole_and_in_order_and_nothing_twice(
    desk: Desk, until: Until, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{at}.txt" for at in range(1203)]
    desk.open_files([*paths, paths[7]])
    until(lambda: desk.articles.rowCount() == 1203)
    assert [entry.path for entry in desk.articles.entries] == paths
    desk.give_up()
    assert desk.work == ""


def test_many_cards_are_of_one_height_and_few_fit_their_texts(
    window: Window, desk: Desk, until: Until
) -> None:
    shelf, view = part(window, ShelfModel), list_in(window)
    for at in range(400):
        entry = desk.articles.add(Path(f"{at}.txt"))
        desk.articles.fill(
            entry.number, (opened(LEFT[: at % 5 + 1], f"{at}.txt", "A long title " * (at % 9)),)
        )
    until(lambda: shelf.rowCount() == 400)
    assert len({view.sizeHintForIndex(shelf.index(row)).height() for row in range(40)}) == 1
    shelf.filter(set(range(1, 30)))
    assert len({view.sizeHintForIndex(shelf.index(row)).height() for row in range(20)}) > 1


def test_sixty_files_dropped_at_once_and_again_are_sixty_articles_that_can_be_found_meanwhile(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{at:02}.txt" for at in range(60)]
    for at, path in enumerate(paths):
        path.write_text(f"Column {at} of the heron.\n\n" + "\n\n".join(LEFT[at % 5 :]), encoding="utf-8")
    window.open_files(paths)
    field = part(window, QLineEdit, "article_filter")
    field.setText("heron")
    until(lambda: listed(window))
    window.open_files(paths)
    assert desk.articles.rowCount() == 60
    assert "60 files are in the list already" in said(window)
    until(lambda: len(listed(window)) == 60 and not desk.work)
    assert [entry.path for entry in desk.articles.entries] == paths


def test_an_article_that_is_closed_while_it_is_read_comes_back_and_is_read(
    window: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{at}.txt" for at in range(8)]
    for path in paths:
        path.write_text(f"{path.stem}\n\n" + "\n\n".join(LEFT), encoding="utf-8")
    window.open_files(paths)
    for number in (2, 7, 8):
        desk.remove(number)
    until(lambda: not desk.work and all(entry.article for entry in desk.articles.entries))
    assert desk.articles.rowCount() == 5
    for _ in range(3):
        desk.ledger.undo_stack.undo()
    until(lambda: not desk.work and all(entry.article for entry in desk.articles.entries))
    assert [entry.path for entry in desk.articles.entries] == paths


def test_an_article_renamed_while_the_list_is_sorted_by_title_stays_under_the_keyboard(
    heap: Window, desk: Desk
) -> None:
    order = part(heap, QComboBox, "article_order")
    order.setCurrentIndex(order.findText("Title"))
    list_in(heap).go_to_first()
    number = list_in(heap).current_entry().number
    part(heap, ShelfModel).rename_wanted.emit(number, "Zephyr")
    assert listed(heap)[-1] == "Zephyr"
    assert list_in(heap).current_entry().number == number


def test_a_list_that_is_filtered_sorted_and_grouped_at_once_shows_what_fits_all(
    heap: Window, until: Until
) -> None:
    order, field = heap.findChild(QComboBox, "article_order"), heap.findChild(QLineEdit, "article_filter")
    assert order is not None
    assert field is not None
    order.setCurrentIndex(order.findText("Title"))
    do(heap, "group_stories")
    field.setText("petition")
    until(lambda: len(listed(heap)) == 3)
    assert "(2 articles)" in str(listed(heap)[0])
    assert [str(title) for title in listed(heap)[1:]] == sorted(map(str, listed(heap)[1:]))
