"""Source to Article: splits the text into blocks and judges each, with a reason."""

from reader.clean.article import Article, Block, Kind, Metadata

__all__ = ["Article", "Block", "Kind", "Metadata"]
