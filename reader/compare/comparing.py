"""Two articles to their comparison: align the blocks, mark the words, name the stops."""

from collections.abc import Sequence
from itertools import chain

from msgspec.structs import replace

from reader.clean import Article, Block, Kind
from reader.compare.alignment import Link, align
from reader.compare.comparison import (
    Comparison,
    Difference,
    Figures,
    Options,
    Passage,
    Row,
    RowKind,
    Run,
    RunKind,
)
from reader.compare.pinning import pinned
from reader.compare.reading import habits_of
from reader.compare.repetitions import answered_once
from reader.compare.rows import Group, group
from reader.compare.stopping import Stop, heed, never
from reader.compare.ticks import with_ticks, without_ticks
from reader.compare.words import Marked, Marker

_HEADINGS = (Kind.TITLE, Kind.HEADING)
# "US" and "us", "IT" and "it" are two things; three words in capitals are a way of writing.
_FEWEST_IN_CAPITALS = 3
_ALIKE = (RowKind.EQUAL, RowKind.STYLED)


def compare(left: Article, right: Article, options: Options | None = None, stop: Stop = never) -> Comparison:
    """Lay the bodies of two articles side by side and find everything that differs.

    Raises Cancelled when `stop` turns true. The result depends on nothing but the arguments.
    """
    options = options or Options()
    bodies = (left.body, right.body)
    texts = [[block.text for block in body] for body in bodies]
    bare = [[without_ticks(text) for text in side] for side in texts]
    links = links_between(bare[0], bare[1], options, stop)
    groups = group(links, *texts)
    marker = Marker(options, habits_of(*texts), stop)
    marked = [_row(each, bodies, marker, stop) for each in groups]
    rows = tuple(row for row, _ in marked)
    figures = _figures(rows, [each for _, each in marked])
    is_searched = options.passages and figures.similarity <= options.passages_up_to
    passages = _passages(texts, rows, stop) if is_searched else ()
    return Comparison(left, right, options, rows, differences_of(rows), figures, passages)


def _passages(texts: Sequence[Sequence[str]], rows: Sequence[Row], stop: Stop) -> tuple[Passage, ...]:
    from reader.compare.passages import find_passages  # the window seldom asks, and is there 3 ms sooner

    return find_passages(texts[0], texts[1], rows, stop)


def links_between(
    left: Sequence[str], right: Sequence[str], options: Options, stop: Stop = never
) -> list[Link]:
    """Which blocks answer each other: as aligned, each repetition for itself, the reader's hand above all."""
    return pinned(answered_once(align(left, right, stop), left, right), options.aligned, left, right)


def _row(
    each: Group, bodies: tuple[Sequence[Block], Sequence[Block]], marker: Marker, stop: Stop
) -> tuple[Row, Marked]:
    heed(stop)
    left, right = _text(bodies[0], each.left), _text(bodies[1], each.right)
    heading = left != right and (
        _is_in_capitals(left) != _is_in_capitals(right)
        or (_are_headings(bodies[0], each.left) and _are_headings(bodies[1], each.right))
    )
    bare = without_ticks(left)
    marked = marker.mark(bare, bare if left == right else without_ticks(right), heading)
    runs = with_ticks(marked.left_runs, left)
    both = runs, runs if left == right else with_ticks(marked.right_runs, right)
    kind = _kind(each, both)
    # Where no word of it changed, nothing else would tell that a part of it came from elsewhere.
    moved = each.moved or (each.torn and kind in _ALIKE)
    return Row(each.left, each.right, kind, moved, each.confidence, *both, marked.rewritten), marked


def _text(body: Sequence[Block], places: Sequence[int]) -> str:
    """The text of some blocks, joined by line breaks."""
    return body[places[0]].text if len(places) == 1 else "\n".join([body[at].text for at in places])


def _are_headings(body: Sequence[Block], places: Sequence[int]) -> bool:
    return all(body[at].kind in _HEADINGS for at in places)


def _is_in_capitals(text: str) -> bool:
    """True for some words without a small letter: set like a heading. One or two may be an abbreviation."""
    return text.isupper() and len(text.split()) >= _FEWEST_IN_CAPITALS


def _kind(each: Group, runs: tuple[tuple[Run, ...], tuple[Run, ...]]) -> RowKind:
    if not each.right:
        return RowKind.REMOVED
    if not each.left:
        return RowKind.ADDED
    if runs[0] is runs[1]:  # one text on both sides, as most rows have
        return RowKind.EQUAL
    kinds = {run.kind for run in chain(*runs)}
    if kinds & {RunKind.REMOVED, RunKind.ADDED}:
        return RowKind.EDITED
    return RowKind.STYLED if RunKind.STYLED in kinds else RowKind.EQUAL


def differences_of(rows: Sequence[Row]) -> tuple[Difference, ...]:
    """The stops of these rows: each changed row one, neighbouring added or removed rows one together."""
    found: list[Difference] = []
    for at, row in enumerate(rows):
        if row.kind is RowKind.EQUAL and not row.moved:
            continue
        last = found[-1] if found else None
        one_sided = row.kind in (RowKind.ADDED, RowKind.REMOVED)
        if last and one_sided and last.kind is row.kind and last.last_row == at - 1:
            found[-1] = replace(last, last_row=at)
        else:
            found.append(Difference(at, at, row.kind, row.moved, _facts(row)))
    return tuple(found)


def _facts(row: Row) -> tuple[str, ...]:
    """The kinds of facts that change in a row that both articles have."""
    if row.kind is not RowKind.EDITED:
        return ()
    named = {fact for run in (*row.left_runs, *row.right_runs) for fact in run.fact.split(", ")}
    return tuple(sorted(named - {""}))


def _figures(rows: Sequence[Row], marked: Sequence[Marked]) -> Figures:
    unchanged = sum(each.unchanged for each in marked)
    removed, added = sum(each.removed for each in marked), sum(each.added for each in marked)
    total = 2 * unchanged + removed + added
    # Without a word on either side only what looks the same is the same.
    similarity = 2 * unchanged / total if total else float(all(row.kind in _ALIKE for row in rows))
    return Figures(added, removed, unchanged, similarity)
