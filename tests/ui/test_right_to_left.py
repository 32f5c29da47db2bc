"""Text that runs from right to left, both ways at once, without blanks, or with what nobody sees in it."""

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QImage, QPainter, QPicture, QTextLine, qGray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from ui_articles import sheet_of

from reader.clean import Kind
from reader.compare import Run, RunKind
from reader.pipeline import compare_articles, open_articles
from reader.present import Line, Mark, Paragraph, Sheet, describe, present
from reader.present.sentences import LONGEST_QUOTE, as_written, quoted
from reader.present.visible import VISIBLE, legible, shown_text
from reader.resources import resource
from reader.ui.article_list import mirrored
from reader.ui.change_map import half_of
from reader.ui.fitting import fitted
from reader.ui.spread import Spread
from reader.ui.spread.painting import RowPainter
from reader.ui.spread.pointing import side_at
from reader.ui.spread.typesetting import Notes, SetLine, SetParagraph, Typesetter
from reader.ui.spread.typography import GUTTER, Typography, columns
from reader.ui.theme import Theme

WIDTH = 320
EQUAL, REMOVED = RunKind.EQUAL, RunKind.REMOVED

ARABIC = "عادت المنارة القديمة إلى العمل وتجمع نحو مئات الناس على الرصيف ليروا الضوء الأول في الميناء"
HEBREW = "אחרי הפסקה ארוכה יצאה הספרייה הנודדת לסיבוב הראשון שלה ועל מדפיה ספרים רבים מאוד לילדים"
LATIN = "The old lighthouse is lit again, and some hundreds of people came to the quay to see it."
PAIRS = ("ar-lighthouse", "he-library", "zh-ferry", "ja-cinema")


@pytest.fixture(scope="module")
def setter(light: Theme, fonts: Typography) -> Typesetter:
    return Typesetter(fonts, light)


def set_text(setter: Typesetter, *runs: tuple[str, RunKind], kind: Kind = Kind.PARAGRAPH) -> SetParagraph:
    """A paragraph of these runs, set as the left side of an edited line."""
    paragraph = Paragraph(tuple(Run(*run) for run in runs), kind, 1)
    return setter.set_line(Line(Mark.EDITED, (paragraph,), ()), Notes(), WIDTH).left[0]


def lines_of(found: SetParagraph) -> list[QTextLine]:
    return [found.layout.lineAt(number) for number in range(found.layout.lineCount())]


@pytest.mark.parametrize("text", [ARABIC, HEBREW, f"«7» {HEBREW}", f"(7) {ARABIC} LX-40"])
def test_a_paragraph_read_from_right_to_left_is_flush_right(setter: Typesetter, text: str) -> None:
    found = set_text(setter, (text, EQUAL))
    assert found.right_to_left
    assert len(lines_of(found)) > 1
    for line in lines_of(found):
        assert line.naturalTextRect().right() == pytest.approx(WIDTH, abs=1)
        assert line.naturalTextRect().left() > 1


@pytest.mark.parametrize("text", [LATIN, f"Tern {ARABIC}", "300 %, 7.", "\u200fQuay"])
def test_a_paragraph_that_begins_with_latin_or_no_letters_is_flush_left(
    setter: Typesetter, text: str
) -> None:
    found = set_text(setter, (text, EQUAL))
    assert not found.right_to_left
    assert all(line.naturalTextRect().left() == pytest.approx(0, abs=1) for line in lines_of(found))


@pytest.mark.parametrize("word", ["300", "LX-40", "1,200", "North Quay", "47-118-06", "القديمة", "שלום"])
@pytest.mark.parametrize(("before", "after"), [("وتجمع نحو ", " على الرصيف"), ("ומדפיה ", " ספרים")])
def test_a_mark_in_a_line_of_two_directions_is_as_wide_as_its_words(
    setter: Typesetter, fonts: Typography, before: str, word: str, after: str
) -> None:
    (mark, kind), *others = set_text(setter, (before, EQUAL), (word, REMOVED), (after, EQUAL)).marks
    assert not others
    assert kind is REMOVED
    assert mark.width() - 2 == pytest.approx(QFontMetricsF(fonts.body).horizontalAdvance(word), abs=2.5)


