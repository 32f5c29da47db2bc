"""Many articles: which resemble each other, what to lay side by side, and why."""

import os
import random
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from test_found_again import paragraph

from reader.clean import Article, Block, Kind, Metadata
from reader.compare.resemblance import fingerprint_of, similarity_of
from reader.errors import Cancelled
from reader.library import Profile, Relation, matrix, profile_of, propose
from reader.library.prints import runs_of
from reader.load import Format, Source

PROJECT = Path(__file__).parent.parent.parent
MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


def article(
    numbers: list[int], title: str = "", days: float | None = None, menu: int = 0, published: str = ""
) -> Article:
    """An article of those paragraphs, captured so many days after a Monday, with a menu of so many lines."""
    captured = None if days is None else MONDAY + timedelta(days=days)
    sha256 = f"{hash((tuple(numbers), title, days, menu, published)) & (1 << 64) - 1:064x}"
    source = Source(None, "story.txt", "", Format.TEXT, "utf-8", "valid UTF-8", sha256, 1, captured)
    chrome = [Block(f"Menu {at} of all", "", Kind.OTHER, False, "navigation", "why") for at in range(menu)]
    body = [Block(text, text, Kind.PARAGRAPH, True, "body", "why") for text in map(paragraph, numbers)]
    return Article(source, Metadata(title=title, published=published), (*chrome, *body))


def profiles(*articles: Article) -> list[Profile]:
    return [profile_of(each) for each in articles]


def library(stories: int) -> list[Article]:
    """For each story a report, a later one with some paragraphs exchanged, and one that quotes it."""
    chance = random.Random(stories)
    found = []
    for story in range(stories):
        first = 1_000 * story
        numbers = list(range(first, first + 12))
        later = [number if chance.random() < 0.8 else number + 500 for number in numbers]
        found += [article(numbers), article(later), article([first + 3, *range(first + 600, first + 610)])]
    chance.shuffle(found)
    return found


def test_every_pair_that_has_something_in_common_is_found_without_trying_all() -> None:
    articles = library(30)
    prints = [fingerprint_of(each) for each in articles]
    wanted = {
        (first, second): similarity
        for second in range(len(prints))
        for first in range(second)
        if (similarity := similarity_of(prints[first], prints[second])) >= 0.03
    }
    found = matrix(profiles(*articles))
    assert {(each.first, each.second): each.similarity for each in found.kinships} == wanted
    assert len(wanted) >= 60
    assert found.similarity(0, 0) == 1.0
    assert all(found.similarity(second, first) == value for (first, second), value in wanted.items())


def test_many_captures_of_one_page_are_all_compared_though_they_share_every_run() -> None:
    captures = [article([*range(10), 100 + number]) for number in range(60)]
    found = matrix(profiles(*captures, *library(5)))
    assert found.whole
    assert all(found.similarity(first, second) > 0.8 for second in range(60) for first in range(second))
    assert propose(profiles(*captures), known=None).stories == (tuple(range(60)),)


def test_the_matrix_is_given_up_when_nobody_wants_it_any_more() -> None:
    with pytest.raises(Cancelled):
        matrix(profiles(*library(3)), lambda: True)


SCRIPT = """
from test_resemblance_of_many import library, profiles
from reader.library import matrix, propose
found = profiles(*library(8))
print(matrix(found), [pair[:3] for pair in map(repr, propose(found).pairs)])
"""


def test_the_matrix_is_the_same_whatever_the_seed_of_hashes() -> None:
    outputs = set()
    for seed in ("1", "2"):
        path = os.pathsep.join([str(PROJECT), str(PROJECT / "tests" / "library")])
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path}
        command = [sys.executable, "-c", SCRIPT]
        done = subprocess.run(command, capture_output=True, env=environment, check=True)
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_what_two_articles_are_to_each_other_is_said() -> None:
    first = article(list(range(10)), "Ferry runs", 0, menu=40)
    articles = [
        first,
        article([*range(9), 50], "Ferry runs!", 3),
        article(list(range(10)), "A copy"),
        article(list(range(10)), "Ferry runs", 0, menu=41),
        article([*range(4, 10), *range(60, 64)], "Boats", 1),
        article([5, *range(70, 80)], "Elsewhere", 1),
        article(list(range(200, 210)), "Nothing", 1),
    ]
    found = matrix(profiles(*articles))
    told = [found.kinship(0, other) for other in range(1, len(articles))]
    relations = [each.relation if each else Relation.UNRELATED for each in told]
    assert relations == [
        Relation.CAPTURES,
        Relation.CLEAN_COPY,
        Relation.SAME,
        Relation.STORY,
        Relation.SHARED,
        Relation.UNRELATED,
    ]


