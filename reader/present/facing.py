"""A Comparison to one whose headlines face each other, whatever they say."""

from msgspec.structs import replace

from reader.clean import Article, Kind
from reader.compare import Comparison, Row, RowKind, Run, RunKind
from reader.compare.comparing import differences_of


def facing(comparison: Comparison) -> Comparison:
    """The same with the headlines of two stories that answer nothing as one row, shown whole.

    Two outlets give one event different headlines. Neither was removed or added: one looks for both at the
    top of their panes.
    """
    if not (has_headline(comparison.left) and has_headline(comparison.right)):
        return comparison
    removed = next((row for row in comparison.rows if row.left == (0,) and not row.right), None)
    added = next((row for row in comparison.rows if row.right == (0,) and not row.left), None)
    if removed is None or added is None:
        return comparison
    before, after = text_of(removed), text_of(added)
    both = replace(removed, right=(0,), kind=RowKind.EDITED, confidence=0.0, rewritten=True)
    both = replace(both, left_runs=whole(before, RunKind.REMOVED), right_runs=whole(after, RunKind.ADDED))
    if before == after:  # the title of a column, over another story each day
        runs = whole(before, RunKind.EQUAL)
        both = Row((0,), (0,), RowKind.EQUAL, left_runs=runs, right_runs=runs)
    rows = (both, *(row for row in comparison.rows if row is not removed and row is not added))
    return replace(comparison, rows=rows, differences=differences_of(rows))


def has_headline(article: Article) -> bool:
    """Whether the body begins with a headline."""
    first = next((block for block in article.blocks if block.kept), None)
    return first is not None and first.kind is Kind.TITLE


def text_of(row: Row) -> str:
    """All the text of a one-sided row."""
    return "".join(run.text for run in row.left_runs or row.right_runs)


def whole(text: str, kind: RunKind) -> tuple[Run, ...]:
    """A text as one run of a kind."""
    return (Run(text, kind),)
