"""Words that a reader types to the pattern that finds them, however an article writes them."""

import re
import unicodedata
from itertools import pairwise

from reader.present.visible import JOINERS, SELECTORS, VISIBLE

SAME = {"'": "'‘’‚‛′", '"': '"“”„‟«»″', "-": "-‐‑‒–—−"}
"""What a reader types, to what the texts may have for it."""

PLAIN = {other: plain for plain, others in SAME.items() for other in others}

FULL_WIDTH = 0xFEE0
"""How far behind the signs of ASCII stand those as wide as a Chinese or Japanese letter, which texts and
keyboards of these languages have for digits and Latin letters."""

POINTS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
)
"""Vowel points of Hebrew and Arabic, and what makes an Arabic word longer: some texts have them, hardly a
reader types them."""

HIDDEN = re.escape("".join(hidden for hidden in VISIBLE if not hidden.isspace()))
PASSED_OVER = f"[{HIDDEN}{JOINERS}{SELECTORS}{POINTS}]"
"""What may stand inside a word without being looked for: nobody sees it. Somebody may have put it there so
that the word is not found."""

NO_ACCENT = "(?![\u0300-\u036f])"
"""An accent that follows a letter makes it another one, as it does where both are one character."""


def by_sign() -> dict[str, str]:
    """For each sign that is shown in place of characters nobody would see, these characters."""
    found: dict[str, str] = {}
    for hidden, sign in VISIBLE.items():
        found[sign] = found.get(sign, "") + hidden
    return found


STANDING_FOR = by_sign()


def pattern_of(words: str) -> re.Pattern[str]:
    """What finds these words whatever their case, their quotation marks, their dashes and spaces, whether
    an accent is a character of its own or not, and through what shows nothing.

    Signs that the panes show for such characters find the characters. Linear in the text: what may be
    passed over between two letters is none of the letters.
    """
    folded = " ".join(unicodedata.normalize("NFC", words).split())
    wanted = re.sub(PASSED_OVER, "", folded)
    if not wanted:
        return re.compile(re.escape(folded))
    pieces = [found_for(wanted[0])]
    for before, letter in pairwise(wanted):
        pieces += [between(before, letter), found_for(letter)]
    return re.compile(f"{''.join(pieces)}{NO_ACCENT}[{POINTS}]*", re.IGNORECASE)


def between(before: str, letter: str) -> str:
    """The pattern for what may stand between two letters as they were typed."""
    if unicodedata.combining(letter):
        return ""
    return NO_ACCENT if before in STANDING_FOR or letter in STANDING_FOR else f"{NO_ACCENT}{PASSED_OVER}*"


def found_for(letter: str) -> str:
    """The pattern for one letter as it was typed."""
    narrow = chr(ord(letter) - FULL_WIDTH) if "！" <= letter <= "～" else letter
    plain = PLAIN.get(narrow, narrow)
    if plain == " ":
        return r"\s+"
    if plain in STANDING_FOR:
        return f"[{re.escape(plain + STANDING_FOR[plain])}]"
    forms = {plain, *SAME.get(plain, ()), *decomposed(plain)}
    if "!" <= plain <= "~":
        forms.add(chr(ord(plain) + FULL_WIDTH))
    singles = re.escape("".join(sorted(form for form in forms if len(form) == 1)))
    longer = sorted(re.escape(form) for form in forms if len(form) > 1)
    return f"(?:{'|'.join([*longer, f'[{singles}]'])})" if longer else f"[{singles}]"


def decomposed(letter: str) -> set[str]:
    """A letter with its accents as characters of their own: all of them, and the last one only."""
    forms = {unicodedata.normalize("NFD", letter)}
    pair = unicodedata.decomposition(letter)
    if pair and not pair.startswith("<"):
        forms.add("".join(chr(int(code, 16)) for code in pair.split()))
    return forms
