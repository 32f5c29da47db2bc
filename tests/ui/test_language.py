"""Languages of the window: which one is spoken, and what changes with it."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTabWidget,
    QWidget,
)
from ui_window import do, part

from reader.phrase import LANGUAGES, Phrase
from reader.resources import resource
from reader.settings import Settings
from reader.ui.actions import ACTIONS
from reader.ui.keys_page import KeyPlace
from reader.ui.language import language_of, number, say, speak, unmarked
from reader.ui.preference_page import PAGES, PreferencePage
from reader.ui.preferences import Preferences
from reader.ui.shortcuts import plain
from reader.ui.window import Window

PROJECT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """What Qt reads of the translations, as they are now."""
    subprocess.run([sys.executable, PROJECT / "packaging" / "translations.py", "--compile"], check=True)


@pytest.fixture
def speaking(application: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English from left to right again afterwards."""
    before = set(application.findChildren(QTranslator))
    locale = QLocale()
    yield application
    for translator in set(application.findChildren(QTranslator)) - before:
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    application.setProperty("language", None)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_wish_comes_before_what_the_desktop_prefers() -> None:
    assert language_of("fr", ["de-DE"]) == "fr"
    assert language_of("system", ["nl-NL", "de-Latn-AT", "en-US"]) == "de"
    assert language_of("system", ["en-GB", "de-DE"]) == "en"
    assert language_of("system", ["C"]) == "en"


def test_traditional_characters_are_another_language() -> None:
    assert language_of("system", ["zh-Hans-CN", "en"]) == "zh"
    assert language_of("system", ["zh_TW", "fr"]) == "fr"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_compiled_language_can_be_loaded(speaking: QApplication, language: str) -> None:
    assert QTranslator().load(f"diptych_{language}", str(resource("translations")))
    speak(speaking, language)
    right = language == "ar"
    assert (speaking.layoutDirection() == Qt.LayoutDirection.RightToLeft) == right


def test_a_sentence_of_the_core_is_said_with_its_fields_and_the_fields_that_are_phrases(
    speaking: QApplication,
) -> None:
    speak(speaking, "de")
    phrase = Phrase("{name} is {kind} without any text.", name="“left”", kind=Phrase("a PDF document"))
    said = say(phrase)
    assert said != phrase
    assert "“left”" in said and "PDF" in said and "a PDF document" not in said


def test_plurals_and_numbers_are_those_of_the_language(speaking: QApplication) -> None:
    speak(speaking, "en")
    assert say("{count} paragraphs are the same", count=1) == "1 paragraph is the same"
    speak(speaking, "de")
    assert number(12345) == "12.345"
    forms = {say("{count} paragraphs are the same", count=count) for count in (1, 2)}
    assert len(forms) == 2


def test_in_arabic_left_and_right_are_called_as_the_mirrored_window_shows_them(
    speaking: QApplication,
) -> None:
    speak(speaking, "ar")
    assert "اليمين" in say("{what} on the left", what=7)
    assert "اليسار" in say("{what} on the right", what=7)


def test_a_quotation_in_latin_letters_keeps_its_order_in_an_arabic_sentence(speaking: QApplication) -> None:
    speak(speaking, "ar")
    assert "\u2068The tide,…\u2069" in say("“{text}”", text="The tide,…")


def test_keys_keep_their_order_in_an_arabic_window(
    speaking: QApplication, request: pytest.FixtureRequest, keep: Callable[[QWidget], None]
) -> None:
    speak(speaking, "ar")
    window: Window = request.getfixturevalue("window")
    keep(window)
    smaller, shortcuts = window.findChild(QAction, "smaller"), window.findChild(QAction, "shortcuts")
    assert smaller is not None and shortcuts is not None
    assert smaller.text().endswith("\t\u2066Ctrl+-\u2069")
    shortcuts.trigger()
    dialog = part(window, QDialog, "shortcuts_sheet")
    keep(dialog)
    table = part(dialog, QTableWidget)
    assert "\u2066Ctrl+-\u2069" in {table.item(row, 1).text() for row in range(table.rowCount())}


def ends_of(line: QLineEdit) -> tuple[int, int]:
    """Where the text of a line ends on the left, and where on the right."""
    places = []
    for position in (0, len(line.text())):
        line.setCursorPosition(position)
        places.append(line.cursorRect().center().x())
    return min(places), max(places)


@pytest.mark.parametrize(("language", "is_on_the_right"), [("ar", True), ("en", False)])
def test_numbers_of_the_preferences_begin_where_words_do(
    speaking: QApplication, keep: Callable[[QWidget], None], language: str, is_on_the_right: bool
) -> None:
    speak(speaking, language)
    for _, preferences in PAGES:
        page = PreferencePage(preferences)
        keep(page)
        for box in page.findChildren(QSpinBox):
            left, right = ends_of(box.lineEdit())
            room = box.lineEdit().width()
            assert (left > room - right) == is_on_the_right, box.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_action_is_called_in_a_sentence_without_its_access_key(
    speaking: QApplication, language: str
) -> None:
    speak(speaking, language)
    said = [plain(text) for entry in ACTIONS for text in (entry.menu, entry.text)]
    assert [text for text in said if re.search(r"[&…]|\([A-Z]\)", text)] == []
    assert unmarked("打开(&O)…") == "打开"


