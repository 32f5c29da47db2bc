"""What both sides of a row say to a key, and a reader's judgements on keys to those on a later comparison."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from hashlib import blake2b

from msgspec import Struct
from msgspec.structs import replace

from reader.compare import Comparison

SIGN = 8
NOTHING = ""


class Verdict(StrEnum):
    """What the reader thinks of a difference; nothing yet of one that was only `SEEN`."""

    SEEN = "seen"
    KEEP = "keep"
    NOISE = "noise"
    TO_CHECK = "to check"


class Judgement(Struct, frozen=True):
    """The reader's verdict on a difference, if any, and a note on it, or ""."""

    verdict: Verdict | None = None
    note: str = ""


class DifferenceKey(Struct, frozen=True):
    """A row by what its two sides say: a sign of each, "" for a side without blocks.

    `occurrence` tells it from the `count` rows of the comparison that say the same, from 0.
    """

    left: str
    right: str
    occurrence: int = 0
    count: int = 1

    @property
    def mirrored(self) -> "DifferenceKey":
        """The key of the same row where left and right are exchanged."""
        return replace(self, left=self.right, right=self.left)


Judgements = Mapping[DifferenceKey, Judgement]
"""The reader's judgements on the rows of one comparison."""


def row_keys(sides: Iterable[tuple[Sequence[str], Sequence[str]]]) -> list[DifferenceKey]:
    """The keys of rows, each given as the texts of its blocks on the left and on the right."""
    signs = [(side_sign(left), side_sign(right)) for left, right in sides]
    counts, seen = Counter(signs), Counter[tuple[str, str]]()
    keys = []
    for pair in signs:
        keys.append(DifferenceKey(*pair, seen[pair], counts[pair]))
        seen[pair] += 1
    return keys


def side_sign(texts: Sequence[str]) -> str:
    """A sign of what one side of a row says, with its punctuation, since that may be what differs."""
    if not texts:
        return NOTHING
    exact = "\n".join(" ".join(text.split()) for text in texts)
    return blake2b(exact.encode("utf-8", "surrogatepass"), digest_size=SIGN).hexdigest()


def difference_keys(comparison: Comparison) -> tuple[tuple[DifferenceKey, ...], ...]:
    """For every difference of a comparison, in order, the keys of its rows.

    A verdict is kept for each row, because neighbouring differences may become one when a comparison is
    made anew, and one may fall apart.
    """
    lefts, rights = ([block.text for block in side.body] for side in (comparison.left, comparison.right))
    keys = row_keys(
        ([lefts[index] for index in row.left], [rights[index] for index in row.right])
        for row in comparison.rows
    )
    return tuple(
        tuple(keys[difference.first_row : difference.last_row + 1]) for difference in comparison.differences
    )


def judgement_on(keys: Sequence[DifferenceKey], judgements: Judgements) -> Judgement:
    """The judgement that all rows of a difference share; an empty one where they do not."""
    found = {judgements.get(key, Judgement()) for key in keys}
    return found.pop() if len(found) == 1 else Judgement()


def judged_again(judgements: Judgements, keys: Iterable[DifferenceKey]) -> dict[DifferenceKey, Judgement]:
    """Judgements on the rows of a comparison that was made anew; what is not among them was not found again.

    A row that says the same on both sides as one did before has its judgement. Where rows say the same
    several times, and not as often as before, a judgement that all of them shared still holds.
    """
    known: dict[tuple[str, str], list[tuple[DifferenceKey, Judgement]]] = defaultdict(list)
    for key, judgement in judgements.items():
        known[key.left, key.right].append((key, judgement))
    found = {}
    for key in keys:
        if key in judgements:
            found[key] = judgements[key]
            continue
        before = known.get((key.left, key.right), [])
        shared = {judgement for _, judgement in before}
        if len(shared) == 1 and len(before) == before[0][0].count:
            found[key] = shared.pop()
    return found
