"""Lines on paper to paragraphs: running heads told apart, hyphens at line ends undone, pages joined."""

import itertools
import re
import statistics
from collections import Counter

from msgspec import Struct

# Running heads stand among so many first or last lines of a page, on so many pages at least, and on this
# share of them (left and right pages may have different ones). Set on pages printed by browsers and by
# typesetting programs of our own making.
EDGE_LINES = 3
FEWEST_PAGES = 2
SHARE_OF_PAGES = 0.3
NUMBER = re.compile(r"\d+")
PAGE_NUMBER = re.compile(r"(?:page|seite|página|стр\.?)?\s?#\s?(?:(?:/|of|von|de|из)\s?#)?", re.I)
# What browsers print above and below a page, be it the only one.
PRINTED = re.compile(
    r"(?:https?://|file:///)\S{1,2000}(?: #/#)?|#(?:[/.-]#){2},? #:#(?: [ap]m)? .{1,300}|#/#", re.I | re.S
)
# A new paragraph begins after a gap this much larger than between most lines, with an indent of so much of
# the letters' size, after a line that ends so much of the column's width before its edge, or where the size
# of the letters changes by so much.
GAP, INDENT, SHORT, RESIZED = 1.35, 0.8, 0.12, 0.08
# Letters larger than those of most text by this are a heading.
LARGER, MUCH_LARGER = 1.12, 1.45
LONGEST_HEADING = 300
SENTENCE_END = (".", "!", "?", "”", '"', "»", ":", "。", "！", "？", "…", ")", "’")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
BROKEN = re.compile(r"([^\W\d_]+)-$")
HYPHENATED = re.compile(r"\w-$")
# After these a hyphen stands for what follows later: Nord- und Ostsee. No German word breaks before them.
SUSPENDING = frozenset({"und", "oder"})


class Line(Struct, frozen=True):
    """A line on a page; places in points from the page's top left corner, `size` that of its letters."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    page: int
    height: float


class Paragraph(Struct, frozen=True):
    """A paragraph or heading put together of lines."""

    text: str
    tag: str


def running_lines(pages: list[list[Line]]) -> set[Line]:
    """The lines that stand at the edge of many pages, the same but for numbers, with a space to the text:
    heads, feet, page numbers."""
    edges = [edge for lines in pages for edge in edges_of(lines)]
    seen: dict[str, list[Line]] = {}
    for edge in edges:
        for line in edge[:EDGE_LINES]:
            seen.setdefault(NUMBER.sub("#", line.text.casefold()), []).append(line)
    least = max(FEWEST_PAGES, SHARE_OF_PAGES * len(pages))
    repeated = {
        line
        for key, lines in seen.items()
        if PRINTED.fullmatch(key)
        or (
            len({line.page for line in lines}) >= (FEWEST_PAGES if PAGE_NUMBER.fullmatch(key) else least)
            and at_one_height(lines)
        )
        for line in lines
    }
    gap = usual_gap([line for lines in pages for line in lines])
    return {line for edge in edges for line in standing_apart(edge, repeated, gap)}


def edges_of(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of a page from its top inwards and from its bottom inwards, a few more than may be apart."""
    by_height = sorted(lines, key=lambda line: line.top)
    return by_height[: EDGE_LINES + 1], by_height[: -EDGE_LINES - 2 : -1]


def standing_apart(edge: list[Line], repeated: set[Line], gap: float) -> list[Line]:
    """The repeated lines at an edge, set in another size or with more space to the text than lines have."""
    count = next((at for at, line in enumerate(edge) if line not in repeated), len(edge))
    while count and count < len(edge):
        last, text = edge[count - 1], edge[count]
        resized = abs(text.size - last.size) > RESIZED * text.size
        if resized or abs(text.top - last.top) > GAP * gap * text.size:
            break
        count -= 1
    return edge[:count]


def at_one_height(lines: list[Line]) -> bool:
    """Whether most lines stand at the same height of their pages, and near its edge."""
    middle = statistics.median(line.top for line in lines)
    near = [line for line in lines if abs(line.top - middle) < line.size]
    edge = [line for line in near if line.top < 0.15 * line.height or line.bottom > 0.85 * line.height]
    return len(edge) * 2 > len(lines)


