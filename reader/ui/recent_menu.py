"""The sessions that were opened last to a menu to go back to them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.library.recent import default_session, read_recent, with_recent, write_recent
from reader.present.visible import legible, named
from reader.ui.tips import LONGEST_TIP, tip


class RecentMenu(QMenu):
    """The sessions under names that were opened last, the newest first; looked for whenever it opens.

    Signals:
        chosen(object): the reader wants the session at this path.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setTitle(translated("Recent Sessio&ns"))
        self.setObjectName("recent_sessions")
        self.setToolTipsVisible(True)
        self._folder = Path()
        self.aboutToShow.connect(self._fill)

    def look_in(self, folder: Path) -> None:
        """Remember in this folder which were opened last."""
        self._folder = folder

    def place(self, below: QAction) -> None:
        """Stand above an action, in its menu."""
        for menu in below.associatedObjects():
            if isinstance(menu, QMenu):
                menu.insertMenu(below, self)

    def note(self, path: Path) -> None:
        """A session was opened just now."""
        if path != default_session(self._folder):
            write_recent(self._folder, with_recent(read_recent(self._folder), path))

    def _fill(self) -> None:
        self.clear()
        paths = [path for path in read_recent(self._folder) if path != default_session(self._folder)]
        for at, path in enumerate(paths, 1):
            name = named(path.stem).replace("&", "&&")
            action = self.addAction(f"&{at} {name}" if at < 10 else name, partial(self.chosen.emit, path))
            action.setToolTip(tip(legible(str(path), LONGEST_TIP)))
        if self.isEmpty():
            self.addAction(translated("No session has been saved under a name yet")).setEnabled(False)


def translated(text: str) -> str:
    """A text about sessions in the reader's language."""
    return QCoreApplication.translate("Sessions", text)