def test_what_stands_beside_a_marked_number_is_not_under_the_mark(setter: Typesetter) -> None:
    runs = (("وتجمع نحو ", EQUAL), ("300", REMOVED), (" شخص", EQUAL))
    found = set_text(setter, *runs)
    (mark, _), (line,) = found.marks[0], lines_of(found)
    before = spans(line, 0, len(runs[0][0]) - 1)
    after = spans(line, len(runs[0][0]) + 4, len(found.layout.text()))
    assert all(rectangle.left() >= mark.right() - 2.5 for rectangle in before)
    assert all(rectangle.right() <= mark.left() + 2.5 for rectangle in after)


def spans(line: QTextLine, start: int, end: int) -> list[QRectF]:
    """Where the glyphs of a stretch of the text stand."""
    return [run.boundingRect() for run in line.glyphRuns(start, end - start)]


def test_a_mark_across_two_directions_is_in_as_many_parts_as_the_eye_sees(setter: Typesetter) -> None:
    before = (("The sign said ", EQUAL), ("quay שלום", REMOVED), (" לכולם today.", EQUAL))
    found = set_text(setter, *before)
    rectangles = [rectangle for rectangle, _ in found.marks]
    assert len(rectangles) == 2
    assert sum(r.width() for r in rectangles) < found.layout.lineAt(0).naturalTextWidth() * 0.6


@pytest.mark.parametrize("kind", [Kind.LIST_ITEM, Kind.QUOTE])
def test_lists_and_quotes_are_indented_at_the_side_where_their_lines_begin(
    setter: Typesetter, kind: Kind
) -> None:
    latin, arabic = (set_text(setter, (text, EQUAL), kind=kind) for text in (LATIN, ARABIC))
    assert latin.indent > 0
    assert arabic.indent == 0
    for line in lines_of(arabic):
        assert line.naturalTextRect().right() == pytest.approx(WIDTH - latin.indent, abs=1)


@pytest.mark.parametrize("text", ["青螺渡口的夜班船恢复航行" * 6, "霧ヶ浜の古い映画館が再開した。" * 6])
def test_text_without_blanks_breaks_anywhere_but_before_a_full_stop(setter: Typesetter, text: str) -> None:
    found = set_text(setter, (text, EQUAL))
    lines = lines_of(found)
    assert len(lines) > 2
    assert all(line.naturalTextWidth() <= WIDTH for line in lines)
    assert all(line.naturalTextWidth() > 0.8 * WIDTH for line in lines[:-1])
    assert not any(text[line.textStart()] in "。、，" for line in lines)


def test_one_changed_character_of_a_line_without_blanks_is_marked_alone(setter: Typesetter) -> None:
    before, word = "渡口管理处表示", "四"
    found = set_text(setter, (before, EQUAL), (word, REMOVED), ("元，六十岁以上的老人免费", EQUAL))
    ((mark, _),) = found.marks
    line = found.layout.lineAt(0)
    edges = [line.cursorToX(len(before) + more) for more in (0, 1)]
    left, right = (float(edge[0] if isinstance(edge, tuple) else edge) for edge in edges)
    assert mark.left() + 1 == pytest.approx(left, abs=0.5)
    assert mark.right() - 1 == pytest.approx(right, abs=0.5)


@pytest.mark.parametrize("hidden", sorted(VISIBLE), ids=lambda character: f"U+{ord(character):04X}")
def test_what_nobody_would_see_is_shown_by_a_sign_that_takes_its_room(hidden: str) -> None:
    shown = shown_text(f"no{hidden}w")
    assert hidden not in shown
    sign = shown[2:-1]
    assert unicodedata.category(sign) not in {"Cc", "Cf", "Mn", "Zs"}
    assert len(sign) == 1
    assert len(sign.encode("utf-16-le")) == len(hidden.encode("utf-16-le"))


