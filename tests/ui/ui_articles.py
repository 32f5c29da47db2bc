"""Invented articles for the tests of the window, and sheets of them, made in memory."""

import pickle
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from reader.clean import Article, Block, Kind, Metadata
from reader.compare import Comparison, Figures, Options, Row, RowKind, Run, RunKind, compare
from reader.compare.comparing import differences_of
from reader.errands import Opened
from reader.load import Format, Source
from reader.present import Sheet, card_of, present

LEFT = (
    "The bakery on Tern Street will close at the end of the month after ninety years under one roof.",
    "Its oven was built by a shipwright, who lined it with ballast stones from a wrecked barque.",
    "The last baker, who asked not to be named, said her hands had simply had enough of four o'clock.",
    "A petition with six hundred names lies on the counter beside the poppy-seed rolls.",
    "The town council has offered to waive the rent until spring, she said, but not to knead.",
    "On Friday the queue reached round the corner to the chandler, and the rye was gone by eight.",
    "What becomes of the oven is open: the museum wants it, and so does the neighbour's smokehouse.",
    "Those who come on the last morning will be given the sourdough in jars, for as long as it lasts.",
)
RIGHT = (
    LEFT[0].replace("ninety", "ninety-one"),
    LEFT[2],
    LEFT[3].replace("six hundred names", "nine hundred names"),
    "A film crew from the mainland has asked to be let in before the end.",
    LEFT[5],
    LEFT[6],
    LEFT[7],
    LEFT[1],
)
MENU = Block("Home Weather Tides Letters", "Home Weather Tides Letters", Kind.OTHER, False, "menu", "menu")


def kept(text: str, kind: Kind = Kind.PARAGRAPH) -> Block:
    """A block of the article."""
    return Block(text, text, kind, True, "prose", "running text")


def article_of(texts: Sequence[str | Block], name: str = "story.txt", title: str = "") -> Article:
    """An article of these paragraphs."""
    blocks = tuple(text if isinstance(text, Block) else kept(text) for text in texts)
    source = Source(Path(name), name, "", Format.TEXT, "utf-8", "valid UTF-8", "0" * 64, 1)
    return Article(source, Metadata(title=title), blocks)


def sheet_of(left: Sequence[str | Block] = LEFT, right: Sequence[str | Block] = RIGHT) -> Sheet:
    """The sheet of two articles of these paragraphs."""
    return present(compare(article_of(left, "tern-old.txt"), article_of(right, "tern-new.txt")))


def opened(texts: Sequence[str | Block] = LEFT, name: str = "story.txt", title: str = "") -> Opened:
    """An article as the worker hands it to the window."""
    article = article_of(texts, name, title)
    return Opened(Path(name), "0" * 64, card_of(article), pickle.dumps(article))


@cache
def long_sheet(length: int, every: int = 10) -> Sheet:
    """A sheet of many paragraphs of all lengths, where each `every`-th one has a word changed and a
    stripped block stands before each fiftieth."""
    sides: tuple[list[Block], list[Block]] = ([], [])
    rows = []
    for number in range(length):
        text = f"{number}: " + " ".join(LEFT[: number % 4]) + " the end."
        changed = number % every == every - 1
        texts = (text, text.replace("end", "close") if changed else text)
        for side, each in zip(sides, texts, strict=True):
            if number % 50 == 49:
                side.append(replace(MENU, text=f"Menu {number}"))
            side.append(kept(each))
        rows.append(row_of(number, *texts))
    left, right = article_of(sides[0]), article_of(sides[1])
    figures = Figures(1, 1, 1, 0.5)
    return present(Comparison(left, right, Options(), tuple(rows), differences_of(rows), figures))


def row_of(number: int, before: str, after: str) -> Row:
    """A row of two paragraphs of which the last word but one may differ."""
    if before == after:
        same = (Run(before, RunKind.EQUAL),)
        return Row((number,), (number,), RowKind.EQUAL, left_runs=same, right_runs=same)
    runs = [
        (Run(text[: -len(word)], RunKind.EQUAL), Run(word, kind))
        for text, word, kind in ((before, "end.", RunKind.REMOVED), (after, "close.", RunKind.ADDED))
    ]
    return Row((number,), (number,), RowKind.EDITED, left_runs=runs[0], right_runs=runs[1])
