"""What the mouse does in the real window: clicks, drags and the wheel."""

import pytest
from running import Running, between, move
from screen import Node, wait_for
from seen import is_in_sight, names, paragraph, wait_for_focus

from reader.present import Sheet

HEADLINE = "drifts for four hours"
THIRD = "passengers and 19 crew"
LAST = "I have waited for that ship"
FOLDED = "There was a sound like a door"

WHEEL_UP, WHEEL_DOWN = 4, 5
STEPS = 20


@pytest.fixture
def at_top(window: Running) -> Running:
    """The shared window, scrolled to its beginning."""
    window.press("alt+Home", "Home")
    wait_for(lambda: is_in_sight(window, "left", HEADLINE), "the beginning")
    return window


def drag(window: Running, start: tuple[int, int], goal: tuple[int, int]) -> None:
    """Press the left button at a place, lead the pointer to another, and let go."""
    window.screen.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
    try:
        move(window.screen, [between(start, goal, step / STEPS) for step in range(1, STEPS + 1)])
    finally:
        window.screen.run("xdotool", "mouseup", "1")


def pasted_name(window: Running) -> str:
    """What was copied, as the question for a name offers it; the question is left by Escape."""
    window.press("ctrl+c", "ctrl+v")
    wait_for(lambda: window.shows("paste_name"), "the question for a name")
    offered = next(node.text for node in window.part("paste_name") if node.role == "text")
    window.press("Escape")
    wait_for(lambda: not window.shows("paste_name"), "the question to go")
    return offered


def share_of(node: Node, share: float) -> tuple[int, int]:
    """The point in the middle of something's width, at a share (0 to 1) of its height."""
    left, top, width, height = node.area
    return left + width // 2, top + round(height * share)


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_click_on_a_difference_makes_it_the_current_one(at_top: Running, sheet: Sheet, side: str) -> None:
    at_top.click(paragraph(at_top, side, THIRD))
    at_top.wait_to_say("status_position", f"Difference 2 of {sheet.stop_count}")
    wait_for_focus(at_top, f"{side}_paragraph")


def test_a_click_on_the_map_goes_to_the_place_and_a_drag_there_goes_on(at_top: Running) -> None:
    chart = at_top.part("change_map")[0]
    at_top.screen.run("xdotool", "mousemove", *map(str, share_of(chart, 0.98)), "click", "1")
    wait_for(lambda: is_in_sight(at_top, "left", LAST), "the end")
    assert not is_in_sight(at_top, "left", HEADLINE)
    drag(at_top, share_of(chart, 0.9), share_of(chart, 0.02))
    wait_for(lambda: is_in_sight(at_top, "left", HEADLINE), "the beginning")
    assert not is_in_sight(at_top, "left", LAST)


def test_a_drag_selects_text_that_can_be_copied(at_top: Running) -> None:
    left, top, _, height = paragraph(at_top, "left", HEADLINE).area
    line = top + height // 4
    drag(at_top, (left + 1, line), (left + 160, line))
    copied = pasted_name(at_top)
    assert len(copied) > 3
    assert "Ferry with 212 aboard drifts for four hours off Aldermouth".startswith(copied)


@pytest.mark.parametrize(("times", "selected"), [(2, "Ferry"), (3, "Ferry with 212 aboard drifts")])
def test_two_clicks_select_a_word_and_three_a_paragraph(at_top: Running, times: int, selected: str) -> None:
    left, top, _, height = paragraph(at_top, "left", HEADLINE).area
    at_top.screen.run("xdotool", "mousemove", str(left + 8), str(top + height // 4))
    at_top.screen.run("xdotool", "click", "--repeat", str(times), "--delay", "60", "1")
    found = pasted_name(at_top)
    assert found == selected if times == 2 else found.startswith(selected)


def test_the_wheel_scrolls_both_panes(at_top: Running) -> None:
    for side in ("left", "right"):
        before = paragraph(at_top, "left", THIRD).area[1]
        at_top.click(paragraph(at_top, side, THIRD), button=WHEEL_DOWN)
        wait_for(lambda before=before: paragraph(at_top, "left", THIRD).area[1] < before, "a notch down")
        assert paragraph(at_top, "left", THIRD).area[1] == paragraph(at_top, "right", THIRD).area[1]
        at_top.click(paragraph(at_top, side, THIRD), button=WHEEL_UP)
        wait_for(lambda before=before: paragraph(at_top, "left", THIRD).area[1] == before, "a notch up")


def test_ctrl_and_the_wheel_make_the_text_larger_and_smaller(at_top: Running) -> None:
    usual = paragraph(at_top, "left", HEADLINE).area[3]
    at_top.screen.run("xdotool", "keydown", "ctrl")
    try:
        at_top.click(paragraph(at_top, "left", HEADLINE), button=WHEEL_UP)
        wait_for(lambda: paragraph(at_top, "left", HEADLINE).area[3] > usual, "larger text")
        at_top.click(paragraph(at_top, "left", HEADLINE), button=WHEEL_DOWN)
        wait_for(lambda: paragraph(at_top, "left", HEADLINE).area[3] == usual, "the text from before")
    finally:
        at_top.screen.run("xdotool", "keyup", "ctrl")


def test_a_click_on_a_fold_opens_it(at_top: Running) -> None:
    at_top.press("ctrl+d")
    wait_for(lambda: not any(FOLDED in name for name in names(at_top, "left")), "a fold")
    fold = next(node for node in at_top.inside("spread") if "are the same" in node.name)
    at_top.click(fold)
    wait_for(lambda: any(FOLDED in name for name in names(at_top, "left")), "the fold to open")
    at_top.press("ctrl+d")
    wait_for(lambda: not any("are the same" in node.name for node in at_top.inside("spread")), "no fold")


def test_a_click_in_the_change_list_goes_to_the_difference(at_top: Running, sheet: Sheet) -> None:
    at_top.press("ctrl+shift+l")
    wait_for_focus(at_top, "changes")
    at_top.click(next(node for node in at_top.inside("changes") if "Paragraph 8 moved" in node.name))
    at_top.wait_to_say("status_position", f"Difference 3 of {sheet.stop_count}")
    at_top.press("ctrl+shift+l")
    wait_for(lambda: not at_top.shows("change_list"), "the list to go")


def test_a_kind_that_is_switched_off_is_not_listed(at_top: Running, sheet: Sheet) -> None:
    at_top.press("ctrl+shift+l")
    wait_for_focus(at_top, "changes")
    for listed in (sheet.stop_count - 1, sheet.stop_count):
        at_top.click(at_top.part("show_moved")[0])
        wait_for(lambda listed=listed: len(at_top.items_of("changes")) == listed, f"{listed} differences")
    at_top.press("ctrl+shift+l")
    wait_for(lambda: not at_top.shows("change_list"), "the list to go")


def test_the_right_button_opens_the_menu_of_the_panes(at_top: Running) -> None:
    before = windows_in_sight(at_top)
    at_top.click(paragraph(at_top, "left", THIRD), button=3)
    wait_for(lambda: windows_in_sight(at_top) > before, "the menu")
    at_top.press("f")
    wait_for_focus(at_top, "find_words")
    at_top.press("Escape")
    wait_for(lambda: not at_top.shows("find_bar"), "the find bar to go")


def windows_in_sight(window: Running) -> int:
    """How many windows of the program the X server shows; menus count, which no screen reader finds."""
    search = ("xdotool", "search", "--all", "--onlyvisible", "--pid", str(window.process.pid), "--class", ".")
    return len(window.screen.run(*search, check=False).split())
