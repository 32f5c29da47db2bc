"""The built .deb as a reader meets it: installed, started in every way, used, and removed without a trace."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from packages import apt, built, needs, said_by
from running import Running, drag
from screen import Screen, wait_for

from reader import __version__
from reader.resources import resource

pytestmark = pytest.mark.package

EVENING, MORNING = "harbour-ferry-evening.txt", "harbour-ferry-morning.txt"
SPREAD = rf"^{EVENING} \| {MORNING} .*Diptych$"
EITHER_WAY = rf"({EVENING} \| {MORNING}|{MORNING} \| {EVENING}) .*Diptych$"
"""File managers hand files over in an order of their own."""

FIRST_FILE = (205, 90)
"""Where the file manager shows the first file of a folder, in pixels from the corner of its window."""

PATIENT_LOOKS = 6
"""Pictures in a row that have to be the same until a window counts as drawn: a second, on an idle machine."""

PLACES = ("/usr", "/etc", "/var/lib", "/opt")
OURS = Path("/usr/bin/diptych")


class Shown(Running):
    """A window that something else than the test has opened, found by its title."""

    def __init__(self, screen: Screen, title: str) -> None:
        self.screen = screen
        self.window = wait_for(lambda: window_called(screen, title), f"a window called {title}")
        self.number = int(screen.run("xdotool", "getwindowpid", self.window))

    @property
    def pid(self) -> int:
        """The process it belongs to."""
        return self.number

    def items_of(self, object_name: str) -> list[str]:
        """What the items of the list of that name say, in order."""
        found = self.screen.nodes(self.number, object_name)
        return [node.name for node in found if node.role == "list item"]

    def title(self) -> str:
        """What its frame says."""
        return self.screen.run("xdotool", "getwindowname", self.window).strip()

    def close(self) -> int:
        """Close it as a reader does, and wait until the program has ended."""
        self.screen.run("xdotool", "windowactivate", "--sync", self.window, "key", "ctrl+q")
        wait_for(lambda: not Path(f"/proc/{self.number}/exe").exists(), "the program to end")
        return 0


def window_called(screen: Screen, title: str) -> str | None:
    """A visible window whose title fits."""
    asked = ("xdotool", "search", "--onlyvisible", "--name", title)
    return next(iter(screen.run(*asked, check=False).split()), None)


def processes() -> list[int]:
    """The running processes of the installed program."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if str((place / "exe").readlink()).startswith("/usr/lib/diptych/"):
                found.append(int(place.name))
        except OSError:
            continue
    return found


def traces() -> set[str]:
    """Every file of the system that bears our name."""
    found = said_by("find", *PLACES, "-xdev", "-iname", "*diptych*")
    return {line for line in found.splitlines() if "/dpkg/info/" not in line}


@pytest.fixture(scope="module")
def before() -> set[str]:
    """What bore our name before anything was installed."""
    if os.geteuid() != 0:
        pytest.skip("needs to be root, to install a package")
    needs("apt-get", "dpkg", "gtk-launch", "gio", "pcmanfm", "xdotool")
    if OURS.exists():
        apt("purge", "diptych")
    return traces()


@pytest.fixture(scope="module", autouse=True)
def package(before: set[str]) -> Iterator[Path]:
    """The package, installed for the tests of this module, and gone after them whatever happens."""
    file = built("diptych_*.deb")
    apt("install", file)
    yield file
    for process in processes():
        os.kill(process, 9)
    if OURS.exists():
        apt("purge", "diptych")


@pytest.fixture
def articles(screen: Screen, tmp_path: Path) -> Path:
    """A reader's folder with two articles in it, and nothing else; what was open before is forgotten."""
    shutil.rmtree(Path(screen.environment["XDG_DATA_HOME"]) / "diptych", ignore_errors=True)
    folder = tmp_path / "stories"
    folder.mkdir()
    for name in (EVENING, MORNING):
        shutil.copy(resource(f"samples/{name}"), folder)
    return folder


@pytest.fixture(autouse=True)
def nothing_is_left_open(screen: Screen) -> Iterator[None]:
    """End what a test that failed left running."""
    yield
    for process in processes():
        os.kill(process, 15)
    wait_for(lambda: not processes(), "the program to end", 20)


