"""Every format gives back the article that is in it, with what it says of itself."""

import gzip
import io
import re
import shutil
import subprocess
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from browser import saved_by
from format_samples import (
    AUTHOR,
    BODY,
    OPEN,
    PAGE,
    PARAGRAPHS,
    SAMPLES,
    TITLE,
    URL,
    broken,
    docx,
    enex,
    epub,
    mail,
    mailbox,
    mhtml,
    odt,
    paper,
    pdf,
    record,
    zipped,
)

from reader.clean import Article
from reader.errors import ReaderError
from reader.load import Format, Limits, load, load_all, load_bytes
from reader.load.formats import TABLE
from reader.pipeline import articles_of, compare_articles, open_articles

FORMATS = {
    "story.txt": Format.TEXT,
    "story.html": Format.HTML,
    "story.xhtml": Format.HTML,
    "story.md": Format.MARKDOWN,
    "story.warc.gz": Format.WARC,
}
WITH_AUTHOR = set(SAMPLES) - {"story.txt"}
WITH_DATE = {f"story.{suffix}" for suffix in ("md", "eml", "mbox", "docx", "odt", "epub", "pdf", "rtf")}
WITH_ADDRESS = {f"story.{suffix}" for suffix in ("mhtml", "webarchive", "warc", "warc.gz", "wacz", "enex")}
CAPTURED = WITH_ADDRESS - {"story.webarchive"} | {"story.eml", "story.mbox"}


def body(data: bytes, name: str) -> list[str]:
    """The texts of the kept blocks of all articles in a file."""
    return [block.text for article in articles_of(load_bytes(name, data)) for block in article.body]


def left_out(article: Article) -> list[tuple[str, str]]:
    """What was stripped of an article, with the reasons."""
    return [(block.text, block.reason) for block in article.blocks if not block.kept]


def trouble(data: bytes, name: str, limits: Limits | None = None) -> str:
    """What is said of a file that cannot be read."""
    with pytest.raises(ReaderError) as caught:
        load_bytes(name, data, limits or Limits())
    assert name in caught.value.sentence
    return caught.value.sentence


@pytest.mark.parametrize("name", SAMPLES)
def test_every_format_gives_back_the_article(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(SAMPLES[name])
    (article,) = open_articles(tmp_path / name)
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS]
    assert article.title == TITLE
    assert article.source.kind is (FORMATS.get(name) or Format(name.partition(".")[2]))
    assert article.warnings == ()
    if name in WITH_AUTHOR:
        assert article.metadata.byline == AUTHOR
    if name in WITH_DATE:
        assert article.metadata.published.startswith("2031-02-03T09:15:00")
    if name in WITH_ADDRESS:
        assert article.metadata.url == URL
    if name in CAPTURED:
        assert article.source.captured is not None
        assert article.source.captured.isoformat() == "2031-02-03T09:15:00+00:00"


def test_no_format_of_the_table_goes_untested() -> None:
    read = {load_bytes(name, data)[0].kind for name, data in SAMPLES.items()}
    assert read == set(TABLE)


@pytest.mark.parametrize(
    "name", [name for name in SAMPLES if name not in ("story.md", "story.txt", "story.html")]
)
def test_the_bytes_decide_and_a_wrong_name_is_said(name: str) -> None:
    (source,) = load_bytes("story.txt", SAMPLES[name])
    assert source.kind is load_bytes(name, SAMPLES[name])[0].kind
    assert ["Its name ends in .txt, but it is" in note for note in source.notes] == [True]


@pytest.mark.parametrize("suffix", ["pdf", "docx", "eml", "warc"])
def test_a_page_under_the_name_of_another_format_is_read_and_that_is_said(suffix: str) -> None:
    (article,) = articles_of(load_bytes(f"story.{suffix}", PAGE.encode()))
    assert article.title == TITLE
    assert "it is a web page and was read as that" in article.warnings[0]


@pytest.mark.parametrize("name", [name for name in SAMPLES if load_bytes(name, SAMPLES[name])[0].file_format])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_what_is_cut_off_gives_what_there_is_or_one_sentence(name: str, share: float) -> None:
    data = SAMPLES[name][: int(len(SAMPLES[name]) * share)]
    try:
        sources = load_bytes(name, data)
    except ReaderError as refused:
        assert refused.sentence.startswith(f"“{name}”")
        assert "\n" not in refused.sentence
    else:
        assert all(source.text for source in sources)


