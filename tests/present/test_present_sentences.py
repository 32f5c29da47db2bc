"""What is said of each kind of difference."""

import pytest
from hypothesis import given, settings
from msgspec.structs import replace
from present_articles import CHROME, STORY, compared, comparisons, halves, kept, one_word_changed

from reader.clean import Block, Kind
from reader.compare import Comparison, Difference, Options, Row, RowKind, Run, RunKind, compare
from reader.present import Sentence, describe, present
from reader.present.sentences import LONGEST_QUOTE, as_written, changes_between, quoted, ranges_in_words

FILLER = list(STORY[4:8])


def said(left: list[Block | str], right: list[Block | str]) -> list[Sentence]:
    """The sentences of all stops between two articles."""
    sheet = present(compared(left, right))
    return [describe(sheet, stop) for stop in range(sheet.stop_count)]


def test_an_edit_names_the_paragraph_and_the_words() -> None:
    (sentence,) = said([*FILLER, STORY[0]], [*FILLER, one_word_changed(STORY[0])])
    assert sentence == Sentence("Paragraph 5 edited", "“at” is now “brass”")
    assert str(sentence) == "Paragraph 5 edited: “at” is now “brass”"


def test_what_nobody_would_see_in_a_change_is_shown_in_its_sentence() -> None:
    text = "The lamp of the harbour weighs {} and lies in {} since Thursday, the keeper said at noon."
    (sentence,) = said([text.format("300 kilos", "a box")], [text.format("30\u200d0 kilos", "a b\u202eyxo")])
    assert sentence.detail.endswith("“300” is now “30⁞0”; “box” is now “b⇤yxo”")
    assert not set(str(sentence)) & set("\u200d\u202e")


def test_an_edit_beside_a_spelling_that_is_ignored_is_one_change() -> None:
    text = "The {} of the harbour was {} at noon on Thursday, and so it stayed for the rest of the week."
    left, right = (kept(text.format(*words)) for words in (("colour", "grey"), ("color", "blue")))
    made = compared([left], [right])
    ignoring = compare(made.left, made.right, Options(ignore=frozenset({"spelling"})))
    assert describe(present(ignoring), 0).detail == "“grey” is now “blue”"


def test_a_word_that_only_one_side_has_was_added_or_removed() -> None:
    longer = STORY[0].replace("will be dark", "will be entirely dark")
    assert said([STORY[0]], [longer]) == [Sentence("Paragraph 1 edited", "“entirely” added")]
    assert said([longer], [STORY[0]]) == [Sentence("Paragraph 1 edited", "“entirely” removed")]


def test_many_edits_are_counted_after_the_first_few() -> None:
    text = " ".join(STORY[:3])
    words = text.split(" ")
    for at in range(3, 48, 10):  # far enough apart to be five changes
        words[at] = "brass"
    (sentence,) = said([text], [" ".join(words)])
    assert sentence.detail.count("is now “brass”") == 3
    assert sentence.detail.endswith("; 2 more")


def test_removed_and_added_paragraphs_are_quoted_short() -> None:
    (removed,) = said([*FILLER, STORY[0]], FILLER)
    (added,) = said(FILLER, [STORY[0], *FILLER])
    assert removed.subject == "Paragraph 5 removed"
    assert added.subject == "Paragraph 1 added"
    for sentence in (removed, added):
        quote = sentence.detail.removeprefix("“").removesuffix("…”")
        assert STORY[0].startswith(quote)
        assert 20 < len(quote) <= LONGEST_QUOTE


def test_neighbours_removed_together_are_named_as_a_range() -> None:
    (sentence,) = said([FILLER[0], *STORY[:3], FILLER[1]], [FILLER[0], FILLER[1]])
    assert sentence.subject == "Paragraphs 2 to 4 removed"


def test_a_menu_between_removed_paragraphs_is_not_counted_among_them() -> None:
    (sentence,) = said([FILLER[0], STORY[0], CHROME[0], STORY[1], FILLER[1]], [FILLER[0], FILLER[1]])
    assert sentence.subject == "Paragraphs 2 and 3 removed"


