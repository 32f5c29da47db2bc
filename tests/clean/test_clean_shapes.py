"""The shapes of blocks: the same on every page of a site for what the site puts there, none for the story."""

import re

import pytest
from clean_sources import html_source, text_source
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_page import ITEMS, RELATED, STORY, TITLE, dump, page

from reader.clean import Article, clean
from reader.clean.shapes import LONGEST_SHAPE, names_of, tells, text_shape

OTHER = [
    "A storm took the roof off the sawmill at Brekke on Sunday, and by Monday noon half the village had come "
    "with ladders, tarpaulins and a great deal of advice.",
    "“We will saw again within the month,” said the owner, Tove Brekke, who stood in the yard in her "
    "grandfather's coat and counted the planks that had blown into the river.",
    "The insurers are expected on Thursday, though the road is closed and nobody could say how they would "
    "come, unless they care to walk the last nine kilometres through the snow.",
]


def other_page() -> str:
    """Another page of the same outlet: the same boxes, with another story and other links."""
    markup = page().replace(TITLE, "A village mends its sawmill")
    for one, other in zip(STORY, [*OTHER, *(f"{text} So it was." for text in OTHER)], strict=True):
        markup = markup.replace(one, other)
    for number, text in enumerate([*RELATED, *ITEMS]):
        markup = markup.replace(text, f"Snow report number {number} for the inner valleys and the coast")
    return markup


def shapes(article: Article) -> dict[str, str]:
    return {block.text: block.shape for block in article.blocks}


def test_what_a_site_puts_around_a_story_has_the_same_shape_on_two_pages() -> None:
    one, other = shapes(clean(html_source(page()))[0]), shapes(clean(html_source(other_page()))[0])
    assert one[RELATED[0]] == other["Snow report number 0 for the inner valleys and the coast"] != ""
    for text in ("Politics", "Share on Facebook", "Our newsletter", "Privacy policy", "seagull77"):
        assert one[text] == other[text] != ""


def test_the_paragraphs_of_a_story_have_no_shape() -> None:
    found = shapes(clean(html_source(page()))[0])
    assert {found[text] for text in STORY} == {""}


def test_no_shape_is_that_of_most_blocks_or_of_a_bare_tag() -> None:
    blocks = clean(html_source(page()))[0].blocks
    for shape in {block.shape for block in blocks} - {""}:
        assert sum(block.shape == shape for block in blocks) <= len(blocks) / 2
        assert len(shape.split()) > 1
    bare = clean(html_source("".join(f"<p>{text}</p>" for text in STORY)))[0]
    assert {block.shape for block in bare.blocks} == {""}


def test_a_line_of_a_text_is_found_by_its_words() -> None:
    found = shapes(clean(text_source(dump()))[0])
    assert found["Share on Facebook"] == "text share on facebook"
    assert {found[text] for text in STORY} == {""}


@pytest.mark.parametrize("text", ["", "7", "30.12.2022 22:22", "a word " * 13, "x" * 81, "·"])
def test_numbers_and_long_texts_are_no_shape(text: str) -> None:
    assert text_shape(text) == ""


def test_a_box_is_called_by_names_that_are_not_made_by_a_machine_or_for_one_article() -> None:
    assert names_of(frozenset(["related", "ferry", "xkz"])) == "related"
    assert names_of(frozenset(["bdv", "xkzrt", "css"])) == ""
    assert names_of(frozenset(["ferry", "runs", "again", "tuesday"])) == ""
    assert names_of(frozenset(["harbourwatch"])) == "harbourwatch"


def test_names_that_every_paragraph_of_a_story_shares_tell_nothing() -> None:
    assert not tells("article body story")
    assert tells("body related")
    assert not tells("")


WIDE = "<div class='" + "ad " * 90 + "'>"
BOXES = ("<div class='related x9'>", WIDE, "</div>", "<p>", "</p>", "<aside>", "<li id=a>")
TEXTS = ("<h2>Most read</h2>", "Words of a story. ", "<pre>one\ntwo</pre>", "<a href=x>link</a>", "7")
PIECES = st.sampled_from([*BOXES, *TEXTS])


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_a_shape_is_one_line_of_a_known_kind_whatever_the_page(pieces: list[str]) -> None:
    for block in clean(html_source("".join(pieces)))[0].blocks:
        assert block.shape == "" or re.match("(box|text|under) .", block.shape)
        assert len(block.shape) <= LONGEST_SHAPE
        assert len(block.shape.splitlines()) <= 1
