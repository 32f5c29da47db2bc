"""The real window to two figures: how soon it paints, and how long it ever keeps the reader waiting.

responsiveness.py [--megabytes 5] [--starts 5] [--offscreen]

A story of that size and an edited copy of it are made up, opened, cleaned and compared in the window, while
a timer asks every 5 ms to be heard: the longest silence between two of its beats is how long the window was
deaf. Runs on an X server of its own where Xvfb and its company are there, else without a screen.
"""

import argparse
import contextlib
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PROJECT = Path(__file__).parent.parent
FIRST_PAINT_GOAL, DEAF_GOAL = 1.0, 0.050
BEAT = 5
SYLLABLES = "an bel cor dra el fin gar har in jo kal lum mar nor ost pel quin ral sor tem ul ver wic yar zen"
VOCABULARY = 6000


def main() -> int:
    """Measure and print; the status is 1 where a goal is missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=float, default=5.0, help="size of the story")
    parser.add_argument("--starts", type=int, default=5, help="how often the window is started")
    parser.add_argument("--offscreen", action="store_true", help="do not start an X server")
    parser.add_argument("--window", nargs="*", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.window is not None:
        return run_window([Path(file) for file in asked.window])
    with tempfile.TemporaryDirectory() as folder, screen(Path(folder), asked.offscreen) as environment:
        first_paint = measure_first_paint(environment, asked.starts)
        longest = measure_opening(environment, Path(folder), asked.megabytes)
    return int(first_paint > FIRST_PAINT_GOAL or longest > DEAF_GOAL)


def measure_first_paint(environment: dict[str, str], starts: int) -> float:
    """Start the window several times and print the median time to its first paint."""
    told = [start_window(environment, []) for _ in range(starts)]
    times = sorted(one["first_paint"] for one in told)
    median = times[len(times) // 2]
    computing = min(one["computing"] for one in told)
    print(
        f"first paint after the interpreter starts: {median:.2f} s {verdict(median, FIRST_PAINT_GOAL)}"
        f"  ({starts} starts, {times[0]:.2f} to {times[-1]:.2f} s, {computing:.2f} s of it computing)"
    )
    return median


def measure_opening(environment: dict[str, str], folder: Path, megabytes: float) -> float:
    """Open a long story and an edited copy and print the longest time that the window was deaf."""
    paragraphs = story(round(megabytes * 1_000_000))
    files = [folder / "story.txt", folder / "edited copy.txt"]
    for file, text in zip(files, (paragraphs, edited(paragraphs)), strict=True):
        file.write_text("\n\n".join(text), encoding="utf-8")
    with bystander() as waited:
        told = start_window(environment, files)
    longest = told["longest"]
    print(
        f"longest time deaf: {1000 * longest:.0f} ms {verdict(longest, DEAF_GOAL)}  (while two files of "
        f"{megabytes:g} MB, {len(paragraphs):,} paragraphs, were read, cleaned, compared and shown)"
    )
    for phase in told["phases"]:
        print(
            f"  {phase['name']:<10} {phase['seconds']:7.2f} s   longest {1000 * phase['longest']:4.0f} ms "
            f"({1000 * phase['computing']:.0f} ms of it computing), "
            f"99 % under {1000 * phase['nearly_all']:.0f} ms"
        )
    print(
        f"  a program that does nothing had to wait {1000 * waited[0]:.0f} ms meanwhile: that is the machine"
    )
    print(f"  {told['outcome']}; memory of the window at most {told['megabytes']:.0f} MB")
    return longest


def verdict(measured: float, goal: float) -> str:
    """Whether a figure keeps what was promised."""
    return f"(goal: under {goal:g} s)" if measured <= goal else f"OVER THE GOAL of {goal:g} s"


def start_window(environment: dict[str, str], files: list[Path]) -> dict:
    """Run the window in a process of its own, until the files are shown, and return what it measured."""
    command = [sys.executable, __file__, "--window", *map(str, files)]
    environment = environment | {"DIPTYCH_STARTED": repr(time.monotonic())}
    done = subprocess.run(command, env=environment, cwd=PROJECT, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout.splitlines()[-1])


IDLE = """
import select, sys, time
longest, last = 0.0, time.monotonic()
while not select.select([sys.stdin], [], [], 0.005)[0]:
    now = time.monotonic()
    longest, last = max(longest, now - last), now
