"""Path to Source: reads one file safely and turns its bytes into text."""

from reader.load.source import Format, Source

__all__ = ["Format", "Source"]
