"""What a session holds to articles that are ready to be listed: ten thousand take a while, so in a thread."""

from msgspec import Struct

from reader.errands import Profiled
from reader.library import Holdings
from reader.ui.articles import Entry, Files, files_of
from reader.ui.filing import entry_of
from reader.ui.profiling import profiles_kept


class Stock(Struct, frozen=True):
    """The articles of a session in their order, which of them are of one file, what is known of each for the
    sake of the others, and the highest number that any of them has or had."""

    entries: tuple[Entry, ...]
    files: Files
    profiles: dict[int, Profiled]
    highest: int


def stock_of(holdings: Holdings) -> Stock:
    """The articles of a session."""
    from reader.library.deciding import next_number

    entries = tuple(map(entry_of, holdings.articles()))
    return Stock(entries, files_of(entries), profiles_kept(holdings), next_number(holdings) - 1)
