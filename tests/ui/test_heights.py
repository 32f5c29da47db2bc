"""Heights to places and back, as a plain list of heights would answer."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.spread.heights import GROUP, Heights

pixels = st.integers(1, 300)
lists = st.one_of(
    st.lists(pixels, max_size=12),
    st.integers(GROUP - 1, 3 * GROUP + 1).flatmap(lambda n: st.lists(pixels, min_size=n, max_size=n)),
)
changes = st.lists(st.tuples(st.integers(0, 10_000), pixels), max_size=20)


def changed(estimates: list[int], measured: list[tuple[int, int]]) -> tuple[Heights, list[int]]:
    """Heights of which some were measured, and the list that says the same."""
    heights, plain = Heights(estimates), list(estimates)
    for at, height in measured:
        if plain:
            heights[at % len(plain)] = plain[at % len(plain)] = height
    return heights, plain


@given(lists, changes)
def test_heights_tops_and_total_are_those_of_a_list(estimates, measured):
    heights, plain = changed(estimates, measured)
    tops = [sum(plain[:item]) for item in range(len(plain))]
    assert [heights[item] for item in range(len(heights))] == plain
    assert heights.tops() == [heights.top(item) for item in range(len(plain))] == tops
    assert heights.total == sum(plain)


@given(lists, changes, st.integers(-100, 60_000))
def test_a_position_is_found_in_the_item_that_covers_it(estimates, measured, position):
    heights, plain = changed(estimates, measured)
    item, offset = heights.at(position)
    if plain:
        assert 0 <= offset < plain[item]
        assert sum(plain[:item]) + offset == max(0, min(position, sum(plain) - 1))
    else:
        assert (item, offset) == (0, 0)


@given(lists.filter(bool), changes, st.data())
def test_the_top_of_an_item_leads_back_to_it(estimates, measured, data):
    heights, plain = changed(estimates, measured)
    item = data.draw(st.integers(0, len(plain) - 1))
    assert heights.at(heights.top(item)) == (item, 0)
