"""How much of a file the reading stage is willing to take in, and to make of it."""

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may hold: beyond it a file is refused, with a sentence that names the limit.

    `max_bytes` is of the file as it lies on disk. The largest saved page among some 450 real ones has 5 MB;
    fifty leaves room for a book as one text and keeps the memory for its blocks under a gigabyte.
    `max_unpacked` is of all that comes out of an archive or a compressed file, in bytes: real archives of
    pages and documents grow three- to tenfold. `max_members` is of files in an archive and of parts in a
    mail, `max_articles` of articles in a file, `max_pages` of pages in a PDF, `max_nesting` of mails and
    archives in one another.
    """

    max_bytes: int = 50 * MEGABYTE
    max_unpacked: int = 400 * MEGABYTE
    max_members: int = 20_000
    max_articles: int = 1000
    max_pages: int = 3000
    max_nesting: int = 20
