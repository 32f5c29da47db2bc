"""What a search found to its places on a map of the whole: in which of so many equal steps, on each side."""

from bisect import bisect_left

from reader.ui.spread.hits import Hits
from reader.ui.spread.place import Place
from reader.ui.spread.shown import shown_paragraphs


def found_steps(place: Place, hits: Hits, steps: int) -> dict[str, list[int]]:
    """For each side the steps, from 0, of the whole height in which something was found, in order.

    The work grows with the number of steps, hardly with that of the finds: a letter is found ten thousand
    times. Only in what is higher than a step one asks where in it the find is.
    """
    arrangement, heights = place.rows.arrangement, place.rows.heights
    edges = [*heights.tops(), heights.total]
    total = max(heights.total, place.room, 1)
    found: dict[str, list[int]] = {}
    for side, lines in hits.lines.items():
        taken: list[int] = []
        at = 0
        while at < len(lines):
            item = arrangement.item_of(lines[at])
            top, height = edges[item], edges[item + 1] - edges[item]
            shares = shares_of(place, hits, lines[at], side) if height * steps > total else [0.0]
            inside = (int((top + share * height) * steps / total) for share in shares)
            taken += [step for step in dict.fromkeys(inside) if not taken or step > taken[-1]]
            beyond = bisect_left(edges, (taken[-1] + 1) * total / steps, item + 1, len(edges) - 1)
            first = arrangement.first[beyond] if beyond < len(arrangement) else lines[-1] + 1
            at = bisect_left(lines, first, at + 1)
        found[side] = taken
    return found


def shares_of(place: Place, hits: Hits, line: int, side: str) -> list[float]:
    """How far into the text of a line on a side each of its finds begins, as shares (0 to 1)."""
    lengths = [len(each.text) for each in shown_paragraphs(place.rows.arrangement.sheet.lines[line], side)]
    whole = max(1, sum(lengths))
    return [(sum(lengths[: hit.paragraph]) + hit.start) / whole for hit in hits.of_line(line, side)]
