"""An Article and what the reader taught about its outlet to an Article with the reader's verdicts."""

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from reader.clean import Article, Block, Kind
from reader.library.decisions import BlockKey, block_keys
from reader.phrase import Phrase

BY_LESSON = "by lesson"
"""The rule of a verdict that the reader gave to all pages of an outlet."""

MOST_SHAPES = 8
"""Shapes that may be taught with one key: a group of stripped blocks has one or two, or none in common."""

LONGEST_OUTLET = 100
"""Characters of a name of an outlet; a page that claims a longer one is not believed."""


class Lesson(Struct, frozen=True):
    """What the reader wants of all blocks of a shape on all pages of an outlet: kept, or stripped."""

    outlet: str
    shape: str
    keep: bool


def outlet_of(article: Article) -> str:
    """What the article says it is from: its outlet, else the host of its address, else nothing."""
    outlet = " ".join(article.metadata.outlet.split()) or host_of(article.metadata.url)
    return outlet if len(outlet) <= LONGEST_OUTLET and outlet.isprintable() else ""


def host_of(url: str) -> str:
    """The host of an address without its "www."; "" where there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def same_outlet(outlet: str) -> str:
    """The name of an outlet in the way in which two of them are compared."""
    return outlet.casefold()


def lessons_from(article: Article, keys: Iterable[BlockKey], keep: bool) -> tuple[Lesson, ...]:
    """What a verdict on some blocks of an article teaches about its outlet; none where that is not known,
    where nothing general can be said of the blocks, or too much.
    """
    outlet, wanted = outlet_of(article), set(keys)
    found = zip(block_keys(article.blocks), article.blocks, strict=True)
    shapes = dict.fromkeys(block.shape for key, block in found if key in wanted and is_teachable(block))
    if not outlet or len(shapes) > MOST_SHAPES:
        return ()
    return tuple(Lesson(outlet, shape, keep) for shape in shapes)


def is_teachable(block: Block) -> bool:
    """Whether a lesson may be about such blocks; none is ever about a headline."""
    return bool(block.shape) and block.kind is not Kind.TITLE


def taught(article: Article, lessons: Sequence[Lesson]) -> Article:
    """The article with the verdicts of all lessons about its outlet, and nothing else changed.

    Lessons that together would strip more than half of what is kept are not followed, from the one on
    that goes beyond it, and a warning says so: a page may have been made anew since.
    """
    outlet = outlet_of(article)
    ours = [lesson for lesson in lessons if outlet and same_outlet(lesson.outlet) == same_outlet(outlet)]
    present = {block.shape for block in article.blocks if is_teachable(block)}
    verdicts = {lesson.shape: lesson.keep for lesson in ours if lesson.shape in present}
    refused = too_much(article.blocks, verdicts)
    followed = {shape: keep for shape, keep in verdicts.items() if shape not in refused}
    if not verdicts:
        return article
    blocks = tuple(
        by_lesson(block, followed[block.shape], outlet)
        if is_teachable(block) and block.shape in followed
        else block
        for block in article.blocks
    )
    warnings = (*article.warnings, *([refusal(outlet)] if refused else []))
    return replace(article, blocks=blocks, warnings=warnings)


def too_much(blocks: Sequence[Block], verdicts: Mapping[str, bool]) -> set[str]:
    """Those shapes with which more than half of the kept text would be stripped, taken in their order."""
    sizes = dict.fromkeys(verdicts, 0)
    whole = 0
    for block in blocks:
        if block.kept and block.kind is not Kind.TITLE:
            whole += len(block.text)
            if block.shape in sizes:
                sizes[block.shape] += len(block.text)
    refused, stripped = set(), 0
    for shape, keep in verdicts.items():
        if not keep and 2 * (stripped + sizes[shape]) > whole and sizes[shape]:
            refused.add(shape)
        elif not keep:
            stripped += sizes[shape]
    return refused


def by_lesson(block: Block, kept: bool, outlet: str) -> Block:
    """The block with the verdict that holds on every page of the outlet."""
    if kept:
        reason = Phrase("kept on every page of {outlet}, as you asked", outlet=outlet)
    else:
        reason = Phrase("stripped on every page of {outlet}, as you asked", outlet=outlet)
    return replace(block, kept=kept, rule=BY_LESSON, reason=reason)


def refusal(outlet: str) -> str:
    """What is said of a lesson that was not followed."""
    sentence = (
        "What you always strip from {outlet} would be more than half of this article, so it stays here."
    )
    return Phrase(sentence, outlet=outlet)


def with_lessons(lessons: Sequence[Lesson], added: Iterable[Lesson]) -> tuple[Lesson, ...]:
    """The lessons and some more, which take the place of those about the same blocks."""
    new = tuple(added)
    return (*without_lessons(lessons, new), *new)


def without_lessons(lessons: Sequence[Lesson], removed: Iterable[Lesson]) -> tuple[Lesson, ...]:
    """The lessons but for those about the same blocks as some."""
    gone = [(same_outlet(lesson.outlet), lesson.shape) for lesson in removed]
    return tuple(lesson for lesson in lessons if (same_outlet(lesson.outlet), lesson.shape) not in gone)


def lessons_of(values: Iterable[Mapping[str, object]]) -> tuple[Lesson, ...]:
    """Lessons as the settings hold them; what is none is passed over."""
    found: list[Lesson] = []
    for value in values:
        outlet, shape, keep = (value.get(name) for name in ("outlet", "shape", "keep"))
        if isinstance(outlet, str) and isinstance(shape, str) and isinstance(keep, bool) and outlet and shape:
            found.append(Lesson(outlet, shape, keep))
    return tuple(found)


def values_of(lessons: Iterable[Lesson]) -> list[dict[str, object]]:
    """Lessons as the settings hold them."""
    return [{"outlet": each.outlet, "shape": each.shape, "keep": each.keep} for each in lessons]
