"""A packed sequence behaves as the list it was made of, here and after a journey to another process."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.present.pages import OPEN_PAGES, PAGE_LENGTH, Pages

lengths = st.sampled_from([0, 1, PAGE_LENGTH - 1, PAGE_LENGTH, PAGE_LENGTH + 1, 11 * PAGE_LENGTH + 7])
steps = st.one_of(st.none(), st.integers(-1000, 1000))


@settings(deadline=None)
@given(lengths, st.lists(st.integers(-900, 900), max_size=40))
def test_any_item_is_found_in_any_order(length, wanted):
    items, pages = list(range(length)), Pages(range(length))
    for index in wanted:
        if -length <= index < length:
            assert pages[index] == items[index]
        else:
            with pytest.raises(IndexError):
                pages[index]


@settings(deadline=None)
@given(lengths, steps, steps, steps.filter(lambda step: step != 0))
def test_slices_are_those_of_a_list(length, start, end, step):
    assert Pages(range(length))[start:end:step] == list(range(length))[start:end:step]


@settings(deadline=None)
@given(lengths)
def test_a_journey_by_pickle_changes_nothing(length):
    pages = Pages(str(number) for number in range(length))
    arrived = pickle.loads(pickle.dumps(pages))
    assert arrived == pages
    assert hash(arrived) == hash(pages)
    assert len(arrived) == length
    assert list(arrived) == list(pages) == [str(number) for number in range(length)]


def test_pages_of_other_items_are_not_equal() -> None:
    assert Pages([1, 2]) != Pages([1, 3])
    assert Pages([1, 2]) != [1, 2]


def test_an_item_looked_at_twice_is_the_same_object_while_its_page_is_open() -> None:
    pages = Pages([[number] for number in range(3 * PAGE_LENGTH)])
    assert pages[5] is pages[5]


def test_only_a_few_pages_are_open_at_once() -> None:
    pages = Pages([[number] for number in range((OPEN_PAGES + 2) * PAGE_LENGTH)])
    first = pages[0]
    for page in range(1, OPEN_PAGES):
        pages[page * PAGE_LENGTH]
    assert pages[0] is first
    for page in range(1, OPEN_PAGES + 1):
        pages[page * PAGE_LENGTH]
    assert pages[0] == first
    assert pages[0] is not first
