"""What the Help menu shows: the keys, from the table of actions, and what this program is."""

import PySide6
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
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
from reader.ui.actions import ACTIONS
from reader.ui.shortcuts import Shortcuts, keys_in_force, plain, shown_keys

AIR = 9
"""Pixels of a row beyond the height of its text."""

FIXED = (
    ("Scroll", ("Up", "Down", "PgUp", "PgDown", "Home", "End")),
    ("To the next paragraph, the previous one", ("Ctrl+Down", "Ctrl+Up")),
    ("To the other side of a paragraph", ("Left", "Right")),
    ("Select by letters, by words", ("Shift+Right", "Ctrl+Shift+Right")),
    ("Open a folded stretch", ("Return",)),
    ("Put on the right, on the left (in the list)", ("Return", "Shift+Return")),
    ("Close the article (in the list)", ("Del",)),
)
"""What keys do that nobody may change: in the panes, and in the list of articles."""


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


def show_shortcuts(parent: QWidget, shortcuts: Shortcuts) -> None:
    """Show every action with its keys, the reader's own among them."""
    dialog = QDialog(parent)
    dialog.setObjectName("shortcuts_sheet")
    dialog.setWindowTitle(translated("Keyboard Shortcuts"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.addWidget(shortcut_table(dialog, shortcuts))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    column.addWidget(buttons)
    dialog.resize(QSize(640, 640).boundedTo(parent.screen().availableSize() * 0.9))
    dialog.open()


def shortcut_table(parent: QWidget, shortcuts: Shortcuts) -> QTableWidget:
    """The actions that have keys, one a row."""
    in_force = keys_in_force(shortcuts)
    every = [(plain(entry.text), shown_keys(in_force[entry.name])) for entry in ACTIONS]
    rows = [(text, keys) for text, keys in every if keys]
    rows.extend((translated(text), shown_keys(map(QKeySequence, keys))) for text, keys in FIXED)
    table = QTableWidget(len(rows), 2, parent)
    table.setAccessibleName(translated("Keyboard Shortcuts"))
    table.setHorizontalHeaderLabels([translated("What"), translated("Keys")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + AIR)
    table.setShowGrid(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    for row, (text, keys) in enumerate(rows):
        table.setItem(row, 0, QTableWidgetItem(text))
        table.setItem(row, 1, QTableWidgetItem(keys))
    return table


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("About", text)
