"""The lines of the list of articles: sorted, grouped, filtered."""

from reader.present.listing import Listed, Order, StoryHeading, listing

OVEN_LATE = Listed(1, "The oven of Tern Street, part 10", "The Quay", "2026-03-09T08:00", 300, 0.2, 0.4)
FERRY = Listed(2, "Ferry stays in harbour", "Northern Wire", "", 120, 0.9, None)
OVEN_EARLY = Listed(3, "the oven of Tern Street, part 9", "", "2026-03-02T08:00", 310, 0.1, 0.0)
EVERY = (OVEN_LATE, FERRY, OVEN_EARLY)


def test_the_list_keeps_the_order_of_the_reader() -> None:
    assert listing(EVERY) == (1, 2, 3)


def test_numbers_in_titles_are_sorted_as_numbers_and_capitals_do_not_matter() -> None:
    assert listing(EVERY, Order.TITLE) == (2, 3, 1)


def test_what_is_not_known_comes_last() -> None:
    assert listing(EVERY, Order.OUTLET) == (2, 1, 3)
    assert listing(EVERY, Order.PUBLISHED) == (3, 1, 2)
    assert listing(EVERY, Order.DIFFERENCE) == (3, 1, 2)


def test_the_longest_and_the_most_stripped_come_first() -> None:
    assert listing(EVERY, Order.WORDS) == (3, 1, 2)
    assert listing(EVERY, Order.STRIPPED) == (2, 1, 3)


def test_articles_of_a_story_stand_under_its_heading_the_older_one_first() -> None:
    assert listing(EVERY, stories={1: 7, 3: 7}) == (
        StoryHeading("the oven of Tern Street, part 9", 2),
        3,
        1,
        StoryHeading("", 1),
        2,
    )


def test_a_sort_that_was_chosen_holds_within_a_story_too() -> None:
    lines = listing(EVERY, Order.STRIPPED, {1: 7, 3: 7})
    assert [line for line in lines if isinstance(line, int)] == [1, 3, 2]


def test_without_any_story_there_is_no_heading() -> None:
    assert listing(EVERY, stories={}) == (1, 2, 3)


def test_only_what_is_wanted_is_listed_and_headings_count_what_is_listed() -> None:
    assert listing(EVERY, wanted={2, 3}) == (2, 3)
    assert listing(EVERY, stories={1: 7, 3: 7}, wanted={3}) == (StoryHeading(OVEN_EARLY.title, 1), 3)


def test_digits_of_other_scripts_do_not_upset_the_order() -> None:
    strange = [Listed(1, "Teil ²"), Listed(2, "Teil ٣"), Listed(3, "Teil 1"), Listed(4, "")]
    assert sorted(listing(strange, Order.TITLE)) == [1, 2, 3, 4]


def test_a_title_of_thousands_of_digits_is_sorted_like_any_other() -> None:
    long = [Listed(1, "Part " + "9" * 5000), Listed(2, "Part 10"), Listed(3, "Part 009"), Listed(4, "Part 9")]
    assert listing(long, Order.TITLE) == (3, 4, 2, 1)
