"""What About tells: every library the program asks for, Qt, Python and the font, each with its licence."""

import importlib
import json
import re
import sys
import tomllib
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from types import ModuleType

import pytest

from reader.licences import Bundled, bundled, canonical, collected, written

PROJECT = Path(__file__).parent.parent
NAME = re.compile(r"[A-Za-z0-9._-]+")


def asked_for() -> list[str]:
    """What pyproject.toml asks for when the program runs, optional parts included."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = project["optional-dependencies"]
    extras = [line for name in optional if name not in ("develop", "peers") for line in optional[name]]
    return [*project["dependencies"], *extras]


def is_installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


@pytest.fixture(scope="module")
def everything() -> list[Bundled]:
    """All parts, as a build would write them down here."""
    return list(collected(asked_for()))


def test_every_library_that_is_asked_for_is_named_with_its_version(everything: list[Bundled]) -> None:
    versions = {canonical(part.name): part.version for part in everything}
    wanted = [found[0] for line in asked_for() if (found := NAME.match(line)) and is_installed(found[0])]
    assert len(wanted) >= 6
    assert {canonical(name): distribution(name).version for name in wanted}.items() <= versions.items()


def test_what_libraries_ask_for_themselves_is_named(everything: list[Bundled]) -> None:
    assert {"shiboken6", "soupsieve"} <= {canonical(part.name) for part in everything}


def test_the_program_python_qt_and_the_font_are_named(everything: list[Bundled]) -> None:
    names = {part.name for part in everything}
    assert {"Diptych", "Python", "Qt", "PySide6_Essentials", "Source Serif 4"} <= names


def test_each_part_has_a_licence_and_its_text(everything: list[Bundled]) -> None:
    assert [part.name for part in everything if not part.licence or len(part.text) < 30] == []


def test_nothing_is_named_twice_and_nothing_that_is_for_developers(everything: list[Bundled]) -> None:
    names = [canonical(part.name) for part in everything]
    assert len(names) == len(set(names))
    assert not {"pytest", "mypy", "ruff", "trafilatura"} & set(names)


def test_what_a_build_writes_down_is_read_again(everything: list[Bundled]) -> None:
    assert [Bundled(**each) for each in json.loads(written(everything))] == everything


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Import a script of the folder packaging, as the others there do."""
    monkeypatch.setattr(sys, "path", [str(PROJECT / "packaging"), *sys.path])
    return importlib.import_module


def test_a_build_tells_the_same_parts_and_what_it_bundles_beside_them(
    scripts: Callable[[str], ModuleType],
) -> None:
    assert sorted(scripts("shipped").asked_for()) == sorted(asked_for())
    assert all(part.licence and part.text for part in scripts("licences").beside())


def test_a_package_goes_with_the_words_of_every_licence(scripts: Callable[[str], ModuleType]) -> None:
    told = {}
    for paragraph in scripts("notices").copyright_file().split("\n\n"):
        name, _, words = paragraph.removeprefix("License: ").partition("\n")
        if paragraph.startswith("License: of-"):
            told[canonical(name.removeprefix("of-"))] = words
    assert {"msgspec", "lxml", "chardet"} <= told.keys()
    assert [name for name, words in told.items() if len(words.split()) < 20] == []
    if "pypdfium2" in told:  # of its dependencies too
        assert "FreeType" in told["pypdfium2"]
        assert "GNU GENERAL PUBLIC LICENSE" not in told["pypdfium2"]


def test_the_installed_program_tells_what_it_is_made_of() -> None:
    assert {"Diptych", "Qt", "lxml"} <= {part.name for part in bundled()}
