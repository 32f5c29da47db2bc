"""The preferences in the real window: what is chosen holds at once, is remembered, and can be taken back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontDatabase, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFontComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from ui_articles import LEFT, MENU, sheet_of
from ui_settings import saved
from ui_window import do, part, spread_in

from reader.settings import TABLE, Settings
from reader.ui.desk import Desk
from reader.ui.preference_page import PAGES
from reader.ui.preferences import Preferences
from reader.ui.spread.typography import READING_FACE
from reader.ui.theme import Theme
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier
Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def preferences(whole: Window) -> Preferences:
    """The preferences, opened by their key."""
    QTest.keyClick(whole, Key.Key_Comma, Held.ControlModifier)
    return part(whole, Preferences)


def editor(preferences: Preferences, name: str) -> QWidget:
    found = preferences.findChild(QWidget, f"preference_{name}")
    assert found is not None, name
    return found


def number(preferences: Preferences, name: str) -> QSpinBox:
    found = editor(preferences, name)
    assert isinstance(found, QSpinBox)
    return found


def reset(preferences: Preferences) -> QPushButton:
    return part(preferences, QPushButton, "preferences_reset")


def fonts_in(window: Window):
    """The type of what is shown, by way of a sheet."""
    return spread_in(window)._fonts


def test_every_setting_stands_on_a_page_with_a_label_and_what_it_is_for(preferences: Preferences) -> None:
    named = [preference.name for _, page in PAGES for preference in page]
    elsewhere = ("lessons", "shortcuts", "show_changes", "show_map")  # pages of their own, the menu View
    assert sorted([*named, *elsewhere]) == sorted(setting.name for setting in TABLE)
    for name in named:
        widget = editor(preferences, name)
        assert widget.accessibleName()
        assert widget.accessibleDescription()
        if not isinstance(widget, QCheckBox):
            assert [label for label in preferences.findChildren(QLabel) if label.buddy() is widget]


def test_the_range_of_a_setting_is_the_one_of_the_table(preferences: Preferences) -> None:
    for setting in TABLE:
        if isinstance(setting.allowed, range):
            box = number(preferences, setting.name)
            assert (box.minimum(), box.maximum()) == (setting.allowed[0], setting.allowed[-1])


def test_no_two_labels_of_a_page_share_a_letter(preferences: Preferences) -> None:
    tabs = part(preferences, QTabWidget)
    common = [tabs.tabText(at) for at in range(tabs.count())]
    common += [reset(preferences).text(), "&Close"]
    for _, page in PAGES:
        texts = [*common, *(preference.label for preference in page)]
        letters = [text.split("&", 1)[1][0].lower() for text in texts if "&" in text]
        assert len(set(letters)) == len(letters), texts


def test_a_number_counts_with_each_step_and_is_remembered(
    preferences: Preferences, whole: Window, tmp_path: Path
) -> None:
    box = number(preferences, "text_size")
    QTest.keyClick(box, Key.Key_Up)
    assert saved(tmp_path).text_size == 13
    assert fonts_in(whole).body.pointSizeF() == 13
    for _ in range(60):
        QTest.keyClick(box, Key.Key_Up)
    assert saved(tmp_path).text_size == 48


def test_a_number_that_is_typed_counts_when_it_is_complete(preferences: Preferences, tmp_path: Path) -> None:
    box = number(preferences, "measure")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "60")
    assert saved(tmp_path) == Settings()
    QTest.keyClick(box, Key.Key_Return)
    assert saved(tmp_path).measure == 60
    assert preferences.isVisible()


def test_measure_and_leading_change_the_page_at_once(
    preferences: Preferences, whole: Window, application: QApplication
) -> None:
    desk = application.findChildren(Desk)[-1]
    desk.sheet_changed.emit(sheet_of(LEFT, [*LEFT[:-1], "The end."]))
    spread = spread_in(whole)
    assert spread.place is not None
    before = spread.place.rows.height(0)
    number(preferences, "leading").setValue(180)
    airy = spread.place.rows.height(0)
    assert airy > before
    number(preferences, "measure").setValue(45)
    assert spread.place.rows.height(0) > airy


def test_a_face_is_chosen_and_the_one_that_comes_along_is_written_as_none(
    preferences: Preferences, whole: Window, tmp_path: Path
) -> None:
    box = editor(preferences, "text_face")
    assert isinstance(box, QFontComboBox)
    assert box.currentFont().family() == READING_FACE
    other = next(
        family for family in QFontDatabase.families() if family != READING_FACE and box.findText(family) >= 0
    )
    box.setCurrentIndex(box.findText(other))
    assert saved(tmp_path).text_face == other
    assert fonts_in(whole).body.families()[0] == other
    box.setCurrentIndex(box.findText(READING_FACE))
    assert saved(tmp_path).text_face == ""


def test_in_place_of_a_face_that_is_gone_the_one_that_comes_along_is_shown(
    preferences: Preferences,
) -> None:
    box = editor(preferences, "text_face")
    assert isinstance(box, QFontComboBox)
    preferences.show_settings(Settings(text_face="No Such Face At All"))
    assert (box.currentText(), box.currentFont().family()) == (READING_FACE, READING_FACE)


def test_colours_change_at_once_in_both_windows(
    preferences: Preferences, whole: Window, tmp_path: Path, each_theme: Theme, until: Until
) -> None:
    box = editor(preferences, "theme")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(each_theme.name))
    assert saved(tmp_path).theme == each_theme.name
    for window in (preferences, whole):
        until(lambda w=window: w.palette().color(QPalette.ColorRole.Window).name() == each_theme.bar)


@pytest.mark.parametrize("name", ["show_stripped", "fold_unchanged"])
def test_a_check_mark_is_one_with_its_menu(
    preferences: Preferences, whole: Window, tmp_path: Path, name: str
) -> None:
    box, action = editor(preferences, name), whole.findChild(QAction, name)
    assert isinstance(box, QCheckBox)
    assert action is not None
    box.click()
    assert action.isChecked()
    assert getattr(saved(tmp_path), name)
    action.trigger()
    assert not box.isChecked()
    assert not getattr(saved(tmp_path), name)


def test_what_was_stripped_is_shown_when_it_is_wanted_here(
    preferences: Preferences, whole: Window, application: QApplication
) -> None:
    application.findChildren(Desk)[-1].sheet_changed.emit(sheet_of([MENU, *LEFT], LEFT))
    before = len(spread_in(whole).arrangement or ())
    editor(preferences, "show_stripped").click()  # type: ignore[attr-defined]
    assert len(spread_in(whole).arrangement or ()) == before + 1


def test_the_largest_file_holds_for_the_next_one(
    preferences: Preferences, whole: Window, application: QApplication, tmp_path: Path, until: Until
) -> None:
    number(preferences, "largest_file_megabytes").setValue(1)
    large = tmp_path / "large.txt"
    large.write_text("The tide came in again. " * 50_000, encoding="utf-8")
    told: list[str] = []
    application.findChildren(Desk)[-1].trouble_told.connect(told.append)
    whole.open_files([large])
    until(lambda: told)
    assert "large.txt" in told[0]


def test_the_button_gives_a_page_its_defaults_and_takes_that_back(
    preferences: Preferences, tmp_path: Path
) -> None:
    button = reset(preferences)
    number(preferences, "text_size").setValue(20)
    number(preferences, "largest_file_megabytes").setValue(7)
    number(preferences, "measure").setValue(50)
    assert button.isEnabled()
    button.click()
    assert saved(tmp_path) == Settings(largest_file_megabytes=7)
    assert number(preferences, "text_size").value() == 12
    button.click()
    assert saved(tmp_path) == Settings(text_size=20, measure=50, largest_file_megabytes=7)
    button.click()
    number(preferences, "leading").setValue(150)
    button.click()
    assert saved(tmp_path) == Settings(largest_file_megabytes=7)


def test_the_button_rests_while_a_page_has_its_defaults(preferences: Preferences) -> None:
    assert not reset(preferences).isEnabled()
    number(preferences, "text_size").setValue(20)
    assert reset(preferences).isEnabled()
    tabs = part(preferences, QTabWidget)
    tabs.setCurrentIndex(1)
    assert not reset(preferences).isEnabled()


def test_escape_closes_and_the_key_opens_one_only(preferences: Preferences, whole: Window) -> None:
    do(whole, "preferences")
    assert whole.findChildren(Preferences) == [preferences]
    QTest.keyClick(preferences, Key.Key_Escape)
    assert not preferences.isVisible()


def test_all_text_is_plain(preferences: Preferences) -> None:
    own = [label for label in preferences.findChildren(QLabel) if label.text()]
    assert own
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in own)


def test_what_was_chosen_holds_after_a_new_start(
    preferences: Preferences, tmp_path: Path, made: Callable[[Settings], Window]
) -> None:
    number(preferences, "measure").setValue(55)
    number(preferences, "leading").setValue(140)
    settings = saved(tmp_path)
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["leading"] == 140
    again = made(settings)
    assert (fonts_in(again).measure, fonts_in(again).leading) == (55, 1.4)
