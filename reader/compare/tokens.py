"""Text to tokens: words that are never cut, and the white space between them.

A hyphenated compound, a number with its separators, currency or per cent sign, an abbreviation with its
points, a web or mail address is one token; Chinese and Japanese give one a character, Thai and its
neighbours one a consonant with its vowels (a stretch that no line of theirs would break).
"""

import re
from dataclasses import dataclass
from itertools import accumulate, pairwise

from reader.compare import characters

# Over shapes (see characters.py), first match wins. Every alternative ends in the marks that attach to it,
# and each repeated group begins with a character that nothing before it can take: linear on any text.
_TOKEN = re.compile(
    r"u+"  # an address, written in by `_overlay_addresses`
    r"|w[mj]*\.(?:w[mj]*\.)+"  # U.S., e.g.
    r"|\$?[wd#][wdmj]*(?:(?:[qh]|(?<=d)[.,:x](?=d)|(?<=d)n(?=ddd(?!d)))[wd][wdmj]*)*%?[mj]*"
    r"|em*(?:jem*)*j*"  # joined emoji
    r"|rr[mj]*"  # a flag
    r"|c[mj]*"
    r"|v?t[mja]*|[va][mj]*"
    r"|[sn][snmj]*"
    r"|\.\.\.[mj]*"
    r"|[\s\S][mj]*"
)
_ADDRESS = re.compile(r"(?:https?|ftp)://|^www\.|[^@]@[^@]+\.")
_ADDRESS_END = ".,;:!?)]}>'\"’”»…"
_CHUNK = re.compile(r"\S+")
# Nobody writes a longer address; beyond it a run without blanks is not searched, only cut into words.
_LONGEST_ADDRESS = 2000
# A point after one of these is theirs, not the sentence's. (English, German, French, Spanish, Italian.)
ABBREVIATIONS = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "rev",
        "hon",
        "sen",
        "rep",
        "gov",
        "gen",
        "col",
        "capt",
        "lt",
        "sgt",
        "st",
        "jr",
        "sr",
        "vs",
        "etc",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "mme",
        "mlle",
        "bzw",
        "usw",
        "ca",
        "nr",
        "sra",
        "srta",
        "sig",
    )
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text and the white space around them.

    `gaps` has one entry more than `words`: the text is gap, word, gap, word, ..., gap. Punctuation marks
    are words of their own. Law: `joined(0, len(words))` with the outer gaps is the text.
    """

    words: tuple[str, ...]
    gaps: tuple[str, ...]


def _overlay_addresses(text: str, shape: str) -> str:
    """The shape with `u` for every character of a web or mail address."""
    if "@" not in text and "www." not in text and "://" not in text:
        return shape
    pieces, done = [], 0
    for chunk in _CHUNK.finditer(text):
        if len(chunk[0]) <= _LONGEST_ADDRESS and _ADDRESS.search(chunk[0]):
            start, end = _address_span(chunk[0])
            pieces += [shape[done : chunk.start() + start], "u" * (end - start)]
            done = chunk.start() + end
    return "".join([*pieces, shape[done:]])


def _address_span(chunk: str) -> tuple[int, int]:
    """Where in a run without blanks the address lies, its brackets, quotes and full stop left out."""
    end = len(chunk.rstrip(_ADDRESS_END))
    start = min(len(chunk) - len(chunk.lstrip("([{<'\"‘“«„")), end)
    return start, end


def pieces(text: str) -> list[str]:
    """Text to its tokens, white space included, in order: joined they are the text."""
    shape = _overlay_addresses(text, characters.shape(text))
    ends = accumulate(map(len, _TOKEN.findall(shape)), initial=0)
    found = [text[start:end] for start, end in pairwise(ends)]
    return _with_points(found) if "." in found else found


def _with_points(found: list[str]) -> list[str]:
    """The tokens with the points of abbreviations where they belong."""
    kept: list[str] = []
    for piece in found:
        if piece == "." and kept and kept[-1].casefold() in ABBREVIATIONS:
            kept[-1] += piece
        else:
            kept.append(piece)
    return kept


def tokenise(text: str) -> Tokens:
    """Text to its words and the white space around them."""
    words: list[str] = []
    gaps = [""]
    for piece in pieces(text):
        if piece == " " or _is_blank(piece[0]):
            gaps[-1] += piece
        else:
            words.append(piece)
            gaps.append("")
    return Tokens(tuple(words), tuple(gaps))


def _is_blank(character: str) -> bool:
    return not character.isalnum() and (character.isspace() or characters.is_invisible(character))
