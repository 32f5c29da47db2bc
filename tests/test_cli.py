"""The headless commands as a shell sees them: what they print, where, and with which exit status."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.arguments import format_for, path_and_part
from reader.compare import RULE_NAMES

Diptych = Callable[..., "subprocess.CompletedProcess[bytes]"]
PROJECT = Path(__file__).parent.parent

STORY = """Ferry drifts for four hours

The ferry lost all power at the mouth of the harbour shortly after five on Thursday evening.

“Nobody sang,” said the teacher, who had eleven pupils from the choir with her on that day.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    path = tmp_path / "edited.txt"
    path.write_text(STORY.replace("four", "five"), encoding="utf-8")
    return path


@pytest.fixture
def restyled(tmp_path: Path) -> Path:
    path = tmp_path / "restyled.txt"
    path.write_text(STORY.replace("“", '"').replace("”", '"'), encoding="utf-8")
    return path


def sentence_of(done: "subprocess.CompletedProcess[bytes]") -> str:
    """The one line of trouble that a command tells."""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("diptych: ") and line.endswith(".")
    return line


def test_clean_prints_the_kept_blocks_one_a_line(diptych: Diptych, samples: Path) -> None:
    done = diptych("clean", samples / "harbour-ferry-evening.txt")
    lines = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert lines[0] == "Ferry with 212 aboard drifts for four hours off Aldermouth"
    assert "Most Read" not in lines and "" not in lines


def test_clean_shows_what_was_stripped_when_all_is_asked_for(diptych: Diptych, samples: Path) -> None:
    lines = diptych("clean", "--all", samples / "harbour-ferry-evening.txt").stdout.decode().splitlines()
    assert any(line.startswith("[") and line.endswith("] Most Read") for line in lines)


def test_clean_puts_a_form_feed_line_between_articles(diptych: Diptych, story: Path, edited: Path) -> None:
    text = diptych("clean", story, edited).stdout.decode()
    first, second = text.split("\f\n")
    assert first.startswith("Ferry drifts for four") and second.startswith("Ferry drifts for five")
    assert text.count("\f") == 1


def test_clean_as_json_is_one_article_a_line_under_the_path_that_was_given(
    diptych: Diptych, story: Path, edited: Path
) -> None:
    done = diptych("clean", "--format", "json", "story.txt", edited)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [article["path"] for article in told] == ["story.txt", str(edited)]
    assert [article["part"] for article in told] == [1, 1]


def test_clean_goes_on_after_a_file_that_cannot_be_read_and_ends_with_trouble(
    diptych: Diptych, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    done = diptych("clean", "missing.txt", tmp_path / "empty", story)
    assert done.returncode == 2
    assert done.stdout.decode().startswith("Ferry drifts")
    assert [line[:9] for line in done.stderr.decode().splitlines()] == ["diptych: "] * 2
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("right", "status"), [("story", 0), ("edited", 1), ("restyled", 1)], ids=["same", "edited", "restyled"]
)
def test_the_status_of_a_comparison_is_that_of_diff(
    diptych: Diptych, story: Path, request: pytest.FixtureRequest, right: str, status: int
) -> None:
    done = diptych("compare", story, request.getfixturevalue(right))
    assert (done.returncode, done.stderr) == (status, b"")


def test_house_style_can_be_overlooked_by_name(diptych: Diptych, story: Path, restyled: Path) -> None:
    assert diptych("compare", story, restyled, "--ignore", "dashes").returncode == 1
    for names in ("quotation-marks", "quotation marks", "dashes,quotation-marks", "all"):
        done = diptych("compare", story, restyled, "--ignore", names)
        assert done.returncode == 0, names
    told = json.loads(diptych("compare", story, restyled, "--ignore=quotation-marks", "--format=json").stdout)
    assert told["options"]["ignore"] == ["quotation marks"]


def test_the_help_names_every_house_style_as_one_types_it(diptych: Diptych) -> None:
    told = " ".join(diptych("compare", "--help").stdout.decode().split()).replace("- ", "-")
    missing = [name for name in RULE_NAMES if name.replace(" ", "-") not in told]
    assert missing == []


