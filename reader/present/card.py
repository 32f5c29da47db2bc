"""An Article in a few lines: what the list and the head of a pane say about it."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from reader.clean import Article
from reader.present.visible import LONGEST_TOLD, legible

LATER_TEXTS = ("captured", "url", "language", "modified", "kind", "encoding_reason")
"""What a session of an earlier version did not keep of an article."""

CERTAIN = 0.9
"""An encoding that is less certain than this is shown as a guess."""

LONGEST_ADDRESS = 2000
"""Characters of an address that are kept, which is to be copied whole: what browsers take at the least; of
333 saved pages the longest has 171."""

MOST_COUNTED = 10**9
"""What a count may be that a session kept of an article: more characters than any file may have."""


class Card(Struct, frozen=True):
    """One article as the list shows it; what a page or a file says of itself is legible and bounded.

    `words` are those of the kept blocks, counted as a comparison counts them;
    `kept_characters` of `all_characters` count everything but white space. `captured` is when the file was
    written, as ISO 8601, or "". `part` counts the articles of a file from 1, `parts` is how many it holds.
    `guessed` says that the encoding is a guess; `replaced` counts characters that could not be decoded.
    """

    title: str
    name: str
    outlet: str
    byline: str
    published: str
    encoding: str
    words: int
    kept_blocks: int
    kept_characters: int
    all_characters: int
    rules: int
    part: int
    warnings: tuple[str, ...]
    captured: str = ""
    url: str = ""
    language: str = ""
    modified: str = ""
    kind: str = ""
    encoding_reason: str = ""
    parts: int = 1
    guessed: bool = False
    replaced: int = 0

    @property
    def time(self) -> str:
        """When it was published, else captured, as ISO 8601 where it could be understood; else ""."""
        return self.published or self.captured

    @property
    def share_stripped(self) -> float:
        """The share of the source's characters that was stripped, from 0 to 1."""
        return 1 - self.kept_characters / self.all_characters if self.all_characters else 0.0


def card_of(article: Article) -> Card:
    """The card of an article."""
    from reader.compare.counting import word_count  # the window shows cards, and opens sooner without

    kept = [block for block in article.blocks if block.kept]
    stripped = [block for block in article.blocks if not block.kept]
    kept_characters = sum(inked(block.original) for block in kept)
    return Card(
        title=legible(article.title),
        name=legible(article.source.name),
        outlet=legible(article.metadata.outlet),
        byline=legible(article.metadata.byline),
        published=legible(article.metadata.published),
        encoding=article.source.encoding,
        words=sum(word_count(block.text) for block in kept),
        kept_blocks=len(kept),
        kept_characters=kept_characters,
        all_characters=kept_characters + sum(inked(block.original) for block in stripped),
        rules=len({block.rule for block in stripped}),
        part=article.part,
        warnings=article.warnings,
        captured=article.source.captured.isoformat(timespec="seconds") if article.source.captured else "",
        url=legible(article.metadata.url, LONGEST_ADDRESS),
        language=legible(article.metadata.language),
        modified=legible(article.metadata.modified),
        kind=article.source.kind.value,
        encoding_reason=article.source.encoding_reason,
        guessed=article.source.encoding_certainty < CERTAIN,
        replaced=article.source.replaced,
    )


def values_of_card(card: Card) -> dict[str, str | int | float | bool | list[str]]:
    """A card as plain values, to be kept with a session."""
    values = {each.name: getattr(card, each.name) for each in fields(Card)}
    return {**values, "warnings": list(map(str, card.warnings))}


def card_from_values(values: Mapping[str, object]) -> Card | None:
    """A card from values that were kept; None where they are not those of a card."""
    texts = ("title", "name", "outlet", "byline", "published", "encoding")
    counts = ("words", "kept_blocks", "kept_characters", "all_characters", "rules", "part")
    warnings = values.get("warnings")
    found: dict[str, Any] = {name: values.get(name) for name in (*texts, *counts)}
    whole = all(isinstance(found[name], str) for name in texts) and isinstance(warnings, list)
    if not whole or not all(type(found[name]) is int and is_count(found[name]) for name in counts):
        return None
    found |= {name: str(values.get(name, "")) for name in LATER_TEXTS}
    longest = {"url": LONGEST_ADDRESS}
    found |= {name: legible(found[name], longest.get(name, LONGEST_TOLD)) for name in (*texts, *LATER_TEXTS)}
    later = {name: values.get(name) for name in ("parts", "guessed", "replaced")}
    found |= {name: value for name, value in later.items() if isinstance(value, int) and is_count(value)}
    told = (legible(str(warning)) for warning in (warnings if isinstance(warnings, list) else ()))
    return Card(**found, warnings=tuple(told))


def is_count(number: int) -> bool:
    """Whether so many of something can be in a file."""
    return 0 <= number <= MOST_COUNTED


def inked(text: str) -> int:
    """How many characters of a text are not white space."""
    return sum(map(len, text.split()))
