"""Source to Article: splits the text into blocks and judges each, with a reason."""

from reader.clean.article import Article, Block, Kind, Metadata
from reader.clean.cleaning import clean, keep_everything

__all__ = ["Article", "Block", "Kind", "Metadata", "clean", "keep_everything"]
