"""Lines of the sheet: nothing lost, nothing twice, both sides in their order, both ends of a move."""

from collections import Counter

import pytest
from hypothesis import assume, given, settings
from present_articles import CHROME, STORY, bodies, compared, comparisons, kept, one_word_changed

from reader.clean import Article, Kind
from reader.compare import Comparison, Difference, Figures, Options, Row, RowKind, Run, RunKind
from reader.present import MARKS, Line, Mark, Paragraph, Sheet, present
from reader.present.stops import DIFFERENT_STORIES, joined_differences

laws = settings(max_examples=50, deadline=None)


def lines_of(comparison: Comparison) -> list[Line]:
    """The lines of the sheet of a comparison."""
    return list(present(comparison).lines)


def paragraphs(lines: list[Line], side: str) -> list[Paragraph]:
    """What stands on one side, from top to bottom."""
    return [paragraph for line in lines for paragraph in getattr(line, side)]


def body_of(lines: list[Line], side: str) -> list[Paragraph]:
    """What stands on one side, stripped blocks left out."""
    return paragraphs([line for line in lines if line.mark is not Mark.GHOST], side)


def article(comparison: Comparison, side: str) -> Article:
    return comparison.left if side == "left" else comparison.right


@laws
@given(comparisons)
def test_every_block_of_both_articles_stands_on_its_side_exactly_once(comparison):
    lines = lines_of(comparison)
    for side in ("left", "right"):
        shown = Counter(paragraph.text for paragraph in paragraphs(lines, side))
        assert shown == Counter(block.text for block in article(comparison, side).blocks)


def joins_neighbours(indices: tuple[int, ...]) -> bool:
    """Whether the blocks of a row follow each other; where others stand between, they cannot all stay so."""
    return indices == tuple(range(indices[0], indices[0] + len(indices))) if indices else True


@laws
@given(comparisons)
def test_both_sides_read_from_top_to_bottom_in_their_own_order(comparison):
    assume(all(joins_neighbours(row.left) and joins_neighbours(row.right) for row in comparison.rows))
    lines = lines_of(comparison)
    for side in ("left", "right"):
        kept = [p.text for p in paragraphs(lines, side) if not p.reason]
        assert kept == [block.text for block in article(comparison, side).body]


@laws
@given(comparisons)
def test_stripped_blocks_stand_between_their_neighbours_but_never_inside_a_row(comparison):
    assume(all(len(row.left) < 2 and len(row.right) < 2 for row in comparison.rows))
    lines = lines_of(comparison)
    for side in ("left", "right"):
        assert [p.text for p in paragraphs(lines, side)] == [b.text for b in article(comparison, side).blocks]


@laws
@given(comparisons)
def test_paragraphs_are_numbered_from_one_and_the_headline_is_not_counted(comparison):
    lines = lines_of(comparison)
    for side in ("left", "right"):
        numbers = [p.number for p in body_of(lines, side) if p.kind is not Kind.TITLE]
        assert sorted(numbers) == list(range(1, len(numbers) + 1))
        assert all(p.number == 0 for p in paragraphs(lines, side) if p.kind is Kind.TITLE or p.reason)


@laws
@given(comparisons)
def test_the_runs_of_a_paragraph_joined_give_its_text_and_none_holds_a_line_break(comparison):
    for line in lines_of(comparison):
        for paragraph in line.left + line.right:
            assert "".join(run.text for run in paragraph.runs) == paragraph.text
            assert "\n" not in paragraph.text


@laws
@given(comparisons)
def test_both_ends_of_a_move_name_each_other(comparison):
    lines = lines_of(comparison)
    for at, line in enumerate(lines):
        assert (line.mark is Mark.MOVED) == (line.counterpart >= 0)
        if line.counterpart >= 0:
            other = lines[line.counterpart]
            assert other.counterpart == at
            assert other.stop == line.stop >= 0
            assert bool(line.left) != bool(line.right)
            assert bool(line.left) == bool(other.right)
            assert line.elsewhere == tuple(paragraph.number for paragraph in other.left + other.right)


