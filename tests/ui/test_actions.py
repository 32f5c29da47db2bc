"""The table of actions: every one in a menu with its keys, no key twice, none without a function."""

from collections import Counter

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableWidget, QWidget
from ui_window import part

from reader.ui.about import shortcut_table
from reader.ui.actions import ACTIONS, native, sequences, show_keys
from reader.ui.shortcuts import carries_name, keys_in_force
from reader.ui.window import Window


def menu_actions(window: Window) -> list[QAction]:
    """Everything in the menus, separators and menus within menus left out."""
    menus = [action.menu() for action in window.menuBar().actions()]
    assert all(isinstance(menu, QMenu) for menu in menus)
    every = [action for menu in menus for action in menu.actions() if not action.isSeparator()]
    return [action for action in every if action.menu() is None]


def test_every_action_is_in_its_menu_with_its_name_and_keys(window: Window) -> None:
    found = {action.objectName(): action for action in menu_actions(window)}
    assert list(found) == sorted(found, key=[entry.name for entry in ACTIONS].index)
    assert set(found) == {entry.name for entry in ACTIONS}
    for entry in ACTIONS:
        in_panes = part(window, QAction, f"{entry.name}_in_pane")
        assert [*found[entry.name].shortcuts(), *in_panes.shortcuts()] == sequences(entry)
        assert found[entry.name].isCheckable() == entry.checkable


def test_no_two_actions_share_a_name_or_a_key() -> None:
    names = Counter(entry.name for entry in ACTIONS)
    keys = Counter(key.toString() for entry in ACTIONS for key in sequences(entry))
    assert [name for name, count in names.items() if count > 1] == []
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_a_menu_shows_a_key_that_works_in_the_panes_only(window: Window) -> None:
    texts = {action.objectName(): action.text() for action in menu_actions(window)}
    assert texts["restore"].endswith("\tR")
    assert "\t" not in texts["next"]
    show_keys(
        {"restore": window.findChild(QAction, "restore")}, window, keys_in_force({"restore": ["Ctrl+R"]})
    )
    restore = part(window, QAction, "restore")
    assert "\t" not in restore.text()


def test_the_menu_bar_has_an_access_key_for_every_menu(window: Window) -> None:
    titles = [action.text() for action in window.menuBar().actions()]
    assert all("&" in title for title in titles)
    assert len({title.split("&", 1)[1][0].lower() for title in titles}) == len(titles)


def test_no_menu_has_an_access_key_twice() -> None:
    letters = Counter((entry.menu, entry.text.split("&", 1)[1][0].lower()) for entry in ACTIONS)
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_a_menu_within_a_menu_has_an_access_key_of_its_own(window: Window) -> None:
    file = window.menuBar().actions()[0].menu()
    letters = Counter(
        action.text().split("&", 1)[1][0].lower() for action in file.actions() if not action.isSeparator()
    )
    assert window.findChild(QMenu, "recent_sessions").menuAction() in file.actions()
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_what_the_keyboard_sheet_shows_is_what_the_menus_do(window: Window) -> None:
    parent = QWidget()
    table = shortcut_table(parent, {})
    assert isinstance(table, QTableWidget)
    shown = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    for action in menu_actions(window):
        if action.shortcuts():
            text = action.text().replace("&", "").removesuffix(" …")
            for key in action.shortcuts():
                assert carries_name(key) or native(key) in shown[text]
    parent.deleteLater()
