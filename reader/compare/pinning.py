"""Links and what the reader aligned by hand to the links that hold: the reader is always right."""

from collections.abc import Sequence

from reader.compare.alignment import Link
from reader.compare.chain import in_order


def pinned(
    links: Sequence[Link], pins: Sequence[tuple[int, int]], left: Sequence[str], right: Sequence[str]
) -> list[Link]:
    """The links with each pinned pair among them, and nothing else linked to the blocks of one.

    Pins beyond the two lists are passed over. What stands out of order is found anew.
    """
    wanted = sorted({(i, j) for i, j in pins if 0 <= i < len(left) and 0 <= j < len(right)})
    if not wanted:
        return list(links)
    lefts, rights = {i for i, _ in wanted}, {j for _, j in wanted}
    kept = {
        (link.left, link.right): link.confidence
        for link in links
        if link.left not in lefts and link.right not in rights
    }
    kept |= dict.fromkeys(wanted, 1.0)
    pairs = sorted(kept)
    unmoved = set(in_order(pairs, lambda pair: min(len(left[pair[0]]), len(right[pair[1]])) + 1))
    return [Link(*pair, pair not in unmoved, kept[pair]) for pair in pairs]
