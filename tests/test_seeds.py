"""What must hold on the real articles beside the project, through the real commands."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.shared

Diptych = Callable[..., "subprocess.CompletedProcess[bytes]"]

STORY_LINES = {
    "002": [*range(1, 29), 31, *range(33, 48), *range(50, 60), *range(66, 73)],
    "003": [18, *range(24, 42, 2)],
    "004": [1, *range(13, 31, 2)],
}
"""Numbers of the lines that tell the story, read by eye."""

QUOTATION = 16
"""Number of the line of the clean copy whose quotation the other outlet has in curly quotes."""


@pytest.fixture
def seed(shared: Path) -> Callable[[str], Path]:
    """The real article whose name begins with a number."""

    def find(number: str) -> Path:
        (path,) = (shared / "seeds").glob(f"{number}_*.txt")
        return path

    return find


def lines_of(text: bytes) -> list[str]:
    """The lines of a file or an answer, their blanks folded."""
    return [" ".join(line.split()) for line in text.decode().splitlines()]


def test_the_raw_page_cleans_to_the_clean_copy_line_for_line(
    diptych: Diptych, seed: Callable[[str], Path]
) -> None:
    cleaned = diptych("clean", seed("000"))
    assert cleaned.returncode == 0
    assert lines_of(cleaned.stdout) == lines_of(seed("001").read_bytes())
    assert len(lines_of(cleaned.stdout)) == 21


def test_the_clean_copy_loses_nothing(diptych: Diptych, seed: Callable[[str], Path]) -> None:
    assert lines_of(diptych("clean", seed("001")).stdout) == lines_of(seed("001").read_bytes())


@pytest.mark.parametrize("number", STORY_LINES)
def test_no_line_of_a_story_is_lost(diptych: Diptych, seed: Callable[[str], Path], number: str) -> None:
    written = lines_of(seed(number).read_bytes())
    cleaned = set(lines_of(diptych("clean", seed(number)).stdout))
    assert [line for line in STORY_LINES[number] if written[line - 1] not in cleaned] == []


def test_the_raw_page_and_the_clean_copy_do_not_differ(diptych: Diptych, seed: Callable[[str], Path]) -> None:
    done = diptych("compare", seed("000"), seed("001"))
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_quotation_finds_its_twin_in_the_report_of_another_outlet(
    diptych: Diptych, seed: Callable[[str], Path]
) -> None:
    done = diptych("compare", seed("001"), seed("002"), "--format", "json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    quotation = lines_of(seed("001").read_bytes())[QUOTATION - 1]
    (answers,) = [
        [told["right_blocks"][index] for index in row["right"]]
        for row in told["rows"]
        if quotation in [told["left_blocks"][index] for index in row["left"]]
    ]
    assert [text.replace("“", '"').replace("”", '"') for text in answers] == [quotation]
