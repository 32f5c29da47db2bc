"""What the reader decided comes back: sessions in the real window, with files in a folder of the test."""

import contextlib
import gc
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from ui_articles import LEFT, RIGHT
from ui_window import do, list_in, part, said, spread_in

from reader.library import ArticleRecord, BlockKey, Change, Judgement, ProfileRecord, Verdict, open_session
from reader.library.deciding import remember_view
from reader.library.rules import sign_of_rules
from reader.load import Limits
from reader.settings import Settings
from reader.ui.articles import ArticlesModel, Pasted
from reader.ui.desk import Desk
from reader.ui.filing import Wish
from reader.ui.judging import Judging
from reader.ui.shelf import ShelfModel
from reader.ui.status import StatusLine
from reader.ui.tasks import TaskRunner
from reader.ui.theme import Theme
from reader.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Start = Callable[..., Window]

PATIENCE = 30.0
"""Seconds after which a window that should close is held to never close."""


@pytest.fixture
def start(
    tasks: TaskRunner,
    light: Theme,
    application: QApplication,
    keep: Callable[[QWidget], None],
    tmp_path: Path,
) -> Iterator[Start]:
    """Start a window that goes on with the session in the folder of the test."""
    desks = []

    def begin(seat_pair: bool = True, folder: Path = tmp_path / "data") -> Window:
        desk = Desk(ArticlesModel(), tasks, Limits())
        desks.append(desk)
        window = Window(desk, Settings(), light, QFont(application.font()))
        keep(window)
        window.sessions.begin(folder, seat_pair)
        return window

    yield begin
    for desk in desks:
        desk.give_up()
        desk.kin.restart()
        desk.deleteLater()


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    """Two versions of a story as files."""
    paths = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for path, texts in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text("\n\n".join(texts), encoding="utf-8")
    return paths


def desk_of(window: Window) -> Desk:
    return window._desk


def is_shown(window: Window) -> bool:
    return spread_in(window).sheet is not None and not desk_of(window).work


def names(window: Window) -> list[str]:
    return [entry.path.name for entry in desk_of(window).articles.entries]


def close(window: Window) -> None:
    """Close a window that waits for its disk, if need be."""
    window.close()
    end = time.monotonic() + PATIENCE
    while window.isVisible():
        assert time.monotonic() < end, "the window never closed"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def test_what_was_decided_comes_back_though_the_files_are_gone(
    start: Start, until: Until, two: list[Path]
) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    desk = desk_of(window)
    desk.ledger.decide(1, [BlockKey(LEFT[3], 0)], False)
    desk.ledger.tick((1, 2), frozenset({("left", BlockKey(LEFT[0], 0))}))
    until(lambda: is_shown(window))
    close(window)
    for path in two:
        path.unlink()

    again = start()
    until(lambda: is_shown(again))
    assert names(again) == ["old.txt", "new.txt"]
    sheet = spread_in(again).sheet
    assert sheet is not None
    assert (sheet.left.name, sheet.right.name) == ("old.txt", "new.txt")
    ledger = desk_of(again).ledger
    assert ledger.verdicts(1) == {BlockKey(LEFT[3], 0): False}
    assert ledger.ticks((1, 2)) == {("left", BlockKey(LEFT[0], 0))}
    close(again)


