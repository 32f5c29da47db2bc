"""Scores to a decision: which segments are the article, by which hypothesis, and what is uncertain."""

from msgspec import Struct

from reader.clean.doubts import doubts
from reader.clean.reasons import Columns
from reader.clean.scoring import chance
from reader.clean.script import count_words
from reader.clean.seams import choose
from reader.clean.segment import Layout
from reader.clean.spoken import paragraphs_of

# Keeping too much beats losing a paragraph, so every score is raised by this before the line is drawn at 0;
# going in or out of the article costs a seam. Both set on sites of the benchmark that were not learned from.
GENEROUS, _SEAM = 0.5, 0.6
# The smooth choice must keep this share of the words that the plain line keeps, else the plain line is drawn.
_SMOOTH_KEEPS = 0.55
# The loose hypothesis, for sources of which the strict one keeps fewer words than this.
_LOOSE, _LITTLE = 1.5, 60
# No copied page has fewer words than this (two of 714 dumps do, pages without text): such a file is a note, a
# poem, a list of names, and its lines are too short for a verdict on them.
_NO_PAGE = 60
# A line of a text is likely from this score on, which stands for a chance of three in ten.
_LIKELY = -0.85
# Of a text nearly all of whose words are likely, little is stripped: it was cleaned before, or copied with
# care. One with so many of them and hardly a line of a site came clean: that is said of 141 of 152 gold texts
# of the benchmark's pages, and of 8 of 179 of its dumps.
_NEARLY_ALL, _HARDLY_ANY = 0.96, 3.0
_CLEAN_WORDS, _SITE_LINES = 0.85, 0.01
# Where nothing is likely at all, the likeliest lines are kept, and those that come this close to them.
_CLOSE = 0.2


class Decision(Struct, frozen=True):
    """For every segment whether it is kept; the rule that says so; whether the source came clean."""

    kept: list[bool]
    rule: str
    reason: str
    whole: bool = False
    warnings: tuple[str, ...] = ()


def decide(layout: Layout, columns: Columns, scores: list[float], prose: list[bool]) -> Decision:
    """The decision over all segments of a source."""
    words = [count_words(segment.text) for segment in layout.segments]
    generosity = GENEROUS
    if not layout.from_markup:
        likely = sum(w for w, score in zip(words, scores, strict=True) if score > _LIKELY) / (sum(words) or 1)
        if sum(words) < _NO_PAGE or is_clean(columns, likely):
            return Decision(
                [True] * len(scores), "clean source", "the file holds nothing but its article", True
            )
        generosity = _HARDLY_ANY if likely >= _NEARLY_ALL else GENEROUS
    kept = _hypotheses(scores, words, generosity)
    said = sum(map(count_words, paragraphs_of(layout.article_body)))
    warnings = doubts(kept, [chance(score) for score in scores], words, prose, said)
    return Decision(kept, "body", "reads as the article's text", warnings=warnings)


def _hypotheses(scores: list[float], words: list[int], generosity: float) -> list[bool]:
    """The first of the hypotheses that keeps enough: smooth, plain, loose, the likeliest segments alone."""
    plain = [score + generosity > 0 for score in scores]
    smooth = choose([score + generosity for score in scores], _SEAM)
    if _sum(words, smooth) >= max(_LITTLE, _SMOOTH_KEEPS * _sum(words, plain)):
        return smooth
    if _sum(words, plain) >= _LITTLE:
        return plain
    loose = [score + _LOOSE > 0 for score in scores]
    if any(loose):
        return loose
    best = max(scores)
    return [score >= best - _CLOSE for score in scores]


def _sum(words: list[int], kept: list[bool]) -> int:
    """The number of words kept."""
    return sum(count for count, keep in zip(words, kept, strict=True) if keep)


def is_clean(columns: Columns, likely: float) -> bool:
    """Whether a text is clean as it came: hardly a line of a site, and nearly all of its words likely."""
    signs = zip(columns["action"], columns["more"], columns["comments"], strict=True)
    found = sum(max(line) for line in signs)
    return found <= _SITE_LINES * len(columns["action"]) and likely >= _CLEAN_WORDS
