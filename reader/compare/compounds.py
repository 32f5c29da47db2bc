"""Tokens to tokens: a number with sign and unit, a stop with its quotation mark, a dateline are one each.

"10 per cent" and "10%" can only be one if each is one; and a reader who sees "220 billion" replaced wants
the whole figure marked, one who sees "-5" become "5" the sign as part of the number.
"""

import re
from collections.abc import Sequence

from reader.compare.tokens import Tokens

UNITS = frozenset(
    (
        "percent", "pct", "million", "billion", "trillion", "thousand", "hundred", "m", "mn", "bn", "tn",
        "km", "cm", "mm", "kg", "g", "mg", "lb", "lbs", "oz", "ft", "mph", "kmh", "km/h", "mw", "gw", "kw",
        "kwh", "hz", "ghz", "mhz", "gb", "mb", "tb", "euros", "euro", "dollars", "pounds", "yen", "am", "pm",
        "a.m.", "p.m.", "°c", "°f", "metres", "meters", "kilometres", "kilometers", "miles", "tonnes", "tons",
        "hectares", "acres", "litres", "liters",
    )
)  # fmt: skip
_NUMBER = re.compile(r"[$€£¥₽₹]?\d[\d.,\u00a0\u2009\u202f'’]*$")
_DIGITS_FIRST = re.compile(r"[$€£¥₽₹]?\d")
_SIGNS = ("-", "−", "–", "+")
_STOPS = (".", ",")
_CLOSING = frozenset("\"”’»'")
# A town in capitals, perhaps a date and an agency, and a dash: at most this many tokens.
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.' -]+(?:, [A-Z][\w.,' ]{1,40})?(?: ?\([\w./ ]{1,30}\))? ?[—–-]{1,3}(?= )"
)
_DATELINE_TOKENS = 16
_DATELINE_LENGTH = 120


def joined(tokens: Tokens) -> Tokens:
    """The tokens with those that only mean something together made one."""
    words: list[str] = []
    gaps: list[str] = [tokens.gaps[0]]
    done = 0
    for at in _candidates(tokens.words):
        count = _count(tokens, at) if at >= done else 1
        if count == 1:
            continue
        words += tokens.words[done:at]
        gaps += tokens.gaps[done + 1 : at + 1]
        parts = [tokens.words[at]]
        for step in range(at + 1, at + count):
            parts += [tokens.gaps[step], tokens.words[step]]
        words.append("".join(parts))
        done = at + count
        gaps.append(tokens.gaps[done])
    return Tokens((*words, *tokens.words[done:]), (*gaps, *tokens.gaps[done + 1 :]))


def _candidates(words: Sequence[str]) -> list[int]:
    """Where something may begin that is more than one token: nearly all words end in a letter."""
    ends = {word[-1] for word in set(words)}
    fit = {end for end in ends if end.isdigit() or end in _STOPS or end in _CLOSING or end in _SIGNS}
    return [0] * bool(words) + [at for at, word in enumerate(words) if at and word[-1] in fit]


def _count(tokens: Tokens, at: int) -> int:
    """How many tokens, from this one, are one thing."""
    word = tokens.words[at]
    if at == 0 and word.isupper():
        return _dateline(tokens)
    if word in _SIGNS and _is_sign(tokens, at):
        return 1 + _count(tokens, at + 1)
    if word[-1].isdigit() and _NUMBER.match(word):
        return _with_unit(tokens, at)
    if at and (word in _STOPS or word in _CLOSING) and _is_stop_and_quote(tokens, at):
        return 2
    return 1


def _is_sign(tokens: Tokens, at: int) -> bool:
    """True for a dash or plus behind a blank, or at the head of the text, that touches a number."""
    begins = not at or bool(tokens.gaps[at])
    following = tokens.words[at + 1 : at + 2]
    return begins and not tokens.gaps[at + 1] and bool(following and _DIGITS_FIRST.match(following[0]))


def _with_unit(tokens: Tokens, at: int) -> int:
    rest = [word.casefold() for word in tokens.words[at + 1 : at + 3]]
    if rest[:2] == ["per", "cent"] and _is_blank(tokens.gaps[at + 1]) and _is_blank(tokens.gaps[at + 2]):
        return 3
    if rest and rest[0] in UNITS and (_is_blank(tokens.gaps[at + 1]) or not tokens.gaps[at + 1]):
        return 2
    return 2 if rest and rest[0] in ("%", "‰") and len(tokens.gaps[at + 1]) <= 1 else 1


def _is_blank(gap: str) -> bool:
    return len(gap) == 1 and gap != "\n"


def _is_stop_and_quote(tokens: Tokens, at: int) -> bool:
    """True where a stop and a closing quotation mark, in either order, end a word together."""
    if at + 1 >= len(tokens.words) or tokens.gaps[at] or tokens.gaps[at + 1]:
        return False
    following = tokens.gaps[at + 2]
    if not following and at + 2 < len(tokens.words):
        return False
    one, other = tokens.words[at], tokens.words[at + 1]
    return (one in _STOPS and other in _CLOSING) or (one in _CLOSING and other in _STOPS)


def _dateline(tokens: Tokens) -> int:
    """The number of tokens of the dateline that a text begins with, or one."""
    count = min(len(tokens.words), _DATELINE_TOKENS)
    text = "".join(tokens.words[step] + tokens.gaps[step + 1] for step in range(count))
    found = _DATELINE.match(text[:_DATELINE_LENGTH])
    if not found:
        return 1
    length, step = len(tokens.words[0]), 1
    while length < found.end():
        length += len(tokens.gaps[step]) + len(tokens.words[step])
        step += 1
    return step if length == found.end() else 1