@laws
@given(comparisons)
def test_stops_cover_all_that_differs_and_nothing_else(comparison):
    lines = lines_of(comparison)
    for line in lines:
        assert (line.stop >= 0) == (line.mark not in (Mark.EQUAL, Mark.GHOST))
    sheet = present(comparison)
    stops = [sheet.stop(index) for index in range(sheet.stop_count)]
    differences = {index for index, stop in enumerate(stops) if stop.passage < 0}
    assert {line.stop for line in lines if line.stop >= 0} == differences
    joined = joined_differences(comparison)
    assert len(differences) == len(comparison.differences) - len(joined)
    assert not joined or comparison.figures.similarity < DIFFERENT_STORIES


@laws
@given(comparisons)
def test_the_first_line_of_a_stop_is_of_its_mark_and_stops_come_in_order(comparison):
    sheet = present(comparison)
    stops = [sheet.stop(index) for index in range(sheet.stop_count)]
    for index, stop in enumerate(stops):
        assert 0 <= stop.first <= stop.last < len(sheet.lines)
        if stop.passage >= 0:
            assert (stop.mark, stop.first) == (Mark.SHARED, sheet.passages[stop.passage].left.line)
            continue
        assert sheet.lines[stop.first].stop == sheet.lines[stop.last].stop == index
        assert sheet.mark(stop.first) is stop.mark
    assert [stop.first for stop in stops] == sorted(stop.first for stop in stops)


@laws
@given(bodies(), bodies())
def test_the_columns_of_a_sheet_say_what_its_lines_say(left, right):
    sheet = present(compared(left, right))
    assert [MARKS[code] for code in sheet.marks] == [line.mark for line in sheet.lines]
    sides = [
        ["".join(paragraph.text for paragraph in side) for side in (line.left, line.right)]
        for line in sheet.lines
    ]
    for size, texts in zip(sheet.sizes, sides, strict=True):
        assert size >= max(map(len, texts))
        assert size == max(map(len, texts)) or not all(text.isascii() for text in texts)


def test_wide_characters_count_twice_in_the_size_of_a_line() -> None:
    sheet = present(compared(["港の灯台"], ["港の灯台"]))
    assert sheet.sizes[0] == 8


def test_a_stripped_block_stands_between_the_paragraphs_it_stood_between() -> None:
    lines = lines_of(compared([STORY[0], CHROME[0], STORY[1]], [STORY[0], STORY[1], CHROME[1]]))
    assert [line.mark for line in lines] == [Mark.EQUAL, Mark.GHOST, Mark.EQUAL, Mark.GHOST]
    assert [p.text for p in lines[1].left] == [CHROME[0].text]
    assert lines[1].right == ()
    assert [p.text for p in lines[3].right] == [CHROME[1].text]
    assert lines[3].left == ()


def test_stripped_blocks_of_both_sides_share_a_line_and_say_why() -> None:
    lines = lines_of(compared([CHROME[0], STORY[0]], [CHROME[1], STORY[0]]))
    assert [line.mark for line in lines] == [Mark.GHOST, Mark.EQUAL]
    assert lines[0].left[0].reason == CHROME[0].reason
    assert lines[0].right[0].reason == CHROME[1].reason


def test_stripped_neighbours_share_a_line_only_where_they_share_a_reason() -> None:
    menu = CHROME[0]
    lines = lines_of(compared([menu, menu, CHROME[1], STORY[0]], [STORY[0]]))
    assert [len(line.left) for line in lines] == [2, 1, 1]


def test_articles_without_a_kept_block_are_all_ghosts() -> None:
    sheet = present(compared([CHROME[0]], []))
    assert [line.mark for line in sheet.lines] == [Mark.GHOST]
    assert sheet.stop_count == 0


def test_two_empty_articles_make_an_empty_sheet() -> None:
    sheet = present(compared([], []))
    assert (len(sheet.lines), len(sheet.marks), sheet.stop_count) == (0, 0, 0)


def test_a_moved_paragraph_stands_at_both_its_places() -> None:
    moved = [*STORY[1:6], STORY[0]]
    sheet = present(compared(STORY[:6], moved))
    ends = [(at, line) for at, line in enumerate(sheet.lines) if line.mark is Mark.MOVED]
    assert [(at, bool(line.left), line.elsewhere) for at, line in ends] == [(0, True, (6,)), (6, False, (1,))]
    assert [line.counterpart for _, line in ends] == [6, 0]
    assert (sheet.stop(0).first, sheet.stop(0).last) == (0, 0)


