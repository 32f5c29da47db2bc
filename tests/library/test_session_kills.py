"""A program that is killed while decisions are made loses none that was made two seconds before.

`python tests/library/test_session_kills.py 200` kills that often and prints what was lost.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from deciding_script import held_after
from invented_sessions import looked_at

from reader.library import open_session

HERE = Path(__file__).parent
AT_ONCE = 6
LONGEST = 3.0
"""Seconds after which the last is killed: long enough for decisions that are two seconds old."""


def killed(seed: int) -> tuple[int, float]:
    """Let decisions be made and kill the process; how many were lost, and how old the oldest of them was.

    Raises AssertionError where the file cannot be read whole, or holds what was never decided.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.diptych"
        environment = os.environ | {"PYTHONPATH": f"{HERE.parent.parent}{os.pathsep}{HERE}"}
        script = subprocess.Popen(
            [sys.executable, HERE / "deciding_script.py", path, str(seed)],
            stdout=subprocess.PIPE,
            env=environment,
        )
        with script:
            assert script.stdout is not None
            first = script.stdout.readline()
            time.sleep(random.Random(seed).random() * LONGEST)
            script.kill()
            end = time.monotonic()
            lines = [first, *script.stdout.read().splitlines(keepends=True)]
        made = [float(line.split()[1]) for line in lines if line.endswith(b"\n")]
        read_only = looked_at(path)
        opening = open_session(path)
        opening.session.close()
        assert (opening.sentences, opening.holdings) == ((), read_only)
        last = int(opening.holdings.view().get("decision", -1))
        assert not opening.holdings.articles() or opening.holdings == held_after(last)
        lost = made[last + 1 :]
        return len(lost), end - lost[0] if lost else 0.0


def kill_often(times: int) -> tuple[int, float]:
    """Kill so often; how many decisions were lost, and how old the oldest of them was, in seconds."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = list(pool.map(killed, range(times)))
    return sum(lost for lost, _ in found), max(age for _, age in found)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a way to end a process at once")
def test_nothing_that_was_decided_two_seconds_before_a_kill_is_lost() -> None:
    _, oldest = kill_often(30)
    assert oldest < 2


if __name__ == "__main__":
    count = int(sys.argv[1])
    lost, oldest = kill_often(count)
    print(f"killed {count} times: none unreadable, {lost} decisions lost, the oldest {oldest:.3f} s old")
