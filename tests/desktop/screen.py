"""Nothing to a desktop: an X server of our own with a window manager, a session bus and accessibility."""

import contextlib
import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Found = TypeVar("Found")

PROGRAMS = ("Xvfb", "openbox", "xdotool", "xprop", "import", "dbus-daemon")
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SIZE = (1600, 1000)
PATIENCE = 60.0
"""Seconds until something that was waited for is said never to come; a busy machine is slow, not broken."""

# No key belongs to the window manager, so that every key reaches the program; a click gives the focus.
OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <desktops><number>1</number></desktops>
  <keyboard></keyboard>
  <mouse><dragThreshold>8</dragThreshold>
    <context name="Client"><mousebind button="Left" action="Press">
      <action name="Focus"/><action name="Raise"/></mousebind></context>
  </mouse>
</openbox_config>
"""


@dataclass(frozen=True)
class Node:
    """One thing a screen reader finds: what it is, what it says, and the names of it and those around it.

    `identity` is the path of object names from the application down; `states` are AT-SPI's names; `area` is
    what can be seen of it, in pixels of the screen: left, top, width, height.
    """

    role: str
    name: str
    text: str
    identity: str
    states: tuple[str, ...]
    depth: int
    description: str = ""
    area: tuple[int, int, int, int] = (0, 0, 0, 0)

    def is_called(self, object_name: str) -> bool:
        """Whether it is the widget of that object name (or an item of one, for lists)."""
        return self.identity.rpartition(".")[2] == object_name


def missing_programs() -> str:
    """What keeps us from having a desktop, in a few words; empty where nothing does."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if not any(Path(launcher).exists() for launcher in BUS_LAUNCHERS):
        missing.append("at-spi-bus-launcher")
    if system_python() is None:
        missing.append("python3-pyatspi")
    return ", ".join(missing)


def system_python() -> str | None:
    """The system's own Python, if it has the bindings of the accessibility bus, which no wheel carries."""
    python = shutil.which("python3", path="/usr/bin:/bin")
    if python is None:
        return None
    check = subprocess.run([python, "-I", "-c", "import pyatspi"], check=False, capture_output=True)
    return python if check.returncode == 0 else None


def wait_for(find: Callable[[], Found | None], what: str, seconds: float = PATIENCE) -> Found:
    """Look for something again and again until it is there (true), and return it; fail after a while."""
    end = time.monotonic() + seconds
    while True:
        found = find()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(0.05)


class Screen:
    """A desktop for one test session. `environment` is what a program needs to appear on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = (folder / "desktop.log").open("wb")
        self.processes: list[subprocess.Popen[bytes]] = []
        self.environment = dict(os.environ) | self._private_folders()
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE", "XDG_CURRENT_DESKTOP"):
            self.environment.pop(name, None)
        try:
            self._start()
        except BaseException:
            self.close()
            raise

    def run(self, *command: str, check: bool = True) -> str:
        """Run a short program on this desktop and return what it wrote."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        if check and done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.stderr or done.stdout}")
        return done.stdout

    def start(self, command: Sequence[str], **options: object) -> "subprocess.Popen[bytes]":
        """Start a program that stays until the desktop closes."""
        process = subprocess.Popen(
            command, env=self.environment, **{"stdout": self.log, "stderr": self.log} | options
        )  # type: ignore[call-overload]
        self.processes.append(process)
        return process

    def nodes(self, process: int, inside: str = "") -> list[Node]:
        """All that a screen reader finds in a program, from the outside in; empty while it is not there.

        `inside` is the object name of a part that alone is wanted: it comes first, then what is in it.
        """
        reader = self._reader
        assert reader.stdin is not None
        assert reader.stdout is not None
        reader.stdin.write(f"{process} {inside}\n".encode())
        reader.stdin.flush()
        answer = json.loads(reader.stdout.readline() or b"[]")
        listed = ("states", "area")
        return [Node(**{**node, **{name: tuple(node[name]) for name in listed}}) for node in answer]

    def picture(self, path: Path) -> None:
        """Write what the screen shows to a PNG file."""
        self.run("import", "-window", "root", str(path))

    def close(self) -> None:
        """End everything that was started, last first."""
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
        self.processes.clear()
        self.log.close()

    def _private_folders(self) -> dict[str, str]:
        """A home of its own, so that no setting of this machine is read or written."""
        folders = {
            "HOME": "home",
            "XDG_CONFIG_HOME": "home/config",
            "XDG_DATA_HOME": "home/data",
            "XDG_STATE_HOME": "home/state",
            "XDG_CACHE_HOME": "home/cache",
            "XDG_RUNTIME_DIR": "run",
        }
        for name in folders.values():
            (self.folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        return {variable: str(self.folder / name) for variable, name in folders.items()} | {
            "LC_ALL": "C.UTF-8"
        }

    def _start(self) -> None:
        width, height = SIZE
        screen = f"{width}x{height}x24"
        display = self._start_and_read(
            ["Xvfb", "-displayfd", "{}", "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
        )
        self.environment["DISPLAY"] = f":{display}"
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={}"]
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(bus)
        self.environment |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        launcher = next(launcher for launcher in BUS_LAUNCHERS if Path(launcher).exists())
        self.start([launcher, "--launch-immediately"])
        configuration = self.folder / "openbox.xml"
        configuration.write_text(OPENBOX, encoding="utf-8")
        self.start(["openbox", "--sm-disable", "--config-file", str(configuration)])
        wait_for(lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "openbox")
        python = system_python()
        assert python is not None
        script = Path(__file__).parent / "screen_reader.py"
        self._reader = self.start([python, "-I", str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.nodes(0) == []

    def _start_and_read(self, command: list[str]) -> str:
        """Start a server that writes to a descriptor where it is to be found, once it is."""
        inlet, outlet = os.pipe()
        self.start([word.replace("{}", str(outlet)) for word in command], pass_fds=(outlet,))
        os.close(outlet)
        answer = ""
        with os.fdopen(inlet, "rb", buffering=0) as answers:
            # It comes in pieces, and a server that cannot write the last one ends.
            while not answer.endswith("\n") and select.select([answers], [], [], PATIENCE)[0]:
                piece = answers.read(1000)
                if not piece:
                    break
                answer += piece.decode()
        assert answer, f"{command[0]} did not start; see {self.folder / 'desktop.log'}"
        return answer.strip()
