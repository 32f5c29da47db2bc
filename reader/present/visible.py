"""A text to one that hides nothing: in the panes, and where it names a page or a file among other words."""

import re
from collections.abc import Mapping

from reader.present.direction import isolated

LONGEST_TOLD = 300
"""Characters that are shown of what a page says about itself. Of 455 saved pages the longest title has 149;
a page can be made that says a million, and labels are measured whole, several times a second."""

VISIBLE = {
    **dict.fromkeys("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u2060", "⁞"),
    **dict.fromkeys("\u2061\u2062\u2063\u2064\u2065\u206a\u206b\u206c\u206d\u206e\u206f", "⁞"),
    **dict.fromkeys("\u180f\u2800\u3164\ufeff\uffa0\ufff9\ufffa\ufffb", "⁞"),
    **dict.fromkeys("\u200e\u202a\u202d\u2066", "⇥"),
    **dict.fromkeys("\u061c\u200f\u202b\u202e\u2067", "⇤"),
    **dict.fromkeys("\u202c\u2068\u2069", "↔"),
    **dict.fromkeys("\u2028\u2029", "↵"),
    **{chr(code): chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)},
    "\x7f": "␡",
    **dict.fromkeys(map(chr, range(0x80, 0xA0)), "␦"),
    **dict.fromkeys(map(chr, range(0xE0000, 0xE0080)), "𐄁"),
    **dict.fromkeys(map(chr, (*range(0x1BCA0, 0x1BCA4), *range(0x1D173, 0x1D17B))), "𐄁"),
}
"""Characters that show nothing, or turn the direction of what follows, as signs of the same length for
Python and for Qt. Somebody may hide a change behind them."""

HIDDEN = frozenset(VISIBLE)
SIGNS = str.maketrans(VISIBLE)

LEFT_IN_LABELS = "\u00ad\u061c\u200e\u200f"
LABEL_SIGNS = {code: sign for code, sign in SIGNS.items() if chr(code) not in LEFT_IN_LABELS}
"""Signs in labels. Soft hyphens and marks of direction are left alone there: headlines need them, and they
turn nothing but what they stand beside."""

JOINERS = "\u200c\u200d"
SELECTORS = "".join(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
JOINING = (
    "\u0600-\u109f\u1780-\u18af\u1900-\u1cff\u2190-\u2bff\ua840-\uaaff\ufb50-\ufdff\ufe0f\ufe70-\ufefc"
    "\U00010a00-\U00011fff\U0001e900-\U0001e95f\U0001f000-\U0001faff"
)
VARYING = (
    "\u00a9\u00ae\u1000-\u109f\u203c\u2049\u2100-\u2bff\u3000-\u9fff\ua840-\ua87f\uf900-\ufaff"
    "\U0001f000-\U0001faff\U00020000-\U0003ffff"
)
MISPLACED = (
    f"(?<![{JOINING}])[{JOINERS}](?![{JOINING}])"
    "|"
    f"(?<![{VARYING}])[\ufe00-\ufe0f\U000e0100-\U000e01ef](?!\u20e3)"
)
"""Joiners, which spell Persian and Indic words and emoji, beside nothing that they could join; selectors of
variants, which emoji and Chinese letters have, after nothing that has any: there they only hide."""

SUSPECT = HIDDEN.union(JOINERS, SELECTORS)
FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
"""A flag of a part of a country is spelled with characters that show nothing."""

UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that act beyond the words they stand in: controls, ends of lines, and what turns the direction
of all that follows; halves of characters besides, by which a file's name holds bytes that are no text."""


def shown_text(text: str) -> str:
    """The text with every character visible; of the same length, so that places in it stay true."""
    return with_signs(text, SIGNS)


def with_signs(text: str, signs: Mapping[int, str]) -> str:
    """The text with these signs in place of what is hidden in it, flags left whole."""
    if SUSPECT.isdisjoint(text):
        return text
    text = re.sub(MISPLACED, lambda found: "𐄁" if found[0] > "\uffff" else "⁞", text)
    pieces, at = [], 0
    for flag in FLAG.finditer(text):
        pieces += [text[at : flag.start()].translate(signs), flag.group()]
        at = flag.end()
    return "".join((*pieces, text[at:].translate(signs)))


def legible(text: str, most: int = LONGEST_TOLD) -> str:
    """What a page or a file says of itself, as it may stand in a label: on one line, with nothing hidden in
    it and nothing that changes what is around it, and cut to at most so many characters."""
    shown = with_signs(UNSAFE.sub(lambda found: sign_of(found[0]), text[:most]), LABEL_SIGNS)
    return shown if len(text) <= most else f"{shown[:-1]}…"


def named(text: str) -> str:
    """What a page or a file is called, as it may stand in a sentence: legible, and of its own direction."""
    return isolated(legible(text))


def sign_of(character: str) -> str:
    """What is shown for a character that is unsafe."""
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return VISIBLE.get(character) or chr(0x2400 + ord(character))
