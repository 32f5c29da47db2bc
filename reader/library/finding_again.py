"""Anchors and a later article to the blocks they stand at now; in doubt, to none."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from reader.clean import Article
from reader.library.anchors import NEIGHBOURS, Anchor, Outline, anchors_of, outline_of, sign_of, signs_of
from reader.library.decisions import BlockKey, block_keys

if TYPE_CHECKING:
    from reader.library.edited import Edited

MOST_COPIES = 200
"""Blocks with one text among which one is looked for by its neighbours alone; a page has a dozen."""

Fixed = Sequence[tuple[tuple[int, int], tuple[int, int]]]
"""For each block of before the nearest certain ones on both sides: (where it was, where it is)."""


class Ground(Struct, frozen=True):
    """An article as anchors are looked for in it: keys and signs of its blocks, and where each sign is."""

    keys: Sequence[BlockKey]
    signs: Sequence[str]
    places: Mapping[str, Sequence[int]]


def find_again(anchors: Iterable[Anchor], article: Article, outline: Outline = b"") -> dict[Anchor, BlockKey]:
    """The blocks of an article that anchors speak of; an anchor that is not among them was not found again.

    Looked for is the same text, however it is written, then a text with a small edit. `outline` is that of
    the article in which the anchors were made: it tells a block that was edited from one that was there
    before. No two anchors are given one block: both are then in doubt, and not found.
    """
    wanted, before, ground = (
        list(dict.fromkeys(anchors)),
        ground_of_signs(signs_of(outline)),
        ground_of(article),
    )
    fixed = fixed_around(before, ground)
    places = ((anchor, place_of(anchor, before, ground, fixed)) for anchor in wanted)
    found = {anchor: place for anchor, place in places if place is not None}
    missing = [anchor for anchor in wanted if sign_of(anchor.text).hex() not in ground.places]
    if missing:
        old = {*before.signs, *(sign_of(anchor.text).hex() for anchor in wanted)}
        new = [place for place, sign in enumerate(ground.signs) if sign not in old]
        found |= places_of_edited(missing, new, ground)
    often = Counter(found.values())
    return {anchor: ground.keys[place] for anchor, place in found.items() if often[place] == 1}


def found_anchors(
    anchors: Iterable[Anchor], article: Article, outline: Outline = b""
) -> dict[Anchor, Anchor]:
    """As `find_again`, with the anchors that the blocks have in this article."""
    found = find_again(anchors, article, outline)
    fresh = anchors_of(article, found.values())
    return {anchor: fresh[key] for anchor, key in found.items()}


class Wanted(Struct, frozen=True):
    """What is looked for in an article: the blocks about which decisions stand, those about which decisions
    were undone or can be, and the outline of the article in which all of these were made."""

    standing: tuple[Anchor, ...] = ()
    remembered: tuple[Anchor, ...] = ()
    outline: Outline = b""


def found_of(wanted: Wanted, article: Article) -> dict[Anchor, Anchor]:
    """As `found_anchors`; what is only remembered puts nothing in doubt that stands."""
    remembered = found_anchors(wanted.remembered, article, wanted.outline) if wanted.remembered else {}
    return {**remembered, **found_anchors(wanted.standing, article, wanted.outline)}


def ground_of(article: Article) -> Ground:
    """An article as anchors are looked for in it."""
    return ground_of_signs(signs_of(outline_of(article)), block_keys(article.blocks))


def ground_of_signs(signs: Sequence[str], keys: Sequence[BlockKey] = ()) -> Ground:
    """An article of which only the outline is known."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, sign in enumerate(signs):
        places[sign].append(place)
    return Ground(keys, signs, places)


def place_of(anchor: Anchor, before: Ground, ground: Ground, fixed: Fixed) -> int | None:
    """Where the block of an anchor stands that still says the same; None where that is not certain.

    A text that stood once and stands once is its block, wherever it has got to. Of a text that stands
    several times, the blocks around it say which one it is.
    """
    sign = sign_of(anchor.text).hex()
    places = ground.places.get(sign, ())
    if len(places) == anchor.count == 1:
        return places[0]
    if len(before.places.get(sign, ())) == anchor.count:
        return place_in_gap(anchor.occurrence, before.places[sign], places, fixed)
    return best_by_neighbours(anchor, places, ground)