def test_a_house_style_that_nobody_knows_is_trouble_that_names_the_known_ones(
    diptych: Diptych, story: Path
) -> None:
    done = diptych("compare", story, story, "--ignore", "spelling-of-boats")
    assert done.returncode == 2
    assert "spelling-of-boats" in sentence_of(done)
    assert "quotation-marks" in sentence_of(done)  # as one types it
    assert sentence_of(done).endswith(", and all.")


def options_of(diptych: Diptych, story: Path, *words: str) -> dict[str, object]:
    told: dict[str, object] = json.loads(diptych("compare", story, story, "--format=json", *words).stdout)[
        "options"
    ]
    return told


def test_all_that_was_asked_is_told_in_the_json(diptych: Diptych, story: Path) -> None:
    usual = options_of(diptych, story)
    assert usual["ignore"] == usual["count"] == usual["aligned"] == []
    assert "spelling" in usual["quiet"] and usual["passages"] is True and usual["no_clean"] is False
    assert options_of(diptych, story, "--no-clean") == usual | {"no_clean": True}
    asked = options_of(diptych, story, "--count", "all", "--quiet=spelling", "--ignore", "dashes")
    assert (asked["quiet"], asked["ignore"]) == (["spelling"], ["dashes"])
    assert sorted(usual["quiet"]) == sorted(["spelling", "dashes", *asked["count"]])


def test_house_style_can_be_counted_as_a_difference_like_any_other(
    diptych: Diptych, story: Path, restyled: Path
) -> None:
    def kinds(*words: str) -> set[str]:
        told = diptych("compare", story, restyled, "--format=json", *words).stdout
        return {row["kind"] for row in json.loads(told)["rows"]}

    assert kinds() == kinds("--quiet=quotation-marks", "--count=all") == {"equal", "styled"}
    assert kinds("--count=quotation-marks") == {"equal", "edited"}


def test_one_house_style_cannot_be_asked_two_things(diptych: Diptych, story: Path) -> None:
    done = diptych("compare", story, story, "--count", "dashes", "--ignore", "dashes")
    assert done.returncode == 2
    assert "both" in sentence_of(done) and "dashes" in sentence_of(done)


def test_without_cleaning_every_line_of_the_page_is_compared(diptych: Diptych, samples: Path) -> None:
    raw = samples / "harbour-ferry-evening.txt"
    told = json.loads(diptych("compare", raw, raw, "--no-clean", "--format", "json").stdout)
    assert "Privacy Policy" in told["left_blocks"]


@pytest.mark.parametrize(
    ("form", "start"), [("json", '{"left"'), ("html", "<!DOCTYPE html>"), ("text", "--- ")]
)
def test_a_comparison_is_written_to_a_file_in_the_format_of_its_name(
    diptych: Diptych, story: Path, edited: Path, tmp_path: Path, form: str, start: str
) -> None:
    done = diptych("compare", story, edited, "--output", f"report.{form}")
    assert (done.returncode, done.stdout) == (1, b"")
    assert (tmp_path / f"report.{form}").read_text(encoding="utf-8").startswith(start)
    assert not list(tmp_path.glob(".*"))


def test_the_format_that_is_asked_for_wins_over_the_name() -> None:
    assert format_for("json", Path("report.html")) == "json"
    assert format_for(None, Path("report.HTM")) == "html"
    assert format_for(None, None) == "text"


def test_of_a_name_that_says_no_format_it_is_told_what_was_written(
    diptych: Diptych, story: Path, edited: Path, tmp_path: Path
) -> None:
    done = diptych("compare", story, edited, "--output", "report.pdf")
    assert done.returncode == 1
    assert "“report.pdf” was written as text" in sentence_of(done) and "--format" in sentence_of(done)
    assert (tmp_path / "report.pdf").read_text(encoding="utf-8").startswith("--- ")
    for words in (["report"], ["report.TXT"], ["report.htm"], ["report.pdf", "--format", "html"]):
        assert diptych("compare", story, edited, "--output", *words).stderr == b"", words


