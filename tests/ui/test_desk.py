"""The two articles that lie side by side, and what happens to them meanwhile."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from ui_articles import LEFT, RIGHT, kept, sheet_of

from reader.clean import Block, Kind
from reader.library import BlockKey, BlockRecord, Holdings
from reader.present import Sheet
from reader.ui.articles import Entry
from reader.ui.carrying import CARRYING
from reader.ui.desk import Desk
from reader.ui.readings import reading
from reader.ui.rereading import join_or_part
from reader.ui.spread import Spread
from reader.ui.stock import stock_of
from reader.ui.tasks import TaskRunner

Until = Callable[[Callable[[], object]], None]
SpreadOf = Callable[[Sheet], Spread]
Open = Callable[..., None]


@pytest.fixture
def shown(desk: Desk) -> list[Sheet | None]:
    """What the desk gave to be shown, the last one last."""
    sheets: list[Sheet | None] = []
    desk.sheet_changed.connect(sheets.append)
    desk.sheet_renewed.connect(sheets.append)
    return sheets


@pytest.fixture
def open_texts(desk: Desk, until: Until, tmp_path: Path) -> Open:
    """Write texts to files, open them together, and wait until all is read and compared."""

    def open_them(*texts: Sequence[str], wait: bool = True) -> None:
        paths = [tmp_path / f"{len(desk.articles.entries) + at}.txt" for at in range(len(texts))]
        for path, blocks in zip(paths, texts, strict=True):
            path.write_text("\n\n".join(blocks), encoding="utf-8")
        desk.open_files(paths)
        if wait:
            until(lambda: not desk.work)

    return open_them


def test_a_single_article_never_stands_on_both_sides(desk: Desk, open_texts: Open) -> None:
    open_texts(LEFT)
    assert desk.pair == (1, 0)
    desk.swap()
    assert desk.pair == (0, 1)
    desk.put_left(1)
    assert desk.pair == (1, 0)


def test_a_file_that_vanished_keeps_what_was_read_of_it(
    desk: Desk, open_texts: Open, until: Until, tmp_path: Path
) -> None:
    open_texts(LEFT, RIGHT)
    (tmp_path / "1.txt").unlink()
    desk.reload()
    until(lambda: not desk.work)
    assert desk.pair == (1, 2)
    assert all(desk.sides)
    assert "1.txt" in desk.articles.entries[1].trouble


def test_an_alignment_by_hand_holds_whichever_way_round_the_articles_stand(
    desk: Desk, open_texts: Open, until: Until
) -> None:
    open_texts(LEFT, RIGHT)
    one, other = BlockKey(LEFT[1], 0), BlockKey(RIGHT[3], 0)
    desk.align(one, other)
    until(lambda: not desk.work)
    desk.swap()
    assert desk.ledger.aligned(desk.pair) == ((other, one),)


def test_a_decision_made_before_a_swap_is_shown_belongs_to_what_is_shown(
    desk: Desk, open_texts: Open
) -> None:
    open_texts(LEFT, RIGHT)
    desk.swap()
    desk.decide("left", [BlockKey(LEFT[1], 0)], False)
    assert (bool(desk.ledger.verdicts(1)), bool(desk.ledger.verdicts(2))) == (True, False)


def test_a_comparison_that_is_given_up_leaves_the_sides_as_they_are_shown(
    desk: Desk, open_texts: Open, shown: list[Sheet | None]
) -> None:
    open_texts(LEFT, RIGHT)
    desk.swap()
    desk.give_up()
    assert shown[-1] is not None
    entry = desk.articles.entry(desk.pair[0])
    assert entry is not None
    assert entry.path.name == shown[-1].left.name


def test_an_article_given_up_while_it_is_read_frees_its_side(desk: Desk, open_texts: Open) -> None:
    open_texts(LEFT, wait=False)
    desk.give_up()
    open_texts(LEFT)
    open_texts(RIGHT)
    assert all(desk.sides)


def test_articles_go_on_being_looked_at_after_a_side_went_while_it_was_compared(
    desk: Desk, open_texts: Open, until: Until
) -> None:
    open_texts(LEFT, RIGHT)
    desk.swap()
    desk.remove(1)
    desk.remove(2)
    open_texts(LEFT[2:])
    until(lambda: desk.ledger.holdings.profile(3))


def test_articles_go_on_being_looked_at_after_another_session_came_while_two_were_compared(
    desk: Desk, open_texts: Open, until: Until
) -> None:
    open_texts(LEFT, RIGHT)
    desk.swap()
    desk.take_over(Holdings(), (0, 0), stock_of(Holdings()))
    open_texts(LEFT[2:])
    until(lambda: desk.ledger.holdings.profile(desk.articles.entries[0].number))


def test_nothing_is_taught_of_what_was_decided_in_another_session(desk: Desk, open_texts: Open) -> None:
    open_texts(LEFT, RIGHT)
    desk.decide("left", [BlockKey(LEFT[1], 0)], False)
    assert desk.teaching.is_ready
    desk.take_over(Holdings(), (0, 0), stock_of(Holdings()))
    assert not desk.teaching.is_ready


def test_where_reading_is_given_up_the_articles_that_are_left_are_compared(
    desk: Desk, open_texts: Open, shown: list[Sheet | None], until: Until, tmp_path: Path
) -> None:
    open_texts(LEFT, RIGHT)
    third = tmp_path / "third.txt"
    third.write_text("\n\n".join(LEFT[2:]), encoding="utf-8")
    desk.open_files([third], "right")
    assert shown[-1] is None
    told: list[str] = []
    desk.trouble_told.connect(told.append)
    desk.sheet_changed.connect(lambda _: told.append("shown"))
    desk.give_up()
    until(lambda: not desk.work)
    assert desk.pair == (1, 2)
    assert shown[-1] is not None
    assert "were not read. Open them again" in told[-1]


def test_an_article_never_takes_both_sides_back_from_two_that_were_given_up(
    desk: Desk, open_texts: Open, tmp_path: Path
) -> None:
    open_texts(LEFT, RIGHT)
    for name in ("third.txt", "fourth.txt"):
        (tmp_path / name).write_text("\n\n".join(LEFT[2:]), encoding="utf-8")
    desk.open_files([tmp_path / "third.txt"], "left")
    desk.put_right(1)
    desk.open_files([tmp_path / "fourth.txt"], "right")
    assert desk.pair == (3, 4)
    desk.give_up()
    assert desk.pair == (1, 2)


def test_a_file_opened_again_that_has_a_side_does_not_take_the_other_one_too(
    desk: Desk, open_texts: Open, until: Until, tmp_path: Path
) -> None:
    open_texts(LEFT, RIGHT)
    desk.remove(1)
    desk.open_files([tmp_path / "1.txt"])
    until(lambda: not desk.work)
    assert desk.pair == (0, 2)


def test_a_side_does_not_go_back_to_an_article_that_was_closed_meanwhile(
    desk: Desk, open_texts: Open, shown: list[Sheet | None]
) -> None:
    open_texts(LEFT, RIGHT, LEFT[2:])
    left, right = desk.pair
    other = next(entry.number for entry in desk.articles.entries if entry.number not in desk.pair)
    desk.put_right(other)
    desk.remove(right)
    desk.decide("right", [BlockKey(RIGHT[1], 0)], False)
    desk.give_up()
    assert desk.pair == (left, other)
    assert not desk.ledger.verdicts(right)
    assert shown[-1] is None


def test_a_file_dropped_on_the_other_side_changes_places(
    desk: Desk, open_texts: Open, until: Until, tmp_path: Path
) -> None:
    open_texts(LEFT, RIGHT)
    desk.open_files([tmp_path / "1.txt"], "left")
    until(lambda: not desk.work)
    assert desk.pair == (2, 1)


def test_a_pair_of_which_one_article_is_gone_is_not_laid_side_by_side(desk: Desk, open_texts: Open) -> None:
    open_texts(LEFT, RIGHT, LEFT[2:])
    desk.remove(3)
    desk.put_both(1, 3)
    assert desk.pair == (1, 2)


def test_what_is_read_late_is_not_taken_for_an_article_of_another_session(
    desk: Desk, tasks: TaskRunner, until: Until, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{at}.txt" for at in range(8)]
    for path in paths:
        path.write_text("\n\n".join(LEFT), encoding="utf-8")
    desk.open_files(paths)
    desk.open_files(paths[:1])  # again, while it is read
    desk.take_over(Holdings(), (0, 0), stock_of(Holdings()))
    desk.articles.put_back(Entry(1, tmp_path / "other.txt"), 0)
    until(lambda: not tasks.is_busy(reading(1)))
    assert desk.articles.entries == (Entry(1, tmp_path / "other.txt"),)


def test_an_article_that_became_part_of_another_one_gives_it_its_side(
    desk: Desk, open_texts: Open, shown: list[Sheet | None], until: Until, tmp_path: Path
) -> None:
    clippings = tmp_path / "clippings.txt"
    clippings.write_text("\n\n".join(LEFT) + "\n\f\n" + "\n\n".join(reversed(RIGHT)), encoding="utf-8")
    open_texts(LEFT)
    desk.open_files([clippings])
    until(lambda: not desk.work)
    first, second = (entry.number for entry in desk.articles.entries if entry.path == clippings)
    desk.put_both(second, 1)
    until(lambda: not desk.work)
    entry = desk.articles.entry(first)
    assert entry is not None
    join_or_part(desk.readings, entry)
    until(lambda: not desk.work and desk.articles.entry(second) is None)
    assert desk.pair == (first, 1)
    assert shown[-1] is not None
    assert any(RIGHT[3] in paragraph.text for line in shown[-1].lines for paragraph in line.left)
    desk.decide("left", [BlockKey(LEFT[5], 0)], False)
    assert list(desk.ledger.verdicts(first)) == [BlockKey(LEFT[5], 0)]


def test_no_decision_is_taken_over_to_an_article_that_went_meanwhile(
    desk: Desk, tasks: TaskRunner, open_texts: Open, until: Until
) -> None:
    open_texts(LEFT, ("A line that was not there on Monday.", *LEFT))
    until(lambda: all(desk.ledger.holdings.profile(number) for number in (1, 2)))
    desk.decide("left", [BlockKey(LEFT[5], 0)], False)
    desk.carrying.carry_over()
    desk.remove(2)
    until(lambda: not tasks.is_busy(CARRYING))
    assert [record.number for record in desk.ledger.holdings.every(BlockRecord)] == [1]


def test_undo_brings_a_closed_article_back_without_moving_the_others(
    desk: Desk, open_texts: Open, until: Until
) -> None:
    open_texts(LEFT, RIGHT, LEFT)
    desk.remove(3)
    desk.swap()
    desk.ledger.undo_stack.undo()
    until(lambda: not desk.work)
    assert desk.pair == (2, 1)


def test_the_current_difference_stays_the_same_when_a_block_above_is_restored(spread_of: SpreadOf) -> None:
    teaser = Block("A teaser that only the left has", "x", Kind.OTHER, False, "menu", "menu")
    spread = spread_of(sheet_of((teaser, *LEFT), RIGHT))
    spread.show_stop(1)
    before = texts_of_stop(spread)
    spread.show_sheet_again(sheet_of((kept(teaser.text), *LEFT), RIGHT))
    assert texts_of_stop(spread) == before


def test_the_list_counts_what_is_kept_with_what_the_reader_decided(
    desk: Desk, open_texts: Open, until: Until
) -> None:
    open_texts(LEFT, RIGHT)
    words = desk.articles.entries[0].card.words  # type: ignore[union-attr]  # it was read
    desk.decide("left", [BlockKey(LEFT[2], 0)], False)
    until(lambda: not desk.work)
    assert desk.articles.entries[0].card.words == words - len(LEFT[2].split())  # type: ignore[union-attr]
    desk.ledger.undo_stack.undo()
    until(lambda: not desk.work)
    assert desk.articles.entries[0].card.words == words  # type: ignore[union-attr]
    desk.decide("left", [BlockKey(LEFT[2], 0)], False)
    desk.reload()
    until(lambda: not desk.work)
    assert desk.articles.entries[0].card.words == words - len(LEFT[2].split())  # type: ignore[union-attr]


FOOT = tuple(
    Block(f"{what}, as on every page: {'write to us, or call.' * 3}", "x", Kind.OTHER, False, "foot", "foot")
    for what in ("The imprint", "The terms of use", "The tide tables", "The letters page")
)


def test_the_caret_stays_on_the_one_block_of_several_that_was_restored_and_that_stays_where_it_was(
    spread_of: SpreadOf,
) -> None:
    spread = spread_of(sheet_of((*LEFT, *FOOT), RIGHT))
    spread.show_wishes(True, False)
    spread.show_block("left", [BlockKey(FOOT[2].text, 0)])
    before = spread.caret_rectangle().top()
    spread.show_sheet_again(sheet_of((*LEFT, *FOOT[:2], kept(FOOT[2].text), FOOT[3]), RIGHT))
    _, paragraphs = spread.under_caret()
    assert [(each.text, each.reason) for each in paragraphs] == [(FOOT[2].text, "")]
    assert spread.caret_rectangle().top() == before > 0


def texts_of_stop(spread: Spread) -> list[str]:
    """The paragraphs of the current difference."""
    assert spread.sheet is not None
    line = spread.sheet.lines[spread.sheet.stop(spread.current_stop).first]
    return [paragraph.text for paragraph in line.left + line.right]


LONG_OLD = tuple(f"{text} {at}" for at in range(20) for text in LEFT)
LONG_NEW = tuple(f"{text} {at}" for at in range(20) for text in RIGHT)


def test_a_pane_that_scrolls_by_itself_keeps_its_place_when_the_window_is_resized(
    spread_of: SpreadOf,
) -> None:
    spread = spread_of(sheet_of(LONG_OLD, LONG_NEW))
    spread.lock(False)
    right = spread.place_of("right")
    assert right is not None
    right.move(3000)
    item = right.item
    spread.resize(spread.width() - 150, spread.height())
    kept_place = spread.place_of("right")
    assert kept_place is not None
    assert abs(kept_place.item - item) < 5
    assert spread.place_of("left") is not kept_place
