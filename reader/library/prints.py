"""Fingerprints of many articles to the pairs that may resemble each other, without trying all pairs."""

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from reader.compare.resemblance import Fingerprint
from reader.compare.stopping import Stop, heed

Print = bytes
"""A fingerprint as it is kept and sent: its runs of words as 64-bit numbers, in order."""

SIZE_OF_RUN = 8
"""Bytes of each."""

Runs: TypeAlias = "array[int]"
"""The same, opened."""

PRIME = 0xFFFFFFFFFFFFFFC5
"""The largest prime under 2^64: what runs of words are brought to 64 bits by."""

MOST_RUNS = 32_768
"""Runs that are kept of one article, 256 kB: those of some 35,000 words, more than any but a book has."""

PARTS = 16
"""How often the runs of all articles are gone through, a part of them each time: less memory, same work."""

RARE = 24
"""A run of words that more articles share says little: it links an article with the next few only. Of a
thousand unrelated news articles, nine runs of ten are in one, and one of a hundred in more than 24."""

NEXT = 8
"""How many of the next articles a run links that many share: captures of one page still hang together."""

LEAST_LINKS = 2
"""Runs that two articles must share to be compared; one where the shorter one has less than `FEW` runs."""

FEW = 60


def print_of(fingerprint: Fingerprint) -> Print:
    """A fingerprint as it is kept: at an eighth of the memory, and the same in every process.

    Of a book only the lowest numbers are kept, which is a sample of its runs.
    """
    return array("Q", sorted({run % PRIME for run in fingerprint})[:MOST_RUNS]).tobytes()


def similarity_of_runs(one: Runs, other: Runs, opened: frozenset[int]) -> float:
    """The share of the shorter one's runs that the other has too, 0 to 1; `opened` are those of the other.

    Of a sample only what lies in its range is compared: of that, both have all.
    """
    ends = [runs[-1] for runs in (one, other) if len(runs) == MOST_RUNS]
    if ends:
        one, other = (runs[: bisect_right(runs, min(ends))] for runs in (one, other))
        opened = frozenset(other)
    fewer = min(len(one), len(other))
    return len(opened.intersection(one)) / fewer if fewer else 0.0


def runs_of(kept: Print) -> Runs:
    """The runs of a fingerprint as it is kept, in order."""
    runs = array("Q")
    runs.frombytes(kept)
    return runs


def candidates(every: Sequence[Runs], stop: Stop) -> Iterator[tuple[int, int]]:
    """Pairs of places of articles that share some rare runs of words, the later one ascending."""
    for second, links in enumerate(links_of(every, stop)):
        for first, count in sorted(Counter(links).items()):
            few = min(len(every[first]), len(every[second])) < FEW
            if few or count >= LEAST_LINKS:
                yield first, second


def links_of(every: Sequence[Runs], stop: Stop) -> list[Runs]:
    """For each article the earlier ones that it shares a run with, once for each run."""
    links = [array("I") for _ in every]
    starts = [0] * len(every)
    for part in range(PARTS):
        heed(stop)
        end = (part + 1) * (1 << 64) // PARTS
        holders: dict[int, list[int]] = {}
        for place, runs in enumerate(every):
            first, starts[place] = starts[place], bisect_left(runs, end, starts[place])
            for run in runs[first : starts[place]]:
                holders.setdefault(run, []).append(place)
        for places in holders.values():
            if len(places) > 1:
                link(places, links)
    return links


def link(places: Sequence[int], links: Sequence[Runs]) -> None:
    """Link the articles that share a run: all where they are few, each with the next where they are many."""
    reach = len(places) if len(places) <= RARE else NEXT
    for at, place in enumerate(places):
        links[place].extend(places[max(0, at - reach) : at])
