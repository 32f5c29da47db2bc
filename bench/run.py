"""Everything that can be measured on this machine to one table: quality where real texts are, and speed.

run.py [--quick] [--only NAME,...]

The real texts lie in ../shared/bench, beside the project; without them only speed is measured. Figures of
other programs stand beside ours where they are installed. `--quick` takes a sample of every set.
"""

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parent
TEXTS = PROJECT.parent / "shared" / "bench"
SAMPLES = PROJECT / "resources" / "samples"
PEERS = ("trafilatura", "readability")
QUICK = 12
"""Cases of each set that `--quick` takes: enough to see that nothing is broken, too few to compare."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    what: str
    value: str


def start_up(quick: bool) -> Iterator[Figure]:
    """Seconds from a command to its end, the median of several."""
    evening, morning = (SAMPLES / f"harbour-ferry-{when}.txt" for when in ("evening", "morning"))
    commands: dict[str, Sequence[str | Path]] = {
        "--version": ["--version"],
        "clean, one sample": ["clean", evening],
        "compare, two samples": ["compare", evening, morning],
    }
    for name, words in commands.items():
        seconds = [elapsed(words) for _ in range(3 if quick else 9)]
        yield Figure(f"start: {name}", f"{statistics.median(seconds):.3f} s")


def elapsed(words: Sequence[str | Path]) -> float:
    """Seconds that one run of the command takes."""
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "reader", *map(str, words)], cwd=PROJECT, capture_output=True, check=False
    )
    return time.perf_counter() - began


def pages(quick: bool) -> Iterator[Figure]:
    """What is kept of saved pages, beside other extractors."""
    peers = ["--peers"] if any(map(importlib.util.find_spec, PEERS)) else []
    yield from cleaning("pages", [*peers, *limited(quick)])


def dumps(quick: bool) -> Iterator[Figure]:
    """What is kept of the same pages as plain text."""
    yield from cleaning("dumps", limited(quick))


def cleaning(kind: str, words: list[str]) -> Iterator[Figure]:
    """One half of the cleaning benchmark."""
    command = [sys.executable, "-m", "reader", "clean", "--format", "json"]
    told = harness(TEXTS / "clean_bench.py", [kind, *words], ["--", *command])
    for name, figures in told.items():
        yield Figure(
            f"clean: {kind}, {name} ({figures['n']})",
            f"shingle F1 {figures['shingle']:.3f}  block F1 {figures['block']:.3f}",
        )


def alignment(quick: bool) -> Iterator[Figure]:
    """Which paragraphs are found to answer each other."""
    for name, figures in harness(
        TEXTS / "align_bench.py", ["align_adapter:align", "--timeout", "60", *limited(quick)]
    ).items():
        yield Figure(
            f"align: {name} ({figures['n']})",
            f"F1 {figures['F1']:.3f}  moves {figures['mvF1']:.3f}  false links a case {figures['fpc']:.2f}",
        )


def aligners(quick: bool) -> Iterator[Figure]:
    """The same links beside those of other programs."""
    if TEXTS.is_dir():
        program(HERE / "align_scores.py", [str(TEXTS), *limited(quick)])
    yield from ()


def marks(quick: bool) -> Iterator[Figure]:
    """How much is marked in paragraphs that answer each other, beside another program."""
    if TEXTS.is_dir():
        program(HERE / "align_marks.py", [str(TEXTS), *limited(quick)])
    yield from ()


def facts(quick: bool) -> Iterator[Figure]:
    """How many of the facts flagged in marked sentences are right, and how many are found."""
    program(HERE / "align_facts.py", [])
    yield from ()


def growth(quick: bool) -> Iterator[Figure]:
    """How the work of comparing grows with the number of paragraphs, and with the length of one."""
    program(HERE / "align_growth.py", ["--most", "1000" if quick else "100000"])
    program(HERE / "align_growth.py", ["--whole", "--most", "1000" if quick else "10000"])
    program(HERE / "align_long.py", [])
    yield from ()


def window(quick: bool) -> Iterator[Figure]:
    """First paint, and the longest moment in which the window did not answer."""
    program(HERE / "responsiveness.py", [])
    yield from ()


def spread(quick: bool) -> Iterator[Figure]:
    """What each step of reading costs, from 100 rows to 100,000."""
    program(HERE / "spread.py", ["--rows", "100,5000", "--times", "5"] if quick else [])
    yield from ()


def library(quick: bool) -> Iterator[Figure]:
    """What many articles cost: a session opened, a decision saved, a search, who resembles whom; and which
    decisions are found again in real texts."""
    program(HERE / "library.py", ["--most", "500"] if quick else [])
    program(HERE / "found_again.py", limited(quick))
    yield from ()


def library_window(quick: bool) -> Iterator[Figure]:
    """The same in the window: until one reads, decides, finds, and sees all at once."""
    program(HERE / "library_window.py", ["--sizes", "50,500"] if quick else [])
    yield from ()


def peers(quick: bool) -> Iterator[Figure]:
    """From start to two texts side by side, beside Meld and KDiff3."""
    program(HERE / "peers_on_a_display.py", ["--lines", "2000", "--runs", "3"] if quick else [])
    yield from ()


def loading(quick: bool) -> Iterator[Figure]:
    """Memory and time of opening 1, 10 and 100 MB of each main format."""
    program(HERE / "loading.py", ["--quick"] if quick else [])
    yield from ()


def limited(quick: bool) -> list[str]:
    """The option of both benchmarks that takes a sample."""
    return ["--limit", str(QUICK)] if quick else []


def harness(path: Path, words: list[str], last: list[str] | None = None) -> dict[str, dict[str, float]]:
    """Run a benchmark, let it print as it goes, and read the figures that it writes; none where it is not."""
    if not path.exists():
        return {}
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures.json"
        program(path, [*words, "--json", str(figures), *(last or [])])
        told: dict[str, dict[str, float]] = json.loads(figures.read_text()) if figures.exists() else {}
    return told


def program(path: Path, words: list[str]) -> None:
    """Run a Python program in the folder of our adapters."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    subprocess.run([sys.executable, str(path), *words], cwd=HERE, env=environment, check=False)


PARTS: dict[str, Callable[[bool], Iterator[Figure]]] = {
    "start": start_up,
    "loading": loading,
    "window": window,
    "spread": spread,
    "library": library,
    "library_window": library_window,
    "peers": peers,
    "align": alignment,
    "aligners": aligners,
    "marks": marks,
    "facts": facts,
    "growth": growth,
    "pages": pages,
    "dumps": dumps,
}


def main() -> None:
    """Measure what was asked for and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a sample of every set")
    parser.add_argument("--only", default=",".join(PARTS), help=f"some of {', '.join(PARTS)}")
    asked = parser.parse_args()
    if not TEXTS.is_dir():
        print("The real texts (../shared/bench) are not here, so quality is not measured.")
    table: list[Figure] = []
    for name in asked.only.split(","):
        print(f"\n== {name}", flush=True)
        table += PARTS[name](asked.quick)
    print("\n== figures")
    for figure in table:
        print(f"{figure.what:64s} {figure.value}")


if __name__ == "__main__":
    main()
