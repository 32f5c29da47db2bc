"""Two invented articles and their comparison, made without a file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.clean import Article, Block, Kind, Metadata
from reader.compare import Comparison, Options, compare
from reader.load import Format, Source


def article(*texts: str, name: str = "harbour.txt", title: str = "") -> Article:
    """An article of these paragraphs, with a stripped menu before them and the title as its first block."""
    source = Source(Path(name), name, "\n".join(texts), Format.TEXT, "utf-8", "valid UTF-8", "0" * 64, 1)
    blocks = [Block("Home Tides Letters", "Home Tides Letters", Kind.OTHER, False, "menu", "menu, 3 links")]
    kinds = [Kind.TITLE if text == title else Kind.PARAGRAPH for text in texts]
    blocks += [
        Block(text, text, kind, True, "prose", "prose") for text, kind in zip(texts, kinds, strict=True)
    ]
    return Article(source, Metadata(title=title, outlet="The Merrow Gazette"), tuple(blocks))


Compared = Callable[..., Comparison]


@pytest.fixture(scope="session", name="article_of")
def article_builder() -> Callable[..., Article]:
    """The function that makes an article of texts."""
    return article


@pytest.fixture(scope="session")
def compared() -> Compared:
    """Compare two lists of paragraphs; the first of each is the headline when `title` says so."""

    def run(
        left: list[str],
        right: list[str],
        ignore: frozenset[str] = frozenset(),
        aligned: tuple[tuple[int, int], ...] = (),
    ) -> Comparison:
        return compare(
            article(*left, name="evening.txt", title=left[0] if left else ""),
            article(*right, name="morning.txt", title=right[0] if right else ""),
            Options(ignore=ignore, aligned=aligned),
        )

    return run


LEFT = [
    "Ferry drifts for four hours",
    "The ferry lost all power at the mouth of the harbour shortly after five on Thursday evening.",
    "She was built in a yard that has since gone bankrupt, and has crossed sixty thousand times.",
    "A former engineer said that the pumps had been patched twice since the summer.",
    '"Nobody sang," said the teacher, who had eleven pupils from the choir with her on that day.',
    "The tug cast off at once. She reached the ferry with two hands on deck instead of the usual five.",
    "In the fish hall the market women had lit the stoves, and there was soup for everybody.",
]
RIGHT = [
    "Ferry drifts for five hours",
    "The ferry lost all power at the mouth of the harbour shortly before six on Thursday evening.",
    "“Nobody sang,” said the teacher, who had eleven pupils from the choir with her on that day.",
    "The tug cast off at once.",
    "She reached the ferry with two hands on deck instead of the usual five.",
    "In the fish hall the market women had lit the stoves, and there was soup for everybody.",
    "A smaller ship will cross twice a day from Saturday on, but only for passengers and mail.",
    "She was built in a yard that has since gone bankrupt, and has crossed sixty thousand times.",
]


@pytest.fixture(scope="session")
def story(compared: Compared) -> Comparison:
    """A comparison with a row of every kind, one moved and one split."""
    return compared(LEFT, RIGHT)
