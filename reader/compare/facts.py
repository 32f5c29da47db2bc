"""Changed words to the kinds of facts that change in them: what a careful editor checks first.

Conservative, by rule: a fact counts as changed where a number, amount, date, time or name stands in the
changed words of one text and nowhere in the other, or is the one word that took the place of another of its
kind. Numbers in words and digits, and writings of house style, are one. A number is an amount where a measure
or currency follows it, and part of a date beside a month. A changed verb of saying, or a changed name beside
one, is an attribution.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from reader.compare.fact_words import ENGLISH, TODAY, FactWords
from reader.compare.tokens import Tokens

ATTRIBUTION, AMOUNT, DATE, NAME, NUMBER, TIME = "attribution", "amount", "date", "name", "number", "time"

_CURRENCY = "$€£¥₽₹₩"
_SIGNS = "+-"
_TIME = re.compile(
    r"^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)$|^\d{1,2}:\d{2}(?::\d{2})?$|^\d{1,2}h(?:\d{2})?$"
)
# A year, two of them, or a day as computers write it.
_YEAR = re.compile(r"^(?:1[5-9]|20)\d\d(?:s|-\d{2,4}|-\d\d-\d\d)?$")
_DIGIT = re.compile(r"\d")
_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")
# What may stand between a number and its month or measure: "3. März", "3 de marzo", "40 000 couronnes".
_BETWEEN = frozenset((".", "de", "000"))
# "one" is mostly a pronoun, so "1" is no fact.
_PRONOUN = "1"
_BESIDE = 2
# A shorter word behind "according to" is an article.
_SHORT_WORD = 3
# A headline may leave words of so many letters small: "with", "from", "over".
_LONGEST_SMALL = 4
# Words that stand first in a sentence with a capital and are no names.
_OPENERS = (".", "!", "?", ":", '"', "“", "”", "‘", "’", "…", "-", "—", "–", "(", ")", "•", "«", "»")


class Habits(Struct, frozen=True):
    """How facts show in the texts compared: the words of their language; whether a capital shows a name."""

    words: FactWords = ENGLISH
    names: bool = True


ENGLISH_HABITS = Habits()


def fresh_words(keys: Sequence[str], elsewhere: Sequence[str]) -> frozenset[str]:
    """The words of a text that the other text has nowhere, whatever their capitals and thousands' points."""
    new = set(keys).difference(elsewhere)
    known = set(map(_plain, set(elsewhere))) if new else set()
    return frozenset(key for key in new if _plain(key) not in known)


def _plain(key: str) -> str:
    return _THOUSANDS.sub("", key) if key[:1].isdigit() else key.casefold()


def facts_of_change(
    sides: tuple[Tokens, Tokens],
    keys: Sequence[Sequence[str]],
    changed: tuple[tuple[int, int], tuple[int, int]],
    fresh: tuple[frozenset[str], frozenset[str]],
    habits: Habits,
) -> tuple[str, str]:
    """The kinds of facts that change where words of one text stand in place of words of the other.

    A figure for a figure or a name for a name is a change whatever else the texts say: who reads "Holm 3,
    Veld 5" for "Holm 5, Veld 3" reads other facts.
    """
    (x, x_end), (y, y_end) = changed
    if x_end - x == 1 == y_end - y:
        one, other = keys[0][x], keys[1][y]
        if not (one[:1].islower() or other[:1].islower()) and _plain(one) != _plain(other):
            pair = frozenset((one, other))
            exchanged = [facts_in(sides[at], keys[at], changed[at], pair, habits) for at in (0, 1)]
            if exchanged[0] == exchanged[1]:
                return exchanged[0], exchanged[1]
    return (
        facts_in(sides[0], keys[0], changed[0], fresh[0], habits),
        facts_in(sides[1], keys[1], changed[1], fresh[1], habits),
    )


def facts_in(
    tokens: Tokens, keys: Sequence[str], changed: tuple[int, int], fresh: frozenset[str], habits: Habits
) -> str:
    """The kinds of facts that the changed words, from one to before another, change, joined by ", ".

    `fresh` holds the words that the other text has nowhere: what also stands there is no changed fact.
    """
    start, end = changed
    if start == end or fresh.isdisjoint(keys[start:end]):
        return ""
    return ", ".join(sorted(set(_kinds(tokens, keys, changed, fresh, habits))))


