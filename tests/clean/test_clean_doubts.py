"""What a decision is not sure of is said in sentences, one for each kind of doubt."""

import pytest

from reader.clean.doubts import doubts
from reader.phrase import Phrase

Block = tuple[int, bool, bool]
"""So many words; kept?; do they read like prose?"""

STORY: Block = (400, True, True)
MENU: Block = (4, False, False)


def sentences(*blocks: Block, chance: float = 0.0, said: int = 0) -> tuple[str, ...]:
    """The doubts about these blocks, all of which were as likely to be the article as `chance` says."""
    words, kept, prose = zip(*blocks, strict=True)
    return doubts([*kept], [chance] * len(blocks), [*words], [*prose], said)


def test_a_clear_decision_is_not_doubted() -> None:
    assert sentences(STORY, MENU, (40, False, True), STORY, said=900) == ()


@pytest.mark.parametrize(
    ("kept", "beginning"), [(0, "Only 0 words were"), (1, "Only 1 word was"), (30, "Only 30 words were")]
)
def test_where_more_prose_is_stripped_than_the_little_that_is_kept_both_are_told(
    kept: int, beginning: str
) -> None:
    (sentence,) = sentences((kept, True, True), MENU, (80, False, True))
    assert sentence.startswith(f"{beginning} kept, and 80 words that read like sentences were stripped")


def test_a_short_text_beside_which_no_more_prose_was_stripped_is_not_doubted() -> None:
    assert sentences((40, True, True), (30, False, True)) == ()


def test_the_number_of_kept_words_chooses_the_form_in_every_language() -> None:
    (sentence,) = sentences((1, True, True), (80, False, True))
    assert isinstance(sentence, Phrase)
    assert sentence.fields == {"count": 1, "stripped": 80}


def test_another_story_on_the_page_is_told_with_its_length() -> None:
    (sentence,) = sentences(STORY, *[MENU] * 20, (250, False, True), MENU, (200, False, True))
    # The menu line between the two parts costs what a block that is no prose costs.
    assert "Another stretch of 450 words" in sentence


def test_prose_that_lies_scattered_among_kept_blocks_is_no_other_story() -> None:
    assert sentences(*[STORY, (140, False, True)] * 3) == ()


def test_many_close_decisions_are_told_with_their_words() -> None:
    assert sentences(STORY, chance=0.5) == ("400 words were close decisions: look at what was stripped.",)
    assert sentences((150, True, True), chance=0.5) == ()


def test_a_page_that_shows_far_less_than_it_says_of_itself_is_told() -> None:
    (sentence,) = sentences(STORY, said=1000)
    assert "says that its article has 1000 words, but shows 400" in sentence
    assert sentences(STORY, said=790) == ()
