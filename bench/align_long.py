"""Two versions of one long paragraph to the processor seconds that marking its words takes.

  python bench/align_long.py

A line a length and a share of edits: seconds, the best of three; how many words were kept, removed and added.
"""

import random
import time

from align_growth import edited, paragraph

from reader.compare import Options
from reader.compare.words import Marker

SIZES = (30_000, 1_000_000)
"""Characters: 5,000 words, and a megabyte."""
SHARES = (0.02, 0.1, 0.4)


def long_paragraph(size: int, chance: random.Random) -> str:
    """Invented sentences of so many characters."""
    found: list[str] = []
    length = 0
    while length < size:
        found.append(paragraph(chance))
        length += len(found[-1]) + 1
    return " ".join(found)


def main() -> None:
    """Print the table."""
    for size in SIZES:
        for share in SHARES:
            chance = random.Random(size)
            left = long_paragraph(size, chance)
            right = edited(left, chance, share)
            seconds = []
            for _ in range(3):
                start = time.process_time()
                marked = Marker(Options()).mark(left, right)
                seconds.append(time.process_time() - start)
            print(
                f"{len(left.split()):8d} words, {share:4.0%} replaced  {min(seconds):6.3f} s   "
                f"{marked.unchanged} kept, {marked.removed} removed, {marked.added} added",
                flush=True,
            )


if __name__ == "__main__":
    main()