def test_a_report_is_printed_where_its_name_is_a_mere_stroke(
    diptych: Diptych, story: Path, edited: Path, tmp_path: Path
) -> None:
    done = diptych("compare", story, edited, "--output", "-", "--format", "json")
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout)["summary"]["differences"] == 1
    assert not (tmp_path / "-").exists()


def test_a_report_that_cannot_be_written_leaves_the_old_one_and_is_told(
    diptych: Diptych, story: Path, edited: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    done = diptych("compare", story, edited, "--output", "file/report.html")
    assert done.returncode == 2
    assert "“file/report.html” could not be written" in sentence_of(done)


def test_a_report_is_not_written_over_one_of_the_articles(
    diptych: Diptych, story: Path, edited: Path
) -> None:
    done = diptych("compare", story, edited, "--output", "story.txt")
    assert done.returncode == 2
    assert "not written over" in sentence_of(done)
    assert story.read_text(encoding="utf-8") == STORY


def test_a_link_is_followed_and_the_rights_of_a_report_are_kept(
    diptych: Diptych, story: Path, edited: Path, tmp_path: Path
) -> None:
    report, link = tmp_path / "report.txt", tmp_path / "link.txt"
    report.write_text("old")
    report.chmod(0o600)
    link.symlink_to(report)
    diptych("compare", story, edited, "--output", link)
    assert link.is_symlink()
    assert report.read_text(encoding="utf-8").startswith("--- ")
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_full_disk_is_told_and_not_taken_for_a_difference(story: Path, edited: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "compare", story, edited],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=PROJECT,
            check=False,
        )
    assert done.returncode == 2
    assert b"could not be written" in done.stderr and b"Traceback" not in done.stderr


def test_a_part_of_a_file_is_named_behind_its_number(diptych: Diptych, story: Path) -> None:
    assert diptych("compare", f"{story}#1", story).returncode == 0
    done = diptych("compare", f"{story}#2", story)
    assert done.returncode == 2
    assert "holds one article, so there is no part 2" in sentence_of(done)


def test_a_file_that_is_really_called_so_wins_over_a_part(tmp_path: Path) -> None:
    literal = tmp_path / "story.txt#2"
    assert path_and_part(str(literal)) == (tmp_path / "story.txt", 2)
    literal.write_text(STORY)
    assert path_and_part(str(literal)) == (literal, None)
    assert path_and_part("story.txt#0") == (Path("story.txt#0"), None)


def test_a_file_name_in_no_encoding_comes_out_as_it_is(diptych: Diptych, tmp_path: Path, story: Path) -> None:
    strange = tmp_path / os.fsdecode(b"f\xe4hre.txt")
    try:
        story.rename(strange)
    except OSError:
        pytest.skip("this file system takes no such name")
    in_bytes = os.fsencode(strange)
    assert in_bytes in diptych("compare", in_bytes, in_bytes, LC_ALL="C.UTF-8").stdout
    done = diptych("clean", "--format", "json", b"f\xe4hre.txt", LC_ALL="C.UTF-8")
    assert json.loads(done.stdout)["path"] == "f\udce4hre.txt"


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0", "LC_ALL": "POSIX"}]
)
def test_the_answer_is_utf_8_whatever_the_locale_says(
    diptych: Diptych, story: Path, locale: dict[str, str]
) -> None:
    assert "“Nobody sang,”" in diptych("clean", story, **locale).stdout.decode("utf-8")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_long_answer_is_written_to_its_end(diptych: Diptych, tmp_path: Path, unbuffered: str) -> None:
    write_long_article(tmp_path / "long.txt")
    done = diptych("clean", "--format", "json", "long.txt", PYTHONUNBUFFERED=unbuffered)
    assert len(json.loads(done.stdout)["blocks"]) == 20000


def write_long_article(path: Path) -> None:
    """More than a pipe holds at once."""
    path.write_text("\n\n".join(f"The ferry crossed the sound for the {n}th time." for n in range(20000)))


