"""A Comparison or an Article to JSON for scripts: one object a line, in ASCII, with keys that stay."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from msgspec import to_builtins
from msgspec.structs import asdict

from reader.clean import Article, Block
from reader.compare import Comparison, Options, Row, RowKind, Run


def article_as_json(article: Article) -> str:
    """One line: where the article comes from, what it says about itself, every block with its verdict.

    Dates are as the article gives them where they could not be understood; "" is said of what is not known.
    """
    return _line(_identity(article) | {"blocks": [_block(block) for block in article.blocks]})


def comparison_as_json(comparison: Comparison, whole: bool = False) -> str:
    """One line: both articles, the figures, every row, and the blocks that the rows' indices mean.

    `whole` says that nothing was cleaned, which the comparison itself does not know.
    """
    return _line(
        {
            "left": _identity(comparison.left),
            "right": _identity(comparison.right),
            "options": _options(comparison.options) | {"no_clean": whole},
            "summary": summary(comparison),
            "rows": [_row(row) for row in comparison.rows],
            "left_blocks": [block.text for block in comparison.left.body],
            "right_blocks": [block.text for block in comparison.right.body],
            "passages": to_builtins(comparison.passages),
        }
    )


def summary(comparison: Comparison) -> dict[str, Any]:
    """The figures of a comparison and how many rows there are of each kind; moved ones count twice."""
    kinds = Counter(row.kind for row in comparison.rows)
    return {
        "identical": comparison.identical,
        **asdict(comparison.figures),
        "differences": len(comparison.differences),
        "rows": {kind.value: kinds[kind] for kind in RowKind},
        "moved": sum(row.moved for row in comparison.rows),
    }


def _options(options: Options) -> dict[str, Any]:
    """All that was asked; every rule of house style is in one of the three lists."""
    from reader.compare import RULE_NAMES  # who writes cleaned articles only does without

    quiet = set(RULE_NAMES) - options.ignore - options.count
    return {
        "ignore": sorted(options.ignore),
        "count": sorted(options.count),
        "quiet": sorted(quiet),
        "passages": options.passages,
        "aligned": options.aligned,
    }


def _line(value: dict[str, Any]) -> str:
    # ASCII, because a text may hold line separators and halves of surrogate pairs, which would break
    # a reader that goes line by line or a terminal that is not UTF-8.
    return json.dumps(value, ensure_ascii=True) + "\n"


def _identity(article: Article) -> dict[str, Any]:
    source, metadata = article.source, article.metadata
    return {
        "path": str(source.path) if source.path is not None else source.name,
        "part": article.part,
        "sha256": source.sha256,
        "format": source.kind.value,
        "encoding": source.encoding,
        "encoding_reason": source.encoding_reason,
        "encoding_certainty": source.encoding_certainty,
        "captured": source.captured.isoformat() if source.captured else "",
        "title": metadata.title,
        "byline": metadata.byline,
        "published": metadata.published,
        "modified": metadata.modified,
        "outlet": metadata.outlet,
        "url": metadata.url,
        "language": metadata.language,
        "warnings": article.warnings,
    }


def _block(block: Block) -> dict[str, Any]:
    return {
        "text": block.text,
        "kind": block.kind.value,
        "kept": block.kept,
        "rule": block.rule,
        "reason": block.reason,
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "left": row.left,
        "right": row.right,
        "kind": row.kind.value,
        "moved": row.moved,
        "confidence": row.confidence,
        "left_runs": [_run(run) for run in row.left_runs],
        "right_runs": [_run(run) for run in row.right_runs],
        "facts": _facts(row),
        "left_notes": _notes(row.left_runs),
        "right_notes": _notes(row.right_runs),
        "rewritten": row.rewritten,
    }


def _facts(row: Row) -> list[str]:
    """The kinds of facts that change in a row, in alphabetical order."""
    return sorted({fact for run in row.left_runs + row.right_runs for fact in _names(run.fact)})


def _notes(runs: Sequence[Run]) -> list[dict[str, Any]]:
    """What is known of single runs, by its place: house-style rules that explain it, facts it changes."""
    return [
        {"run": at, "rules": _names(run.rule), "facts": _names(run.fact)}
        for at, run in enumerate(runs)
        if run.rule or run.fact
    ]


def _names(joined: str) -> list[str]:
    """Names that a run holds as one text."""
    return joined.split(", ") if joined else []


def _run(run: Run) -> tuple[str, str]:
    return run.text, run.kind.value
