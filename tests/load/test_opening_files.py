"""What may be opened, and what is said about everything else."""

import codecs
import hashlib
import os
import socket
import stat
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.load import Limits, load

STORY = "The ferry to Anskar Island runs again from Monday.\n\nThe harbour office said so.\n"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and links as POSIX has them")


def trouble_with(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(ReaderError) as caught:
        load(path, limits or Limits())
    assert caught.value.path == path
    sentence = str(caught.value)
    assert sentence.endswith(".")
    return sentence


def test_a_text_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_bytes(STORY.encode())
    source = load(file)
    assert source.text == STORY
    assert (source.path, source.name, source.size) == (file, "ferry.txt", len(STORY))
    assert source.captured is not None
    assert source.captured.tzinfo is not None
    assert source.captured.timestamp() == pytest.approx(file.stat().st_mtime, abs=0.001)


def test_the_fingerprint_is_of_the_bytes_on_disk(tmp_path: Path) -> None:
    unix, dos = tmp_path / "unix.txt", tmp_path / "dos.txt"
    unix.write_bytes(b"one\ntwo\n")
    dos.write_bytes(b"one\r\ntwo\r\n")
    assert load(unix).text == load(dos).text
    assert load(unix).sha256 != load(dos).sha256
    assert load(dos).sha256 == hashlib.sha256(b"one\r\ntwo\r\n").hexdigest()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    sentence = trouble_with(tmp_path / "gone.txt")
    assert "gone.txt" in sentence
    assert "not found" in sentence


def test_a_file_below_a_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    assert "not found" in trouble_with(tmp_path / "story.txt" / "part.txt")


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    assert "is a folder" in trouble_with(tmp_path)


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "nothing.txt").touch()
    assert "is empty" in trouble_with(tmp_path / "nothing.txt")


@pytest.mark.parametrize("blank", [" \r\n\t\n", "\ufeff \n", "\u00a0\u2003\n"])
def test_nothing_but_white_space_is_said_to_be_that(tmp_path: Path, blank: str) -> None:
    (tmp_path / "blank.txt").write_bytes(blank.encode())
    assert "white space" in trouble_with(tmp_path / "blank.txt")


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF32_BE])
def test_a_file_of_nothing_but_the_mark_of_its_encoding_is_said_to_be_that(
    tmp_path: Path, mark: bytes
) -> None:
    (tmp_path / "marked.txt").write_bytes(mark)
    assert "is empty: it holds nothing but the mark of its encoding" in trouble_with(tmp_path / "marked.txt")


@POSIX
def test_of_a_link_that_leads_nowhere_it_is_said_where_to(tmp_path: Path) -> None:
    (tmp_path / "story.txt").symlink_to("archive/gone.txt")
    sentence = trouble_with(tmp_path / "story.txt")
    assert "story.txt” is a link to “archive/gone.txt”, which was not found" in sentence


def test_a_file_at_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_bytes(b"a" * 1000)
    assert load(file, Limits(max_bytes=1000)).size == 1000
    assert "too large" in trouble_with(file, Limits(max_bytes=999))


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as handle:
        handle.truncate(1 << 40)  # a hole: no blocks on the disk
    assert "no more than 50 MB" in trouble_with(file)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs devices as POSIX has them")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_refused(device: str) -> None:
    assert "device or a pipe" in trouble_with(Path(device))


@POSIX
def test_a_pipe_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert "device or a pipe" in trouble_with(pipe)


@POSIX
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the address of a socket has to be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("talk.txt")
        assert "device or a pipe" in trouble_with(Path("talk.txt"))


@POSIX
def test_a_link_is_followed_and_a_circle_of_links_is_named(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY)
    (tmp_path / "link.txt").symlink_to("story.txt")
    (tmp_path / "round.txt").symlink_to("round.txt")
    (tmp_path / "dangling.txt").symlink_to("gone.txt")
    assert load(tmp_path / "link.txt").text == STORY
    assert "leads back to itself" in trouble_with(tmp_path / "round.txt")
    assert "not found" in trouble_with(tmp_path / "dangling.txt")


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_forbidden_file_is_said_to_be_that(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text(STORY)
    file.chmod(0)
    assert "no permission" in trouble_with(file)
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)


def test_impossible_names_are_trouble_and_no_crash(tmp_path: Path) -> None:
    assert "not a name" in trouble_with(tmp_path / "zero\0zero.txt")
    assert "name is too long" in trouble_with(tmp_path / ("long" * 1000))


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a file name be any bytes")
def test_a_name_that_is_no_text_is_read_and_shown_with_marks(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    file.write_text(STORY)
    assert load(file).text == STORY
    file.write_text("")
    trouble_with(file).encode("utf-8")
    assert "caf\ufffd.txt" in trouble_with(file)


def test_line_breaks_in_a_name_do_not_break_the_sentence(tmp_path: Path) -> None:
    assert "\n" not in trouble_with(tmp_path / "two\nlines.txt")


LINE = b"fifteen letters\n"
"""Sixteen bytes: wherever between two pages the system stands in a writing, it stands between two lines."""


def test_a_file_that_grows_is_never_read_in_halves_nor_beyond_the_limit(tmp_path: Path) -> None:
    """A writer appends while we read: what comes back is the file of one moment, or a refusal."""
    file = tmp_path / "growing.txt"
    file.write_bytes(LINE * 60_000)
    done = threading.Event()

    def append() -> None:
        with file.open("ab") as handle:
            while not done.is_set() and handle.tell() < 30_000_000:
                handle.write(LINE * 600)
                handle.flush()

    writer = threading.Thread(target=append)
    writer.start()
    try:
        text = load(file, Limits(max_bytes=5_000_000, max_blocks=10_000_000)).text
    except ReaderError as trouble:
        text = LINE.decode()
        assert "being written" in str(trouble) or "too large" in str(trouble)
    finally:
        done.set()
        writer.join()
    assert set(text.split("\n")) == {LINE.decode().strip(), ""}
    assert len(text) <= 5_000_000


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_a_file_whose_size_is_a_lie_is_read_all_the_same() -> None:
    source = load(Path("/proc/self/status"))
    assert source.size > 0
    assert "VmSize" in source.text or "Name" in source.text


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_a_file_that_is_larger_than_it_says_is_held_to_the_limit() -> None:
    assert Path("/proc/self/status").stat().st_size == 0
    assert "too large" in trouble_with(Path("/proc/self/status"), Limits(max_bytes=100))
