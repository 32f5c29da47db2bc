"""Source to articles: lays the text out in segments, judges them, and gives each a reason."""

import re
from collections.abc import Callable

from msgspec.structs import replace

from reader.clean.article import Article, Block, Kind, Metadata
from reader.clean.captures import capture_troubles
from reader.clean.dates import moments_in
from reader.clean.folding import fold
from reader.clean.judge import Verdict, judge
from reader.clean.layout import lay_out
from reader.clean.parting import cut, parts_in
from reader.clean.reasons import PAGER
from reader.clean.script import count_words
from reader.clean.segment import Layout, Segment
from reader.clean.shapes import Shapes
from reader.clean.signs import page_of
from reader.clean.spoken import spoken_blocks
from reader.clean.untroubled import without_collector
from reader.errors import Cancelled
from reader.load import Format, Limits, Source
from reader.phrase import Phrase

_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Kind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Kind.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption"), Kind.CAPTION),
    **dict.fromkeys(("pre", "textarea"), Kind.PRE),
    "tr": Kind.TABLE_ROW,
    "blockquote": Kind.QUOTE,
}


SEAM = ("seam", "stands between two articles of one file")
"""The verdict on what parts one article from the next."""

FORM_FEED_LINE = re.compile("^[ \\t]*\f[ \\t]*$", re.MULTILINE)
UNSEEN = "holds no character one can see"
CONTINUED = "The page says that it is one of several: the article may go on where it ends."
TOO_MANY = "There are more articles in the file than the limit of {most}: the last ones stay together."
LINES_CUT = (
    "Words that the page hides in its lines, or shows as readings above others, were left out ({count})."
)
NOTHING = "No text was taken for an article: the page may be empty, cut off, or made by a script."


def never() -> bool:
    """The default `stop`: nobody asks to give up."""
    return False


def clean(
    source: Source,
    stop: Callable[[], bool] = never,
    with_shapes: bool = True,
    most: int = Limits().max_articles,
) -> tuple[Article, ...]:
    """The articles of a source, every block kept or stripped with a reason; at least one article, and no more
    than `most`: where a text could be parted further, its last article holds the rest and says so.

    Without shapes, which only a reader needs who teaches, it is done a little sooner.

    The originals of all blocks of all articles, joined, are the text of the source but for white space.
    Raises Cancelled when `stop` turns true.
    """
    with without_collector():
        parts, found = parts_of(source, most), list[Article]()
        for at, part in enumerate(parts, start=1):
            room = most - len(found) - (len(parts) - at)
            told, is_more = _told_apart(_cleaned(part, stop, with_shapes), stop, with_shapes, room)
            found += told
            if is_more:
                warnings = (*found[-1].warnings, Phrase(TOO_MANY, most=most))
                found[-1] = replace(found[-1], warnings=tuple(dict.fromkeys(warnings)))
        return tuple(replace(article, part=at) for at, article in enumerate(found, start=1))


def _told_apart(
    article: Article, stop: Callable[[], bool], with_shapes: bool, most: int
) -> tuple[list[Article], bool]:
    """The articles in a text that were pasted one after another, at `most` so many, and whether there are
    more; most often it is one and stays as it is."""
    source, blocks = article.source, article.blocks
    parts = parts_in(blocks) if source.format is Format.TEXT else []
    is_more = len(parts) > most
    if is_more:
        parts = [*parts[: most - 1], replace(parts[most - 1], end=parts[-1].end)]
    if len(parts) < 2:
        return [article], is_more
    found: list[Article] = []
    starts = [*(part.start for part in parts[1:]), len(blocks)]
    for part, after, (text, whole) in zip(parts, starts, cut(source.text, blocks, parts), strict=True):
        first = replace(source, text=text) if not found else replace(source, text=text, notes=())
        cleaned = _cleaned(first, stop, with_shapes)
        told = _with_headline(cleaned, blocks[part.start].text) if found else cleaned
        rule, reason = SEAM
        seam = tuple(
            replace(block, kept=False, rule=rule, reason=reason) for block in blocks[part.end : after]
        )
        found.append(replace(told, source=replace(first, text=whole), blocks=told.blocks + seam))
    return found, is_more


def _with_headline(article: Article, headline: str) -> Article:
    """The article with the line as its headline after which it was told apart."""
    first, *others = article.blocks
    if article.metadata.title or first.text != headline:
        return article
    title = replace(first, kind=Kind.TITLE, kept=True, rule="headline", reason="the headline")
    return replace(article, blocks=(title, *others), metadata=replace(article.metadata, title=headline))


def parts_of(source: Source, most: int) -> list[Source]:
    """The articles of a text, where lines that hold nothing but a form feed part them, as `diptych clean`
    writes several, at `most` so many; else the source as it is."""
    if source.format is not Format.TEXT or "\f" not in source.text:
        return [source]
    texts = [text for text in FORM_FEED_LINE.split(source.text) if text.strip()]
    rest = () if len(texts) <= most else (Phrase(TOO_MANY, most=most),)
    if rest:
        texts[most - 1 :] = ["\f".join(texts[most - 1 :])]
    sources = [replace(source, text=text, notes=()) for text in texts] or [replace(source, notes=())]
    sources[0] = replace(sources[0], notes=source.notes)
    sources[-1] = replace(sources[-1], notes=sources[-1].notes + rest)
    return sources


