"""What the reader does while something else is under way: nothing that comes late takes it from them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QListView,
    QPushButton,
)
from ui_articles import LEFT, RIGHT
from ui_window import do, list_in, part, spread_in

from reader.library import BlockKey, DifferenceRecord
from reader.present import describe
from reader.ui.desk import Desk
from reader.ui.language import say
from reader.ui.pairing import Pairing
from reader.ui.walker import Walker
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def reading(window: Window, desk: Desk, until: Until, tmp_path: Path) -> Window:
    """The window with two versions of a story side by side, and a third one in the list."""
    for name, texts in (("old.txt", LEFT), ("new.txt", RIGHT), ("third.txt", LEFT[2:])):
        (tmp_path / name).write_text("\n\n".join(texts), encoding="utf-8")
    window.open_files([tmp_path / "old.txt", tmp_path / "new.txt"])
    until(lambda: spread_in(window).sheet is not None and not desk.work)
    desk.readings.begin_all(desk.articles.add_all([tmp_path / "third.txt"]))
    until(lambda: desk.kin.kinships is not None and desk.kin.count == 3)
    return window


def listed(window: Window, holding: str = "") -> list[str]:
    """What the list of differences says of those that hold some words, without verdicts and notes."""
    view = part(window, QListView, "changes")
    lines = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    return [line.split("\n")[0] for line in lines if holding in line]


@pytest.mark.parametrize(
    ("action", "field"),
    [("filter_articles", "article_filter"), ("find", "find_words"), ("rename", "title_editor")],
)
def test_whoever_writes_goes_on_writing_when_a_comparison_comes(
    reading: Window, desk: Desk, until: Until, action: str, field: str
) -> None:
    list_in(reading).go_to(1)
    do(reading, action)
    editor = part(reading, QLineEdit, field)
    editor.setFocus()
    desk.put_right(3)
    until(lambda: spread_in(reading).sheet.right.name == "third.txt")
    assert reading.focusWidget() is editor


def test_whoever_does_not_write_reads_in_the_panes_when_a_comparison_comes(
    reading: Window, desk: Desk, until: Until
) -> None:
    list_in(reading).setFocus()
    desk.put_right(3)
    until(lambda: spread_in(reading).sheet.right.name == "third.txt")
    assert reading.focusWidget() is spread_in(reading)


def test_a_note_stands_on_the_difference_for_which_it_was_begun_though_others_are_shown_now(
    reading: Window, desk: Desk, until: Until
) -> None:
    spread = spread_in(reading)
    part(reading, Walker).to(3)
    begun_for = str(describe(spread.sheet, 3, say))
    desk.decide("left", [BlockKey(LEFT[0], 0)], False)
    desk.decide("right", [BlockKey(RIGHT[0], 0)], False)
    before = spread.sheet
    do(reading, "judge_note")
    dialog = part(reading, QInputDialog, "difference_note")
    until(lambda: spread.sheet is not before and not desk.work)
    dialog.setTextValue("Ask the baker")
    dialog.accept()
    noted = [each for each in desk.ledger.holdings.every(DifferenceRecord) if each.judgement.note]
    assert [each.excerpt for each in noted] == [begun_for]
    assert listed(reading, "Ask the baker") == [begun_for]


def test_the_list_of_differences_shows_those_of_a_verdict_for_the_pair_that_is_shown(
    reading: Window, desk: Desk, until: Until
) -> None:
    do(reading, "show_changes", "next", "judge_keep", "next", "next", "judge_keep")
    choice = reading.findChild(QComboBox, "verdicts_shown")
    choice.setCurrentIndex(choice.findText("Keep"))
    kept = listed(reading)
    assert len(kept) == 2
    desk.put_right(3)
    until(lambda: spread_in(reading).sheet.right.name == "third.txt")
    assert listed(reading) == []
    desk.put_right(2)
    until(lambda: spread_in(reading).sheet.right.name == "new.txt")
    assert listed(reading) == kept


def dialog_with(window: Window, action: str, name: str) -> QAbstractItemView:
    """A dialog that an action opens, by what it lists."""
    do(window, action)
    return part(window, QAbstractItemView, name)


def test_the_list_of_pairs_and_the_picture_lose_an_article_with_the_list_of_articles(
    reading: Window, desk: Desk
) -> None:
    pairs = dialog_with(reading, "pairs", "pairs_list")
    squares = dialog_with(reading, "matrix", "matrix_view")
    before = pairs.model().rowCount()
    assert squares.model().rowCount() == 3
    desk.remove(3)
    assert 0 < pairs.model().rowCount() < before
    assert squares.model().rowCount() == 2
    for view in (pairs, squares):
        view.window().close()


def test_the_list_of_pairs_stays_behind_while_the_reader_is_elsewhere(
    reading: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    pairs = dialog_with(reading, "pairs", "pairs_list")
    before = pairs.model().rowCount()
    close = part(pairs.window(), QPushButton)
    close.setFocus()
    pairs.setCurrentIndex(pairs.model().index(1, 0))
    chosen = pairs.currentIndex().data()
    (tmp_path / "fourth.txt").write_text("\n\n".join(RIGHT[2:]), encoding="utf-8")
    reading.open_files([tmp_path / "fourth.txt"])
    until(lambda: pairs.model().rowCount() > before)
    assert pairs.window().focusWidget() is close
    assert pairs.currentIndex().data() == chosen
    pairs.window().close()


def test_why_a_pair_was_laid_is_not_said_of_another_one(reading: Window, desk: Desk, until: Until) -> None:
    heard: list[str] = []
    part(reading, Pairing).told.connect(heard.append)
    do(reading, "next_pair")
    stepped_to = desk.pair
    until(lambda: not desk.work)
    assert len(heard) == 1
    do(reading, "next_pair")
    assert desk.pair != stepped_to
    desk.put_both(*stepped_to)  # before the other pair is compared
    until(lambda: not desk.work)
    assert len(heard) == 1
