"""Pairs of texts that answer each other to how much is marked in them, by this project and by its peer.

  python bench/align_marks.py BENCH [--sets a,b] [--limit N]

BENCH is the folder that holds align_bench.py and its sets. A line a set: how many changes a pair (a removal
that faces an addition is one), how many runs of both sides, and how many times the words that a longest
common subsequence would mark. The peer is diff-match-patch on tokens with its semantic clean-up.
"""

import argparse
import importlib
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from diff_match_patch import diff_match_patch

from reader.compare import Options, RunKind
from reader.compare.tokens import pieces
from reader.compare.words import Marker

# Light rewrites only: where every sentence is new, marks help nobody.
_TOO_NEW = "hard"
_WORD = re.compile(r"\w+")
_FIRST_STAND_IN = 0xF0000
_CHANGED = (RunKind.REMOVED, RunKind.ADDED)
# Changes, runs of both sides, and words marked.
Count = tuple[int, int, int]


def pairs_of(cases: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """The texts that answer each other one to one."""
    for case in cases:
        if _TOO_NEW in case["source"]:
            continue
        left, right = (Counter(pair[side] for pair in case["gold"]) for side in (0, 1))
        yield from ((case["left"][i], case["right"][j]) for i, j in case["gold"] if left[i] == right[j] == 1)


def differences(left: list[str], right: list[str], tidy: bool) -> list[tuple[int, list[str]]]:
    """What diff-match-patch does to come from one list of tokens to the other."""
    tokens = list(dict.fromkeys(left + right))
    signs = {token: chr(_FIRST_STAND_IN + at) for at, token in enumerate(tokens)}
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    texts = ["".join(signs[token] for token in side) for side in (left, right)]
    found = differ.diff_main(texts[0], texts[1], False)
    if tidy:
        differ.diff_cleanupSemantic(found)
    return [(kind, [tokens[ord(sign) - _FIRST_STAND_IN] for sign in text]) for kind, text in found]


def ours(left: str, right: str) -> Count:
    """What this project marks; what stands behind the same kept text is one change."""
    marked = Marker(Options()).mark(left, right)
    places: set[int] = set()
    runs = words = 0
    for side in (marked.left_runs, marked.right_runs):
        kept = 0
        for run in side:
            if run.kind in _CHANGED:
                places.add(kept)
                runs, words = runs + 1, words + len(_WORD.findall(run.text))
            elif run.kind is RunKind.EQUAL:
                kept += len("".join(run.text.split()))
    return len(places), runs, words


def theirs(left: str, right: str) -> Count:
    """What the peer marks."""
    found = differences(pieces(left), pieces(right), True)
    changes = sum(bool(kind) and not before for (before, _), (kind, _) in pairwise([(0, []), *found]))
    texts = ["".join(tokens) for kind, tokens in found if kind]
    return changes, len(texts), sum(len(_WORD.findall(text)) for text in texts)


def least(left: str, right: str) -> int:
    """How many words are outside their longest common subsequence."""
    found = differences(_WORD.findall(left), _WORD.findall(right), False)
    return sum(len(tokens) for kind, tokens in found if kind)


def line(name: str, count: Callable[[str, str], Count], pairs: list[tuple[str, str]]) -> str:
    """The figures of one way of marking, a pair."""
    unequal = [pair for pair in pairs if pair[0] != pair[1]]
    changes, runs, words = (sum(each) for each in zip(*(count(*pair) for pair in unequal), strict=True))
    ratio = words / max(1, sum(least(*pair) for pair in unequal))
    return (
        f"  {name:18s} changes {changes / len(pairs):6.2f}  runs {runs / len(pairs):6.2f}  words {ratio:6.3f}"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path)
    parser.add_argument("--sets", default="argrewrite,deplain,onestop_semi")
    parser.add_argument("--limit", type=int)
    asked = parser.parse_args()
    sys.path.insert(0, str(asked.bench))
    bench = importlib.import_module("align_bench")
    for name in asked.sets.split(","):
        pairs = list(pairs_of(bench.load([name], "dev", asked.limit)))
        print(f"{name}: {len(pairs)} pairs, {sum(left != right for left, right in pairs)} of them unequal")
        print(line("diptych", ours, pairs))
        print(line("diff-match-patch", theirs, pairs), flush=True)


if __name__ == "__main__":
    main()
