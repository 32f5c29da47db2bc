"""A Selection to what goes on the clipboard: the text as the article has it, and as the panes show it."""

import html
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from reader.compare import Run, RunKind
from reader.present import MARKS, Mark, Sheet
from reader.present.visible import shown_text
from reader.ui.spread.selection import Selection, cut
from reader.ui.spread.shown import shown_paragraphs
from reader.ui.spread.typesetting import runs_right_to_left

EQUAL = MARKS.index(Mark.EQUAL)

OMITTED = (Run("[…]", RunKind.EQUAL),)
"""Stands in what is copied where the panes fold paragraphs: without it, two sentences would seem to follow
each other that do not."""

TAGS = {RunKind.REMOVED: "s", RunKind.ADDED: "u"}

Runs = tuple[Run, ...]


def selected_paragraphs(sheet: Sheet, lines: Sequence[int], selection: Selection) -> list[Runs]:
    """The runs of each selected paragraph, cut to the selection, and `OMITTED` for what is folded among them;
    `lines` are those that are shown."""
    start, end = min(selection.anchor, selection.focus), max(selection.anchor, selection.focus)
    shown = lines[bisect_left(lines, start.line) : bisect_right(lines, end.line)]
    found: list[Runs] = []
    for before, index in pairwise([start.line, *shown]):
        if found and EQUAL in sheet.marks[before + 1 : index]:
            found.append(OMITTED)
        for at, paragraph in enumerate(shown_paragraphs(sheet.lines[index], selection.side)):
            first, last = selection.within(index, at, len(paragraph.text))
            if first < last:
                found.append(cut(paragraph.runs, first, last))
    return found


def as_text(paragraphs: list[Runs]) -> str:
    """The paragraphs as plain text, a blank line between them, with every character as in the article."""
    return "\n\n".join(map(text_of, paragraphs))


def as_html(paragraphs: list[Runs]) -> str:
    """The paragraphs as HTML as the panes show them: what was removed struck through, what was added
    underlined, what nobody would see as signs. What is of one paragraph can be pasted into another one."""
    tag = "p" if len(paragraphs) > 1 else "span"
    return "".join(
        f"<{tag}{direction(runs)}>{''.join(map(run_as_html, runs))}</{tag}>" for runs in paragraphs
    )


def direction(runs: Runs) -> str:
    """The attribute of a paragraph that is read from right to left: not every word processor guesses it."""
    return ' dir="rtl"' if runs_right_to_left(text_of(runs)) else ""


def text_of(runs: Runs) -> str:
    """The text of a paragraph."""
    return "".join(run.text for run in runs)


def run_as_html(run: Run) -> str:
    """One run as HTML."""
    text, tag = html.escape(shown_text(run.text)), TAGS.get(run.kind, "")
    return f"<{tag}>{text}</{tag}>" if tag else text
