"""A choice over plain text to the same with one verdict for lines that say the same."""

from collections import defaultdict

from reader.clean.reasons import SIGNS, Columns
from reader.clean.segment import Layout


def agree(layout: Layout, columns: Columns, kept: list[bool]) -> None:
    """Keep every line of a refrain or of a dialogue, if any of its like is kept; linear.

    Only between the first and the last line of the article, where a copy of the site is no part of it, and
    only lines that end as a sentence does and are no sign of a site: menus and captions come again too.
    """
    places = [at for at, keep in enumerate(kept) if keep]
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for at in range(places[0], places[-1]) if places else ():
        if columns["repeats"][at] > 1 and columns["ends_sentence"][at]:
            alike[layout.segments[at].text].append(at)
    for lines in alike.values():
        if any(kept[at] for at in lines) and not any(columns[sign][at] for sign in SIGNS for at in lines):
            for at in lines:
                kept[at] = True
