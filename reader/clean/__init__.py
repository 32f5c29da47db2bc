"""Source to Article: splits the text into blocks and judges each, with a reason."""

from typing import TYPE_CHECKING

from reader.clean.article import Article, Block, Kind, Metadata

if TYPE_CHECKING:
    from reader.clean.cleaning import clean, keep_everything

__all__ = ["Article", "Block", "Kind", "Metadata", "clean", "keep_everything"]


def __getattr__(name: str) -> object:
    """Import the stage when somebody cleans: the window needs its nouns only, and opens sooner without."""
    if name in ("clean", "keep_everything"):
        from reader.clean import cleaning

        return getattr(cleaning, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
