"""Comparison to Sheet."""

from array import array
from collections.abc import Sequence
from unicodedata import east_asian_width

from msgspec.structs import replace

from reader.compare import Comparison
from reader.present.card import Card, card_of
from reader.present.facing import facing
from reader.present.judged import signs_of_rows
from reader.present.lines import lines_of
from reader.present.pages import Pages
from reader.present.shared_passages import mark_passages
from reader.present.sheet import MARKS, Line, Paragraph, SharedPassage, Sheet
from reader.present.stops import DIFFERENT_STORIES, Stops, stops_of

CODE_OF_MARK = {mark: code for code, mark in enumerate(MARKS)}


def present(comparison: Comparison, cards: tuple[Card | None, Card | None] = (None, None)) -> Sheet:
    """What the window shows of a comparison, with the cards of its articles where they are made already.

    The work grows linearly with the length of both texts.
    """
    comparison = facing(without_passages(comparison))
    stops = stops_of(comparison)
    lines, places = lines_of(comparison, stops.of_row)
    passages = mark_passages(lines, comparison, places)
    return Sheet(
        left=cards[0] or card_of(comparison.left),
        right=cards[1] or card_of(comparison.right),
        figures=comparison.figures,
        lines=Pages(lines),
        marks=bytes(CODE_OF_MARK[line.mark] for line in lines),
        sizes=array("l", (max(size_of(line.left), size_of(line.right)) for line in lines)),
        stop_lines=stop_lines(lines, stops, passages),
        stop_passages=stops.passages if any(passage >= 0 for passage in stops.passages) else array("l"),
        stop_facts=stops.facts,
        passages=Pages(passages),
        row_signs=signs_of_rows(comparison, stops.of_row),
        row_stops=array("l", stops.of_row.values()),
    )


def without_passages(comparison: Comparison) -> Comparison:
    """Two versions of one story without the passages that stand elsewhere, different stories as they are: in
    versions they are turns of phrase that come back, and moves and edits say it better."""
    one_story = comparison.figures.similarity >= DIFFERENT_STORIES
    return replace(comparison, passages=()) if one_story and comparison.passages else comparison


def size_of(paragraphs: tuple[Paragraph, ...]) -> int:
    """The width of the paragraphs in characters, wide ones (Chinese, Japanese ...) counted twice."""
    return sum([width_of(run.text) for paragraph in paragraphs for run in paragraph.runs])


def width_of(text: str) -> int:
    """The width of a text in characters."""
    if text.isascii():
        return len(text)
    return len(text) + sum(east_asian_width(character) in "WF" for character in text)


def stop_lines(lines: list[Line], stops: Stops, passages: Sequence[SharedPassage]) -> "array[int]":
    """First and last line of each stop; of a move and of a shared passage, the end on the left counts."""
    found = array("l", [-1] * (2 * len(stops.passages)))
    for index, line in enumerate(lines):
        if line.stop < 0 or (line.counterpart >= 0 and not line.left):
            continue
        if found[2 * line.stop] < 0:
            found[2 * line.stop] = index
        found[2 * line.stop + 1] = index
    for stop, passage in enumerate(stops.passages):
        if passage >= 0:
            found[2 * stop] = found[2 * stop + 1] = passages[passage].left.line
    return found
