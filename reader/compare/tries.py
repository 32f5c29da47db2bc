"""Pieces and blocks to how well they align: what looks worth it, each once, and so many words in all."""

from collections.abc import Iterable

from reader.compare import local
from reader.compare.pieces import LONGEST, Piece
from reader.compare.rest import Rest

# The share of a piece's words that a block must hold, in whatever order, before the two are looked at closer,
# and how many of the blocks that hold most of them are. No answer in the development sets is lost by that.
_WORTH_TRYING_BESIDE = 0.1
_WORTH_TRYING = 0.4
MOST_TRIED = 12
# How many words may be aligned in all, and so many besides for each word that looks for an answer: a bound
# that depends on the texts alone, never on time. Articles of the development sets need 4,000 at most; where
# all blocks are made of the same sixty words, each looks like every other, and there would be no end.
_WORDS = 20_000
_WORDS_EACH = 4


class Tries:
    """Aligns pieces with blocks of the other side."""

    def __init__(self, rest: Rest, pieces: Iterable[Piece]) -> None:
        self._rest = rest
        self._left = _WORDS + _WORDS_EACH * sum(len(piece.words) for piece in pieces)
        self._known: dict[tuple[int, int, int, int, int], local.Stretch] = {}

    def promising(self, piece: Piece, blocks: set[int], beside: set[int]) -> list[int]:
        """The blocks, of some and of those beside a piece, that hold enough of its words, in any order."""
        asked = blocks | beside if self._left > 0 else beside
        shares = {block: self._share_of_words(piece, block) for block in asked}
        worth = sorted((-share, block) for block, share in shares.items() if share >= _WORTH_TRYING)
        found = {block for block in beside if shares[block] >= _WORTH_TRYING_BESIDE}
        return sorted(found.union(block for _, block in worth[:MOST_TRIED]))

    def stretch(self, piece: Piece, block: int) -> local.Stretch:
        """Where a block says best what a piece says."""
        asked = (piece.side, piece.block, piece.first, len(piece.words), block)
        found = self._known.get(asked)
        if found is None:
            places = self._rest.places_in(1 - piece.side, block)
            found = self._known[asked] = self._aligned(piece, places)
        return found

    def free_stretch(self, piece: Piece, block: int) -> local.Stretch:
        """Where the free words of a block say best what a piece says."""
        other = 1 - piece.side
        free = self._rest.free[other][block]
        kept = (
            (word, [at for at in places if at in free])
            for word, places in self._rest.places_in(other, block).items()
        )
        return self._aligned(piece, {word: places for word, places in kept if places})

    def _aligned(self, piece: Piece, places: dict[int, list[int]]) -> local.Stretch:
        self._left -= len(piece.words)
        return local.align_locally(piece.words, places, self._rest.table.vocabulary.weights)

    def _share_of_words(self, piece: Piece, block: int) -> float:
        """How much of what a piece's words weigh a block holds, 0 to 1; none where the block is too long."""
        other = 1 - piece.side
        if len(self._rest.table.words[other][block]) > LONGEST or not piece.weight:
            return 0.0
        weights = self._rest.table.vocabulary.weights
        shared = piece.distinct & self._rest.places_in(other, block).keys()
        return sum([weights[word] for word in shared]) / piece.weight
