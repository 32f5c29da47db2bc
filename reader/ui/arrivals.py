"""Files that the system or a later start of the program brings, to the window, which comes to the front."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.instance import Claim, Visit
from reader.ui.window import Window

LISTEN_AFTER = 300
"""Milliseconds until later starts are listened to: the window and its articles come first, they wait."""


class Application(QApplication):
    """Qt's application object, which on macOS is told of files in events instead of on the command line."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self._open: Callable[[Path], None] | None = None
        self._waiting: list[Path] = []

    def take_files(self, open_file: Callable[[Path], None]) -> None:
        """Have each file opened that the system tells of, and those that it told of already."""
        self._open = open_file
        for path in self._waiting:
            open_file(path)
        self._waiting.clear()

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().event(event)
        path = Path(event.file())
        if self._open is None:
            self._waiting.append(path)
        else:
            self._open(path)
        return True


def receive_visits(application: Application, window: Window, place: Claim) -> None:
    """Open in the window what the system wants opened, and what later starts of the program bring."""

    def take(visit: Visit) -> None:
        come_to_front(window, visit.token)
        if visit.paths:
            window.open_files(list(visit.paths))

    def listen() -> None:
        from reader.ui.reception import Reception

        if place.place is not None and place.is_first:
            Reception(place.place, application).visited.connect(take)

    application.take_files(lambda path: take(Visit((path,))))
    QTimer.singleShot(LISTEN_AFTER, listen)


def come_to_front(window: QWidget, token: str) -> None:
    """Bring the window before all others, as far as the desktop lets us; `token` is its leave, or ""."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt looks for it there, and takes it away
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
