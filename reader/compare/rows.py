"""Links between blocks to the rows of the spread: every block in exactly one, in reading order."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import compress, product
from operator import not_

from msgspec import Struct
from msgspec.structs import replace

from reader.compare.alignment import Link
from reader.compare.chain import Pair, in_order


class Group(Struct, frozen=True):
    """The blocks of both sides that one row will join, and how surely they belong together.

    It has `moved` where the longer part of it has, in characters; it is `torn` where a block that stayed
    stands between its own on one side: one of those came from elsewhere.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    moved: bool = False
    confidence: float = 1.0
    torn: bool = False


def group(links: Sequence[Link], left: Sequence[str], right: Sequence[str]) -> list[Group]:
    """Join linked blocks to groups, one to one, one to many or many to one, and order them for reading.

    The order is that of the left side; what only the right side has stands after the block that it
    follows there, behind what only the left side has at that place.
    """

    def length(pair: Pair) -> int:
        return min(len(left[pair[0]]), len(right[pair[1]])) + 1

    stars = _with_tears(_with_moves(_stars(links), length))
    used = ({i for star in stars for i in star.left}, {j for star in stars for j in star.right})
    removed = [Group((i,), ()) for i in range(len(left)) if i not in used[0]]
    added = [Group((), (j,)) for j in range(len(right)) if j not in used[1]]
    return _merge(sorted([*stars, *removed], key=lambda each: each.left[0]), added)


def _stars(links: Sequence[Link]) -> list[Group]:
    """Links to groups with one block on at least one side: the surest links first, the rest given up."""
    lefts, rights = Counter(link.left for link in links), Counter(link.right for link in links)
    single = [lefts[link.left] == rights[link.right] == 1 for link in links]
    pairs = [Group((link.left,), (link.right,), False, link.confidence) for link in compress(links, single)]
    return pairs + [_star(each) for each in _larger_stars(compress(links, map(not_, single)))]


def _larger_stars(links: Iterable[Link]) -> list[list[Link]]:
    """The links that share a block with others, by the group they make."""
    of_left: dict[int, list[Link]] = {}
    of_right: dict[int, list[Link]] = {}
    for link in sorted(links, key=lambda each: (-each.confidence, each.left, each.right)):
        lefts, rights = of_left.get(link.left, []), of_right.get(link.right, [])
        hub_is_left = not rights and all(len(of_right[each.right]) == 1 for each in lefts)
        hub_is_right = not lefts and all(len(of_left[each.left]) == 1 for each in rights)
        if hub_is_left or hub_is_right:
            of_left.setdefault(link.left, []).append(link)
            of_right.setdefault(link.right, []).append(link)
    hubs = [each for each in of_left.values() if len(of_right[each[0].right]) == 1]
    return hubs + [each for each in of_right.values() if len(each) > 1]


def _star(links: Sequence[Link]) -> Group:
    return Group(
        tuple(sorted({link.left for link in links})),
        tuple(sorted({link.right for link in links})),
        confidence=max(link.confidence for link in links),
    )


def _with_moves(stars: Sequence[Group], length: Callable[[Pair], int]) -> list[Group]:
    """The groups, moved where they stand out of order. A link that was given up is none of their matter, and
    parts of a split may have others between them."""
    pairs = sorted([(i, j) for star in stars for i in star.left for j in star.right])
    moved = set(pairs).difference(in_order(pairs, length))
    if moved:
        stars = [replace(star, moved=True) if _has_moved(star, moved, length) else star for star in stars]
    beginnings = sorted((star.left[0], star.right[0]) for star in stars if not star.moved)
    in_place = set(in_order(beginnings, lambda _: 1.0))
    return [
        star if star.moved or (star.left[0], star.right[0]) in in_place else replace(star, moved=True)
        for star in stars
    ]


def _with_tears(stars: Sequence[Group]) -> list[Group]:
    """The groups, torn where others that have not moved stand between their blocks."""
    stayed = [star for star in stars if not star.moved]
    blocks = sorted(i for star in stayed for i in star.left), sorted(j for star in stayed for j in star.right)
    return [
        replace(star, torn=True)
        if not star.moved and (_is_torn(star.left, blocks[0]) or _is_torn(star.right, blocks[1]))
        else star
        for star in stars
    ]


def _is_torn(side: Sequence[int], blocks: Sequence[int]) -> bool:
    """True where more of some blocks, given in order, lie between the ends of a side than its own."""
    return len(side) > 1 and bisect_left(blocks, side[-1]) - bisect_left(blocks, side[0]) >= len(side)


def _has_moved(star: Group, moved: Container[Pair], length: Callable[[Pair], int]) -> bool:
    """True where the longer part of a group has moved."""
    pairs = product(star.left, star.right)
    return sum(length(pair) if pair in moved else -length(pair) for pair in pairs) > 0


def _merge(ordered: list[Group], added: list[Group]) -> list[Group]:
    """Put the groups that only the right side has before the first unmoved one that follows them there."""
    found: list[Group] = []
    waiting = added[::-1]
    for each in ordered:
        if each.right and not each.moved:
            while waiting and waiting[-1].right[0] < each.right[0]:
                found.append(waiting.pop())
        found.append(each)
    return found + waiting[::-1]
