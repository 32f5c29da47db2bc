"""House style: which differences between two writings of a word say nothing different.

Every rule is data: a name, a sentence for the reader, two writings that are one under it, and a function
that folds a word to the form both have in common. Words are compared folded; where two words are the same
folded but not as written, the rules without which they would differ explain the difference.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable

from msgspec import Struct

from reader.compare.spelling import one_spelling


class Rule(Struct, frozen=True):
    """One habit in which outlets differ without saying anything different."""

    name: str
    sentence: str
    example: tuple[str, str]
    fold: Callable[[str], str]


_SINGLE_QUOTES = "'‘’‚‛‹›`´′"
_QUOTES = dict.fromkeys(map(ord, '"“”„‟«»″「」『』〝〞＂' + _SINGLE_QUOTES), '"')
_APOSTROPHES = dict.fromkeys(map(ord, "‘’‛ʼ`´′＇"), "'")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－\u05be"), "-")  # the last one is the hyphen of Hebrew
_TYPED_DASHES = ("--", "---")
_TYPED_DASH = re.compile(r"(?<!-)-{2,3}(?!-)")
# Soft hyphen, zero-width space and non-joiner, word joiner, byte order mark, direction marks.
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
# The points of Hebrew, the vowel marks of Arabic and its stretching line: written or left out at will.
_HEBREW_POINTS = (*range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7)
_VOWEL_MARKS = dict.fromkeys(
    [*_HEBREW_POINTS, *range(0x0610, 0x061B), *range(0x064B, 0x0653), 0x0656, 0x0670, 0x0640]
)
# Raised, lowered and circled figures and fractions: as plain digits behind others they make another number.
_FIGURES_BEHIND_OTHERS = re.compile(r"((?<=\d)[²³¹¼-¾\u2070-\u208e\u2150-\u215f\u2189\u2460-\u249b]+)")
# Arabic, Persian, Indian, Thai ... digits.
_OTHER_DIGIT = re.compile(r"[^\D0-9]")
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        (
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        )
    )
}
_LONG_FORMS = {
    "jan.": "january", "feb.": "february", "mar.": "march", "apr.": "april", "aug.": "august",
    "sept.": "september", "sep.": "september", "oct.": "october", "nov.": "november", "dec.": "december",
    "sen.": "senator", "gov.": "governor", "rep.": "representative", "gen.": "general", "prof.": "professor",
    "rev.": "reverend", "lt.": "lieutenant", "capt.": "captain", "sgt.": "sergeant", "col.": "colonel",
}  # fmt: skip
_PER_CENT = re.compile(r"(?<=\d)\s*(?:%|per\s*cent|pct\.?)$", re.IGNORECASE)
_UNIT_BLANK = re.compile(r"(?<=\d)\s+(?=\S)")
_DIGIT_GROUP = re.compile(r"(?<=\d)[\u00a0\u2009\u202f'’](?=\d{3}(?!\d))")
_QUOTE_AND_STOP = re.compile(r'^([.,])(")$')
# The town is in capitals (see compounds.py): an address that ends in a hyphen is none.
_DATELINE = re.compile(r"^([A-ZÀ-Þ][A-ZÀ-Þ.' -]*?)\s*(?:,[^(]*)?(?:\([^)]*\)\s*)?-+$")
_MILLIONS = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_MAGNITUDE = re.compile(r"(?<=\d)(?:m|\s*[mbt]n)$")
# An m behind a blank is a metre but in a sum of money.
_MILLION_OF_MONEY = re.compile(r"(?<=\d)\s+m$")
# Half of the day: "5pm", "5 p.m." and "5 PM".
_CLOCK = re.compile(r"(?<=\d)\s*([ap])\.?m\.?$", re.IGNORECASE)
_CURRENCIES = tuple("$€£¥₽₹")


def _fold_quotes(word: str) -> str:
    if word in ("''", "``", ",,"):
        return '"'
    # Alone, or with the full stop or comma that stands beside it.
    return word.translate(_QUOTES) if len(word) == 1 or not any(map(str.isalnum, word)) else word


def _fold_apostrophes(word: str) -> str:
    return word.translate(_APOSTROPHES) if len(word) > 1 else word


def _fold_dashes(word: str) -> str:
    folded = word.translate(_DASHES)
    return "-" if folded in _TYPED_DASHES else folded


def _fold_ellipsis(word: str) -> str:
    return word.replace("…", "...")


def without_invisible(text: str) -> str:
    """A text without the characters that show nothing."""
    return text if text.isascii() else text.translate(_INVISIBLE)


def _fold_vowel_marks(word: str) -> str:
    return word if word.isascii() else word.translate(_VOWEL_MARKS)


def _fold_forms(word: str) -> str:
    # The ellipsis sign and narrow blanks have compatibility forms too, but rules of their own explain them.
    if word.isascii() or "…" in word:
        return word
    return _one_form_of_characters(unicodedata.normalize("NFC", word))


def _one_form_of_characters(text: str) -> str:
    """A text without compatibility forms (NFKC), but for figures that would become part of others, and with
    its numbers in the digits of Europe."""
    parts = _FIGURES_BEHIND_OTHERS.split(text)
    parts[::2] = (unicodedata.normalize("NFKC", part) for part in parts[::2])
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), "".join(parts))


def _fold_points(word: str) -> str:
    small = word.casefold()
    if small in ("mr.", "mrs.", "ms.", "dr.", "st.", "jr.", "sr.", "vs.", "no."):
        return word[:-1]
    return word.replace(".", "") if re.fullmatch(r"(?:\w\.){2,}", word) else word


def _fold_long_forms(word: str) -> str:
    found = _LONG_FORMS.get(word.casefold())
    return word if found is None else found.title() if word[0].isupper() else found


def _fold_numbers(word: str) -> str:
    return _NUMBERS.get(word.casefold(), word) if len(word) < 7 else word


def _fold_digit_groups(word: str) -> str:
    if not word[:1].isdigit() and not word[1:2].isdigit():
        return word
    return _DIGIT_GROUP.sub(",", word)


def _fold_units(word: str) -> str:
    if not any(map(str.isdigit, word)):
        return word
    word = _PER_CENT.sub("%", word)
    if word.startswith(_CURRENCIES):
        word = _MILLION_OF_MONEY.sub("m", word)
    word = _CLOCK.sub(lambda found: f" {found[1].lower()}m", word)
    word = _MAGNITUDE.sub(lambda found: " " + _MILLIONS[found[0].strip()], word)
    return _UNIT_BLANK.sub(" ", word)


def _fold_quote_order(word: str) -> str:
    return _QUOTE_AND_STOP.sub(r"\2\1", word) if len(word) == 2 else word


def _fold_dateline(word: str) -> str:
    if not word.endswith("-") or len(word) < 4:
        return word
    return _DATELINE.sub(lambda found: found[1].strip().casefold() + " -", word)


INVISIBLE = "invisible characters"
# In the order of their folding: quotation marks are alike before it is asked on which side a stop stands.
RULES = (
    Rule(
        INVISIBLE,
        "soft hyphens, zero-width characters and direction marks are overlooked",
        ("co\u00adoperate", "cooperate"),
        without_invisible,
    ),
    Rule("ellipsis", "three points and the ellipsis sign are one", ("...", "…"), _fold_ellipsis),
    Rule(
        "digit groups",
        "thousands may be set off by a comma, an apostrophe or a thin space",
        ("12\u202f000", "12,000"),
        _fold_digit_groups,
    ),
    Rule(
        "character forms",
        "composed and decomposed accents, ligatures, full-width forms and the digits of all scripts are one",
        ("cafe\u0301", "café"),
        _fold_forms,
    ),
    Rule(
        "vowel marks",
        "the vowel marks of Arabic and Hebrew may be written or left out",
        ("كِتاب", "كتاب"),
        _fold_vowel_marks,
    ),
    Rule("quotation marks", "quotation marks of every shape are one", ("“", '"'), _fold_quotes),
    Rule(
        "quotation mark and stop",
        "a full stop or comma may stand inside or outside the closing quotation mark",
        (',"', '",'),
        _fold_quote_order,
    ),
    Rule("apostrophes", "straight and curly apostrophes are one", ("don’t", "don't"), _fold_apostrophes),
    Rule("dashes", "hyphens, dashes and minus signs of every length are one", ("–", "-"), _fold_dashes),
    Rule(
        "dateline",
        "what follows the town in a dateline is the agency's habit",
        ("MARLOWE (AP) —", "MARLOWE, May 5 (Reuters) -"),
        _fold_dateline,
    ),
    Rule(
        "long forms",
        "short and long forms of months and titles are one",
        ("Sen.", "Senator"),
        _fold_long_forms,
    ),
    Rule("abbreviation points", "Mr. is Mr, and U.S. is US", ("U.S.", "US"), _fold_points),
    Rule("units", "per cent is %, 5m is 5 million, and 5 p.m. is 5pm", ("10 per cent", "10%"), _fold_units),
    Rule("small numbers", "numbers up to twelve may be words or digits", ("five", "5"), _fold_numbers),
    Rule("spelling", "British and American spellings are one", ("colour", "color"), one_spelling),
)
# Habits that no folding of a single word shows.
CASE = "case of headings"
SPACES = "spaces"
LINE_BREAKS = "line breaks"
RULE_NAMES = (*(rule.name for rule in RULES), CASE, SPACES, LINE_BREAKS)


def fold(word: str, rules: Iterable[Rule] = RULES) -> str:
    """A word to the form that all its writings have in common under these rules."""
    for rule in rules:
        word = rule.fold(word)
    return word


# What the other rules do needs a sign, a digit or a letter beyond English.
_PLAIN_RULES = tuple(rule for rule in RULES if rule.name in ("small numbers", "spelling"))


def folded(word: str) -> str:
    """A word to the form that all its writings have in common: `fold` with all rules, and quicker."""
    return fold(word, _PLAIN_RULES if word.isascii() and word.isalpha() else RULES)


def one_form(word: str) -> str:
    """A word in small letters and without its points to the form that all its writings share."""
    if not word.isascii():
        return word
    return one_spelling(_LONG_FORMS.get(word + ".", word))


def explanation(left: str, right: str, heading: bool = False) -> tuple[str, ...]:
    """The names of the rules without which these two writings of one word would differ."""
    if heading and left.casefold() == right.casefold():
        return (CASE,)
    needed = [
        rule.name for rule in RULES if not _same(left, right, [r for r in RULES if r is not rule], heading)
    ]
    if heading and fold(left) != fold(right):
        needed.append(CASE)
    return tuple(needed) or tuple(_in_turn(left, right))


def _same(left: str, right: str, rules: list[Rule], heading: bool) -> bool:
    sides = fold(left, rules), fold(right, rules)
    return sides[0] == sides[1] or (heading and sides[0].casefold() == sides[1].casefold())


def _in_turn(left: str, right: str) -> Iterable[str]:
    """Where two rules can each explain a difference: those that take part, in order, until it is gone."""
    for rule in RULES:
        if left == right:
            return
        folded = rule.fold(left), rule.fold(right)
        if folded != (left, right):
            yield rule.name
        left, right = folded


def without_points(text: str) -> str:
    """A text composed, without the points of Hebrew and Arabic and without what is invisible."""
    return unicodedata.normalize("NFC", text).translate(_POINTS)


_POINTS = {**_VOWEL_MARKS, **_INVISIBLE}
_KEY = {**_QUOTES, **dict.fromkeys(map(ord, "ʼ＇"), '"'), **_DASHES, **_POINTS}
# Which of those are found in ASCII.
_PLAIN_QUOTES = "'`"


def comparison_key(text: str) -> str:
    """A whole block to what it says whatever its typography and case: equal blocks have equal keys."""
    if text.isascii():
        for quote in _PLAIN_QUOTES:
            text = text.replace(quote, '"')
    else:
        text = _one_form_of_characters(text.replace("…", "...")).translate(_KEY)
    key = " ".join(text.split()).casefold()
    return _TYPED_DASH.sub("-", key) if "--" in key else key
