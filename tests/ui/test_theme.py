"""The themes: every meaning has a colour, and whatever is written can be read on what it stands on."""

import json
from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from reader.resources import resource
from reader.ui.theme import PALETTE, Theme, palette_of, read_theme, wanted_theme

ENOUGH = 4.5
"""The contrast that WCAG 2 asks of text of normal size (level AA)."""

ENOUGH_FOR_A_SIGN = 3.0
"""The contrast that WCAG 2 asks of a sign that carries meaning."""

GROUNDS_OF_ARTICLES = ("page", "removed_wash", "added_wash", "moved_wash", "removed_mark", "added_mark")
WRITTEN = [
    *(("text", ground) for ground in (*GROUNDS_OF_ARTICLES, "bar", "panel")),
    *(("secondary_text", ground) for ground in ("page", "bar", "panel", "removed_wash", "added_wash")),
    ("secondary_text", "moved_wash"),
    ("ghost_text", "page"),
    ("trouble", "bar"),
    ("trouble", "panel"),
    ("trouble", "page"),
    ("link", "page"),
    ("link", "bar"),
    ("selection_text", "selection"),
    ("badge_text", "left_badge"),
    ("badge_text", "right_badge"),
    ("moved", "page"),
]
"""What is written, and on what."""

SIGNS = [
    ("current", "page"),
    ("current", "bar"),
    ("current", "panel"),
    *((sign, "panel") for sign in ("removed", "added", "moved", "styled")),
    ("styled", "page"),
    ("moved", "moved_wash"),
]
"""Frames, ticks and bars that tell something, and what they stand on."""


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb` as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground"), WRITTEN, ids=[" on ".join(pair) for pair in WRITTEN])
def test_what_is_written_can_be_read(each_theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(each_theme, text), getattr(each_theme, ground)) >= ENOUGH


@pytest.mark.parametrize(("sign", "ground"), SIGNS, ids=[" on ".join(pair) for pair in SIGNS])
def test_what_is_drawn_to_tell_something_can_be_seen(each_theme: Theme, sign: str, ground: str) -> None:
    assert contrast(getattr(each_theme, sign), getattr(each_theme, ground)) >= ENOUGH_FOR_A_SIGN


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_theme_file_gives_every_meaning_one_of_its_colours_and_uses_all_of_them(name: str) -> None:
    data = json.loads(resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    meanings = {field.name for field in fields(Theme)} - {"name"}
    assert set(data["meanings"]) == meanings
    assert set(data["meanings"].values()) == set(data["base"])
    assert data["name"] == name


def test_colours_are_written_in_full(each_theme: Theme) -> None:
    for field in fields(Theme):
        if field.name != "name":
            colour = getattr(each_theme, field.name)
            assert len(colour) == 7
            assert int(colour.removeprefix("#"), 16) >= 0


def test_one_theme_is_light_and_one_is_dark(light: Theme, dark: Theme) -> None:
    assert not light.is_dark
    assert dark.is_dark


def test_the_palette_gives_qt_the_meanings_of_the_theme(each_theme: Theme) -> None:
    palette = palette_of(each_theme)
    for role, meaning in PALETTE.items():
        assert palette.color(QPalette.ColorGroup.Active, role).name() == getattr(each_theme, meaning)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert disabled == each_theme.secondary_text


def test_a_chosen_theme_is_taken_and_the_desktops_where_none_was(application: QApplication) -> None:
    assert wanted_theme("light", application) == "light"
    assert wanted_theme("dark", application) == "dark"
    assert wanted_theme("system", application) in ("light", "dark")


def test_a_theme_that_forgets_a_meaning_is_refused(tmp_path) -> None:
    data = json.loads(resource("themes/light.json").read_text(encoding="utf-8"))
    del data["meanings"]["trouble"]
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(TypeError):
        read_theme(broken)
