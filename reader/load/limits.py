"""How much of a file the reading stage is willing to take in."""

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest file that is read, in bytes.

    The largest saved page among some 450 real ones has 5 MB; fifty leaves room for a book as one text
    and keeps the memory for its blocks under a gigabyte.
    """

    max_bytes: int = 50 * MEGABYTE
