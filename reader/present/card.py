"""An Article in a few lines: what the list and the head of a pane say about it."""

import re
from dataclasses import dataclass

from reader.clean import Article

JOINED = (
    r"\w\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    r"\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0eb1-\u0ebc\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
"""What a word goes on with: letters, and the accents, vowel signs and joiners that are not letters."""

WORD = re.compile(rf"\w[{JOINED}]*(?:['’-]\w[{JOINED}]*)*")
SPACELESS = re.compile(
    r"(?=\w)[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Card:
    """One article as the list shows it.

    `words` are those of the kept blocks (characters, for scripts that write no spaces between words);
    `kept_characters` of `all_characters` count everything but white space.
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

    @property
    def share_stripped(self) -> float:
        """The share of the source's characters that was stripped, from 0 to 1."""
        return 1 - self.kept_characters / self.all_characters if self.all_characters else 0.0


def card_of(article: Article) -> Card:
    """The card of an article."""
    kept = [block for block in article.blocks if block.kept]
    stripped = [block for block in article.blocks if not block.kept]
    kept_characters = sum(inked(block.original) for block in kept)
    return Card(
        title=article.title,
        name=article.source.name,
        outlet=article.metadata.outlet,
        byline=article.metadata.byline,
        published=article.metadata.published,
        encoding=article.source.encoding,
        words=sum(count_words(block.text) for block in kept),
        kept_blocks=len(kept),
        kept_characters=kept_characters,
        all_characters=kept_characters + sum(inked(block.original) for block in stripped),
        rules=len({block.rule for block in stripped}),
        part=article.part,
        warnings=article.warnings,
    )


def inked(text: str) -> int:
    """How many characters of a text are not white space."""
    return sum(map(len, text.split()))


def count_words(text: str) -> int:
    """Words of a text; where a script puts no spaces between words, its characters."""
    found = WORD.findall(text)
    if text.isascii():
        return len(found)
    return sum(len(SPACELESS.findall(word)) or 1 for word in found)
