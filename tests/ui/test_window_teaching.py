"""Teaching in the real window: a verdict on one page is offered for its site, held, and taken back."""

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget, QTreeWidget
from ui_articles import LEFT, article_of, kept
from ui_settings import saved
from ui_window import do, part, said, spread_in

from reader.clean import Block, Metadata
from reader.errands import Opened
from reader.library import Lesson, lessons_of, values_of
from reader.present import card_of
from reader.settings import Settings
from reader.ui.desk import Desk
from reader.ui.preferences import Preferences
from reader.ui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier
Until = Callable[[Callable[[], object]], None]
Make = Callable[[Settings], Window]

OUTLET = "Merrow Gazette"
PROMO = "box p promo < div card"
ALSO = replace(kept("Also read: the tides of the week"), shape=PROMO)
OTHER = replace(kept("Also read: nine ways to salt a herring"), shape=PROMO)
LESSON = Lesson(OUTLET, PROMO, False)


def from_outlet(texts: list[str | Block], name: str, outlet: str = OUTLET) -> Opened:
    """An article of an outlet as the worker hands it to the window."""
    article = replace(article_of(texts, name), metadata=Metadata(outlet=outlet))
    return Opened(Path(name), "0" * 64, card_of(article), pickle.dumps(article))


PAGES = (
    from_outlet([ALSO, *LEFT], "one.html"),
    from_outlet([*LEFT, OTHER], "two.html"),
    from_outlet([*LEFT, OTHER], "three.html", "Sandholm Courier"),
)


def show(window: Window, desk: Desk, until: Until, *pages: Opened) -> None:
    """Lay two pages side by side, with the focus in the panes."""
    for page in pages:
        desk.articles.fill(desk.articles.add(page.path).number, (page,))
    numbers = [entry.number for entry in desk.articles.entries][-len(pages) :]
    desk.put_left(numbers[0])
    desk.put_right(numbers[1])
    until(lambda: spread_in(window).sheet is not None and not desk.work)
    spread_in(window).setFocus()


def texts(window: Window) -> set[str]:
    """The kept paragraphs on both sides."""
    sheet = spread_in(window).sheet
    lines = sheet.lines if sheet else ()
    return {p.text for line in lines for p in (*line.left, *line.right) if not p.reason}


def strip(window: Window, text: str, key: Key = Key.Key_X) -> None:
    """Strip a paragraph on the left by keys, or restore it."""
    spread = spread_in(window)
    QTest.keyClick(spread, Key.Key_Left)
    for _ in range(20):
        QTest.keyClick(spread, Key.Key_Up, Held.ControlModifier)
    for _ in range(20):
        _, paragraphs = spread.under_caret()
        if paragraphs and paragraphs[0].text == text:
            QTest.keyClick(spread, key)
            return
        QTest.keyClick(spread, Key.Key_Down, Held.ControlModifier)
    pytest.fail(f"the caret does not come to {text!r}")


def always(window: Window) -> None:
    QTest.keyClick(window, Key.Key_K, Held.ControlModifier | Held.ShiftModifier)


@pytest.fixture
def window_and_desk(made: Make, application: QApplication) -> tuple[Window, Desk]:
    """A window without lessons, and its desk."""
    window = made(Settings())
    return window, application.findChildren(Desk)[-1]


def test_a_paragraph_stripped_by_hand_is_offered_for_its_site_with_the_key(
    window_and_desk: tuple[Window, Desk], until: Until
) -> None:
    window, desk = window_and_desk
    show(window, desk, until, *PAGES[:2])
    strip(window, ALSO.text)
    until(lambda: said(window).startswith("Stripped."))
    assert said(window) == f"Stripped. Ctrl+Shift+K strips blocks like this on all pages of {OUTLET}."


