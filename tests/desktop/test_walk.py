"""The main job on a real desktop: drop two files, see them side by side, walk the differences by keyboard."""

from pathlib import Path

import pytest
from running import Running, Start, drag
from screen import Screen, wait_for

from reader.pipeline import compare_articles, open_articles
from reader.present import Sheet, describe, present
from reader.resources import resource

EVENING, MORNING = "samples/harbour-ferry-evening.txt", "samples/harbour-ferry-morning.txt"


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    """What the window has to show of the two samples."""
    left, right = (open_articles(resource(name))[0] for name in (EVENING, MORNING))
    return present(compare_articles(left, right))


def test_two_dropped_files_are_walked_by_keyboard_from_end_to_end(
    screen: Screen, start: Start, tmp_path: Path, sheet: Sheet
) -> None:
    window = start("-m", "reader")
    window.place(20, 20, 1250, 820)
    drag(screen, tmp_path, [resource(EVENING), resource(MORNING)], window)
    window.wait_to_say("status_position", f"{sheet.stop_count} to walk through")
    assert_both_are_side_by_side(window, sheet)

    sentences = [str(describe(sheet, stop)) for stop in range(sheet.stop_count)]
    assert len(sentences) > 3
    for stop, sentence in enumerate(sentences):
        window.press("alt+Down")
        window.wait_to_say("status_position", f"Difference {stop + 1} of {len(sentences)}")
        assert window.text_of("status_sentence") == sentence
    window.press("alt+Down")
    window.wait_to_say("status_sentence", "Last difference")

    for stop in reversed(range(len(sentences) - 1)):
        window.press("alt+Up")
        window.wait_to_say("status_position", f"Difference {stop + 1} of {len(sentences)}")
        assert window.text_of("status_sentence") == sentences[stop]
    window.press("alt+Up")
    window.wait_to_say("status_sentence", "First difference")


def assert_both_are_side_by_side(window: Running, sheet: Sheet) -> None:
    """The list names both articles and their sides, and the spread has taken the place of the welcome."""
    left, right = window.items_of("article_list")
    assert left.startswith(sheet.left.title)
    assert "on the left" in left
    assert right.startswith(sheet.right.title)
    assert "on the right" in right
    assert window.shows("spread")
    assert not window.shows("welcome")


def test_files_named_on_the_command_line_are_shown(start: Start, sheet: Sheet) -> None:
    window = start("-m", "reader", resource(EVENING), resource(MORNING))
    window.wait_to_say("status_position", f"{sheet.stop_count} to walk through")
    assert window.shows("spread")


def test_a_file_that_cannot_be_read_is_named_and_the_window_goes_on(start: Start, tmp_path: Path) -> None:
    window = start("-m", "reader", tmp_path / "gone.txt", resource(MORNING))
    window.wait_to_say("status_sentence", "gone.txt")
    wait_for(lambda: len(window.items_of("article_list")) == 2, "both files in the list")
    assert "not found" in window.items_of("article_list")[0]


def test_no_process_outlives_the_window(screen: Screen, start: Start) -> None:
    window = start("-m", "reader", resource(EVENING), resource(MORNING))
    window.wait_to_say("status_position", "to walk through")
    workers = children_of(window.process.pid)
    assert workers
    window.press("ctrl+q")
    assert window.process.wait(30) == 0
    wait_for(lambda: not any(map(is_alive, workers)), "the workers to end")


def test_no_process_outlives_a_window_that_is_killed(start: Start) -> None:
    window = start("-m", "reader", resource(EVENING), resource(MORNING))
    window.wait_to_say("status_position", "to walk through")
    workers = children_of(window.process.pid)
    assert workers
    window.process.kill()
    window.process.wait()
    wait_for(lambda: not any(map(is_alive, workers)), "the workers to end")


def children_of(process: int) -> list[int]:
    """The processes that a process started and that still run."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        number, parent = int(status.parent.name), parent_of(status)
        if parent == process:
            found.append(number)
    return found


def parent_of(status: Path) -> int:
    """The parent of a process by its line in /proc, 0 if it is gone."""
    try:
        return int(status.read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0


def is_alive(process: int) -> bool:
    """Whether a process still runs."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False
