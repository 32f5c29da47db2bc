"""Keys that change what is shown and where the focus is, pressed in the real window."""

import pytest
from running import Running
from screen import SIZE, wait_for
from seen import focus, is_in_sight, names, paragraph, put_caret, rows, under_caret, wait_for_focus

from reader.present import Sheet

HEADLINE = "drifts for four hours"
UNCHANGED = "The evening ferry to Innisfell lost all power"
FOLDED = "There was a sound like a door"
LAST = "I have waited for that ship"


def is_checked(window: Running, action: str) -> bool:
    """Whether an action of a menu has its check mark."""
    return any("checked" in node.states for node in window.part(action))


def wait_until_checked(window: Running, action: str, checked: bool) -> None:
    """Wait until an action of a menu has its check mark, or has none."""
    wait_for(lambda: is_checked(window, action) == checked, f"{action} to be checked: {checked}")


def test_f6_leads_to_the_other_pane_to_the_list_and_on(window: Running) -> None:
    put_caret(window, "left", HEADLINE)
    for part in ("right_paragraph", "article_list", "left_paragraph"):
        window.press("F6")
        wait_for_focus(window, part)
    for part in ("article_list", "right_paragraph", "left_paragraph"):
        window.press("shift+F6")
        wait_for_focus(window, part)


def test_ctrl_shift_l_opens_the_change_list_and_closes_it(window: Running, sheet: Sheet) -> None:
    assert not window.shows("change_list")
    window.press("ctrl+shift+l")
    wait_for_focus(window, "changes")
    assert len(window.items_of("changes")) == sheet.stop_count
    assert is_checked(window, "show_changes")
    window.press("Home", "Down", "Return")
    window.wait_to_say("status_position", f"Difference 2 of {sheet.stop_count}")
    window.press("F6")
    wait_for_focus(window, "article_list")
    window.press("ctrl+shift+l")
    wait_for(lambda: not window.shows("change_list"), "the list to go")
    assert focus(window) in ("spread", "left_paragraph", "right_paragraph")


def test_f9_hides_the_map_and_shows_it(window: Running) -> None:
    assert window.shows("change_map")
    window.press("F9")
    wait_for(lambda: not window.shows("change_map"), "the map to go")
    assert not is_checked(window, "show_map")
    window.press("F9")
    wait_for(lambda: window.shows("change_map"), "the map to come back")


def test_ctrl_d_folds_what_is_unchanged_and_opens_it_again(window: Running) -> None:
    before = rows(window)
    window.press("ctrl+d")
    wait_for(lambda: len(rows(window)) < len(before), "rows to be folded")
    folds = [node.name for node in window.inside("spread") if node.is_called("row") and node.name]
    assert folds
    assert all("are the same" in fold for fold in folds)
    assert any(name.startswith("edited") for name in names(window, "left"))
    window.press("ctrl+d")
    wait_for(lambda: rows(window) == before, "all rows to be open")


def test_enter_opens_a_folded_stretch(window: Running) -> None:
    before = rows(window)
    window.press("alt+Home", "ctrl+d")
    wait_for(lambda: not any(FOLDED in name for name in names(window, "left")), "rows to be folded")
    window.press("Return")
    wait_for(lambda: any(FOLDED in name for name in names(window, "left")), "the fold to open")
    window.press("ctrl+d")
    wait_for(lambda: rows(window) == before, "all rows to be open")


def test_ctrl_shift_d_shows_what_was_stripped_with_its_reason_and_hides_it(window: Running) -> None:
    assert not any("stripped" in name for name in names(window, "left"))
    window.press("ctrl+shift+d")
    wait_for(
        lambda: any(n.startswith("stripped, ") and "Subscribe" in n for n in names(window, "left")), "ghosts"
    )
    assert is_checked(window, "show_stripped")
    window.press("ctrl+shift+d")
    wait_for(lambda: not any("stripped" in name for name in names(window, "left")), "the ghosts to go")