def test_files_given_at_the_start_are_shown_and_the_others_stay_in_the_list(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    close(window)
    more = [tmp_path / "third.txt", tmp_path / "fourth.txt"]
    for path in more:
        path.write_text("\n\n".join(LEFT[2:]), encoding="utf-8")

    again = start(seat_pair=False)
    again.open_files(more)
    until(lambda: is_shown(again))
    assert names(again) == ["old.txt", "new.txt", "third.txt", "fourth.txt"]
    sheet = spread_in(again).sheet
    assert sheet is not None
    assert (sheet.left.name, sheet.right.name) == ("third.txt", "fourth.txt")
    until(lambda: desk_of(again).kin.count == 4)
    close(again)


def test_a_file_that_is_in_the_list_is_not_opened_twice(start: Start, until: Until, two: list[Path]) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    window.open_files(two[:1])
    until(lambda: is_shown(window))
    assert names(window) == ["old.txt", "new.txt"]
    close(window)


def test_decisions_stand_where_they_were_found_again_after_a_reload(
    start: Start, until: Until, two: list[Path]
) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    desk = desk_of(window)
    desk.ledger.decide(1, [BlockKey(LEFT[5], 0)], False)
    edited = [f"A new line {at}." for at in range(3)] + [LEFT[0] + " So they say.", *LEFT[1:]]
    two[0].write_text("\n\n".join(edited), encoding="utf-8")
    desk.reload()
    until(lambda: is_shown(window) and desk.articles.entries[0].article is not None)
    assert desk.ledger.verdicts(1) == {BlockKey(LEFT[5], 0): False}
    close(window)


def test_undo_takes_back_a_title_a_place_and_a_removal(start: Start, until: Until, two: list[Path]) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    desk, shelf = desk_of(window), part(window, ShelfModel)
    shelf.rename_wanted.emit(1, "My old oven")
    shelf.reorder_wanted.emit(1, 1)
    desk.remove(2)
    assert [entry.title for entry in desk.articles.entries] == ["My old oven"]
    for _ in range(3):
        desk.ledger.undo_stack.undo()
    assert names(window) == ["old.txt", "new.txt"]
    assert desk.articles.entries[0].given_title == ""
    until(lambda: is_shown(window))
    close(window)


def test_a_verdict_on_a_difference_comes_back_and_what_was_seen_is_counted(
    start: Start, until: Until, two: list[Path]
) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    do(window, "next")
    do(window, "judge_noise")
    do(window, "next")
    assert part(window, Judging).progress_in_words().startswith("2 of ")
    close(window)

    again = start()
    until(lambda: is_shown(again))
    assert part(again, Judging).judgements[0] == Judgement(Verdict.NOISE)
    assert part(again, Judging).judgements[1] == Judgement(Verdict.SEEN)
    assert spread_in(again).current_stop == 1
    do(again, "next_unseen")
    assert spread_in(again).current_stop == 2
    desk_of(again).ledger.undo_stack.undo()
    close(again)


def test_a_session_opened_after_another_comes_back_at_its_difference_by_whatever_number_that_goes(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    do(window, "next", "next")
    differences = spread_in(window).sheet.stop_count  # type: ignore[union-attr]  # it is shown
    desk_of(window).ledger.decide(1, [BlockKey(LEFT[6], 0)], False)
    until(lambda: is_shown(window) and spread_in(window).sheet.stop_count > differences)  # type: ignore[union-attr]
    stop = spread_in(window).current_stop
    window.sessions.save_as(tmp_path / "ovens.diptych")
    until(lambda: window.sessions.path == tmp_path / "ovens.diptych")
    close(window)

    again = opened(start, until, list(reversed(two)))
    window_opens(again, until, tmp_path / "ovens.diptych")
    assert spread_in(again).current_stop == stop > 0
    close(again)


def window_opens(window: Window, until: Until, session: Path) -> None:
    """Have a window open a session, and wait until it shows what lay side by side in it."""
    window.sessions.open(session)
    until(lambda: window.sessions.path == session and is_shown(window))


@pytest.mark.parametrize(
    "place",
    ["nonsense", "[1, 2, 1e999, {count}]", "[1, 2, {count}, {count}]", "[2, 1, 1, {count}]", "[1, 2, 1, 99]"],
)
def test_a_place_that_is_none_of_the_differences_shown_is_forgotten(
    start: Start, until: Until, two: list[Path], place: str
) -> None:
    window = opened(start, until, two)
    sheet = spread_in(window).sheet
    assert sheet is not None
    ledger = desk_of(window).ledger
    told = place.replace("{count}", str(sheet.stop_count))
    ledger.make(remember_view(ledger.holdings, "difference", told))
    close(window)
    again = start()
    until(lambda: is_shown(again))
    assert spread_in(again).current_stop == -1
    close(again)


def test_a_session_saved_under_a_name_goes_on_there_and_opens_elsewhere(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    named = tmp_path / "ovens.diptych"
    window.sessions.save_as(named)
    until(lambda: window.sessions.path == named and is_shown(window))
    desk_of(window).ledger.decide(2, [BlockKey(RIGHT[1], 0)], False)
    close(window)

    elsewhere = start(folder=tmp_path / "elsewhere")
    elsewhere.open_files([named])
    until(lambda: is_shown(elsewhere))
    assert desk_of(elsewhere).ledger.verdicts(2) == {BlockKey(RIGHT[1], 0): False}
    close(elsewhere)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file that is open cannot be removed")
def test_a_session_whose_file_was_removed_can_be_saved_under_its_own_name_again(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    named = tmp_path / "ovens.diptych"
    window.sessions.save_as(named)
    until(lambda: window.sessions.path == named and is_shown(window))
    named.unlink()
    desk_of(window).ledger.decide(2, [BlockKey(RIGHT[1], 0)], False)
    until(lambda: "removed" in warning_in(window))
    window.sessions.save_as(named)
    until(lambda: not warning_in(window))
    assert named.exists()
    close(window)
    opening = open_session(named, read_only=True)
    opening.session.close()
    assert opening.holdings.verdicts(2) == {BlockKey(RIGHT[1], 0): False}


def test_a_session_that_another_program_holds_can_be_read_or_copied(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = start()
    window.open_files(two)
    until(lambda: is_shown(window))
    named = tmp_path / "ovens.diptych"
    window.sessions.save_as(named)
    until(lambda: window.sessions.path == named)
    close(window)
    hold = (
        "import sys; from pathlib import Path; from reader.library import open_session\n"
        "found = open_session(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(named)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        again = start(folder=tmp_path / "elsewhere")
        until(lambda: again.sessions.path is not None)
        again.open_files([named])
        until(lambda: again.findChild(QMessageBox, "session_in_use"))
        question = part(again, QMessageBox, "session_in_use")
        assert "ovens.diptych" in question.text()
        buttons = {button.text().replace("&", ""): button for button in question.findChildren(QPushButton)}
        buttons["Open a Copy"].click()
        until(lambda: again.sessions.path == tmp_path / "ovens-1.diptych" and is_shown(again))
        os.kill(other.pid, signal.SIGKILL)
    close(again)


def test_a_damaged_session_is_set_aside_under_a_name_that_is_told(
    start: Start, until: Until, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "session.diptych").write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    window = start()
    until(lambda: window.sessions.path is not None)
    until(lambda: "session" in said(window))
    aside = [
        path for path in folder.iterdir() if path.suffix == ".diptych" and path.name != "session.diptych"
    ]
    assert len(aside) == 1
    assert aside[0].name in said(window)
    until(lambda: window.findChild(QMessageBox, "session_mended"))
    announced = part(window, QMessageBox, "session_mended")
    assert aside[0].name in announced.text()  # for as long as the reader wants: the status line goes on
    announced.buttons()[0].click()
    until(lambda: window.findChild(QMessageBox, "session_mended") is None)
    close(window)


@pytest.fixture
def captures(tmp_path: Path) -> list[Path]:
    """Two captures of one story, under one headline: the later one has a line more."""
    files = [tmp_path / "monday.md", tmp_path / "tuesday.md"]
    for file, news in zip(files, ((), ("A line that was not there on Monday.",)), strict=True):
        file.write_text("\n\n".join(["# The last loaf of Tern Street", *news, *LEFT]), encoding="utf-8")
    return files


def opened_captures(start: Start, until: Until, captures: list[Path]) -> Window:
    """A window that shows two captures and knows that they are."""
    window = start()
    window.open_files(captures)
    until(lambda: is_shown(window))
    desk = desk_of(window)
    until(lambda: desk.kin.kinships is not None and desk.ledger.holdings.article(1).outline)
    return window


def test_decisions_about_one_capture_are_offered_when_the_next_is_laid_beside_it_not_while_they_are_made(
    start: Start, until: Until, captures: list[Path]
) -> None:
    window = opened_captures(start, until, captures)
    desk = desk_of(window)
    desk.ledger.decide(1, [BlockKey(LEFT[5], 0)], False)
    until(lambda: is_shown(window))
    assert "taken over" not in said(window)
    desk.swap()
    until(lambda: is_shown(window))
    assert "taken over" in said(window)
    close(window)

    again = start()
    until(lambda: is_shown(again) and desk_of(again).kin.kinships is not None)
    assert "taken over" not in said(again)
    close(again)


def test_decisions_about_one_capture_are_taken_over_to_the_next_with_a_key(
    start: Start, until: Until, captures: list[Path]
) -> None:
    window = opened_captures(start, until, captures)
    desk = desk_of(window)
    desk.ledger.decide(1, [BlockKey(LEFT[5], 0), BlockKey(LEFT[6], 0)], False)
    until(lambda: is_shown(window))
    do(window, "carry_over")
    until(lambda: desk.ledger.verdicts(2))
    assert desk.ledger.verdicts(2) == {BlockKey(LEFT[5], 0): False, BlockKey(LEFT[6], 0): False}
    until(lambda: "2 decisions" in said(window) and not desk.work)
    desk.ledger.undo_stack.undo()
    assert desk.ledger.verdicts(2) == {}
    close(window)


def warning_in(window: Window) -> str:
    label = part(window, QLabel, "session_warning")
    return label.text() if label.isVisible() else ""


def opened(start: Start, until: Until, two: list[Path], **how: object) -> Window:
    """A window that shows two articles."""
    window = start(**how)
    window.open_files(two)
    until(lambda: is_shown(window))
    return window


def test_a_second_window_is_told_that_nothing_is_saved_there_and_can_save_it_elsewhere(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    first = opened(start, until, two)
    until(lambda: desk_of(first).keeping.flush(5))
    second = start()
    until(lambda: is_shown(second))
    assert names(second) == ["old.txt", "new.txt"]
    assert "what you decide is not saved" in warning_in(second)
    assert warning_in(first) == ""
    desk_of(second).ledger.decide(1, [BlockKey(LEFT[3], 0)], False)
    copy = tmp_path / "copy.diptych"
    second.sessions.save_as(copy)
    until(lambda: second.sessions.path == copy)
    assert warning_in(second) == ""
    assert desk_of(second).ledger.undo_stack.canUndo()
    close(second)
    close(first)
    again = start(folder=tmp_path / "elsewhere")
    again.open_files([copy])
    until(lambda: is_shown(again))
    assert desk_of(again).ledger.verdicts(1) == {BlockKey(LEFT[3], 0): False}
    close(again)


def test_closing_asks_where_what_was_decided_cannot_be_saved(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    until(lambda: desk_of(window).keeping.flush(5))
    (tmp_path / "data").rename(tmp_path / "gone")
    desk_of(window).ledger.decide(1, [BlockKey(LEFT[3], 0)], False)
    until(lambda: warning_in(window))
    assert window.close() is False
    question = part(window, QMessageBox, "not_saved")
    buttons = {button.text().replace("&", ""): button for button in question.findChildren(QPushButton)}
    buttons["Cancel"].click()
    until(lambda: window.findChild(QMessageBox, "not_saved") is None)
    assert window.isVisible()
    window.sessions.save_as(tmp_path / "saved.diptych")
    until(lambda: window.sessions.path == tmp_path / "saved.diptych")
    assert warning_in(window) == ""
    close(window)


def test_while_another_program_holds_the_file_the_window_waits_without_standing_still_and_closes_then(
    start: Start, until: Until, two: list[Path]
) -> None:
    window = opened(start, until, two)
    until(lambda: desk_of(window).keeping.flush(5))
    with contextlib.closing(sqlite3.connect(window.sessions.path, isolation_level=None)) as other:
        other.execute("begin immediate")
        desk_of(window).ledger.decide(1, [BlockKey(LEFT[3], 0)], False)
        assert window.close() is False
        assert window.findChild(QMessageBox, "not_saved") is None
        assert said(window).startswith("Saving")
        until(lambda: is_shown(window))
        other.execute("rollback")
    until(lambda: not window.isVisible())


def test_a_session_that_cannot_even_be_looked_for_leaves_the_window_as_it_was(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = start()
    until(lambda: window.sessions.path is not None)
    window.sessions.open(tmp_path / ("x" * 300 + ".diptych"))
    until(lambda: "could not be opened" in said(window))
    window.open_files(two)
    until(lambda: is_shown(window))
    close(window)


def test_without_a_folder_to_save_in_the_window_works_and_says_that_nothing_is_saved(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("This is no folder.", encoding="utf-8")
    window = opened(start, until, two, folder=blocked)
    assert "what you decide is not saved" in warning_in(window)
    desk_of(window).ledger.decide(1, [BlockKey(LEFT[3], 0)], False)
    window.sessions.save_as(tmp_path / "rescued.diptych")
    until(lambda: warning_in(window) == "")
    close(window)


def test_of_two_sessions_opened_one_after_the_other_the_last_one_stays(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    named = [tmp_path / "one.diptych", tmp_path / "two.diptych"]
    for path in named:
        window.sessions.save_as(path)
        until(lambda path=path: window.sessions.path == path)
    window.sessions.go_to_default()
    until(lambda: window.sessions.path is not None and window.sessions.path.name == "session.diptych")
    for path in (*named, named[0], named[1]):
        window.sessions.open(path)
    until(lambda: window.sessions.path == named[1] and is_shown(window))
    assert names(window) == ["old.txt", "new.txt"]
    close(window)


def test_an_article_of_the_session_before_is_not_shown_under_its_number(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    window.sessions.save_as(tmp_path / "ovens.diptych")
    until(lambda: window.sessions.path == tmp_path / "ovens.diptych")
    close(window)
    herons = [tmp_path / "heron.txt", tmp_path / "weir.txt"]
    for path in herons:
        path.write_text(f"A heron stands on the weir, {path.stem}.\n\nNobody knows why.", encoding="utf-8")
    other = opened(start, until, herons, folder=tmp_path / "other")
    close(other)
    again = start(folder=tmp_path / "other")
    until(lambda: again.sessions.path is not None)
    again.open_files([tmp_path / "ovens.diptych"])  # while the herons are still being read
    until(lambda: is_shown(again) and names(again) == ["old.txt", "new.txt"])
    until(lambda: all(entry.article for entry in desk_of(again).articles.entries))
    assert "heron" not in " ".join(entry.title for entry in desk_of(again).articles.entries).lower()
    assert desk_of(again).kin.find("heron") == frozenset()
    close(again)


def test_texts_dropped_with_a_session_are_opened_in_it(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    named = tmp_path / "ovens.diptych"
    window.sessions.save_as(named)
    until(lambda: window.sessions.path == named)
    window.sessions.go_to_default()
    until(lambda: window.sessions.path != named)
    third = tmp_path / "third.txt"
    third.write_text("\n\n".join(LEFT[3:]), encoding="utf-8")
    window.open_files([third, named])
    until(lambda: window.sessions.path == named and names(window) == ["old.txt", "new.txt", "third.txt"])
    until(lambda: is_shown(window))
    close(window)


def test_what_was_pasted_before_the_session_was_there_is_not_lost(start: Start, until: Until) -> None:
    window = start()
    desk_of(window).paste("clip", Pasted("\n\n".join(LEFT), False))
    until(lambda: window.sessions.path is not None)
    until(lambda: names(window) == ["clip"] and desk_of(window).articles.entries[0].article)
    close(window)


def test_a_session_that_remembers_nonsense_opens_all_the_same(
    start: Start, until: Until, two: list[Path]
) -> None:
    window = opened(start, until, two)
    ledger = desk_of(window).ledger
    record = ledger.holdings.article(1)
    assert record is not None
    strange = {"words": 10**18, "kept_characters": 10**18, "all_characters": 1, "title": "\n\0 " * 900}
    odd = replace(record, facts={**record.facts, **strange}, sha256="0" * 64)
    ledger.make((Change(record, odd), *remember_view(ledger.holdings, "pair", "[[1], {}]")))
    ledger.make(remember_view(ledger.holdings, "difference", '[1, 2, "0", {}]'))
    close(window)
    again = start()
    until(lambda: again.sessions.path is not None and len(names(again)) == 2)
    list_of = list_in(again)
    list_of.grab()
    until(lambda: "no longer has the text" in desk_of(again).articles.entries[0].trouble)
    close(again)


def test_recent_sessions_are_in_the_menu_and_one_that_is_gone_is_told_of(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    menu = part(window, QMenu, "recent_sessions")
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()
    for name in ("one & only", "<b>two"):
        window.sessions.save_as(tmp_path / f"{name}.diptych")
        until(lambda name=name: window.sessions.path == tmp_path / f"{name}.diptych")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["&1 <b>two", "&2 one && only"]
    assert "&lt;b&gt;two.diptych" in menu.actions()[0].toolTip()
    (tmp_path / "one & only.diptych").unlink()
    menu.actions()[1].trigger()
    until(lambda: "no longer there" in said(window))
    assert window.sessions.path == tmp_path / "<b>two.diptych"
    assert not (tmp_path / "one & only.diptych").exists()
    close(window)


def test_a_window_that_is_closed_at_once_loses_nothing_and_leaves_no_lock(
    start: Start, until: Until, two: list[Path], tmp_path: Path
) -> None:
    window = opened(start, until, two)
    window.sessions.save_as(tmp_path / "late.diptych")
    desk_of(window).ledger.decide(1, [BlockKey(LEFT[3], 0)], False)
    close(window)
    opening = open_session(tmp_path / "late.diptych")
    assert opening.holdings.verdicts(1) == {BlockKey(LEFT[3], 0): False}
    opening.session.close()
    early = start()
    close(early)
    opening = open_session(tmp_path / "data" / "session.diptych")
    opening.session.close()


def test_a_removal_that_is_undone_brings_back_what_it_can_be_found_by(
    start: Start, until: Until, two: list[Path]
) -> None:
    window = opened(start, until, two)
    desk = desk_of(window)
    until(lambda: desk.kin.find("bakery") == {1, 2})
    desk.remove(1)
    assert desk.kin.find("bakery") == {2}
    desk.ledger.undo_stack.undo()
    until(lambda: desk.kin.find("bakery") == {1, 2})
    until(lambda: is_shown(window))
    part(window, ShelfModel).rename_wanted.emit(2, "Zephyr")
    assert desk.kin.find("zephyr") == {2}
    desk.ledger.undo_stack.undo()
    assert desk.kin.find("zephyr") == frozenset()
    close(window)


def test_what_is_found_in_a_session_does_not_depend_on_what_was_given_up(
    start: Start, until: Until, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{at}.txt" for at in range(6)]
    for path in paths:
        path.write_text(f"Column {path.stem} of the heron.\n\n" + "\n\n".join(LEFT), encoding="utf-8")
    window = opened(start, until, paths)
    close(window)
    again = start()
    until(lambda: len(names(again)) == 6)
    part(again, StatusLine, "status_line").cancel_wanted.emit()
    given_up = [entry.number for entry in desk_of(again).articles.entries if entry.trouble]
    until(lambda: desk_of(again).kin.find("heron") >= {3, 4, 5, 6})  # all but the two that were waited for
    read = [entry.number for entry in desk_of(again).articles.entries if entry.article]
    assert not set(given_up) & set(read)
    close(again)


@pytest.fixture
def four(tmp_path: Path) -> list[Path]:
    """Four articles, of which two are versions of one story."""
    texts = {"old.txt": LEFT, "new.txt": RIGHT, "lamp.txt": LAMP, "crab.txt": CRAB}
    for name, paragraphs in texts.items():
        (tmp_path / name).write_text("\n\n".join(paragraphs), encoding="utf-8")
    return [tmp_path / name for name in texts]


LAMP = (
    "The lamp on the pier has gone out twice this week.",
    "Nobody has been sent to look at it, says the pilot.",
)
CRAB = (
    "A crab of uncommon size was landed on Sunday.",
    "It was weighed on the post office scales, and let go.",
)


def left_with(start: Start, until: Until, four: list[Path]) -> None:
    """Four articles opened, read and known, and the window closed."""
    window = start()
    window.open_files(four)
    until(lambda: desk_of(window).kin.kinships and desk_of(window).kin.count == 4 and is_shown(window))
    desk_of(window).put_both(1, 2)
    until(lambda: is_shown(window))
    close(window)


def test_a_start_reads_what_is_shown_and_finds_groups_and_resembles_the_rest_without(
    start: Start, until: Until, four: list[Path], tmp_path: Path
) -> None:
    left_with(start, until, four)
    again = start()
    desk = desk_of(again)
    until(lambda: desk.kin.kinships is not None and is_shown(again))
    assert desk.kin.count == 4
    assert desk.kin.find("uncommon") == {4}
    assert desk.kin.kinships is not None
    assert desk.kin.kinships.are_captures(1, 2) or desk.kin.kinships.differences(1)[2] < 1
    assert desk.kin.kinships.differences(1)[3] == 1
    assert [entry.article is not None for entry in desk.articles.entries] == [True, True, False, False]
    desk.put_right(4)
    until(lambda: is_shown(again) and desk.sides[1] is not None)
    assert [entry.article is not None for entry in desk.articles.entries] == [True, True, False, True]
    close(again)


def test_what_a_session_holds_is_not_walked_over_by_every_collection(
    start: Start, until: Until, four: list[Path]
) -> None:
    left_with(start, until, four)
    again = start()
    until(lambda: is_shown(again))
    gc.collect()
    walked = {id(each) for each in gc.get_objects()}
    records = desk_of(again).ledger.holdings.every(ArticleRecord)
    assert len(records) == 4
    unread = [record for record in records if record.number > 2]  # the others were read anew since
    assert not any(id(record.facts) in walked for record in unread)
    close(again)


def test_articles_that_were_read_by_other_rules_are_read_again_at_the_start(
    start: Start, until: Until, four: list[Path], tmp_path: Path
) -> None:
    left_with(start, until, four)
    opening = open_session(tmp_path / "data" / "session.diptych")
    kept = opening.holdings.every(ProfileRecord)
    assert len(kept) == 4
    opening.session.write(tuple(Change(each, replace(each, rules="of before")) for each in kept))
    opening.session.close()
    again = start()
    desk = desk_of(again)
    until(lambda: desk.kin.count == 4)
    until(lambda: all(entry.article for entry in desk.articles.entries))
    until(lambda: {each.rules for each in desk.ledger.holdings.every(ProfileRecord)} == {sign_of_rules()})
    close(again)


def test_an_article_that_was_closed_before_it_was_read_again_comes_back_to_be_found(
    start: Start, until: Until, four: list[Path]
) -> None:
    left_with(start, until, four)
    again = start()
    desk = desk_of(again)
    until(lambda: desk.kin.kinships is not None and is_shown(again))
    desk.remove(4)
    assert desk.kin.find("uncommon") == set()
    desk.ledger.undo_stack.undo()
    until(lambda: desk.kin.find("uncommon") == {4})
    close(again)


def test_an_article_that_is_read_in_another_encoding_is_looked_at_again(
    start: Start, until: Until, four: list[Path]
) -> None:
    four[3].write_bytes(
        "Ein Krebs von ungewöhnlicher Größe.\n\nMan wog ihn und ließ ihn frei.".encode("cp1252")
    )
    left_with(start, until, four)
    again = start()
    desk = desk_of(again)
    until(lambda: desk.kin.kinships is not None and is_shown(again))
    assert desk.kin.find("größe") == {4}
    entry = desk.articles.entry(4)
    assert entry is not None
    desk.readings.begin(entry, Wish("koi8-r"))
    until(lambda: desk.kin.find("größe") == set())
    close(again)
    third = start()
    until(lambda: desk_of(third).kin.kinships is not None and is_shown(third))
    assert desk_of(third).kin.find("größe") == set()
    close(third)
