"""What every dialog of ours has: a button that closes it, and a size that the screen has room for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox

SHARE_OF_SCREEN = 0.9
"""Of each side of the screen, what a dialog takes at most."""


def closing(dialog: QDialog) -> QDialogButtonBox:
    """The button that closes a dialog, without a picture."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    return buttons


def resize_on_screen(dialog: QDialog, size: QSize) -> None:
    """Make a dialog as large as is wanted, where its screen has so much room."""
    dialog.resize(size.boundedTo(dialog.screen().availableSize() * SHARE_OF_SCREEN))
