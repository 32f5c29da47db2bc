"""Changed words to the kinds of facts that change in them: what a careful editor checks first.

Conservative, by rule: a fact counts as changed where a number, amount, date, time or name stands in the
changed words of one text and nowhere in the other. Numbers in words and digits, and writings of house
style, are one. A changed verb of saying, or a changed name beside one, is an attribution.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.compare.tokens import Tokens

ATTRIBUTION, AMOUNT, DATE, NAME, NUMBER, TIME = "attribution", "amount", "date", "name", "number", "time"

_CURRENCY = "$€£¥₽₹₩"
_TIME = re.compile(
    r"^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)$|^\d{1,2}:\d{2}(?::\d{2})?$|^(?:noon|midnight)$"
)
_YEAR = re.compile(r"^(?:1[5-9]|20)\d\d(?:s|-\d{2,4})?$")
_DIGIT = re.compile(r"\d")
_CALENDAR = frozenset(
    (
        "january", "february", "march", "april", "june", "july", "august", "september", "october",
        "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "yesterday", "today", "tomorrow",
    )
)  # fmt: skip
_NUMBER_WORDS = frozenset(
    (
        "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions",
        "billion", "billions", "trillion",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    )
)  # fmt: skip
_SAYING = frozenset(
    (
        "said", "says", "told", "tells", "claimed", "claims", "admitted", "admits", "denied", "denies",
        "stated", "argued", "insisted", "alleged", "announced", "declared", "suggested", "warned",
        "confirmed", "conceded", "acknowledged", "according", "reported", "wrote", "tweeted",
        "testified", "reportedly", "allegedly",
    )
)  # fmt: skip
# "may" and "march" are also verbs, so only with a capital; "one" is mostly a pronoun, so "1" is no fact.
_PRONOUN = "1"
_BESIDE = 2
# Words that stand first in a sentence with a capital and are no names.
_OPENERS = (".", "!", "?", ":", '"', "“", "”", "‘", "’", "…", "-", "—", "–", "(", ")", "•")


def fresh_words(keys: Sequence[str], elsewhere: Sequence[str]) -> frozenset[str]:
    """The words of a text that the other text has nowhere, whatever their capitals."""
    known = set(map(str.casefold, set(elsewhere)))
    return frozenset(key for key in set(keys) if key.casefold() not in known)


def facts_in(
    tokens: Tokens, keys: Sequence[str], changed: tuple[int, int], fresh: frozenset[str], names: bool
) -> str:
    """The kinds of facts that the changed words, from one to before another, change, joined by ", ".

    `fresh` holds the words that the other text has nowhere: what also stands there is no changed fact.
    `names` says whether a capital shows a name at all.
    """
    start, end = changed
    if start == end or fresh.isdisjoint(keys[start:end]):
        return ""
    found = set(_kinds(tokens, keys, [at for at in range(start, end) if keys[at] in fresh]))
    return ", ".join(sorted(found if names else found - {NAME}))


def _kinds(tokens: Tokens, keys: Sequence[str], places: Iterable[int]) -> Iterator[str]:
    for at in places:
        kind = _kind(tokens, keys, at)
        if kind == NAME and _is_beside_saying(keys, at):
            yield ATTRIBUTION
        elif kind:
            yield kind


def _kind(tokens: Tokens, keys: Sequence[str], at: int) -> str:
    key = keys[at]
    small = key.casefold()
    if _DIGIT.search(key):
        return _kind_of_number(key, small)
    if not key[:1].isalpha():
        return ""
    if small.rstrip(".") in _CALENDAR or key in ("May", "March"):
        return DATE if key[0].isupper() or small in ("yesterday", "today", "tomorrow") else ""
    if small in ("noon", "midnight"):
        return TIME
    if small in _NUMBER_WORDS or ("-" in small and small.split("-")[0] in _NUMBER_WORDS):
        return NUMBER
    if small in _SAYING:
        return ATTRIBUTION
    return NAME if _is_name(tokens, at) else ""


def _kind_of_number(key: str, small: str) -> str:
    if _TIME.match(small):
        return TIME
    if _YEAR.match(small):
        return DATE
    if key[0] in _CURRENCY or key.endswith("%") or " " in key:
        return AMOUNT
    return "" if key == _PRONOUN or key[0].isalpha() else NUMBER


def _is_name(tokens: Tokens, at: int) -> bool:
    """True for a capitalised word inside a sentence that is written neither in capitals nor like a title."""
    word = tokens.words[at]
    if not word[0].isupper() or at == 0 or tokens.words[at - 1][-1] in _OPENERS or len(word) < 2:
        return False
    around = [each for each in tokens.words[max(0, at - 6) : at + 7] if each[0].isalpha()]
    # A headline, or a language that gives its nouns capitals: a capital says nothing there.
    return sum(each[0].isupper() for each in around) <= 0.6 * len(around)


def _is_beside_saying(keys: Sequence[str], at: int) -> bool:
    return any(key.casefold() in _SAYING for key in keys[max(0, at - _BESIDE) : at + _BESIDE + 1])
