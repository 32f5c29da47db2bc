"""Invented libraries of growing size to what they cost: open, save a decision, search, resemblances.

  python bench/library.py [--most 5000]

One table: a line a task, a column a number of articles (50, 500, 5,000) of 1,000 words each. Seconds are of
the processor, but where a line says "waited"; behind each stands how many times the column before took.
Of five articles two are alone, three are captures of one page, with an edit in a third of the paragraphs.
"""

import argparse
import hashlib
import multiprocessing
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from align_growth import article, edited, paragraph
from msgspec.structs import replace

from reader.clean import Article, clean
from reader.library import (
    ArticleRecord,
    Changes,
    Holdings,
    Profile,
    ProfileRecord,
    Saver,
    Search,
    block_keys,
    changed,
    matrix,
    open_session,
    profile_of,
    propose,
)
from reader.library import deciding as decide
from reader.library.packing import packed_profile
from reader.library.rules import sign_of_rules
from reader.load import load_bytes
from reader.present import card_of
from reader.present.card import values_of_card

SIZES = (50, 500, 5_000)
PARAGRAPHS = 24
"""Of some 42 words each."""

DECISIONS = 10
"""Ticks on each article of the session."""

AT_ONCE = 100
"""Articles that are put into the session in one go."""

Figures = dict[str, float]


@contextmanager
def timed(figures: Figures, what: str, clock: Callable[[], float] = time.process_time) -> Iterator[None]:
    """Write down how many seconds something took."""
    began = clock()
    yield
    figures[what] = clock() - began


def texts_of(count: int) -> Iterator[list[str]]:
    """The paragraphs of so many articles, one after the other."""
    chance = random.Random(count)
    page: list[str] = []
    for place in range(count):
        if place % 5 in (0, 3, 4):
            page = [paragraph(chance) for _ in range(PARAGRAPHS)]
            yield page
        else:
            yield [edited(text, chance) if chance.random() < 0.33 else text for text in page]


def filled(path: Path, count: int, known: bool = True) -> list[Profile]:
    """Fill a session with so many articles and ten decisions on each; their profiles. These are `known` to
    the session where it was open before, but not where an earlier version made it."""
    opening = open_session(path)
    profiles = []
    changes: Changes = ()
    sources: dict[str, bytes] = {}
    for number, texts in enumerate(texts_of(count), 1):
        made = article(texts)
        data = "\n\n".join(texts).encode()
        sources[sha256 := hashlib.sha256(data).hexdigest()] = data
        profiles.append(profile := replace(profile_of(made), sha256=sha256))
        record = ArticleRecord(
            number, f"{number}.txt", sha256, place=number, facts=facts_of(made), outline=profile.outline
        )
        holdings = changed(Holdings(), adopted := decide.adopt(Holdings(), record))
        keys = block_keys(made.blocks)[:DECISIONS]
        changes += (*adopted, *decide.tick_blocks(holdings, number, keys, True))
        if known:
            kept = ProfileRecord(number, sign_of_rules(), packed_profile(profile), profile.text)
            changes += decide.put(holdings, kept)
        if number % AT_ONCE == 0 or number == count:
            opening.session.write(changes, sources)
            changes, sources = (), {}
    opening.session.close()
    return profiles


def facts_of(made: Article) -> dict[str, str | int | float | bool | list[str]]:
    """What the list shows of an article."""
    return {**values_of_card(card_of(made)), "chosen_encoding": "", "joined": False}


def measure(count: int) -> Figures:
    """All figures for so many articles."""
    figures: Figures = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.diptych"
        profiles = filled(path, count)
        figures["session file, MB"] = path.stat().st_size / 1e6
        opened_and_saved(path, figures)
    searched(profiles, figures)
    with timed(figures, "matrix"):
        found = matrix(profiles)
    with timed(figures, "proposals, the matrix known"):
        propose(profiles, known=found)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    figures["peak memory, MB"] = peak / (1e6 if sys.platform == "darwin" else 1e3)
    return figures


def opened_and_saved(path: Path, figures: Figures) -> None:
    """What opening and saving cost."""
    with timed(figures, "open, to the list"):
        opening = open_session(path)
    first, second = opening.holdings.articles()[:2]
    with timed(figures, "open, the first two from their bytes"):
        for record in (first, second):
            clean(load_bytes(record.name, opening.session.source(record.sha256))[0])
    saver = Saver(opening.session, print)
    waits, holdings = [], opening.holdings
    cpu = time.process_time()
    for number in range(20):
        began = time.perf_counter()
        saver.save(changes := decide.write_note(holdings, 1 + number, f"a note {number}"))
        holdings = changed(holdings, changes)
        saver.flush()
        waits.append(time.perf_counter() - began)
    figures["save after one decision"] = (time.process_time() - cpu) / 20
    figures["save after one decision, waited (median)"] = statistics.median(waits)
    figures["save after one decision, waited (longest)"] = max(waits)
    saver.close()
    opening.session.close()


def searched(profiles: list[Profile], figures: Figures) -> None:
    """What finding costs: a word in few articles, one in all, one in none, letter by letter."""
    search = Search()
    for number, profile in enumerate(profiles):
        search.put(number, profile.text)
    rare = profiles[len(profiles) // 2].text.split()[7].decode()
    queries = {"in some": rare, "in all": "ba", "in none": "zeppelin", "a phrase": f'"{rare} zeppelin"'}
    for what, query in queries.items():
        with timed(figures, f"search, {what}"):
            search.find(query)
    steps = []
    for end in range(1, len("zeppelin") + 1):
        began = time.process_time()
        search.find("zeppelin"[:end])
        steps.append(time.process_time() - began)
    figures["search, the longest step of typing"] = max(steps)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--most", type=int, default=max(SIZES))
    asked = parser.parse_args()
    columns: list[Figures] = []
    sizes = [size for size in SIZES if size <= asked.most]
    for size in sizes:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            columns.append(pool.apply(measure, (size,)))
    print(f"{'articles':44s}" + "".join(f"{size:20,d}" for size in sizes))
    for what in columns[0]:
        print(f"{what:44s}" + "".join(cells(what, columns)))


def cells(what: str, columns: list[Figures]) -> Iterator[str]:
    """A line's figures, each with its growth."""
    before = 0.0
    for column in columns:
        value = column[what]
        shown = f"{value:.1f}" if what.endswith("MB") else f"{value:.4f} s"
        yield f"{shown:>12s}" + (f" ({value / before:5.1f})" if before else " " * 8)
        before = value


if __name__ == "__main__":
    main()
