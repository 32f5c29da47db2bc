"""The reader's language to what the window says in it: translations, plurals, numbers, direction."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.phrase import LANGUAGES, Phrase
from reader.resources import resource

CORE = "Core"
"""The context of all that the core says."""

SYSTEM = "system"

NAMES = ("English", "Deutsch", "Español", "Français", "العربية", "简体中文")
"""The languages of the window in their order, each as it calls itself."""

ACCESS_KEY = re.compile(r"\(&\w\)|&")
"""What marks the letter by which a menu is reached: “&Open”, or “打开(&O)” where no letter of it would do."""

QT_NAMES = {"zh": "zh_CN"}
"""What Qt calls its own translations where that is not the first part of the code."""


def language_of(wish: str, preferred: Sequence[str]) -> str:
    """The language to speak: the one wished for, else (`system`) the first of those the person reads.

    `preferred` are codes like "de-Latn-AT" or "zh_CN", the best first. English, where we speak none of them;
    so it is for Chinese in traditional characters, which is no small difference to a reader.
    """
    for code in [wish] if wish != SYSTEM else preferred:
        first, *others = code.replace("_", "-").split("-")
        if first in LANGUAGES and not (first == "zh" and {"Hant", "TW", "HK", "MO"} & set(others)):
            return first
    return "en"


def speak(application: QApplication, language: str) -> None:
    """Let the application speak a language: its words and Qt's, its numbers and dates, its direction."""
    if QLocale.system().language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{QT_NAMES.get(language, language)}", qts),
        (f"diptych_{language}", str(resource("translations"))),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    application.setProperty("language", language)
    application.setLayoutDirection(QLocale(language).textDirection())


def spoken_language() -> str:
    """The language that the window speaks."""
    application = QApplication.instance()
    return str(application.property("language") or "en") if application is not None else "en"


def say(template: str, /, **fields: object) -> str:
    """A sentence of the core, or a template of one with what is to be filled in, in the reader's language.

    Numbers are written in the language's way; a field called `count` chooses the form of the plural.
    """
    if isinstance(template, Phrase):
        fields = {**template.fields, **fields}
        template = template.template
    count = fields.get("count")
    text = QCoreApplication.translate(CORE, template, None, count if isinstance(count, int) else -1)
    return text.format(**{name: shown(value) for name, value in fields.items()}) if fields else text


def unmarked(text: str) -> str:
    """The text of a menu or a label without its access key, and without the dots that announce a dialog."""
    return ACCESS_KEY.sub("", text).removesuffix("…").rstrip()


def shown(value: object) -> object:
    """What is filled into a sentence: phrases and numbers as the reader writes them, all else as it is."""
    if isinstance(value, Phrase):
        return say(value)
    return number(value) if type(value) is int else value


def number(value: int) -> str:
    """A whole number in the reader's way of writing, with its thousands set off."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    return locale.toString(value)


def moment(text: str) -> str:
    """A date, or a date with its time, in the reader's way of writing; what is no ISO 8601 stays as it is."""
    found, locale = QDateTime.fromString(text, Qt.DateFormat.ISODate), QLocale()
    if not found.isValid() or locale.language() == QLocale.Language.C:
        return text
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    form = form if "yyyy" in form else form.replace("yy", "yyyy")
    day = locale.toString(found.date(), form)
    if "T" not in text:
        return day
    return f"{day} {locale.toString(found.time(), QLocale.FormatType.ShortFormat)}"
