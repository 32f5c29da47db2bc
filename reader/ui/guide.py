"""Our own guide to a window in which one reads it: text only, nothing is followed or fetched."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from reader.resources import resource
from reader.settings import Settings
from reader.ui.dialogs import closing, resize_on_screen
from reader.ui.language import spoken_language
from reader.ui.spread.typography import READING_FACE

SIZE = QSize(700, 720)
MARGIN = 22


class GuideText(QTextBrowser):
    """Text that was written by us; links lead nowhere, and pictures are not looked for."""

    def __init__(self, face: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self.document().setDefaultFont(face)
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())  # or bullets stand on the left in Arabic
        self.document().setDefaultTextOption(option)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def show_guide(parent: QWidget, settings: Settings) -> None:
    """Open the guide beside the window, in the type of the articles, or bring it to the front."""
    dialog = parent.findChild(QDialog, "guide")
    if dialog is None:
        dialog = guide_dialog(parent, QFont(settings.text_face or READING_FACE, settings.text_size))
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def guide_dialog(parent: QWidget, face: QFont) -> QDialog:
    """The window of the guide, written in a face."""
    dialog = QDialog(parent)
    dialog.setObjectName("guide")
    dialog.setWindowTitle(translated("Guide to Diptych"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    text = GuideText(face, dialog)
    text.setObjectName("guide_text")
    text.setAccessibleName(translated("Guide to Diptych"))
    text.setMarkdown(guide_in(spoken_language()))
    column = QVBoxLayout(dialog)
    column.addWidget(text, 1)
    column.addWidget(closing(dialog))
    resize_on_screen(dialog, SIZE)
    return dialog


def guide_in(language: str) -> str:
    """The guide in a language, or in English where it was not written in that."""
    for code in (language, "en"):
        try:
            return resource(f"guide/{code}.md").read_text(encoding="utf-8")
        except FileNotFoundError:
            continue
    return ""


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Guide", text)
