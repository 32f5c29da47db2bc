"""Dates as sites write them, and what a page says about itself in other places than its head."""

import pytest
from clean_sources import html_source, text_source

from reader.clean import clean
from reader.clean.dates import iso_time, moments_in

WRITTEN = [
    ("2031-02-03", "2031-02-03"),
    ("2031-02-03T09:15:00Z", "2031-02-03T09:15:00+00:00"),
    ("2031-02-03T09:15:00+0100", "2031-02-03T09:15:00+01:00"),
    ("Mon, 03 Feb 2031 09:15:00 GMT", "2031-02-03T09:15:00+00:00"),
    ("3 February 2031", "2031-02-03"),
    ("Published 3 Feb 2031 22:22", "2031-02-03T22:22:00"),
    ("February 3, 2031 10:15 AM EST", "2031-02-03T10:15:00-05:00"),
    ("Feb. 3rd, 2031 at 4 p.m.", "2031-02-03T16:00:00"),
    ("12:05 a.m. GMT, February 3, 2031", "2031-02-03T00:05:00+00:00"),
    ("Stand: 3. Februar 2031, 10:15 Uhr", "2031-02-03T10:15:00"),
    ("le 3 février 2031 à 10h15", "2031-02-03T10:15:00"),
    ("3 de febrero de 2031, 10:15 GMT+1", "2031-02-03T10:15:00+01:00"),
    ("3 февраля 2031, 10:15 МСК", "2031-02-03T10:15:00+03:00"),
    ("3 lutego 2031", "2031-02-03"),
    ("3 Şubat 2031", "2031-02-03"),
    ("2031年2月3日 10:15", "2031-02-03T10:15:00"),
    ("2031년 2월 3일", "2031-02-03"),
    ("03.02.2031 10:15", "2031-02-03T10:15:00"),
    ("2031/02/03", "2031-02-03"),
    # What has two readings, or none, stays as it was written.
    ("03/02/2031", "03/02/2031"),
    ("31 February 2031", "31 February 2031"),
    ("3 hours ago", "3 hours ago"),
    ("3 Smarch 2031", "3 Smarch 2031"),
    ("", ""),
]


@pytest.mark.parametrize(("written", "wanted"), WRITTEN)
def test_a_date_is_understood_or_left_alone(written: str, wanted: str) -> None:
    assert iso_time(written) == wanted


def test_a_line_tells_when_an_article_appeared_and_when_it_was_changed() -> None:
    line = "Published 3 February 2031 09:15 GMT | Updated 4 February 2031 10:00 GMT"
    assert moments_in(line) == ("2031-02-03T09:15:00+00:00", "2031-02-04T10:00:00+00:00")
    assert moments_in("Updated: 4 February 2031") == ("", "2031-02-04")
    assert moments_in("3 February 2031") == ("2031-02-03", "")


@pytest.mark.parametrize("line", ["1–2 minutes", "5 min read", "4-minute read", "7 Minuten Lesezeit"])
def test_how_long_an_article_takes_to_read_is_no_moment(line: str) -> None:
    assert moments_in(line) == ("", "")
    assert moments_in(f"{line}, 3 February 2031") == ("2031-02-03", "")
    assert moments_in("5 minutes ago") == ("5 minutes ago", "")


@pytest.mark.parametrize("piece", ["3 ", "12:", "de ", "jan ", "2031 ", "1.", "a.m. ", "\u0663"])
def test_hostile_lines_are_searched_in_linear_time(piece: str) -> None:
    """No assert on time: a pattern that is not linear would hang here."""
    assert iso_time(piece * 300_000)
    assert isinstance(moments_in(piece * 300_000), tuple)


STORY = "".join(
    f"<p>The council of Skerrow voted on Tuesday to keep the lamp of Grey Point lit for year {at}, "
    "after a winter in which two boats had come home by its light alone.</p>"
    for at in range(4)
)


def test_a_page_tells_its_dates_in_time_elements_too() -> None:
    times = (
        '<time datetime="2031-02-03T09:15:00+01:00" itemprop="datePublished">3 February</time>'
        '<time class="updated" datetime="2031-02-04">4 February</time>'
    )
    (article,) = clean(html_source(f"<html><body><h1>Lamp stays lit</h1>{times}{STORY}</body></html>"))
    assert article.metadata.published == "2031-02-03T09:15:00+01:00"
    assert article.metadata.modified == "2031-02-04"


def test_what_structured_data_says_of_a_change_is_told() -> None:
    data = '{"@type": "NewsArticle", "datePublished": "2031-02-03", "dateModified": "2031-02-04T10:00:00Z"}'
    head = f'<script type="application/ld+json">{data}</script>'
    (article,) = clean(html_source(f"<html><head>{head}</head><body><h1>Lamp</h1>{STORY}</body></html>"))
    assert (article.metadata.published, article.metadata.modified) == (
        "2031-02-03",
        "2031-02-04T10:00:00+00:00",
    )


def test_the_date_above_a_plain_text_is_told_as_a_date() -> None:
    lines = STORY.replace("</p>", "\n").replace("<p>", "")
    dump = f"Home\nLog in\nLamp of Grey Point stays lit\nBy Una Brack\n3 February 2031, 10:15 GMT\n{lines}"
    (article,) = clean(text_source(dump))
    assert article.metadata.published == "2031-02-03T10:15:00+00:00"
