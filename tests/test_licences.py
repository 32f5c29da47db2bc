"""What About tells: every library the program asks for, Qt, Python and the font, each with its licence."""

import importlib.util
import json
import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

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


def test_a_build_tells_the_same_parts_and_what_it_bundles_beside_them(tmp_path: Path) -> None:
    pytest.importorskip("packaging")
    spec = importlib.util.spec_from_file_location("licences", PROJECT / "packaging" / "licences.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert sorted(module.asked_for()) == sorted(asked_for())
    assert all(part.licence and part.text for part in module.beside())


def test_the_installed_program_tells_what_it_is_made_of() -> None:
    assert {"Diptych", "Qt", "lxml"} <= {part.name for part in bundled()}
