"""Text to its sentences, by punctuation: small, and right where newspapers are."""

import re

from reader.compare.tokens import ABBREVIATIONS

# A full stop, question or exclamation mark with what closes after it; then a blank, or in scripts without
# blanks nothing. A drafting slip like "time.By" ends a sentence too: two small letters, stop, capital.
# Each alternative looks back over the mark before it, so that the search runs from mark to mark.
_END = re.compile(
    r"[.!?…。！？؟۔।](?:"
    r"(?<=[.!?…])(?<![.!?…].)[.!?…]*+[\"'”’»)\]]*+(?=\s)"
    r"|(?<=[。！？])[。！？]*[」』”’）]*"
    r"|(?<=[a-zß-öø-ÿ][a-zß-öø-ÿ][.!?])[\"”]?(?=[A-ZÀ-ÖØ-Þ\"“])"
    r"|(?<=[؟۔।])[؟۔।]*)"
)
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘«]+$")
# No abbreviation is longer.
_LOOKED_BACK = 12


def sentences_of(text: str) -> list[str]:
    """The sentences of a text with the white space that follows each: joined they are the text."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        after = end.end()
        while after < len(text) and text[after].isspace():
            after += 1
        if after < len(text) and not _goes_on(text, end, after):
            found.append(text[start:after])
            start = after
    return [*found, text[start:]] if start < len(text) else found


def _goes_on(text: str, end: re.Match[str], after: int) -> bool:
    """True where the stop belongs to an abbreviation, an initial or a number, or a small letter follows."""
    if text[after].islower():
        return True
    if end[0] != ".":
        return False
    before = _LAST_WORD.search(text, max(0, end.start() - _LOOKED_BACK), end.start())
    word = before[0].casefold() if before else ""
    return (
        word in ABBREVIATIONS
        or (len(word) == 1 and word.isalpha())
        or ("." in word and len(word) <= 5 and not word[-1].isdigit())
    )
