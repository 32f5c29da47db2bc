"""What the reader chooses in the window: it holds at once, shows in the menus, and is handed on."""

import html
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollBar, QWidget
from ui_articles import LEFT, MENU, opened, sheet_of
from ui_settings import saved
from ui_window import part, spread_in

from reader.resources import resource
from reader.settings import Settings, read_settings
from reader.ui.change_map import ChangeMap
from reader.ui.desk import Desk
from reader.ui.liking import LARGEST_TEXT, SMALLEST_TEXT
from reader.ui.remembering import Remembering
from reader.ui.theme import Theme
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]

Key, Held = Qt.Key, Qt.KeyboardModifier
Until = Callable[[Callable[[], object]], None]
HOSTILE = "<b>x</b><img src=file:///dev/zero>"


def action(window: Window, name: str) -> QAction:
    return part(window, QAction, name)


@pytest.fixture
def chosen(window: Window) -> list[Settings]:
    """The settings as the window hands them on, one after the other."""
    heard: list[Settings] = []
    window.settings_changed.connect(heard.append)
    return heard


def test_what_was_stripped_is_shown_by_a_key_and_hidden_by_it(
    window: Window, desk: Desk, chosen: list[Settings]
) -> None:
    desk.sheet_changed.emit(sheet_of([MENU, *LEFT], LEFT))
    arrangement = spread_in(window).arrangement
    assert arrangement is not None
    hidden = len(arrangement)
    QTest.keyClick(window, Key.Key_D, Held.ControlModifier | Held.ShiftModifier)
    assert len(spread_in(window).arrangement or ()) == hidden + 1
    assert action(window, "show_stripped").isChecked()
    QTest.keyClick(window, Key.Key_D, Held.ControlModifier | Held.ShiftModifier)
    assert len(spread_in(window).arrangement or ()) == hidden
    assert [settings.show_stripped for settings in chosen] == [True, False]


def test_what_is_unchanged_is_folded_by_a_key(window: Window, desk: Desk, chosen: list[Settings]) -> None:
    desk.sheet_changed.emit(sheet_of(LEFT, [*LEFT[:7], LEFT[7].upper()]))
    QTest.keyClick(window, Key.Key_D, Held.ControlModifier)
    arrangement = spread_in(window).arrangement
    assert arrangement is not None
    assert arrangement.is_fold(0)
    assert chosen[-1].fold_unchanged


def test_keys_make_the_text_larger_and_smaller_within_bounds(window: Window, chosen: list[Settings]) -> None:
    QTest.keyClick(window, Key.Key_Plus, Held.ControlModifier)
    QTest.keyClick(window, Key.Key_Equal, Held.ControlModifier)
    QTest.keyClick(window, Key.Key_Minus, Held.ControlModifier)
    assert [settings.text_size for settings in chosen] == [13, 14, 13]
    for _ in range(50):
        action(window, "larger").trigger()
    assert chosen[-1].text_size == LARGEST_TEXT
    for _ in range(50):
        action(window, "smaller").trigger()
    assert chosen[-1].text_size == SMALLEST_TEXT
    QTest.keyClick(window, Key.Key_0, Held.ControlModifier)
    assert chosen[-1].text_size == Settings().text_size


def test_the_menu_knows_that_the_screen_is_no_longer_filled_whoever_ended_that(
    window: Window, until: Until
) -> None:
    full_screen = action(window, "full_screen")
    full_screen.trigger()
    until(lambda: window.isFullScreen() and full_screen.isChecked())
    window.showNormal()
    until(lambda: not window.isFullScreen() and not full_screen.isChecked())
    full_screen.trigger()
    until(lambda: window.isFullScreen() and full_screen.isChecked())


def test_panes_that_scroll_each_by_itself_are_so_in_the_menu_after_nothing_was_shown(
    window: Window, desk: Desk
) -> None:
    lock = action(window, "lock")
    desk.sheet_changed.emit(sheet_of())
    lock.trigger()
    for sheet in (None, sheet_of()):
        desk.sheet_changed.emit(sheet)
    spread = spread_in(window)
    assert (spread.locked, lock.isChecked()) == (False, False)


