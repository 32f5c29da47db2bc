"""What the reader thinks of differences, in the real window: shown, filtered, counted, and read again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
)
from ui_articles import LEFT, RIGHT
from ui_window import do, part, spread_in, text_of

from reader.library import BlockKey, Verdict
from reader.ui.desk import Desk
from reader.ui.judging import Judging
from reader.ui.walker import Walker
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Role = Qt.ItemDataRole


@pytest.fixture
def reading(window: Window, desk: Desk, until: Until, tmp_path: Path) -> Window:
    """The window with two versions of a story and the list of their differences."""
    paths = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for path, texts in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text("\n\n".join(texts), encoding="utf-8")
    window.open_files(paths)
    until(lambda: spread_in(window).sheet is not None and not desk.work)
    do(window, "show_changes")
    return window


def listed(window: Window, role: Role = Role.AccessibleTextRole) -> list[str]:
    view = part(window, QListView, "changes")
    return [view.model().index(row, 0).data(role) for row in range(view.model().rowCount())]


def write_note(window: Window, text: str) -> None:
    do(window, "judge_note")
    dialog = part(window, QInputDialog, "difference_note")
    dialog.setTextValue(text)
    dialog.accept()


def test_a_verdict_stands_in_the_list_as_a_word_and_goes_when_it_is_taken_back(
    reading: Window, desk: Desk
) -> None:
    do(reading, "next", "judge_noise", "next")
    assert "∅ Noise" in listed(reading)[0]
    assert "· Seen" in listed(reading)[1]
    assert not any(word in listed(reading)[2] for word in ("Seen", "Noise", "Keep"))
    do(reading, "judge_to_check")
    assert "? To check" in listed(reading)[1]
    do(reading, "undo")
    assert "· Seen" in listed(reading)[1]
    do(reading, "undo")
    assert "· Seen" in listed(reading)[0]


def test_the_same_verdict_again_takes_it_away(reading: Window) -> None:
    do(reading, "next", "judge_keep", "judge_keep")
    assert part(reading, Judging).judgements[0].verdict is Verdict.SEEN
    assert text_of(reading, "status_sentence").startswith("Seen, without a verdict")


def test_how_far_one_got_stays_in_the_status_line_whatever_else_is_said(reading: Window) -> None:
    count = spread_in(reading).sheet.stop_count
    assert text_of(reading, "status_progress") == ""
    do(reading, "next", "next")
    assert text_of(reading, "status_progress") == f"2 of {count} seen"
    reading.show_trouble("Something else")
    assert text_of(reading, "status_progress") == f"2 of {count} seen"
    for _ in range(count):
        do(reading, "next_unseen")
    assert text_of(reading, "status_progress") == f"{count} of {count} seen"
    assert text_of(reading, "status_sentence") == "You have seen all differences."


def test_differences_of_style_that_are_passed_over_are_not_counted(
    reading: Window, desk: Desk, until: Until, tmp_path: Path
) -> None:
    for name, text in (
        ("a.txt", LEFT),
        ("b.txt", (LEFT[0].replace("The", "THE"), LEFT[1] + " So.", *LEFT[2:])),
    ):
        (tmp_path / name).write_text("\n\n".join(text), encoding="utf-8")
    reading.open_files([tmp_path / "a.txt", tmp_path / "b.txt"])
    until(lambda: not desk.work and spread_in(reading).sheet.left.name == "a.txt")
    part(reading, Walker).show_stop_at_style(False)
    skipped = len(part(reading, Walker).skipped)
    do(reading, *["next_unseen"] * 4)
    assert part(reading, Judging).progress.count == spread_in(reading).sheet.stop_count - skipped
    assert part(reading, Judging).progress.seen == part(reading, Judging).progress.count


@pytest.mark.parametrize("leave", ["Tab", "Ctrl+Return"])
def test_a_note_is_written_and_left_by_keyboard_alone(reading: Window, until: Until, leave: str) -> None:
    do(reading, "next", "judge_note")
    dialog = part(reading, QInputDialog, "difference_note")
    lines = part(dialog, QPlainTextEdit)
    until(dialog.isActiveWindow)
    lines.setFocus()
    QTest.keyClicks(lines, "Ask the baker")
    if leave == "Tab":
        QTest.keyClick(lines, Qt.Key.Key_Tab)
        until(lambda: isinstance(QApplication.focusWidget(), QPushButton))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    else:
        QTest.keyClick(lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: part(reading, Judging).judgements[0].note == "Ask the baker")


def test_a_note_names_its_difference_says_that_it_is_kept_and_is_taken_back_as_a_note(
    reading: Window, desk: Desk
) -> None:
    do(reading, "next", "judge_note")
    dialog = part(reading, QInputDialog, "difference_note")
    assert dialog.labelText().startswith("Headline edited")
    assert part(dialog, QLabel).textFormat() == Qt.TextFormat.PlainText
    dialog.setTextValue("Ask the baker")
    dialog.accept()
    assert text_of(reading, "status_sentence") == "The note is kept."
    assert desk.ledger.undo_stack.undoText() == "writing a note"
    do(reading, "judge_keep")
    assert desk.ledger.undo_stack.undoText() == "judging a difference"


def test_a_note_is_said_when_one_comes_back_and_shown_as_plain_text(reading: Window, until: Until) -> None:
    do(reading, "next")
    write_note(reading, "<b>Ask</b> the <img src=x> baker")
    do(reading, "next", "previous")
    assert "Note: <b>Ask</b> the <img src=x> baker" in text_of(reading, "status_sentence")
    assert "Note: <b>Ask</b>" in listed(reading)[0]
    assert "&lt;img src=x&gt;" in listed(reading, Role.ToolTipRole)[0]
    view = reading.findChild(QListView, "changes")
    until(lambda: not view.grab().isNull())


def test_the_list_shows_those_of_a_verdict_and_none_goes_from_under_the_eyes(reading: Window) -> None:
    choice = reading.findChild(QComboBox, "verdicts_shown")
    count = len(listed(reading))
    do(reading, "next", "judge_noise", "next", "judge_keep")
    for words, expected in (("Noise", 1), ("Keep", 1), ("To check", 0), ("Not seen yet", count - 2)):
        choice.setCurrentIndex(choice.findText(words))
        assert len(listed(reading)) == expected
    do(reading, "next_unseen")
    assert len(listed(reading)) == count - 2
    choice.setCurrentIndex(0)
    assert len(listed(reading)) == count


def test_what_was_judged_on_one_side_up_is_judged_with_the_sides_swapped(
    reading: Window, desk: Desk, until: Until
) -> None:
    do(reading, "next", "judge_noise")
    excerpt = listed(reading)[0]
    do(reading, "swap")
    until(lambda: not desk.work and spread_in(reading).sheet.left.name == "new.txt")
    assert sum("∅ Noise" in line for line in listed(reading)) == 1
    assert excerpt


def test_nothing_is_judged_where_nothing_is_shown(window: Window) -> None:
    do(window, "judge_keep", "judge_note", "next_unseen")
    assert text_of(window, "status_sentence") == "Open two articles first."
    assert text_of(window, "status_progress") == ""


def test_a_key_in_the_list_judges_the_difference_it_stands_on(reading: Window) -> None:
    view = reading.findChild(QListView, "changes")
    do(reading, "next")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_2)
    assert "∅ Noise" in listed(reading)[2]
    assert "Noise" not in listed(reading)[0]
    assert view.hasFocus()


def test_the_list_stays_on_the_current_difference_when_the_articles_are_compared_anew(
    reading: Window, desk: Desk, until: Until
) -> None:
    spread, view = spread_in(reading), part(reading, QListView, "changes")
    do(reading, "last")
    before = spread.current_stop
    desk.decide("left", [BlockKey(LEFT[0], 0)], False)
    desk.decide("right", [BlockKey(RIGHT[0], 0)], False)
    until(lambda: not desk.work)
    assert spread.current_stop == before - 1
    assert view.currentIndex().row() == spread.current_stop


def test_a_key_in_the_list_judges_a_difference_whose_number_was_current_in_other_articles(
    reading: Window, desk: Desk, until: Until
) -> None:
    do(reading, "next", "swap")
    until(lambda: not desk.work)
    view = part(reading, QListView, "changes")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.currentIndex().row() == spread_in(reading).current_stop == 0
    assert part(reading, Judging).judgements[0].verdict is Verdict.KEEP
