"""Text to tokens: words that are never cut, and the white space between them.

A hyphenated compound, a number with its separators, currency or per cent sign, an abbreviation with its
points, a web or mail address is one token; Chinese and Japanese give one a character, Thai and its
neighbours one a consonant with its vowels (a stretch that no line of theirs would break).
"""

import re
from collections.abc import Iterator
from itertools import accumulate, compress, pairwise

from msgspec import Struct

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
# Most texts hold nothing but letters of one kind, figures and plain punctuation: there the same rules hold
# over the text itself, and what they do not take is white space.
_OUT_OF_THE_ORDINARY = re.compile(r"[^A-Za-zÀ-ÖØ-öø-ɏЁА-яё0-9_ \n,.;:!?()\"'’‘“”„«»–—…$€£%-]")
_PLAIN_TOKEN = re.compile(
    r"([^\W\d]\.(?:[^\W\d]\.)+"
    r"|[$€£]?\w+(?:(?:['’-]|(?<=\d)[.,:–](?=\d))\w+)*%?"
    r"|\.\.\.|--+|[^ \n])"
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


class Tokens(Struct, frozen=True):
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


def _has_address(text: str) -> bool:
    """False where nothing in the text looks like a web or mail address."""
    return "@" in text or "www." in text or "://" in text


def _overlay_addresses(text: str, shape: str) -> str:
    """The shape with `u` for every character of a web or mail address."""
    if not _has_address(text):
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
    return _of_any(text) if _OUT_OF_THE_ORDINARY.search(text) or _has_address(text) else _of_plain(text)


def _of_plain(text: str) -> Tokens:
    """Tokens of a text that holds nothing out of the ordinary."""
    parts = _PLAIN_TOKEN.split(text)
    gaps, words = parts[::2], parts[1::2]
    points = [
        at
        for at, word in enumerate(words)
        if word == "." and at and not gaps[at] and words[at - 1].casefold() in ABBREVIATIONS
    ]
    if points:
        stays = bytearray(b"\1") * len(gaps)
        for at in points:
            words[at - 1] += "."
            stays[at] = 0
        gaps, words = list(compress(gaps, stays)), list(compress(words, stays))
    return Tokens(tuple(words), tuple(gaps))


def _of_any(text: str) -> Tokens:
    """Tokens of any text."""
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
