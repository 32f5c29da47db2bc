"""A question with its answers to a dialog that the window does not wait for; Escape answers nothing."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget


class Answer(Struct, frozen=True):
    """What a button says, and what is done then; `loses` says that something is gone for good."""

    text: str
    do: Callable[[], object]
    loses: bool = False


class Question(Struct, frozen=True):
    """What is asked: the dialog's title, the sentence, and what there is to know besides."""

    title: str
    sentence: str
    besides: str = ""


def ask(
    window: QWidget,
    name: str,
    question: Question,
    answers: Sequence[Answer],
    otherwise: Callable[[], object] = lambda: None,
) -> None:
    """Ask something in a dialog of this object name, and do what is answered.

    The first answer is that of Enter, so it must not be one that loses anything. There is always a way out:
    with Cancel, Escape, or the dialog closed, `otherwise` is done.
    """
    dialog = QMessageBox(window)
    dialog.setObjectName(name)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setWindowTitle(question.title)
    dialog.setText(question.sentence)
    dialog.setInformativeText(question.besides)
    roles = {False: QMessageBox.ButtonRole.AcceptRole, True: QMessageBox.ButtonRole.DestructiveRole}
    buttons = [dialog.addButton(each.text, roles[each.loses]) for each in answers]
    dialog.setDefaultButton(buttons[0])
    way_out = dialog.addButton(
        QCoreApplication.translate("Asking", "Cancel"), QMessageBox.ButtonRole.RejectRole
    )
    dialog.setEscapeButton(way_out)
    doings: dict[QAbstractButton, Callable[[], object]]
    doings = {button: each.do for button, each in zip(buttons, answers, strict=True)}
    # Not `buttonClicked`: a dialog that the window's frame closes says nothing of that kind.
    dialog.finished.connect(lambda: doings.get(dialog.clickedButton(), otherwise)())
    show(dialog)
    take_pictures_off(dialog)


def announce(window: QWidget, name: str, title: str, sentences: Sequence[str]) -> None:
    """Say what must not be overlooked, in a dialog of this object name, until the reader closes it."""
    dialog = QMessageBox(window)
    dialog.setObjectName(name)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setWindowTitle(title)
    dialog.setText("\n\n".join(sentences))
    dialog.addButton(QCoreApplication.translate("Asking", "OK"), QMessageBox.ButtonRole.AcceptRole)
    show(dialog)
    take_pictures_off(dialog)


def take_pictures_off(dialog: QWidget) -> None:
    """Leave the words alone on the buttons of one of Qt's own dialogs, which is shown already."""
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())


def show(dialog: QWidget) -> None:
    """Show a dialog that the window does not wait for, and leave nothing of it behind."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
