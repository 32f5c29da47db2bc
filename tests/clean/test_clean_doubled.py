"""A story that a page holds twice, for wide screens and for narrow ones, is kept once."""

from clean_sources import html_source, kept_texts, text_source
from invented_page import MENU, RELATED, STORY, TITLE

from reader.clean import clean

FILLER = ["Lorem quay dolor, said the harbour master, and nobody on the island wondered why he said it."] * 6


def page(*showings: list[str]) -> str:
    """A page with a menu and each showing of its story in a box of its own."""
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in MENU)
    boxes = "".join(
        f'<div class="for-{number}"><div>{"".join(f"<p>{text}</p>" for text in texts)}</div></div>'
        for number, texts in enumerate(showings)
    )
    return f"<title>{TITLE}</title><body><nav><ul>{menu}</ul></nav><main><h1>{TITLE}</h1>{boxes}</main>"


def test_a_story_that_a_page_holds_twice_is_kept_once_and_the_rest_said_to_be_repeated() -> None:
    article = clean(html_source(page(STORY, STORY)))[0]
    assert [block.text for block in article.body] == [TITLE, *STORY]
    again = [block for block in article.blocks if block.text in STORY and not block.kept]
    assert [block.text for block in again] == STORY
    assert {block.reason for block in again} == {"repeated on this page"}


def test_a_story_that_a_dump_holds_twice_is_kept_once() -> None:
    lines = [*MENU, "", TITLE, "", "\n\n".join(STORY), "", *MENU, "", "\n\n".join(STORY), "", *RELATED]
    assert [text for text in kept_texts(text_source("\n".join(lines))) if text in STORY] == STORY


def test_what_an_author_says_twice_within_the_text_is_kept_twice() -> None:
    text = [*STORY, STORY[2], STORY[3], STORY[4] + " So it was."]
    assert kept_texts(html_source(page(text))) == [TITLE, *text]


def test_one_paragraph_said_twice_is_no_second_showing() -> None:
    assert kept_texts(html_source(page(STORY, [STORY[1]]))).count(STORY[1]) == 2


def test_what_stands_there_more_than_twice_is_kept_each_time() -> None:
    assert kept_texts(html_source(page(STORY[:2], [*FILLER, *STORY[2:]])))[-10:-4] == FILLER


def test_a_file_that_is_clean_already_keeps_what_it_says_twice() -> None:
    text = "\n\n".join([TITLE, *STORY, *STORY])
    assert kept_texts(text_source(text)) == [TITLE, *STORY, *STORY]
