"""Text to tokens: words that are never cut, and the white space between them.

A hyphenated compound, a number with its separators, currency or per cent sign, an abbreviation with its
points, a web or mail address is one token; Chinese and Japanese give one a character, Thai and its
neighbours one a consonant with its vowels (a stretch that no line of theirs would break).
"""

import re
from collections.abc import Iterator
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
    r"|hh+[mj]*"  # a dash as typewriters have it
    r"|[\s\S][mj]*"
)
_ADDRESS = re.compile(r"(?:https?|ftp)://|^www\.|[^@]@[^@]+\.")
_ADDRESS_END = ".,;:!?)]}>'\"’”»…"
_HINT = re.compile(r"@|://|www\.")
_BLANK = re.compile(r"\s")
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
    are words of their own. Law: `parts` joined are the text.
    """

    words: tuple[str, ...]
    gaps: tuple[str, ...]

    def parts(self) -> list[str]:
        """Gaps and words in turn: word `n` is part `2 * n + 1`."""
        found = [""] * (2 * len(self.words) + 1)
        found[::2] = self.gaps
        found[1::2] = self.words
        return found


def _overlay_addresses(text: str, shape: str) -> str:
    """The shape with `u` for every character of a web or mail address."""
    if "@" not in text and "www." not in text and "://" not in text:
        return shape
    pieces, done = [], 0
    for first, last in _chunks(text):
        chunk = text[first:last]
        if len(chunk) <= _LONGEST_ADDRESS and _ADDRESS.search(chunk):
            start, end = _address_span(chunk)
            pieces += [shape[done : first + start], "u" * (end - start)]
            done = first + end
    return "".join([*pieces, shape[done:]])


def _chunks(text: str) -> Iterator[tuple[int, int]]:
    """Where the runs without blanks begin and end that have a sign of an address; of long ones a part."""
    last = 0
    for hint in _HINT.finditer(text):
        if hint.start() < last:
            continue
        first = hint.start()
        while first > last and hint.start() - first <= _LONGEST_ADDRESS and not text[first - 1].isspace():
            first -= 1
        blank = _BLANK.search(text, hint.end())
        last = blank.start() if blank else len(text)
        yield first, last


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
    gaps: list[str] = []
    gap = ""
    for piece in pieces(text):
        if piece == " ":
            gap += piece
        elif piece[0].isalnum() or not _is_blank(piece[0]):
            words.append(piece)
            gaps.append(gap)
            gap = ""
        else:
            gap += piece
    return Tokens(tuple(words), (*gaps, gap))


def _is_blank(character: str) -> bool:
    return character.isspace() or characters.is_invisible(character)
