"""Floors under the quality of alignment on real texts, of links and of rows made of them: they only rise."""

import importlib.util
import json
import random

import pytest

from reader.compare import Options, RowKind, align, compare
from reader.compare.style import comparison_key

CASES = 60
# By set: the least F1, and the least share of its moves, as the scorer of the benchmark counts them, some
# thousandths under what was reached. Of a row that joins what moved and what stayed one part counts as false.
FLOORS = {
    "synth": {"links": (0.99, 0.975), "rows": (0.99, 0.965)},
    "argrewrite": {"links": (0.966, 0.0), "rows": (0.966, 0.0)},
    "onestop_semi": {"links": (0.995, 0.99), "rows": (0.995, 0.96)},
    "reuse_synth": {"links": (0.985, 0.975), "rows": (0.975, 0.955)},
    "xoutlet": {"links": (0.99, 0.99), "rows": (0.99, 0.85)},
}


@pytest.fixture(scope="session")
def scorer(shared):
    spec = importlib.util.spec_from_file_location("align_bench", shared / "bench" / "align_bench.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cases_of(shared, name):
    cases = json.loads((shared / "bench" / "align" / name / "cases.json").read_text(encoding="utf-8"))
    return random.Random(0).sample(cases, min(CASES, len(cases)))


def links_of(case):
    return [(link.left, link.right, link.moved) for link in align(case["left"], case["right"])]


def pairs_in_rows(case, article_of):
    rows = compare(article_of(case["left"]), article_of(case["right"]), Options(passages=False)).rows
    return [(i, j, row.moved) for row in rows for i in row.left for j in row.right]


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_alignment_stays_above_its_floor(shared, scorer, name):
    assert_above(FLOORS[name]["links"], scorer, [(case, links_of(case)) for case in cases_of(shared, name)])


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_rows_stay_above_their_floor(shared, scorer, article_of, name):
    found = [(case, pairs_in_rows(case, article_of)) for case in cases_of(shared, name)]
    assert_above(FLOORS[name]["rows"], scorer, found)


def assert_above(floor, scorer, found):
    figures = scorer.agg([{**scorer.score_case(case, pairs), "t": 0, "to": 0} for case, pairs in found])
    assert figures["F1"] >= floor[0]
    assert figures["mvF1"] >= floor[1] or figures["ngm"] == 0


@pytest.mark.shared
def test_unrelated_stories_are_never_linked(shared):
    assert [links_of(case) for case in cases_of(shared, "unrelated") if links_of(case)] == []


@pytest.mark.shared
def test_a_quotation_faces_the_same_one_in_other_quotation_marks(shared, article_of):
    sides = []
    for name in ("001_", "002_"):
        (path,) = (shared / "seeds").glob(name + "*")
        lines = path.read_text(encoding="utf-8").splitlines()
        sides.append([" ".join(line.split()) for line in lines if line.strip()])
    alike = {
        (i, j)
        for i, left in enumerate(sides[0])
        for j, right in enumerate(sides[1])
        if left != right and len(left) > 60 and comparison_key(left) == comparison_key(right)
    }
    rows = compare(*map(article_of, sides)).rows
    styled = {(row.left[0], row.right[0]) for row in rows if row.kind is RowKind.STYLED}
    assert alike and alike <= styled
