"""Raw text to text on one line: white space folded, invisible characters that carry nothing taken out."""

import re

# Soft hyphen and null. Joiners (U+200C, U+200D) spell words in Persian, Hindi and emoji, direction marks
# order a line of Arabic or Hebrew: they stay.
_INVISIBLE = str.maketrans(dict.fromkeys("\u00ad\x00", ""))
# Zero-width space, word joiner, byte order mark. Beside a blank or a sign they are litter; inside a word
# somebody may have hidden a change with them, and they stay to be seen.
_ZERO_WIDTH = re.compile("(?<!\\w)[\u200b\u2060\ufeff]+|[\u200b\u2060\ufeff]+(?!\\w|[\u200b\u2060\ufeff])")


def fold(text: str) -> str:
    """Text with every run of white space (no-break spaces too) as one blank, and none at the ends."""
    if not text.isascii():
        text = _ZERO_WIDTH.sub("", text.translate(_INVISIBLE))
    elif "\x00" in text:
        text = text.replace("\x00", "")
    return " ".join(text.split())
