"""A place in a text to the word around it, and to the letters and words before and after it."""

import re
from unicodedata import category

from PySide6.QtCore import QTextBoundaryFinder

from reader.present.visible import HIDDEN, JOINERS
from reader.ui.spread.units import from_utf16, to_utf16

UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
"""Chinese and Japanese letters, which are written without blanks: each is taken for a word, as in marks."""

# Not compiled before somebody selects words: that alone takes a fortieth of what it takes to open the window.
ALONE = rf"[{UNSPACED}]"
NEXT_WORD = rf"\s*(?:[{UNSPACED}]|[^\s{UNSPACED}]+)\s*"
WORD_BEFORE = rf"[{UNSPACED}]|[^\s{UNSPACED}]+"

INSIDE = frozenset("'’-")
"""What belongs to a word that it stands inside of."""

LONGEST_LETTER = 64
"""Characters looked at around a place to find the letter there: of what is written none has as many, the
longest emoji ten."""


def word_around(text: str, offset: int) -> tuple[int, int]:
    """First and last place of the word at a place, or of the one sign that stands there; equal at the end.

    Marks on letters, joiners and what hides between letters belong to the word.
    """
    if offset >= len(text):
        return len(text), len(text)
    if not belongs(text, offset) or re.match(ALONE, text[offset]):
        return offset, offset + 1
    start, end = offset, offset + 1
    while start > 0 and belongs(text, start - 1) and not re.match(ALONE, text[start - 1]):
        start -= 1
    while end < len(text) and belongs(text, end) and not re.match(ALONE, text[end]):
        end += 1
    return start, end


def belongs(text: str, at: int) -> bool:
    """Whether a character is a part of a word."""
    if text[at] in INSIDE:
        return 0 < at < len(text) - 1 and is_letter(text[at - 1]) and is_letter(text[at + 1])
    return is_letter(text[at])


def is_letter(character: str) -> bool:
    """Whether it is a letter, a digit, a mark on one, or nothing that one sees."""
    return (
        character.isalnum()
        or character == "_"
        or character in JOINERS
        or (character in HIDDEN and not character.isspace())
        or category(character).startswith("M")
    )


def letter_beside(text: str, offset: int, step: int) -> int:
    """The place after (1) or before (-1) the letter at a place, with all marks and joined signs it has."""
    start = max(0, offset - LONGEST_LETTER)
    near = text[start : offset + LONGEST_LETTER]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)
    finder.setPosition(to_utf16(near, offset - start))
    found = finder.toNextBoundary() if step > 0 else finder.toPreviousBoundary()
    return start + from_utf16(near, found) if found >= 0 else offset + step


def word_beside(text: str, offset: int, step: int) -> int:
    """The place after the word that follows, with the blanks behind it, or before the word that precedes."""
    if step > 0:
        found = re.compile(NEXT_WORD).match(text, offset)
        return found.end() if found else len(text)
    starts = (match.start() for match in re.finditer(WORD_BEFORE, text) if match.start() < offset)
    return max(starts, default=0)
