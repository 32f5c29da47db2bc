"""The model of the list of differences: what a line has no room for is in its tooltip."""

from PySide6.QtCore import Qt
from ui_articles import LEFT, sheet_of

from reader.present import describe
from reader.ui.changes import ChangesModel
from reader.ui.language import say


def test_the_tooltip_of_a_difference_says_all_of_it_as_text() -> None:
    changed = LEFT[0].replace("ninety years", "<b>ninety-one</b> years").replace("oven", "stove")
    sheet = sheet_of(LEFT, [changed, *LEFT[1:]])
    model = ChangesModel(say)
    model.show_sheet(sheet)
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;ninety-one&lt;/b&gt;" in tip
    assert tip.startswith("<p>")
    assert str(describe(sheet, 0, say)).split(":")[0] in tip


def test_a_sentence_is_made_once_for_all_who_ask_and_anew_for_another_sheet() -> None:
    made: list[str] = []

    def counting(template: str, /, **fields: object) -> str:
        made.append(template)
        return say(template, **fields)

    model = ChangesModel(counting)
    model.show_sheet(sheet_of())
    first = model.index(0).data()
    count = len(made)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == first
    assert len(made) == count
    model.show_sheet(sheet_of(LEFT, LEFT[1:]))
    assert model.index(0).data() != first