def test_a_caret_on_what_was_stripped_moves_on_when_that_is_hidden(window: Running) -> None:
    window.press("ctrl+shift+d")
    wait_for(lambda: any("Subscribe" in name for name in names(window, "left")), "the ghosts")
    put_caret(window, "left", "Subscribe")
    window.press("ctrl+shift+d")
    wait_for(lambda: HEADLINE in under_caret(window), "the caret on the headline")


def test_ctrl_l_lets_the_panes_scroll_apart_and_together_again(window: Running) -> None:
    window.press("Home")
    put_caret(window, "right", HEADLINE)
    window.press("ctrl+l")
    wait_until_checked(window, "lock", False)
    window.press("End", "Home", "Next")
    wait_for(lambda: not is_in_sight(window, "right", HEADLINE), "the right pane to scroll")
    assert is_in_sight(window, "left", HEADLINE)
    window.press("ctrl+l")
    wait_until_checked(window, "lock", True)
    wait_for(lambda: is_in_sight(window, "right", HEADLINE), "the right pane to return")
    for words in (HEADLINE, UNCHANGED):
        assert paragraph(window, "left", words).area[1] == paragraph(window, "right", words).area[1]


def test_page_keys_home_and_end_scroll_both_panes(window: Running) -> None:
    window.press("Home")
    wait_for(lambda: is_in_sight(window, "left", HEADLINE), "the beginning")
    for key, there, gone in (("End", LAST, HEADLINE), ("Home", HEADLINE, LAST)):
        window.press(key)
        for side in ("left", "right"):
            wait_for(
                lambda side=side, there=there: is_in_sight(window, side, there), f"{there} on the {side}"
            )
            assert not is_in_sight(window, side, gone)
    top = paragraph(window, "left", UNCHANGED).area[1]
    window.press("Down")
    wait_for(lambda: paragraph(window, "left", UNCHANGED).area[1] < top, "a step down")
    window.press("Up")
    wait_for(lambda: paragraph(window, "left", UNCHANGED).area[1] == top, "a step up")
    window.press("Next", "Next")
    wait_for(lambda: not is_in_sight(window, "left", HEADLINE), "two pages down")
    window.press("Prior", "Prior")
    wait_for(lambda: is_in_sight(window, "left", HEADLINE), "two pages up")


@pytest.mark.parametrize(
    ("larger", "smaller", "normal"),
    [
        ("ctrl+plus", "ctrl+minus", "ctrl+0"),
        ("ctrl+equal", "ctrl+minus", "ctrl+0"),
        ("ctrl+KP_Add", "ctrl+KP_Subtract", "ctrl+KP_0"),
    ],
)
def test_text_is_made_larger_smaller_and_normal_again(
    window: Running, larger: str, smaller: str, normal: str
) -> None:
    window.press("alt+Home", "Home")

    def height() -> int:
        return paragraph(window, "left", HEADLINE).area[3]

    usual = height()
    window.press(larger, larger, larger)
    large = wait_for(lambda: now if (now := height()) > usual else 0, "larger text")
    window.press(smaller)
    wait_for(lambda: usual < height() < large, "smaller text")
    window.press(normal)
    wait_for(lambda: height() == usual, "normal text")
    window.press(*[smaller] * 3)
    wait_for(lambda: height() < usual, "text smaller than normal")
    window.press(normal)
    wait_for(lambda: height() == usual, "normal text again")


def test_f11_fills_the_screen_and_returns(window: Running) -> None:
    before = window.geometry()[2:]
    window.press("F11")
    wait_for(lambda: window.geometry() == (0, 0, *SIZE), "the whole screen")
    window.press("F11")
    wait_for(lambda: window.geometry()[2:] == before, "the size from before")


