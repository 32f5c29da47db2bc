"""The keys of the table and the reader's own to the keys in force, and why a key cannot be given."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from reader.ui.actions import ACTIONS, ActionEntry, native, sequences, stroke, worded
from reader.ui.language import unmarked

Shortcuts = Mapping[str, Sequence[str]]
Keys = Mapping[str, Sequence[QKeySequence]]

MOVING = frozenset(
    (
        *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Ctrl+Up", "Ctrl+Down"),
        *("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right"),
        *("Shift+PgUp", "Shift+PgDown", "Shift+Home", "Shift+End", "Ctrl+Shift+Home", "Ctrl+Shift+End"),
        *("Return", "Enter", "Shift+Return", "Shift+Enter", "Tab", "Shift+Tab", "Backtab", "Shift+Backtab"),
        *("Esc", "Del", "Backspace"),
    )
)
"""Keys that mean the same everywhere on a desktop: to move, to choose, to leave. Nobody may have them."""

NAMED_KEYS = range(Qt.Key.Key_Back.value, Qt.Key.Key_unknown.value)
"""Keys that carry the name of what they do (Undo, Copy, Open): on few keyboards, and always in force."""


def keys_in_force(shortcuts: Shortcuts) -> dict[str, list[QKeySequence]]:
    """The keys of every action: the reader's own where there are some, the table's otherwise.

    Nothing is refused here, as `shortcuts` may come from a file. What is no key is passed over, and a key
    that two actions want goes to the one for which the reader chose it, else to the first of the table.
    """
    own = {entry.name: keys for entry in ACTIONS if (keys := own_keys(entry, shortcuts)) is not None}
    found: dict[str, list[QKeySequence]] = {}
    taken: set[QKeySequence] = set()
    for entry in sorted(ACTIONS, key=lambda entry: entry.name not in own):
        wanted = [*own.get(entry.name, table_keys(entry)), *named_keys(entry)]
        found[entry.name] = [key for key in dict.fromkeys(wanted) if key not in taken]
        taken.update(found[entry.name])
    return found


def accepted_shortcuts(shortcuts: Shortcuts) -> tuple[Shortcuts, str]:
    """The reader's own keys as far as they can be given, and why one cannot, in a sentence, or "".

    An action of which one key is refused keeps all of the table's, which others may have taken from it:
    so it is asked again until nothing is refused.
    """
    accepted, told = dict(shortcuts), ""
    while refused := first_refused(accepted):
        entry, why = refused
        del accepted[entry.name]
        told = told or translated("“{action}” keeps its own keys. {why}").format(
            action=plain(entry.text), why=why
        )
    return accepted, told


def first_refused(shortcuts: Shortcuts) -> tuple[ActionEntry, str] | None:
    """The first action of the table for which the reader chose a key that it cannot have, and why."""
    wanted = {entry.name: wanted_keys(entry, shortcuts) for entry in ACTIONS}
    for entry in ACTIONS:
        for key in map(QKeySequence, shortcuts.get(entry.name, ())):
            if why := refusal(key, entry.name, wanted):
                return entry, why
    return None


def wanted_keys(entry: ActionEntry, shortcuts: Shortcuts) -> list[QKeySequence]:
    """The keys that an action would have if it were alone."""
    own = own_keys(entry, shortcuts)
    return [*(table_keys(entry) if own is None else own), *named_keys(entry)]


def own_keys(entry: ActionEntry, shortcuts: Shortcuts) -> list[QKeySequence] | None:
    """The keys that the reader chose for an action, none at all perhaps; None: the table's are good."""
    if entry.name not in shortcuts:
        return None
    chosen = shortcuts[entry.name]
    keys = [key for key in map(QKeySequence, chosen) if is_one_key(key) and not fixed_purpose(key)]
    return keys if keys or not chosen else None


def table_keys(entry: ActionEntry) -> list[QKeySequence]:
    """The keys of an action as they come, without those that carry its name."""
    return [key for key in sequences(entry) if not carries_name(key)]


def named_keys(entry: ActionEntry) -> list[QKeySequence]:
    """The keys of an action that carry its name."""
    return [key for key in sequences(entry) if carries_name(key)]


def carries_name(key: QKeySequence) -> bool:
    """Whether a key does one thing by its name, as Undo does."""
    return stroke(key).key().value in NAMED_KEYS


def is_one_key(key: QKeySequence) -> bool:
    """Whether it is a key at all, and a single stroke."""
    return key.count() == 1 and stroke(key).key() != Qt.Key.Key_unknown


def refusal(key: QKeySequence, name: str, keys: Keys) -> str:
    """Why an action cannot have a key while the others have these; "" where it can."""
    shown = native(key)
    if not is_one_key(key):
        return translated("That is not a key that can be given.")
    if purpose := fixed_purpose(key):
        return translated("{key} {purpose}, so it cannot be given to anything else.").format(
            key=shown, purpose=purpose
        )
    for entry in ACTIONS:
        if entry.name != name and key in keys[entry.name]:
            return translated("{key} belongs to “{action}” already. Take it away there first.").format(
                key=shown, action=plain(entry.text)
            )
    return ""


def fixed_purpose(key: QKeySequence) -> str:
    """What a key does that nobody may change; "" for all others."""
    if portable(key) in MOVING:
        return translated("moves, chooses or leaves everywhere")
    if stroke(key).keyboardModifiers() == Qt.KeyboardModifier.AltModifier:
        for menu in dict.fromkeys(worded(entry.menu) for entry in ACTIONS):
            if key == QKeySequence.mnemonic(menu):
                return translated("opens the menu “{menu}”").format(menu=plain(menu))
    return ""


def with_keys(shortcuts: Shortcuts, name: str, keys: Iterable[QKeySequence]) -> dict[str, list[str]]:
    """The reader's own keys once an action has these; what is as in the table is not written down."""
    found = {action: list(own) for action, own in shortcuts.items() if action != name}
    chosen = list(dict.fromkeys(keys))
    entry = next(entry for entry in ACTIONS if entry.name == name)
    if chosen != table_keys(entry):
        found[name] = [portable(key) for key in chosen]
    return found


def shown_keys(keys: Iterable[QKeySequence]) -> str:
    """Keys as the platform writes them, one after the other, without those that carry a name."""
    return ", ".join(native(key) for key in keys if not carries_name(key))


def portable(key: QKeySequence) -> str:
    """A key as it is written down, the same on every platform."""
    return key.toString(QKeySequence.SequenceFormat.PortableText)


def plain(text: str) -> str:
    """A text of the table as one says it in a sentence, in the reader's language."""
    return unmarked(worded(text))


def translated(text: str) -> str:
    """A text of this module in the reader's language."""
    return QCoreApplication.translate("Shortcuts", text)