def place_in_gap(occurrence: int, old: Sequence[int], new: Sequence[int], fixed: Fixed) -> int | None:
    """Where one of the blocks with one text is, which stood at the `old` places, among the `new` ones.

    That is between the same two blocks that stand once, if as many of its kind do.
    """
    (low, new_low), (high, new_high) = fixed[old[occurrence]]
    first, last = bisect_right(old, low), bisect_left(old, high)
    new_first, new_last = bisect_right(new, new_low), bisect_left(new, new_high)
    return new[new_first + occurrence - first] if last - first == new_last - new_first else None


def fixed_around(before: Ground, ground: Ground) -> Fixed:
    """For each block of before, the nearest one on either side that stood once and stands once: where it was,
    and where it is. The ends of both articles count as such.
    """
    size = len(before.signs)
    forwards = nearest_fixed(range(size), (-1, -1), before, ground)
    backwards = nearest_fixed(range(size - 1, -1, -1), (size, len(ground.signs)), before, ground)
    return list(zip(forwards, reversed(backwards), strict=True))


def nearest_fixed(
    places: Iterable[int], nearest: tuple[int, int], before: Ground, ground: Ground
) -> list[tuple[int, int]]:
    """For each place the block last passed that stood once and stands once; `nearest` before the first."""
    found = []
    for place in places:
        found.append(nearest)
        sign = before.signs[place]
        if len(before.places[sign]) == 1 == len(ground.places.get(sign, ())):
            nearest = (place, ground.places[sign][0])
    return found


def best_by_neighbours(anchor: Anchor, places: Sequence[int], ground: Ground) -> int | None:
    """The one of several places that has the anchor's neighbours; None where two are as good, or none is."""
    if len(places) > MOST_COPIES:
        return None
    scores = {place: agreement(anchor, place, ground) for place in places}
    most = max(scores.values(), default=0)
    best = [place for place in places if scores[place] == most]
    return best[0] if len(best) == 1 and beside(anchor, best[0], ground) else None


def agreement(anchor: Anchor, place: int, ground: Ground) -> int:
    """How well the blocks around a place are the anchor's neighbours: next to it counts more than near it."""
    before = ground.signs[max(0, place - NEIGHBOURS) : place][::-1]
    after = ground.signs[place + 1 : place + 1 + NEIGHBOURS]
    return sum(
        (NEIGHBOURS + 1 if there[0] == wanted[0] else 0) + len({*wanted} & {*there})
        for wanted, there in ((anchor.before, before), (anchor.after, after))
        if wanted and there
    )


def beside(anchor: Anchor, place: int, ground: Ground) -> bool:
    """Whether a block that stands once is next to a place as it was next to the anchor's block."""
    return any(
        0 <= near < len(ground.signs)
        and wanted[:1] == (ground.signs[near],)
        and len(ground.places[ground.signs[near]]) == 1
        for near, wanted in ((place - 1, anchor.before), (place + 1, anchor.after))
    )


def places_of_edited(missing: Sequence[Anchor], new: Sequence[int], ground: Ground) -> dict[Anchor, int]:
    """Where blocks stand that were edited a little: among those that are new."""
    from reader.library.edited import edited_blocks  # half of what comparing needs: the window starts without

    texts = [ground.keys[place].text for place in new]
    return {
        missing[each.old]: new[each.new]
        for each in edited_blocks([anchor.text for anchor in missing], texts)
        if is_certain(each, missing[each.old], new[each.new], ground)
    }


# Of 4,188 edited sentences and paragraphs of the development sets (drafts, synthetic edits, reading levels,
# light German) these find 1,798; eleven of them are not what the sets call right, and in all eleven a person
# sees the same sentence, edited or cut. Down to .75 and .5 it stays so; the rest is left to doubt.
ALONE = 0.85
BESIDE = 0.65


def is_certain(edited: "Edited", anchor: Anchor, place: int, ground: Ground) -> bool:
    """Whether a new block is an old one that was edited: so alike, or less alike beside an old neighbour."""
    return edited.likeness >= ALONE or (edited.likeness >= BESIDE and beside(anchor, place, ground))
