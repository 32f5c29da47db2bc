"""What is said in the short lines of a text, by learned weights of words: a site's lines, or a story's."""

import subprocess
import sys

import pytest

from reader.clean.sayings import SAYINGS, said_in, sayings, weights_of_words, words_and_pairs

KNOWN = {"share": -1.0, "_share": -0.5, "share_this": -0.25, "ferry": 0.5}


def test_words_and_pairs_know_the_edges_of_their_line() -> None:
    assert words_and_pairs("Share this!") == {"share", "this", "_share", "share_this", "this_"}


def test_all_numbers_are_one_word() -> None:
    assert words_and_pairs("Page 2") == words_and_pairs("page 37")


def test_a_long_line_says_nothing_by_its_words() -> None:
    assert not words_and_pairs(
        "Nobody aboard knew that it would not come back for six weeks, or said so at least."
    )


def test_what_is_said_in_a_line_is_the_sum_the_mean_and_the_least_of_its_weights() -> None:
    assert said_in("Share this ferry", KNOWN) == pytest.approx((-1.25, -1.25 / 4, -1.0))
    assert said_in("Harbour", KNOWN) == (0.0, 0.0, 0.0)


def test_a_line_is_told_what_is_said_before_after_and_around_it() -> None:
    columns = sayings([(1.0, 0.0, 0.0), (4.0, 0.0, 0.0), (-2.0, 0.0, 0.0), (9.0, 0.0, 0.0)])
    assert tuple(columns) == SAYINGS
    assert columns["said_before"] == [0.0, 1.0, 4.0, -2.0]
    assert columns["said_after"] == [4.0, -2.0, 9.0, 0.0]
    assert columns["said_near"] == [1.0, 3.0, 3.0, pytest.approx(11 / 3)]
    assert columns["said_far"] == [3.0] * 4


def test_a_text_without_lines_says_nothing() -> None:
    assert sayings([]) == {name: [] for name in SAYINGS}


@pytest.mark.parametrize("line", ["Sign up", "Share this", "Subscribe now", "Privacy policy", "Read more"])
def test_what_sites_say_speaks_against_the_story(line: str) -> None:
    assert said_in(line, weights_of_words())[0] < -0.5


@pytest.mark.parametrize("line", ["เรือข้ามฟากกลับมาแล้ว", "برگشت کشتی به بندر", "フェリーが戻った"])
def test_a_line_in_a_language_whose_words_nobody_learned_says_nothing(line: str) -> None:
    assert said_in(line, weights_of_words()) == (0.0, 0.0, 0.0)


def test_what_is_said_does_not_hang_on_the_order_of_a_set() -> None:
    program = (
        "from reader.clean.sayings import said_in, weights_of_words\n"
        "print(said_in('Share this story with the people who read more of our news', weights_of_words()))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1
