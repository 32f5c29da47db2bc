"""What is known of the blocks of both sides while links are made between them."""

from collections.abc import Sequence

from msgspec import Struct, field

from reader.compare.chain import Pair, in_order
from reader.compare.features import Profile, Vocabulary

# What a link weighs in the chain, a character, however little its blocks have in common. A fifth more or less
# changes nothing on the development sets.
_LEAST_WEIGHT = 0.2


class Table(Struct):
    """The blocks of both sides with what is known of them, and the links made so far."""

    texts: tuple[Sequence[str], Sequence[str]]
    keys: tuple[Sequence[str], Sequence[str]]
    words: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]]
    vocabulary: Vocabulary
    profiles: tuple[dict[int, Profile], dict[int, Profile]] = field(default_factory=lambda: ({}, {}))
    scores: dict[Pair, float] = field(default_factory=dict)
    partner: dict[int, int] = field(default_factory=dict)
    taken: dict[int, int] = field(default_factory=dict)

    def link(self, left: int, right: int) -> None:
        """Make two blocks partners."""
        self.partner[left] = right
        self.taken[right] = left

    def unlink(self, left: int) -> None:
        """Part a left block from its partner."""
        del self.taken[self.partner.pop(left)]

    def is_free(self, pair: Pair) -> bool:
        """True where neither block has a partner yet."""
        return pair[0] not in self.partner and pair[1] not in self.taken

    def equal(self, pair: Pair) -> bool:
        """True where two blocks say the same, whatever their typography."""
        return self.keys[0][pair[0]] == self.keys[1][pair[1]]

    def score(self, pair: Pair) -> float:
        """How much two blocks say the same, 0 to 1."""
        return 1.0 if self.equal(pair) else self.scores.get(pair, 0.0)

    def fewer_words(self, pair: Pair) -> int:
        """The number of words of the shorter block."""
        return min(len(self.words[0][pair[0]]), len(self.words[1][pair[1]]))

    def size(self, pair: Pair) -> int:
        """The number of characters of the shorter block, and one."""
        return min(len(self.texts[0][pair[0]]), len(self.texts[1][pair[1]])) + 1


def main_chain(table: Table) -> list[Pair]:
    """The links that run in the same order on both sides: what has not moved."""
    return in_order(
        sorted(table.partner.items()),
        lambda pair: table.size(pair) * (_LEAST_WEIGHT + table.score(pair)),
    )
