"""Which block answers which: equal, edited, moved, split, merged, planted, repeated, unrelated."""

import os
import random
import subprocess
import sys

import pytest

from reader.compare import align
from reader.errors import Cancelled

FERRY = [
    "The ferry to Marlowe Quay was late again on Thursday, and nobody told the passengers why.",
    "Mayor Ilse Brandt promised a new timetable before the autumn storms reach the harbour.",
    "The dockers' union said its members had warned the council about the broken crane in spring.",
    "Repairs would cost about 40,000 crowns, according to an estimate that the board never published.",
    "A decision is expected when the harbour board meets again next week.",
]
ORCHARD = [
    "Apple growers in the Tessin valley expect the smallest harvest for two decades.",
    "A late frost in April killed nine blossoms of ten, the cooperative found in its first survey.",
    "Young trees suffered least because their owners lit small fires between the rows at night.",
]


def links_of(left, right):
    return [(link.left, link.right) for link in align(left, right)]


def moved_of(left, right):
    return [(link.left, link.right) for link in align(left, right) if link.moved]


def test_equal_blocks_answer_each_other_surely():
    links = align(FERRY, FERRY)
    assert [(link.left, link.right, link.moved, link.confidence) for link in links] == [
        (at, at, False, 1.0) for at in range(5)
    ]


def test_an_edited_block_still_finds_its_partner():
    edited = FERRY[1].replace("promised", "announced").replace("before the autumn", "ahead of the winter")
    assert links_of(FERRY, [FERRY[0], edited, *FERRY[2:]]) == [(at, at) for at in range(5)]


def test_unrelated_stories_have_no_links():
    assert align(FERRY, ORCHARD) == []


def test_boilerplate_does_not_link_unrelated_stories():
    extra = ["Advertisement", "Read more", "Share this article", "Advertisement"]
    assert align([*FERRY, *extra], [*extra, *ORCHARD]) == []


def test_shared_names_do_not_link_sentences():
    left = ["Mayor Ilse Brandt met Karel Osk in Marlowe on Friday to open the new lighthouse museum."]
    right = ["On Friday the court in Marlowe fined Karel Osk, whom Ilse Brandt had sued over unpaid rent."]
    assert align([*left, *ORCHARD], [*right, *FERRY]) == []


def test_a_moved_block_is_known_by_its_links():
    assert moved_of(FERRY, [FERRY[0], *FERRY[2:], FERRY[1]]) == [(1, 4)]


def test_a_short_heading_moves_with_its_text():
    left = [*FERRY[:2], "The crane", *FERRY[2:]]
    right = ["The crane", *FERRY]
    assert moved_of(left, right) == [(2, 0)]


def test_a_split_and_a_merge_are_found():
    whole = [FERRY[0], f"{FERRY[1]} {FERRY[2]}", *FERRY[3:]]
    assert links_of(whole, FERRY) == [(0, 0), (1, 1), (1, 2), (2, 3), (3, 4)]
    assert links_of(FERRY, whole) == [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3)]


def test_a_short_piece_of_a_split_is_found():
    left = [FERRY[0], f"{FERRY[1]} Nobody believed her.", FERRY[2], FERRY[3]]
    right = [FERRY[0], FERRY[1], "Nobody believed her.", FERRY[2], FERRY[3]]
    assert (1, 2) in links_of(left, right)


def test_a_piece_of_two_words_is_found_though_its_month_is_written_short():
    rest = "11 paper to the board said that the jobs of the ferry's cooks would be cut."
    left = [FERRY[0], f"An October {rest}", FERRY[2]]
    right = [FERRY[0], "An Oct.", rest, FERRY[2]]
    assert links_of(left, right) == [(0, 0), (1, 1), (1, 2), (2, 3)]


def test_a_short_piece_is_found_across_a_block_that_was_left_out():
    left = [FERRY[0], FERRY[1], "The old crane", FERRY[4]]
    right = [f"{FERRY[0]} The old crane", FERRY[4]]
    assert links_of(left, right) == [(0, 0), (2, 0), (3, 1)]


def test_a_sentence_given_twice_stays_with_its_neighbour():
    once, again = FERRY[0], FERRY[0].replace("late again on Thursday", "late on Thursday")
    left = [once, FERRY[1], FERRY[2], f"{again} {FERRY[3]}", FERRY[4]]
    right = [f"{once} {FERRY[1]}", FERRY[2], again, FERRY[3], FERRY[4]]
    assert links_of(left, right) == [(0, 0), (1, 0), (2, 1), (3, 2), (3, 3), (4, 4)]


def test_a_sentence_planted_in_another_story_is_found():
    planted = [ORCHARD[0], f"{ORCHARD[1]} {FERRY[2].replace('spring', 'March')} {ORCHARD[2]}"]
    assert links_of(FERRY, planted) == [(2, 1)]


