"""A Comparison to one self-contained HTML page: two columns, no scripts, light and dark, fit to print."""

from collections.abc import Iterable, Iterator
from html import escape

from reader.clean import Article, Block, Kind
from reader.compare import Comparison, Row, RowKind, Run, RunKind
from reader.report.page_style import STYLE
from reader.report.words import position_note, printable, sign, summary_sentence

TAGS = {RunKind.REMOVED: "del", RunKind.ADDED: "ins", RunKind.STYLED: "span"}

HEADLINES = frozenset({Kind.TITLE, Kind.HEADING})

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The page needs nothing but its own style, so a browser is told to load nothing at all."""


def comparison_as_html(comparison: Comparison) -> str:
    """The whole page. Every text of the articles is escaped; nothing in it is fetched or run."""
    left, right = comparison.left, comparison.right
    title = escape(f"{printable(left.title)} | {printable(right.title)}")
    return "".join(
        (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="color-scheme" content="light dark">\n',
            f"<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
            f'<p class="summary">{escape(summary_sentence(comparison))}</p>\n<table>\n<thead>\n<tr>',
            f'{_heading(left)}<th class="sign"><span class="unseen">Change</span></th>{_heading(right)}',
            "</tr>\n</thead>\n<tbody>\n",
            *_rows(comparison),
            "</tbody>\n</table>\n</body>\n</html>\n",
        )
    )


def _heading(article: Article) -> str:
    metadata = article.metadata
    facts = " · ".join(filter(None, (metadata.outlet, metadata.byline, metadata.published)))
    name = article.source.name + (f"#{article.part}" if article.part > 1 else "")
    kept = f"{name} · {len(article.body)} of {len(article.blocks)} blocks kept"
    return (
        f'<th scope="col" dir="auto">{escape(printable(article.title))}'
        f"{_small(facts) if facts else ''}{_small(kept)}</th>"
    )


def _small(text: str) -> str:
    return f'<small dir="auto">{escape(printable(text))}</small>'


def _rows(comparison: Comparison) -> Iterator[str]:
    bodies = comparison.left.body, comparison.right.body
    for row in comparison.rows:
        note = position_note(row)
        yield f'<tr class="{_classes(row)}">'
        yield _cell(row.left_runs, [bodies[0][index] for index in row.left], note)
        yield f'<td class="sign" title="{escape(_meaning(row))}">{sign(row)}</td>'
        yield _cell(row.right_runs, [bodies[1][index] for index in row.right], note)
        yield "</tr>\n"


def _classes(row: Row) -> str:
    return " ".join(filter(None, (row.kind.value, "moved" * row.moved, "rewritten" * row.rewritten)))


def _meaning(row: Row) -> str:
    """The sign in words, for a pointer that rests on it and for a screen reader."""
    kind = "the same" if row.kind == RowKind.EQUAL else row.kind.value
    return f"{kind}, moved" if row.moved else kind


def _cell(runs: Iterable[Run], blocks: list[Block], note: str) -> str:
    if not blocks:
        return "<td></td>"
    headline = ' class="headline"' if any(block.kind in HEADLINES for block in blocks) else ""
    hint = _small(note) if note else ""
    return f'<td dir="auto"{headline}>{hint}{"".join(map(_marked, runs))}</td>'


def _marked(run: Run) -> str:
    text = escape(printable(run.text)).replace("\n", "<br><br>")
    tag = TAGS.get(run.kind)
    if tag is None:
        return text
    title = f' title="{escape(printable(run.rule))}"' if run.rule else ""
    return f"<{tag}{title}>{text}</{tag}>"
