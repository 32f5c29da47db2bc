"""The Alt key to the menu bar once, however often a screen reader's listening repeats it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow


class AltKey(QObject):
    """Keeps a press of Alt that was only repeated from the menu bar of a window.

    While Orca listens to the keys, Qt holds each one back, asks, and sends it once more. For Alt+Down it
    does so after the shortcut was found, so that the menu bar takes the Alt for one pressed alone and, when
    it is let go, takes the keyboard away: the walk from difference to difference would end in the menu File.
    What a keyboard sends has a time; what is sent once more has none.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        window.menuBar()  # which listens to the window as well, and must do so after this one
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Alt
            and not event.timestamp()
        )
