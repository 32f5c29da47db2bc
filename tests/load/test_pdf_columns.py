"""Columns of a PDF are read one after the other, however they were drawn, and a guess is said to be one."""

import itertools
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from format_samples import PARAGRAPHS, TITLE, broken, pdf
from test_formats import CHROMIUM

from reader.clean import Article
from reader.load import load_bytes
from reader.pipeline import articles_of, open_articles

Drawn = tuple[float, float, int, str]
Draw = Callable[[list[list[Drawn]]], list[Drawn]]

HEADLINE: Drawn = (50, 780, 20, TITLE)
GUESS = "In which order the columns are read is a guess on some of its pages ({})."
QUOTE = "“We all like to see where home is, and so do the boats”"
LETTERS = {1: 90, 2: 40, 3: 26}
"""How many letters stand in a line of a page of so many columns."""


def columns(count: int, paragraphs: tuple[str, ...], top: float = 740) -> list[list[Drawn]]:
    """Paragraphs broken into the lines of so many columns of one height."""
    lines = [(line, row == 0) for text in paragraphs for row, line in enumerate(broken(text, LETTERS[count]))]
    height = -(-len(lines) // count)
    found: list[list[Drawn]] = []
    for at in range(count):
        found.append([])
        bottom = top
        for line, begins in lines[at * height :][:height]:
            bottom -= 20 if begins else 13
            found[-1].append((50 + 510 / count * at, bottom, 10, line))
    return found


def one_after_the_other(drawn: list[list[Drawn]]) -> list[Drawn]:
    """The lines as most programs draw them."""
    return list(itertools.chain.from_iterable(drawn))


def row_by_row(drawn: list[list[Drawn]]) -> list[Drawn]:
    """The lines as some programs draw them, across all columns."""
    return [line for row in itertools.zip_longest(*drawn) for line in row if line]


def article_on(*pages: list[Drawn]) -> Article:
    """The article of a PDF of these pages."""
    (article,) = articles_of(load_bytes("story.pdf", pdf(tuple(map(tuple, pages)))))
    return article


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("draw", [one_after_the_other, row_by_row])
def test_columns_are_read_one_after_the_other(count: int, draw: Draw) -> None:
    page = [HEADLINE, *draw(columns(count, PARAGRAPHS))]
    article = article_on(page)
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS]
    is_guess = count > 1 and draw is row_by_row
    assert article.warnings == ((GUESS.format(1),) if is_guess else ())


@pytest.mark.parametrize("draw", [one_after_the_other, row_by_row])
def test_what_stands_across_the_columns_is_read_between_what_is_above_and_below(
    draw: Draw,
) -> None:
    above, below = columns(2, PARAGRAPHS[:2]), columns(2, PARAGRAPHS[2:], top=500)
    page = [HEADLINE, *draw(above), (50, 550, 15, QUOTE), *draw(below)]
    article = article_on(page)
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS[:2], QUOTE, *PARAGRAPHS[2:]]


def test_running_heads_and_numbers_of_pages_in_columns_are_stripped() -> None:
    pages = [
        [
            (50, 815, 9, "The Skerrow Lamp, winter number"),
            *([HEADLINE] if at == 0 else []),
            *row_by_row(columns(2, PARAGRAPHS)),
            (290, 30, 9, str(at + 1)),
        ]
        for at in range(2)
    ]
    article = article_on(*pages)
    assert [block.text for block in article.body] == [TITLE, *PARAGRAPHS, *PARAGRAPHS]
    stripped = {block.text for block in article.blocks if not block.kept}
    assert stripped == {"The Skerrow Lamp, winter number", "1", "2"}
    assert article.warnings == (GUESS.format("1, 2"),)


def test_cells_of_a_table_are_no_columns() -> None:
    cells = ("Auk", "4 February", "12.50", "came home")
    table = [(50 + 110 * at, 600 - 15 * row, 10, text) for row in range(20) for at, text in enumerate(cells)]
    page = [HEADLINE, *one_after_the_other(columns(1, PARAGRAPHS)), *table]
    article = article_on(page)
    assert article.warnings == ()
    assert " ".join(cells) in " ".join(block.text for block in article.body)


def test_paragraphs_of_two_lines_stay_apart() -> None:
    lines = (
        "The ferry left the harbour of Skerrow in the dark with {} boxes of",
        "fish and {} people on board, and nobody stood there to see it go.",
    )
    page: list[Drawn] = [HEADLINE]
    for at in range(10, 20):
        top = 740 - 34 * (at - 9)
        page += [(50, top, 9, lines[0].format(at)), (50, top - 11, 9, lines[1].format(at))]
    wanted = [" ".join(lines).format(at, at) for at in range(10, 20)]
    assert [block.text for block in article_on(page).body] == [TITLE, *wanted]


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium, which is not installed")
@pytest.mark.parametrize("count", [1, 2, 3])
def test_columns_that_chromium_prints_are_read(tmp_path: Path, count: int) -> None:
    texts = [f'<p lang="en" style="text-align: justify; hyphens: auto">{text}</p>' for text in PARAGRAPHS * 6]
    across = f'<div style="column-span: all; font-size: 130%">{QUOTE}</div>'
    style = f"column-count: {count}; column-gap: 20px"
    body = f'<h1>{TITLE}</h1><div style="{style}">{"".join(texts[:9])}{across}{"".join(texts[9:])}</div>'
    source, target = tmp_path / "story.html", tmp_path / "story.pdf"
    source.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body style="font: 11pt serif">{body}')
    words = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={target}"]
    home = f"--user-data-dir={tmp_path / 'profile'}"
    subprocess.run([*words, home, source.as_uri()], capture_output=True, check=True, timeout=120)
    (article,) = open_articles(target)
    wanted = list(PARAGRAPHS * 6)
    assert [block.text for block in article.body] == [TITLE, *wanted[:9], QUOTE, *wanted[9:]]
    assert article.warnings == ()
