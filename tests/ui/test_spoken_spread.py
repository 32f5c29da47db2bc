"""What a screen reader finds in the spread: every paragraph in words, made only when it is asked for."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from ui_articles import LEFT, MENU, kept, long_sheet, sheet_of

from reader.clean import Kind
from reader.compare import Run, RunKind
from reader.present import Line, Mark, Paragraph, Sheet, describe
from reader.present.sentences import as_written
from reader.ui.spread import Spread
from reader.ui.spread.accessible import MOST_ROWS, make_audible
from reader.ui.spread.spoken import kind_in_words

SpreadOf = Callable[[Sheet], Spread]
Text = QAccessible.Text
Role = QAccessible.Role


@pytest.fixture(scope="module", autouse=True)
def audible(application: object) -> None:
    make_audible()


@pytest.fixture
def heard(spread_of: SpreadOf) -> Iterator[Callable[[Sheet], QAccessibleInterface]]:
    """Show a sheet; what a screen reader is given of the spread."""
    yield lambda sheet: interface(spread_of(sheet))


def interface(spread: Spread) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(spread)


def children(of: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [of.child(at) for at in range(of.childCount())]


def paragraphs(of: QAccessibleInterface) -> list[QAccessibleInterface]:
    """All paragraphs, row by row, left before right."""
    return [paragraph for row in children(of) for paragraph in children(row)]


def names(of: QAccessibleInterface) -> list[str]:
    return [paragraph.text(Text.Name) for paragraph in paragraphs(of)]


def test_a_tick_that_the_text_itself_brings_is_heard(
    heard: Callable[[Sheet], QAccessibleInterface],
) -> None:
    found = paragraphs(heard(sheet_of((LEFT[0], f"✓ {LEFT[1]}"), LEFT[:2])))
    said = {each.text(Text.Name): each.text(Text.Description).split(";")[0] for each in found[2:3]}
    assert said == {LEFT[1]: "ticked"}


def test_every_paragraph_of_both_panes_is_named_by_its_kind_and_its_text(
    heard: Callable[[Sheet], QAccessibleInterface],
) -> None:
    sheet = sheet_of()
    found = names(heard(sheet))
    assert f"edited: {LEFT[0]}" in found
    assert f"edited: {LEFT[0].replace('ninety', 'ninety-one')}" in found
    assert f"removed: {LEFT[4]}" in found
    assert "added: A film crew from the mainland has asked to be let in before the end." in found
    assert f"moved, now paragraph 8: {LEFT[1]}" in found
    assert f"moved here from paragraph 2: {LEFT[1]}" in found
    assert found.count(LEFT[5]) == 2
    assert len(found) == sum(len(line.left) + len(line.right) for line in sheet.lines)


def test_a_paragraph_tells_its_pane_its_number_and_what_changed_in_it(
    heard: Callable[[Sheet], QAccessibleInterface],
) -> None:
    found = {p.text(Text.Name): p.text(Text.Description) for p in paragraphs(heard(sheet_of()))}
    told = found[f"edited: {LEFT[0]}"]
    assert told == f"left, paragraph 1. {describe(sheet_of(), 0).detail}"
    assert told.endswith("; “ninety” is now “ninety-one”")
    assert found[f"removed: {LEFT[4]}"] == "left, paragraph 5"
    assert found[LEFT[5]] == "right, paragraph 5"


def test_both_ends_of_a_move_say_once_where_the_other_is_and_then_what_was_edited(
    heard: Callable[[Sheet], QAccessibleInterface],
) -> None:
    found = {p.text(Text.Name): p.text(Text.Description) for p in paragraphs(heard(sheet_of()))}
    assert found[f"moved, now paragraph 8: {LEFT[1]}"] == "left, paragraph 2"
    assert found[f"moved here from paragraph 2: {LEFT[1]}"] == "right, paragraph 8"
    edited = LEFT[1].replace(" ", " very ", 1)
    found = {
        p.text(Text.Name): p.text(Text.Description)
        for p in paragraphs(heard(sheet_of(LEFT, [LEFT[0], *LEFT[2:], edited])))
    }
    assert "“very” added" in found[f"moved here from paragraph 2: {edited}"]


def test_no_paragraph_calls_itself_read_only(heard: Callable[[Sheet], QAccessibleInterface]) -> None:
    assert not any(paragraph.state().readOnly for paragraph in paragraphs(heard(sheet_of())))


def test_a_stripped_block_says_why_and_a_hidden_character_is_heard(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of([MENU, *LEFT], [LEFT[0].replace(" will", "\u200b will"), *LEFT[1:]]))
    assert not any(name.startswith("stripped") for name in names(interface(spread)))
    spread.show_wishes(True, False)
    found = names(interface(spread))
    assert f"stripped, menu: {MENU.text}" in found
    assert any("Street⁞ will" in name for name in found)


def test_headings_and_list_items_have_their_own_roles(heard: Callable[[Sheet], QAccessibleInterface]) -> None:
    blocks = [kept("The oven", Kind.TITLE), kept("Rye and oats", Kind.LIST_ITEM), *LEFT]
    title, _, item, *_, last = paragraphs(heard(sheet_of(blocks, blocks)))
    assert (title.role(), item.role(), last.role()) == (Role.Heading, Role.ListItem, Role.Paragraph)
    assert title.text(Text.Description) == "left, headline"


def test_a_split_paragraph_is_called_split_on_both_sides(
    heard: Callable[[Sheet], QAccessibleInterface],
) -> None:
    both = f"{LEFT[0]} {LEFT[1]}"
    found = names(heard(sheet_of([both, *LEFT[2:]], LEFT)))
    assert f"split: {both}" in found
    assert f"split: {LEFT[1]}" in found


def test_what_moved_into_the_place_of_the_headline_is_not_given_a_number() -> None:
    paragraph = Paragraph((Run(LEFT[0], RunKind.EQUAL),), Kind.PARAGRAPH, 3)
    line = Line(Mark.MOVED, (paragraph,), (), elsewhere=(0,))
    assert kind_in_words(line, "left", paragraph, as_written) == "moved, now the headline"


def test_a_fold_says_what_it_holds(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(40, every=20))
    spread.show_wishes(False, True)
    folds = [row for row in children(interface(spread)) if row.role() == Role.StaticText]
    assert folds
    assert "paragraphs are the same" in folds[0].text(Text.Name)
    assert folds[0].childCount() == 0


def test_only_the_fold_that_the_key_opens_next_says_so(spread_of: SpreadOf) -> None:
    spread = spread_of(long_sheet(40, every=10))
    spread.show_wishes(False, True)
    folds = [row for row in children(interface(spread)) if row.role() == Role.StaticText]
    assert len(folds) > 1
    assert ["press Enter" in fold.text(Text.Name) for fold in folds] == [True, *[False] * (len(folds) - 1)]


def test_twenty_thousand_rows_are_offered_without_one_being_made(spread_of: SpreadOf) -> None:
    sheet = long_sheet(20_000)
    seen: set[int] = set()

    class Watched:
        def __len__(self) -> int:
            return len(sheet.lines)

        def __getitem__(self, line: int) -> object:
            seen.add(line)
            return sheet.lines[line]

    spread = spread_of(replace(sheet, lines=Watched()))  # type: ignore[arg-type]
    found = interface(spread)
    seen.clear()
    assert found.childCount() == len(spread.arrangement or ())
    last = found.child(found.childCount() - 1)
    assert "the end." in last.child(0).text(Text.Name)
    assert len(seen) < 5


def test_a_screen_reader_that_reads_on_and_on_leaves_no_more_than_the_last_rows(
    spread_of: SpreadOf,
) -> None:
    found = interface(spread_of(long_sheet(20_000)))
    first = QAccessible.uniqueId(found.child(0))
    for at in range(MOST_ROWS):
        assert found.indexOfChild(found.child(at)) == at
    assert QAccessible.accessibleInterface(first) is not None
    found.child(MOST_ROWS)
    assert QAccessible.accessibleInterface(first) is None
    assert found.child(0).child(0).text(Text.Name)


def test_what_is_in_sight_has_a_place_on_the_screen_and_is_found_there(spread_of: SpreadOf) -> None:
    found = interface(spread_of(long_sheet(200)))
    rows = children(found)
    for side, paragraph in enumerate(children(rows[1])):
        middle = paragraph.rect().center()
        row = found.childAt(middle.x(), middle.y())
        assert row is rows[1]
        assert row.childAt(middle.x(), middle.y()) is rows[1].child(side)
        assert not paragraph.state().offscreen
        assert rows[1].rect().contains(paragraph.rect())
    left, right = (paragraph.rect() for paragraph in children(rows[1]))
    assert left.right() < right.left()
    assert left.top() == right.top()
    far = rows[-1].child(0)
    assert far.state().offscreen
    assert far.rect().isEmpty()


def test_the_paragraph_under_the_caret_has_the_focus(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of())
    spread.activateWindow()
    spread.setFocus()
    QTest.qWaitForWindowActive(spread)
    found = interface(spread)
    assert found.state().focused
    assert found.focusChild() is None
    QTest.keyClick(spread, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(spread, Qt.Key.Key_Right)
    (focused,) = [p for p in paragraphs(found) if p.state().focused]
    assert focused is found.focusChild()
    assert focused.text(Text.Description).startswith("right, paragraph 1")
    assert not found.state().focused


def test_the_caret_goes_along_with_the_walk_and_reads_on_from_there(spread_of: SpreadOf) -> None:
    sheet = sheet_of()
    spread = spread_of(sheet)
    for stop in range(sheet.stop_count):
        spread.show_stop(stop)
        assert spread.selection is not None
        assert spread.selection.focus.line == sheet.stop(stop).first
        side, before = spread.selection.side, spread.selection.focus
        QTest.keyClick(spread, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        assert (spread.selection.side, spread.selection.focus > before) == (side, True)


def test_what_is_selected_stays_selected_on_the_walk(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of())
    spread.select_all()
    before = spread.selection
    spread.show_stop(1)
    assert spread.selection == before


def test_another_sheet_leaves_nothing_of_the_one_before(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of())
    found = interface(spread)
    old = [QAccessible.uniqueId(paragraph) for paragraph in paragraphs(found)]
    spread.show_sheet(sheet_of(LEFT, LEFT))
    assert not any(QAccessible.accessibleInterface(one) for one in old)
    assert len(names(found)) == 2 * len(LEFT)
    spread.show_sheet(None)
    assert found.childCount() == 0


def test_a_hidden_row_is_no_longer_valid(spread_of: SpreadOf) -> None:
    spread = spread_of(sheet_of([MENU, *LEFT], LEFT))
    spread.show_wishes(True, False)
    found = interface(spread)
    ghost = found.child(0).child(0)
    assert ghost.isValid()
    spread.show_wishes(False, False)
    assert not ghost.isValid()
    assert ghost.text(Text.Name) == ""
    assert ghost.rect().isEmpty()
