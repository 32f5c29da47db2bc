"""The change list: entries as high as what they say, as light with thousands of them as with ten."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QToolButton
from ui_articles import LEFT, long_sheet, sheet_of

from reader.library import Judgement, Verdict
from reader.present import Mark, Sheet
from reader.ui.change_list import ChangeList
from reader.ui.change_list_entry import ChangeDelegate
from reader.ui.change_list_view import EntriesView
from reader.ui.changes import ChangesModel
from reader.ui.indexes import AnyIndex
from reader.ui.language import say
from reader.ui.theme import Theme

ListOf = Callable[[Sheet], ChangeList]


@pytest.fixture
def list_of(light: Theme, application: QApplication) -> Iterator[ListOf]:
    """A change list of 300 by 500 pixels that shows the differences of a sheet."""
    made: list[ChangeList] = []

    def make(sheet: Sheet) -> ChangeList:
        changes = ChangeList(say, light)
        changes.resize(300, 500)
        changes.show_sheet(sheet)
        changes.show()
        application.processEvents()
        made.append(changes)
        return changes

    yield make
    for changes in made:
        changes.close()
        changes.deleteLater()


def view_in(changes: ChangeList) -> QListView:
    view = changes.findChild(QListView, "changes")
    assert view is not None
    return view


def rows_of(view: QListView) -> list[tuple[int, int]]:
    """Top and bottom of every entry."""
    areas = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    return [(area.top(), area.bottom()) for area in areas]


def test_an_entry_is_as_high_as_what_it_says_and_begins_where_the_one_before_it_ends(list_of: ListOf) -> None:
    longer = LEFT[1].replace("shipwright", "sailor").replace("ballast stones", "bricks of an old chapel")
    right = [LEFT[0].replace("ninety", "sixty"), longer]
    rows = rows_of(view_in(list_of(sheet_of(LEFT[:2], right))))
    (first, first_end), (second, second_end) = rows
    assert first == 0
    assert second == first_end + 1
    assert second_end - second > first_end - first


def test_a_narrower_list_has_higher_entries_and_stays_where_it_was(
    list_of: ListOf, application: QApplication
) -> None:
    texts = [f"{number}: {LEFT[1]}" for number in range(40)]
    changed = [text.replace("shipwright", "sailor").replace("stones", "bricks") for text in texts]
    changes = list_of(sheet_of(texts, changed))
    view = view_in(changes)
    changes.resize(600, 500)
    application.processEvents()
    view.verticalScrollBar().setValue(600)
    first = view.indexAt(QPoint(10, 0)).row()
    height = view.visualRect(view.model().index(first, 0)).height()
    assert first > 5
    changes.resize(240, 500)
    application.processEvents()
    assert view.indexAt(QPoint(10, 0)).row() == first
    assert view.visualRect(view.model().index(first, 0)).height() > height


def test_a_scroll_bar_stands_only_beside_a_list_that_has_more(
    list_of: ListOf, application: QApplication
) -> None:
    changes = list_of(sheet_of())
    view = view_in(changes)
    assert not view.verticalScrollBar().isVisible()
    changes.show_sheet(long_sheet(2000))
    application.processEvents()
    assert view.verticalScrollBar().isVisible()


@pytest.mark.parametrize(("key", "expected"), [("End", 199), ("Home", 0), ("Down", 101), ("Up", 99)])
def test_keys_lead_through_the_entries_and_the_one_they_lead_to_is_in_sight(
    list_of: ListOf, key: str, expected: int
) -> None:
    view = view_in(list_of(long_sheet(2000)))
    view.setCurrentIndex(view.model().index(100, 0))
    QTest.keyClick(view, Qt.Key[f"Key_{key}"])
    assert view.currentIndex().row() == expected
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_a_page_on_is_about_as_much_as_is_in_sight(list_of: ListOf) -> None:
    view = view_in(list_of(long_sheet(2000)))
    view.setCurrentIndex(view.model().index(0, 0))
    shown = view.indexAt(QPoint(10, view.viewport().height() - 1)).row()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert abs(view.currentIndex().row() - shown) <= 1
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() <= 1


def test_a_click_goes_to_the_difference_under_it(list_of: ListOf) -> None:
    changes = list_of(long_sheet(2000))
    view = view_in(changes)
    chosen: list[int] = []
    changes.stop_chosen.connect(chosen.append)
    view.scrollTo(view.model().index(120, 0))
    at = view.visualRect(view.model().index(120, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert chosen == [120]


def test_of_what_is_not_in_sight_no_sentence_is_made(application: QApplication, light: Theme) -> None:
    told: set[int] = set()

    class Counting(ChangesModel):
        """A model that knows of which differences it told something."""

        def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
            told.add(index.row())
            return super().data(index, role)

    view, model = EntriesView(), Counting(say)
    view.setItemDelegate(ChangeDelegate(light, view))
    view.setModel(model)
    view.resize(300, 500)
    model.show_sheet(long_sheet(20_000))
    view.show()
    application.processEvents()
    view.scrollTo(model.index(1500))
    application.processEvents()
    model.show_kinds(frozenset({Mark.EDITED}))
    view.keyboardSearch("P")
    application.processEvents()
    assert 1500 in told
    assert len(told) < 100


def test_an_entry_grows_by_a_line_for_a_note(list_of: ListOf) -> None:
    changes = list_of(sheet_of())
    view = view_in(changes)
    changes.show_judgements({})
    before = rows_of(view)
    changes.show_judgements({0: Judgement(Verdict.KEEP, "ask the baker")})
    after = rows_of(view)
    assert after[0][1] > before[0][1]
    assert after[1][0] == after[0][1] + 1


def test_the_current_difference_stays_marked_while_kinds_are_switched_off_and_on(list_of: ListOf) -> None:
    changes = list_of(sheet_of())
    view = view_in(changes)
    changes.show_stop(2)
    button = changes.findChild(QToolButton, "show_removed")
    assert button is not None
    before = view.currentIndex().data()
    for _ in range(2):
        button.click()
        assert view.currentIndex().data() == before


def test_opened_again_the_list_stands_on_the_current_difference_and_shows_all_of_it(
    list_of: ListOf, application: QApplication
) -> None:
    changes = list_of(long_sheet(2000))
    view = view_in(changes)
    changes.show_stop(100)
    view.setCurrentIndex(view.model().index(3, 0))
    changes.hide()
    changes.resize(300, 150)
    changes.show()
    for height in (500, 170, 260):
        changes.resize(300, height)
        application.processEvents()
        assert view.currentIndex().row() == 100
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
