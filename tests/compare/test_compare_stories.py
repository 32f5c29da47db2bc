"""What a careful editor expects of two versions of one story."""

import pytest

from reader.clean import Kind
from reader.compare import Options, RowKind, RunKind, compare
from reader.errors import Cancelled

OPENING = "The ferry to Marlowe Quay was late again on Thursday, and nobody told the passengers why."
MAYOR = "Mayor Ilse Brandt promised a new timetable before the autumn storms reach the harbour."
UNION = "The dockers' union said its members had warned the council about the broken crane in spring."
CLOSING = "A decision on the repair is expected when the harbour board meets again next week."


def rows_of(article_of, left, right, options=None):
    return compare(article_of(left), article_of(right), options or Options()).rows


def test_one_changed_word_is_marked_and_nothing_else(article_of):
    (row,) = rows_of(article_of, [MAYOR], [MAYOR.replace("promised", "announced")])
    assert row.kind is RowKind.EDITED
    assert [run.text for run in row.left_runs if run.kind is RunKind.REMOVED] == ["promised"]
    assert [run.text for run in row.right_runs if run.kind is RunKind.ADDED] == ["announced"]


def test_curly_quotes_are_house_style_and_the_rule_is_named(article_of):
    (row,) = rows_of(article_of, ['"It is late," she said.'], ["“It is late,” she said."])
    assert row.kind is RowKind.STYLED
    assert {run.rule for run in row.left_runs if run.kind is RunKind.STYLED} == {"quotation marks"}


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        ("We don't know.", "We don’t know.", "apostrophes"),
        ("The end - at last", "The end — at last", "dashes"),
        ("The end -- at last", "The end — at last", "dashes"),
        ("The end --- at last", "The end – at last", "dashes"),
        ("The end--at last", "The end—at last", "dashes"),
        ("And then...", "And then…", "ellipsis"),
        ("Ten\u00a0boats left.", "Ten boats left.", "spaces"),
        ("They co\u00adoperate.", "They cooperate.", "invisible characters"),
        ("The cafe\u0301 is shut.", "The café is shut.", "character forms"),
    ],
)
def test_typography_is_house_style(article_of, left, right, rule):
    (row,) = rows_of(article_of, [left], [right])
    assert row.kind is RowKind.STYLED
    assert {run.rule for run in row.right_runs if run.kind is RunKind.STYLED} == {rule}


def test_a_line_of_hyphens_is_no_dash(article_of):
    (row,) = rows_of(article_of, ["The end ----- at last"], ["The end — at last"])
    assert row.kind is RowKind.EDITED


def test_capitals_are_house_style_in_a_heading_and_an_edit_in_a_paragraph(article_of):
    pair = ["New Crane For Harbour"], ["New crane for harbour"]
    heading = compare(article_of(pair[0], [Kind.HEADING]), article_of(pair[1], [Kind.HEADING]))
    assert [row.kind for row in heading.rows] == [RowKind.STYLED]
    paragraph = compare(article_of(pair[0]), article_of(pair[1]))
    assert [row.kind for row in paragraph.rows] == [RowKind.EDITED]


def test_an_ignored_rule_leaves_no_difference(article_of):
    options = Options(ignore=frozenset({"quotation marks"}))
    comparison = compare(article_of(['"Late," he said.']), article_of(["“Late,” he said."]), options)
    assert comparison.identical


def test_a_paragraph_that_went_elsewhere_is_one_moved_row(article_of):
    rows = rows_of(article_of, [OPENING, MAYOR, UNION, CLOSING], [OPENING, UNION, CLOSING, MAYOR])
    assert [(row.left, row.right) for row in rows if row.moved] == [((1,), (3,))]
    assert all(row.kind is RowKind.EQUAL for row in rows)


def test_a_moved_and_edited_paragraph_keeps_its_edit_marked(article_of):
    edited = MAYOR.replace("promised", "announced")
    rows = rows_of(article_of, [OPENING, MAYOR, UNION, CLOSING], [OPENING, UNION, CLOSING, edited])
    (moved,) = [row for row in rows if row.moved]
    assert moved.kind is RowKind.EDITED
    assert "announced" in [run.text for run in moved.right_runs]


def test_a_split_paragraph_is_one_row(article_of):
    rows = rows_of(article_of, [OPENING, MAYOR + " " + UNION, CLOSING], [OPENING, MAYOR, UNION, CLOSING])
    assert ((1,), (1, 2)) in [(row.left, row.right) for row in rows]


def test_merged_paragraphs_are_one_row(article_of):
    rows = rows_of(article_of, [OPENING, MAYOR, UNION, CLOSING], [OPENING, MAYOR + " " + UNION, CLOSING])
    assert ((1, 2), (1,)) in [(row.left, row.right) for row in rows]


def test_a_row_has_moved_where_its_longer_part_has(article_of):
    aside = "The crane itself has stood idle since February."
    longer = MAYOR.replace("promised a new", "announced a better").replace("before the", "ahead of the")
    right = [OPENING, f"{longer} {aside}", UNION, CLOSING]
    stayed = rows_of(article_of, [OPENING, MAYOR, UNION, CLOSING, aside], right)
    assert [(row.left, row.right, row.moved) for row in stayed][1] == ((1, 4), (1,), False)
    went = rows_of(article_of, [OPENING, aside, UNION, CLOSING, MAYOR], right)
    assert [(row.left, row.right, row.moved) for row in went][1] == ((1, 4), (1,), True)


