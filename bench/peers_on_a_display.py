"""Two texts to how soon each program shows them side by side: Diptych, Meld and KDiff3 on the same display.

peers_on_a_display.py [--lines 2000,20000] [--runs 5]

Of the lines, 3 % have one word changed, 1 % are gone and 1 % are new. The programs take turns on one X
server, ours compiled to bytecode as an installer leaves it, which a checkout may not be. A run lasts from the
start of the process until the picture has come to rest: nothing on the screen changes any more, and no
process of the program computes. A program that is not installed is left out.
"""

import argparse
import compileall
import contextlib
import mmap
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).parent.parent
# The screen is that of the desktop tests, which are no package: their folder first, then the import.
sys.path[:0] = [str(PROJECT / "tests" / "desktop")]

from screen import Screen, missing_programs  # noqa: E402

OURS = "Diptych"
COMMANDS = {OURS: (sys.executable, "-m", "reader"), "Meld": ("meld",), "KDiff3": ("kdiff3",)}

REST = 1.5
"""Seconds without a change after which the picture counts as still; they are not counted. After half a second
Meld was seen to stand still with its spinner on, on a busy machine."""

IDLE = 0.04
"""The share of one core that a program at rest may take."""

LOOK = 0.04
PATIENCE = 180.0
VOCABULARY = 3000
SYLLABLES = "an bel cor dra el fin gar har in jo kal lum mar nor ost pel quin ral sor tem ul ver wic yar zen"

STILL_CARETS = {
    "gtk-3.0/settings.ini": "[Settings]\ngtk-cursor-blink=false\ngtk-enable-animations=false\n",
    "kdeglobals": "[KDE]\nCursorBlinkRate=0\nAnimationDurationFactor=0\n",
}
"""A caret that blinks is a picture that never comes to rest."""


class WatchedScreen(Screen):
    """A desktop whose pixels lie in a file: looking at them takes no program and hardly any time."""

    def _start_and_read(self, command: list[str]) -> str:
        pixels = ["-fbdir", str(self.folder)] if command[0] == "Xvfb" else []
        return super()._start_and_read([*command, *pixels])

    @contextlib.contextmanager
    def pixels(self) -> Iterator[mmap.mmap]:
        """What the screen shows, as it changes."""
        with (
            (self.folder / "Xvfb_screen0").open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as pixels,
        ):
            yield pixels


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took: seconds until the picture was still, seconds of computing, megabytes at the most."""

    seconds: float
    computing: float
    megabytes: float


def main() -> int:
    """Measure and print; the status is 1 where another program was faster."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--lines", default="2000,20000", help="how many lines the texts have")
    parser.add_argument("--runs", type=int, default=5, help="how often each program is started")
    parser.add_argument("--keep", type=Path, help="a folder for a picture of each program at rest")
    asked = parser.parse_args()
    if missing := missing_programs():
        print(f"There is no desktop to open windows on; missing: {missing}")
        return 0
    compileall.compile_dir(PROJECT / "reader", quiet=1)
    here = {name: command for name, command in COMMANDS.items() if shutil.which(command[0])}
    for name in COMMANDS.keys() - here.keys():
        print(f"{name} is not installed and is left out.")
    slower = False
    with tempfile.TemporaryDirectory() as folder, desktop(Path(folder)) as screen:
        for lines in map(int, asked.lines.split(",")):
            files = written(Path(folder), lines)
            runs: dict[str, list[Run]] = {name: [] for name in here}
            for _ in range(asked.runs):
                for name, command in here.items():
                    runs[name].append(run(screen, name, [*command, *map(str, files)], asked.keep))
            slower |= show(lines, runs)
    return int(slower)


def show(lines: int, runs: dict[str, list[Run]]) -> bool:
    """Print the medians for texts of one length; whether another program was faster than ours."""
    print(f"\n{lines:,} lines, median of {len(runs[OURS])}, from start until the picture is still")
    ours = median(one.seconds for one in runs[OURS])
    faster = []
    for name, each in runs.items():
        seconds = median(one.seconds for one in each)
        times = sorted(one.seconds for one in each)
        computing = median(one.computing for one in each)
        megabytes = median(one.megabytes for one in each)
        print(
            f"{name:8}{seconds:7.2f} s ({times[0]:.2f} to {times[-1]:.2f}) {computing:7.2f} s of computing "
            f"{megabytes:5.0f} MB"
            + (f"   {OURS} takes {ours / seconds:.2f} times as long" if name != OURS else ""),
            flush=True,
        )
        if seconds < ours:
            faster.append(name)
    return bool(faster)


@contextlib.contextmanager
def desktop(folder: Path) -> Iterator[WatchedScreen]:
    """A screen on which no caret blinks, and no screen reader makes any program do more than it would.

    There is no session bus either: Meld, started anew on one that it was just ended on, waits for itself.
    """
    (folder / "screen").mkdir()
    screen = WatchedScreen(folder / "screen")
    screen.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    screen.environment |= {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "NO_AT_BRIDGE": "1"}
    for name, settings in STILL_CARETS.items():
        file = Path(screen.environment["XDG_CONFIG_HOME"]) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(settings, encoding="utf-8")
    try:
        yield screen
    finally:
        screen.close()


