"""Invented articles of growing length to the time and memory that comparing them takes.

  python bench/align_growth.py [--most 100000] [--whole]

One line a length: processor seconds of aligning (with --whole of the whole comparison), how many times the
length before took, and the peak memory of a process of its own. A third of the paragraphs are edited, one
in twenty is removed, one in twenty added, one in fifty moved.
"""

import argparse
import multiprocessing
import random
import resource
import sys
import time
from itertools import accumulate

from reader.clean import Article, Block, Kind, Metadata
from reader.compare import align, compare
from reader.load.source import Format, Source

_HEADS = ("ba", "de", "fi", "go", "ku", "la", "me", "no", "pi", "ru", "sa")
_MIDDLES = ("nde", "rri", "sto", "lla", "mme", "tto", "vi", "go", "ke", "pu", "za", "ni", "cho")
_TAILS = ("", "n", "r", "s", "t", "ling", "mar", "nes", "dor", "wick", "ta", "lo", "rin", "ses")
_WORDS = [head + middle + tail for head in _HEADS for middle in _MIDDLES for tail in _TAILS]
_SUMS = list(accumulate(1 / (rank + 5) for rank in range(len(_WORDS))))


def paragraph(chance: random.Random) -> str:
    """An invented paragraph of 20 to 65 words, common ones more often than rare ones."""
    return " ".join(chance.choices(_WORDS, cum_weights=_SUMS, k=chance.randint(20, 65))).capitalize() + "."


def edited(text: str, chance: random.Random, share: float = 0.12) -> str:
    """The paragraph with about that share of its words replaced."""
    words = [
        chance.choices(_WORDS, cum_weights=_SUMS)[0] if chance.random() < share else w for w in text.split()
    ]
    return " ".join(words)


def pair(count: int) -> tuple[list[str], list[str]]:
    """Two versions of an invented article of so many paragraphs."""
    chance = random.Random(count)
    left = [paragraph(chance) for _ in range(count)]
    right = []
    for text in left:
        fate = chance.random()
        if fate < 0.05:
            continue
        if fate < 0.1:
            right.append(paragraph(chance))
        right.append(edited(text, chance) if chance.random() < 0.33 else text)
    for _ in range(count // 50):
        right.insert(chance.randrange(len(right)), right.pop(chance.randrange(len(right))))
    return left, right


def article(texts: list[str]) -> Article:
    """An article whose body is these paragraphs."""
    source = Source(None, "growth.txt", "", Format.TEXT, "utf-8", "valid UTF-8", "", 0)
    return Article(source, Metadata(), tuple(Block(t, t, Kind.PARAGRAPH, True, "", "") for t in texts))


def measure(count: int, whole: bool) -> tuple[float, int]:
    """Processor seconds, and peak memory in megabytes, of one comparison of so many paragraphs."""
    left, right = pair(count)
    articles = article(left), article(right)
    start = time.process_time()
    if whole:
        compare(*articles)
    else:
        align(left, right)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return time.process_time() - start, peak // (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Print one line for each length."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--most", type=int, default=10_000)
    parser.add_argument("--whole", action="store_true")
    asked = parser.parse_args()
    before, count = 0.0, 10
    while count <= asked.most:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            seconds, megabytes = pool.apply(measure, (count, asked.whole))
        growth = f"{seconds / before:5.1f} times" if before else ""
        print(f"{count:7d} paragraphs  {seconds:8.3f} s  {growth:12s} {megabytes:5d} MB", flush=True)
        before, count = seconds, count * 10


if __name__ == "__main__":
    main()
