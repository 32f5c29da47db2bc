"""What holds for every comparison whatever the articles."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.clean import Article
from reader.compare import Comparison, Options, RowKind, RunKind, compare, fingerprint_of, similarity_of
from reader.compare.compounds import joined
from reader.compare.counting import count_of, word_count
from reader.compare.tokens import tokenise

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
@example(
    ["", "", "", "", "the the", "the ferry the ferry don’t กา"],
    ["ferry", "ferry", "กา the the the the the the the", "กา"],
)
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


@settings(max_examples=150, deadline=None)
@given(bodies, bodies)
def test_swapping_the_sides_swaps_what_was_added_and_removed(article_of, left, right):
    one = compare(article_of(left), article_of(right))
    other = compare(article_of(right), article_of(left))
    assert one.identical == other.identical
    assert words_of(one) == words_of(other)[::-1]


def words_of(comparison: Comparison) -> tuple[int, int]:
    """All words of the left and of the right body, as the figures count them."""
    figures = comparison.figures
    return figures.words_unchanged + figures.words_removed, figures.words_unchanged + figures.words_added


@settings(max_examples=100, deadline=None)
@given(bodies, st.data())
def test_edits_of_single_words_are_mirrored_when_the_sides_are_swapped(article_of, body, data):
    edited = [data.draw(st.sampled_from([text, f"{text} otherwise"])) for text in body]
    aligned = tuple((at, at) for at in range(len(body)))
    there = compare(article_of(body), article_of(edited), Options(aligned=aligned))
    back = compare(article_of(edited), article_of(body), Options(aligned=aligned))
    assert there.figures.words_removed == back.figures.words_added
    assert there.figures.words_added == back.figures.words_removed
    assert there.figures.similarity == back.figures.similarity
    mirrored = {RowKind.ADDED: RowKind.REMOVED, RowKind.REMOVED: RowKind.ADDED}
    assert [row.kind for row in there.rows] == [mirrored.get(row.kind, row.kind) for row in back.rows]


@given(bodies, bodies)
def test_similarity_is_symmetric_and_between_nothing_and_all(article_of, left, right):
    one, other = fingerprint_of(article_of(left)), fingerprint_of(article_of(right))
    assert 0.0 <= similarity_of(one, other) <= 1.0
    assert similarity_of(one, other) == similarity_of(other, one)
    assert similarity_of(one, one) == 1.0


@given(st.one_of(texts, st.text("ab Mr.St.,1%'’-–“”\n\"()AB$€:… ", max_size=30)))
def test_words_are_counted_as_the_tokens_say(text):
    assert word_count(text) == count_of(joined(tokenise(text)))


@given(st.text("abéЯ Mr.St.,19%'’-–“”\n\"()AB$€:…_«» ", max_size=30))
def test_a_plain_text_has_the_tokens_of_any_text(text):
    unusual = "🐈"
    plain, any_text = tokenise(text), tokenise(f"{text} {unusual}")
    assert any_text.words[:-1] == plain.words
    assert any_text.gaps[: len(plain.words)] == plain.gaps[:-1]
