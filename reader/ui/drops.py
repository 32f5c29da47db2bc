"""Files dragged onto the window to paths, always as a copy: nothing is ever moved away from its place."""

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

OF_THE_WEB = ("http", "https", "ftp")
"""How addresses begin of what is not a file anywhere, but a page."""


class DropTarget(QObject):
    """Takes what is dropped anywhere on a widget; `pane_at` says in which pane a point of it is ("left",
    "right", or "" for none).

    Signals:
        files_dropped(object, str): the paths as a list, and the pane they were dropped on.
        text_dropped(object): text that was selected somewhere was dropped, as its `QMimeData`.
        hovered(str, str): what letting go of what is held over the widget will do, and the pane that a single
            file would take; "": nothing is held any more.
        refused(str): what was dropped cannot be read, or not all of it; why, and what to do instead.
    """

    files_dropped = Signal(object, str)
    text_dropped = Signal(object)
    hovered = Signal(str, str)
    refused = Signal(str)

    def __init__(self, widget: QWidget, pane_at: Callable[[QPoint], str]) -> None:
        super().__init__(widget)
        self._pane_at = pane_at
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(
            event, QDragMoveEvent
        ):
            return self._hold(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit("", "")
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _hold(self, event: QDragMoveEvent) -> bool:
        """Something is over the widget: offer to copy it."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml() or data.hasImage():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            pane = self._pane_at(event.position().toPoint()) if data.hasUrls() else ""
            self.hovered.emit(self._promise(data, pane), pane)
        return True

    def _promise(self, data: QMimeData, pane: str) -> str:
        """What letting go will do, as far as the kind of what is held tells: to ask its program for the thing
        itself may take a while."""
        if not data.hasUrls():
            is_text = data.hasText() or data.hasHtml()
            return self.tr("Let go to add this text as an article") if is_text else self._no_picture()
        return {
            "left": self.tr("Let go to open these files; a single one takes the left pane"),
            "right": self.tr("Let go to open these files; a single one takes the right pane"),
        }.get(pane) or self.tr("Let go to open these files")

    def _take(self, event: QDropEvent) -> bool:
        """Something was let go."""
        self.hovered.emit("", "")
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        data = event.mimeData()
        paths = local_files(data)
        others = [url for url in data.urls() if local_path(url) is None]
        if paths:
            self.files_dropped.emit(paths, self._pane_at(event.position().toPoint()))
        if others:
            self.refused.emit(self._refusal(others[0]))
        elif not paths and (data.text().strip() or data.html().strip()):
            self.text_dropped.emit(data)
        elif not paths and data.hasImage():
            self.refused.emit(self._no_picture())
        elif not paths:
            self.refused.emit(
                self.tr(
                    "The program that this was dragged from handed nothing over. "
                    "Drag it once more, or open the file from the File menu."
                )
            )
        return True

    def _no_picture(self) -> str:
        """Why a picture that is no file is not taken."""
        return self.tr("A picture cannot be read as an article. Drop text or a file.")

    def _refusal(self, url: QUrl) -> str:
        """Why what lies at an address cannot be opened."""
        if url.scheme() in OF_THE_WEB:
            return self.tr(
                "Diptych never goes online, so an address cannot be opened. "
                "Save the page, or copy its text, and drop that."
            )
        return self.tr(
            "What was dropped does not lie in a folder of this computer. Copy it into one, and drop that."
        )


def local_files(data: QMimeData) -> list[Path]:
    """The files on this computer among what was dropped, in the order they came, each once."""
    paths = map(local_path, data.urls())
    return list(dict.fromkeys(path for path in paths if path is not None))


def local_path(url: QUrl) -> Path | None:
    """The file at an address, None where it is on no disk of this computer.

    Qt loses the bytes of a name that are no UTF-8, and takes the name of this computer for that of another.
    """
    if not url.isLocalFile():
        return None
    if sys.platform == "win32":
        return Path(url.toLocalFile())
    if url.host() not in ("", "localhost", socket.gethostname().lower()):
        return None
    return Path(os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded))))
