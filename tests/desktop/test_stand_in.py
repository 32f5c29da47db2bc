"""The desktop of the tests does what it says, seen on a window that is none of ours."""

import signal
import threading
from pathlib import Path

from running import Start, drag
from screen import Screen

STAND_IN = Path(__file__).parent / "stand_in.py"
BUSY = 1.5
"""Seconds for which a window does not listen: a source that did not wait for it would have ended by then."""


def test_files_are_dragged_keys_pressed_and_texts_read(screen: Screen, start: Start, tmp_path: Path) -> None:
    files = [tmp_path / "old version.txt", tmp_path / "new version.txt"]
    for file in files:
        file.write_text("The ferry runs again.\n")
    window = start(STAND_IN)
    window.place(40, 40, 700, 500)
    assert window.wait_to_say("status_sentence", "Nothing") == "Nothing yet."
    drag(screen, tmp_path, files, window)
    window.wait_to_say("status_sentence", "2 in all")
    assert window.items_of("article_list") == [file.name for file in files]
    window.press("alt+Down")
    window.wait_to_say("status_sentence", "Alt+Down")
    window.picture(tmp_path / "window.png")
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def test_files_come_to_a_window_that_is_busy_while_they_are_let_go(
    screen: Screen, start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "late edition.txt"
    file.write_text("The ferry runs again.\n")
    window = start(STAND_IN)
    window.place(40, 40, 700, 500)

    def be_busy() -> None:
        window.process.send_signal(signal.SIGSTOP)
        threading.Timer(BUSY, window.process.send_signal, [signal.SIGCONT]).start()

    drag(screen, tmp_path, [file], window, be_busy)
    window.wait_to_say("status_sentence", "1 in all")
    assert window.items_of("article_list") == [file.name]
