"""Links one to one to further links: the parts of split and merged blocks, and sentences gone elsewhere.

What a linked block says that its partner does not say is free; a block without a partner is free as a
whole. A piece (such a block, or a free sentence) answers a block of the other side whose free words say
the same in the same order. Words that have answered are no longer free, so every word is explained once.
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from reader.compare import local, scores
from reader.compare.chain import Pair
from reader.compare.pieces import LONGEST, Piece, pieces_of
from reader.compare.rest import Rest, rest_of, take
from reader.compare.stopping import Stop, heed
from reader.compare.table import Table
from reader.compare.tries import MOST_TRIED, Tries

# Shares of a piece that must be found again: beside its own other part, or anywhere; a sentence that left
# its block; and a block whose words have been answered already (a quotation that one side gives twice).
# Set on drafts, light rewrites and planted sentences: of pieces beside their other part three of four that
# reach .2 are true, below .15 one of four.
_BESIDE = 0.2
_ANYWHERE = 0.42
_SENTENCE = 0.45
_AGAIN_BESIDE = 0.6
_AGAIN = 0.85
# The values (see local.py) below which a piece says too little to be found again by more than chance.
_LEAST_BESIDE = 0.8
_LEAST_ANYWHERE = 8.0
_LEAST_SENTENCE = 7.0
_LEAST_SENTENCE_BESIDE = 3.0
# Beside its other part a long piece may also say much in a small share of its words.
_MUCH, _SOME = 6.0, 0.08
_BESIDE_MORE = 0.05
_LEAST_AGAIN_WORDS = 8
_SURELY = 0.6
_DOUBT = 2.0
# What is beside its other part goes before what is covered by so much more, what is said again behind what is
# covered by so much less.
_BESIDE_FIRST, _AGAIN_LATE = 0.1, 0.3
# An answer stands while this share of its matched words is still free.
_STILL_FREE = 0.7
# So many blocks may have been left out between two parts of a block, if each is there word for word.
_LEFT_OUT = 3


class Found(Struct, frozen=True):
    """A piece with a block of the other side that answers it, and how well."""

    piece: Piece
    block: int
    covered: float
    stretch: local.Stretch
    beside: bool
    again: bool

    @property
    def pair(self) -> Pair:
        """The left and the right block."""
        return (self.piece.block, self.block) if self.piece.side == 0 else (self.block, self.piece.block)

    @property
    def rank(self) -> tuple[float, int, int, int]:
        """The order in which answers are taken: the best first, repetitions late."""
        value = self.covered + _BESIDE_FIRST * self.beside - _AGAIN_LATE * self.again
        return (-value, self.piece.side, self.piece.block, self.block)


def find_answers(table: Table, stop: Stop) -> dict[Pair, float]:
    """The further links, each with the share of the piece that was found again."""
    rest = rest_of(table)
    pieces = [piece for side in (0, 1) for piece in pieces_of(rest, side)]
    found: dict[Pair, float] = {}
    near = _containers(rest, pieces, stop)
    tries = Tries(rest, pieces)
    for _ in range(2):  # a second part makes its neighbour stand beside
        answers = [each for piece in pieces for each in _answers(rest, piece, near[piece.side], tries, stop)]
        for answer in sorted(answers, key=lambda each: each.rank):
            if answer.pair not in found and _holds(rest, answer):
                found[answer.pair] = answer.covered
                _explain(rest, answer)
        if not found:
            break
    return found


def _containers(
    rest: Rest, pieces: Sequence[Piece], stop: Stop
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """For each block that has pieces the blocks of the other side that share its rarest words."""
    table = rest.table
    open_blocks = [
        {
            at: table.profiles[side].get(at) or table.vocabulary.profile(table.words[side][at])
            for at in range(len(table.texts[side]))
            if rest.free[side][at] and len(table.words[side][at]) <= LONGEST
        }
        for side in (0, 1)
    ]
    asking = [{piece.block for piece in pieces if piece.side == side} for side in (0, 1)]
    found = []
    for side in (0, 1):
        mine = {at: profile for at, profile in open_blocks[side].items() if at in asking[side]}
        if len(mine) * len(open_blocks[1 - side]) <= scores.EVERY_PAIR:
            found.append({at: list(open_blocks[1 - side]) for at in mine})
        else:
            found.append(scores.alike(table.vocabulary, mine, open_blocks[1 - side], MOST_TRIED, stop))
    return found[0], found[1]


def _answers(
    rest: Rest, piece: Piece, near: Mapping[int, Sequence[int]], tries: Tries, stop: Stop
) -> Iterable[Found]:
    """The blocks of the other side that may answer a piece that is still free."""
    heed(stop)
    mine = rest.linked[piece.side].get(piece.block, [])
    if piece.whole and mine:
        return
    if not piece.whole and not any(
        at in rest.free[piece.side][piece.block] for at in range(piece.first, piece.first + len(piece.words))
    ):
        return
    other = 1 - piece.side
    beside = {block for step in (-1, 1) for block in rest.linked[piece.side].get(piece.block + step, [])}
    if piece.whole:
        beside |= {block for block in _across(rest, piece) if _is_edge(rest, piece, block)}
    own = {block + step for block in mine for step in (-1, 1)}
    own = {block for block in own if 0 <= block < len(rest.table.texts[other])}
    asked = {*near.get(piece.block, ()), *own}.difference(mine)
    for block in tries.promising(piece, asked, beside.difference(mine)):
        answer = _answer(rest, piece, block, block in beside, tries)
        if answer is not None:
            yield answer


def _across(rest: Rest, piece: Piece) -> Iterable[int]:
    """What answers the next linked block on either side, where the blocks between were left out."""
    linked = rest.linked[piece.side]
    for step in (-1, 1):
        beyond = (piece.block + step * far for far in range(1, _LEFT_OUT + 2))
        yield from next((linked[at] for at in beyond if at in linked), [])


def _answer(rest: Rest, piece: Piece, block: int, beside: bool, tries: Tries) -> Found | None:
    stretch = tries.stretch(piece, block)
    free = rest.free[1 - piece.side][block]
    still = sum(at in free for at in stretch.right)
    again = still < _STILL_FREE * len(stretch.right)
    covered = stretch.value / (piece.most + _DOUBT)
    if again and not _is_again(piece, covered, beside):
        if not free:
            return None
        again = False
        stretch = tries.free_stretch(piece, block)
        covered = stretch.value / (piece.most + _DOUBT)
    if piece.whole and beside and not again:
        covered = max(
            covered + _BESIDE_MORE, _share_of_features(rest, piece, block), _is_edge(rest, piece, block)
        )
    return Found(piece, block, covered, stretch, beside, again)


def _is_again(piece: Piece, covered: float, beside: bool) -> bool:
    long_enough = len(piece.words) >= _LEAST_AGAIN_WORDS
    return piece.whole and long_enough and covered >= (_AGAIN_BESIDE if beside else _AGAIN)


def _is_edge(rest: Rest, piece: Piece, block: int) -> bool:
    """True where a piece is, word for word, the free end of a block whose other end answers its neighbour."""
    other = 1 - piece.side
    words, free, count = rest.table.words[other][block], rest.free[other][block], len(piece.words)
    following = any(at < piece.block for at in rest.linked[other].get(block, ()))
    first = len(words) - count if following else 0
    return (
        len(words) > count
        and words[first : first + count] == piece.words
        and all(at in free for at in range(first, first + count))
    )


def _share_of_features(rest: Rest, piece: Piece, block: int) -> float:
    """How much of a piece's features is among those of a block's free words, in whatever order."""
    table, other = rest.table, 1 - piece.side
    words, free = table.words[other][block], rest.free[other][block]
    vocabulary = table.vocabulary
    profile = table.profiles[piece.side].get(piece.block) or vocabulary.profile(piece.words)
    known = {words[at] for at in free}
    singles = known | {vocabulary.beginnings[word] for word in known}
    pairs = {words[at] * vocabulary.size + words[at + 1] for at in free if at + 1 in free}
    weight = sum(vocabulary.weights[single] for single in profile.singles & singles)
    weight += sum(vocabulary.pair_weight(pair) for pair in profile.pairs & pairs)
    return weight / (profile.weight + _DOUBT)


def _holds(rest: Rest, answer: Found) -> bool:
    """True where an answer still stands when the words that better ones took are no longer free."""
    piece = answer.piece
    if answer.again:
        return piece.block not in rest.linked[piece.side]
    free, theirs = rest.free[piece.side][piece.block], rest.free[1 - piece.side][answer.block]
    ours = sum(piece.first + at in free for at in answer.stretch.left)
    others = sum(at in theirs for at in answer.stretch.right)
    if ours < _STILL_FREE * len(answer.stretch.left) or others < _STILL_FREE * len(answer.stretch.right):
        return False
    return _is_enough(answer)


def _is_enough(answer: Found) -> bool:
    value, covered = answer.stretch.value, answer.covered
    if not answer.piece.whole:
        if answer.beside:
            return covered >= _BESIDE and value >= _LEAST_SENTENCE_BESIDE
        return covered >= _SENTENCE and covered * value >= _LEAST_SENTENCE
    if answer.beside:
        much = value >= _MUCH and covered >= _SOME
        return much or (covered >= _BESIDE and (value >= _LEAST_BESIDE or covered > _SURELY))
    return covered >= _ANYWHERE and value >= _LEAST_ANYWHERE


def _explain(rest: Rest, answer: Found) -> None:
    piece = answer.piece
    rest.link(*answer.pair)
    if answer.stretch.right and not answer.again:
        take(rest.free[1 - piece.side][answer.block], answer.stretch.right)
    rest.free[piece.side][piece.block].difference_update(range(piece.first, piece.first + len(piece.words)))
