"""Places in texts: between Python's count and Qt's, inside a selection, and where words are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare import Run, RunKind
from reader.ui.search import pattern_of
from reader.ui.spread.selection import Selection, TextPlace, as_html, as_text, cut
from reader.ui.spread.units import from_utf16, to_utf16, utf16_length

texts = st.text(st.sampled_from("a é🍞ش𝔸\u0301"), max_size=12)
runs = st.lists(st.builds(Run, texts, st.sampled_from(RunKind)), max_size=5).map(tuple)


@given(texts, st.data())
def test_a_place_in_a_text_is_counted_as_qt_counts_and_back(text, data):
    offset = data.draw(st.integers(0, len(text)))
    units = to_utf16(text, offset)
    assert units == len(text[:offset].encode("utf-16-le")) // 2
    assert from_utf16(text, units) == offset
    assert utf16_length(text) == to_utf16(text, len(text))


def test_a_place_inside_a_character_counts_as_before_it() -> None:
    assert from_utf16("a🍞b", 2) == 1


@given(runs, st.integers(0, 40), st.integers(0, 40))
def test_runs_cut_to_a_stretch_are_that_stretch_of_their_text(runs, first, length):
    text = "".join(run.text for run in runs)
    assert "".join(run.text for run in cut(runs, first, first + length)) == text[first : first + length]


def test_copied_html_shows_what_was_removed_and_added_and_no_markup_of_the_text() -> None:
    paragraphs = [(Run("old ", RunKind.REMOVED), Run("<b>", RunKind.EQUAL), Run(" new", RunKind.ADDED))]
    assert as_html(paragraphs) == "<p><s>old </s>&lt;b&gt;<u> new</u></p>"
    assert as_text([*paragraphs, (Run("next", RunKind.EQUAL),)]) == "old <b> new\n\nnext"


@pytest.mark.parametrize("backwards", [False, True])
def test_a_selection_is_the_same_in_whichever_direction_it_was_made(backwards: bool) -> None:
    ends = (TextPlace(2, 0, 4), TextPlace(5, 1, 3))
    selection = Selection("left", *(reversed(ends) if backwards else ends))
    assert selection.within(1, 0, 9) == (0, 0)
    assert selection.within(2, 0, 9) == (4, 9)
    assert selection.within(2, 1, 9) == (0, 9)
    assert selection.within(5, 1, 9) == (0, 3)
    assert selection.within(5, 2, 9) == (0, 0)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("don't", "I don’t know"),
        ('said "no"', "She said “no” twice"),
        ("rye - bread", "rye – bread"),
        ("tern street", "Tern\u00a0Street"),
        ("what? (no)", "What? (No)"),
        ("a.b*", "A.B*"),
    ],
)
def test_words_are_found_whatever_their_case_quotes_dashes_and_spaces(words: str, text: str) -> None:
    assert pattern_of(words).search(text)


def test_signs_that_mean_something_in_a_pattern_mean_themselves() -> None:
    assert not pattern_of("a.b*").search("axbb")
    assert not pattern_of("(no").search("no")
