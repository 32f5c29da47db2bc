"""Real texts in two versions to a table: how many decisions are found again, and how many on another block.

  python bench/found_again.py [--limit N]

Every block of the first version is decided about. The sets of ../shared/bench/align know which block is
which; of the dumps of a page in another style those with the same letters are the same, or else with four
words of five of the shorter one. "Other" counts blocks that were found and are other ones by that.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from align_growth import article

from reader.clean import Article
from reader.compare.features import words_of
from reader.library import anchors_of, block_keys, find_again, outline_of
from reader.library.anchors import said
from reader.pipeline import open_articles

TEXTS = Path(__file__).parent.parent.parent / "shared" / "bench"
SETS = ("argrewrite", "synth", "onestop_semi", "deplain", "aesop", "xoutlet", "unrelated")
STYLES = ("chrome", "bs4", "inscriptis", "html2text", "lynx", "w3m")
COLUMNS = ("same text", "found", "edited", "found edited", "other")


def versions(name: str, limit: int | None) -> Iterator[tuple[Article, Article, dict[int, set[int]]]]:
    """The pairs of a set, and for each block of the first version those of the second that answer it."""
    cases = json.loads((TEXTS / "align" / name / "cases.json").read_text(encoding="utf-8"))
    for case in cases[:limit]:
        gold: dict[int, set[int]] = {}
        for left, right, *_ in (*case["gold"], *case["optional"]):
            gold.setdefault(left, set()).add(right)
        sides = ([" ".join(text.split()) for text in case[side]] for side in ("left", "right"))
        left, right = map(article, sides)
        yield left, right, gold


def dumps(style: str, limit: int | None) -> Iterator[tuple[Article, Article, dict[int, set[int]]]]:
    """The same of pages that were dumped in two styles."""
    for path in sorted((TEXTS / "dumps" / "firefox").glob("*.txt"))[:limit]:
        other = TEXTS / "dumps" / style / path.name
        if other.exists():
            (left, *_), (right, *_) = open_articles(path), open_articles(other)
            yield left, right, {}


def alike(one: str, other: str) -> bool:
    """Whether one of two texts holds four words of five of the other."""
    words = [set(words_of(text)) for text in (one, other)]
    return 5 * len(words[0] & words[1]) >= 4 * min(map(len, words))


def counted(left: Article, right: Article, gold: dict[int, set[int]]) -> Counter[str]:
    """One pair's part of a line."""
    keys, there = block_keys(left.blocks), {said(block.text) for block in right.blocks}
    places = {key: place for place, key in enumerate(block_keys(right.blocks))}
    anchors = anchors_of(left, keys)
    found = find_again(anchors.values(), right, outline_of(left))
    counts: Counter[str] = Counter()
    for place, key in enumerate(keys):
        same = said(key.text) in there
        at = found.get(anchors[key])
        counts["same text" if same else "edited"] += same or bool(gold.get(place))
        if at is None:
            continue
        known = places[at] in gold[place] if place in gold else not gold and alike(key.text, at.text)
        if known or said(at.text) == said(key.text):
            counts["found" if same else "found edited"] += 1
        else:
            counts["other"] += 1
    return counts


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--limit", type=int, help="pairs of each set")
    limit = parser.parse_args().limit
    if not TEXTS.is_dir():
        print("The real texts (../shared/bench) are not here.")
        return
    print(f"{'':24s}" + "".join(f"{column:>14s}" for column in COLUMNS))
    lines = [(name, versions(name, limit)) for name in SETS]
    lines += [(f"firefox to {style}", dumps(style, limit)) for style in STYLES]
    for name, pairs in lines:
        counts = sum((counted(*each) for each in pairs), Counter[str]())
        print(f"{name:24s}" + "".join(f"{counts[column]:14,d}" for column in COLUMNS), flush=True)


if __name__ == "__main__":
    main()
