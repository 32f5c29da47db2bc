"""Places in texts: between Python's count and Qt's, inside a selection, and where words are found."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare import Run, RunKind
from reader.ui.spread.selection import Selection, TextPlace, cut
from reader.ui.spread.units import from_utf16, to_utf16, utf16_length
from reader.ui.words_pattern import pattern_of

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


def found(words: str, text: str) -> str | None:
    match = pattern_of(words).search(text)
    return match and match.group()


@pytest.mark.parametrize("hidden", ["\u200b", "\u2060\u200d", "\u202e", "\ufe0f", "\u200f\u00ad", "\x01"])
def test_a_word_is_found_though_something_is_hidden_in_it(hidden: str) -> None:
    assert found("harbour fund", f"the har{hidden}bour{hidden} fund") == f"har{hidden}bour{hidden} fund"
    assert found(f"har{hidden}bour", "the harbour") == "harbour"


@pytest.mark.parametrize(
    ("sign", "hidden"), [("⁞", "\u200b"), ("⇤", "\u202e"), ("⇥", "\u200e"), ("↔", "\u2069"), ("␁", "\x01")]
)
def test_a_sign_finds_what_it_stands_for_and_itself(sign: str, hidden: str) -> None:
    assert found(sign, f"har{hidden}bour") == hidden
    assert found(f"r{sign}b", f"har{hidden}bour") == f"r{hidden}b"
    assert found(sign, f"a {sign} b") == sign


@pytest.mark.parametrize("accent", ["café", "Zürich", "ế", "Å"])
def test_an_accent_is_found_whether_it_is_a_character_of_its_own_or_not(accent: str) -> None:
    apart, together = (unicodedata.normalize(form, accent) for form in ("NFD", "NFC"))
    assert apart != together
    for typed in (apart, together):
        for written in (apart, together):
            assert found(typed, f"one {written} two") == written
    assert found("cafe", "café".replace("é", "e\u0301")) is None
    assert found("cafe", "café") is None


def test_points_that_nobody_types_are_passed_over() -> None:
    assert found("محمد", "قال مُحَمَّدٌ أمس") == "مُحَمَّدٌ"
    assert found("שלום", "אמר שָׁלוֹם לכולם") == "שָׁלוֹם"
    assert found("محـــمد", "قال محمد") == "محمد"


def test_wide_digits_and_letters_are_found_by_narrow_ones_and_the_other_way_round() -> None:
    assert found("45", "料金は４５円") == "４５"
    assert found("ＮＨＫ", "nhk") == "nhk"


def test_looking_for_words_takes_no_longer_where_somebody_hid_much() -> None:
    hostile = ("a" + "\u200b" * 500) * 400
    assert found("aaab", hostile) is None
    assert found("⁞⁞⁞⁞x", hostile) is None
