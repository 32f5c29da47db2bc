"""Words on the command line to what is asked for: the commands, their options, the parts of a file."""

import argparse
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

PART = re.compile(r"(?P<path>.+)#(?P<part>[1-9][0-9]{0,5})", re.DOTALL)
"""The second article of a file is written FILE#2."""

ENDINGS = {".json": "json", ".html": "html", ".htm": "html"}
"""What --output is written as when no --format is given."""

COMMANDS = """\
without a window:
  diptych clean FILE...        print each article without the site around it
  diptych compare LEFT RIGHT   print what differs; exit status 0, 1 or 2, as diff
A file that is called like a command is opened as ./clean; `diptych clean --help` tells more."""


def files_to_open(arguments: list[str]) -> list[Path]:
    """The files that the window shall open; answers --help and --version and leaves."""
    parser = argparse.ArgumentParser(
        prog="diptych",
        description="Lay two versions of an article side by side, without the site around them.",
        epilog=COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="an article for the window")
    _add_version(parser)
    files: list[Path] = parser.parse_args(arguments).files
    return files


def command_parser() -> argparse.ArgumentParser:
    """The two headless commands; what it parses has `command`, the name of the one that is asked for."""
    parser = argparse.ArgumentParser(prog="diptych", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    _add_clean(commands)
    _add_compare(commands)
    return parser


def _add_clean(commands: "Commands") -> None:
    parser = commands.add_parser(
        "clean",
        description="Print articles without the site around them, a block a line.",
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json: one article a line")
    parser.add_argument(
        "--all", action="store_true", help="in text, show what was stripped too, each after its reason"
    )


def _add_compare(commands: "Commands") -> None:
    parser = commands.add_parser(
        "compare",
        description="Print what differs between two articles. Exit status: 0 nothing, 1 some, 2 trouble.",
        epilog="FILE#2 is the second article of a file that holds several.",
        allow_abbrev=False,
    )
    parser.add_argument("left", metavar="LEFT")
    parser.add_argument("right", metavar="RIGHT")
    parser.add_argument(
        "--format",
        choices=("text", "json", "html"),
        help="default: as --output ends, or else text",
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to this file, whole or not at all")
    parser.add_argument("--no-clean", action="store_true", help="compare everything, with the site around it")
    parser.add_argument(
        "--ignore",
        action="append",
        default=[],
        metavar="NAME,...",
        help="house style to overlook, or all",
    )


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
