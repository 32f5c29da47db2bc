"""Path to Source: reads one file safely and turns its bytes into text."""

from reader.load.limits import Limits
from reader.load.loading import load
from reader.load.pasting import paste
from reader.load.source import Format, Source

__all__ = ["Format", "Limits", "Source", "load", "paste"]
