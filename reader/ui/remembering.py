"""What the reader chooses to the settings on the disk, a moment later and without the window ever waiting."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.logs import LOGGER
from reader.settings import Settings, write_geometry, write_settings
from reader.ui.background import Background

PAUSE = 300
"""Milliseconds without another choice before they are written: a turn of the wheel makes ten of them."""


class Remembering(QObject):
    """Writes settings, in a thread.

    Signals:
        told(object): they could not be written; why. Once, until that changes.
    """

    told = Signal(object)

    def __init__(self, folder: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remembering")
        self._folder = folder
        self._settings = self._written = settings
        self._trouble = ""
        self._turn = threading.Lock()
        self._background = Background(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: self._background.run(self._write))

    def remember(self, settings: Settings) -> None:
        """Write these settings soon, unless they are those that hold."""
        if settings != self._settings:
            self._settings = settings
            self._pause.start()

    def flush(self) -> None:
        """Write now what waits to be written."""
        self._pause.stop()
        self._write()

    def close(self, geometry: bytes) -> None:
        """The window goes: write what waits, and where it stood. Nobody sees a sentence any more."""
        self.flush()
        self._background.close()
        if trouble := write_geometry(self._folder, geometry):
            LOGGER.error("%s", trouble)

    def _write(self) -> None:
        """One thread after the other: the last one writes what was chosen last."""
        with self._turn:
            settings = self._settings
            if settings == self._written:
                return
            before, self._trouble = self._trouble, write_settings(self._folder, settings)
            trouble = self._trouble
            if not trouble:
                self._written = settings
        if trouble and trouble != before:
            LOGGER.error("%s", trouble)
            self._background.tell(lambda: self.told.emit(trouble))
