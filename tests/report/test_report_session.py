"""What a session holds as text and JSON: articles, pairs, and what the reader thinks of differences."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.library import ArticleRecord, DifferenceKey, Holdings, Judgement, Verdict, changed
from reader.library import deciding as decide
from reader.report import session_as_json, session_as_text

SESSION = Path("ferry.diptych")
CAPTURED = datetime(2031, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def holdings() -> Holdings:
    """A file and a clipping side by side, one difference judged and another one only noted."""
    held = Holdings()
    for record in (
        ArticleRecord(1, "ferry.txt", "0" * 64, Path("/nowhere/ferry.txt"), captured=CAPTURED),
        ArticleRecord(2, "clipping", pasted="text", title="Mine", facts={"title": "Theirs"}),
    ):
        held = changed(held, decide.adopt(held, record))
    held = changed(held, decide.keep_pairs(held, [(1, 2)]))
    for sign, judgement in (("a", Judgement(Verdict.NOISE)), ("b", Judgement(note="ask the harbour office"))):
        key = DifferenceKey(sign * 16, "c" * 16, 0, 1)
        held = changed(held, decide.judge_differences(held, 1, 2, judgement, {key: f"excerpt {sign}"}))
    return held


def values(holdings: Holdings) -> dict[str, Any]:
    """What the JSON says."""
    line = session_as_json(SESSION, holdings, 1)
    assert line.count("\n") == 1
    found: dict[str, Any] = json.loads(line)
    return found


def test_where_an_article_comes_from_is_told_and_null_where_that_is_no_file(holdings: Holdings) -> None:
    file, clipping = values(holdings)["articles"]
    assert (file["path"], file["captured"]) == ("/nowhere/ferry.txt", CAPTURED.isoformat())
    assert (clipping["path"], clipping["captured"], clipping["pasted"]) == (None, None, "text")


def test_an_article_is_called_as_the_reader_called_it_else_by_its_headline_or_its_file(
    holdings: Holdings,
) -> None:
    assert [article["title"] for article in values(holdings)["articles"]] == ["ferry.txt", "Mine"]


def test_a_difference_without_a_verdict_has_none_and_keeps_its_note(holdings: Holdings) -> None:
    found = {each["excerpt"]: (each["verdict"], each["note"]) for each in values(holdings)["differences"]}
    assert found == {"excerpt a": ("noise", ""), "excerpt b": (None, "ask the harbour office")}


def test_the_text_tells_the_pairs_and_sums_the_verdicts(holdings: Holdings) -> None:
    lines = session_as_text(SESSION, holdings, 1).splitlines()
    assert lines[0] == "ferry.diptych: 2 articles, 1 source"
    assert lines[3:] == ["  1 –   2  side by side", "1 × no verdict", "1 × noise"]
