"""Whether a file is a text or a web page, and what it is if neither."""

import gzip
from pathlib import Path

import pytest
from format_samples import PARAGRAPHS, zipped

from reader.errors import ReaderError
from reader.load import Format, load, load_bytes
from reader.pipeline import articles_of

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
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


@pytest.mark.parametrize(
    "start",
    ["", '<?xml version="1.0"?>\n', '<?xml version="1.0"?>\n<!-- drawn by hand -->\n', "<!DOCTYPE svg>\n"],
)
def test_a_drawing_is_a_picture_and_a_page_that_begins_with_one_is_not(tmp_path: Path, start: str) -> None:
    drawing = f'{start}<svg viewBox="0 0 9 9"><title>Ferry</title><path d="M0 0h9"/></svg>\n'
    (tmp_path / "ferry.svg").write_text(drawing)
    with pytest.raises(ReaderError, match="is a picture"):
        load(tmp_path / "ferry.svg")
    (tmp_path / "ferry.html").write_text(drawing + FRAGMENT)
    assert load(tmp_path / "ferry.html").format is Format.HTML


@pytest.mark.shared
def test_the_seeds_load_as_utf_8_text(shared: Path) -> None:
    seeds = sorted((shared / "seeds").glob("*.txt"))
    assert seeds
    for seed in seeds:
        source = load(seed)
        assert (source.format, source.encoding) == (Format.TEXT, "utf-8")
        assert source.text.encode() == seed.read_bytes().replace(b"\r\n", b"\n")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        (
            "mail.msg",
            OLD_OFFICE + b"\0" * 500 + "__substg1.0_0037001F".encode("utf-16-le") + b"\0" * 500,
            "a mail of Outlook (save it as .eml or as a web page)",
        ),
        ("old.doc", OLD_OFFICE + b"\0" * 500, "an office document of the old kind (save it as .docx)"),
        ("pages.zip", zipped({"a/page.html": PAGE}), "an archive (unpack it first)"),
        ("nested.zip", zipped({"inner.zip": zipped({"page.html": PAGE})}), "an archive (unpack it first)"),
        ("page.html.gz", gzip.compress(PAGE.encode()), "a compressed file (unpack it first)"),
    ],
)
def test_what_cannot_be_read_is_named_with_what_to_do(name: str, data: bytes, said: str) -> None:
    with pytest.raises(ReaderError) as caught:
        load_bytes(name, data)
    assert caught.value.sentence.startswith(f"“{name}” is {said}")


def test_of_xml_that_is_no_page_the_text_is_read_and_that_is_said() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    book = f'<?xml version="1.0"?><FictionBook xmlns="urn:x"><body>{paragraphs}</body></FictionBook>'
    (article,) = articles_of(load_bytes("story.fb2", book.encode()))
    assert [block.text for block in article.body] == list(PARAGRAPHS)
    assert article.warnings[0].startswith("It is XML of a kind that is not known here")
    (page,) = load_bytes("story.xhtml", ('<?xml version="1.0"?>' + PAGE).encode())
    assert page.notes == ()
