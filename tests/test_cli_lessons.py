"""What was taught in the window about a site, followed by the shell where it is asked to."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Lesson, values_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="settings lie elsewhere")

PROJECT = Path(__file__).parent.parent
PARAGRAPHS = (
    "The ferry lost all power at the mouth of the harbour shortly after five on Thursday evening.",
    "Nobody sang, said the teacher, who had eleven pupils from the choir with her on that night.",
    "The mayor asked everybody on the pier to leave room for those who had come to help the crew.",
)
FACT = "The Quay has told of the harbour since 1911, and of its ferries since there were any to tell of."


@pytest.fixture
def page(tmp_path: Path) -> Path:
    inside = "".join(f"<p>{text}</p>" for text in PARAGRAPHS) + f'<div class="quayfact"><p>{FACT}</p></div>'
    file = tmp_path / "ferry.html"
    file.write_text(
        '<html><head><meta property="og:site_name" content="The Quay"><title>Ferry drifts</title></head>'
        f"<body><article><h1>Ferry drifts</h1>{inside}</article></body></html>",
        encoding="utf-8",
    )
    return file


def cleaned(home: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """What the command answers to these words, with its settings in that home."""
    return subprocess.run(
        [sys.executable, "-m", "reader", "clean", "--format", "json", *map(str, words)],
        capture_output=True,
        check=True,
        cwd=PROJECT,
        encoding="utf-8",
        env=os.environ | {"XDG_CONFIG_HOME": str(home), "HOME": str(home)},
    )


def kept(page: Path, *options: str) -> list[str]:
    """The kept texts that the command prints, run with its settings beside the page."""
    blocks = json.loads(cleaned(page.parent, *options, page).stdout)["blocks"]
    return [block["text"] for block in blocks if block["kept"]]


def write_settings(home: Path, settings: dict[str, object]) -> None:
    """Put a settings file where the program looks for it."""
    (home / "diptych").mkdir()
    (home / "diptych" / "settings.json").write_text(json.dumps(settings), encoding="utf-8")


def test_lessons_are_followed_where_they_are_asked_for(page: Path) -> None:
    from reader.clean import clean
    from reader.load import load

    (article,) = clean(load(page))
    (shape,) = {block.shape for block in article.blocks if block.text == FACT}
    lesson = Lesson("The Quay", shape, keep=not next(b.kept for b in article.blocks if b.text == FACT))
    write_settings(page.parent, {"lessons": values_of([lesson])})
    assert (FACT in kept(page)) is not lesson.keep
    assert (FACT in kept(page, "--lessons")) is lesson.keep
    assert [text for text in PARAGRAPHS if text not in kept(page, "--lessons")] == []


def test_trouble_with_the_settings_is_told_once_however_many_files_are_read(page: Path) -> None:
    write_settings(page.parent, {"text_size": -1})
    told = cleaned(page.parent, "--lessons", page, page, page).stderr
    assert told.count("text_size") == 1
