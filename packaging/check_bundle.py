"""A built bundle to the proof that it works: its version, what it says about files, and its window.

check_bundle.py BUNDLE [PYTHON]

What the bundle says must be to the byte what the sources say; PYTHON has the libraries that those need. The
window is opened where there is a screen, or Xvfb to make one, and must show the two samples side by side.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SAMPLES = PROJECT / "resources" / "samples"
FERRY = ("harbour-ferry-evening.txt", "harbour-ferry-morning.txt")
PATIENCE = 60.0
"""Seconds after which a window that shows nothing is given up."""

PAGE = (
    "<!DOCTYPE html><html><head><meta charset='{charset}'><title>Möwen</title></head><body><nav><a href='/'>"
    "Home</a></nav><article><h1>Möwen über dem Hafen</h1>"
    "<p>Die Möwen kamen früh, und „niemand“ zählte sie.</p>"
    "<p>Am Abend waren es weniger, sagte die Hafenmeisterin.</p></article></body></html>"
)
"""Asks for the parser of pages, and for the detection of encodings where the page does not name its own."""


def main(bundle: Path, python: str) -> int:
    """Check everything; the first thing that is wrong ends this with a sentence."""
    ending = ".exe" if os.name == "nt" else ""
    words = bundle / (f"diptych-console{ending}" if os.name == "nt" else "diptych")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        told = environment(home)
        write_samples(home, python)
        for question in questions(home):
            compare_answers(words, python, question, told)
        print("check: the commands answer as the sources do")
        show_window(bundle / f"diptych{ending}", told)
    return 0


def environment(home: Path) -> dict[str, str]:
    """Nothing of the person who builds: no settings, and a path without the environment that was built in."""
    told = os.environ | {"HOME": str(home), "LC_ALL": "C.UTF-8"}
    for name in ("PYTHONPATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        told.pop(name, None)
    return told


def write_samples(home: Path, python: str) -> None:
    """A file of every format that the program reads, from those that the tests of the formats make."""
    code = (
        "import pathlib, sys; sys.path[:0] = sys.argv[2:]; from format_samples import SAMPLES\n"
        "for name, content in SAMPLES.items(): pathlib.Path(sys.argv[1], name).write_bytes(content)"
    )
    folders = [str(PROJECT / "tests" / "load"), str(PROJECT)]
    subprocess.run([python, "-c", code, str(home), *folders], check=True)


def questions(home: Path) -> list[list[str]]:
    """Command lines: every sample, an undeclared encoding, a saved page, a comparison in each format."""
    files = sorted(str(file) for folder in (SAMPLES, home) for file in folder.glob("*.*"))
    for name, charset in (("utf-8", "utf-8"), ("windows-1252", "windows-1252"), ("undeclared", "")):
        page = home / f"{name}.html"
        page.write_bytes(PAGE.format(charset=charset).encode("utf-8" if name == "utf-8" else "windows-1252"))
        files.append(str(page))
    pair = [str(SAMPLES / name) for name in FERRY]
    return [
        ["--version"],
        ["--help"],
        ["clean", "--format", "json", *files],
        *(["compare", *pair, "--format", form] for form in ("text", "json", "html")),
        ["compare", pair[0], pair[0]],
        ["compare", pair[0], str(home / "missing.txt")],
    ]


def compare_answers(words: Path, python: str, question: Sequence[str], told: dict[str, str]) -> None:
    """Ask the bundle and the sources the same."""
    ours = subprocess.run([words, *question], env=told, capture_output=True, check=False)
    sources = subprocess.run(
        [python, "-m", "reader", *question],
        env=told | {"PYTHONPATH": str(PROJECT)}, capture_output=True, check=False,
    )  # fmt: skip
    for what in ("returncode", "stdout", "stderr"):
        if getattr(ours, what) != getattr(sources, what):
            print(ours.stderr.decode(errors="replace")[-2000:])
            raise SystemExit(
                f"check: the bundle and the sources differ in {what} of: {' '.join(question[:2])}"
            )


def show_window(program: Path, told: dict[str, str]) -> None:
    """Open the window with both samples and wait until its title says that they lie side by side."""
    with tempfile.TemporaryDirectory() as folder:
        screen = None
        if sys.platform == "linux":
            if not (shutil.which("Xvfb") and shutil.which("xdotool")):
                print("check: without Xvfb and xdotool the window was not opened")
                return
            screen, told = with_screen(Path(folder), told)
        window = subprocess.Popen([program, *(SAMPLES / name for name in FERRY)], env=told)
        try:
            wait_for_spread(window, told)
        finally:
            window.terminate()
            window.wait()
            if screen is not None:
                screen.terminate()
                screen.wait()


def with_screen(folder: Path, told: dict[str, str]) -> tuple["subprocess.Popen[bytes]", dict[str, str]]:
    """A screen of our own that chooses its own number."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1440x900x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with (folder / "screen.log").open("wb") as log:
        screen = subprocess.Popen(command, pass_fds=[writing], stdout=log, stderr=log)
    os.close(writing)
    with os.fdopen(reading) as told_by_screen:
        number = told_by_screen.readline().strip()
    changes = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    without = {name: value for name, value in told.items() if name != "WAYLAND_DISPLAY"}
    return screen, without | changes


def wait_for_spread(window: "subprocess.Popen[bytes]", told: dict[str, str]) -> None:
    """Until the title names both articles; on macOS titles are private, so there it only must stay alive."""
    began = time.monotonic()
    wanted = re.compile(rf"{re.escape(FERRY[0])} \| {re.escape(FERRY[1])}")
    while time.monotonic() < began + PATIENCE:
        if window.poll() is not None:
            raise SystemExit(f"check: the window ended by itself with status {window.returncode}")
        if sys.platform == "darwin" and time.monotonic() > began + 10:
            print("check: the window stayed open for 10 s")
            return
        if wanted.search(titles(told)):
            print(f"check: the spread was shown after {time.monotonic() - began:.1f} s")
            return
        time.sleep(0.1)
    raise SystemExit(f"check: no spread within {PATIENCE:g} s")


def titles(told: dict[str, str]) -> str:
    """The titles of all windows that are open."""
    if sys.platform == "linux":
        asked = ["xdotool", "search", "--onlyvisible", "--name", "Diptych", "getwindowname", "%@"]
    elif os.name == "nt":
        asked = ["powershell", "-NoProfile", "-Command", "(Get-Process diptych).MainWindowTitle"]
    else:
        return ""
    return subprocess.run(asked, env=told, capture_output=True, check=False).stdout.decode(errors="replace")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else sys.executable))
