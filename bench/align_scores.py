"""The alignment of this project and of its peers to one table of scores.

  python bench/align_scores.py BENCH [--sets a,b] [--limit N]

BENCH is the folder that holds align_bench.py and its sets; the columns are told at its head. The last lines
say how many times fewer wrong and missing links the project makes than each peer.
"""

import argparse
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from align_adapter import align
from align_peers import PEERS


def scores(bench: Any, aligner: Callable[..., Any], cases: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The scores of one aligner, by group of sets."""
    found: dict[str, dict[str, Any]] = bench.summarise(bench.evaluate(aligner, cases))
    return found


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bench", type=Path)
    parser.add_argument("--sets")
    parser.add_argument("--limit", type=int)
    asked = parser.parse_args()
    sys.path.insert(0, str(asked.bench))
    bench = importlib.import_module("align_bench")
    cases = bench.load(asked.sets.split(",") if asked.sets else None, "dev", asked.limit)
    found = {name: scores(bench, peer, cases) for name, peer in {"diptych": align, **PEERS}.items()}
    for name, table in found.items():
        bench.table(table, name)
    for name in PEERS:
        print(f"\n{name}: errors (1 - F1) for one of ours")
        for group, ours in found["diptych"].items():
            if group.startswith("UNRELATED"):
                continue  # every link is false there: the column fp/case says it
            theirs = 1 - found[name][group]["F1"]
            print(f"  {group:56s} {theirs / max(1 - ours['F1'], 0.001):6.1f}")


if __name__ == "__main__":
    main()