def test_a_pair_is_proposed_with_its_reason_and_the_older_one_on_the_left() -> None:
    later, earlier = article([*range(9), 50], "Ferry runs", 3), article(list(range(10)), "Ferry runs", 0)
    (pair,) = propose(profiles(later, earlier)).pairs
    assert (pair.left, pair.right, str(pair.reason)) == (1, 0, "same headline, captured 3 days apart")
    (pair,) = propose(profiles(article([*range(9), 50], "Ferry runs", 1), earlier)).pairs
    assert str(pair.reason) == "same headline, captured one day apart"
    later, earlier = (
        article([*range(9), 50], "B", 0, published="2026-03-04"),
        article(list(range(10)), "A", 5, published="2026-03-02T10:00"),
    )
    (pair,) = propose(profiles(later, earlier)).pairs
    assert (pair.left, pair.right) == (1, 0)
    assert pair.reason == f"{round(100 * pair.similarity)} % shared text"


def test_a_raw_page_and_its_clean_copy_are_a_pair_and_no_duplicates() -> None:
    found = propose(profiles(article(list(range(10)), menu=40), article(list(range(10)))))
    assert [str(pair.reason) for pair in found.pairs] == ["raw page and its clean copy"]
    assert found.duplicates == ()


def test_the_same_file_is_named_and_not_laid_beside_itself() -> None:
    one = article(list(range(10)), "Ferry runs", 0)
    found = propose(profiles(one, article(list(range(30, 40))), one))
    assert found.pairs == ()
    assert [(each.place, each.of, str(each.reason)) for each in found.duplicates] == [(2, 0, "the same file")]


def test_the_same_text_from_another_file_is_named_and_may_be_laid_beside() -> None:
    found = propose(profiles(article(list(range(10)), days=0), article(list(range(10)), days=2)))
    assert [(each.place, each.of, str(each.reason)) for each in found.duplicates] == [(1, 0, "the same text")]
    assert [(pair.left, pair.right) for pair in found.pairs] == [(0, 1)]


def test_articles_are_grouped_by_story_and_the_captures_of_a_page_stand_in_order_of_time() -> None:
    heap = [
        article([*range(9), 51], "Ferry", 5),
        article(list(range(100, 110)), "Elsewhere", 0),
        article(list(range(10)), "Ferry", 1),
        article([*range(9), 50], "Ferry", 3),
    ]
    found = propose(profiles(*heap))
    assert found.stories == ((2, 3, 0), (1,))
    assert len(found.pairs) == 3


def test_articles_without_a_body_resemble_nothing() -> None:
    empty = replace(article([1]), blocks=())
    found = propose(profiles(empty, empty, article([1])))
    assert found.pairs == ()
    assert len(found.stories) == 3


def of_rare_words(first: int, last: int) -> Article:
    """An article of paragraphs in which no word comes twice."""
    texts = [" ".join(f"w{number}x{at}" for at in range(40)) for number in range(first, last)]
    blocks = [Block(text, text, Kind.PARAGRAPH, True, "body", "why") for text in texts]
    return replace(article([1]), blocks=tuple(blocks))


def test_a_chapter_is_found_in_its_book_though_only_a_sample_of_the_book_is_kept() -> None:
    book, later = of_rare_words(0, 2_000), of_rare_words(200, 2_100)
    assert len(fingerprint_of(book)) > 2 * len(runs_of(profile_of(book).runs))
    found = matrix(profiles(book, of_rare_words(1_000, 1_020), of_rare_words(5_000, 5_020), later))
    assert found.similarity(0, 1) == 1.0
    assert found.similarity(0, 2) == 0.0
    assert 0.9 < found.similarity(0, 3) < 1.0
