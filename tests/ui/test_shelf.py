"""The list of articles as a model: Qt's own tester looks on while it is sorted, filtered and grouped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_articles import LEFT, RIGHT, opened

from reader.present.listing import Order
from reader.ui.articles import ENTRY_ROLE, ArticlesModel
from reader.ui.shelf import ENTRY_TYPE, HEADING_ROLE, ShelfModel

TITLES = ("The oven", "A ferry", "The lamp", "A ferry, part 2", "The quay")


@pytest.fixture
def shelf() -> Iterator[tuple[ArticlesModel, ShelfModel]]:
    """A list of five articles, with Qt's tester looking on; it warns of what is amiss, and that fails."""
    articles = ArticlesModel()
    model = ShelfModel(articles)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for at, title in enumerate(TITLES):
        entry = articles.add(Path(f"{at}.txt"))
        articles.fill(entry.number, (opened((LEFT, RIGHT)[at % 2][: 5 - at], f"{at}.txt", title),))
    yield articles, model
    del tester


Shelf = tuple[ArticlesModel, ShelfModel]


def titles(model: ShelfModel) -> list[object]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_list_shows_what_was_loaded_in_that_order(shelf: Shelf) -> None:
    assert titles(shelf[1]) == list(TITLES)


def test_sorting_moves_lines_and_keeps_the_place_of_the_keyboard(shelf: Shelf) -> None:
    _, model = shelf
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(model.index(2))
    model.sort_by(Order.TITLE)
    assert titles(model) == ["A ferry", "A ferry, part 2", "The lamp", "The oven", "The quay"]
    assert kept.data() == "The lamp"


def test_only_what_was_found_is_listed_and_an_empty_filter_lists_all(shelf: Shelf) -> None:
    _, model = shelf
    model.filter({2, 5})
    assert titles(model) == ["A ferry", "The quay"]
    assert model.row_of(1) == -1
    model.filter(None)
    assert titles(model) == list(TITLES)


def test_a_story_has_a_heading_that_is_no_article(shelf: Shelf) -> None:
    _, model = shelf
    model.show_stories({2: 1, 4: 1})
    model.group(True)
    assert titles(model)[0] == "A ferry (2 articles)"
    heading = model.index(0)
    assert heading.data(HEADING_ROLE).count == 2
    assert heading.data(ENTRY_ROLE) is None
    assert not model.flags(heading) & Qt.ItemFlag.ItemIsSelectable
    assert model.numbers == (2, 4, 1, 3, 5)


def test_how_far_an_article_differs_is_spoken(shelf: Shelf) -> None:
    _, model = shelf
    model.show_differences({2: 0.25})
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "25 % different from the left one" in spoken


def test_a_dragged_article_asks_for_its_new_row(shelf: Shelf) -> None:
    _, model = shelf
    asked: list[tuple[int, int]] = []
    model.reorder_wanted.connect(lambda number, row: asked.append((number, row)))
    data = model.mimeData([model.index(3)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    data = model.mimeData([model.index(0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    assert asked == [(4, 1), (1, 2)]


def test_a_sorted_list_takes_no_drag(shelf: Shelf) -> None:
    _, model = shelf
    model.sort_by(Order.TITLE)
    data = model.mimeData([model.index(3)])
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())


def test_what_comes_from_elsewhere_is_no_entry(shelf: Shelf) -> None:
    _, model = shelf
    data = QMimeData()
    data.setData(ENTRY_TYPE, b"not a number")
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())


def test_another_title_is_asked_for_without_line_breaks(shelf: Shelf) -> None:
    _, model = shelf
    asked: list[tuple[int, str]] = []
    model.rename_wanted.connect(lambda number, title: asked.append((number, title)))
    model.setData(model.index(0), "  An oven\nof old ", Qt.ItemDataRole.EditRole)
    assert asked == [(1, "An oven of old")]


steps = st.lists(
    st.tuples(
        st.sampled_from(("add", "remove", "move", "sort", "group", "stories", "filter", "all", "rename")),
        st.integers(1, 8),
        st.integers(0, 6),
    ),
    max_size=14,
)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_whatever_is_done_the_lines_are_those_articles_that_are_wanted(shelf, steps):
    articles, model = shelf
    model.filter(None)
    wanted = None
    for step, number, other in steps:
        if step == "add":
            articles.add(Path(f"{number}.txt"))
        elif step == "remove":
            articles.remove(number)
        elif step == "move":
            articles.move(number, other)
        elif step == "sort":
            model.sort_by(list(Order)[other])
        elif step == "group":
            model.group(bool(other % 2))
        elif step == "stories":
            model.show_stories({number: 1, number + 1: 1, other: 2, other + 2: 2})
        elif step == "rename":
            articles.rename(number, f"Title {other}")
        else:
            wanted = {number, other} if step == "filter" else None
            model.filter(wanted)
        there = {entry.number for entry in articles.entries}
        assert set(model.numbers) == (there if wanted is None else there & wanted)
        assert len(model.numbers) == len(set(model.numbers))
        assert all(model.index(model.row_of(each)).data(ENTRY_ROLE).number == each for each in model.numbers)
