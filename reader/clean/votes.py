"""The boxes of a layout to votes: which of them holds the article by what its paragraphs, its links and its
names say. One witness among others.

Source of the idea and of its numbers: Arc90's Readability (2009), in which paragraphs vote for the boxes
around them, names raise or lower a vote, and boxes inside the winner fall by their links and lists.
"""

from msgspec import Struct

from reader.clean.segment import Container, Layout


def _names(words: str) -> frozenset[str]:
    """A set of names, written as one line of words."""
    return frozenset(words.split())


_AROUND = _names(
    "ad ads advert advertisement banner breadcrumb breadcrumbs comment comments consent cookie cookies "
    "discussion disqus footer gdpr header menu nav navbar navigation pager pagination popup recommended "
    "related replies sidebar social sponsor sponsored"
)
"""Names of boxes around articles."""

_MAY_HOLD_ALL = _names("article body column content main story")
"""Names that a box around the whole page has as well."""

_FOR = _names("article articlebody blog body content entry main page post prose story text")
_AGAINST = _AROUND | _names(
    "contact hidden masthead media meta newsletter outbrain promo share sharing subscribe taboola tags "
    "teaser widget"
)
_TAG_VOTES = {
    **dict.fromkeys(("div",), 5.0),
    **dict.fromkeys(("pre", "td", "blockquote"), 3.0),
    **dict.fromkeys(("address", "ol", "ul", "dl", "dd", "dt", "li", "form"), -3.0),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "th"), -5.0),
}
_CONDITIONAL = frozenset(["form", "fieldset", "table", "ul", "ol", "div", "section", "header", "aside"])


class Verdicts(Struct, frozen=True):
    """The box that wins, and for every box whether its name is unlikely, its weight, and whether it would
    fall.
    """

    top: int
    unlikely: list[bool]
    weight: list[float]
    falls: list[bool]


def class_weight(words: frozenset[str]) -> float:
    """How the name of a box speaks for it: 25 for, 25 against, both or neither 0."""
    return 25.0 * (not words.isdisjoint(_FOR)) - 25.0 * (not words.isdisjoint(_AGAINST))


def is_unlikely(words: frozenset[str]) -> bool:
    """Whether the name of a box is that of something around articles."""
    return not words.isdisjoint(_AROUND) and words.isdisjoint(_MAY_HOLD_ALL)


def reader_mode(layout: Layout, prose: list[bool], characters: list[float], linked: list[float]) -> Verdicts:
    """What a reader mode would decide; `characters` and `linked` are what each box holds. Linear in the
    boxes.
    """
    containers = layout.containers
    weight = [class_weight(box.words) for box in containers]
    unlikely = [False] * len(containers)
    for at, box in enumerate(containers):
        named = is_unlikely(box.words) and box.tag not in ("body", "html", "a", "article", "main")
        unlikely[at] = at > 0 and (named or unlikely[box.parent])
    density = [links / (size or 1.0) for links, size in zip(linked, characters, strict=True)]
    top = _top(layout, prose, unlikely, weight, density)
    falls = _falling(layout, weight, density, characters)
    return Verdicts(top, unlikely, weight, falls)


def _top(
    layout: Layout, prose: list[bool], unlikely: list[bool], weight: list[float], density: list[float]
) -> int:
    """The box with most votes: a point a paragraph, one a comma, one a hundred characters up to three."""
    containers = layout.containers
    votes = [0.0] * len(containers)
    for segment, is_prose in zip(layout.segments, prose, strict=True):
        if not is_prose or unlikely[segment.container]:
            continue
        vote = 1.0 + min(3.0, len(segment.text) / 100) + segment.text.count(",")
        box = (
            segment.container
            if containers[segment.container].tag != "p"
            else containers[segment.container].parent
        )
        for share in (1.0, 0.5, 0.33):
            if box < 0:
                break
            votes[box] += vote * share
            box = containers[box].parent
    final = [
        (vote + _TAG_VOTES.get(box.tag, 0.0) + named) * (1.0 - linked) if vote else 0.0
        for vote, box, named, linked in zip(votes, containers, weight, density, strict=True)
    ]
    return max(range(len(final)), key=final.__getitem__)


def _falling(
    layout: Layout, weight: list[float], density: list[float], characters: list[float]
) -> list[bool]:
    """Whether a box would be thrown out of an article it stands in."""
    containers = layout.containers
    size = len(containers)
    paragraphs, items, commas, headings = [0] * size, [0] * size, [0] * size, [0.0] * size
    for at, box in enumerate(containers):
        paragraphs[at] += box.tag == "p"
        items[at] += box.tag == "li"
    for segment in layout.segments:
        commas[segment.container] += segment.text.count(",")
        if containers[segment.container].tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            headings[segment.container] += len(segment.text)
    for at in range(size - 1, 0, -1):
        parent = containers[at].parent
        paragraphs[parent] += paragraphs[at]
        items[parent] += items[at]
        commas[parent] += commas[at]
        headings[parent] += headings[at]
    return [
        _falls(
            box, weight[at], density[at], characters[at], paragraphs[at], items[at], commas[at], headings[at]
        )
        for at, box in enumerate(containers)
    ]


def _falls(
    box: Container,
    weight: float,
    density: float,
    characters: float,
    paragraphs: int,
    items: int,
    commas: int,
    headings: float,
) -> bool:
    """Readability's conditional cleaning of one box, without what it counts of pictures and fields."""
    if box.tag not in _CONDITIONAL:
        return False
    if weight < 0:
        return True
    if commas >= 10:
        return False
    is_list = box.tag in ("ul", "ol")
    if not is_list and (items - 100 > paragraphs or (weight < 25 and density > 0.2)):
        return True
    if not is_list and characters < 25 and headings < 0.9 * characters:
        return True
    return weight >= 25 and density > 0.5