def test_the_map_comes_and_goes_by_a_key(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    found = part(window, ChangeMap, "change_map")
    assert found.isVisible()
    QTest.keyClick(window, Key.Key_F9)
    assert not found.isVisible()
    assert not action(window, "show_map").isChecked()
    QTest.keyClick(window, Key.Key_F9)
    assert found.isVisible()


def test_choosing_a_theme_changes_the_colours_at_once_and_is_remembered(
    whole: Window, application: QApplication, tmp_path: Path, light: Theme, dark: Theme
) -> None:
    for name, theme in (("dark", dark), ("light", light), ("dark", dark)):
        action(whole, f"theme_{name}").trigger()
        palette = application.palette()
        assert palette.color(QPalette.ColorRole.Base).name() == theme.page
        assert palette.color(QPalette.ColorRole.Text).name() == theme.text
        checked = [each for each in ("system", "light", "dark") if action(whole, f"theme_{each}").isChecked()]
        assert checked == [name]
        assert saved(tmp_path).theme == name


def test_settings_that_stay_as_they_are_are_not_written(whole: Window, tmp_path: Path) -> None:
    action(whole, "larger").trigger()
    action(whole, "smaller").trigger()
    action(whole, "theme_system").trigger()
    assert saved(tmp_path) == Settings()
    assert not (tmp_path / "settings.json").exists()


def test_what_was_chosen_last_is_written_a_moment_later_and_what_cannot_be_is_told(
    whole: Window, until: Until, tmp_path: Path
) -> None:
    for _ in range(8):
        action(whole, "larger").trigger()
    until(lambda: (tmp_path / "settings.json").exists())
    until(lambda: read_settings(tmp_path)[0].text_size == Settings().text_size + 8)
    (tmp_path / "settings.json").unlink()
    (tmp_path / "settings.json").mkdir()
    action(whole, "larger").trigger()
    label = part(whole, QLabel, "status_sentence")
    until(lambda: label.text().startswith("The settings could not be saved"))


def test_settings_that_cannot_be_written_are_told_of_once_and_anew_when_they_could_be_meanwhile(
    whole: Window, until: Until, tmp_path: Path
) -> None:
    remembering, file, told = part(whole, Remembering, "remembering"), tmp_path / "settings.json", []
    remembering.told.connect(told.append)

    def enlarge() -> None:
        action(whole, "larger").trigger()
        remembering.flush()

    file.mkdir()
    for _ in range(3):
        enlarge()
    file.rmdir()
    enlarge()
    assert file.is_file()
    file.unlink()
    file.mkdir()
    enlarge()
    until(lambda: len(told) == 2)
    assert told[0] == told[1]


def test_settings_that_were_remembered_hold_from_the_start(
    desk: Desk, light: Theme, application: QApplication, keep: Callable[[QWidget], None]
) -> None:
    window = Window(desk, Settings(theme="dark", show_stripped=True), light, application.font())
    keep(window)
    assert action(window, "theme_dark").isChecked()
    assert action(window, "show_stripped").isChecked()
    desk.sheet_changed.emit(sheet_of([MENU, *LEFT], LEFT))
    assert len(spread_in(window).arrangement or ()) == len(LEFT) + 1


START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
import reader.app
from reader.arguments import window_start

def look():
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    print(*(box.text() for box in boxes if box.isVisible()))
    QApplication.quit()

QTimer.singleShot(0, look)
sys.exit(reader.app.main(window_start(sys.argv[1:])))
"""


def test_what_became_of_a_broken_settings_file_is_said_until_that_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "diptych"
    folder.mkdir()
    (folder / "settings.json").write_text("{broken")
    done = subprocess.run(
        [sys.executable, "-c", START, str(resource("samples/harbour-ferry-evening.txt"))],
        env=os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    (aside,) = folder.glob("settings-broken-*.json")
    assert str(aside) in done.stdout


def test_whether_map_and_list_of_the_differences_are_shown_is_remembered(
    whole: Window, desk: Desk, light: Theme, tmp_path: Path, keep: Callable[[QWidget], None]
) -> None:
    QTest.keyClick(whole, Key.Key_F9)
    QTest.keyClick(whole, Key.Key_L, Held.ControlModifier | Held.ShiftModifier)
    remembered = saved(tmp_path)
    assert (remembered.show_map, remembered.show_changes) == (False, True)
    again = Window(desk, remembered, light, whole.font())
    keep(again)
    desk.sheet_changed.emit(sheet_of())
    for name, shown in (("show_map", False), ("show_changes", True)):
        assert action(again, name).isChecked() == shown
    assert again.findChild(QWidget, "change_map").isHidden()
    assert again.findChild(QWidget, "change_list").isVisible()


def test_the_panes_take_the_keyboard_of_a_window_that_opens_with_many_articles(
    desk: Desk, light: Theme, application: QApplication, keep: Callable[[QWidget], None], until: Until
) -> None:
    window = Window(desk, Settings(), light, application.font())
    for name in ("one", "two", "three"):
        entry = desk.articles.add(Path(f"{name}.html"))
        desk.articles.fill(entry.number, (opened(LEFT, f"{name}.html", name),))
    keep(window)
    window.activateWindow()
    until(lambda: window.isActiveWindow() and part(window, QLineEdit, "article_filter").isVisible())
    desk.sheet_changed.emit(sheet_of())
    assert window.focusWidget().objectName() == "spread"


def test_the_list_of_the_differences_takes_the_keyboard_and_gives_it_back(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of(LEFT, LEFT[1:]))
    for focused in ("changes", "spread"):
        QTest.keyClick(window, Key.Key_L, Held.ControlModifier | Held.ShiftModifier)
        assert window.focusWidget().objectName() == focused


def test_whatever_takes_the_keyboard_or_shows_something_has_a_name_to_speak(window: Window) -> None:
    nameless = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QScrollBar) or widget.objectName() == "qt_splithandle_":
            continue
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if not spoken and (widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.accessibleDescription()):
            nameless.append((type(widget).__name__, widget.objectName()))
    assert nameless == []
    for name in ("article_list", "headings", "spread", "change_map", "welcome", "status_line"):
        widget = part(window, QWidget, name)
        assert widget.accessibleName()


def test_markup_in_an_article_is_shown_as_it_is_written(window: Window, desk: Desk) -> None:
    entry = desk.articles.add(Path("hostile.html"))
    desk.articles.fill(entry.number, (opened([HOSTILE], f"{HOSTILE}.html", HOSTILE),))
    desk.sheet_changed.emit(sheet_of([HOSTILE, LEFT[0]], [LEFT[0]]))
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    sentence = part(window, QLabel, "status_sentence")
    assert HOSTILE in sentence.text()
    labels = window.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert desk.articles.index(0).data() == HOSTILE
    tip = desk.articles.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert html.escape(HOSTILE) in tip
    assert HOSTILE not in tip
    assert not any("<" in widget.toolTip() for widget in window.findChildren(QWidget))


def test_the_welcome_and_the_troubles_show_markup_as_it_is_written(window: Window) -> None:
    window.show_trouble(HOSTILE)
    sentence = part(window, QLabel, "status_sentence")
    assert sentence.text() == HOSTILE
    assert sentence.toolTip() == ""
