"""Folders and standard input on the command line."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from format_samples import PARAGRAPHS, TITLE, mailbox

from reader.errors import ReaderError
from reader.load.gathering import files_in

PROJECT = Path(__file__).parents[2]


def run(folder: Path, *words: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """The real command with something on its standard input."""
    command = [sys.executable, "-m", "reader", *words]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    return subprocess.run(
        command, input=given, capture_output=True, cwd=folder, env=environment, timeout=120, check=False
    )


def test_of_a_folder_the_files_are_read_whose_names_end_as_articles_do(tmp_path: Path) -> None:
    for name in ("b.txt", "a.HTML", ".hidden.txt", "picture.png", "page_files"):
        (tmp_path / name).mkdir() if name == "page_files" else (tmp_path / name).write_text(PARAGRAPHS[0])
    assert [path.name for path in files_in(tmp_path)] == ["a.HTML", "b.txt"]
    done = run(tmp_path, "clean", ".", "--format", "json")
    assert [json.loads(line)["path"] for line in done.stdout.splitlines()] == ["a.HTML", "b.txt"]


def test_a_folder_without_articles_is_said_to_be_that(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="is a folder without a file that could be read as an article"):
        files_in(tmp_path)


def test_a_folder_of_folders_is_said_to_be_that(tmp_path: Path) -> None:
    (tmp_path / "2031").mkdir()
    with pytest.raises(ReaderError, match="only folders: open those that hold articles"):
        files_in(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes as POSIX has them")
def test_of_a_folder_links_that_lead_nowhere_are_not_passed_over_and_pipes_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("gone.txt")
    (tmp_path / "b.txt").write_text(PARAGRAPHS[0])
    (tmp_path / "c.txt").symlink_to("c.txt")
    os.mkfifo(tmp_path / "d.txt")
    assert [path.name for path in files_in(tmp_path)] == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links as POSIX has them")
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="nothing is forbidden to root")
def test_one_link_into_a_forbidden_folder_keeps_no_other_file_of_a_folder_back(tmp_path: Path) -> None:
    forbidden, captures = tmp_path / "forbidden", tmp_path / "captures"
    forbidden.mkdir()
    captures.mkdir()
    (forbidden / "a.txt").write_text(PARAGRAPHS[0])
    (captures / "a.txt").symlink_to(forbidden / "a.txt")
    (captures / "b.txt").write_text(PARAGRAPHS[0])
    forbidden.chmod(0)
    try:
        assert [path.name for path in files_in(captures)] == ["a.txt", "b.txt"]
    finally:
        forbidden.chmod(0o700)


def test_standard_input_is_cleaned_and_compared(tmp_path: Path) -> None:
    story = "\n\n".join((TITLE, *PARAGRAPHS)).encode()
    assert run(tmp_path, "clean", "-", given=story).stdout.decode().splitlines() == [TITLE, *PARAGRAPHS]
    (tmp_path / "story.txt").write_bytes(story)
    assert run(tmp_path, "compare", "-", "story.txt", given=story).returncode == 0
    assert run(tmp_path, "compare", "story.txt", "-", given=story.replace(b"ten", b"two")).returncode == 1


def test_several_articles_on_standard_input_are_told_apart(tmp_path: Path) -> None:
    lines = run(tmp_path, "clean", "-", "--format", "json", given=mailbox(2)).stdout.splitlines()
    assert [json.loads(line)["part"] for line in lines] == [1, 2]


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs /dev/fd")
@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("compare <(cat story.txt) <(cat edited.txt)", 1),
        ("compare <(cat story.txt) story.txt", 0),
        ("compare /dev/stdin story.txt < story.txt", 0),
        ("compare <(true) story.txt", 2),
    ],
)
def test_what_a_shell_hands_over_is_read_like_a_file(tmp_path: Path, words: str, status: int) -> None:
    story = "\n\n".join((TITLE, *PARAGRAPHS))
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    (tmp_path / "edited.txt").write_text(story.replace("ten", "two"), encoding="utf-8")
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m reader {words}"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == status
    assert done.stderr == b"" if status < 2 else b"is empty." in done.stderr


def test_nothing_on_standard_input_is_trouble(tmp_path: Path) -> None:
    done = run(tmp_path, "clean", "-")
    assert done.returncode == 2
    assert done.stderr.decode() == "diptych: “standard input” is empty.\n"


def test_standard_input_that_is_named_twice_is_the_same_text_twice(tmp_path: Path) -> None:
    story = "\n\n".join((TITLE, *PARAGRAPHS)).encode()
    done = run(tmp_path, "compare", "-", "-", given=story)
    assert (done.returncode, done.stderr) == (0, b"")
    assert run(tmp_path, "clean", "-", "-", given=story).stdout.decode().count(TITLE) == 2


def test_two_articles_of_standard_input_are_compared_with_each_other(tmp_path: Path) -> None:
    done = run(tmp_path, "compare", "--", "-#1", "-#2", given=mailbox(2))
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = done.stdout.decode().splitlines()[:2]
    assert first.startswith("--- standard input: ") and second.startswith("+++ standard input#2: ")
