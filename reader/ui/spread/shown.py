"""A side of a Line to the paragraphs as they are set: menus in one line, hidden characters made visible."""

import re
from itertools import groupby

from reader.compare import Run, RunKind
from reader.present import Line, Mark, Paragraph

SHORT_GHOST = 48
"""Stripped blocks up to this many characters are set in one line, parted by dots, like the menu they
mostly were."""

BETWEEN_GHOSTS = "  ·  "

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


def shown_paragraphs(line: Line, side: str) -> tuple[Paragraph, ...]:
    """The paragraphs of one side ("left" or "right") as they are set and selected."""
    paragraphs = line.left if side == "left" else line.right
    return joined_ghosts(paragraphs) if line.mark is Mark.GHOST else paragraphs


def shown_text(text: str) -> str:
    """The text with every character visible; of the same length, so that places in it stay true."""
    if HIDDEN.isdisjoint(text):
        return text
    pieces, at = [], 0
    for flag in FLAG.finditer(text):
        pieces += [text[at : flag.start()].translate(SIGNS), flag.group()]
        at = flag.end()
    return "".join((*pieces, text[at:].translate(SIGNS)))


def members(line: Line, side: str, at: int) -> tuple[Paragraph, ...]:
    """The paragraphs of the sheet that the shown paragraph at a place stands for."""
    paragraphs = line.left if side == "left" else line.right
    if line.mark is Mark.GHOST:
        return tuple(ghost_groups(paragraphs)[at])
    return paragraphs[at : at + 1]


def joined_ghosts(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Short stripped blocks that follow each other as one line parted by dots; long ones as they are."""
    return tuple(
        Paragraph(
            (Run(BETWEEN_GHOSTS.join(paragraph.text for paragraph in group), RunKind.EQUAL),),
            group[0].kind,
            reason=group[0].reason,
        )
        for group in ghost_groups(paragraphs)
    )


def ghost_groups(paragraphs: tuple[Paragraph, ...]) -> list[list[Paragraph]]:
    """Stripped blocks in the groups in which they are set: short neighbours together."""
    groups = groupby(enumerate(paragraphs), key=lambda item: -1 if is_short(item[1]) else item[0])
    return [[paragraph for _, paragraph in group] for _, group in groups]


def is_short(paragraph: Paragraph) -> bool:
    """Whether a stripped block is set in one line with its neighbours."""
    return len(paragraph.text) <= SHORT_GHOST
