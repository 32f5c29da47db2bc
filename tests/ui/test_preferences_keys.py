"""The page of the keys in the real window: press others, be refused, go back; and they hold at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QFont, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from ui_articles import sheet_of
from ui_window import do, part, spread_in, text_of

from reader.settings import Settings, read_settings, write_settings
from reader.ui.about import shortcut_table
from reader.ui.actions import ACTIONS
from reader.ui.desk import Desk
from reader.ui.keys_page import PLACES, KeyPlace
from reader.ui.preferences import Preferences
from reader.ui.shortcuts import carries_name, keys_in_force
from reader.ui.theme import Theme
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier
Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def chosen(window: Window) -> list[Settings]:
    """The settings as the window hands them on, one after the other."""
    heard: list[Settings] = []
    window.settings_changed.connect(heard.append)
    return heard


@pytest.fixture
def page(window: Window) -> Preferences:
    """The preferences, opened at the keys."""
    do(window, "preferences")
    found = part(window, Preferences)
    tabs = part(found, QTabWidget)
    tabs.setCurrentIndex(tabs.count() - 1)
    return found


def tree_in(page: Preferences) -> QTreeWidget:
    return part(page, QTreeWidget, "keys_table")


def lines(tree: QTreeWidget) -> dict[str, QTreeWidgetItem]:
    """The lines of the table by what they say."""
    menus = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    items = [menu.child(at) for menu in menus if menu for at in range(menu.childCount())]
    return {item.text(0): item for item in items if item}


def choose(page: Preferences, text: str) -> None:
    tree_in(page).setCurrentItem(lines(tree_in(page))[text])


def place(page: Preferences, number: int) -> KeyPlace:
    return part(page, KeyPlace, f"key_place_{number}")


def press(page: Preferences, number: int, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    """Press a key in a place, as the one who wants to give it."""
    place(page, number).setFocus()
    QTest.keyClick(place(page, number), key, held)


def in_places(page: Preferences) -> list[str]:
    return [place(page, number).keySequence().toString() for number in range(4)]


def message(page: Preferences) -> str:
    return text_of(page, "keys_message")


def button(page: Preferences, name: str) -> QPushButton:
    return part(page, QPushButton, name)


def current_stop(window: Window) -> int:
    spread = spread_in(window)
    return spread.current_stop


def walk_by(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> int:
    """Press a key in the panes; the current difference."""
    spread = spread_in(window)
    window.activateWindow()
    spread.setFocus()
    QTest.keyClick(spread, key, held)
    return current_stop(window)


def test_every_action_is_listed_with_its_keys(page: Preferences) -> None:
    shown = {text: item.text(1) for text, item in lines(tree_in(page)).items()}
    assert len(shown) == len(ACTIONS)
    assert shown["Reload"] == "F5"
    assert shown["Next Difference"] == "Alt+Down, F8, N"


def test_a_key_that_is_pressed_is_the_actions_at_once(
    page: Preferences, window: Window, desk: Desk, chosen: list[Settings]
) -> None:
    desk.sheet_changed.emit(sheet_of())
    choose(page, "Next Difference")
    press(page, 1, Key.Key_F7)
    assert in_places(page) == ["Alt+Down", "F7", "N", ""]
    assert chosen[-1].shortcuts == {"next": ["Alt+Down", "F7", "N"]}
    assert lines(tree_in(page))["Next Difference"].text(1) == "Alt+Down, F7, N"
    assert walk_by(window, Key.Key_F7) == 0
    assert walk_by(window, Key.Key_F8) == 0
    assert walk_by(window, Key.Key_N) == 1


def test_a_letter_works_while_the_panes_have_the_focus_and_nowhere_else(
    page: Preferences, window: Window, desk: Desk
) -> None:
    desk.sheet_changed.emit(sheet_of())
    choose(page, "Next Difference")
    press(page, 0, Key.Key_J)
    page.close()
    assert walk_by(window, Key.Key_J) == 0
    articles = part(window, QWidget, "article_list")
    articles.setFocus()
    QTest.keyClick(articles, Key.Key_J)
    assert current_stop(window) == 0


def test_a_key_of_another_action_is_refused_and_nothing_changes(
    page: Preferences, chosen: list[Settings]
) -> None:
    choose(page, "Next Difference")
    press(page, 3, Key.Key_F5)
    assert message(page) == "F5 belongs to “Reload” already. Take it away there first."
    assert in_places(page) == ["Alt+Down", "F8", "N", ""]
    assert chosen == []


def test_a_stroke_that_another_action_has_by_its_other_name_is_refused(
    page: Preferences, chosen: list[Settings]
) -> None:
    choose(page, "Next Difference")
    press(page, 0, Key.Key_Plus, Held.ControlModifier | Held.ShiftModifier)
    assert message(page).startswith("Ctrl++ belongs to “Larger Text” already.")
    assert chosen == []
    place(page, 0).clear()
    assert chosen[-1].shortcuts == {"next": ["F8", "N"]}


def test_a_letter_with_shift_is_another_key_than_without(page: Preferences, chosen: list[Settings]) -> None:
    choose(page, "Next Difference")
    press(page, 3, Key.Key_F, Held.ControlModifier | Held.ShiftModifier)
    assert chosen[-1].shortcuts == {"next": ["Alt+Down", "F8", "N", "Ctrl+Shift+F"]}


@pytest.mark.parametrize(
    ("key", "held"), [(Key.Key_Down, Held.NoModifier), (Key.Key_Return, Held.NoModifier)]
)
def test_a_key_that_moves_or_chooses_is_refused(
    page: Preferences, chosen: list[Settings], key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    choose(page, "Next Difference")
    press(page, 0, key, held)
    assert "cannot be given" in message(page)
    assert in_places(page)[0] == "Alt+Down"
    assert chosen == []


def test_a_key_can_be_given_once_the_other_action_gave_it_up(
    page: Preferences, chosen: list[Settings]
) -> None:
    choose(page, "Reload")
    press(page, 0, Key.Key_Delete)
    assert message(page) == "“Reload” has no key now."
    choose(page, "Next Difference")
    press(page, 3, Key.Key_F5)
    assert chosen[-1].shortcuts == {"reload": [], "next": ["Alt+Down", "F8", "N", "F5"]}


def test_deleting_again_and_again_takes_all_keys_away(page: Preferences, chosen: list[Settings]) -> None:
    choose(page, "Next Difference")
    for _ in range(3):
        press(page, 0, Key.Key_Backspace)
    assert in_places(page) == ["", "", "", ""]
    assert chosen[-1].shortcuts == {"next": []}


def test_one_action_gets_its_keys_back(page: Preferences, chosen: list[Settings]) -> None:
    choose(page, "Next Difference")
    assert not button(page, "keys_reset").isEnabled()
    press(page, 0, Key.Key_F7)
    choose(page, "First Difference")
    press(page, 1, Key.Key_F12)
    choose(page, "Next Difference")
    button(page, "keys_reset").click()
    assert in_places(page) == ["Alt+Down", "F8", "N", ""]
    assert list(chosen[-1].shortcuts) == ["first"]


def test_an_action_gets_no_key_back_that_another_has_by_now(page: Preferences) -> None:
    choose(page, "Reload")
    press(page, 0, Key.Key_Delete)
    choose(page, "Next Difference")
    press(page, 3, Key.Key_F5)
    choose(page, "Reload")
    button(page, "keys_reset").click()
    assert in_places(page) == ["", "", "", ""]
    assert message(page) == "“Reload” has no key now."


def test_all_actions_get_their_keys_back_and_that_can_be_undone(
    page: Preferences, chosen: list[Settings]
) -> None:
    choose(page, "Next Difference")
    press(page, 0, Key.Key_F7)
    button(page, "preferences_reset").click()
    assert chosen[-1].shortcuts == {}
    assert in_places(page) == ["Alt+Down", "F8", "N", ""]
    button(page, "preferences_reset").click()
    assert in_places(page) == ["F7", "F8", "N", ""]


def test_ctrl_alone_is_no_key_and_the_old_one_stays(
    page: Preferences, chosen: list[Settings], until: Until
) -> None:
    choose(page, "Next Difference")
    place(page, 0).setFocus()
    QTest.keyClick(place(page, 0), Key.Key_Control)
    until(lambda: in_places(page)[0] == "Alt+Down")
    assert chosen == []


def test_tab_leads_on_and_escape_closes_from_a_place_too(page: Preferences, until: Until) -> None:
    page.activateWindow()
    until(page.isActiveWindow)
    place(page, 0).setFocus()
    QTest.keyClick(place(page, 0), Key.Key_Tab)
    assert place(page, 1).hasFocus()
    QTest.keyClick(place(page, 1), Key.Key_Escape)
    assert not page.isVisible()


def test_return_on_a_line_leads_to_its_first_place(page: Preferences, until: Until) -> None:
    page.activateWindow()
    until(page.isActiveWindow)
    tree_in(page).setFocus()
    choose(page, "Reload")
    QTest.keyClick(tree_in(page), Key.Key_Return)
    assert place(page, 0).hasFocus()
    assert in_places(page)[0] == "F5"


def test_a_place_says_of_which_action_its_key_is(page: Preferences) -> None:
    choose(page, "Reload")
    spoken = QAccessible.queryAccessibleInterface(place(page, 0)).text(QAccessible.Text.Name)
    assert spoken == "Key 1 of “Reload”"


def test_own_keys_hold_after_a_new_start(
    tmp_path: Path, desk: Desk, light: Theme, application: QApplication, keep: Callable[[QWidget], None]
) -> None:
    write_settings(tmp_path, Settings(shortcuts={"next": ["F7"], "about": ["Ctrl+Alt+A"]}))
    settings, trouble = read_settings(tmp_path)
    assert trouble == ""
    window = Window(desk, settings, light, QFont(application.font()))
    keep(window)
    desk.sheet_changed.emit(sheet_of())
    assert walk_by(window, Key.Key_F8) == -1
    assert walk_by(window, Key.Key_F7) == 0
    about = part(window, QAction, "about")
    assert about.shortcuts() == [QKeySequence("Ctrl+Alt+A")]


def test_the_sheet_of_keys_shows_the_readers_own() -> None:
    parent = QWidget()
    table = shortcut_table(parent, {"next": ["F7"], "reload": []})
    assert isinstance(table, QTableWidget)
    shown = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}
    assert shown["Next Difference"] == "F7"
    assert "Reload" not in shown
    parent.deleteLater()


def test_there_are_as_many_places_as_any_action_has_keys() -> None:
    counts = [sum(not carries_name(key) for key in keys) for keys in keys_in_force({}).values()]
    assert max(counts) <= PLACES
