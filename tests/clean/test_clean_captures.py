"""A capture that went wrong is named, and an article never is."""

import pytest
from clean_sources import html_source, text_source

from reader.clean import clean
from reader.clean.captures import (
    ANOTHER_SENTENCE,
    CONSENT_SENTENCE,
    CUT_SENTENCE,
    ERROR_SENTENCE,
    WAITING_SENTENCE,
    WALL_SENTENCE,
)

STORY = (
    "The council of Skerrow voted on Tuesday to keep the lighthouse at Grey Point lit for another ten years, "
    "after a winter in which two boats had come home by its light alone.",
    "Una Brack, who has looked after the lamp since her father retired, told the meeting that the new bulb "
    "uses less power than a kettle, and that she would climb the stairs as long as her knees allow it.",
    "The harbour office had asked for the money to be spent on radio beacons instead, and was outvoted.",
)
TITLE = "Skerrow keeps its lighthouse lit"


def page(*paragraphs: str, title: str = TITLE, tail: str = "</body></html>") -> str:
    """A page of these paragraphs."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1>{body}{tail}"


def warnings(markup: str, name: str = "page.html") -> tuple[str, ...]:
    """What is said of the article in a page."""
    return clean(html_source(markup, name))[0].warnings


@pytest.mark.parametrize(
    ("markup", "sentence"),
    [
        (page("You need to enable JavaScript to run this app.", title="The Lamp"), WAITING_SENTENCE),
        (page("Bitte aktivieren Sie JavaScript, um fortzufahren.", title="Die Lampe"), WAITING_SENTENCE),
        (
            page("We value your privacy", "Accept all cookies", "Manage consent", title="The Lamp"),
            CONSENT_SENTENCE,
        ),
        (page("Nous utilisons des cookies", "Tout accepter", title="La Lampe"), CONSENT_SENTENCE),
        (page("The page you asked for has moved.", title="404 Not Found"), ERROR_SENTENCE),
        (page("Checking your browser before you go on.", title="Just a moment..."), ERROR_SENTENCE),
        (page("Diese Seite gibt es nicht mehr.", title="Seite nicht gefunden"), ERROR_SENTENCE),
        (page("Такой страницы у нас нет.", title="Страница не найдена"), ERROR_SENTENCE),
        (page(*STORY[:2], "Subscribe to continue reading", "Already a subscriber? Sign in"), WALL_SENTENCE),
        (page(*STORY[:2], "Jetzt weiterlesen mit unserem Abo"), WALL_SENTENCE),
        (page(*STORY[:2], "Réservé aux abonnés"), WALL_SENTENCE),
        (page(*STORY, tail='<div class="fo'), CUT_SENTENCE),
        (page(*STORY, tail="</di"), CUT_SENTENCE),
        (page(*STORY, tail="<!-- tid"), CUT_SENTENCE),
    ],
)
def test_a_bad_capture_is_named(markup: str, sentence: str) -> None:
    assert sentence in warnings(markup)


def test_a_file_named_after_another_article_is_said_to_be_that() -> None:
    assert ANOTHER_SENTENCE in warnings(page(*STORY), "barge-race-returns-after-weed.html")
    assert warnings(page(*STORY), "skerrow-lamp-stays-lit-they-say.html") == ()
    assert warnings(page(*STORY), "saved-page-copy-article-download-print.html") == ()


@pytest.mark.parametrize(
    "extra",
    [
        ("The site now asks its readers to enable JavaScript and to accept all cookies, she said.",),
        ("We use cookies",),
        ("Already a subscriber? Sign in",),
        (),
    ],
)
def test_an_article_that_is_there_is_not_called_a_bad_capture(extra: tuple[str, ...]) -> None:
    assert warnings(page(*STORY, *STORY, *STORY, *extra)) == ()


def test_an_empty_page_is_named() -> None:
    (said,) = warnings("<html><body></body></html>")
    assert said.startswith("No text was taken for an article")


def test_a_page_that_ends_in_a_comparison_of_numbers_is_not_called_cut_off() -> None:
    assert warnings(page(*STORY, tail="<p>4 < 5")) == ()


def test_a_plain_text_is_not_called_cut_off() -> None:
    (article,) = clean(text_source("\n\n".join(STORY) + " a < b"))
    assert article.warnings == ()


@pytest.mark.shared
def test_hardly_a_real_article_is_called_a_bad_capture(shared) -> None:  # type: ignore[no-untyped-def]
    named = {
        ANOTHER_SENTENCE,
        CONSENT_SENTENCE,
        CUT_SENTENCE,
        ERROR_SENTENCE,
        WAITING_SENTENCE,
        WALL_SENTENCE,
    }
    files = sorted((shared / "bench" / "pages").glob("*/*/page.html"))[::9]
    alarms = [
        file
        for file in files
        if named & set(warnings(file.read_bytes().decode("utf-8", "replace"), file.name))
    ]
    assert files
    assert len(alarms) * 50 <= len(files)


@pytest.mark.parametrize(
    "title", ["500 jobs go at the quay of Skerrow", "404 days at sea", "403 votes for Brack"]
)
def test_a_headline_that_begins_with_a_number_is_no_error(title: str) -> None:
    assert warnings(page(STORY[0], title=title)) == ()


@pytest.mark.parametrize("title", ["500", "Error 404", "404 – not here", "503 Service Unavailable"])
def test_a_headline_that_is_the_number_of_an_error_is_one(title: str) -> None:
    assert ERROR_SENTENCE in warnings(page("Come back later.", title=title))


def test_the_name_of_a_file_in_other_letters_than_its_article_says_nothing() -> None:
    text = "Совет гавани отложил голосование о зимнем пароме, потому что никто не знает, во что он обойдётся."
    markup = page(*[text] * 3, title="Совет отложил голосование")
    assert warnings(markup, "sovet-gavani-otlozhil-golosovanie-parom.html") == ()
