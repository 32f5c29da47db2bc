"""The wheel and the source archive, in an environment that has nothing else of ours."""

import os
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from packages import PROJECT, built, outside, said_by

from reader import __version__

pytestmark = pytest.mark.package


def test_the_wheel_runs_where_it_is_installed(tmp_path: Path) -> None:
    wheel = built("diptych-*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    there = outside(os.environ) | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    said_by(
        python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel, environment=there
    )
    program = tmp_path / "venv" / "bin" / "diptych"
    assert said_by(program, "--version", environment=there) == f"diptych {__version__}\n"
    find = "from reader.resources import resource; print(resource('samples').parent)"
    resources = Path(said_by(python, "-P", "-c", find, environment=there).strip())
    assert resources.is_relative_to(tmp_path)
    pair = [resources / "samples" / f"harbour-ferry-{when}.txt" for when in ("evening", "morning")]
    assert "[-212-]{+219+}" in said_by(program, "compare", *pair, status=1, environment=there)
    open_it = "from reader.app import make_application; print(make_application().windowIcon().isNull())"
    assert said_by(python, "-P", "-c", open_it, environment=there).strip() == "False"


def test_the_wheel_carries_what_the_program_reads() -> None:
    names = zipfile.ZipFile(built("diptych-*.whl")).namelist()
    here = {
        path.relative_to(PROJECT / "resources").as_posix()
        for path in (PROJECT / "resources").rglob("*")
        if path.is_file() and path.parts[-2] in {"samples", "fonts", "themes", "guide"}
    }
    assert {name for name in here if f"reader/_resources/{name}" not in names} == set()


def test_the_source_archive_holds_all_that_a_build_needs() -> None:
    with tarfile.open(built("diptych-*.tar.gz")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
        assert all(entry.uname == "" and entry.uid == 0 for entry in archive.getmembers())
    listed = said_by("git", "-C", PROJECT, "ls-files")
    wanted = ("packaging/", "resources/", "reader/", "Makefile", "LICENSE", "CHANGELOG.md")
    assert {name for name in listed.splitlines() if name.startswith(wanted) and name not in names} == set()
