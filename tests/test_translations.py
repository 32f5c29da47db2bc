"""What the window says and what translators made of it: nothing missed, left over or garbled."""

import ast
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from reader.phrase import LANGUAGES, Phrase

PROJECT = Path(__file__).parent.parent


def load_collector() -> ModuleType:
    """The program that collects the texts, which belongs to no package."""
    path = PROJECT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


COLLECTOR = load_collector()
FOUND = COLLECTOR.texts_of(PROJECT)

SETTERS = {
    *("setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setAccessibleDescription"),
    *(
        "setPlaceholderText",
        "setStatusTip",
        "setWhatsThis",
        "setTitle",
        "setInformativeText",
        "setDetailedText",
    ),
    *(
        "setLabelText",
        "setSuffix",
        "setPrefix",
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "setPlainText",
    ),
    *("addAction", "addMenu", "addItem", "addItems", "addTab", "addRow", "addButton", "emit"),
    *(
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QGroupBox",
        "QAction",
        "QMenu",
        "QListWidgetItem",
    ),
    *(
        "Sentence",
        "QToolButton",
        "QTableWidgetItem",
        "getOpenFileName",
        "getSaveFileName",
        "getOpenFileNames",
    ),
}
"""What shows a text to a person; a literal handed to one of these is not translated."""

OWN_NAMES = {"Diptych", "–", "|"}
"""What is the same in every language."""


def test_every_text_that_is_looked_up_can_be_found_in_the_code() -> None:
    assert not FOUND.mistakes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_no_translation_is_left_over(language: str) -> None:
    wanted = COLLECTOR.wanted_in(language, FOUND.texts)
    said = COLLECTOR.read_translations(COLLECTOR.file_of(language))
    assert set(wanted) - set(said) == set()
    assert set(said) - set(wanted) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_placeholders_of_its_text(language: str) -> None:
    said = COLLECTOR.read_translations(COLLECTOR.file_of(language))
    unlike = [
        key for key, forms in said.items() if COLLECTOR.unlike(key[1], forms, FOUND.texts.get(key, False))
    ]
    assert unlike == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_noun_beside_a_number_has_all_the_forms_of_its_language(language: str) -> None:
    said = COLLECTOR.read_translations(COLLECTOR.file_of(language))
    for key, numerus in COLLECTOR.wanted_in(language, FOUND.texts).items():
        assert len(said[key]) == (COLLECTOR.PLURALS[language] if numerus else 1), key


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_guide_is_there_in_every_language_with_all_its_chapters(language: str) -> None:
    english = (PROJECT / "resources/guide/en.md").read_text(encoding="utf-8")
    own = (PROJECT / f"resources/guide/{language}.md").read_text(encoding="utf-8")
    assert own.count("\n## ") == english.count("\n## ")
    assert own.count("**") == english.count("**")
    assert len(own.splitlines()) == len(english.splitlines())


def test_the_guide_in_the_window_says_what_the_guide_of_the_project_says() -> None:
    assert COLLECTOR.PLAIN_GUIDE.read_text(encoding="utf-8") == COLLECTOR.plain_guide()


@pytest.mark.parametrize("language", LANGUAGES)
def test_access_keys_of_one_menu_differ(language: str) -> None:
    from reader.ui.actions import ACTIONS

    said = COLLECTOR.read_translations(COLLECTOR.file_of(language))
    menus: dict[str, list[str]] = {}
    for entry in ACTIONS:
        text = said.get(("Actions", entry.text), [entry.text])[0]
        if "&" in text:
            menus.setdefault(entry.menu, []).append(text[text.index("&") + 1].casefold())
    tops = [said.get(("Actions", menu), [menu])[0] for menu in menus]
    menus["the bar"] = [top[top.index("&") + 1].casefold() for top in tops if "&" in top]
    assert {name: keys for name, keys in menus.items() if len(keys) != len(set(keys))} == {}


def untranslated(path: Path) -> Iterator[str]:
    """Calls of a module that show a person a text in English only."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for words in (found for argument in node.args for found in literals(argument)):
                own = [word for word in words.split() if word.isalpha() and word not in OWN_NAMES]
                if name in SETTERS and len(own) > (name == "emit"):  # a single word there is a name
                    yield f"{path.name}:{node.lineno}: {words}"


def literals(argument: ast.expr) -> Iterator[str]:
    """The words that stand in an argument itself, or in a list there."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.JoinedStr):
        yield "".join(str(part.value) for part in argument.values if isinstance(part, ast.Constant))
    elif isinstance(argument, ast.List | ast.Tuple):
        for item in argument.elts:
            yield from literals(item)


def test_no_widget_is_handed_a_text_that_is_not_translated() -> None:
    found = [
        line for path in sorted((PROJECT / "reader" / "ui").rglob("*.py")) for line in untranslated(path)
    ]
    assert found == []


def test_a_text_that_nobody_translated_is_noticed(tmp_path: Path) -> None:
    module = tmp_path / "some.py"
    module.write_text('button.setText("Open the door")\nlabel = QLabel(self.tr("Fine"))\n', encoding="utf-8")
    assert list(untranslated(module)) == ["some.py:1: Open the door"]


def test_texts_are_found_wherever_they_are_said(tmp_path: Path) -> None:
    folder = tmp_path / "reader"
    folder.mkdir()
    (folder / "some.py").write_text(
        "def worded(text):\n    return QCoreApplication.translate('Words', text)\n"
        "class Door(QObject):\n    def open(self, wide):\n"
        "        self.tr('Open')\n        self.tr('{count} doors', '', 3)\n"
        "        worded('a' if wide else 'b')\n"
        "        raise ReaderError(Phrase('{name} is shut.', name='x'))\n"
        "        say(unknown)\n",
        encoding="utf-8",
    )
    found = COLLECTOR.texts_of(tmp_path)
    assert {("Door", "Open"), ("Words", "a"), ("Words", "b"), ("Core", "{name} is shut.")} <= set(found.texts)
    assert found.texts["Door", "{count} doors"]
    assert [mistake for mistake in found.mistakes if "unknown" in mistake]


def test_a_translation_with_another_placeholder_is_noticed() -> None:
    assert COLLECTOR.unlike("{name} is shut.", ["{nom} est fermé."], False)
    assert not COLLECTOR.unlike("{count} doors", ["eine Tür", "{count} Türen"], True)


def test_a_phrase_is_the_english_sentence_and_crosses_between_processes() -> None:
    import pickle

    phrase = Phrase("{name} is {kind}.", name="“x”", kind=Phrase("a picture"))
    again = pickle.loads(pickle.dumps(phrase))
    assert again == "“x” is a picture."
    assert (again.template, dict(again.fields)) == (phrase.template, dict(phrase.fields))
    assert isinstance(again.fields["kind"], Phrase)


def test_a_phrase_of_one_thing_is_in_the_singular_on_both_sides_of_a_pipe() -> None:
    import pickle

    one, two = (Phrase("{count} doors", "a door", count=count) for count in (1, 2))
    assert (one, two) == ("a door", "2 doors")
    again = pickle.loads(pickle.dumps(one))
    assert (again, again.template, dict(again.fields)) == ("a door", "{count} doors", {"count": 1})
