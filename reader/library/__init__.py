"""What the reader decided about the loaded articles, tied to their content."""

from reader.library.decisions import BlockKey, Decisions, aligned_indices, block_keys, decided
from reader.library.lessons import Lesson, lessons_from, lessons_of, outlet_of, taught, values_of

__all__ = [
    "BlockKey",
    "Decisions",
    "Lesson",
    "aligned_indices",
    "block_keys",
    "decided",
    "lessons_from",
    "lessons_of",
    "outlet_of",
    "taught",
    "values_of",
]
