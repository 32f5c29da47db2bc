"""The command line's own parsers to the manual page and to completions for bash, zsh and fish.

manual.py FOLDER      writes them as they lie below /usr/share

What is said of a command or an option is what --help says; only the rest of the page is written here.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parent.parent
sys.path[:0] = [str(PROJECT)]

from reader import __version__  # noqa: E402
from reader.arguments import command_parser, window_parser  # noqa: E402

WINDOW = ""
"""The command that has no name: open the window."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option, or an argument (without names): its ways to be written, its value, and what it means."""

    names: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    meaning: str
    takes_file: bool
    repeats: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command with all that may follow it."""

    name: str
    meaning: str
    more: str
    options: tuple[Option, ...]

    def named(self) -> list[Option]:
        """Options without the arguments."""
        return [option for option in self.options if option.names]


def main(folder: Path) -> int:
    """Write everything below a folder that is to become /usr/share."""
    for name, text in files().items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return 0


def files() -> dict[str, str]:
    """The path below /usr/share of each file, and what is in it."""
    told = commands()
    return {
        "man/man1/diptych.1": manual_page(told),
        "bash-completion/completions/diptych": for_bash(told),
        "zsh/vendor-completions/_diptych": for_zsh(told),
        "fish/vendor_completions.d/diptych.fish": for_fish(told),
    }


# --- What the parsers know ----------------------------------------------------------------------------


def commands() -> list[Command]:
    """The window first, then the headless commands, in the order of --help."""
    found = [command(WINDOW, window_parser(), more="")]
    for action in command_parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            found += [
                command(name, parser, below_the_options(parser)) for name, parser in action.choices.items()
            ]
    return found


def below_the_options(parser: argparse.ArgumentParser) -> str:
    """What its help ends with; some of that a parser looks up only when the help is asked for."""
    parser.format_help()
    return parser.epilog or ""


def command(name: str, parser: argparse.ArgumentParser, more: str) -> Command:
    """What a parser answers to."""
    actions = (action for action in parser._actions if action.help != argparse.SUPPRESS)
    return Command(name, parser.description or "", more, tuple(map(option, actions)))


def option(action: argparse.Action) -> Option:
    """One option or argument; the value is "" where it takes none."""
    metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    takes = action.nargs != 0
    choices = tuple(map(str, action.choices or ()))
    return Option(
        names=tuple(action.option_strings),
        value=("|".join(choices) or metavar) if takes else "",
        choices=choices,
        meaning=(action.help or "").replace("%%", "%"),
        takes_file=takes and metavar in {"FILE", "LEFT", "RIGHT"},
        repeats=action.nargs in {"*", "+"},
    )


# --- The manual page ----------------------------------------------------------------------------------

BEFORE = """\
.SH DESCRIPTION
Diptych takes saved pages and plain\\-text copies of articles, strips what belongs to the site and not to the
article, lays the paragraphs that answer each other next to each other, and marks what changed, word by word.
.PP
Without a command it opens its window with the files that are named, the first two side by side.
The commands
.B clean
and
.B compare
do the same work without a window or a screen, for the shell and for scripts.
Files are only ever read. The network is never used.
"""

AFTER = """\
.SH "FILES OF SEVERAL ARTICLES"
The second article of a file that holds several is written
.IR FILE #2.
A file that is called like a command is opened as
.IR ./clean .
.SH JSON
Of each article:
.BR path ", " part ", " sha256 ", " format ;
.BR encoding ", " encoding_reason ", " encoding_certainty
(0 to 1);
.BR captured ,
when the page was saved, else when the file was written;
.BR title ", " byline ", " published ", " modified ", " outlet ", " url ", " language ;
.BR warnings ,
sentences about what is not certain or was left out.
.B clean
adds its
.BR blocks ,
.B compare
gives
.BR left ,
.B right
and the
.B rows
between them.
Times are ISO 8601 where they could be understood; what is not known is empty.
.SH LIMITS
A file that takes too much time or memory to read is given up with a sentence, and the others are read.
.SH "EXIT STATUS"
As of
.BR diff (1):
.TP
.B 0
no difference, or all went well
.TP
.B 1
there are differences
.TP
.B 2
trouble, told on standard error in a sentence
.SH FILES
Settings, what was decided about articles, and the log are kept in folders called
.I diptych
below the usual ones:
.IR ~/.config ,
.IR ~/.local/share ,
.IR ~/.local/state ,
or where
.BR XDG_CONFIG_HOME ,
.B XDG_DATA_HOME
and
.B XDG_STATE_HOME
say.
.SH EXAMPLES
.TP
What changed over night, in words:
.B diptych compare evening.html morning.html
.TP
The same as a page to hand on:
.B diptych compare evening.html morning.html \\-\\-output changes.html
.TP
The article without the site around it:
.B diptych clean page.html
.SH "SEE ALSO"
.BR diff (1),
.BR wdiff (1),
.BR meld (1)
"""


def manual_page(told: Sequence[Command]) -> str:
    """Section 1 of the manual, in the macros that every man reads."""
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    lines = [
        f'.TH DIPTYCH 1 "{day}" "diptych {__version__}" "User Commands"',
        ".SH NAME",
        "diptych \\- lay two versions of an article side by side",
        ".SH SYNOPSIS",
    ]
    for each in told:
        lines += [*synopsis(each), ".br"]
    page = "\n".join(lines[:-1]) + "\n" + BEFORE
    for each in told:
        page += "\n".join(section(each)) + "\n"
    return page + AFTER


def synopsis(each: Command) -> Iterator[str]:
    """The line that shows how a command is written."""
    yield f".B diptych {each.name}".rstrip()
    for one in each.named():
        if "--help" not in one.names and "--version" not in one.names:
            yield f"[\\fB{roff(one.names[-1])}\\fR" + (f" \\fI{roff(one.value)}\\fR]" if one.value else "]")
    for one in each.options:
        if not one.names:
            dots = "..." if one.repeats else ""
            yield f"\\fI{roff(one.value)}\\fR{dots}" if each.name else f"[\\fI{roff(one.value)}\\fR{dots}]"


def section(each: Command) -> Iterator[str]:
    """What a command does, and its options."""
    yield f'.SH "{("diptych " + each.name).strip().upper() if each.name else "OPTIONS OF THE WINDOW"}"'
    if each.name:
        yield roff(each.meaning)
    for one in each.named():
        yield ".TP"
        value = f" \\fI{roff(one.value)}\\fR" if one.value else ""
        yield ", ".join(f"\\fB{roff(name)}\\fR" for name in one.names) + value
        yield roff(one.meaning)
    if each.more:
        yield ".PP"
        yield roff(each.more)


def roff(text: str) -> str:
    """Text that the macros leave alone."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in {".", "'"} else text


