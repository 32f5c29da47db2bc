"""What two sequences have in common, against a plain table of subsequences."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.compare.chain import heaviest_chain
from reader.compare.sequences import matches_of

few = st.lists(st.integers(0, 4), max_size=14)
many = st.lists(st.integers(0, 60), min_size=150, max_size=400)


def longest_common(left, right):
    row = [0] * (len(right) + 1)
    for one in left:
        before = row[:]
        for at, other in enumerate(right, 1):
            row[at] = before[at - 1] + 1 if one == other else max(before[at], row[at - 1])
    return row[-1]


def check(left, right):
    x = y = 0
    for match in matches_of(left, right):
        assert match.length > 0 and match.left >= x and match.right >= y
        x, y = match.left + match.length, match.right + match.length
        assert left[match.left : x] == right[match.right : y]


@settings(max_examples=200, deadline=None)
@given(few, few)
def test_short_sequences_keep_all_they_can(left, right):
    check(left, right)
    assert sum(match.length for match in matches_of(left, right)) == longest_common(left, right)


@settings(max_examples=25, deadline=None)
@given(many, many)
def test_long_sequences_keep_only_what_both_have_in_order(left, right):
    check(left, right)


def test_a_long_sequence_with_few_edits_keeps_nearly_all():
    left = [at * at % 997 for at in range(20_000)]
    right = [item if at % 50 else -1 for at, item in enumerate(left)]
    assert sum(match.length for match in matches_of(left, right)) == 20_000 - 400


def test_monotonous_sequences_come_to_an_end_and_keep_something():
    left, right = [0, 1] * 10_000, [1, 0, 2] * 8_000
    check(left, right)
    assert sum(match.length for match in matches_of(left, right)) > 5_000


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=9, unique=True), st.booleans())
def test_the_heaviest_chain_is_heavier_than_any_other(pairs, strict):
    weights = [1.0 + (i * 3 + j * 5) % 7 for i, j in pairs]
    best = 0.0
    for mask in range(1 << len(pairs)):
        chosen = sorted(pair for at, pair in enumerate(pairs) if mask >> at & 1)
        steps = list(pairwise(chosen))
        rises = all(b[1] > a[1] and b[0] > a[0] if strict else b[1] >= a[1] for a, b in steps)
        if rises:
            best = max(best, sum(w for at, w in enumerate(weights) if mask >> at & 1))
    kept = heaviest_chain(pairs, weights, strict)
    assert sum(weights[at] for at in kept) == best
