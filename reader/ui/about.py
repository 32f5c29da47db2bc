"""What the Help menu shows: the keys, from the table of actions, and what this program is."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.licences import bundled
from reader.ui.actions import ACTIONS
from reader.ui.dialogs import closing, resize_on_screen
from reader.ui.fitting import bold
from reader.ui.shortcuts import Shortcuts, keys_in_force, plain, shown_keys

ABOUT_SIZE = QSize(900, 560)
PICTURE = 64
LARGER = 1.4

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
    """Say what this is, which version, and what it is made of, each part with its licence."""
    dialog = QDialog(parent)
    dialog.setObjectName("about")
    dialog.setWindowTitle(translated("About Diptych"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.addLayout(what_this_is(dialog))
    column.addWidget(plain_label(translated("It is made of these parts; each has its licence:"), dialog))
    column.addLayout(parts_and_licences(dialog), 1)
    column.addWidget(closing(dialog))
    resize_on_screen(dialog, ABOUT_SIZE)
    dialog.open()


def what_this_is(parent: QWidget) -> QHBoxLayout:
    """Our picture, the name and the version, and what the program does."""
    picture = QLabel(parent)
    picture.setPixmap(QApplication.windowIcon().pixmap(PICTURE, PICTURE))
    name = QLabel(f"Diptych {__version__}", parent)
    name.setObjectName("about_version")
    name.setTextFormat(Qt.TextFormat.PlainText)
    face = name.font()
    face.setBold(True)
    face.setPointSizeF(face.pointSizeF() * LARGER)
    name.setFont(face)
    words = QVBoxLayout()
    words.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
    purpose = "Lays two versions of an article side by side, without the site around them."
    promise = "It never uses the network and never writes to a file it reads."
    words.addWidget(plain_label(translated(purpose), parent))
    words.addWidget(plain_label(translated(promise), parent))
    row = QHBoxLayout()
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def parts_and_licences(parent: QWidget) -> QHBoxLayout:
    """What the program is made of as a list, and beside it the licence of the one that is chosen there."""
    parts = bundled()
    names = QListWidget(parent)
    names.setObjectName("about_parts")
    names.setAccessibleName(translated("Parts of the program"))
    names.addItems([" ".join(filter(None, (part.name, part.version))) for part in parts])
    text = QPlainTextEdit(parent)
    text.setObjectName("about_licence")
    text.setAccessibleName(translated("Licence"))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    names.currentRowChanged.connect(
        lambda row: text.setPlainText(f"{parts[row].licence}\n\n{parts[row].text}".strip())
    )
    names.setCurrentRow(0)
    row = QHBoxLayout()
    row.addWidget(names, 2)
    row.addWidget(text, 5)
    return row


def plain_label(text: str, parent: QWidget) -> QLabel:
    """A text that wraps and is nothing but text."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def show_shortcuts(parent: QWidget, shortcuts: Shortcuts) -> None:
    """Show every action with its keys, the reader's own among them."""
    dialog = QDialog(parent)
    dialog.setObjectName("shortcuts_sheet")
    dialog.setWindowTitle(translated("Keyboard Shortcuts"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.addWidget(shortcut_table(dialog, shortcuts))
    column.addWidget(closing(dialog))
    resize_on_screen(dialog, QSize(640, 640))
    dialog.open()


def shortcut_groups(shortcuts: Shortcuts) -> dict[str, list[tuple[str, str]]]:
    """What is called how and has which keys, by menu; what has none is left out."""
    in_force = keys_in_force(shortcuts)
    groups: dict[str, list[tuple[str, str]]] = {}
    for entry in ACTIONS:
        if keys := shown_keys(in_force[entry.name]):
            groups.setdefault(plain(entry.menu), []).append((plain(entry.text), keys))
    fixed = [(translated(text), shown_keys(map(QKeySequence, keys))) for text, keys in FIXED]
    return {**groups, translated("Fixed keys"): fixed}


def shortcut_table(parent: QWidget, shortcuts: Shortcuts) -> QTableWidget:
    """The actions that have keys, one a row, under the names of their menus."""
    groups = shortcut_groups(shortcuts)
    table = QTableWidget(0, 2, parent)
    table.setAccessibleName(translated("Keyboard Shortcuts"))
    table.setHorizontalHeaderLabels([translated("What"), translated("Keys")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + AIR)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)  # Tab leads on to the button
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    for heading, rows in groups.items():
        add_row(table, [heading_cell(text, bold(table.font())) for text in (heading, "")])
        table.setSpan(table.rowCount() - 1, 0, 1, 2)
        for cells in rows:
            add_row(table, map(QTableWidgetItem, cells))
    table.setCurrentCell(1, 0)
    return table


def heading_cell(text: str, face: QFont) -> QTableWidgetItem:
    """A cell with the name of what follows, which cannot be selected."""
    cell = QTableWidgetItem(text)
    cell.setFont(face)
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return cell


def add_row(table: QTableWidget, cells: Iterable[QTableWidgetItem]) -> None:
    """Put a row below the others."""
    row = table.rowCount()
    table.insertRow(row)
    for column, cell in enumerate(cells):
        table.setItem(row, column, cell)


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("About", text)
