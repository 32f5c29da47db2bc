"""Path to Sources: reads one file safely and turns its bytes into texts."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.load.labels import CHOICES
    from reader.load.limits import Limits
    from reader.load.loading import load, load_all, load_bytes
    from reader.load.pasting import paste
    from reader.load.source import Format, Source, Told

__all__ = ["CHOICES", "Format", "Limits", "Source", "Told", "load", "load_all", "load_bytes", "paste"]

_HOMES = {
    "labels": ("CHOICES",),
    "limits": ("Limits",),
    "loading": ("load", "load_all", "load_bytes"),
    "pasting": ("paste",),
    "source": ("Format", "Source", "Told"),
}


def __getattr__(name: str) -> object:
    """Import a part when somebody wants it: the window needs the limits only, and opens sooner."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"reader.load.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
