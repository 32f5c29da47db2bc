"""The list model: Qt's own tester looks on while entries come, are filled, fail and go."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui_articles import LEFT, RIGHT, opened

from reader.ui.articles import SIDE_ROLE, ArticlesModel, facts_of

ONE, OTHER = opened(LEFT, "old.txt", "The oven of Tern Street"), opened(RIGHT, "new.txt")

Watched = Callable[[], ArticlesModel]


@pytest.fixture
def watched() -> Iterator[Watched]:
    """Make models, each with Qt's tester looking on; it warns of what is amiss, and that fails the test."""
    testers = []

    def make() -> ArticlesModel:
        model = ArticlesModel()
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        testers.append(QAbstractItemModelTester(model, mode))
        return model

    yield make
    testers.clear()


steps = st.lists(
    st.tuples(
        st.sampled_from(("add", "fill", "fill two", "fail", "remove", "sides")),
        st.integers(1, 6),
        st.integers(0, 6),
    ),
    max_size=15,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_whatever_happens_to_the_list_it_stays_a_sound_model(watched, steps):
    model = watched()
    expected: list[int] = []
    for step, number, other in steps:
        if step == "add":
            expected.append(model.add(Path(f"{number}.txt")).number)
        elif step == "fill":
            model.fill(number, (ONE,))
        elif step == "fill two":
            before = [entry.number for entry in model.entries]
            model.fill(number, (ONE, OTHER))
            if number in before:
                new = [entry.number for entry in model.entries if entry.number not in before]
                expected[expected.index(number) + 1 : expected.index(number) + 1] = new
        elif step == "fail":
            model.fail(number, "It could not be read.")
        elif step == "remove":
            model.remove(number)
            expected = [each for each in expected if each != number]
        else:
            model.show_sides(number, other)
        assert [entry.number for entry in model.entries] == expected
        assert model.rowCount() == len(expected)
        assert [model.row_of(each) for each in expected] == list(range(len(expected)))
        for row in range(model.rowCount()):
            assert model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_entry_goes_by_its_file_until_the_headline_is_known(watched: Watched) -> None:
    model = watched()
    entry = model.add(Path("folder") / "old.txt")
    assert model.index(0).data() == "old.txt"
    assert facts_of(entry) == ("Reading …",)
    model.fill(entry.number, (ONE,))
    assert model.index(0).data() == "The oven of Tern Street"


def test_what_is_spoken_of_an_entry_says_its_side_and_its_trouble(watched: Watched) -> None:
    model = watched()
    one, other = model.add(Path("old.txt")), model.add(Path("gone.txt"))
    model.fill(one.number, (ONE,))
    model.fail(other.number, "gone.txt was not found.")
    model.show_sides(one.number, 0)
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "on the left" in spoken[0]
    assert "The oven of Tern Street" in spoken[0]
    assert "gone.txt was not found." in spoken[1]
    assert [model.index(row).data(SIDE_ROLE) for row in range(2)] == ["left", ""]


def test_an_article_on_both_sides_says_so(watched: Watched) -> None:
    model = watched()
    entry = model.add(Path("old.txt"))
    model.show_sides(entry.number, entry.number)
    assert model.index(0).data(SIDE_ROLE) == "both"


def test_removing_an_entry_frees_its_side(watched: Watched) -> None:
    model = watched()
    one, other = model.add(Path("one.txt")), model.add(Path("other.txt"))
    model.show_sides(one.number, other.number)
    model.remove(one.number)
    assert (model.left, model.right) == (0, other.number)


def test_a_number_is_never_given_twice(watched: Watched) -> None:
    model = watched()
    first = model.add(Path("one.txt"))
    model.remove(first.number)
    assert model.add(Path("two.txt")).number != first.number


def test_a_refused_file_goes_by_its_name_and_the_tooltip_tells_where_it_lies(watched: Watched) -> None:
    model = watched()
    path = Path("/home/ines/<b>drafts</b>/oven.txt")
    entry = model.add(path)
    model.fail(entry.number, f"“{path}” is empty.")
    told = model.entry(entry.number)
    assert told is not None
    assert (told.title, facts_of(told)) == ("oven.txt", ("“oven.txt” is empty.",))
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert isinstance(tip, str)
    assert "/home/ines/&lt;b&gt;drafts&lt;/b&gt;/oven.txt" in tip


def test_a_headline_that_ends_in_a_full_stop_is_spoken_with_one() -> None:
    model = ArticlesModel()
    entry = model.add(Path("old.txt"))
    model.fill(entry.number, [opened(LEFT, "old.txt", "Nobody knows where it belongs.")])
    model.show_sides(entry.number, 0)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Nobody knows where it belongs. on the left. ")
