"""The text report says in a terminal what the window shows: a sign a line, words marked where they change."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from reader.clean import Article
from reader.compare import Comparison, compare
from reader.compare.style import RULE_NAMES
from reader.library import Holdings, matrix, profile_of, propose
from reader.report import (
    Many,
    article_as_text,
    comparison_as_html,
    comparison_as_text,
    many_as_text,
    printable,
    session_as_text,
)
from reader.report.words import percent

Compared = Callable[..., Comparison]


def lines_of(comparison: Comparison) -> list[str]:
    return comparison_as_text(comparison).splitlines()


def test_the_kept_blocks_are_printed_one_a_line(article_of: Callable[..., Article]) -> None:
    assert article_as_text(article_of("One.", "Two.")) == "One.\nTwo.\n"


def test_what_was_stripped_is_shown_after_its_reason_when_everything_is_asked_for(
    article_of: Callable[..., Article],
) -> None:
    assert article_as_text(article_of("One."), everything=True) == (
        "[menu, 3 links] Home Tides Letters\nOne.\n"
    )


def test_one_block_is_not_called_several(article_of: Callable[..., Article]) -> None:
    bare = article_of("Ferry drifts for four hours")
    lone = replace(bare, blocks=bare.blocks[1:])
    report = compare(lone, bare)
    assert lines_of(report)[:2] == [
        "--- harbour.txt: 1 of 1 block kept",
        "+++ harbour.txt: 1 of 2 blocks kept",
    ]
    assert "1 of 1 block kept" in comparison_as_html(report)


def test_a_line_end_in_a_name_ends_no_line(article_of: Callable[..., Article]) -> None:
    article = article_of("Ferry drifts for four hours", name="a\n= 9 the same.txt")
    profile = profile_of(article)
    many = Many([article], [profile], matrix([profile]), propose([profile]))
    assert lines_of(compare(article, article))[0].startswith("--- a␊= 9 the same.txt: ")
    assert many_as_text(many, related=False) == "  1  a␊= 9 the same.txt  “a␊= 9 the same.txt”, 5 words\n"
    assert session_as_text(Path("a\nb.diptych"), Holdings(), 0).startswith("a␊b.diptych: ")


def test_one_word_is_not_called_several(article_of: Callable[..., Article]) -> None:
    articles = [article_of("Drifting."), article_of("Drifting."), article_of("Ferry drifts for four hours")]
    profiles = [profile_of(each) for each in articles]
    found = matrix(profiles)
    told = many_as_text(Many(articles, profiles, found, propose(profiles, known=found)), related=False)
    assert "”, 1 word\n" in told and "”, 5 words\n" in told
    assert "  1 word  same text" in told and "  0 words  unrelated" in told


def test_every_difference_has_its_sign_and_what_is_the_same_is_counted(story: Comparison) -> None:
    told = lines_of(story)
    assert told[0] == "--- evening.txt: 7 of 8 blocks kept"
    assert told[1] == "+++ morning.txt: 8 of 9 blocks kept"
    assert [line[0] for line in told[2:-1]] == ["≠", "≠", "↷", "-", "~", "~", "=", "+", "↷"]
    assert "= 1 the same" in told


def test_changed_words_are_marked_among_the_others(story: Comparison) -> None:
    told = comparison_as_text(story)
    assert "≠ Ferry drifts for [-four-]{+five+} hours\n" in told
    assert "harbour shortly [-after five-]{+before six+} on Thursday" in told
    assert "said [-" not in told


def test_house_style_is_marked_where_it_stands(story: Comparison) -> None:
    (line,) = [line for line in lines_of(story) if "Nobody sang" in line]
    assert line.startswith('~ [-"-]{+“+}Nobody sang')
    assert line.endswith(" said the teacher, who had eleven pupils from the choir with her on that day.")


def test_a_move_is_told_in_full_where_it_was_and_in_brief_where_it_is(story: Comparison) -> None:
    was, now = [line for line in lines_of(story) if line.startswith("↷")]
    assert was.startswith("↷ (moved, now paragraph 7) She was built in a yard")
    assert was.endswith("sixty thousand times.")
    assert now == "↷ (moved, was paragraph 2) She was built in a yard that has …"


IGNORED = [
    ("spelling", "colour of the", "color of the"),
    ("quotation marks", "“so-called” sea of the", '"so-called" sea of the'),
    ("quotation marks", "“so-called” sea of the", "‘so-called’ sea of the"),
    ("small numbers", "twelve boats of the", "12 boats of the"),
    ("units", "12 per cent of the", "12% of the"),
    ("dashes", "sea — it was the", "sea–it was the"),
    ("long forms", "view of Senator", "view of Sen."),
]


@pytest.mark.parametrize(("rule", "old", "new"), IGNORED, ids=[f"{rule} {new}" for rule, _, new in IGNORED])
def test_an_edit_beside_style_that_is_ignored_is_marked_alone(
    compared: Compared, rule: str, old: str, new: str
) -> None:
    text = "The {} Farrow harbour was {} at noon on Thursday, and{} the crew said so to everybody who asked."
    ignored = frozenset(RULE_NAMES)
    (line,) = lines_of(
        compared([text.format(old, "grey", " later")], [text.format(new, "blue", "")], ignored)
    )[2:-1]
    marked = f"The {new} Farrow harbour was [-grey-]{{+blue+}} at noon on Thursday, and [-later-] the crew"
    assert line.startswith(f"≠ {marked} said so")
    assert rule in ignored


def test_a_split_says_so_and_shows_the_seam(story: Comparison) -> None:
    (line,) = [line for line in lines_of(story) if "split" in line]
    assert line.startswith("~ (split into 2) The tug cast off at once.{+ ¶ +}She reached the ferry")


def test_a_lost_word_leaves_one_blank_on_either_side(compared: Compared) -> None:
    told = comparison_as_text(
        compared(
            ["All were brought safely ashore by nine on that evening."],
            ["All were brought ashore by nine on that evening."],
        )
    )
    assert "All were brought [-safely-] ashore by nine" in told


def test_the_last_line_tells_the_figures(story: Comparison) -> None:
    assert re.fullmatch(
        r"Paragraphs: 1 moved, 2 edited, 1 added, 1 removed, 2 in house style only, 1 the same\. "
        r"Words: \d+ removed, \d+ added, \d+ unchanged\. Similarity \d\d %\.",
        lines_of(story)[-1],
    )


def test_two_copies_have_no_differences(compared: Compared) -> None:
    told = lines_of(compared(["One line.", "Another line."], ["One line.", "Another line."]))
    assert told[2] == "= 2 the same"
    assert told[3].startswith("No differences. Paragraphs: 2 the same.")
    assert told[3].endswith("Similarity 100 %.")


def test_two_empty_articles_are_compared_too(compared: Compared) -> None:
    assert "none on either side" in lines_of(compared([], []))[-1]


@pytest.mark.parametrize(
    ("share", "said"), [(0, "0 %"), (0.001, "1 %"), (0.5, "50 %"), (0.9999, "99 %"), (1, "100 %")]
)
def test_only_the_whole_is_called_a_hundred_per_cent(share: float, said: str) -> None:
    assert percent(share) == said


def test_what_hides_in_a_text_is_shown_as_in_the_window(compared: Compared) -> None:
    told = lines_of(
        compared(["The fund pays 300 crowns twice."], ["The fu\u200bnd pays 30\u200d0 \u202enworcs twice."])
    )
    assert "≠ The [-fund-]{+fu⁞nd+} pays [-300 crowns-]{+30⁞0 ⇤nworcs+} twice." in told


def test_control_characters_do_not_reach_a_terminal() -> None:
    assert printable("a\x1b[31mb\x07c\x9bd\te\nf") == "a\ufffd[31mb\ufffdc\ufffdd\te\nf"


def test_what_turns_the_words_after_it_is_a_mark_in_a_terminal() -> None:
    assert printable("Ferry \u202edrifts\u2069, \u200eat nine") == "Ferry \ufffddrifts\ufffd, \u200eat nine"


WORDS = st.lists(st.sampled_from(["harbour", "ferry", "tug", "at", "nine", "“so”", '"so"']), min_size=1)


@given(WORDS, WORDS)
def test_without_its_marks_a_line_is_either_side_again(
    compared: Compared, left: list[str], right: list[str]
) -> None:
    """The marked line holds all of both sides: taking one kind of mark away leaves the other side."""
    before, after = " ".join(left), " ".join(right)
    body = "and so the story goes on as it did before, and here it"
    comparison = compared([f"{before} {body} {before}"], [f"{after} {body} {after}"])
    told = " ".join(line[2:] for line in lines_of(comparison)[2:-1] if line[0] in "≠~ ")
    if not told:
        return
    old = re.sub(r"\{\+.*?\+\}", "", told).replace("[-", "").replace("-]", "")
    new = re.sub(r"\[-.*?-\]", "", told).replace("{+", "").replace("+}", "")
    assert old.split() == comparison.left.body[0].text.split()
    assert new.split() == comparison.right.body[0].text.split()
