"""Segments and their chances to the one that is the headline: by the page's own names, or by its looks."""

from reader.clean.phrases import plain
from reader.clean.reasons import Columns
from reader.clean.segment import Layout

# How far above the first kept paragraph a headline of plain text may stand: bylines, dates, share bars and a
# picture with two captions fit between. Set on the seeds and the text dumps of the benchmark.
_REACH = 15
# A page's headline may stand this far above its text, or below where an opening picture's caption was kept.
_PAGE_REACH, _BELOW = 60, 6


def headline(layout: Layout, columns: Columns, kept: list[bool], title_at: int) -> int:
    """The segment that is the headline, or -1; `title_at` is what the page itself points at, or -1."""
    first = next((at for at, keep in enumerate(kept) if keep and _is_text(columns, at)), -1)
    if first < 0:
        return -1
    if layout.from_markup:
        near = title_at >= 0 and first - _PAGE_REACH <= title_at <= first + _BELOW
        return (
            title_at if near and columns["title_likeness"][title_at] >= 0.6 else _first_heading(layout, first)
        )
    return _by_looks(layout, columns, first)


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


def _by_looks(layout: Layout, columns: Columns, first: int) -> int:
    """The line above the text that looks most like a headline: isolated, of some words, without a full stop."""
    names = [plain(segment.text) for segment in layout.segments[:3]]
    best, found = 0.0, -1
    for at in range(max(0, first - _REACH), first + 1):
        value = _headline_value(layout, columns, at, first, names)
        if value > best:
            best, found = value, at
    return found


def _headline_value(layout: Layout, columns: Columns, at: int, first: int, names: list[str]) -> float:
    """How much a line looks like a headline; 0 and below: not at all."""
    segment = layout.segments[at]
    words = 2 ** columns["words"][at] - 1
    if not 2.5 <= words <= 32 or segment.bullet or columns["repeats"][at] > 3:
        return 0.0
    if any(
        columns[sign][at]
        for sign in ("byline", "dateline", "agency", "action", "more", "comments", "cut_off")
    ):
        return 0.0
    value = 1.0 - 0.09 * (first - at) + (0.5 if 5 <= words <= 20 else 0.0)
    value -= 1.6 * columns["ends_sentence"][at] * (not segment.text.endswith(("?", "!", "؟", "？")))
    value += {"h1": 2.0, "h2": 0.8}.get(segment.tag, 0.0)
    value += 0.7 if segment.gap or at == 0 else 0.0
    value -= 0.5 * columns["site_speech"][at] + columns["address"][at] + columns["widget"][at]
    following = range(at + 1, min(at + 5, first + 1))
    value += 0.5 * any(columns["byline"][near] or columns["dateline"][near] for near in following)
    line = plain(segment.text)
    if any(len(line) > 12 and line in name for place, name in enumerate(names) if place != at):
        value += 1.5
    return value if value > 0.6 else 0.0
