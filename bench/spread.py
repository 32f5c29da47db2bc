"""Made-up comparisons of 100 to 100,000 rows to what each step of reading them costs in the window.

spread.py [--rows 100,5000,100000] [--times 15]

Every second row is edited, and some are added, removed or stripped; the paragraphs have 80 words. Costs are
milliseconds of computing in the process of the window (Qt's drawing included), as a median of several and as
the longest of them; the last column says how much more the most rows cost than the fewest. There is no
screen, so that nothing but the program is measured.
"""

import argparse
import gc
import json
import os
import pickle
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.clean import Article, Block
    from reader.compare import Comparison, Row, Run
    from reader.present import Sheet
    from reader.ui.window import Window

PROJECT = Path(__file__).parent.parent
FRAME = 16.0
"""Milliseconds between two pictures of a common screen: a scroll that takes longer is seen to stutter."""

PARAGRAPH = 80
SCROLLING = ("a page on", "a page back", "a notch of the wheel", "along the scroll bar")
SYLLABLES = "an bel cor dra el fin gar har in jo kal lum mar nor ost pel quin ral sor tem ul ver wic yar zen"


def main() -> int:
    """Measure and print; the status is 1 where a scroll takes longer than a frame."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", default="100,5000,100000", help="how many rows, smallest first")
    parser.add_argument("--times", type=int, default=15, help="how often each step is taken")
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    sizes = [int(rows) for rows in asked.rows.split(",")]
    if asked.make:
        return make_sheet(sizes[0], asked.make)
    if asked.measure:
        return measure(asked.measure, asked.times)
    with tempfile.TemporaryDirectory() as folder:
        told = [measured_apart(rows, asked.times, Path(folder) / f"{rows}") for rows in sizes]
    show_table(sizes, told)
    slow = [name for name in SCROLLING for one in told if one["steps"][name][0] > FRAME]
    print(
        f"over {FRAME:g} ms: {', '.join(dict.fromkeys(slow))}"
        if slow
        else f"all scrolling under {FRAME:g} ms"
    )
    return int(bool(slow))


def measured_apart(rows: int, times: int, file: Path) -> dict:
    """Make a sheet in one process and read it in another, whose memory is then the window's alone."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(file.parent)}
    common = [sys.executable, __file__, "--rows", str(rows), "--times", str(times)]
    subprocess.run([*common, "--make", str(file)], cwd=PROJECT, env=environment, check=True)
    done = subprocess.run(
        [*common, "--measure", str(file)], cwd=PROJECT, env=environment, stdout=subprocess.PIPE, check=True
    )
    file.unlink()
    return json.loads(done.stdout.splitlines()[-1])


def show_table(sizes: list[int], told: list[dict]) -> None:
    """Print what was measured: a line a step, a column a size."""
    print(
        f"{'ms of computing, median (longest)':38}"
        + "".join(f"{f'{rows:,} rows':>18}" for rows in sizes)
        + "   growth"
    )
    for name in told[0]["steps"]:
        costs = [one["steps"][name] for one in told]
        cells = "".join(f"{f'{usual:.1f} ({longest:.1f})':>18}" for usual, longest in costs)
        print(f"{name:38}{cells}{costs[-1][0] / max(0.05, costs[0][0]):8.1f} x")
    for name in told[0]["megabytes"]:
        cells = "".join(f"{one['megabytes'][name]:>18.1f}" for one in told)
        more = (told[-1]["megabytes"][name] - told[0]["megabytes"][name]) / max(1, sizes[-1] - sizes[0])
        print(f"{'MB: ' + name:38}{cells}{more * 10_000:8.2f} MB for 10,000 rows")


def make_sheet(rows: int, file: Path) -> int:
    """Write the sheet of a made-up comparison, as it crosses from the worker to the window."""
    sys.path.insert(0, str(PROJECT))
    from reader.present import present
    from reader.worker import Result, send

    with file.open("wb") as stream:
        send(stream, Result(1, present(comparison_of(rows))))
    return 0


