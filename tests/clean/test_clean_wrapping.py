"""Hard wraps undone, bullets and marks taken off, white space folded: what a line of a text file becomes."""

from textwrap import wrap

import pytest
from clean_sources import kept_texts, text_source
from invented_page import STORY

from reader.clean import Kind, clean, keep_everything


def texts(text: str) -> list[str]:
    return [block.text for block in keep_everything(text_source(text))[0].blocks]


@pytest.mark.parametrize("column", [60, 72, 76, 79])
@pytest.mark.parametrize("indent", ["", "   "])
def test_hard_wraps_are_undone_at_any_column(column: int, indent: str) -> None:
    lines = [
        wrap(text, column, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
        for text in STORY
    ]
    assert texts("\n\n".join("\n".join(paragraph) for paragraph in lines)) == STORY


def test_one_paragraph_a_line_stays_as_it_is() -> None:
    assert texts("\n".join(STORY)) == STORY


def test_short_lines_are_not_glued_together() -> None:
    poem = ["The tide comes in", "the tide goes out", "and nobody asks why", "the quay is wet"]
    assert texts("\n".join(poem)) == poem


def test_a_word_divided_at_the_margin_is_healed() -> None:
    wrapped = (
        "The harbour master said that nobody on the quay had seen the har-\n"
        "bour so quiet since the winter in which the ferry stopped, and that\n"
        "the well-known cafe beside it would stay closed until the end of the\n"
        "month, whatever the owner of that well-\n"
    )
    assert "seen the harbour so quiet" in texts(wrapped)[0]


def test_wide_characters_are_joined_without_blanks() -> None:
    lines = [
        "島へ渡る最後の船は火曜日の夜十一時に港を出た。乗客は四十人で、犬が二匹とピアノが一台積",
        "まれていた。",
    ]
    long = "\n".join([lines[0], lines[0], lines[0], lines[1]])
    assert " " not in texts(long)[0]


def test_bullets_are_no_text_but_numbers_are() -> None:
    blocks = keep_everything(text_source("  • Mail on Mondays\n  * Medicine\n  1. Timber\n"))[0].blocks
    assert [block.text for block in blocks] == ["Mail on Mondays", "Medicine", "1. Timber"]
    assert {block.kind for block in blocks} == {Kind.LIST_ITEM}


@pytest.mark.parametrize("rule", ["* * *", "• • •", "  - - -", "* ~"])
def test_a_rule_of_signs_between_two_parts_is_no_bullet(rule: str) -> None:
    assert texts(f"{STORY[0]}\n\n{rule}\n\n{STORY[1]}\n") == [STORY[0], rule.strip(), STORY[1]]


def test_white_space_is_folded_and_the_original_kept() -> None:
    block = clean(text_source("The\u00a0ferry  left\tthe qu\u00aday.\u200b\n"))[0].blocks[0]
    assert block.text == "The ferry left the quay."
    assert block.original == "The\u00a0ferry  left\tthe qu\u00aday.\u200b\n"


def test_marks_of_markdown_become_kinds() -> None:
    text = "\n\n".join(["# The last ferry", *STORY[:2], "## What is left", STORY[2], "* **Mail** on Mondays"])
    blocks = keep_everything(text_source(text))[0].blocks
    assert blocks[0].text == "The last ferry"
    assert [block.kind for block in blocks if block.text == "What is left"] == [Kind.HEADING]
    assert blocks[-1].text == "Mail on Mondays"


def test_quoted_mail_is_a_quotation_without_its_marks() -> None:
    blocks = keep_everything(text_source("> The ferry is late.\n> Nobody knows why.\n"))[0].blocks
    assert [(block.text, block.kind) for block in blocks] == [
        ("The ferry is late.", Kind.QUOTE),
        ("Nobody knows why.", Kind.QUOTE),
    ]


def test_a_wrapped_dump_keeps_whole_paragraphs() -> None:
    menu = "\n".join(f"     * {name}" for name in ("Home", "World", "Sports", "Culture", "Log in"))
    body = "\n\n".join(
        "\n".join(wrap(text, 72, initial_indent="   ", subsequent_indent="   ")) for text in STORY
    )
    kept = kept_texts(text_source(f"   The Sandholm Courier\n\n{menu}\n\n{body}\n\n   Most read\n\n{menu}\n"))
    assert [text for text in STORY if text not in kept] == []
    assert "World" not in kept
