"""Two articles to one number: how much of the shorter one the other has too."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from zlib import crc32

from reader.clean import Article
from reader.compare.features import words_of

Fingerprint = frozenset[int]

# Words that are taken together: two are common property, three are hardly ever.
_RUN = 3


def fingerprint_of(article: Article) -> Fingerprint:
    """The runs of three words of an article's body as numbers: all that similarity asks of it.

    The numbers are check sums (CRC-32), so they are the same in every process.
    """
    words = [
        crc32(word.encode("utf-8", "surrogatepass"))
        for block in article.body
        for word in words_of(block.text)
    ]
    if len(words) < _RUN:
        return frozenset(words)
    return frozenset(a << 64 | b << 32 | c for a, b, c in zip(words, words[1:], words[2:], strict=False))


def similarity_of(one: Fingerprint, other: Fingerprint) -> float:
    """The share of the shorter article's runs of three words that the other has too, 0 to 1.

    Symmetric. On the development sets versions of one story are mostly over .5, stories that share
    passages between .03 and .3, unrelated stories under .01. Two empty articles are one.
    """
    fewer = min(len(one), len(other))
    if not fewer:
        return float(one == other)
    return len(one & other) / fewer


def similarity(left: Article, right: Article) -> float:
    """`similarity_of` the fingerprints of two articles."""
    return similarity_of(fingerprint_of(left), fingerprint_of(right))


def similarities(fingerprints: Sequence[Fingerprint]) -> Iterator[tuple[int, int, float]]:
    """(first, second, similarity) of all pairs of articles, by their places, in order."""
    for (i, one), (j, other) in combinations(enumerate(fingerprints), 2):
        yield i, j, similarity_of(one, other)