def test_every_control_of_direction_is_among_them() -> None:
    turning = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    controls = {chr(code) for code in range(0x10000) if unicodedata.bidirectional(chr(code)) in turning}
    assert controls | {"\u200e", "\u200f", "\u061c"} <= VISIBLE.keys()


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم",
        "👩‍🚀 ❤️",
        "1️⃣ ™️ ❤️‍🔥",
        "葛\U000e0100城",
        "क्‍ष",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "plain",
    ],
)
def test_what_spells_words_and_emoji_is_left_alone(text: str) -> None:
    assert shown_text(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("30\u200d0 crowns", "30⁞0 crowns"),
        ("Fri\u200cday", "Fri⁞day"),
        ("Fri\ufe0fday", "Fri⁞day"),
        ("渡\u200d口", "渡⁞口"),
        ("می\u200c\u200cخواهم", "می\u200c\u200cخواهم"),
        ("می\u200c\u200d\u200c\u200dخواهم", "می\u200c⁞⁞\u200dخواهم"),
        ("👍\ufe0f\ufe01\ufe02", "👍\ufe0f⁞⁞"),
        ("ok\U000e0101\U000e0102", "ok𐄁𐄁"),
    ],
)
def test_joiners_and_selectors_are_shown_where_they_join_and_select_nothing(text: str, shown: str) -> None:
    assert shown_text(text) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("in\u200bvoice.txt", "in⁞voice.txt"),
        ("in\u200dvoice.txt", "in⁞voice.txt"),
        ("txt.\u202eexe\n", "txt.⇤exe␊"),
        ("المنارة \u200fLX-40\u200f", "المنارة \u200fLX-40\u200f"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_title_hides_nothing_and_keeps_the_marks_that_arabic_needs(name: str, shown: str) -> None:
    assert legible(name) == shown


def test_a_turned_around_name_is_read_as_it_was_written(setter: Typesetter) -> None:
    found = set_text(setter, ("report\u202etxt.exe", EQUAL))
    assert found.layout.text() == "report⇤txt.exe"
    assert not found.right_to_left


@pytest.mark.parametrize(("text", "key"), [(LATIN, Qt.Key.Key_Right), (ARABIC, Qt.Key.Key_Left)])
def test_an_arrow_selects_towards_the_side_it_points_to(
    spread_of: Callable[[Sheet], Spread], text: str, key: Qt.Key
) -> None:
    spread = spread_of(sheet_of([text], [text]))
    spread.move_caret(1)
    QTest.keyClick(spread, key, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(spread, key, Qt.KeyboardModifier.ShiftModifier)
    assert spread.selection is not None
    assert (spread.selection.anchor.offset, spread.selection.focus.offset) == (0, 2)


@pytest.mark.parametrize(("text", "ends"), [("渡口管理处 RF-208 号", [1, 2, 3]), (LATIN, [4, 8, 19])])
def test_words_are_selected_one_by_one_and_unspaced_ones_by_the_letter(
    spread_of: Callable[[Sheet], Spread], text: str, ends: list[int]
) -> None:
    spread = spread_of(sheet_of([text], [text]))
    spread.move_caret(1)
    held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    found = []
    for _ in ends:
        QTest.keyClick(spread, Qt.Key.Key_Right, held)
        assert spread.selection is not None
        found.append(spread.selection.focus.offset)
    assert found == ends
    QTest.keyClick(spread, Qt.Key.Key_Left, held)
    assert spread.selection is not None
    assert spread.selection.focus.offset == ends[-2]


@pytest.mark.parametrize("title", ["霧ヶ浜の古い映画館、十二年ぶりに再開", HEBREW[:40], LATIN[:40]])
def test_two_lines_of_any_script_fit_where_two_lines_fit(fonts: Typography, title: str) -> None:
    metrics = QFontMetrics(fonts.label)
    width = metrics.horizontalAdvance(title) * 2 // 3
    assert fitted(title, QRect(0, 0, width, 2 * metrics.lineSpacing()), metrics) == title
    cut = fitted(title * 3, QRect(0, 0, width, 2 * metrics.lineSpacing()), metrics)
    assert cut.endswith(" …")
    assert title.startswith(cut[:8])


def test_a_long_quote_without_blanks_is_cut_where_it_is_long() -> None:
    text = "新船由 " + "青螺渡口的夜班船恢复航行" * 8
    said = quoted(text, as_written)
    assert len(text) > LONGEST_QUOTE
    assert said == f"“{text[:LONGEST_QUOTE]}…”"


@pytest.fixture(scope="module", params=PAIRS)
def pair(request: pytest.FixtureRequest) -> Sheet:
    """One of the four pairs of samples, compared."""
    names = (f"samples/{request.param}-{which}.txt" for which in ("first", "second"))
    left, right = (open_articles(resource(name))[0] for name in names)
    return present(compare_articles(left, right))


def test_the_four_pairs_are_set_with_every_kept_paragraph_and_small_marks(
    pair: Sheet, setter: Typesetter
) -> None:
    rows: list[SetLine] = [setter.set_line(line, Notes(), WIDTH) for line in pair.lines]
    assert {Mark.EDITED, Mark.ADDED} <= {row.line.mark for row in rows}
    for row in rows:
        for set_side, side in ((row.left, row.line.left), (row.right, row.line.right)):
            assert [p.layout.text() for p in set_side] == [p.text for p in side]
            for paragraph in set_side:
                marked = sum(mark.width() * mark.height() for mark, _ in paragraph.marks)
                assert marked < 0.5 * WIDTH * (paragraph.bottom - paragraph.top)


def test_what_a_sentence_quotes_cannot_turn_it_around(pair: Sheet) -> None:
    for stop in range(pair.stop_count):
        said = str(describe(pair, stop))
        outside = "".join(part.rpartition("\u2069")[2] for part in said.split("\u2068"))
        assert not any(unicodedata.bidirectional(character) in ("R", "AL") for character in outside)
        assert said.count("\u2068") == said.count("\u2069")


def shades(device: QImage | QPicture, row: SetLine, fonts: Typography, light: Theme) -> list[int]:
    """How much of each column of pixels is dark where a row is painted, at once or by way of a preview."""
    area = QRect(0, 0, 800, row.height)
    painter = QPainter(device)
    RowPainter(painter, light, fonts, columns(800, fonts), area).draw_line(row, 0, [], [])
    painter.end()
    image = QImage(area.size(), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    if isinstance(device, QPicture):
        painter.drawPicture(0, 0, device)
    else:
        painter.drawImage(0, 0, device)
    painter.end()
    return [sum(255 - qGray(image.pixel(x, y)) for y in range(row.height)) for x in range(area.width())]


def test_a_preview_of_a_page_has_every_sign_of_a_text_where_the_page_has_it(
    fonts: Typography, light: Theme
) -> None:
    text = "وقالت: «كنا نخشى، في الطريق، أن تنكسر»، ثم صمتت."
    runs = (Run(text[:6], EQUAL), Run(text[6:12], REMOVED), Run(text[12:], EQUAL))
    line = Line(Mark.EDITED, (Paragraph(runs, Kind.PARAGRAPH, 1),), ())
    row = Typesetter(fonts, light).set_line(line, Notes(), columns(800, fonts).text)
    page = QImage(800, row.height, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    printed, previewed = (shades(device, row, fonts, light) for device in (page, QPicture()))
    apart = sum(abs(one - other) for one, other in zip(printed, previewed, strict=True))
    assert apart < 0.12 * sum(printed)  # 0.06; with the commas astray 0.23


@pytest.fixture
def from_the_right(application: QApplication) -> Iterator[None]:
    """A window for those who read from right to left, as long as a test lasts."""
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_the_first_article_stands_where_one_begins_to_read(fonts: Typography, is_mirrored: bool) -> None:
    place = columns(1000, fonts, is_mirrored)
    first, second = ("right", "left") if is_mirrored else ("left", "right")
    assert place.sides == (first, second)
    assert place.pane_of(first) == 0
    assert place.pane_of(second) == place.gutter + GUTTER
    assert place.text_of(second) - place.pane_of(second) == place.text_of(first)
    assert [side_at(x, place) for x in (10, 990)] == [first, second]
    assert (half_of("left", is_mirrored) < half_of("right", is_mirrored)) != is_mirrored


@pytest.mark.usefixtures("from_the_right")
def test_an_arrow_goes_to_the_pane_it_points_to(spread_of: Callable[[Sheet], Spread]) -> None:
    spread = spread_of(sheet_of([ARABIC], [ARABIC]))
    went = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(spread, key)
        went.append(spread.side)
    assert went == ["left", "right", "left"]


@pytest.mark.usefixtures("from_the_right")
def test_a_click_on_the_right_selects_in_the_first_article(spread_of: Callable[[Sheet], Spread]) -> None:
    spread = spread_of(sheet_of([ARABIC], [ARABIC]))
    right, left = (round(spread.viewport().width() * share) for share in (0.75, 0.25))
    went = []
    for x in (right, left):
        QTest.mouseClick(spread.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
        went.append(spread.side)
    assert went == ["left", "right"]


@pytest.mark.usefixtures("from_the_right")
def test_a_card_stands_the_other_way_round(application: QApplication) -> None:
    option = QStyleOptionViewItem()
    option.direction = application.layoutDirection()
    option.rect = QRect(0, 300, 240, 90)
    title, badge = QRect(19, 10, 140, 30), QRect(180, 10, 50, 20)
    assert mirrored(title, option).left() > mirrored(badge, option).right()
    assert mirrored(badge, option) == QRect(10, 10, 50, 20)
