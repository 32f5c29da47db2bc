"""What later starts of the program say, to visits for the window that runs."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.instance import ACCEPTED, Place, understood

MOST_VISITORS = 20
"""Visitors that are heard at a time; each has little to say, and nobody but the person can be one."""


class Reception(QObject):
    """Listens at the place of this window for later starts.

    Signals:
        visited(object): a later start of the program brought this `Visit`.
    """

    visited = Signal(object)

    def __init__(self, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_VISITORS)
        self._server.newConnection.connect(self._welcome)
        # We hold the lock, so what lies there is left from a process that was killed.
        QLocalServer.removeServer(place.address)
        self.is_open = self._server.listen(place.address)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _welcome(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda visitor=visitor: self._hear(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        """Take a visit once it is there as a whole; what is none is sent away."""
        heard = bytes(visitor.peek(visitor.bytesAvailable()).data())
        try:
            visit = understood(heard)
        except ValueError:
            visitor.abort()
            return
        if visit is not None:
            visitor.readAll()
            visitor.write(ACCEPTED)
            visitor.disconnectFromServer()
            self.visited.emit(visit)
