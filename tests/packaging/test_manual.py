"""The manual page and the completions say all that the command line knows."""

import subprocess
import sys
from pathlib import Path

import pytest
from packages import PACKAGING, needs, said_by

from reader.arguments import command_parser, window_parser

PAGE = "man/man1/diptych.1"
BASH = "bash-completion/completions/diptych"
ZSH = "zsh/vendor-completions/_diptych"
FISH = "fish/vendor_completions.d/diptych.fish"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What packaging/manual.py writes."""
    folder = tmp_path_factory.mktemp("share")
    said_by(sys.executable, PACKAGING / "manual.py", folder)
    return folder


def every_word() -> list[str]:
    """The commands and the options, as --help shows them."""
    help_texts = window_parser().format_help()
    commands = command_parser()._subparsers
    assert commands is not None
    choices = commands._group_actions[0].choices
    assert choices
    for name, parser in dict(choices).items():
        help_texts += f" {name} " + parser.format_help()
    words = {word.strip("[](),|.`;") for word in help_texts.split()}
    return sorted({word for word in words if word.startswith("--")} | {"clean", "compare"})


def test_there_are_options_to_look_for() -> None:
    assert {"--format", "--no-clean", "--version", "compare"} <= set(every_word())


@pytest.mark.parametrize("word", every_word())
def test_the_manual_page_has_every_command_and_option(share: Path, word: str) -> None:
    assert (
        f"\\fB{word}\\fR".replace("-", "\\-") in (share / PAGE).read_text()
        or f"diptych {word}" in (share / PAGE).read_text()
    )


@pytest.mark.parametrize("word", every_word())
def test_every_shell_completes_every_command_and_option(share: Path, word: str) -> None:
    assert word in (share / BASH).read_text()
    assert word in (share / ZSH).read_text()
    assert (f"-l {word[2:]} " if word.startswith("--") else f"-a {word} ") in (share / FISH).read_text()


def test_the_manual_page_can_be_set_without_a_warning(share: Path) -> None:
    needs("man")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(share / PAGE)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if "cannot" in done.stderr and "groff" in done.stderr:
        pytest.skip("needs groff")
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["diptych", "co"], {"compare"}),
        (["diptych", "compare", "--no"], {"--no-clean"}),
        (["diptych", "compare", "--format", ""], {"text", "json", "html"}),
        (["diptych", "clean", "--format", "j"], {"json"}),
    ],
)
def test_bash_offers_what_fits(share: Path, tmp_path: Path, typed: list[str], offered: set[str]) -> None:
    needs("bash")
    words = " ".join(f"'{word}'" for word in typed)
    script = (
        f"source '{share / BASH}'; COMP_WORDS=({words}); COMP_CWORD={len(typed) - 1}; _diptych; "
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert set(done.stdout.split()) == offered


@pytest.mark.parametrize(("shell", "file"), [("bash", BASH), ("zsh", ZSH), ("fish", FISH)])
def test_each_shell_can_read_its_completion(share: Path, shell: str, file: str) -> None:
    needs(shell)
    assert said_by(shell, "-n", share / file) == ""
