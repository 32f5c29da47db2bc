"""The window as somebody hears it who does not see it: read, walked and spoken on a real desktop."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import Running, Start
from screen import Node, Screen, system_python, wait_for

from reader.pipeline import compare_articles, open_articles
from reader.present import Mark, Sheet, describe, present
from reader.resources import resource

FILES = tuple(resource(f"samples/harbour-ferry-{time}.txt") for time in ("evening", "morning"))
KINDS = ("edited: ", "added: ", "removed: ", "moved, now paragraph ", "moved here from paragraph ")


class Heard:
    """What the screen reader was told while a test ran, first to last."""

    def __init__(self, log: Path) -> None:
        self._log = log

    def all(self, event: str) -> list[dict[str, str]]:
        """What was announced, or what got the focus."""
        lines = self._log.read_text(encoding="utf-8").splitlines()
        found = [json.loads(line) for line in lines if line.endswith("}")]
        return [told for told in found if told.get("event") == event]

    def last(self, event: str) -> str:
        """The last thing announced, or that got the focus, in words."""
        return next((told["words"] for told in reversed(self.all(event))), "")

    def number(self, event: str) -> int:
        """How many things were announced so far, or got the focus."""
        return len(self.all(event))

    def wait_for(self, event: str, words: str) -> str:
        """Wait until the last thing announced or focused has these words in it, and return it."""
        try:
            return wait_for(lambda: last if words in (last := self.last(event)) else None, words)
        except AssertionError as vain:
            raise AssertionError(f"{vain}; the last {event} was “{self.last(event)}”") from None


@pytest.fixture
def heard(screen: Screen, tmp_path: Path) -> Iterator[Heard]:
    """An ear on the accessibility bus."""
    python, script = system_python(), Path(__file__).parent / "listener.py"
    assert python is not None
    log = tmp_path / "heard.log"
    with log.open("wb") as written:
        ear = subprocess.Popen([python, "-I", str(script)], env=screen.environment, stdout=written)
    try:
        wait_for(lambda: log.read_bytes(), "the listener")
        yield Heard(log)
    finally:
        ear.kill()
        ear.wait()


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    """What the window has to show of the two samples."""
    left, right = (open_articles(file)[0] for file in FILES)
    return present(compare_articles(left, right))


@pytest.fixture
def window(start: Start, sheet: Sheet) -> Running:
    """The real window with the two samples."""
    found = start("-m", "reader", *FILES)
    found.wait_to_say("status_position", f"{sheet.stop_count} to walk through")
    return found


def paragraphs(window: Running, side: str) -> list[Node]:
    """The paragraphs of one pane, as a screen reader finds them in the spread."""
    return [node for node in window.inside("spread") if node.identity.endswith(f"{side}_paragraph")]


def without_kind(name: str) -> str:
    """What is read of a paragraph, without the kind before it."""
    return name.split(": ", 1)[1] if name.startswith((*KINDS, "split: ", "merged: ", "differs")) else name


def texts(window: Running, side: str) -> list[str]:
    """The paragraphs of one pane as they are read, without their kinds."""
    return [without_kind(node.name) for node in paragraphs(window, side)]


def test_the_articles_and_both_panes_are_read_with_their_kinds(window: Running, sheet: Sheet) -> None:
    assert [("on the left" in item, "on the right" in item) for item in window.items_of("article_list")] == [
        (True, False),
        (False, True),
    ]
    for side in ("left", "right"):
        kept = [p for line in sheet.lines if line.mark is not Mark.GHOST for p in getattr(line, side)]
        assert texts(window, side) == [paragraph.text for paragraph in kept]
        assert all(node.description.startswith(side) for node in paragraphs(window, side))
    names = [node.name for side in ("left", "right") for node in paragraphs(window, side)]
    assert all(any(name.startswith(kind) for name in names) for kind in KINDS)
    assert window.part("spread")[0].description.startswith("Ctrl+Down and Ctrl+Up lead from paragraph to")
    (title, *_) = paragraphs(window, "left")
    assert title.description == f"left, headline. {describe(sheet, 0).detail}"


def test_each_step_of_the_walk_is_announced(window: Running, heard: Heard, sheet: Sheet) -> None:
    for stop in range(min(4, sheet.stop_count)):
        window.press("alt+Down")
        said = heard.wait_for("announced", f"Difference {stop + 1} of {sheet.stop_count}")
        assert said.startswith(str(describe(sheet, stop)))
        assert window.text_of("status_sentence") == str(describe(sheet, stop))


def test_what_was_said_already_is_not_said_again(window: Running, heard: Heard, sheet: Sheet) -> None:
    window.press("F5")
    summary = heard.wait_for("announced", f"{sheet.stop_count} differences")
    assert "to walk through" not in summary
    window.press("alt+End", "alt+Down")
    assert heard.wait_for("announced", "Last") == "Last difference. Press again to start over."
    window.press("ctrl+shift+l")
    heard.wait_for("focused", "Differences")
    window.press("alt+Up")
    before_last = sheet.stop_count - 2
    heard.wait_for("announced", f"Difference {before_last + 1} of")
    assert heard.last("announced") == f"Difference {before_last + 1} of {sheet.stop_count}"
    heard.wait_for("focused", str(describe(sheet, before_last)))


def test_a_changed_word_is_said_with_its_side_and_without_its_paragraph(
    window: Running, heard: Heard
) -> None:
    window.press("alt+Home", "alt+Down")
    heard.wait_for("announced", "Difference 2 of")
    focused = heard.number("focused")
    for words in ("Change 1 of 6, left: 212", "Change 2 of 6, right: 219"):
        window.press("F4")
        assert heard.wait_for("announced", words) == words
    assert heard.number("focused") == focused


def test_either_end_of_a_move_says_where_it_is(window: Running, heard: Heard, sheet: Sheet) -> None:
    stop = next(at for at in range(sheet.stop_count) if sheet.stop(at).mark is Mark.MOVED)
    window.press("alt+Home", *["alt+Down"] * stop)
    heard.wait_for("announced", f"Difference {stop + 1} of")
    for place in ("right, paragraph 18", "left, paragraph 8"):
        window.press("ctrl+shift+g")
        heard.wait_for("announced", place)


def test_what_is_only_seen_is_said(window: Running, heard: Heard) -> None:
    window.press("alt+Home", "alt+Down")
    for key, words in (
        ("space", "Ticked."),
        ("space", "No longer ticked."),
        ("F9", "Change Map: off"),
        ("F9", "Change Map: on"),
        ("ctrl+d", "Fold What Is Unchanged: on"),
        ("ctrl+d", "Fold What Is Unchanged: off"),
        ("ctrl+plus", "13 points"),
        ("ctrl+0", "12 points"),
        ("ctrl+l", "The panes scroll apart."),
    ):
        window.press(key)
        assert heard.wait_for("announced", words) == words
    window.press("shift+F6", "Home", "ctrl+shift+Down")
    heard.wait_for("announced", "Place 2 of 2")
    window.press("F6", "x")
    wait_for(lambda: "Stripped." in [told["words"] for told in heard.all("announced")], "what X did")


def test_what_is_found_and_what_is_selected_is_said(window: Running, heard: Heard) -> None:
    window.press("ctrl+f")
    heard.wait_for("focused", "Find")
    window.type("Petrel")
    said = [heard.wait_for("announced", "1 of 2, ")]
    window.press("F3")
    said.append(heard.wait_for("announced", "2 of 2, "))
    assert all("Petrel" in words and (", left: " in words or ", right: " in words) for words in said)
    window.press("ctrl+a", "BackSpace")
    window.type("nowhere")
    heard.wait_for("announced", "not found")
    window.press("Escape", "Home", "ctrl+Up", "ctrl+Down", "ctrl+shift+Right")
    heard.wait_for("announced", " selected")


def test_an_empty_window_says_what_to_do(start: Start, heard: Heard) -> None:
    window = start("-m", "reader")
    heard.wait_for("announced", "Drop two articles here. Text copied from web pages")
    window.press("alt+Down")
    heard.wait_for("announced", "Open two articles first.")
    window.press("F6")
    heard.wait_for("focused", "Open files")


def test_the_focus_follows_the_caret_from_paragraph_to_paragraph(
    window: Running, heard: Heard, sheet: Sheet
) -> None:
    left = [node.name for node in paragraphs(window, "left")]
    go_to_the_panes(window, heard)
    for name in left[:3]:
        window.press("ctrl+Down")
        heard.wait_for("focused", name)
    window.press("ctrl+Up")
    heard.wait_for("focused", left[1])
    focused = [node for node in paragraphs(window, "left") if "focused" in node.states]
    assert [node.name for node in focused] == [left[1]]
    window.press("Right")
    wait_for(lambda: heard.all("focused")[-1]["description"].startswith("right"), "the right pane")


def go_to_the_panes(window: Running, heard: Heard) -> None:
    """Give the panes the focus from outside, by going to the list and back."""
    for key, words in (("shift+F6", ""), ("F6", "The two articles")):
        before = len(heard.all("focused"))
        window.press(key)
        wait_for(lambda before=before: len(heard.all("focused")) > before, "F6 to move the focus")
        heard.wait_for("focused", words)


def test_what_was_stripped_is_read_with_its_reason_once_it_is_shown(window: Running) -> None:
    window.press("ctrl+shift+d")
    stripped = wait_for(
        lambda: [node for node in paragraphs(window, "left") if node.name.startswith("stripped, ")],
        "what was stripped",
    )
    assert any("Subscribe" in node.name for node in stripped)


def test_swapped_sides_are_read_swapped(window: Running) -> None:
    before = texts(window, "left")
    window.press("ctrl+backslash")
    wait_for(lambda: texts(window, "right") == before, "the right pane to read what the left one read")


def test_nothing_complains_and_the_program_ends_well_while_it_is_read(window: Running, heard: Heard) -> None:
    assert paragraphs(window, "left")
    window.press("ctrl+q")
    assert window.process.wait(30) == 0
    assert "Traceback" not in window.log.read_text(encoding="utf-8", errors="replace")