def test_neighbouring_added_paragraphs_are_one_stop(article_of):
    comparison = compare(article_of([OPENING, CLOSING]), article_of([OPENING, MAYOR, UNION, CLOSING]))
    assert [(d.first_row, d.last_row, d.kind) for d in comparison.differences] == [(1, 2, RowKind.ADDED)]


def test_signs_without_a_word_are_alike_only_where_they_are_the_same(article_of):
    def similarity(left, right):
        return compare(article_of(left), article_of(right)).figures.similarity

    assert (similarity(["* * *"], ["* * *"]), similarity(["* * *"], ["???"])) == (1.0, 0.0)


def test_a_comparison_ends_when_it_is_told_to(article_of):
    with pytest.raises(Cancelled):
        compare(article_of([OPENING]), article_of([MAYOR]), stop=lambda: True)


def test_a_sentence_that_stands_once_answers_itself(article_of):
    left = "The board met on Friday. The board said no. The crane stays where it is."
    right = "The board said no. The board met again on Friday and on Saturday. The crane stays where it is."
    (row,) = rows_of(article_of, [left], [right])
    kept = "".join(run.text for run in row.left_runs if run.kind is RunKind.EQUAL)
    assert "The board said no." in kept and "The crane stays where it is." in kept


def test_a_word_put_in_quotation_marks_styles_no_blanks(article_of):
    (row,) = rows_of(article_of, ["Those were the good days here."], ['Those were the "good days" here.'])
    assert {run.kind for run in row.left_runs} == {RunKind.EQUAL}
    assert {run.text for run in row.right_runs if run.kind is RunKind.ADDED} == {'"'}


@pytest.mark.parametrize(
    ("left", "right", "added"),
    [
        (
            "The ferry left, and the crane fell.",
            "The ferry left, and the bell rang, and the crane fell.",
            "and the bell rang,",
        ),
        (
            "The mayor spoke first, the dockers listened.",
            "The mayor spoke first, the council was silent, the dockers listened.",
            "the council was silent,",
        ),
    ],
)
def test_what_was_put_in_begins_and_ends_with_its_clause(article_of, left, right, added):
    (row,) = rows_of(article_of, [left], [right])
    assert [run.text for run in row.right_runs if run.kind is RunKind.ADDED] == [added]


def test_a_lone_small_word_inside_a_rewritten_phrase_is_not_kept(article_of):
    left = "They walked from an old shed of rotten planks to the quay."
    right = "They walked from a bright hall of polished stone to the quay."
    (row,) = rows_of(article_of, [left], [right])
    assert [run.text for run in row.left_runs if run.kind is RunKind.REMOVED] == [
        "an old shed of rotten planks"
    ]
    assert [run.text for run in row.right_runs if run.kind is RunKind.ADDED] == [
        "a bright hall of polished stone"
    ]


def test_a_long_word_between_two_small_changes_is_kept(article_of):
    left = "They walked from an old warehouse of planks to the quay."
    right = "They walked from a new warehouse of stones to the quay."
    (row,) = rows_of(article_of, [left], [right])
    kept = [run.text.strip() for run in row.left_runs if run.kind is RunKind.EQUAL]
    assert "warehouse of" in kept


def test_a_paragraph_that_a_sentence_jumped_over_has_not_moved(article_of):
    quotation = " “We will not strand the islanders for a single day,” she told a crowd outside the house."
    left = [OPENING, MAYOR + quotation, UNION, CLOSING]
    right = [OPENING, MAYOR, UNION, CLOSING + quotation]
    rows = rows_of(article_of, left, right)
    assert [(row.left, row.right, row.moved) for row in rows] == [((at,), (at,), False) for at in range(4)]


def test_a_sentence_that_was_added_brings_its_own_full_stop(article_of):
    left = "The boat sank. It cost 4 crowns in March."
    (row,) = rows_of(article_of, [left], ["The boat sank. It cost 5 crowns in March. Nobody was told."])
    assert [run.text for run in row.right_runs if run.kind is RunKind.ADDED] == ["5", "Nobody was told."]


def test_words_between_two_commas_that_changed_have_not(article_of):
    (row,) = rows_of(article_of, ["He came, he saw, he left."], ["He came; he saw; he left."])
    assert [run.text for run in row.left_runs if run.kind is RunKind.REMOVED] == [",", ","]
    assert [run.text for run in row.right_runs if run.kind is RunKind.ADDED] == [";", ";"]


def test_a_paragraph_that_was_carried_into_another_one_has_moved(article_of):
    left, right = [OPENING, MAYOR, UNION, CLOSING], [OPENING + " " + CLOSING, MAYOR, UNION]
    rows = rows_of(article_of, left, right)
    assert [(row.left, row.right, row.moved) for row in rows] == [
        ((0, 3), (0,), True),
        ((1,), (1,), False),
        ((2,), (2,), False),
    ]
