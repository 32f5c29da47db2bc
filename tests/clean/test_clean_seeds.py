"""Cleaning the seed documents: what a person kept of them is what is kept."""

from pathlib import Path

import pytest
from clean_sources import folded_lines, kept_texts, text_source

pytestmark = pytest.mark.shared


def seed(shared: Path, number: str) -> str:
    return next((shared / "seeds").glob(f"{number}_*")).read_text(encoding="utf-8")


def test_a_raw_page_dump_is_cleaned_to_its_clean_copy_line_for_line(shared: Path) -> None:
    assert kept_texts(text_source(seed(shared, "000"))) == folded_lines(seed(shared, "001"))


def test_a_clean_file_loses_nothing(shared: Path) -> None:
    clean_copy = seed(shared, "001")
    assert kept_texts(text_source(clean_copy)) == folded_lines(clean_copy)


def test_every_paragraph_of_three_stories_in_one_file_is_kept(shared: Path) -> None:
    text = seed(shared, "002")
    kept = kept_texts(text_source(text))
    ends = (".", "”", '"', "spring", "said")
    paragraphs = [line for line in folded_lines(text) if len(line.split()) >= 12 and line.endswith(ends)]
    assert len(paragraphs) > 50
    assert [line for line in paragraphs if line not in kept] == []


def test_a_story_before_a_feed_of_teasers_is_kept_whole_and_nothing_after_it(shared: Path) -> None:
    lines = seed(shared, "003").splitlines()
    story = folded_lines("\n".join([lines[17], *lines[23:40]]))
    assert kept_texts(text_source(seed(shared, "003"))) == story


def test_a_story_under_error_widgets_is_kept_whole(shared: Path) -> None:
    lines = seed(shared, "004").splitlines()
    story = folded_lines("\n".join([lines[0], *lines[12:]]))
    assert kept_texts(text_source(seed(shared, "004"))) == story