def _kinds(
    tokens: Tokens, keys: Sequence[str], changed: tuple[int, int], fresh: frozenset[str], habits: Habits
) -> Iterator[str]:
    attributed = -1
    for at in range(*changed):
        if keys[at] not in fresh:
            continue
        kind = _kind(keys, at, habits.words)
        if not kind and habits.names and _is_name(tokens, at):
            kind = NAME
            if at == attributed + 1 or _is_beside_saying(keys, at, habits.words.saying):
                kind, attributed = ATTRIBUTION, at
        if kind or _is_source(keys, at, habits.words.according):
            yield kind or ATTRIBUTION


def _kind(keys: Sequence[str], at: int, words: FactWords) -> str:
    """The kind of fact that a single word is, names aside."""
    key = keys[at]
    small = key.casefold()
    if _DIGIT.search(key):
        return _kind_of_number(keys, at, words)
    if not key[:1].isalpha():
        return ""
    if small in TODAY or small.rstrip(".") in words.calendar:
        return DATE if key[0].isupper() or small in TODAY or _may_be_small(small, words) else ""
    if small in words.times:
        return TIME
    parts = small.split("-") if "-" in small else ()
    if small in words.numbers or (parts and not words.numbers.isdisjoint((parts[0], parts[-1]))):
        return AMOUNT if _next(keys, at) in words.measures else NUMBER
    return ATTRIBUTION if small in words.saying else ""


def _may_be_small(small: str, words: FactWords) -> bool:
    """True for days, months and seasons that are written without a capital."""
    return not words.capitals or small in ("summer", "autumn", "winter")


def _kind_of_number(keys: Sequence[str], at: int, words: FactWords) -> str:
    key = keys[at].lstrip(_SIGNS)
    small = key.casefold()
    if _TIME.match(small):
        return TIME
    if _YEAR.match(small):
        return DATE
    if key[0] in _CURRENCY or key.endswith("%") or " " in key or _next(keys, at) in words.measures:
        return AMOUNT
    if _is_month(_next(keys, at), words) or (at and _is_month(keys[at - 1].casefold(), words)):
        return DATE
    return "" if keys[at] == _PRONOUN or key[0].isalpha() else NUMBER


def _next(keys: Sequence[str], at: int) -> str:
    """The word that a number belongs to, in small letters."""
    return next((key.casefold() for key in keys[at + 1 : at + 3] if key.casefold() not in _BETWEEN), "")


def _is_month(small: str, words: FactWords) -> bool:
    return small.rstrip(".") in words.calendar


def _is_name(tokens: Tokens, at: int) -> bool:
    """True for a capitalised word inside a sentence that is written neither in capitals nor like a title."""
    word = tokens.words[at]
    if not word[0].isupper() or at == 0 or tokens.words[at - 1][-1] in _OPENERS or len(word) < 2:
        return False
    around = [each for each in tokens.words[max(0, at - 6) : at + 7] if each[0].isalpha()]
    # A headline, or a language that gives its nouns capitals: a capital says nothing there. A headline leaves
    # only short words small. (Of the 26 runs that this adds on 285 pairs of the development sets, four are no
    # names.)
    capitals = sum(each[0].isupper() for each in around)
    return capitals <= 0.6 * len(around) or any(
        each[0].islower() and len(each) > _LONGEST_SMALL for each in around
    )


def _is_beside_saying(keys: Sequence[str], at: int, saying: frozenset[str]) -> bool:
    return any(key.casefold() in saying for key in keys[max(0, at - _BESIDE) : at + _BESIDE + 1])


def _is_source(keys: Sequence[str], at: int, according: frozenset[str]) -> bool:
    """True for a word behind "according to the" that is no article."""
    before = map(str.casefold, keys[max(0, at - _BESIDE - 1) : at])
    return len(keys[at]) > _SHORT_WORD and not according.isdisjoint(before)
