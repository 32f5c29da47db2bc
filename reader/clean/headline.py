"""Segments and their chances to the one that is the headline: by the page's own names, or by its looks."""

from reader.clean.phrases import plain
from reader.clean.reasons import SIGNS, Columns
from reader.clean.scoring import score, table
from reader.clean.segment import Layout

LOOKS = ("until_text", "length", "echoed")
# How far above the first kept paragraph a headline of text may stand, in lines: bylines, dates, share bars
# and pictures with their captions fit between. Set on the dumps of the benchmark.
LOOKS_REACH = 30
# A line that scores less is no headline. Set on dumps of the benchmark whose sites were not learned from.
_LEAST = -2.5
# No headline of the benchmark has more than 32 words (the number of words is kept as a logarithm).
_LONGEST = 5.05
_REACH = 15
_OPENING = ("“", '"', "„", "«", "»", "‘", "”", "「")
# A page's headline may stand this far above its text, or below where an opening picture's caption was kept.
_PAGE_REACH, _BELOW = 60, 6


def headline(layout: Layout, columns: Columns, kept: list[bool], title_at: int) -> int:
    """The segment that is the headline, or -1; `title_at` is what the page itself points at, or -1."""
    first = next((at for at, keep in enumerate(kept) if keep and _is_text(columns, at)), -1)
    quoted = -1
    if not layout.from_markup and _is_pull_quote(layout, first):
        quoted = first
        first = next((at for at in range(first + 1, len(kept)) if kept[at] and _is_text(columns, at)), first)
    if first < 0:
        return -1
    if layout.from_markup:
        near = title_at >= 0 and first - _PAGE_REACH <= title_at <= first + _BELOW
        if near and columns["title_likeness"][title_at] >= 0.6:
            return title_at
        found = _first_heading(layout, first)
        is_unnamed = layout.is_document or not layout.titles
        return _by_looks(layout, columns, first, 0) if found < 0 and is_unnamed else found
    return _by_looks(layout, columns, first, quoted + 1)


def _is_pull_quote(layout: Layout, at: int) -> bool:
    """Whether a line is a quotation that the story shows above its headline: it stands in it once more."""
    text = layout.segments[at].text if at >= 0 else ""
    return text[:1] in _OPENING and any(segment.text == text for segment in layout.segments[at + 1 :])


def _is_text(columns: Columns, at: int) -> bool:
    """Whether a segment is a sentence or more, not a heading or a label."""
    return bool(columns["ends_sentence"][at]) or columns["words"][at] > 4.4


def _first_heading(layout: Layout, first: int) -> int:
    """The last h1 shortly before the text; a page that names itself nowhere has its headline there."""
    for at in range(first, max(-1, first - _REACH), -1):
        segment = layout.segments[at]
        if segment.tag == "h1" and not layout.containers[segment.container].hidden:
            return at
    return -1


def _by_looks(layout: Layout, columns: Columns, first: int, least: int) -> int:
    """The line above the text, from the `least` on, that looks most like a headline, by the weights learned
    from dumps; else -1."""
    weights = table("headline")
    texts = [segment.text for segment in layout.segments]
    places = [at for at in range(max(least, first - LOOKS_REACH), first + 1) if not _is_sign(columns, at)]
    known = [columns[name] for name in weights.names[: -len(LOOKS)]]
    rows = [(*(column[at] for column in known), *looks(texts, first, at)) for at in places]
    best, found = max(zip(score(weights, rows), places, strict=True), default=(_LEAST, -1))
    return found if best > _LEAST else -1


def looks(texts: list[str], first: int, at: int) -> tuple[float, float, float]:
    """The numbers named by LOOKS: how far above the text, how long, whether the first lines echo it."""
    line = plain(texts[at])
    echoed = len(line) > 12 and any(
        line in plain(name) for place, name in enumerate(texts[:3]) if place != at
    )
    return float(first - at), float(len(line)), float(echoed)


def _is_sign(columns: Columns, at: int) -> bool:
    """Whether a line is a byline, a date, a caption or the site's, or longer than headlines are."""
    return columns["words"][at] > _LONGEST or any(columns[sign][at] for sign in SIGNS)
