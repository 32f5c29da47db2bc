"""What was decided before a file was read anew is taken back, and made again, where it stands now."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ui_articles import LEFT, RIGHT
from ui_window import do, said, spread_in

from reader.library import BlockKey as Key
from reader.library import DifferenceKey, Judgement, Verdict
from reader.present.direction import isolated
from reader.ui.articles import Entry
from reader.ui.desk import Desk
from reader.ui.filing import rename_entry
from reader.ui.ledger import Ledger
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]

STRIPPED, MOVED = LEFT[5], f"{LEFT[5]} So they say."
PAIR = (1, 2)


@pytest.fixture
def two(window: Window, desk: Desk, until: Until, tmp_path: Path) -> list[Path]:
    """Two versions of a story, side by side, and known well enough to find what was decided about them."""
    paths = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for path, texts in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text("\n\n".join(texts), encoding="utf-8")
    window.open_files(paths)
    until(lambda: desk.kin.count == 2 and not desk.work)
    return paths


def with_edits() -> str:
    """The older version with three lines before it, and an edit in the paragraph that is decided about."""
    texts = [MOVED if text == STRIPPED else text for text in LEFT]
    return "\n\n".join([*(f"A new line of the day, the {at}th of its kind." for at in range(4, 7)), *texts])


def read_anew(desk: Desk, until: Until, path: Path, text: str) -> None:
    """Have a file with another text read again."""
    before = entry_of(desk, path).article
    path.write_text(text, encoding="utf-8")
    desk.reload()
    until(lambda: entry_of(desk, path).article is not before and not desk.work)


def entry_of(desk: Desk, path: Path) -> Entry:
    return desk.articles.of_file(path)[0]


def strip(ledger: Ledger) -> None:
    ledger.decide(1, [Key(STRIPPED, 0)], False)


def tick(ledger: Ledger) -> None:
    ledger.tick(PAIR, frozenset({("left", Key(STRIPPED, 0))}))


def align(ledger: Ledger) -> None:
    ledger.align(PAIR, Key(STRIPPED, 0), Key(RIGHT[3], 0))


def decided(ledger: Ledger) -> tuple[object, ...]:
    """All blocks of the older version about which something is decided."""
    aligned = [left for left, _ in ledger.aligned(PAIR)]
    return (*ledger.verdicts(1), *(key for _, key in ledger.ticks(PAIR)), *aligned)


@pytest.mark.parametrize("decide", [strip, tick, align])
def test_a_decision_is_taken_back_and_made_again_in_the_file_as_it_was_read_since(
    desk: Desk, until: Until, two: list[Path], decide: Callable[[Ledger], None]
) -> None:
    ledger = desk.ledger
    decide(ledger)
    assert decided(ledger) == (Key(STRIPPED, 0),)
    until(lambda: not desk.work)
    read_anew(desk, until, two[0], with_edits())
    assert decided(ledger) == (Key(MOVED, 0),)
    ledger.undo_stack.undo()
    assert decided(ledger) == ()
    assert desk.ledger.holdings.waiting(1) == []
    ledger.undo_stack.redo()
    assert decided(ledger) == (Key(MOVED, 0),)


@pytest.mark.parametrize("decide", [strip, tick, align])
def test_a_decision_that_was_undone_before_the_file_was_read_anew_is_made_again_where_its_block_is(
    desk: Desk, until: Until, two: list[Path], decide: Callable[[Ledger], None]
) -> None:
    ledger = desk.ledger
    decide(ledger)
    ledger.undo_stack.undo()
    until(lambda: not desk.work)
    read_anew(desk, until, two[0], with_edits())
    ledger.undo_stack.redo()
    assert decided(ledger) == (Key(MOVED, 0),)


def test_what_waits_for_its_block_is_taken_back_too_and_found_when_it_is_made_again(
    desk: Desk, until: Until, two: list[Path]
) -> None:
    ledger = desk.ledger
    strip(ledger)
    until(lambda: not desk.work)
    read_anew(desk, until, two[0], "\n\n".join(LEFT[:5]))
    assert len(ledger.holdings.waiting(1)) == 1
    ledger.undo_stack.undo()
    assert ledger.holdings.waiting(1) == []
    ledger.undo_stack.redo()
    assert len(ledger.holdings.waiting(1)) == 1
    read_anew(desk, until, two[0], with_edits())
    assert decided(ledger) == (Key(MOVED, 0),)
    ledger.undo_stack.undo()
    assert decided(ledger) == ()


def test_a_removal_that_is_undone_brings_back_what_stands_elsewhere_in_the_other_article_by_now(
    desk: Desk, until: Until, two: list[Path]
) -> None:
    align(desk.ledger)
    until(lambda: not desk.work)
    desk.remove(2)
    read_anew(desk, until, two[0], with_edits())
    desk.ledger.undo_stack.undo()
    until(lambda: not desk.work)
    assert desk.ledger.aligned(PAIR) == ((Key(MOVED, 0), Key(RIGHT[3], 0)),)
    desk.ledger.undo_stack.undo()
    assert desk.ledger.aligned(PAIR) == ()


def test_an_article_that_was_read_anew_between_two_removals_comes_back_as_it_was_read_last(
    desk: Desk, until: Until, two: list[Path]
) -> None:
    strip(desk.ledger)
    until(lambda: not desk.work)
    desk.remove(1)
    desk.ledger.undo_stack.undo()
    until(lambda: not desk.work)
    read_anew(desk, until, two[0], with_edits())
    sha256 = entry_of(desk, two[0]).article.sha256  # type: ignore[union-attr]  # it was read
    desk.ledger.undo_stack.redo()
    desk.ledger.undo_stack.undo()
    until(lambda: not desk.work)
    assert entry_of(desk, two[0]).article.sha256 == sha256  # type: ignore[union-attr]  # it was read
    assert desk.ledger.holdings.article(1).sha256 == sha256  # type: ignore[union-attr]  # it is there again
    assert decided(desk.ledger) == (Key(MOVED, 0),)


@pytest.mark.parametrize("decide", [strip, tick, align])
def test_what_is_taken_back_or_made_again_is_brought_into_sight_and_said_once_it_is_shown(
    window: Window, desk: Desk, until: Until, two: list[Path], decide: Callable[[Ledger], None]
) -> None:
    window.resize(900, 360)
    spread = spread_in(window)
    decide(desk.ledger)
    until(lambda: not desk.work)
    for name, begins in (("undo", "Undone: "), ("redo", "Done again: "), ("undo", "Undone: ")):
        spread.show_block("left", [Key(LEFT[0], 0)])
        do(window, name)
        until(lambda: not desk.work)
        assert said(window).startswith(begins)
    _, paragraphs = spread.under_caret()
    assert [each.key for each in paragraphs] == [Key(STRIPPED, 0)]
    assert 0 < spread.caret_rectangle().top() < spread.viewport().height()


def test_what_is_taken_back_in_an_article_that_is_not_shown_is_said_to_be_there(
    window: Window, desk: Desk, until: Until, two: list[Path], tmp_path: Path
) -> None:
    third = tmp_path / "third.txt"
    third.write_text("The ferry\n\nThe ferry to the mainland was late again.", encoding="utf-8")
    window.open_files([third])
    until(lambda: desk.kin.count == 3)
    strip(desk.ledger)
    rename_entry(desk.articles, desk.ledger, 1, "The oven of Tern Street")
    desk.put_both(2, 3)
    until(lambda: not desk.work)
    do(window, "undo", "undo")
    until(lambda: not desk.work)
    title = isolated(desk.articles.entries[0].title)
    assert said(window) == f"Undone: stripping a block, in “{title}”"


def test_what_is_taken_back_out_of_sight_is_said(
    window: Window, desk: Desk, until: Until, two: list[Path]
) -> None:
    rename_entry(desk.articles, desk.ledger, 2, "The oven of Tern Street")
    for name, expected in (
        ("undo", "Undone: renaming"),
        ("undo", "There is nothing to undo."),
        ("redo", "Done again: renaming"),
        ("redo", "There is nothing to redo."),
    ):
        do(window, name)
        assert said(window).startswith(expected)


def test_an_article_that_was_closed_and_opened_again_comes_back_once_with_what_was_decided(
    desk: Desk, until: Until, two: list[Path]
) -> None:
    strip(desk.ledger)
    until(lambda: not desk.work)
    desk.remove(1)
    desk.open_files([two[0]])
    until(lambda: not desk.work and all(entry.article for entry in desk.articles.entries))
    assert [entry.path for entry in desk.articles.entries] == [two[1], two[0]]
    assert desk.pair[0] not in (0, 1)
    desk.ledger.undo_stack.undo()
    until(lambda: not desk.work)
    assert [entry.number for entry in desk.articles.entries] == [1, 2]
    assert desk.pair == PAIR
    assert decided(desk.ledger) == (Key(STRIPPED, 0),)


def test_what_was_decided_since_about_an_article_that_was_opened_again_is_not_lost(
    desk: Desk, until: Until, two: list[Path]
) -> None:
    desk.remove(1)
    desk.open_files([two[0]])
    until(lambda: not desk.work and all(entry.article for entry in desk.articles.entries))
    again = desk.articles.entries[-1].number
    desk.ledger.judge(
        (again, 2), Judgement(Verdict.KEEP), {DifferenceKey("0" * 16, ""): "said"}, undoable=False
    )
    desk.ledger.undo_stack.undo()
    until(lambda: not desk.work)
    assert {entry.number for entry in desk.articles.entries} == {1, 2, again}
