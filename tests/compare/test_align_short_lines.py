"""Lines of a few words: rows of a table, verse, lone sentences. Each change is a large part of its line."""

from reader.compare import RowKind, align, compare

TOWNS = ("Marlowe", "Quayside", "Holm", "Strand", "Fell")
CREW = [("Ada", 31), ("Bo", 44), ("Cy", 29), ("Di", 55), ("Ed", 61), ("Fay", 23), ("Gus", 37), ("Hal", 48)]
HEADER = "Name Age Town"


def table_of(years_later=0):
    rows = [f"{name} {age + years_later} {TOWNS[at % 5]}" for at, (name, age) in enumerate(CREW)]
    return [HEADER, *rows]


def links_of(left, right):
    return [(link.left, link.right) for link in align(left, right)]


def in_place(count):
    return [(at, at) for at in range(count)]


def test_a_table_with_one_cell_of_every_row_edited_stays_in_rows(article_of):
    rows = compare(article_of(table_of()), article_of(table_of(1))).rows
    assert [(row.left, row.right) for row in rows] == [((at,), (at,)) for at in range(len(CREW) + 1)]
    assert [row.kind for row in rows] == [RowKind.EQUAL, *[RowKind.EDITED] * len(CREW)]


def test_rows_of_a_table_that_are_equal_are_shown_so():
    left, right = table_of(), [*table_of()[:3], *table_of(1)[3:]]
    assert links_of(left, right) == in_place(len(left))


def test_a_row_put_into_a_small_table_shifts_no_other():
    left, right = table_of()[:5], table_of(1)[:5]
    right.insert(4, "Ina 19 Holm")
    assert links_of(left, right) == [(0, 0), (1, 1), (2, 2), (3, 3), (4, 5)]


def test_lines_of_verse_that_kept_half_their_words_face_each_other():
    left = ["The Gulls", "Gulls go out", "my father mends", "a bell rings", "nobody hears", "lamps are out"]
    right = ["The Gulls", "Gulls come in", "mother sews", "a bell rings", "nobody listens", "lamps are lit"]
    assert {(0, 0), (3, 3), (5, 5)} <= set(links_of(left, right))


def test_a_lone_line_with_one_word_of_three_changed_is_edited():
    assert links_of(["Я люблю чай."], ["Я люблю кофе."]) == [(0, 0)]
    assert links_of(["re-sign the pact"], ["resign the pact"]) == [(0, 0)]


def test_a_lone_short_line_between_two_that_answer_each_other_is_edited():
    before, after = "The gulls go out at dawn over the quay.", "Nobody on the pier has heard the bell ring."
    assert links_of([before, "We like tea.", after], [before, "We like rum.", after]) == in_place(3)


def test_lone_lines_that_share_less_than_half_their_words_are_not_one():
    assert links_of(["Approved"], ["Rejected"]) == []
    assert links_of(["The crane fell on the quay."], ["The mayor has won the vote."]) == []
