"""Segments and their wording to numbers about the neighbourhood: neighbours, headings above, repetition,
place.
"""

from collections import Counter
from dataclasses import dataclass
from math import log2

from reader.clean.segment import Layout
from reader.clean.stretch import best_stretch
from reader.clean.witness import Witness

SURROUNDINGS = (
    "repeats",
    "title_likeness",
    "witnessed",
    "place",
    "place_in_prose",
    "after_title",
    "segments",
    "page_prose",
    "prose_share",
    "chrome_share",
    "gap_before",
    "gap_after",
    "indent",
    "indent_to_prose",
    "since_heading",
    "words_since_heading",
    "heading_more",
    "heading_comments",
    "since_more",
    "prose_since_more",
    "since_comments",
    "prose_since_comments",
    "since_prose",
    "until_prose",
    "prose_before",
    "prose_after",
    "prose_near",
    "prose_far",
    "links_near",
    "signs_near",
    "dates_near",
    "run_length",
    "run_words",
    "run_links",
    "group_size",
    "group_words",
    "shape_count",
    "shape_words",
    "shape_prose",
    *(
        f"{what}_{where}"
        for where in ("before2", "before", "after", "after2")
        for what in ("words", "links", "prose", "chrome", "tag")
    ),
    "same_tag_before",
    "same_tag_after",
    "ends_before",
    "small_after",
    "words_near",
    "words_far",
    "ends_near",
    *(f"{scale}_{what}" for scale in ("tight", "loose") for what in ("inside", "since", "until")),
)
_FAR = 60.0
_NOBODY = [-1.0] * 5
# What a line that is no prose costs the densest stretch, in words: an article full of lists, and one without.
_PRICES = (16.0, 5.0)


