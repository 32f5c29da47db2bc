"""A Comparison or an Article to plain text for a terminal."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from reader.clean import Article
from reader.compare import Comparison, Row, RowKind, Run, RunKind
from reader.report.words import position_note, sign, summary_sentence

BREAK = " ¶ "
"""Stands in a line of the report where one side begins a new paragraph."""

SHARED = frozenset({RunKind.EQUAL})


def article_as_text(article: Article, everything: bool = False) -> str:
    """The kept blocks, one a line; with `everything` the stripped ones too, each after its reason."""
    return "".join(
        f"{block.text}\n" if block.kept else f"[{block.reason}] {block.text}\n"
        for block in article.blocks
        if block.kept or everything
    )


def comparison_as_text(comparison: Comparison) -> str:
    """One line a row with its sign; stretches of equal rows are only counted; the figures at the end."""
    lines = [
        f"--- {_heading(comparison.left)}",
        f"+++ {_heading(comparison.right)}",
        *_row_lines(comparison.rows),
        summary_sentence(comparison),
    ]
    return "\n".join(lines) + "\n"


def _heading(article: Article) -> str:
    name = str(article.source.path or article.source.name)
    part = f"#{article.part}" if article.part > 1 else ""
    return f"{name}{part}: {len(article.body)} of {len(article.blocks)} blocks kept"


def _row_lines(rows: Iterable[Row]) -> Iterator[str]:
    for quiet, group in groupby(rows, key=lambda row: row.kind == RowKind.EQUAL and not row.moved):
        if quiet:
            number = sum(1 for _ in group)
            yield f"= {number} the same"
        else:
            for row in group:
                yield from _difference_lines(row)


def _difference_lines(row: Row) -> Iterator[str]:
    note = position_note(row)
    opening = f"{sign(row)} {f'({note}) ' if note else ''}"
    if row.rewritten:
        yield f"{opening}[-{_flat(_text(row.left_runs))}-]"
        yield f"  {{+{_flat(_text(row.right_runs))}+}}"
    elif not (row.left and row.right):
        yield opening + _flat(_text(row.left_runs or row.right_runs))
    else:
        yield opening + _flat(_marked(row))


def _marked(row: Row) -> str:
    """Both sides in one line: what they share once, `[-removed-]` and `{+added+}` between."""
    return "".join(_woven(row.left_runs, row.right_runs))


def _woven(left: tuple[Run, ...], right: tuple[Run, ...]) -> Iterator[str]:
    """Walk both sides from one shared run to the next."""
    left_pieces, right_pieces = _pieces(left), _pieces(right)
    for index in range(max(len(left_pieces), len(right_pieces))):
        removed, left_shared = left_pieces[index] if index < len(left_pieces) else ("", "")
        added, right_shared = right_pieces[index] if index < len(right_pieces) else ("", "")
        yield f"[-{removed}-]" if removed else ""
        yield f"{{+{added}+}}" if added else ""
        yield right_shared or left_shared


def _pieces(runs: tuple[Run, ...]) -> list[tuple[str, str]]:
    """One side cut after each shared run: (what is its own, what it shares)."""
    pieces, own = [], ""
    for shared, group in groupby(runs, key=lambda run: run.kind in SHARED):
        text = "".join(run.text for run in group)
        if shared:
            pieces.append((own, text))
            own = ""
        else:
            own = text
    return [*pieces, (own, "")] if own else pieces


def _text(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def _flat(text: str) -> str:
    return text.replace("\n", BREAK)
