"""The nouns between the entrances and the scorer: containers, and the segments of text they hold."""

from msgspec import Struct


class Container(Struct, frozen=True):
    """A box of the page around segments: an element of HTML, or a list found in plain text.

    `parent` is the index of the box around it (-1 for the outermost), always smaller than its own index.
    `words` are the tokens of its class, id, role and the like; `hidden` says that a browser would not show
    it when the page opens, by its own doing or that of a box around it.
    """

    parent: int
    tag: str
    words: frozenset[str] = frozenset()
    hidden: bool = False
    depth: int = 0


class Segment(Struct, frozen=True):
    """One paragraph-like stretch of the source before anybody judged it.

    `text` is folded to single blanks, `original` is the stretch it was made of, `container` the index of the
    innermost box that holds it. The counts are characters of `text` without blanks that stand in links, in
    bold and in italics. `words` are class tokens of the inline elements its text begins in. `gap` counts the
    blank lines before it and `indent` its column, both in plain text only; `lines` are the separate lines of
    preformatted text. `is_abridged` says that the original has words that the page hides, or shows as
    readings above others, and the text has not.
    """

    text: str
    original: str
    tag: str
    container: int = 0
    link_characters: int = 0
    bold_characters: int = 0
    italic_characters: int = 0
    words: frozenset[str] = frozenset()
    bullet: str = ""
    indent: int = 0
    gap: int = 0
    lines: tuple[str, ...] = ()
    is_abridged: bool = False


class Layout(Struct, frozen=True):
    """All segments of a source in order and the boxes around them; box 0 holds everything.

    `title` and `article_body` are what the page says about itself: names it gives the article, and its text
    as structured data (an empty string where it has none). `continued` says that the page points at another
    one on which the article goes on, `is_document` that the markup was made of a document, whose headline may
    be marked as such or not.
    """

    segments: tuple[Segment, ...]
    containers: tuple[Container, ...]
    titles: tuple[str, ...] = ()
    article_body: str = ""
    from_markup: bool = False
    continued: bool = False
    is_document: bool = False
