"""The JSON is a contract: its keys stay, its indices cover every block, its runs give the text back."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.clean import Article
from reader.compare import Comparison
from reader.compare.comparison import Passage, Span
from reader.report import article_as_json, comparison_as_json

IDENTITY = [
    *("path", "part", "sha256", "format"),
    *("encoding", "encoding_reason", "encoding_certainty", "captured"),
    *("title", "byline", "published", "modified", "outlet", "url", "language", "warnings"),
]
TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cc", "Zl", "Zp"]), min_size=1), max_size=6)


def test_an_article_is_one_line_with_exactly_these_keys(article_of: Callable[..., Article]) -> None:
    line = article_as_json(article_of("Ferry drifts", "It drifted.", title="Ferry drifts"))
    told = json.loads(line)
    assert line.endswith("\n") and line.count("\n") == 1
    assert list(told) == [*IDENTITY, "blocks"]
    assert [list(block) for block in told["blocks"]] == [["text", "kind", "kept", "rule", "reason"]] * 3
    assert [block["kept"] for block in told["blocks"]] == [False, True, True]
    assert told["blocks"][0] == {
        "text": "Home Tides Letters",
        "kind": "other",
        "kept": False,
        "rule": "menu",
        "reason": "menu, 3 links",
    }


def test_when_an_article_was_captured_and_changed_and_how_sure_its_encoding_is_are_told(
    article_of: Callable[..., Article],
) -> None:
    article = article_of("It drifted.")
    told = json.loads(article_as_json(article))
    assert (told["captured"], told["modified"], told["warnings"]) == ("", "", [])
    assert (told["encoding_reason"], told["encoding_certainty"]) == ("valid UTF-8", 1.0)
    moment = datetime(2031, 2, 3, 9, 15, tzinfo=timezone(timedelta(hours=1)))
    source = replace(
        article.source, captured=moment, encoding_reason="guessed", encoding_certainty=0.7, encoding="cp1252"
    )
    metadata = replace(article.metadata, modified="2031-02-03T08:00:00Z")
    changed = replace(article, source=source, metadata=metadata, warnings=("A guess.",))
    told = json.loads(article_as_json(changed))
    assert (told["captured"], told["modified"]) == ("2031-02-03T09:15:00+01:00", "2031-02-03T08:00:00Z")
    assert (told["encoding_reason"], told["encoding_certainty"]) == ("guessed", 0.7)
    assert told["warnings"] == ["A guess."]


def test_an_article_is_named_by_its_path_or_else_by_what_it_was_called(
    article_of: Callable[..., Article],
) -> None:
    article = article_of("It drifted.", name="ferry.txt")
    elsewhere = replace(article, source=replace(article.source, path=Path("/tides/ferry.txt")))
    pasted = replace(article, source=replace(article.source, path=None))
    paths = [json.loads(article_as_json(each))["path"] for each in (elsewhere, pasted)]
    assert paths == [str(Path("/tides/ferry.txt")), "ferry.txt"]


def test_what_was_not_cleaned_is_told_where_that_is_said(story: Comparison) -> None:
    told = [
        json.loads(text)["options"]["no_clean"]
        for text in (
            comparison_as_json(story),
            comparison_as_json(story, whole=True),
        )
    ]
    assert told == [False, True]


def test_a_comparison_is_one_object_with_exactly_these_keys(story: Comparison) -> None:
    told = json.loads(comparison_as_json(story))
    assert list(told) == [
        "left",
        "right",
        "options",
        "summary",
        "rows",
        "left_blocks",
        "right_blocks",
        "passages",
    ]
    assert list(told["left"]) == list(told["right"]) == IDENTITY
    assert {tuple(row) for row in told["rows"]} == {
        (
            *("left", "right", "kind", "moved", "confidence", "left_runs", "right_runs"),
            *("facts", "left_notes", "right_notes", "rewritten"),
        )
    }


def test_the_rows_name_every_kind_and_a_move_once_with_both_its_sides(story: Comparison) -> None:
    told = json.loads(comparison_as_json(story))
    kinds = {row["kind"] for row in told["rows"]}
    (moved,) = [row for row in told["rows"] if row["moved"]]
    assert kinds == {"equal", "styled", "edited", "added", "removed"}
    assert told["left_blocks"][moved["left"][0]] == told["right_blocks"][moved["right"][0]]
    assert [len(row["right"]) for row in told["rows"] if len(row["right"]) > 1] == [2]


def test_the_facts_that_change_stand_at_their_rows(compared: Callable[..., Comparison]) -> None:
    story = "The ferry had {} people aboard when it lost power at the mouth of the harbour on {}."
    told = json.loads(
        comparison_as_json(
            compared(
                ["Ferry drifts", story.format(212, "Thursday")], ["Ferry drifts", story.format(218, "Friday")]
            )
        )
    )
    assert [row["facts"] for row in told["rows"]] == [[], ["date", "number"]]
    assert all(len(run) == 2 for row in told["rows"] for run in row["left_runs"] + row["right_runs"])


def test_each_run_has_its_rules_and_facts_beside_it(compared: Callable[..., Comparison]) -> None:
    told = json.loads(
        comparison_as_json(
            compared(
                ["The harbour’s ferry had 212 people aboard when it lost power on Thursday evening."],
                ["The harbor's ferry had 218 people aboard when it lost power on Thursday evening."],
            )
        )
    )
    (row,) = told["rows"]
    for side, harbour, count in (("left", "harbour’s", "212"), ("right", "harbor's", "218")):
        noted = {row[f"{side}_runs"][note["run"]][0]: note for note in row[f"{side}_notes"]}
        assert noted[harbour] | {"run": 0} == {"run": 0, "rules": ["apostrophes", "spelling"], "facts": []}
        assert noted[count] | {"run": 0} == {"run": 0, "rules": [], "facts": ["number"]}
        assert len(noted) == 2


def test_a_row_says_where_it_is_better_read_whole(compared: Callable[..., Comparison]) -> None:
    said = "Marlowe council will ask the ferry company for its log books before the inquiry opens in June."
    other = (
        "Nobody in Marlowe knows why a gull, not a captain, was seen at the wheel that foggy night, said Oda."
    )
    (row,) = json.loads(comparison_as_json(compared([said], [other], aligned=((0, 0),))))["rows"]
    assert row["rewritten"] is True
    assert [len(row["left_runs"]), len(row["right_runs"])] == [1, 1]


def test_what_both_say_elsewhere_is_told_with_its_places(story: Comparison) -> None:
    passage = Passage(Span(1, 0, 5), Span(1, 3, 9), verbatim=True)
    assert json.loads(comparison_as_json(replace(story, passages=(passage,))))["passages"] == [
        {
            "left": {"block": 1, "start": 0, "end": 5},
            "right": {"block": 1, "start": 3, "end": 9},
            "verbatim": True,
            "quoted": False,
            "speaker": "",
        }
    ]


def test_the_summary_counts_rows_words_and_stops(story: Comparison) -> None:
    summary = json.loads(comparison_as_json(story))["summary"]
    assert summary["identical"] is False
    assert sum(summary["rows"].values()) == len(story.rows)
    assert summary["moved"] == 1
    assert summary["words_removed"] > 0 and summary["words_added"] > 0
    assert 0 < summary["similarity"] < 1


def test_an_answer_is_ascii_so_that_no_line_separator_and_no_half_character_breaks_it(
    article_of: Callable[..., Article],
) -> None:
    line = article_as_json(article_of("before\u2028after \ud800 half, \x85 and 渡輪"))
    assert line.isascii() and len(line.splitlines()) == 1
    assert json.loads(line)["blocks"][1]["text"] == "before\u2028after \ud800 half, \x85 and 渡輪"


@given(TEXTS, TEXTS)
def test_every_block_is_in_some_row_and_the_runs_give_its_text_back(
    compared: Callable[..., Comparison], left: list[str], right: list[str]
) -> None:
    told = json.loads(comparison_as_json(compared(left, right)))
    for side in ("left", "right"):
        blocks = told[f"{side}_blocks"]
        covered = [index for row in told["rows"] for index in row[side]]
        assert sorted(covered) == list(range(len(blocks)))
        for row in told["rows"]:
            joined = "".join(text for text, _ in row[f"{side}_runs"])
            assert joined == "\n".join(blocks[index] for index in row[side])