@pytest.mark.parametrize("outlet", [OUTLET, ""])
def test_nothing_is_offered_without_a_shape_or_an_outlet(
    window_and_desk: tuple[Window, Desk], until: Until, outlet: str
) -> None:
    window, desk = window_and_desk
    also = ALSO if not outlet else kept(ALSO.text)
    show(window, desk, until, from_outlet([also, *LEFT], "one.html", outlet), PAGES[1])
    strip(window, ALSO.text)
    until(lambda: ALSO.text not in texts(window) and not desk.work)
    assert not said(window).startswith("Stripped.")
    always(window)
    why = "Nothing tells" if outlet else "This article does not say which site"
    until(lambda: said(window).startswith(why))
    assert desk.teaching.lessons == ()


def test_without_a_verdict_there_is_nothing_to_teach(
    window_and_desk: tuple[Window, Desk], until: Until
) -> None:
    window, desk = window_and_desk
    show(window, desk, until, *PAGES[:2])
    always(window)
    assert said(window) == "Strip a paragraph with X or restore one with R first."


def test_a_lesson_holds_for_another_page_of_the_outlet_until_it_is_undone(
    window_and_desk: tuple[Window, Desk], until: Until, tmp_path: Path
) -> None:
    window, desk = window_and_desk
    show(window, desk, until, *PAGES[:2])
    strip(window, ALSO.text)
    always(window)
    until(lambda: said(window).startswith("Blocks like this are stripped on all pages of"))
    assert not texts(window) & {ALSO.text, OTHER.text}
    assert lessons_of(saved(tmp_path).lessons) == (LESSON,)
    QTest.keyClick(window, Key.Key_Z, Held.ControlModifier)
    until(lambda: OTHER.text in texts(window))
    assert ALSO.text not in texts(window)
    assert lessons_of(saved(tmp_path).lessons) == ()
    QTest.keyClick(window, Key.Key_Z, Held.ControlModifier)
    until(lambda: ALSO.text in texts(window))


def test_a_verdict_that_was_undone_teaches_nothing(
    window_and_desk: tuple[Window, Desk], until: Until
) -> None:
    window, desk = window_and_desk
    show(window, desk, until, *PAGES[:2])
    strip(window, ALSO.text)
    QTest.keyClick(window, Key.Key_Z, Held.ControlModifier)
    until(lambda: ALSO.text in texts(window) and not desk.work)
    always(window)
    assert said(window) == "Strip a paragraph with X or restore one with R first."
    assert desk.teaching.lessons == ()


def test_a_lesson_does_not_hold_for_another_outlet(
    window_and_desk: tuple[Window, Desk], until: Until
) -> None:
    window, desk = window_and_desk
    show(window, desk, until, PAGES[0], PAGES[2])
    strip(window, ALSO.text)
    always(window)
    until(lambda: said(window).startswith("Blocks like this are stripped on all pages of"))
    assert OTHER.text in texts(window)


def test_a_lesson_survives_a_new_start(
    made: Make, application: QApplication, tmp_path: Path, until: Until
) -> None:
    first = made(Settings())
    show(first, application.findChildren(Desk)[-1], until, *PAGES[:2])
    strip(first, ALSO.text)
    always(first)
    until(lambda: OTHER.text not in texts(first))
    first.close()
    again = made(saved(tmp_path))
    show(again, application.findChildren(Desk)[-1], until, *PAGES[:2])
    assert texts(again) == set(LEFT)


def test_a_lesson_that_would_strip_the_story_is_not_followed_and_that_is_said(
    made: Make, application: QApplication, until: Until
) -> None:
    window = made(Settings(lessons=values_of([LESSON])))
    story = [replace(kept(text), shape=PROMO) for text in LEFT]
    show(window, application.findChildren(Desk)[-1], until, from_outlet([*story], "new.html"), PAGES[2])
    assert set(LEFT) <= texts(window)
    assert "more than half of this article" in said(window)


def saved_page(notice: str, story: list[str]) -> str:
    """A page of the outlet with a notice of the house above its foot."""
    told = "".join(f"<p>{text}</p>" for text in story)
    return (
        f'<html><head><meta property="og:site_name" content="{OUTLET}"></head><body><main><article>'
        f"<h1>The bakery on Tern Street closes</h1>{told}</article></main>"
        f'<footer class="colophon"><p>{notice}</p></footer></body></html>'
    )


