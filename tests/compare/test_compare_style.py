"""House style: each rule explains its own example, and each can be shown quietly, counted or ignored."""

import pytest

from reader.clean import Kind
from reader.compare import Options, RowKind, RunKind, compare
from reader.compare.style import CASE, INVISIBLE, LINE_BREAKS, RULE_NAMES, RULES, SPACES, comparison_key

FRAME = "They said that {} was what the harbour board had meant all along."
FRAMES = {
    "dateline": "{} The ferry sank within sight of the quay.",
    "quotation marks": 'They said {}it is late" and left.',
    "quotation mark and stop": 'They said "it is late{} and left.',
}


def articles_of(article_of, rule):
    frame = FRAMES.get(rule.name, FRAME)
    return [article_of([frame.format(writing)]) for writing in rule.example]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_explains_its_own_example(article_of, rule):
    (row,) = compare(*articles_of(article_of, rule)).rows
    assert row.kind is RowKind.STYLED
    assert rule.name in ", ".join(run.rule for run in row.left_runs if run.kind is RunKind.STYLED)


BESIDE_WORDS = {
    CASE: (["New Crane Arrives"], ["New crane arrives"], [Kind.HEADING]),
    SPACES: (["It left  the quay."], ["It left the quay."], []),
    LINE_BREAKS: (["It left\nthe quay."], ["It left the quay."], []),
}


def pair_for(article_of, name):
    """Two articles that differ by one rule only."""
    if name in BESIDE_WORDS:
        left, right, kinds = BESIDE_WORDS[name]
        return article_of(left, kinds), article_of(right, kinds)
    return articles_of(article_of, next(rule for rule in RULES if rule.name == name))


@pytest.mark.parametrize("name", RULE_NAMES)
def test_each_rule_can_be_shown_quietly_counted_or_ignored(article_of, name):
    pair = pair_for(article_of, name)
    (quiet,) = compare(*pair).rows
    (counted,) = compare(*pair, Options(count=frozenset([name]))).rows
    assert (quiet.kind, counted.kind) == (RowKind.STYLED, RowKind.EDITED)
    assert any(name in run.rule.split(", ") for run in quiet.left_runs if run.kind is RunKind.STYLED)
    assert any(name in run.rule.split(", ") for run in counted.left_runs if run.kind is RunKind.REMOVED)
    others = {rule for run in quiet.left_runs for rule in run.rule.split(", ") if rule}
    assert compare(*pair, Options(ignore=frozenset(others))).identical
    if others == {name}:
        assert not compare(*pair, Options(ignore=frozenset(set(RULE_NAMES) - {name}))).identical


def test_each_side_of_a_counted_rule_is_named(article_of):
    options = Options(count=frozenset(["spelling"]))
    (row,) = compare(article_of(["A grey hull."]), article_of(["A gray hull."]), options).rows
    named = [(run.text, run.kind, run.rule) for run in (*row.left_runs, *row.right_runs) if run.rule]
    assert named == [("grey", RunKind.REMOVED, "spelling"), ("gray", RunKind.ADDED, "spelling")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("four", "for"),
        ("filled", "filed"),
        ("prise", "prize"),
        ("12 per cent", "13%"),
        ("Sen. Brandt", "Gov. Brandt"),
        ("U.S.", "U.N."),
        ("five", "6"),
        ("hour", "hor"),
        ("10 km", "10 miles"),
        ("10²", "102"),
        ("2½ crowns", "21⁄2 crowns"),
        ("note 10①", "note 101"),
        ("300 m of rope", "300 million of rope"),
        ("11 a.m.", "11 p.m."),
        ("٥٠٠", "600"),
        ("https://quay.example/a,b-", "https://quay.example/a,c-"),
    ],
)
def test_what_says_something_else_is_no_house_style(article_of, left, right):
    pair = FRAME.format(left), FRAME.format(right)
    (row,) = compare(article_of([pair[0]]), article_of([pair[1]])).rows
    assert row.kind is RowKind.EDITED
    assert any(run.kind is RunKind.REMOVED for run in row.left_runs)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("1,200 m²", "1,200 m2"),
        ("CO₂", "CO2"),
        ("$5m", "$5 million"),
        ("€5 m", "€5 million"),
        ("8m people", "8 million people"),
        ("12bn", "12 billion"),
        ("שָׁלוֹם", "שלום"),
        ("בית־ספר", "בית-ספר"),
        ("11 a.m.", "11AM"),
        ("٥٠٠", "500"),
        ("४२", "42"),
    ],
)
def test_what_only_looks_other_is_house_style(article_of, left, right):
    (row,) = compare(article_of([FRAME.format(left)]), article_of([FRAME.format(right)])).rows
    assert row.kind is RowKind.STYLED


@pytest.mark.parametrize(("left", "right"), [("10²", "102"), ("2½", "21⁄2"), ("10⁻²", "10-2")])
def test_a_raised_figure_behind_another_is_not_the_same_block(left, right):
    assert comparison_key(FRAME.format(left)) != comparison_key(FRAME.format(right))


def test_a_figure_is_marked_with_its_unit(article_of):
    pair = FRAME.format("a loss of 220 billion"), FRAME.format("a loss of 170 billion")
    (row,) = compare(article_of([pair[0]]), article_of([pair[1]])).rows
    assert [run.text for run in row.left_runs if run.kind is RunKind.REMOVED] == ["220 billion"]
    assert [run.fact for run in row.left_runs if run.kind is RunKind.REMOVED] == ["amount"]


def rules_of(comparison):
    return {
        rule for row in comparison.rows for run in row.right_runs for rule in run.rule.split(", ") if rule
    }


def test_what_hides_in_white_space_is_called_invisible(article_of):
    hidden = compare(article_of(["It left the quay."]), article_of(["It left \u200bthe quay."]))
    both = compare(article_of(["It left the quay."]), article_of(["It left\u202f\u200bthe quay."]))
    assert rules_of(hidden) == {INVISIBLE}
    assert rules_of(both) == {INVISIBLE, SPACES}


def test_a_paragraph_in_capitals_is_not_rewritten(article_of):
    small, large = "Eleven boats left the quay.", "ELEVEN BOATS LEFT THE QUAY."
    (row,) = compare(article_of([small]), article_of([large])).rows
    assert row.kind is RowKind.STYLED and not row.rewritten
    assert {run.rule for run in row.right_runs if run.kind is RunKind.STYLED} == {CASE}
    edited = compare(article_of([small]), article_of([large.replace("LEFT", "REACHED")])).rows[0]
    assert [run.text for run in edited.right_runs if run.kind is RunKind.ADDED] == ["REACHED"]


def test_an_abbreviation_is_not_the_word_in_small_letters(article_of):
    (row,) = compare(article_of(["Tell IT"]), article_of(["Tell it"])).rows
    assert row.kind is RowKind.EDITED
