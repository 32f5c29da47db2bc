"""Cleaning an invented page and its dumps: what is kept, what is stripped, and what the reader is told."""

import pytest
from clean_sources import html_source, kept_texts, text_source
from invented_page import ITEMS, MENU, QUOTE, RELATED, STORY, TITLE, dump, page

from reader.clean import Article, Block, Kind, clean, keep_everything


@pytest.fixture(scope="module")
def article() -> Article:
    return clean(html_source(page()))[0]


def block(article: Article, beginning: str) -> Block:
    return next(
        found for found in article.blocks if found.text.startswith(beginning) and found.rule != "page name"
    )


def test_a_page_keeps_its_story_in_order_and_nothing_else(article: Article) -> None:
    story = [TITLE, *STORY[:2], QUOTE, STORY[2], "What still reaches the island", STORY[3], *ITEMS]
    story += ["Week Crossings", "Ninth 41", *STORY[4:]]
    assert [found.text for found in article.body] == story


def test_kinds_come_from_the_markup(article: Article) -> None:
    kinds = {found.text: found.kind for found in article.body}
    assert kinds[TITLE] is Kind.TITLE
    assert kinds[QUOTE] is Kind.QUOTE
    assert kinds["What still reaches the island"] is Kind.HEADING
    assert kinds[ITEMS[0]] is Kind.LIST_ITEM
    assert kinds["Ninth 41"] is Kind.TABLE_ROW


def test_a_page_tells_its_metadata(article: Article) -> None:
    known = article.metadata
    assert (known.title, known.byline, known.outlet, known.language) == (
        TITLE,
        "Ada Holm",
        "The Sandholm Courier",
        "en",
    )
    assert known.published.startswith("2024-03-05")


@pytest.mark.parametrize(
    ("beginning", "rule"),
    [
        ("By Ada Holm", "byline"),
        ("5 March 2024", "dateline"),
        ("The ferry before", "agency caption"),
        ("Sign up for", "newsletter"),
        ("We use cookies", "consent"),
        ("Politics", "navigation"),
        ("Share on Facebook", "share bar"),
        ("Fishing quota", "under more heading"),
        ("I was on that ferry", "comments"),
        ("© 2024", "foot of the page"),
    ],
)
def test_every_stripped_part_has_its_reason(article: Article, beginning: str, rule: str) -> None:
    found = block(article, beginning)
    assert not found.kept
    assert found.rule == rule
    assert found.reason


def test_a_list_under_a_heading_names_the_heading(article: Article) -> None:
    assert block(article, "Fishing quota").reason == "list of links under the heading “Most read”"


@pytest.mark.parametrize("bullet", ["  • ", "", "     * ", "- "])
def test_a_dump_keeps_its_story_in_order_and_nothing_else(bullet: str) -> None:
    story = [TITLE, *STORY[:3], "What still reaches the island", *STORY[3:]]
    assert kept_texts(text_source(dump(bullet))) == story


def test_a_dump_finds_who_wrote_it_and_when() -> None:
    known = clean(text_source(dump()))[0].metadata
    assert (known.title, known.byline, known.published) == (TITLE, "By Ada Holm", "2024-03-05T07:30:00")


@pytest.mark.parametrize("text", ["\n".join([TITLE, *STORY]), "\n\n".join([TITLE, *STORY]), STORY[0]])
def test_a_text_that_is_clean_loses_nothing(text: str) -> None:
    assert kept_texts(text_source(text)) == [line for line in text.splitlines() if line]


def test_keeping_everything_keeps_each_block_hidden_ones_too() -> None:
    kept = keep_everything(html_source("<p>One.</p><p hidden>Two.</p><ul><li>Three</li></ul>"))[0]
    assert [found.text for found in kept.body] == ["One.", "Two.", "Three"]
    kept = keep_everything(text_source("One\ntwo\n\n  • three\n"))[0]
    assert [found.text for found in kept.body] == ["One", "two", "three"]


def test_menus_and_teasers_are_still_there_as_stripped_blocks(article: Article) -> None:
    texts = [found.text for found in article.blocks if not found.kept]
    assert set(MENU + RELATED) <= set(texts)


def test_a_ticker_of_whole_sentences_above_the_story_is_stripped() -> None:
    ticker = "\n".join(
        [
            "BREAKING",
            "The harbour board says that no ferry will sail before the end of the month.",
            "Two fishing boats were towed to the quay this morning after a collision in the fog.",
            "The minister will visit the island on Sunday, her office has announced.",
        ]
    )
    text = dump().replace(f"\n\n{TITLE}\n", f"\n{ticker}\n\n{TITLE}\n")
    assert ticker in text
    kept = kept_texts(text_source(text))
    assert kept[:2] == [TITLE, STORY[0]]
