"""Trouble as a shell sees it: one sentence and the status 2, whatever is closed, full, empty or misspelt."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.__main__ import why_no_window
from reader.screens import lacks_screen

Diptych = Callable[..., "subprocess.CompletedProcess[bytes]"]
PROJECT = Path(__file__).parent.parent

STORY = "Ferry drifts\n\nThe ferry lost all power at the mouth of the harbour on Thursday evening.\n"

NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "WAYLAND_SOCKET": "", "QT_QPA_PLATFORM": ""}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def sentence_of(done: "subprocess.CompletedProcess[bytes]") -> str:
    """The one line of trouble that a command tells."""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("diptych: ") and line.endswith(".")
    return line


def in_a_shell(folder: Path, words: str) -> "subprocess.CompletedProcess[bytes]":
    """A command line with redirections, `diptych` standing for ours."""
    if sys.platform == "win32":
        pytest.skip("needs a POSIX shell")
    line = words.replace("diptych", f"'{sys.executable}' -m reader")
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    return subprocess.run(
        ["/bin/sh", "-c", line], cwd=folder, env=environment, capture_output=True, check=False
    )


@pytest.mark.parametrize("where", ["2>/dev/full", "2>&-", "2>/dev/null"])
@pytest.mark.parametrize("words", ["compare story.txt missing.txt", "clean missing.txt", "compare story.txt"])
def test_trouble_that_nobody_can_be_told_of_is_trouble_still(story: Path, words: str, where: str) -> None:
    if "full" in where and not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    done = in_a_shell(story.parent, f"diptych {words} {where}")
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_closed_standard_output_is_told_in_a_sentence(story: Path) -> None:
    for words in ("clean story.txt", "compare story.txt story.txt"):
        done = in_a_shell(story.parent, f"diptych {words} >&-")
        assert done.returncode == 2
        assert "standard output is closed" in sentence_of(done)


def test_a_report_in_a_file_needs_no_standard_output(story: Path) -> None:
    done = in_a_shell(story.parent, "diptych compare story.txt story.txt --output report.txt >&-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert story.with_name("report.txt").read_text(encoding="utf-8").startswith("--- ")


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("missing/report.html", "there is no such folder"),
        ("story.txt/report.html", "there is no such folder"),
        (".", "it is a folder"),
        ("/dev/full", "the disk is full"),
        ("n" * 300, "file name too long"),
    ],
)
def test_why_a_report_cannot_be_written_is_said_in_plain_words(
    diptych: Diptych, story: Path, output: str, reason: str
) -> None:
    if output.startswith("/dev") and not Path(output).exists():
        pytest.skip("there is no /dev/full here")
    done = diptych("compare", story, story, "--output", output)
    assert done.returncode == 2
    assert sentence_of(done) == f"diptych: “{output}” could not be written: {reason}."


def test_a_session_that_may_not_be_read_is_told_as_any_file(diptych: Diptych, story: Path) -> None:
    locked = story.with_name("locked.diptych")
    locked.write_bytes(b"SQLite format 3")
    locked.chmod(0)
    try:
        locked.read_bytes()
    except PermissionError:
        pass
    else:
        pytest.skip("nothing is forbidden to root")
    done = diptych("session", "locked.diptych")
    assert sentence_of(done) == "diptych: “locked.diptych” cannot be read: you have no permission to open it."


def test_a_terminal_without_our_quotation_marks_gets_its_own(diptych: Diptych) -> None:
    done = diptych("clean", "missing.txt", PYTHONIOENCODING="ascii")
    assert done.stderr.startswith(b'diptych: "missing.txt" was not found.')
    done = diptych("clean", "f\u00e4hre.txt", PYTHONIOENCODING="ascii", PYTHONUTF8="1")
    assert done.stderr.startswith(b'diptych: "f\\xe4hre.txt" was not found.')


def test_a_link_that_leads_back_to_itself_is_no_place_for_a_report(diptych: Diptych, story: Path) -> None:
    link = story.with_name("loop.txt")
    link.symlink_to("loop.txt")
    done = diptych("compare", story, story, "--output", link)
    assert done.returncode == 2
    assert "could not be written" in sentence_of(done)
    assert link.is_symlink()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen of their own")
def test_standard_input_that_cannot_be_read_is_told_as_such(story: Path) -> None:
    for command in ("diptych clean - 0>out", f"diptych compare - {story.name} 0>out"):
        done = in_a_shell(story.parent, command)
        assert done.returncode == 2
        assert "standard input” cannot be read: " in sentence_of(done)


def test_a_session_that_cannot_be_looked_for_is_trouble_with_that_file(diptych: Diptych) -> None:
    done = diptych("session", "n" * 300)
    assert (done.returncode, done.stdout) == (2, b"")
    assert sentence_of(done).endswith("n” cannot be opened: its name is too long.")


def test_a_report_can_be_written_to_a_pipe_by_its_name(story: Path) -> None:
    done = in_a_shell(story.parent, "diptych compare story.txt story.txt --output /dev/stdout | cat")
    assert done.stderr == b""
    assert b"No differences." in done.stdout


def test_without_a_screen_the_commands_that_need_none_are_named(diptych: Diptych, story: Path) -> None:
    for words in ([], [story]):
        done = diptych(*words, **NO_SCREEN)
        assert done.returncode == 2
        assert "no screen" in sentence_of(done) and "diptych compare" in sentence_of(done)


@pytest.mark.parametrize(
    ("environment", "lacks"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, True),
        ({"QT_QPA_PLATFORM": "xcb;offscreen"}, False),
    ],
    ids=str,
)
def test_what_qt_can_draw_on_without_a_screen_is_known(environment: dict[str, str], lacks: bool) -> None:
    assert lacks_screen(environment) is lacks
    assert not lacks or why_no_window([], environment, "linux")
    assert why_no_window([], environment, "darwin") == ""


def test_a_misspelt_command_is_told_as_such(diptych: Diptych, story: Path) -> None:
    done = diptych("comapre", story, story)
    assert done.returncode == 2
    assert "no file and no command called “comapre”" in sentence_of(done)


def test_a_file_without_an_ending_is_a_file_and_a_path_is_no_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes").write_text(STORY)
    screen = {"QT_QPA_PLATFORM": "offscreen"}
    for name in ("notes", "./missing", "missing.txt", "folder/missing"):
        assert why_no_window([tmp_path / name], screen, "linux") == ""
    assert why_no_window([Path("notes")], screen, "linux") == ""
    assert why_no_window([Path("missing.txt")], screen, "linux") == ""


@pytest.mark.parametrize(
    "words", [["clean", ""], ["compare", "", "b"], ["compare", "a", "b", "--output", ""], [""]], ids=str
)
def test_an_empty_name_is_called_empty(diptych: Diptych, words: list[str]) -> None:
    done = diptych(*words)
    assert done.returncode == 2
    assert done.stderr.decode().rstrip().endswith("name of a file is empty")


def test_two_captures_without_any_text_are_trouble_and_not_the_same(diptych: Diptych, tmp_path: Path) -> None:
    empty = [tmp_path / "one.html", tmp_path / "two.html"]
    for number, path in enumerate(empty):
        path.write_text(f"<html><body><script>load({number})</script></body></html>", encoding="utf-8")
    done = diptych("compare", *empty)
    assert done.returncode == 2
    assert "neither" in done.stderr.decode().splitlines()[-1].lower()
    assert diptych("compare", *empty, "--no-clean").returncode == 0


def test_control_characters_of_a_name_do_not_reach_the_terminal(diptych: Diptych, story: Path) -> None:
    steering = "a\x1b[31m\nb.txt"
    named = story.with_name(steering)
    try:
        story.rename(named)
    except OSError:
        pytest.skip("this file system takes no such name")
    for words in (
        ["compare", named, named, "--output", named],
        ["compare", f"{steering}#2", named],
        ["compare", named, named, "--output", f"{steering}/report.txt"],
        ["compare", named, named, "--ignore", "\x1b[31m"],
        ["clean", f"missing{steering}"],
    ):
        done = diptych(*words)
        assert done.returncode == 2
        assert "\x1b" not in sentence_of(done)
    assert b"\x1b" not in diptych("clean", named, "\x1b[31m", "--\x1b[31m").stderr
