"""The text a page gives to search engines to blocks, where it shows none: the last resort."""

import re
from html import unescape

from reader.clean.article import Block, Kind
from reader.clean.folding import fold
from reader.clean.script import count_words

_MARK = re.compile("<[^<>]{0,500}>")
_END_OF_BLOCK = re.compile("</(?:p|div|li|h[1-6]|blockquote)>|<br ?/?>", re.IGNORECASE)
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
    lines = unescape(_MARK.sub(" ", _END_OF_BLOCK.sub("\n", article_body))).splitlines()
    return [text for text in map(fold, lines) if text]