def test_a_move_says_where_the_paragraph_is_now() -> None:
    (sentence,) = said([STORY[0], *FILLER], [*FILLER, STORY[0]])
    assert sentence == Sentence("Paragraph 1 moved", "now paragraph 5")


def test_a_move_with_an_edit_says_both() -> None:
    (sentence,) = said([STORY[0], *FILLER], [*FILLER, one_word_changed(STORY[0])])
    assert sentence == Sentence("Paragraph 1 moved", "now paragraph 5; “at” is now “brass”")


def test_a_split_says_into_how_many() -> None:
    first, second = halves(STORY[0])
    assert said([*FILLER, STORY[0]], [*FILLER, first, second]) == [Sentence("Paragraph 5 split into 2")]


def test_a_merge_names_the_paragraphs_that_were_joined() -> None:
    first, second = halves(STORY[0])
    (sentence,) = said([first, second, *FILLER], [STORY[0], *FILLER])
    assert sentence == Sentence("Paragraphs 1 and 2 merged into one")


def test_words_before_and_after_the_place_of_a_split_are_said_apart() -> None:
    made = compared([STORY[0]], [STORY[0], STORY[1]])
    before, after = run("; soon.", RunKind.ADDED), run("Later it rained", RunKind.ADDED)
    left = (run("It was dark"), run("."))
    right = (run("It was dark"), before, run("\n"), after, run("."))
    split = Row((0,), (0, 1), RowKind.EDITED, left_runs=left, right_runs=right)
    differences = (Difference(0, 0, RowKind.EDITED),)
    sheet = present(replace(made, rows=(split,), differences=differences))
    assert describe(sheet, 0) == Sentence("Paragraph 1 split into 2", "“; soon. Later it rained” added")


def test_a_difference_of_style_names_the_rule_and_no_word() -> None:
    (sentence,) = said([f'"{STORY[0]}"'], [f"“{STORY[0]}”"])
    assert sentence.subject == "Paragraph 1 changed in style only"
    assert "lighthouse" not in sentence.detail
    assert sentence.detail


def test_of_two_paragraphs_that_differ_in_style_is_said_what_is_right_for_several() -> None:
    made = compared([f'"{STORY[0]}"', STORY[1]], [f"“{STORY[0]}”", STORY[1]])
    styled, equal = made.rows
    left = (*styled.left_runs, run("\n"), *equal.left_runs)
    right = (*styled.right_runs, run("\n"), *equal.right_runs)
    both = replace(styled, left=(0, 1), right=(0, 1), left_runs=left, right_runs=right)
    sentence = describe(present(replace(made, rows=(both,))), 0)
    assert sentence.subject == "Paragraphs 1 and 2 changed in style only"


def test_the_headline_goes_by_that_name_and_is_not_counted() -> None:
    old, new = (kept(f"Lamp of Skerrow goes {how}", Kind.TITLE) for how in ("dark", "out"))
    headline, paragraph = said([old, STORY[0]], [new, one_word_changed(STORY[0])])
    assert headline == Sentence("Headline edited", "“dark” is now “out”")
    assert paragraph.subject == "Paragraph 1 edited"


def test_a_headline_removed_together_with_a_paragraph_is_not_forgotten() -> None:
    title = kept("Lamp of Skerrow goes dark", Kind.TITLE)
    (sentence,) = said([title, STORY[0], *FILLER], FILLER)
    assert sentence.subject == "Headline and paragraph 1 removed"


def test_added_paragraphs_with_a_moved_one_among_them_are_named_without_it() -> None:
    sentences = said([STORY[0], *FILLER], [*FILLER, STORY[1], STORY[0], STORY[2]])
    assert [sentence.subject for sentence in sentences] == [
        "Paragraph 1 moved",
        "Paragraphs 5 and 7 added",
    ]


def test_a_rewritten_paragraph_is_not_told_word_by_word() -> None:
    made = compared([STORY[0]], [one_word_changed(STORY[0])])
    rows = tuple(replace(row, rewritten=True) for row in made.rows)
    sentence = describe(present(replace(made, rows=rows)), 0)
    assert sentence == Sentence("Paragraph 1 edited", "mostly rewritten")


