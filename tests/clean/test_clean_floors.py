"""Quality floors on the benchmark beside the project: they only rise. A sample of each set keeps the test
short.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.shared

# Set: the least shingle F1 and block F1 of a sample. These pages were learned from; on sites that were
# not, the figures lie lower (docs/decisions/010).
PAGES = {"newspaper": (0.96, 0.945), "readability": (0.925, 0.915), "wcxb": (0.97, 0.95)}
DUMPS = {"firefox": (0.92, 0.875), "lynx": (0.89, 0.835), "bs4": (0.9, 0.855), "html2text": (0.905, 0.86)}


def figures(shared: Path, target: Path, kind: str, names: str) -> dict[str, dict[str, float]]:
    """The figures of the benchmark's own scorer over about twenty documents of each set."""
    flag = "--sets" if kind == "pages" else "--styles"
    scorer = [sys.executable, str(shared / "bench" / "clean_bench.py"), kind, flag, names, "--limit", "20"]
    command = [
        *scorer,
        "--json",
        str(target),
        "--",
        sys.executable,
        "-m",
        "reader",
        "clean",
        "--format",
        "json",
    ]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    found: dict[str, dict[str, float]] = json.loads(target.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(("kind", "floors"), [("pages", PAGES), ("dumps", DUMPS)])
def test_no_set_falls_below_its_floor(
    shared: Path, tmp_path: Path, kind: str, floors: dict[str, tuple[float, float]]
) -> None:
    measured = figures(shared, tmp_path / "figures.json", kind, ",".join(floors))
    low = {
        name: (measured[name]["shingle"], measured[name]["block"])
        for name, (shingle, block) in floors.items()
        if measured[name]["shingle"] < shingle or measured[name]["block"] < block
    }
    assert low == {}
