"""How much of a file the reading stage is willing to take in, and to make of it."""

from msgspec import Struct

MEGABYTE = 1_000_000


class Limits(Struct, frozen=True):
    """What a file may hold and cost: beyond it a file is refused, with a sentence that names the limit.

    `max_bytes` is of the file as it lies on disk. The largest saved page among some 450 real ones has 5 MB;
    fifty leaves room for a book as one text. `max_unpacked` is of all that comes out of an archive or a
    compressed file, in bytes: real archives of pages and documents grow three- to tenfold. `max_members` is
    of files in an archive and records in an archive of the web, `max_articles` of articles in a file,
    `max_pages` of pages in a PDF, `max_blocks` of lines of a text (and ten times as many tags of a page),
    `max_nesting` of mails in one another.

    `max_memory` is what the process that reads may take, in bytes. `seconds` and `seconds_for_a_megabyte` are
    after how long reading is given up: the slowest of 270 real pages and dumps took 1 s of computing a
    megabyte, and a busy machine takes a few times as long. Twenty times that is a hang, or a file made to
    hang us.
    """

    max_bytes: int = 50 * MEGABYTE
    max_unpacked: int = 400 * MEGABYTE
    max_members: int = 20_000
    max_articles: int = 1000
    max_pages: int = 3000
    max_blocks: int = 200_000
    max_nesting: int = 20
    max_memory: int = 8000 * MEGABYTE
    seconds: float = 20.0
    seconds_for_a_megabyte: float = 20.0
