"""The HTML report is one page that needs nothing, runs nothing and says everything twice: colour and sign."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

from msgspec.structs import replace

from reader.clean import Article
from reader.compare import Comparison, compare
from reader.report import comparison_as_html

VOID = {"meta", "br", "link", "img"}


class Outline(HTMLParser):
    """The elements of a page with their attributes, its text, and whether every element is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Outline:
    outline = Outline()
    outline.feed(page)
    outline.close()
    assert outline.open == []
    return outline


def test_both_columns_of_every_line_are_there_with_their_sign(story: Comparison) -> None:
    rows = re.findall(r'<tr class="(\w+)">(.*?)</tr>', comparison_as_html(story))
    assert [kind for kind, _ in rows] == [
        *("edited", "edited", "moved", "removed", "styled", "styled", "equal", "added", "moved")
    ]
    assert all(len(re.findall("<td", row)) == 3 for _, row in rows)


def test_changed_words_are_marked_for_eye_and_ear(story: Comparison) -> None:
    page = comparison_as_html(story)
    assert 'Ferry drifts for <del title="amount">four</del>' in page
    assert 'Ferry drifts for <ins title="amount">five</ins>' in page
    assert "moved, now paragraph 7" in page and "moved, was paragraph 2" in page
    assert "Paragraph 1 edited" in read(page).text


def test_a_split_paragraph_stands_as_two(story: Comparison) -> None:
    page = comparison_as_html(story)
    assert '<p dir="auto">The tug cast off at once.</p>' in page


def test_a_headline_is_told_from_the_paragraphs(compared: Callable[..., Comparison]) -> None:
    page = comparison_as_html(compared(["Ferry drifts", "It drifted."], ["Ferry drifts", "It sank."]))
    assert page.count('<p dir="auto" class="headline">Ferry drifts</p>') == 2
    assert page.count('class="headline"') == 2


def test_the_head_of_a_column_names_the_part_of_a_file_that_holds_several(
    article_of: Callable[..., Article],
) -> None:
    first, second = (replace(article_of("It drifted.", name="tides.eml"), part=part) for part in (1, 2))
    page = comparison_as_html(compare(first, second))
    assert "tides.eml#2" in page
    assert "tides.eml#1" not in page


def test_nothing_in_an_article_becomes_markup(compared: Callable[..., Comparison]) -> None:
    hostile = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & \x00"
    page = comparison_as_html(compared([f"A {hostile} end"], [f"B {hostile} end", hostile]))
    names = {tag for tag, _ in read(page).elements}
    assert names <= {
        *("html", "head", "meta", "title", "style", "body", "p", "table", "thead", "tbody", "tr", "th", "td"),
        *("small", "span", "del", "ins"),
    }
    assert "\x00" not in page
    assert not [name for _, attributes in read(page).elements for name in attributes if name.startswith("on")]


def test_the_page_needs_nothing_from_elsewhere(story: Comparison) -> None:
    page = comparison_as_html(story)
    assert not re.search(r"https?:|url\(|@import|<script|<link|src=", page)
    assert "default-src 'none'" in page


def test_the_page_follows_light_and_dark_and_prints_rows_whole(story: Comparison) -> None:
    page = comparison_as_html(story)
    assert "prefers-color-scheme: dark" in page
    assert "break-inside: avoid" in page


def test_what_was_stripped_is_not_reported_as_text_of_the_article(story: Comparison) -> None:
    assert "Home Tides Letters" not in comparison_as_html(story)


def test_a_difference_of_many_paragraphs_is_put_into_words_once(compared: Callable[..., Comparison]) -> None:
    story = ["The ferry lost all power at the mouth of the harbour shortly after five on Thursday."]
    many = [f"Tern {word} watched the tug pass." for word in ("one", "two", "three", "four", "five")]
    outline = read(comparison_as_html(compared(story, story + many)))
    assert outline.text.count("Paragraphs 1 to 5 added") == 1
    assert outline.text.count("+") == 5


TURNING = "\u202a\u202b\u202d\u202e\u2066\u2067"
"""What turns the direction of all that follows it."""


def test_what_an_article_says_cannot_turn_the_words_around_it(article_of: Callable[..., Article]) -> None:
    turned = article_of(f"Ferry {TURNING} drifts", "Nobody\u200b sang.", title=f"Ferry {TURNING} drifts")
    metadata = replace(
        turned.metadata, outlet="The \u202eQuay", byline="Mara \u2067Holm", published="\u202dtoday"
    )
    page = comparison_as_html(compare(replace(turned, metadata=metadata), article_of("Nobody sang.")))
    assert not set(TURNING) & set(page)
    assert "Ferry ⇥⇤⇥⇤⇥⇤ drifts" in page and "The ⇤Quay" in page and "Mara ⇤Holm" in page
    assert "Nobody⁞" in page, "what shows nothing is shown, or a change could hide behind it"


def test_a_name_in_arabic_keeps_its_own_direction_among_others(article_of: Callable[..., Article]) -> None:
    arabic = article_of("العبارة", title="العبارة")
    page = comparison_as_html(compare(arabic, article_of("Ferry", title="Ferry")))
    assert "<title>\u2068العبارة\u2069 | Ferry</title>" in page
