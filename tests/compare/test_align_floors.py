"""Floors under the quality of alignment on real texts: they only rise."""

import importlib.util
import json
import random

import pytest

from reader.compare import RowKind, align, compare
from reader.compare.style import comparison_key

CASES = 60
# By set: the least F1, and the least share of its moves, as the scorer of the benchmark counts them. A
# sample scatters by about .005 around the whole set.
FLOORS = {
    "synth": (0.985, 0.93),
    "argrewrite": (0.96, 0.0),
    "onestop_semi": (0.99, 0.95),
    "reuse_synth": (0.975, 0.95),
    "xoutlet": (0.93, 0.75),
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


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_alignment_stays_above_its_floor(shared, scorer, name):
    cases = cases_of(shared, name)
    figures = scorer.agg([{**scorer.score_case(case, links_of(case)), "t": 0, "to": 0} for case in cases])
    assert figures["F1"] >= FLOORS[name][0]
    assert figures["mvF1"] >= FLOORS[name][1] or figures["ngm"] == 0


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
