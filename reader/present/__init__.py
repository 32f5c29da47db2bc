"""Comparison to Sheet: what the window shows, without a window."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.present.arrangement import FOLDED, Arrangement, Wishes, arrange
    from reader.present.card import Card, card_of
    from reader.present.direction import has_right_to_left
    from reader.present.presenting import present
    from reader.present.sentences import Sentence, Translate, describe
    from reader.present.sheet import MARKS, End, Line, Mark, Paragraph, SharedPassage, Sheet, Stop
    from reader.present.walk import Edge, Walk

__all__ = [
    "FOLDED",
    "MARKS",
    "Arrangement",
    "Card",
    "Edge",
    "End",
    "Line",
    "Mark",
    "Paragraph",
    "Sentence",
    "SharedPassage",
    "Sheet",
    "Stop",
    "Translate",
    "Walk",
    "Wishes",
    "arrange",
    "card_of",
    "describe",
    "has_right_to_left",
    "present",
]

_HOMES = {
    "arrangement": ("FOLDED", "Arrangement", "Wishes", "arrange"),
    "card": ("Card", "card_of"),
    "direction": ("has_right_to_left",),
    "presenting": ("present",),
    "sentences": ("Sentence", "Translate", "describe"),
    "sheet": ("MARKS", "End", "Line", "Mark", "Paragraph", "SharedPassage", "Sheet", "Stop"),
    "walk": ("Edge", "Walk"),
}


def __getattr__(name: str) -> object:
    """Import a part when somebody wants it: a worker reads files sooner without what shows them."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"reader.present.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
