"""Files on the command line to a small window from which they can be dragged, as from a file manager.

Tells on standard output how far the drag is: `ready`, `dragging`, `accepted`, `dropped` or `refused`.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


def tell(word: str) -> None:
    print(word, flush=True)


class Source(QLabel):
    """A label that hands over the files when it is dragged."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("Drag me")
        self.setWindowTitle("Drag source")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(180, 90)
        self._urls = [QUrl.fromLocalFile(str(Path(file).resolve())) for file in files]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls(self._urls)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(
            lambda action: tell("accepted" if action == Qt.DropAction.CopyAction else "refused")
        )
        tell("dragging")
        done = drag.exec(Qt.DropAction.CopyAction)
        if done != Qt.DropAction.CopyAction:
            tell("refused")
            return
        # The window fetches the files after they were let go; Qt keeps the drag until it has said that it
        # did. Who ends before that leaves it with nothing.
        drag.destroyed.connect(lambda: tell("dropped"))


application = QApplication(sys.argv[:1])
source = Source(sys.argv[1:])
source.show()
tell("ready")
application.exec()
