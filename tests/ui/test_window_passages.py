"""Shared passages and changed facts in the window: marked, listed, on the map, in the walk."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QToolButton
from ui_articles import LEFT, article_of, sheet_of
from ui_window import part, said, spread_in, text_of

from reader.compare import Comparison, compare
from reader.compare.comparison import Passage, Span
from reader.present import Mark, Sheet, present
from reader.ui.change_map import ChangeMap
from reader.ui.desk import Desk
from reader.ui.drops import DropTarget
from reader.ui.headings import Headings
from reader.ui.language import say
from reader.ui.spread.changed_words import changed_words
from reader.ui.spread.spoken import speak
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier

ELSEWHERE = (
    "Nobody in the valley has seen a heron since the weir was mended in the spring of last year.",
    "The miller keeps a list of birds on the back of a door, with dates, and will not paint it.",
    f"A letter from the coast was read aloud in the inn. {LEFT[1]} It made the old men laugh.",
)
"""Another story, which quotes the second paragraph of `LEFT` in its third."""


def passing(left: tuple[str, ...] = LEFT, right: tuple[str, ...] = ELSEWHERE) -> Sheet:
    """The sheet of two stories none of whose paragraphs face each other, and which share one passage."""
    start = right[2].index(LEFT[1])
    passage = Passage(
        Span(1, 0, len(LEFT[1])), Span(2, start, start + len(LEFT[1])), False, True, "the baker"
    )
    made = compare(article_of(left, "tern.txt"), article_of(right, "valley.txt"))
    return present(replace(unlinked(made), passages=(passage,)))


def unlinked(made: Comparison) -> Comparison:
    """The comparison as it is where nothing of one article answers anything of the other."""
    empty = article_of(())
    removed, added = compare(made.left, empty), compare(empty, made.right)
    count = len(removed.rows)
    differences = [
        replace(each, first_row=each.first_row + count, last_row=each.last_row + count)
        for each in added.differences
    ]
    return replace(
        made,
        rows=(*removed.rows, *added.rows),
        differences=(*removed.differences, *differences),
        figures=replace(made.figures, similarity=0.1),
    )


@pytest.fixture
def showing(window: Window, desk: Desk) -> Window:
    """The window with two stories that share a passage."""
    window.resize(1400, 900)
    desk.sheet_changed.emit(passing())
    return window


def test_a_passage_is_a_stop_with_its_sentence(showing: Window) -> None:
    spread = spread_in(showing)
    for _ in range(2):
        QTest.keyClick(showing, Key.Key_Down, Held.AltModifier)
    assert spread.sheet.stop(spread.current_stop).mark is Mark.SHARED
    assert said(showing).startswith(
        "Paragraph 2 shared with paragraph 3 on the right, reworded, quoting the baker: “Its oven"
    )
    assert text_of(showing, "status_position") == "Difference 2 of 2"


def test_a_key_leads_to_the_other_end_of_a_passage_and_back(showing: Window) -> None:
    showing.resize(1000, 420)
    spread = spread_in(showing)
    for _ in range(2):
        QTest.keyClick(showing, Key.Key_Down, Held.AltModifier)
    passage = spread.sheet.passages[0]

    def in_sight(line: int) -> bool:
        return spread.place.top_in_view(spread.arrangement.item_of(line)) is not None

    QTest.keyClick(showing, Key.Key_G, Held.ControlModifier | Held.ShiftModifier)
    assert in_sight(passage.right.line)
    QTest.keyClick(showing, Key.Key_G, Held.ControlModifier | Held.ShiftModifier)
    assert in_sight(passage.left.line)


def test_both_ends_of_a_passage_are_marked_and_named_above_their_paragraphs(showing: Window) -> None:
    spread = spread_in(showing)
    passage = spread.sheet.passages[0]
    left = spread.place.rows.laid_out(spread.arrangement.item_of(passage.left.line))
    right = spread.place.rows.laid_out(spread.arrangement.item_of(passage.right.line))
    told = "reworded, quoting the baker"
    assert left.left_note == f"shared with paragraph 3 on the right, {told}"
    assert right.right_note == f"shared with paragraph 2 on the left, {told}"
    for paragraph in (left.left[0], right.right[0]):
        ((areas, at),) = paragraph.shared
        assert at == 0
        assert areas


def test_the_words_of_a_passage_are_its_two_ends() -> None:
    sheet = passing()
    hits = changed_words(sheet, 1)
    assert [hit.side for hit in hits] == ["left", "right"]
    texts = [
        getattr(sheet.lines[hit.line], hit.side)[hit.paragraph].text[hit.start : hit.end] for hit in hits
    ]
    assert texts == [LEFT[1], LEFT[1]]


def test_the_map_shows_both_ends_of_a_passage(showing: Window) -> None:
    rings = [tick for tick in part(showing, ChangeMap, "change_map").ticks() if tick.mark is Mark.SHARED]
    assert {tick.side for tick in rings} == {"left", "right"}


def test_the_list_has_passages_and_a_switch_for_them(showing: Window) -> None:
    model = part(showing, QListView, "changes").model()
    button = part(showing, QToolButton, "show_shared")
    assert (model.rowCount(QModelIndex()), button.text()) == (2, "⇄ 1")
    button.click()
    assert model.rowCount(QModelIndex()) == 1


def test_two_versions_have_no_switch_for_passages_and_for_what_stands_abreast(
    window: Window, desk: Desk
) -> None:
    desk.sheet_changed.emit(sheet_of())
    assert part(window, QToolButton, "show_shared").isHidden()
    assert part(window, QToolButton, "show_replaced").isHidden()


def test_different_stories_are_read_side_by_side(showing: Window) -> None:
    assert part(showing, QToolButton, "show_replaced").text() == "± 1"
    spread = spread_in(showing)
    for row in range(len(ELSEWHERE)):
        line = spread.place.rows.laid_out(row).line
        assert (line.left[0].text, line.right[0].text) == (LEFT[row], ELSEWHERE[row])
    QTest.keyClick(showing, Key.Key_Down, Held.AltModifier)
    assert said(showing) == "Paragraphs 1 to 8 removed: paragraphs 1 to 3 added"
    heard = [speak(passing(), 0, side, 0, say).name for side in ("left", "right")]
    assert heard == [f"removed: {LEFT[0]}", f"added: {ELSEWHERE[0]}"]


def test_the_list_can_be_kept_to_what_changes_a_fact(window: Window, desk: Desk) -> None:
    sheet = sheet_of()
    desk.sheet_changed.emit(sheet)
    facts = [stop for stop in range(sheet.stop_count) if sheet.changes_facts(stop)]
    assert 0 < len(facts) < sheet.stop_count
    button = part(window, QToolButton, "show_facts")
    assert button.text() == f"◆ {len(facts)}"
    button.click()
    model = part(window, QListView, "changes").model()
    rows = [model.index(row).data() for row in range(model.rowCount(QModelIndex()))]
    assert len(rows) == len(facts)
    assert all(": fact" in row for row in rows)


def test_a_key_walks_from_fact_to_fact_and_says_when_there_is_no_other(window: Window, desk: Desk) -> None:
    sheet = sheet_of()
    desk.sheet_changed.emit(sheet)
    spread = spread_in(window)
    facts = [stop for stop in range(sheet.stop_count) if sheet.changes_facts(stop)]
    for number, stop in enumerate(facts, 1):
        QTest.keyClick(window, Key.Key_Down, Held.AltModifier | Held.ShiftModifier)
        assert spread.current_stop == stop
        assert text_of(window, "status_position") == f"Changed fact {number} of {len(facts)}"
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier | Held.ShiftModifier)
    assert said(window) == "Last changed fact. Press again to go round."
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier | Held.ShiftModifier)
    assert spread.current_stop == facts[0]
    QTest.keyClick(spread, Key.Key_F, Held.ShiftModifier)
    assert said(window) == "First changed fact. Press again to go round."


def test_where_no_fact_changed_the_key_says_so(showing: Window) -> None:
    QTest.keyClick(showing, Key.Key_Down, Held.AltModifier | Held.ShiftModifier)
    assert said(showing) == "No number, name, date or other fact was changed."


def test_words_that_change_a_fact_have_a_frame_and_their_row_a_sign(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    spread = spread_in(window)
    line = spread.place.rows.laid_out(0)
    assert line.facts
    assert line.left[0].marks == line.left[0].facts
    assert (
        not spread.place.rows.laid_out(spread.arrangement.item_of(spread.sheet.stop(1).first)).left[0].facts
    )


def test_a_hint_leaves_the_place_in_the_walk_where_it_is(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    position = text_of(window, "status_position")
    assert position
    window.show_trouble("The ink has run out.")
    assert (said(window), text_of(window, "status_position")) == ("The ink has run out.", position)
    desk.sheet_changed.emit(None)
    assert text_of(window, "status_position") == ""


def test_files_held_over_the_window_leave_what_was_said_when_they_go(window: Window, desk: Desk) -> None:
    desk.sheet_changed.emit(sheet_of())
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    before, position = said(window), text_of(window, "status_position")
    drops = part(window, DropTarget)
    drops.hovered.emit("Let go to open these files", "")
    assert said(window) == "Let go to open these files"
    drops.hovered.emit("Let go to open these files; a single one takes the left pane", "")
    assert said(window).endswith("the left pane")
    drops.hovered.emit("", "")
    assert (said(window), text_of(window, "status_position")) == (before, position)


def test_a_late_farewell_of_dropped_files_wipes_out_nothing(window: Window, desk: Desk) -> None:
    drops = part(window, DropTarget)
    drops.hovered.emit("Let go to open these files", "")
    desk.sheet_changed.emit(sheet_of())
    summary, position = said(window), text_of(window, "status_position")
    drops.hovered.emit("", "")
    assert (said(window), text_of(window, "status_position")) == (summary, position)
    assert "differences" in summary


def test_the_head_of_a_pane_says_how_much_was_kept_and_by_how_many_rules(window: Window, desk: Desk) -> None:
    sheet = sheet_of()
    left = replace(sheet.left, kept_characters=3780, all_characters=8061, rules=6)
    desk.sheet_changed.emit(replace(sheet, left=left))
    spoken = part(window, Headings, "headings").accessibleDescription()
    assert "kept 3,780 of 8,061 characters; 6 rules" in spoken
