"""One page of a PDF to its lines with their places, as PDFium finds them."""

import ctypes
from itertools import pairwise

import pypdfium2
from pypdfium2 import raw

from reader.load.columns import Row
from reader.load.paper import Line

# How PDFium writes a hyphen at the end of a line, after which it goes on as if there were none.
HYPHENS = ("\x02", "\ufffe")
HYPHEN = "\x02"
# A gap in a line, in sizes of its letters, that may part columns; blanks of justified lines are narrower.
GAP = 1.0
# More characters than any page holds that people read; what a hostile page holds beyond is left.
MOST_CHARACTERS = 200_000


def rows_of(document: pypdfium2.PdfDocument, number: int) -> list[Row]:
    """The lines of a page that hold text, in the order in which they were drawn, and their pieces."""
    page = document[number]
    text_page = page.get_textpage()
    try:
        handle = text_page.raw
        count = min(text_page.count_chars(), MOST_CHARACTERS)
        signs = [sign_at(handle, at) for at in range(count)]
        height = page.get_height()
        rows = []
        for start, end in spans(signs):
            whole = line_at(handle, signs, start, end, number, height)
            if whole is not None:
                cuts = gaps_in(handle, signs, start, end, GAP * whole.size)
                pieces = (
                    line_at(handle, signs, one, other, number, height)
                    for one, other in pairwise((start, *cuts, end))
                )
                rows.append(Row(whole, tuple(filter(None, pieces)) if cuts else (whole,)))
        return rows
    finally:
        text_page.close()
        page.close()


def sign_at(handle: object, at: int) -> str:
    """One character of a page."""
    code = int(raw.FPDFText_GetUnicode(handle, at))
    sign = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    return HYPHEN if sign in HYPHENS else sign


def spans(signs: list[str]) -> list[tuple[int, int]]:
    """From where to where each line goes."""
    found, start = [], 0
    for at, sign in enumerate([*signs, "\n"]):
        if sign in ("\r", "\n", HYPHEN):
            end = at + (sign == HYPHEN)
            if end > start:
                found.append((start, end))
            start = at + 1
    return found


def gaps_in(handle: object, signs: list[str], start: int, end: int, least: float) -> list[int]:
    """Where in a line gaps stand that are wider than blanks are; none in one that was drawn in one go."""
    if raw.FPDFText_CountRects(handle, start, end - start) < 2:
        return []
    return [
        at
        for at in range(start + 1, end - 1)
        if signs[at] == " " and box_of(handle, at + 1)[0] - box_of(handle, at - 1)[2] > least
    ]


def line_at(
    handle: object, signs: list[str], start: int, end: int, number: int, height: float
) -> Line | None:
    """The line of some characters, None where they are blank; places are in points from the top left."""
    seen = [at for at in range(start, end) if signs[at].strip()]
    if not seen:
        return None
    first, last, middle = (box_of(handle, seen[at]) for at in (0, -1, len(seen) // 2))
    size = float(raw.FPDFText_GetFontSize(handle, seen[len(seen) // 2]))
    text = " ".join("".join(signs[start:end]).replace(HYPHEN, "-").split())
    bottom, top = min(middle[1], first[1]), max(middle[3], first[3])
    return Line(
        text,
        left=min(first[0], last[0]),
        right=max(first[2], last[2]),
        top=height - top,
        bottom=height - bottom,
        size=size if 1 < size < 500 else max(1.0, top - bottom),
        page=number,
        height=height,
    )


def box_of(handle: object, at: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(handle, at, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value
