"""Keys that open, paste, close, reload, swap and pair articles, pressed in the real window."""

from pathlib import Path

import pytest
from running import Running, Start
from screen import wait_for
from seen import names, wait_for_focus

from reader.resources import resource

EVENING, MORNING = (f"harbour-ferry-{time}.txt" for time in ("evening", "morning"))
WIRE = "northern-wire-report.txt"
TRACE = "was seen off the Tern Rocks on Monday, and nobody has found out to whom she belongs."


@pytest.fixture
def three(start: Start) -> Running:
    """The window with three articles, the first two side by side."""
    window = start("-m", "reader", *(resource(f"samples/{name}") for name in (EVENING, MORNING, WIRE)))
    wait_for(lambda: len(window.items_of("article_list")) == 3, "three articles")
    window.wait_to_say("status_position", "to walk through")
    wait_for(lambda: not any("Reading" in item for item in window.items_of("article_list")), "all read")
    return window


@pytest.fixture
def two(start: Start, tmp_path: Path) -> Running:
    """The window with two small files, old.txt and new.txt, beside which a third one waits."""
    write(tmp_path / "old.txt", "a boat")
    write(tmp_path / "new.txt", "a barge")
    write(tmp_path / "third.txt", "a raft")
    window = start("-m", "reader", tmp_path / "old.txt", tmp_path / "new.txt")
    wait_for_title(window, "old.txt | new.txt")
    return window


def write(file: Path, what: str) -> None:
    """Write a small story about something that drifts."""
    file.write_text(f"At night {what} {TRACE}\n\nThe harbour office keeps a light for her every night.\n")


def title(window: Running) -> str:
    """What stands over the window."""
    return window.screen.run("xdotool", "getwindowname", window.window)


def wait_for_title(window: Running, files: str) -> None:
    """Wait until the window shows these two files."""
    wait_for(
        lambda: title(window).startswith(f"{files} "), f"“{files}” over the window, not “{title(window)}”"
    )


def sides(window: Running) -> list[str]:
    """For every article of the list, in order, its side or nothing."""
    items = window.items_of("article_list")
    return [next((side for side in ("left", "right") if f"on the {side}" in item), "") for item in items]


def test_ctrl_backslash_swaps_the_sides_and_swaps_them_back(window: Running) -> None:
    left, right = names(window, "left")[0], names(window, "right")[0]
    for first, second in ((right, left), (left, right)):
        window.press("ctrl+backslash")
        wait_for(lambda first=first: names(window, "left")[:1] == [first], "the sides to be swapped")
        assert names(window, "right")[0] == second
    assert sides(window) == ["left", "right"]


def test_ctrl_page_down_and_page_up_lead_from_pair_to_pair(three: Running) -> None:
    best = f"{EVENING} | {MORNING}"
    wait_for_title(three, best)
    known = ("different from", "on the left")
    items = three.items_of
    wait_for(lambda: all(any(k in each for k in known) for each in items("article_list")), "what is alike")
    three.press("ctrl+Next")
    wait_for(lambda: WIRE in three.screen.run("xdotool", "getwindowname", three.window), "the next pair")
    three.press("ctrl+Prior")
    wait_for_title(three, best)


def test_ctrl_1_and_ctrl_2_and_enter_put_the_article_of_the_list_on_a_side(three: Running) -> None:
    three.press("shift+F6")
    wait_for_focus(three, "article_list")
    three.press("End", "ctrl+1")
    wait_for_title(three, f"{WIRE} | {MORNING}")
    three.press("shift+F6")
    wait_for_focus(three, "article_list")
    three.press("Home", "ctrl+2")
    wait_for_title(three, f"{WIRE} | {EVENING}")
    three.press("shift+F6")
    wait_for_focus(three, "article_list")
    three.press("Down", "Return")
    wait_for_title(three, f"{WIRE} | {MORNING}")
    three.press("shift+F6")
    wait_for_focus(three, "article_list")
    three.press("Home", "shift+Return")
    wait_for_title(three, f"{EVENING} | {MORNING}")


def test_delete_in_the_list_closes_an_article_and_undo_brings_it_back(two: Running) -> None:
    before = two.items_of("article_list")
    two.press("shift+F6")
    wait_for_focus(two, "article_list")
    two.press("Home", "Delete")
    wait_for(lambda: two.items_of("article_list") == before[1:], "the article to be closed")
    wait_for(lambda: two.shows("welcome"), "the word what to do")
    two.press("ctrl+z")
    wait_for(lambda: two.items_of("article_list") == before, "the article to be back")
    wait_for_title(two, "old.txt | new.txt")


def test_f5_reads_the_files_again(two: Running, tmp_path: Path) -> None:
    assert any("a barge" in name for name in names(two, "right"))
    write(tmp_path / "new.txt", "a yacht")
    two.press("F5")
    wait_for(lambda: any("a yacht" in name for name in names(two, "right")), "what was written meanwhile")
    assert not any("a barge" in name for name in names(two, "right"))
    assert len(two.items_of("article_list")) == 2


def test_ctrl_o_asks_for_files_and_opens_them(two: Running, tmp_path: Path) -> None:
    two.press("ctrl+o")
    wait_for(lambda: two.shows("fileNameEdit"), "the dialog for files")
    two.type(str(tmp_path / "third.txt"))
    two.press("Return")
    wait_for(lambda: len(two.items_of("article_list")) == 3, "the third article")
    wait_for(lambda: "different from" in two.items_of("article_list")[2], "how alike it is")
    two.press("ctrl+Next")
    wait_for_title(two, "old.txt | third.txt")
    assert any("a raft" in name for name in names(two, "right"))


def test_escape_in_the_dialog_for_files_opens_nothing(two: Running) -> None:
    two.press("ctrl+o")
    wait_for(lambda: two.shows("fileNameEdit"), "the dialog for files")
    two.press("Escape")
    wait_for(lambda: not two.shows("fileNameEdit"), "the dialog to go")
    assert sides(two) == ["left", "right"]


def test_ctrl_v_says_when_there_is_nothing_to_paste(two: Running) -> None:
    two.press("ctrl+v")
    two.wait_to_say("status_sentence", "There is no text on the clipboard.")


def test_what_was_copied_is_pasted_as_an_article_under_a_name(two: Running) -> None:
    two.press("ctrl+a", "ctrl+c", "ctrl+v")
    wait_for(lambda: two.shows("paste_name"), "the question for a name")
    offered = next(node.text for node in two.part("paste_name") if node.role == "text")
    assert f"At night a boat {TRACE}".startswith(offered)
    two.type("Pasted by hand")
    two.press("Return")
    same = "Pasted by hand. 31 words · 0 % stripped. 0 % different from the left one"
    wait_for(lambda: any(same in each for each in two.items_of("article_list")), "what was copied")
    two.press("ctrl+Next")
    wait_for_title(two, "new.txt | Pasted by hand")


def test_ctrl_v_in_the_find_bar_pastes_words_there(two: Running) -> None:
    two.press("ctrl+f")
    wait_for_focus(two, "find_words")
    two.type("harbour")
    two.press("ctrl+a", "ctrl+x")
    wait_for(lambda: two.part("find_words")[0].text == "", "the words to be cut")
    two.press("ctrl+v")
    wait_for(lambda: two.part("find_words")[0].text == "harbour", "the words to be pasted")
    assert len(two.items_of("article_list")) == 2
    assert not two.shows("paste_name")


def test_ctrl_q_ends_the_program(two: Running) -> None:
    two.press("ctrl+q")
    assert two.process.wait(30) == 0
    assert "Traceback" not in two.log.read_text(encoding="utf-8", errors="replace")
