"""Marks, positions and figures to the signs and words that the reports share, so that all say the same."""

from reader.compare import Comparison, RowKind
from reader.phrase import in_hundred
from reader.present import Line, Mark

SIGNS = {
    Mark.EQUAL: "=",
    Mark.STYLED: "~",
    Mark.EDITED: "≠",
    Mark.ADDED: "+",
    Mark.REMOVED: "-",
    Mark.MOVED: "↷",
    Mark.REPLACED: "±",
}

COUNTED = (
    (RowKind.EDITED, "edited"),
    (RowKind.ADDED, "added"),
    (RowKind.REMOVED, "removed"),
    (RowKind.STYLED, "in house style only"),
    (RowKind.EQUAL, "the same"),
)
"""The kinds in the order of a summary: what matters most comes first."""


def position_note(line: Line) -> str:
    """Where a line stands that is more than a plain pair: "now paragraph 12", "split into 2"; else ""."""
    if line.mark is Mark.MOVED:
        return f"moved, {'now' if line.left else 'was'} {_named(line.elsewhere)}"
    if line.left and len(line.right) > 1:
        return f"split into {len(line.right)}" if len(line.left) == 1 else "divided anew"
    return f"merged from {len(line.left)}" if line.right and len(line.left) > 1 else ""


def summary_sentence(comparison: Comparison) -> str:
    """All figures of a comparison in one line."""
    moved = sum(row.moved for row in comparison.rows)
    counts = [(moved, "moved")] + [
        (sum(row.kind == kind and not row.moved for row in comparison.rows), name) for kind, name in COUNTED
    ]
    told = ", ".join(f"{number} {name}" for number, name in counts if number) or "none on either side"
    figures = comparison.figures
    return (
        f"{'No differences. ' if comparison.identical else ''}Paragraphs: {told}. "
        f"Words: {figures.words_removed} removed, {figures.words_added} added, "
        f"{figures.words_unchanged} unchanged. Similarity {percent(figures.similarity)}."
    )


def percent(share: float) -> str:
    """A share from 0 to 1 in per cent, where only the whole is called 100 % and only nothing 0 %."""
    return f"{in_hundred(share)} %"


def _named(numbers: tuple[int, ...]) -> str:
    """Paragraph numbers as a person says them; the headline has no number."""
    *front, last = [str(number) for number in numbers if number] or ["the headline"]
    if last == "the headline":
        return last
    return f"paragraphs {', '.join(front)} and {last}" if front else f"paragraph {last}"
