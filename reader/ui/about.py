"""What the Help menu shows: the keys, from the table of actions, and what this program is."""

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.ui.actions import ACTIONS, ActionEntry, sequences, worded


def show_about(parent: QWidget) -> None:
    """Say what this is and which version."""
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translated("About Diptych"))
    box.setText(f"Diptych {__version__}")
    box.setInformativeText(
        translated(
            "Lays two versions of an article side by side, without the site around them. Built with Qt "
            "{qt}. It never uses the network and never writes to a file it reads."
        ).format(qt=PySide6.__version__)
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def show_shortcuts(parent: QWidget) -> None:
    """Show every action with its keys."""
    dialog = QDialog(parent)
    dialog.setObjectName("shortcuts_sheet")
    dialog.setWindowTitle(translated("Keyboard Shortcuts"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.addWidget(shortcut_table(dialog))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)
    dialog.resize(520, 560)
    dialog.open()


def shortcut_table(parent: QWidget) -> QTableWidget:
    """The actions that have keys, one a row."""
    rows = [(plain(entry.text), shown_keys(entry)) for entry in ACTIONS if shown_keys(entry)]
    rows.append((translated("Put on the right, on the left (in the list)"), "Return, Shift+Return"))
    rows.append((translated("Close the article (in the list)"), "Del"))
    table = QTableWidget(len(rows), 2, parent)
    table.setAccessibleName(translated("Keyboard Shortcuts"))
    table.setHorizontalHeaderLabels([translated("What"), translated("Keys")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    for row, (text, keys) in enumerate(rows):
        table.setItem(row, 0, QTableWidgetItem(text))
        table.setItem(row, 1, QTableWidgetItem(keys))
    return table


def shown_keys(entry: ActionEntry) -> str:
    """The keys of an action as the platform writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = [*sequences(entry), *(QKeySequence(key) for key in entry.pane_keys)]
    return ", ".join(key.toString(native) for key in keys)


def plain(text: str) -> str:
    """A menu text without the marks of its access key."""
    return worded(text).replace("&", "").removesuffix(" …")


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("About", text)