class _Sums:
    """Sums over any stretch of a row of numbers in constant time."""

    def __init__(self, values: list[float]) -> None:
        self.sums = [0.0]
        total = 0.0
        for value in values:
            total += value
            self.sums.append(total)

    def between(self, first: int, last: int) -> float:
        """The sum of values[first:last], ends beyond the row cut off."""
        sums = self.sums
        size = len(sums) - 1
        first = 0 if first < 0 else size if first > size else first
        last = 0 if last < 0 else size if last > size else last
        return sums[last] - sums[first]


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known of a whole source, for looking from each of its segments."""

    columns: dict[str, list[float]]
    prose: list[bool]
    chrome: list[float]
    read_sums: _Sums
    link_sums: _Sums
    chrome_sums: _Sums
    date_sums: _Sums
    total: float
    whole: tuple[float, ...]


def _page(columns: dict[str, list[float]], words: list[int], prose: list[bool]) -> _Page:
    """The sums and shares of a source."""
    read = [float(w) if p else 0.0 for w, p in zip(words, prose, strict=True)]
    signs = zip(
        *(columns[sign] for sign in ("action", "more", "comments", "dateline", "byline")), strict=True
    )
    chrome = [max(flags) for flags in signs]
    total = sum(read) or 1.0
    shares = (sum(read) / (sum(words) or 1), sum(chrome) / len(words))
    return _Page(
        columns,
        prose,
        chrome,
        _Sums(read),
        _Sums(columns["links"]),
        _Sums(chrome),
        _Sums(columns["date"]),
        total,
        (log2(len(words)), log2(1 + total), *shares),
    )


def surroundings(
    layout: Layout, columns: dict[str, list[float]], words: list[int], prose: list[bool], witness: Witness
) -> list[list[float]]:
    """The numbers named by SURROUNDINGS for every segment; linear in their number."""
    segments = layout.segments
    if not segments:
        return []
    page = _page(columns, words, prose)
    seen = Counter(segment.text for segment in segments)
    runs, groups = _runs(prose, words, columns["links"]), _groups(layout, words)
    shapes = _shapes(layout, words, prose)
    before, after = _distances(prose)
    usual = _usual_indent(layout, words, prose)
    openings = _openings(layout, columns)
    word_sums, end_sums = _Sums([float(min(60, count)) for count in words]), _Sums(columns["ends_sentence"])
    tight, loose = (_densest(words, prose, price) for price in _PRICES)
    numbers: list[list[float]] = []
    for at, segment in enumerate(segments):
        numbers.append(
            [
                float(min(5, seen[segment.text])),
                witness.title_likeness[at],
                witness.witnessed[at],
                *_place_numbers(page, at, len(segments), witness.title_at),
                float(min(4, segment.gap)),
                float(min(4, segments[at + 1].gap)) if at + 1 < len(segments) else 4.0,
                float(min(40, segment.indent)),
                float(segment.indent - usual),
                *_heading_numbers(page, at, openings[at]),
                before[at],
                after[at],
                *_window_numbers(page, at, len(segments)),
                *runs[at],
                *groups[at],
                *shapes[at],
                *_neighbour_numbers(page, at, len(segments)),
                float(at > 0 and segments[at - 1].tag == segment.tag),
                float(at + 1 < len(segments) and segments[at + 1].tag == segment.tag),
                columns["ends_sentence"][at - 1] if at else -1.0,
                columns["opens_small"][at + 1] if at + 1 < len(segments) else -1.0,
                word_sums.between(at - 4, at + 5) / 9,
                word_sums.between(at - 20, at + 21) / 41,
                end_sums.between(at - 8, at + 9) / 17,
                *_stretch_numbers(tight, at),
                *_stretch_numbers(loose, at),
            ]
        )
    return numbers


def _place_numbers(page: _Page, at: int, count: int, title_at: int) -> list[float]:
    """Where a segment stands in the source, and how large the source is."""
    return [
        at / count,
        page.read_sums.between(0, at) / page.total,
        float(max(-40, min(80, at - title_at))) if title_at >= 0 else -99.0,
        *page.whole,
    ]


def _heading_numbers(page: _Page, at: int, opening: tuple[int, int, int]) -> list[float]:
    """The last heading above a segment, the last over other things to read, the last over comments."""
    heading, more, comments = opening
    columns, between = page.columns, page.read_sums.between
    return [
        min(_FAR, float(at - heading)) if heading >= 0 else _FAR,
        between(heading, at) if heading >= 0 else -1.0,
        columns["more"][heading] if heading >= 0 else 0.0,
        columns["comments"][heading] if heading >= 0 else 0.0,
        min(_FAR, float(at - more)) if more >= 0 else _FAR,
        between(more, at) if more >= 0 else -1.0,
        min(_FAR, float(at - comments)) if comments >= 0 else _FAR,
        between(comments, at) if comments >= 0 else -1.0,
    ]


def _window_numbers(page: _Page, at: int, count: int) -> list[float]:
    """The prose before, after and around a segment, and the links and signs of a site near it."""
    between = page.read_sums.between
    return [
        between(0, at),
        between(at + 1, count),
        between(at - 3, at + 4),
        between(at - 10, at + 11),
        page.link_sums.between(at - 4, at + 5),
        page.chrome_sums.between(at - 5, at + 6),
        page.date_sums.between(at - 5, at + 6),
    ]


def _neighbour_numbers(page: _Page, at: int, count: int) -> list[float]:
    """The two segments before and the two after."""
    columns, row = page.columns, []
    words, links, tags = columns["words"], columns["links"], columns["tag"]
    for there in (at - 2, at - 1, at + 1, at + 2):
        if 0 <= there < count:
            row += [words[there], links[there], float(page.prose[there]), page.chrome[there], tags[there]]
        else:
            row += _NOBODY
    return row


def _densest(words: list[int], prose: list[bool], price: float) -> tuple[int, int]:
    """The stretch with most prose, where every line that is none costs `price` words."""
    return best_stretch(
        [min(60.0, count) if read else -price for count, read in zip(words, prose, strict=True)]
    )


def _stretch_numbers(stretch: tuple[int, int], at: int) -> tuple[float, float, float]:
    """Whether a segment stands in a stretch, how far behind its beginning, how far before its end."""
    first, last = stretch
    since, until = float(at - first), float(last - 1 - at)
    return float(first <= at < last), max(-_FAR, min(_FAR, since)), max(-_FAR, min(_FAR, until))


def _openings(layout: Layout, columns: dict[str, list[float]]) -> list[tuple[int, int, int]]:
    """For every segment the last heading above it, the last over other things to read, the last over
    comments.
    """
    found: list[tuple[int, int, int]] = []
    heading = more = comments = -1
    for at, segment in enumerate(layout.segments):
        found.append((heading, more, comments))
        heading = at if _is_heading(segment.tag, columns, at, segment.gap) else heading
        more = at if columns["more"][at] else more
        comments = at if columns["comments"][at] else comments
    return found


def _is_heading(tag: str, columns: dict[str, list[float]], at: int, gap: int) -> bool:
    """Whether a segment is a heading by its markup, or by its looks where there is none."""
    if columns["heading_level"][at]:
        return True
    if columns["more"][at] or columns["comments"][at]:
        return True
    short = columns["words"][at] <= 3.8 and not columns["ends_sentence"][at] and not columns["bullet"][at]
    return not tag and short and gap > 0


def _runs(prose: list[bool], words: list[int], links: list[float]) -> list[tuple[float, float, float]]:
    """For every segment the run of neighbours without prose it stands in: length, mean words, mean links."""
    found: list[tuple[float, float, float]] = []
    start = 0
    count = len(prose)
    while start < count:
        end = start + 1
        if not prose[start]:
            while end < count and not prose[end]:
                end += 1
        size = end - start
        entry = (float(min(60, size)), sum(words[start:end]) / size, sum(links[start:end]) / size)
        found += [entry] * size
        start = end
    return found


def _groups(layout: Layout, words: list[int]) -> list[tuple[float, float]]:
    """For every segment the group without blank line it stands in: size, mean words."""
    found: list[tuple[float, float]] = []
    segments = layout.segments
    start = 0
    while start < len(segments):
        end = start + 1
        while end < len(segments) and not segments[end].gap:
            end += 1
        found += [(float(min(60, end - start)), sum(words[start:end]) / (end - start))] * (end - start)
        start = end
    return found


def _shapes(layout: Layout, words: list[int], prose: list[bool]) -> list[tuple[float, float, float]]:
    """For every segment those of its tag, indent, bullet and gap: how many, mean words, share of prose."""
    keys = [(s.tag, s.indent, s.bullet[:1], s.gap > 0) for s in layout.segments]
    sums: dict[tuple[str, int, str, bool], list[float]] = {}
    for key, count, reads in zip(keys, words, prose, strict=True):
        entry = sums.setdefault(key, [0.0, 0.0, 0.0])
        entry[0] += 1
        entry[1] += count
        entry[2] += count if reads else 0
    return [
        (log2(1 + sums[key][0]), sums[key][1] / sums[key][0], sums[key][2] / (sums[key][1] or 1))
        for key in keys
    ]


def _distances(prose: list[bool]) -> tuple[list[float], list[float]]:
    """How many segments since the last prose before, and until the next after, each at most sixty."""
    before, after = [_FAR] * len(prose), [_FAR] * len(prose)
    last = -1
    for at, is_prose in enumerate(prose):
        before[at] = min(_FAR, float(at - last)) if last >= 0 else _FAR
        last = at if is_prose else last
    following = -1
    for at in range(len(prose) - 1, -1, -1):
        after[at] = min(_FAR, float(following - at)) if following >= 0 else _FAR
        following = at if prose[at] else following
    return before, after


def _usual_indent(layout: Layout, words: list[int], prose: list[bool]) -> int:
    """The indent at which most of the prose stands."""
    sums: Counter[int] = Counter()
    for segment, count, reads in zip(layout.segments, words, prose, strict=True):
        sums[segment.indent] += count if reads else 0
    return sums.most_common(1)[0][0] if sums else 0
