"""Decisions, one after the other without end, saved as a window saves them; a test kills this process.

  python deciding_script.py SESSION SEED

For each decision a line: its number, and the monotonic time in seconds after it was handed to be saved.
"""

import random
import sys
import time
from pathlib import Path

from invented_sessions import BYTES, FERRY, MAYOR, SHA256, articles_added

from reader.library import Changes, Holdings, Judgement, Saver, Verdict, changed, open_session, row_keys
from reader.library import deciding as decide

ARTICLES = 4


def decision(holdings: Holdings, number: int) -> Changes:
    """The decision of that number: the same in every process."""
    chance = random.Random(number)
    article, other = chance.sample(range(1, ARTICLES + 1), 2)
    (row,) = row_keys([([f"left {number}"], ["right " * chance.randrange(200)])])
    kinds = (
        decide.judge_blocks(holdings, article, [FERRY], chance.random() < 0.5),
        decide.tick_blocks(holdings, article, [FERRY, MAYOR], chance.random() < 0.5),
        decide.align_blocks(holdings, article, other, FERRY, MAYOR),
        decide.judge_differences(holdings, article, other, Judgement(Verdict.KEEP, "so"), {row: "left"}),
        decide.write_note(holdings, article, "a note " * chance.randrange(3_000)),
        decide.remove_articles(holdings, [article]) if number % 20 == 0 else (),
        decide.put(holdings, *[change.record for change in articles_added(holdings, ARTICLES)]),
    )
    return (*chance.choice(kinds), *decide.remember_view(holdings, "decision", str(number)))


def held_after(count: int) -> Holdings:
    """What a session holds after the decisions up to that number; before the first, the articles only."""
    holdings = Holdings()
    holdings = changed(holdings, articles_added(holdings, ARTICLES))
    for number in range(count + 1):
        holdings = changed(holdings, decision(holdings, number))
    return holdings


def decide_without_end(path: Path, seed: int) -> None:
    """Decide and save until somebody ends this process."""
    chance = random.Random(seed)
    opening = open_session(path)
    saver = Saver(opening.session, lambda sentence: sys.exit(sentence))
    holdings = changed(opening.holdings, added := articles_added(opening.holdings, ARTICLES))
    saver.save(added, {SHA256: BYTES})
    number = 0
    while True:
        holdings = changed(holdings, made := decision(holdings, number))
        saver.save(made)
        sys.stdout.write(f"{number} {time.monotonic()}\n")
        sys.stdout.flush()
        time.sleep(chance.random() * 0.04)
        number += 1


if __name__ == "__main__":
    decide_without_end(Path(sys.argv[1]), int(sys.argv[2]))
