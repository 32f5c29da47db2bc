"""Segments and their wording to numbers about the neighbourhood: neighbours, headings above, repetition,
place.
"""

from collections import Counter
from itertools import accumulate, pairwise
from math import log2
from operator import sub

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
_NOBODY = -1.0
# What a line that is no prose costs the densest stretch, in words: an article full of lists, and one without.
_PRICES = (16.0, 5.0)

Columns = dict[str, list[float]]


def surroundings(
    layout: Layout, columns: Columns, words: list[int], prose: list[bool], witness: Witness
) -> Columns:
    """The numbers named by SURROUNDINGS as columns, a number a segment; linear in their number."""
    if not layout.segments:
        return {name: [] for name in SURROUNDINGS}
    signs = (columns[sign] for sign in ("action", "more", "comments", "dateline", "byline"))
    chrome = list(map(max, *signs))
    read = [float(count) if reads else 0.0 for count, reads in zip(words, prose, strict=True)]
    return {
        **_page_columns(layout, words, read, chrome, witness),
        **_gap_columns(layout, words, prose),
        **_heading_columns(layout, columns, read),
        **_prose_columns(prose, read),
        **_near_columns(columns, words, read, chrome),
        **_group_columns(layout, columns, words, prose),
        **_neighbour_columns(layout, columns, prose, chrome),
        **_stretch_columns("tight", _densest(words, prose, _PRICES[0]), len(words)),
        **_stretch_columns("loose", _densest(words, prose, _PRICES[1]), len(words)),
    }


def _sums(values: list[float]) -> list[float]:
    """The sums of the first values: of none, of one, and so on to all."""
    return list(accumulate(values, initial=0.0))


def _windows(values: list[float], reach: int) -> list[float]:
    """For every value the sum of those up to `reach` before and after it, itself included."""
    sums = _sums(values)
    padded = [0.0] * reach + sums + [sums[-1]] * reach
    return list(map(sub, padded[2 * reach + 1 :], padded))


def _page_columns(
    layout: Layout, words: list[int], read: list[float], chrome: list[float], witness: Witness
) -> Columns:
    """How often a segment stands in the source, where, and how large the source is."""
    count = len(words)
    seen = Counter(segment.text for segment in layout.segments)
    sums = _sums(read)
    total, title = sums[-1] or 1.0, witness.title_at
    return {
        "repeats": [float(min(5, seen[segment.text])) for segment in layout.segments],
        "title_likeness": witness.title_likeness,
        "witnessed": witness.witnessed,
        "place": [at / count for at in range(count)],
        "place_in_prose": [before / total for before in sums[:-1]],
        "after_title": [float(max(-40, min(80, at - title))) if title >= 0 else -99.0 for at in range(count)],
        "segments": [log2(count)] * count,
        "page_prose": [log2(1 + total)] * count,
        "prose_share": [sum(read) / (sum(words) or 1)] * count,
        "chrome_share": [sum(chrome) / count] * count,
    }


def _gap_columns(layout: Layout, words: list[int], prose: list[bool]) -> Columns:
    """The blank lines around a segment, and how it is indented."""
    gaps = [float(min(4, segment.gap)) for segment in layout.segments]
    usual = _usual_indent(layout, words, prose)
    return {
        "gap_before": gaps,
        "gap_after": [*gaps[1:], 4.0],
        "indent": [float(min(40, segment.indent)) for segment in layout.segments],
        "indent_to_prose": [float(segment.indent - usual) for segment in layout.segments],
    }


def _heading_columns(layout: Layout, columns: Columns, read: list[float]) -> Columns:
    """The last heading above a segment, the last over other things to read, the last over comments."""
    headings, mores, comments = _openings(layout, columns)
    sums = _sums(read)
    since_heading, words_since_heading = _since(headings, sums)
    since_more, prose_since_more = _since(mores, sums)
    since_comments, prose_since_comments = _since(comments, sums)
    more, comment = columns["more"], columns["comments"]
    return {
        "since_heading": since_heading,
        "words_since_heading": words_since_heading,
        "heading_more": [more[at] if at >= 0 else 0.0 for at in headings],
        "heading_comments": [comment[at] if at >= 0 else 0.0 for at in headings],
        "since_more": since_more,
        "prose_since_more": prose_since_more,
        "since_comments": since_comments,
        "prose_since_comments": prose_since_comments,
    }


def _since(openings: list[int], sums: list[float]) -> tuple[list[float], list[float]]:
    """How many segments and how many words of prose since an opening; far and -1 where there was none."""
    if openings[-1] < 0:
        return [_FAR] * len(openings), [-1.0] * len(openings)
    return (
        [min(_FAR, float(at - opening)) if opening >= 0 else _FAR for at, opening in enumerate(openings)],
        [sums[at] - sums[opening] if opening >= 0 else -1.0 for at, opening in enumerate(openings)],
    )


