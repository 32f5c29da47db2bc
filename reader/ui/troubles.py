"""Mistakes of our own and complaints of Qt to the log, and to a sentence that says where that is."""

import sys
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from reader.logs import LOGGER, LateFile, catch_mistakes

LEVELS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "error",
    QtMsgType.QtFatalMsg: "error",
}
"""What the log calls the kinds of messages that Qt has."""


class Troubles(QObject):
    """Brings news of mistakes to the thread of the window, wherever they happened.

    Signals:
        told(str): a sentence for the reader.
    """

    told = Signal(str)
    _happened = Signal(object)

    def __init__(self, log: LateFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        catch_mistakes(log, self._happened.emit)
        qInstallMessageHandler(write_message)
        if (application := QCoreApplication.instance()) is not None:  # what Qt says while all is taken down
            application.aboutToQuit.connect(lambda: qInstallMessageHandler(None))

    def tell_of_crash(self, path: Path) -> None:
        """Say that the program ended by a crash the last time."""
        sentence = self.tr("Diptych broke off the last time. What is known of it was written to {path}.")
        self.told.emit(sentence.format(path=path))

    def _tell(self, path: Path) -> None:
        if path.exists():
            sentence = self.tr("Something went wrong in Diptych and was written to {path}. The rest goes on.")
        else:
            sentence = self.tr("Something went wrong in Diptych, and {path} could not be written.")
        self.told.emit(sentence.format(path=path))


def write_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write down what Qt has to say, and warnings on standard error, as Qt does by itself."""
    level = LEVELS[kind]
    getattr(LOGGER, level)("Qt: %s", message)
    if level not in ("debug", "info") and sys.stderr is not None:
        print(message, file=sys.stderr)
