"""Keys pressed while something else than the panes has the keyboard: a dialog, a field, a list, a menu."""

from collections.abc import Callable

import pytest
from running import Running
from screen import wait_for
from seen import focus, names, paragraph, put_caret, under_caret, wait_for_focus
from test_keys_deciding import is_kept
from test_keys_walking import go_to, wait_for_stop
from test_mouse import windows_in_sight

from reader.present import Sheet

HEADLINE = "drifts for four hours"
KEPT = "In the fish hall"


def focused(window: Running) -> str:
    """The object name of what has the focus; empty for a field in a list, which is not found. The current
    item of a list, and the closed list of a combo box, say at all times that they have it."""
    found = [node for node in window.nodes() if "focused" in node.states and node.role != "list item"]
    names = [node.identity.rpartition(".")[2] for node in found]
    return next((name for name in reversed(names) if name != "QComboBoxListView"), "")


@pytest.mark.parametrize(("leave", "back"), [("ctrl+f", "Escape"), ("ctrl+shift+l", "ctrl+shift+l")])
def test_the_walk_goes_on_from_the_find_bar_and_from_the_change_list(
    window: Running, sheet: Sheet, leave: str, back: str
) -> None:
    go_to(window, sheet, 0)
    window.press(leave)
    wait_for_focus(window, "find_words", "changes")
    where = focus(window)
    for key, stop in (("alt+Down", 1), ("F8", 2), ("shift+F8", 1), ("alt+End", -1), ("alt+Home", 0)):
        window.press(key)
        wait_for_stop(window, sheet, stop)
    assert focus(window) == where
    window.press(back)
    wait_for(lambda: not window.shows("find_bar") and not window.shows("change_list"), "it to go")


def test_letters_that_are_keys_in_the_panes_are_letters_in_a_title(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 0)
    before = [names(window, side) for side in ("left", "right")]
    window.press("shift+F6")
    wait_for_focus(window, "article_list")
    window.press("Home", "F2")
    wait_for(lambda: not focused(window), "the field for the title")
    window.type("x ran")
    window.press("alt+Down")
    wait_for_stop(window, sheet, 1)
    assert not focused(window)
    window.press("Escape")
    wait_for_focus(window, "article_list")
    assert "drifts for four hours" in window.items_of("article_list")[0]
    assert [names(window, side) for side in ("left", "right")] == before
    window.press("F6")
    wait_for_focus(window, "left_paragraph")


def test_in_the_filter_one_types_and_walks(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 0)
    window.press("ctrl+e")
    wait_for(lambda: focused(window) == "article_filter", "the filter")
    window.type("212")
    wait_for(lambda: len(window.items_of("article_list")) == 1, "one article")
    window.press("F8")
    wait_for_stop(window, sheet, 1)
    window.press("ctrl+a", "Delete")
    wait_for(lambda: len(window.items_of("article_list")) == 2, "both articles")
    window.press("F6")
    wait_for_focus(window, "left_paragraph")


def test_while_a_menu_is_open_keys_are_its_own_and_escape_leads_back(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 0)
    put_caret(window, "left", KEPT)
    window.press("alt+g")
    wait_for(lambda: windows_in_sight(window) > 1, "the menu")
    window.press("F8", "x", "Escape", "Escape")
    wait_for(lambda: windows_in_sight(window) == 1, "the menu to go")
    wait_for_focus(window, "left_paragraph")
    assert is_kept(window, KEPT)
    window.wait_to_say("status_position", f"Difference 1 of {sheet.stop_count}")


def test_the_menu_key_opens_the_menu_of_the_paragraph_and_its_letters_strip_nothing(window: Running) -> None:
    put_caret(window, "left", KEPT)
    window.press("Menu")
    wait_for(lambda: windows_in_sight(window) > 1, "the menu")
    window.press("Down", "Escape")
    wait_for(lambda: windows_in_sight(window) == 1, "the menu to go")
    assert KEPT in under_caret(window)
    assert is_kept(window, KEPT)


