"""Layout to columns of named numbers, one row a segment: everything the scorer looks at."""

from reader.clean.boxes import BOXES, box_numbers
from reader.clean.sayings import SAYINGS, said_in, sayings, weights_of_words
from reader.clean.script import count_words
from reader.clean.segment import Layout
from reader.clean.surroundings import SURROUNDINGS, surroundings
from reader.clean.witness import Witness, hear
from reader.clean.wording import WORDING, is_prose, wording

SEEN = (*WORDING, *SURROUNDINGS)
"""What is asked of both entrances."""

FEATURES = (*SEEN, *BOXES)
TEXT_FEATURES = (*SEEN, *SAYINGS)


def features(layout: Layout, witness: Witness | None = None) -> dict[str, list[float]]:
    """The numbers of every segment by name: of its box where the source has markup, else of what is said."""
    columns = wording(layout.segments)
    words = [count_words(segment.text) for segment in layout.segments]
    prose = prose_of(layout, columns)
    columns.update(surroundings(layout, columns, words, prose, witness or hear(layout)))
    if layout.from_markup:
        boxes = box_numbers(layout, words, prose)
        columns.update(_columns(BOXES, [boxes[segment.container] for segment in layout.segments]))
    else:
        known = weights_of_words()
        columns.update(sayings([said_in(segment.text, known) for segment in layout.segments]))
    return columns


def prose_of(layout: Layout, columns: dict[str, list[float]]) -> list[bool]:
    """Which segments read as running prose."""
    known = (columns["ends_sentence"], columns["lower_share"], columns["links"])
    return [
        is_prose(count_words(segment.text), bool(ends), small, linked)
        for segment, ends, small, linked in zip(layout.segments, *known, strict=True)
    ]


def _columns(names: tuple[str, ...], rows: list[list[float]]) -> dict[str, list[float]]:
    """Rows of numbers as columns with their names."""
    if not rows:
        return {name: [] for name in names}
    return {name: list(column) for name, column in zip(names, zip(*rows, strict=True), strict=True)}
