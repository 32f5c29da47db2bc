"""A choice over a source to the same without the second showing of a story that the source holds twice."""

from collections import Counter
from collections.abc import Iterator

from reader.clean.script import count_words
from reader.clean.segment import Layout

# A page may hold its story once for wide screens and once for narrow ones, or the opening of it in a box of
# its own. So many words of prose at least, in two lines or more: set on the pages and dumps of the benchmark.
# What stands there three times is no second showing: filler text, a refrain.
_FEWEST_WORDS, _FEWEST_LINES = 30, 2


def show_once(layout: Layout, kept: list[bool], prose: list[bool]) -> None:
    """Strip the second showing of lines that were all shown before, in the same order; linear.

    In a page only where it stands in other boxes than the first: what an author says twice stays. A document
    is no page, and is left alone.
    """
    if layout.is_document:
        return
    places = [at for at, keep in enumerate(kept) if keep]
    homes = _homes(layout)
    for first, again, count in _shown_twice([layout.segments[at].text for at in places]):
        pairs = list(zip(places[first : first + count], places[again : again + count], strict=True))
        said = sum(count_words(layout.segments[at].text) for _, at in pairs if prose[at])
        apart = not layout.from_markup or all(homes[one] != homes[other] for one, other in pairs)
        if said >= _FEWEST_WORDS and apart:
            for _, at in pairs:
                kept[at] = False


def _shown_twice(lines: list[str]) -> Iterator[tuple[int, int, int]]:
    """Runs of lines that stand twice: where the first showing begins, where the second, how many lines."""
    counts = Counter(lines)
    earlier: dict[str, int] = {}
    run = (0, 0, 0)
    for at, line in enumerate(lines):
        before = earlier.setdefault(line, at)
        first, again, count = run
        if before == at or counts[line] > 2:
            before = -1
        elif count and (before, at) == (first + count, again + count):
            run = (first, again, count + 1)
            continue
        if count >= _FEWEST_LINES:
            yield run
        run = (before, at, int(before >= 0))
    if run[2] >= _FEWEST_LINES:
        yield run


def _homes(layout: Layout) -> list[int]:
    """For every segment the box that its paragraph stands in."""
    containers = layout.containers
    return [
        containers[segment.container].parent
        if containers[segment.container].tag in ("p", "li", "h2", "h3", "h4", "blockquote")
        else segment.container
        for segment in layout.segments
    ]
