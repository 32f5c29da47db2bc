"""A session from its first decision to its next start."""

from pathlib import Path

from reader.clean import Article, clean
from reader.library import (
    ArticleRecord,
    BlockKey,
    Saver,
    anchored,
    block_keys,
    changed,
    find_again,
    open_session,
    profile_of,
)
from reader.library import deciding as decide
from reader.load import paste

STORY = """Ferry runs again

The ferry to Anskar ran all day on Monday, the harbour office said.

Advertisement

Nobody was hurt in the water that day, the mayor of Merrow said.

Advertisement

The end of the repairs came at five in the morning, after a long night.
"""


def article(text: str = STORY) -> Article:
    return clean(paste("ferry.txt", text, False))[0]


def test_what_was_decided_is_there_at_the_next_start(tmp_path: Path) -> None:
    path, told = tmp_path / "ferry.diptych", []
    profile, keys = profile_of(article()), block_keys(article().blocks)
    opening = open_session(path)
    saver = Saver(opening.session, told.append)
    record = ArticleRecord(
        1, "ferry.txt", profile.sha256, Path("/elsewhere/ferry.txt"), outline=profile.outline
    )
    holdings = opening.holdings
    for changes in (
        decide.adopt(holdings, record),
        decide.judge_blocks(changed(holdings, decide.adopt(holdings, record)), 1, keys[2:3], False),
    ):
        holdings = changed(holdings, changes)
        saver.save(changes, {profile.sha256: STORY.encode()})
    assert (saver.close(), told) == ("", [])
    opening.session.close()

    again = open_session(path)
    assert again.holdings == holdings
    assert again.holdings.verdicts(1) == {BlockKey(keys[2].text, 0): False}
    assert again.session.source(profile.sha256) == STORY.encode()
    again.session.close()


def test_the_right_one_of_two_blocks_with_one_text_is_found_again() -> None:
    before = article()
    keys = [key for key in block_keys(before.blocks) if key.text == "Advertisement"]
    assert len(keys) == 2
    anchor = anchored(profile_of(before).outline, keys[1])
    later = article(STORY.replace("Advertisement\n\nNobody", "Nobody"))
    assert find_again([anchor], later) == {anchor: BlockKey("Advertisement", 0)}
