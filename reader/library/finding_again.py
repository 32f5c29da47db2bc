"""Anchors and a later article to the blocks they stand at now; in doubt, to none."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.clean import Article
from reader.library.anchors import NEIGHBOURS, Anchor, Outline, anchors_of, outline_of, sign_of, signs_of
from reader.library.decisions import BlockKey, block_keys
from reader.library.edited import Edited, edited_blocks


@dataclass(frozen=True, slots=True)
class Ground:
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
    wanted, ground = list(dict.fromkeys(anchors)), ground_of(article)
    found = {anchor: place for anchor in wanted if (place := place_of(anchor, ground)) is not None}
    missing = [anchor for anchor in wanted if sign_of(anchor.text).hex() not in ground.places]
    if missing:
        old = {*signs_of(outline), *(sign_of(anchor.text).hex() for anchor in wanted)}
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


def ground_of(article: Article) -> Ground:
    """An article as anchors are looked for in it."""
    signs = signs_of(outline_of(article))
    places: dict[str, list[int]] = defaultdict(list)
    for place, sign in enumerate(signs):
        places[sign].append(place)
    return Ground(block_keys(article.blocks), signs, places)


def place_of(anchor: Anchor, ground: Ground) -> int | None:
    """Where the block of an anchor stands that still says the same; None where that is not certain.

    A text that stood once and stands once is its block, wherever it has got to. Else its neighbours say
    which one it is.
    """
    places = ground.places.get(sign_of(anchor.text).hex(), ())
    if len(places) == anchor.count == 1:
        return places[0]
    return best_by_neighbours(anchor, places, ground)


def best_by_neighbours(anchor: Anchor, places: Sequence[int], ground: Ground) -> int | None:
    """The one of several places that has the anchor's neighbours; None where two are as good, or none is."""
    scores = {place: agreement(anchor, place, ground) for place in places}
    most = max(scores.values(), default=0)
    best = [place for place in places if scores[place] == most]
    if not most:
        return None
    if len(places) == anchor.count and places[anchor.occurrence] in best:
        return places[anchor.occurrence]
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
    """Whether one of the two blocks next to a place stood next to the anchor's block, or both ended there."""
    before = ground.signs[place - 1] if place else None
    after = ground.signs[place + 1] if place + 1 < len(ground.signs) else None
    return before == next(iter(anchor.before), None) or after == next(iter(anchor.after), None)


def places_of_edited(missing: Sequence[Anchor], new: Sequence[int], ground: Ground) -> dict[Anchor, int]:
    """Where blocks stand that were edited a little: among those that are new."""
    texts = [ground.keys[place].text for place in new]
    return {
        missing[each.old]: new[each.new]
        for each in edited_blocks([anchor.text for anchor in missing], texts)
        if is_certain(each, missing[each.old], new[each.new], ground)
    }


# Set on the drafts and light rewrites of the development sets, where a block's true partner is known: what
# shares nine tenths of its words is its partner 999 times of 1,000, and four fifths beside an old neighbour
# as often.
ALONE = 0.9
BESIDE = 0.75


def is_certain(edited: Edited, anchor: Anchor, place: int, ground: Ground) -> bool:
    """Whether a new block is an old one that was edited: so alike, or less alike beside an old neighbour."""
    return edited.likeness >= ALONE or (edited.likeness >= BESIDE and beside(anchor, place, ground))
