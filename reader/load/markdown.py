"""A Markdown text to HTML, by markdown-it."""

import re
from collections.abc import Iterator, Mapping
from html import escape

from markdown_it import MarkdownIt

from reader.load.decoding import Decoded, decode
from reader.load.document import Document, Request
from reader.load.pages import refuse_what_is_binary
from reader.load.source import Format, Told

FRONT = re.compile(r"\ufeff?---[ \t]*\n(.{0,5000}?)\n(?:---|\.\.\.)[ \t]*\n", re.S)
# Between those lines stand fields and what goes on with one; anything else is the text between two rules.
FIELD_LINE = re.compile(r"""["']?[^\W\d_][\w.-]{0,60}["']?[ \t]{0,9}:(?:[ \t]|$)""")
GOING_ON = (" ", "\t", "#", "-", "]", "}")
FIELD = re.compile(r"""["']?([\w.-]+)["']?[ \t]*:(.*)""")
# A text over several lines begins with one of these, or with nothing.
FOLDED = frozenset((">", "|", ">-", "|-", ">+", "|+"))
LONGEST_TOLD = 500  # a longer one is no headline and no name
# What is told in these is often the standfirst, which stands nowhere else, where it has so many words.
PROSE = ("subtitle", "standfirst", "dek", "lede", "summary", "description", "abstract", "excerpt")
LEAST_PROSE = 8
HEADLINE = re.compile(r"<h1>.*</h1>\n")


def read_markdown(data: bytes, request: Request) -> Iterator[Document]:
    """The text as its marks mean it, headings as headings; what its front matter says of it is told."""
    decoded = decode(data, None, request.encoding)
    refuse_what_is_binary(data, decoded)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    front = front_matter(text)
    fields = fields_of(front[1]) if front else {}
    written = text[front.end() :] if front else text
    markup = MarkdownIt("commonmark", {"html": True}).enable("table").render(written)
    headline = HEADLINE.match(markup)
    place = headline.end() if headline else 0
    markup = markup[:place] + standfirst(fields, written) + markup[place:]
    yield Document(
        Decoded(markup, decoded.encoding, decoded.reason, decoded.certainty, decoded.replaced),
        Format.HTML,
        told_by(fields),
    )


def front_matter(text: str) -> re.Match[str] | None:
    """The fields between two lines of hyphens at the top of a text; None where prose stands there."""
    front = FRONT.match(text)
    if front is None:
        return None
    lines = [line for line in front[1].split("\n") if line.strip() and not line.startswith("#")]
    all_fields = all(FIELD_LINE.match(line) or line.startswith(GOING_ON) for line in lines)
    return front if all_fields and (not lines or FIELD_LINE.match(lines[0])) else None


def fields_of(front: str) -> dict[str, str]:
    """The fields between two lines of hyphens by their names in small letters, each text in one line."""
    values: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in front.split("\n"):
        if field := FIELD.match(line):
            lines = values.setdefault(field[1].lower(), [])
            lines.append(field[2].strip())
        elif line[:1] in (" ", "\t") and not line.strip().startswith("-"):
            lines.append(line.strip())
    return {
        name: _unquoted(" ".join(line for line in found if line and line not in FOLDED))
        for name, found in values.items()
    }


def _unquoted(value: str) -> str:
    in_quotes = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].strip() if in_quotes else value


def standfirst(fields: Mapping[str, str], text: str) -> str:
    """The paragraph under the headline that only a field has, as HTML; nothing if the text says it too."""
    said = " ".join(text.split())
    found = (fields.get(name, "") for name in PROSE)
    prose = next((each for each in found if len(each.split()) > LEAST_PROSE and each not in said), "")
    return f"<p>{escape(prose, quote=False)}</p>\n" if prose else ""


def told_by(fields: Mapping[str, str]) -> Told:
    """What the fields at the top of a Markdown text say of it."""
    said = {name: value for name, value in fields.items() if len(value) <= LONGEST_TOLD}
    return Told(
        title=said.get("title", ""),
        byline=said.get("author", ""),
        published=said.get("date", ""),
        url=said.get("url", said.get("source", "")),
        language=said.get("lang", ""),
    )
