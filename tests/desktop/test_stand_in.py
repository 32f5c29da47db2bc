"""The desktop of the tests does what it says, seen on a window that is none of ours."""

from pathlib import Path

from running import Start, drag
from screen import Screen

STAND_IN = Path(__file__).parent / "stand_in.py"


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
