"""Pairs of invented sentences, marked by hand, to how often a flagged fact is right and how many are found.

  python bench/align_facts.py [--show]

A line a language and a kind: how many flags are right, how many are wrong, and how many facts that change
have none. All sentences of one language are one article, as a sentence seldom comes alone. With --show each
pair with a wrong or missing flag is printed.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from align_growth import article

from reader.compare import Options, compare

PAIRS = Path(__file__).parent.parent / "tests" / "compare"
SAMPLES = {"the rules were improved on": "fact_pairs.tsv", "the rules never saw": "fact_pairs_unseen.tsv"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence before and after, its language, and the kinds of facts that change in it."""

    language: str
    before: str
    after: str
    facts: frozenset[str]


def pairs(name: str) -> list[Pair]:
    """The marked pairs of a file: one a line, in four columns."""
    rows = (line.split("\t") for line in (PAIRS / name).read_text(encoding="utf-8").splitlines())
    return [Pair(*row[:3], frozenset(filter(None, row[3].split(",")))) for row in rows]


def flagged(chosen: list[Pair]) -> Iterator[tuple[Pair, frozenset[str]]]:
    """Each pair with the kinds that are flagged in it."""
    befores, afters = [pair.before for pair in chosen], [pair.after for pair in chosen]
    options = Options(aligned=tuple((at, at) for at in range(len(chosen))))
    for row in compare(article(befores), article(afters), options).rows:
        runs = (*row.left_runs, *row.right_runs)
        yield chosen[row.left[0]], frozenset(fact for run in runs for fact in run.fact.split(", ") if fact)


def line(name: str, right: int, wrong: int, missing: int) -> str:
    """The figures of one kind."""
    precision, recall = right / max(1, right + wrong), right / max(1, right + missing)
    return (
        f"  {name:12s} right {right:3d}  wrong {wrong:3d}  missing {missing:3d}"
        f"   precision {precision:.3f}  recall {recall:.3f}"
    )


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    for title, name in SAMPLES.items():
        table(title, pairs(name), asked.show)


def table(title: str, marked: list[Pair], show: bool) -> None:
    """Print the figures of one sample."""
    languages = list(dict.fromkeys(pair.language for pair in marked))
    counts: tuple[Counter[str], Counter[str], Counter[str]] = (Counter(), Counter(), Counter())
    for language in languages:
        for pair, found in flagged([pair for pair in marked if pair.language == language]):
            for count, kinds in zip(
                counts, (found & pair.facts, found - pair.facts, pair.facts - found), strict=True
            ):
                count.update([*kinds, *([language, "all"] * len(kinds))])
            if show and found != pair.facts:
                print(f"{language}: {pair.before} | {pair.after}: {sorted(found)} not {sorted(pair.facts)}")
    without = sum(not pair.facts for pair in marked)
    print(f"facts, sentences that {title}: {len(marked)} pairs, {without} of them without any")
    for name in (*sorted({kind for pair in marked for kind in pair.facts}), *languages, "all"):
        print(line(name, *(count[name] for count in counts)))


if __name__ == "__main__":
    main()
