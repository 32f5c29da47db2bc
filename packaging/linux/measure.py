"""The installed program to its figures: size, time to build, and time from the start to the shown spread.

measure.py [--runs 5] [--program /usr/bin/diptych] [--lines 2000]

The installed program, the checkout and Meld take turns on one X server with the same files: the two samples,
and two texts of so many lines. A run lasts from the start of the process until the picture has come to rest.
The status is 1 where the package is too large, or the installed program slower than one of the others.

On a machine that is busy with other things all of them mostly wait for a processor; root gets figures as on
an idle one with `chrt --rr 10` before the command.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(PROJECT / "bench")]

from peers_on_a_display import OURS, Run, WatchedScreen, desktop, run, written  # noqa: E402

LARGEST = 40.0
"""Megabytes that the .deb may have."""

NOISE = 1.05
"""The checkout and the installed program run the same code; medians of 5 of one and the same program were
seen to differ by up to 5 % on a busy machine."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--lines", type=int, default=2000)
    parser.add_argument("--program", default="/usr/bin/diptych")
    parser.add_argument("--keep", type=Path, help="a folder for a picture of each program at rest")
    asked = parser.parse_args()
    holds = tell_sizes()
    if not Path(asked.program).exists():
        print(f"{asked.program} is not there: install the package first, or name the bundle with --program.")
        return 1
    samples = [
        PROJECT / "resources" / "samples" / f"harbour-ferry-{when}.txt" for when in ("evening", "morning")
    ]
    with tempfile.TemporaryDirectory() as folder, desktop(Path(folder)) as screen:
        commands = programs(asked.program)
        for what, files in (
            ("the two samples", samples),
            (f"two texts of {asked.lines:,} lines", written(Path(folder), asked.lines)),
        ):
            holds &= compare(screen, what, commands, files, asked.runs, asked.keep)
    return 0 if holds else 1


def tell_sizes() -> bool:
    """Print how large what was built is, and how long that took; whether it is small enough."""
    packages = sorted((PROJECT / "dist").glob("*"))
    for file in packages:
        print(f"{file.name:44}{file.stat().st_size / 1_000_000:7.1f} MB")
    took = PROJECT / "build" / "package" / "seconds"
    if took.exists():
        print(f"{'build, all packages and the bundle’s check':44}{float(took.read_text()):7.1f} s")
    unpacked = Path("/usr/lib/diptych")
    if unpacked.exists():
        size = sum(file.stat().st_size for file in unpacked.rglob("*") if not file.is_symlink())
        print(f"{'installed':44}{size / 1_000_000:7.1f} MB")
    return all(file.stat().st_size <= LARGEST * 1_000_000 for file in packages if file.suffix == ".deb")


def programs(installed: str) -> dict[str, Sequence[str]]:
    """The command of each program that is here."""
    found: dict[str, Sequence[str]] = {
        "installed": (installed,),
        "checkout": (sys.executable, "-m", "reader"),
    }
    if shutil.which("meld"):
        found["Meld"] = ("meld",)
    else:
        print("Meld is not installed and is left out.")
    return found


def compare(
    screen: WatchedScreen,
    what: str,
    commands: dict[str, Sequence[str]],
    files: Sequence[Path],
    runs: int,
    keep: Path | None,
) -> bool:
    """Let the programs take turns and print their medians; whether none is faster than the installed one."""
    print(f"\n{what}, median of {runs}, from start until the picture is still")
    taken: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            known_as = name if name == "Meld" else OURS  # our window says itself when the spread is there
            taken[name].append(run(screen, known_as, [*command, *map(str, files)], keep))
    medians = {name: median(one.seconds for one in each) for name, each in taken.items()}
    for name, each in taken.items():
        times = sorted(one.seconds for one in each)
        computing = median(one.computing for one in each)
        print(
            f"{name:10}{medians[name]:7.2f} s ({times[0]:.2f} to {times[-1]:.2f})"
            f"{computing:7.2f} s of computing",
            flush=True,
        )
    return all(medians["installed"] <= seconds * NOISE for seconds in medians.values())


if __name__ == "__main__":
    os.environ.pop("WAYLAND_DISPLAY", None)
    sys.exit(main())
