"""Odd and hostile pages: hidden text, scripts that load the story, deep nesting, giving up when asked."""

import json
import re

import pytest
from clean_sources import html_source, kept_texts, text_source
from invented_page import ITEMS, STORY, TITLE, page

from reader.clean import Kind, clean, keep_everything
from reader.errors import Cancelled


def test_a_page_that_loads_its_story_by_script_gives_what_it_tells_search_engines() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n".join(STORY)})
    script = f'<script type="application/ld+json">{data}</script>'
    markup = f'<html><body><div id="app">Loading</div>{script}</body></html>'
    article = clean(html_source(markup))[0]
    assert [text for text in STORY if text not in [block.text for block in article.body]] == []
    assert {block.rule for block in article.body if block.text in STORY} == {"structured text"}
    assert article.metadata.title == TITLE


def test_of_structured_text_with_markup_each_paragraph_is_told_without_it() -> None:
    paragraphs = "".join(f"<p>{text}</p><!-- tide --><script>knots()</script>" for text in STORY)
    data = json.dumps({"@type": "NewsArticle", "articleBody": f"{paragraphs}By the quay<br>at noon"})
    markup = data.replace("</script>", "<\\/script>")
    told = kept_texts(
        html_source(f'<body>Loading<script type="application/ld+json">{markup}</script></body>')
    )
    assert [text for text in told if text != "Loading"] == [*STORY, "By the quay", "at noon"]


def test_a_few_words_of_structured_text_are_no_story() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": "Subscribe to read this story."})
    script = f'<script type="application/ld+json">{data}</script>'
    (article,) = clean(html_source(f"<html><body><div>Loading</div>{script}</body></html>"))
    assert "structured text" not in {block.rule for block in article.blocks}


def test_structured_text_is_not_added_to_a_page_that_shows_its_story() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": " ".join(STORY)})
    script = f'<script type="application/ld+json">{data}</script>'
    article = clean(html_source(page().replace("</head>", script + "</head>")))[0]
    assert [block.text for block in article.body].count(STORY[0]) == 1


@pytest.mark.parametrize("data", ["{", "[]", '"text"', "[[[]]]", '{"@graph": [1, null]}', '{"author": [[]]}'])
def test_broken_structured_data_does_no_harm(data: str) -> None:
    script = f'<script type="application/ld+json">{data}</script>'
    assert TITLE in kept_texts(html_source(page().replace("</head>", script + "</head>")))


def test_a_story_in_a_box_with_a_bad_name_is_kept() -> None:
    markup = page().replace('class="story-body"', 'class="modal sidebar popup"')
    kept = kept_texts(html_source(markup))
    assert [text for text in (*STORY, *ITEMS) if text not in kept] == []


def test_definition_lists_and_code_inside_the_story_are_kept() -> None:
    extra = "<dl><dt>Draught</dt><dd>How deep the ferry lies in the water when it is loaded.</dd></dl>"
    code = "<pre><code>knots = 12\nprint(knots)</code></pre>"
    markup = page().replace(f"<p>{STORY[4]}</p>", f"<p>{STORY[4]}</p>{extra}{code}")
    article = clean(html_source(markup))[0]
    texts = [block.text for block in article.body]
    assert "How deep the ferry lies in the water when it is loaded." in texts
    assert [block.text for block in article.blocks if block.kind is Kind.PRE] == [
        "knots = 12",
        "print(knots)",
    ]


def test_a_headline_on_two_lines_is_one_block() -> None:
    markup = page().replace(
        f"<h1>{TITLE}", "<h1>Island waits for its ferry<br>as the bridge is put off again"
    )
    titles = [block.text for block in clean(html_source(markup))[0].body if block.kind is Kind.TITLE]
    assert titles == [TITLE]


def test_lines_broken_by_br_are_blocks_of_their_own() -> None:
    kept = keep_everything(html_source("<p>The tide comes in<br>the tide goes out</p>"))[0].body
    assert [block.text for block in kept] == ["The tide comes in", "the tide goes out"]


@pytest.mark.parametrize(
    "phrase",
    [
        'the <link rel="stylesheet" href="note.css">tide',
        'the <meta itemprop="place" content="Sandholm">tide',
        "the <glossary-term>tide</glossary-term>",
        "the <a href='/t'>tide<svg><title>Leads elsewhere</title><path/></svg></a>",
        "the <math><mstyle><msub><mi>tide</mi></msub></mstyle></math>",
    ],
)
def test_what_stands_in_a_line_divides_no_paragraph(phrase: str) -> None:
    kept = keep_everything(html_source(f"<p>Nobody on the quay had seen {phrase} so low.</p>"))[0].body
    assert [block.text for block in kept] == ["Nobody on the quay had seen the tide so low."]


