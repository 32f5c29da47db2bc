"""Sources for the tests of cleaning, made from text in memory."""

from hashlib import sha256

from reader.clean import clean
from reader.load import Format, Source


def text_source(text: str, name: str = "story.txt") -> Source:
    """A plain-text source."""
    return _source(text, name, Format.TEXT)


def html_source(markup: str, name: str = "story.html") -> Source:
    """A saved page."""
    return _source(markup, name, Format.HTML)


def _source(text: str, name: str, written: Format) -> Source:
    data = text.encode("utf-8", "surrogatepass")
    return Source(None, name, text, written, "utf-8", "valid UTF-8", sha256(data).hexdigest(), len(data))


def kept_texts(source: Source) -> list[str]:
    """The texts of the kept blocks of all articles of a source."""
    return [block.text for article in clean(source) for block in article.body]


def folded_lines(text: str) -> list[str]:
    """The lines of a text that are not blank, their white space folded."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
