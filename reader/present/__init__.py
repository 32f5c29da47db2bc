"""Comparison to Sheet: what the window shows, without a window."""

from reader.present.arrangement import FOLDED, Arrangement, Wishes, arrange
from reader.present.card import Card, card_of
from reader.present.direction import has_right_to_left
from reader.present.present import present
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
