"""The themes: every meaning has a colour, and whatever is written can be read on what it stands on."""

import json

import pytest
from colour_vision import SIGHTS, contrast, distance, lab, linear, seen
from msgspec.structs import fields
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.resources import resource
from reader.ui.theme import PALETTE, Theme, palette_of, read_theme, wanted_theme

ENOUGH = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
"""The contrast that WCAG 2 asks of text of normal size: level AA, and AAA where it was asked for."""

ENOUGH_FOR_A_SIGN = {"light": 3.0, "dark": 3.0, "contrast": 4.5}
"""The contrast that WCAG 2 asks of a sign that carries meaning, and of large text at level AAA."""

APART = 15
"""CIE 1976 units between colours that mean different things: some seven times what is just noticed."""

GROUNDS_OF_ARTICLES = (
    "page",
    "removed_wash",
    "added_wash",
    "moved_wash",
    "removed_mark",
    "added_mark",
    "shared_mark",
)
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
    ("found_text", "found"),
    ("badge_text", "left_badge"),
    ("badge_text", "right_badge"),
    ("moved", "page"),
    ("shared", "page"),
]
"""What is written, and on what."""

SIGNS = [
    ("current", "page"),
    ("current", "bar"),
    ("current", "panel"),
    *((sign, "panel") for sign in ("removed", "added", "moved", "styled")),
    ("styled", "page"),
    ("moved", "moved_wash"),
    *(("shared", ground) for ground in ("panel", "shared_mark", "removed_wash", "added_wash")),
]
"""Frames, ticks and bars that tell something, and what they stand on."""


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground"), WRITTEN, ids=[" on ".join(pair) for pair in WRITTEN])
def test_what_is_written_can_be_read(each_theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(each_theme, text), getattr(each_theme, ground)) >= ENOUGH[each_theme.name]


@pytest.mark.parametrize(("sign", "ground"), SIGNS, ids=[" on ".join(pair) for pair in SIGNS])
def test_what_is_drawn_to_tell_something_can_be_seen(each_theme: Theme, sign: str, ground: str) -> None:
    enough = ENOUGH_FOR_A_SIGN[each_theme.name]
    assert contrast(getattr(each_theme, sign), getattr(each_theme, ground)) >= enough


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize(
    ("one", "other"), [("removed_mark", "added_mark"), ("removed_mark", "page"), ("added_mark", "page")]
)
def test_what_was_removed_and_what_was_added_look_apart_to_every_eye(
    each_theme: Theme, one: str, other: str, sight: str
) -> None:
    colours = [seen(getattr(each_theme, meaning), sight) for meaning in (one, other)]
    assert distance(*colours) >= APART


def test_distance_is_measured_as_the_standard_says() -> None:
    assert distance(linear("#000000"), linear("#ffffff")) == pytest.approx(100, abs=0.1)
    assert lab(linear("#ff0000")) == pytest.approx((53.24, 80.09, 67.20), abs=0.1)


@pytest.mark.parametrize("sight", SIGHTS)
def test_every_eye_sees_grey_as_grey(sight: str) -> None:
    assert distance(seen("#7f7f7f", sight), linear("#7f7f7f")) < 0.1


@pytest.mark.parametrize(
    ("sight", "one", "other"),
    [
        ("protanopia", "#ff4040", "#7b6b3e"),
        ("deuteranopia", "#d04a3c", "#857b35"),
        ("tritanopia", "#3060ff", "#007e7e"),
    ],
)
def test_colours_on_a_line_of_confusion_come_together(sight: str, one: str, other: str) -> None:
    assert distance(seen(one, sight), seen(other, sight)) < distance(linear(one), linear(other)) / 2


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_a_theme_file_gives_every_meaning_one_of_its_colours_and_uses_all_of_them(name: str) -> None:
    data = json.loads(resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    meanings = {field.name for field in fields(Theme)} - {"name", "edges"}
    assert set(data["meanings"]) == meanings
    assert set(data["meanings"].values()) == set(data["base"])
    assert data["name"] == name


def test_colours_are_written_in_full(each_theme: Theme) -> None:
    for field in fields(Theme):
        if field.name not in ("name", "edges"):
            colour = getattr(each_theme, field.name)
            assert len(colour) == 7
            assert int(colour.removeprefix("#"), 16) >= 0


def test_one_theme_is_light_and_one_is_dark(light: Theme, dark: Theme) -> None:
    assert QColor(light.page).lightness() > QColor(light.text).lightness()
    assert QColor(dark.page).lightness() < QColor(dark.text).lightness()


def test_the_palette_gives_qt_the_meanings_of_the_theme(each_theme: Theme) -> None:
    palette = palette_of(each_theme)
    for role, meaning in PALETTE.items():
        assert palette.color(QPalette.ColorGroup.Active, role).name() == getattr(each_theme, meaning)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert disabled == each_theme.secondary_text


def test_a_chosen_theme_is_taken_and_the_desktops_where_none_was(application: QApplication) -> None:
    assert wanted_theme("light", application) == "light"
    assert wanted_theme("dark", application) == "dark"
    assert wanted_theme("contrast", application) == "contrast"
    assert wanted_theme("system", application) in ("light", "dark")


class Desktop:
    """A desktop as Qt tells of it: light or dark, and whether high contrast is wanted, where Qt knows."""

    def __init__(self, scheme: Qt.ColorScheme, wish: str = "") -> None:
        self.colorScheme = lambda: scheme
        if wish:
            self.accessibility = lambda: self
            self.contrastPreference = lambda: getattr(Qt.ContrastPreference, wish)

    def styleHints(self) -> "Desktop":  # noqa: N802
        return self


@pytest.mark.parametrize(
    ("scheme", "wish", "name"),
    [
        (Qt.ColorScheme.Dark, "HighContrast", "contrast"),
        (Qt.ColorScheme.Light, "HighContrast", "contrast"),
        (Qt.ColorScheme.Dark, "NoPreference", "dark"),
        (Qt.ColorScheme.Dark, "", "dark"),
        (Qt.ColorScheme.Light, "", "light"),
        (Qt.ColorScheme.Unknown, "", "light"),
    ],
)
def test_the_desktop_is_followed(scheme: Qt.ColorScheme, wish: str, name: str) -> None:
    if wish and not hasattr(Qt, "ContrastPreference"):
        pytest.skip("this Qt cannot say whether the desktop wants high contrast; 6.10 can")
    assert wanted_theme("system", Desktop(scheme, wish)) == name
    assert wanted_theme("light", Desktop(scheme, wish)) == "light"


def test_a_theme_that_forgets_a_meaning_is_refused(tmp_path) -> None:
    data = json.loads(resource("themes/light.json").read_text(encoding="utf-8"))
    del data["meanings"]["trouble"]
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(TypeError):
        read_theme(broken)
