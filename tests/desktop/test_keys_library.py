"""Many articles and what is thought of their differences, driven by keys alone in the real window."""

import os
import re
import signal
import sys

import pytest
from running import Running, Start
from screen import wait_for
from seen import wait_for_focus

from reader.resources import resource

EVENING, MORNING = (f"harbour-ferry-{time}.txt" for time in ("evening", "morning"))
FOUR = (EVENING, "he-library-first.txt", MORNING, "he-library-second.txt")


@pytest.fixture
def heap(start: Start) -> Running:
    """The window with four articles that were opened at once, two versions of either of two stories."""
    window = start("-m", "reader", *(resource(f"samples/{name}") for name in FOUR))
    wait_for(lambda: len(window.items_of("article_list")) == 4, "four articles")
    wait_for(lambda: all("different from" in item for item in others(window)), "what all have in common")
    window.press("ctrl+Next")
    window.wait_to_say("status_sentence", "beside")
    return window


def others(window: Running) -> list[str]:
    """The articles of the list that are not on the left."""
    return [item for item in window.items_of("article_list") if "on the left" not in item]


def title(window: Running) -> str:
    """What stands over the window."""
    return window.screen.run("xdotool", "getwindowname", window.window)


def to_list(window: Running) -> None:
    """Lead the focus to the list of articles, by way of its filter."""
    window.press("ctrl+e", "Return")
    wait_for_focus(window, "article_list")


def kept_verdicts(window: Running) -> set[str]:
    """The verdicts that stand in the file of the session that needs no name."""
    (file,) = (window.screen.folder / "home" / "data" / "diptych").glob("*.diptych")
    read = window.screen.run(sys.executable, "-m", "reader", "session", "--format", "json", str(file))
    return set(re.findall(r'"verdict": "([^"]+)"', read))


def test_ctrl_e_filters_enter_goes_to_the_first_and_the_list_is_grouped_by_story(heap: Running) -> None:
    heap.press("ctrl+e")
    heap.type("lindqvar")
    wait_for(lambda: len(heap.items_of("article_list")) == 2, "the two articles about the ferry")
    heap.press("Return")
    wait_for_focus(heap, "article_list")
    heap.press("ctrl+e", "ctrl+a", "Delete")
    wait_for(lambda: len(heap.items_of("article_list")) == 4, "all articles")
    heap.press("Tab", "Tab", "space")
    wait_for(
        lambda: sum("(2 articles)" in item for item in heap.items_of("article_list")) == 2, "two stories"
    )


def test_the_list_is_sorted_by_keys_and_an_article_renamed_stays_in_reach(heap: Running) -> None:
    heap.press("ctrl+e", "Tab", "Down")
    wait_for(lambda: heap.items_of("article_list")[1].startswith("Ferry with 219"), "the titles in order")
    to_list(heap)
    heap.press("Home", "F2", "ctrl+a")  # the field stands in the list, where a screen reader finds items only
    heap.type("Zephyr")
    heap.press("Return")
    wait_for(lambda: "Zephyr" in " ".join(heap.items_of("article_list")), "the new title")
    items = heap.items_of("article_list")
    assert next(at for at, item in enumerate(items) if item.startswith("Zephyr")) > 0
    heap.press("ctrl+z")
    wait_for(lambda: heap.items_of("article_list")[0].startswith("Ferry with 212"), "its own title again")


def test_ctrl_shift_down_moves_an_article_down_the_list(heap: Running) -> None:
    before = [item.split(".")[0] for item in heap.items_of("article_list")]
    to_list(heap)
    heap.press("Home", "ctrl+shift+Down")
    moved = [before[1], before[0], *before[2:]]
    wait_for(lambda: [item.split(".")[0] for item in heap.items_of("article_list")] == moved, "the move")
    heap.press("ctrl+z")
    wait_for(lambda: [item.split(".")[0] for item in heap.items_of("article_list")] == before, "its undoing")


def test_the_picture_of_all_is_walked_and_a_pair_chosen_from_it(heap: Running) -> None:
    before = title(heap)
    heap.press("ctrl+shift+m")
    wait_for(lambda: heap.shows("matrix"), "the picture")
    heap.press("Right")
    heap.wait_to_say("matrix_sentence", "% in common")
    heap.press("Right")
    heap.wait_to_say("matrix_sentence", "nothing in common")
    heap.press("Return")
    wait_for(lambda: title(heap) != before, "another pair")
    heap.press("Escape")
    wait_for(lambda: not heap.shows("matrix"), "the picture to go")


def test_pairs_are_proposed_with_reasons_and_chosen_by_enter(heap: Running) -> None:
    heap.press("ctrl+shift+p")
    wait_for(lambda: heap.shows("pairs"), "the pairs")
    wait_for(lambda: any("shared text" in item for item in heap.items_of("pairs_list")), "a reason")
    heap.press("Down", "Return")
    wait_for(lambda: "library" in title(heap) or "ferry" in title(heap), "a pair")
    heap.press("Escape")


def test_verdicts_by_keys_outlive_a_killed_program(start: Start, heap: Running) -> None:
    heap.press("ctrl+shift+l")
    wait_for(lambda: heap.items_of("changes"), "the list of differences")
    heap.press("alt+Home", "1", "alt+Down", "2")
    heap.press("ctrl+u", "3")
    wait_for(lambda: any("To check" in item for item in heap.items_of("changes")), "the third verdict")
    assert "Keep" in heap.items_of("changes")[0]
    assert "Noise" in heap.items_of("changes")[1]
    shown, progress = title(heap), heap.text_of("status_progress")
    assert progress.startswith("3 of ")
    wait_for(lambda: kept_verdicts(heap) >= {"keep", "noise", "to check"}, "all verdicts in the file")
    os.kill(heap.process.pid, signal.SIGKILL)
    heap.process.wait(30)

    again = start("-m", "reader")
    wait_for(lambda: title(again) == shown, "the same two articles")
    wait_for(lambda: again.text_of("status_progress") == progress, "what was seen before")
    again.press("ctrl+shift+l")
    wait_for(lambda: len(again.items_of("changes")) > 2, "the list of differences")
    assert [
        word for word in ("Keep", "Noise", "To check") if word in " ".join(again.items_of("changes"))
    ] == [
        "Keep",
        "Noise",
        "To check",
    ]
    assert len(again.items_of("article_list")) == 4


def test_a_second_window_is_told_that_nothing_is_saved_in_it(start: Start, heap: Running) -> None:
    second = start("-m", "reader", "--new-window")
    second.wait_to_say("session_warning", "what you decide is not saved")
    wait_for(lambda: len(second.items_of("article_list")) == 4, "the articles of the session")
    assert not heap.text_of("session_warning")
