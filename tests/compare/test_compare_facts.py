"""Fact flags on marked samples of our own: how often a flag is right, and how many changes are flagged.

A line of a sample is a pair: language, a sentence before, after, and the kinds of facts that change, marked
by hand. The rules were improved on the one sample; the other was written afterwards and left alone.
"""

from pathlib import Path

import pytest

from reader.compare import Options, compare


def flags_of(article_of, name):
    """For every pair of a sample the kinds flagged and the kinds marked; a language is one article."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    for language in ("en", "de", "fr", "es"):
        befores, afters, marked = zip(*(row[1:] for row in rows if row[0] == language), strict=True)
        aligned = tuple((at, at) for at in range(len(befores)))
        for row in compare(article_of(befores), article_of(afters), Options(aligned=aligned)).rows:
            runs = (*row.left_runs, *row.right_runs)
            flagged = {fact for run in runs for fact in run.fact.split(", ") if fact}
            yield flagged, set(filter(None, marked[row.left[0]].split(",")))


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [("fact_pairs.tsv", 0.97, 0.95), ("fact_pairs_unseen.tsv", 0.8, 0.65)],
)
def test_most_flags_are_right_and_most_changes_are_flagged(article_of, name, precision, recall):
    pairs = list(flags_of(article_of, name))
    right = sum(len(found & facts) for found, facts in pairs)
    assert right / sum(len(found) for found, _ in pairs) >= precision
    assert right / sum(len(facts) for _, facts in pairs) >= recall


def flagged(article_of, before, after):
    comparison = compare(article_of([before]), article_of([after]))
    return {fact for difference in comparison.differences for fact in difference.facts}


def test_a_fact_is_flagged_on_the_run_that_changes_it(article_of):
    before, after = "The crane cost 40,000 crowns.", "The crane cost 45,000 crowns."
    (row,) = compare(article_of([before]), article_of([after])).rows
    assert [(run.text, run.fact) for run in row.left_runs if run.fact] == [("40,000", "amount")]
    assert [(run.text, run.fact) for run in row.right_runs if run.fact] == [("45,000", "amount")]


def test_a_headline_in_capitals_names_nobody(article_of):
    assert (
        flagged(article_of, "New Crane For The Harbour At Last", "Old Crane For The Harbour At Last") == set()
    )


def test_a_number_beside_a_month_is_a_date_in_every_language(article_of):
    for before, after in (
        ("The trial of the pilot begins on 4 June.", "The trial of the pilot begins on 14 June."),
        ("Der Prozess und die Feier beginnen am 4. Juni.", "Der Prozess und die Feier beginnen am 14. Juni."),
        ("Le procès de la ville s'ouvre le 4 juin.", "Le procès de la ville s'ouvre le 14 juin."),
        ("El juicio del piloto empieza el 4 de junio.", "El juicio del piloto empieza el 14 de junio."),
    ):
        assert flagged(article_of, before, after) == {"date"}


def test_the_same_number_with_and_without_a_sign_for_thousands_is_no_fact(article_of):
    assert flagged(article_of, "In all, 1,250 homes lost power.", "In all, 1250 homes lost power.") == set()


def test_a_sign_that_went_is_a_change_of_the_number(article_of):
    before, after = "It was -5 degrees on the quay at dawn.", "It was 5 degrees on the quay at dawn."
    (row,) = compare(article_of([before]), article_of([after])).rows
    assert [(run.text, run.fact) for run in row.left_runs if run.fact] == [("-5", "number")]
    assert flagged(article_of, "The loss was -$5m, they said.", "The loss was $5m, they said.") == {"amount"}
    assert flagged(article_of, "Keep 3 - 4 ropes at hand.", "Keep 3 -- 4 ropes at hand.") == set()


def test_days_of_the_week_in_the_plural_are_dates(article_of):
    before, after = "The ferry only sails on Fridays now.", "The ferry only sails on Mondays now."
    assert flagged(article_of, before, after) == {"date"}


def test_an_hour_in_another_writing_is_no_fact(article_of):
    assert flagged(article_of, "It began at 5pm on the quay.", "It began at 5 p.m. on the quay.") == set()
    assert flagged(article_of, "It began at 5pm on the quay.", "It began at 5 a.m. on the quay.") == {"time"}


def test_facts_that_changed_places_are_flagged(article_of):
    before, after = "Holm won 30 votes and Veld won 50 votes.", "Holm won 50 votes and Veld won 30 votes."
    assert flagged(article_of, before, after) == {"number"}
    before, after = "In the vote Holm clearly beat Veld.", "In the vote Veld clearly beat Holm."
    assert flagged(article_of, before, after) == {"name"}
    before, after = "Holm lost, and later Holm left.", "Holm lost, and later he left."
    assert flagged(article_of, before, after) == set()


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("It was signed on 2024-05-12 by all.", "It was signed on 2024-05-13 by all.", "date"),
        ("About two-thirds of them left the quay.", "About three-quarters of them left the quay.", "number"),
        ("Dr Ilse Brandt spoke to John Holm.", "Dr Ilse Brandt spoke to Jon Holm.", "name"),
    ],
)
def test_a_day_in_figures_a_fraction_and_a_name_among_names_are_facts(article_of, before, after, kind):
    assert flagged(article_of, before, after) == {kind}


def test_a_letter_that_is_folded_away_is_no_fact(article_of):
    assert (
        flagged(article_of, "The sign on the quay read ـ in red.", "The sign on the quay read Z in red.")
        == set()
    )
