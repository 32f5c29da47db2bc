"""Anchors and a later article to the blocks they stand at now; in doubt, to none."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.clean import Article
from reader.library.anchors import NEIGHBOURS, Anchor, Outline, anchors_of, outline_of, sign_of, signs_of
from reader.library.decisions import BlockKey, block_keys


@dataclass(frozen=True, slots=True)
class Ground:
    """An article as anchors are looked for in it: keys and signs of its blocks, and where each sign is."""

    keys: Sequence[BlockKey]
    signs: Sequence[str]
    places: dict[str, list[int]]


def find_again(anchors: Iterable[Anchor], article: Article, outline: Outline = b"") -> dict[Anchor, BlockKey]:
    """The blocks of an article that anchors speak of; an anchor that is not among them was not found again.

    Looked for are the same text, then the same letters in another writing, then a text with a small edit.
    `outline` is that of the article in which the anchors were made: it tells a block that was edited from
    one that was there before. No two anchors are given one block: both are then in doubt, and not found.
    """
    ground = ground_of(article)
    found: dict[Anchor, int] = {}
    for anchor in dict.fromkeys(anchors):
        place = place_of(anchor, ground)
        if place is not None:
            found[anchor] = place
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
    """Where the block of an anchor stands that still says the same; None where that is not certain."""
    places = ground.places.get(sign_of(anchor.text).hex(), [])
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
    if len(best) == 1:
        return best[0]
    if len(places) == anchor.count and places[anchor.occurrence] in best:
        return places[anchor.occurrence]
    return None


def agreement(anchor: Anchor, place: int, ground: Ground) -> int:
    """How many of the anchor's neighbours stand beside a place, the nearest ones counted most."""
    before = ground.signs[max(0, place - NEIGHBOURS) : place][::-1]
    after = ground.signs[place + 1 : place + 1 + NEIGHBOURS]
    return _met(anchor.before, before) + _met(anchor.after, after)


def _met(wanted: Sequence[str], there: Sequence[str]) -> int:
    return sum(
        1 + (NEIGHBOURS if distance == 0 and there[:1] == [sign] else 0)
        for distance, sign in enumerate(wanted)
        if sign in there
    )
