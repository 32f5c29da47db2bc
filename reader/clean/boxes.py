"""The boxes of a layout to numbers: what stands in them, what they are called, how they lie to the core."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from math import log2
from typing import TypeVar

from msgspec import Struct

from reader.clean.naming import CATEGORIES, naming
from reader.clean.segment import Container, Layout
from reader.clean.votes import Verdicts, reader_mode

BOXES = (
    "depth",
    "hidden",
    "in_article",
    "in_main",
    "in_aside",
    "in_nav",
    "in_header",
    "in_footer",
    "in_form",
    "in_figure",
    "in_table",
    "in_list",
    "in_quote",
    "in_noscript",
    "in_button",
    "own_share",
    "own_links",
    "own_segments",
    "own_words",
    "parent_share",
    "parent_links",
    "parent_segments",
    "parent_words",
    "grandparent_share",
    "grandparent_links",
    "grandparent_words",
    "core_distance",
    "core_share",
    "in_top",
    "top_distance",
    "beside_top",
    "unlikely",
    "class_weight",
    "falls",
    "most_linked",
    "twins",
    "parent_twins",
    "most_twins",
    "kin_count",
    "kin_words",
    "kin_prose",
    "kin_links",
    *(f"near_{name}" for name in CATEGORIES),
    *(f"far_{name}" for name in CATEGORIES),
)
_PLACES = {
    "article": "article",
    "main": "main",
    "aside": "aside",
    "nav": "nav",
    "header": "header",
    "footer": "footer",
    "form": "form",
    "figure": "figure",
    "figcaption": "figure",
    "table": "table",
    "ul": "list",
    "ol": "list",
    "dl": "list",
    "menu": "list",
    "blockquote": "quote",
    "noscript": "noscript",
    "button": "button",
    "select": "button",
    "iframe": "noscript",
}
_PLACE_ORDER = tuple(dict.fromkeys(_PLACES.values()))
# A name says nothing about a box that holds this share of the page's prose: whole articles stand in boxes
# called "modal" or "sidebar-right". Set on the benchmark's pages, as readability libraries do.
_HOLDS_THE_PAGE = 0.4
_NOT_IN_TOP = 99


class Holdings(Struct):
    """What stands in a box and in all boxes inside it: characters, linked ones, words of prose, segments."""

    characters: float = 0.0
    linked: float = 0.0
    words: float = 0.0
    prose: float = 0.0
    segments: int = 0

    def add(self, other: "Holdings") -> None:
        """Count in what another box holds."""
        self.characters += other.characters
        self.linked += other.linked
        self.words += other.words
        self.prose += other.prose
        self.segments += other.segments


def holdings(layout: Layout, words: list[int], prose: list[bool]) -> list[Holdings]:
    """What every box holds, inner boxes counted in."""
    held = [Holdings() for _ in layout.containers]
    for segment, count, is_prose in zip(layout.segments, words, prose, strict=True):
        letters = len(segment.text) - segment.text.count(" ")
        own = Holdings(letters, segment.link_characters, count, count if is_prose else 0.0, 1)
        held[segment.container].add(own)
    for at in range(len(held) - 1, 0, -1):
        held[layout.containers[at].parent].add(held[at])
    return held


def core_path(containers: tuple[Container, ...], held: list[Holdings]) -> set[int]:
    """The boxes from the outermost inwards that each hold over half of the page's prose."""
    total = held[0].prose
    return {at for at, holding in enumerate(held) if total and holding.prose > 0.5 * total} | {0}


_Value = TypeVar("_Value")


def _handed_down(
    containers: tuple[Container, ...], first: _Value, step: Callable[[int, _Value], _Value]
) -> list[_Value]:
    """A value for every box, made from that of the box around it; the outermost has `first`."""
    values: list[_Value] = [first]
    for at in range(1, len(containers)):
        values.append(step(at, values[containers[at].parent]))
    return values


class _Bits(dict[tuple[int, int], tuple[float, ...]]):
    """(flags, count) to the lowest bits of a number, each as 0.0 or 1.0; kept while one page is looked at."""

    def __missing__(self, key: tuple[int, int]) -> tuple[float, ...]:
        flags, count = key
        found = self[key] = tuple([float(flags >> bit & 1) for bit in range(count)])
        return found


class _Standing(Struct, frozen=True):
    """How every box stands in the page: what holds for it because of the boxes around it."""

    places: list[int]
    meeting: list[int]
    from_top: list[int]
    most_twins: list[float]
    near: list[int]
    far: list[int]
    falls: list[bool]
    most_linked: list[float]
    bits: _Bits


def _standing(
    containers: tuple[Container, ...],
    held: list[Holdings],
    mode: Verdicts,
    path: set[int],
    twins: list[float],
) -> _Standing:
    """Every box's standing; linear in their number."""
    total = held[0].prose or 1.0
    small = [holding.prose / total <= _HOLDS_THE_PAGE for holding in held]
    less = [
        holding.prose / total < _HOLDS_THE_PAGE and at not in (0, mode.top) for at, holding in enumerate(held)
    ]
    dense = [holding.linked / (holding.characters or 1.0) for holding in held]
    near = [naming(box.words) if few else 0 for box, few in zip(containers, small, strict=True)]
    hand = partial(_handed_down, containers)
    return _Standing(
        places=hand(_place_bit(containers[0]), lambda at, around: around | _place_bit(containers[at])),
        meeting=hand(0, lambda at, around: at if at in path else around),
        from_top=hand(
            0 if mode.top == 0 else _NOT_IN_TOP,
            lambda at, around: 0 if at == mode.top else around + (around < _NOT_IN_TOP),
        ),
        most_twins=hand(
            twins[0],
            lambda at, around: max(around, twins[at]) if held[at].prose / total < _HOLDS_THE_PAGE else 0.0,
        ),
        near=near,
        far=hand(near[0], lambda at, around: around | near[at]),
        falls=hand(False, lambda at, around: less[at] and (mode.falls[at] or around)),
        most_linked=hand(dense[0], lambda at, around: max(dense[at], around) if less[at] else dense[at]),
        bits=_Bits(),
    )


