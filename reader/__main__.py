"""The command line to the part of the program that answers it: a headless command, the worker, the window."""

import sys
from collections.abc import Callable, Sequence

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


def run_headless(arguments: list[str]) -> int:
    """`diptych clean ...` and `diptych compare ...`."""
    from reader.cli import run

    return run(arguments)


def run_worker(arguments: list[str]) -> int:
    """`diptych --worker`: read and compare for the window, which speaks to it over pipes."""
    from reader.worker import main as work

    work()
    return 0


def open_window(arguments: list[str]) -> int:
    """`diptych [FILE...]`: the window, with `--help` and `--version` answered before Qt is loaded."""
    from reader.arguments import files_to_open

    paths = files_to_open(arguments)
    from reader.ui.head_start import begin

    begun = begin(paths[:READ_AT_ONCE])
    from reader.app import main as show

    return show(paths, begun)


ANSWERS: dict[str, Callable[[list[str]], int]] = {
    "clean": run_headless,
    "compare": run_headless,
    "--worker": run_worker,
}


if __name__ == "__main__":
    sys.exit(main())