def test_the_stop_of_a_paragraph_moved_upwards_is_its_end_on_the_left() -> None:
    sheet = present(compared(STORY[:6], [STORY[5], *STORY[:5]]))
    assert [bool(line.left) for line in sheet.lines if line.mark is Mark.MOVED] == [False, True]
    assert (sheet.stop(0).first, sheet.stop(0).last) == (6, 6)


def test_a_split_paragraph_faces_its_parts_in_one_line() -> None:
    first, second = STORY[3].split(". ")
    sheet = present(compared(STORY[:5], [*STORY[:3], f"{first}.", second, STORY[4]]))
    (split,) = [line for line in sheet.lines if line.mark not in (Mark.EQUAL,)]
    assert [p.text for p in split.left] == [STORY[3]]
    assert [p.text for p in split.right] == [f"{first}.", second]


def by_hand(left: list[str], right: list[str], *rows: Row) -> list[Line]:
    """The lines of a comparison whose rows somebody else found."""
    made = compared(left, right)
    stops = tuple(Difference(at, at, row.kind, row.moved) for at, row in enumerate(rows))
    return lines_of(Comparison(made.left, made.right, Options(), rows, stops, Figures(0, 0, 0, 0.0)))


def whole(*texts: str) -> tuple[Run, ...]:
    return (Run("\n".join(texts), RunKind.EQUAL),)


def test_an_empty_paragraph_inside_a_merge_is_still_a_paragraph() -> None:
    row = Row((0, 1, 2), (0,), RowKind.EDITED, False, 1.0, whole("a", "", "b"), whole("a b"))
    (line,) = by_hand(["a", "", "b"], ["a b"], row)
    assert [p.text for p in line.left] == ["a", "", "b"]


def test_several_moved_paragraphs_that_land_together_keep_their_order() -> None:
    sheet = present(compared(STORY, [*STORY[2:8], *STORY[0:2]]))
    landed = [line.right[0].text for line in sheet.lines if line.mark is Mark.MOVED and line.right]
    assert landed in ([STORY[0], STORY[1]], [])
    assert [p.text for line in sheet.lines for p in line.right] == [*STORY[2:8], *STORY[0:2]]


def test_what_moved_between_two_parts_of_a_split_stands_behind_them() -> None:
    split = Row((0,), (0, 2), RowKind.EDITED, False, 1.0, whole("a c"), whole("a", "c"))
    moved = Row((2,), (1,), RowKind.EQUAL, True, 1.0, whole("b"), whole("b"))
    last = Row((1,), (3,), RowKind.EQUAL, False, 1.0, whole("d"), whole("d"))
    lines = by_hand(["a c", "d", "b"], ["a", "b", "c", "d"], split, last, moved)
    assert [[p.text for p in line.right] for line in lines] == [["a", "c"], ["b"], ["d"], []]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_neighbouring_removed_paragraphs_are_one_stop(count: int) -> None:
    sheet = present(compared(STORY, [STORY[0], *STORY[1 + count :]]))
    assert sheet.stop_count == 1
    stop = sheet.stop(0)
    assert (stop.first, stop.last, stop.mark) == (1, count, Mark.REMOVED)


def test_a_menu_between_two_removed_paragraphs_does_not_part_their_stop() -> None:
    sheet = present(compared([*STORY[:2], CHROME[0], *STORY[2:4]], [STORY[0], STORY[3]]))
    assert sheet.stop_count == 1
    assert (sheet.stop(0).first, sheet.stop(0).last) == (1, 3)


def test_an_edit_and_a_heading_keep_their_kinds() -> None:
    heading = kept("What comes next", Kind.HEADING)
    sheet = present(compared([heading, STORY[0]], [heading, one_word_changed(STORY[0])]))
    assert [line.mark for line in sheet.lines] == [Mark.EQUAL, Mark.EDITED]
    assert sheet.lines[0].left[0].kind is Kind.HEADING


def test_a_sheet_is_the_same_every_time() -> None:
    made = [present(compared(STORY, STORY[::-1])) for _ in range(2)]
    assert isinstance(made[0], Sheet)
    assert list(made[0].lines) == list(made[1].lines)


@laws
@given(comparisons)
def test_every_block_of_a_side_can_be_told_from_the_others_by_its_key(comparison):
    lines = lines_of(comparison)
    for side in ("left", "right"):
        keys = Counter((p.text, p.occurrence) for p in paragraphs(lines, side))
        assert set(keys.values()) <= {1}
