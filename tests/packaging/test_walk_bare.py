"""The built .deb in the smallest Debian there is, with nothing but what it asks for itself."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from packages import built, said_by
from screen import Screen, wait_for

from reader import __version__
from reader.resources import resource

pytestmark = pytest.mark.package

EVENING, MORNING = "harbour-ferry-evening.txt", "harbour-ferry-morning.txt"


CLEAN = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
"""All that is told to what runs in there."""


def attempt(what: str, *command: str | Path) -> None:
    """Run a program that not every machine allows; where it fails the test is skipped."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode:
        said = (done.stdout + done.stderr).strip().splitlines()
        pytest.skip(f"a bare Debian cannot be {what} here: {said[-1:]}")


def codename() -> str:
    """The release of Debian that runs here; the test is skipped on anything else."""
    told = Path("/etc/os-release")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    if values.get("ID") != "debian":
        pytest.skip("needs Debian, to lay out a bare one of the same release")
    return values["VERSION_CODENAME"].strip('"')


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The root of a bare Debian with the package installed in it."""
    package = built("diptych_*.deb")
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.skip("needs root and debootstrap, to lay out a bare Debian")
    root = tmp_path_factory.mktemp("bare") / "root"
    attempt("laid out", "debootstrap", "--variant=minbase", codename(), root)
    attempt("given its /proc", "mount", "-t", "proc", "proc", root / "proc")
    try:
        shutil.copy(package, root / "diptych.deb")
        for name in (EVENING, MORNING):
            shutil.copy(resource(f"samples/{name}"), root / "root")
        inside(root, "apt-get", "-y", "-qq", "--no-install-recommends", "install", "/diptych.deb")
        yield root
    finally:
        said_by("umount", "--lazy", root / "proc")
        with contextlib.suppress(OSError):
            shutil.rmtree(root)


def inside(root: Path, *command: str, status: int = 0) -> str:
    """What a program says that runs in there."""
    return said_by("chroot", root, *command, status=status, environment=CLEAN)


def test_the_commands_work_on_a_bare_system(bare: Path) -> None:
    assert inside(bare, "diptych", "--version") == f"diptych {__version__}\n"
    pair = [f"/root/{name}" for name in (EVENING, MORNING)]
    assert "[-212-]{+219+}" in inside(bare, "diptych", "compare", *pair, status=1)


def test_no_library_is_missing_on_a_bare_system(bare: Path) -> None:
    script = (
        "find /usr/lib/diptych -name '*.so*' -type f ! -path '*/printsupport/*' "
        '-exec sh -c \'LD_LIBRARY_PATH=/usr/lib/diptych/_internal ldd "$1" 2>/dev/null | '
        'grep "not found" | sed "s|^|$1|"\' _ {} \';\''
    )
    assert inside(bare, "sh", "-c", script) == ""


def test_the_window_shows_the_spread_on_a_bare_system(bare: Path, screen: Screen) -> None:
    # The X server listens on a socket without a file, which can be reached from in there.
    told = CLEAN | {"DISPLAY": screen.environment["DISPLAY"]}
    command = ["chroot", str(bare), "diptych", f"/root/{EVENING}", f"/root/{MORNING}"]
    log = (screen.folder / "bare.log").open("wb")
    window = subprocess.Popen(command, env=told, stdout=log, stderr=log)
    title = rf"^{EVENING} \| {MORNING}"
    try:
        asked = ("xdotool", "search", "--onlyvisible", "--name", title)
        wait_for(lambda: window.poll() is not None or screen.run(*asked, check=False).strip(), "the spread")
        assert window.poll() is None, (screen.folder / "bare.log").read_text(errors="replace")
    finally:
        window.terminate()
        window.wait()
        log.close()