def test_sentences_go_through_the_readers_language() -> None:
    sheet = present(compared([STORY[0]], []))
    german = {
        "{what} removed": "{what} entfernt",
        "Paragraph {number}": "Absatz {number}",
        "“{text}”": "„{text}“",
    }
    sentence = describe(sheet, 0, lambda text, /, **fields: german.get(text, text).format(**fields))
    assert sentence.subject == "Absatz 1 entfernt"
    assert sentence.detail.startswith("„The lighthouse")


def test_braces_in_a_text_are_quoted_as_they_are() -> None:
    (sentence,) = said([STORY[0]], [STORY[0].replace("Monday", "{what} Monday {0}")])
    assert "{what}" in sentence.detail


@pytest.mark.parametrize(
    ("marks", "expected"),
    [("“{text}”", '“‘Row,’ she «said» 5" on.”'), ("« {text} »", '« “Row,” she ‹said› 5" on. »')],
)
def test_quotation_marks_in_what_is_quoted_are_single_where_they_would_end_the_quotation(
    marks: str, expected: str
) -> None:
    def spoken(template: str, /, **fields: object) -> str:
        return (marks if template == "“{text}”" else template).format(**fields)

    assert quoted('“Row,” she «said» 5" on.', spoken) == expected


@settings(max_examples=50, deadline=None)
@given(comparisons)
def test_every_difference_can_be_told(comparison: Comparison) -> None:
    sheet = present(comparison)
    for stop in range(sheet.stop_count):
        sentence = describe(sheet, stop)
        assert sentence.subject
        assert "{" not in str(sentence)
        assert len(str(sentence)) < 700


def run(text: str, kind: RunKind = RunKind.EQUAL) -> Run:
    return Run(text, kind)


def test_what_was_removed_and_what_was_added_at_one_place_are_one_change() -> None:
    left = (
        run("the "),
        run("old", RunKind.REMOVED),
        run(" lamp is "),
        run("very ", RunKind.REMOVED),
        run("dark"),
    )
    right = (run("the "), run("new", RunKind.ADDED), run(" lamp is dark"))
    assert [(c.before.strip(), c.after.strip()) for c in changes_between(left, right)] == [
        ("old", "new"),
        ("very", ""),
    ]


def test_words_removed_one_after_the_other_are_one_change_with_their_blanks() -> None:
    left = (run("old", RunKind.REMOVED), run(" "), run("lamp", RunKind.REMOVED), run(" is dark"))
    assert [change.before.strip() for change in changes_between(left, (run(" is dark"),))] == ["old lamp"]


def test_a_change_is_found_at_its_place_however_wide_the_blanks_before_it() -> None:
    left = (run("the lamp  "), run("was", RunKind.REMOVED), run(" dark"))
    right = (run("the lamp "), run("is", RunKind.ADDED), run(" dark"))
    assert [(c.before, c.after) for c in changes_between(left, right)] == [("was", "is")]


def test_a_change_is_found_at_its_place_where_one_side_alone_has_blanks_of_another_style() -> None:
    left = (run("the lamp"), run("\u200b ", RunKind.STYLED), run("was", RunKind.REMOVED), run(" dark"))
    right = (run("the lamp"), run(" ", RunKind.STYLED), run("is", RunKind.ADDED), run(" dark"))
    assert [(c.before, c.after) for c in changes_between(left, right)] == [("was", "is")]
    bare = (run("the lamp"), run("is", RunKind.ADDED), run(" dark"))
    assert [(c.before, c.after) for c in changes_between(left, bare)] == [("was", "is")]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([4], "4"),
        ([4, 5], "4 and 5"),
        ([4, 9], "4 and 9"),
        ([4, 5, 6], "4 to 6"),
        ([4, 5, 6, 9], "4 to 6 and 9"),
        ([1, 2, 9], "1, 2 and 9"),
        ([1, 4, 5, 6, 9], "1, 4 to 6 and 9"),
    ],
)
def test_numbers_of_paragraphs_are_said_as_one_would(numbers: list[int], expected: str) -> None:
    assert ranges_in_words(numbers, as_written) == expected
