"""A text is parted into no more articles than the limit, and what stays together says so."""

from pathlib import Path

import pytest

from reader.clean import Article
from reader.errands import open_articles as open_for_the_window
from reader.load import Limits
from reader.pipeline import open_articles

STORIES = [
    f"Ferry {name} runs again\n\nThe ferry {name} runs again from Monday, the harbour office said.\n"
    for name in ("Auk", "Brent", "Coot", "Dunlin", "Eider")
]
SAID = "There are more articles in the file than the limit of {}: the last ones stay together."


def said(article: Article) -> list[str]:
    return [warning for warning in article.warnings if "the limit of" in warning]


@pytest.mark.parametrize("most", [1, 3])
def test_form_feeds_part_a_text_up_to_the_limit(tmp_path: Path, most: int) -> None:
    path = tmp_path / "stories.txt"
    path.write_text("\f\n".join(STORIES))
    articles = open_articles(path, Limits(max_articles=most))
    assert len(articles) == most
    assert [said(article) for article in articles] == [*[[]] * (most - 1), [SAID.format(most)]]
    words = [word for article in articles for block in article.blocks for word in block.text.split()]
    assert words == "\n".join(STORIES).split()
    assert [opened.card.parts for opened in open_for_the_window(path, Limits(max_articles=most))] == (
        [most] * most
    )


def test_as_many_as_the_limit_are_parted_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "stories.txt"
    path.write_text("\f\n".join(STORIES))
    articles = open_articles(path, Limits(max_articles=len(STORIES)))
    assert len(articles) == len(STORIES)
    assert not any(map(said, articles))


LONG = [
    f"Ferry {name} runs again to {place}\nBy Ada Quill\n3 February 2031\n\n"
    + "\n\n".join(
        f"The ferry {name} runs again to {place} from Monday, the office said on day {day} of the storm, "
        f"and nobody in {place} who had waited for the {name} all winter long was sorry to hear that."
        for day in range(6)
    )
    + "\n\nREAD MORE\n\n"
    for name, place in (("Auk", "Anskar"), ("Brent", "Borrow"), ("Coot", "Callen"), ("Dunlin", "Dray"))
]


def test_stories_pasted_one_after_another_are_told_apart_up_to_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "clippings.txt"
    path.write_text("".join(LONG))
    assert len(open_articles(path)) == 4
    first, second = open_articles(path, Limits(max_articles=2))
    assert (said(first), said(second)) == ([], [SAID.format(2)])
    assert first.title == "Ferry Auk runs again to Anskar"
    texts = " ".join(block.text for block in second.blocks)
    assert all(f"Ferry {name} runs again" in texts for name in ("Brent", "Coot", "Dunlin"))
    (only,) = open_articles(path, Limits(max_articles=1))
    assert said(only) == [SAID.format(1)]


def test_what_a_page_says_about_itself_without_end_is_cut(tmp_path: Path) -> None:
    endless = "Quill " * 20_000
    metas = ("og:title", "og:site_name", "author", "og:url", "article:published_time", "og:locale")
    told = "".join(f'<meta property="{name}" content="{endless}">' for name in metas)
    data = f'{{"@type": "NewsArticle", "headline": "{endless}", "dateModified": "{endless}"}}'
    path = tmp_path / "endless.html"
    path.write_text(
        f'<head>{told}<script type="application/ld+json">{data}</script></head>'
        + "".join(f"<p>{each}</p>" for each in LONG)
    )
    (article,) = open_articles(path, Limits())
    about = article.metadata
    every = (about.title, about.byline, about.published, about.outlet, about.url, about.language)
    assert all(text.startswith("Quill Quill") and len(text) <= 2_000 for text in (*every, about.modified))
