"""Sessions of growing size to what they cost in the window: until one reads, decides, finds, sees all.

library_window.py [--sizes 50,500,5000] [--words 1000] [--files | --unknown]

One table: a line a task, a column a number of articles; behind each figure stands how many times the column
before took. "deaf" is the longest time in which the window's thread heard nothing, with a timer that beats
every 5 ms; in brackets how much of that it computed itself, the rest is the machine or a thread beside it.
`--files` opens so many files instead of a session, `--unknown` a session that does not know what its articles
are like, as it is after a new version of the program.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.ui.desk import Desk
    from reader.ui.window import Window

PROJECT = Path(__file__).parent.parent
BEAT = 5
PATIENCE = 3600.0
"""Seconds after which a step is held to never end."""

WORDS_OF_A_PARAGRAPH = 42

Figures = dict[str, float]


def main() -> None:
    """Measure each size in a process of its own and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="50,500,5000")
    parser.add_argument("--words", type=int, default=1000, help="of each article, about")
    parser.add_argument("--files", action="store_true", help="open files instead of a session")
    parser.add_argument("--unknown", action="store_true", help="have all articles read at the start")
    parser.add_argument("--window", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.window:
        print(json.dumps(measure(Path(asked.window), asked.files)))
        return
    sizes = [int(size) for size in asked.sizes.split(",")]
    columns = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            paragraphs = max(1, asked.words // WORDS_OF_A_PARAGRAPH)
            fill(Path(folder), size, paragraphs, asked.files, not asked.unknown)
            columns.append(started(Path(folder), asked.files))
    print(f"{'articles':56s}" + "".join(f"{size:18,d}" for size in sizes))
    for what in columns[0]:
        print(f"{what:56s}" + "".join(cells(what, columns)))


def cells(what: str, columns: list[Figures]) -> Iterator[str]:
    """A line's figures, each with its growth."""
    before = 0.0
    for column in columns:
        value = column.get(what, 0.0)
        shown = f"{value:.1f} MB" if what.endswith("memory") else f"{value:.3f} s"
        yield f"{shown:>11s}" + (f" ({value / before:4.1f})" if before else " " * 7)
        before = value


def fill(folder: Path, count: int, paragraphs: int, files: bool, known: bool) -> None:
    """A session of so many articles in the folder of a person's data, or so many files."""
    import library

    library.PARAGRAPHS = paragraphs
    data = folder / "diptych"
    data.mkdir()
    if not files:
        library.filled(data / "session.diptych", count, known)
        return
    (folder / "files").mkdir()
    for number, texts in enumerate(library.texts_of(count), 1):
        (folder / "files" / f"{number}.txt").write_text("\n\n".join(texts), encoding="utf-8")


def started(folder: Path, files: bool) -> Figures:
    """Run the window in a process of its own and return what it measured."""
    command = [sys.executable, __file__, "--window", str(folder), *(["--files"] if files else [])]
    homes = {f"XDG_{name}_HOME": str(folder) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)} | homes
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


class Watch:
    """A window with a beat beside it, and the figures that are taken of it."""

    def __init__(self, application: "QApplication") -> None:
        from PySide6.QtCore import Qt, QTimer

        self.figures: Figures = {}
        self._application = application
        self._last = self._computed = 0.0
        self._longest, self._rested = (0.0, 0.0), 0.0
        self._timer = QTimer(application, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, computed = time.monotonic(), time.thread_time()
        self._longest = max(self._longest, (now - self._last, computed - self._computed))
        self._last, self._computed = now, computed

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Write down how long something takes, and how long the window is deaf meanwhile."""
        self._last, self._computed = time.monotonic(), time.thread_time()
        self._longest, self._rested = (0.0, 0.0), 0.0
        began = self._last
        yield
        self._beat()
        self.figures[what] = time.monotonic() - began - self._rested
        self.figures["   deaf at most: " + what] = self._longest[0]
        self.figures["   of it computing: " + what] = self._longest[1]

    def until(self, true: Callable[[], object], rest: float = 0.0) -> None:
        """Let events happen until something is true, and for so many seconds more, which are not counted."""
        from PySide6.QtCore import QEventLoop

        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.001)
        self._rested += rest
        still = time.monotonic() + rest
        while time.monotonic() < still:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.001)


def measure(folder: Path, files: bool) -> Figures:
    """All figures of the window over what lies in a folder."""
    from reader.app import make_application, make_window
    from reader.settings import Settings, data_folder
    from reader.ui.desk import Desk
    from reader.ui.spread import Spread

    application = make_application()
    watch = Watch(application)
    window = make_window(application, Settings(theme="light"), folder)
    window.resize(1440, 900)
    window.show()
    watch.until(window.isVisible, 0.5)
    before = memory()
    desk, spread = application.findChild(Desk), window.findChild(Spread, "spread")
    assert desk is not None
    assert spread is not None
    with watch.step("open, to the first paint of the list"):
        window.sessions.begin(data_folder())
        if files:
            paths = sorted((folder / "files").iterdir(), key=lambda path: int(path.stem))
            watch.until(lambda: window.sessions.path)
            window.open_files(paths)
        watch.until(lambda: desk.articles.rowCount(), 0.05)  # heard before the picture is asked for
        window.grab()
    count = len(paths) if files else desk.articles.rowCount()
    if not files:
        desk.put_both(1, 2)
        with watch.step("until two articles are shown"):
            watch.until(lambda: spread.sheet is not None)
    with watch.step("until all are read and can be found"):
        watch.until(lambda: desk.kin.count == count)
    with watch.step("until it is known who resembles whom"):
        watch.until(lambda: desk.kin.kinships and len(desk.kin.kinships.numbers) == count, 1.0)
    decide_and_save(watch, desk)
    look_through(watch, window, desk)
    watch.figures["memory"] = memory()
    watch.figures["of it for 1,000 articles, memory"] = (memory() - before) * 1000 / count
    window.close()
    return watch.figures


def decide_and_save(watch: Watch, desk: "Desk") -> None:
    """What a decision costs until it is on the disk."""
    from reader.library.deciding import write_note

    with watch.step("save after one decision"):
        desk.ledger.make(write_note(desk.ledger.holdings, 1, "a note"))
        watch.until(lambda: desk.keeping.flush(0.0))


def look_through(watch: Watch, window: "Window", desk: "Desk") -> None:
    """Scroll, type into the filter, sort, group, rename, remove, and the picture of all."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QAction
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit

    from reader.ui.library_panel import LibraryPanel

    panel, field = window.findChild(LibraryPanel), window.findChild(QLineEdit, "article_filter")
    order = window.findChild(QComboBox, "article_order")
    assert panel is not None
    assert field is not None
    assert order is not None
    bar = panel.list.verticalScrollBar()
    timers = panel.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def settled() -> bool:
        return not any(timer.isActive() for timer in timers)

    def choose(name: str) -> None:
        window.findChild(QAction, name).trigger()

    with watch.step("scroll through the list, 200 pages"):
        for page in range(200):
            bar.setValue(page * bar.maximum() // 199)
            watch.until(lambda: True)
    word = panel.list.model().index(desk.articles.rowCount() // 2, 0).data().split()[0]
    with watch.step("find as one types, six letters"):
        for letter in word[:6]:
            QTest.keyClick(field, letter)
            watch.until(settled, 0.05)
    with watch.step("take the filter away"):
        field.clear()
        watch.until(settled, 0.3)
    for at in range(1, order.count()):
        with watch.step(f"sort by {order.itemText(at).lower()}"):
            order.setCurrentIndex(at)
            watch.until(lambda: True, 0.3)
    with watch.step("put stories together"):
        choose("group_stories")
        watch.until(lambda: True, 0.3)
    choose("group_stories")
    order.setCurrentIndex(0)
    watch.until(lambda: True, 0.3)
    with watch.step("rename, move, remove, undo three times"):
        panel.shelf.rename_wanted.emit(3, "Another title")
        panel.shelf.reorder_wanted.emit(3, 10)
        desk.remove(4)
        for _ in range(3):
            desk.ledger.undo_stack.undo()
        watch.until(lambda: True, 0.5)
    with watch.step("change the article on the left"):
        desk.put_left(5)
        watch.until(lambda: not desk.work, 0.5)
    with watch.step("the picture of all, shown"):
        choose("matrix")
        dialog = window.findChild(QDialog, "matrix")
        watch.until(lambda: dialog and dialog.isVisible(), 0.5)
        dialog.grab()
    dialog.close()
    with watch.step("the pairs, listed"):
        choose("pairs")
        watch.until(lambda: True, 0.3)
    for shown in window.findChildren(QDialog):
        shown.close()


def memory() -> float:
    """Megabytes of this process now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if sys.platform == "linux" else 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return pages * resource.getpagesize() / 1e6 if pages else peak / 1e6


if __name__ == "__main__":
    sys.path.insert(0, str(PROJECT))
    main()
