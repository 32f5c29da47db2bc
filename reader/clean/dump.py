"""Plain text to a layout: logical lines, lists as boxes, link markup of text browsers counted."""

import re

from reader.clean.folding import fold
from reader.clean.segment import Container, Segment
from reader.clean.wrapping import Line, logical_lines

# [12] before a link (lynx), [text](address) (html2text and other Markdown), <address>.
_REFERENCE = re.compile("\\[\\d{1,4}\\](?=\\S)")


def segments_of_text(text: str) -> tuple[list[Segment], list[Container]]:
    """All text of a dump as segments, and its lists as boxes; in linear time."""
    containers = [Container(-1, "document")]
    segments: list[Segment] = []
    box = 0
    for line in logical_lines(text):
        if line.bullet and not box:
            containers.append(Container(0, "ul", depth=1))
            box = len(containers) - 1
        elif not line.bullet and (line.gap or line.indent == 0):
            box = 0
        segments.append(_segment(line, box))
    return segments, containers


def _segment(line: Line, box: int) -> Segment:
    """A logical line as a segment."""
    text = fold(line.text)
    return Segment(
        text,
        line.original,
        "li" if line.bullet else "",
        box,
        bullet=line.bullet,
        indent=line.indent,
        gap=line.gap,
    )
