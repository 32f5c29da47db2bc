"""The table of actions to a page on which the reader gives them other keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QKeyCombination, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.settings import Settings
from reader.ui.actions import ACTIONS
from reader.ui.language import number
from reader.ui.preference_page import begin_with_window, purpose_label, translated
from reader.ui.shortcuts import (
    Shortcuts,
    carries_name,
    keys_in_force,
    plain,
    refusal,
    shown_keys,
    with_keys,
)
from reader.ui.speaking import utter

PLACES = 4
"""Keys an action may have: as many as any has by itself on any platform."""

IN_A_ROW = 2
"""Places beside each other: “Alt+Mayúsculas+Retroceso” takes a third of the page."""

AIR = 8
"""Pixels of a row beyond the height of its text."""

NAME_ROLE = Qt.ItemDataRole.UserRole


class KeyPlace(QKeySequenceEdit):
    """A place for one key: press it; Delete or Backspace empties the place.

    `twin` is the other name of the stroke that was pressed last, where it has one.

    Signals:
        given(): another key was pressed, or the place was emptied.
    """

    given = Signal()

    def __init__(self, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = QKeySequence()
        self._pressing = False
        self.twin = QKeySequence()
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setObjectName(f"key_place_{at}")
        self.keySequenceChanged.connect(self._take)
        self.editingFinished.connect(self._finish)

    def show_key(self, key: QKeySequence, spoken: str) -> None:
        """Show a key, and have a screen reader call the place by a name."""
        self._shown = key
        self.twin = QKeySequence()
        blocked = QSignalBlocker(self)
        self.setKeySequence(key)
        blocked.unblock()
        self.setAccessibleName(spoken)
        line = self.findChild(QLineEdit)
        if line is not None:
            line.setAccessibleName(spoken)
            begin_with_window(line)
            line.setPlaceholderText(translated("New key"))  # Qt's own words are too long in some languages

    def _take(self, key: QKeySequence) -> None:
        """Qt empties the place as soon as a key goes down: wait for what comes of it."""
        if not (self._pressing and key.isEmpty()):
            self._pressing = False
            self.given.emit()

    def _finish(self) -> None:
        """Nothing came of it, as when Ctrl alone was pressed."""
        if self._pressing:
            self._pressing = False
            self.show_key(self._shown, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.clear()
        else:
            self._pressing = True
            self.twin = twin_of(event)
            super().keyPressEvent(event)


def twin_of(event: QKeyEvent) -> QKeySequence:
    """The other name of a stroke: Shift with = is + where both are on one key; none for most strokes."""
    key, held = event.key(), event.modifiers()
    sign = key < Qt.Key.Key_Escape.value and not chr(key).isalpha() and key != Qt.Key.Key_Space.value
    if not sign or not held & Qt.KeyboardModifier.ShiftModifier:
        return QKeySequence()
    others = held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return QKeySequence(QKeyCombination(others, Qt.Key(key)))


class KeysPage(QWidget):
    """All actions with their keys, and places to press others for the action that is chosen.

    Signals:
        chosen(str, object): the setting `shortcuts` was given another value.
    """

    chosen = Signal(str, object)

    names = ("shortcuts",)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts: Shortcuts = {}
        self._tree = QTreeWidget(self)
        self._items = self._fill_tree()
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._places = [KeyPlace(at, self) for at in range(PLACES)]
        self._reset = QPushButton(translated("&Default Keys"), self)
        self._reset.setObjectName("keys_reset")
        self._reset.setAutoDefault(False)
        self._message = purpose_label("", self)
        self._message.setObjectName("keys_message")
        self._lay_out()
        self._tree.currentItemChanged.connect(self._show_action)
        self._tree.itemActivated.connect(lambda: self._places[0].setFocus())
        self._reset.clicked.connect(self._reset_action)
        for place in self._places:
            place.given.connect(lambda place=place: self._take_key(place))
        self._tree.setCurrentItem(self._items["next"])

    def show_settings(self, settings: Settings) -> None:
        """Show the keys that hold now."""
        self._shortcuts = settings.shortcuts
        keys = keys_in_force(self._shortcuts)
        for name, item in self._items.items():
            item.setText(1, shown_keys(keys[name]))
            font = item.font(0)
            font.setBold(name in self._shortcuts)
            for column in (0, 1):
                item.setFont(column, font)
        self._show_places(keys)

    def _fill_tree(self) -> dict[str, QTreeWidgetItem]:
        """The actions under their menus; their items by name."""
        self._tree.setObjectName("keys_table")
        self._tree.setAccessibleName(translated("Actions and their keys"))
        self._tree.setHeaderLabels([translated("What"), translated("Keys")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.setUniformRowHeights(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setItemsExpandable(False)
        height = QSize(0, self._tree.fontMetrics().height() + AIR)
        menus: dict[str, QTreeWidgetItem] = {}
        items: dict[str, QTreeWidgetItem] = {}
        for entry in ACTIONS:
            if entry.menu not in menus:
                menus[entry.menu] = QTreeWidgetItem(self._tree, [plain(entry.menu)])
                menus[entry.menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                menus[entry.menu].setSizeHint(1, height)
            items[entry.name] = QTreeWidgetItem(menus[entry.menu], [plain(entry.text)])
            items[entry.name].setSizeHint(1, height)
            items[entry.name].setData(0, NAME_ROLE, entry.name)
        self._tree.expandAll()
        return items

    def _lay_out(self) -> None:
        """The table; under it the places for the keys of one action; under them what came of it."""
        places = QGridLayout()
        for at, place in enumerate(self._places):
            places.addWidget(place, at // IN_A_ROW, at % IN_A_ROW)
        places.addWidget(self._reset, 0, IN_A_ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 12)
        column.addWidget(self._tree, 1)
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addLayout(places)
        column.addWidget(self._message)

    def _action(self) -> str:
        """The name of the action that is chosen; "" on the title of a menu."""
        item = self._tree.currentItem()
        return str(item.data(0, NAME_ROLE) or "") if item is not None else ""

    def _text(self) -> str:
        """What the chosen action is called."""
        item = self._tree.currentItem()
        return item.text(0) if item is not None else ""

    def _show_action(self) -> None:
        """Show the keys of another action."""
        self._say("")
        self._show_places(keys_in_force(self._shortcuts))

    def _show_places(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        """Show the keys of the action that is chosen, each in a place."""
        name, text = self._action(), self._text()
        shown = [key for key in keys.get(name, ()) if not carries_name(key)]
        self._title.setText(translated("Keys of “{action}”").format(action=text) if name else "")
        for at, place in enumerate(self._places):
            spoken = translated("Key {number} of “{action}”").format(number=number(at + 1), action=text)
            place.show_key(shown[at] if at < len(shown) else QKeySequence(), spoken)
            place.setEnabled(bool(name))
        self._reset.setEnabled(name in self._shortcuts)

    def _take_key(self, place: KeyPlace) -> None:
        """A key was pressed, or a place emptied: give the action its keys, or say why not."""
        name, keys = self._action(), keys_in_force(self._shortcuts)
        wanted = [key for key in (place.keySequence(), place.twin) if not key.isEmpty()]
        why = next((why for key in wanted if (why := refusal(key, name, keys))), "")
        if why:
            self._show_places(keys)
            self._say(why, trouble=True)
            return
        chosen = [each.keySequence() for each in self._places if not each.keySequence().isEmpty()]
        self.chosen.emit("shortcuts", with_keys(self._shortcuts, name, chosen))
        self._say_keys()

    def _reset_action(self) -> None:
        """Give the action the keys of the table, unless another has one of them by now."""
        name = self._action()
        self.chosen.emit("shortcuts", {key: own for key, own in self._shortcuts.items() if key != name})
        self._say_keys()

    def _say_keys(self) -> None:
        """Say which keys the action has now."""
        keys = shown_keys(keys_in_force(self._shortcuts)[self._action()])
        if keys:
            self._say(translated("“{action}”: {keys}").format(action=self._text(), keys=keys))
        else:
            self._say(translated("“{action}” has no key now.").format(action=self._text()))

    def _say(self, sentence: str, trouble: bool = False) -> None:
        """Show what came of it and have a screen reader speak it; without news, what one can do."""
        role = QPalette.ColorRole.BrightText if trouble else QPalette.ColorRole.PlaceholderText
        self._message.setForegroundRole(role)
        self._message.setText(
            sentence
            or translated(
                "Go to a place and press the new key; Delete empties it. A letter by itself works while the "
                "articles have the focus."
            )
        )
        if sentence:
            utter(self._message, sentence)
