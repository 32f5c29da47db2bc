"""Lines of plain text to logical lines: hard wraps found and undone, with hyphenation."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

BULLET = re.compile("^\\s*([•·▪▫◦‣∙●○■□★☆➢►▶❖✦–—*+o-]|[(]?\\d{1,3}[.)]|[a-z][.)])\\s+(?=\\S)")
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
_TRUE_BULLETS = frozenset("•·▪▫◦‣∙●○■□★☆➢►▶❖✦*+")
_WEAK_BULLETS = frozenset("-o–—")
# Columns at which programs and people wrap: lynx at 74 to 79, w3m at 79 to 80, mail at 72 to 78.
_NARROWEST, _WIDEST = 50, 120
# At least this share of the breaks between lines must be explained by the column. Set on the lynx and w3m
# dumps of the benchmark (.9 and more) against its one-paragraph-a-line dumps (under .3).
_EXPLAINED = 0.7


class Line(Struct, frozen=True):
    """A logical line: its text without bullet, the stretch it was made of, and where it stood."""

    text: str
    original: str
    bullet: str
    indent: int
    gap: int


def display_width(text: str) -> int:
    """Number of columns a line takes on a terminal."""
    if text.isascii():
        return len(text)
    marks = sum(1 for character in text if unicodedata.combining(character))
    return len(text) - marks + len(_WIDE.findall(text))


def _first_piece(text: str) -> int:
    """Columns of what would have had to fit on the line before: the first word, or one wide character."""
    stripped = text.lstrip()
    if not stripped:
        return 0
    if _WIDE.match(stripped):
        return 2
    return display_width(stripped.split(None, 1)[0])


def wrap_column(lines: Sequence[str]) -> int:
    """The column at which the text was hard-wrapped, or 0 where it was not."""
    widths = [display_width(line.rstrip()) for line in lines]
    filled = sorted(width for width in widths if width >= _NARROWEST)
    if len(filled) < 3 or filled[len(filled) // 2] > _WIDEST:
        return 0
    column = filled[min(len(filled) - 1, int(0.985 * len(filled)))]
    if column > _WIDEST:
        return 0
    breaks = explained = 0
    for at in range(len(lines) - 1):
        if widths[at] > column * 0.6 and lines[at + 1].strip() and not BULLET.match(lines[at + 1]):
            breaks += 1
            explained += widths[at] + 1 + _first_piece(lines[at + 1]) > column
    return column if breaks >= 2 and explained >= _EXPLAINED * breaks else 0


def _joined(pieces: Sequence[str], words: frozenset[str]) -> str:
    """The lines of one paragraph as one; a divided word is healed where the text itself says so."""
    whole = [pieces[0]]
    for piece in pieces[1:]:
        after = piece.lstrip()
        whole[-1] = _led_on(whole[-1].rstrip(), after, words)
        whole.append(after)
    return "".join(whole)


def _led_on(before: str, after: str, words: frozenset[str]) -> str:
    """A line as it stands before the next one of its paragraph: with a space, or without its hyphen."""
    if before.endswith("\u00ad"):
        return before[:-1]
    if before.endswith("-") and len(before) > 1 and before[-2].isalpha() and after[:1].islower():
        head, tail = before.rsplit(None, 1)[-1][:-1], after.split(None, 1)[0].rstrip(".,;:!?\"'”’)")
        whole = (head + tail).casefold().lstrip("\"'“‘(")
        return before[:-1] if whole in words else before
    glued = _WIDE.match(before[-1:]) and _WIDE.match(after[:1])
    return before if glued else before + " "


def logical_lines(text: str) -> list[Line]:
    """The lines of a text that a person would call lines, hard wraps undone; blank lines become gaps.

    The next line continues a paragraph where its first word would not have fitted any more: what lynx, w3m
    and mail programs do, each at its own column, which is found from the text.
    """
    raw = text.splitlines(keepends=True)
    column = wrap_column(raw)
    words: frozenset[str] = frozenset()
    if column and "-" in text:
        words = frozenset(word.strip(".,;:!?\"'“”‘’()") for word in text.casefold().split())
    found: list[tuple[Line, list[str]]] = []
    lonely = _lonely_bullets(raw)
    gap, previous = 0, ""
    for line in raw:
        if not line.strip():
            gap, previous = gap + 1, ""
            continue
        mark = BULLET.match(line)
        if mark and mark.group(1) in lonely:
            mark = None
        full = column and previous and display_width(previous) > column * 0.5
        if full and not mark and display_width(previous) + 1 + _first_piece(line) > column:
            found[-1][1].append(line)
        else:
            found.append((_opened(line, mark, gap), []))
        gap, previous = 0, line.rstrip()
    return [_continued(first, more, words) if more else first for first, more in found]


def _lonely_bullets(lines: Sequence[str]) -> frozenset[str]:
    """The letters and dashes that begin a single line only: a word or a minus sign, no list."""
    marks = (BULLET.match(line) for line in lines if line[:1].isspace())
    counts = Counter(mark.group(1) for mark in marks if mark and mark.group(1) in _WEAK_BULLETS)
    return frozenset(mark for mark, count in counts.items() if count == 1)


def _continued(first: Line, more: Sequence[str], words: frozenset[str]) -> Line:
    """A line with those that continue its paragraph."""
    text = _joined([first.text, *more], words)
    return replace(first, text=text, original="".join([first.original, *more]))


def _opened(line: str, mark: re.Match[str] | None, gap: int) -> Line:
    """A line that begins something; a true bullet is not part of its text, a number or a dash is.

    Nothing but signs, as between two parts of a story, is no item of a list.
    """
    stripped = line.lstrip()
    indent = len(line) - len(stripped)
    bullet = mark.group(1) if mark and any(map(str.isalnum, line[mark.end() :])) else ""
    drop = bool(bullet) and (bullet in _TRUE_BULLETS or (bullet in _WEAK_BULLETS and indent > 0))
    return Line(line[mark.end() :] if mark and drop else line, line, bullet, indent, gap)
