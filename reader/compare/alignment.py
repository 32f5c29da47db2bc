"""Two lists of block texts to the links between them: which block answers which, and which have moved."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.compare import features
from reader.compare.chain import heaviest_chain
from reader.compare.stopping import Stop, heed, never
from reader.compare.style import comparison_key

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A left block answers a right block; `moved` if out of order, `confidence` (0 to 1) how surely."""

    left: int
    right: int
    moved: bool
    confidence: float


@dataclass(slots=True)
class _Table:
    """What is known while links are made: the blocks in every form, their scores, the partners so far."""

    texts: tuple[Sequence[str], Sequence[str]]
    keys: tuple[list[str], list[str]]
    profiles: tuple[list[features.Profile], list[features.Profile]]
    weights: dict[str, float]
    scores: dict[Pair, float] = field(default_factory=dict)
    partner: dict[int, int] = field(default_factory=dict)
    taken: dict[int, int] = field(default_factory=dict)

    def link(self, left: int, right: int) -> None:
        self.partner[left] = right
        self.taken[right] = left

    def unlink(self, left: int) -> None:
        del self.taken[self.partner.pop(left)]

    def is_free(self, left: int, right: int) -> bool:
        return left not in self.partner and right not in self.taken


def align(left: Sequence[str], right: Sequence[str], stop: Stop = never) -> list[Link]:
    """Find the links between two lists of blocks, in the order of the left list.

    Raises Cancelled when `stop` turns true. The method: equal and unique blocks first, then the most
    similar ones, then what stands between them in order, then pieces of what was split or merged.
    """
    table = _prepare(left, right)
    _link_anchors(table)
    _score_all(table, stop)
    for threshold in (0.5, 0.22):
        _link_best(table, threshold)
    _fill_gaps(table, lambda i, j: float(table.keys[0][i] == table.keys[1][j]), 1.0)
    _fill_gaps(table, lambda i, j: table.scores.get((i, j), 0.0), 0.17)
    _drop_weak_moves(table)
    _fill_gaps(table, lambda i, j: table.scores.get((i, j), 0.0), 0.17)
    return _links(table, [*table.partner.items(), *_pieces(table)])


def _prepare(left: Sequence[str], right: Sequence[str]) -> _Table:
    sides = (left, right)
    words = [[features.words_of(text) for text in side] for side in sides]
    sets = [[features.features_of(each) for each in side] for side in words]
    weights = features.weights_of(sets[0] + sets[1])
    profiles = [
        [features.profile(w, f, weights) for w, f in zip(words[at], sets[at], strict=True)] for at in (0, 1)
    ]
    keys = [[comparison_key(text) for text in side] for side in sides]
    return _Table(sides, (keys[0], keys[1]), (profiles[0], profiles[1]), weights)


def _link_anchors(table: _Table) -> None:
    counts = [Counter(keys) for keys in table.keys]
    places = {key: at for at, key in enumerate(table.keys[1]) if counts[1][key] == 1}
    for at, key in enumerate(table.keys[0]):
        if key and counts[0][key] == 1 and key in places:
            table.link(at, places[key])


def _score(table: _Table, one: features.Profile, other: features.Profile) -> float:
    shared = [table.weights[feature] for feature in sorted(one.features & other.features)]
    if not sum(shared):
        return 0.0
    cosine = sum(weight * weight for weight in shared) / (one.norm * other.norm)
    return max(cosine, 0.75 * sum(shared) / min(one.weight, other.weight))


def _score_all(table: _Table, stop: Stop) -> None:
    for i, one in enumerate(table.profiles[0]):
        heed(stop)
        for j, other in enumerate(table.profiles[1]):
            score = 1.0 if table.keys[0][i] == table.keys[1][j] else _score(table, one, other)
            if score >= 0.1:
                table.scores[i, j] = score


def _link_best(table: _Table, threshold: float) -> None:
    repeated = {key for keys in table.keys for key, count in Counter(keys).items() if count > 1}
    wanted = [
        (_in_context(table, pair, score), -pair[0], -pair[1])
        for pair, score in table.scores.items()
        if score >= threshold and table.is_free(*pair)
    ]
    for _, i, j in sorted(wanted, reverse=True):
        if table.is_free(-i, -j) and table.keys[0][-i] not in repeated and table.keys[1][-j] not in repeated:
            table.link(-i, -j)