def box_numbers(layout: Layout, words: list[int], prose: list[bool]) -> dict[int, list[float]]:
    """The numbers named by BOXES for every box that holds text itself; linear in the number of boxes."""
    containers = layout.containers
    held = holdings(layout, words, prose)
    path = core_path(containers, held)
    mode = reader_mode(layout, prose, [h.characters for h in held], [h.linked for h in held])
    signatures = [
        (box.tag, box.words, containers[box.parent].words if at else None)
        for at, box in enumerate(containers)
    ]
    kin = _kin(signatures, layout, words, prose)
    twins = [log2(count) for count in _twins(containers, signatures)]
    standing = _standing(containers, held, mode, path, twins)
    core_depth = max(containers[at].depth for at in path)
    numbers: dict[int, list[float]] = {}
    for at in {segment.container for segment in layout.segments}:
        numbers[at] = [
            *_place_numbers(containers, standing, at),
            *_held_numbers(containers, held, at),
            *_core_numbers(containers, standing, mode, core_depth, at),
            twins[at],
            twins[max(0, containers[at].parent)],
            standing.most_twins[at],
            *kin[signatures[at]],
            *_name_numbers(containers, standing, at),
        ]
    return numbers


def _place_numbers(containers: tuple[Container, ...], standing: _Standing, at: int) -> list[float]:
    """How deep a box lies, whether it is hidden, and in which kinds of elements it stands."""
    box = containers[at]
    return [
        float(min(box.depth, 40)),
        float(box.hidden),
        *standing.bits[standing.places[at], len(_PLACE_ORDER)],
    ]


def _held_numbers(containers: tuple[Container, ...], held: list[Holdings], at: int) -> list[float]:
    """What a box, the one around it and the one around that hold."""
    total = held[0].prose or 1.0
    parent = max(0, containers[at].parent)
    grand = held[max(0, containers[parent].parent)]
    return [
        *_shares(held[at], total),
        *_shares(held[parent], total),
        grand.prose / total,
        grand.linked / (grand.characters or 1.0),
        grand.words / (grand.segments or 1),
    ]


def _core_numbers(
    containers: tuple[Container, ...], standing: _Standing, mode: Verdicts, core_depth: int, at: int
) -> list[float]:
    """How a box lies to the core of the page, and what a reader mode would say of it."""
    box = containers[at]
    parent = max(0, box.parent)
    meeting = containers[standing.meeting[at]].depth
    around_top = containers[mode.top].parent
    return [
        float(box.depth - meeting),
        float(core_depth - meeting),
        float(standing.from_top[at] < _NOT_IN_TOP),
        float(min(standing.from_top[at], 12)),
        float(around_top in (box.parent, containers[parent].parent)),
        float(mode.unlikely[at]),
        mode.weight[at] + mode.weight[parent],
        float(standing.falls[at]),
        standing.most_linked[at],
    ]


def _name_numbers(containers: tuple[Container, ...], standing: _Standing, at: int) -> list[float]:
    """Which categories of names a box has with the two around it, and which it has with all around it."""
    parent = max(0, containers[at].parent)
    grand = max(0, containers[parent].parent)
    close = standing.near[at] | standing.near[parent] | standing.near[grand]
    size = len(CATEGORIES)
    return [*standing.bits[close, size], *standing.bits[standing.far[at], size]]


def _shares(held: Holdings, total: float) -> tuple[float, float, float, float]:
    """A box's share of the page's prose, its share of links, its segments, their mean length in words."""
    segments = held.segments or 1
    return (
        held.prose / total,
        held.linked / (held.characters or 1.0),
        float(held.segments),
        held.words / segments,
    )


def _place_bit(box: Container) -> int:
    place = _PLACES.get(box.tag)
    return 1 << _PLACE_ORDER.index(place) if place else 0


_Signature = tuple[str, frozenset[str], frozenset[str] | None]


def _twins(containers: tuple[Container, ...], signatures: list[_Signature]) -> list[int]:
    """How many boxes of the same name and kind stand beside each box, itself included."""
    counts = Counter((box.parent, signatures[at]) for at, box in enumerate(containers))
    return [counts[box.parent, signatures[at]] for at, box in enumerate(containers)]


def _kin(
    signatures: list[_Signature], layout: Layout, words: list[int], prose: list[bool]
) -> dict[_Signature, tuple[float, float, float, float]]:
    """Of the segments in boxes of one name: how many, their mean words, share of prose and of links."""
    sums: dict[_Signature, list[float]] = {signature: [0.0] * 5 for signature in signatures}
    for segment, count, is_prose in zip(layout.segments, words, prose, strict=True):
        entry = sums[signatures[segment.container]]
        entry[0] += 1
        entry[1] += count
        entry[2] += count if is_prose else 0
        entry[3] += segment.link_characters
        entry[4] += len(segment.text)
    return {
        signature: (log2(1 + n), total / (n or 1), read / (total or 1), linked / (characters or 1))
        for signature, (n, total, read, linked, characters) in sums.items()
    }
