"""The whole story on one screen: from a path to its articles, from two articles to their comparison."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from reader.clean import Article, clean, keep_everything
from reader.compare import Comparison, Options
from reader.compare.stopping import Stop, never
from reader.load import Limits, Source, load_all

LIMITS = Limits()
OPTIONS = Options()


def open_articles(
    path: Path,
    limits: Limits = LIMITS,
    whole: bool = False,
    stop: Stop = never,
    with_shapes: bool = True,
    encoding: str | None = None,
    joined: bool = False,
) -> tuple[Article, ...]:
    """Read one file and clean it: every article it holds, in order, their parts counted from 1.

    With `whole`, nothing is judged and every block is kept. With `joined`, the articles are one. `encoding`
    is what the reader chose instead of what would be found. Raises `ReaderError` where the file cannot be
    read, `Cancelled` where `stop` said so. Shapes of blocks are for a reader who teaches; without them it is
    done a little sooner.
    """
    sources = load_all(path, limits, encoding)
    return articles_of(sources, whole, stop, with_shapes, joined, limits.max_articles)


def articles_of(
    sources: Sequence[Source],
    whole: bool = False,
    stop: Stop = never,
    with_shapes: bool = True,
    joined: bool = False,
    most: int = LIMITS.max_articles,
) -> tuple[Article, ...]:
    """The articles of the sources of one file (from `load_all`, `load_bytes` or `paste`), as
    `open_articles` makes them; no source is parted so that there would be more of them than `most`."""
    found: list[Article] = []
    for at, source in enumerate(sources, start=1):
        room = max(1, most - len(found) - (len(sources) - at))
        found += keep_everything(source) if whole else clean(source, stop, with_shapes, room)
    counted = tuple(replace(article, part=part) for part, article in enumerate(found, start=1))
    return (as_one(counted),) if joined else counted


def as_one(articles: tuple[Article, ...]) -> Article:
    """All articles of one file as a single one, under the name of the first."""
    if len(articles) == 1:
        return articles[0]
    return replace(
        articles[0],
        blocks=tuple(block for article in articles for block in article.blocks),
        warnings=tuple(dict.fromkeys(warning for article in articles for warning in article.warnings)),
    )


def compare_articles(
    left: Article, right: Article, options: Options = OPTIONS, stop: Stop = never
) -> Comparison:
    """Lay the bodies of two articles side by side; raises `Cancelled` where `stop` said so.

    The answer depends on the two articles and the options alone, never on the machine's speed.
    """
    from reader.compare import compare  # who only cleans does without

    return compare(left, right, options, stop)