def test_a_text_stays_as_it_is_and_bytes_give_what_the_path_gave(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(SAMPLES["story.txt"])
    source = load(tmp_path / "story.txt")
    assert source.text.encode() == SAMPLES["story.txt"]
    (again,) = load_bytes("story.txt", SAMPLES["story.txt"], path=source.path, captured=source.captured)
    assert again == source


# Word and OpenDocument


def test_word_gives_tables_tracked_insertions_lists_and_notes() -> None:
    inside = (
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Boats home</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><w:t>The vote was </w:t></w:r><w:ins><w:r><w:t>nearly </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>hardly </w:delText></w:r></w:del>"
        "<w:r><w:t>unanimous in the end.</w:t></w:r></w:p>"
        '<w:p><w:pPr><w:pStyle w:val="Citaat"/></w:pPr>'
        "<w:r><w:t>We all like to see where home is.</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>The lens is cleaned in March.</w:t></w:r></w:p>"
    )
    note = "<w:p><w:r><w:t>The other light, at Low Point, went out in 1994.</w:t></w:r></w:p>"
    notes = f"<w:footnote>{note}</w:footnote>"
    (article,) = articles_of(load_bytes("story.docx", docx(inside, notes)))
    kinds = {block.text: block.kind.value for block in article.body}
    assert kinds["The vote was nearly unanimous in the end."] == "paragraph"
    assert kinds["We all like to see where home is."] == "quote"
    assert kinds["The lens is cleaned in March."] == "list item"
    texts = [block.text for block in article.blocks]
    assert any("Boats home" in text and "two" in text for text in texts)
    assert texts[-1] == "The other light, at Low Point, went out in 1994."
    assert not any("hardly" in block.text for block in article.body)
    assert left_out(article) == [("hardly", "deleted by the writer, with changes tracked")]
    assert any("tracked deletions" in warning for warning in article.warnings)


def test_a_text_box_inside_a_paragraph_is_read_once_and_before_it() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Beside the text.</w:t></w:r></w:p></w:txbxContent>"
    inside = (
        '<w:p><w:r><x:AlternateContent xmlns:x="urn:x"><x:Choice>'
        + box
        + "</x:Choice><x:Fallback>"
        + box
        + "</x:Fallback></x:AlternateContent></w:r><w:r><w:t>Around the box.</w:t></w:r></w:p>"
    )
    (source,) = load_bytes("story.docx", docx(inside))
    assert source.text.count("Beside the text.") == 1
    assert source.text.index("Beside the text.") < source.text.index("Around the box.")


def test_opendocument_gives_tables_lists_notes_and_no_tracked_deletions() -> None:
    inside = (
        '<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info>'
        "<dc:creator xmlns:dc='urn:dc'>Edda Rook</dc:creator></office:change-info>"
        "<text:p>hardly</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>The vote was<text:change text:change-id="ct1"/><text:change text:change-id="ct1"/>'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>The other light went out in 1994.</text:p></text:note-body></text:note>"
        '<text:s text:c="2"/>nearly unanimous.</text:p>'
        "<text:list><text:list-item><text:p>The lens is cleaned in March.</text:p></text:list-item>"
        "</text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Boats home</text:p></table:table-cell>"
        "<table:table-cell><text:p>two</text:p></table:table-cell></table:table-row></table:table>"
    )
    (article,) = articles_of(load_bytes("story.odt", odt(inside)))
    texts = [block.text for block in article.blocks]
    assert "The vote was nearly unanimous." in texts
    assert texts[-1] == "The other light went out in 1994."
    assert any("Boats home" in text and "two" in text for text in texts)
    assert {block.kind.value for block in article.blocks if block.text.startswith("The lens")} == {
        "list item"
    }
    assert left_out(article) == [("hardly", "deleted by the writer, with changes tracked")]
    assert not any("Edda Rook" in text for text in texts)


RUN = "<w:r><w:t>{}</w:t></w:r>"
VANISHED = '<w:r><w:rPr><w:vanish{}/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'


def test_hidden_text_of_word_is_stripped_with_its_reason_and_counted() -> None:
    inside = (
        "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
        + VANISHED.format("", "and nobody ")
        + RUN.format("The vote was ")
        + VANISHED.format(' w:val="0"', "nearly ")
        + VANISHED.format("", "hardly ")
        + '<w:r><w:rPr><w:rStyle w:val="Verborgen"/></w:rPr><w:t>ever</w:t></w:r>'
        + RUN.format("unanimous.")
        + "</w:p><w:p><w:pPr><w:pStyle w:val='Verborgen'/></w:pPr>"
        + RUN.format("Ask Tam first.")
        + "</w:p><w:tbl><w:tr>"
        + "".join(
            f"<w:tc><w:p>{RUN.format(text)}{VANISHED.format('', 'thrice')}</w:p></w:tc>"
            for text in ("Boats home", "two")
        )
        + "</w:tr></w:tbl>"
    )
    style = '<w:style w:styleId="Verborgen"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style>'
    with zipfile.ZipFile(io.BytesIO(docx(inside))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["word/styles.xml"] = members["word/styles.xml"].replace(
        b"</w:styles>", style.encode() + b"</w:styles>"
    )
    (article,) = articles_of(load_bytes("story.docx", zipped(members)))
    assert [block.text for block in article.body][-2:] == ["The vote was nearly unanimous.", "Boats home two"]
    assert left_out(article) == [
        ("and nobody hardly ever", "hidden by the writer"),
        ("Ask Tam first.", "hidden by the writer"),
        ("thricethrice", "hidden by the writer"),
    ]
    assert article.warnings == (
        "The document hides words of its text from its readers, which were left out (9).",
    )


def test_hidden_text_of_opendocument_is_stripped_with_its_reason_and_counted() -> None:
    style = (
        '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="T2"><style:text-properties text:display="true"/></style:style>'
    )
    inside = (
        '<text:p>The vote was <text:span text:style-name="T1">hardly <text:span>ever </text:span></text:span>'
        '<text:span text:style-name="T2">nearly</text:span> unanimous.</text:p>'
        '<text:section text:display="none"><text:p>Ask Tam first.</text:p></text:section>'
        '<text:p><text:hidden-paragraph text:is-hidden="true"/>And Una.</text:p><text:p>So it was.</text:p>'
    )
    data = odt(style + inside)
    (article,) = articles_of(load_bytes("story.odt", data))
    assert [block.text for block in article.body][-2:] == ["The vote was nearly unanimous.", "So it was."]
    assert [text for text, _ in left_out(article)] == ["hardly ever", "Ask Tam first.", "And Una."]
    assert article.warnings == (
        "The document hides words of its text from its readers, which were left out (7).",
    )


def test_hidden_words_of_rich_text_are_left_out_and_counted() -> None:
    markup = r"{\rtf1\ansi The vote was {\v hardly {\b ever }}\v not \v0 close\v , \plain .\par}"
    (source,) = load_bytes("story.rtf", markup.encode())
    assert source.text == "The vote was close.\n"
    assert source.notes == (
        "The document hides words of its text from its readers, which were left out (4).",
    )


def test_what_a_picture_shows_and_how_a_word_is_read_do_not_stand_in_the_sentence() -> None:
    frame = f'<frame><svg:desc xmlns:svg="{OPEN}:svg-compatible:1.0">A lamp.</svg:desc></frame>'
    read = "<text:ruby-base>灯台</text:ruby-base><text:ruby-text>とうだい</text:ruby-text>"
    ruby = f"<text:ruby>{read}</text:ruby>"
    inside = f"<text:p>The tower {frame}is called {ruby} in the <text:title>log</text:title>.</text:p>"
    assert body(odt(inside), "story.odt")[-1] == "The tower is called 灯台 in the log."
    run = "<w:r><w:t>{}</w:t></w:r>"
    word = f"<w:ruby><w:rt>{run}</w:rt><w:rubyBase>{run}</w:rubyBase></w:ruby>".format("とうだい", "灯台")
    inside = f"<w:p><w:r><w:t>The tower is called </w:t></w:r>{word}<w:r><w:t>.</w:t></w:r></w:p>"
    assert body(docx(inside), "story.docx")[-1] == "The tower is called 灯台."


def test_a_word_document_whose_text_has_a_number_is_read() -> None:
    with zipfile.ZipFile(io.BytesIO(docx())) as archive:
        read = {name: archive.read(name) for name in archive.namelist()}
    members = {name.replace("document.xml", "document2.xml"): content for name, content in read.items()}
    assert body(zipped(members), "story.docx")[1:] == list(PARAGRAPHS)


def test_a_numbered_heading_of_word_is_a_heading() -> None:
    properties = '<w:pPr><w:pStyle w:val="Kop1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    (source,) = load_bytes("story.docx", docx(f"<w:p>{properties}<w:r><w:t>The vote</w:t></w:r></w:p>"))
    assert "<h1>The vote</h1>" in source.text


def rewritten(data: bytes, name: str, changes: dict[bytes, bytes], without: str = "") -> bytes:
    """An archive with changes in one of its members, and without another."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {each: archive.read(each) for each in archive.namelist() if each != without}
    for old, new in changes.items():
        assert old in members[name]
        members[name] = members[name].replace(old, new)
    return zipped(members)


def unmarked(name: str) -> bytes:
    """The article as somebody writes it who knows of no styles: every line a paragraph like the others."""
    if name == "story.docx":
        style = b'<w:pPr><w:pStyle w:val="Kop1"/></w:pPr>'
        return rewritten(docx(), "word/document.xml", {style: b""}, without="docProps/core.xml")
    if name == "story.odt":
        heading = {b'<text:h text:outline-level="1">': b"<text:p>", b"</text:h>": b"</text:p>"}
        return rewritten(odt(), "content.xml", heading, without="meta.xml")
    lines: list[tuple[float, float, int, str]] = []
    height = 760.0
    for text in (TITLE, *PARAGRAPHS):
        lines += [(72, height - 14 * at, 11, line) for at, line in enumerate(broken(text))]
        height = lines[-1][1] - 24
    return pdf((tuple(lines),)).replace(b"/Title", b"/Other")


@pytest.mark.parametrize("name", ["story.docx", "story.odt", "story.pdf"])
def test_a_document_without_styles_is_named_after_its_first_line_and_compared_like_a_text(name: str) -> None:
    (article,) = articles_of(load_bytes(name, unmarked(name)))
    (text,) = articles_of(load_bytes("story.txt", SAMPLES["story.txt"]))
    assert article.title == text.title == TITLE
    assert article.body[0].kind is text.body[0].kind
    comparison = compare_articles(article, text)
    assert [row.kind for row in comparison.rows] == ["equal"] * 5


def test_a_page_that_names_itself_nowhere_is_named_after_its_first_line() -> None:
    lines = "".join(
        f"<p><span>{text[:20]}</span><span>{text[20:]}</span></p>" for text in (TITLE, *PARAGRAPHS)
    )
    exported = f"<html><head><style>p {{ margin: 0 }}</style></head><body>{lines}</body></html>"
    (article,) = articles_of(load_bytes("exported.html", exported.encode()))
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS]
    assert article.title == TITLE


def test_a_name_that_a_program_gave_a_document_is_not_its_headline() -> None:
    plain = {b'<w:pPr><w:pStyle w:val="Kop1"/></w:pPr>': b""}
    named = {f"<dc:title>{TITLE}".encode(): b"<dc:title>Microsoft Word - Document1"}
    data = rewritten(rewritten(docx(), "word/document.xml", plain), "docProps/core.xml", named)
    (article,) = articles_of(load_bytes("story.docx", data))
    assert article.title == TITLE


def test_a_document_that_begins_with_a_sentence_has_no_headline() -> None:
    changes = {TITLE.encode(): PARAGRAPHS[0].encode()}
    data = rewritten(unmarked("story.docx"), "word/document.xml", changes)
    (article,) = articles_of(load_bytes("story.docx", data))
    assert article.title == "story.docx"


def test_what_a_document_holds_beside_its_text_is_said_to_be_left_out() -> None:
    note = "<office:annotation><text:p>Really?</text:p></office:annotation>"
    (source,) = load_bytes("story.odt", odt(f"<text:p>The vote was close.{note}</text:p>"))
    assert "Really?" not in source.text
    assert source.notes == ("The document has comments in its margin, which were left out.",)
    attached = mail().replace(b"To: ", b"X-To: ", 1)
    assert load_bytes("story.eml", attached)[0].notes == ()
    letter = EmailMessage()
    letter["From"], letter["Message-ID"] = "a@b.example", "<1@b.example>"
    letter.set_content(PARAGRAPHS[0])
    letter.add_attachment(b"%PDF-1.4", "application", "pdf", filename="a.pdf")
    assert load_bytes("letter.eml", letter.as_bytes())[0].notes == (
        "What came with the mail as a file was not read (1).",
    )


def test_a_text_between_two_rules_at_the_top_of_a_markdown_text_is_no_front_matter() -> None:
    text = f"---\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n\n---\n\n{PARAGRAPHS[2]}\n"
    assert body(text.encode(), "story.md") == list(PARAGRAPHS[:3])
    fields = "---\n# made by hand\ntitle: The lamp\ntags:\n- sea\nabout: >\n  Light: and dark.\n---\n"
    (source,) = load_bytes("story.md", (fields + PARAGRAPHS[0]).encode())
    assert (source.told.title, source.text) == ("The lamp", f"<p>{PARAGRAPHS[0]}</p>\n")


@pytest.mark.parametrize(
    "field",
    [
        "description: 'The board had put off the vote, and \"the lamp\" went out before it met.'",
        'Summary: >\n  The board had put off the vote,\n  and "the lamp" went out before it met.',
    ],
    ids=["in one line", "folded"],
)
def test_a_standfirst_in_the_front_matter_stands_under_the_headline(field: str) -> None:
    standfirst = 'The board had put off the vote, and "the lamp" went out before it met.'
    front = f"---\ntitle: {TITLE}\n{field}\ntags: [a, b]\n---\n"
    text = f"{front}# {TITLE}\n\n{PARAGRAPHS[0]}\n"
    assert body(text.encode(), "story.md") == [TITLE, standfirst, PARAGRAPHS[0]]
    given_twice = f"{front}{standfirst}\n\n{PARAGRAPHS[0]}\n"
    (source,) = load_bytes("story.md", given_twice.encode())
    assert source.text.count("put off the vote") == 1


def test_a_field_of_blanks_in_the_front_matter_comes_to_an_end() -> None:
    blanks = " " * 2300
    for name in ("title", "author"):
        text = f"---\n{name}: {blanks}\u2028{blanks}{'y' * 350}\n---\n{PARAGRAPHS[0]}\n"
        assert PARAGRAPHS[0] in load_bytes("story.md", text.encode())[0].text


def test_footnotes_of_rich_text_follow_it_and_what_was_deleted_is_left_out_and_said() -> None:
    field = r"{\field{\*\fldinst{HYPERLINK %s}}{\fldrslt{\ul %s}}}"
    links = field % ('"https://a.example/"', "here") + " and " + field % ('"https://b.example/"', "there")
    markup = (
        r"{\rtf1\ansi{\fonttbl{\f0\fswiss\fcharset204 Sans;}}The vote{\footnote\pard {\super\chftn} By hand.}"
        rf" was {{\deleted not }}close, {links}.\par \f0\'c4\'e0\f1 \{{{{\deleted\b}}\}}\par}}"
    )
    (source,) = load_bytes("story.rtf", markup.encode())
    assert source.text.split("\n") == ["The vote was close, here and there.", "Да{}", "", " By hand.", ""]
    assert source.notes == (
        "The document has tracked deletions, which were left out; tracked insertions are in the text.",
    )


# Books and PDF


def test_each_chapter_of_a_book_is_an_article_and_its_cover_goes_with_the_first() -> None:
    chapter = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    articles = articles_of(
        load_bytes("book.epub", epub("<p>The cover</p>", "<h1>One</h1>" + chapter, "<h1>Two</h1>" + chapter))
    )
    assert [article.part for article in articles] == [1, 2]
    assert [article.title for article in articles] == ["One", "Two"]
    assert {article.metadata.outlet for article in articles} == {TITLE}
    assert "The cover" in articles[0].source.text


def test_running_heads_and_page_numbers_of_a_pdf_are_stripped_with_their_reason() -> None:
    (article,) = articles_of(load_bytes("story.pdf", paper()))
    stripped = [(block.text, block.reason) for block in article.blocks if not block.kept]
    assert {text for text, _ in stripped} == {"The Skerrow Lamp, winter number", "Page 1", "Page 2"}
    assert {reason for _, reason in stripped} == {"stands at the edge of every sheet of the paper"}


def test_a_hyphen_at_the_end_of_a_line_stays_where_the_text_writes_the_word_with_one() -> None:
    lines = (
        "The ferry is well-known far beyond the islands, and so is the well-",
        "known lamp above the light-",
    )
    text = (*lines, "house door, which every child of the place has drawn in school.")
    page = tuple((72.0, 700.0 - 14 * at, 11, line) for at, line in enumerate(text))
    assert body(pdf((page,)), "story.pdf") == [
        "The ferry is well-known far beyond the islands, and so is the well-known lamp above the lighthouse "
        "door, which every child of the place has drawn in school."
    ]


def test_a_hyphen_at_the_end_of_a_line_stays_in_names_chains_numbers_and_before_und() -> None:
    lines = (
        "The out-of-the-",
        "way lamp was lit by Una Brack-",
        "Ordway, a 20-",
        "year-old from the well-docu-",
        "mented Nord-",
        "und Ostsee coast, for the OBSER-",
        "VATORY of the town.",
    )
    page = tuple((72.0, 700.0 - 14 * at, 11, line) for at, line in enumerate(lines))
    (source,) = load_bytes("story.pdf", pdf((page,)))
    text = " ".join(re.findall(r"<p>(.*?)</p>", source.text))
    assert text == (
        "The out-of-the-way lamp was lit by Una Brack-Ordway, a 20-year-old from the well-documented Nord- "
        "und Ostsee coast, for the OBSERVATORY of the town."
    )


def test_a_scanned_pdf_is_said_to_hold_no_text() -> None:
    assert trouble(pdf(((),)), "scan.pdf") == (
        "“scan.pdf” is a scanned PDF: its pages are pictures, and hold no text."
    )


def test_pages_of_a_pdf_that_are_pictures_are_named() -> None:
    page = tuple((72.0, 700.0 - 14 * at, 11, text[:60]) for at, text in enumerate(PARAGRAPHS))
    (source,) = load_bytes("half.pdf", pdf((page, (), page)))
    assert source.notes == (
        "Some of its pages are pictures without a text (2), so what they say is not compared.",
    )


# Mails and archives


def test_a_mail_without_a_page_is_read_as_the_text_it_is() -> None:
    (source,) = load_bytes("plain.eml", mail(page=""))
    assert source.format is Format.TEXT
    assert source.text.split("\n\n")[0] == PARAGRAPHS[0]
    (article,) = articles_of((source,))
    assert article.title == TITLE


def letter_of(*parts: tuple[str, str]) -> bytes:
    """A mail of several parts, each a kind and a content."""
    head = "From: a@b.example\nMessage-ID: <1@b.example>\nContent-Type: multipart/mixed; boundary=edge\n\n"
    return (
        head + "".join(f"--edge\nContent-Type: {kind}\n\n{content}\n" for kind, content in parts) + "--edge--"
    ).encode()


def test_a_text_that_goes_on_after_a_picture_in_a_mail_is_read_to_its_end() -> None:
    data = letter_of(("text/plain", PARAGRAPHS[0]), ("image/png", "x"), ("text/plain", PARAGRAPHS[1]))
    (source,) = load_bytes("letter.eml", data)
    assert (source.format, source.text) == (Format.TEXT, "\n\n".join(PARAGRAPHS[:2]))


def test_what_was_written_above_a_forwarded_page_is_read_with_it() -> None:
    inner = f"Subject: Fwd\nContent-Type: text/html\n\n<p>{PARAGRAPHS[1]}</p>"
    for more in ("", "\nContent-Disposition: attachment"):
        data = letter_of(("text/plain", PARAGRAPHS[0]), ("message/rfc822" + more, inner))
        assert body(data, "letter.eml") == list(PARAGRAPHS[:2])


def test_of_a_mail_that_says_the_same_as_text_and_as_page_the_page_is_read_once() -> None:
    both = (
        "multipart/alternative; boundary=inner",
        f"--inner\nContent-Type: text/plain\n\n{PARAGRAPHS[0]}\n"
        f"--inner\nContent-Type: text/html\n\n<p>{PARAGRAPHS[0]}</p>\n--inner--",
    )
    assert body(letter_of(both, ("text/plain", PARAGRAPHS[1])), "letter.eml") == list(PARAGRAPHS[:2])


def test_each_mail_of_a_mailbox_is_an_article_and_one_step_joins_them(tmp_path: Path) -> None:
    (tmp_path / "news.mbox").write_bytes(mailbox(3))
    articles = open_articles(tmp_path / "news.mbox")
    assert [article.part for article in articles] == [1, 2, 3]
    (whole,) = open_articles(tmp_path / "news.mbox", joined=True)
    assert whole.blocks == tuple(block for article in articles for block in article.blocks)


def test_a_mailbox_says_how_many_of_its_mails_have_no_text() -> None:
    line = b"From news@lamp.example Mon Feb  3 09:15:00 2031\n"
    picture = b"From: a@b.example\nMessage-ID: <2@b.example>\nContent-Type: image/png\n\nx\n\n"
    blank = b"From: a@b.example\nMessage-ID: <3@b.example>\n\n  \n\n"
    data = line + picture + mailbox(2) + line + blank
    first, second = load_bytes("story.mbox", data)
    assert first.notes == ("Mails in which there is no text to read were left out (2).",)
    assert second.notes == ()
    assert (
        trouble(line + picture + line + blank, "empty.mbox") == "“empty.mbox” is a mailbox without any text."
    )


def test_a_line_of_prose_that_begins_with_from_begins_no_mail() -> None:
    stuffed = PARAGRAPHS[0] + "\n\nFrom Monday on it is 2031\nlamp: lit.\n\n>From the tower, too.\n"
    plain = mail(page="", plain=stuffed, Subject_of="0").replace(b"\r\n", b"\n")
    (source,) = load_bytes("story.mbox", b"From a@b.example Mon Feb  3 09:15:00 2031\n" + plain)
    assert source.notes == ()
    assert source.text.endswith("From Monday on it is 2031\nlamp: lit.\n\nFrom the tower, too.\n")


def test_each_note_is_an_article_and_those_without_a_text_are_counted() -> None:
    first, second = load_bytes("notes.enex", enex(BODY, '<en-media type="image/png"/>', f"<div>{BODY}</div>"))
    assert first.notes == ("Notes in which there is no text to read were left out (1).",)
    assert second.notes == ()
    assert "iVBOR" not in first.text + second.text
    (lines,) = load_bytes("notes.enex", enex("<pre>one\n  two</pre>"))
    assert "one\n  two" in lines.text
    bomb = b'evernote-export.dtd" [<!ENTITY a "aaaa">]>'
    said = trouble(enex().replace(b'evernote-export.dtd">', bomb), "notes.enex")
    assert "declares a document type inside" in said


def test_a_charset_that_a_mail_declares_is_believed() -> None:
    message = (
        b"From: a@b.example\nMessage-ID: <1@b.example>\nSubject: =?koi8-r?B?8NLJ18XU?=\n"
        b"Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: 8bit\n\n"
    )
    (source,) = load_bytes("letter.eml", message + "Маяк останется гореть ещё десять лет.".encode("koi8-r"))
    assert source.text == "Маяк останется гореть ещё десять лет."
    assert (source.encoding, source.told.title) == ("koi8_r", "Привет")


def test_each_page_of_an_archive_keeps_its_address_and_moment() -> None:
    other = PAGE.replace("Skerrow", "Ordby")
    data = record(URL, PAGE.encode()) + record(URL + "/2", other.encode()) + record(URL, PAGE.encode())
    first, second = load_bytes("two.warc", data)
    assert (first.told.url, second.told.url) == (URL, URL + "/2")
    assert "Ordby" in second.text


def test_pages_that_a_server_compressed_or_sent_in_chunks_are_read() -> None:
    import gzip

    import brotli

    plain = PAGE.encode()
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(plain), plain)
    for more, sent in (
        ("Content-Encoding: gzip\r\n", gzip.compress(plain)),
        ("Content-Encoding: br\r\n", brotli.compress(plain)),
        ("Transfer-Encoding: chunked\r\n", chunked),
    ):
        (source,) = load_bytes("page.warc", record(URL, sent, more=more))
        assert TITLE in source.text


def test_what_is_damaged_in_an_archive_costs_no_other_page_and_is_said() -> None:
    other = record(URL + "/2", PAGE.encode())
    missing = ("The archive is damaged or cut off: what stood after that place is missing, not deleted.",)
    for name, data in (
        ("rubbish.warc", record(URL, PAGE.encode()) + b"rubbish\r\n\r\n" + other),
        ("cut.warc", record(URL, PAGE.encode())[:-40]),
        ("rubbish.warc.gz", gzip.compress(record(URL, PAGE.encode())) + b"rubbish"),
    ):
        (source,) = load_bytes(name, data)
        assert (source.told.url, source.notes) == (URL, missing)
    for coding in ("br", "zstd"):
        packed = record(
            URL, b"\x28\xb5\x2f\xfd no word of it \x00\x9f" * 90, more=f"Content-Encoding: {coding}\r\n"
        )
        (source,) = load_bytes("story.warc", packed + other)
        assert (source.told.url, source.notes) == (URL + "/2", ())


def test_of_a_page_in_one_file_the_frames_are_left_where_they_are() -> None:
    (source,) = load_bytes("page.mhtml", mhtml())
    assert source.told.url == URL
    assert source.text.startswith("<!DOCTYPE html>")


def test_a_page_keeps_the_address_and_moment_that_the_browser_wrote_into_it() -> None:
    single = PAGE.replace(
        "<head>",
        f"<head><!--\n Page saved with SingleFile \n url: {URL} \n"
        " saved date: Mon Feb 03 2031 10:15:00 GMT+0100 (Central European Standard Time)\n-->",
    )
    (source,) = load_bytes("single.html", single.encode())
    assert source.told.url == URL
    assert source.captured is not None
    assert source.captured.isoformat() == "2031-02-03T10:15:00+01:00"


# What is refused


def test_an_absent_library_is_said_to_be_absent(tmp_path: Path) -> None:
    (tmp_path / "story.pdf").write_bytes(paper())
    code = (
        "import sys; sys.modules['pypdfium2'] = None\n"
        "from pathlib import Path\nfrom reader.errors import ReaderError\nfrom reader.load import load\n"
        f"try: load(Path({str(tmp_path / 'story.pdf')!r}))\nexcept ReaderError as trouble: print(trouble)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert (
        "takes the library pypdfium2 to read. Install it with: python -m pip install 'diptych[formats]'"
        in said
    )


def test_a_document_type_inside_a_document_is_refused() -> None:
    evil = zipped({"word/document.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'})
    assert "declares a document type" in trouble(evil, "evil.docx")


def test_limits_are_named() -> None:
    limits = Limits(max_unpacked=1000, max_members=2, max_articles=2, max_pages=1)
    assert "too many files: no more than 2" in trouble(
        zipped({str(at): "" for at in range(9)}), "many.docx", limits
    )
    assert "more than 0.001 MB would come out of it" in trouble(
        docx(), "large.docx", Limits(max_unpacked=1000)
    )
    assert "too many articles: no more than 2" in trouble(mailbox(3), "mails.mbox", limits)
    assert "too many pages: no more than 1" in trouble(paper(), "long.pdf", limits)


def test_load_gives_the_first_of_several(tmp_path: Path) -> None:
    (tmp_path / "news.mbox").write_bytes(mailbox(2))
    assert load(tmp_path / "news.mbox") == load_all(tmp_path / "news.mbox")[0]


# Real tools, where they are installed

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
OFFICE = shutil.which("soffice")


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path / "page.html"


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium, which is not installed")
def test_a_page_printed_by_chromium_is_read(page_file: Path) -> None:
    target = page_file.with_suffix(".pdf")
    words = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={target}"]
    home = f"--user-data-dir={page_file.parent / 'profile'}"
    subprocess.run([*words, home, page_file.as_uri()], capture_output=True, check=True, timeout=120)
    (article,) = open_articles(target)
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS]


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium, which is not installed")
def test_a_page_saved_by_chromium_is_read(page_file: Path) -> None:
    data = saved_by(str(CHROMIUM), page_file, page_file.parent / "profile")
    (article,) = articles_of(load_bytes("page.mhtml", data))
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS]
    assert article.source.kind is Format.MHTML
    assert article.metadata.url == page_file.as_uri()
    assert article.source.captured is not None


@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice, which is not installed")
def test_what_libreoffice_writes_is_read(page_file: Path) -> None:
    made = page_file
    for suffix in ("odt", "docx", "rtf", "pdf"):
        home = f"-env:UserInstallation={(page_file.parent / 'home').as_uri()}"
        words = [str(OFFICE), home, "--headless", "--convert-to", suffix, "--outdir", str(page_file.parent)]
        subprocess.run([*words, str(made)], capture_output=True, check=True, timeout=120)
        made = page_file.with_suffix(".odt")
        (article,) = open_articles(page_file.with_suffix(f".{suffix}"))
        assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # it leaves a file open
def test_what_warcio_writes_is_read(tmp_path: Path) -> None:
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with (tmp_path / "real.warc.gz").open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], "HTTP/1.1")
        writer.write_record(writer.create_warcinfo_record("real.warc.gz", {"software": "warcio"}))
        writer.write_record(
            writer.create_warc_record(URL, "response", BytesIO(PAGE.encode()), http_headers=headers)
        )
    (article,) = open_articles(tmp_path / "real.warc.gz")
    assert (article.title, article.metadata.url) == (TITLE, URL)
    assert BODY in article.source.text
