"""What the window asks its worker process to do: open a file, lay two articles side by side.

Articles travel between window and worker packed: the window keeps each as the bytes it came in and shows
its card, so that no large answer is ever opened on the window's thread, and a worker that was killed
takes nothing along.
"""

import pickle
from dataclasses import dataclass
from pathlib import Path

from reader.clean import Article
from reader.compare import Options
from reader.load import Limits
from reader.pipeline import compare_articles, open_articles
from reader.present import Card, Sheet, card_of, present


@dataclass(frozen=True, slots=True)
class PackedArticle:
    """An article as the window holds it: what the list shows of it, and the whole, packed."""

    card: Card
    packed: bytes


def open_file(path: Path, limits: Limits) -> tuple[PackedArticle, ...]:
    """Read and clean one file: its articles, packed. Raises `ReaderError` where it cannot be read."""
    return tuple(
        PackedArticle(card_of(article), pickle.dumps(article, protocol=pickle.HIGHEST_PROTOCOL))
        for article in open_articles(path, limits)
    )


def lay_side_by_side(left: bytes, right: bytes, options: Options) -> Sheet:
    """Compare two packed articles and make the sheet that the spread shows."""
    left_article: Article = pickle.loads(left)
    right_article: Article = pickle.loads(right)
    return present(compare_articles(left_article, right_article, options))