def comparison_of(count: int) -> "Comparison":
    """A comparison of so many rows: of each 50, 25 edited, 1 added, 1 removed, and of each 500 one moved."""
    from reader.compare import Comparison, Difference, Figures, Options, RowKind

    texts = paragraphs(random.Random(1), min(count, 2000))
    left: list[Block] = []
    right: list[Block] = []
    rows: list[Row] = []
    bodies = [0, 0]
    for at in range(count):
        row = made_row(at, texts[at % len(texts)], *bodies)
        for side, blocks, runs in ((0, left, row.left_runs), (1, right, row.right_runs)):
            if runs:
                blocks.append(block_of("".join(run.text for run in runs), True))
                bodies[side] += 1
        if at % 40 == 7:
            left.append(block_of("Read more · Share · Subscribe to the evening letter", False))
        rows.append(row)
    differences = tuple(
        Difference(at, at, row.kind, row.moved)
        for at, row in enumerate(rows)
        if row.kind is not RowKind.EQUAL
    )
    return Comparison(
        article_of(left),
        article_of(right),
        Options(),
        tuple(rows),
        differences,
        Figures(count, count, count, 0.9),
    )


def made_row(at: int, words: list[str], left: int, right: int) -> "Row":
    """One row of the kind that its place in the article gives it."""
    from reader.compare import Row, RowKind, Run, RunKind

    whole = " ".join(words)
    if at % 50 == 3:
        return Row((), (right,), RowKind.ADDED, right_runs=(Run(whole, RunKind.ADDED),))
    if at % 50 == 4:
        return Row((left,), (), RowKind.REMOVED, left_runs=(Run(whole, RunKind.REMOVED),))
    if at % 2:
        before, after = edited_runs(words)
        return Row((left,), (right,), RowKind.EDITED, left_runs=before, right_runs=after)
    runs = (Run(whole, RunKind.EQUAL),)
    return Row((left,), (right,), RowKind.EQUAL, left_runs=runs, right_runs=runs)


def edited_runs(words: list[str]) -> "tuple[tuple[Run, ...], tuple[Run, ...]]":
    """The words with every twentieth or so replaced by another: the runs of both sides."""
    from reader.compare import Run, RunKind

    before, after = [], []
    for start in range(0, len(words), 20):
        same = Run(" ".join(words[start + 1 : start + 20]) + " ", RunKind.EQUAL)
        before += [Run(words[start] + " ", RunKind.REMOVED), same]
        after += [Run(words[start][::-1] + " ", RunKind.ADDED), same]
    return tuple(before), tuple(after)


def paragraphs(chance: random.Random, count: int) -> list[list[str]]:
    """So many paragraphs of made-up words."""
    syllables = SYLLABLES.split()
    words = ["".join(chance.choices(syllables, k=chance.randrange(1, 4))) for _ in range(3000)]
    return [chance.choices(words, k=PARAGRAPH) for _ in range(count)]


def block_of(text: str, kept: bool) -> "Block":
    """A block with a verdict."""
    from reader.clean import Block, Kind

    return Block(text, text, Kind.PARAGRAPH, kept, "prose" if kept else "menu", "" if kept else "a menu")


def article_of(blocks: "list[Block]") -> "Article":
    """An article of these blocks."""
    from reader.clean import Article, Metadata
    from reader.load import Format, Source

    source = Source(None, "made up.txt", "", Format.TEXT, "utf-8", "made up", "0" * 64, 0)
    return Article(source, Metadata(), tuple(blocks))


def measure(file: Path, times: int) -> int:
    """In the process of the window: read the sheet, take every step, and print what each of them cost."""
    sys.path.insert(0, str(PROJECT))
    from reader.app import make_application

    application = make_application()
    window, show = empty_window(application)
    gc.collect()
    empty = resident()
    with file.open("rb") as stream:
        sheet = unpacked(stream.read())
    gc.collect()
    holding = resident()
    steps: dict[str, list[float]] = {"first paint": [cost(application, lambda: show(sheet))]}
    shown = resident()
    for name, step in steps_of(window):
        steps[name] = [cost(application, step) for _ in range(times)]
    gc.collect()
    megabytes = {
        "the sheet, packed": holding - empty,
        "the view, just painted": shown - holding,
        "the view, after all of this": resident() - holding,
    }
    costs = {name: (median(found), max(found)) for name, found in steps.items()}
    print(json.dumps({"steps": costs, "megabytes": megabytes}))
    return 0


