"""Languages of the window: which one is spoken, and what changes with it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.phrase import LANGUAGES, Phrase
from reader.resources import resource
from reader.ui.language import language_of, number, say, speak

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


def test_without_a_translation_the_sentence_is_english() -> None:
    assert say("nobody ever translated {what}", what="this") == "nobody ever translated this"


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
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
