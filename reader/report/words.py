"""Figures and positions to the words that the reports share, so that all of them say the same."""

from reader.compare import Comparison, Row, RowKind

SIGNS = {
    RowKind.EQUAL: "=",
    RowKind.STYLED: "~",
    RowKind.EDITED: "≠",
    RowKind.ADDED: "+",
    RowKind.REMOVED: "-",
}
MOVED_SIGN = "↷"

COUNTED = (
    (RowKind.EDITED, "edited"),
    (RowKind.ADDED, "added"),
    (RowKind.REMOVED, "removed"),
    (RowKind.STYLED, "in house style only"),
    (RowKind.EQUAL, "the same"),
)
"""The kinds in the order of a summary: what matters most comes first."""

UNPRINTABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160)), "�") | {13: " "}
"""Control characters that no page may hold and no terminal should be sent; tab and line break stay."""


def printable(text: str) -> str:
    """The text without control characters, which could steer a terminal or break a page."""
    return text.translate(UNPRINTABLE)


def sign(row: Row) -> str:
    """The one character that stands for what became of a row."""
    return MOVED_SIGN if row.moved else SIGNS[row.kind]


def position_note(row: Row) -> str:
    """Where a row that is more than a plain pair stands: "paragraph 4 is now 12", "1 is now 2 and 3"."""
    left, right = _numbers(row.left), _numbers(row.right)
    if row.moved:
        return f"moved: paragraph {left} is now {right}"
    if len(row.left) > 1 and len(row.right) > 1:
        return f"paragraphs {left} are now {right}"
    if len(row.right) > 1 and row.left:
        return f"split: paragraph {left} is now {right}"
    if len(row.left) > 1 and row.right:
        return f"merged: paragraphs {left} are now {right}"
    return ""


def summary_sentence(comparison: Comparison) -> str:
    """All figures of a comparison in one line."""
    counts = [
        f"{number} {name}"
        for kind, name in COUNTED
        if (number := sum(row.kind == kind and not row.moved for row in comparison.rows))
    ]
    moved = sum(row.moved for row in comparison.rows)
    paragraphs = ", ".join([*([f"{moved} moved"] if moved else []), *counts]) or "none on either side"
    figures = comparison.figures
    opening = "No differences. " if comparison.identical else ""
    return (
        f"{opening}Paragraphs: {paragraphs}. Words: {figures.words_removed} removed, "
        f"{figures.words_added} added, {figures.words_unchanged} unchanged. "
        f"Similarity {percent(figures.similarity)}."
    )


def percent(share: float) -> str:
    """A share from 0 to 1 in per cent, where only the whole is called 100 % and only nothing 0 %."""
    rounded = round(share * 100)
    if rounded == 100 and share < 1:
        rounded = 99
    if rounded == 0 and share > 0:
        rounded = 1
    return f"{rounded} %"


def _numbers(indices: tuple[int, ...]) -> str:
    """Indices from 0 to numbers from 1, as a person lists them: "4", "4 and 5", "4 to 6"."""
    numbers = [index + 1 for index in indices]
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]} to {numbers[-1]}"
    *front, last = map(str, numbers)
    return f"{', '.join(front)} and {last}" if front else last
