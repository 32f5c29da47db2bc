"""Sessions about invented articles: made, filled, and looked at whole."""

import hashlib
import sqlite3
from pathlib import Path

from msgspec.structs import replace

from reader.clean import Article, clean
from reader.library import (
    ArticleRecord,
    Changes,
    DifferenceKey,
    Holdings,
    Judgement,
    ProfileRecord,
    Verdict,
    changed,
    open_session,
    profile_of,
)
from reader.library import deciding as decide
from reader.library.decisions import BlockKey
from reader.library.packing import packed_profile
from reader.library.rules import sign_of_rules
from reader.library.schema import migrate
from reader.load import paste

STORY = """Ferry runs again

The ferry to Anskar ran all day on Monday, the harbour office said.

Advertisement

Nobody was hurt in the water that day, the mayor of Merrow said.

Advertisement

The end of the repairs came at five in the morning, after a long night.
"""
BYTES = STORY.encode()
SHA256 = hashlib.sha256(BYTES).hexdigest()
FERRY, MAYOR = (BlockKey(text, 0) for text in STORY.strip().split("\n\n")[1:4:2])
DIFFERENCE = DifferenceKey("0123456789abcdef", "fedcba9876543210", 1, 2)


def article(text: str = STORY, name: str = "ferry.txt") -> Article:
    """An invented article, as it is cleaned."""
    return clean(paste(name, text, False))[0]


def articles_added(holdings: Holdings, count: int = 2) -> Changes:
    """So many articles for the list."""
    outline = profile_of(article()).outline
    record = ArticleRecord(1, "ferry.txt", SHA256, Path("/nowhere/ferry.txt"), outline=outline)
    return tuple(
        change
        for number in range(1, count + 1)
        for change in decide.adopt(
            holdings, replace(record, number=number, place=number, title=f"No {number}")
        )
    )


def profile_record(number: int) -> ProfileRecord:
    """What is kept of what an article is like."""
    profile = replace(profile_of(article()), captured=None)
    return ProfileRecord(number, sign_of_rules(), packed_profile(profile), profile.text)


def everything_decided(holdings: Holdings) -> Changes:
    """One decision of every kind about two articles, and what one of them is like."""
    made: list[Changes] = []

    def add(changes: Changes) -> None:
        nonlocal holdings
        made.append(changes)
        holdings = changed(holdings, changes)

    add(decide.judge_blocks(holdings, 1, [FERRY], False))
    add(decide.judge_blocks(holdings, 1, [MAYOR], True))
    add(decide.tick_blocks(holdings, 2, [MAYOR], True))
    add(decide.align_blocks(holdings, 2, 1, MAYOR, FERRY))
    judgement = Judgement(Verdict.NOISE, "only the byline")
    add(decide.judge_differences(holdings, 2, 1, judgement, {DIFFERENCE: "By Ada Holm"}))
    add(decide.write_note(holdings, 1, "ask the harbour office"))
    add(decide.put(holdings, profile_record(2)))
    add(decide.keep_pairs(holdings, [(2, 1)]))
    add(decide.remember_view(holdings, "sides", "[2,1]"))
    return tuple(change for changes in made for change in changes)


def filled(path: Path) -> Holdings:
    """A session file with two articles and a decision of every kind; what it holds."""
    opening = open_session(path)
    added = articles_added(opening.holdings)
    holdings = changed(opening.holdings, added)
    opening.session.write(added, {SHA256: BYTES})
    decided = everything_decided(holdings)
    opening.session.write(decided)
    opening.session.close()
    return changed(holdings, decided)


def looked_at(path: Path) -> Holdings:
    """What a session file holds, read without touching it."""
    opening = open_session(path, read_only=True)
    opening.session.close()
    return opening.holdings


def first_version(path: Path) -> None:
    """A session as the first version of its tables had it: one article and two decisions."""
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, 1)
    anchor = '{"text":"Nobody was hurt.","occurrence":0,"count":1,"before":[],"after":["0011223344556677"]}'
    connection.execute(
        "INSERT INTO articles VALUES (1, 1, 'ferry.txt', '', NULL, 1, '', 'Mine', '', '{\"words\":5}', x'')"
    )
    connection.execute("INSERT INTO blocks VALUES (1, 'one', ?, 0, 1)", (anchor,))
    connection.execute("INSERT INTO alignments VALUES (1, 2, 'two', ?, ?)", (anchor, anchor))
    connection.close()


def names_in(folder: Path) -> list[str]:
    """The names of all files of a folder, in order."""
    return sorted(path.name for path in folder.iterdir())
