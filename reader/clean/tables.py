"""The cells of a table's row to one segment, where the table holds data and not the layout of a page."""

from itertools import groupby

from reader.clean.segment import Container, Segment

# A row of data is shorter than this, and so is each of its cells; tables that lay out a page hold paragraphs.
_LONGEST_ROW = 600
_LONGEST_CELL = 250


def join_rows(segments: list[Segment], containers: list[Container]) -> list[Segment]:
    """The segments with each row of data made one, its cells separated by blanks; linear in their number."""
    rows, cells = _nearest(containers, ("tr",)), _nearest(containers, ("td", "th"))
    joined: list[Segment] = []
    for row, group in groupby(segments, key=lambda segment: rows[segment.container]):
        members = list(group)
        if row >= 0 and _is_data(members, cells):
            joined.append(_one(members, row))
        else:
            joined += members
    return joined


def _nearest(containers: list[Container], tags: tuple[str, ...]) -> list[int]:
    """For every box the innermost box of these tags that it is or stands in, or -1."""
    found: list[int] = []
    for at, box in enumerate(containers):
        found.append(at if box.tag in tags else found[box.parent] if box.parent >= 0 else -1)
    return found


def _is_data(members: list[Segment], cells: list[int]) -> bool:
    """Whether these segments are the short cells of one row, at most one in each cell."""
    if len(members) < 2 or sum(len(member.text) for member in members) > _LONGEST_ROW:
        return False
    places = {cells[member.container] for member in members}
    return len(places) == len(members) and all(len(member.text) <= _LONGEST_CELL for member in members)


def _one(members: list[Segment], row: int) -> Segment:
    """The cells of a row as one segment."""
    return Segment(
        " ".join(member.text for member in members if member.text),
        " ".join(member.original for member in members),
        "tr",
        row,
        sum(member.link_characters for member in members),
        sum(member.bold_characters for member in members),
        sum(member.italic_characters for member in members),
        is_abridged=any(member.is_abridged for member in members),
    )
