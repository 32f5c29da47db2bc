"""Whether a file is a text or a web page."""

from pathlib import Path

import pytest

from reader.load import Format, load

PAGE = "<!DOCTYPE html>\n<html><head><title>Ferry</title></head><body><p>It runs again.</p></body></html>"
FRAGMENT = "<div><p>It runs again.</p></div>"
TEXT = "The ferry runs again.\n\nTickets < 5 crowns > are sold on board.\n"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("ferry.html", PAGE, Format.HTML),
        ("ferry.HTM", PAGE, Format.HTML),
        ("ferry.xhtml", PAGE, Format.HTML),
        ("ferry.html", FRAGMENT, Format.HTML),
        ("ferry.html", TEXT, Format.TEXT),
        ("ferry.txt", TEXT, Format.TEXT),
        ("ferry.txt", PAGE, Format.HTML),
        ("ferry.txt", FRAGMENT, Format.TEXT),
        ("ferry", PAGE, Format.HTML),
        ("ferry.php", "\n\n" + FRAGMENT, Format.HTML),
        ("ferry", TEXT, Format.TEXT),
        ("ferry.md", "# Ferry\n\n" + TEXT, Format.HTML),
        ("ferry.asp", '<?xml version="1.0"?>\n' + PAGE, Format.HTML),
        ("ferry", "\ufeff" + PAGE, Format.HTML),
    ],
)
def test_suffix_proposes_and_content_decides(
    tmp_path: Path, name: str, content: str, expected: Format
) -> None:
    (tmp_path / name).write_bytes(content.encode())
    assert load(tmp_path / name).format is expected


@pytest.mark.parametrize(
    "start", ["<!--", "<meta ", "<?xml ", "<?xml encoding=", "<a ", " ", "<meta charset", "\x1b$"]
)
def test_hostile_beginnings_are_judged_in_linear_time(tmp_path: Path, start: str) -> None:
    """No assert on time: a pattern that is not linear would hang here for minutes."""
    (tmp_path / "trap.html").write_bytes((start * 300_000 + "end").encode())
    assert load(tmp_path / "trap.html").text.endswith("end")


@pytest.mark.shared
def test_the_seeds_load_as_utf_8_text(shared: Path) -> None:
    seeds = sorted((shared / "seeds").glob("*.txt"))
    assert seeds
    for seed in seeds:
        source = load(seed)
        assert (source.format, source.encoding) == (Format.TEXT, "utf-8")
        assert source.text.encode() == seed.read_bytes().replace(b"\r\n", b"\n")