BREAKS = re.compile(r"[\s\u3000-\u9fff\uff00-\uffef]+")
"""Where a line may end: at a blank, and at any Chinese character."""

Excess = tuple[QWidget, str, int]
"""A part of a window, its words, and by how many pixels they are wider than their place."""


def excess(part: QWidget) -> Excess:
    """How much wider the words of a part are than its place."""
    if isinstance(part, QLabel):
        words, metrics = part.text().replace("&", ""), part.fontMetrics()
        if part.wordWrap():
            words = max(BREAKS.split(words), key=metrics.horizontalAdvance, default="")
        elides = part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        return part, words, 0 if elides else metrics.horizontalAdvance(words) - part.contentsRect().width()
    if isinstance(part, QLineEdit):
        words = part.placeholderText()
        return part, words, part.fontMetrics().horizontalAdvance(words) - part.contentsRect().width()
    words = part.tabText(0) if isinstance(part, QTabBar) else part.property("text") or ""
    return part, words, part.sizeHint().width() - part.width()


def cut(widget: QWidget) -> list[str]:
    """Words on buttons, tabs, boxes, lines and labels in a widget that are wider than their place."""
    kinds = (QAbstractButton, QLabel, QLineEdit, QTabBar, QComboBox)
    found = [excess(part) for kind in kinds for part in widget.findChildren(kind)]
    return [words for part, words, pixels in found if words and pixels > 0 and part.isVisibleTo(widget)]


def test_a_word_that_is_cut_is_noticed(keep: Callable[[QWidget], None]) -> None:
    whole = QWidget()
    for kind in (QPushButton, QLabel):
        part = kind("Donaudampfschiff", whole)
        part.setFixedWidth(30)
    keep(whole)
    assert cut(whole) == ["Donaudampfschiff", "Donaudampfschiff"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_cut(
    speaking: QApplication,
    request: pytest.FixtureRequest,
    keep: Callable[[QWidget], None],
    language: str,
) -> None:
    speak(speaking, language)
    window: Window = request.getfixturevalue("window")
    keep(window)
    assert cut(window) == []
    for name in ("preferences", "about", "shortcuts"):
        do(window, name)
        speaking.processEvents()
    for dialog in window.findChildren(QDialog):
        keep(dialog)
        tabs = dialog.findChild(QTabWidget)
        for page in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(page)
            speaking.processEvents()
            assert cut(dialog) == [], dialog.windowTitle()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_key_is_shown_whole_in_its_place(
    speaking: QApplication, keep: Callable[[QWidget], None], language: str
) -> None:
    speak(speaking, language)
    preferences = Preferences(Settings(shortcuts={"next": ["Ctrl+Alt+Shift+Backspace"]}))
    keep(preferences)
    tabs = preferences.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(tabs.count() - 1)
    speaking.processEvents()
    place = preferences.findChild(KeyPlace, "key_place_0")
    assert place is not None
    line, clear = place.findChild(QLineEdit), place.findChild(QAbstractButton)
    assert line is not None and clear is not None and len(line.text()) > 12
    assert line.fontMetrics().horizontalAdvance(line.text()) < line.width() - clear.width()
    left, right = ends_of(line)
    assert (left > line.width() - right) == (language == "ar")


def test_without_a_translation_the_sentence_is_english() -> None:
    assert say("nobody ever translated {what}", what="this") == "nobody ever translated this"


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QWidget,
)
import reader.app
from reader.arguments import window_start

def look():
    from PySide6.QtWidgets import QMainWindow
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow))
    print(window.layoutDirection().name, window.menuBar().actions()[0].text())
    QApplication.quit()

QTimer.singleShot(0, look)
sys.exit(reader.app.main(window_start(sys.argv[1:])))
"""


def run_window(home: Path, *words: str, **environment: str) -> str:
    """What the window of a program of its own says of itself."""
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, *words],
        env=os.environ | {"HOME": str(home), "PYTHONPATH": str(PROJECT), "LC_ALL": ""} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout


def test_the_window_runs_from_right_to_left_in_arabic(tmp_path: Path) -> None:
    assert run_window(tmp_path, "--language", "ar").startswith("RightToLeft ")


def test_the_language_of_the_environment_is_spoken(tmp_path: Path) -> None:
    german = run_window(tmp_path, LANGUAGE="de:en", LANG="C.UTF-8")
    assert german.split() == ["LeftToRight", "&Datei"]
