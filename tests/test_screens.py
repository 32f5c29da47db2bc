"""Screens that are named and whether somebody answers there, without any."""

import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.__main__ import why_no_window
from reader.screens import X11_PORT, answers, screen_leads_nowhere

NOBODY = ":65123"
"""A display that no machine has."""


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Somebody who listens where an X server would, and the DISPLAY that names it."""
    for number in range(900, 1000):
        with contextlib.suppress(OSError):
            with socket.create_server(("127.0.0.1", X11_PORT + number)):
                yield f"127.0.0.1:{number}.0"
            return
    pytest.skip("no port is free where an X server would listen")


def test_a_server_that_listens_answers_and_one_that_is_gone_does_not() -> None:
    with server() as display:
        assert answers(display)
    assert not answers(display)


def test_a_display_without_a_server_leads_nowhere() -> None:
    assert screen_leads_nowhere({"DISPLAY": NOBODY}) == NOBODY
    assert screen_leads_nowhere({"DISPLAY": "localhost:99999"}) == "localhost:99999"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": NOBODY, "WAYLAND_DISPLAY": "wayland-0"},
        {"DISPLAY": NOBODY, "QT_QPA_PLATFORM": "offscreen"},
        {"DISPLAY": "what is this"},
    ],
    ids=str,
)
def test_what_else_there_is_to_draw_on_is_left_to_qt(environment: dict[str, str]) -> None:
    assert screen_leads_nowhere(environment) == ""


def test_the_reader_is_told_which_display_does_not_answer() -> None:
    sentence = why_no_window([], {"DISPLAY": NOBODY}, "linux")
    assert NOBODY in sentence
    assert "diptych compare" in sentence
    assert why_no_window([], {"DISPLAY": NOBODY}, "darwin") == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only there a screen is named by DISPLAY")
def test_the_program_ends_with_a_sentence_and_two_where_no_screen_answers(tmp_path: Path) -> None:
    hidden = ("WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "reader"],
        env=environment | {"DISPLAY": NOBODY, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("diptych: No screen answers at DISPLAY")
    assert len(done.stderr.splitlines()) == 1
