"""Documents with labels to more of them: the story of one under the menus of another, so that what is learned
of stories does not hang on the sites they stand on.

Of a page the story is the innermost box with nearly all of the gold; of a text, the lines from the first of
the gold to the last. It takes the place of the story of another site's page, or of a text in the same style.
Into the story of a text a list is put as well, since stories go on below one.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy
from msgspec.structs import replace

from reader.clean.features import features

# A box holds the story when it holds this much of the words of the gold.
NEARLY_ALL = 0.95
# A document with less gold than this has no story to lend.
FEWEST_WORDS, FEWEST_SEGMENTS = 60, 3
# A list inside a story has no more lines than this.
LONGEST_INSET = 8


@dataclass(frozen=True, slots=True)
class Story:
    """Where the story of a document stands: first segment, the one after its last, box (0 in a text)."""

    first: int
    last: int
    box: int


def story_of(document):
    """The story of a document; None where it is too little, or scattered."""
    layout = document["layout"]
    gold = document["labels"] == 1
    words = document["words"] * gold
    if words.sum() < FEWEST_WORDS or gold.sum() < FEWEST_SEGMENTS:
        return None
    if not layout.from_markup:
        places = numpy.flatnonzero(gold)
        return Story(int(places[0]), int(places[-1]) + 1, 0)
    return _story_in_box(layout, words)


def _story_in_box(layout, words):
    """The story of a page as the innermost box with nearly all words of the gold, unless that is the page."""
    boxes = layout.containers
    held = numpy.zeros(len(boxes))
    for segment, count in zip(layout.segments, words, strict=True):
        held[segment.container] += count
    for at in range(len(boxes) - 1, 0, -1):
        held[boxes[at].parent] += held[at]
    box = max(numpy.flatnonzero(held >= NEARLY_ALL * words.sum()), key=lambda at: boxes[at].depth)
    within = set(_within(boxes, int(box)))
    places = [at for at, segment in enumerate(layout.segments) if segment.container in within]
    whole = places and places[-1] - places[0] + 1 == len(places)
    if boxes[box].tag in ("document", "html", "body") or not whole:
        return None
    return Story(places[0], places[-1] + 1, int(box))


def _within(boxes, box):
    """A box and all boxes inside it, in order."""
    found = {box}
    for at in range(box + 1, len(boxes)):
        if boxes[at].parent in found:
            found.add(at)
    return sorted(found)


def spliced(documents, names, order):
    """One more document for each that has a story: it stands in the place of the story of another site's,
    drawn by `order` (a seed) from the same group. `names` are those of the numbers of a row.
    """
    for told, story, around, place in _pairs(documents, numpy.random.RandomState(order)):
        yield _splice(told, story, around, place, names)


def with_insets(documents, names, order):
    """One more text for each that has a story: between two lines of it stands what stands below the story of
    another site's, as lists of other things to read do.
    """
    chance = numpy.random.RandomState(order)
    for told, story, around, place in _pairs(documents, chance):
        at, length = chance.randint(story.first + 1, story.last), chance.randint(2, LONGEST_INSET + 1)
        inset = Story(place.last, min(place.last + length, len(around["texts"])), 0)
        if inset.first < inset.last:
            yield _splice(around, inset, told, Story(at, at, 0), names)


def _pairs(documents, chance):
    """Each document that has a story, that story, and by chance those of another site, of the same group."""
    groups = defaultdict(list)
    for document in documents:
        story = None if document["group"] == "clean" else story_of(document)
        if story:
            group = "page" if document["layout"].from_markup else document["group"].rstrip("+")
            groups[group].append((document, story))
    for _, members in sorted(groups.items()):
        for (told, story), at in zip(members, chance.permutation(len(members)), strict=True):
            around, place = members[at]
            if told["site"] != around["site"]:
                yield told, story, around, place


def _splice(told, story, around, place, names):
    """The story of one document in the place of that of another, as a document."""

    def joined(column):
        return [
            *around[column][: place.first],
            *told[column][story.first : story.last],
            *around[column][place.last :],
        ]

    layout = _layout(told["layout"], story, around["layout"], place)
    columns, counts = features(layout), Counter(joined("texts"))
    return {
        **told,
        "layout": layout,
        "rows": numpy.array([columns[name] for name in names], dtype=numpy.float32).T,
        "labels": numpy.array(joined("labels")),
        "words": numpy.array(joined("words")),
        "copies": numpy.array([counts[text] for text in joined("texts")]),
        "texts": joined("texts"),
        "said": joined("said") if "said" in told else (),
    }


def _layout(told, story, around, place):
    """The segments of the story with their boxes in the place of others; what the page says of itself is
    said of the story.
    """
    boxes, number = _boxes(told, story, around, place)
    segments = told.segments[story.first : story.last]
    moved = [replace(segment, container=number[segment.container]) for segment in segments]
    return replace(
        around,
        segments=(*around.segments[: place.first], *moved, *around.segments[place.last :]),
        containers=tuple(boxes),
        titles=tuple(dict.fromkeys((*told.titles, *around.titles))),
        article_body=told.article_body,
        continued=False,
    )


def _boxes(told, story, around, place):
    """The boxes of one layout and behind them those of the story in the other, with their new numbers."""
    boxes = list(around.containers)
    if not told.from_markup:
        number = {0: 0} | {at: len(boxes) + at - 1 for at in range(1, len(told.containers))}
        return [*boxes, *(replace(box, parent=number[box.parent]) for box in told.containers[1:])], number
    old, root = told.containers[story.box], boxes[place.box]
    number = {}
    for at in _within(told.containers, story.box):
        box = told.containers[at]
        parent = number.get(box.parent, root.parent)
        depth = box.depth - old.depth + root.depth
        number[at] = len(boxes)
        boxes.append(replace(box, parent=parent, depth=depth))
    return boxes, number
