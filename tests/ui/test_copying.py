"""What a selection puts on the clipboard: the text as it is, and as the panes show it."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from ui_articles import LEFT, MENU, sheet_of

from reader.compare import Run, RunKind
from reader.present import Sheet
from reader.ui.spread import Spread
from reader.ui.spread.copying import as_html, as_text

SpreadOf = Callable[[Sheet], Spread]
EQUAL, REMOVED, ADDED = RunKind.EQUAL, RunKind.REMOVED, RunKind.ADDED

ARABIC = "عادت المنارة القديمة إلى العمل"


def copied(spread: Spread) -> tuple[str, str]:
    """What is on the clipboard once all of the left pane is copied: its text and its HTML."""
    spread.select_all()
    assert spread.copy()
    data = QApplication.clipboard().mimeData()
    return data.text(), data.html()


def test_copied_html_shows_what_was_removed_and_added_and_no_markup_of_the_text() -> None:
    paragraphs = [(Run("old ", REMOVED), Run("<b>", EQUAL), Run(" new", ADDED)), (Run("next", EQUAL),)]
    assert as_html(paragraphs) == "<p><s>old </s>&lt;b&gt;<u> new</u></p><p>next</p>"
    assert as_text(paragraphs) == "old <b> new\n\nnext"


def test_words_of_one_paragraph_can_be_pasted_into_another_one() -> None:
    assert as_html([(Run("only ", EQUAL), Run("words", ADDED))]) == "<span>only <u>words</u></span>"


def test_a_paragraph_read_from_right_to_left_is_pasted_so() -> None:
    assert (
        as_html([(Run(ARABIC, EQUAL),), (Run("LX-40", EQUAL),)]) == f'<p dir="rtl">{ARABIC}</p><p>LX-40</p>'
    )


def test_what_nobody_would_see_is_copied_as_it_is_and_shown_in_html(spread_of: SpreadOf) -> None:
    text = "The har\u200bbour fund pays \u202efdp.exe\u202c twice."
    plain, html = copied(spread_of(sheet_of([text, "End."], ["End."])))
    assert plain == f"{text}\n\nEnd."
    assert "The har⁞bour fund pays ⇤fdp.exe↔ twice." in html


def test_where_paragraphs_are_folded_the_copy_says_that_something_is_left_out(spread_of: SpreadOf) -> None:
    texts = [f"{number}. {LEFT[number % 8]}" for number in range(12)]
    others = [*texts[:1], "Other.", *texts[2:10], "Another one.", *texts[11:]]
    spread = spread_of(sheet_of(texts, others))
    assert copied(spread)[0] == "\n\n".join(texts)
    spread.show_wishes(show_stripped=False, fold_unchanged=True)
    plain, html = copied(spread)
    assert plain == "\n\n".join([*texts[:3], "[…]", *texts[9:]])
    assert html.count("<p>[…]</p>") == 1


def test_what_is_stripped_and_hidden_leaves_no_gap_in_a_copy(spread_of: SpreadOf) -> None:
    assert copied(spread_of(sheet_of([LEFT[0], MENU, LEFT[1]], LEFT[:2])))[0] == "\n\n".join(LEFT[:2])
