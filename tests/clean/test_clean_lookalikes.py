"""Lines of an article that only look like what sites put around one: they stay."""

import pytest
from clean_sources import html_source, kept_texts, text_source
from invented_page import STORY, TITLE

from reader.clean import clean
from reader.clean.datelines import is_dateline
from reader.clean.signs import is_agency_caption

LINES = [f"The water stood higher {when} than in any other year." for when in ("in June", "in July", "now")]


def page(inside: str) -> str:
    """A page of a story with something in the middle of it."""
    before, after = ("".join(f"<p>{text}</p>" for text in part) for part in (STORY[:3], STORY[3:]))
    return f"<html><body><article><h1>{TITLE}</h1>{before}{inside}{after}</article></body></html>"


@pytest.mark.parametrize(
    "line",
    [
        "Tea 2.50",
        "Bo 12.40",
        "3.75 kg",
        "40 days at sea",
        "2 years on",
        "28 Minnow $85.43",
        "7 Dayton",
        "12.50 13.20",
    ],
)
def test_prices_results_and_ages_are_no_dates(line: str) -> None:
    assert not is_dateline(line)


@pytest.mark.parametrize(
    "line",
    [
        "30 Dec 2022 22:22",
        "3 hours ago",
        "4 min read",
        "5 min",
        "Stand: 12.03.2024, 14.30 Uhr",
        "Published 9.30pm, 3 May 2024",
        "vor 3 Stunden",
        "14h30",
        "2 часа назад",
    ],
)
def test_a_line_that_says_only_when_is_a_date(line: str) -> None:
    assert is_dateline(line)


def test_the_rows_of_a_timetable_are_kept() -> None:
    rows = "".join(f"<tr><td>{day} May</td><td>0{day}:15</td><td>1{day}:40</td></tr>" for day in range(1, 6))
    table = f"<table><tr><th>Day</th><th>Low water</th><th>High water</th></tr>{rows}</table>"
    markup = f"<article><h1>Tides of May</h1><p>{STORY[0]}</p>{table}</article>"
    kept = kept_texts(html_source(f"<html><body>{markup}</body></html>"))
    assert len([text for text in kept if "May" in text and ":40" in text]) == 5


def test_the_terms_of_a_glossary_are_kept() -> None:
    terms = ["Search", "Listen", "Report", "Close"]
    entries = "".join(f"<dt>{term}</dt><dd>{line}</dd>" for term, line in zip(terms, STORY, strict=False))
    kept = kept_texts(html_source(page(f"<dl>{entries}</dl>")))
    assert [term for term in terms if term not in kept] == []


def test_a_credit_at_the_end_of_a_caption_is_seen_without_brackets() -> None:
    assert is_agency_caption("The hall on Tuesday. Photo: Ada Holm")
    assert not is_agency_caption("He kept every letter and one photo: a picture of the ferry in a storm.")


def test_whose_the_rights_are_is_no_part_of_a_short_page() -> None:
    rights = "© 2031 The Quay Lantern. All rights reserved."
    foot = f"<footer><p>{rights}</p></footer>"
    (article,) = clean(html_source(f"<html><body><h1>{TITLE}</h1><p>{STORY[0]}</p>{foot}</body></html>"))
    assert [block.text for block in article.body] == [TITLE, STORY[0]]
    assert next(block for block in article.blocks if block.text == rights).reason == "foot of the page"


def test_a_paragraph_about_rights_is_kept_in_the_middle_of_a_story() -> None:
    said = "The ferry company answered with one line of small print: all rights reserved, and nothing else."
    assert said in kept_texts(html_source(page(f"<p>{said}</p>")))


def test_a_caption_that_a_copy_holds_as_the_name_of_its_picture_too_is_stripped_twice() -> None:
    caption = "The ferry at the quay on Tuesday night, Sandholm, November 11, 2025 (Courier/Ada Holm)"
    menu = "News\nSport\nWeather\nSign in"
    text = "\n\n".join([menu, TITLE, STORY[0], f"• {caption}\n{caption}", *STORY[1:], "Most read", menu])
    assert kept_texts(text_source(text)) == [TITLE, *STORY]


def test_a_refrain_is_kept_wherever_it_comes_again() -> None:
    refrain = "The rope is wet, and the lamp is low."
    verses = [line for text in STORY for line in (text, refrain)]
    assert kept_texts(text_source("\n\n".join(verses))).count(refrain) == len(STORY)


def test_lines_below_a_heading_over_other_things_go_with_it() -> None:
    listed = [
        "Quota for herring is cut again",
        "Town hall gets a new roof.",
        "Who paints the lighthouse now?",
    ]
    text = "\n\n".join([TITLE, *STORY[:4], "\n".join(["Most read", *listed]), *STORY[4:]])
    kept = kept_texts(text_source(text))
    assert [line for line in listed if line in kept] == []
    assert [line for line in STORY if line not in kept] == []
