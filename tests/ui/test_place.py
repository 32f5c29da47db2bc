"""The place in the text: always inside it, never past its end, and back again after going there."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ui_articles import long_sheet, sheet_of

from reader.present import Line, Sheet, Wishes, arrange
from reader.ui.language import say
from reader.ui.spread.place import Place
from reader.ui.spread.rows import Rows
from reader.ui.spread.typesetting import Notes, SetLine, Typesetter
from reader.ui.spread.typography import Typography, columns
from reader.ui.theme import Theme

ROOM = 600

PlaceIn = Callable[..., Place]


class CountingTypesetter(Typesetter):
    """A typesetter that knows how many lines it set."""

    set_lines = 0

    def set_line(self, line: Line, notes: Notes, width: int) -> SetLine:
        self.set_lines += 1
        return super().set_line(line, notes, width)


@pytest.fixture(scope="module")
def place_in(light: Theme, fonts: Typography) -> PlaceIn:
    """A place in a sheet, in panes of a window of 900 pixels."""

    def make(sheet: Sheet, setter: Typesetter | None = None, room: int = ROOM, fold: bool = False) -> Place:
        arrangement = arrange(sheet, Wishes(fold_unchanged=fold))
        setter = setter or Typesetter(fonts, light)
        return Place(Rows(arrangement, setter, fonts, columns(900, fonts), say), room)

    return make


sheets = [sheet_of([], []), sheet_of(["One line."], ["One line."]), sheet_of(), long_sheet(150)]
steps = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.integers(-3000, 3000)),
        st.tuples(st.just("go"), st.integers(0, 149), st.integers(-900, 900)),
        st.tuples(st.just("go_to_end")),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sheets), st.booleans(), steps)
def test_the_place_stays_in_the_text_and_never_past_its_end(place_in, sheet, fold, steps):
    place = place_in(sheet, fold=fold)
    for name, *arguments in steps:
        if name == "go":
            arguments[0] = min(arguments[0], max(0, len(place.rows) - 1))
        getattr(place, name)(*arguments)
        if not len(place.rows):
            assert (place.item, place.offset) == (0, 0)
            continue
        assert 0 <= place.item < len(place.rows)
        assert 0 <= place.offset <= place.rows.height(place.item)
        seen = list(place.in_sight())
        last, top = seen[-1]
        bottom = top + place.rows.height(last)
        assert bottom >= ROOM or (place.item, place.offset) == (0, 0)
        assert [item for item, _ in seen] == list(range(place.item, last + 1))


def test_down_and_up_again_is_where_one_was(place_in: PlaceIn) -> None:
    place = place_in(long_sheet(150))
    place.go(40, 7)
    for pixels in (1, 23, 450, 2000):
        place.move(pixels)
        place.move(-pixels)
        assert (place.item, place.offset) == (40, 7)


def test_the_end_of_the_text_stands_at_the_bottom_of_the_view(place_in: PlaceIn) -> None:
    place = place_in(long_sheet(150))
    place.go_to_end()
    last, top = list(place.in_sight())[-1]
    assert last == len(place.rows) - 1
    assert top + place.rows.height(last) == ROOM


def test_a_row_taller_than_the_view_can_be_read_to_its_end(place_in: PlaceIn) -> None:
    text = "The queue went on and on. " * 400
    place = place_in(sheet_of([text], [text]), room=200)
    assert place.rows.height(0) > 1000
    place.go_to_end()
    assert (place.item, place.offset) == (0, place.rows.height(0) - 200)


def test_what_is_under_a_point_is_the_item_that_is_painted_there(place_in: PlaceIn) -> None:
    place = place_in(sheet_of())
    for item, top in place.in_sight():
        assert place.item_at(top) == place.item_at(top + place.rows.height(item) - 1) == item
        assert place.top_in_view(item) == top
    assert place.item_at(-1) == place.item_at(100_000) == -1
    assert place.top_in_view(10_000) is None


def test_only_what_is_looked_at_is_laid_out(place_in: PlaceIn, light: Theme, fonts: Typography) -> None:
    setter = CountingTypesetter(fonts, light)
    place = place_in(long_sheet(20_000), setter)
    list(place.in_sight())
    screenful = setter.set_lines
    assert 0 < screenful < 40
    place.go(10_000, 0)
    list(place.in_sight())
    assert setter.set_lines <= 4 * screenful
    place.go_to_end()
    list(place.in_sight())
    assert setter.set_lines <= 7 * screenful


def test_the_estimate_of_what_was_not_seen_is_near_the_truth(place_in: PlaceIn) -> None:
    place = place_in(long_sheet(150))
    guessed = place.rows.heights.total
    true = sum(place.rows.height(item) for item in range(len(place.rows)))
    assert place.rows.heights.total == true
    assert abs(guessed - true) < true / 3