def writing_more_than_a_pipe_holds(folder: Path) -> "subprocess.Popen[bytes]":
    """A command that cannot end before somebody reads what it writes."""
    long = folder / "long.txt"
    write_long_article(long)
    return subprocess.Popen(
        [sys.executable, "-m", "reader", "clean", "--format", "json", str(long)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=PROJECT,
    )


def test_a_reader_who_goes_away_ends_the_command_quietly(tmp_path: Path) -> None:
    command = writing_more_than_a_pipe_holds(tmp_path)
    assert command.stdout is not None and command.stderr is not None
    with command.stdout, command.stderr:
        command.stdout.read(100)
        command.stdout.close()
        assert command.stderr.read() == b""
        assert command.wait(60) == 141


def test_ctrl_c_ends_with_130_and_no_traceback(tmp_path: Path) -> None:
    command = writing_more_than_a_pipe_holds(tmp_path)
    assert command.stdout is not None and command.stderr is not None
    with command.stdout, command.stderr:
        command.stdout.read(1)  # it is writing now, and waits for us
        command.send_signal(signal.SIGINT)
        assert command.wait(60) == 130
        assert command.stderr.read() == b""


HEADLESS = ["--help", "--version", "clean", "compare", "nonsense --flag"]


@pytest.mark.parametrize("words", HEADLESS)
def test_no_headless_command_loads_qt(story: Path, words: str) -> None:
    files = {"clean": [str(story)], "compare": [str(story), str(story)]}.get(words, [])
    program = (
        "import sys\n"
        "from reader.__main__ import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "sys.exit(any(name.split('.')[0] in ('PySide6', 'shiboken6') for name in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *words.split(), *files], cwd=PROJECT, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("form", ["text", "json"])
def test_who_only_cleans_loads_nothing_that_compares(story: Path, form: str) -> None:
    program = (
        "import sys\n"
        "from reader.__main__ import main\n"
        "main(sys.argv[1:])\n"
        "sys.exit(any(name in sys.modules for name in ('reader.compare.comparing', 'diff_match_patch')))\n"
    )
    command = [sys.executable, "-c", program, "clean", "--format", form, str(story)]
    assert subprocess.run(command, cwd=PROJECT, capture_output=True, check=False).returncode == 0


def test_the_version_and_the_help_are_answered_without_a_window(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for word, told in (("--version", "diptych 0."), ("--help", "diptych compare LEFT RIGHT")):
        with pytest.raises(SystemExit) as left:
            main([word])
        assert left.value.code == 0
        assert told in capsys.readouterr().out


@pytest.mark.parametrize("words", ["compare one", "clean", "--colour", "compare a b --format pdf"])
def test_words_that_make_no_sense_are_trouble(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(words.split())
    assert left.value.code == 2
    assert "usage: diptych" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["clean --frmat json a.txt", "clean a.txt -v", "compare a b c"])
def test_of_words_that_are_too_many_the_usage_of_their_command_is_shown(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(words.split())
    assert left.value.code == 2
    command = f"diptych {words.split()[0]}"
    told = capsys.readouterr().err
    assert f"usage: {command} " in told and f"{command}: error: unrecognized arguments: " in told


def test_a_file_called_like_a_command_is_opened_by_its_path(diptych: Diptych, tmp_path: Path) -> None:
    (tmp_path / "clean").write_text(STORY)
    assert diptych("clean", "./clean").stdout.decode().startswith("Ferry drifts")


def test_a_doubtful_verdict_is_told_beside_the_article_and_is_no_trouble(
    diptych: Diptych, tmp_path: Path
) -> None:
    shown = "The ferry lost all power at the mouth of the harbour and drifted towards the rocks for hours."
    said = " ".join(f"On day {n} of the inquiry the harbour master spoke of another rope." for n in range(60))
    data = json.dumps({"@type": "NewsArticle", "headline": "Ferry drifts", "articleBody": said})
    (tmp_path / "cut.html").write_text(
        f'<title>Ferry drifts</title><script type="application/ld+json">{data}</script>'
        f"<article><h1>Ferry drifts</h1><p>{shown}</p></article>"
    )
    done = diptych("clean", "cut.html")
    assert done.returncode == 0
    assert shown in done.stdout.decode()
    assert sentence_of(done).startswith("diptych: “cut.html”: ")
