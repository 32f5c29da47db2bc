"""Files dragged onto the window to paths, always as a copy: nothing is ever moved away from its place."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropTarget(QObject):
    """Takes what is dropped anywhere on a widget.

    Signals:
        files_dropped(object, object): the paths as a list, and the place in the widget as a `QPoint`.
        text_dropped(object): text that was selected somewhere was dropped, as its `QMimeData`.
        hovered(bool): files or text are held over the widget, or no longer.
        refused(str): what was dropped cannot be read; why, as a sentence.
    """

    files_dropped = Signal(object, object)
    text_dropped = Signal(object)
    hovered = Signal(bool)
    refused = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(
            event, QDragMoveEvent
        ):
            return self._hold(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _hold(self, event: QDragMoveEvent) -> bool:
        """Something is over the widget: offer to copy it."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml() or data.hasImage():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.hovered.emit(True)
        return True

    def _take(self, event: QDropEvent) -> bool:
        """Something was let go."""
        self.hovered.emit(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        data = event.mimeData()
        paths = local_files(data)
        if paths:
            self.files_dropped.emit(paths, event.position().toPoint())
        elif data.hasUrls():
            self.refused.emit(self.tr("What was dropped is not a file on this computer."))
        elif data.hasText() or data.hasHtml():
            self.text_dropped.emit(data)
        else:
            self.refused.emit(self.tr("A picture cannot be read as an article. Drop text or a file."))
        return True


def local_files(data: QMimeData) -> list[Path]:
    """The files on this computer among what was dropped, in the order they came, each once."""
    return list(dict.fromkeys(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()))