def _in_context(table: _Table, pair: Pair, score: float) -> float:
    i, j = pair
    neighbours = (table.partner.get(i - 1, -2) == j - 1) + (table.partner.get(i + 1, -2) == j + 1)
    away = abs(i / len(table.texts[0]) - j / len(table.texts[1]))
    return score + 0.04 * neighbours - 0.05 * away


def _ordered(table: _Table) -> list[Pair]:
    pairs = sorted(table.partner.items())
    weights = [_size(table, pair) * (0.2 + table.scores.get(pair, 0.2)) for pair in pairs]
    return [pairs[at] for at in sorted(heaviest_chain(pairs, weights))]


def _size(table: _Table, pair: Pair) -> int:
    return min(len(table.texts[0][pair[0]]), len(table.texts[1][pair[1]])) + 1


def _fill_gaps(table: _Table, score: Callable[[int, int], float], threshold: float) -> None:
    ends = (len(table.texts[0]), len(table.texts[1]))
    bounds = [(-1, -1), *_ordered(table), ends]
    for before, after in pairwise(bounds):
        rows = [i for i in range(before[0] + 1, after[0]) if i not in table.partner]
        columns = [j for j in range(before[1] + 1, after[1]) if j not in table.taken]
        if rows and columns and len(rows) * len(columns) <= 40_000:
            _fill_gap(table, rows, columns, score, threshold)


def _fill_gap(
    table: _Table, rows: list[int], columns: list[int], score: Callable[[int, int], float], threshold: float
) -> None:
    """Needleman and Wunsch's alignment of the free blocks of one gap."""
    best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
    for x in range(len(rows) - 1, -1, -1):
        for y in range(len(columns) - 1, -1, -1):
            value = score(rows[x], columns[y])
            together = best[x + 1][y + 1] + value if value >= threshold else 0.0
            best[x][y] = max(best[x + 1][y], best[x][y + 1], together)
    x = y = 0
    while x < len(rows) and y < len(columns):
        if best[x][y] == best[x + 1][y]:
            x += 1
        elif best[x][y] == best[x][y + 1]:
            y += 1
        else:
            table.link(rows[x], columns[y])
            x, y = x + 1, y + 1


def _drop_weak_moves(table: _Table) -> None:
    kept = set(_ordered(table))
    for i, j in list(table.partner.items()):
        words = min(len(table.profiles[0][i].words), len(table.profiles[1][j].words))
        if (i, j) not in kept and (table.scores.get((i, j), 0.0) < 0.3 or words < 8):
            table.unlink(i)


def _pieces(table: _Table) -> list[Pair]:
    """Links of blocks without a partner to what a paired block has left after its own partner."""
    found: list[Pair] = []
    for j, profile in enumerate(table.profiles[1]):
        whole = None if j in table.taken else _whole(table, profile, j, 1, table.partner)
        found += [] if whole is None else [(whole, j)]
    for i, profile in enumerate(table.profiles[0]):
        whole = None if i in table.partner else _whole(table, profile, i, 0, table.taken)
        found += [] if whole is None else [(i, whole)]
    return found


def _whole(
    table: _Table, piece: features.Profile, at: int, side: int, partners: dict[int, int]
) -> int | None:
    best, found = 0.0, None
    for whole, partner in sorted(partners.items()):
        adjacent = abs(partner - at) == 1
        rest = table.profiles[1 - side][whole].features - table.profiles[side][partner].features
        covered = sum(table.weights[feature] for feature in sorted(piece.features & rest))
        value = covered / piece.weight if piece.weight else 0.0
        if value >= (0.18 if adjacent else 0.34) and value + 0.1 * adjacent > best:
            best, found = value + 0.1 * adjacent, whole
    return found


def _links(table: _Table, pairs: list[Pair]) -> list[Link]:
    pairs = sorted(set(pairs))
    kept = heaviest_chain(pairs, [_size(table, pair) for pair in pairs])
    return [
        Link(i, j, at not in kept, min(1.0, table.scores.get((i, j), 0.3))) for at, (i, j) in enumerate(pairs)
    ]
