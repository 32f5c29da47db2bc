"""An Article and what the reader overruled to an Article with the reader's verdicts."""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reader.clean import Article, Block

BY_HAND = "by hand"
"""The rule of a verdict that is the reader's own."""

RESTORED = "restored by hand"
STRIPPED = "stripped by hand"


class BlockKey(Struct, frozen=True):
    """A block by its content: its text, and which of the blocks with that text it is, from 0.

    It finds the block again after the file was read or cleaned anew, wherever the block has got to.
    """

    text: str
    occurrence: int


Decisions = Mapping[BlockKey, bool]
"""For the blocks that the reader decided about, whether each is to be kept."""


def block_keys(blocks: Sequence[Block]) -> list[BlockKey]:
    """The key of every block, in order."""
    seen: Counter[str] = Counter()
    keys = []
    for block in blocks:
        keys.append(BlockKey(block.text, seen[block.text]))
        seen[block.text] += 1
    return keys


def decided(article: Article, decisions: Decisions) -> Article:
    """The article with the reader's verdicts in place of the cleaner's; nothing else changes."""
    if not decisions:
        return article
    blocks = tuple(
        with_verdict(block, decisions[key]) if decisions.get(key, block.kept) != block.kept else block
        for block, key in zip(article.blocks, block_keys(article.blocks), strict=True)
    )
    return replace(article, blocks=blocks)


def with_verdict(block: Block, kept: bool) -> Block:
    """The block with the reader's verdict, and that as its reason."""
    return replace(block, kept=kept, rule=BY_HAND, reason=RESTORED if kept else STRIPPED)


def body_indices(article: Article) -> dict[BlockKey, int]:
    """Where in the article's body each kept block stands, by its key."""
    keys = block_keys(article.blocks)
    kept = [key for key, block in zip(keys, article.blocks, strict=True) if block.kept]
    return {key: index for index, key in enumerate(kept)}


def aligned_indices(
    left: Article, right: Article, pairs: Sequence[tuple[BlockKey, BlockKey]]
) -> tuple[tuple[int, int], ...]:
    """Pairs aligned by hand as indices into the two bodies; those that are no longer there are left out."""
    if not pairs:
        return ()
    lefts, rights = body_indices(left), body_indices(right)
    return tuple((lefts[one], rights[other]) for one, other in pairs if one in lefts and other in rights)
