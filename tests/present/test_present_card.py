"""The card of an article: titles, counts and the share that was stripped."""

import json

import pytest
from present_articles import CHROME, STORY, article_of, kept

from reader.clean import Metadata
from reader.library import profile_of
from reader.pipeline import compare_articles
from reader.present import card_of
from reader.present.card import LONGEST_ADDRESS, card_from_values, values_of_card
from reader.present.visible import LONGEST_TOLD


def test_a_card_names_the_article_and_where_it_is_from() -> None:
    about = Metadata("Dark nights at Skerrow", "Una Brack", "2031-02-03", "The Skerrow Lamp")
    card = card_of(article_of(STORY[0], name="lamp.txt", metadata=about))
    assert (card.title, card.name, card.outlet) == ("Dark nights at Skerrow", "lamp.txt", "The Skerrow Lamp")
    assert (card.byline, card.published, card.encoding) == ("Una Brack", "2031-02-03", "utf-8")


def test_an_article_without_a_headline_goes_by_the_name_of_its_file() -> None:
    assert card_of(article_of(STORY[0], name="lamp.txt")).title == "lamp.txt"


def test_only_kept_blocks_count_as_words() -> None:
    card = card_of(article_of(CHROME[0], kept("One, two and three."), CHROME[1], kept("Four")))
    assert (card.words, card.kept_blocks, card.rules) == (5, 2, 2)


def test_the_share_stripped_counts_characters_without_white_space() -> None:
    card = card_of(article_of(kept("a b c d e f"), CHROME[1]))
    assert (card.kept_characters, card.all_characters) == (6, 6 + len("Sharethis"))
    assert card.share_stripped == pytest.approx(9 / 15)


def test_a_card_that_was_kept_as_values_comes_back_whole() -> None:
    about = Metadata("Dark nights at Skerrow", "Una Brack", "2031-02-03", "The Skerrow Lamp", "", "en")
    card = card_of(article_of(STORY[0], CHROME[1], name="lamp.txt", metadata=about))
    assert card_from_values(json.loads(json.dumps(values_of_card(card)))) == card


@pytest.mark.parametrize("change", [{"words": -1}, {"words": "many"}, {"title": 3}, {"warnings": "one"}])
def test_values_that_are_no_card_are_refused(change: dict[str, object]) -> None:
    values = values_of_card(card_of(article_of(STORY[0], name="lamp.txt")))
    assert card_from_values({**values, **change}) is None


@pytest.mark.parametrize("change", [{"words": 10**30}, {"part": 2**40}, {"all_characters": 10**10}])
def test_counts_that_no_file_can_have_are_no_card(change: dict[str, object]) -> None:
    values = values_of_card(card_of(article_of(STORY[0], name="lamp.txt")))
    assert card_from_values({**values, **change}) is None


def test_what_a_page_says_of_itself_without_end_is_cut() -> None:
    endless = "Lamp " * 200_000
    about = Metadata(*[endless] * 7)
    made = card_of(article_of(STORY[0], name="lamp.txt", metadata=about))
    kept_values = {**values_of_card(made), "title": endless, "url": endless, "warnings": [endless]}
    for card in (made, card_from_values(kept_values)):
        assert card is not None
        told = (card.title, card.outlet, card.byline, card.published, card.language, card.modified)
        assert {len(text) for text in (*told, *card.warnings)} == {LONGEST_TOLD}
        assert all(text.startswith("Lamp Lamp") and text.endswith("…") for text in told)
        assert len(card.url) == LONGEST_ADDRESS


def test_a_page_or_a_file_cannot_turn_the_words_around_its_name() -> None:
    about = Metadata("Lamp \u202eno\u202c at noon", "Una\nBrack", "", "The \u2067Skerrow\u2069 Lamp")
    made = card_of(article_of(STORY[0], name="lamp\u202egpj.exe", metadata=about))
    again = card_from_values({**values_of_card(made), "title": about.title, "outlet": about.outlet})
    assert again == made
    assert (made.title, made.byline) == ("Lamp ⇤no↔ at noon", "Una␊Brack")
    assert (made.outlet, made.name) == ("The ⇤Skerrow↔ Lamp", "lamp⇤gpj.exe")


def test_of_an_empty_article_nothing_was_stripped() -> None:
    assert card_of(article_of()).share_stripped == 0.0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The lamp is out.", 4),
        ("Don’t panic, it's a well-known fault – said he", 8),
        ("Лампа погасла в полночь", 4),
        ("港の灯台", 4),
        ("灯台 is dark", 4),
        ("ไฟดับ", 3),
        ("हिन्दी में समाचार।", 3),
        ("می‌روم به خانه", 3),
        ("cafe\u0301 ole\u0301", 2),
        ("— … !", 0),
    ],
)
def test_words_are_counted_and_characters_where_no_blanks_part_words(text: str, words: int) -> None:
    assert card_of(article_of(kept(text))).words == words


def test_the_list_the_matrix_and_a_comparison_count_the_same_words() -> None:
    texts = (
        "Storm over Skerrow",
        "The lamp, of 13.8 km range, was 170 million dollars",
        "Ms. A. B. Brack’s L.N.G. — §5",
    )
    story = article_of(*(kept(text) for text in texts))
    counted = card_of(story).words
    figures = compare_articles(story, story).figures
    assert counted == profile_of(story).words == figures.words_unchanged > 0
