"""The story from a path to a comparison, told by the four functions that everything else calls."""

from pathlib import Path

import pytest

from reader.clean import Article
from reader.compare import Comparison, Options
from reader.errors import Cancelled, ReaderError
from reader.load import Limits
from reader.pipeline import as_one, compare_articles, open_articles


@pytest.fixture
def evening(samples: Path) -> Article:
    (article,) = open_articles(samples / "harbour-ferry-evening.txt")
    return article


@pytest.fixture
def morning(samples: Path) -> Article:
    (article,) = open_articles(samples / "harbour-ferry-morning.txt")
    return article


def inked(text: str) -> str:
    return "".join(text.split())


def test_the_site_is_stripped_and_the_whole_story_stays(evening: Article) -> None:
    kept = [block.text for block in evening.body]
    assert kept[0] == evening.title == "Ferry with 212 aboard drifts for four hours off Aldermouth"
    assert kept[-1].startswith('"I have waited for that ship on many evenings,"')
    assert "A tug in the wrong place" in kept
    stripped = {block.text for block in evening.blocks if not block.kept}
    assert {"Most Read", "Read Next", "Privacy Policy", "The Tide Letter", "BREAKING"} <= stripped


def test_a_clean_copy_loses_nothing(samples: Path, morning: Article) -> None:
    written = (samples / "harbour-ferry-morning.txt").read_text(encoding="utf-8").splitlines()
    assert [block.text for block in morning.body] == written


def test_no_letter_of_the_file_is_dropped(evening: Article) -> None:
    assert inked("".join(block.original for block in evening.blocks)) == inked(evening.source.text)


def test_the_whole_page_is_kept_when_nothing_shall_be_judged(samples: Path) -> None:
    (whole,) = open_articles(samples / "harbour-ferry-evening.txt", whole=True)
    assert all(block.kept for block in whole.blocks)
    assert inked("".join(block.text for block in whole.body)).startswith("TheMerrowGazette")


def test_the_later_copy_shows_every_edit_that_was_made(evening: Article, morning: Article) -> None:
    comparison = compare_articles(evening, morning)
    stops = [(stop.kind.value, stop.moved) for stop in comparison.differences]
    assert stops == [
        ("edited", False),  # the headline's figure
        ("edited", False),  # more passengers, and one of them hurt
        ("equal", True),  # how old the ship is, told later
        ("removed", False),  # the engineer who would not be named
        ("edited", False),  # "criminal" no longer
        ("styled", False),  # the line's statement in curly quotes
        ("styled", False),  # the tug's story in two paragraphs
        ("edited", False),  # wind and distance
        ("added", False),  # the smaller ship
        ("edited", False),  # and so the crossings
    ]


def test_another_report_shares_two_quotations_and_one_passage(samples: Path, morning: Article) -> None:
    (report,) = open_articles(samples / "northern-wire-report.txt")
    comparison = compare_articles(morning, report)
    answered = [
        (morning.body[row.left[0]].text, report.body[row.right[0]].text)
        for row in comparison.rows
        if row.left and row.right
    ]
    assert [one.split()[:4] for one, _ in answered] == [
        ['"There', "was", "a", "sound"],
        ['"Another', "half", "an", "hour"],
        ["The", "Saint", "Brannoc", "was"],
    ]
    assert "Another half an hour" in answered[1][1]


def test_a_comparison_does_not_depend_on_when_it_is_made(evening: Article, morning: Article) -> None:
    assert compare_articles(evening, morning) == compare_articles(evening, morning)


def test_what_is_overlooked_is_no_difference(evening: Article) -> None:
    options = Options(ignore=frozenset({"quotation marks"}))
    assert compare_articles(evening, evening, options).options == options


def test_several_articles_are_taken_as_one_under_the_first_name(evening: Article, morning: Article) -> None:
    both = as_one((evening, morning))
    assert both.blocks == evening.blocks + morning.blocks
    assert both.title == evening.title


def test_a_file_over_the_limit_is_refused_with_a_sentence(samples: Path) -> None:
    with pytest.raises(ReaderError) as trouble:
        open_articles(samples / "harbour-ferry-evening.txt", Limits(max_bytes=100))
    assert "harbour-ferry-evening.txt" in trouble.value.sentence


def test_work_that_nobody_wants_any_more_has_no_result(evening: Article, morning: Article) -> None:
    with pytest.raises(Cancelled):
        compare_articles(evening, morning, stop=lambda: True)


def test_a_copy_compared_with_itself_is_identical(evening: Article) -> None:
    comparison: Comparison = compare_articles(evening, evening)
    assert comparison.identical
    assert comparison.figures.similarity == 1
