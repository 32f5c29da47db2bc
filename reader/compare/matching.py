"""Scores to links one to one: equal blocks first, then the best pairs, each as its neighbours support it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from reader.compare.chain import Pair
from reader.compare.table import Table, main_chain

# Thresholds of this module were set on the development sets of drafts, light rewrites, reading levels,
# synthetic edits, and pairs of unrelated stories. A true pair of long blocks scores over .25 almost
# always, an untrue one under .2 almost always; each linked neighbour moves that border by .05; a short
# block reaches any score by chance, so it owes the more the fewer words it has.
_PASSES = (0.5, 0.35, 0.26, 0.2)
_NEIGHBOUR = 0.05
_DISPLACEMENT = 0.05
_SHORTNESS = 1.2
# A link out of order must stand for itself, with this score. In articles that share less than a quarter of
# their text so must one in order, with that score, and each of the two owes so many words besides, or, as a
# table and verse have short lines only, half of what its blocks have on an average: no boilerplate links
# articles of prose. The 44 unrelated pairs stay without a link if any of it is a fifth lower.
_MOVED = 0.18
_IN_ORDER = 0.14
_UNRELATED_WORDS = 6
_SHARE_OF_AVERAGE = 0.5
_RELATED = 0.25
_SURE = 0.4


def anchors_of(left: Sequence[str], right: Sequence[str]) -> dict[int, int]:
    """The blocks that say the same, by their keys, and stand once on each side: the right one by the left."""
    counts = Counter(left), Counter(right)
    places = {key: at for at, key in enumerate(right) if counts[1][key] == 1}
    return {at: places[key] for at, key in enumerate(left) if key and counts[0][key] == 1 and key in places}


def link_best(table: Table) -> None:
    """Link the best pairs first, in passes, so that sure links lend their neighbours support.

    What either side repeats waits for its place among these links: a block that the other side has word for
    word, be it twice, answers no third one.
    """
    repeated = {key for keys in table.keys for key, count in Counter(keys).items() if count > 1}
    waiting = [
        (left, right)
        for left, right in table.scores
        if table.keys[0][left] not in repeated and table.keys[1][right] not in repeated
    ]
    for threshold in _PASSES:
        waiting = [pair for pair in waiting if table.is_free(pair)]
        wanted = [(in_context(table, pair), -pair[0], -pair[1]) for pair in waiting]
        for value, i, j in sorted(wanted, reverse=True):
            if value - owed(table, (-i, -j), _SHORTNESS) >= threshold and table.is_free((-i, -j)):
                table.link(-i, -j)


def in_context(table: Table, pair: Pair) -> float:
    """The score of a pair, more where its neighbours are linked to each other, less where it strays."""
    i, j = pair
    support = 0.0
    for step in (-1, 1):
        other = table.partner.get(i + step)
        if other is not None and abs(other - j) == 1:
            support += _NEIGHBOUR
    away = abs(i / len(table.texts[0]) - j / len(table.texts[1]))
    return table.score(pair) + support - _DISPLACEMENT * away


def owed(table: Table, pair: Pair, shortness: float) -> float:
    """What a pair of so few words owes: short lines resemble anything."""
    return shortness / (table.fewer_words(pair) + 1)


def are_related(table: Table) -> bool:
    """True where enough of the shorter article stands in links that are sure."""
    shorter = min(sum(map(len, side)) + len(side) for side in table.texts)
    needed = _RELATED * max(1, shorter)
    sure = 0
    for pair in table.partner.items():
        if table.score(pair) >= _SURE:
            sure += table.size(pair)
            if sure >= needed:
                return True
    return False


def drop_doubtful(table: Table) -> None:
    """Part the links that nothing speaks for: those out of order, and in unrelated articles any of them."""
    least = least_words(table)
    related = not least
    in_order = set(main_chain(table))
    for pair in list(table.partner.items()):
        if related and (pair in in_order or table.equal(pair)):
            continue
        needed = _IN_ORDER if pair in in_order else _MOVED
        weak = in_context(table, pair) - owed(table, pair, _SHORTNESS) < needed
        if weak or table.fewer_words(pair) < least:
            table.unlink(pair[0])


def least_words(table: Table) -> float:
    """The number of words that the blocks of a link need, in unrelated articles; 0 where they are related."""
    if are_related(table):
        return 0
    average = min(sum(map(len, side)) / max(1, len(side)) for side in table.words)
    return max(1.0, min(_UNRELATED_WORDS, _SHARE_OF_AVERAGE * average))


def drop_displaced(table: Table) -> None:
    """Part the links out of order whose block stands, word for word, at the edge of its neighbour's partner.

    Where a sentence is given twice, at the head and as part of a later block, the one nearer by a word may
    have taken the place of the one that only stands with its neighbour now.
    """
    edges = [
        pair
        for pair in table.partner.items()
        if not table.equal(pair)
        and (_is_edge(table, 0, pair[0], table.partner) or _is_edge(table, 1, pair[1], table.taken))
    ]
    in_order = set(main_chain(table)) if edges else set()
    for pair in edges:
        if pair not in in_order:
            table.unlink(pair[0])


def _is_edge(table: Table, side: int, block: int, linked: Mapping[int, int]) -> bool:
    """True where a block is the beginning of what answers the next one, or the end of the one before."""
    words = table.words[side][block]
    for step in (-1, 1):
        other = linked.get(block + step)
        if other is None or not words:
            continue
        theirs = table.words[1 - side][other]
        edge = theirs[: len(words)] if step == 1 else theirs[-len(words) :]
        if len(theirs) > len(words) and edge == words:
            return True
    return False
