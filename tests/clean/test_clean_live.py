"""Pages on which a story grows: blogs that are written while it happens, and stories on several pages."""

import pytest
from clean_sources import html_source, text_source

from reader.clean import Article, Kind, clean

ENTRIES = (
    (
        "14:05",
        "The ferry Lena has left the harbour of Quaddorf with forty passengers, the port said.",
    ),
    (
        "14:32",
        "First pictures show the ferry near the lighthouse. The captain said that the pumps work.",
    ),
    (
        "15:10",
        "The mayor, Ada Holm, has asked everybody to stay away. “Leave room for help,” she said.",
    ),
    ("15:47", "Two tugs from Lunden have reached the ferry. They will tow her in before the tide turns."),
    ("16:20", "All forty passengers are ashore. A doctor said that three of them had caught a cold."),
)
SHAPES = {
    "articles": "<article><time>{time}</time><p>{text}</p><div class='share'>Share</div></article>",
    "boxes": "<div class='post'><div class='post-time'>12 May 2024, {time}</div><p>{text}</p></div>",
    "a list": "<ul><li><span class='timestamp'>{time}</span><p>{text}</p></li></ul>",
}
PARAGRAPHS = (
    "The ferry Lena was built in 1962 in Lunden, and for forty years she carried cattle and brides.",
    "Her first captain, Dmitri Osk, kept a log in which he wrote down every storm and every passenger.",
    "When the bridge was opened in 2003, nobody thought that she would sail again, but it was closed.",
    "Carla Venn, who bought her for the price of the steel, says that she never counted the cost.",
)
SEVERAL = "The page says that it is one of several: the article may go on where it ends."


def page(title: str, inside: str, head: str = "") -> Article:
    """An invented page cleaned, with a menu, other stories and a foot around what is inside."""
    menu = "<nav><a href='/'>Home</a><a href='/world'>World</a></nav>"
    more = "<aside><h2>Most Read</h2><ul><li><a href='1'>Ferry prices rise again</a></li></ul></aside>"
    (article,) = clean(
        html_source(
            f"<html><head><title>{title} - The Quay</title>{head}</head><body>{menu}<main><h1>{title}</h1>"
            f"{inside}</main>{more}<footer>All rights reserved</footer></body></html>"
        )
    )
    return article


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_a_live_blog_keeps_every_entry_with_its_time(shape: str) -> None:
    entries = "".join(shape.format(time=time, text=text) for time, text in ENTRIES)
    article = page("Live: ferry in distress off Quaddorf", entries)
    kept = [block.text for block in article.body]
    assert [text for _, text in ENTRIES if text not in kept] == []
    times = [block for block in article.body if block.rule == "entry time"]
    assert [block.text[-5:] for block in times] == [time for time, _ in ENTRIES]
    assert {block.kind for block in times} == {Kind.DATELINE}
    assert article.metadata.published == ""


def test_the_date_above_an_article_is_no_entry() -> None:
    dates = "<div class='date'>12 May 2024, 14:05</div><div class='date'>Updated 13 May 2024, 09:30</div>"
    article = page("The long life of the Lena", dates + "".join(f"<p>{text}</p>" for text in PARAGRAPHS))
    assert "12 May 2024, 14:05" not in [block.text for block in article.body]
    assert article.metadata.published == "2024-05-12T14:05:00"


@pytest.mark.parametrize(
    "pager", ["Page 2 of 3", "Seite 2 von 3", "Page 2 sur 3", "Страница 2 из 3", "第2页/共3页"]
)
def test_a_page_of_several_keeps_its_story_and_says_that_it_goes_on(pager: str) -> None:
    story = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    article = page("The long life of the Lena", f"<article>{story}<p>{pager}</p></article>")
    assert [block.text for block in article.body][-len(PARAGRAPHS) :] == list(PARAGRAPHS)
    assert [block.rule for block in article.blocks if block.text == pager] == ["pager"]
    assert SEVERAL in article.warnings


@pytest.mark.parametrize(
    ("link", "several"),
    [
        ("?page=3", True),
        ("https://quay.example/lena/2", True),
        ("https://quay.example/lena/page/2/", True),
        ("https://quay.example/harbour-board-elects-chair", False),
    ],
)
def test_a_page_that_names_the_next_one_of_the_same_story_says_so(link: str, several: bool) -> None:
    head = f"<link rel='canonical' href='https://quay.example/lena'><link rel='next' href='{link}'>"
    article = page("The long life of the Lena", "".join(f"<p>{text}</p>" for text in PARAGRAPHS), head)
    assert (SEVERAL in article.warnings) == several


def test_a_text_that_holds_all_of_its_pages_lacks_none() -> None:
    lines = [line for at, text in enumerate(PARAGRAPHS, start=1) for line in (text, f"Page {at} of 4", "")]
    (article,) = clean(text_source("\n".join(["The long life of the Lena", "", *lines])))
    assert SEVERAL not in article.warnings
