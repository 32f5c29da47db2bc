"""The status line: nothing of what it says is cut without the whole being at hand."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from ui_window import part

from reader.present import Sentence
from reader.ui.sentence_label import MOST_LINES, SentenceLabel
from reader.ui.standing import Standing
from reader.ui.status import StatusLine
from reader.ui.theme import Theme
from reader.ui.tips import LONGEST_TIP

NOTICE = Sentence(
    "“The tug came late” beside “The tug came at last”: rewritten version. "
    "letter-2.txt is the same as letter.txt. 32 more pairs belong side by side."
)
DIFFERENCE = Sentence("Paragraph 3 edited", "“212” is now “219”; “unharmed” removed; 4 more")


@pytest.fixture
def line(light: Theme, keep: Callable[[QWidget], None]) -> StatusLine:
    found = StatusLine(light)
    keep(found)
    return found


def label_at(line: StatusLine, width: int, application: QApplication) -> SentenceLabel:
    """The line's sentence, with the line as wide and as high as a window of that width makes it."""
    line.resize(width, line.heightForWidth(width))
    application.processEvents()
    return part(line, SentenceLabel, "status_sentence")


@pytest.mark.parametrize("width", [500, 700, 1000, 1600])
@pytest.mark.parametrize("sentence", [NOTICE, DIFFERENCE])
def test_a_sentence_is_shown_to_its_last_word(
    line: StatusLine, application: QApplication, width: int, sentence: Sentence
) -> None:
    line.say(sentence, "Difference 3 of 10")
    label = label_at(line, width, application)
    shown = " ".join(" ".join(label.shown_lines()).split())
    assert shown == str(sentence)
    assert label.height() >= len(label.shown_lines()) * label.fontMetrics().lineSpacing()
    assert not label.toolTip()


def test_of_what_is_longer_still_the_tooltip_has_the_whole_as_text(
    line: StatusLine, application: QApplication
) -> None:
    sentence = Sentence("Paragraph 3 edited", "“<b>tide</b>” is now “turn”; " * 40)
    line.say(sentence, "")
    label = label_at(line, 600, application)
    assert len(label.shown_lines()) == MOST_LINES
    assert label.shown_lines()[-1].endswith("…")
    assert label.text() == str(sentence)
    assert label.toolTip().count("&lt;b&gt;") == 40


def test_a_sentence_without_end_is_laid_out_no_further_than_it_is_shown(
    line: StatusLine, application: QApplication
) -> None:
    sentence = Sentence("Paragraph 3 edited", "the note of a reader who knew no end " * 30_000)
    line.say(sentence, "")
    label = label_at(line, 600, application)
    assert len(label.shown_lines()) == MOST_LINES
    assert label.shown_lines()[-1].endswith("…")
    assert len(label.toolTip()) < 2 * LONGEST_TIP
    label.grab()


def test_a_file_of_any_name_that_is_read_leaves_room_in_the_line(
    line: StatusLine, application: QApplication, until: Callable[[Callable[[], object]], None]
) -> None:
    line.show_busy("Reading " + "a-very-long-file-name-" * 10 + " …")
    busy = part(line, QLabel, "status_busy")
    until(busy.isVisible)
    application.processEvents()
    assert line.minimumSizeHint().width() < 600
    assert busy.text().startswith("Reading a-very") and busy.text().endswith(" …")
    assert busy.accessibleName().count("name") == 10


@pytest.mark.parametrize(
    "letters", ["averylongsessionnamewithoutblanks", "קלפיבלירווחים", "没有空格的会话名称"]
)
def test_a_session_of_any_name_keeps_the_strip_as_narrow_as_it_was(
    light: Theme, keep: Callable[[QWidget], None], letters: str
) -> None:
    standing = Standing(light)
    keep(standing)
    standing.show_standing("ovens", "ovens.diptych is open to be read only.")
    narrow = standing.minimumSizeHint().width()
    standing.show_standing(letters * 5, f"{letters * 5}.diptych is open to be read only.")
    assert standing.minimumSizeHint().width() <= max(narrow, 240)
    name, warning = (standing.findChild(QLabel, each) for each in ("session_name", "session_warning"))
    assert name is not None and warning is not None
    assert name.accessibleName() == letters * 5
    assert warning.text().replace("\u200b", "").endswith(".diptych is open to be read only.")


def test_the_line_keeps_its_height_from_difference_to_difference(
    line: StatusLine, application: QApplication
) -> None:
    line.say(DIFFERENCE, "")
    label_at(line, 300, application)
    high = line.heightForWidth(300)
    line.say(Sentence("Paragraph 4 edited", "“a” added"), "")
    assert line.heightForWidth(300) == high
    line.say(Sentence("This is kept already."))
    assert line.heightForWidth(300) < high
