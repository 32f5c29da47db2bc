"""What cleaning makes of a source: blocks with verdicts, and what the page says about itself."""

from enum import StrEnum

from msgspec import Struct

from reader.load import Source


class Kind(StrEnum):
    """What part a block plays in an article."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    PRE = "pre"
    TABLE_ROW = "table row"
    OTHER = "other"


class Block(Struct, frozen=True):
    """One paragraph-like unit of a source with the verdict on it.

    `text` has its white space folded to single blanks and never holds a line break; `original` is the
    stretch of the source it was made of. `kept` says whether it belongs to the article. `rule` names the
    cleaning rule that decided, `reason` says the same to the reader in a short phrase. `shape` is what such a
    block is found by on other pages of the same site; empty where nothing general can be said.
    """

    text: str
    original: str
    kind: Kind
    kept: bool
    rule: str
    reason: str
    shape: str = ""


class Metadata(Struct, frozen=True):
    """What a page says about itself; an empty string where it says nothing.

    `published` and `modified` are ISO 8601 where they could be understood, else as written; `language` is a
    BCP 47 tag.
    """

    title: str = ""
    byline: str = ""
    published: str = ""
    outlet: str = ""
    url: str = ""
    language: str = ""
    modified: str = ""


class Article(Struct, frozen=True):
    """One article of a source: every block in order, kept or stripped. Nothing is ever dropped.

    `part` counts from 1 where a file holds several articles. `warnings` are sentences for the reader
    about a verdict that is not certain.
    """

    source: Source
    metadata: Metadata
    blocks: tuple[Block, ...]
    part: int = 1
    warnings: tuple[str, ...] = ()

    @property
    def body(self) -> tuple[Block, ...]:
        """The kept blocks, in order: what is compared."""
        return tuple(block for block in self.blocks if block.kept)

    @property
    def title(self) -> str:
        """The headline, or else the name of the file."""
        return self.metadata.title or self.source.name
