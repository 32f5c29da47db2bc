"""A text to one that hides nothing: in the panes, and where it names a page or a file among other words."""

import re

from reader.present.direction import isolated

LONGEST_TOLD = 300
"""Characters that are shown of what a page says about itself. Of 455 saved pages the longest title has 149;
a page can be made that says a million, and labels are measured whole, several times a second."""

VISIBLE = {
    **dict.fromkeys("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u2060", "⁞"),
    **dict.fromkeys("\u2061\u2062\u2063\u2064\u2800\u3164\ufeff\uffa0\ufff9\ufffa\ufffb", "⁞"),
    **dict.fromkeys("\u200e\u202a\u202d\u2066", "⇥"),
    **dict.fromkeys("\u061c\u200f\u202b\u202e\u2067", "⇤"),
    **dict.fromkeys("\u202c\u2068\u2069", "↔"),
    **dict.fromkeys("\u2028\u2029", "↵"),
    **{chr(code): chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)},
    "\x7f": "␡",
    **dict.fromkeys(map(chr, range(0x80, 0xA0)), "␦"),
    **dict.fromkeys(map(chr, range(0xE0000, 0xE0080)), "𐄁"),
}
"""Characters that show nothing, or turn the direction of what follows, as signs of the same length for
Python and for Qt. Somebody may hide a change behind them. Joiners and the selectors of emoji are left alone:
emoji, Persian and Indic words need them."""

HIDDEN = frozenset(VISIBLE)
SIGNS = str.maketrans(VISIBLE)
FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
"""A flag of a part of a country is spelled with characters that show nothing."""

UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that act beyond the words they stand in: controls, ends of lines, and what turns the direction
of all that follows; halves of characters besides, by which a file's name holds bytes that are no text. Marks
of direction are left alone: Arabic headlines need them, and they turn nothing but what they stand beside."""


def shown_text(text: str) -> str:
    """The text with every character visible; of the same length, so that places in it stay true."""
    if HIDDEN.isdisjoint(text):
        return text
    pieces, at = [], 0
    for flag in FLAG.finditer(text):
        pieces += [text[at : flag.start()].translate(SIGNS), flag.group()]
        at = flag.end()
    return "".join((*pieces, text[at:].translate(SIGNS)))


def legible(text: str, most: int = LONGEST_TOLD) -> str:
    """What a page or a file says of itself, as it may stand in a label: on one line, with nothing in it that
    changes what is around it, and cut to at most so many characters."""
    shown = UNSAFE.sub(lambda found: sign_of(found[0]), text[:most])
    return shown if len(text) <= most else f"{shown[:-1]}…"


def named(text: str) -> str:
    """What a page or a file is called, as it may stand in a sentence: legible, and of its own direction."""
    return isolated(legible(text))


def sign_of(character: str) -> str:
    """What is shown for a character that is unsafe."""
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return VISIBLE.get(character) or chr(0x2400 + ord(character))
