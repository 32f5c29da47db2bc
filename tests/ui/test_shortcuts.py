"""Keys of one's own: which hold, which are refused and why, and what is written down of them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from reader.app import read_wishes
from reader.settings import FILE, Settings
from reader.ui.actions import ACTIONS, is_typed, sequences
from reader.ui.shortcuts import (
    MOVING,
    accepted_shortcuts,
    fixed_purpose,
    keys_in_force,
    refusal,
    shown_keys,
    with_keys,
)

NAMES = [entry.name for entry in ACTIONS]


def key(text: str) -> QKeySequence:
    return QKeySequence(text)


def shown(shortcuts: dict[str, list[str]], name: str) -> str:
    return shown_keys(keys_in_force(shortcuts)[name])


def test_without_a_wish_the_keys_of_the_table_hold() -> None:
    assert keys_in_force({}) == {entry.name: sequences(entry) for entry in ACTIONS}


def test_keys_that_were_chosen_take_the_place_of_those_of_the_table() -> None:
    assert shown({"next": ["F7", "J"]}, "next") == "F7, J"
    assert shown({"next": []}, "next") == ""
    assert shown({"next": ["F7"]}, "previous") == shown({}, "previous")


@pytest.mark.parametrize("broken", ["", "Fuenf", "Ctrl+", "Ctrl+K, Ctrl+C", "Down", "Alt+F", "Del"])
def test_what_is_no_key_or_nobodys_is_passed_over(broken: str) -> None:
    assert shown({"next": [broken]}, "next") == shown({}, "next")
    assert shown({"next": [broken, "F7"]}, "next") == "F7"


def test_an_action_that_a_newer_version_knows_disturbs_nothing() -> None:
    assert keys_in_force({"fly": ["F8"]}) == keys_in_force({})


def test_a_key_that_two_want_goes_to_the_one_for_which_it_was_chosen() -> None:
    assert shown({"about": ["F5"]}, "about") == "F5"
    assert shown({"about": ["F5"]}, "reload") == ""


def test_two_actions_may_exchange_their_keys() -> None:
    exchanged = {"larger": ["Ctrl+-"], "smaller": ["Ctrl++"]}
    assert (shown(exchanged, "larger"), shown(exchanged, "smaller")) == ("Ctrl+-", "Ctrl++")


@pytest.mark.parametrize(
    ("refused", "why"),
    [
        ({"open": ["Ctrl+Q"]}, "Ctrl+Q belongs to “Quit” already"),
        ({"open": ["Ctrl+Q"], "about": ["Ctrl+O"]}, "Ctrl+Q belongs to “Quit” already"),
        ({"next": ["F7"], "about": ["F7"]}, "F7 belongs to"),
        ({"next": ["Down"]}, "everywhere"),
        ({"next": ["Fuenf"]}, "not a key"),
    ],
    ids=str,
)
def test_keys_that_cannot_be_given_are_refused_in_a_sentence(refused: dict[str, list[str]], why: str) -> None:
    accepted, told = accepted_shortcuts(refused | {"previous": ["Ctrl+Alt+P"]})
    assert why in told
    assert accepted["previous"] == ["Ctrl+Alt+P"]
    assert accepted_shortcuts(accepted) == (accepted, "")
    assert shown(dict(accepted), "open") == shown({}, "open")


def test_keys_that_were_exchanged_or_taken_away_first_are_accepted() -> None:
    for own in (
        {"larger": ["Ctrl+-"], "smaller": ["Ctrl++"]},
        {"open": ["Ctrl+Q"], "quit": []},
        {"fly": ["F8"]},
    ):
        assert accepted_shortcuts(own) == (own, "")


def test_a_file_that_gives_a_key_twice_is_told_of_and_kept(tmp_path: Path, application: QApplication) -> None:
    (tmp_path / FILE).write_text('{"shortcuts": {"open": ["Ctrl+Q"]}, "theme": "dark"}')
    settings, trouble = read_wishes(tmp_path, application)
    assert settings == Settings(theme="dark")
    assert trouble.startswith("“Open") and "settings-refused-" in trouble


keys_of_a_file = st.lists(st.sampled_from(["F5", "F7", "N", "Alt+Down", "Down", "x", "", "?"]) | st.text())


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(), keys_of_a_file))
def test_whatever_a_file_says_no_key_does_two_things(shortcuts: dict[str, list[str]]) -> None:
    every = [found for keys in keys_in_force(shortcuts).values() for found in keys]
    assert len({found.toString() for found in every}) == len(every)
    assert not any(fixed_purpose(found) for found in every)
    accepted, _ = accepted_shortcuts(shortcuts)
    assert accepted_shortcuts(accepted) == (accepted, "")


def test_a_key_of_another_action_is_refused_with_its_name() -> None:
    keys = keys_in_force({})
    assert refusal(key("F5"), "next", keys) == "F5 belongs to “Reload” already. Take it away there first."
    assert refusal(key("F5"), "reload", keys) == ""
    assert refusal(key("Ctrl+Alt+F12"), "next", keys) == ""


def test_a_key_that_another_action_gave_up_is_free() -> None:
    assert refusal(key("F5"), "next", keys_in_force({"reload": []})) == ""


@pytest.mark.parametrize("text", sorted(MOVING))
def test_keys_that_move_choose_or_leave_are_refused(text: str) -> None:
    assert "cannot be given" in refusal(key(text), "next", keys_in_force({}))


@pytest.mark.parametrize(("text", "menu"), [("Alt+F", "File"), ("Alt+E", "Edit"), ("Alt+H", "Help")])
def test_keys_that_open_a_menu_are_refused_with_its_name(text: str, menu: str) -> None:
    assert f"opens the menu “{menu}”" in refusal(key(text), "next", keys_in_force({}))


@pytest.mark.parametrize("text", ["", "Ctrl+K, Ctrl+C"])
def test_what_is_not_one_key_is_refused(text: str) -> None:
    assert refusal(key(text), "next", keys_in_force({})) == "That is not a key that can be given."


def test_only_what_differs_from_the_table_is_written_down() -> None:
    assert with_keys({}, "next", [key("F7"), key("F7"), key("J")]) == {"next": ["F7", "J"]}
    table = [found for entry in ACTIONS if entry.name == "next" for found in sequences(entry)]
    assert with_keys({"next": ["F7"], "first": ["F6"]}, "next", table) == {"first": ["F6"]}
    assert with_keys({}, "next", []) == {"next": []}


def test_what_is_written_down_is_what_holds_again() -> None:
    chosen = [key("Ctrl+Alt+É"), key("?"), key("Shift+Space"), key("F20")]
    assert keys_in_force(with_keys({}, "about", chosen))["about"] == chosen


@pytest.mark.parametrize(
    ("text", "typed"),
    [("N", True), ("Shift+A", True), ("Space", True), ("?", True), ("é", True)]
    + [(text, False) for text in ("F4", "Shift+F4", "Ctrl+N", "Alt+N", "Meta+N", "Ctrl+Space", "Ins")],
)
def test_what_one_types_works_in_the_panes_only(text: str, typed: bool) -> None:
    assert is_typed(key(text)) == typed
