"""The text a page gives to search engines to blocks, where it shows none: the last resort."""

from html import unescape
from typing import TYPE_CHECKING

from reader.clean.article import Block, Kind
from reader.clean.folding import fold
from reader.clean.script import count_words

if TYPE_CHECKING:
    from bs4 import PageElement

_BLOCKS = frozenset(("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "br"))
# Characters of structured text with markup that are looked at: several times the longest real one.
_MOST = 500_000
# The page shows fewer words than this, and its structured text has this many: it is loaded by a script.
_SHOWN, _SPOKEN = 50, 80


def spoken_blocks(article_body: str, shown: int) -> tuple[Block, ...]:
    """The paragraphs of the structured text, if the page shows hardly any words itself; `shown` counts them.

    Their originals are empty, since no text of the page was made into them: the balance holds.
    """
    paragraphs = paragraphs_of(article_body)
    if shown >= _SHOWN or sum(map(count_words, paragraphs)) < _SPOKEN:
        return ()
    reason = "from the text the page gives to search engines, for it shows none itself"
    return tuple(Block(text, "", Kind.PARAGRAPH, True, "structured text", reason) for text in paragraphs)


def paragraphs_of(article_body: str) -> list[str]:
    """Structured text as paragraphs, its marks taken out."""
    text = text_of(article_body[:_MOST]) if "<" in article_body else unescape(article_body)
    return [paragraph for paragraph in map(fold, text.splitlines()) if paragraph]


def text_of(markup: str) -> str:
    """What a piece of a page says, a line for each of its blocks."""
    # Few pages put markup into their structured text: the parser is imported for those.
    from bs4 import BeautifulSoup

    # Half a surrogate pair, which JSON can hold, is no character, and no parser takes it.
    soup = BeautifulSoup(markup.encode("utf-8", "replace").decode("utf-8"), "lxml")
    return "".join(map(spoken_part, soup.descendants))


def spoken_part(part: "PageElement") -> str:
    """What one element of a piece of a page adds to its text: words, or the end of a line.

    Only plain strings are spoken: comments, scripts and styles are of classes of their own.
    """
    from bs4 import NavigableString, Tag

    before = part.previous_sibling
    parted = isinstance(before, Tag) and before.name in _BLOCKS
    if isinstance(part, Tag):
        return "\n" if parted or part.name in _BLOCKS else ""
    words = str(part) if type(part) is NavigableString else ""
    return f"\n{words}" if parted else words