def paragraphs_of(pages: list[list[Line]], apart: set[Line]) -> list[Paragraph]:
    """The lines put together, without those that stand apart."""
    lines = [line for page in pages for line in page if line not in apart]
    if not lines:
        return []
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    body = sizes.most_common(1)[0][0]
    known = Counter(word.casefold() for line in lines for word in WORD.findall(line.text))
    right = right_edges(lines)
    gap = usual_gap(lines)
    groups: list[list[Line]] = [[lines[0]]]
    for before, line in itertools.pairwise(lines):
        if begins_anew(before, line, groups[-1][0], right, gap):
            groups.append([line])
        else:
            groups[-1].append(line)
    return [Paragraph(joined(group, known), tag_of(group, body)) for group in groups]


def right_edges(lines: list[Line]) -> dict[tuple[int, int], float]:
    """For each page and left edge of a column (to half an inch), where its longest lines end."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        key = (line.page, round(line.left / 36))
        edges[key] = max(edges.get(key, 0.0), line.right)
    return edges


def usual_gap(lines: list[Line]) -> float:
    """The distance from one line to the next inside a paragraph, in sizes of letters: that of the nearest
    quarter, for where paragraphs have two lines, half of the steps lead to the next paragraph."""
    steps = [
        (after.top - before.top) / max(before.size, 1.0)
        for before, after in itertools.pairwise(lines)
        if before.page == after.page and after.top > before.top
    ]
    return sorted(steps)[len(steps) // 4] if steps else 1.2


def begins_anew(
    before: Line, line: Line, first: Line, right: dict[tuple[int, int], float], gap: float
) -> bool:
    """Whether a line begins a paragraph."""
    if abs(line.size - before.size) > RESIZED * before.size:
        return True
    edge = right.get((before.page, round(before.left / 36)), before.right)
    is_short = before.right < edge - SHORT * max(1.0, edge - before.left)
    if line.page != before.page or line.top < before.top - before.size:  # a new page or column
        return ends_sentence(before) and (is_short or not line.text[:1].islower())
    if line.top - before.top > GAP * gap * before.size:
        return True
    if line.left > before.left + INDENT * line.size and before.left <= first.left + 1:
        return ends_sentence(before) or before is not first
    return is_short and ends_sentence(before)


def ends_sentence(line: Line) -> bool:
    """Whether a line ends as a sentence does."""
    return line.text.endswith(SENTENCE_END)


def joined(lines: list[Line], known: Counter[str]) -> str:
    """Lines as one text, words that were broken at their ends made whole."""
    parts = [lines[0].text]
    for line in lines[1:]:
        parts[-1], between = seam(parts[-1], line.text, known)
        parts.append(between + line.text)
    return "".join(parts)


def seam(before: str, after: str, known: Counter[str]) -> tuple[str, str]:
    """What is left of a line's end, without the hyphen that broke a word, and what stands between the two."""
    goes_on = WORD.match(after)
    if not HYPHENATED.search(before) or not after[:1].isalnum() or (goes_on and goes_on[0] in SUSPENDING):
        return before, "" if is_spaceless(before, after) else " "
    broken = BROKEN.search(before)
    if broken is None or goes_on is None or is_compound(broken, goes_on[0], known):
        return before, ""
    return before[:-1], ""


def is_compound(broken: re.Match[str], right: str, known: Counter[str]) -> bool:
    """Whether two halves keep their hyphen: the text writes the word so elsewhere, and not without; a small
    letter goes on with a capital (Smith-Jones); or what stands between two hyphens is a word (of-the-art)."""
    left = broken[1]
    if not right[0].islower() and not (left.isupper() and right.isupper()):
        return True
    if broken.string[: broken.start()].endswith("-") and known[left.casefold()] > 1:
        return True
    return known[f"{left}-{right}".casefold()] > known[f"{left}{right}".casefold()]


def is_spaceless(before: str, after: str) -> bool:
    """Whether a script goes on over the end of a line without a blank, as Chinese and Japanese do."""
    return "\u2e80" <= before[-1:] <= "\uffef" and "\u2e80" <= after[:1] <= "\uffef"


def tag_of(lines: list[Line], body: float) -> str:
    """What a paragraph is, by the size of its letters beside that of most text."""
    size, length = lines[0].size, sum(len(line.text) for line in lines)
    if length > LONGEST_HEADING or size < LARGER * body:
        return "p"
    return "h1" if size > MUCH_LARGER * body else "h2"