# --- Completions --------------------------------------------------------------------------------------


def for_bash(told: Sequence[Command]) -> str:
    """A function that completes commands, options, the few fixed values, and files."""
    names = " ".join(each.name for each in told if each.name)
    cases = "".join(
        f'        {each.name or "*"}) options="{written(each)}" ;;\n' for each in [*told[1:], told[0]]
    )
    formats = "".join(
        f"        {each.name or '*'}:{one.names[-1]})\n"
        f'            mapfile -t COMPREPLY < <(compgen -W "{" ".join(one.choices)}" -- "$word"); return ;;\n'
        for each in [*told[1:], told[0]]
        for one in each.named()
        if one.choices
    )
    return f"""\
# Completion of diptych for bash. Made from the program's own list of commands and options.
_diptych()
{{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} options
    COMPREPLY=()
    case ${{COMP_WORDS[1]}}:$before in
{formats}    esac
    case ${{COMP_WORDS[1]}} in
{cases}    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        return
    fi
    [[ $COMP_CWORD -eq 1 ]] && mapfile -t COMPREPLY < <(compgen -W "{names}" -- "$word")
    compopt -o filenames 2>/dev/null
    mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen -f -- "$word")
}}
complete -F _diptych diptych
"""


def written(each: Command) -> str:
    """All options of a command, in every way they are written."""
    return " ".join(name for one in each.named() for name in one.names)


def for_zsh(told: Sequence[Command]) -> str:
    """A function for the completion system of zsh."""
    described = " ".join(quoted(f"{each.name}:{each.meaning.split('.')[0]}") for each in told if each.name)
    cases = "".join(
        f"        {each.name}) shift words; (( CURRENT-- )); _arguments -s {' '.join(zsh_options(each))} ;;\n"
        for each in told
        if each.name
    )
    return f"""\
#compdef diptych
# Completion of diptych for zsh. Made from the program's own list of commands and options.
_diptych()
{{
    local -a commands
    commands=({described})
    case ${{words[2]}} in
{cases}        *)
            if (( CURRENT == 2 )) && [[ ${{words[CURRENT]}} != -* ]]; then
                _describe command commands
            fi
            _arguments -s {" ".join(zsh_options(told[0]))} ;;
    esac
}}
_diptych "$@"
"""


def zsh_options(each: Command) -> Iterator[str]:
    """The specifications that _arguments takes."""
    for one in each.options:
        action = f"({' '.join(one.choices)})" if one.choices else "_files" if one.takes_file else " "
        if not one.names:
            yield quoted(f"{'*' if one.repeats else ''}:{one.value}:_files")
            continue
        for name in one.names:
            meaning = one.meaning.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
            yield quoted(f"{name}[{meaning}]" + (f":{one.value}:{action}" if one.value else ""))


def for_fish(told: Sequence[Command]) -> str:
    """A line for each command and option."""
    lines = ["# Completion of diptych for fish. Made from the program's own list of commands and options."]
    for each in told:
        within = f"__fish_seen_subcommand_from {each.name}" if each.name else "__fish_use_subcommand"
        if each.name:
            meaning = each.meaning.split(".")[0]
            lines.append(f"complete -c diptych -n __fish_use_subcommand -a {each.name} -d {quoted(meaning)}")
        for one in each.named():
            written = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in one.names)
            takes = f" -x -a {quoted(' '.join(one.choices))}" if one.choices else " -r" if one.value else ""
            lines.append(f"complete -c diptych -n {quoted(within)} {written}{takes} -d {quoted(one.meaning)}")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """One word of a shell, whatever is in it."""
    return "'" + text.replace("'", "'\\''") + "'"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
