"""Comparison to Sheet: what the window shows, without a window."""

from typing import TYPE_CHECKING

from reader.on_demand import on_demand

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

# Imported when somebody wants a part: a worker reads files sooner without what shows them.
__getattr__ = on_demand(
    __name__,
    {
        "arrangement": ("FOLDED", "Arrangement", "Wishes", "arrange"),
        "card": ("Card", "card_of"),
        "direction": ("has_right_to_left",),
        "presenting": ("present",),
        "sentences": ("Sentence", "Translate", "describe"),
        "sheet": ("MARKS", "End", "Line", "Mark", "Paragraph", "SharedPassage", "Sheet", "Stop"),
        "walk": ("Edge", "Walk"),
    },
)
