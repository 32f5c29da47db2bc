"""The whole story on one screen: from a path to its articles, from two articles to their comparison."""

from dataclasses import replace
from pathlib import Path

from reader.clean import Article, clean, keep_everything
from reader.compare import Comparison, Options
from reader.compare.stopping import Stop, never
from reader.load import Limits, load

LIMITS = Limits()
OPTIONS = Options()


def open_articles(
    path: Path,
    limits: Limits = LIMITS,
    whole: bool = False,
    stop: Stop = never,
    with_shapes: bool = True,
) -> tuple[Article, ...]:
    """Read one file and clean it: every article it holds, in order.

    With `whole`, nothing is judged and every block is kept, in a single article. Raises `ReaderError`
    where the file cannot be read, `Cancelled` where `stop` said so. Shapes of blocks are for a reader who
    teaches; without them it is done a little sooner.
    """
    source = load(path, limits)
    return keep_everything(source) if whole else clean(source, stop, with_shapes)


def as_one(articles: tuple[Article, ...]) -> Article:
    """All articles of one file as a single one, under the name of the first."""
    return replace(
        articles[0],
        blocks=tuple(block for article in articles for block in article.blocks),
        warnings=tuple(warning for article in articles for warning in article.warnings),
    )


def compare_articles(
    left: Article, right: Article, options: Options = OPTIONS, stop: Stop = never
) -> Comparison:
    """Lay the bodies of two articles side by side; raises `Cancelled` where `stop` said so.

    The answer depends on the two articles and the options alone, never on the machine's speed.
    """
    from reader.compare import compare  # who only cleans does without

    return compare(left, right, options, stop)