def test_a_sentence_that_went_from_one_block_to_another_is_found():
    left = [f"{FERRY[0]} {FERRY[1]} {FERRY[3]}", f"{FERRY[2]} {FERRY[4]}"]
    right = [f"{FERRY[0]} {FERRY[1]}", f"{FERRY[2]} {FERRY[4]} {FERRY[3]}"]
    assert links_of(left, right) == [(0, 0), (0, 1), (1, 1)]


def test_repeated_lines_are_linked_in_order():
    left = [FERRY[0], "Advertisement", FERRY[1], "Advertisement", FERRY[2]]
    right = [FERRY[0], "Advertisement", FERRY[1], "Advertisement", FERRY[2]]
    assert links_of(left, right) == [(at, at) for at in range(5)]


@pytest.mark.parametrize("swapped", [False, True])
def test_a_block_that_the_other_side_has_twice_answers_no_third_one(swapped):
    head = "She said the decision had been hers alone and that nobody had known of it."
    tail = "The crane stands unpacked on the eastern quay, where gulls have begun to nest in its cabin."
    meeting, another = "The board meets on Thursday.", "The board meets on Friday."
    pair = [head, meeting, tail], [head, meeting, tail, meeting, "The prosecutor did not comment.", another]
    left, right = reversed(pair) if swapped else pair
    assert [(link.left, link.right, link.moved) for link in align(left, right)] == [
        (at, at, False) for at in range(3)
    ]


def test_a_tiny_unique_line_does_not_part_repeated_blocks():
    left = [FERRY[0], FERRY[1], "Share", FERRY[2], FERRY[1]]
    right = ["Share", FERRY[0], FERRY[1], FERRY[2], FERRY[1]]
    assert {(0, 1), (1, 2), (3, 3), (4, 4)} <= set(links_of(left, right))


def test_blank_blocks_are_linked_in_order_and_never_hide_a_story():
    left = ["", FERRY[0], "\u200b", FERRY[1]]
    right = [FERRY[0], "", FERRY[1]]
    assert {(1, 0), (3, 2)} <= set(links_of(left, right))


def test_a_rewritten_block_is_less_sure_than_an_edited_one():
    rewritten = "The dockers had warned the council in spring that the crane was broken, their union says."
    left, right = FERRY, [FERRY[0], FERRY[1].replace("new", "better"), rewritten, *FERRY[3:]]
    sure = {(link.left, link.right): link.confidence for link in align(left, right)}
    assert sure[0, 0] == 1.0 > sure[1, 1] > sure[2, 2]


def test_nothing_answers_nothing():
    assert align([], []) == []
    assert align(FERRY, []) == []


def test_chinese_blocks_find_their_partners():
    left = ["港口渡轮周四再次晚点，没有人告诉乘客原因。", "市长承诺在秋季风暴之前公布新的时刻表。"]
    right = ["市长保证在秋季风暴之前公布新时刻表。", "港口渡轮周四又晚点，没有人告诉乘客原因。"]
    assert sorted(links_of(left, right)) == [(0, 1), (1, 0)]


def test_aligning_ends_when_it_is_told_to():
    with pytest.raises(Cancelled):
        align(FERRY, ORCHARD, stop=lambda: True)


@pytest.mark.parametrize("words", ["ba " * 3000, "ba de " * 1500, "ba" * 4000])
def test_monotonous_blocks_come_to_an_end(words):
    left, right = [words, *FERRY, words], [*FERRY, words + " fi", words]
    assert {(1, 0), (2, 1), (3, 2), (4, 3), (5, 4)} <= set(links_of(left, right))


def test_many_equal_lines_come_to_an_end():
    assert len(align(["Read more"] * 3000, ["Read more"] * 2900)) == 2900


def test_blocks_that_share_a_small_vocabulary_come_to_an_end():
    numbers = random.Random(2)
    words = [f"w{at}x" for at in range(60)]
    monotonous = [" ".join(numbers.choices(words, k=600)) for _ in range(40)]
    left, right = [*monotonous[:20], f"{FERRY[0]} {FERRY[1]}"], [*FERRY[:2], *monotonous[20:]]
    assert {(20, 0), (20, 1)} <= set(links_of(left, right))


def test_links_do_not_depend_on_the_seed_of_hashing():
    script = (
        "from reader.compare import align\n"
        "numbers = [(a, b) for a in range(40) for b in (1, 2)]\n"
        "left = [f'w{a} x{a * 7 % 13} y{a % 5} z{b} and the rest of number {a}' for a, b in numbers]\n"
        "right = [text.replace('rest', 'end') for text in left[3:] + left[:2]]\n"
        "print(align(left, right))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ذَهَبَ الوَلَدُ إلى المَدْرَسَةِ صَباحاً", "ذهب الولد إلى المدرسة صباحا"),
        ("Le cafe\u0301 du port est ferme\u0301 depuis hier", "Le café du port est fermé depuis mardi"),
        (
            "The co\u00adoperative bought eleven boats last year",
            "The cooperative bought twelve boats last year",
        ),
    ],
)
def test_points_accents_and_soft_hyphens_hide_no_partner(left, right):
    assert (1, 0) in links_of([FERRY[0], left], [right, FERRY[0]])
