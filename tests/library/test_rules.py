"""A sign of all that articles are read by: in sources, and in a bundle, which has compiled modules only."""

import compileall
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.resources import PACKAGE

CODE = "from reader.library.rules import sign_of_rules; print(sign_of_rules())"


def sign_in(folder: Path) -> str:
    """The sign that the program in a folder gives."""
    told = subprocess.run(
        [sys.executable, "-c", CODE], cwd=folder, check=True, capture_output=True, text=True
    )
    return told.stdout


def compile_as_in_bundle(package: Path) -> None:
    """Leave nothing but compiled modules, each where its source was."""
    assert compileall.compile_dir(package, quiet=1, legacy=True)
    for source in package.rglob("*.py"):
        source.unlink()


@pytest.mark.parametrize("bundled", [False, True])
@pytest.mark.parametrize("module", ["compare/rows.py", "library/prints.py"])
def test_a_changed_module_changes_the_sign(tmp_path: Path, bundled: bool, module: str) -> None:
    shutil.copytree(PACKAGE, tmp_path / "reader", ignore=shutil.ignore_patterns("__pycache__", "ui"))
    if bundled:
        compile_as_in_bundle(tmp_path / "reader")
    before = sign_in(tmp_path)
    changed = tmp_path / "reader" / module
    if bundled:
        changed = changed.with_suffix(".pyc")
        changed.write_bytes(changed.read_bytes() + b"\0")
    else:
        changed.write_text(changed.read_text(encoding="utf-8") + "\nCHANGED = 1\n", encoding="utf-8")
    assert sign_in(tmp_path) != before


def test_the_same_program_in_another_folder_has_the_same_sign(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "reader", ignore=shutil.ignore_patterns("__pycache__", "ui"))
    assert sign_in(tmp_path) == sign_in(PACKAGE.parent)
