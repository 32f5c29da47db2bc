"""Texts and numbers to what may stand in a line of any report; it needs nothing of what compares."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.clean import Article

CONTROLS = (*range(9), 11, 12, *range(14, 32), *range(127, 160))
TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
UNPRINTABLE = dict.fromkeys((*CONTROLS, *TURNING), "\ufffd") | {13: " "}
"""Characters that no terminal should be sent, because they steer it or turn the direction of what follows;
tab and line break stay."""

LINE_ENDS = {10: "␊", 13: "␍"}


def printable(text: str) -> str:
    """The text with a mark for each character that could steer a terminal, or turn its words around."""
    return text.translate(UNPRINTABLE)


def on_one_line(text: str) -> str:
    """The text with signs for the ends of lines, which the name of a file may have."""
    return text.translate(LINE_ENDS)


def counted(number: int, name: str) -> str:
    """So many things of that name: "1 word", "2 words"."""
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


def kept_note(article: "Article") -> str:
    """How much of an article was not stripped: "8 of 9 blocks kept"."""
    return f"{len(article.body)} of {counted(len(article.blocks), 'block')} kept"
