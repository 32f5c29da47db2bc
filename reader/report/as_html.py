"""A Comparison to one self-contained HTML page: two columns, no scripts, light and dark, fit to print."""

from collections.abc import Iterator
from html import escape

from reader.clean import Article, Kind
from reader.compare import Comparison, Run, RunKind
from reader.present import Line, Mark, Paragraph, Sheet, describe, present
from reader.present.direction import FIRST_STRONG_ISOLATE, POP_ISOLATE
from reader.present.visible import named, shown_text
from reader.report.page_style import STYLE
from reader.report.plain import kept_note
from reader.report.words import SIGNS, position_note, summary_sentence

TAGS = {RunKind.REMOVED: "del", RunKind.ADDED: "ins", RunKind.STYLED: "span"}

HEADLINES = frozenset({Kind.TITLE, Kind.HEADING})

MINUS = "−"
"""The sign of a removed paragraph in print, as wide as the plus."""

NO_ISOLATES = str.maketrans("", "", FIRST_STRONG_ISOLATE + POP_ISOLATE)
"""Takes out what keeps names apart for the eye: in a sentence that is only heard it would be read out."""

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The page needs nothing but its own style, so a browser is told to load nothing at all."""


def comparison_as_html(comparison: Comparison) -> str:
    """The whole page. Every text of the articles is escaped, and characters that show nothing or turn the
    direction of others are shown as in the window; nothing in it is fetched or run."""
    left, right = comparison.left, comparison.right
    title = escape(f"{named(left.title)} | {named(right.title)}")
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
            *_rows(present(comparison)),
            "</tbody>\n</table>\n</body>\n</html>\n",
        )
    )


def _heading(article: Article) -> str:
    """Which file a column is: who published it and when, as far as it says, and how much was kept."""
    metadata = article.metadata
    name = named(article.source.name + (f"#{article.part}" if article.part > 1 else ""))
    told = ", ".join(map(named, filter(None, (metadata.outlet, metadata.published))))
    facts = filter(None, (named(metadata.byline), told and name))
    return (
        f'<th scope="col" dir="auto">{escape(told or name)}'
        f"{_small(' · '.join([*facts, kept_note(article)]))}</th>"
    )


def _small(text: str) -> str:
    return f'<small dir="auto">{escape(text)}</small>'


def _rows(sheet: Sheet) -> Iterator[str]:
    told = -1
    for line in sheet.lines:
        if line.mark is not Mark.GHOST:
            # A difference may span thousands of lines, so its sentence is told once, at the first.
            said = str(describe(sheet, line.stop)) if line.stop > told else line.mark.value
            told = max(told, line.stop)
            yield f'<tr class="{line.mark.value}">{_cell(line, line.left)}{_sign(line, said)}'
            yield f"{_cell(line, line.right)}</tr>\n"


def _sign(line: Line, said: str) -> str:
    """The gutter: a sign for the eye, words for a screen reader."""
    shown = SIGNS[line.mark].replace("-", MINUS)
    heard = shown_text(said.translate(NO_ISOLATES))
    return f'<td class="sign">{shown}<span class="unseen">{escape(heard)}</span></td>'


def _cell(line: Line, paragraphs: tuple[Paragraph, ...]) -> str:
    note = position_note(line) if paragraphs else ""
    return f"<td>{_small(note) if note else ''}{''.join(map(_paragraph, paragraphs))}</td>"


def _paragraph(paragraph: Paragraph) -> str:
    headline = ' class="headline"' if paragraph.kind in HEADLINES else ""
    return f'<p dir="auto"{headline}>{"".join(map(_marked, paragraph.runs))}</p>'


def _marked(run: Run) -> str:
    text = escape(shown_text(run.text))
    tag = TAGS.get(run.kind)
    if tag is None:
        return text
    told = run.rule or run.fact
    title = f' title="{escape(told)}"' if told else ""
    return f"<{tag}{title}>{text}</{tag}>"
