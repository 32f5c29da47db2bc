"""Links to those among them that a reader needs: a block found again whole has been answered."""

from collections.abc import Sequence

from reader.compare.alignment import Link
from reader.compare.style import comparison_key


def answered_once(links: Sequence[Link], left: Sequence[str], right: Sequence[str]) -> list[Link]:
    """The links without the further ones of a block whose partner says the same from end to end.

    Where one article gives a paragraph twice, the second one was added: it is no part of the first.
    """
    lefts: set[int] = set()
    rights: set[int] = set()
    kept: set[tuple[int, int]] = set()
    for each in sorted(links, key=lambda link: (-link.confidence, link.moved, link.left, link.right)):
        taken = each.left in lefts or each.right in rights
        if not taken and is_same(left[each.left], right[each.right]):
            lefts.add(each.left)
            rights.add(each.right)
            kept.add((each.left, each.right))
    return [
        each
        for each in links
        if (each.left, each.right) in kept or (each.left not in lefts and each.right not in rights)
    ]


def is_same(left: str, right: str) -> bool:
    """Whether two blocks say the same, whatever their typography."""
    return left == right or comparison_key(left) == comparison_key(right)
