"""Paths that a reader points at to files to open: folders give theirs, many are asked about first."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.ui.asking import Answer, Question, ask
from reader.ui.background import Background
from reader.ui.language import number, say
from reader.ui.sessions import SUFFIX

MOST_UNASKED = 50
"""Files of folders that are opened without a question."""

Open = Callable[[Sequence[Path], str], None]


class Gathering(QObject):
    """Opens files, and those in folders.

    Signals:
        told(str): why something could not be opened.
    """

    told = Signal(str)

    def __init__(self, open_files: Open, window: QWidget) -> None:
        super().__init__(window)
        self._open_files = open_files
        self._window = window
        self._background = Background(self)

    def open(self, paths: Sequence[Path], side: str = "") -> None:
        """Open these files, and what can be read in these folders."""
        if all(names_a_file(path) for path in paths):
            self._open_files(paths, side)
            return

        def work() -> None:
            from reader.load.gathering import unfolded

            found = unfolded(paths)
            self._background.tell(lambda: self._take(found, side, len(found) > len(paths)))

        self._background.run(work)

    def _take(self, found: list[Path | ReaderError], side: str, from_folders: bool) -> None:
        """It is known what lies in the folders."""
        troubles = [say(each.sentence) for each in found if isinstance(each, ReaderError)]
        files = [each for each in found if isinstance(each, Path)]
        if troubles:
            self.told.emit(" ".join(troubles))
        if from_folders and len(files) > MOST_UNASKED:
            self._ask(files, side)
        elif files:
            self._open_files(files, side)

    def _ask(self, files: list[Path], side: str) -> None:
        """Many files: are they all meant?"""
        text = self.tr("There are {count} files in it that can be read. Open them all?", "", len(files))
        question = Question(self.tr("Many files"), text.format(count=number(len(files))))
        yes = Answer(self.tr("&Open Them All"), lambda: self._open_files(files, side))
        ask(self._window, "many_files", question, (yes,))


def names_a_file(path: Path) -> bool:
    """Whether a path looks like that of a file to read, so that nobody needs to look what it is."""
    from reader.load.formats import READABLE_SUFFIXES

    return path.suffix.lower() in READABLE_SUFFIXES or path.suffix.lower() == SUFFIX


def file_filter() -> str:
    """What a file dialog offers: everything that can be read, sessions too, and all files."""
    from reader.load.formats import READABLE_SUFFIXES

    patterns = " ".join(f"*{suffix}" for suffix in sorted(READABLE_SUFFIXES))
    readable = translated("Articles ({patterns})").format(patterns=patterns)
    sessions = translated("Sessions of Diptych ({patterns})").format(patterns=f"*{SUFFIX}")
    return ";;".join((readable, sessions, translated("All files (*)")))


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Gathering", text)
