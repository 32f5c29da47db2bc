"""Path to Sources: reads one file safely and turns its bytes into texts."""

from reader.load.labels import CHOICES
from reader.load.limits import Limits
from reader.load.loading import load, load_all, load_bytes
from reader.load.pasting import paste
from reader.load.source import Format, Source, Told

__all__ = ["CHOICES", "Format", "Limits", "Source", "Told", "load", "load_all", "load_bytes", "paste"]
