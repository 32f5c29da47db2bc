"""Raw text to text on one line: white space folded, invisible characters that carry nothing taken out."""

# Zero-width space, word joiner, byte order mark, soft hyphen, null. Joiners (U+200C, U+200D) spell words in
# Persian, Hindi and emoji, direction marks order a line of Arabic or Hebrew: they stay.
_INVISIBLE = str.maketrans(dict.fromkeys("\u200b\u2060\ufeff\u00ad\x00", ""))


def fold(text: str) -> str:
    """Text with every run of white space (no-break spaces too) as one blank, and none at the ends."""
    if not text.isascii():
        text = text.translate(_INVISIBLE)
    elif "\x00" in text:
        text = text.replace("\x00", "")
    return " ".join(text.split())


def without_space(text: str) -> str:
    """Text without any white space: what the balance of kept and stripped text is counted in."""
    return "".join(text.split())
