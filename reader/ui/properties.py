"""All that is known of an article, in words, to be read, copied and quoted."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.load import CHOICES
from reader.ui.articles import Entry
from reader.ui.dialogs import closing, resize_on_screen
from reader.ui.headings import balance
from reader.ui.language import moment, number, say

WIDTH = 620


def show_properties(window: QWidget, entry: Entry) -> None:
    """Show what is known of an article; the window stays free."""
    dialog = PropertiesDialog(entry, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


class PropertiesDialog(QDialog):
    """Names and values in two columns; values can be selected and copied."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("properties")
        self.setWindowTitle(translated("About the Article"))
        known = QWidget(self)
        form = QFormLayout(known)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        told = []
        for name, value in properties_of(entry):
            told.append(say("{kind}: {text}", kind=name, text=value))
            label = QLabel(value, known)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(told[-1])
            form.addRow(name, label)
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setAccessibleDescription(say(". ").join(told))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(known)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons := closing(self))
        around = column.contentsMargins()
        height = known.heightForWidth(WIDTH - around.left() - around.right()) + around.top() + around.bottom()
        height += column.spacing() + buttons.sizeHint().height()
        resize_on_screen(self, QSize(WIDTH, height))


def properties_of(entry: Entry) -> list[tuple[str, str]]:
    """Name and value of all that is known of an article; what is not known is left out."""
    card = entry.card
    if card is None:
        return [
            (translated("File"), entry.shown_path),
            (translated("Trouble"), entry.trouble),
        ]
    encoding = say(CHOICES.get(card.encoding, card.encoding))
    known = [
        (translated("Headline"), card.title),
        (translated("Byline"), card.byline),
        (translated("Outlet"), card.outlet),
        (translated("Published"), moment(card.published)),
        (translated("Modified"), moment(card.modified)),
        (translated("Address"), card.url),
        (translated("Language"), card.language),
        (translated("File"), entry.shown_path),
        (translated("Kind of file"), say(card.kind)),
        (translated("Captured"), moment(card.captured)),
        (
            translated("Encoding"),
            f"{encoding} ({say(card.encoding_reason)})" if card.encoding_reason else encoding,
        ),
        (translated("Words"), number(card.words)),
        (translated("Balance"), balance(card)),
        (translated("SHA-256"), entry.article.sha256 if entry.article else ""),
        (translated("To be noted"), "\n".join(map(say, card.warnings))),
        (translated("Trouble"), entry.trouble),
    ]
    return [(name, value) for name, value in known if value]


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Properties", text)
