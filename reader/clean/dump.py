"""Plain text to a layout: logical lines, lists as boxes, the marks of Markdown and mail taken off."""

import re

from msgspec.structs import replace

from reader.clean.folding import fold
from reader.clean.segment import Container, Segment
from reader.clean.wrapping import Line, logical_lines

_HEADING = re.compile("(#{1,6})\\s+(?=\\S)")
_IS_MARKDOWN = re.compile("^(?:#{1,6} \\S|\\*\\*\\S)", re.MULTILINE)
_QUOTE = re.compile("(?:> ?)*>\\s+(?=\\S)")
_QUOTED_LINE = re.compile("^[ \\t]*(?:> ?)*>[ \\t]+\\S", re.MULTILINE)
# One such line may be a comparison ("> 50 %"); mail quotes at least two.
_FEWEST_QUOTED = 2
_STRONG = re.compile("(?<![\\w*])\\*\\*(?=\\S)([^*\\n]{1,2000}?)(?<=\\S)\\*\\*(?![\\w*])")
_ESCAPED = re.compile("\\\\([-.+#*_()\\[\\]>!])")
_LINK = re.compile("\\[([^\\[\\]]{0,300})\\]\\((?:[^()\\s]{0,800})\\)")


def segments_of_text(text: str) -> tuple[list[Segment], list[Container]]:
    """All text of a dump as segments, and its lists as boxes; in linear time."""
    containers = [Container(-1, "document")]
    segments: list[Segment] = []
    markdown = _IS_MARKDOWN.search(text) is not None
    mail = len(_QUOTED_LINE.findall(text)) >= _FEWEST_QUOTED
    box = 0
    for line in logical_lines(text):
        if line.bullet and not box:
            containers.append(Container(0, "ul", depth=1))
            box = len(containers) - 1
        elif not line.bullet and (line.gap or line.indent == 0):
            box = 0
        segment = _segment(line, box, mail)
        segments.append(_without_marks(segment, line.text) if markdown else segment)
    return segments, containers


def _segment(line: Line, box: int, mail: bool) -> Segment:
    """A logical line as a segment; the marks of a quoted mail are taken off."""
    text = fold(line.text)
    quoted = _QUOTE.match(text) if mail else None
    tag = "blockquote" if quoted else "li" if line.bullet else ""
    return Segment(
        text[quoted.end() :] if quoted else text,
        line.original,
        tag,
        box,
        bullet=line.bullet,
        indent=line.indent,
        gap=line.gap,
    )


def _without_marks(segment: Segment, raw: str) -> Segment:
    """A line of Markdown without its marks, which become a tag and counts of bold and linked characters."""
    text, tag = segment.text, segment.tag
    heading = _HEADING.match(text)
    if heading:
        tag, text = f"h{len(heading.group(1))}", text[heading.end() :]
    linked = sum(len("".join(found.split())) for found in _LINK.findall(text)) if "](" in text else 0
    if linked:
        text = _LINK.sub("\\1", text)
    bold = len(text) if text.startswith("**") and text.endswith("**") else 0
    text = fold(_ESCAPED.sub("\\1", _STRONG.sub("\\1", text)))
    if not text:
        return segment
    return replace(segment, text=text, tag=tag, bold_characters=min(bold, len(text)), link_characters=linked)
