"""The rules that give reasons: each can be told to a reader, and holds for its own example."""

import pytest
from clean_sources import text_source
from invented_page import STORY, TITLE

from reader.clean import clean
from reader.clean.reasons import DECISIVE, STRIPPING

SHAPES = ["byline", "dateline", "play length", "agency caption", "comments heading", "action"]


def test_every_rule_has_a_name_a_sentence_and_an_example() -> None:
    for rule in (*STRIPPING, *DECISIVE):
        assert rule.name and rule.sentence and rule.example
        assert not rule.sentence.endswith(".")


@pytest.mark.parametrize("name", SHAPES)
def test_the_example_of_a_rule_is_stripped_by_it(name: str) -> None:
    example = next(rule.example for rule in STRIPPING if rule.name == name)
    menu = "\n".join(f"  • {entry}" for entry in ("Home", "World", "Log in", "Search", "Weather"))
    dump = "\n\n".join([menu, TITLE, example, *STORY, "Most read", menu])
    found = next(block for block in clean(text_source(dump))[0].blocks if block.text == example)
    assert (found.kept, found.rule) == (False, name)
