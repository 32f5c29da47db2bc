"""A Markdown text to HTML, by markdown-it."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

from reader.load.decoding import Decoded, decode
from reader.load.document import Document, Request
from reader.load.pages import refuse_what_is_binary
from reader.load.source import Format, Told

FRONT = re.compile(r"\ufeff?---[ \t]*\n(.{0,5000}?)\n(?:---|\.\.\.)[ \t]*\n", re.S)
# Between those lines stand fields and what goes on with one; anything else is the text between two rules.
FIELD_LINE = re.compile(r"""["']?[^\W\d_][\w.-]{0,60}["']?[ \t]{0,9}:(?:[ \t]|$)""")
GOING_ON = (" ", "\t", "#", "-", "]", "}")
FIELD = re.compile(
    r"^(title|author|date|lang|url|source)[ \t]*:[ \t]*[\"']?(.{1,500}?)[\"']?[ \t]*$", re.M | re.I
)


def read_markdown(data: bytes, request: Request) -> Iterator[Document]:
    """The text as its marks mean it, headings as headings; what its front matter says of it is told."""
    decoded = decode(data, None, request.encoding)
    refuse_what_is_binary(data, decoded)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    front = front_matter(text)
    told = told_by(front[1]) if front else Told()
    markup = (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .render(text[front.end() :] if front else text)
    )
    yield Document(
        Decoded(markup, decoded.encoding, decoded.reason, decoded.certainty, decoded.replaced),
        Format.HTML,
        told,
    )


def front_matter(text: str) -> re.Match[str] | None:
    """The fields between two lines of hyphens at the top of a text; None where prose stands there."""
    front = FRONT.match(text)
    if front is None:
        return None
    lines = [line for line in front[1].split("\n") if line.strip() and not line.startswith("#")]
    all_fields = all(FIELD_LINE.match(line) or line.startswith(GOING_ON) for line in lines)
    return front if all_fields and (not lines or FIELD_LINE.match(lines[0])) else None


def told_by(front: str) -> Told:
    """What the lines between two lines of hyphens at the top of a Markdown text say of it."""
    said = {name.lower(): value for name, value in FIELD.findall(front)}
    return Told(
        title=said.get("title", ""),
        byline=said.get("author", ""),
        published=said.get("date", ""),
        url=said.get("url", said.get("source", "")),
        language=said.get("lang", ""),
    )