print(longest)
"""


@contextlib.contextmanager
def bystander() -> Iterator[list[float]]:
    """A process that only wakes every 5 ms: the longest it had to wait is put into the list at the end."""
    waited: list[float] = []
    process = subprocess.Popen([sys.executable, "-c", IDLE], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    yield waited
    answer, _ = process.communicate()
    waited.append(float(answer))


@contextlib.contextmanager
def screen(folder: Path, offscreen: bool) -> Iterator[dict[str, str]]:
    """The environment of a screen to open windows on, with a home of its own."""
    sys.path.insert(0, str(PROJECT / "tests" / "desktop"))
    from screen import Screen, missing_programs

    missing = "--offscreen" if offscreen else missing_programs()
    if missing:
        print(f"without a screen ({missing})")
        homes = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        yield dict(os.environ) | homes | {"QT_QPA_PLATFORM": "offscreen"}
        return
    desktop = Screen(folder)
    try:
        yield desktop.environment
    finally:
        desktop.close()


def story(size: int) -> list[str]:
    """Paragraphs of made-up words, as frequent and rare as real ones, with so many characters in all."""
    chance = random.Random(1)
    syllables = SYLLABLES.split()
    words = ["".join(chance.choices(syllables, k=chance.randrange(1, 4))) for _ in range(VOCABULARY)]
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))  # Zipf's law
    paragraphs = []
    while size > 0:
        sentences = [
            " ".join(chance.choices(words, cum_weights=weights, k=chance.randrange(8, 20))).capitalize() + "."
            for _ in range(chance.randrange(2, 7))
        ]
        paragraphs.append(" ".join(sentences))
        size -= len(paragraphs[-1]) + 2
    return paragraphs


def edited(paragraphs: list[str]) -> list[str]:
    """The same with 1 % of the paragraphs gone, 1 % new, and a word changed in 8 %."""
    chance = random.Random(2)
    result = []
    for paragraph in paragraphs:
        fate = chance.random()
        if fate < 0.01:
            continue
        if fate < 0.02:
            result.append(
                f"Nobody had told the {chance.choice(SYLLABLES.split())} of this before the evening came."
            )
        words = paragraph.split(" ")
        if fate > 0.92:
            words[chance.randrange(len(words))] = "otherwise"
        result.append(" ".join(words))
    return result


def run_window(files: list[Path]) -> int:
    """The measured process: the program as it is, with a watch beside it."""
    sys.path.insert(0, str(PROJECT))
    from reader import app
    from reader.arguments import Start

    make_application = app.make_application

    def make_watched_application() -> "QApplication":
        application = make_application()
        # Qt's object keeps the watcher alive; it has no such attribute of its own.
        application.watch = watch_over(application, bool(files))  # type: ignore[attr-defined]  # kept alive by it
        return application

    app.make_application = make_watched_application
    return app.main(Start(tuple(files)))


def watch_over(application: "QApplication", files: bool) -> object:
    """Measure the first paint, and with files the silences until they are shown; then print and quit."""
    import resource

    from PySide6.QtCore import QEvent, QObject, Qt, QTimer

    from reader.ui.desk import Desk
    from reader.ui.window import Window

    class Watch(QObject):
        """Hears the first paint of the window, then a beat every few milliseconds."""

        def __init__(self) -> None:
            super().__init__(application)
            self.told: dict = {}
            self.phases = [("reading", time.monotonic(), [])]
            self.timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
            self.timer.timeout.connect(self.beat)
            self.last_beat = self.last_computed = 0.0
            application.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
            if event.type() == QEvent.Type.Paint and isinstance(watched, Window):
                application.removeEventFilter(self)
                QTimer.singleShot(0, self.painted)
            return False

        def painted(self) -> None:
            self.told["computing"] = time.process_time()
            self.told["first_paint"] = time.monotonic() - float(os.environ["DIPTYCH_STARTED"])
            if not files:
                self.finish()
                return
            self.desk = application.findChild(Desk)
            self.desk.work_changed.connect(self.follow)
            self.desk.sheet_changed.connect(self.shown)
            self.desk.trouble_told.connect(self.give_up)
            self.phases = [("reading", time.monotonic(), [])]
            self.last_beat, self.last_computed = time.monotonic(), time.thread_time()
            self.timer.start()

        def beat(self) -> None:
            now, computed = time.monotonic(), time.thread_time()
            self.phases[-1][2].append((now - self.last_beat, computed - self.last_computed))
            self.last_beat, self.last_computed = now, computed

        def follow(self) -> None:
            if self.phases[-1][0] == "reading" and self.desk.work.startswith("Comparing"):
                self.phases.append(("comparing", time.monotonic(), []))

        def shown(self, sheet: object) -> None:
            if sheet is not None:
                self.phases.append(("showing", time.monotonic(), []))
                self.told["outcome"] = f"{sheet.stop_count:,} differences shown"
                QTimer.singleShot(2000, self.finish)

        def give_up(self, sentence: str) -> None:
            self.told["outcome"] = sentence
            self.finish()

        def finish(self) -> None:
            self.timer.stop()
            ends = [start for _, start, _ in self.phases[1:]] + [time.monotonic()]
            self.told["phases"] = [
                {
                    "name": name,
                    "seconds": end - start,
                    "longest": max(beats, default=(0.0, 0.0))[0],
                    "computing": max(beats, default=(0.0, 0.0))[1],
                    "nearly_all": sorted(beats)[len(beats) * 99 // 100][0] if beats else 0.0,
                }
                for (name, start, beats), end in zip(self.phases, ends, strict=True)
            ]
            self.told["longest"] = max(phase["longest"] for phase in self.told["phases"])
            self.told["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(json.dumps(self.told), flush=True)
            application.quit()

    return Watch()


if __name__ == "__main__":
    sys.exit(main())
