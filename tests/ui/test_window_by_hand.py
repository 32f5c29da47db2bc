"""What the reader does by hand in the real window: align, tick, let the panes scroll apart, change words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui_articles import MENU, opened, sheet_of
from ui_window import said, spread_in

from reader.library import BlockKey
from reader.present import Sheet
from reader.ui.desk import Desk
from reader.ui.spread import Spread
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Key, Held = Qt.Key, Qt.KeyboardModifier

OLD = (
    "The lighthouse keeper counted eleven gulls on the rail before the fog came in from the west.",
    "Bread was baked on Tuesdays, in an oven that had once belonged to a ship.",
    "Nobody has seen the harbour cat since the regatta.",
)
NEW = (
    "The lighthouse keeper counted twelve gulls on the rail before the fog came in from the west.",
    "A loaf a week is what the island asks of its old stove.",
    "Nobody has seen the harbour cat since the regatta.",
)


@pytest.fixture
def spread(window: Window, desk: Desk, until: Until) -> Spread:
    """The spread with the two stories side by side, and the focus in it."""
    for name, texts in (("old.txt", OLD), ("new.txt", NEW)):
        entry = desk.articles.add(Path(name))
        desk.articles.fill(entry.number, (opened(texts, name),))
    desk.put_left(1)
    desk.put_right(2)
    found = spread_in(window)
    until(lambda: found.sheet is not None)
    found.setFocus()
    return found


def answers(spread: Spread) -> list[tuple[str, str]]:
    """The texts of every line, left and right."""
    lines = spread.sheet.lines if spread.sheet else ()
    return [("".join(p.text for p in x.left), "".join(p.text for p in x.right)) for x in lines]


def go_to(spread: Spread, side: Qt.Key, text: str) -> None:
    """Put the caret on a paragraph of a pane by keys."""
    QTest.keyClick(spread, side)
    for _ in range(8):
        QTest.keyClick(spread, Key.Key_Up, Held.ControlModifier)
    for _ in range(8):
        _, paragraphs = spread.under_caret()
        if paragraphs and paragraphs[0].text == text:
            return
        QTest.keyClick(spread, Key.Key_Down, Held.ControlModifier)
    pytest.fail(f"the caret does not come to {text!r}")


def test_two_paragraphs_aligned_by_hand_face_each_other_until_that_is_undone(
    window: Window, spread: Spread, until: Until
) -> None:
    assert (OLD[1], NEW[1]) not in answers(spread)
    go_to(spread, Key.Key_Left, OLD[1])
    QTest.keyClick(spread, Key.Key_A)
    go_to(spread, Key.Key_Right, NEW[1])
    QTest.keyClick(spread, Key.Key_A)
    until(lambda: (OLD[1], NEW[1]) in answers(spread))
    QTest.keyClick(window, Key.Key_Z, Held.ControlModifier)
    until(lambda: (OLD[1], NEW[1]) not in answers(spread))


def test_an_alignment_by_hand_is_given_up_with_shift_a(spread: Spread, until: Until) -> None:
    go_to(spread, Key.Key_Left, OLD[1])
    QTest.keyClick(spread, Key.Key_A)
    go_to(spread, Key.Key_Right, NEW[1])
    QTest.keyClick(spread, Key.Key_A)
    until(lambda: (OLD[1], NEW[1]) in answers(spread))
    go_to(spread, Key.Key_Left, OLD[1])
    QTest.keyClick(spread, Key.Key_A, Held.ShiftModifier)
    until(lambda: (OLD[1], NEW[1]) not in answers(spread))


SPLIT = (
    NEW[0],
    "A loaf a week.",
    "So much the island asks.",
    "Its stove is old.",
    NEW[2],
)


@pytest.fixture
def split(desk: Desk, spread: Spread, until: Until) -> None:
    """A text on the right in which a paragraph of the left one is told in three."""
    entry = desk.articles.add(Path("split.txt"))
    desk.articles.fill(entry.number, (opened(SPLIT, "split.txt"),))
    desk.put_right(entry.number)
    until(lambda: spread.sheet is not None and spread.sheet.right.name == "split.txt")


def test_a_paragraph_is_aligned_with_three_one_after_the_other_and_with_another_one_instead(
    desk: Desk, spread: Spread, until: Until, split: None
) -> None:
    for text in SPLIT[2:5]:
        align_by_key(spread, OLD[1], text)
        until(lambda: not desk.work)
    assert (OLD[1], "".join(SPLIT[2:5])) in answers(spread)
    align_by_key(spread, OLD[1], SPLIT[0])
    until(lambda: not desk.work)
    assert desk.ledger.aligned(desk.pair) == ((BlockKey(OLD[1], 0), BlockKey(SPLIT[0], 0)),)


def test_three_paragraphs_are_aligned_with_one(desk: Desk, spread: Spread, until: Until, split: None) -> None:
    desk.swap()
    until(lambda: spread.sheet is not None and spread.sheet.left.name == "split.txt")
    for text in SPLIT[3:0:-1]:
        align_by_key(spread, text, OLD[1])
        until(lambda: not desk.work)
    assert ("".join(SPLIT[1:4]), OLD[1]) in answers(spread)


def align_by_key(spread: Spread, left: str, right: str) -> None:
    """Align two paragraphs from the keyboard."""
    for side, text in ((Key.Key_Left, left), (Key.Key_Right, right)):
        go_to(spread, side, text)
        QTest.keyClick(spread, Key.Key_A)


def test_escape_leaves_an_alignment_half_way(window: Window, spread: Spread) -> None:
    go_to(spread, Key.Key_Left, OLD[1])
    QTest.keyClick(spread, Key.Key_A)
    QTest.keyClick(spread, Key.Key_Escape)
    assert said(window) == "Aligning by hand was given up."
    go_to(spread, Key.Key_Right, NEW[1])
    QTest.keyClick(spread, Key.Key_A)
    assert (OLD[1], NEW[1]) not in answers(spread)


def test_space_ticks_the_current_difference_on_both_sides_and_takes_the_tick_away(
    window: Window, desk: Desk, spread: Spread
) -> None:
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    QTest.keyClick(spread, Key.Key_Space)
    assert {(side, key.text) for side, key in desk.ledger.ticks((1, 2))} == {
        ("left", OLD[0]),
        ("right", NEW[0]),
    }
    QTest.keyClick(spread, Key.Key_Space)
    assert desk.ledger.ticks((1, 2)) == frozenset()


def test_space_ticks_the_paragraph_to_which_the_caret_was_led_from_the_current_difference(
    window: Window, desk: Desk, spread: Spread
) -> None:
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    go_to(spread, Key.Key_Left, OLD[2])
    QTest.keyClick(spread, Key.Key_Space)
    assert [(side, key.text) for side, key in desk.ledger.ticks((1, 2))] == [("left", OLD[2])]


def test_what_was_stripped_between_two_paragraphs_of_a_difference_is_not_ticked_with_it(
    spread_of: Callable[[Sheet], Spread],
) -> None:
    spread = spread_of(sheet_of((OLD[0], OLD[2]), (OLD[0], OLD[1], MENU, NEW[1], OLD[2])))
    ticked: list[frozenset[tuple[str, BlockKey]]] = []
    spread.tick_wanted.connect(ticked.append)
    spread.show_stop(0)
    spread.tick()
    assert ticked == [frozenset({("right", BlockKey(OLD[1], 0)), ("right", BlockKey(NEW[1], 0))})]


def test_a_tick_that_the_text_itself_brings_stays(
    window: Window, desk: Desk, until: Until, spread: Spread, tmp_path: Path
) -> None:
    checked = tmp_path / "checked.txt"
    checked.write_text("\n\n".join((*OLD[:2], f"✓ {OLD[2]}")), encoding="utf-8")
    window.open_files([checked], "left")
    until(lambda: not desk.work and spread.sheet is not None and spread.sheet.left.name == "checked.txt")
    go_to(spread, Key.Key_Left, OLD[2])
    QTest.keyClick(spread, Key.Key_Space)
    assert desk.ledger.ticks(desk.pair) == frozenset()
    assert said(window) == "This tick stands in the text itself."


def test_panes_that_are_unlocked_scroll_one_by_one(window: Window, spread: Spread) -> None:
    window.resize(700, 220)
    QTest.keyClick(window, Key.Key_L, Held.ControlModifier)
    QTest.keyClick(spread, Key.Key_Right)
    QTest.keyClick(spread, Key.Key_Down)
    left, right = spread.place_of("left"), spread.place_of("right")
    assert left is not None and right is not None and left is not right
    assert right.position > left.position
    QTest.keyClick(window, Key.Key_L, Held.ControlModifier)
    assert spread.place_of("left") is spread.place_of("right")


def test_f4_says_what_nobody_would_see_in_a_changed_word(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of(["It weighs 300 kilos now."], ["It weighs 3\u202e50 kilos now."]))
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    QTest.keyClick(window, Key.Key_F4, Held.ShiftModifier)
    assert said(window) == "Change 2 of 2, right: 3⇤50"


def test_f4_goes_through_the_changed_words_of_the_difference(window: Window, spread: Spread) -> None:
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    QTest.keyClick(window, Key.Key_F4)
    first = said(window)
    QTest.keyClick(window, Key.Key_F4)
    second = said(window)
    QTest.keyClick(window, Key.Key_F4, Held.ShiftModifier)
    assert first == "Change 1 of 2, left: eleven"
    assert second == "Change 2 of 2, right: twelve"
    assert said(window) == first
