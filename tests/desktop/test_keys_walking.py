"""Keys that lead from difference to difference, pressed in the real window."""

import pytest
from running import Running
from screen import wait_for
from seen import is_in_sight, wait_for_focus

from reader.present import Mark, Sheet, describe

HEADLINE = "Ferry with 212 aboard"
MOVED = "was built in 1987"


def wait_for_stop(window: Running, sheet: Sheet, stop: int) -> None:
    """Wait until the status line says that this difference, counted from 0, is the current one."""
    at = stop % sheet.stop_count
    window.wait_to_say("status_position", f"Difference {at + 1} of {sheet.stop_count}")
    assert window.text_of("status_sentence") == str(describe(sheet, at))


def go_to(window: Running, sheet: Sheet, stop: int) -> None:
    """Make a difference the current one, by keys."""
    window.press("alt+Home", *["alt+Down"] * stop)
    wait_for_stop(window, sheet, stop)


@pytest.mark.parametrize(("onward", "back"), [("alt+Down", "alt+Up"), ("F8", "shift+F8"), ("n", "p")])
def test_a_pair_of_keys_leads_to_the_next_difference_and_back(
    window: Running, sheet: Sheet, onward: str, back: str
) -> None:
    go_to(window, sheet, 0)
    for stop in (1, 2):
        window.press(onward)
        wait_for_stop(window, sheet, stop)
    window.press(back)
    wait_for_stop(window, sheet, 1)


def test_n_and_p_are_no_keys_while_the_list_has_the_focus(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 1)
    window.press("shift+F6")
    wait_for_focus(window, "article_list")
    window.press("n", "n", "p", "alt+Down")
    wait_for_stop(window, sheet, 2)
    window.press("F6")
    wait_for_focus(window, "spread", "left_paragraph")


def test_alt_end_leads_to_the_last_difference_and_one_more_step_says_so_before_it_goes_round(
    window: Running, sheet: Sheet
) -> None:
    window.press("alt+End")
    wait_for_stop(window, sheet, -1)
    window.press("alt+Down")
    window.wait_to_say("status_sentence", "Last difference. Press again to start over.")
    window.press("alt+Down")
    wait_for_stop(window, sheet, 0)


def test_alt_home_leads_to_the_first_difference_and_one_more_step_says_so_before_it_goes_round(
    window: Running, sheet: Sheet
) -> None:
    go_to(window, sheet, 3)
    window.press("alt+Home")
    wait_for_stop(window, sheet, 0)
    window.press("alt+Up")
    window.wait_to_say("status_sentence", "First difference. Press again to go to the last.")
    window.press("alt+Up")
    wait_for_stop(window, sheet, -1)


@pytest.mark.parametrize("key", ["alt+Return", "alt+KP_Enter"])
def test_alt_enter_leads_back_to_the_current_difference(window: Running, sheet: Sheet, key: str) -> None:
    go_to(window, sheet, 0)
    window.press("End")
    wait_for(lambda: not is_in_sight(window, "left", HEADLINE), "the headline to leave the view")
    window.press(key)
    wait_for(lambda: is_in_sight(window, "left", HEADLINE), "the headline to come back")
    wait_for_stop(window, sheet, 0)


def test_f4_and_shift_f4_walk_the_changed_words_of_a_difference(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 1)
    for key, place, word in (
        ("F4", "Change 1 of ", "212"),
        ("F4", "Change 2 of ", "219"),
        ("F4", "Change 3 of ", "unharmed"),
        ("shift+F4", "Change 2 of ", "219"),
    ):
        window.press(key)
        assert word in window.wait_to_say("status_sentence", place)
    window.press("shift+F4")
    count = int(window.wait_to_say("status_sentence", "Change 1 of ").partition(", ")[0].split()[-1])
    window.press("shift+F4")
    window.wait_to_say("status_sentence", f"Change {count} of {count}")
    window.press("F4")
    window.wait_to_say("status_sentence", f"Change 1 of {count}")


def test_u_says_when_all_differences_were_seen(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 0)
    window.press(*["alt+Down"] * (sheet.stop_count - 1))
    wait_for_stop(window, sheet, -1)
    window.press("u")
    window.wait_to_say("status_sentence", "You have seen all differences.")


def test_ctrl_shift_g_leads_to_the_other_end_of_a_move_and_back(window: Running, sheet: Sheet) -> None:
    stop = next(at for at in range(sheet.stop_count) if sheet.stop(at).mark is Mark.MOVED)
    go_to(window, sheet, stop)
    wait_for(lambda: is_in_sight(window, "left", MOVED), "where it was")
    assert not is_in_sight(window, "right", MOVED)
    window.press("ctrl+shift+g")
    wait_for(lambda: is_in_sight(window, "right", MOVED), "where it is now")
    assert not is_in_sight(window, "left", MOVED)
    window.press("ctrl+shift+g")
    wait_for(lambda: is_in_sight(window, "left", MOVED), "where it was, again")


def test_ctrl_shift_g_says_of_what_was_not_moved_that_it_was_not(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 0)
    window.press("ctrl+shift+g")
    window.wait_to_say("status_sentence", "This difference was not moved.")


def test_a_menu_opened_by_its_letter_does_what_the_key_does(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 0)
    window.press("alt+g", "n")
    wait_for_stop(window, sheet, 1)


@pytest.mark.parametrize(
    ("onward", "back"), [("f", "shift+f"), ("alt+shift+Down", "alt+shift+Up")], ids=["typed", "held"]
)
def test_a_pair_of_keys_leads_from_changed_fact_to_changed_fact(
    window: Running, sheet: Sheet, onward: str, back: str
) -> None:
    facts = [stop for stop in range(sheet.stop_count) if sheet.changes_facts(stop)]
    assert facts[0] == 0
    go_to(window, sheet, 0)
    for number, stop in enumerate(facts[1:], 2):
        window.press(onward)
        window.wait_to_say("status_position", f"Changed fact {number} of {len(facts)}")
        assert window.text_of("status_sentence") == str(describe(sheet, stop))
    window.press(onward)
    window.wait_to_say("status_sentence", "Last changed fact. Press again to go round.")
    window.press(back)
    window.wait_to_say("status_position", f"Changed fact {len(facts) - 1} of {len(facts)}")