@pytest.mark.parametrize(
    ("key", "dialog"), [("ctrl+comma", "preferences"), ("F1", "shortcuts_sheet"), ("ctrl+i", "properties")]
)
def test_behind_a_dialog_nothing_is_done_and_escape_leads_back(
    window: Running, sheet: Sheet, key: str, dialog: str
) -> None:
    go_to(window, sheet, 0)
    put_caret(window, "right", HEADLINE)
    window.press(key)
    wait_for(lambda: window.shows(dialog), dialog)
    window.press("F8", "alt+Down", "ctrl+d", "ctrl+l", "Escape")
    wait_for(lambda: not window.shows(dialog), f"{dialog} to go")
    wait_for_focus(window, "right_paragraph")
    assert HEADLINE in under_caret(window)
    window.wait_to_say("status_position", f"Difference 1 of {sheet.stop_count}")
    for action, on in (("fold_unchanged", False), ("lock", True)):
        assert any("checked" in node.states for node in window.part(action)) == on


def test_tab_comes_round_to_where_it_began_with_everything_open(window: Running) -> None:
    put_caret(window, "left", HEADLINE)
    window.press("ctrl+shift+l", "ctrl+f")
    wait_for_focus(window, "find_words")
    stations = round_trip(window, "Tab")
    assert {"find_next", "find_where", "changes", "show_edited", "article_list"} <= set(stations)
    assert any(name.endswith("paragraph") for name in stations)
    assert sorted(round_trip(window, "shift+Tab")) == sorted(stations)
    window.press("Escape", "ctrl+shift+l")
    wait_for(lambda: not window.shows("change_list"), "the list to go")


def round_trip(window: Running, key: str) -> list[str]:
    """The names of what has the focus, step by step, until it is where it was."""
    start, found = focused(window), []
    while start not in found:
        before = focused(window)
        window.press(key)
        found.append(wait_for(other_than(window, before), f"{key} to lead away from {before}"))
        assert len(found) < 30, f"{key} never comes back: {found}"
    return found


def other_than(window: Running, before: str) -> Callable[[], str | None]:
    return lambda: name if (name := focused(window)) not in (before, "") else None


@pytest.mark.parametrize(
    ("key", "dialog"),
    [
        ("shift+F5", "encodings"),
        ("ctrl+shift+p", "pairs"),
        ("ctrl+shift+m", "matrix"),
        ("ctrl+shift+o", "fileNameEdit"),
        ("ctrl+shift+s", "fileNameEdit"),
    ],
)
def test_every_key_that_asks_something_can_be_taken_back(window: Running, key: str, dialog: str) -> None:
    put_caret(window, "left", HEADLINE)
    window.press(key)
    wait_for(lambda: window.shows(dialog), dialog)
    window.press("Escape")
    wait_for(lambda: not window.shows(dialog), f"{dialog} to go")
    assert HEADLINE in under_caret(window)


def test_a_note_is_written_by_keys_and_undone(window: Running, sheet: Sheet) -> None:
    go_to(window, sheet, 1)
    window.press("ctrl+shift+n")
    wait_for(lambda: window.shows("difference_note"), "the field for the note")
    window.type("ask the harbour office")
    window.press("ctrl+Return")
    wait_for(lambda: not window.shows("difference_note"), "the field to go")
    window.press("alt+Home", "alt+Down")
    window.wait_to_say("status_sentence", "ask the harbour office")
    window.press("ctrl+z")
    window.wait_to_say("status_sentence", "Undone")
    assert paragraph(window, "left", HEADLINE)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("ctrl+shift+j", "holds one article only"),
        ("ctrl+shift+k", "Strip a paragraph with X or restore one with R first."),
        ("ctrl+shift+t", "Nothing was decided"),
        ("ctrl+shift+Up", "It is the first already."),
        ("ctrl+shift+g", "This difference was not moved."),
        ("Return", "Nothing that is in sight is folded."),
        ("ctrl+Next", "There is no other article"),
    ],
)
def test_a_key_of_which_nothing_comes_says_why(window: Running, sheet: Sheet, key: str, words: str) -> None:
    window.press("ctrl+e", "Return")
    wait_for_focus(window, "article_list")
    window.press("Home", "F6")
    wait_for_focus(window, "left_paragraph", "spread")
    go_to(window, sheet, 0)
    window.press(key)
    window.wait_to_say("status_sentence", words)
