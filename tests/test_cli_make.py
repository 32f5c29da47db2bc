"""`make run` on a machine without a screen, played in a folder of its own: it needs nothing that Qt needs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent

PROGRAMS = {
    "id": "echo 1000",
    "dpkg-query": "exit 1",
    "apt-get": "echo 'Inst libgl1'",
    "python3": "exit 0",
    ".venv/bin/python": "exit 0",
    ".venv/bin/diptych": 'echo "asked for: $*"',
}
"""A machine on which we are not root and all of Qt's libraries are missing."""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A copy of what sets the project up, with such a machine around it."""
    if shutil.which("make") is None:
        pytest.skip("there is no make here")
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(PROJECT / name, tmp_path)
    shutil.copytree(PROJECT / "packaging" / "linux", tmp_path / "packaging" / "linux")
    shutil.copy(PROJECT / "packaging" / "translations.py", tmp_path / "packaging")
    for name, body in PROGRAMS.items():
        program = tmp_path / (name if "/" in name else f"path/{name}")
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\n{body}\n")
        program.chmod(0o755)
    return tmp_path


def make(folder: Path, *words: str, **changes: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "MAKE" not in name}
    environment = kept | {"PATH": f"{folder / 'path'}{os.pathsep}{os.environ['PATH']}"} | changes
    return subprocess.run(
        ["make", *words], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_without_a_screen_the_comparison_is_made_whatever_qt_lacks(machine: Path) -> None:
    done = make(machine, "run", "FILES=one.txt two.txt")
    assert done.returncode == 0, done.stderr
    assert "asked for: compare one.txt two.txt" in done.stdout
    assert "libgl1" in done.stderr


def test_with_a_screen_the_window_is_not_opened_without_what_qt_needs(machine: Path) -> None:
    done = make(machine, "run", DISPLAY=":77")
    assert done.returncode != 0
    assert "asked for" not in done.stdout
    assert "libgl1" in done.stderr


COMPILES = f"""case "$*" in
*compileall*) exec "{sys.executable}" "$@" ;;
esac"""
"""A Python that does nothing but compile."""


@pytest.mark.parametrize("may_write", [True, False])
def test_no_first_start_compiles_the_program_where_setting_up_can(machine: Path, may_write: bool) -> None:
    (machine / ".venv" / "bin" / "python").write_text(f"#!/bin/sh\n{COMPILES}\n")
    (machine / "reader" / "load").mkdir(parents=True)
    (machine / "reader" / "load" / "ferry.py").write_text("DRIFTS = True\n")
    compiled = machine / "reader" / "load" / "__pycache__"
    if not may_write:
        compiled.write_text("in the way")
    done = make(machine, "run")
    assert "asked for: compare" in done.stdout
    assert "compil" not in done.stdout + done.stderr and "in the way" not in done.stderr
    assert not may_write or [path.name.split(".")[0] for path in compiled.iterdir()] == ["ferry"]


def test_the_linters_are_named_in_one_place(machine: Path) -> None:
    linters = ("ruff check", "ruff format --check", "mypy")
    for target in ("lint", "check"):
        told = make(machine, "--dry-run", target).stdout
        assert [told.count(linter) for linter in linters] == [1, 1, 1], target
    ci = (PROJECT / ".ci" / "run").read_text()
    assert "make lint" in ci and not any(linter in ci for linter in linters)
