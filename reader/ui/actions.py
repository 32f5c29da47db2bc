"""Everything the reader can do, as one table: menu, words, keys; and the table as Qt's actions."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QKeyCombination, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from reader.present.direction import left_to_right

StandardKey = QKeySequence.StandardKey
FORGOTTEN = range(Qt.Key.Key_F13.value, Qt.Key.Key_F35.value + 1)
"""Keys by which X11 means Undo, Copy and Paste on keyboards of long ago; others have them for their own."""

Held = Qt.KeyboardModifier


class ActionEntry(Struct, frozen=True):
    """One thing the reader can do.

    `keys` are the shortcuts as Qt writes them, or a standard key with a fallback for platforms where it
    is empty. `pane_keys` are single letters and the like, which work only while the spread has the focus.
    `separated` begins a group in the menu. The reader may choose other keys (`reader.ui.shortcuts`).
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
    ActionEntry("paste", FILE, "Pas&te as an Article …", ("Ctrl+V",), StandardKey.Paste),
    ActionEntry("reload", FILE, "&Reload", ("F5",), separated=True),
    ActionEntry("reload_with", FILE, "Reload &With Another Encoding …", ("Shift+F5",)),
    ActionEntry("open_session", FILE, "Open a S&ession …", ("Ctrl+Shift+O",), separated=True),
    ActionEntry("save_session", FILE, "&Save the Session As …", ("Ctrl+Shift+S",), StandardKey.SaveAs),
    ActionEntry("default_session", FILE, "&Back to the Unnamed Session"),
    ActionEntry("print", FILE, "&Print Preview …", ("Ctrl+P",), StandardKey.Print, separated=True),
    ActionEntry("quit", FILE, "&Quit", ("Ctrl+Q",), StandardKey.Quit, separated=True),
    ActionEntry("undo", EDIT, "&Undo", ("Ctrl+Z",), StandardKey.Undo),
    ActionEntry("redo", EDIT, "&Redo", ("Ctrl+Shift+Z",), StandardKey.Redo),
    ActionEntry("restore", EDIT, "R&estore What Was Stripped", pane_keys=("R",), separated=True),
    ActionEntry("strip", EDIT, "&Strip the Paragraph", pane_keys=("X",)),
    ActionEntry("always", EDIT, "Alwa&ys on Pages of This Site", ("Ctrl+Shift+K",)),
    ActionEntry("align", EDIT, "Ali&gn by Hand", pane_keys=("A",)),
    ActionEntry("unalign", EDIT, "Give Up the Al&ignment", pane_keys=("Shift+A",)),
    ActionEntry("tick", EDIT, "&Tick", pane_keys=("Space",)),
    ActionEntry("judge_keep", EDIT, "Difference: &Keep", pane_keys=("1",), separated=True),
    ActionEntry("judge_noise", EDIT, "Difference: N&oise", pane_keys=("2",)),
    ActionEntry("judge_to_check", EDIT, "Difference: To C&heck", pane_keys=("3",)),
    ActionEntry("judge_note", EDIT, "Note on the &Difference …", ("Ctrl+Shift+N",)),
    ActionEntry("carry_over", EDIT, "Take Over Decisions Fro&m the Other Side", ("Ctrl+Shift+T",)),
    ActionEntry("copy", EDIT, "&Copy", ("Ctrl+C",), StandardKey.Copy, separated=True),
    ActionEntry("select_all", EDIT, "Select &All in the Pane", ("Ctrl+A",), StandardKey.SelectAll),
    ActionEntry("find", EDIT, "&Find …", ("Ctrl+F",), StandardKey.Find, separated=True),
    ActionEntry("find_next", EDIT, "Find &Next", ("F3",)),
    ActionEntry("find_previous", EDIT, "Find Pre&vious", ("Shift+F3",)),
    ActionEntry("preferences", EDIT, "&Preferences …", ("Ctrl+,",), StandardKey.Preferences, separated=True),
    ActionEntry("show_stripped", VIEW, "What Was &Stripped", ("Ctrl+Shift+D",), checkable=True),
    ActionEntry("fold_unchanged", VIEW, "&Fold What Is Unchanged", ("Ctrl+D",), checkable=True),
    ActionEntry("lock", VIEW, "Panes Scroll &Together", ("Ctrl+L",), checkable=True),
    ActionEntry("show_map", VIEW, "Change &Map", ("F9",), checkable=True),
    ActionEntry("show_changes", VIEW, "Change &List", ("Ctrl+Shift+L",), checkable=True),
    ActionEntry("larger", VIEW, "Lar&ger Text", ("Ctrl++", "Ctrl+="), separated=True),
    ActionEntry("smaller", VIEW, "Sm&aller Text", ("Ctrl+-",)),
    ActionEntry("normal_size", VIEW, "&Normal Text", ("Ctrl+0",)),
    ActionEntry("theme_system", VIEW, "Colours of the &Desktop", checkable=True, separated=True),
    ActionEntry("theme_light", VIEW, "L&ight", checkable=True),
    ActionEntry("theme_dark", VIEW, "Dar&k", checkable=True),
    ActionEntry("theme_contrast", VIEW, "High &Contrast", checkable=True),
    ActionEntry("full_screen", VIEW, "F&ull Screen", ("F11",), checkable=True, separated=True),
    ActionEntry("next", GO, "&Next Difference", ("Alt+Down", "F8"), pane_keys=("N",)),
    ActionEntry("previous", GO, "&Previous Difference", ("Alt+Up", "Shift+F8"), pane_keys=("P",)),
    ActionEntry("first", GO, "&First Difference", ("Alt+Home",)),
    ActionEntry("last", GO, "&Last Difference", ("Alt+End",)),
    ActionEntry("back", GO, "&Back to the Current Difference", ("Alt+Return", "Alt+Enter")),
    ActionEntry("next_fact", GO, "Next Change of a Fac&t", ("Alt+Shift+Down",), pane_keys=("F",)),
    ActionEntry("previous_fact", GO, "Pr&evious Change of a Fact", ("Alt+Shift+Up",), pane_keys=("Shift+F",)),
    ActionEntry("next_unseen", GO, "Next &Unseen Difference", ("Ctrl+U",), pane_keys=("U",)),
    ActionEntry("next_word", GO, "Next &Changed Word", ("F4",)),
    ActionEntry("previous_word", GO, "Previous Chan&ged Word", ("Shift+F4",)),
    ActionEntry("counterpart", GO, "&Other End of a Moved or Shared Paragraph", ("Ctrl+Shift+G",)),
    ActionEntry("next_pane", GO, "Other P&ane", ("F6",), separated=True),
    ActionEntry("previous_pane", GO, "Other Pane, Bac&kwards", ("Shift+F6",)),
    ActionEntry("put_left", ARTICLE, "Put on the &Left", ("Ctrl+1",)),
    ActionEntry("put_right", ARTICLE, "Put on the &Right", ("Ctrl+2",)),
    ActionEntry("swap", ARTICLE, "&Swap Sides", ("Ctrl+\\",)),
    ActionEntry("next_pair", ARTICLE, "&Next Pair", ("Ctrl+PgDown",), separated=True),
    ActionEntry("previous_pair", ARTICLE, "&Previous Pair", ("Ctrl+PgUp",)),
    ActionEntry("pairs", ARTICLE, "&What Belongs Side by Side …", ("Ctrl+Shift+P",)),
    ActionEntry("matrix", ARTICLE, "How Alike All &Are …", ("Ctrl+Shift+M",)),
    ActionEntry("filter_articles", ARTICLE, "&Filter the Articles", ("Ctrl+E",), separated=True),
    ActionEntry("group_stories", ARTICLE, "Articles of One S&tory Together"),
    ActionEntry("properties", ARTICLE, "A&bout the Article", ("Ctrl+I",), separated=True),
    ActionEntry("join_parts", ARTICLE, "Articles of a File as &One, or Apart", ("Ctrl+Shift+J",)),
    ActionEntry("rename", ARTICLE, "Rena&me the Article", ("F2",), separated=True),
    ActionEntry("move_up", ARTICLE, "Move &Up in the List", ("Ctrl+Shift+Up",)),
    ActionEntry("move_down", ARTICLE, "Move &Down in the List", ("Ctrl+Shift+Down",)),
    ActionEntry("remove", ARTICLE, "&Close the Article", separated=True),
    ActionEntry("guide", HELP, "&Guide"),
    ActionEntry("shortcuts", HELP, "&Keyboard Shortcuts", ("Ctrl+/", "F1")),
    ActionEntry("about", HELP, "&About Diptych"),
)
"""The one table. The window gives each name a function; menus and keys come from here."""


