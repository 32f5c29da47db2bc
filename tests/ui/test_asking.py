"""Questions: no pictures, a harmless answer to Enter, and a way out by Escape."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from ui_window import part

from reader.ui.asking import Answer, Question, ask
from reader.ui.pasting import ask_for_name

Until = Callable[[Callable[[], object]], None]
QUESTION = Question("Not all is saved", "<b>oven.diptych</b> is gone.", "Save it elsewhere?")


@pytest.fixture
def done() -> list[str]:
    """What was done, in order."""
    return []


@pytest.fixture
def question(keep: Callable[[QWidget], None], until: Until, done: list[str]) -> QMessageBox:
    """A question that was asked, over a window of its own."""
    window = QWidget()
    keep(window)
    answers = (
        Answer("&Save", lambda: done.append("saved")),
        Answer("&Lose It", lambda: done.append("lost"), loses=True),
    )
    ask(window, "asked", QUESTION, answers, lambda: done.append("nothing"))
    found = part(window, QMessageBox, "asked")
    until(found.isVisible)
    return found


@pytest.mark.parametrize(("key", "expected"), [(Qt.Key.Key_Escape, "nothing"), (Qt.Key.Key_Return, "saved")])
def test_escape_answers_nothing_and_enter_loses_nothing(
    question: QMessageBox, done: list[str], key: Qt.Key, expected: str
) -> None:
    QTest.keyClick(question, key)
    assert done == [expected]


def test_a_dialog_that_is_closed_answers_nothing(question: QMessageBox, done: list[str]) -> None:
    question.close()
    assert done == ["nothing"]


def test_buttons_say_what_they_do_without_pictures(question: QMessageBox, done: list[str]) -> None:
    buttons = {button.text().replace("&", ""): button for button in question.findChildren(QPushButton)}
    assert buttons.keys() == {"Save", "Lose It", "Cancel"}
    assert all(button.icon().isNull() for button in buttons.values())
    buttons["Lose It"].click()
    assert done == ["lost"]


def test_the_question_for_a_name_has_no_pictures_either(keep: Callable[[QWidget], None]) -> None:
    window = QWidget()
    keep(window)
    ask_for_name(window, "The oven of Tern Street", lambda _name: None)
    dialog = part(window, QDialog, "paste_name")
    buttons = dialog.findChildren(QPushButton)
    assert len(buttons) == 2
    assert all(button.icon().isNull() for button in buttons)
    dialog.close()


def test_the_question_for_a_name_has_room_for_the_name_it_offers(
    keep: Callable[[QWidget], None], until: Until
) -> None:
    window = QWidget()
    keep(window)
    name = "The oven of Tern Street went cold on a Monday in the autumn"
    ask_for_name(window, name, lambda _name: None)
    dialog = part(window, QDialog, "paste_name")
    until(dialog.isVisible)
    words = part(dialog, QLineEdit)
    assert words.text() == name
    assert words.width() > words.fontMetrics().horizontalAdvance(name)
    dialog.close()


def test_what_a_file_is_called_is_shown_as_text(question: QMessageBox) -> None:
    assert question.textFormat() == Qt.TextFormat.PlainText
    assert question.text() == QUESTION.sentence