def test_elements_of_a_sites_own_make_are_boxes_outside_of_a_paragraph() -> None:
    markup = "<x-story><x-part>The tide was low.</x-part><x-part>The ferry lay dry.</x-part></x-story>"
    kept = keep_everything(html_source(markup))[0].body
    assert [block.text for block in kept] == ["The tide was low.", "The ferry lay dry."]


def test_a_template_is_read_only_where_a_browser_would_show_it() -> None:
    markup = "<x-card><template {}><p>The tide was low.</p></template></x-card>"
    assert keep_everything(html_source(markup.format("shadowrootmode='open'")))[0].body
    assert not keep_everything(html_source(markup.format("")))[0].body


def test_little_kept_of_much_prose_is_said() -> None:
    teasers = "".join(
        f'<div class="card"><a href="/{at}"><h3>Story number {at} of the harbour</h3></a></div>'
        for at in range(30)
    )
    comments = "".join(f'<div class="comment"><p>{text}</p></div>' for text in STORY * 3)
    markup = f"<html><body>{teasers}<div id='comments'>{comments}</div></body></html>"
    article = clean(html_source(markup))[0]
    assert article.body
    assert all(warning.endswith(".") for warning in article.warnings)


@pytest.mark.parametrize("opening", ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>"])
def test_deep_nesting_is_no_trouble(opening: str) -> None:
    kept = kept_texts(html_source(opening * 5000 + "".join(f"<p>{text}</p>" for text in STORY)))
    assert [text for text in STORY if text not in kept] == []


def test_giving_up_raises() -> None:
    for source in (html_source(page()), text_source("\n\n".join(STORY))):
        with pytest.raises(Cancelled):
            clean(source, lambda: True)


def test_the_same_page_gives_the_same_verdicts() -> None:
    assert clean(html_source(page())) == clean(html_source(page()))


LEFT_OUT = "Words that the page hides in its lines, or shows as readings above others, were left out ({})."


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ("The <span hidden>old </span>tide was low.", "The tide was low."),
        ("The <b style='display: none'>old <i>and</i> deep</b>tide was low.", "The tide was low."),
        ("<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</ruby>です。", "東京です。"),
    ],
)
def test_words_hidden_in_a_line_and_readings_above_words_are_left_out_of_it_and_that_is_said(
    markup: str, wanted: str
) -> None:
    (article,) = clean(html_source(f"<p>{markup}</p><p>The ferry lay dry.</p>"))
    assert [block.text for block in article.blocks] == [wanted, "The ferry lay dry."]
    assert article.blocks[0].original == re.sub("<[^>]*>", "", markup)
    assert LEFT_OUT.format(1) in article.warnings


def test_words_hidden_in_what_is_stripped_are_not_spoken_of() -> None:
    menu = "".join(f"<li><a href='/{at}'><span hidden>Go to </span>{at}</a></li>" for at in range(12))
    story = "".join(f"<p>{text}</p>" for text in STORY)
    markup = f"<html><body><nav><ul>{menu}</ul></nav><article><h1>{TITLE}</h1>{story}</article></body></html>"
    (article,) = clean(html_source(markup))
    assert not any("were left out" in warning for warning in article.warnings)


def test_a_line_that_is_hidden_whole_is_judged_as_others_are() -> None:
    (article,) = clean(html_source("<p><span hidden>The tide was low.</span></p><p>The ferry lay dry.</p>"))
    assert [block.text for block in article.blocks] == ["The tide was low.", "The ferry lay dry."]
    assert not any("were left out" in warning for warning in article.warnings)


@pytest.mark.parametrize("tag", ["hx", "h\ufffd", "h²", "hr", "h0", "h9"])
def test_a_tag_that_only_looks_like_that_of_a_heading_is_one_like_others(tag: str) -> None:
    markup = f"<{tag}>The tide was low.</{tag}><p>The ferry lay dry.</p>"
    (article,) = clean(html_source(markup))
    assert [block.text for block in article.blocks] == ["The tide was low.", "The ferry lay dry."]
