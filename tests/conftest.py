"""What several tests share: where the folder of real documents is, if it is there at all."""

from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of seeds and benchmarks beside the project; without it the test is skipped."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder ../shared with the seeds and benchmarks, which is not here")
    return folder
