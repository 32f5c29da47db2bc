"""Words on the command line to what is asked for: the commands, their options, the parts of a file."""

import argparse
import contextlib
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from msgspec import Struct

from reader import __version__
from reader.phrase import LANGUAGES

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

    Commands = argparse._SubParsersAction["_Parser"]

MISUSE = 2
"""Exit status where the words make no sense."""

PART = re.compile(r"(?P<path>.+)#(?P<part>[1-9][0-9]{0,5})", re.DOTALL)
"""The second article of a file is written FILE#2."""

ENDINGS = {".json": "json", ".html": "html", ".htm": "html", ".txt": "text", ".text": "text", "": "text"}
"""What --output is written as when no --format is given; text where its name ends otherwise."""

HOUSE_STYLE = {
    "ignore": "house style to overlook, or all",
    "count": "house style that is a difference like any other, or all",
    "quiet": "house style to show as such, or all; so it is when nothing is asked",
}
"""What can be asked of house style, and what that means; a name goes before all."""

FILE_OF_SEVERAL = "FILE#2 is the second article of a file that holds several."

LOG_LEVELS = ("debug", "info", "warning", "error")

COMMANDS = """\
without a window:
  diptych clean FILE...        print each article without the site around it
  diptych compare LEFT RIGHT   print what differs; exit status 0, 1 or 2, as diff
  diptych matrix FILE...       print what articles are to each other, all pairs
  diptych session FILE         print what a session holds
FILE may be - for standard input but for session, and a folder for clean and matrix.
A file that is called like a command is opened as ./clean; `diptych clean --help` tells more."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words in characters that a terminal may be sent.

    `ending` gives what stands below the options, where that is found out only for those who ask.
    """

    ending: Callable[[], str] | None = None

    def format_help(self) -> str:
        if self.ending is not None:
            self.epilog = self.ending()
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        from reader.report import printable

        if sys.stderr is None:  # then the usage would go to standard output
            self.exit(MISUSE)
        super().error(printable(message))

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        # Early releases of Python 3.11 let a full or closed stream change the exit status.
        with contextlib.suppress(OSError, AttributeError):
            super()._print_message(message, file)


def _name(word: str) -> str:
    """The name of a file as it is; an empty one, as of a variable that a script forgot, is a mistake."""
    if not word:
        raise argparse.ArgumentTypeError("this name of a file is empty")
    return word


def _path(word: str) -> Path:
    return Path(_name(word))


def _output(word: str) -> Path | None:
    """Where to write; None is standard output, which is also called `-`."""
    return None if word == "-" else _path(word)


class Start(Struct, frozen=True):
    """What the window is opened with: its files, and what holds for this start only.

    `language` is "" where the settings shall decide, and `log_level` one of `LOG_LEVELS`.
    """

    files: tuple[Path, ...] = ()
    language: str = ""
    new_window: bool = False
    log_level: str = "warning"


def window_start(arguments: list[str]) -> Start:
    """What the window shall be opened with; answers --help and --version and leaves."""
    asked = window_parser().parse_args(arguments)
    return Start(tuple(asked.files), asked.language, asked.new_window, asked.log_level)


def window_parser() -> argparse.ArgumentParser:
    """The words that open the window."""
    parser = _Parser(
        prog="diptych",
        description="Lay two versions of an article side by side, without the site around them.",
        epilog=COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", type=_path, metavar="FILE", help="an article for the window")
    parser.add_argument(
        "--new-window", action="store_true", help="do not hand the files to the window that is open already"
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default="", help="language of the window, this time only"
    )
    parser.add_argument(
        "--log-level", choices=LOG_LEVELS, default="warning", help="how much is written to the log file"
    )
    _add_version(parser)
    return parser


def command_asked(arguments: list[str]) -> argparse.Namespace:
    """What a headless command is asked; it has `command`, the name of the one. Words that make no sense are
    told with the usage of that command, and end the program."""
    asked, unknown = command_parser().parse_known_args(arguments)
    if unknown:
        asked.refuse(f"unrecognized arguments: {' '.join(unknown)}")
    return asked


def command_parser() -> argparse.ArgumentParser:
    """The headless commands, each with a parser of its own."""
    parser = _Parser(prog="diptych", allow_abbrev=False)
    # Argparse would find the name by laying out a whole page of help.
    commands = parser.add_subparsers(dest="command", required=True, prog=parser.prog)
    _add_clean(commands)
    _add_compare(commands)
    _add_matrix(commands)
    _add_session(commands)
    for each in commands.choices.values():
        each.set_defaults(refuse=each.error)
    return parser


def _add_clean(commands: "Commands") -> None:
    parser = commands.add_parser(
        "clean",
        description="Print articles without the site around them, a block a line.",
        epilog=FILE_OF_SEVERAL,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", type=_name, metavar="FILE")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json: one article a line")
    parser.add_argument(
        "--all", action="store_true", help="in text, show what was stripped too, each after its reason"
    )
    _add_lessons(parser)


def _add_compare(commands: "Commands") -> None:
    parser = commands.add_parser(
        "compare",
        description="Print what differs between two articles. Exit status: 0 nothing, 1 some, 2 trouble.",
        allow_abbrev=False,
    )
    parser.ending = _below_the_options_of_compare
    parser.add_argument("left", type=_name, metavar="LEFT")
    parser.add_argument("right", type=_name, metavar="RIGHT")
    parser.add_argument(
        "--format",
        choices=("text", "json", "html"),
        help="default: as --output ends, or else text",
    )
    parser.add_argument("--output", type=_output, metavar="FILE", help="write to this file, all or nothing")
    parser.add_argument("--no-clean", action="store_true", help="compare everything, with the site around it")
    _add_lessons(parser)
    for wish, meaning in HOUSE_STYLE.items():
        parser.add_argument(f"--{wish}", action="append", default=[], metavar="NAME,...", help=meaning)


def _below_the_options_of_compare() -> str:
    from reader.compare import RULE_NAMES

    names = ", ".join(sorted(map(word_of_style, RULE_NAMES)))
    return f"NAME is one of {names}. {FILE_OF_SEVERAL}"


def word_of_style(name: str) -> str:
    """The name of a house style as one types it."""
    return name.replace(" ", "-")


def _add_lessons(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lessons", action="store_true", help="follow what was taught in the window about the sites"
    )


def _add_matrix(commands: "Commands") -> None:
    parser = commands.add_parser(
        "matrix",
        description="Print how similar all pairs of articles are, and what they are to each other.",
        epilog=FILE_OF_SEVERAL,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", type=_name, metavar="FILE")
    parser.add_argument("--format", choices=("text", "json", "csv"), default="text")
    parser.add_argument("--related", action="store_true", help="only pairs that have something in common")


def _add_session(commands: "Commands") -> None:
    parser = commands.add_parser(
        "session", description="Print what a session holds; it is not changed.", allow_abbrev=False
    )
    parser.add_argument("file", type=_path, metavar="FILE")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _add_version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"diptych {__version__}")


def path_and_part(name: str) -> tuple[Path, int | None]:
    """`FILE#2` to its two halves, unless a file is really called so."""
    found = PART.fullmatch(name)
    if found is None or os.path.lexists(name):
        return Path(name), None
    return Path(found["path"]), int(found["part"])


def format_for(chosen: str | None, output: Path | None) -> str:
    """The format that was asked for, or else the one that the name of the output ends in, or else text."""
    return chosen or (ENDINGS.get(output.suffix.lower(), "text") if output else "text")


def says_format(output: Path) -> bool:
    """Whether the name of an output says what it is to be written as, or leaves it to us."""
    return output.suffix.lower() in ENDINGS