def fill_menus(window: QMainWindow, doings: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the menus of a window from the table, without any keys yet; the actions by name.

    `doings` has a function for every name.
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
        action.triggered.connect(lambda _checked=False, do=doings[entry.name]: do())
        menus[entry.menu].addAction(action)
        found[entry.name] = action
    return found


def show_keys(
    actions: Mapping[str, QAction], pane: QWidget, keys: Mapping[str, Sequence[QKeySequence]]
) -> None:
    """Give actions these keys and no others; those that one types only while `pane` has the focus.

    A menu shows the first key of an action, one that is typed where it has no other.
    """
    for name, action in actions.items():
        typed = [key for key in keys[name] if is_typed(key)]
        others = [key for key in keys[name] if key not in typed]
        action.setShortcuts(others)
        text = action.text().partition("\t")[0]
        hint = key_in_menu(others, typed)
        action.setText(f"{text}\t{hint}" if hint else text)
        quiet = pane.findChild(QAction, f"{name}_in_pane") or pane_action(pane, action, name)
        quiet.setShortcuts(typed)


def key_in_menu(others: Sequence[QKeySequence], typed: Sequence[QKeySequence]) -> str:
    """The key that a menu shows behind a text; "" where there is none, or Qt shows it as it should be."""
    if not others and not typed:
        return ""
    shown = native((others or typed)[0])
    return "" if others and shown == written(others[0]) else shown


def pane_action(pane: QWidget, action: QAction, name: str) -> QAction:
    """What triggers an action by keys of the pane."""
    quiet = QAction(action.text(), pane)
    quiet.setObjectName(f"{name}_in_pane")
    quiet.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    quiet.triggered.connect(action.trigger)
    pane.addAction(quiet)
    return quiet


def pop_up(menu: QMenu, pane: QWidget, at: QPoint) -> None:
    """Show a menu over the pane. Until it closes its letters are the menu's, not keys of the pane."""

    def listen(listens: bool) -> None:
        for quiet in pane.actions():
            quiet.setEnabled(listens)

    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.aboutToHide.connect(lambda: listen(True))
    listen(False)
    menu.popup(at)


def is_typed(keys: QKeySequence) -> bool:
    """Whether these are keys with which one types: a letter, a sign, the space bar, with Shift or without."""
    first = stroke(keys)
    commanding = Held.ControlModifier | Held.AltModifier | Held.MetaModifier
    return not first.keyboardModifiers() & commanding and first.key().value < Qt.Key.Key_Escape.value


def stroke(keys: QKeySequence) -> QKeyCombination:
    """The first stroke of a sequence that has one."""
    combination: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs forget that it has items
    return combination


def native(key: QKeySequence) -> str:
    """A key as the platform writes it; among words that are read from the right it keeps its order."""
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return left_to_right(written(key)) if from_right else written(key)


def written(key: QKeySequence) -> str:
    """A key as the platform writes it, by itself."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def sequences(entry: ActionEntry) -> list[QKeySequence]:
    """The keys of an entry: the platform's own where it has some, the table's otherwise, and the pane's."""
    bound = QKeySequence.keyBindings(entry.standard) if entry.standard is not None else []
    found = [keys for keys in bound if stroke(keys).key().value not in FORGOTTEN]
    return [*(found or map(QKeySequence, entry.keys)), *map(QKeySequence, entry.pane_keys)]


def worded(text: str) -> str:
    """A text of the table in the reader's language."""
    return QCoreApplication.translate("Actions", text)
