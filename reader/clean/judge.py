"""Layout to verdicts: finds the stretch that is the article, and says why every segment is in or out."""

from dataclasses import dataclass

from reader.clean.article import Kind
from reader.clean.script import count_words, ends_sentence, lower_share
from reader.clean.segment import Layout, Segment
from reader.clean.signs import (
    is_action,
    is_agency_caption,
    is_byline,
    is_cut_off,
    is_dateline,
    is_play_length,
    opens_comments,
    opens_more,
    site_speech,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a segment belongs to the article, which rule says so, and why, in the reader's words."""

    kept: bool
    rule: str
    reason: str
    kind: Kind | None = None


def _value(segment: Segment, repeated: bool) -> float:
    text = segment.text
    words = count_words(text)
    if opens_more(text) or opens_comments(text):
        return -12.0
    if is_byline(text) or is_dateline(text) or is_agency_caption(text):
        return -0.3
    if is_cut_off(text):
        return -2.0
    if is_action(text) or repeated:
        return -1.5
    links = segment.link_characters / max(1, len(text.replace(" ", "")))
    prose = words >= 8 and (ends_sentence(text) or (words >= 20 and lower_share(text) > 0.5))
    value = min(words, 60) / 8 if prose else -0.5 if words > 3 else -1.2
    value -= 4 * links if links > 0.5 else 0
    return value - 2.5 * site_speech(text)


def _stretch(values: list[float]) -> tuple[int, int]:
    """The run of values with the greatest sum."""
    best, first, last, total, start = 0.0, 0, 0, 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total > best:
            best, first, last = total, start, at + 1
    return first, last


def _stretches(values: list[float]) -> list[tuple[int, int]]:
    """The best run of values, and others outside it that are worth several paragraphs, in order."""
    found: list[tuple[int, int]] = []
    waiting = [(0, len(values))]
    while waiting:
        start, end = waiting.pop()
        first, last = _stretch(values[start:end])
        first, last = first + start, last + start
        if last > first and (not found or sum(values[first:last]) >= 20):
            found.append((first, last))
            waiting += [(start, first), (last, end)]
    return sorted(found)


def judge(layout: Layout) -> tuple[list[Verdict], tuple[str, ...]]:
    """A verdict for every segment, in order, and sentences about what is not certain."""
    segments = layout.segments
    seen: dict[str, int] = {}
    for segment in segments:
        seen[segment.text] = seen.get(segment.text, 0) + 1
    values = [
        _value(segment, seen[segment.text] > 1 and count_words(segment.text) < 12) for segment in segments
    ]
    under = False
    spaced = any(segment.gap for segment in segments)
    for at, segment in enumerate(segments):
        under = opens_more(segment.text) or (under and spaced and not segment.gap)
        if under:
            values[at] = min(values[at], -1.0)
    opening = [
        at for at, segment in enumerate(segments) if opens_more(segment.text) or is_action(segment.text)
    ]
    stretches = _stretches(values)
    first = stretches[0][0] if stretches else 0
    if not layout.from_markup and len(opening) * 20 < len(segments) - 15 * len(opening):
        return [_within(segment, seen, True) for segment in segments], ()
    titles = {_title(layout, first, values) for first, _ in stretches[: 1 if layout.from_markup else None]}
    verdicts = []
    for at, segment in enumerate(segments):
        if at in titles:
            verdicts.append(Verdict(True, "headline", "the headline", Kind.TITLE))
        elif any(first <= at < last for first, last in stretches):
            verdicts.append(_within(segment, seen, False))
        else:
            side = "before" if at < first else "after"
            verdicts.append(Verdict(False, "outside", f"{side} the article"))
    return verdicts, ()


def _within(segment: Segment, seen: dict[str, int], clean: bool) -> Verdict:
    text = segment.text
    if clean:
        return Verdict(True, "clean source", "the file holds nothing but its article")
    if is_agency_caption(text):
        return Verdict(False, "caption", "picture caption with agency", Kind.CAPTION)
    if is_byline(text):
        return Verdict(False, "byline", "says who wrote it", Kind.BYLINE)
    if is_dateline(text) or is_play_length(text):
        return Verdict(False, "dateline", "says when it appeared", Kind.DATELINE)
    if is_action(text) or (seen[text] > 1 and count_words(text) < 12):
        return Verdict(False, "site", "belongs to the site, not to the article")
    return Verdict(True, "body", "inside the article")


def _title(layout: Layout, first: int, values: list[float]) -> int:
    for at in range(first, max(-1, first - 15), -1):
        segment = layout.segments[at]
        words = count_words(segment.text)
        if segment.tag == "h1" or (
            not layout.from_markup
            and 4 <= words <= 30
            and not segment.bullet
            and not is_byline(segment.text)
            and not is_dateline(segment.text)
            and values[at] > -1
            and (segment.gap or at == 0)
            and not ends_sentence(segment.text)
        ):
            return at
    return -1
