"""House style: which differences between two words are only a matter of how an outlet writes."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One habit in which outlets differ without saying anything different.

    `fold` turns a word into the form that is the same on both sides of the habit. `sentence` tells the
    reader what is overlooked, `example` holds two writings that are one under this rule.
    """

    name: str
    sentence: str
    example: tuple[str, str]
    fold: Callable[[str], str]


_SINGLE_QUOTES = "'‘’‚‛‹›`´′"
_QUOTES = dict.fromkeys(map(ord, '"“”„‟«»″' + _SINGLE_QUOTES + "「」『』〝〞"), '"')
_APOSTROPHES = dict.fromkeys(map(ord, "‘’‛ʼ`´′＇"), "'")
# Soft hyphen, zero-width space and non-joiner, word joiner, byte order mark, direction marks.
_INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-")


def _fold_quotes(word: str) -> str:
    return '"' if word in ("''", "``", ",,") else word.translate(_QUOTES) if len(word) == 1 else word


def _fold_apostrophes(word: str) -> str:
    return word.translate(_APOSTROPHES) if len(word) > 1 else word


def _fold_dashes(word: str) -> str:
    folded = word.translate(_DASHES)
    return "-" if folded == "--" else folded


def _fold_ellipsis(word: str) -> str:
    return word.replace("…", "...")


def _fold_invisible(word: str) -> str:
    return word if word.isascii() else word.translate(_INVISIBLE)


def _fold_forms(word: str) -> str:
    # The ellipsis sign has a compatibility form too, but a rule of its own explains it.
    return word if word.isascii() or "…" in word else unicodedata.normalize("NFKC", word)


RULES = (
    Rule(
        "invisible characters",
        "soft hyphens, zero-width characters and direction marks are overlooked",
        ("co\u00adoperate", "cooperate"),
        _fold_invisible,
    ),
    Rule("ellipsis", "three points and the ellipsis sign are one", ("...", "…"), _fold_ellipsis),
    Rule(
        "character forms",
        "composed and decomposed accents, ligatures and full-width forms are one",
        ("cafe\u0301", "café"),
        _fold_forms,
    ),
    Rule("quotation marks", "quotation marks of every shape are one", ("“", '"'), _fold_quotes),
    Rule("apostrophes", "straight and curly apostrophes are one", ("don’t", "don't"), _fold_apostrophes),
    Rule("dashes", "hyphens, dashes and minus signs of every length are one", ("–", "-"), _fold_dashes),
)
# Habits that no folding of a single word shows.
CASE = "case of headings"
SPACES = "spaces"
LINE_BREAKS = "line breaks"


def fold(word: str, rules: Iterable[Rule] = RULES) -> str:
    """A word to the form that all its writings have in common under these rules."""
    for rule in rules:
        word = rule.fold(word)
    return word


def explanation(left: str, right: str) -> str:
    """The names of the rules without which these two writings of one word would differ."""
    needed = [
        rule.name
        for rule in RULES
        if fold(left, (r for r in RULES if r is not rule)) != fold(right, (r for r in RULES if r is not rule))
    ]
    return ", ".join(needed)


_KEY = {**_QUOTES, **dict.fromkeys(map(ord, "ʼ＇"), '"'), **_DASHES, **_INVISIBLE}
_BLANKS = re.compile(r"\s+")


def comparison_key(text: str) -> str:
    """A whole block to what it says whatever its typography and case: equal blocks have equal keys."""
    folded = unicodedata.normalize("NFKC", text.replace("…", "...")).translate(_KEY)
    return _BLANKS.sub(" ", folded).strip().casefold()
