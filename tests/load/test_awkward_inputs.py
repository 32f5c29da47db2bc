"""What people really have: copies, exports and saved pages that are no harm and no model either."""

import io
import os
import sys
import unicodedata
import zipfile
from pathlib import Path

import pytest
from format_samples import PAGE, PARAGRAPHS, TITLE, URL, WORD_NAMESPACE, broken, epub, escaped, zipped

from reader.errors import ReaderError
from reader.load import load_bytes
from reader.pipeline import articles_of, compare_articles, open_articles

STORY = (TITLE + "\n\n" + "\n\n".join(PARAGRAPHS) + "\n").encode()
RUN = "<w:r><w:t>{}</w:t></w:r>"
READER = (
    "<!DOCTYPE html><html><head><title>{title}</title></head><body class='light loaded'>"
    "<div class='container'><div class='header reader-header'><a class='domain' href='{url}'>lamp.example</a>"
    "<h1 class='reader-title'>{title}</h1><div class='reader-estimated-time'>1–2 minutes</div></div>"
    "<div class='content'><div class='moz-reader-content'>{body}</div></div></div></body></html>"
)


def with_smart_tags() -> bytes:
    """A Word document as Word 2003 left it: names in smart tags, fields of forms, marks of the spelling."""
    lines = ""
    for text in (TITLE, *PARAGRAPHS):
        first, second, third, rest = text.split(" ", 3)
        tag = f'<w:smartTag w:uri="urn:x" w:element="place"><w:smartTag>{RUN.format(second)}</w:smartTag>'
        form = f'<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>{RUN.format(" " + third + " ")}'
        lines += f"<w:p>{RUN.format(first + ' ')}{tag}</w:smartTag>{form}</w:sdtContent></w:sdt>"
        lines += f'<w:proofErr w:type="spellStart"/>{RUN.format(rest)}</w:p>'
    return zipped(
        {"word/document.xml": f'<w:document xmlns:w="{WORD_NAMESPACE}"><w:body>{lines}</w:body></w:document>'}
    )


def with_encrypted_fonts() -> bytes:
    """A book whose fonts are locked, as publishers do, and whose text is not."""
    font = '<encryption><CipherReference URI="OEBPS/fonts/a.otf"/></encryption>'
    with zipfile.ZipFile(io.BytesIO(epub())) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**members, "META-INF/encryption.xml": font})


def drawn_by_a_form() -> bytes:
    """A PDF whose page has no text of its own, only a form that draws it."""
    lines, bottom = "", 760
    for text in (TITLE, *PARAGRAPHS):
        for line in broken(text):
            lines += f"BT /F1 11 Tf 72 {bottom} Td ({escaped(line)}) Tj ET\n"
            bottom -= 14
        bottom -= 8
    size = len(lines.encode("cp1252"))
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        "/Resources << /XObject << /X 6 0 R >> >> >>",
        "<< /Length 5 >>\nstream\n/X Do\nendstream",
        f"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
        f"/Length {size} >>\nstream\n{lines}endstream",
    )
    body = "".join(f"{number} 0 obj\n{each}\nendobj\n" for number, each in enumerate(objects, start=1))
    return f"%PDF-1.4\n{body}trailer\n<< /Root 1 0 R >>\n%%EOF\n".encode("cp1252")


AWKWARD = {
    "smart-tags.docx": with_smart_tags(),
    "fonts.epub": with_encrypted_fonts(),
    "utf-16-without-a-mark.html": PAGE.encode("utf-16-le"),
    "utf-16-big.html": PAGE.replace('<meta charset="utf-8">', "").encode("utf-16-be"),
    "quotes-of-1252.html": PAGE.replace("utf-8", "iso-8859-1").encode("cp1252"),
    "soft-hyphens.html": PAGE.replace("lighthouse", "light\u00adhouse").encode(),
    "decomposed.txt": unicodedata.normalize("NFD", STORY.decode()).encode(),
    "mixed-lines.txt": STORY.replace(b"\n\n", b"\r\n\r\n", 1).replace(b"\n\n", b"\r\r", 1),
    "a-mark-on-every-line.txt": b"\n".join(b"\xef\xbb\xbf" + line for line in STORY.split(b"\n")),
    "reader-view.html": READER.format(
        title=TITLE, url=URL, body="".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    ).encode(),
    "word-as-page.doc": (
        "<html xmlns:o='urn:o'><head><!--[if mso]><xml><w:View>Print</w:View></xml><![endif]--></head><body>"
        + f"<p class=MsoTitle>{TITLE}<o:p></o:p></p>"
        + "".join(f"<p class=MsoNormal>{p}</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>" for p in PARAGRAPHS)
        + "</body></html>"
    ).encode(),
    "form.pdf": drawn_by_a_form(),
}


@pytest.mark.parametrize("name", AWKWARD)
def test_an_awkward_copy_does_not_differ_from_the_story(name: str) -> None:
    (article,) = articles_of(load_bytes(name, AWKWARD[name]))
    (story,) = articles_of(load_bytes("story.txt", STORY))
    assert article.title.replace("\u00ad", "") == TITLE
    comparison = compare_articles(story, article)
    assert [(row.left, row.right) for row in comparison.rows] == [((at,), (at,)) for at in range(5)]
    assert {row.kind.value for row in comparison.rows} <= {"equal", "styled"}


def test_the_bar_of_the_wayback_machine_is_stripped_and_the_moment_of_the_capture_kept() -> None:
    bar = (
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base' lang='en'><div id='wm-ipp'><table><tr>"
        "<td>12 captures</td><td>03 Feb 2031 - 04 May 2032</td></tr></table><p>COLLECTED BY people who have "
        "gathered the pages of many papers of the islands for many years now.</p></div></div>"
        "<!-- END WAYBACK TOOLBAR INSERT -->"
    )
    end = (
        "<!--\n     FILE ARCHIVED ON 09:15:00 Feb 03, 2031 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON "
        "10:00:00 May 04, 2032.\n-->"
    )
    data = PAGE.replace("<body>", f"<body>{bar}").encode() + end.encode()
    (article,) = articles_of(load_bytes("kept.html", data))
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS]
    stripped = [block.text for block in article.blocks if block.rule == "archive bar"]
    assert " ".join(stripped).startswith("12 captures 03 Feb 2031 - 04 May 2032 COLLECTED BY")
    (whole,) = articles_of(load_bytes("kept.html", data), whole=True)
    assert {block.rule for block in whole.blocks} == {"everything"}
    assert article.source.captured is not None
    assert article.source.captured.isoformat() == "2031-02-03T09:15:00+00:00"


NAMES = (
    b"line\nbreak.txt",
    b"quo'te\".txt",
    b"caf\xe9.txt",
    b"-dash.txt",
    b" blanks .txt",
    "n\u0303.txt".encode(),
    b"#1.txt",
    b"a#2",
    b"%s {name}.txt",
    b"\xe2\x80\xaetxt.exe",
)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_read_and_its_trouble_is_told_in_one_line(tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_bytes(STORY)
    (article,) = open_articles(path)
    assert article.title == TITLE
    path.write_bytes(b"PK\x03\x04 no archive")
    with pytest.raises(ReaderError) as caught:
        open_articles(path)
    assert caught.value.sentence.isprintable()


def test_a_file_deep_in_folders_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "/".join(["deep" * 40] * 15)
    folder.mkdir(parents=True)
    (folder / "story.txt").write_bytes(STORY)
    assert open_articles(folder / "story.txt")[0].title == TITLE
