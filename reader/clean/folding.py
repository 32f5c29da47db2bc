"""Raw text to text on one line: white space folded, invisible characters that carry nothing taken out."""

import re
from string import whitespace

# Soft hyphen and null. Joiners (U+200C, U+200D) spell words in Persian, Hindi and emoji, direction marks
# order a line of Arabic or Hebrew: they stay.
_INVISIBLE = str.maketrans(dict.fromkeys("\u00ad\x00", ""))
# Zero-width space, word joiner, byte order mark. Alone between blanks, and at the ends of a text, they are
# litter; beside a letter or a sign somebody may have hidden something with them, and they stay to be seen.
_ZERO_WIDTH = "\u200b\u2060\ufeff"
_AT_ENDS = whitespace + "\u00a0" + _ZERO_WIDTH
_LITTER = re.compile(f"(?<!\\S)[{_ZERO_WIDTH}]+(?!\\S)")


def fold(text: str) -> str:
    """Text with every run of white space (no-break spaces too) as one blank, and none at the ends."""
    if not text.isascii():
        text = _LITTER.sub("", text.translate(_INVISIBLE).strip(_AT_ENDS))
    elif "\x00" in text:
        text = text.replace("\x00", "")
    return " ".join(text.split())
