"""What is shown of a sheet: ghosts hidden or shown, unchanged stretches folded, every line findable."""

from hypothesis import given, settings
from hypothesis import strategies as st
from present_articles import CHROME, STORY, compared, comparisons, one_word_changed

from reader.present import Arrangement, Mark, Sheet, Wishes, arrange, present

laws = settings(max_examples=50, deadline=None)
wishes = st.builds(Wishes, st.booleans(), st.booleans(), st.frozensets(st.integers(0, 12), max_size=3))

LONG = [f"Note {number} of the harbour log: wind from the west, all boats in." for number in range(10)]


def sheet_of(left: list, right: list) -> Sheet:
    return present(compared(left, right))


def shown_lines(arrangement: Arrangement) -> list[tuple[int, int]]:
    return list(zip(arrangement.first, arrangement.last, strict=True))


@laws
@given(comparisons, wishes)
def test_items_follow_the_lines_and_leave_out_nothing_but_ghosts(comparison, wishes):
    sheet = present(comparison)
    covered = [line for first, last in shown_lines(arrange(sheet, wishes)) for line in range(first, last + 1)]
    assert covered == sorted(set(covered))
    missing = set(range(len(sheet.lines))) - set(covered)
    assert all(sheet.mark(line) is Mark.GHOST for line in missing)
    assert not (wishes.show_stripped and missing)


@laws
@given(comparisons, wishes)
def test_no_difference_is_ever_folded_away(comparison, wishes):
    arrangement = arrange(present(comparison), wishes)
    for item, (first, last) in enumerate(shown_lines(arrangement)):
        if arrangement.is_fold(item):
            marks = {arrangement.sheet.mark(line) for line in range(first, last + 1)}
            assert marks <= {Mark.EQUAL, Mark.GHOST}


@laws
@given(comparisons, wishes)
def test_the_item_of_a_line_shows_it_or_stands_before_it(comparison, wishes):
    sheet = present(comparison)
    arrangement = arrange(sheet, wishes)
    for line in range(len(sheet.lines)):
        if len(arrangement):
            item = arrangement.item_of(line)
            covering = [
                i for i, (first, last) in enumerate(shown_lines(arrangement)) if first <= line <= last
            ]
            before = [i for i, first in enumerate(arrangement.first) if first <= line]
            assert item == (covering or before or [0])[-1]


@laws
@given(comparisons)
def test_folds_that_were_opened_show_all_their_lines(comparison):
    sheet = present(comparison)
    folded = arrange(sheet, Wishes(True, True))
    folds = [item for item in range(len(folded)) if folded.is_fold(item)]
    opened = arrange(sheet, Wishes(True, True, frozenset(folded.first[item] for item in folds)))
    assert shown_lines(opened) == shown_lines(arrange(sheet, Wishes(True, False)))


def test_ghosts_are_hidden_unless_they_are_wanted() -> None:
    sheet = sheet_of([CHROME[0], STORY[0], CHROME[1]], [STORY[0]])
    assert shown_lines(arrange(sheet, Wishes())) == [(1, 1)]
    assert shown_lines(arrange(sheet, Wishes(show_stripped=True))) == [(0, 0), (1, 1), (2, 2)]


def test_a_long_unchanged_stretch_folds_but_for_the_line_beside_the_difference() -> None:
    sheet = sheet_of([*LONG[:9], STORY[0]], [*LONG[:9], one_word_changed(STORY[0])])
    arrangement = arrange(sheet, Wishes(fold_unchanged=True))
    assert shown_lines(arrangement) == [(0, 7), (8, 8), (9, 9)]
    assert [arrangement.is_fold(item) for item in range(3)] == [True, False, False]
    assert arrangement.unchanged(0) == 8


def test_a_stretch_between_two_differences_keeps_a_line_at_both_its_ends() -> None:
    left = [STORY[0], *LONG, STORY[1]]
    right = [one_word_changed(STORY[0]), *LONG, one_word_changed(STORY[1])]
    arrangement = arrange(sheet_of(left, right), Wishes(fold_unchanged=True))
    assert shown_lines(arrangement) == [(0, 0), (1, 1), (2, 9), (10, 10), (11, 11)]


def test_a_short_unchanged_stretch_is_not_folded() -> None:
    left = [STORY[0], *LONG[:3], STORY[1]]
    right = [one_word_changed(STORY[0]), *LONG[:3], one_word_changed(STORY[1])]
    arrangement = arrange(sheet_of(left, right), Wishes(fold_unchanged=True))
    assert not any(arrangement.is_fold(item) for item in range(len(arrangement)))


def test_a_fold_counts_its_paragraphs_without_the_ghosts_among_them() -> None:
    sheet = sheet_of([*LONG[:4], CHROME[0], *LONG[4:]], LONG)
    (fold,) = [item for item in range(1) if arrange(sheet, Wishes(fold_unchanged=True)).is_fold(item)]
    arrangement = arrange(sheet, Wishes(fold_unchanged=True))
    assert (len(arrangement), arrangement.unchanged(fold)) == (1, 10)


def test_an_empty_sheet_has_nothing_to_show() -> None:
    assert len(arrange(sheet_of([], []), Wishes(True, True))) == 0
