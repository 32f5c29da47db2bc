"""Session files to what lies on the desk: opened, saved under a name, come back to, told when it fails."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from reader.library.recent import default_session, read_recent, with_recent, write_recent
from reader.ui.desk import Desk
from reader.ui.keeping import Keeping
from reader.ui.language import say

if TYPE_CHECKING:
    from reader.library import Opening

SUFFIX = ".diptych"
PAIR = "pair"
"""The name under which a session remembers which two articles lay side by side."""


class Sessions(QObject):
    """The session that lies on the desk, and the ways to another one.

    Signals:
        told(str): a sentence for the reader.
        named(str): the name of the session that is open, "" for the one that needs none.
    """

    told = Signal(str)
    named = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._folder = Path()
        self._window = window
        self._keeping = Keeping(self)
        self._seat_pair = True
        self._is_beginning = False
        self._waiting: list[tuple[Sequence[Path], str]] = []
        desk.readings.keeping = self._keeping
        desk.ledger.changes_made.connect(self._keeping.save)
        desk.pair_shown.connect(self._remember_pair)
        self._keeping.opened.connect(self._take)
        self._keeping.in_use.connect(self._ask_what_to_do)
        self._keeping.failed.connect(self._tell_of_failure)
        self._keeping.told.connect(self._tell_of_saving)
        self._keeping.copied.connect(self._tell_of_copy)

    @property
    def path(self) -> Path | None:
        """The file of the session that is open."""
        return self._keeping.path

    def doings(self) -> Mapping[str, Callable[[], object]]:
        """What the actions about sessions do, by their names in the table."""
        return {
            "open_session": self.ask_for_session,
            "save_session": self.ask_for_name,
            "default_session": self.go_to_default,
        }

    def open_files(self, paths: Sequence[Path], side: str = "") -> None:
        """Open files on the desk; a session among them in place of the one that is open.

        While the first session is still being opened they wait: what it brings takes the place of all.
        """
        sessions = [path for path in paths if path.suffix.lower() == SUFFIX]
        if self._is_beginning:
            self._waiting.append((paths, side))
        elif sessions:
            self.open(sessions[0])
        else:
            self._desk.open_files(paths, side)

    def begin(self, folder: Path, seat_pair: bool = True) -> None:
        """Go on where the reader left off; `seat_pair` lays the last two articles side by side again.

        `folder` is where the session is that needs no name, and where it is noted which were opened last.
        """
        self._folder = folder
        self._is_beginning = True
        self._seat_pair = seat_pair
        self._keeping.open(default_session(folder))

    def open(self, path: Path) -> None:
        """Open another session; the one that is open is saved already."""
        self._seat_pair = True
        self._keeping.open(path)

    def ask_for_session(self) -> None:
        """Let the reader pick a session to open."""
        dialog = QFileDialog(self._window, self.tr("Open a session"), "", self._filter())
        dialog.setObjectName("open_session")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        show(dialog)

    def ask_for_name(self) -> None:
        """Let the reader say where the session is to be saved; it goes on there."""
        dialog = QFileDialog(self._window, self.tr("Save the session as"), "", self._filter())
        dialog.setObjectName("save_session")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self._keeping.save_as(Path(name)))
        show(dialog)

    def go_to_default(self) -> None:
        """Back to the session that needs no name."""
        if self._keeping.path != default_session(self._folder):
            self.open(default_session(self._folder))

    def fill_recent(self, menu: QMenu) -> None:
        """List the sessions that were opened last in a menu."""
        menu.clear()
        for path in self._recent():
            menu.addAction(path.stem.replace("&", "&&"), partial(self.open, path))
        if menu.isEmpty():
            menu.addAction(self.tr("No session has been saved under a name yet")).setEnabled(False)

    def close(self) -> str:
        """Save what is left; a sentence where that could not be done, else ""."""
        return self._keeping.close()

    def _filter(self) -> str:
        return self.tr("Sessions of Diptych (*{suffix})").format(suffix=SUFFIX)

    def _recent(self) -> list[Path]:
        return [path for path in read_recent(self._folder) if path != default_session(self._folder)]

    def _take(self, opening: "Opening") -> None:
        """A session is open: put what it holds on the desk."""
        path = opening.session.path
        self._desk.take_over(opening.holdings, self._pair_in(opening) if self._seat_pair else (0, 0))
        if path != default_session(self._folder):
            write_recent(self._folder, with_recent(read_recent(self._folder), path))
        sentences = [say(sentence) for sentence in opening.sentences]
        if opening.session.read_only:
            sentences.append(
                self.tr("{name} is open to be read only: what you decide is not saved.").format(
                    name=path.name
                )
            )
        if sentences:
            self.told.emit(" ".join(sentences))
        self.named.emit("" if path == default_session(self._folder) else path.stem)
        self._be_ready()

    def _pair_in(self, opening: "Opening") -> tuple[int, int]:
        """The numbers of the two articles that lay side by side when the session was left."""
        try:
            left, right = json.loads(opening.holdings.view().get(PAIR, "[0, 0]"))
        except (ValueError, TypeError, RecursionError):
            return 0, 0
        known = {article.number for article in opening.holdings.articles()}
        return (left if left in known else 0, right if right in known else 0)

    def _remember_pair(self, left: int, right: int) -> None:
        from reader.library.deciding import remember_view

        ledger = self._desk.ledger
        ledger.make(remember_view(ledger.holdings, PAIR, json.dumps([left, right])))

    def _ask_what_to_do(self, path: Path, sentence: str) -> None:
        """A session is open in another window: it can be looked at, or a copy be made of it."""
        if self._is_beginning:
            # At the start nobody is asked: this window simply has nothing to save into yet.
            self.told.emit(
                self.tr("{sentence} What you decide in this window is not saved.").format(
                    sentence=say(sentence)
                )
            )
            self._be_ready()
            return
        question = QMessageBox(self._window)
        question.setObjectName("session_in_use")
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWindowTitle(self.tr("The session is in use"))
        question.setText(say(sentence))
        question.setInformativeText(self.tr("You can read it, or work on in a copy."))
        read = question.addButton(self.tr("Open to &Read Only"), QMessageBox.ButtonRole.AcceptRole)
        copy = question.addButton(self.tr("Open a &Copy"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        read.clicked.connect(lambda: self._keeping.open(path, read_only=True))
        copy.clicked.connect(lambda: self._keeping.open_copy(path, free_name(path)))
        show(question)

    def _tell_of_failure(self, _path: Path, sentence: str) -> None:
        self.told.emit(say(sentence))
        self._be_ready()

    def _tell_of_saving(self, sentence: str) -> None:
        """Something is not saved, or all is saved again."""
        self.told.emit(say(sentence) if sentence else self.tr("All your decisions are saved again."))

    def _tell_of_copy(self, path: Path) -> None:
        """The session was saved under a name: go on there, with what is on the desk as it is."""
        self.told.emit(self.tr("The session is saved as {name}.").format(name=path.name))
        self._seat_pair = True
        self._keeping.open(path)

    def _be_ready(self) -> None:
        if self._is_beginning:
            self._is_beginning = False
            waiting, self._waiting = self._waiting, []
            for paths, side in waiting:
                self.open_files(paths, side)


def show(dialog: QWidget) -> None:
    """Show a dialog that the window does not wait for, and leave nothing of it behind."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def free_name(path: Path) -> Path:
    """A name beside a session that no file has yet."""
    taken = {each.name for each in path.parent.iterdir()}
    return next(
        path.with_name(name)
        for at in range(1, len(taken) + 2)
        if (name := f"{path.stem}-{at}{path.suffix}") not in taken
    )
