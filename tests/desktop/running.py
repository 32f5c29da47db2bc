"""A program to a window with a hand and an eye on it: keys and drags go in, what it says comes out."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from screen import Node, Screen, wait_for

SOURCE_AT = (1400, 880)
FRAME = 50
"""Pixels that the frame of a window may have."""

STEPS = 40
"""Small moves in a drag; a single jump starts none."""


class Running:
    """One program with a window on the desktop."""

    def __init__(self, screen: Screen, command: Sequence[str], folder: Path) -> None:
        self.screen = screen
        self.log = folder / "program.log"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, env=screen.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        try:
            self.window = wait_for(self._find_window, f"a window of {command[-1]}")
        except BaseException:
            self.close()
            raise

    def place(self, left: int, top: int, width: int = 0, height: int = 0) -> None:
        """Move the window to a place, give it a size if one is asked for, and wait until it has both."""
        if width:
            self.screen.run("xdotool", "windowsize", self.window, str(width), str(height))
            wait_for(lambda: self.geometry()[2:] == (width, height), "the window to take its size")
        self.screen.run("xdotool", "windowmove", self.window, str(left), str(top))
        wait_for(lambda: self._is_near(left, top), "the window to come to its place")

    def _is_near(self, left: int, top: int) -> bool:
        """Whether the window is where it was put, but for its frame."""
        x, y, _, _ = self.geometry()
        return abs(x - left) < FRAME and abs(y - top) < FRAME

    def geometry(self) -> tuple[int, int, int, int]:
        """Left, top, width and height of what the window shows, in pixels of the screen."""
        lines = self.screen.run("xdotool", "getwindowgeometry", "--shell", self.window).split()
        values = dict(line.split("=", 1) for line in lines)
        return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as xdotool does (`alt+Down`): in a dialog if one is open."""
        active = self.screen.run("xdotool", "getactivewindow", "getwindowpid", check=False)
        if active.strip() != str(self.process.pid):
            self.screen.run("xdotool", "windowactivate", "--sync", self.window)
        self.screen.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self.screen.run("xdotool", "type", "--clearmodifiers", text)

    def click(self, node: Node, *, button: int = 1, times: int = 1) -> None:
        """Click into the middle of something that is in sight."""
        point = map(str, middle(node.area))
        self.screen.run("xdotool", "mousemove", *point, "click", "--repeat", str(times), str(button))

    def nodes(self) -> list[Node]:
        """All that a screen reader finds in the window."""
        return self.screen.nodes(self.process.pid)

    def part(self, object_name: str) -> list[Node]:
        """The widget of that name and all that lies inside it; empty while there is none."""
        return self.screen.nodes(self.process.pid, object_name)

    def text_of(self, object_name: str) -> str:
        """What the widget of that name says; empty while there is none, or it says nothing."""
        return next((node.name or node.text for node in self.part(object_name)), "")

    def shows(self, object_name: str) -> bool:
        """Whether the widget of that name is to be seen."""
        return any("showing" in node.states for node in self.part(object_name)[:1])

    def items_of(self, object_name: str) -> list[str]:
        """What the items of the list of that name say, in order."""
        return [node.name for node in self.inside(object_name) if node.role == "list item"]

    def inside(self, object_name: str) -> list[Node]:
        """All that lies inside the widget of that name."""
        return self.part(object_name)[1:]

    def wait_to_say(self, object_name: str, words: str) -> str:
        """Wait until the widget of that name says something with these words in it, and return all of it."""
        try:
            return wait_for(
                lambda: text if words in (text := self.text_of(object_name)) else None,
                f"“{words}” in {object_name}",
            )
        except AssertionError as vain:
            raise AssertionError(f"{vain}; it says “{self.text_of(object_name)}”") from None

    def wait_for_change(self, object_name: str, before: str) -> str:
        """Wait until the widget of that name says something else than before, and return it."""
        return wait_for(
            lambda: text if (text := self.text_of(object_name)) != before else None,
            f"{object_name} to say something else than “{before}”",
        )

    def picture(self, path: Path) -> None:
        """Write what the window shows to a PNG file."""
        self.screen.run("import", "-window", self.window, str(path))

    def close(self) -> int:
        """End the program if it still runs and return its exit status."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
        return self.process.wait()

    def _find_window(self) -> str | None:
        assert self.process.poll() is None, f"the program ended: {self.log.read_text(errors='replace')}"
        visible = (
            "xdotool",
            "search",
            "--all",
            "--onlyvisible",
            "--pid",
            str(self.process.pid),
            "--name",
            ".",
        )
        return next(iter(self.screen.run(*visible, check=False).split()), None)


Start = Callable[..., Running]
"""Starts a program with Python on the desktop: its script or `-m` and module, then its arguments."""


def drag(
    screen: Screen,
    folder: Path,
    files: Sequence[Path],
    target: Running,
    before_letting_go: Callable[[], None] = lambda: None,
) -> None:
    """Drag files from another program into the middle of a window and let them go there."""
    script = Path(__file__).parent / "drag_source.py"
    source = Running(screen, [sys.executable, str(script), *map(str, files)], folder)
    try:
        source.place(*SOURCE_AT)
        start, goal = middle(source.geometry()), middle(target.geometry())
        screen.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        near = [(start[0] - step, start[1] - step) for step in range(0, 30, 2)]
        wait_for(lambda: move(screen, near) or said(source)[-1:] != ["ready"], "the drag to begin")
        move(screen, [between(near[-1], goal, step / STEPS) for step in range(1, STEPS + 1)])
        # A target answers to a movement: the hand trembles over it until it does.
        around = [(goal[0] + 3, goal[1] + 2), goal]
        wait_for(lambda: move(screen, around) or said(source)[-1] == "accepted", "the window to accept")
        before_letting_go()
        screen.run("xdotool", "mouseup", "1")
        wait_for(lambda: said(source)[-1] == "dropped", "the drop to arrive")
    finally:
        screen.run("xdotool", "mouseup", "1")
        source.close()


def said(source: Running) -> list[str]:
    """What the program that files are dragged from has told so far."""
    words = source.log.read_text(encoding="utf-8", errors="replace").split()
    return [word for word in words if word in {"ready", "dragging", "accepted", "refused", "dropped"}]


def move(screen: Screen, points: Sequence[tuple[int, int]]) -> None:
    """Lead the pointer from point to point, no faster than a hand."""
    path = [word for x, y in points for word in ("mousemove", str(x), str(y), "sleep", "0.015")]
    screen.run("xdotool", *path)


def middle(geometry: tuple[int, int, int, int]) -> tuple[int, int]:
    """The point in the middle of a window."""
    left, top, width, height = geometry
    return left + width // 2, top + height // 2


def between(start: tuple[int, int], goal: tuple[int, int], share: float) -> tuple[int, int]:
    """The point that lies so far on the way, from 0 to 1."""
    return tuple(round(a + (b - a) * share) for a, b in zip(start, goal, strict=True))  # type: ignore[return-value]