def test_the_commands_work(articles: Path, screen: Screen) -> None:
    first, second = articles / EVENING, articles / MORNING
    there = screen.environment
    assert said_by("diptych", "--version", environment=there) == f"diptych {__version__}\n"
    report = articles / "report.html"
    said_by("diptych", "compare", first, second, "--output", report, status=1, environment=there)
    assert "<html" in report.read_text(encoding="utf-8")
    told = json.loads(
        said_by("diptych", "compare", first, second, "--format", "json", status=1, environment=there)
    )
    assert {row["kind"] for row in told["rows"]} >= {"equal", "edited"}
    assert said_by("diptych", "clean", second, environment=there).startswith("Ferry with 219 aboard")


def test_the_system_knows_the_program_and_its_files(articles: Path, screen: Screen) -> None:
    there = screen.environment
    archive = articles / "page.warc"
    archive.write_bytes(b"WARC/1.0\r\nWARC-Type: warcinfo\r\n")
    nameless = articles / "nameless"
    shutil.copy(archive, nameless)
    session = articles / "story.diptych"
    session.write_bytes(b"SQLite format 3\0")
    for file, kind in ((archive, "warc"), (nameless, "warc"), (session, "x-diptych")):
        said = said_by("gio", "info", "-a", "standard::content-type", file, environment=there)
        assert f"application/{kind}" in said
    for kind in (
        "text/plain",
        "text/html",
        "application/xhtml+xml",
        "application/x-diptych",
        "application/warc",
    ):
        assert "diptych.desktop" in said_by("gio", "mime", kind, environment=there)
    assert said_by("man", "--where", "diptych").strip() == "/usr/share/man/man1/diptych.1.gz"
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        assert Path(f"/usr/share/icons/hicolor/{size}x{size}/apps/diptych.png").is_file()


def test_it_starts_from_its_desktop_entry(articles: Path, screen: Screen) -> None:
    launch(screen, "gtk-launch", "diptych", articles / EVENING, articles / MORNING)
    window = Shown(screen, SPREAD)
    assert len(window.items_of("article_list")) == 2
    wm_class = screen.run("xprop", "-id", window.window, "WM_CLASS")
    assert "diptych" in wm_class
    assert "_NET_WM_ICON" in screen.run("xprop", "-id", window.window, "_NET_WM_ICON")[:40]
    window.close()


def test_two_files_selected_in_a_file_manager_are_opened_with_it(articles: Path, screen: Screen) -> None:
    said_by("gio", "mime", "text/plain", "diptych.desktop", environment=screen.environment)
    manager = open_folder(screen, articles)
    screen.run("xdotool", "windowactivate", "--sync", manager, "key", "ctrl+a")
    before = windows_of_manager(screen)
    point_at_first_file(screen, manager)
    screen.run("xdotool", "click", "3")
    wait_for(lambda: windows_of_manager(screen) > before, "the menu")
    screen.run("xdotool", "key", "--delay", "200", "Down", "Down", "Return")  # "Open", then "Diptych"
    window = Shown(screen, EITHER_WAY)
    assert len(window.items_of("article_list")) == 2
    window.close()
    close_folder(screen, manager)


def test_a_double_click_in_a_file_manager_opens_a_file(articles: Path, screen: Screen) -> None:
    (articles / EVENING).unlink()
    said_by("gio", "mime", "text/plain", "diptych.desktop", environment=screen.environment)
    manager = open_folder(screen, articles)
    point_at_first_file(screen, manager)
    screen.run("xdotool", "click", "--repeat", "2", "--delay", "60", "1")
    window = Shown(screen, "Diptych$")
    wait_for(lambda: len(window.items_of("article_list")) == 1, "the article in the list")
    window.close()
    close_folder(screen, manager)


