"""What several tests share: no screen by default, the folder of real documents, the program as a command."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent

# Before any test imports Qt. A test that wants a screen starts one itself and says so to its own process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of seeds and benchmarks beside the project; without it the test is skipped."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder ../shared with the seeds and benchmarks, which is not here")
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of our own invented articles."""
    return PROJECT / "resources" / "samples"


@pytest.fixture
def diptych(tmp_path: Path) -> Run:
    """Run the real command in a process of its own, in an empty folder; bytes out, as a shell gets them."""
    home = tmp_path / "home"
    home.mkdir()

    def run(*arguments: str | bytes | Path, **changes: str) -> "subprocess.CompletedProcess[bytes]":
        environment = os.environ | {"PYTHONPATH": str(PROJECT), "HOME": str(home)} | changes
        command = [sys.executable, "-m", "reader", *arguments]
        return subprocess.run(
            command, capture_output=True, cwd=tmp_path, env=environment, timeout=120, check=False
        )

    return run
