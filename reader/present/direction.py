"""A text to whether it holds letters read from right to left, and to one that may stand in any sentence."""

import re

RIGHT_TO_LEFT = re.compile(
    r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
    r"\u200f\u202b\u202e\u2067]"
)
"""Hebrew, Arabic and their kin by the blocks that Unicode keeps for them, and controls that turn a text."""

LEFT_TO_RIGHT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2066", "\u2068", "\u2069"


def has_right_to_left(text: str) -> bool:
    """Whether any of the text is read from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def isolated(text: str) -> str:
    """The text so that it keeps its own direction in a sentence, and lends it to nothing around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if has_right_to_left(text) else text


def left_to_right(text: str) -> str:
    """The text in the order in which it is typed, as Ctrl+/ is, in a sentence of any direction."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"
