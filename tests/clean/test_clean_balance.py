"""The balance law: what is kept and what is stripped are together all the text of the source."""

import re

import pytest
from clean_sources import html_source, text_source
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean import clean, keep_everything
from reader.load import Source


def bare(text: str) -> str:
    return "".join(text.split())


def balance(source: Source) -> str:
    return bare("".join(block.original for article in clean(source) for block in article.blocks))


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("ab Z.,-•*1\n\t \u00a0\u00ad\u200b語。؟"), max_size=300))
def test_no_character_of_a_text_is_lost(text: str) -> None:
    assert balance(text_source(text)) == bare(text)
    originals = [b.original for a in keep_everything(text_source(text)) for b in a.blocks]
    assert bare("".join(originals)) == bare(text)


MARKS = (
    "<div>|</div>|<p>|</p>|<b>|</i>|<br>|<li>|<td>|<tr>|<table>|</table>|<pre>|</pre>|<h1>|</h1>|<a href=x>|"
    "<link rel=x>|<meta name=x>|<svg>|</svg>|<math><mi>|</math>|<button>|</button>|<x-part>|</x-part>|"
    "<template shadowrootmode=open>|</template>"
)
TEXTS = "</a>|one two. |Three\n|four&nbsp;|<p hidden>"
PIECES = st.sampled_from(f"{MARKS}|{TEXTS}".split("|"))


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_no_text_node_of_a_page_is_lost(pieces: list[str]) -> None:
    markup = "".join(pieces)
    shown = re.sub("<[^>]*>", "", markup).replace("&nbsp;", "\u00a0")
    assert balance(html_source(f"<html><body>{markup}</body></html>")) == bare(shown)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_no_block_holds_a_line_break_or_double_blanks(pieces: list[str]) -> None:
    for article in clean(html_source("".join(pieces))):
        for block in article.blocks:
            assert block.text == " ".join(block.text.split())


def test_scripts_styles_comments_and_templates_are_no_text() -> None:
    markup = (
        "<p>Seen.</p><script>var hidden</script><style>p{}</style><!-- no --><template><p>no</p></template>"
        "<p style='display:none'>Folded away.</p><noscript>Without scripts.</noscript>"
    )
    assert balance(html_source(markup)) == "Seen.Foldedaway.Withoutscripts."


@pytest.mark.parametrize("text", ["", " \n \n", "one", "\u00a0", "<html></html>"])
def test_every_source_gives_an_article(text: str) -> None:
    assert len(clean(text_source(text))) == 1
    assert len(clean(html_source(text))) == 1
