"""What a reader thinks of differences, tied to what they say."""

import pytest
from present_articles import article_of, kept

from reader.compare import compare
from reader.library import Judgement, Verdict
from reader.present import present
from reader.present.judged import judgements_on_stops, keys_of_stop, keys_of_stops, progress_of
from reader.present.sheet import Sheet

LEFT = (
    "The lamp of Skerrow was lit at dusk by a keeper of seventy.",
    "Nobody has counted the steps since the spring of the great flood.",
    "A boat brings oil on the first Monday of the month.",
    "The council pays for the wick and not for the oil.",
)
RIGHT = (
    LEFT[0].replace("seventy", "seventy-one"),
    LEFT[1],
    LEFT[2].replace("Monday", "Tuesday"),
    LEFT[3],
    "A film was made of it that nobody has seen.",
)


def sheet_of(left: tuple[str, ...], right: tuple[str, ...]) -> Sheet:
    return present(compare(article_of(*map(kept, left)), article_of(*map(kept, right))))


def test_every_difference_has_the_keys_of_its_rows() -> None:
    sheet = sheet_of(LEFT, RIGHT)
    keys = keys_of_stops(sheet)
    assert sorted(keys) == list(range(sheet.stop_count))
    assert len({key for each in keys.values() for key in each}) == 3


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (LEFT, RIGHT),
        (LEFT, RIGHT[::-1]),
        (LEFT[:2], (*LEFT[:1], *["A film was made of it."] * 3, LEFT[1], "A film was made of it.")),
        (LEFT, ("The wick of Tern Rock burns with whale oil.", "Gulls sleep on one leg.")),
    ],
)
def test_the_keys_of_one_stop_are_those_it_has_among_all(
    left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    sheet = sheet_of(left, right)
    every = keys_of_stops(sheet)
    assert {stop: keys_of_stop(sheet, stop) for stop in every} == every
    assert keys_of_stop(sheet, sheet.stop_count) == keys_of_stop(sheet, -1) == ()


def test_a_judgement_is_found_again_when_other_paragraphs_were_edited() -> None:
    before = keys_of_stops(sheet_of(LEFT, RIGHT))
    judgements = {key: Judgement(Verdict.NOISE, "a slip") for key in before[1]}
    after = sheet_of((*LEFT[:1], "A new line of the morning.", *LEFT[1:]), (*RIGHT[1:], "And another."))
    found = judgements_on_stops(keys_of_stops(after), judgements)
    assert [judgement.note for judgement in found.values()] == ["a slip"]


def test_a_judgement_on_what_no_longer_differs_so_is_not_applied() -> None:
    before = keys_of_stops(sheet_of(LEFT, RIGHT))
    judgements = {key: Judgement(Verdict.KEEP) for key in before[1]}
    changed = tuple(text.replace("Tuesday", "Wednesday") for text in RIGHT)
    assert judgements_on_stops(keys_of_stops(sheet_of(LEFT, changed)), judgements) == {}


def test_judgements_hold_when_the_sides_are_swapped() -> None:
    before = keys_of_stops(sheet_of(LEFT, RIGHT))
    judgements = {key.mirrored: Judgement(Verdict.KEEP) for each in before.values() for key in each}
    swapped = sheet_of(RIGHT, LEFT)
    assert len(judgements_on_stops(keys_of_stops(swapped), judgements)) == swapped.stop_count


def test_progress_counts_what_was_seen_and_what_was_judged() -> None:
    thought = {0: Judgement(Verdict.SEEN), 2: Judgement(Verdict.TO_CHECK), 3: Judgement(None, "a note")}
    progress = progress_of(5, thought)
    assert (progress.seen, progress.judged, progress.count) == (2, 1, 5)


def test_without_judgements_nothing_is_thought_of_any_stop() -> None:
    assert judgements_on_stops(keys_of_stops(sheet_of(LEFT, RIGHT)), {}) == {}
