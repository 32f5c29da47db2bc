"""Text to its shape: one letter a character, saying what part the character plays in a word.

Rules over shapes stay short in every script, and they never cut a grapheme: whatever attaches to the
character before it (accents, vowel signs, joiners, skin tones, variation selectors, invisible marks) has
the shape `m` or `j`, and every token takes those along.
"""

import unicodedata
from functools import lru_cache

# What a character may be to a word. The values are the letters used in the patterns of tokens.py.
LETTER, DIGIT, MARK, JOINER, SPACE, FIXED_SPACE = "w", "d", "m", "j", "s", "n"
APOSTROPHE, HYPHEN, DASH, POINT, COMMA, COLON = "q", "h", "x", ".", ",", ":"
CURRENCY, PERCENT, SIGIL, EMOJI, FLAG = "$", "%", "#", "e", "r"
IDEOGRAPH, SYLLABLE, LEADING_VOWEL, TRAILING_VOWEL, OTHER = "c", "t", "v", "a", "p"

_BY_CHARACTER = {
    "\u200d": JOINER,
    "'": APOSTROPHE,
    "\u2019": APOSTROPHE,
    "-": HYPHEN,
    "\u2010": HYPHEN,
    "\u2011": HYPHEN,
    "\u05be": HYPHEN,
    "\u2012": DASH,
    "\u2013": DASH,
    ".": POINT,
    ",": COMMA,
    ":": COLON,
    "%": PERCENT,
    "\u2030": PERCENT,
    "\u00b0": PERCENT,
    "\u066a": PERCENT,
    "#": SIGIL,
    "@": SIGIL,
    "_": LETTER,
    "\u00a0": FIXED_SPACE,
    "\u2007": FIXED_SPACE,
    "\u2009": FIXED_SPACE,
    "\u202f": FIXED_SPACE,
}

# Scripts written without blanks: one token a character, or a consonant with its vowels.
_IDEOGRAPHS = (
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3021, 0x30FF),
    (0x3100, 0x312F),
    (0x31A0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),
    (0x20000, 0x3FFFF),
)
_SYLLABLES = ((0x0E01, 0x0EDF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x1AAF), (0xAA60, 0xAADF))
_LEADING_VOWELS = ((0x0E40, 0x0E44), (0x0EC0, 0x0EC4))
# Written after their consonant; sara am (0E33, 0EB3) even belongs to its grapheme.
_TRAILING_VOWELS = ((0x0E30, 0x0E30), (0x0E32, 0x0E33), (0x0E45, 0x0E46), (0x0EB0, 0x0EB0), (0x0EB2, 0x0EB3))
# Half-width sound marks, skin tones and tags attach to what stands before them, whatever their category.
_MARKS = ((0xFF9E, 0xFF9F), (0x1F3FB, 0x1F3FF), (0xE0000, 0xE007F))
# Signs that join the digits after them into one grapheme.
_PREPENDED = ((0x0600, 0x0605), (0x06DD, 0x06DD), (0x070F, 0x070F), (0x0890, 0x0891), (0x08E2, 0x08E2))
_FLAGS = ((0x1F1E6, 0x1F1FF),)
_EMOJI = ((0x1F000, 0x1FAFF), (0x2600, 0x27BF), (0x2B00, 0x2BFF))


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _by_category(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] == "M" or category == "Cf":
        return MARK
    if category == "Nd":
        return DIGIT
    if character.isalnum() or category == "Pc":
        return LETTER
    if character.isspace():
        return SPACE
    if category == "Sc":
        return CURRENCY
    return EMOJI if category == "So" else OTHER


def _by_script(code: int) -> str:
    if _within(code, _MARKS):
        return MARK
    if _within(code, _PREPENDED):
        return LETTER
    if _within(code, _FLAGS):
        return FLAG
    if _within(code, _EMOJI):
        return EMOJI
    if _within(code, _IDEOGRAPHS):
        return IDEOGRAPH
    if _within(code, _LEADING_VOWELS):
        return LEADING_VOWEL
    return TRAILING_VOWEL if _within(code, _TRAILING_VOWELS) else ""


@lru_cache(maxsize=8192)
def shape_of_character(character: str) -> str:
    """One character to the letter that says what part it plays in a word."""
    known = _BY_CHARACTER.get(character) or _by_script(ord(character))
    if known:
        return known
    by_category = _by_category(character)
    return SYLLABLE if by_category == LETTER and _within(ord(character), _SYLLABLES) else by_category


def shape(text: str) -> str:
    """Text to a string of the same length that has, for each character, the letter of its part."""
    return text.translate({ord(character): shape_of_character(character) for character in set(text)})


def is_invisible(character: str) -> bool:
    """True for a mark or format character: alone it shows nothing, attached it shapes its neighbour."""
    return not character.isascii() and shape_of_character(character) in (MARK, JOINER)
