"""What a page says about itself to evidence on its segments: like the title, found in the structured text."""

from msgspec import Struct

from reader.clean.phrases import plain
from reader.clean.segment import Layout
from reader.clean.spoken import paragraphs_of

_GRAM = 4
# A title and its headline share this much of their words; set on the benchmark's pages.
_ALIKE = 0.6


class Witness(Struct, frozen=True):
    """For every segment how like the page's names it is (0 to 1), and how much of it stands in the
    structured text.

    `witnessed` is -1 where the page has no structured text. `title_at` is the segment that is the
    headline, or -1.
    """

    title_likeness: list[float]
    witnessed: list[float]
    title_at: int


def hear(layout: Layout) -> Witness:
    """The evidence of a layout; linear in its text."""
    names = [frozenset(plain(title).split()) for title in layout.titles]
    likeness = [_likeness(segment.text, names) if names else 0.0 for segment in layout.segments]
    return Witness(likeness, _witnessed(layout), _title_at(layout, likeness))


def _likeness(text: str, names: list[frozenset[str]]) -> float:
    """The greatest overlap of a text's words with a name of the article (Dice; a name with its outlet counts
    too).
    """
    if len(text) > 300:
        return 0.0
    words = frozenset(plain(text).split())
    if not words:
        return 0.0
    best = 0.0
    for name in names:
        common = len(words & name)
        if common:
            best = max(best, 2 * common / (len(words) + len(name)))
            if len(words) >= 4 and common == len(words):
                best = max(best, 0.9 * common / len(name) + 0.1)
    return best


def _title_at(layout: Layout, likeness: list[float]) -> int:
    """The segment that is the headline: an h1 like the page's name, else the likest heading, else the first
    h1.
    """
    best, found = 0.0, -1
    for at, segment in enumerate(layout.segments):
        value = likeness[at]
        if segment.tag == "title":
            continue
        if value >= _ALIKE or segment.tag == "h1":
            value += {"h1": 0.5, "h2": 0.25, "h3": 0.1}.get(segment.tag, 0.0)
            value -= 0.3 * layout.containers[segment.container].hidden
            if value > best:
                best, found = value, at
    return found


def _witnessed(layout: Layout) -> list[float]:
    """The share of each segment's word groups that stand in the structured text."""
    body = " ".join(paragraphs_of(layout.article_body)) if len(layout.article_body) >= 200 else ""
    if len(body) < 200:
        return [-1.0] * len(layout.segments)
    words = body.split()
    grams = {
        tuple(words[at : at + size]) for size in range(1, _GRAM + 1) for at in range(len(words) - size + 1)
    }
    found = []
    for segment in layout.segments:
        own = segment.text.split()
        size = min(_GRAM, len(own))
        groups = [tuple(own[at : at + size]) for at in range(len(own) - size + 1)]
        found.append(sum(group in grams for group in groups) / max(1, len(groups)))
    return found
