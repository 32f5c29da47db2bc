"""Comparison to Sheet: what the window shows, without a window."""

from typing import TYPE_CHECKING

from reader.present.arrangement import FOLDED, Arrangement, Wishes, arrange
from reader.present.card import Card, card_of
from reader.present.direction import has_right_to_left
from reader.present.sentences import Sentence, Translate, describe
from reader.present.sheet import MARKS, End, Line, Mark, Paragraph, SharedPassage, Sheet, Stop
from reader.present.walk import Edge, Walk

if TYPE_CHECKING:
    from reader.present.presenting import present

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


def __getattr__(name: str) -> object:
    """Import the stage when somebody presents: the window needs its nouns only, and opens sooner without."""
    if name == "present":
        from reader.present import presenting

        return presenting.present
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
