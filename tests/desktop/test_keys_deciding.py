"""Keys by which one decides something about a paragraph, and takes it back, pressed in the real window."""

from running import Running
from screen import wait_for
from seen import names, paragraph, paragraphs, put_caret, rows, under_caret

HEADLINE = "drifts for four hours"
STRIPPED = "Last bus to Upper Quay"
KEPT = "In the fish hall"
ENGINEER = "A former engineer of the line"
LINNET = "The line said early on Friday"


def is_stripped(window: Running, words: str) -> bool:
    """Whether the paragraph on the left with these words is shown as stripped."""
    return any(name.startswith("stripped, ") and words in name for name in names(window, "left"))


def is_kept(window: Running, words: str) -> bool:
    """Whether the paragraph on the left with these words is kept."""
    return any(not name.startswith("stripped, ") and words in name for name in names(window, "left"))


def show_stripped(window: Running) -> None:
    window.press("ctrl+shift+d")
    wait_for(lambda: is_stripped(window, STRIPPED), "what was stripped")


def hide_stripped(window: Running) -> None:
    window.press("ctrl+shift+d")
    wait_for(lambda: not any("stripped, " in name for name in names(window, "left")), "it to be hidden")


def test_r_restores_what_was_stripped_and_ctrl_z_takes_that_back(window: Running) -> None:
    show_stripped(window)
    put_caret(window, "left", STRIPPED)
    window.press("r")
    wait_for(lambda: is_kept(window, STRIPPED), "the paragraph to be restored")
    window.wait_to_say("status_sentence", "11 differences")
    window.press("ctrl+z")
    wait_for(lambda: is_stripped(window, STRIPPED), "the paragraph to be stripped again")
    window.wait_to_say("status_sentence", "Undone: restoring a block")
    hide_stripped(window)


def test_x_strips_a_paragraph_ctrl_z_takes_that_back_and_ctrl_shift_z_strips_it_again(
    window: Running,
) -> None:
    show_stripped(window)
    put_caret(window, "left", KEPT)
    window.press("x")
    wait_for(lambda: is_stripped(window, KEPT), "the paragraph to be stripped")
    window.press("ctrl+z")
    wait_for(lambda: is_kept(window, KEPT), "the paragraph to be kept again")
    window.press("ctrl+shift+z")
    wait_for(lambda: is_stripped(window, KEPT), "the paragraph to be stripped again")
    window.press("ctrl+z")
    wait_for(lambda: is_kept(window, KEPT), "the paragraph to be kept once more")
    hide_stripped(window)


def test_x_on_a_stripped_block_and_r_on_a_kept_one_say_that_there_is_nothing_to_do(window: Running) -> None:
    put_caret(window, "left", KEPT)
    window.press("r")
    window.wait_to_say("status_sentence", "This is kept already.")
    show_stripped(window)
    put_caret(window, "left", STRIPPED)
    window.press("x")
    window.wait_to_say("status_sentence", "This is stripped already.")
    hide_stripped(window)


def ticked(window: Running) -> list[str]:
    """The paragraphs of both panes that have a tick."""
    both = [*paragraphs(window, "left"), *paragraphs(window, "right")]
    return [node.name for node in both if node.description.startswith("ticked")]


def test_space_ticks_the_current_difference_and_takes_the_tick_away(window: Running) -> None:
    window.press("alt+Home", "alt+Down", "space")
    wait_for(lambda: len(ticked(window)) == 2, "two ticks")
    assert all("passengers and 19 crew" in name for name in ticked(window))
    window.press("space")
    wait_for(lambda: not ticked(window), "the ticks to go")


def test_space_ticks_the_paragraph_under_the_caret_while_no_difference_is_current(window: Running) -> None:
    swap_there_and_back(window)
    put_caret(window, "left", KEPT)
    window.press("space")
    wait_for(lambda: len(ticked(window)) == 1, "a tick")
    assert KEPT in ticked(window)[0]
    window.press("ctrl+z")
    wait_for(lambda: not ticked(window), "the tick to go")


def swap_there_and_back(window: Running) -> None:
    """Lay the articles side by side anew, so that no difference is the current one."""
    for side in ("right", "left"):
        window.press("ctrl+backslash")
        wait_for(
            lambda side=side: any("with 212 aboard" in name for name in names(window, side)), "swapped sides"
        )
        window.wait_to_say("status_position", "to walk through")


def test_a_on_the_one_and_a_on_the_other_align_two_paragraphs_and_shift_a_clears_that(
    window: Running,
) -> None:
    before = rows(window)
    assert not answer_each_other(window)
    put_caret(window, "left", ENGINEER)
    window.press("a")
    window.wait_to_say("status_sentence", "Now press A on the paragraph that answers it on the other side.")
    put_caret(window, "right", LINNET)
    window.press("a")
    wait_for(lambda: answer_each_other(window), "the two to answer each other")
    put_caret(window, "right", LINNET)
    window.press("shift+a")
    wait_for(lambda: rows(window) == before, "the rows from before")


def answer_each_other(window: Running) -> bool:
    """Whether the two paragraphs that have nothing in common are the ends of one move."""
    left, right = paragraph(window, "left", ENGINEER).name, paragraph(window, "right", LINNET).name
    return left.startswith("moved, now paragraph 15") and right.startswith("moved here from paragraph 9")


def test_escape_leaves_aligning_by_hand(window: Running) -> None:
    before = rows(window)
    put_caret(window, "left", ENGINEER)
    window.press("a")
    window.wait_to_say("status_sentence", "Now press A")
    window.press("Escape")
    window.wait_to_say("status_sentence", "Aligning by hand was given up.")
    put_caret(window, "right", LINNET)
    window.press("a")
    window.wait_to_say("status_sentence", "Now press A")
    assert rows(window) == before
    window.press("Escape")
    window.wait_to_say("status_sentence", "Aligning by hand was given up.")


def test_shift_a_says_of_what_was_not_aligned_by_hand_that_it_was_not(window: Running) -> None:
    put_caret(window, "left", HEADLINE)
    window.press("shift+a")
    window.wait_to_say("status_sentence", "This paragraph was not aligned by hand.")
    assert HEADLINE in under_caret(window)
