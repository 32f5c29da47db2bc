"""An Article to a Profile: all that the library needs to file, find and compare it, as plain small values."""

from datetime import datetime
from hashlib import blake2b

from msgspec import Struct

from reader.clean import Article, Kind
from reader.compare.counting import word_count
from reader.compare.resemblance import fingerprint_of
from reader.library.anchors import Outline, outline_of, said
from reader.library.prints import Print, print_of
from reader.library.searching import searchable
from reader.load import Format


class Profile(Struct, frozen=True):
    """What is known of one article without keeping it: made where the article is, kept where the list is.

    `words` are those of the kept blocks, counted as the list and a comparison count them. `body` is a sign of
    what its kept blocks say, in order, however they are written. `stripped` is the share of its characters
    that was stripped, 0 to 1. `headline` is the title without how it is written,
    empty where there is none but the file's name. `runs` are its runs of words, packed, `text` is what it
    is searched by (`searchable`).
    """

    title: str
    headline: str
    outlet: str
    url: str
    published: str
    captured: datetime | None
    sha256: str
    part: int
    is_page: bool
    words: int
    stripped: float
    body: str
    runs: Print
    outline: Outline
    text: bytes


def profile_of(article: Article) -> Profile:
    """The profile of an article."""
    metadata, source = article.metadata, article.source
    body = [block.text for block in article.body if block.kind is not Kind.TITLE]
    kept = sum(len(block.text) for block in article.body)
    every = sum(len(block.text) for block in article.blocks)
    return Profile(
        title=article.title,
        headline=said(metadata.title) if metadata.title else "",
        outlet=metadata.outlet,
        url=metadata.url,
        published=metadata.published,
        captured=source.captured,
        sha256=source.sha256,
        part=article.part,
        is_page=source.format is Format.HTML,
        words=sum(word_count(block.text) for block in article.body),
        stripped=1 - kept / every if every else 0.0,
        body=blake2b("\n".join(map(said, body)).encode("utf-8", "replace"), digest_size=16).hexdigest(),
        runs=print_of(fingerprint_of(article)),
        outline=outline_of(article),
        text=searchable(article),
    )
