"""Everything the reader can do, as one table: menu, words, keys; and the table as Qt's actions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

StandardKey = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One thing the reader can do.

    `keys` are the shortcuts as Qt writes them, or a standard key with a fallback for platforms where it
    is empty. `pane_keys` work only while the spread has the focus. `separated` begins a group in the
    menu.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    standard: StandardKey | None = None
    pane_keys: tuple[str, ...] = ()
    checkable: bool = False
    separated: bool = False


FILE, EDIT, VIEW, GO, ARTICLE, HELP = "&File", "&Edit", "&View", "&Go", "&Article", "&Help"

ACTIONS = (
    ActionEntry("open", FILE, "&Open …", ("Ctrl+O",), StandardKey.Open),
    ActionEntry("paste", FILE, "&Paste as an Article …", ("Ctrl+V",), StandardKey.Paste),
    ActionEntry("reload", FILE, "&Reload", ("F5",), separated=True),
    ActionEntry("print", FILE, "&Print Preview …", ("Ctrl+P",), StandardKey.Print, separated=True),
    ActionEntry("quit", FILE, "&Quit", ("Ctrl+Q",), StandardKey.Quit, separated=True),
    ActionEntry("undo", EDIT, "&Undo", ("Ctrl+Z",), StandardKey.Undo),
    ActionEntry("redo", EDIT, "&Redo", ("Ctrl+Shift+Z",), StandardKey.Redo),
    ActionEntry("restore", EDIT, "R&estore What Was Stripped", pane_keys=("R",), separated=True),
    ActionEntry("strip", EDIT, "&Strip the Paragraph", pane_keys=("X",)),
    ActionEntry("tick", EDIT, "&Tick", pane_keys=("Space",)),
    ActionEntry("copy", EDIT, "&Copy", ("Ctrl+C",), StandardKey.Copy, separated=True),
    ActionEntry("select_all", EDIT, "Select &All in the Pane", ("Ctrl+A",), StandardKey.SelectAll),
    ActionEntry("find", EDIT, "&Find …", ("Ctrl+F",), StandardKey.Find, separated=True),
    ActionEntry("find_next", EDIT, "Find &Next", ("F3",)),
    ActionEntry("find_previous", EDIT, "Find &Previous", ("Shift+F3",)),
    ActionEntry("show_stripped", VIEW, "What Was &Stripped", ("Ctrl+Shift+D",), checkable=True),
    ActionEntry("fold_unchanged", VIEW, "&Fold What Is Unchanged", ("Ctrl+D",), checkable=True),
    ActionEntry("lock", VIEW, "Panes Scroll &Together", ("Ctrl+L",), checkable=True),
    ActionEntry("show_map", VIEW, "Change &Map", ("F9",), checkable=True),
    ActionEntry("show_changes", VIEW, "Change &List", ("Ctrl+Shift+L",), checkable=True),
    ActionEntry("larger", VIEW, "&Larger Text", ("Ctrl++", "Ctrl+="), separated=True),
    ActionEntry("smaller", VIEW, "S&maller Text", ("Ctrl+-",)),
    ActionEntry("normal_size", VIEW, "&Normal Text", ("Ctrl+0",)),
    ActionEntry("theme_system", VIEW, "Colours of the &Desktop", checkable=True, separated=True),
    ActionEntry("theme_light", VIEW, "L&ight", checkable=True),
    ActionEntry("theme_dark", VIEW, "&Dark", checkable=True),
    ActionEntry("full_screen", VIEW, "F&ull Screen", ("F11",), checkable=True, separated=True),
    ActionEntry("next", GO, "&Next Difference", ("Alt+Down", "F8"), pane_keys=("N",)),
    ActionEntry("previous", GO, "&Previous Difference", ("Alt+Up", "Shift+F8"), pane_keys=("P",)),
    ActionEntry("first", GO, "&First Difference", ("Alt+Home",)),
    ActionEntry("last", GO, "&Last Difference", ("Alt+End",)),
    ActionEntry("back", GO, "&Back to the Current Difference", ("Alt+Return",)),
    ActionEntry("next_word", GO, "Next &Changed Word", ("F4",)),
    ActionEntry("previous_word", GO, "Previous Chan&ged Word", ("Shift+F4",)),
    ActionEntry("counterpart", GO, "&Other End of a Moved Paragraph", ("Ctrl+Shift+G",)),
    ActionEntry("next_pane", GO, "Other P&ane", ("F6",), separated=True),
    ActionEntry("previous_pane", GO, "Other Pane, Bac&kwards", ("Shift+F6",)),
    ActionEntry("put_left", ARTICLE, "Put on the &Left", ("Ctrl+1",)),
    ActionEntry("put_right", ARTICLE, "Put on the &Right", ("Ctrl+2",)),
    ActionEntry("swap", ARTICLE, "&Swap Sides", ("Ctrl+\\",)),
    ActionEntry("next_pair", ARTICLE, "&Next Pair", ("Ctrl+PgDown",), separated=True),
    ActionEntry("previous_pair", ARTICLE, "&Previous Pair", ("Ctrl+PgUp",)),
    ActionEntry("remove", ARTICLE, "&Close the Article", separated=True),
    ActionEntry("shortcuts", HELP, "&Keyboard Shortcuts", ("Ctrl+/", "F1")),
    ActionEntry("about", HELP, "&About Diptych"),
)
"""The one table. The window gives each name a function; menus and keys come from here."""


def fill_menus(
    window: QMainWindow, pane: QWidget, doings: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the menus of a window from the table; the actions by name.

    `doings` has a function for every name. Keys of a pane go to the action while `pane` has the focus.
    """
    menus: dict[str, QMenu] = {}
    found: dict[str, QAction] = {}
    for entry in ACTIONS:
        if entry.menu not in menus:
            menus[entry.menu] = window.menuBar().addMenu(worded(entry.menu))
        if entry.separated:
            menus[entry.menu].addSeparator()
        action = QAction(worded(entry.text), window, checkable=entry.checkable)
        action.setObjectName(entry.name)
        action.setShortcuts(sequences(entry))
        action.triggered.connect(lambda _checked=False, do=doings[entry.name]: do())
        menus[entry.menu].addAction(action)
        found[entry.name] = action
        for keys in entry.pane_keys:
            add_pane_key(pane, keys, action)
    return found


def add_pane_key(pane: QWidget, keys: str, action: QAction) -> None:
    """Let a key trigger an action while the pane has the focus."""
    quiet = QAction(action.text(), pane)
    quiet.setShortcut(QKeySequence(keys))
    quiet.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    quiet.triggered.connect(action.trigger)
    pane.addAction(quiet)


def sequences(entry: ActionEntry) -> list[QKeySequence]:
    """The shortcuts of an entry: the platform's own where it has one, the table's otherwise and besides."""
    found = list(QKeySequence.keyBindings(entry.standard)) if entry.standard is not None else []
    return found or [QKeySequence(keys) for keys in entry.keys]


def worded(text: str) -> str:
    """A text of the table in the reader's language."""
    return QCoreApplication.translate("Actions", text)
