"""Builders of articles for the tests of comparing."""

from collections.abc import Callable, Sequence

import pytest

from reader.clean import Article, Block, Kind, Metadata
from reader.load.source import Format, Source

ArticleOf = Callable[..., Article]


def article_of(texts: Sequence[str], kinds: Sequence[Kind] = ()) -> Article:
    """An article whose body is these texts, paragraphs where no kind is given."""
    padded = [*kinds, *[Kind.PARAGRAPH] * (len(texts) - len(kinds))]
    blocks = tuple(Block(t, t, kind, True, "kept", "") for t, kind in zip(texts, padded, strict=True))
    text = "\n".join(texts)
    source = Source(None, "story.txt", text, Format.TEXT, "utf-8", "valid UTF-8", "0" * 64, len(text))
    return Article(source, Metadata(), blocks)


@pytest.fixture(scope="session", name="article_of")
def article_builder() -> ArticleOf:
    """The function that makes an article of texts."""
    return article_of
