"""What was taught in the window about a site, followed by the shell where it is asked to."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Lesson, values_of

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


def kept(page: Path, *options: str) -> list[str]:
    """The kept texts that the command prints, run with its settings beside the page."""
    done = subprocess.run(
        [sys.executable, "-m", "reader", "clean", "--format", "json", *options, str(page)],
        capture_output=True,
        check=True,
        cwd=PROJECT,
        env=os.environ | {"XDG_CONFIG_HOME": str(page.parent), "HOME": str(page.parent)},
    )
    return [block["text"] for block in json.loads(done.stdout)["blocks"] if block["kept"]]


@pytest.mark.skipif(sys.platform != "linux", reason="settings lie elsewhere")
def test_lessons_are_followed_where_they_are_asked_for(page: Path) -> None:
    from reader.clean import clean
    from reader.load import load

    (article,) = clean(load(page))
    (shape,) = {block.shape for block in article.blocks if block.text == FACT}
    lesson = Lesson("The Quay", shape, keep=not next(b.kept for b in article.blocks if b.text == FACT))
    (page.parent / "diptych").mkdir()
    settings = json.dumps({"lessons": values_of([lesson])})
    (page.parent / "diptych" / "settings.json").write_text(settings, encoding="utf-8")
    assert (FACT in kept(page)) is not lesson.keep
    assert (FACT in kept(page, "--lessons")) is lesson.keep
    assert [text for text in PARAGRAPHS if text not in kept(page, "--lessons")] == []
