"""No key of the table of actions is left out: each is pressed by some test of this folder."""

import ast
from pathlib import Path

import pytest

from reader.ui.actions import ACTIONS

CALLED = {"\\": "backslash", "=": "equal", "-": "minus", ",": "comma", "/": "slash"}
CALLED |= {"PgDown": "Next", "PgUp": "Prior", "Enter": "KP_Enter", "Space": "space"}
"""What keys are called where they are pressed, if that is not what the table calls them."""


def pressed(key: str) -> str:
    """A key of the table as a test presses it."""
    *held, last = key.replace("++", "+plus").split("+")
    last = CALLED.get(last, last.lower() if len(last) == 1 else last)
    return "+".join([*(each.lower() for each in held), last])


WORDS = {
    node.value
    for file in Path(__file__).parent.glob("test_*.py")
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
}
"""Every string in the tests: the keys that are pressed are among them."""


@pytest.mark.parametrize(
    "key", sorted({key for entry in ACTIONS for key in (*entry.keys, *entry.pane_keys)}), ids=pressed
)
def test_a_key_of_the_table_is_pressed(key: str) -> None:
    assert pressed(key) in WORDS