def unpacked(data: bytes) -> "Sheet":
    """The sheet as the window gets it from the worker."""
    import io

    from reader.worker import Result, receive

    result = receive(io.BytesIO(data))
    assert isinstance(result, Result), pickle
    return result.value  # type: ignore[return-value]  # what was asked for


def empty_window(application: "QApplication") -> "tuple[Window, Callable[[Sheet], None]]":
    """The program's own window with nothing to read yet, and what shows a sheet in it."""
    from PySide6.QtGui import QFont

    from reader.app import show_colours
    from reader.load import Limits
    from reader.settings import Settings
    from reader.ui.articles import ArticlesModel
    from reader.ui.desk import Desk
    from reader.ui.tasks import TaskRunner
    from reader.ui.window import Window

    tasks = TaskRunner(application)
    tasks.close()  # no worker is needed here, and none is to compute beside what is measured
    settings = Settings(theme="light")
    desk = Desk(ArticlesModel(application), tasks, Limits(), application)
    window = Window(desk, settings, show_colours(application, settings), QFont(application.font()))
    window.resize(1600, 1000)
    window.show()
    application.processEvents()
    return window, desk.sheet_changed.emit


def steps_of(window: "Window") -> Iterator[tuple[str, Callable[[], object]]]:
    """What a reader does, each with its name; lazily, because each begins where the last one ended."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QAction, QWheelEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader.ui.spread import Spread

    spread = window.findChild(Spread)
    assert spread is not None
    bar = spread.verticalScrollBar()
    chance = random.Random(3)

    def press(key: Qt.Key, *held: Qt.KeyboardModifier) -> Callable[[], None]:
        return lambda: QTest.keyClick(spread, key, *held)

    def act(name: str) -> Callable[[], None]:
        action = window.findChild(QAction, name)
        assert action is not None, name
        return action.trigger

    def roll() -> None:
        middle = QPointF(spread.viewport().rect().center())
        nothing, notch = QPoint(0, 0), QPoint(0, -120)
        buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            middle, middle, nothing, notch, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(spread.viewport(), event)

    def resize() -> None:
        window.resize(window.width() + chance.choice((-30, -20, 20, 30)), window.height())

    yield "a page on", press(Qt.Key.Key_PageDown)
    yield "a page back", press(Qt.Key.Key_PageUp)
    yield "a notch of the wheel", roll
    yield "along the scroll bar", lambda: bar.setValue(chance.randrange(max(1, bar.maximum())))
    yield "to the end and back", alternately(press(Qt.Key.Key_End), press(Qt.Key.Key_Home))
    yield "to the next difference", act("next")
    yield "to the last and the first", alternately(act("last"), act("first"))
    yield "caret to the next paragraph", press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    yield "select a paragraph more", press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    yield "select all", act("select_all")
    yield "resize", resize
    yield "larger and smaller text", alternately(act("larger"), act("smaller"))
    yield "show and hide what was stripped", act("show_stripped")
    yield "fold and unfold", act("fold_unchanged")
    yield "open and close the change list", act("show_changes")


def alternately(one: Callable[[], object], other: Callable[[], object]) -> Callable[[], object]:
    """Do the one, the next time the other, and so on."""
    doings = [one, other]

    def do() -> object:
        doings.reverse()
        return doings[1]()

    return do


def cost(application: "QApplication", step: Callable[[], object]) -> float:
    """Milliseconds of computing until the step is done and painted."""
    began = time.process_time()
    step()
    application.processEvents()
    return 1000 * (time.process_time() - began)


def resident() -> float:
    """Megabytes of memory that the process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


if __name__ == "__main__":
    sys.exit(main())
