"""The command line to the part of the program that answers it: a headless command, the worker, the window."""

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

INTERRUPTED = 130
"""What a shell reports of a program that Ctrl+C ended: 128 and the number of SIGINT."""

READ_AT_ONCE = 2
"""Files that are read while Qt is loaded and the window is made: the two that will be side by side."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run what `argv` (without the program's name) asks for and return the exit status.

    Only the part that is asked for is imported: the headless commands never load Qt. A file that is
    called like a command is opened as `./clean` or after `--`.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    answer = ANSWERS.get(arguments[0] if arguments else "", open_window)
    try:
        return answer(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        from reader.output import let_go_of_standard_error

        let_go_of_standard_error()


def run_headless(arguments: list[str]) -> int:
    """`diptych clean ...`, `compare ...`, `matrix ...` and `session ...`."""
    from reader.cli import run

    return run(arguments)


def run_worker(arguments: list[str]) -> int:
    """`diptych --worker`: read and compare for the window, which speaks to it over pipes."""
    from reader.worker import main as work

    work()
    return 0


def open_window(arguments: list[str]) -> int:
    """`diptych [FILE...]`: the window, with `--help` and `--version` answered before Qt is loaded."""
    gc.disable()  # what is imported now stays for good; the window collects for itself when it is idle
    from reader.arguments import window_start

    start = window_start(arguments)
    if sentence := why_no_window(start.files, os.environ, sys.platform):
        from reader.output import tell

        return tell(sentence)
    from reader.head_start import begin, end

    # Before we look for another window: that there is none is what a person waits for most often.
    begun = begin(start.files[:READ_AT_ONCE])
    from reader.instance import ALONE, Visit, claim, hand_over, token_of
    from reader.settings import runtime_folder, settings_folder

    place = ALONE if start.new_window else claim(runtime_folder(), settings_folder())
    if place.is_taken and hand_over(place, Visit(start.files, token_of(os.environ))):
        for each in begun:
            end(each.process)
        return 0
    from reader.ui.importing import import_plainly

    import_plainly()
    from reader.app import main as show

    return show(start, begun, place)


def why_no_window(paths: Sequence[Path], environment: Mapping[str, str], platform: str) -> str:
    """Why the window cannot be opened with these files, in a sentence; "" where it can.

    `platform` is what Python calls the system. A bare word that is no file was meant to be a command.
    """
    from reader.load.opening import shown
    from reader.screens import lacks_screen, screen_leads_nowhere

    word = paths[0] if paths else Path()
    if word.name == str(word) and not word.suffix and not os.path.lexists(word):
        return f"There is no file and no command called {shown(word)}; diptych --help names the commands."
    if not platform.startswith("linux"):
        return ""
    instead = "use diptych compare LEFT RIGHT, or diptych clean FILE."
    if lacks_screen(environment):
        return (
            f"There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); {instead}"
        )
    if display := screen_leads_nowhere(environment):
        return f"No screen answers at DISPLAY “{display}”; {instead}"
    return ""


ANSWERS: dict[str, Callable[[list[str]], int]] = {
    "clean": run_headless,
    "compare": run_headless,
    "matrix": run_headless,
    "session": run_headless,
    "--worker": run_worker,
}


if __name__ == "__main__":
    sys.exit(main())