def test_files_that_are_dropped_on_its_window_lie_side_by_side(
    articles: Path, screen: Screen, tmp_path: Path
) -> None:
    launch(screen, "gtk-launch", "diptych")
    window = Shown(screen, "Diptych")
    window.place(20, 20, 1250, 820)
    drag(screen, tmp_path, [articles / EVENING, articles / MORNING], window)
    wait_for(lambda: len(window.items_of("article_list")) == 2, "both articles in the list")
    wait_for(lambda: "|" in window.title(), "the spread")
    window.close()


def test_a_second_start_hands_its_files_to_the_window_that_is_open(articles: Path, screen: Screen) -> None:
    launch(screen, "gtk-launch", "diptych", articles / EVENING, articles / MORNING)
    window = Shown(screen, SPREAD)
    third = articles / "northern-wire-report.txt"
    shutil.copy(resource(f"samples/{third.name}"), third)
    launch(screen, "gio", "launch", "/usr/share/applications/diptych.desktop", third)
    wait_for(lambda: len(window.items_of("article_list")) == 3, "the third article in the first window")
    windows = screen.run("xdotool", "search", "--onlyvisible", "--name", "Diptych$").split()
    assert windows == [window.window]
    window.close()


def test_the_package_is_at_most_as_large_as_it_may_be(package: Path) -> None:
    assert package.stat().st_size <= 40_000_000


def test_what_lintian_has_to_say_is_nothing(package: Path) -> None:
    needs("lintian")
    said = said_by("lintian", "--allow-root", "--tag-display-limit", "0", package)
    assert [line for line in said.splitlines() if line[:2] in {"E:", "W:"}] == []


def test_it_goes_without_a_trace_but_for_what_is_the_readers_own(before: set[str], screen: Screen) -> None:
    home = Path(screen.environment["HOME"])
    mine = set(home.rglob("*diptych*"))
    assert mine, "the settings and the session of the tests before lie in the home"
    apt("remove", "diptych")
    assert not OURS.is_symlink()
    assert not Path("/usr/lib/diptych").exists()
    assert traces() <= before
    assert "diptych" not in Path("/usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8")
    assert "diptych" not in Path("/usr/share/mime/globs2").read_text(encoding="utf-8")
    listed = said_by("dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n")
    assert "diptych installed" not in listed
    assert "diptych config-files" not in listed
    assert all(file.exists() for file in mine)


def launch(screen: Screen, *command: str | Path) -> None:
    """Run a program that starts another and ends; what both have to say goes to the desktop's log."""
    words = list(map(str, command))
    subprocess.run(
        words, env=screen.environment, stdout=screen.log, stderr=screen.log, timeout=60, check=True
    )


def open_folder(screen: Screen, folder: Path) -> str:
    """A window of the file manager that shows a folder, once it has drawn the files in it."""
    screen.start(["pcmanfm", "--new-win", str(folder)])
    manager = wait_for(lambda: window_called(screen, f"^{folder.name}$"), "the file manager")
    seen: list[bytes] = []

    def rests() -> bool:
        """Whether two looks in a row were the same."""
        picture = screen.folder / "manager.png"
        screen.run("import", "-window", manager, str(picture))
        seen.append(picture.read_bytes())
        return len(seen) > PATIENT_LOOKS and len(set(seen[-PATIENT_LOOKS:])) == 1

    wait_for(rests, "the files to be drawn")
    return manager


def windows_of_manager(screen: Screen) -> int:
    """How many windows the file manager shows, menus among them."""
    asked = ("xdotool", "search", "--onlyvisible", "--class", "pcmanfm")
    return len(screen.run(*asked, check=False).split())


def point_at_first_file(screen: Screen, manager: str) -> None:
    """Lead the pointer to the first file: right of the side pane, below the bars."""
    lines = screen.run("xdotool", "getwindowgeometry", "--shell", manager).split()
    values = dict(line.split("=", 1) for line in lines)
    point = int(values["X"]) + FIRST_FILE[0], int(values["Y"]) + FIRST_FILE[1]
    screen.run("xdotool", "mousemove", *map(str, point))


def close_folder(screen: Screen, window: str) -> None:
    """Close the file manager's window."""
    screen.run("xdotool", "windowactivate", "--sync", window, "key", "ctrl+w", check=False)
    wait_for(lambda: window_called(screen, "^stories$") is None, "the file manager to close")
