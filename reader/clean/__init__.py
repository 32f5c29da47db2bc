"""Source to Article: splits the text into blocks and judges each, with a reason."""

from typing import TYPE_CHECKING

from reader.clean.article import Article, Block, Kind, Metadata
from reader.on_demand import on_demand

if TYPE_CHECKING:
    from reader.clean.cleaning import clean, keep_everything

__all__ = ["Article", "Block", "Kind", "Metadata", "clean", "keep_everything"]

# Imported when somebody cleans: the window needs the nouns only, and opens sooner without.
__getattr__ = on_demand(
    __name__,
    {"cleaning": ("clean", "keep_everything")},
)