def test_what_is_restored_on_a_saved_page_is_kept_on_another_one_of_its_site(
    window_and_desk: tuple[Window, Desk], until: Until, tmp_path: Path
) -> None:
    window, desk = window_and_desk
    notices = ("Set in Merrow, printed in Brekke.", "Written in Merrow, folded in Falk.")
    paths = [tmp_path / "one.html", tmp_path / "two.html"]
    for path, notice in zip(paths, notices, strict=True):
        path.write_text(saved_page(notice, list(LEFT)), encoding="utf-8")
    window.open_files(paths)
    until(lambda: spread_in(window).sheet is not None and not desk.work)
    assert not texts(window) & set(notices)
    QTest.keyClick(window, Key.Key_D, Held.ControlModifier | Held.ShiftModifier)
    spread_in(window).setFocus()
    strip(window, notices[0], Key.Key_R)
    until(lambda: said(window).startswith("Restored. Ctrl+Shift+K keeps blocks like this"))
    assert texts(window) & set(notices) == {notices[0]}
    always(window)
    until(lambda: said(window).startswith("Blocks like this are kept on all pages of"))
    assert texts(window) >= set(notices)


@pytest.fixture
def sites(made: Make, application: QApplication, until: Until) -> Iterator[tuple[Window, Preferences]]:
    """A window with two lessons in force, and its preferences on the page of the sites."""
    window = made(Settings(lessons=values_of([LESSON, Lesson("Sandholm Courier", "text home", True)])))
    show(window, application.findChildren(Desk)[-1], until, *PAGES[:2])
    do(window, "preferences")
    preferences = part(window, Preferences)
    tabs = part(preferences, QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(at) for at in range(tabs.count())].index("S&ites"))
    yield window, preferences


def rows(preferences: Preferences) -> list[list[str]]:
    tree = part(preferences, QTreeWidget, "lessons")
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items if item is not None]


def press(preferences: Preferences, name: str) -> None:
    button = part(preferences, QPushButton, name)
    button.click()


def test_the_preferences_list_every_lesson_in_words(sites: tuple[Window, Preferences]) -> None:
    assert rows(sites[1]) == [
        [OUTLET, "Paragraph called “promo” in “card”", "stripped"],
        ["Sandholm Courier", "“home”", "kept"],
    ]


def test_a_lesson_is_revoked_in_the_preferences_and_no_longer_holds(
    sites: tuple[Window, Preferences], until: Until, tmp_path: Path
) -> None:
    window, preferences = sites
    assert OTHER.text not in texts(window)
    press(preferences, "lesson_remove")
    until(lambda: {ALSO.text, OTHER.text} <= texts(window))
    assert [row[0] for row in rows(preferences)] == ["Sandholm Courier"]
    assert [lesson.outlet for lesson in lessons_of(saved(tmp_path).lessons)] == ["Sandholm Courier"]


def test_delete_removes_the_lesson_in_the_chosen_row(sites: tuple[Window, Preferences]) -> None:
    tree = sites[1].findChild(QTreeWidget, "lessons")
    assert tree is not None
    QTest.keyClick(tree, Key.Key_Down)
    QTest.keyClick(tree, Key.Key_Delete)
    assert [row[0] for row in rows(sites[1])] == [OUTLET]


def test_all_lessons_are_removed_at_once_and_brought_back_by_undoing_the_defaults(
    sites: tuple[Window, Preferences], until: Until
) -> None:
    window, preferences = sites
    press(preferences, "preferences_reset")
    until(lambda: OTHER.text in texts(window))
    assert rows(preferences) == []
    press(preferences, "preferences_reset")
    until(lambda: OTHER.text not in texts(window))
    press(preferences, "lessons_remove_all")
    assert rows(preferences) == []
    for name in ("lesson_remove", "lessons_remove_all"):
        button = part(preferences, QPushButton, name)
        assert not button.isEnabled()