def run(screen: WatchedScreen, name: str, command: Sequence[str], keep: Path | None) -> Run:
    """Start a program with two files, wait until its picture is still, and end it.

    Nothing is left of an earlier run: ours would bring back the articles that were open then.
    """
    shutil.rmtree(screen.environment["XDG_DATA_HOME"], ignore_errors=True)
    with screen.pixels() as pixels:
        empty = zlib.crc32(pixels)
        began = time.monotonic()
        with (screen.folder / "programs.log").open("ab") as log:
            process = subprocess.Popen(command, env=screen.environment, cwd=PROJECT, stdout=log, stderr=log)
        try:
            seconds, most = rest(screen, name, pixels, process, began)
            computing = computed(process.pid)
            if keep is not None:
                screen.picture(keep / f"{name}.png")
        finally:
            others = family(process.pid)[1:]
            process.terminate()
            process.wait()
            for other in others:  # Meld leaves its helpers behind
                with contextlib.suppress(ProcessLookupError):
                    os.kill(other, signal.SIGTERM)
        wait_until_empty(pixels, empty)
    return Run(seconds, computing, most)


def rest(
    screen: WatchedScreen, name: str, pixels: mmap.mmap, process: "subprocess.Popen[bytes]", began: float
) -> tuple[float, float]:
    """Seconds until the last change of the picture, once it is still, and the most memory until then."""
    seen, changed, most = zlib.crc32(pixels), began, 0.0
    empty, computing = seen, 0.0
    while time.monotonic() < began + PATIENCE:
        if process.poll() is not None:
            raise RuntimeError(
                f"{name} ended: {(screen.folder / 'programs.log').read_text(errors='replace')}"
            )
        now = time.monotonic()
        if (picture := zlib.crc32(pixels)) != seen:
            seen, changed, computing = picture, now, computed(process.pid)
        elif seen != empty and now - changed > REST:
            at_work = computed(process.pid) - computing
            most = max(most, memory(process.pid))
            if at_work < IDLE * (now - changed) and (name != OURS or is_open(screen)):
                return changed - began, most
            time.sleep(REST / 4)
            computing = max(computing, computed(process.pid) - IDLE * (now - changed))
        time.sleep(LOOK)
    raise AssertionError(f"{name} did not come to rest within {PATIENCE:g} s")


def is_open(screen: WatchedScreen) -> bool:
    """Whether our window has the two texts side by side; until then it may well say so, and stand still."""
    found = screen.run("xdotool", "search", "--onlyvisible", "--name", r"\|.*Diptych", check=False)
    return bool(found.strip())


def wait_until_empty(pixels: mmap.mmap, empty: int) -> None:
    """Wait until the last window is gone."""
    end = time.monotonic() + 5
    while zlib.crc32(pixels) != empty and time.monotonic() < end:
        time.sleep(LOOK)
    time.sleep(REST)


def family(process: int) -> list[int]:
    """A process and all that it started and that still run."""
    found = [process]
    for one in found:
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{one}/task").iterdir():
                found += map(int, (task / "children").read_text(encoding="ascii").split())
    return found


def computed(process: int) -> float:
    """Seconds of computing of a program so far, with those of its processes that ended."""
    ticks = 0
    for one in family(process):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{one}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def memory(process: int) -> float:
    """The most memory each process of a program has held, added up, in megabytes."""
    kilobytes = 0
    for one in family(process):
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{one}/status").read_text(encoding="utf-8").splitlines():
                if line.startswith("VmHWM:"):
                    kilobytes += int(line.split()[1])
    return kilobytes / 1024


def written(folder: Path, lines: int) -> list[Path]:
    """Two files: a text of so many lines, each a paragraph, and an edited copy of it."""
    files = [folder / f"{name}-{lines}.txt" for name in ("first", "second")]
    text = made_up(lines)
    for file, each in zip(files, (text, edited(text)), strict=True):
        file.write_text("\n".join(each) + "\n", encoding="utf-8")
    return files


def made_up(lines: int) -> list[str]:
    """Lines of made-up words, each a sentence or two."""
    chance = random.Random(1)
    syllables = SYLLABLES.split()
    words = ["".join(chance.choices(syllables, k=chance.randrange(1, 4))) for _ in range(VOCABULARY)]
    return [
        " ".join(chance.choices(words, k=chance.randrange(6, 30))).capitalize() + "." for _ in range(lines)
    ]


def edited(lines: Sequence[str]) -> list[str]:
    """The same with a word changed in 3 % of the lines, 1 % of them gone and 1 % new."""
    chance = random.Random(2)
    result = []
    for line in lines:
        fate = chance.random()
        if fate < 0.01:
            continue
        words = line.split(" ")
        if fate > 0.97:
            words[chance.randrange(len(words))] = "otherwise"
        result.append(" ".join(words))
        if fate < 0.02:
            result.append(" ".join(chance.sample(words, len(words))).capitalize())
    return result


if __name__ == "__main__":
    sys.exit(main())