def _cleaned(source: Source, stop: Callable[[], bool], with_shapes: bool) -> Article:
    """The article of a source."""
    layout, metadata = lay_out(source, stop)
    if stop():
        raise Cancelled
    verdicts, warnings = judge(layout, stop)
    if stop():
        raise Cancelled
    blocks = _blocks(layout, _named_for_what_it_is(layout, verdicts), with_shapes)
    if layout.article_body:
        shown = sum(count_words(block.text) for block in blocks if block.kept)
        blocks += spoken_blocks(layout.article_body, shown)
    title = next((block.text for block in blocks if block.kind is Kind.TITLE and block.kept), "")
    byline = next((block.text for block in blocks if block.kind is Kind.BYLINE), "")
    dates = (block.text for block in blocks if block.kind is Kind.DATELINE and not block.kept)
    published, modified = moments_in(next(dates, ""))
    told = source.told
    metadata = Metadata(
        title=title or told.title or metadata.title,
        byline=metadata.byline or told.byline or byline,
        published=metadata.published or told.published or published,
        outlet=metadata.outlet or told.outlet,
        url=metadata.url or told.url,
        language=metadata.language or told.language,
        modified=metadata.modified or told.modified or modified,
    )
    if layout.continued or is_one_page_of_several(blocks):
        warnings += (CONTINUED,)
    if count := abridged(layout, verdicts):
        warnings += (Phrase(LINES_CUT, count=count),)
    if not any(block.kept for block in blocks):
        warnings += (NOTHING,)
    troubles = capture_troubles(source, blocks, metadata.title)
    return Article(source, metadata, blocks, warnings=(*source.notes, *troubles, *warnings))


def abridged(layout: Layout, verdicts: list[Verdict]) -> int:
    """How many lines of the article had words that are left out of them."""
    lines = zip(layout.segments, verdicts, strict=True)
    return sum(segment.is_abridged and verdict.kept for segment, verdict in lines)


def is_one_page_of_several(blocks: tuple[Block, ...]) -> bool:
    """Whether the text says that it is one page of several, and does not hold the others as well."""
    said = {page_of(block.text) for block in blocks if block.rule == PAGER.name} - {None}
    return len(said) == 1


def keep_everything(source: Source) -> tuple[Article, ...]:
    """The one article of a source with every block kept, as `--no-clean` asks."""
    layout, metadata = lay_out(source, never)
    kept = Verdict(True, "everything", "kept, because nothing was to be stripped")
    return (Article(source, metadata, _blocks(layout, [kept] * len(layout.segments), False)),)


LEFT_OUT = {
    frozenset({"running", "head"}): Verdict(
        False, "running head", "stands at the edge of every sheet of the paper"
    ),
    frozenset({"left", "out", "hidden"}): Verdict(False, "hidden text", "hidden by the writer"),
    frozenset({"left", "out", "deleted"}): Verdict(
        False, "tracked deletion", "deleted by the writer, with changes tracked"
    ),
}
"""The verdict on what a document holds beside its text, by the words in the name that its reader gave it."""


ARCHIVE = frozenset({"wm", "ipp"})
"""The words in the name of the bar that the Wayback Machine sets above the pages that it keeps."""

OF_THE_ARCHIVE = Verdict(False, "archive bar", "belongs to the archive that keeps the page")


def _named_for_what_it_is(layout: Layout, verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts, but where whoever wrote the file gave a text the name of what it is."""
    of_the_archive: set[int] = set()
    for at, box in enumerate(layout.containers):
        if box.parent in of_the_archive or box.words >= ARCHIVE:
            of_the_archive.add(at)
    found = []
    for segment, verdict in zip(layout.segments, verdicts, strict=True):
        if segment.container in of_the_archive:
            verdict = OF_THE_ARCHIVE
        elif segment.words:
            verdict = next((each for name, each in LEFT_OUT.items() if segment.words >= name), verdict)
        found.append(verdict)
    return found


def _blocks(layout: Layout, verdicts: list[Verdict], with_shapes: bool) -> tuple[Block, ...]:
    """Segments with their verdicts as blocks, preformatted text one block a line."""
    blocks: list[Block] = []
    kinds: dict[tuple[str, int], Kind] = {}
    shape = shape_of(layout, verdicts) if with_shapes else lambda at, text: ""
    for at, (segment, verdict) in enumerate(zip(layout.segments, verdicts, strict=True)):
        place = segment.tag, segment.container
        if place not in kinds:
            kinds[place] = kind_of(layout, segment)
        kind, about = verdict.kind or kinds[place], (verdict.rule, verdict.reason)
        for text, original in _pieces(segment):
            if text:
                blocks.append(Block(text, original, kind, verdict.kept, *about, shape(at, text)))
            else:
                blocks.append(Block(text, original, kind, False, "unseen", UNSEEN))
    return tuple(blocks)


def shape_of(layout: Layout, verdicts: list[Verdict]) -> Callable[[int, str], str]:
    """What tells the shape of the block of a text that a segment makes."""
    kept, rules = [verdict.kept for verdict in verdicts], [verdict.rule for verdict in verdicts]
    return Shapes(layout, kept, rules).shape


def _pieces(segment: Segment) -> list[tuple[str, str]]:
    """The text and original of the blocks a segment makes: one, or one for each line of preformatted text."""
    if len(segment.lines) < 2:
        return [(segment.text, segment.original)]
    return [(fold(line), line) for line in segment.lines if line.strip()]


def kind_of(layout: Layout, segment: Segment) -> Kind:
    """What part a segment plays: by its own markup, else by that of the two boxes around its box."""
    box = segment.container
    tags = [segment.tag]
    for _ in range(2):
        box = max(0, layout.containers[box].parent)
        tags.append(layout.containers[box].tag)
    return next((_KINDS[tag] for tag in tags if tag in _KINDS), Kind.PARAGRAPH)