def _openings(layout: Layout, columns: Columns) -> tuple[list[int], list[int], list[int]]:
    """For every segment the last heading above it, the last over other things to read, the last over
    comments; -1 where there is none.
    """
    headings: list[int] = []
    heading = -1
    for at, is_heading in enumerate(_are_headings(layout, columns)):
        headings.append(heading)
        if is_heading:
            heading = at
    return headings, _last_before(columns["more"]), _last_before(columns["comments"])


def _last_before(flags: list[float]) -> list[int]:
    """For every place the last one before it that has the flag, or -1."""
    places = (at if flag else -1 for at, flag in enumerate(flags))
    return list(accumulate(places, max, initial=-1))[:-1] if any(flags) else [-1] * len(flags)


def _are_headings(layout: Layout, columns: Columns) -> list[bool]:
    """Which segments are headings by their markup, or by their looks where there is none."""
    names = ("heading_level", "more", "comments", "words", "ends_sentence", "bullet")
    numbers = zip(layout.segments, *(columns[name] for name in names), strict=True)
    return [
        bool(level or more or comments)
        or (not segment.tag and words <= 3.8 and not (ends or bullet) and segment.gap > 0)
        for segment, level, more, comments, words, ends, bullet in numbers
    ]


def _prose_columns(prose: list[bool], read: list[float]) -> Columns:
    """How far the last prose before and the next after a segment are, and how much there is before and
    after.
    """
    before, after = _distances(prose)
    sums = _sums(read)
    return {
        "since_prose": before,
        "until_prose": after,
        "prose_before": sums[:-1],
        "prose_after": [sums[-1] - so_far for so_far in sums[1:]],
    }


def _near_columns(columns: Columns, words: list[int], read: list[float], chrome: list[float]) -> Columns:
    """The prose, the links and the signs of a site near a segment."""
    lengths = [float(min(60, count)) for count in words]
    return {
        "prose_near": _windows(read, 3),
        "prose_far": _windows(read, 10),
        "links_near": _windows(columns["links"], 4),
        "signs_near": _windows(chrome, 5),
        "dates_near": _windows(columns["date"], 5),
        "words_near": [total / 9 for total in _windows(lengths, 4)],
        "words_far": [total / 41 for total in _windows(lengths, 20)],
        "ends_near": [total / 17 for total in _windows(columns["ends_sentence"], 8)],
    }


def _group_columns(layout: Layout, columns: Columns, words: list[int], prose: list[bool]) -> Columns:
    """The run without prose, the group without blank line and the family of like segments one stands in."""
    of_runs, of_groups = ("run_length", "run_words", "run_links"), ("group_size", "group_words")
    of_shapes = ("shape_count", "shape_words", "shape_prose")
    runs = zip(*_runs(prose, words, columns["links"]), strict=True)
    groups, shapes = (
        zip(*_groups(layout, words), strict=True),
        zip(*_shapes(layout, words, prose), strict=True),
    )
    names, columns_of = (*of_runs, *of_groups, *of_shapes), (*runs, *groups, *shapes)
    return dict(zip(names, map(list, columns_of), strict=True))


def _neighbour_columns(layout: Layout, columns: Columns, prose: list[bool], chrome: list[float]) -> Columns:
    """The two segments before and the two after."""
    own = {"words": columns["words"], "links": columns["links"], "prose": list(map(float, prose))}
    own |= {"chrome": chrome, "tag": columns["tag"]}
    count = len(prose)
    found: Columns = {}
    for name, column in own.items():
        found[f"{name}_before2"] = ([_NOBODY] * 2 + column)[:count]
        found[f"{name}_before"] = [_NOBODY, *column[:-1]]
        found[f"{name}_after"] = [*column[1:], _NOBODY]
        found[f"{name}_after2"] = (column + [_NOBODY] * 2)[2:]
    same = [
        float(tag == following) for tag, following in pairwise(segment.tag for segment in layout.segments)
    ]
    return found | {
        "same_tag_before": [0.0, *same],
        "same_tag_after": [*same, 0.0],
        "ends_before": [_NOBODY, *columns["ends_sentence"][:-1]],
        "small_after": [*columns["opens_small"][1:], _NOBODY],
    }


def _densest(words: list[int], prose: list[bool], price: float) -> tuple[int, int]:
    """The stretch with most prose, where every line that is none costs `price` words."""
    return best_stretch(
        [min(60.0, count) if read else -price for count, read in zip(words, prose, strict=True)]
    )


def _stretch_columns(name: str, stretch: tuple[int, int], count: int) -> Columns:
    """Whether a segment stands in a stretch, how far behind its beginning, how far before its end."""
    first, last = stretch
    return {
        f"{name}_inside": [0.0] * first + [1.0] * (last - first) + [0.0] * (count - last),
        f"{name}_since": [max(-_FAR, min(_FAR, float(at - first))) for at in range(count)],
        f"{name}_until": [max(-_FAR, min(_FAR, float(last - 1 - at))) for at in range(count)],
    }


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
