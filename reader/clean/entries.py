"""Kept segments to those between them that say when an entry of a live blog was written."""

import re
from collections.abc import Sequence

from reader.clean.reasons import Columns
from reader.clean.segment import Segment

# A blog has so many entries at least: an article has one date above its text, and a second where it was
# changed, but none between its paragraphs.
_FEWEST = 3
# So many lines may stand between the time of an entry and its text: a headline, a name, a place.
_REACH = 4
# Prices and shares look like times of day, and those of references stand in the middle of a sentence.
_NO_TIME = re.compile("[$€£¥₽%]|^[.^(]|[3-9]\\d[:.h]\\d|\\d[:.h][6-9]\\d")


def entry_times(segments: Sequence[Segment], columns: Columns, kept: list[bool]) -> frozenset[int]:
    """The lines with a date or a time that open an entry: after each comes text of the article before the
    next; none where there are fewer than three. Linear.
    """
    places = [at for at, keep in enumerate(kept) if keep]
    around = range(max(0, places[0] - 1), places[-1]) if places else ()
    stamps = [at for at in around if columns["dateline"][at] and not _NO_TIME.search(segments[at].text)]
    if len(stamps) < _FEWEST:
        return frozenset()
    told = [
        at
        for at, following in zip(stamps, [*stamps[1:], len(kept)], strict=True)
        if any(_is_told(columns, kept, place) for place in range(at + 1, min(following, at + 1 + _REACH)))
    ]
    return frozenset(told) if len(told) >= _FEWEST else frozenset()


def _is_told(columns: Columns, kept: list[bool], at: int) -> bool:
    """Whether a line is a sentence of the article."""
    return kept[at] and bool(columns["ends_sentence"][at]) and not columns["action"][at]
