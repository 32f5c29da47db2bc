"""Set text: one height for both sides, and marks that lie behind the words they mean."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextLine
from ui_articles import MENU, sheet_of

from reader.clean import Kind
from reader.compare import Run, RunKind
from reader.present import Line, Mark, Paragraph
from reader.present.sheet import Stretch
from reader.ui.spread.gutter import SIGN_HEIGHT, Shown, first_line_middle, passages_beside
from reader.ui.spread.typesetting import Notes, SetLine, SetParagraph, Typesetter
from reader.ui.spread.typography import ROW_PADDING, Typography
from reader.ui.theme import Theme

WIDTH = 400
EQUAL, REMOVED, ADDED = RunKind.EQUAL, RunKind.REMOVED, RunKind.ADDED

Runs = tuple[tuple[str, RunKind], ...]

LATIN: Runs = (("The oven of the ", EQUAL), ("old", REMOVED), (" bakery is cold.", EQUAL))
ARABIC: Runs = (("أغلق المخبز ", EQUAL), ("القديم", REMOVED), (" أبوابه في المساء", EQUAL))
HEBREW_IN_LATIN: Runs = (("She said ", EQUAL), ("שלום לכולם", REMOVED), (" and left.", EQUAL))
LATIN_IN_ARABIC: Runs = (("قال المخبز ", EQUAL), ("Tern Street", REMOVED), (" في المساء", EQUAL))
ASTRAL: Runs = (("Bread 🍞🍞🍞 and fish 🐟 for ", EQUAL), ("everybody", REMOVED), (" today.", EQUAL))
WRAPPING: Runs = (("The oven ", EQUAL), ("that the shipwright built " * 6, REMOVED), ("is cold.", EQUAL))
SCRIPTS = [LATIN, ARABIC, ASTRAL, WRAPPING]
NAMES = ["latin", "arabic", "astral", "wrapping"]
MIXED = [HEBREW_IN_LATIN, LATIN_IN_ARABIC]


@pytest.fixture(scope="module")
def setter(light: Theme, fonts: Typography) -> Typesetter:
    return Typesetter(fonts, light)


def paragraph(runs: Runs, kind: Kind = Kind.PARAGRAPH) -> Paragraph:
    return Paragraph(tuple(Run(text, run_kind) for text, run_kind in runs), kind, 1)


def set_left(setter: Typesetter, *runs: Runs, mark: Mark = Mark.EDITED, **more: bool) -> list[SetParagraph]:
    """The left side of a line with these paragraphs."""
    line = Line(mark, tuple(map(paragraph, runs)), (), **more)
    return setter.set_line(line, Notes(), WIDTH).left


def units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def lines_of(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def ink(line: QTextLine, start: int, end: int) -> tuple[float, float] | None:
    """From where to where the glyphs of a range of the text stand on a line, as Qt shaped them."""
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    runs = line.glyphRuns(first, last - first) if last > first else []
    boxes = [run.boundingRect() for run in runs if run.boundingRect().width() > 0]
    return (min(b.left() for b in boxes), max(b.right() for b in boxes)) if boxes else None


def on_line(marks: list[tuple[QRectF, RunKind]], line: QTextLine) -> list[QRectF]:
    middle = line.y() + line.height() / 2
    return [rectangle for rectangle, _ in marks if rectangle.top() < middle < rectangle.bottom()]


@pytest.mark.parametrize("runs", SCRIPTS, ids=NAMES)
def test_a_mark_lies_behind_its_word_and_behind_no_other(setter: Typesetter, runs: Runs) -> None:
    (found,) = set_left(setter, runs)
    start = units(runs[0][0])
    end = start + units(runs[1][0])
    assert found.marks
    assert {kind for _, kind in found.marks} == {REMOVED}
    for line in lines_of(found.layout):
        expected = ink(line, start, end)
        rectangles = on_line(found.marks, line)
        if expected is None:
            assert not rectangles
        else:
            (left, right), slack = expected, 5.0
            assert min(r.left() for r in rectangles) == pytest.approx(left, abs=slack)
            assert max(r.right() for r in rectangles) == pytest.approx(right, abs=slack)
            assert all(r.left() >= -2 and r.right() <= WIDTH + 2 for r in rectangles)


@pytest.mark.parametrize("runs", [*SCRIPTS, *MIXED])
def test_the_text_set_is_the_text_of_the_paragraph(setter: Typesetter, runs: Runs) -> None:
    (found,) = set_left(setter, runs)
    assert found.layout.text() == "".join(text for text, _ in runs)
    assert all(line.naturalTextWidth() <= WIDTH + 1 for line in lines_of(found.layout)[:-1])


def test_a_word_longer_than_the_line_is_broken_anywhere(setter: Typesetter) -> None:
    (found,) = set_left(setter, (("x" * 500, EQUAL),))
    assert found.layout.lineCount() > 3


@pytest.mark.parametrize("mark", [Mark.ADDED, Mark.REMOVED, Mark.EQUAL, Mark.GHOST])
def test_what_stands_alone_or_is_unchanged_has_no_word_marked(setter: Typesetter, mark: Mark) -> None:
    (found,) = set_left(setter, LATIN, mark=mark)
    assert found.marks == []


def test_a_rewritten_paragraph_is_shown_whole(setter: Typesetter) -> None:
    (found,) = set_left(setter, LATIN, rewritten=True)
    assert found.marks == []


def test_marks_of_style_are_no_boxes(setter: Typesetter) -> None:
    (found,) = set_left(setter, (("“Cold”", RunKind.STYLED), (" it is", EQUAL)), mark=Mark.STYLED)
    assert found.marks == []


def every_line(setter: Typesetter, width: int) -> list[SetLine]:
    """All lines of a sheet with every kind of row, set."""
    sheet = sheet_of()
    return [setter.set_line(line, Notes(), width) for line in sheet.lines]


@pytest.mark.parametrize("width", [28, 90, 300, 900])
def test_both_sides_of_a_row_begin_at_one_height_and_the_taller_one_gives_the_rows(
    setter: Typesetter, width: int
) -> None:
    for found in every_line(setter, width):
        sides = [side for side in (found.left, found.right) if side]
        assert {side[0].top for side in sides} == {ROW_PADDING}
        lowest = max(side[-1].bottom for side in sides)
        assert lowest <= found.height - ROW_PADDING < lowest + 1


def test_a_narrower_column_makes_no_row_lower(setter: Typesetter) -> None:
    wide, narrow = every_line(setter, 500), every_line(setter, 200)
    assert all(one.height <= other.height for one, other in zip(wide, narrow, strict=True))


def test_paragraphs_of_one_side_stand_under_each_other(setter: Typesetter) -> None:
    first, second = set_left(setter, LATIN, WRAPPING)
    assert first.bottom < second.top < second.bottom


def test_a_note_stands_above_the_text(setter: Typesetter) -> None:
    line = Line(Mark.MOVED, (paragraph(LATIN),), ())
    plain = setter.set_line(line, Notes(), WIDTH)
    noted = setter.set_line(line, Notes("moved: now paragraph 7"), WIDTH)
    assert noted.left_note == "moved: now paragraph 7"
    assert noted.left[0].top > plain.left[0].top
    assert noted.height - plain.height == noted.left[0].top - plain.left[0].top


def test_short_stripped_blocks_share_a_line_and_the_last_says_why(setter: Typesetter) -> None:
    ghosts = tuple(
        Paragraph((Run(text, EQUAL),), Kind.OTHER, reason=MENU.reason) for text in ("Home", "Tides")
    )
    (found,) = setter.set_line(Line(Mark.GHOST, ghosts, ()), Notes(), WIDTH).left
    assert found.layout.text() == "Home  ·  Tides"
    assert found.pill == MENU.reason


def test_an_empty_side_takes_no_room(setter: Typesetter) -> None:
    found = setter.set_line(Line(Mark.EQUAL, (), ()), Notes(), WIDTH)
    assert (found.left, found.right, found.height) == ([], [], 2 * ROW_PADDING)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rye, one loaf", True),
        ("-shaped rolls", True),
        ("1,204 loaves", True),
        ("- Rye, one loaf", False),
        ("• Rye, one loaf", False),
        ("3. Rye, one loaf", False),
        ("12) Rye, one loaf", False),
    ],
)
def test_an_item_of_a_list_gets_a_bullet_where_its_text_brings_none(
    setter: Typesetter, text: str, expected: bool
) -> None:
    item = paragraph(((text, EQUAL),), Kind.LIST_ITEM)
    (found,) = setter.set_line(Line(Mark.EQUAL, (item,), ()), Notes(), WIDTH).left
    assert found.bullet == expected


def test_the_sign_of_a_passage_stands_below_the_arrow_of_a_move(setter: Typesetter) -> None:
    shared = Paragraph((Run("The oven of the bakery is cold.", EQUAL),), Kind.PARAGRAPH, 1)
    shared = replace(shared, shared=(Stretch(0, 8, 5),))
    for mark, away in ((Mark.MOVED, SIGN_HEIGHT), (Mark.EDITED, 0)):
        row = Shown(0, setter.set_line(Line(mark, (shared,), ()), Notes(), WIDTH), 100)
        assert passages_beside([row], "left")[5] - first_line_middle(row) == pytest.approx(away, abs=1)
