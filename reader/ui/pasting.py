"""The clipboard to an article: files are opened, text is given a name and read as if from a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from reader.ui.articles import Pasted
from reader.ui.asking import take_pictures_off
from reader.ui.drops import local_files

LONGEST_NAME = 60
"""Characters of the first line that are offered as a name."""


def paste_article(
    parent: QWidget,
    open_files: Callable[[list[Path]], None],
    take: Callable[[str, Pasted], None],
    refuse: Callable[[str], None],
) -> None:
    """Take over what is on the clipboard, asking for a name where it is text."""
    data = QGuiApplication.clipboard().mimeData() or QMimeData()  # there is none on an empty clipboard
    files = local_files(data)
    if files:
        open_files(files)
    elif not take_text(parent, data, take):
        refuse(translated("There is no text on the clipboard."))


def take_text(parent: QWidget, data: QMimeData, take: Callable[[str, Pasted], None]) -> bool:
    """Take over text that was pasted or dropped, asking for a name; False where there is none."""
    pasted = content_of(data)
    if pasted is not None:
        ask_for_name(parent, data.text(), lambda name: take(name, pasted))
    return pasted is not None


def content_of(data: QMimeData) -> Pasted | None:
    """The text on the clipboard, with the structure of the page it was copied from if it has one."""
    if data.hasHtml() and data.html().strip():
        return Pasted(data.html(), is_html=True)
    return Pasted(data.text(), is_html=False) if data.text().strip() else None


def ask_for_name(parent: QWidget, text: str, take: Callable[[str], None]) -> None:
    """Ask what the article is to be called; the window stays free meanwhile."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("paste_name")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translated("Paste as an Article"))
    dialog.setLabelText(translated("Name in the list:"))
    dialog.setTextValue(proposed_name(text))
    dialog.textValueSelected.connect(lambda name: take(name.strip() or translated("Pasted text")))
    dialog.resize(dialog.fontMetrics().horizontalAdvance("n" * LONGEST_NAME), dialog.sizeHint().height())
    dialog.open()
    take_pictures_off(dialog)


def proposed_name(text: str) -> str:
    """The beginning of the first line of a text, as a name for it."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    first = first.replace("/", " ")
    return first if len(first) <= LONGEST_NAME else first[:LONGEST_NAME].rsplit(" ", 1)[0]


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Pasting", text)
