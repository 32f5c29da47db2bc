"""What the reader decided about the loaded articles, tied to their content."""

from reader.library.decisions import BlockKey, Decisions, aligned_indices, block_keys, decided

__all__ = ["BlockKey", "Decisions", "aligned_indices", "block_keys", "decided"]
