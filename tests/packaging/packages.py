"""The folder of built packages to the one of a kind, and a program that a test needs or a reason to skip."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent.parent
PACKAGING = PROJECT / "packaging"
SHARE = Path("/usr/share")


def built(pattern: str) -> Path:
    """The package of that name that was built last; the test is skipped where nothing was built."""
    folder = os.environ.get("DIPTYCH_PACKAGES")
    if folder is None:
        pytest.skip("needs built packages: packaging/linux/walk builds them and runs this")
    found = sorted(Path(folder).resolve().glob(pattern), key=lambda file: file.stat().st_mtime)
    assert found, f"there is no {pattern} in {folder}"
    return found[-1]


def needs(*programs: str) -> None:
    """Skip the test where one of these programs is missing."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


def said_by(*command: str | Path, status: int = 0, environment: Mapping[str, str] | None = None) -> str:
    """What a program writes, to either stream; it must end with that status."""
    done = subprocess.run(
        list(map(str, command)),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, timeout=300, check=False,
    )  # fmt: skip
    text = done.stdout.decode(errors="replace")
    assert done.returncode == status, (
        f"{' '.join(map(str, command))} ended with {done.returncode}: {text[-3000:]}"
    )
    return text


def outside(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment without the one that runs the tests: what is started is what is installed."""
    own = str(Path(sys.prefix) / "bin")
    path = [each for each in environment["PATH"].split(":") if each != own]
    return {
        name: value
        for name, value in environment.items()
        if name not in {"VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME"} and not name.startswith("PYTEST")
    } | {"PATH": ":".join(path)}


def apt(*words: str | Path) -> str:
    """Have apt do something that needs no answers."""
    quietly = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    return said_by("apt-get", "-y", "--no-install-recommends", *words, environment=quietly)


def words_of(line: str) -> Sequence[str]:
    """The values of a list in a desktop entry."""
    return [word for word in line.strip().split(";") if word]
