"""A small window that takes files and tells of keys, to try the desktop of the tests on."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMainWindow


class StandIn(QMainWindow):
    """A list of what was dropped and a line that tells what happened last."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Stand-in")
        self.setAcceptDrops(True)
        self.files = QListWidget(objectName="article_list")
        self.files.setAcceptDrops(False)
        self.files.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCentralWidget(self.files)
        self.sentence = QLabel("Nothing yet.", objectName="status_sentence")
        self.statusBar().addWidget(self.sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.files.addItems([url.fileName() for url in event.mimeData().urls()])
        self.sentence.setText(f"Dropped: {self.files.count()} in all.")
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        pressed = event.keyCombination()
        if pressed.keyboardModifiers():
            self.sentence.setText(f"Key: {QKeySequence(pressed).toString()}.")


application = QApplication(sys.argv)
window = StandIn()
window.show()
application.exec()