def test_ctrl_f_finds_and_f3_and_shift_f3_go_from_find_to_find(window: Running) -> None:
    window.press("ctrl+f")
    wait_for_focus(window, "find_words")
    window.type("Petrel")
    window.wait_to_say("find_count", "1 of 2")
    window.press("F3")
    window.wait_to_say("find_count", "2 of 2")
    wait_for(lambda: is_in_sight(window, "right", "Petrel"), "what was found")
    window.press("F3")
    window.wait_to_say("find_count", "1 of 2")
    window.press("shift+F3")
    window.wait_to_say("find_count", "2 of 2")
    window.press("F6")
    wait_for(lambda: focus(window) != "find_words", "the focus to leave the find bar")
    window.press("shift+F3")
    window.wait_to_say("find_count", "1 of 2")
    close_find_bar(window)


def test_f3_opens_the_closed_find_bar_with_the_words_from_before(window: Running) -> None:
    window.press("ctrl+f")
    wait_for_focus(window, "find_words")
    window.type("knots")
    window.wait_to_say("find_count", "1 of 2")
    close_find_bar(window)
    window.press("F3")
    window.wait_to_say("find_count", "1 of 2")
    assert window.shows("find_bar")
    window.press("F3")
    window.wait_to_say("find_count", "2 of 2")
    close_find_bar(window)


def test_what_was_stripped_is_found_once_it_is_shown(window: Running) -> None:
    window.press("ctrl+f")
    wait_for_focus(window, "find_words")
    window.type("Subscribe")
    window.wait_to_say("find_count", "not found")
    window.press("ctrl+shift+d")
    window.wait_to_say("find_count", "1 of 1")
    window.press("ctrl+shift+d")
    window.wait_to_say("find_count", "not found")
    close_find_bar(window)


def test_letters_that_are_keys_in_the_panes_are_letters_in_the_find_bar(
    window: Running, sheet: Sheet
) -> None:
    window.press("alt+Home", "ctrl+f")
    wait_for_focus(window, "find_words")
    window.type("span xra")
    window.wait_to_say("find_count", "not found")
    assert window.part("find_words")[0].text == "span xra"
    window.wait_to_say("status_position", f"Difference 1 of {sheet.stop_count}")
    close_find_bar(window)


def close_find_bar(window: Running) -> None:
    """Close the find bar by Escape, from wherever the focus is, and go back to the panes."""
    window.press("ctrl+f")
    wait_for_focus(window, "find_words")
    window.press("Escape")
    wait_for(lambda: not window.shows("find_bar"), "the find bar to go")
    assert focus(window) in ("spread", "left_paragraph", "right_paragraph")


@pytest.mark.parametrize("key", ["ctrl+slash", "F1"])
def test_a_key_shows_all_keys(window: Running, key: str) -> None:
    window.press(key)
    wait_for(lambda: window.shows("shortcuts_sheet"), "the sheet of keys")
    shown = {node.name for node in window.part("shortcuts_sheet") if node.role == "table cell"}
    assert {"Next Difference", "Alt+Down, F8, N", "Swap Sides", "Ctrl+\\"} <= shown
    window.press("Escape")
    wait_for(lambda: not window.shows("shortcuts_sheet"), "the sheet to go")


@pytest.mark.parametrize(("key", "dialog"), [("ctrl+comma", "preferences"), ("ctrl+p", "print_preview")])
def test_a_key_opens_a_dialog_and_escape_closes_it(window: Running, key: str, dialog: str) -> None:
    window.press(key)
    wait_for(lambda: window.shows(dialog), dialog)
    window.press("Escape")
    wait_for(lambda: not window.shows(dialog), f"{dialog} to go")


def test_ctrl_with_down_and_up_leads_the_caret_from_paragraph_to_paragraph(window: Running) -> None:
    put_caret(window, "left", HEADLINE)
    pane = names(window, "left")
    window.press("ctrl+Down")
    wait_for(lambda: under_caret(window) == pane[1], "the next paragraph")
    window.press("ctrl+Up")
    wait_for(lambda: under_caret(window) == pane[0], "the one from before")
