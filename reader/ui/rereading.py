"""An article that was read wrongly to one read as the reader says: its encoding, and where it is parted."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.load import CHOICES
from reader.load.decoding import NO_CHOICE
from reader.ui.articles import Entry
from reader.ui.filing import Wish
from reader.ui.language import say
from reader.ui.readings import Readings


def ask_for_encoding(window: QWidget, readings: Readings, entry: Entry) -> str:
    """Let the reader choose how the letters of a file are encoded, and read it so; a sentence where its
    format leaves no choice."""
    card, wish = entry.card, readings.wish(entry.number)
    if card is not None and card.encoding_reason == NO_CHOICE:
        text = translated("There is no encoding to choose: {name} says itself how its letters are written.")
        return text.format(name=entry.name)
    dialog = EncodingDialog(entry.name, card.encoding if card else "", wish.encoding, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.accepted.connect(
        lambda: readings.begin(entry, Wish(dialog.chosen, readings.wish(entry.number).joined))
    )
    dialog.show()
    return ""


def join_or_part(readings: Readings, entry: Entry) -> str:
    """Read all articles of a file as one, or as several again; a sentence where there is but one."""
    wish = readings.wish(entry.number)
    card = entry.card
    if not wish.joined and (card is None or card.parts < 2):
        text = translated("{name} holds one article only.")
        return text.format(name=entry.name)
    readings.begin(entry, Wish(wish.encoding, not wish.joined))
    return ""


class EncodingDialog(QDialog):
    """All encodings that can be chosen, by what a person calls them."""

    def __init__(self, name: str, current: str, chosen: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("encoding")
        self.setWindowTitle(translated("Reload With Another Encoding"))
        label = QLabel(translated("How are the letters of {name} encoded?").format(name=name), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setObjectName("encodings")
        self._list.setAccessibleName(translated("Encodings"))
        found = translated("As found in the file")
        self._add(None, f"{found} ({say(CHOICES[current])})" if current in CHOICES else found)
        for codec, words in CHOICES.items():
            self._add(codec, say(words))
        at = [None, *CHOICES].index(chosen) if chosen in CHOICES else 0
        self._list.setCurrentRow(at)
        self._list.itemActivated.connect(self.accept)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        column = QVBoxLayout(self)
        for widget in (label, self._list, buttons):
            column.addWidget(widget)
        self.resize(420, 460)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> str | None:
        """The codec that the reader chose, None for the one that is found in the file."""
        item = self._list.currentItem()
        codec = item.data(Qt.ItemDataRole.UserRole) if item else None
        return codec if isinstance(codec, str) else None

    def _add(self, codec: str | None, words: str) -> None:
        QListWidgetItem(words, self._list).setData(Qt.ItemDataRole.UserRole, codec)


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Rereading", text)
