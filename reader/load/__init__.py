"""Path to Sources: reads one file safely and turns its bytes into texts."""

from typing import TYPE_CHECKING

from reader.on_demand import on_demand

if TYPE_CHECKING:
    from reader.load.labels import CHOICES
    from reader.load.limits import Limits
    from reader.load.loading import load, load_all, load_bytes
    from reader.load.pasting import paste
    from reader.load.source import Format, Source, Told

__all__ = ["CHOICES", "Format", "Limits", "Source", "Told", "load", "load_all", "load_bytes", "paste"]

# Imported when somebody wants a part: the window needs the limits only, and opens sooner.
__getattr__ = on_demand(
    __name__,
    {
        "labels": ("CHOICES",),
        "limits": ("Limits",),
        "loading": ("load", "load_all", "load_bytes"),
        "pasting": ("paste",),
        "source": ("Format", "Source", "Told"),
    },
)
