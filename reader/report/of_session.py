"""What a session holds to text and JSON."""

import json
from collections import Counter
from pathlib import Path

from reader.library import ArticleRecord, BlockRecord, DifferenceRecord, Holdings
from reader.library.records import AlignmentRecord
from reader.report.plain import counted, on_one_line

DECIDED = ("restored", "stripped", "ticked", "waiting")


def session_as_json(path: Path, holdings: Holdings, sources: int) -> str:
    """One object in one line: the articles with what was decided about each, the pairs, and sums."""
    values = {
        "path": str(path),
        "sources": sources,
        "articles": [article_values(holdings, article) for article in holdings.articles()],
        "pairs": [{"left": pair.left, "right": pair.right} for pair in holdings.pairs()],
        "alignments": len(holdings.every(AlignmentRecord)),
        "differences": [difference_values(record) for record in holdings.every(DifferenceRecord)],
    }
    return json.dumps(values) + "\n"


def article_values(holdings: Holdings, article: ArticleRecord) -> dict[str, object]:
    """An article of the list and what was decided about it."""
    blocks = holdings.of(article.where, BlockRecord)
    return {
        "number": article.number,
        "title": title_of(article),
        "path": None if article.path is None else str(article.path),
        "part": article.part,
        "sha256": article.sha256,
        "pasted": article.pasted,
        "captured": article.captured.isoformat() if article.captured else None,
        "restored": sum(block.kept is True for block in blocks),
        "stripped": sum(block.kept is False for block in blocks),
        "ticked": sum(block.ticked for block in blocks),
        "waiting": len(holdings.waiting(article.number)),
        "note": holdings.note(article.number),
    }


def title_of(article: ArticleRecord) -> str:
    """What the reader called an article, else its headline, else its file's name."""
    headline = article.facts.get("title")
    return article.title or (headline if isinstance(headline, str) else "") or article.name


def difference_values(record: DifferenceRecord) -> dict[str, object]:
    """What the reader thinks of a difference between two articles."""
    judgement = record.judgement
    return {
        "articles": [record.one, record.other],
        "verdict": judgement.verdict.value if judgement.verdict else None,
        "note": judgement.note,
        "excerpt": record.excerpt,
    }


def session_as_text(path: Path, holdings: Holdings, sources: int) -> str:
    """A line an article with what was decided about it, then the pairs and the verdicts in sum."""
    held = f"{counted(len(holdings.articles()), 'article')}, {counted(sources, 'source')}"
    lines = [f"{on_one_line(str(path))}: {held}"]
    for article in holdings.articles():
        values = article_values(holdings, article)
        counts = [f"{values[name]} {name}" for name in DECIDED if values[name]]
        note = [f"note: {' '.join(str(values['note']).split())}"] if values["note"] else []
        lines.append("; ".join([f"{article.number:3d}  {on_one_line(title_of(article))}", *counts, *note]))
    lines += [f"{pair.left:3d} – {pair.right:3d}  side by side" for pair in holdings.pairs()]
    verdicts = Counter(
        record.judgement.verdict or "no verdict" for record in holdings.every(DifferenceRecord)
    )
    lines += [f"{number} × {verdict}" for verdict, number in sorted(verdicts.items())]
    return "\n".join(lines) + "\n"
