"""House style: each rule explains its own example, and each can be shown quietly, counted or ignored."""

import pytest

from reader.compare import Options, RowKind, RunKind, compare
from reader.compare.style import RULE_NAMES, RULES

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


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_an_ignored_rule_shows_nothing_and_a_counted_one_is_an_edit(article_of, rule):
    pair = articles_of(article_of, rule)
    assert compare(*pair, Options(ignore=frozenset(RULE_NAMES))).identical
    counted = compare(*pair, Options(count=frozenset(RULE_NAMES)))
    assert [row.kind for row in counted.rows] == [RowKind.EDITED]


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
    ],
)
def test_what_says_something_else_is_no_house_style(article_of, left, right):
    pair = FRAME.format(left), FRAME.format(right)
    (row,) = compare(article_of([pair[0]]), article_of([pair[1]])).rows
    assert row.kind is RowKind.EDITED
    assert any(run.kind is RunKind.REMOVED for run in row.left_runs)


def test_a_figure_is_marked_with_its_unit(article_of):
    pair = FRAME.format("a loss of 220 billion"), FRAME.format("a loss of 170 billion")
    (row,) = compare(article_of([pair[0]]), article_of([pair[1]])).rows
    assert [run.text for run in row.left_runs if run.kind is RunKind.REMOVED] == ["220 billion"]
    assert [run.fact for run in row.left_runs if run.kind is RunKind.REMOVED] == ["amount"]
