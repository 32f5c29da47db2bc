"""Every call that writes fails once, for every way to write a session: run with failing_calls.c preloaded.

  python failing_rounds.py FOLDER SCENARIO

FOLDER is the one below which calls fail (FAIL_BELOW). Prints how many rounds there were; ends with an
AssertionError where a file is neither as it was before nor as it was to be, or nobody was told.
"""

import errno
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from invented_sessions import (
    BYTES,
    SHA256,
    articles_added,
    everything_decided,
    filled,
    first_version,
    looked_at,
)

from reader.errors import ReaderError
from reader.library import Holdings, Saver, changed, open_session, open_whatever_happens

CODES = (errno.ENOSPC, errno.EIO, errno.EACCES)
MOST = 400
"""Calls that one scenario makes at the most; more would mean that it never gets through."""


@dataclass(frozen=True)
class Scenario:
    """A way to write: how a folder looks before, what is done, and what the session may hold after it."""

    prepare: Callable[[Path], None]
    act: Callable[[Path], list[str]]
    states: tuple[Holdings, ...]
    name: str = "story.diptych"


def saved(path: Path) -> list[str]:
    """Add articles and decide, each saved as the window does; what was told."""
    told: list[str] = []
    try:
        opening = open_session(path)
    except ReaderError as trouble:
        return [trouble.sentence]
    saver = Saver(opening.session, told.append, again=0)
    holdings = opening.holdings
    if not holdings.articles():
        saver.save(added := articles_added(holdings), {SHA256: BYTES})
        holdings = changed(holdings, added)
    saver.save(everything_decided(holdings))
    told.append(saver.close())
    opening.session.close()
    return [sentence for sentence in (*opening.sentences, *told) if sentence]


def copied(path: Path) -> list[str]:
    """Save under another name, over a file that is there."""
    try:
        opening = open_session(path.with_name("source.diptych"), read_only=True)
        opening.session.copy_to(path)
    except ReaderError as trouble:
        return [trouble.sentence]
    return []


def opened(path: Path) -> list[str]:
    """Open, which brings a file to this version or sets it aside."""
    try:
        opening = open_session(path)
    except ReaderError as trouble:
        return [trouble.sentence]
    opening.session.close()
    return list(opening.sentences)


def with_articles(path: Path) -> None:
    """A session with two articles and nothing decided."""
    opening = open_session(path)
    opening.session.write(articles_added(opening.holdings), {SHA256: BYTES})
    opening.session.close()


def with_source(path: Path) -> None:
    """A session to be saved in place of another one."""
    with_articles(path)
    filled(path.with_name("source.diptych"))


def damaged(path: Path) -> None:
    """A session of which the tables of decisions lost a page."""
    filled(path)
    with path.open("r+b") as stream:
        stream.seek(100)
        stream.write(bytes(3_000))


def scenarios(folder: Path) -> dict[str, Scenario]:
    """All ways to write, by name."""
    everything = filled(folder / "everything.diptych")
    with_articles(folder / "articles.diptych")
    articles = looked_at(folder / "articles.diptych")
    first_version(folder / "first.diptych")
    first = looked_at(folder / "first.diptych")
    return {
        "first": Scenario(lambda path: None, saved, (Holdings(), articles, everything)),
        "decision": Scenario(with_articles, saved, (articles, everything)),
        "copy": Scenario(with_source, copied, (articles, everything)),
        "migration": Scenario(first_version, opened, (first,)),
        "damage": Scenario(damaged, opened, (everything,)),
    }


def rounds(below: Path, name: str) -> int:
    """All rounds of a scenario: how many."""
    made = below.parent / "made"
    made.mkdir()
    scenario = scenarios(made)[name]
    count = 0
    ways = [(code, 1) for code in CODES] + [(errno.ENOSPC, -1)]  # once, or from then on
    for code, sign in ways:
        for nth in range(1, MOST):
            count += 1
            if one_round(below, scenario, sign * nth, code) is None:
                break
        else:
            raise AssertionError("it never gets through")
    return count


def one_round(below: Path, scenario: Scenario, nth: int, code: int) -> list[str] | None:
    """What was told when the nth call failed; None where there were not so many calls."""
    shutil.rmtree(below, ignore_errors=True)
    below.mkdir()
    path, log = below / scenario.name, below.parent / "calls"
    log.unlink(missing_ok=True)
    scenario.prepare(path)
    before = path.read_bytes() if path.exists() else b""
    os.environ |= {"FAIL_CODE": str(code), "FAIL_COUNT": str(log), "FAIL_ROUND": f"{nth} {code}"}
    os.environ["FAIL_NTH"] = str(nth)
    told = scenario.act(path)
    os.environ["FAIL_NTH"] = "0"
    del os.environ["FAIL_COUNT"]
    calls = log.read_text().splitlines() if log.exists() else []
    about = f"{calls[abs(nth) - 1] if abs(nth) <= len(calls) else 'none'} {os.strerror(code)} told {told}"
    look(path, scenario, before, told, about)
    return told if abs(nth) <= len(calls) else None


def look(path: Path, scenario: Scenario, before: bytes, told: list[str], about: str) -> None:
    """See that what is there is whole, and that it was told where it is not what was wanted."""
    if scenario.prepare is damaged:
        kept = [each for each in path.parent.iterdir() if each.read_bytes() == before]
        assert kept, f"the damaged file is gone: {about}"
    reopened = open_whatever_happens(path)
    reopened.session.close()
    begun = not before and reopened.sentences == (f"“{path}” is empty.",)  # and could not be written to
    assert scenario.prepare is damaged or begun or not reopened.sentences, f"{reopened.sentences}: {about}"
    assert reopened.holdings in scenario.states, f"neither as before nor as wanted: {about}"
    assert reopened.holdings == scenario.states[-1] or told, f"nobody was told: {about}"


if __name__ == "__main__":
    print(rounds(Path(sys.argv[1]), sys.argv[2]), "rounds")
