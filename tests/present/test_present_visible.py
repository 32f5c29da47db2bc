"""Names of pages and files as they may stand in a label or a sentence: nothing in them acts on the rest."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.present.visible import LONGEST_TOLD, legible, named

TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "B"}
"""Classes of characters that turn what follows, end such a turn, or end a line."""


@given(st.text(st.characters(), max_size=400))
def test_nothing_that_turns_or_ends_a_line_is_left_and_the_length_is_bounded(text: str) -> None:
    shown = legible(text)
    assert not {unicodedata.bidirectional(character) for character in shown} & TURNING
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert len(shown) == min(len(text), LONGEST_TOLD)
    assert legible(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Dark nights at Skerrow",
        "منارة سكيرو مظلمة\u200f: لا ضوء منذ ٣ أيام",
        "مصباح و\u200eLamp 3\u200e",
        "می\u200cروم به خانه",
        "👩\u200d🔧 fixes the lamp",
        "Leucht\u00adturm",
    ],
)
def test_a_headline_of_any_language_is_told_as_it_is(text: str) -> None:
    assert legible(text) == text


def test_a_name_read_from_the_right_keeps_its_direction_and_lends_it_to_nothing() -> None:
    assert named("منارة سكيرو.html") == "\u2068منارة سكيرو.html\u2069"
    assert named("lamp.html") == "lamp.html"


def test_a_name_that_would_end_its_own_isolation_cannot() -> None:
    assert named("منارة\u2069\u202elamp") == "\u2068منارة↔⇤lamp\u2069"


def test_bytes_of_a_name_that_are_no_text_are_told_as_such() -> None:
    assert legible("lamp\udcff.txt") == "lamp\ufffd.txt"
