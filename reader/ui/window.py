"""The window: list, heads of the panes, spread, map and status line, and what joins them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from reader.library import BlockKey, Lesson, lessons_of, values_of
from reader.present import Sentence, Sheet
from reader.present.direction import isolated
from reader.settings import MOST_LESSONS, Settings
from reader.ui.actions import fill_menus, pop_up, show_keys
from reader.ui.alt_key import AltKey
from reader.ui.change_list import ChangeList
from reader.ui.desk import Desk
from reader.ui.drop_frame import DropFrame
from reader.ui.drops import DropTarget
from reader.ui.gathering import Gathering, file_filter
from reader.ui.judging import Judging
from reader.ui.lacking import Lacking
from reader.ui.language import number, say
from reader.ui.library_panel import LibraryPanel
from reader.ui.liking import Liking
from reader.ui.pairing import Pairing
from reader.ui.panes import Panes
from reader.ui.pasting import paste_article, take_text
from reader.ui.sessions import Sessions
from reader.ui.shortcuts import Keys, keys_in_force, plain, shown_keys
from reader.ui.spread.pointing import side_at
from reader.ui.status import StatusLine
from reader.ui.stepping import Stepping
from reader.ui.teaching import Teaching, offer_sentence, taught_sentence
from reader.ui.telling import Telling
from reader.ui.theme import Theme
from reader.ui.undoing import Undoing
from reader.ui.walker import Walker
from reader.ui.watching import Watching
from reader.ui.wings import Wings

PANE_MENU = (
    ("copy", "select_all", "find"),
    ("restore", "strip", "always", "undo"),
    ("next", "previous", "counterpart"),
)
"""The actions of the context menu in their groups, by their names in the table."""

JUDGED_IN_LIST = ("judge_keep", "judge_noise", "judge_to_check", "next_unseen")
"""The actions whose single keys work in the list of differences as well."""

WRITTEN_IN = (QLineEdit, QComboBox)
"""What keeps the keyboard when a comparison comes: in the panes the letters would strip, judge and move."""

FIRST_SIZE = (1280, 820)


class Window(QMainWindow):
    """The one window of the program.

    Signals:
        settings_changed(object): the reader chose something that should outlive the window (`Settings`).
        samples_wanted(): the reader wants to see the sample articles.
        closed(): the window is going; its `saveGeometry` is still good.
    """

    settings_changed = Signal(object)
    samples_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, settings: Settings, theme: Theme, label_font: QFont) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._promised = ""
        self._keys: Keys = {}
        self._liking = Liking(settings, self)
        self._library = LibraryPanel(desk, theme, self)
        self._list = self._library.list
        self._panes = Panes(theme, settings, label_font, self)
        self._spread = self._panes.spread
        self._changes = ChangeList(say, theme, self)
        self._status = StatusLine(theme, self)
        self._walker = Walker(self._spread, self._status, self)
        self._judging = Judging(desk.ledger, self._walker, self._spread, self._changes.choose_focused, self)
        self._pairing = Pairing(desk, theme, self)
        self._undoing = Undoing(desk, self._spread, self)
        self._watching = Watching(desk, self)
        self._telling = Telling(self._spread, self._status, lambda: self._liking.settings.text_size, self)
        self._drops = DropTarget(self, self._pane_at)
        self._drop_frame = DropFrame(self._spread, theme)
        self.sessions = Sessions(desk, self)
        self._gathering = Gathering(self.sessions.open_files, self)
        self._wings = Wings(self._library, self._panes, self._changes, theme, self)
        open_list = self._wings.open_list
        self._stepping = Stepping(self._list, self._panes, self._changes, open_list, self)
        self._name_widgets()
        self._place_widgets()
        lacking = Lacking(desk, self._spread, self._list, self.show_trouble)
        self._actions = fill_menus(self, lacking.excused(self._doings()))
        self._telling.follow(self._actions)
        AltKey(self)
        self.sessions.recent.place(self._actions["save_session"])
        self._join()
        self.setWindowTitle("Diptych")
        self.resize(*FIRST_SIZE)
        self._show_settings(settings)
        self._show_emptiness()
        self._list.setFocus()  # not the filter, to which Tab comes first: what one types there is written

    def begin(self, folder: Path, paths: list[Path]) -> None:
        """Go on where the reader left off, with the session in this folder, or begin with these files, the
        first two side by side. Until it is known what there is, nothing is said of it."""
        self._panes.welcome.say_nothing()
        self.sessions.begin(folder, seat_pair=not paths)
        if paths:
            self.open_files(paths, "both")  # in the order of the command line

    def open_files(self, paths: list[Path], side: str = "") -> None:
        """Read files and show them; a session among them is opened in place of the one that is open."""
        self._gathering.open(paths, side)

    def show_theme(self, theme: Theme) -> None:
        """Show the window in other colours."""
        self._theme = theme
        parts = (self._library, self._panes, self._changes, self._status, self._pairing, self._wings)
        for part in (*parts, self._drop_frame):
            part.show_theme(theme)

    def show_trouble(self, sentence: str) -> None:
        """Tell the reader of trouble on the status line."""
        self._status.say(Sentence(sentence))

    def _name_widgets(self) -> None:
        """Names for tests, and for those who hear the window instead of seeing it."""
        names = (
            (self._list, "article_list", self.tr("Articles")),
            (self._changes, "change_list", self.tr("List of the differences")),
            (self._status, "status_line", self.tr("Status")),
        )
        for widget, name, spoken in names:
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)

    def _place_widgets(self) -> None:
        """List, panes and list of differences beside each other, status line below all."""
        whole = QWidget(self)
        lines = QVBoxLayout(whole)
        lines.addWidget(self._wings, 1)
        lines.addWidget(self._status)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.setCentralWidget(whole)

    def _join(self) -> None:
        """Who tells whom."""
        self._liking.changed.connect(self._show_settings)
        self._liking.changed.connect(self.settings_changed)
        self._desk.sheet_changed.connect(self._show_sheet)
        self._desk.sheet_renewed.connect(lambda sheet: self._show_sheet(sheet, again=True))
        self._desk.trouble_told.connect(self.show_trouble)
        self._desk.work_changed.connect(self._show_work)
        self._desk.carrying.offered.connect(self._show_carrying)
        desk_parts = (self._desk.carrying, self.sessions, self._gathering, self._watching)
        for part in (*desk_parts, self._judging, self._pairing, self._library, self._undoing, self._telling):
            part.told.connect(self.show_trouble)
        self._desk.pair_shown.connect(lambda left, right: self._judging.show_pair((left, right)))
        self._judging.changed.connect(lambda: self._changes.show_judgements(self._judging.judgements))
        self._judging.changed.connect(lambda: self._status.show_progress(self._judging.progress_in_words()))
        self.sessions.ready.connect(self._show_work)
        self.sessions.standing.connect(self._library.standing.show_standing)
        self._library.standing.save_wanted.connect(self.sessions.ask_for_name)
        self._join_teaching(self._desk.teaching)
        self._spread.decision_wanted.connect(self._desk.decide)
        self._spread.alignment_wanted.connect(self._desk.align)
        self._spread.alignment_unwanted.connect(self._desk.unalign)
        self._spread.tick_wanted.connect(self._desk.tick)
        self._desk.ticks_changed.connect(self._spread.show_ticks)
        self._spread.menu_wanted.connect(self._show_menu)
        self._spread.hint_wanted.connect(self.show_trouble)
        self._changes.stop_chosen.connect(self._walker.to)
        self._walker.stop_changed.connect(self._changes.show_stop)
        self._walker.is_read = self._changes.reads
        self._drops.files_dropped.connect(self.open_files)
        self._drops.refused.connect(self.show_trouble)
        self._drops.text_dropped.connect(lambda data: take_text(self, data, self._desk.paste))
        self._drops.hovered.connect(self._show_hover)
        self._panes.welcome.open_wanted.connect(self._ask_for_files)
        self._panes.welcome.samples_wanted.connect(self.samples_wanted)
        self._status.cancel_wanted.connect(self._desk.give_up)
        self._status.cancel_wanted.connect(self._desk.readings.wake_the_rest)

    def _join_teaching(self, teaching: Teaching) -> None:
        """Offers and news on the status line; what the reader taught into the settings."""
        teaching.offered.connect(self._show_offer)
        teaching.taught.connect(lambda lessons: self.show_trouble(taught_sentence(lessons)))
        teaching.refused.connect(self.show_trouble)
        teaching.lessons_wanted.connect(
            lambda lessons: self._liking.choose(lessons=values_of(lessons)[-MOST_LESSONS:])
        )

    def _show_carrying(self, count: int, title: str) -> None:
        """Say that decisions about another capture may hold here, and how."""
        keys = shown_keys(self._keys["carry_over"][:1])
        text = self.tr("{count} decisions about “{title}” could be taken over: {key}", "", count)
        self.show_trouble(text.format(count=number(count), title=title, key=keys))

    def _show_offer(self, lessons: tuple[Lesson, ...]) -> None:
        """Say that a verdict may hold on all pages of its site, and how."""
        how = shown_keys(self._keys["always"][:1]) or plain(self._actions["always"].text())
        self.show_trouble(offer_sentence(lessons, how))

    def _doings(self) -> Mapping[str, Callable[[], object]]:
        """What each action of the table does."""
        return {
            **self._liking.doings(),
            **self._wings.with_list(self._library.doings()),
            **self.sessions.doings(),
            **self._judging.doings(),
            **self._pairing.doings(),
            **self._undoing.doings(),
            **self._stepping.doings(),
            **self._desk.carrying.doings(),
            **self._walker.doings(),
            **self._telling.doings(),
            "open": self._ask_for_files,
            "reload": self._desk.reload,
            "print": self._panes.preview_print,
            "quit": self.close,
            "restore": lambda: self._spread.decide(True),
            "strip": lambda: self._spread.decide(False),
            "always": lambda: self._with_caret(self._desk.always),
            "paste": lambda: paste_article(self, self.open_files, self._desk.paste, self.show_trouble),
            "align": self._spread.align,
            "select_all": self._spread.select_all,
            "unalign": self._spread.unalign,
            "find": self._panes.find_bar.open,
            "find_next": self._panes.find_bar.next,
            "find_previous": self._panes.find_bar.previous,
            "lock": lambda: self._spread.lock(self._actions["lock"].isChecked()),
            "show_changes": self._show_changes,
            "full_screen": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            "swap": self._desk.swap,
        }

    def _show_sheet(self, sheet: Sheet | None, again: bool = False) -> None:
        """Show a comparison, or say what is missing."""
        self._panes.show_sheet(sheet, again)
        if sheet is None:
            self.setWindowTitle("Diptych")
            self._show_emptiness()
        else:
            self.setWindowTitle(" | ".join(map(isolated, (sheet.left.name, sheet.right.name))) + " – Diptych")
            if not (again or isinstance(self.focusWidget(), WRITTEN_IN)):
                self._spread.setFocus()
        self._changes.show_sheet(sheet, self._spread.current_stop)
        self._walker.begin(sheet, again)

    def _show_changes(self) -> None:
        """Open the list of the differences and go there, or close it and go back to the panes."""
        self._liking.choose(show_changes=not self._liking.settings.show_changes)
        self._changes.setFocus() if self._changes.isVisible() else self._stepping.to_middle()

    def _show_emptiness(self) -> None:
        """Say what to do while there are no two articles to show, unless a session may bring them."""
        if self.sessions.is_opening:
            return
        left, right = (side is not None for side in self._desk.sides)
        paste_key, again_key = (shown_keys(self._keys[name][:1]) for name in ("paste", "reload"))
        empty = not self._desk.articles.rowCount()
        self._panes.welcome.invite(self._desk.work, (left, right), empty, paste_key, again_key)

    def _show_work(self) -> None:
        """Say what is being read or compared."""
        self._status.show_busy(self._desk.work)
        if self._spread.sheet is None:
            self._show_emptiness()

    def _pane_at(self, at: QPoint) -> str:
        """The pane that a point of the window is in, "" for none: a file dropped there replaces what stands
        in it."""
        place = self._spread.mapFrom(self, at)
        if self._spread.isVisible() and self._spread.rect().contains(place):
            return side_at(place.x(), self._spread.where)
        return ""

    def _show_hover(self, promised: str, pane: str) -> None:
        """Say what letting go of what is held over the window will do, and show where."""
        # Told again and again while the mouse moves, and once more some time after a drop.
        if promised == self._promised:
            return
        self._promised = promised
        self._panes.welcome.show_hover(bool(promised))
        self._drop_frame.show_around(pane)
        if promised:
            self._status.interrupt(Sentence(promised))
        else:
            self._status.resume()

    def _show_menu(self, at: QPoint) -> None:
        """The context menu of the panes."""
        self._with_caret(self._desk.point)
        menu = QMenu(self)
        for group in PANE_MENU:
            menu.addActions([self._actions[name] for name in group])
            menu.addSeparator()
        pop_up(menu, self._spread, at)

    def _with_caret(self, do: Callable[[str, tuple[BlockKey, ...]], None]) -> None:
        """Do something with the pane and the paragraphs that the caret stands on."""
        side, paragraphs = self._spread.under_caret()
        do(side, tuple(paragraph.key for paragraph in paragraphs))

    def _ask_for_files(self) -> None:
        """Let the reader pick files to open."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open articles"), "", file_filter())
        if names:
            self.open_files([Path(name) for name in names])

    def _show_settings(self, settings: Settings) -> None:
        """Set menus, keys, panes and walk to what holds."""
        for name in ("system", "light", "dark", "contrast"):
            self._actions[f"theme_{name}"].setChecked(settings.theme == name)
        for name in ("show_stripped", "fold_unchanged", "show_map", "show_changes"):
            self._actions[name].setChecked(getattr(settings, name))
        self._actions["lock"].setChecked(self._spread.locked)
        self._panes.show_settings(settings)
        self._changes.setVisible(settings.show_changes)
        self._wings.fit()
        self._walker.show_stop_at_style(settings.stop_at_style)
        self._desk.teaching.take(lessons_of(settings.lessons))
        self._keys = keys_in_force(settings.shortcuts)
        show_keys(self._actions, self._spread, self._keys)
        show_keys({name: self._actions[name] for name in JUDGED_IN_LIST}, self._changes, self._keys)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions["full_screen"].setChecked(self.isFullScreen())
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            step = 1 if event.angleDelta().y() > 0 else -1
            self._liking.resize_text(self._liking.settings.text_size + step)
            event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.sessions.may_close(self.close):
            event.ignore()
            return
        self._desk.give_up()
        self.sessions.close()
        self.closed.emit()
        super().closeEvent(event)
