"""What holds for every comparison whatever the articles."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean import Article
from reader.compare import Comparison, RowKind, RunKind, compare

WORDS = [
    "the",
    "ferry",
    "Marlowe",
    "quay",
    "don’t",
    "don't",
    "“",
    '"',
    "…",
    "10%",
    "e\u0301t",
    "👩‍🚀",
    "港",
    "กา",
    "-",
]
texts = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join),
    st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), max_size=20),
)
bodies = st.lists(texts, max_size=8)


def side(comparison: Comparison, left: bool) -> Article:
    return comparison.left if left else comparison.right


@settings(max_examples=150, deadline=None)
@given(bodies, bodies)
def test_joining_the_runs_of_a_row_gives_its_blocks_back(article_of, left, right):
    comparison = compare(article_of(left), article_of(right))
    for row in comparison.rows:
        assert "".join(run.text for run in row.left_runs) == "\n".join(left[at] for at in row.left)
        assert "".join(run.text for run in row.right_runs) == "\n".join(right[at] for at in row.right)


@settings(max_examples=150, deadline=None)
@given(bodies, bodies)
def test_every_block_is_in_exactly_one_row(article_of, left, right):
    rows = compare(article_of(left), article_of(right)).rows
    assert sorted(at for row in rows for at in row.left) == list(range(len(left)))
    assert sorted(at for row in rows for at in row.right) == list(range(len(right)))


@settings(max_examples=150, deadline=None)
@given(bodies, bodies)
def test_rows_follow_the_left_body_and_unmoved_ones_the_right_too(article_of, left, right):
    rows = compare(article_of(left), article_of(right)).rows
    assert [row.left[0] for row in rows if row.left] == sorted(row.left[0] for row in rows if row.left)
    unmoved = [row.right[0] for row in rows if row.right and not row.moved]
    assert unmoved == sorted(unmoved)


@settings(max_examples=100, deadline=None)
@given(bodies)
def test_an_article_does_not_differ_from_itself(article_of, body):
    comparison = compare(article_of(body), article_of(body))
    assert comparison.identical
    assert comparison.figures.similarity == 1.0
    assert all(row.kind is RowKind.EQUAL and row.left == row.right for row in comparison.rows)


@settings(max_examples=100, deadline=None)
@given(bodies, bodies)
def test_every_row_that_is_not_equal_is_in_exactly_one_stop(article_of, left, right):
    comparison = compare(article_of(left), article_of(right))
    stopped = [at for each in comparison.differences for at in range(each.first_row, each.last_row + 1)]
    changed = [at for at, row in enumerate(comparison.rows) if row.kind is not RowKind.EQUAL or row.moved]
    assert stopped == changed


@settings(max_examples=100, deadline=None)
@given(bodies, bodies)
def test_equal_runs_say_the_same_on_both_sides_but_for_blanks(article_of, left, right):
    for row in compare(article_of(left), article_of(right)).rows:
        kept = [
            "".join(run.text for run in runs if run.kind is RunKind.EQUAL)
            for runs in (row.left_runs, row.right_runs)
        ]
        if row.left and row.right:
            assert "".join(kept[0].split()) == "".join(kept[1].split())
