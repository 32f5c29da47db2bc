"""Lines of a few words: rows of a table, verse, lone sentences. Each change is a large part of its line."""

import pytest

from reader.compare import RowKind, align, compare

TOWNS = ("Marlowe", "Quayside", "Holm", "Strand", "Fell")
CREW = ("Ada", "Bo", "Cy", "Di", "Ed", "Fay", "Gus", "Hal", "Ida", "Jo")
CREW += ("Kit", "Lou", "Mae", "Ned", "Oda", "Pia", "Rex", "Sue", "Tom", "Una")
HEADER = "Name Age Town"
BEFORE = "The gulls go out at dawn over the quay."
AFTER = "Nobody on the pier has heard the bell ring."


def table_of(count, years_later=0):
    crew = enumerate(CREW[:count])
    return [HEADER, *(f"{name} {20 + 3 * at % 40 + years_later} {TOWNS[at % 5]}" for at, name in crew)]


def links_of(left, right):
    return [(link.left, link.right) for link in align(left, right)]


def in_place(count):
    return [(at, at) for at in range(count)]


@pytest.mark.parametrize("count", [4, 8, 10, 20])
def test_a_table_with_one_cell_of_every_row_edited_stays_in_rows(article_of, count):
    rows = compare(article_of(table_of(count)), article_of(table_of(count, 1))).rows
    assert [(row.left, row.right) for row in rows] == [((at,), (at,)) for at in range(count + 1)]
    assert [row.kind for row in rows] == [RowKind.EQUAL, *[RowKind.EDITED] * count]


@pytest.mark.parametrize("count", [4, 8, 10, 20])
def test_a_row_put_into_a_table_that_was_edited_shifts_no_other(count):
    left, right = table_of(count), table_of(count, 1)
    right.insert(4, "Ina 19 Holm")
    kept = [(at, at + (at >= 4)) for at in range(count + 1)]
    assert (links_of(left, right), links_of(right, left)) == (kept, [pair[::-1] for pair in kept])


def test_rows_of_a_table_that_are_equal_are_shown_so():
    left, right = table_of(8), [*table_of(8)[:3], *table_of(8, 1)[3:]]
    assert links_of(left, right) == in_place(len(left))


def test_lines_of_verse_that_kept_half_their_words_face_each_other():
    left = ["The Gulls", "Gulls go out", "my father mends", "a bell rings", "nobody hears", "lamps are out"]
    right = ["The Gulls", "Gulls come in", "mother sews", "a bell rings", "nobody listens", "lamps are lit"]
    assert {(0, 0), (3, 3), (5, 5)} <= set(links_of(left, right))


def test_a_line_shorter_than_most_stays_equal_where_all_others_changed():
    left = [
        "Gulls over the harbour wall",
        "My father mends nets by lamplight",
        "Snow on hills",
        "Rope, tar, salt",
    ]
    right = [
        "Crows across a ploughed field",
        "Her mother sold that brown cow",
        "Snow on hills",
        "Hay, dung, mud",
    ]
    assert links_of(left, right) == [(2, 2)]


def test_a_lone_line_with_one_word_of_three_changed_is_edited():
    assert links_of(["Я люблю чай."], ["Я люблю кофе."]) == [(0, 0)]
    assert links_of(["re-sign the pact"], ["resign the pact"]) == [(0, 0)]


def test_a_lone_short_line_between_two_that_answer_each_other_is_edited():
    assert links_of([BEFORE, "We like tea.", AFTER], [BEFORE, "We like rum.", AFTER]) == in_place(3)


def test_a_short_line_with_some_of_its_words_in_the_same_order_faces_the_one_in_its_place():
    left, right = "The boat came back empty.", "The boat that came was full of fish."
    assert links_of([BEFORE, left, AFTER], [BEFORE, right, AFTER]) == in_place(3)


def test_short_lines_that_share_a_word_by_chance_are_not_one():
    around = [
        BEFORE,
        "The crane had stood idle since the storms of spring.",
        "It was the mayor who said so.",
        AFTER,
    ]
    left, right = "Why the crane fell", "What the mayor said of the crane"
    links = links_of([*around[:2], left, *around[2:]], [*around[:2], right, *around[2:]])
    assert links == [(0, 0), (1, 1), (3, 3), (4, 4)]


def test_lone_lines_that_share_less_than_half_their_words_are_not_one():
    assert links_of(["Approved"], ["Rejected"]) == []
    assert links_of(["The crane fell on the quay."], ["The mayor has won the vote."]) == []


def test_a_row_of_a_table_is_known_by_its_name_though_all_its_figures_changed(article_of):
    left = ["Boat Trips Wrecks", "Tern 12 3", "Plover 9 6", "Dunlin 4 11"]
    right = ["Boat Trips Wrecks", "Tern 12 3", "Plover 10 5", "Dunlin 4 11"]
    assert [row.kind for row in compare(article_of(left), article_of(right)).rows][2] is RowKind.EDITED
    assert links_of(left, [left[0], "Tern 13 4", "Plover 10 5", "Dunlin 5 12"]) == in_place(4)
    assert links_of(left, [left[0], "Tern 12 3", "Knot 10 5", "Dunlin 4 11"]) == [(0, 0), (1, 1), (3, 3)]


def test_figures_alone_make_no_row():
    left, right = [BEFORE, "Page 12 of 40", AFTER], [BEFORE, "5 of 12 people died", AFTER]
    assert links_of(left, right) == [(0, 0), (2, 2)]
