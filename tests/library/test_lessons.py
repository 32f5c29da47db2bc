"""What the reader taught about an outlet: followed on its pages, nowhere else, and never to lose a story."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean import Article, Block, Kind, Metadata
from reader.library import BlockKey, Lesson, decided, lessons_from, lessons_of, outlet_of, taught, values_of
from reader.library.lessons import MOST_SHAPES, with_lessons, without_lessons
from reader.load import Format, Source
from reader.settings import FILE, MOST_LESSONS, Settings, read_settings, write_settings

OUTLET = "Merrow Gazette"
SOURCE = Source(None, "story.html", "", Format.HTML, "utf-8", "valid UTF-8", "0" * 64, 1)
LONG = "The harbour wall at Merrow is to be raised by a hand's breadth before the winter storms. "
PROMO, CHROME = "box p promo < div card", "box li < nav main"


def block(text: str, shape: str = "", kept: bool = True, kind: Kind = Kind.PARAGRAPH) -> Block:
    return Block(text, text, kind, kept, "body" if kept else "navigation", "because", shape)


def article(*blocks: Block, outlet: str = OUTLET, url: str = "") -> Article:
    return Article(SOURCE, Metadata(outlet=outlet, url=url), blocks)


PAGE = article(
    block("Merrow raises its wall", PROMO, kind=Kind.TITLE),
    block(LONG),
    block("Also read: tides", PROMO),
    block("Tides", CHROME, kept=False),
    block(LONG + "Again."),
)
STRIP, KEEP = Lesson(OUTLET, PROMO, False), Lesson(OUTLET, CHROME, True)


def kept(found: Article) -> list[str]:
    return [each.text for each in found.body]


def test_a_block_of_a_taught_shape_has_the_readers_verdict_and_says_so() -> None:
    found = taught(PAGE, [STRIP, KEEP]).blocks
    assert (found[2].kept, found[2].rule) == (False, "by lesson")
    assert found[2].reason == "stripped on every page of Merrow Gazette, as you asked"
    assert found[3].kept
    assert found[3].reason == "kept on every page of Merrow Gazette, as you asked"


def test_a_headline_is_never_touched_whatever_its_shape() -> None:
    assert taught(PAGE, [STRIP]).blocks[0] == PAGE.blocks[0]
    assert lessons_from(PAGE, [BlockKey("Merrow raises its wall", 0)], False) == ()


@pytest.mark.parametrize(
    ("outlet", "url"), [("Sandholm Courier", ""), ("", ""), ("", "https://courier.example/merrow-gazette")]
)
def test_a_page_of_another_outlet_or_of_none_known_stays_as_it_is(outlet: str, url: str) -> None:
    other = article(*PAGE.blocks, outlet=outlet, url=url)
    assert taught(other, [STRIP, KEEP]) == other


def test_an_outlet_is_its_name_else_the_host_of_its_address() -> None:
    assert outlet_of(PAGE) == OUTLET
    assert outlet_of(article(outlet="", url="https://www.merrow.example:8080/a/b")) == "merrow.example"
    for url in ("", "/a/b", "https://[", "mailto:x"):
        assert outlet_of(article(outlet="", url=url)) == ""
    assert outlet_of(article(outlet="x" * 101)) == ""
    assert taught(article(*PAGE.blocks, outlet="MERROW gazette"), [STRIP]).blocks[2].rule == "by lesson"


def test_a_decision_by_hand_on_the_page_wins() -> None:
    found = decided(taught(PAGE, [STRIP]), {BlockKey("Also read: tides", 0): True})
    assert "Also read: tides" in kept(found)


def test_a_lesson_that_would_strip_more_than_half_is_not_followed_and_a_warning_says_so() -> None:
    renewed = article(block(LONG, PROMO), block(LONG * 2, PROMO), block(LONG))
    found = taught(renewed, [STRIP])
    assert found.blocks == renewed.blocks
    assert len(found.warnings) == 1
    assert OUTLET in found.warnings[0]


def test_two_lessons_that_together_would_strip_more_than_half_are_not_both_followed() -> None:
    halves = article(block(LONG, PROMO), block(LONG, CHROME), block(LONG[:40]))
    found = taught(halves, [STRIP, Lesson(OUTLET, CHROME, False)])
    assert kept(found) == [LONG, LONG[:40]]
    assert found.warnings


def test_a_verdict_teaches_nothing_without_outlet_or_shape_or_with_too_many_shapes() -> None:
    tides = BlockKey("Tides", 0)
    assert lessons_from(PAGE, [tides], True) == (KEEP,)
    assert lessons_from(PAGE, [BlockKey(LONG, 0)], False) == ()
    assert lessons_from(article(*PAGE.blocks, outlet=""), [tides], True) == ()
    many = [block(str(number), f"text {number}") for number in range(MOST_SHAPES + 1)]
    keys = [BlockKey(each.text, 0) for each in many]
    assert lessons_from(article(*many), keys, False) == ()
    assert len(lessons_from(article(*many), keys[1:], False)) == MOST_SHAPES


def test_a_lesson_takes_the_place_of_one_about_the_same_blocks() -> None:
    other = Lesson(OUTLET.upper(), PROMO, True)
    assert with_lessons([STRIP, KEEP], [other]) == (KEEP, other)
    assert without_lessons([STRIP, KEEP], [other]) == (KEEP,)


SHAPES = st.sampled_from(["", PROMO, CHROME, "text tides"])
BLOCKS = st.builds(
    block, st.text(max_size=30), SHAPES, st.booleans(), st.sampled_from([Kind.TITLE, Kind.OTHER])
)
LESSONS = st.builds(Lesson, st.sampled_from([OUTLET, "Sandholm Courier"]), SHAPES, st.booleans())


@given(st.lists(BLOCKS, max_size=12), st.lists(LESSONS, max_size=6))
def test_lessons_lose_no_block_and_never_strip_more_than_half(
    blocks: list[Block], lessons: list[Lesson]
) -> None:
    before = article(*blocks)
    after = taught(before, lessons)
    assert [(b.text, b.original, b.kind, b.shape) for b in after.blocks] == [
        (b.text, b.original, b.kind, b.shape) for b in blocks
    ]
    body = [b for b in before.blocks if b.kept and b.kind is not Kind.TITLE]
    left = sum(
        len(b.text) for b, now in zip(before.blocks, after.blocks, strict=True) if b in body and now.kept
    )
    assert 2 * left >= sum(len(b.text) for b in body)
    assert [b for b in after.blocks if b.kind is Kind.TITLE] == [b for b in blocks if b.kind is Kind.TITLE]


def test_lessons_survive_the_settings_file(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings(lessons=values_of([STRIP, KEEP])))
    settings, trouble = read_settings(tmp_path)
    assert (lessons_of(settings.lessons), trouble) == ((STRIP, KEEP), "")


def test_a_shape_that_nobody_knows_does_nothing() -> None:
    lessons = lessons_of([{"outlet": OUTLET, "shape": "p", "keep": False, "colour": 7}])
    assert taught(PAGE, lessons) == PAGE


GOOD = {"outlet": OUTLET, "shape": PROMO, "keep": False}
HOSTILE = [
    *({}, "strip", 7, [GOOD, 7], [[GOOD]], [GOOD, {}], [GOOD] * (MOST_LESSONS + 1)),
    *([{**GOOD, "keep": value}] for value in (1, "false", None)),
    *([{**GOOD, "shape": value}] for value in ("", 7, None, "x" * 301, "two\nlines", "\ud800", [])),
    *([{**GOOD, "outlet": value}] for value in ("", 7, "x" * 301, "two\u2028lines", {})),
]


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_values_that_are_no_lessons_are_refused_and_named(tmp_path: Path, value: object) -> None:
    (tmp_path / FILE).write_text(json.dumps({"lessons": value, "theme": "dark"}))
    settings, trouble = read_settings(tmp_path)
    assert settings == Settings(theme="dark")
    assert "lessons" in trouble
