"""Marks that look like those of lists, mail or Markdown and are text; text that hides in a page."""

from pathlib import Path

import pytest

from reader.clean import clean, keep_everything
from reader.load import Format, Source


def source(text: str, form: Format = Format.TEXT) -> Source:
    return Source(Path("story"), "story", text, form, "utf-8", "valid UTF-8", "0" * 64, len(text))


def whole(text: str, form: Format = Format.TEXT) -> list[str]:
    return [block.text for block in keep_everything(source(text, form))[0].blocks]


@pytest.mark.parametrize(
    "line",
    [
        ">50 % of voters said yes to the new bridge.",
        "> 50 % of voters said yes to the new bridge.",
        "The value 2**10 is 1024, and 2**11 twice that.",
        "  o presidente disse que a ponte fica fechada.",
        " - 5 graus ao meio-dia.",
    ],
)
def test_what_only_looks_like_a_mark_stays_text(line: str) -> None:
    text = "# The bridge\n\n" + line + "\n"
    assert line.strip() in whole(text)


def test_marks_of_a_quoted_mail_and_of_strong_words_are_taken_off() -> None:
    assert whole("> The bridge is shut.\n>\n> It opens in May.\n") == [
        "The bridge is shut.",
        ">",
        "It opens in May.",
    ]
    assert whole("# The bridge\n\nIt is **shut** until May.\n")[-1] == "It is shut until May."


def test_the_readings_beside_characters_stand_in_the_original_and_not_in_the_sentence() -> None:
    page = "<p>The word <ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby> was on the sign.</p>"
    (block,) = keep_everything(source(page, Format.HTML))[0].blocks
    assert block.text == "The word 漢字 was on the sign."
    assert block.original == "The word 漢字(かんじ) was on the sign."


def test_character_data_of_xhtml_is_text() -> None:
    page = (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>'
        "<p>A <![CDATA[<very> long]]> end of it.</p><p>An <![CDATA[open one.</p></body></html>"
    )
    assert whole(page, Format.HTML)[0] == "A <very> long end of it."


@pytest.mark.parametrize("hidden", ["\u200b", "\u2060", "\ufeff", "\u200b\ufeff"])
def test_what_has_no_width_is_kept_to_be_seen_in_a_word_and_at_its_edge(hidden: str) -> None:
    text = f"The min{hidden}ister left her{hidden} staff.{hidden} {hidden}Nobody saw him."
    assert whole(text) == [text]


@pytest.mark.parametrize("hidden", ["\u200b", "\u2060", "\ufeff", "\u200b\ufeff"])
def test_what_has_no_width_is_litter_alone_and_at_the_ends_of_a_line(hidden: str) -> None:
    assert whole(f" {hidden} The minister left. {hidden} Nobody saw him{hidden}\u00a0{hidden}\n") == [
        "The minister left. Nobody saw him"
    ]


def test_a_line_without_a_character_one_can_see_is_never_part_of_the_article() -> None:
    blocks = clean(source("The bridge is shut until May.\n\n\u200b\u200b\n\nIt opens again then."))[0].blocks
    assert all(block.text or not block.kept for block in blocks)


def test_a_text_that_form_feeds_part_holds_as_many_articles() -> None:
    first, second = clean(source("The bridge is shut until May, says the council.\n\f\nIt rained again.\n"))
    assert [first.part, second.part] == [1, 2]
    assert [block.text for block in second.body] == ["It rained again."]
    assert first.source.sha256 == second.source.sha256


@pytest.mark.parametrize("page", ["<p title='", "<script>var a;</script>", "<body></body>"])
def test_a_page_without_a_text_says_so(page: str) -> None:
    (article,) = clean(source(page, Format.HTML))
    assert article.body == ()
    assert any("No text" in warning for warning in article.warnings)
