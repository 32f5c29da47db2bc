"""A Comparison to plain text for a terminal."""

from collections.abc import Iterator
from itertools import groupby

from reader.clean import Article
from reader.compare import Comparison, Run, RunKind
from reader.present import Line, Mark, Paragraph, Sheet, present
from reader.present.visible import shown_text
from reader.report.plain import kept_note, on_one_line
from reader.report.weaving import marks, woven
from reader.report.words import SIGNS, position_note, summary_sentence

SEAM = " ¶ "
"""Stands in a line of the report where a side begins a new paragraph."""


def comparison_as_text(comparison: Comparison) -> str:
    """One line a difference after its sign; what is the same is only counted; the figures at the end. What
    nobody would see, or what turns the direction of others, is shown as in the window."""
    lines = [
        f"--- {_heading(comparison.left)}",
        f"+++ {_heading(comparison.right)}",
        *_lines(present(comparison)),
        summary_sentence(comparison),
    ]
    return shown_text("\n".join(lines) + "\n")


def _heading(article: Article) -> str:
    name = on_one_line(str(article.source.path or article.source.name))
    part = f"#{article.part}" if article.part > 1 else ""
    return f"{name}{part}: {kept_note(article)}"


def _lines(sheet: Sheet) -> Iterator[str]:
    shown = (line for line in sheet.lines if line.mark is not Mark.GHOST)
    for same, group in groupby(shown, key=lambda line: line.mark is Mark.EQUAL):
        if same:
            yield f"{SIGNS[Mark.EQUAL]} {sum(1 for _ in group)} the same"
        else:
            for line in group:
                yield from _difference(sheet, line)


def _difference(sheet: Sheet, line: Line) -> Iterator[str]:
    note = position_note(line)
    opening = f"{SIGNS[line.mark]} {f'({note}) ' if note else ''}"
    left, right = line.left, line.right
    if line.mark is Mark.MOVED:
        if not left:  # what moved is told in full where it stood
            yield f"{opening}{_beginning(right)}"
            return
        right = sheet.lines[line.counterpart].right
    if not (left and right):
        yield opening + _text(left or right)
    elif line.rewritten:
        yield opening + marks(_text(left), "")
        yield "  " + marks("", _text(right))
    else:
        yield opening + woven(_runs(left, RunKind.REMOVED), _runs(right, RunKind.ADDED))


def _runs(paragraphs: tuple[Paragraph, ...], own: RunKind) -> list[Run]:
    """The runs of several paragraphs as those of one; the seams between them are this side's own."""
    runs: list[Run] = []
    for paragraph in paragraphs:
        runs += [Run(SEAM, own)] * bool(runs) + list(paragraph.runs)
    return runs


def _text(paragraphs: tuple[Paragraph, ...]) -> str:
    return SEAM.join(paragraph.text for paragraph in paragraphs)


def _beginning(paragraphs: tuple[Paragraph, ...], words: int = 8) -> str:
    """The first few words, enough to find the paragraph again."""
    text = _text(paragraphs)
    first = " ".join(text.split(maxsplit=words)[:words])
    return first if first == text else f"{first} …"
