"""Session files to what lies on the desk: opened, saved under a name, come back to, told when it fails."""

import contextlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.library.recent import default_session
from reader.logs import LOGGER
from reader.present.visible import named
from reader.ui.asking import Answer, Question, announce, ask, show
from reader.ui.desk import Desk
from reader.ui.garbage import settle
from reader.ui.language import say
from reader.ui.recent_menu import RecentMenu
from reader.ui.stock import Stock

if TYPE_CHECKING:
    from reader.library import Opening

SUFFIX = ".diptych"
A_MOMENT = 0.5
"""Seconds that the window itself waits for the disk: what was decided last is written in some hundredths."""

PATIENCE = 10.0
"""Seconds that leaving a session waits for its disk, while the window goes on, before it asks."""

PAIR = "pair"
"""The name under which a session remembers which two articles lay side by side."""


class Sessions(QObject):
    """The session that lies on the desk, and the ways to another one.

    Signals:
        told(str): a sentence for the reader.
        standing(str, str): the name of the session that is open, "" for the one that needs none, and why what
            is decided in it is not saved, "" where it is.
        ready(): no session is being opened any more (`is_opening`), and files that waited for it are read.
    """

    told = Signal(str)
    standing = Signal(str, str)
    ready = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._folder = Path()
        self._window = window
        self._keeping = desk.keeping
        self.recent = RecentMenu(window)
        self.recent.chosen.connect(self.open)
        self._seat_pair = True
        self._is_beginning = self.is_opening = False
        self._gives_up = False
        self._leaving: tuple[Callable[[], object], Callable[[], object], Callable[[], object]] | None = None
        self._waiting: list[tuple[Sequence[Path], str]] = []
        desk.ledger.changes_made.connect(self._keeping.save)
        desk.pair_shown.connect(self._remember_pair)
        self._keeping.opened.connect(self._take)
        self._keeping.in_use.connect(self._ask_what_to_do)
        self._keeping.failed.connect(self._tell_of_failure)
        self._keeping.told.connect(self._tell_of_saving)
        self._keeping.lost.connect(self._tell_of_loss)
        self._keeping.moved.connect(self._tell_of_move)

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
        """Open files on the desk; a session among them in place of the one that is open, the others in it.

        While a session is being opened they wait: what it brings takes the place of all.
        """
        sessions = [path for path in paths if path.suffix.lower() == SUFFIX]
        others = [path for path in paths if path not in sessions]
        if self.is_opening:
            self._waiting.append((paths, side))
        elif sessions:
            if others:
                self._waiting.append((others, ""))
            if len(sessions) > 1:
                text = self.tr("One session is open at a time: {name} was opened.")
                self.told.emit(text.format(name=named(sessions[0].name)))
            self.open(sessions[0])
        else:
            self._desk.open_files(paths, side)

    def begin(self, folder: Path, seat_pair: bool = True) -> None:
        """Go on where the reader left off; `seat_pair` lays the last two articles side by side again.

        `folder` is where the session is that needs no name, and where it is noted which were opened last.
        """
        self._folder = folder
        self.recent.look_in(folder)
        self._is_beginning = self.is_opening = True
        self._seat_pair = seat_pair
        self._keeping.open_in_any_case(default_session(folder))

    def open(self, path: Path) -> None:
        """Open another session; the one that is open is saved already, or the reader is asked."""
        if is_same_file(path, self._keeping.path) and self._keeping.is_saving:
            self.told.emit(self.tr("{name} is open already.").format(name=named(path.name)))
            self._be_ready()
        elif self._is_saved():
            self._open(path)
        else:
            self._leave_later(lambda: self._open(path), lambda: self._open(path), self._be_ready)

    def _open(self, path: Path) -> None:
        self._seat_pair = self.is_opening = True
        if path == default_session(self._folder):
            self._keeping.open_in_any_case(path)
        else:
            self._keeping.open(path)

    def ask_for_session(self) -> None:
        """Let the reader pick a session to open."""
        dialog = QFileDialog(self._window, self.tr("Open a session"), self._where(), self._filter())
        dialog.setObjectName("open_session")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        show(dialog)

    def ask_for_name(self) -> None:
        """Let the reader say where the session is to be saved; it goes on there."""
        dialog = QFileDialog(self._window, self.tr("Save the session as"), self._where(), self._filter())
        dialog.setObjectName("save_session")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self.save_as(Path(name)))
        show(dialog)

    def save_as(self, path: Path) -> None:
        """Save the session, whole, in another file and go on there."""
        if not is_same_file(path, self._keeping.path) or not self._keeping.is_saving:
            self._keeping.save_as(path)
        elif self._keeping.trouble or not path.exists():
            self._keeping.save_anew()
        else:
            text = self.tr("The session is saved in {name} all the time.")
            self.told.emit(text.format(name=named(path.name)))

    def go_to_default(self) -> None:
        """Back to the session that needs no name."""
        self.open(default_session(self._folder))

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether all is saved, or the reader gives up what is not; else the reader is asked, and `close` is
        called if that is the answer."""
        if self._gives_up or self._is_saved():
            return True
        self._leave_later(close, lambda: self._give_up(close), lambda: None)
        return False

    def close(self) -> None:
        """Save what is left, but let no one wait who gave it up. Nobody sees a sentence any more: what could
        not be saved goes into the log."""
        trouble = self._keeping.close(A_MOMENT) if self._gives_up else self._keeping.close()
        if trouble:
            LOGGER.error("%s", trouble)

    def _give_up(self, close: Callable[[], object]) -> None:
        self._gives_up = True
        close()

    def _is_saved(self) -> bool:
        """Whether all that the reader decided is on the disk, or nothing was decided."""
        if self._keeping.is_saving:
            return self._keeping.flush(A_MOMENT)
        return self._keeping.path is None or not self._desk.ledger.undo_stack.canUndo()

    def _leave_later(
        self, leave: Callable[[], object], lose: Callable[[], object], stay: Callable[[], object]
    ) -> None:
        """Leave the session when all is saved; where that cannot be, ask whether to `lose` it or to `stay`.
        What is asked for while the disk is waited for takes the place of what was before."""
        if not self._keeping.is_saving or self._keeping.trouble:
            self._ask_before_leaving(lose, stay)
        else:
            is_waiting, self._leaving = self._leaving is not None, (leave, lose, stay)
            if not is_waiting:
                self.told.emit(self.tr("Saving what you decided …"))
                self._keeping.when_saved(PATIENCE, self._go_on_leaving)

    def _go_on_leaving(self, is_saved: bool) -> None:
        """All is saved, or will not be soon."""
        leaving, self._leaving = self._leaving, None
        if leaving is not None:
            leave, lose, stay = leaving
            leave() if is_saved else self._ask_before_leaving(lose, stay)

    def _ask_before_leaving(self, lose: Callable[[], object], stay: Callable[[], object]) -> None:
        """Ask whether to lose what is not saved."""
        why = self._warning() or self._keeping.trouble or self.tr("The disk is slow.")

        def save_elsewhere() -> None:
            stay()
            self.ask_for_name()

        what_is_lost = self.tr("What you decided here is lost unless you save it elsewhere.")
        question = Question(self.tr("Not all is saved"), say(why), what_is_lost)
        save = Answer(self.tr("&Save As …"), save_elsewhere)
        give_up = Answer(self.tr("&Lose It"), lose, loses=True)
        ask(self._window, "not_saved", question, (save, give_up), stay)

    def _where(self) -> str:
        """The folder in which a session is looked for: where the one that is open is, or a person's own."""
        path = self._keeping.path
        if path is None or path == default_session(self._folder):
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            # A folder that is not there would be taken for the name of the session.
            return documents if Path(documents).is_dir() else str(Path.home())
        return str(path.parent)

    def _filter(self) -> str:
        return self.tr("Sessions of Diptych (*{suffix})").format(suffix=SUFFIX)

    def _take(self, opening: "Opening", stock: Stock) -> None:
        """A session is open: put what it holds on the desk."""
        pasted = [each for each in self._desk.articles.entries if each.pasted and self._is_beginning]
        pair = self._pair_in(opening) if self._seat_pair else (0, 0)
        self._desk.take_over(opening.holdings, pair, stock)
        settle()
        for each in pasted:  # it came before the session did
            assert each.pasted is not None
            self._desk.paste(each.path.name, each.pasted)
        self.recent.note(opening.session.path)
        sentences = [say(sentence) for sentence in opening.sentences]
        if opening.session.read_only:
            sentences.append(self._warning())
        elif sentences:  # the next sentence of the status line would wipe them out unread
            announce(self._window, "session_mended", self.tr("The session was not whole"), sentences)
        if sentences:
            self.told.emit(" ".join(sentences))
        self._show_standing()
        self._be_ready()

    def _pair_in(self, opening: "Opening") -> tuple[int, int]:
        """The numbers of the two articles that lay side by side when the session was left."""
        try:
            left, right = json.loads(opening.holdings.view().get(PAIR, "[0, 0]"))
        except (ValueError, TypeError, RecursionError):
            return 0, 0
        known = (opening.holdings.article(each) if type(each) is int else None for each in (left, right))
        return tuple(article.number if article else 0 for article in known)  # type: ignore[return-value]  # of two

    def _remember_pair(self, left: int, right: int) -> None:
        from reader.library.deciding import remember_view

        ledger = self._desk.ledger
        ledger.make(remember_view(ledger.holdings, PAIR, json.dumps([left, right])))

    def _show_standing(self, trouble: str = "") -> None:
        """Show, for as long as it holds, which session is open and what is not saved."""
        path = self._keeping.path
        name = named(path.stem) if path and path != default_session(self._folder) else ""
        self.standing.emit(name, trouble or self._warning())

    def _warning(self) -> str:
        """Why nothing that is decided is saved, "" where it is."""
        if self._keeping.is_saving or self._keeping.path is None:
            return ""
        text = self.tr("{name} is open read-only: what you decide is not saved.")
        return text.format(name=named(self._keeping.path.name))

    def _ask_what_to_do(self, path: Path, sentence: str) -> None:
        """A session is open in another window: it can be looked at, or a copy be made of it."""
        besides = self.tr("You can read it, or work on in a copy.")
        question = Question(self.tr("The session is in use"), say(sentence), besides)
        read = Answer(self.tr("Open &Read-Only"), lambda: self._keeping.open(path, read_only=True))
        copy = Answer(self.tr("Open a &Copy"), lambda: self._keeping.open_copy(path))
        ask(self._window, "session_in_use", question, (read, copy), self._be_ready)

    def _tell_of_failure(self, _path: Path, sentence: str) -> None:
        self.told.emit(say(sentence))
        self._be_ready()

    def _tell_of_saving(self, sentence: str) -> None:
        """Something is not saved, or all is saved again."""
        self.told.emit(say(sentence) if sentence else self.tr("All your decisions are saved again."))
        self._show_standing(say(sentence))

    def _tell_of_loss(self, sentence: str) -> None:
        """Something could not be saved in a session that was left."""
        self.told.emit(say(sentence))

    def _tell_of_move(self, path: Path) -> None:
        """The session was saved under a name and goes on there."""
        self.recent.note(path)
        self.told.emit(self.tr("The session is saved as {name}.").format(name=named(path.name)))
        self._show_standing()

    def _be_ready(self) -> None:
        """No session is being opened any more: open the files that came meanwhile."""
        self._is_beginning = self.is_opening = False
        waiting, self._waiting = self._waiting, []
        for paths, side in waiting:
            self.open_files(paths, side)
        self.ready.emit()


def is_same_file(path: Path, other: Path | None) -> bool:
    """Whether two paths lead to one file, be it by another way."""
    if other is None:
        return False
    with contextlib.suppress(OSError):
        return path.samefile(other)
    return path.absolute() == other.absolute()
