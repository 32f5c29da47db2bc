"""The whole story on one screen: from a path to its articles, from two articles to their comparison."""

from collections.abc import Callable
from pathlib import Path

from reader.clean import Article, clean, keep_everything
from reader.compare import Comparison, Options, compare
from reader.load import Limits, load

Stop = Callable[[], bool]
"""Asked now and then by long work: True means that nobody wants the result any more."""

LIMITS = Limits()
OPTIONS = Options()


def never() -> bool:
    """Let the work run to its end."""
    return False


def open_articles(
    path: Path, limits: Limits = LIMITS, whole: bool = False, stop: Stop = never
) -> tuple[Article, ...]:
    """Read one file and clean it: every article it holds, in order.

    With `whole`, nothing is judged and every block is kept, in a single article. Raises `ReaderError`
    where the file cannot be read, `Cancelled` where `stop` said so.
    """
    source = load(path, limits)
    return (keep_everything(source),) if whole else clean(source, stop)


def compare_articles(
    left: Article, right: Article, options: Options = OPTIONS, stop: Stop = never
) -> Comparison:
    """Lay the bodies of two articles side by side; raises `Cancelled` where `stop` said so.

    The answer depends on the two articles and the options alone, never on the machine's speed.
    """
    return compare(left, right, options, stop)
